import Canvas
import Corpus
import Facts

/// Articles, newest first, and below them a card of the selected one.
package struct ArticlesPane: ListPane {
  package private(set) var state: PaneState = .waiting
  var table = TableList<ArticleRow>()
  private var undated = 0
  private let query: ArticleQuery
  private let about: String
  private(set) var listArea = Rect(x: 0, y: 0, width: 0, height: 0)
  private var cardArea: Rect?

  package init(_ query: ArticleQuery = ArticleQuery(), about: String = "") {
    (self.query, self.about) = (query, about)
  }

  package var kind: PaneKind { .articles }
  package var crumb: String { about.isEmpty ? "Articles" : "Articles: \(about)" }
  package var question: Question? { .articles(query) }
  package var position: String { table.position("article") }

  package var memory: [String: String]? {
    var memory = table.memory()
    guard query != ArticleQuery() || !about.isEmpty else { return memory }
    guard let basis = Basis.articles(query).kept else { return nil }
    (memory["basis"], memory["about"]) = (basis, about)
    return memory
  }

  package mutating func remember(_ memory: [String: String]) { table.remember(memory) }

  package mutating func accept(_ answer: Answer, look: Look) {
    let rows: [ArticleRow]
    switch answer {
    case .articles(let all): rows = all
    case .claims(let list): rows = list.articles
    default: return
    }
    table.set(rows)
    undated = rows.count { $0.publication.date == nil }
    state =
      table.rows.isEmpty
      ? look.emptiness(about.isEmpty ? "this corpus has no article that could be read" : "no article: \(about)")
      : .ready
  }

  package mutating func arrange(in area: Rect, look: Look) {
    (listArea, cardArea) = (area, nil)
    if area.height >= 16 && !look.isZoomed {
      let (rest, bottom) = area.cutBottom(5)
      (listArea, cardArea) = (rest, bottom)
    }
    table.arrange(in: Panel.content(of: listArea), look: look)
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    if command == .open {
      guard let row = table.selected else { return .notice("no article is selected") }
      return .open(ReaderPane(article: row.id, title: row.title))
    }
    return table.perform(command) ? .done : .ignored
  }

  package var facets: [Filter.Term] { table.facets }

  package var selection: Selection {
    guard let row = table.selected else { return Selection() }
    return Selection(value: row.title, sentence: Citing.line(row), article: row)
  }

  private var titleWidth: Int {
    let layout = TableLayout(ArticleRow.columns, width: listArea.width - 2)
    return layout.slots.last { $0.column == ArticleRow.columns.count - 1 }?.width ?? 0
  }

  private func note(_ look: Look) -> String {
    guard state != .waiting else { return "" }
    var text = Wording.count(table.rows.count, "article")
    if let all = look.summary?.articles.count, all > table.rows.count {
      text = "\(Wording.number(table.rows.count)) of \(Wording.count(all, "article"))"
    }
    return undated == 0 ? text : text + ", \(Wording.number(undated)) without a date"
  }

  package func draw(in grid: inout Grid, look: Look) {
    let title = table.list.filter.isEmpty ? crumb : "\(crumb) with \"\(table.list.filter)\""
    let content = Panel(title, note: note(look), isFocused: true).draw(in: listArea, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    table.draw(in: content, of: &grid, look: look)
    guard let cardArea, let row = table.selected else { return }
    // The heading stays the same from row to row: a rule that comes and goes would be most of what a move sends.
    let card = Panel("Source").draw(in: cardArea, of: &grid, glyphs: look.glyphs)
    var lines = Citing.card(row, look: look)
    // A title that the list has no room for stands before its outlet.
    if DisplayWidth.columns(of: row.title, upTo: titleWidth) > titleWidth {
      var whole = StyledText("\(look.glyphs.openQuote)\(row.title)\(look.glyphs.closeQuote) ", .title)
      for run in lines[0].runs { whole.add(run.text, run.role) }
      lines[0] = whole
    }
    for (index, line) in lines.enumerated() where index < card.height {
      grid.put(line, x: card.x + 1, y: card.y + index, width: card.width - 2, glyphs: look.glyphs)
    }
  }
}

/// How an article is cited.
enum Citing {
  /// "Reuters, 2023-10-01, “Title” (path)"
  static func line(_ row: ArticleRow) -> String {
    let via = row.republisher.map { " via \($0)" } ?? ""
    let date = row.publication.date == nil ? "undated" : Wording.date(row.publication)
    return "\(row.outlet ?? "unknown outlet")\(via), \(date), \u{201C}\(row.title)\u{201D} (\(row.path))"
  }

  /// The file: its whole path where that fits, else its end, which tells files apart.
  static func path(_ row: ArticleRow, width: Int, look: Look) -> String {
    guard DisplayWidth.columns(of: row.path, upTo: max(0, width)) > width else { return row.path }
    var end = row.path.split(separator: "/").suffix(3).joined(separator: "/")[...]
    while DisplayWidth.columns(of: end) + 2 > width, let slash = end.firstIndex(of: "/") {
      end = end[end.index(after: slash)...]
    }
    return "\(look.glyphs.ellipsis)/\(end)"
  }

  /// What the list does not say of an article: the whole outlet, how the date is known, why it is a print, the file. A line
  /// each, so that a move to the next article changes little of it.
  static func card(_ row: ArticleRow, look: Look) -> [StyledText] {
    let dot = "  \(look.glyphs.dot)  "
    // The reader shows the whole of a long basis.
    var basis = dateBasis(row, dot)
    if let first = basis.runs.first, DisplayWidth.columns(of: first.text, upTo: basisWidth) > basisWidth {
      let rest = basis.runs.dropFirst()
      basis = StyledText(String(first.text.prefix(basisWidth - 2)) + look.glyphs.ellipsis, first.role)
      for run in rest { basis.add(run.text, run.role) }
    }
    return [outlet(row), basis, prints(row, dot), StyledText(row.path)]
  }

  private static let basisWidth = 60

  private static func outlet(_ row: ArticleRow) -> StyledText {
    var text = StyledText(row.outlet ?? "unknown outlet", row.outlet == nil ? .dim : .outlet)
    if let republisher = row.republisher { text.add(" via \(republisher)", .outlet) }
    return text
  }

  private static func dateBasis(_ row: ArticleRow, _ dot: String) -> StyledText {
    let status =
      switch row.publication.status {
      case .stated: "stated"
      case .inferred: "inferred"
      case .unknown: "date unknown"
      }
    let basis = row.publication.basis ?? ""
    var text = StyledText(basis.hasPrefix(status) ? basis : basis.isEmpty ? status : "\(status): \(basis)", .dim)
    if let stamp = row.publication.republished { text.add("\(dot)page stamp \(stamp.edtf)", .problem) }
    return text
  }

  /// Outlet and date with their basis; origin; file.
  static func lines(_ row: ArticleRow, look: Look) -> [StyledText] {
    let dot = "  \(look.glyphs.dot)  "
    var first = outlet(row)
    first.add(dot, .dim)
    if row.publication.date != nil { first.add(Wording.date(row.publication) + " ", .date) }
    for run in dateBasis(row, dot).runs { first.add(run.text, run.role) }
    var second = prints(row, dot)
    second.add(dot, .dim)
    second.add(Wording.count(row.facts.count ?? 0, "fact"), .figure)
    second.add(", ", .dim)
    second.add(Wording.count(row.strength.count ?? 0, "strength"), .figure)
    return [first, second, StyledText(row.path, .dim)]
  }
  /// "1 of 4 prints · near copy 0.86 of Reuters": how many articles print this story, and why this one is among them.
  static func prints(_ row: ArticleRow, _ dot: String) -> StyledText {
    let count = row.prints.count ?? 1
    guard count > 1 || row.origin.basis != .only else {
      var only = StyledText("1 print", .figure)
      only.add(" of this origin", .dim)
      return only
    }
    var text = StyledText("1 of \(Wording.count(count, "print"))", .figure)
    text.add(dot + row.origin.words, .dim)
    return text
  }
}
