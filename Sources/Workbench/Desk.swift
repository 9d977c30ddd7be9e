import Canvas
import Corpus
import Facts

/// The program as a value: the trail of panes, an open prompt, the size, what is awaited.
///
/// Keys, answers and sizes go in, effects come out, `draw` shows the state; nothing here waits, reads or prints.
package struct Desk: Sendable {
  /// What the terminal can show and the person wishes.
  package struct Options: Sendable {
    /// Borders, signs and charts in ASCII.
    package var isASCII: Bool
    /// What lines of charts are drawn with; ASCII where `isASCII` is set.
    package var marker: ChartMarker
    package var isMouseOn: Bool
    /// The language names are shown in at first.
    package var naming: Naming
    /// The table of commands, with keys of one's own.
    package var commands: [CommandInfo]
    /// What of the corpus is shown at first.
    package var filter = Filter.all

    package init(
      isASCII: Bool = false, marker: ChartMarker = .braille, isMouseOn: Bool = true, naming: Naming = .en,
      commands: [CommandInfo] = Command.table
    ) {
      (self.isASCII, self.isMouseOn, self.naming, self.commands) = (isASCII, isMouseOn, naming, commands)
      self.marker = isASCII ? .ascii : marker
    }
  }

  /// A pane on the trail, with what it waits for.
  struct Visit: Sendable {
    var pane: any PaneContent
    var isZoomed = false
    /// Gone to by its number or by Tab, not opened from a line of another pane: here a path starts, and `q` quits.
    var isStart = false
    /// Number of the question it waits for.
    var request: Int?
    /// Number of the question for the raw text.
    var rawRequest: Int?
    /// The question its answer is of: a pane that shows something else asks again.
    var asked: Question?
    /// The question about its selected line, and its number.
    var detail: (question: Question, request: Int?)?
    /// The state of the corpus that its answer is of.
    var generation = -1
    /// What of the corpus it shows.
    var filter = Filter.all
    /// The pane of the step before under another filter: no step of its own in the path.
    var isRefiltered = false

    init(_ pane: any PaneContent) { self.pane = pane }
  }

  /// What an answer is awaited for when no pane waits for it.
  enum Errand: Hashable, Sendable {
    case summary, openAddress
    /// A brief for a file.
    case brief(path: String)
    /// The sentences or the article behind a line, for this command.
    case behind(Command)
  }

  /// A line being typed.
  enum Prompt: Hashable, Sendable {
    /// Words to look for, and those looked for before.
    case find(text: String, before: String)
    case palette(text: String, choice: Int)
    /// A file's name.
    case name(text: String, errand: NameErrand)
    /// Whether a file may be replaced.
    case overwrite(SaveOrder)
    case menu(Menu)
    case line(TypedLine)
    case filter(FilterLine)
    /// Words looked for in the full text.
    case search(text: String)
    /// Terms to filter by, of the selected line.
    case facets([Filter.Term], choice: Int)
    /// A name to keep the filter under; `isTaken`: another filter goes by it.
    case filterName(text: String, isTaken: Bool)
    case filterChoice([NamedFilter], choice: Int)
  }

  package internal(set) var isFinished = false
  /// Whether nothing of the corpus is still to be read.
  package var hasReadAll: Bool { baseLook.progress.isFinished }
  var width, height: Int
  var baseLook: Look
  /// What charts are drawn with by choice; nil: by what the terminal can show.
  var chosenMarker: ChartMarker?
  let commands: [CommandInfo]
  let keyMap: KeyMap
  /// Where one has been; never empty, the first is home.
  var trail: [Visit] = [Visit(OverviewPane())]
  /// The pane shown.
  var place = 0
  /// The numbered panes as they were left.
  var left: [PaneKind: Visit] = [:]
  var bookmarks: [Unicode.Scalar: Visit] = [:]
  /// A command that waits for a letter.
  var awaitsLetter: Command?
  var prompt: Prompt?
  /// What takes back the decisions made here, the last one last; and what makes undone ones again.
  var undoable: [[Decision]] = []
  var redoable: [[Decision]] = []
  /// Held for a decision about two things.
  var kept: MarkSubject?
  var hasToldOfFailure = false
  /// Articles that are being marked as read.
  private var readArticles: Set<String> = []
  var notice: (text: String, isProblem: Bool)?
  var isMouseOn: Bool
  private var nextRequest = 0
  private var errands: [Int: Errand] = [:]
  /// Counts how often the corpus has grown.
  private var generation = 0
  /// The filter that questions are answered under.
  var narrowedTo = Filter.all

  /// Steps back that are remembered.
  static let longestTrail = 200
  static let smallestWidth = 20
  static let smallestHeight = 5

  package init(width: Int, height: Int, options: Options = Options()) {
    (self.width, self.height, isMouseOn) = (max(0, width), max(0, height), options.isMouseOn)
    (commands, keyMap) = (options.commands, KeyMap(table: options.commands))
    baseLook = Look(glyphs: Glyphs(isASCII: options.isASCII), marker: options.marker)
    baseLook.naming = options.naming
    trail[0].filter = options.filter
    settle()
  }

  var current: Visit {
    // Changed where it stands: a pane is large.
    _read { yield trail[place] }
    _modify { yield &trail[place] }
  }

  /// How the shown pane is drawn.
  var look: Look {
    var look = baseLook
    look.isZoomed = trail[place].isZoomed
    look.isFiltered = !trail[place].filter.isEmpty
    return look
  }

  var body: Rect { Rect(x: 0, y: 1, width: width, height: height - 2) }
  var isTooSmall: Bool { width < Desk.smallestWidth || height < Desk.smallestHeight }

  /// What to do at start.
  package mutating func begin() -> [Effect] { ask() }

  /// Moves the desk one step: the same state and event always give the same result.
  package mutating func update(_ event: DeskEvent) -> [Effect] {
    var effects: [Effect] = []
    switch event {
    case .key(let key):
      notice = nil
      effects = press(key)
      if current.request == nil, current.pane.question != current.asked { effects += ask() }
    case .resized(let width, let height): (self.width, self.height) = (max(0, width), max(0, height))
    case .answered(let answer, let request): effects = deliver(answer, to: request)
    case .rawText(let result, let request): effects = deliver(result, to: request)
    case .progressed(let progress): effects = grow(progress)
    case .decided(let outcome): effects = take(outcome)
    case .marked(let book, let changesFacts):
      baseLook.marks = book
      if changesFacts {
        generation += 1
        effects = renew()
      }
    case .changed(let diff):
      baseLook.mark(fresh: diff.freshArticles, gone: diff.groups.compactMap { $0.before?.id })
      notice = (KnowledgeWording.notice(diff), false)
    case .notice(let text, let isProblem): notice = (text, isProblem)
    case .fileExists(let order): prompt = .overwrite(order)
    case .namesKnown(let forms):
      baseLook.names = NameSearch(forms)
      effects = renamed()
    case .completed(let completions, let line): take(completions, for: line)
    case .checked(let filter, let mistake): effects = settle(filter, mistake)
    case .named(let names, let typed): effects = take(names, for: typed)
    case .filters(let filters): offer(filters)
    case .filterNameTaken(let name): prompt = .filterName(text: name, isTaken: true)
    }
    settle()
    return effects + askDetail() + askRaw()
  }

  /// Whether a search of the full text is shown.
  package var isSearching: Bool { current.pane.kind == .search }

  package var isShowingChanges: Bool { current.pane.kind == .changes }

  /// Asks anew what is shown: the answer was of an earlier state of the corpus.
  package mutating func renew() -> [Effect] {
    let effects = ask()
    return current.pane.question == .overview ? effects : effects + ask(.overview, for: .summary)
  }

  /// Tells of the marks the desk knows.
  package var markVersion: UInt64 { baseLook.marks.version }

  /// Settles where the shown pane draws what.
  mutating func settle() {
    // What is read is no longer new.
    if !baseLook.fresh.isEmpty, let reader = trail[place].pane as? ReaderPane { baseLook.markSeen(reader.article) }
    if !isTooSmall { trail[place].pane.arrange(in: body, look: look) }
  }

  mutating func takeRequest() -> Int {
    nextRequest += 1
    return nextRequest - 1
  }

  /// Asks what the shown pane wants to know.
  mutating func ask() -> [Effect] {
    let narrowing = narrow()
    guard let question = trail[place].pane.question else { return narrowing + askSummary(narrowing) }
    let request = takeRequest()
    trail[place].request = request
    trail[place].asked = question
    trail[place].detail = nil
    trail[place].generation = generation
    return narrowing + [.ask(question, request: request)] + askSummary(narrowing)
  }

  /// Asks again where the corpus has grown since the pane's answer, or the answer never came.
  mutating func askIfStale() -> [Effect] {
    if trail[place].generation != generation || trail[place].request != nil { return ask() }
    let narrowing = narrow()
    // Overview too keeps its answer here: the counts of the header are asked for by themselves.
    return narrowing.isEmpty ? [] : narrowing + ask(.overview, for: .summary)
  }

  /// Has questions answered under the shown pane's filter from now on.
  private mutating func narrow() -> [Effect] {
    guard narrowedTo != current.filter else { return [] }
    narrowedTo = current.filter
    return [.narrow(to: narrowedTo)]
  }

  /// Another filter has other counts for the header.
  private mutating func askSummary(_ narrowing: [Effect]) -> [Effect] {
    narrowing.isEmpty || current.pane.question == .overview ? [] : ask(.overview, for: .summary)
  }

  mutating func ask(_ question: Question, for errand: Errand) -> [Effect] {
    let request = takeRequest()
    errands[request] = errand
    return [.ask(question, request: request)]
  }

  /// Asks about the selected line, once for each.
  private mutating func askDetail() -> [Effect] {
    guard let question = trail[place].pane.detailQuestion, trail[place].detail?.question != question else { return [] }
    let request = takeRequest()
    trail[place].detail = (question, request)
    return [.ask(question, request: request)]
  }

  private mutating func askRaw() -> [Effect] {
    guard trail[place].rawRequest == nil, let article = trail[place].pane.rawArticle else { return [] }
    let request = takeRequest()
    trail[place].rawRequest = request
    return [.readRaw(articleID: article, request: request)]
  }

  /// Gives an answer to the pane that waits for it; an answer nobody waits for is dropped.
  private mutating func deliver(_ answer: Answer, to request: Int) -> [Effect] {
    if let errand = errands.removeValue(forKey: request) { return finish(errand, answer) }
    if let index = trail.firstIndex(where: { $0.detail?.request == request }) {
      trail[index].detail?.request = nil
      trail[index].pane.accept(detail: answer)
      return []
    }
    guard let index = trail.firstIndex(where: { $0.request == request }) else { return [] }
    trail[index].request = nil
    if case .overview(let overview) = answer { baseLook.summary = overview.summary }
    var look = baseLook
    look.isFiltered = !trail[index].filter.isEmpty
    trail[index].pane.accept(answer, look: look)
    let effects = index == place ? noteReading(answer) : []
    guard let successor = trail[index].pane.successor else { return effects }
    trail[index].pane = successor
    trail[index].generation = -1  // Not asked for yet; asked when it is shown.
    return index == place ? ask() : []
  }

  /// An article that is opened counts as read.
  private mutating func noteReading(_ answer: Answer) -> [Effect] {
    guard case .article(let view?) = answer, trail[place].pane.kind == .reader else { return [] }
    let id = view.row.id
    guard !baseLook.marks.isRead(id), readArticles.insert(id).inserted else { return [] }
    return [.decide([Decision(.read, [Mark.Target(.article, id)])], .quiet)]
  }

  private mutating func deliver(_ raw: Result<[RawSegment], CorpusProblem>, to request: Int) -> [Effect] {
    guard let index = trail.firstIndex(where: { $0.rawRequest == request }) else { return [] }
    trail[index].rawRequest = nil
    return trail[index].pane.accept(raw: raw)
  }

  private mutating func finish(_ errand: Errand, _ answer: Answer) -> [Effect] {
    switch (errand, answer) {
    case (.summary, .overview(let overview)): baseLook.summary = overview.summary
    case (.openAddress, .article(let view)):
      if let address = view?.reading.article.address { return [.openAddress(address)] }
      notice = ("this article states no address", true)
    case (.behind(let command), .claims(let list)): return hand(command, list)
    case (.brief(let path), .brief(let brief)):
      let text = BriefText(brief, filter: current.filter.text).markdown
      let far = baseLook.progress.isFinished ? "" : ", reading still goes on,"
      let what = "a brief with \(Wording.count(brief.sources.count, "citation"))\(far)"
      return [.save(SaveOrder(path: path, content: .text(text), what: what))]
    default: break
    }
    return []
  }

  /// Every answer holds names: all panes ask again, those that are not shown when they are.
  mutating func renamed() -> [Effect] {
    generation += 1
    return [.rename] + ask()
  }

  /// The model holds more than before: the shown pane asks again, and the counts in the header are renewed.
  private mutating func grow(_ progress: LoadProgress) -> [Effect] {
    baseLook.progress = progress
    generation += 1
    var effects = ask()
    if trail[place].pane.kind != .overview, progress.isFinished { effects += ask(.overview, for: .summary) }
    return effects
  }
}
