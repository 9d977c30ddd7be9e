import Corpus
import Facts
import Testing

@testable import Model

struct QuestionPropertyTests {
  let reference = ReferenceSeries(
    file: "reference.tsv",
    points: [
      ReferencePoint(
        line: 3, date: DateValue(edtf: "2022-08")!, quantity: Quantity(3735, .exact), kind: .total, nation: nil,
        outlet: "KFOR", address: "a", confidence: "A", note: "")
    ])

  func empty() -> Snapshot {
    Snapshot(
      actors: Stage.actors, places: Stage.places, reference: reference,
      tables: (try? EventTables(data: Stage.data)) ?? .empty)
  }

  /// Adds readings in batches of uneven size.
  func snapshot(_ readings: [Reading], _ random: inout Seeded) -> Snapshot {
    var snapshot = empty()
    var rest = readings[...]
    while !rest.isEmpty {
      let size = min(rest.count, Int.random(in: 1...7, using: &random))
      snapshot = snapshot.adding(Array(rest.prefix(size)), problems: [])
      rest = rest.dropFirst(size)
    }
    return snapshot
  }

  func randomQuery(
    _ readings: [Reading], _ events: [GatheredEvent], _ random: inout Seeded
  ) -> FactQuery {
    var query = FactQuery()
    func sometimes(_ act: (inout Seeded) -> Void) { if Int.random(in: 0..<4, using: &random) == 0 { act(&random) } }
    let facts = readings.flatMap(\.facts)
    sometimes { query.kinds = Set(FactKind.allCases.shuffled(using: &$0).prefix(Int.random(in: 1...2, using: &$0))) }
    sometimes { query.actor = ["nato", "kfor", "jens-stoltenberg", "nobody"].randomElement(using: &$0) }
    sometimes { query.place = ["mitrovica", "nowhere"].randomElement(using: &$0) }
    sometimes { query.article = readings.randomElement(using: &$0)?.article.id }
    sometimes { query.strengthKinds = Set(StrengthReport.Kind.allCases.shuffled(using: &$0).prefix(3)) }
    sometimes { query.nation = ["ITA", "FRA"].randomElement(using: &$0) }
    sometimes { query.speaker = ["jens-stoltenberg", "nato"].randomElement(using: &$0) }
    sometimes { query.ids = Set(facts.shuffled(using: &$0).prefix(5).map(\.id)) }
    sometimes { query.form = [.name, .role, .pronoun].randomElement(using: &$0) }
    sometimes { query.words = ["NATO", "Kfor", "Vučić", "Vucic"].randomElement(using: &$0) }
    sometimes { query.statedRole = ["president", "pope"].randomElement(using: &$0) }
    sometimes { query.addressee = ["kfor", "nato"].randomElement(using: &$0) }
    sometimes { query.eventTypes = Set([.assault, .consult].shuffled(using: &$0).prefix(1)) }
    sometimes { query.statuses = Set([.occurred, .planned].shuffled(using: &$0).prefix(1)) }
    sometimes { query.eventPlace = ["mitrovica", "banjska"].randomElement(using: &$0) }
    sometimes { query.party = ["nato", "jens-stoltenberg"].randomElement(using: &$0) }
    sometimes { query.event = events.randomElement(using: &$0)?.id ?? "none" }
    sometimes {
      query.relation = Relation(
        source: ["nato", "jens-stoltenberg", "kfor"].randomElement(using: &$0)!, target: "serbia",
        kind: ["accuse", "meet", "assault", "warn"].randomElement(using: &$0)!,
        level: [.actors, .bodies].randomElement(using: &$0)!)
    }
    sometimes { random in
      let reports = facts.compactMap { fact -> StrengthReport? in
        if case .strength(let report) = fact.claim { return report }
        return nil
      }
      query.point = reports.randomElement(using: &random).map { StrengthKey($0).id } ?? "none"
    }
    return query
  }

  func questions(_ readings: [Reading], _ snapshot: Snapshot) -> [Question] {
    var questions: [Question] = [
      .overview, .actors, .strength, .articles(ArticleQuery()), .problems, .disagreements, .places,
    ]
    questions += [.claims(.facts(FactQuery())), .claims(.articles(ArticleQuery()))]
    questions += ["nato", "jens-stoltenberg", "found-person", "nobody"].map { .dossier($0) }
    questions += readings.prefix(5).map { .article(id: $0.article.id) }
    questions += [.events, .statements, .relations(.actors), .relations(.bodies), .event("none")]
    questions += snapshot.gatheredEvents.prefix(10).map { .event($0.id) }
    questions += [.relation("nato", "serbia", .actors), .relation("nato", "serbia", .bodies)]
    return questions
  }

