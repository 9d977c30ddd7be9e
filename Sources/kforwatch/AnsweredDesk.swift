import Archive
import Canvas
import Facts
import Model
import Workbench

/// The desk with the model that answers it: questions are answered before anything else happens, so no frame shows a
/// pane that waits for what is known already.
struct AnsweredDesk {
  private(set) var desk: Desk
  /// The whole corpus, with names in the desk's language.
  private(set) var snapshot: Snapshot {
    didSet {
      overviews = []
      // Under other stars, notes and read articles the same facts stand in the same places.
      let isSame = isNoting && !narrowed.contains { $0.filter.term(.isState) != nil }
      if isSame { return }
      state += 1
      (narrowed, names) = ([], nil)
    }
  }
  private var forms = NameForms.none
  /// The language of the snapshot's names.
  private var shownNaming = Naming.en
  /// The next snapshot differs from this one in marks that change no fact.
  private var isNoting = false
  /// The marks that the desk knows.
  private var told = MarksFile.none
  /// The full text of it, as far as it is indexed.
  private(set) var index: FullTextIndex?
  /// Articles up to which a filter is applied at once; of more it is applied on another thread, and what was seen stays.
  let patience: Int
  /// Counts the states of the corpus.
  private(set) var state = 0
  /// What filters leave of it, the one used last at the end.
  private var narrowed: [(filter: Filter, snapshot: Snapshot)] = []
  private var filter: Filter
  /// Questions that wait for the filter to be applied.
  private var waiting: [(question: Question, request: Int)] = []
  /// What is to be answered once the filter is applied.
  var awaited: [Question] { waiting.map(\.question) }
  /// Filters being applied on another thread.
  private var underWay: Set<Filter> = []
  private var names: CompletionNames?
  /// What was answered of the state of the corpus, by filter: the header asks whenever one comes back to another filter.
  private var overviews: [(filter: Filter, answer: Answer)] = []

  /// Filtered views that are kept.
  private static let kept = 4

  init(desk: Desk, snapshot: Snapshot, patience: Int = .max, filter: Filter = .all) {
    (self.desk, self.snapshot, self.patience, self.filter) = (desk, snapshot, patience, filter)
  }

  /// Answers from another snapshot from now on.
  mutating func take(_ snapshot: Snapshot) {
    self.snapshot = shownNaming == .en ? snapshot : snapshot.naming(forms.names(shownNaming))
  }

  /// Shows names in the desk's language, as far as they are known.
  private mutating func rename() {
    shownNaming = forms == .none ? .en : desk.naming
    snapshot = snapshot.naming(forms.names(shownNaming))
  }

  /// - Returns: what is left to do outside.
  mutating func begin() -> [Effect] { answer(desk.begin()) }

  mutating func restore(_ session: Session) -> [Effect] { answer(desk.restore(session)) }

  /// Moves the desk one step.
  /// - Returns: what is left to do outside.
  mutating func take(_ event: DeskEvent) -> [Effect] {
    if case .namesKnown(let forms) = event { self.forms = forms }
    return tellMarks() + answer(desk.update(event)) + tellMarks()
  }

  /// Goes to a numbered pane.
  mutating func show(_ kind: PaneKind) -> [Effect] { answer(desk.show(kind)) }

  /// The desk hears of marks as soon as the snapshot has others.
  private mutating func tellMarks() -> [Effect] {
    let marks = snapshot.marks
    guard desk.markVersion != marks.book.version else { return [] }
    let changesFacts = snapshot.isChanged(by: told) || !narrowed.allSatisfy { $0.filter.term(.isState) == nil }
    told = marks
    return answer(desk.update(.marked(marks.book, changesFacts: changesFacts)))
  }

  /// Applies the marks as they are now.
  mutating func decide(_ marks: MarksFile, isComplete: Bool) {
    isNoting = !snapshot.isChanged(by: marks)
    let decided = snapshot.deciding(marks, isComplete: isComplete)
    // Read in anew, names are the lexicon's own again.
    snapshot = isNoting || shownNaming == .en ? decided : decided.naming(forms.names(shownNaming))
    isNoting = false
  }

