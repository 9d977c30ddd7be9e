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
    if let set = getenv("XDG_CONFIG_HOME"), set.pointee == 0x2F {
      path = String(cString: set) + "/kforwatch/filters.tsv"
    } else if let home = getenv("HOME"), home.pointee == 0x2F {
      path = String(cString: home) + "/.config/kforwatch/filters.tsv"
    } else {
      throw Failure(status: Status.cannotWrite, description: "neither XDG_CONFIG_HOME nor HOME names a folder")
    }
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
    try FiltersStore.make(folder)
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
    try write(lines.map { $0 + "\n" }.joined())
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

  /// Puts the new file in the old one's place at once: nobody sees half of it.
  private func write(_ text: String) throws {
    let target = realpath(path, nil).map { real in
      defer { free(real) }
      return String(cString: real)
    }
    let destination = target ?? path
    let draft = "\(destination).\(getpid()).new"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure("write") }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
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

  /// The folder with those above it.
  private static func make(_ folder: String) throws {
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o777) != 0 && errno != EEXIST {
        throw Failure(
          status: Status.cannotWrite, description: "cannot make \(made): \(String(cString: strerror(errno)))")
      }
    }
  }

  private func failure(_ what: String) -> Failure {
    Failure(
      status: Status.cannotWrite,
      description: "cannot \(what) \(path): \(errno == 0 ? "it is no file" : String(cString: strerror(errno)))")
  }
}
