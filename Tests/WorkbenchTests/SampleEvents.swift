import Canvas
import Corpus
import Facts

@testable import Workbench

/// Events and statements of the sample: reports with one known event's id are one event, any other stands alone.
extension SampleAnswers {
  static func eventID(_ report: EventReport, _ fact: Fact) -> String { report.anchor ?? "e\(fact.id)" }

  static let titles = ["banjska-2023": "Gunmen attack a patrol near Banjska", "zvecan-2023": "Crowd at the town hall"]

  /// Newest first, undated ones last.
  var eventRows: [EventRow] {
    var query = FactQuery()
    query.kinds = [.event]
    var ids: [String] = []
    for (_, fact) in facts(query) {
      guard case .event(let report) = fact.claim else { continue }
      let id = SampleAnswers.eventID(report, fact)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids.map(eventRow).sorted {
      ($1.event.when?.middle?.number ?? 0, $0.id) < ($0.event.when?.middle?.number ?? 0, $1.id)
    }
  }

  private func eventRow(_ id: String) -> EventRow {
    let found = facts(.reports(ofEvent: id))
    let reports = found.compactMap { item -> EventReport? in
      if case .event(let report) = item.fact.claim { return report }
      return nil
    }
    func all(_ ids: [EntityID]) -> [EntityID] {
      ids.reduce(into: []) { list, id in if !list.contains(id) { list.append(id) } }
    }
    func given(_ figure: KeyPath<EventReport, Quantity?>) -> [GatheredEvent.Casualties] {
      zip(reports, found).compactMap { report, item in
        report[keyPath: figure].map {
          GatheredEvent.Casualties(quantity: $0, reports: [item.fact.id], speaker: nil)
        }
      }
    }
    let first = reports[0]
    let event = GatheredEvent(
      id: id, anchor: first.anchor, type: first.type, modes: Set(reports.compactMap(\.mode)).sorted(),
      statuses: EventReport.Status.allCases.filter { status in reports.contains { $0.status == status } },
      when: first.when, place: first.place, actors: all(reports.flatMap(\.actors)),
      recipients: all(reports.flatMap(\.recipients)), reports: found.map(\.fact.id), killed: given(\.killed),
      injured: given(\.injured), origins: Set(found.map(\.entry.origin)).sorted())
    let basis = Basis.facts(.reports(ofEvent: id))
    let (count, articles, origins) = prints(found, basis: basis)
    func lines(_ given: [GatheredEvent.Casualties], _ what: EventPage.CasualtyLine.What) -> [EventPage.CasualtyLine] {
      given.map { casualty in
        let basis = Basis.facts(.facts(ids: Set(casualty.reports)))
        let found = facts(.facts(ids: Set(casualty.reports)))
        let (_, articles, origins) = prints(found, basis: basis)
        return EventPage.CasualtyLine(
          what: what, stated: Figure(.stated(casualty.quantity), basis: basis), speaker: nil,
          outlets: Set(found.compactMap(\.entry.view.row.outlet)).sorted(), articles: articles, origins: origins)
      }
    }
    return EventRow(
      event: event, title: first.anchor.flatMap { SampleAnswers.titles[$0] }, placeName: event.place?.slug,
      actorNames: event.actors.map(name), recipientNames: event.recipients.map(name), reports: count,
      articles: articles, origins: origins,
      killed: GatheredEvent.range(of: event.killed).map { Figure(.stated($0), basis: basis) },
      injured: GatheredEvent.range(of: event.injured).map { Figure(.stated($0), basis: basis) },
      words: claim(found[0].entry, found[0].fact).words, whenBasis: event.when == nil ? nil : "the sentence",
      casualties: lines(event.killed, .killed) + lines(event.injured, .injured))
  }

  func eventPage(_ id: String) -> EventPage? {
    guard let row = eventRows.first(where: { $0.id == id || $0.event.reports.contains(id) }) else { return nil }
    let id = row.id
    let sides = [
      ("belgrade", "Belgrade", "marko-ilic"), ("pristina", "Pristina", "arta-hoti"), ("serbs", "Kosovo Serbs", ""),
      ("nato", "KFOR/NATO", "kfor"), ("eu", "EU", ""), ("others", "others", ""),
    ]
    let articles = Set(facts(.reports(ofEvent: id)).map(\.entry.view.row.id))
    return EventPage(
      row: row, reports: facts(.reports(ofEvent: id)).map(claim),
      sides: sides.map { id, name, speaker in
        let said = statementRows.filter { row in
          guard case .statement(let report) = row.claim else { return false }
          return report.speaker == EntityID(speaker) && articles.contains(row.article.id)
        }
        let labels = said.filter { $0.words.contains("terrorist attack") }
        let basis = Basis.facts(.facts(ids: Set(labels.map(\.id))))
        let killed = id == "belgrade" ? row.casualties.filter { $0.what == .killed }.suffix(1).map(\.stated) : []
        return SideAccount(
          side: Side(id: id, name: name), speakers: Set(said.compactMap(\.speaker)).sorted(), statements: said,
          labels: labels.isEmpty
            ? []
            : [SideAccount.Label(words: "terrorist attack", statements: Figure(.facts(labels.count), basis: basis))],
          killed: said.isEmpty ? [] : killed, injured: [])
      })
  }

  /// Of the newest articles first.
  var statementRows: [ClaimRow] {
    var query = FactQuery()
    query.kinds = [.statement]
    return facts(query).map(claim).enumerated().sorted { left, right in
      let (one, other) = (day(left.element), day(right.element))
      return one != other ? one > other : left.offset < right.offset
    }.map(\.element)
  }

  private func day(_ row: ClaimRow) -> Int { row.article.publication.date?.middle?.number ?? 0 }

  /// The office a speaker held on the day of its words.
  func office(_ fact: Fact) -> String? {
    guard case .statement(let report) = fact.claim, let speaker = report.speaker, let day = report.when?.middle,
      let role = actors.first(where: { $0.id == speaker })?.role(on: day)
    else { return nil }
    return role.of.map { "\(role.role), \(name($0))" } ?? role.role
  }
}

extension SampleMarks {
  private static func flag(_ sign: Character, in words: [String]) -> String? {
    words.first { $0.first == sign }.map { String($0.dropFirst()) }
  }

