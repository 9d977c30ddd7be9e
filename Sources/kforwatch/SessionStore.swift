import Corpus
import Facts
import Workbench

#if canImport(Glibc)
  import Glibc
#endif

/// Keeps where somebody left the desk, one file for each set of paths.
struct SessionStore: Sendable {
  let path: String

  init(path: String) { self.path = path }

  /// In `$XDG_STATE_HOME/kforwatch/sessions`, else in `~/.local/state`; nil without a home.
  init?(for paths: [String]) {
    guard let state = UserFolder.state.path else { return nil }
    var hash = IdentityHash()
    for path in paths { hash.add(SessionStore.absolute(path).utf8) }
    path = "\(state)/sessions/\(hash.hexadecimal).tsv"
  }

  private static func absolute(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The session kept; nil where there is none.
  /// - Throws: `Session.Mistake` for a file that is none of ours.
  func read() throws(Session.Mistake) -> Session? {
    guard let bytes = FileBytes.read(path) else { return nil }
    return try Session(String(decoding: bytes, as: UTF8.self))
  }

  /// The articles that were there when the session was left; none where no session can be read.
  var articles: Set<String> { (try? read())?.articles ?? [] }

  /// Keeps a session in place of the one before.
  func write(_ session: Session) throws {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    try makeFolders(folder)
    try NewFile.replace(path, with: Array(session.text.utf8), newMode: 0o600)
  }
}

/// Folders of the user's own, as the XDG rules name them.
enum UserFolder {
  case state, config

  /// The program's folder in it; nil without a home.
  var path: String? {
    let (variable, otherwise) = self == .state ? ("XDG_STATE_HOME", ".local/state") : ("XDG_CONFIG_HOME", ".config")
    if let value = getenv(variable).map({ String(cString: $0) }), value.hasPrefix("/") { return value + "/kforwatch" }
    guard let home = getenv("HOME").map({ String(cString: $0) }), home.hasPrefix("/") else { return nil }
    return "\(home)/\(otherwise)/kforwatch"
  }
}

/// Makes a folder of the user's own and those above it; one that is there is left as it is.
/// - Throws: `Failure` when one cannot be made.
func makeFolders(_ path: String) throws {
  var index = path.startIndex
  while index < path.endIndex {
    index = path[path.index(after: index)...].firstIndex(of: "/") ?? path.endIndex
    let folder = String(path[..<index])
    // Those above may be another's, whom only the last one is asked of.
    if mkdir(folder, 0o700) != 0, errno != EEXIST, index == path.endIndex {
      throw Failure(
        status: Status.cannotWrite, description: "cannot make \(folder): \(String(cString: strerror(errno)))")
    }
  }
}

extension RunLoop {
  /// Takes up the session that was left, once the corpus has answered and before anything was pressed.
  func restoreSession() {
    guard let store = session, !wasRestored else { return }
    wasRestored = true
    if hasPressed { return }
    do throws(Session.Mistake) {
      guard var kept = try store.read() else { return }
      // What is asked for now goes before what was shown then.
      if !wanted.filter.isEmpty { (kept.trail, kept.place) = ([], 0) }
      if wanted.naming != nil { kept.settings["naming"] = nil }
      perform(desk.restore(kept))
    } catch {
      switch error {
      case .unknownVersion:
        // It may be of a newer version, which should find it again.
        session = nil
        take(.notice("the last session is of another version of kforwatch and is left as it is", isProblem: true))
      case .broken(let line):
        take(.notice("the last session cannot be read (\(store.path):\(line)): starting anew", isProblem: true))
      }
    }
  }

  /// Takes up the theme that was chosen by key, before the first frame.
  /// - Parameter isShown: nothing else decides the colours, and there are some.
  func restoreTheme(isShown: Bool) {
    // A file that is no session is told of when the places in it are wanted.
    guard let store = session, !wasRestored, let kept = try? store.read(), let name = kept.settings["theme"] else {
      return
    }
    chosenTheme = name
    guard isShown else { return }
    let choice = ThemeChoice(data: data)
    guard choice.names.contains(name) else {
      take(.notice("the theme \(name) of the last session is not there any more", isProblem: true))
      return
    }
    do {
      (terminal.theme, terminal.themeName) = (try choice.read(name), name)
    } catch {
      take(.notice("\(error)", isProblem: true))
    }
  }

  /// Keeps where the desk is left.
  /// - Returns: why that cannot be done.
  func saveSession() -> String? {
    // Ended before the last session was taken up: that one is still the one to keep.
    guard let session, wasRestored || hasPressed else { return nil }
    do {
      var state = desk.desk.session
      state.settings["theme"] = chosenTheme
      // Left before all was read, what was known before is still what was known.
      let isWhole = desk.desk.hasReadAll && desk.snapshot.articleCount > 0
      state.articles = isWhole ? Set(desk.snapshot.articleIDs) : session.articles
      try session.write(state)
      return nil
    } catch {
      return "\(error)"
    }
  }
}
