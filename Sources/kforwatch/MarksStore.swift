import Corpus
import Facts

#if canImport(Glibc)
  import Glibc
#endif

/// Keeps what was decided by hand in its file: reads it whole, and adds a line without losing anybody else's.
struct MarksStore: Sendable {
  let path: String

  init(path: String) { self.path = path }

  /// The file asked for, else the one in the first folder of the corpus; nil where neither is: single files and the
  /// articles that come with the program have no marks unless a file is named.
  init?(given: String?, paths: [String]) {
    if let given {
      path = given
    } else if let folder = paths.first(where: MarksStore.isFolder) {
      path = (folder.hasSuffix("/") ? folder : folder + "/") + ".kforwatch/marks.tsv"
    } else {
      return nil
    }
  }

  /// The marks; none where there is no file yet. One that cannot be read is a problem of the corpus.
  static func read(_ store: MarksStore?) -> MarksFile {
    guard let store else { return .none }
    errno = 0
    if let bytes = FileBytes.read(store.path) { return MarksFile(path: store.path, bytes: bytes) }
    if errno == ENOENT || errno == ENOTDIR { return .none }
    return MarksFile(path: store.path, unreadable: errno == 0 ? "it is no file" : String(cString: strerror(errno)))
  }

  /// Adds a mark at the end of the file as it is now, whoever wrote to it meanwhile.
  ///
  /// The folder is locked, the file read again, and the new one put in its place at once: another program sees the old
  /// file or the new one, never half of it.
  /// - Returns: the marks as written, and the file as it is now. A line that stands there already was taken back since, or
  ///   else would be the same mark: the new one is a second later.
  /// - Throws: `Failure` when the file cannot be read or written; it is then as it was.
  @discardableResult
  func add(_ marks: [Mark]) throws -> (written: [Mark], before: MarksFile, now: MarksFile) {
    let folder = path.contains("/") ? String(path[..<path.lastIndex(of: "/")!]) : "."
    if mkdir(folder.isEmpty ? "/" : folder, 0o777) != 0 && errno != EEXIST { throw failure("make the folder of") }
    let lock = Glibc.open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
    guard lock >= 0 else { throw failure("open the folder of") }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 { if errno != EINTR { throw failure("lock the folder of") } }
    var bytes: [UInt8] = []
    errno = 0
    if let now = FileBytes.read(path) {
      bytes = now
    } else if errno != ENOENT {
      throw failure("read")
    }
    let before = MarksFile(path: path, bytes: bytes)
    var ids = before.ids
    var written: [Mark] = []
    for var mark in marks {
      while !ids.insert(mark.id).inserted { mark = mark.aSecondLater }
      written.append(mark)
      bytes = MarksFile.adding(mark, to: bytes)
    }
    try replace(with: bytes)
    return (written, before, MarksFile(path: path, bytes: bytes))
  }

  private func replace(with bytes: [UInt8]) throws {
    // A link stays a link: the file it leads to is replaced.
    let target = realpath(path, nil).map { real in
      defer { free(real) }
      return String(cString: real)
    }
    let destination = target ?? path
    let draft = "\(destination).\(getpid()).new"
    var status = stat()
    let mode = stat(destination, &status) == 0 ? status.st_mode & 0o777 : 0o644
    let file = Glibc.open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard file >= 0 else { throw failure("write") }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw abandon(draft, file) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0 else { throw abandon(draft, file) }
    close(file)
    guard rename(draft, destination) == 0 else { throw abandon(draft, nil) }
  }

  private func abandon(_ draft: String, _ file: Int32?) -> Failure {
    let failure = failure("write")
    if let file { close(file) }
    unlink(draft)
    return failure
  }

  private func failure(_ what: String) -> Failure {
    let reason = errno == 0 ? "it is no file" : String(cString: strerror(errno))
    return Failure(status: Status.cannotWrite, description: "cannot \(what) \(path): \(reason)")
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
