import Corpus
import Facts

@testable import Workbench

/// Articles of their own in which actors act on one another and figures do not agree: no other test sees them.
///
/// `{does ACCUSE marko-ilic arta-hoti 2022-08-18|Ilić accused Hoti}`: type, who, whom, when, then "†4" for killed;
/// `{says warn lena-holm marko-ilic|...}`: verb, who, to whom.
extension SampleArticles {
  static let related: [Article] = [
    Article(
      id: "r01", date: "2022-08-19", outlet: "Harbour Post", origin: "L", title: "A meeting ends in blame",
      paragraphs: [
        "{does CONSULT marko-ilic arta-hoti 2022-08-18|Ilić and Hoti met in Brussels} on Thursday.",
        "{does ACCUSE marko-ilic arta-hoti 2022-08-18|Ilić accused Hoti of stalling}; {does ACCUSE arta-hoti marko-ilic 2022-08-19|she blamed him} a day later.",
        "{says warn lena-holm marko-ilic|“We stand ready”, Holm warned Ilić}.",
      ]),
    Article(
      id: "r02", date: "2022-08-20", outlet: "Morning Ledger", origin: "M", title: "Hoti's office answers",
      paragraphs: [
        "{does ACCUSE kosovo-state serbia 2022-08-20|Kosovo accused Serbia of threats} and {does REQUEST arta-hoti nato 2022-08-20|Hoti asked NATO for help}."
      ]),
    Article(
      id: "r03", date: "2023-09-25", outlet: "Harbour Post", origin: "N", title: "Shots near Banjska",
      paragraphs: [
        "{does ASSAULT banjska-attackers kosovo-state 2023-09-24 †1|The attackers killed one policeman}.",
        "The force has {total exact 5900 2023-09-25|5,900 troops}, {actor lena-holm|commander Holm} said.",
      ]),
    Article(
      id: "r04", date: "2023-10-02", outlet: "North Wire", origin: "O", title: "Four dead at Banjska",
      paragraphs: [
        "{does ASSAULT banjska-attackers kosovo-state 2023-09-24 †4|Four people died in the attack}.",
        "{does REQUEST kosovo-state nato 2023-10-01|Kosovo asked NATO to send more}, and {does SUPPORT united-kingdom nato 2023-10-01|Britain backed it}.",
      ]),
  ]

  /// The bodies that actors stand for.
  static let bodies: [EntityID: EntityID] = [
    "marko-ilic": "serbia", "arta-hoti": "kosovo-state", "lena-holm": "nato", "belgrade-office": "serbia",
  ]
}

extension SampleMarks {
  static func relatedClaim(_ words: [String]) -> Claim? {
    switch words[0] {
    case "does":
      let killed = words.first { $0.hasPrefix("†") }.flatMap { Int($0.dropFirst()) }
      return .event(
        EventReport(
          type: EventReport.EventType(rawValue: words[1])!, mode: nil, contexts: [], acled: nil,
          actors: [EntityID(words[2])], recipients: [EntityID(words[3])], place: nil, when: DateValue(edtf: words[4]),
          whenBasis: nil, killed: killed.map { Quantity($0, .exact) }, injured: nil, status: .occurred))
    case "says":
      return .statement(
        StatementReport(
          speaker: EntityID(words[2]), speakerText: nil, speakerSpan: nil, verb: words[1],
          addressee: EntityID(words[3]), kind: .mixed, via: [], when: nil, polarity: .affirmed))
    default: return nil
    }
  }
}

extension SampleAnswers {
  static let related = SampleAnswers(
    articles: SampleArticles.all + SampleArticles.related, problems: [], hasReference: true)

  /// Relations as the type of an event or the verb of a statement names them.
  static let kinds: [RelationTable.Kind] = [
    RelationTable.Kind(name: "meet", isMutual: true, letter: "m"),
    RelationTable.Kind(name: "accuse", isMutual: false, letter: "A"),
    RelationTable.Kind(name: "ask", isMutual: false, letter: "q"),
    RelationTable.Kind(name: "warn", isMutual: false, letter: "W"),
    RelationTable.Kind(name: "support", isMutual: false, letter: "s"),
    RelationTable.Kind(name: "assault", isMutual: false, letter: "X"),
  ]

