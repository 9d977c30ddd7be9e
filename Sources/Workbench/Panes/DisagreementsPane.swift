import Canvas
import Corpus
import Facts

/// What does not hold together in the corpus, a line each, and below it the claims of the selected one with the reason.
package struct DisagreementsPane: ListPane {
  package private(set) var state: PaneState = .waiting
  var table = TableList<FindingRow>()
  private var compared: Figure?
  /// The claims of the line they belong to.
  private var detail: (identity: String, claims: [ClaimRow], reference: [ReferencePoint])?
  private(set) var listArea = Rect(x: 0, y: 0, width: 0, height: 0)
  private var cardArea: Rect?

  package init() {}

  package var kind: PaneKind { .disagreements }
  package var crumb: String { "Disagreements" }
  package var question: Question? { .disagreements }
  package var position: String { table.position("line") }

  package var memory: [String: String]? { table.memory() }
  package mutating func remember(_ memory: [String: String]) { table.remember(memory) }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .disagreements(let findings) = answer else { return }
    table.set(FindingRow.rows(of: findings))
    compared = findings.compared
    let count = findings.compared.count ?? 0
    let reason =
      count == 0
      ? "no claim of this corpus can be compared: there is no figure of a known time, and no count of victims"
      : "\(Wording.count(count, "claim")) compared, none disagree"
    state = table.rows.isEmpty ? look.emptiness(reason) : .ready
  }

  package var detailQuestion: Question? { table.selected.map { .claims($0.basis) } }

  package mutating func accept(detail answer: Answer) {
    guard case .claims(let list) = answer, let row = table.selected, row.basis == list.basis else { return }
    detail = (row.identity, list.claims, list.reference)
  }

  package mutating func arrange(in area: Rect, look: Look) {
    (listArea, cardArea) = (area, nil)
    if area.height >= 8, !look.isZoomed {
      let height = area.height < 12 ? 3 : area.height < 30 ? min(10, area.height / 2) : 14
      let (rest, bottom) = area.cutBottom(height)
      (listArea, cardArea) = (rest, bottom)
    }
    table.arrange(in: Panel.content(of: listArea), look: look)
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    switch command {
    case .open:
      guard let row = table.selected else { return .notice("no line is selected") }
      let about = "\(row.about) \(Wording.date(row.when))"
      if case .title = row.finding {
        return .open(ClaimsPane(figure: Figure(.facts(1), basis: row.basis), about: about))
      }
      return .open(ClaimsPane(basis: row.basis, about: about))
    case .referenceRows:
      guard let newer = table.selected?.newer else { return .notice("only a stale figure has a newer level") }
      return .open(ClaimsPane(newer: newer))
    default: return table.perform(command) ? .done : .ignored
    }
  }

  package var selection: Selection {
    guard let row = table.selected else { return Selection() }
    let claims = detail?.identity == row.identity ? detail?.claims ?? [] : []
    let cited = claims.map { "\($0.sentence)\n\(Citing.line($0.article))" }
    return Selection(
      value: row.values("/"), sentence: ([row.explanation] + cited).joined(separator: "\n\n"),
      article: claims.first?.article)
  }

  private var note: String {
    guard let compared else { return "" }
    if listArea.width < 70 { return "of \(Wording.number(compared.count ?? 0)) claims" }
    func count(_ kind: String) -> Int { table.rows.count { $0.kindText == kind } }
    var text = "\(Wording.count(count("disagree"), "disagreement")) among "
    text += "\(Wording.count(compared.count ?? 0, "claim")) compared"
    if listArea.width < 100 { return text }
    for (kind, name) in [("recycled", "recycled figure"), ("title", "stale title"), ("sum", "sum")]
    where count(kind) > 0 { text += ", \(Wording.count(count(kind), name))" }
    return text
  }

  package func draw(in grid: inout Grid, look: Look) {
    let title = table.list.filter.isEmpty ? "Disagreements" : "Disagreements with \"\(table.list.filter)\""
    let content = Panel(title, note: note, isFocused: true).draw(in: listArea, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    table.draw(in: content, of: &grid, look: look)
    guard let cardArea, let row = table.selected else { return }
    let card = Panel("\(row.when == nil ? "" : "\(Wording.date(row.when)), ")\(row.about)").draw(
      in: cardArea, of: &grid, glyphs: look.glyphs)
    var y = card.y
    var whole = StyledText(row.why, .problem)
    whole.add(": \(row.explanation)", .text)
    for line in DisagreementsPane.wrapped(whole.plain, width: card.width - 2).prefix(
      card.height < 4 ? 2 : card.height / 3) where y < card.bottom
    {
      // The reason stands first on the first line.
      let head = y == card.y ? min(row.why.utf8.count, line.utf8.count) : 0
      let used = grid.put(String(line.prefix(head)), x: card.x + 1, y: y, role: .problem)
      grid.put(
        String(line.dropFirst(head)), x: card.x + 1 + used, y: y, width: card.width - 2 - used, glyphs: look.glyphs)
      y += 1
    }
    let lines = detailLines(of: row, look)
    let shown = lines.count > card.bottom - y ? max(0, card.bottom - y - 1) : lines.count
    for line in lines.prefix(shown) {
      grid.put(line, x: card.x + 1, y: y, width: card.width - 2, glyphs: look.glyphs)
      y += 1
    }
    if shown < lines.count, y < card.bottom {
      grid.put(
        "Enter lists all that stand behind it", x: card.x + 1, y: y, width: card.width - 2, role: .dim,
        glyphs: look.glyphs)
    }
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return TextFlow(bytes, width: width).lines.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// A line a claim: value, interval, as-of, outlet, speaker, published.
  private func detailLines(of row: FindingRow, _ look: Look) -> [StyledText] {
    guard let detail, detail.identity == row.identity else { return [] }
    let dot = " \(look.glyphs.dot) "
    var lines = detail.claims.map { claim in
      let quantity = row.quantity(of: claim)
      var line = StyledText(row.part(of: claim, look.glyphs), .kind)
      line.add(
        quantity.map { Wording.quantity($0) } ?? claim.words, quantity == nil ? Wording.role(claim.claim) : .figure)
      if let quantity, cardArea?.width ?? 0 >= 100 { line.add(" \(Wording.interval(quantity))", .dim) }
      line.add(dot, .dim)
      line.add(claim.asOf == nil ? "no time stated" : Wording.asOf(claim.asOf), claim.asOf == nil ? .dim : .date)
      line.add(dot, .dim)
      line.add(Wording.outlet(claim.article), claim.article.outlet == nil ? .dim : .outlet)
      line.add(claim.article.publication.date == nil ? ", undated" : ", published ", .dim)
      if claim.article.publication.date != nil { line.add(Wording.date(claim.article.publication), .date) }
      line.add(dot, .dim)
      line.add(claim.speaker ?? "own words", claim.speaker == nil ? .dim : .person)
      return line
    }
    lines += detail.reference.map { point in
      var line = StyledText(Wording.quantity(point.quantity), .reference)
      line.add("\(dot)\(point.nation.map { Wording.country($0) } ?? point.kind.rawValue)\(dot)", .dim)
      line.add(Wording.date(point.date), .date)
      line.add("\(dot)\(point.outlet)", .outlet)
      return line
    }
    if let newer = row.newer, case .reference = newer.place {
      var line = StyledText("R shows the newer level of the reference series: ", .dim)
      line.add(Wording.level(newer), .reference)
      lines.append(line)
    }
    return lines
  }
}

extension FindingRow {
  /// What a claim is to a stale figure: the level it repeats, the newer one, or the repetition.
  fileprivate func part(of claim: ClaimRow, _ glyphs: Glyphs) -> String {
    guard case .recycled(let figure) = finding else { return "" }
    if figure.fact == claim.id { return "\(glyphs.again) again  " }
    if figure.newer.place == .fact(id: claim.id) { return "  newer  " }
    return figure.first.place == .fact(id: claim.id) ? "  first  " : ""
  }

  /// The figure by which a claim stands against others.
  fileprivate func quantity(of claim: ClaimRow) -> Quantity? {
    switch claim.claim {
    case .strength(let report): return report.quantity
    case .quantity(let report): return report.quantity
    case .event(let report):
      guard case .disagreement(let found) = finding, case .casualties(_, _, let measure) = found.about else {
        return nil
      }
      return measure == .killed ? report.killed : report.injured
    case .mention, .date, .statement: return nil
    }
  }
}

extension ClaimsPane {
  /// What stands behind the level that a stale figure should have given: a claim's words at once, or a reference row.
  init(newer: LevelSource) {
    switch newer.place {
    case .fact(let id): self.init(figure: Figure(.facts(1), basis: .facts(.facts(ids: [id]))), about: "newer level")
    case .reference(let line): self.init(basis: .reference(lines: [line]), about: "newer level, reference")
    }
  }
}
