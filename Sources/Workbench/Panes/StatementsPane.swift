import Canvas
import Corpus
import Facts

/// Who said what to whom, and below the list the sentence and the way the words took.
package struct StatementsPane: ListPane {
  package private(set) var state: PaneState = .waiting
  var table = TableList<StatementLine>()
  /// Nil: every statement of the corpus.
  private let basis: Basis?
  private let about: String
  /// The row under the cursor, kept because rows are made when they are asked for.
  private var selected: StatementLine?
  private var undated = 0
  private(set) var listArea = Rect(x: 0, y: 0, width: 0, height: 0)
  private var cardArea: Rect?

  package init() { (basis, about) = (nil, "") }

  /// The statements behind a figure.
  package init(figure: Figure, about: String) { (basis, self.about) = (figure.basis, about) }

  package var kind: PaneKind { .statements }
  package var crumb: String { about.isEmpty ? "Statements" : "Statements: \(about)" }
  package var question: Question? { basis.map { .claims($0) } ?? .statements }
  package var position: String { table.position("statement") }

  package var memory: [String: String]? { basis == nil ? table.memory() : nil }
  package mutating func remember(_ memory: [String: String]) { table.remember(memory) }

  package mutating func accept(_ answer: Answer, look: Look) {
    switch answer {
    case .statements(let rows):
      table.set(lazy: rows.mapped { StatementLine(row: $0) })
      undated = rows.count - StatementsPane.datedCount(rows)
    case .claims(let list):
      let rows = list.claims.filter { $0.claim.kind == .statement }
      table.set(rows.reversed().map { StatementLine(row: $0) })
      undated = rows.count { $0.article.publication.date == nil }
    default: return
    }
    state =
      table.rows.isEmpty
      ? look.emptiness(about.isEmpty ? "no article of this corpus says who said what" : "no statement: \(about)")
      : .ready
  }

  /// Statements of undated articles come last, so that few rows tell how many there are.
  private static func datedCount(_ rows: LazyRows<ClaimRow>) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].article.publication.date?.middle != nil { low = middle + 1 } else { high = middle }
    }
    return low
  }

  package mutating func arrange(in area: Rect, look: Look) {
    (listArea, cardArea) = (area, nil)
    if area.height >= 14, !look.isZoomed {
      let (rest, bottom) = area.cutBottom(min(8, area.height / 2))
      (listArea, cardArea) = (rest, bottom)
    }
    table.arrange(in: Panel.content(of: listArea), look: look)
    selected = table.selected
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    if command == .open {
      guard let line = table.selected else { return .notice("no statement is selected") }
      return .open(ReaderPane(claim: line.row))
    }
    return table.perform(command) ? .done : .ignored
  }

  package var facets: [Filter.Term] { table.facets }

  package var selection: Selection {
    guard let row = table.selected?.row else { return Selection() }
    var selection = Selection(
      value: row.words, sentence: "\(row.sentence)\n\(Citing.line(row.article))", article: row.article)
    selection.subject = MarkSubject(claim: row)
    return selection
  }

  /// "157 statements in 60 of 128 articles, 9 of undated articles".
  private func note(_ look: Look) -> String {
    guard state != .waiting else { return "" }
    var text = Wording.count(table.rows.count, "statement")
    if basis == nil, let summary = look.summary, listArea.width >= 72 {
      text += " in \(Wording.number(summary.speakingArticles.count ?? 0)) of "
      text += Wording.count(summary.articles.count ?? 0, "article")
    }
    guard undated > 0, listArea.width >= 48 else { return text }
    return text + ", \(Wording.number(undated)) without a date"
  }

  package func draw(in grid: inout Grid, look: Look) {
    let title = table.list.filter.isEmpty ? crumb : "\(crumb) with \"\(table.list.filter)\""
    let content = Panel(title, note: note(look), isFocused: true).draw(in: listArea, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    table.draw(in: content, of: &grid, look: look)
    guard let cardArea, let line = selected else { return }
    drawCard(line, in: cardArea, of: &grid, look: look)
  }

  private func drawCard(_ line: StatementLine, in area: Rect, of grid: inout Grid, look: Look) {
    let row = line.row
    let title = row.article.title.isEmpty ? "no title" : row.article.title
    let content = Panel(title).draw(in: area, of: &grid, glyphs: look.glyphs)
    let width = content.width - 2
    let dot = " \(look.glyphs.dot) "
    var what = StyledText(line.isDenied ? "\(look.glyphs.not) denied" : "said", line.isDenied ? .problem : .text)
    what.add(dot, .dim)
    what.add(line.report?.verb ?? "", .kind)
    what.add(", \(line.report?.kind.rawValue ?? "")", .dim)
    if let addressee = line.addressee {
      what.add(" \(look.glyphs.arrow) ", .dim)
      what.add(addressee, .actor)
    }
    let (date, isInferred) = line.when
    what.add(dot, .dim)
    what.add(date == nil ? "at an unknown time" : Wording.date(date), date == nil ? .dim : .date)
    if isInferred { what.add(" (the article's date)", .dim) }
    what.add("\(dot)rule \(row.rule)", .dim)
    let lines =
      SentenceCard.lines(row, width: min(100, width), limit: max(1, content.height - 3), glyphs: look.glyphs)
      + [SentenceCard.chain(row, look: look), what, Citing.lines(row.article, look: look)[0]]
    for (index, line) in lines.enumerated() where index < content.height {
      grid.put(line, x: content.x + 1, y: content.y + index, width: width, glyphs: look.glyphs)
    }
  }
}
