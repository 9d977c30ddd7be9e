import Canvas
import Corpus
import Facts

/// What the corpus's changes did to what is known; or, for one article, what rests on it alone.
package struct ChangesPane: ListPane {
  package private(set) var state: PaneState = .waiting
  var table = TableList<KnowledgeRow>()
  private var history = KnowledgeHistory()
  private var support: SoleSupport?
  /// Only the last change, not all since the start.
  private var isLastOnly = true
  private let about: (id: String, title: String)?
  private(set) var listArea = Rect(x: 0, y: 0, width: 0, height: 0)
  private var cardArea: Rect?

  /// What changed since the program was started.
  package init() { about = nil }

  /// What rests on an article.
  package init(restingOn article: ArticleRow) {
    about = (article.id, article.title.isEmpty ? article.path : article.title)
  }

  package var kind: PaneKind { .changes }
  package var crumb: String { about.map { "Rests on: \($0.title)" } ?? "Changes" }
  package var question: Question? { about.map { .soleSupport(article: $0.id) } ?? .changes }
  package var position: String { table.position("line") }

  package mutating func accept(_ answer: Answer, look: Look) {
    switch answer {
    case .changes(let history):
      self.history = history
      showHistory()
    case .soleSupport(let support): show(support)
    default: return
    }
  }

  private mutating func show(_ support: SoleSupport?) {
    self.support = support
    guard let support else {
      table.set([])
      state = .failed(
        CorpusProblem(
          path: "", what: "this article is no longer in the corpus", advice: "Go back and choose another one."))
      return
    }
    table.set(support.lines.map { KnowledgeRow(.support($0), number: 0) })
    state =
      support.lines.isEmpty
      ? .empty("nothing rests on this article alone: all it says is told elsewhere, too") : .ready
  }

  private mutating func showHistory() {
    let all = history.diffs.enumerated().map { (history.forgotten + $0 + 1, $1) }
    table.set(
      (isLastOnly ? all.suffix(1) : all[...]).reversed().flatMap { number, diff in
        diff.decisions.map { KnowledgeRow(.decision($0), number: number) }
          + diff.groups.flatMap { group in
            [KnowledgeRow(.article(group), number: number)]
              + group.changes.map { KnowledgeRow(.change($0, source: group.after ?? group.before), number: number) }
          }
      })
    state = history.diffs.isEmpty ? .empty("nothing has changed since the start") : .ready
  }

  package mutating func arrange(in area: Rect, look: Look) {
    (listArea, cardArea) = (area, nil)
    if area.height >= 16, !look.isZoomed {
      let (rest, bottom) = area.cutBottom(5)
      (listArea, cardArea) = (rest, bottom)
    }
    table.arrange(in: Panel.content(of: listArea), look: look)
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    switch command {
    case .open: return open()
    case .changesSpan:
      guard about == nil else { return .notice("this shows what rests on one article") }
      isLastOnly.toggle()
      showHistory()
      return .done
    default: return table.perform(command) ? .done : .ignored
    }
  }

  private func open() -> Step {
    guard let row = table.selected else { return .notice("no line is selected") }
    if let thing = row.thing {
      if row.isGone { return .notice("nothing of it is left in the corpus") }
      return .open(ClaimsPane(basis: thing.basis, about: row.about))
    }
    if case .decision = row.content {
      return .notice("what was decided is in the marks file; the lines below are what it changed")
    }
    guard let article = row.article else { return .notice("no single article explains these changes") }
    if row.isGone { return .notice("the article is no longer in the corpus") }
    return .open(ReaderPane(article: article.id, title: article.title))
  }

  package var selection: Selection {
    guard let row = table.selected else { return Selection() }
    return Selection(
      value: row.about, sentence: "\(row.changeWord): \(row.about) (\(row.detail))",
      article: row.article ?? support?.article)
  }

  private var title: String {
    let title: String
    if let about {
      title = "What rests on this alone: \u{201C}\(about.title)\u{201D}"
    } else if history.diffs.isEmpty {
      title = "Changes since the start"
    } else {
      let last = history.forgotten + history.diffs.count
      let isOfLastSession = (isLastOnly ? history.diffs.last : history.diffs.first)?.isSinceLastSession == true
      switch (isLastOnly, isOfLastSession) {
      case (true, true): title = "New since the last session"
      case (true, false): title = "Last change, \(last) of \(last)"
      case (false, true): title = "All \(Wording.count(last, "change")) since the last session"
      case (false, false): title = "All \(Wording.count(last, "change")) since the start"
      }
    }
    return table.list.filter.isEmpty ? title : "\(title) with \"\(table.list.filter)\""
  }

  private var note: String {
    if about != nil {
      let prints = support?.lines.count { $0.isSharedByPrints } ?? 0
      let all = support?.lines.count ?? 0
      return prints == 0 ? Wording.count(all, "line") : "\(Wording.count(all, "line")), \(prints) shared by its prints"
    }
    let diffs = isLastOnly ? history.diffs.suffix(1) : history.diffs[...]
    return KnowledgeWording.sum { how in diffs.reduce(0) { $0 + $1.changes(how) } }
  }

  package func draw(in grid: inout Grid, look: Look) {
    let content = Panel(title, note: note, isFocused: true).draw(in: listArea, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    table.draw(in: content, of: &grid, look: look)
    guard let cardArea, let row = table.selected else { return }
    let heading = [row.changeWord, row.what].filter { !$0.isEmpty }
    let card = Panel(heading.joined(separator: " ")).draw(in: cardArea, of: &grid, glyphs: look.glyphs)
    var y = card.y
    let source = row.article ?? support?.article
    let lines: [(String, Role)] = [
      (row.about, row.thing.map(KnowledgeWording.role) ?? .title), (row.detail, .text),
      (source.map { Citing.line($0) } ?? "", .dim),
    ]
    for (text, role) in lines where !text.isEmpty && y < card.bottom {
      let bytes = Array(text.utf8)
      let flow = TextFlow(bytes, width: card.width - 2).lines
      // The last line is the source's: a long text gives way to it.
      for line in flow.prefix(max(1, card.bottom - y - (role == .dim ? 0 : 1))) {
        grid.put(bytes: bytes, line, x: card.x + 1, y: y, role: role, limit: card.width - 2)
        y += 1
      }
    }
  }
}