  static func event(_ words: [String]) -> Claim {
    let rest = Array(words.dropFirst(2))
    func quantity(_ sign: Character) -> Quantity? {
      guard let text = flag(sign, in: rest) else { return nil }
      let bounds = text.split(separator: ".").compactMap { Int($0) }
      return bounds[0] == bounds[1] ? Quantity(bounds[0], .exact) : Quantity(between: bounds[0], and: bounds[1])
    }
    let mode = rest.first.flatMap { $0.first?.isLetter == true ? $0 : nil }
    let when = flag("=", in: rest).flatMap { DateValue(edtf: $0) }
    return .event(
      EventReport(
        type: EventReport.EventType(rawValue: words[1])!, mode: mode, contexts: [], acled: nil,
        actors: flag("@", in: rest).map { [EntityID($0)] } ?? [],
        recipients: flag(">", in: rest).map { [EntityID($0)] } ?? [], place: flag("^", in: rest).map { EntityID($0) },
        when: when, whenBasis: when == nil ? nil : "the sentence", killed: quantity("+"), injured: quantity("*"),
        status: flag("!", in: rest).flatMap { EventReport.Status(rawValue: $0) } ?? .occurred,
        anchor: flag("&", in: rest)))
  }

  static func statement(_ words: [String]) -> Claim {
    let rest = Array(words.dropFirst(2))
    let speaker = flag("@", in: rest).map { EntityID($0) }
    return .statement(
      StatementReport(
        speaker: speaker, speakerText: speaker == nil ? "a driver" : nil, speakerSpan: nil, verb: words[1],
        addressee: flag(">", in: rest).map { EntityID($0) },
        kind: rest.compactMap { StatementReport.Kind(rawValue: $0) }.first ?? .indirect,
        via: flag("%", in: rest).map { [$0] } ?? [], when: flag("=", in: rest).flatMap { DateValue(edtf: $0) },
        polarity: flag("!", in: rest) == "denied" ? .denied : .affirmed))
  }
}
