#if canImport(Glibc)
  import Glibc
#endif

/// Notices files that come, change and go in the folders of a corpus (inotify); sleeps until then.
///
/// Folders are added as the walk of the corpus enters them, from any thread; what happened is taken by the thread that
/// waits for the descriptor. A name in it says only that somebody should look: the walk that follows finds out what is so.
final class CorpusWatch: Sendable {
  /// Files that may have changed since the last reading.
  struct Unread: Sendable {
    var paths: Set<String> = []
    /// Names were lost: any file may have changed.
    var isOverflown = false
  }

  private struct Watched {
    /// The folder's path as the walk names it; nil where only single files of it are watched.
    var folder: String?
    /// Files given singly, by their names: the paths they were given by.
    var files: [String: String] = [:]
  }

  private struct State {
    var watched: [Int32: Watched] = [:]
    /// Watches that the present walk has met.
    var met: Set<Int32> = []
    /// Folders that the system would not watch.
    var refused = 0
    var unread = Unread()
  }

  /// To be waited for; -1 where the system watches nothing for this program.
  let descriptor: Int32
  private let state = Shared(State())
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
      | IN_MOVE_SELF)

  /// - Parameter paths: the files and folders of the corpus as they were named.
  init(paths: [String]) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    for path in paths where !CorpusWatch.isFolder(path) { add(file: path) }
  }

  /// Whether some folder is not watched, so that changes in it must be looked for.
  var isPartial: Bool { descriptor < 0 || state.with { $0.refused > 0 } }
  /// Folders that are not watched.
  var refused: Int { state.with { $0.refused } }

  /// Starts a walk: watches that it does not meet are given up by `endWalk`.
  func beginWalk() {
    state.with { state in
      state.met = []
      state.refused = 0
    }
  }

  func add(folder path: String) {
    guard descriptor >= 0 else { return }
    state.with { state in
      let number = inotify_add_watch(descriptor, path, CorpusWatch.mask)
      guard number >= 0 else {
        // A folder that went away is no limit reached.
        if errno != ENOENT && errno != ENOTDIR { state.refused += 1 }
        return
      }
      state.watched[number, default: Watched()].folder = path
      state.met.insert(number)
    }
  }

  /// A file is watched through its folder: editors put a new file in an old one's place.
  private func add(file path: String) {
    guard descriptor >= 0 else { return }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    state.with { state in
      let number = inotify_add_watch(descriptor, folder, CorpusWatch.mask)
      if number >= 0 { state.watched[number, default: Watched()].files[name] = path }
    }
  }

  /// Ends a walk that went through to its end.
  func endWalk() {
    state.with { state in
      for (number, watched) in state.watched where !state.met.contains(number) && watched.folder != nil {
        if watched.files.isEmpty {
          inotify_rm_watch(descriptor, number)
          state.watched[number] = nil
        } else {
          state.watched[number]?.folder = nil
        }
      }
    }
  }

  /// Takes from the system what happened.
  /// - Returns: whether it may concern the corpus.
  func look() -> Bool {
    guard descriptor >= 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65536)
    return state.with { state in
      var concerns = false
      while true {
        let count = read(descriptor, &bytes, bytes.count)
        guard count > 0 else { return concerns }
        bytes.withUnsafeBytes { buffer in
          var at = 0
          while at + MemoryLayout<inotify_event>.size <= count {
            let event = buffer.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
            let start = at + MemoryLayout<inotify_event>.size
            let name = buffer[start..<(start + Int(event.len))].prefix { $0 != 0 }
            if note(event, String(decoding: name, as: UTF8.self), &state) { concerns = true }
            at = start + Int(event.len)
          }
        }
      }
    }
  }

  private func note(_ event: inotify_event, _ name: String, _ state: inout State) -> Bool {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
      state.unread.isOverflown = true
      return true
    }
    if event.mask & UInt32(IN_IGNORED) != 0 {
      // The folder is gone, and its watch with it.
      return state.watched.removeValue(forKey: event.wd)?.folder != nil
    }
    guard let watched = state.watched[event.wd] else { return false }
    if let path = watched.files[name] {
      state.unread.paths.insert(path)
      return true
    }
    // Hidden names are no part of a corpus: drafts of editors, the marks kept beside it.
    guard let folder = watched.folder, !name.hasPrefix(".") else { return false }
    if !name.isEmpty { state.unread.paths.insert((folder.hasSuffix("/") ? folder : folder + "/") + name) }
    return true
  }

  /// What has to be read anew; taken once.
  func takeUnread() -> Unread {
    state.with { state in
      defer { state.unread = Unread() }
      return state.unread
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
