import Canvas
import Corpus
import Facts

@testable import Workbench

/// Plays the run loop for a desk: answers its questions from a sample at once and notes its other effects.
struct DeskDriver {
  var desk: Desk
  let sample: SampleAnswers
  private(set) var effects: [Effect] = []

  init(
    _ sample: SampleAnswers = .twelve, width: Int = 120, height: Int = 40, options: Desk.Options = Desk.Options(),
    isRead: Bool = true
  ) {
    self.sample = sample
    desk = Desk(width: width, height: height, options: options)
    run(desk.begin())
    if isRead { finishReading() }
  }

  mutating func finishReading() {
    var progress = LoadProgress()
    progress.files = sample.entries.count
    progress.filesRead = sample.entries.count
    progress.articles = sample.entries.count
    progress.problems = sample.problems.count
    progress.isListing = false
    progress.isFinished = true
    send(.progressed(progress))
  }

  mutating func send(_ event: DeskEvent) { run(desk.update(event)) }

  /// Keys as one writes them.
  @discardableResult
  mutating func press(_ keys: String) -> DeskDriver {
    var unknown = ""
    guard let keys = Key.sequence(keys, unknown: &unknown) else { fatalError("no such key: \(unknown)") }
    for key in keys { send(.key(key)) }
    return self
  }

  private mutating func run(_ first: [Effect]) {
    var waiting = first
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      switch effect {
      case .ask(let question, let request):
        waiting += desk.update(.answered(sample.answer(question), request: request))
      case .readRaw(let article, let request):
        waiting += desk.update(.rawText(sample.raw(article), request: request))
      default: effects.append(effect)
      }
    }
  }

  var frame: Grid { desk.draw() }
  var kind: PaneKind { desk.current.pane.kind }
}
