import Canvas
import Corpus
import Facts

/// An article: its cleaned text with the facts marked, or its file as it stands.
package struct ReaderPane: PaneContent {
  package private(set) var state: PaneState = .waiting
  let article: String
  private var title: String
  /// The fact to show first.
  private var target: String?
  /// The actor whose name is to be shown first, where no fact is.
  private var named: EntityID?
  /// The byte at which the first line seen begins, as an earlier run left it.
  private var firstByte: Int?
  private(set) var view: ArticleView?
  private(set) var text: ReaderText?
  private(set) var flow = TextFlow()
  private(set) var choice = FactChoice.all
  /// Index of the fact under the cursor.
  private(set) var current: Int?
  private(set) var top = 0
  var isRaw = false
  /// Words chosen with keys, for a note.
  var selected: WordSelection?
  private(set) var notes: [NotedWords] = []
  /// The marks that `notes` were made of.
  private var notesVersion: UInt64?
  private(set) var raw: RawText?
  private(set) var rawProblem: CorpusProblem?
  private var rawTop = 0
  private var search = ""
  /// What a search of the full text looked for; words of one's own take its place.
  private var phrases: [FoldedPhrase] = []
  private var words = ""
  /// Where the hit to be shown first stands.
  private var firstHit: Int?
  private var hit: Int?
  /// The file is to be opened in the editor as soon as the line is known.
  private var waitsForLine = false
  private(set) var layout = ReaderLayout()

  /// - Parameter actor: whose first mention is shown, office of that day beside it.
  package init(article: String, title: String, at actor: EntityID? = nil) {
    (self.article, self.title, target, named) = (article, title, nil, actor)
  }

  /// Shows the words of a claim.
  package init(claim: ClaimRow) {
    (article, title, target) = (claim.article.id, claim.article.title, claim.id)
  }

  /// Shows the place of words that a search found; `>` and `<` go on from there.
  package init(hit: SearchHit, phrases: [FoldedPhrase], words: String) {
    (article, title, target) = (hit.article.id, hit.article.title, nil)
    (self.phrases, self.words, firstHit) = (phrases, words, hit.position)
  }

  package var kind: PaneKind { .reader }
  package var crumb: String {
    guard let row = view?.row else { return title.isEmpty ? "Reader" : title }
    return
      "\(row.outlet ?? "unknown outlet") \(row.publication.date == nil ? "undated" : Wording.date(row.publication))"
  }

  var heading: String { title.isEmpty ? "no title" : title }
  package var question: Question? { .article(id: article) }

  package var position: String {
    guard let text else { return "" }
    if let selected { return Wording.count(selected.count, "word") }
    let place = current.flatMap { text.visited.firstIndex(of: $0) }
    return "\(choice.title): \(place.map { "\($0 + 1) of " } ?? "")\(text.visited.count)"
  }

  package var memory: [String: String]? {
    var memory = ["article": article, "title": title]
    memory["fact"] = currentFact?.id ?? target
    if !isRaw, flow.lines.indices.contains(top) { memory["byte"] = String(flow.lines[top].lowerBound) }
    if isRaw { memory["raw"] = "yes" }
    if choice != .all { memory["choice"] = choice.title }
    if !search.isEmpty { memory["search"] = search }
    return memory
  }

  package mutating func remember(_ memory: [String: String]) {
    target = memory["fact"]
    firstByte = memory["byte"].flatMap { Int($0) }
    isRaw = memory["raw"] != nil
    choice = FactChoice.allCases.first { $0.title == memory["choice"] } ?? .all
    search = memory["search"] ?? ""
  }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .article(let view) = answer else { return }
    guard let view else {
      state = .failed(
        CorpusProblem(
          path: "", what: "this article is no longer in the corpus",
          advice: "Press Esc to go back; the list there can be read again with r."))
      return
    }
    let fact = currentFact?.id ?? target
    if view.reading.article.sha256 != self.view?.reading.article.sha256 {
      (raw, rawProblem, selected) = (nil, nil, nil)
    }
    notesVersion = nil
    let isFirst = self.view == nil
    self.view = view
    title = view.row.title
    var text = ReaderText(view.reading)
    text.visit(choice)
    if search.isEmpty, !phrases.isEmpty { text.find(phrases) } else { text.find(search) }
    self.text = text
    current = fact.flatMap { id in text.facts.firstIndex { $0.id == id } }
    if isFirst, current == nil, let named { current = text.facts.firstIndex { $0.claim.entities == [named] } }
    layout.wrapWidth = 0  // Wrapped anew in `arrange`.
    state =
      text.bytes.isEmpty
      ? .empty("the file of this article holds no text that was kept; r shows what was removed") : .ready
    if isFirst, current != nil, firstByte == nil { layout.showsCurrent = true }
    if let firstHit { hit = text.hits.firstIndex { $0.upperBound > firstHit } }
  }

  package mutating func accept(raw result: Result<[RawSegment], CorpusProblem>) -> [Effect] {
    switch result {
    case .success(let segments): (raw, rawProblem) = (RawText(segments), nil)
    case .failure(let problem): (raw, rawProblem) = (nil, problem)
    }
    layout.rawWidth = 0
    layout.showsCurrent = true
    guard waitsForLine else { return [] }
    waitsForLine = false
    return [.edit(path: view?.row.path ?? "", line: fileLine)]
  }

  private var fileLine: Int { currentFileSpan.flatMap { span in raw?.fileLine(of: span.start) } ?? 1 }

  var currentFact: Fact? { current.flatMap { text?.facts.indices.contains($0) == true ? text?.facts[$0] : nil } }

  /// The bytes of the file that the words under the cursor came from.
  var currentFileSpan: TextSpan? {
    guard let fact = currentFact, let view else { return nil }
    return view.reading.article.text.fileSpan(of: fact.citation.focus)
  }

  var lineCount: Int { isRaw ? raw?.lines.count ?? 0 : flow.lines.count }
  var firstLine: Int { isRaw ? rawTop : top }

  package mutating func arrange(in area: Rect, look: Look) {
    let before = layout.text
    let wasInSight = currentLine.map { $0 >= firstLine && $0 < firstLine + before.height } ?? false
    layout.settle(in: area, isZoomed: look.isZoomed)
    if let view, notesVersion != look.marks.version {
      (notes, notesVersion) = (ReaderPane.notes(in: view, look.marks), look.marks.version)
    }
    if let text, let view, layout.wrapWidth != layout.text.width {
      let byte = firstByte ?? (flow.lines.indices.contains(top) ? flow.lines[top].lowerBound : 0)
      firstByte = nil
      flow = ReaderPane.flow(text, view, width: layout.text.width)
      layout.wrapWidth = layout.text.width
      top = flow.lines.isEmpty ? 0 : flow.line(of: byte)
    }
    if raw != nil, layout.rawWidth != layout.text.width {
      raw?.wrap(width: layout.text.width)
      layout.rawWidth = layout.text.width
    }
    if let hit = firstHit, text != nil {
      show(line: flow.line(of: hit))
      firstHit = nil
    }
    // A fact that was read stays in sight when the screen changes its size.
    if wasInSight, layout.text != before { showCurrent() }
    if layout.showsCurrent {
      showCurrent()
      if !isRaw || raw != nil { layout.showsCurrent = false }
    }
    scroll(to: firstLine)
  }

  /// Paragraphs with an empty line between them.
  private static func flow(_ text: ReaderText, _ view: ArticleView, width: Int) -> TextFlow {
    var flow = TextFlow()
    let blocks = view.reading.article.text.blocks
    for (index, block) in blocks.enumerated() where block.span.end <= text.bytes.count {
      if index > 0 { flow.addGap(at: block.span.start) }
      flow.add(text.bytes, block.span.range, width: width)
    }
    if blocks.isEmpty { flow.add(text.bytes, 0..<text.bytes.count, width: width) }
    return flow
  }

  private mutating func scroll(to line: Int) {
    let settled = min(max(0, line), max(0, lineCount - layout.text.height))
    if isRaw { rawTop = settled } else { top = settled }
  }

  /// Brings a byte's line into sight: left where it is when it is seen, else a third down the screen.
  private mutating func show(line: Int) {
    let height = layout.text.height
    if line < firstLine + min(1, height - 1) || line >= firstLine + height { scroll(to: line - height / 3) }
  }

  /// Brings the selected words into sight.
  mutating func showSelected() {
    if let selected { show(line: flow.line(of: selected.range.lowerBound)) }
  }

  private mutating func showCurrent() {
    if let currentLine { show(line: currentLine) }
  }

  /// The line on which the fact under the cursor begins; none before the text is laid out.
  var currentLine: Int? {
    guard let fact = currentFact else { return nil }
    if !isRaw { return flow.lines.isEmpty ? nil : flow.line(of: fact.citation.focus.start) }
    guard let span = currentFileSpan, let range = raw?.range(of: span) else { return nil }
    return raw?.line(of: range.lowerBound)
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    if let step = choose(command) { return step }
    let page = max(1, layout.text.height - 1)
    switch command {
    case .down: scroll(to: firstLine + 1)
    case .up: scroll(to: firstLine - 1)
    case .halfPageDown: scroll(to: firstLine + max(1, page / 2))
    case .halfPageUp: scroll(to: firstLine - max(1, page / 2))
    case .pageDown: scroll(to: firstLine + page)
    case .pageUp: scroll(to: firstLine - page)
    case .first: scroll(to: 0)
    case .last: scroll(to: lineCount)
    case .nextFact: return visit(1)
    case .previousFact: return visit(-1)
    case .nextHit: return visitHit(1)
    case .previousHit: return visitHit(-1)
    case .factKinds:
      let all = FactChoice.allCases
      choice = all[(all.firstIndex(of: choice)! + 1) % all.count]
      text?.visit(choice)
      if let current, text?.visited.contains(current) == false { self.current = nil }
      return .notice("n and p visit \(choice.title): \(text?.visited.count ?? 0)")
    case .raw:
      selected = nil
      isRaw.toggle()
      layout.showsCurrent = true
    case .edit:
      if raw != nil { return .effects([.edit(path: view?.row.path ?? "", line: fileLine)]) }
      waitsForLine = true
    case .open: return follow()
    default: return .ignored
    }
    return .done
  }

  package var rawArticle: String? {
    (isRaw || waitsForLine) && raw == nil && rawProblem == nil && view != nil ? article : nil
  }

  /// The next visited fact after the cursor, or after what is seen where there is none under it.
  private mutating func visit(_ step: Int) -> Step {
    selected = nil
    guard let text, !text.visited.isEmpty else { return .notice("no fact of this sort in this article") }
    let visited = text.visited
    if let current, let place = visited.firstIndex(of: current) {
      let next = place + step
      guard visited.indices.contains(next) else {
        return .notice(step > 0 ? "that was the last one" : "that was the first one")
      }
      self.current = visited[next]
    } else {
      // From the words looked for, or else from the first line that is seen.
      let line = !isRaw && flow.lines.indices.contains(top) ? flow.lines[top].lowerBound : 0
      let byte = isRaw ? line : currentHit?.lowerBound ?? line
      let start = visited.firstIndex { text.facts[$0].citation.focus.start >= byte } ?? 0
      current = visited[step > 0 ? start : max(0, start - 1)]
    }
    showCurrent()
    return .done
  }

  private mutating func visitHit(_ step: Int) -> Step {
    guard let text, !text.hits.isEmpty else {
      let words = search.isEmpty ? self.words : search
      return .notice(words.isEmpty ? "look for words with / first" : "\"\(words)\" is not in this article")
    }
    let next = hit.map { ($0 + step + text.hits.count) % text.hits.count } ?? 0
    hit = next
    isRaw = false
    show(line: flow.line(of: text.hits[next].lowerBound))
    return .notice("\"\(search.isEmpty ? words : search)\": \(next + 1) of \(text.hits.count)")
  }

  var currentHit: Range<Int>? { hit.flatMap { text?.hits.indices.contains($0) == true ? text?.hits[$0] : nil } }

  package mutating func click(x: Int, y: Int) -> Bool {
    guard let text, !isRaw, layout.text.contains(x: x, y: y) else { return false }
    let line = top + y - layout.text.y
    guard flow.lines.indices.contains(line) else { return false }
    let range = flow.lines[line]
    var index = range.lowerBound
    var column = layout.text.x
    while index < range.upperBound, column < x {
      let scalar = UTF8Bytes.scalar(in: text.bytes, at: &index)
      column += DisplayWidth.columns(of: scalar)
    }
    let found = ReaderText.meeting(index..<(index + 1), count: text.marks.count) { text.marks[$0].range }
    selected = nil
    guard let mark = found.first else { return false }
    current = text.marks[mark].fact
    return true
  }

  package mutating func scroll(by lines: Int, x: Int, y: Int) { scroll(to: firstLine + lines) }

  package var selection: Selection {
    guard let view else { return Selection() }
    if let wordSelection { return wordSelection }
    guard let fact = currentFact else {
      return Selection(value: view.row.title, sentence: Citing.line(view.row), article: view.row)
    }
    let body = view.reading.article.text
    let place = currentFileSpan.map { ", bytes \($0.start)-\($0.end)" } ?? ""
    var selection = Selection(
      value: Wording.claim(fact.claim, names: view.names),
      sentence: "\(body.string(fact.citation.sentence))\n\(Citing.line(view.row))\(place)", article: view.row)
    selection.subject = MarkSubject(fact: fact.id, claim: fact.claim, in: view.row.id) { view.names[$0] }
    return selection
  }

  package var searchText: String? {
    get { search }
    set {
      search = newValue ?? ""
      phrases = []
      text?.find(search)
      hit = nil
      guard let text, !text.hits.isEmpty else { return }
      let byte = flow.lines.indices.contains(top) ? flow.lines[top].lowerBound : 0
      hit = text.hits.firstIndex { $0.lowerBound >= byte } ?? 0
      isRaw = false
      show(line: flow.line(of: text.hits[hit!].lowerBound))
    }
  }

  package func plainText(look: Look) -> String {
    guard let view else { return "" }
    return "\(Citing.line(view.row))\n\n" + String(decoding: view.reading.article.text.bytes, as: UTF8.self) + "\n"
  }
}
