#if canImport(Glibc)
  import Glibc
#endif

/// Puts bytes in a file's place at once: another program sees the old file or the new one, never half of it.
/// - Throws: `Failure` when the file cannot be written; it is then as it was.
func replaceFile(_ path: String, with bytes: [UInt8], mode newMode: mode_t = 0o644) throws {
  // A link stays a link: the file it leads to is replaced.
  let target = realpath(path, nil).map { real in
    defer { free(real) }
    return String(cString: real)
  }
  let destination = target ?? path
  let draft = "\(destination).\(getpid()).new"
  func failure() -> Failure {
    Failure(status: Status.cannotWrite, description: "cannot write \(path): \(String(cString: strerror(errno)))")
  }
  func abandon(_ file: Int32?) -> Failure {
    let failure = failure()
    if let file { close(file) }
    unlink(draft)
    return failure
  }
  var status = stat()
  let mode = stat(destination, &status) == 0 ? status.st_mode & 0o777 : newMode
  let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
  guard file >= 0 else { throw failure() }
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { throw abandon(file) }
    rest = rest.dropFirst(count)
  }
  guard fsync(file) == 0 else { throw abandon(file) }
  close(file)
  guard rename(draft, destination) == 0 else { throw abandon(nil) }
}
