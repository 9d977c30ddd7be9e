import Corpus
import Facts

#if canImport(Glibc)
  import Glibc
#endif

/// Keeps what was decided by hand in its file: reads it whole, and adds a line without losing anybody else's.
struct MarksStore: Sendable {
  let path: String
  /// Whether the folders above are ours to make.
  private var isOwn = false

  init(path: String) { self.path = path }

  /// The file asked for, else the one in the first folder of the corpus, else for the articles that come with the
  /// program one among the user's own; nil for single files, which have no marks unless a file is named.
  init?(given: String?, paths: [String], state: String? = UserFolder.state.path) {
    if let given {
      path = given
    } else if let folder = paths.first(where: MarksStore.isFolder) {
      path = (folder.hasSuffix("/") ? folder : folder + "/") + ".kforwatch/marks.tsv"
    } else if paths.isEmpty, let state {
      (path, isOwn) = (state + "/bundled/marks.tsv", true)
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
    if mkdir(folder.isEmpty ? "/" : folder, 0o777) != 0 && errno != EEXIST {
      guard isOwn, errno == ENOENT else { throw failure("make the folder of") }
      try makeFolders(folder)
    }
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
    try NewFile.replace(path, with: bytes)
    return (written, before, MarksFile(path: path, bytes: bytes))
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
