import Canvas
import Corpus
import Facts
import Model
import Workbench

/// The desk where no screen is: everything is read, keys are pressed, and what is shown is printed.
struct DeskWithoutTerminal {
  private(set) var desk: AnsweredDesk
  private let library: Library

  init(snapshot: Snapshot, library: Library, width: Int = 120, height: Int = 40, options: Desk.Options = .init()) {
    self.library = library
    _ = snapshot.findings  // Panes mark what it finds, once it is known.
    desk = AnsweredDesk(
      desk: Desk(width: width, height: height, options: options), snapshot: snapshot, filter: options.filter)
    var progress = LoadProgress()
    (progress.articles, progress.problems) = (snapshot.readings.count, snapshot.problems.count)
    (progress.isListing, progress.isFinished) = (false, true)
    perform(desk.begin())
    perform(desk.take(.namesKnown(library.names)))
    perform(desk.take(.progressed(progress)))
  }

  mutating func press(_ keys: [Key]) {
    for key in keys where !desk.desk.isFinished { perform(desk.take(.key(key))) }
  }

  /// Makes the full text of the corpus searchable.
  mutating func indexText() {
    let indexing = TextIndexing()
    indexing.index(all: desk.snapshot)
    perform(desk.take(indexing.index))
  }

  mutating func show(_ kind: PaneKind) { perform(desk.show(kind)) }

  var grid: Grid { desk.desk.draw() }

  private mutating func perform(_ first: [Effect]) {
    var effects = first
    while !effects.isEmpty {
      // Of what is done outside, a frame shows the raw text only.
      guard case .readRaw(let id, let request) = effects.removeFirst() else { continue }
      guard let article = desk.snapshot.article(id: id)?.reading.article else { continue }
      effects += desk.take(.rawText(library.reader.rawSegments(of: article), request: request))
    }
  }
}
