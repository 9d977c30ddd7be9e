#if canImport(Glibc)
  import Glibc
#endif

/// Writing a file whole or not at all.
enum NewFile {
  enum Outcome: Equatable {
    /// Where it is, from the root.
    case written(path: String)
    /// Something of that name is there, and nothing was touched.
    case exists
    case failed(String)
  }

  /// Writes a file beside its place and then puts it there at once: whoever looks sees the old file or the new one.
  ///
  /// Without `overwrites` an existing file is never replaced, not even one that appears in the same moment.
  static func write(_ bytes: [UInt8], to path: String, overwrites: Bool) -> Outcome {
    let place = expanded(path)
    var status = stat()
    if lstat(place, &status) == 0 {
      guard overwrites else { return .exists }
      if status.st_mode & S_IFMT == S_IFDIR { return .failed("it is a folder") }
    }
    switch put(bytes, at: place, overwrites: overwrites, newMode: 0o644) {
    case .success(let target): return .written(path: real(target) ?? target)
    case .failure(let failure): return failure.number == EEXIST && !overwrites ? .exists : .failed("\(failure)")
    }
  }

  /// Puts bytes in the place of a file of the program's own, which may not be there yet.
  /// - Throws: `Failure` when the file cannot be written; it is then as it was.
  static func replace(_ path: String, with bytes: [UInt8], newMode: mode_t = 0o644) throws {
    guard case .failure(let failure) = put(bytes, at: path, overwrites: true, newMode: newMode) else { return }
    throw Failure(status: Status.cannotWrite, description: "cannot write \(path): \(failure)")
  }

  /// Why the system would not do something.
  private struct SystemFailure: Error, CustomStringConvertible {
    let number: Int32
    var description: String { String(cString: strerror(number)) }
  }

  /// Writes the bytes into a draft beside their place, and puts that there.
  /// - Returns: the file that holds them now.
  private static func put(
    _ bytes: [UInt8], at place: String, overwrites: Bool, newMode: mode_t
  ) -> Result<String, SystemFailure> {
    // A link stays a link: the file it leads to is replaced.
    let target = overwrites ? real(place) ?? place : place
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o777 : newMode
    let draft = "\(target).\(getpid()).new"
    // A program of this number may have been killed while it wrote.
    unlink(draft)
    let file = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { return .failure(SystemFailure(number: errno)) }
    var failure = fill(file, bytes)
    if failure == nil, fsync(file) != 0 { failure = errno }
    if close(file) != 0, failure == nil { failure = errno }
    if failure == nil {
      // A link cannot take another file's place, a renaming does.
      if overwrites {
        if rename(draft, target) != 0 { failure = errno }
      } else if link(draft, target) == 0 {
        unlink(draft)
      } else if errno == EEXIST {
        failure = EEXIST
      } else if access(target, F_OK) != 0, rename(draft, target) == 0 {
        // Some file systems know no links.
      } else {
        failure = errno
      }
    }
    guard let failure else { return .success(target) }
    unlink(draft)
    return .failure(SystemFailure(number: failure))
  }

  private static func fill(_ file: Int32, _ bytes: [UInt8]) -> Int32? {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + written, $0.count - written) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return errno }
      written += count
    }
    return nil
  }

  /// "~/a.csv" in the home folder.
  private static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst(1)
  }

  private static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
