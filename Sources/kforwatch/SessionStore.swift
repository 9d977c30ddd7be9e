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

  /// Keeps a session in place of the one before.
  func write(_ session: Session) throws {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    makeFolders(folder)
    try replaceFile(path, with: Array(session.text.utf8), mode: 0o600)
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

/// Makes a folder and those above it; one that is there is left as it is.
func makeFolders(_ path: String) {
  var index = path.startIndex
  while index < path.endIndex {
    index = path[path.index(after: index)...].firstIndex(of: "/") ?? path.endIndex
    mkdir(String(path[..<index]), 0o700)
  }
}

extension RunLoop {
  /// Takes up the session that was left, once the corpus has answered and before anything was pressed.
  func restoreSession() {
    guard let store = session, !wasRestored else { return }
    wasRestored = true
    if hasPressed { return }
    do throws(Session.Mistake) {
      guard let kept = try store.read() else { return }
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

  /// Keeps where the desk is left.
  /// - Returns: why that cannot be done.
  func saveSession() -> String? {
    // Ended before the last session was taken up: that one is still the one to keep.
    guard let session, wasRestored || hasPressed else { return nil }
    do {
      try session.write(desk.desk.session)
      return nil
    } catch {
      return "\(error)"
    }
  }
}
