import ArgumentParser
import Canvas
import Corpus
import Facts
import Workbench

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the screen on files and folders, or on the bundled articles.",
    discussion: """
      With --dump the screen is not opened: everything is read, the keys are pressed, and the last frame is printed.
      Keys are written as "j*3 Enter PgDn C-x M-x F5 /", quoted words letter by letter.
      With --plain a pane is printed as text that reads well aloud.
      """)

  @Argument(help: "Files and folders with articles; none: the articles that come with the program.")
  var paths: [String] = []

  @Option(help: "The Data folder (or KFORWATCH_DATA).")
  var data: String?

  @Option(help: "Colours: dark, light, high-contrast, colour-blind, mono, or a theme file.")
  var theme: String?

  @Option(help: "Names of places and actors in sr, sq or en; texts stay as they are written.")
  var names: Naming?

  @OptionGroup var marks: MarksOptions

  @OptionGroup var filtering: FilterOptions

  @Flag(help: "Leave the mouse to the terminal, for selecting text.")
  var noMouse = false

  @Flag(help: "Start at the overview, not where the last session was left.")
  var fresh = false

  @Flag(help: "Draw in ASCII.")
  var ascii = false

  @Option(help: "Size of the frame for --dump, as 80x24.")
  var size: String?

  @Option(help: "Keys to press for --dump or --plain.")
  var keys: String?

  @Flag(help: "Print the frame instead of opening the screen.")
  var dump = false

  @Flag(help: "With --dump: print the cells' roles below the frame, one letter each.")
  var roles = false

  @Flag(help: "Print linear text for screen readers instead: headings, one fact a line, nothing drawn.")
  var plain = false

  @Option(help: "With --plain: the pane to print; without it and --keys, every pane with a number.")
  var pane: PaneKind?

  var options: OpenOptions {
    var options = OpenOptions()
    (options.paths, options.data, options.theme) = (paths, data, theme)
    (options.hasMouse, options.isASCII, options.marks) = (!noMouse, ascii, marks.marks)
    options.naming = names
    options.isFresh = fresh
    (options.filter, options.asKnownOn) = (filtering.filter, filtering.asKnownOn)
    return options
  }

  func validate() throws {
    if !dump && (size != nil || roles) { throw ValidationError("--size and --roles go with --dump.") }
    if !dump && !plain && keys != nil { throw ValidationError("--keys go with --dump or --plain.") }
    if pane != nil && !plain { throw ValidationError("--pane goes with --plain.") }
    if plain && (dump || theme != nil || ascii) {
      throw ValidationError("--plain draws nothing: it goes with neither --dump nor --theme nor --ascii.")
    }
    if size != nil && Self.parse(size: size) == nil {
      throw ValidationError("--size wants columns and rows, as 80x24.")
    }
    var unknown = ""
    if Key.sequence(keys ?? "", unknown: &unknown) == nil { throw ValidationError("There is no key \"\(unknown)\".") }
  }

  func run() throws {
    if plain {
      return try runQuietly {
        var output = DataOutput()
        try output.write(linearText())
        try output.flush()
        return Status.done
      }
    }
    guard dump else { end(with: options.open()) }
    do {
      let frame = try pressedDesk().grid
      writeAll(roles ? frame.text + frame.roleText : frame.text, to: 1)
    } catch {
      complain("\(error)")
      throw ExitCode(Status.of(error))
    }
  }

  static func parse(size: String?) -> (width: Int, height: Int)? {
    let parts = (size ?? "80x24").split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]) else { return nil }
    return (1...1000).contains(width) && (1...1000).contains(height) ? (width, height) : nil
  }

  /// The desk after all is read and all keys are pressed.
  private func pressedDesk() throws -> DeskWithoutTerminal {
    let filter = try filtering.read()
    let folder = try DataFolder.find(given: data)
    try options.requireInput(folder)
    let library = try Library(data: folder)
    let snapshot = loadCorpus(
      paths: paths, data: folder, library: library, marks: MarksStore.read(MarksStore(given: marks.marks, paths: paths))
    )
    let size = Self.parse(size: size) ?? (80, 24)
    try FilterOptions.check(filter, snapshot)
    var wishes = Desk.Options(isASCII: ascii, naming: names ?? .en)
    wishes.filter = filter
    var desk = DeskWithoutTerminal(
      snapshot: snapshot, library: library, width: size.width, height: size.height, options: wishes)
    var unknown = ""
    // All keys are known: the full text is indexed only where one of them may ask for it.
    if filter.term(.words) != nil || (keys ?? "").contains(where: { "WiTab".contains($0) }) { desk.indexText() }
    desk.press(Key.sequence(keys ?? "", unknown: &unknown) ?? [])
    return desk
  }

  /// The pane asked for, the pane that keys lead to, or every pane with a number, one after the other.
  private func linearText() throws -> String {
    var desk = try pressedDesk()
    if let pane {
      desk.show(pane)
    } else if keys == nil {
      var text = ""
      for kind in PaneKind.numbered {
        desk.show(kind)
        text += (text.isEmpty ? "" : "\n") + desk.desk.desk.linearText
      }
      return text
    }
    return desk.desk.desk.linearText
  }
}

extension Naming: ExpressibleByArgument {}

extension PaneKind: ExpressibleByArgument {
  public init?(argument: String) {
    guard let kind = PaneKind(rawValue: argument), PaneKind.numbered.contains(kind) else { return nil }
    self = kind
  }

  public static var allValueStrings: [String] { numbered.map(\.rawValue) }
}

extension Grid {
  /// A line that says what follows, then each cell's role as a letter; blanks of plain text are blank.
  var roleText: String {
    var text = "--- roles\n"
    for y in 0..<height {
      var line = ""
      for x in 0..<width {
        let cell = self[x, y]
        line.append(cell.scalar == 0x20 && cell.role == .text ? " " : cell.role.letter)
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }
}
