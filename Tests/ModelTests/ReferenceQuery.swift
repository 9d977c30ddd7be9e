import Corpus
import Facts

@testable import Model

/// Answers questions in the plainest way: looks at every fact of every article, with no index at all.
struct ReferenceQuery {
  let readings: [Reading]
  /// The gathered event of each event fact, as the snapshot has it, and how it reads relations.
  var eventOf: [String: String] = [:]
  var relations: ((Relation.Level) -> RelationReading)?

  /// Looks at what a snapshot holds.
  init(_ snapshot: Snapshot) {
    self.init(snapshot.readings)
    for event in snapshot.gatheredEvents { for report in event.reports { eventOf[report] = event.id } }
    relations = { RelationReading(table: snapshot.relationTable, index: snapshot.events, level: $0) }
  }

  init(_ readings: [Reading]) {
    self.readings = readings.sorted {
      ($0.article.path, $0.article.span, $0.article.id) < ($1.article.path, $1.article.span, $1.article.id)
    }
  }

  func facts(_ query: FactQuery) -> [(article: Int, fact: Fact)] {
    var result: [(Int, Fact)] = []
    for (number, reading) in readings.enumerated() {
      for fact in reading.facts where selects(query, fact, reading) { result.append((number, fact)) }
    }
    return result
  }

  private func selects(_ query: FactQuery, _ fact: Fact, _ reading: Reading) -> Bool {
    var mention: Mention?
    if case .mention(let one) = fact.claim { mention = one }
    var report: StrengthReport?
    if case .strength(let one) = fact.claim { report = one }
    var event: EventReport?
    if case .event(let one) = fact.claim { event = one }
    var statement: StatementReport?
    if case .statement(let one) = fact.claim { statement = one }
    let checks: [Bool] = [
      query.kinds.isEmpty || query.kinds.contains(fact.claim.kind),
      query.actor == nil || mention?.target == .actor(query.actor!),
      query.place == nil || mention?.target == .place(query.place!),
      query.article == nil || reading.article.id == query.article,
      query.strengthKinds.isEmpty || (report != nil && query.strengthKinds.contains(report!.kind)),
      query.nation == nil || (report != nil && report!.nation == query.nation),
      query.speaker == nil || (report != nil && report!.speaker == query.speaker)
        || (statement != nil && statement!.speaker == query.speaker),
      query.addressee == nil || (statement != nil && statement!.addressee == query.addressee),
      query.event == nil || (event != nil && eventOf[fact.id] == query.event),
      query.eventTypes.isEmpty || (event != nil && query.eventTypes.contains(event!.type)),
      query.statuses.isEmpty || (event != nil && query.statuses.contains(event!.status)),
      query.eventPlace == nil || (event != nil && event!.place == query.eventPlace),
      query.party == nil || (event != nil && (event!.actors + event!.recipients).contains(query.party!)),
      query.relation == nil || makes(query.relation!, fact, reading),
      query.ids == nil || query.ids!.contains(fact.id),
      query.point == nil || (report != nil && StrengthKey(report!).id == query.point),
      query.form == nil || mention?.form == query.form,
      query.words == nil || (mention != nil && reading.article.text.string(fact.citation.focus) == query.words),
      query.statedRole == nil || (mention != nil && mention!.role == query.statedRole),
    ]
    return !checks.contains(false)
  }

  private func makes(_ relation: Relation, _ fact: Fact, _ reading: Reading) -> Bool {
    guard let relations else { return false }
    let all = relations(relation.level).relations(in: reading, of: reading.facts.indices.map { Int32($0) })
    return all.contains { reading.facts[Int($0.fact)].id == fact.id && $0.found.map(\.relation).contains(relation) }
  }

  func articles(_ query: ArticleQuery) -> [Reading] {
    readings.filter { reading in
      func mentions(_ actor: EntityID?) -> Bool {
        actor == nil
          || reading.facts.contains { fact in
            if case .mention(let mention) = fact.claim { return mention.target == .actor(actor!) }
            return false
          }
      }
      let date = reading.publication.date
      let isDated = date?.first != nil && date?.last != nil
      let holdsPoint =
        query.point == nil
        || reading.facts.contains { fact in
          if case .strength(let report) = fact.claim { return StrengthKey(report).id == query.point }
          return false
        }
      let holdsEvent = query.event == nil || reading.facts.contains { eventOf[$0.id] == query.event }
      return (query.ids == nil || query.ids!.contains(reading.article.id)) && holdsEvent
        && (query.outlet == nil || reading.article.outlet?.value == query.outlet) && mentions(query.actor)
        && mentions(query.coActor)
        && (query.origin == nil || reading.article.origin == query.origin) && holdsPoint
        && (query.isDated == nil || isDated == query.isDated)
    }
  }

