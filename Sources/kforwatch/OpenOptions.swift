import Canvas
import Corpus
import Facts
import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// What `open` was asked for.
struct OpenOptions: Equatable {
  var paths: [String] = []
  var data: String?
  var theme: String?
  /// The marks file; nil: that of the folder.
  var marks: String?
  /// What of the corpus is shown, and the day whose knowledge it is.
  var filter: String?
  var asKnownOn: String?
  var hasMouse = true
  var isASCII = false
  /// The language names are shown in; nil: that of the last session, else English.
  var naming: Naming?
  /// Starts at home, not where the last session was left.
  var isFresh = false

  init() {}

  /// Reads arguments that are paths and options of the screen only; nil leaves them to the option parser.
  init?(plain arguments: [String]) {
    var rest = arguments[...]
    if rest.first == "open" {
      rest.removeFirst()
    } else if let first = rest.first(where: { !$0.hasPrefix("-") }), Kforwatch.isSubcommand(first) {
      return nil
    }
    while let word = rest.popFirst() {
      switch word {
      case "--no-mouse": hasMouse = false
      case "--ascii": isASCII = true
      case "--fresh": isFresh = true
      case "--data", "--theme", "--marks", "--names", "--filter", "--as-known-on":
        guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
        switch word {
        case "--data": data = value
        case "--theme": theme = value
        case "--names":
          guard let naming = Naming(rawValue: value) else { return nil }
          self.naming = naming
        case "--filter": filter = value
        case "--as-known-on": asKnownOn = value
        default: marks = value
        }
      default:
        if word.hasPrefix("-") || word.isEmpty { return nil }
        paths.append(word)
      }
    }
  }

  /// Shows the desk on the terminal until the user leaves.
  /// - Returns: the exit code.
  func open() -> Int32 {
    do {
      let filter = try FilterOptions.filter(self.filter, asKnownOn: asKnownOn)
      let folder = try DataFolder.find(given: data)
      try requireInput(folder)
      var wishes = NcursesTerminal.Wishes()
      wishes.isASCII = isASCII
      wishes.usesMouse = hasMouse
      wishes.hasColour = (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
      let theme = try readTheme(in: folder, hasColour: wishes.hasColour)
      let terminal = try NcursesTerminal(theme: theme, wishes: wishes)
      if self.theme == nil, wishes.hasColour, terminal.depth == .mono {
        terminal.theme = try readTheme(in: folder, hasColour: false)
      }
      terminal.themeName = self.theme ?? (terminal.depth == .mono || !wishes.hasColour ? "mono" : Self.fittingTheme())
      let loop = RunLoop(
        terminal: terminal, data: folder, paths: paths, marks: MarksStore(given: marks, paths: paths),
        hasMouse: hasMouse, filter: filter, naming: naming, keys: KeysFile.own()?.read())
      loop.session = SessionStore(for: paths.isEmpty ? [folder.bundledCorpus] : paths)
      loop.wasRestored = isFresh
      loop.restoreTheme(isShown: self.theme == nil && wishes.hasColour && terminal.depth != .mono)
      let ending = loop.run()
      terminal.stop()
      if let problem = loop.saveSession() { complain(problem) }
      // The process ends now: giving a large corpus back piece by piece would only keep the user waiting.
      _ = Unmanaged.passRetained(loop)
      return report(ending)
    } catch {
      complain("\(error)")
      return Status.of(error)
    }
  }

  /// - Throws: `Failure` when none of the paths is there.
  func requireInput(_ folder: DataFolder) throws(Failure) {
    let wanted = paths.isEmpty ? [folder.bundledCorpus] : paths
    if wanted.contains(where: { access($0, R_OK) == 0 }) { return }
    throw Failure(
      status: Status.noInput,
      description: "nothing to read: \(wanted.joined(separator: ", ")): \(String(cString: strerror(errno)))")
  }

  /// The theme asked for by name or file, else the one that fits the terminal's colours.
  func readTheme(in folder: DataFolder, hasColour: Bool) throws -> Theme {
    try ThemeChoice(data: folder).read(theme ?? (hasColour ? Self.fittingTheme() : "mono"))
  }

  /// Light where the terminal says that its ground is (COLORFGBG, "0;15"), else dark.
  static func fittingTheme() -> String {
    guard let value = getenv("COLORFGBG") else { return "dark" }
    let ground = String(cString: value).split(separator: ";").last ?? ""
    return ground == "7" || ground == "15" ? "light" : "dark"
  }

  private func report(_ ending: RunLoop.Ending) -> Int32 {
    switch ending {
    case .left: return Status.done
    case .failed(let error):
      complain("\(error)")
      return Status.of(error)
    case .signalled(let number):
      // Whoever sent the signal sees that it was the reason.
      signal(number, SIG_DFL)
      raise(number)
      return 128 + number
    }
  }
}
