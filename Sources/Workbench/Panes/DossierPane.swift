import Canvas
import Corpus
import Facts

/// A line of a dossier and where it leads.
struct DossierLine: TableRow {
  enum Target: Sendable {
    case none
    case figure(Figure, about: String)
    case actor(EntityID, name: String)
    case claim(ClaimRow)
    case article(ArticleRow)
    case articles(ArticleQuery, about: String)
    case event(EventRow)
    case statements(Figure, about: String)
  }

  static let columns = [
    TableColumn("", 20, 44, 90, priority: 1),
    // From one day to another.
    TableColumn("", 24, 24, 70, priority: 3),
    TableColumn("", 8, priority: 2, alignment: .right),
  ]

  let identity: String
  let text: String
  let role: Role
  var detail = ""
  var detailRole: Role = .dim
  var figure = ""
  var target: Target = .none
  var isHeading = false

  var searchWords: [String] { isHeading ? [] : [text, detail] }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(isHeading ? text : "  " + text, role)
    case 1: TableCell(detail, detailRole)
    default: TableCell(figure, .figure)
    }
  }

  func sortKey(_ column: Int) -> SortKey { .unknown }
}

/// All that the corpus says of one actor, in one list of sections; Enter on any line follows it.
package struct DossierPane: PaneContent {
  package private(set) var state: PaneState = .waiting
  var lines = TableList<DossierLine>()
  let actor: EntityID
  private var name: String
  private var row: ActorRow?
  private var area = Rect(x: 0, y: 0, width: 0, height: 0)

  package init(_ actor: EntityID, name: String) { (self.actor, self.name) = (actor, name) }

  package var kind: PaneKind { .dossier }
  package var crumb: String { name }
  package var question: Question? { .dossier(actor) }
  package var position: String { lines.position("line") }

  package var memory: [String: String]? {
    lines.memory().merging(["actor": actor.slug, "name": name]) { $1 }
  }

  package mutating func remember(_ memory: [String: String]) { lines.remember(memory) }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .dossier(let dossier) = answer else { return }
    guard let dossier else {
      state = .failed(
        CorpusProblem(
          path: "", what: "no article of this corpus names \(name) any more",
          advice: "Press Esc to go back, or read the corpus again from another pane with r."))
      return
    }
    (name, row) = (dossier.actor.name, dossier.row)
    lines.set(DossierPane.lines(of: dossier, look.glyphs))
    if !lines.list.isTouched { lines.list.cursor = min(1, lines.count - 1) }
    state = .ready
  }

  package mutating func arrange(in area: Rect, look: Look) {
    self.area = area
    lines.arrange(in: listArea, look: look, hasHeader: false)
  }

  private var headHeight: Int { area.height >= 12 ? 3 : area.height >= 8 ? 1 : 0 }
  private var listArea: Rect { Panel.content(of: area).cutTop(headHeight).rest }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    if command == .mentions, let row {
      return .open(ClaimsPane(figure: row.mentions, about: "words for \(name)"))
    }
    guard command == .open else { return lines.perform(command) ? .done : .ignored }
    switch lines.selected?.target {
    case .figure(let figure, let about)?: return .open(figure.pane(about: about))
    case .actor(let id, let name)?: return .open(DossierPane(id, name: name))
    case .claim(let claim)?: return .open(ReaderPane(claim: claim))
    case .article(let row)?: return .open(ReaderPane(article: row.id, title: row.title, at: actor))
    case .event(let row)?: return .open(EventPane(row.id, title: row.what))
    case .statements(let figure, let about)?: return .open(StatementsPane(figure: figure, about: about))
    case .articles(let query, let about)?: return .open(ArticlesPane(query, about: about))
    case .none?, nil: return .notice("nothing further is known behind this line")
    }
  }

  package mutating func click(x: Int, y: Int) -> Bool {
    listArea.contains(x: x, y: y) && lines.click(y: y, in: listArea, hasHeader: false)
  }

  package mutating func scroll(by amount: Int, x: Int, y: Int) { lines.list.scroll(by: amount, count: lines.count) }

  package var selection: Selection {
    guard let line = lines.selected else { return Selection() }
    switch line.target {
    case .claim(let claim):
      var selection = Selection(
        value: Wording.claim(claim.claim), sentence: "\(claim.sentence)\n\(Citing.line(claim.article))",
        article: claim.article)
      selection.subject = MarkSubject(claim: claim)
      return selection
    case .article(let row): return Selection(value: row.title, sentence: Citing.line(row), article: row)
    case .actor(let id, let name):
      var selection = Selection(value: line.text)
      selection.subject = MarkSubject(actor: id, name: name)
      return selection
    default:
      var selection = Selection(value: line.text)
      if case .figure(let figure, _) = line.target { selection.basis = figure.basis }
      selection.subject = MarkSubject(actor: actor, name: name)
      return selection
    }
  }

  package var searchText: String? {
    get { lines.list.filter }
    set { lines.filter(newValue ?? "") }
  }

  package func plainText(look: Look) -> String { name + "\n" + lines.plainText(look: look) }

  package func draw(in grid: inout Grid, look: Look) {
    let content = Panel(name, note: "dossier", isFocused: true).draw(in: area, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    if let row, headHeight > 0 {
      for (index, line) in head(row, width: content.width - 2, look: look).prefix(headHeight).enumerated() {
        grid.put(line, x: content.x + 1, y: content.y + index, width: content.width - 2, glyphs: look.glyphs)
      }
    }
    lines.draw(in: listArea, of: &grid, look: look, hasHeader: false)
  }

  private func head(_ row: ActorRow, width: Int, look: Look) -> [StyledText] {
    let dot = "  \(look.glyphs.dot)  "
    var what = StyledText(Wording.kind(row.kind), .kind)
    if let country = row.countryText {
      what.add(dot, .dim)
      what.add(row.country == nil ? "country unknown" : country, row.country == nil ? .dim : .text)
    }
    if let role = row.role { what.add("\(dot)\(role)", .person) }
    if row.source == .text { what.add("\(dot)found in the text, in no lexicon", .dim) }
    var counts = StyledText(Wording.count(row.mentions.count ?? 0, "mention"), .figure)
    counts.add(" in ", .dim)
    counts.add(Wording.count(row.articles.count ?? 0, "article"), .figure)
    counts.add(" of ", .dim)
    counts.add(Wording.count(row.origins.count ?? 0, "origin"), .figure)
    let last = row.first == row.last ? "" : " to \(Wording.date(row.last))"
    counts.add(", \(Wording.date(row.first))\(last)  ", .date)
    let room = min(24, width - counts.columns)
    if room >= 8 { counts.add(Sparkline.text(row.activity, width: room, glyphs: look.glyphs), .spark) }
    return [what, counts]
  }

  private static func lines(of dossier: Dossier, _ glyphs: Glyphs) -> [DossierLine] {
    var lines: [DossierLine] = []
    func heading(_ text: String, _ detail: String, figure: String = "", target: DossierLine.Target = .none) {
      lines.append(
        DossierLine(
          identity: "# \(text)", text: text, role: .header, detail: detail, figure: figure, target: target,
          isHeading: true))
    }
    heading(
      "Names met", "", figure: "times",
      target: .figure(dossier.row.mentions, about: "mentions of \(dossier.actor.name)"))
    for tally in dossier.aliasesMet {
      lines.append(line(of: tally, in: "name", role: .actor, about: "\"\(tally.label)\""))
    }
    let met = Set(dossier.aliasesMet.map { SearchFolding.fold($0.label) })
    let unmet = dossier.actor.aliases.filter { !met.contains(SearchFolding.fold($0)) }
    if !unmet.isEmpty {
      lines.append(
        DossierLine(identity: "unmet", text: unmet.joined(separator: ", "), role: .dim, detail: "known, not met"))
    }
    if !dossier.actor.roles.isEmpty {
      heading("Offices", "from the lexicon")
      for (index, office) in dossier.actor.roles.enumerated() {
        let owner = dossier.roleOwners.indices.contains(index) ? dossier.roleOwners[index] : ""
        let target: DossierLine.Target = office.of.map { .actor($0, name: owner) } ?? .none
        let from = office.from.map { Wording.date($0) } ?? "unknown"
        let to = office.to.map { Wording.date($0) } ?? "open"
        lines.append(
          DossierLine(
            identity: "office \(index)", text: owner.isEmpty ? office.role : "\(office.role), \(owner)", role: .person,
            detail: "\(from) to \(to)", detailRole: .date, target: target))
      }
    }
    if !dossier.rolesMet.isEmpty {
      heading("Offices as texts give them", "", figure: "times")
      for tally in dossier.rolesMet { lines.append(line(of: tally, in: "role", role: .person, about: tally.label)) }
    }
    if !dossier.stated.isEmpty {
      heading("Strength it stated", Wording.count(dossier.stated.count, "claim"))
      for claim in dossier.stated {
        lines.append(
          DossierLine(
            identity: "stated \(claim.identity)", text: "\(Wording.kind(claim.claim)): \(Wording.claim(claim.claim))",
            role: .figure, detail: "\(Wording.date(claim.asOf)) \(Wording.outlet(claim.article))", detailRole: .date,
            target: .claim(claim)))
      }
    }
    lines += statementLines(dossier, glyphs) + eventLines(dossier, glyphs)
    if !dossier.coActors.isEmpty {
      heading("In the same articles", "", figure: "articles")
      for tally in dossier.coActors {
        var line = line(of: tally, in: "with", role: .actor, about: tally.label)
        if let other = tally.actor { line.target = .actor(other, name: tally.label) }
        lines.append(line)
      }
    }
    var query = ArticleQuery()
    query.actor = dossier.actor.id
    heading(
      "Articles", Wording.count(dossier.articles.count, "article"), figure: "facts",
      target: .articles(query, about: dossier.actor.name))
    for row in dossier.articles {
      lines.append(
        DossierLine(
          identity: "article \(row.id)", text: row.title.isEmpty ? "no title" : row.title, role: .text,
          detail: "\(Wording.date(row.publication)) \(Wording.outlet(row))", detailRole: .date,
          figure: Wording.number(row.facts.count ?? 0), target: .article(row)))
    }
    return lines
  }

  private static func line(of tally: Dossier.Tally, in section: String, role: Role, about: String) -> DossierLine {
    DossierLine(
      identity: "\(section) \(tally.label)", text: tally.label, role: role,
      figure: tally.figure.count.map(Wording.number) ?? "", target: .figure(tally.figure, about: about))
  }
}

extension Figure {
  /// The pane that lists what a figure rests on.
  func pane(about: String) -> any PaneContent {
    switch basis {
    case .problems: ProblemsPane()
    case .articles(let query): ArticlesPane(query, about: about)
    case .facts, .reference: ClaimsPane(figure: self, about: about)
    }
  }
}
