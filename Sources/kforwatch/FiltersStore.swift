import Corpus
import Facts

#if canImport(Glibc)
  import Glibc
#endif

/// Filters kept under names: a line each, name and filter divided by a tab, in `filters.tsv` of the user's settings.
struct FiltersStore {
  let path: String

  init(path: String) { self.path = path }

  /// The user's: `$XDG_CONFIG_HOME/kforwatch/filters.tsv`, else below `~/.config`.
  /// - Throws: `Failure` when there is no home folder.
  init() throws {
    guard let folder = UserFolder.config.path else {
      throw Failure(status: Status.cannotWrite, description: "neither XDG_CONFIG_HOME nor HOME names a folder")
    }
    path = folder + "/filters.tsv"
  }

  /// The filters in order of the file; lines that are no filter are passed over and stay in the file.
  func read() throws -> [NamedFilter] {
    try lines().compactMap { line in
      guard let tab = line.firstIndex(of: "\t"), line.first != "#",
        case .success(let filter) = Filter.parse(String(line[line.index(after: tab)...])), !filter.isEmpty
      else { return nil }
      return NamedFilter(String(line[..<tab]), filter)
    }
  }

  /// Adds a filter, or puts it in the place of the one that has its name.
  /// - Returns: false, and nothing is written, where another filter has the name and is not to be replaced.
  func keep(_ named: NamedFilter, replaces: Bool) throws -> Bool {
    let name = String(named.name.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    let folder = String(path[..<path.lastIndex(of: "/")!])
    try makeFolders(folder)
    let lock = open(folder, O_RDONLY | O_CLOEXEC)
    guard lock >= 0 else { throw failure("open the folder of") }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 { if errno != EINTR { throw failure("lock the folder of") } }
    var lines = try lines()
    let line = "\(name)\t\(named.filter.text)"
    if let place = lines.firstIndex(where: { $0.hasPrefix(name + "\t") }) {
      if lines[place] == line { return true }
      guard replaces else { return false }
      lines[place] = line
    } else {
      lines.append(line)
    }
    try NewFile.replace(path, with: Array(lines.map { $0 + "\n" }.joined().utf8))
    return true
  }

  private func lines() throws -> [String] {
    errno = 0
    guard let bytes = FileBytes.read(path) else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw failure("read")
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func failure(_ what: String) -> Failure {
    Failure(
      status: Status.cannotWrite,
      description: "cannot \(what) \(path): \(errno == 0 ? "it is no file" : String(cString: strerror(errno)))")
  }
}
