import Canvas
import Corpus
import Facts

/// The kinds of pane the desk knows.
package enum PaneKind: String, CaseIterable, Sendable {
  case overview, actors, strength, events, statements, claims, articles, problems, dossier, event, reader, help, search
  case relations, relation, disagreements, changes, map

  package var title: String {
    switch self {
    case .overview: "Overview"
    case .actors: "Actors"
    case .strength: "KFOR strength"
    case .map: "Map"
    case .events: "Events"
    case .statements: "Statements"
    case .claims: "Claims"
    case .articles: "Articles"
    case .problems: "Problems"
    case .dossier: "Dossier"
    case .event: "Event"
    case .reader: "Reader"
    case .changes: "Changes"
    case .help: "Help"
    case .search: "Search"
    case .relations: "Relations"
    case .relation: "Relation"
    case .disagreements: "Disagreements"
    }
  }

  /// The panes of the number keys, in their order.
  package static let numbered: [PaneKind] = [
    .overview, .actors, .strength, .events, .statements, .relations, .map, .articles, .disagreements,
    .problems, .claims,
  ]
  static let all = Set(allCases)
  static let filterable: Set<PaneKind> = [
    .actors, .strength, .events, .statements, .claims, .articles, .problems, .dossier, .help, .relations, .relation,
    .disagreements, .changes,
  ]
  static let searchable: Set<PaneKind> = filterable.union([.reader, .overview, .map])
  static let sortable: Set<PaneKind> = [
    .actors, .strength, .events, .statements, .claims, .articles, .problems, .relations, .disagreements, .changes, .map,
  ]
  static let withRows: Set<PaneKind> = [
    .overview, .actors, .strength, .events, .event, .statements, .claims, .articles, .dossier, .problems, .relations,
    .relation, .disagreements, .changes, .map, .search,
  ]
}

/// What every pane is drawn with.
package struct Look: Sendable {
  package var glyphs: Glyphs
  package var marker: ChartMarker
  package var isZoomed = false
  package var progress = LoadProgress()
  /// Counts of the whole corpus, as soon as they are known.
  package var summary: CorpusSummary?
  /// The language names are shown in, and how they are found in the others.
  package var naming = Naming.en
  var names = NameSearch.none
  /// What was decided by hand.
  package var marks = MarkBook.empty
  /// A filter leaves out part of the corpus.
  package var isFiltered = false
  /// Articles that came since the start and have not been opened.
  package private(set) var fresh: Set<String> = []
  /// Rises when `fresh` changes: what was drawn with it is drawn anew.
  private(set) var freshVersion = 0

  package init(glyphs: Glyphs, marker: ChartMarker) { (self.glyphs, self.marker) = (glyphs, marker) }

  /// Marks articles as new, and those that are gone no more.
  mutating func mark(fresh ids: [String], gone: [String]) {
    fresh.subtract(gone)
    fresh.formUnion(ids)
    freshVersion += 1
  }

  mutating func markSeen(_ id: String) {
    if fresh.remove(id) != nil { freshVersion += 1 }
  }

  static let nothingLeft = "the filter leaves nothing here; F takes its last term away, i edits it"

  /// Why a list is empty: what was looked for, or that reading still goes on.
  func emptiness(_ reason: String) -> PaneState {
    if !progress.isFinished { return .empty("nothing yet: reading goes on") }
    return .empty(isFiltered ? Look.nothingLeft : reason)
  }
}

/// How far a pane's content is.
package enum PaneState: Hashable, Sendable {
  case waiting
  case ready
  /// Nothing to show, and why.
  case empty(String)
  case failed(CorpusProblem)
}

/// What follows from a command given to a pane.
package enum Step: Sendable {
  /// The pane knows no such command here.
  case ignored
  case done
  /// Show another pane; going back returns here.
  case open(any PaneContent)
  case effects([Effect])
  case notice(String)
}

/// What the selected line offers to copying and opening.
package struct Selection: Sendable {
  package var value: String?
  package var sentence: String?
  /// The article the line speaks of.
  package var article: ArticleRow?
  package var path: String?
  package var line: Int?
  /// What a line of many claims rests on: its sentences are looked up when they are wanted.
  package var basis: Basis?
  /// What decisions are about; nil: the article.
  package var subject: MarkSubject?

  package init(value: String? = nil, sentence: String? = nil, article: ArticleRow? = nil, basis: Basis? = nil) {
    self.basis = basis
    (self.value, self.sentence, self.article, path) = (value, sentence, article, article?.path)
  }
}