  private var isRelated: Bool { entries.contains { $0.view.row.id == "r01" } }

  func relation(of fact: Fact, _ level: Relation.Level) -> Relation? {
    // Of these articles only: what the others tell belongs to the tests of events.
    guard SampleArticles.related.contains(where: { fact.id.hasPrefix("\($0.id)-") }) else { return nil }
    var (source, target, name): (EntityID, EntityID, String)
    switch fact.claim {
    case .event(let report):
      let names: [EventReport.EventType: String] = [
        .consult: "meet", .accuse: "accuse", .request: "ask", .support: "support", .assault: "assault",
      ]
      guard let one = report.actors.first, let other = report.recipients.first, let kind = names[report.type] else {
        return nil
      }
      (source, target, name) = (one, other, kind)
    case .statement(let report):
      guard let one = report.speaker, let other = report.addressee else { return nil }
      (source, target, name) = (one, other, report.verb)
    default: return nil
    }
    if level == .bodies {
      (source, target) = (SampleArticles.bodies[source] ?? source, SampleArticles.bodies[target] ?? target)
    }
    if name == "meet", target < source { (source, target) = (target, source) }
    return Relation(source: source, target: target, kind: name, level: level)
  }

  private func relationRows(_ level: Relation.Level) -> [RelationRow] {
    guard isRelated else { return [] }
    var groups: [(relation: Relation, facts: [(entry: Entry, fact: Fact)])] = []
    for item in facts(FactQuery()) {
      guard let relation = relation(of: item.fact, level) else { continue }
      if let index = groups.firstIndex(where: { $0.relation == relation }) {
        groups[index].facts.append(item)
      } else {
        groups.append((relation, [item]))
      }
    }
    func name(_ id: EntityID) -> String { actors.first { $0.id == id }?.name ?? id.slug }
    return groups.map { relation, found in
      let (facts, articles, origins) = prints(found, basis: .facts(.behind(relation)))
      let dates = found.compactMap { item -> DateValue? in
        if case .event(let report) = item.fact.claim { return report.when }
        return item.entry.view.reading.publication.date
      }.sorted { $0.middle! < $1.middle! }
      return RelationRow(
        relation: relation, isMutual: relation.kind == "meet", sourceName: name(relation.source),
        targetName: name(relation.target), facts: facts, articles: articles, origins: origins, first: dates.first,
        last: dates.last)
    }.sorted {
      ($1.facts.count!, $0.relation.source, $0.relation.target) < (
        $0.facts.count!, $1.relation.source, $1.relation.target
      )
    }
  }

  func relations(_ level: Relation.Level) -> RelationList {
    var query = ArticleQuery()
    query.ids = isRelated ? Set(SampleArticles.related.map(\.id)) : []
    return RelationList(
      level: level, kinds: SampleAnswers.kinds, rows: relationRows(level),
      articles: Figure(.articles(query.ids?.count ?? 0), basis: .articles(query)))
  }

  func relation(_ one: EntityID, _ other: EntityID, _ level: Relation.Level) -> RelationPage {
    let rows = relationRows(level).filter { Set([$0.relation.source, $0.relation.target]) == [one, other] }
    let relations = Set(rows.map(\.relation))
    let found = facts(FactQuery()).filter { item in
      relation(of: item.fact, level).map(relations.contains) ?? false
    }
    return RelationPage(rows: rows, claims: isRelated ? found.map(claim) : [])
  }

  // MARK: What does not hold together

