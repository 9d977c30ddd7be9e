import Canvas
import Corpus
import Facts

/// A line of a relation's page: a heading, a relation with its counts, or a fact with its words.
struct RelationLine: TableRow {
  enum Target: Sendable {
    case heading
    case relation(RelationRow)
    case claim(ClaimRow)
  }

  static let columns = [
    TableColumn("", 10, 11, 24, priority: 2),
    TableColumn("", 20, 44, 130, priority: 1),
    TableColumn("", 12, 22, 32, priority: 3),
    TableColumn("", 5, priority: 4, alignment: .right),
  ]

  let identity: String
  /// When, what, where, how many.
  let cells: [String]
  var role: Role = .header
  var target: Target = .heading

  private var isHeading: Bool {
    if case .heading = target { return true }
    return false
  }

  var searchWords: [String] { isHeading ? [] : cells }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    TableCell(cells[column], isHeading ? .header : [.date, role, .outlet, .figure][column])
  }

  func sortKey(_ column: Int) -> SortKey { .unknown }
}

/// All that stands between two actors: their relations either way, then the events and statements behind them.
package struct RelationPane: PaneContent {
  package private(set) var state: PaneState = .waiting
  var lines = TableList<RelationLine>()
  private let source, target: RelationMatrix.Party
  private let level: Relation.Level
  /// The relation whose line is selected first; nil: the first.
  private let kindFirst: String?
  private var facts = 0
  private var listArea = Rect(x: 0, y: 0, width: 0, height: 0)
  private var sentenceArea: Rect?

  init(_ source: RelationMatrix.Party, _ target: RelationMatrix.Party, _ level: Relation.Level) {
    (self.source, self.target, self.level, kindFirst) = (source, target, level, nil)
  }

  /// The page that kept this; nil where it does not say whose it is.
  init?(kept memory: [String: String]) {
    guard let source = memory["source"], let target = memory["target"],
      let level = memory["level"].flatMap(Relation.Level.init(rawValue:))
    else { return nil }
    self.init(
      RelationMatrix.Party(id: EntityID(source), name: memory["source-name"] ?? source),
      RelationMatrix.Party(id: EntityID(target), name: memory["target-name"] ?? target), level)
  }

  init(_ row: RelationRow) {
    source = RelationMatrix.Party(id: row.relation.source, name: row.sourceName)
    target = RelationMatrix.Party(id: row.relation.target, name: row.targetName)
    (level, kindFirst) = (row.relation.level, row.identity)
  }

  package var kind: PaneKind { .relation }
  package var crumb: String { "\(source.name) and \(target.name)" }
  package var question: Question? { .relation(source.id, target.id, level) }
  package var position: String { lines.position("line") }

  package var memory: [String: String]? {
    var memory = lines.memory()
    (memory["source"], memory["source-name"]) = (source.id.slug, source.name)
    (memory["target"], memory["target-name"]) = (target.id.slug, target.name)
    memory["level"] = level.rawValue
    return memory
  }

  package mutating func remember(_ memory: [String: String]) { lines.remember(memory) }

  package var facets: [Filter.Term] {
    switch lines.selected?.target {
    case .relation(let row)?: [0, 3].flatMap(row.facets)
    case .claim(let claim)?: [1, 2, 4, 5].flatMap(claim.facets)
    case .heading?, nil: [source, target].map { Filter.Term(.actor, $0.id.slug) }
    }
  }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .relation(let page) = answer else { return }
    facts = page.claims.count
    lines.set(lines(of: page, look.glyphs))
    if !lines.list.isTouched {
      if let kindFirst, lines.select(kindFirst) {
        lines.list.isTouched = false
      } else {
        lines.list.cursor = min(1, max(0, lines.count - 1))
      }
    }
    state =
      page.rows.isEmpty
      ? look.emptiness("nothing in this corpus between \(source.name) and \(target.name)") : .ready
  }

  private func lines(of page: RelationPage, _ glyphs: Glyphs) -> [RelationLine] {
    guard !page.rows.isEmpty else { return [] }
    var lines = [RelationLine(identity: "# relations", cells: ["when", "Relations", "articles/origins", "facts"])]
    for row in page.rows {
      lines.append(
        RelationLine(
          identity: row.identity,
          cells: [
            Wording.period(row.first, row.last), "\(row.relation.kind): \(row.parties(glyphs))",
            Wording.prints(row.articles, row.origins), Wording.number(row.facts.count ?? 0),
          ], role: .kind, target: .relation(row)))
    }
    lines.append(
      RelationLine(identity: "# claims", cells: ["when", "Events and statements", "outlet, speaker", ""]))
    for claim in page.claims {
      let when = claim.asOf.map { Wording.date($0) } ?? Wording.date(claim.article.publication)
      let speaker = claim.speaker.map { ", \($0)" } ?? ""
      lines.append(
        RelationLine(
          identity: "claim \(claim.identity)",
          cells: [when, "\(RelationPane.what(claim)): \(claim.words)", Wording.outlet(claim.article) + speaker, ""],
          role: Wording.role(claim.claim), target: .claim(claim)))
    }
    return lines
  }

  /// "CONSULT", "urge, denied": the type of an event or the verb of a statement.
  private static func what(_ claim: ClaimRow) -> String {
    switch claim.claim {
    case .event(let report):
      report.status == .occurred ? report.type.rawValue : "\(report.type.rawValue), \(report.status.rawValue)"
    case .statement(let report): report.polarity == .denied ? "\(report.verb), denied" : report.verb
    case .mention, .date, .strength, .quantity: Wording.kind(claim.claim)
    }
  }

  package mutating func arrange(in area: Rect, look: Look) {
    (listArea, sentenceArea) = (area, nil)
    if area.height >= 14, !look.isZoomed {
      let (rest, bottom) = area.cutBottom(min(9, area.height / 2 - 1))
      (listArea, sentenceArea) = (rest, bottom)
    }
    lines.arrange(in: Panel.content(of: listArea), look: look, hasHeader: false)
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    guard command == .open else { return lines.perform(command) ? .done : .ignored }
    switch lines.selected?.target {
    case .relation(let row)?:
      return .open(row.facts.pane(about: "\(row.relation.kind), \(row.parties(look.glyphs))"))
    case .claim(let claim)?: return .open(ReaderPane(claim: claim))
    case .heading?, nil: return .notice("a heading leads nowhere; the lines below it do")
    }
  }

  package mutating func click(x: Int, y: Int) -> Bool {
    listArea.contains(x: x, y: y) && lines.click(y: y, in: Panel.content(of: listArea), hasHeader: false)
  }

  package mutating func scroll(by amount: Int, x: Int, y: Int) { lines.list.scroll(by: amount, count: lines.count) }

  private var selectedClaim: ClaimRow? {
    if case .claim(let claim)? = lines.selected?.target { return claim }
    return nil
  }

  package var selection: Selection {
    guard let claim = selectedClaim else { return Selection(value: lines.selected?.cells[1]) }
    return Selection(
      value: Wording.claim(claim.claim), sentence: "\(claim.sentence)\n\(Citing.line(claim.article))",
      article: claim.article)
  }

  package var searchText: String? {
    get { lines.list.filter }
    set { lines.filter(newValue ?? "") }
  }

  package func plainText(look: Look) -> String { crumb + "\n" + lines.plainText(look: look) }

  package func draw(in grid: inout Grid, look: Look) {
    let filter = lines.list.filter
    let title = filter.isEmpty ? crumb : "\(crumb) with \"\(filter)\""
    let what = level == .bodies ? "states and organisations" : "as named"
    let content = Panel(title, note: "\(Wording.count(facts, "fact")), \(what)", isFocused: true).draw(
      in: listArea, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    lines.draw(in: content, of: &grid, look: look, hasHeader: false)
    guard let sentenceArea else { return }
    if let claim = selectedClaim {
      ClaimsPane.drawSentence(of: claim, in: sentenceArea, of: &grid, look: look)
    } else if case .relation(let row)? = lines.selected?.target {
      let title = "\(row.relation.kind): \(row.parties(look.glyphs))"
      let card = Panel(title).draw(in: sentenceArea, of: &grid, glyphs: look.glyphs)
      let hint = StyledText("Enter lists these facts; the lines below are all facts with their words", .dim)
      for (index, line) in [row.counts(), hint].enumerated() {
        grid.put(line, x: card.x + 1, y: card.y + index, width: card.width - 2, glyphs: look.glyphs)
      }
    }
  }
}
