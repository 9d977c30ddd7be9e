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
      """)

  @Argument(help: "Files and folders with articles; none: the articles that come with the program.")
  var paths: [String] = []

  @Option(help: "The Data folder (or KFORWATCH_DATA).")
  var data: String?

  @Option(help: "Colours: dark, light, mono, or a theme file.")
  var theme: String?

  @OptionGroup var marks: MarksOptions

  @OptionGroup var filtering: FilterOptions

  @Flag(help: "Leave the mouse to the terminal, for selecting text.")
  var noMouse = false

  @Flag(help: "Draw in ASCII.")
  var ascii = false

  @Option(help: "Size of the frame for --dump, as 80x24.")
  var size: String?

  @Option(help: "Keys to press for --dump.")
  var keys: String?

  @Flag(help: "Print the frame instead of opening the screen.")
  var dump = false

  @Flag(help: "With --dump: print the cells' roles below the frame, one letter each.")
  var roles = false

  var options: OpenOptions {
    var options = OpenOptions()
    (options.paths, options.data, options.theme) = (paths, data, theme)
    (options.hasMouse, options.isASCII, options.marks) = (!noMouse, ascii, marks.marks)
    (options.filter, options.asKnownOn) = (filtering.filter, filtering.asKnownOn)
    return options
  }

  func validate() throws {
    if !dump && (size != nil || keys != nil || roles) {
      throw ValidationError("--size, --keys and --roles go with --dump.")
    }
    if size != nil && Self.parse(size: size) == nil {
      throw ValidationError("--size wants columns and rows, as 80x24.")
    }
    var unknown = ""
    if Key.sequence(keys ?? "", unknown: &unknown) == nil { throw ValidationError("There is no key \"\(unknown)\".") }
  }

  func run() throws {
    guard dump else { end(with: options.open()) }
    do {
      let frame = try drawFrame()
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

  /// The frame after all is read and all keys are pressed.
  private func drawFrame() throws -> Grid {
    let filter = try filtering.read()
    let folder = try DataFolder.find(given: data)
    try options.requireInput(folder)
    let library = try Library(data: folder)
    let snapshot = loadCorpus(paths: paths, data: folder, library: library, marks: try marks.read(for: paths))
    let size = Self.parse(size: size) ?? (80, 24)
    try FilterOptions.check(filter, snapshot)
    var wishes = Desk.Options(isASCII: ascii)
    wishes.filter = filter
    var desk = AnsweredDesk(
      desk: Desk(width: size.width, height: size.height, options: wishes), snapshot: snapshot)
    var progress = LoadProgress()
    (progress.articles, progress.problems) = (snapshot.readings.count, snapshot.problems.count)
    (progress.isListing, progress.isFinished) = (false, true)
    var unknown = ""
    var effects = desk.begin() + desk.take(.progressed(progress))
    // All keys are known: the full text is indexed only where one of them may ask for it.
    if filter.term(.words) != nil || (keys ?? "").contains(where: { "WiTab".contains($0) }) {
      let indexing = TextIndexing()
      indexing.index(all: snapshot)
      effects += desk.take(indexing.index)
    }
    let keys = Key.sequence(keys ?? "", unknown: &unknown) ?? []
    for event in [nil] + keys.map({ DeskEvent.key($0) }) {
      if desk.desk.isFinished { break }
      if let event { effects += desk.take(event) }
      while !effects.isEmpty {
        // Of what is done outside, a frame shows the raw text only.
        guard case .readRaw(let id, let request) = effects.removeFirst() else { continue }
        guard let article = desk.snapshot.article(id: id)?.reading.article else { continue }
        effects += desk.take(.rawText(library.reader.rawSegments(of: article), request: request))
      }
    }
    return desk.desk.draw()
  }
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