  var findings: Findings {
    var strengths = FactQuery()
    strengths.kinds = [.strength]
    let ids = facts(strengths).filter { item in
      if case .strength(let report) = item.fact.claim { return report.asOf != nil && report.quantity != nil }
      return false
    }.map(\.fact.id)
    let compared = Figure(.facts(ids.count), basis: .facts(.facts(ids: Set(ids))))
    guard isRelated else {
      return Findings(disagreements: [], recycled: [], sums: [], titles: [], compared: compared)
    }
    let barricades = disagreement(
      "d1", .strength(force: "kfor", kind: .total, nation: nil), "2011-08", ["a06-2", "a06-4"], .unexplained,
      "nothing in the corpus or the reference series says why")
    let killed = disagreement(
      "d2", .casualties(event: "banjska", label: "Attack at Banjska", measure: .killed), "2023-09-24",
      ["r03-0", "r04-0"], .date, "1 was the count by 2023-09-25, 4 on 2023-10-02")
    return Findings(
      disagreements: [barricades, killed], recycled: [recycled], sums: [sum(total: 4_600, missing: 0)],
      titles: [
        StaleTitle(
          fact: "r03-2", actor: "lena-holm", name: "Lena Holm", role: "commander", held: "commander until 2010-09",
          published: DateValue(edtf: "2023-09-25")!)
      ], compared: compared)
  }

  private func fact(_ id: String) -> (entry: Entry, fact: Fact) {
    facts(.facts(ids: [id]))[0]
  }

  private func quantity(_ fact: Fact) -> Quantity {
    switch fact.claim {
    case .strength(let report): report.quantity!
    case .event(let report): report.killed!
    default: fatalError("the sample compares strengths and the killed")
    }
  }

  private func disagreement(
    _ id: String, _ about: Disagreement.Subject, _ window: String, _ claims: [String], _ why: Disagreement.Why,
    _ explanation: String
  ) -> Disagreement {
    let sides = claims.map { id -> Disagreement.Side in
      let item = fact(id)
      let basis = Basis.facts(.facts(ids: [id]))
      let (reports, articles, origins) = prints([item], basis: basis)
      return Disagreement.Side(
        stated: Figure(.stated(quantity(item.fact)), basis: basis), reports: reports, articles: articles,
        origins: origins, times: [DateValue(edtf: window)!],
        outlets: item.entry.view.row.outlet.map { [$0] } ?? [], speakers: [], claims: [id])
    }
    return Disagreement(
      id: id, about: about, window: DateValue(edtf: window),
      sides: sides.sorted { $0.quantity!.value! < $1.quantity!.value! }, why: why, explanation: explanation)
  }

  /// "5,900 troops" of 2023: the level of 2011, long replaced.
  var recycled: RecycledFigure {
    func source(_ id: String) -> LevelSource {
      let item = fact(id)
      return LevelSource(
        place: .fact(id: id), quantity: quantity(item.fact), date: item.entry.view.reading.publication.date!,
        outlet: item.entry.view.row.outlet)
    }
    return RecycledFigure(
      fact: "r03-1", force: "kfor", kind: .total, nation: nil,
      stated: Figure(.stated(quantity(fact("r03-1").fact)), basis: .facts(.facts(ids: ["r03-1"]))),
      published: DateValue(edtf: "2023-09-25")!, outlet: "Harbour Post", first: source("a06-2"), newer: source("a10-6"))
  }

  func stale(_ fact: Fact) -> RecycledFigure? { isRelated && fact.id == "r03-1" ? recycled : nil }

  private func sum(total: Int, missing: Int) -> NationalSum {
    let line = reference.first { $0.quantity.value == total }!.line
    let rows = reference.filter { $0.kind == .contingent }.map(\.line)
    return NationalSum(
      article: nil, outlet: "Sample register", force: "kfor", date: DateValue(edtf: "2024-06")!,
      total: Figure(.stated(Quantity(total, .exact)), basis: .reference(lines: [line])),
      rows: Figure(.facts(rows.count), basis: .reference(lines: rows)), listed: rows.count, sumLow: 7_000,
      sumHigh: 7_000,
      nations: rows.count + missing)
  }
}