/// A pane: a value that answers commands and draws itself.
package protocol PaneContent: Sendable {
  var kind: PaneKind { get }
  /// What the pane is about, for the path in the header.
  var crumb: String { get }
  /// What it asks the model; nil: nothing.
  var question: Question? { get }
  var state: PaneState { get }
  /// Takes the answer, keeping cursor, sort and filter; the row under the cursor is found again by its identity.
  mutating func accept(_ answer: Answer, look: Look)
  mutating func accept(raw: Result<[RawSegment], CorpusProblem>) -> [Effect]
  /// Settles where things are drawn; called after every event, before `draw`.
  mutating func arrange(in area: Rect, look: Look)
  mutating func perform(_ command: Command, look: Look) -> Step
  /// Selects what is under a click; false where there is nothing to select.
  mutating func click(x: Int, y: Int) -> Bool
  /// Scrolls the part under the pointer.
  mutating func scroll(by lines: Int, x: Int, y: Int)
  func draw(in grid: inout Grid, look: Look)
  /// "row 3 of 43", for the footer.
  var position: String { get }
  var selection: Selection { get }
  /// What the corpus can be filtered by for the selected line; the likeliest first.
  var facets: [Filter.Term] { get }
  /// Words looked for, where the pane can look for words.
  var searchText: String? { get set }
  /// All of the pane as plain text, for the pager.
  func plainText(look: Look) -> String
  /// The article whose file must be read for what is to be shown; nil: none.
  var rawArticle: String? { get }
  /// What it wants to know of the selected line besides; asked as soon as it is another one.
  var detailQuestion: Question? { get }
  mutating func accept(detail: Answer)
  /// After the answer came, another pane that should take this one's place: a figure with a single claim.
  var successor: (any PaneContent)? { get }
  /// What saving writes: all rows under filter and sort. Without one of its own, a pane gives its lists, or its text.
  func savedTable(look: Look) -> PaneTable
  /// A picture of its own, as SVG; nil: the pane as it is drawn.
  func picture(look: Look) -> String?
  /// The pane read from top to bottom: headings, one fact a line, no drawing.
  func linearText(look: Look) -> String
  /// What a brief started here is about; nil: everything under the filter.
  var briefBasis: Basis? { get }
  /// What is kept of the pane between runs, by name; nil: the pane is not found again.
  var memory: [String: String]? { get }
  /// Takes up what a pane of this kind kept; rows are found again when the answer comes.
  mutating func remember(_ memory: [String: String])
}

extension PaneContent {
  package mutating func accept(raw: Result<[RawSegment], CorpusProblem>) -> [Effect] { [] }
  package mutating func click(x: Int, y: Int) -> Bool { false }
  package mutating func scroll(by lines: Int, x: Int, y: Int) {}
  package var selection: Selection { Selection() }
  package var facets: [Filter.Term] { selection.article.map { $0.facets } ?? [] }
  package var searchText: String? {
    get { nil }
    set {}
  }
  package var rawArticle: String? { nil }
  package var successor: (any PaneContent)? { nil }
  package var memory: [String: String]? { nil }
  package mutating func remember(_ memory: [String: String]) {}
  package var detailQuestion: Question? { nil }
  package mutating func accept(detail: Answer) {}

  /// Draws the line that stands where there is nothing to show.
  /// - Returns: whether there was nothing to show.
  func drawState(in area: Rect, of grid: inout Grid, look: Look) -> Bool {
    var lines: [(String, Role)] = []
    switch state {
    case .ready: return false
    case .waiting: lines = [("waiting for the answer\(look.glyphs.ellipsis)", .dim)]
    case .empty(let reason): lines = [(reason, .dim)]
    case .failed(let problem):
      let place = problem.path.isEmpty ? "" : problem.path + (problem.line.map { ":\($0)" } ?? "") + ": "
      lines = [(place + problem.what, .problem), (problem.advice, .dim)]
    }
    var y = area.y
    for (text, role) in lines where !text.isEmpty {
      let bytes = Array(text.utf8)
      for line in TextFlow(bytes, width: area.width - 2).lines where y < area.bottom {
        grid.put(bytes: bytes, line, x: area.x + 1, y: y, role: role, limit: area.width - 2)
        y += 1
      }
    }
    return true
  }
}
