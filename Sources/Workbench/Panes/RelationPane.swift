import Canvas
import Corpus
import Facts

/// All that stands between two actors: their relations either way, then the events and statements behind them.
package struct RelationPane: PaneContent {
  package private(set) var state: PaneState = .waiting
  var lines = TableList<DossierLine>()
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

  init(_ row: RelationRow) {
    source = RelationMatrix.Party(id: row.relation.source, name: row.sourceName)
    target = RelationMatrix.Party(id: row.relation.target, name: row.targetName)
    (level, kindFirst) = (row.relation.level, row.identity)
  }

  package var kind: PaneKind { .relation }
  package var crumb: String { "\(source.name) and \(target.name)" }
  package var question: Question? { .relation(source.id, target.id, level) }
  package var position: String { lines.position("line") }

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

  private func lines(of page: RelationPage, _ glyphs: Glyphs) -> [DossierLine] {
    guard !page.rows.isEmpty else { return [] }
    var lines = [
      DossierLine(
        identity: "# relations", text: "Relations", role: .header, detail: "when, articles/origins", figure: "facts",
        isHeading: true)
    ]
    for row in page.rows {
      lines.append(
        DossierLine(
          identity: row.identity, text: "\(row.relation.kind): \(row.parties(glyphs))", role: .kind,
          detail: "\(Wording.period(row.first, row.last)), \(Wording.prints(row.articles, row.origins))",
          detailRole: .date, figure: Wording.number(row.facts.count ?? 0),
          target: .figure(row.facts, about: "\(row.relation.kind), \(row.parties(glyphs))")))
    }
    lines.append(
      DossierLine(
        identity: "# claims", text: "Events and statements", role: .header,
        detail: Wording.count(page.claims.count, "fact"), isHeading: true))
    for claim in page.claims {
      let when = claim.asOf.map { Wording.date($0) } ?? Wording.date(claim.article.publication)
      let speaker = claim.speaker.map { ", \($0)" } ?? ""
      lines.append(
        DossierLine(
          identity: "claim \(claim.identity)", text: "\(Wording.kind(claim.claim)): \(claim.words)",
          role: Wording.role(claim.claim), detail: "\(when) \(Wording.outlet(claim.article))\(speaker)",
          detailRole: .date, target: .claim(claim)))
    }
    return lines
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
    case .figure(let figure, let about)?: return .open(figure.pane(about: about))
    case .claim(let claim)?: return .open(ReaderPane(claim: claim))
    default: return .notice("a heading leads nowhere; the lines below it do")
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
    guard let claim = selectedClaim else { return Selection(value: lines.selected?.text) }
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
    } else {
      let card = Panel("").draw(in: sentenceArea, of: &grid, glyphs: look.glyphs)
      grid.put(
        "Enter lists the facts of a relation; below, each event or statement with its words", x: card.x + 1, y: card.y,
        width: card.width - 2, role: .dim, glyphs: look.glyphs)
    }
  }
}
