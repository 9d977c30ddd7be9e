import Canvas
import Corpus
import Facts
import Glibc
import Model
import Workbench

@testable import kforwatch

/// An analyst at a desk without a terminal: presses keys, reads screens, and sees files come.
struct Analyst {
  let paths: [String]
  private let library: Library
  private var desk: AnsweredDesk
  private var held = HeldFiles.none
  /// What was to be written into files.
  private(set) var saved: [SaveOrder] = []

  /// Reads a corpus as the program does, to the end, with its full text.
  init(data: DataFolder, paths: [String], width: Int, height: Int, options: Desk.Options = .init()) throws {
    self.paths = paths.isEmpty ? [data.bundledCorpus] : paths
    library = try Library(data: data)
    desk = AnsweredDesk(desk: Desk(width: width, height: height, options: options), snapshot: library.emptySnapshot)
    perform(desk.begin())
    perform(desk.take(.namesKnown(library.names)))
    read(isFirst: true)
  }

  /// Reads what has changed since, as the program does by itself when files come, and tells the desk of it.
  mutating func notice() { read(isFirst: false) }

  private mutating func read(isFirst: Bool) {
    let loading = CorpusLoading(library: library, paths: paths, before: held)
    var last = LoadProgress()
    var snapshot = loading.run { last = $1 }
    held = loading.held
    _ = snapshot.findings
    let before = desk.snapshot
    let diff = isFirst ? KnowledgeDiff.none : snapshot.changes(since: before)
    snapshot.history = before.history.adding(diff)
    desk.take(snapshot)
    if !diff.isEmpty { perform(desk.take(.changed(diff))) }
    perform(desk.take(.progressed(last)))
    let indexing = TextIndexing()
    indexing.index(all: desk.snapshot)
    perform(desk.take(indexing.index))
  }

  /// Keys as one writes them: `3 / "2022-08" Enter`.
  mutating func press(_ keys: String) {
    var unknown = ""
    guard let keys = Key.sequence(keys, unknown: &unknown) else { preconditionFailure("no such key: \(unknown)") }
    for key in keys { perform(desk.take(.key(key))) }
  }

  mutating func resize(width: Int, height: Int) { perform(desk.take(.resized(width: width, height: height))) }

  private mutating func perform(_ first: [Effect]) {
    var effects = first
    while !effects.isEmpty {
      switch effects.removeFirst() {
      case .readRaw(let id, let request):
        guard let article = desk.snapshot.article(id: id)?.reading.article else { continue }
        effects += desk.take(.rawText(library.reader.rawSegments(of: article), request: request))
      case .save(let order):
        saved.append(order)
        effects += desk.take(.notice("Saved \(order.what) to \(order.path)", isProblem: false))
      default: break
      }
    }
  }

  var screen: Grid { desk.desk.draw() }

  /// The words on screen that are drawn as selected, line by line: in Reader what the fact was read from.
  var highlighted: String {
    let grid = screen
    var words: [String] = []
    for y in 0..<grid.height {
      var text = String.UnicodeScalarView()
      for x in 0..<grid.width where grid[x, y].isSelected && grid[x, y].scalar != 0 {
        text.append(Unicode.Scalar(grid[x, y].scalar) ?? "?")
      }
      let line = String(text).split(separator: " ").joined(separator: " ")
      if !line.isEmpty { words.append(line) }
    }
    return words.joined(separator: " ")
  }
}
