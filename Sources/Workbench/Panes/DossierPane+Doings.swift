import Canvas
import Facts

/// What an actor said and had part in: the newest of each, and in the heading the way to all.
extension DossierPane {
  static func statementLines(_ dossier: Dossier, _ glyphs: Glyphs) -> [DossierLine] {
    let count = dossier.statementCount.count ?? 0
    guard count > 0 else { return [] }
    var lines = [
      heading(
        "Statements", shown: dossier.statements.count, of: count, noun: "statement",
        target: .statements(dossier.statementCount, about: dossier.actor.name))
    ]
    for row in dossier.statements {
      let line = StatementLine(row: row)
      let (date, isInferred) = line.when
      let to = line.addressee.map { " \(glyphs.arrow) \($0)" } ?? ""
      let verb = "\(line.report?.verb ?? "")\(to): "
      lines.append(
        DossierLine(
          identity: "said \(row.identity)", text: verb + line.content(glyphs).plain,
          role: line.isDenied ? .problem : .statement,
          detail: "\(Wording.date(date, isInferred: isInferred)) \(Wording.outlet(row.article))", detailRole: .date,
          target: .claim(row)))
    }
    return lines
  }

  static func eventLines(_ dossier: Dossier, _ glyphs: Glyphs) -> [DossierLine] {
    guard dossier.eventCount > 0 else { return [] }
    var lines = [
      heading(
        "Events", shown: dossier.events.count, of: dossier.eventCount, noun: "event",
        target: .figure(dossier.eventReports, about: "reports of events with \(dossier.actor.name)"), figure: "art/orig"
      )
    ]
    for row in dossier.events {
      let status = Wording.status(row.event.statuses)
      let casualties = Wording.casualties(row)
      let extra = [status, casualties].filter { !$0.isEmpty }.map { ", \($0)" }.joined()
      lines.append(
        DossierLine(
          identity: "event \(row.id)", text: "\(row.sign(glyphs)) \(row.event.type.rawValue) \(row.what)\(extra)",
          role: .event,
          detail: "\(Wording.date(row.event.when)) \(row.placeName ?? "")", detailRole: .date,
          figure: Wording.prints(row.articles, row.origins), target: .event(row)))
    }
    return lines
  }

  private static func heading(
    _ text: String, shown: Int, of count: Int, noun: String, target: DossierLine.Target, figure: String = ""
  ) -> DossierLine {
    let all = Wording.count(count, noun)
    return DossierLine(
      identity: "# \(text)", text: text, role: .header,
      detail: shown < count ? "newest \(Wording.number(shown)) of \(all)" : all, figure: figure, target: target,
      isHeading: true)
  }
}
