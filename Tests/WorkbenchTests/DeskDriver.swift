import Archive
import Canvas
import Corpus
import Facts

@testable import Model
@testable import Workbench

/// Plays the run loop for a desk: answers its questions from a sample at once and notes its other effects.
struct DeskDriver {
  var desk: Desk
  let sample: SampleAnswers
  private(set) var effects: [Effect] = []
  /// Whether there is a marks file to write to.
  let hasMarks: Bool
  /// What becomes of questions: a corpus can be slow, and what was listed can be gone when it is opened.
  let answers: Answers

  enum Answers { case all, none, lists }
  /// What the desk had written.
  private(set) var written: [Mark] = []
  private(set) var marks = MarksFile.none
  private var seconds = 0

  init(
    _ sample: SampleAnswers = .twelve, width: Int = 120, height: Int = 40, options: Desk.Options = Desk.Options(),
    isRead: Bool = true, hasMarks: Bool = false, answers: Answers = .all
  ) {
    (self.hasMarks, self.answers) = (hasMarks, answers)
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

  mutating func restore(_ session: Session) { run(desk.restore(session)) }

  /// Keys as one writes them.
  @discardableResult
  mutating func press(_ keys: String) -> DeskDriver {
    var unknown = ""
    guard let keys = Key.sequence(keys, unknown: &unknown) else { fatalError("no such key: \(unknown)") }
    for key in keys { send(.key(key)) }
    return self
  }

  /// The sample as a model that filters can be applied to.
  private lazy var snapshot = Snapshot(actors: sample.actors, places: [], reference: .empty)
    .adding(sample.entries.map(\.view.reading), problems: sample.problems)
  private var narrowed: Snapshot?

  private lazy var index: FullTextIndex? = {
    let index = try? FullTextIndex()
    index?.take(AliasTable(actors: sample.actors, places: []))
    index?.add(snapshot.arrivals(after: 0))
    return index
  }()

  private mutating func search(_ words: String) -> SearchResult {
    switch WordQuery.parse(words) {
    case .failure(let mistake):
      return SearchResult(
        hits: .none, phrases: [], indexed: sample.entries.count, articles: sample.entries.count, mistake: mistake)
    case .success(let query):
      let found = index?.find(query)
      return (narrowed ?? snapshot).searchResult(
        found?.numbers ?? [], phrases: found?.phrases ?? [], indexed: index?.count ?? 0)
    }
  }

  private mutating func answer(_ question: Question) -> Answer {
    if answers == .lists, let nothing = DeskDriver.nothing(question) { return nothing }
    if case .article = question { return sample.answer(question) }
    if case .search(let words) = question { return .search(search(words)) }
    return narrowed?.answer(question) ?? sample.answer(question)
  }

  /// What is answered about one thing that is gone.
  private static func nothing(_ question: Question) -> Answer? {
    switch question {
    case .article: .article(nil)
    case .dossier: .dossier(nil)
    case .event: .event(nil)
    case .soleSupport: .soleSupport(nil)
    default: nil
    }
  }

  private mutating func run(_ first: [Effect]) {
    var waiting = first
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      switch effect {
      case .ask(_, _) where answers == .none: break
      case .ask(let question, let request):
        waiting += desk.update(.answered(corrected(answer(question)), request: request))
      case .narrow(let filter):
        narrowed = filter.isEmpty ? nil : try? snapshot.narrowed(by: filter, isStrict: false).get()
      case .check(let filter): waiting += desk.update(.checked(filter, snapshot.mistake(in: filter)))
      case .name(let sort, let typed):
        waiting += desk.update(.named(snapshot.resolve(typed, as: sort), typed: typed))
      case .complete(let key, let typed, let line):
        let names = CompletionNames(snapshot)
        waiting += desk.update(.completed(names.completions(for: key, typed: typed), line: line))
      case .readRaw(let article, let request):
        waiting += desk.update(.rawText(sample.raw(article), request: request))
      case .decide(let decisions, let mode):
        if hasMarks { waiting += decide(decisions, mode) }
      default: effects.append(effect)
      }
    }
  }

  /// An article as the marks leave it.
  private func corrected(_ answer: Answer) -> Answer {
    guard case .article(let view?) = answer else { return answer }
    return .article(
      ArticleView(
        reading: marks.corrections.applied(to: view.reading), row: view.row, names: view.names,
        offices: view.offices, points: view.points))
  }

  /// Plays the marks file: writes what was decided, a second later each time.
  private mutating func decide(_ decisions: [Decision], _ mode: DecisionMode) -> [Effect] {
    var outcome = DecisionOutcome(mode: mode)
    for decision in decisions {
      seconds += 1
      let mark = Mark(
        when: "2025-03-01T09:30:\(seconds < 10 ? "0" : "")\(seconds)Z", author: "mira", action: decision.action,
        targets: decision.targets, value: decision.value, reason: decision.reason)
      outcome.written.append(mark)
      outcome.takenBack += marks.marks.filter { decision.action == .withdraw && mark.ids(.mark) == [$0.id] }
    }
    marks = MarksFile(path: "m.tsv", marks: written + outcome.written)
    written += outcome.written
    return desk.update(.marked(marks.book, changesFacts: decisions.contains { $0.action.correctsFacts }))
      + desk.update(.decided(outcome))
  }

  var frame: Grid { desk.draw() }
  var kind: PaneKind { desk.current.pane.kind }
}