  /// Takes a change that decisions have made into the list of changes.
  /// - Returns: what is left to do outside.
  mutating func remember(_ diff: KnowledgeDiff) -> [Effect] {
    // The facts are the same ones.
    isNoting = true
    snapshot.history = snapshot.history.adding(diff)
    isNoting = false
    return desk.isShowingChanges ? answer(desk.renew()) : []
  }

  /// Takes what another thread made of a state of the corpus.
  /// - Returns: what is left to do outside.
  mutating func take(_ result: Snapshot, of filter: Filter, state: Int) -> [Effect] {
    underWay.remove(filter)
    let isCurrent = state == self.state
    if isCurrent { keep(result, filter) }
    guard filter == self.filter else { return [] }
    let questions = waiting
    waiting = []
    var effects: [Effect] = []
    for (question, request) in questions {
      effects += answer(desk.update(.answered(answer(question, result), request: request)))
    }
    // The corpus has grown meanwhile: what was just shown is renewed.
    if !isCurrent { effects += answer(desk.renew()) }
    return effects
  }

  /// Takes the full text as far as it is indexed now: a search and a filter of words find more.
  /// - Returns: what is left to do outside.
  mutating func take(_ index: FullTextIndex?) -> [Effect] {
    self.index = index
    let hasWords = filter.term(.words) != nil
    if hasWords {
      state += 1
      narrowed.removeAll { $0.filter.term(.words) != nil }
      overviews = []
    }
    return hasWords || desk.isSearching ? answer(desk.renew()) : []
  }

  /// The overview under the filter, made once.
  private mutating func overview(_ source: Snapshot) -> Answer {
    if let known = overviews.first(where: { $0.filter == filter }) { return known.answer }
    let made = source.answer(.overview)
    overviews.append((filter, made))
    if overviews.count > Self.kept { overviews.removeFirst() }
    return made
  }

  private func answer(_ question: Question, _ source: Snapshot) -> Answer {
    if case .search(let words) = question { return .search(source.search(words, index)) }
    return source.answer(question)
  }

  private mutating func keep(_ snapshot: Snapshot, _ filter: Filter) {
    narrowed.removeAll { $0.filter == filter }
    narrowed.append((filter, snapshot))
    guard narrowed.count > Self.kept else { return }
    // What a view of thousands of articles holds takes its time to be given back: nobody waits for it.
    let old = narrowed.removeFirst()
    Background.run(isPolite: true) { _ = old }
  }

  private mutating func answer(_ effects: [Effect]) -> [Effect] {
    var rest = effects[...]
    var others: [Effect] = []
    while let effect = rest.popFirst() {
      switch effect {
      case .rename: if desk.naming != shownNaming { rename() }
      case .narrow(let filter):
        self.filter = filter
        waiting = []
      case .ask(let question, let request):
        if let source = source(of: question) {
          let found = question == .overview ? overview(source) : answer(question, source)
          rest += desk.update(.answered(found, request: request))
        } else {
          waiting.append((question, request))
          if underWay.insert(filter).inserted { others.append(.narrow(to: filter)) }
        }
      case .check(let filter):
        rest += desk.update(.checked(filter, snapshot.mistake(in: filter)))
      case .name(let sort, let typed):
        rest += desk.update(.named(snapshot.resolve(typed, as: sort), typed: typed))
      case .complete(let key, let typed, let line):
        let names = self.names ?? CompletionNames(snapshot)
        self.names = names
        rest += desk.update(.completed(names.completions(for: key, typed: typed), line: line))
      default: others.append(effect)
      }
    }
    return others
  }

  /// What answers a question: the corpus under the filter, but an article is shown with all its facts.
  /// - Returns: nil while the filter is being applied.
  private mutating func source(of question: Question) -> Snapshot? {
    if filter.isEmpty { return snapshot }
    switch question {
    // What changed, and what rests on one article, is so for the whole corpus.
    case .article, .problems, .changes, .soleSupport: return snapshot
    default: break
    }
    if let known = narrowed.first(where: { $0.filter == filter }) { return known.snapshot }
    guard snapshot.articleCount <= patience else { return nil }
    let made = snapshot.under(filter, index)
    keep(made, filter)
    return made
  }
}

extension Snapshot {
  /// The article of that id; nil when there is none (any more).
  func article(id: String) -> ArticleView? {
    if case .article(let view) = answer(.article(id: id)) { return view }
    return nil
  }
}