  /// What a figure counts, by looking.
  func count(of figure: Figure) -> Int? {
    var readings: [Reading] = []
    var facts: [Fact] = []
    switch figure.basis {
    case .facts(let query):
      let selected = self.facts(query)
      facts = selected.map(\.fact)
      readings = Set(selected.map(\.article)).map { self.readings[$0] }
    case .articles(let query): readings = articles(query)
    case .reference, .problems: return nil
    }
    switch figure.amount {
    case .facts: return facts.count
    case .articles: return readings.count
    case .origins: return Set(readings.map { $0.article.origin }).count
    case .actors:
      return Set(
        facts.compactMap { fact -> EntityID? in
          if case .mention(let mention) = fact.claim, case .actor(let id) = mention.target { return id }
          return nil
        }
      ).count
    default: return nil
    }
  }
}

/// Every figure of an answer.
func figures(in answer: Answer) -> [Figure] {
  switch answer {
  case .overview(let overview):
    let summary = overview.summary
    return [summary.articles, summary.origins, summary.actors, summary.strength, summary.problems, summary.undated]
      + figures(in: .strength(overview.strength)) + figures(in: .actors(overview.actors))
      + figures(in: .articles(overview.articles)) + overview.events.flatMap(figures(in:))
      + [summary.eventReports, summary.statements, summary.speakingArticles]
  case .actors(let rows): return rows.flatMap { [$0.mentions, $0.articles, $0.origins] }
  case .dossier(let dossier):
    guard let dossier else { return [] }
    return figures(in: .actors([dossier.row]))
      + (dossier.aliasesMet + dossier.rolesMet + dossier.coActors).map(\.figure)
      + figures(in: .articles(dossier.articles)) + dossier.stated.compactMap(\.difference)
      + dossier.events.flatMap(figures(in:)) + [dossier.statementCount, dossier.eventReports]
  case .strength(let series):
    return series.points.flatMap { [$0.stated, $0.reports, $0.articles, $0.origins, $0.difference].compactMap { $0 } }
  case .articles(let rows): return rows.flatMap { [$0.facts, $0.strength, $0.prints] }
  case .claims(let list):
    return list.claims.compactMap(\.difference) + figures(in: .articles(list.claims.map(\.article)))
      + figures(in: .articles(list.articles))
  case .article(let view): return view.map { figures(in: .articles([$0.row])) } ?? []
  case .problems: return []
  case .brief(let brief):
    return figures(in: .strength(StrengthSeries(points: brief.strength.map(\.value), reference: [])))
      + brief.events.map(\.value).flatMap(figures(in:))
  case .search(let result): return figures(in: .articles(result.hits.map(\.article)))
  case .events(let rows): return rows.flatMap(figures(in:))
  case .event(let page):
    guard let page else { return [] }
    return figures(in: page.row)
      + page.sides.flatMap { $0.labels.map(\.statements) + $0.killed + $0.injured }
  case .statements(let rows): return rows.flatMap { figures(in: .articles([$0.article])) }
  case .relations(let list): return list.rows.flatMap { [$0.facts, $0.articles, $0.origins] }
  case .relation(let page): return page.rows.flatMap { [$0.facts, $0.articles, $0.origins] }
  case .places(let map): return map.rows.flatMap { [$0.mentions, $0.events, $0.articles, $0.origins] }
  case .disagreements(let findings):
    return findings.disagreements.flatMap(\.sides).flatMap { [$0.stated, $0.reports, $0.articles, $0.origins] }
      + findings.recycled.map(\.stated) + findings.sums.flatMap { [$0.total, $0.rows] }
  // Of a change, what is there now is asked for elsewhere; what was before is not there any more.
  case .changes: return []
  case .soleSupport(let support):
    guard let support else { return [] }
    return figures(in: .articles([support.article])) + support.lines.flatMap { figures(in: $0.thing) }
  }
}

func figures(in thing: KnownThing) -> [Figure] {
  switch thing {
  case .strength(let point): figures(in: .strength(StrengthSeries(points: [point], reference: [])))
  case .event(let row): figures(in: row)
  case .actor(let row): figures(in: .actors([row]))
  case .statement, .disagreement: []
  }
}

func figures(in row: EventRow) -> [Figure] {
  [row.reports, row.articles, row.origins, row.killed, row.injured].compactMap { $0 }
    + row.casualties.flatMap { [$0.stated, $0.articles, $0.origins] }
}