  @Test(arguments: 1...40)
  func `random questions agree with the evaluator that looks at every fact`(seed: UInt64) {
    var random = Seeded(seed)
    let readings = randomReadings(Int.random(in: 1...60, using: &random), &random)
    let snapshot = snapshot(readings, &random)
    let slow = ReferenceQuery(snapshot)
    for _ in 0..<30 {
      let query = randomQuery(readings, snapshot.gatheredEvents, &random)
      let fast = snapshot.select(query)
      #expect(fast.map(\.fact) == slow.facts(query).map(\.fact), "seed \(seed): \(query)")
      var articleQuery = ArticleQuery()
      articleQuery.actor = query.actor
      articleQuery.coActor = query.speaker
      (articleQuery.point, articleQuery.event) = (query.point, query.event)
      articleQuery.outlet = [nil, "AP", "BBC"].randomElement(using: &random)!
      articleQuery.isDated = [nil, true, false].randomElement(using: &random)!
      articleQuery.ids = query.article.map { [$0] }
      let found = snapshot.select(articleQuery).map(\.article.path).sorted()
      #expect(found == slow.articles(articleQuery).map(\.article.path).sorted(), "seed \(seed): \(articleQuery)")
    }
  }

  @Test(arguments: 1...40)
  func `counting the basis of every figure gives its amount`(seed: UInt64) {
    var random = Seeded(seed &+ 1000)
    let readings = randomReadings(Int.random(in: 0...40, using: &random), &random)
    let snapshot = snapshot(readings, &random)
      .adding([], problems: [CorpusProblem(path: "x", what: "empty", advice: "none")])
    let slow = ReferenceQuery(snapshot)
    for question in questions(readings, snapshot) {
      for figure in figures(in: snapshot.answer(question)) {
        guard let count = figure.count else { continue }
        #expect(snapshot.count(of: figure) == count, "seed \(seed): \(figure)")
        if figure.basis != .problems { #expect(slow.count(of: figure) == count, "seed \(seed): \(figure)") }
        if case .claims(let list) = snapshot.answer(.claims(figure.basis)), case .facts = figure.amount {
          #expect(list.claims.count == count, "seed \(seed): the page behind \(figure)")
        }
      }
    }
  }

  @Test(arguments: 1...20)
  func `the order in which articles came changes no answer`(seed: UInt64) {
    var random = Seeded(seed &+ 2000)
    let readings = randomReadings(30, &random)
    let one = snapshot(readings, &random)
    let other = snapshot(readings.shuffled(using: &random), &random)
    for question in questions(readings, one) {
      #expect(isSame(one.answer(question), other.answer(question)), "seed \(seed): \(question)")
    }
  }

  private func isSame(_ one: Answer, _ other: Answer) -> Bool {
    // Sets print in any order.
    switch (one, other) {
    case (.event(let left), .event(let right)): left == right
    case (.events(let left), .events(let right)): Array(left) == Array(right)
    case (.overview(let left), .overview(let right)): left == right
    case (.dossier(let left), .dossier(let right)): left == right
    case (.relations(let left), .relations(let right)): left == right
    case (.disagreements(let left), .disagreements(let right)): left == right
    default: described(one) == described(other)
    }
  }

  /// The answer in words; dictionaries in order of their keys, since they have none of their own.
  func described(_ answer: Answer) -> String {
    if case .events(let rows) = answer { return String(describing: Array(rows)) }
    if case .statements(let rows) = answer { return String(describing: Array(rows)) }
    guard case .article(let view?) = answer else { return String(describing: answer) }
    let names = view.names.sorted { $0.key < $1.key }
    return "\(view.row) \(view.reading.facts) \(names)"
  }

  @Test
  func `a record that is already held is passed over`() {
    var random = Seeded(5)
    let readings = randomReadings(10, &random)
    let once = snapshot(readings, &random)
    let twice = once.adding(readings, problems: [])
    #expect(twice.readings.count == once.readings.count)
    #expect(isSame(twice.answer(.overview), once.answer(.overview)))
  }
}
