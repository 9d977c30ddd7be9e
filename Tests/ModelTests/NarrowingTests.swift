import Corpus
import Facts
import Testing

@testable import Model

/// What a filter leaves, found in the plainest way: every term asked of every article and fact.
struct ReferenceFilter {
  let whole: Snapshot
  let filter: Filter

  private func actor(_ value: String) -> EntityID { EntityID(value) }

  private func day(_ value: String) -> (first: Int, last: Int) {
    let date = DateValue(edtf: value)!
    return (date.first!.number, date.last!.number)
  }

  /// Terms of one key, and whether a value is among the alternatives.
  private func agrees(_ key: Filter.Term.Key, _ value: String?) -> Bool {
    let terms = filter.terms.filter { $0.key == key }
    let wanted = terms.filter { !$0.isNegated }.map(\.value)
    if terms.contains(where: { $0.isNegated && $0.value == value }) { return false }
    return wanted.isEmpty || wanted.contains { $0 == value }
  }

  private func mentions(_ reading: Reading, _ target: Mention.Target) -> Bool {
    reading.facts.contains { fact in
      if case .mention(let mention) = fact.claim { return mention.target == target }
      return false
    }
  }

  private func target(_ term: Filter.Term) -> Mention.Target {
    term.key == .actor ? .actor(actor(term.value)) : .place(actor(term.value))
  }

  func allowsArticle(_ reading: Reading) -> Bool {
    let date = reading.publication.date.flatMap { $0.first != nil && $0.last != nil ? $0 : nil }
    for term in filter.terms {
      let holds: Bool
      switch term.key {
      case .actor, .place: holds = mentions(reading, target(term))
      case .path: holds = reading.article.path.split(separator: "/").contains { $0.contains(term.value) }
      case .isState: holds = (date != nil) == (term.value == "dated")
      case .since:
        guard let date else { return false }
        holds = date.middle!.number >= day(term.value).first
      case .until:
        guard let date else { return false }
        holds = date.middle!.number <= day(term.value).last
      case .asKnownOn:
        guard let date else { return false }
        holds = date.last!.number <= day(term.value).last
      default: continue
      }
      if holds == term.isNegated { return false }
    }
    return agrees(.outlet, reading.article.outlet?.value) && agrees(.lang, reading.article.language)
  }

  func allowsFact(_ fact: Fact, _ reading: Reading) -> Bool {
    if !agrees(.kind, fact.claim.kind.rawValue) { return false }
    var (strength, nation, event, status, speaker): (String?, String?, String?, String?, String?)
    switch fact.claim {
    case .mention, .date, .quantity: return true
    case .strength(let report):
      (strength, nation, speaker) = (report.kind.rawValue, report.nation, report.speaker?.slug)
    case .event(let report):
      (event, status) = (report.type.rawValue, report.status.rawValue)
      speaker = reading.facts.first { other in
        guard case .statement = other.claim else { return false }
        return other.citation.focus.contains(fact.citation.focus)
      }.flatMap { if case .statement(let report) = $0.claim { report.speaker?.slug } else { nil } }
    case .statement(let report): speaker = report.speaker?.slug
    }
    for term in filter.terms where term.key == .actor || term.key == .place {
      let isInSentence = reading.facts.contains { other in
        guard case .mention(let mention) = other.claim else { return false }
        return mention.target == target(term) && fact.citation.sentence.contains(other.citation.focus)
      }
      if (fact.claim.entities.contains(actor(term.value)) || isInSentence) == term.isNegated { return false }
    }
    return agrees(.strength, strength) && agrees(.nation, nation) && agrees(.event, event) && agrees(.status, status)
      && agrees(.speaker, speaker)
  }

  /// For each article left its path and the ids of its facts.
  func left() -> [[String]] {
    let claims: Set<FactKind> = [.strength, .event, .statement]
    var facts: [(reading: Reading, facts: [Fact])] = whole.readings.filter(allowsArticle).map { reading in
      (reading, reading.facts.filter { allowsFact($0, reading) })
    }
    let origins = filter.terms.filter { $0.key == .origins }
    if !origins.isEmpty {
      var groups: [String: Set<String>] = [:]
      func group(_ fact: Fact) -> String? {
        switch fact.claim {
        case .strength(let report): "s" + StrengthKey(report).id
        case .event: eventOf[fact.id].map { "e" + $0 }
        default: nil
        }
      }
      for (reading, list) in facts {
        for fact in list {
          if let group = group(fact) { groups[group, default: []].insert(whole.originID(of: reading.article)) }
        }
      }
      facts = facts.map { reading, list in
        let left = list.filter { fact in
          guard claims.contains(fact.claim.kind) else { return true }
          let count = group(fact).map { groups[$0]?.count ?? 0 } ?? 1
          return origins.allSatisfy { (count >= Int($0.value)!) != $0.isNegated }
        }
        return (reading, left)
      }
    }
    let factKeys: [Filter.Term.Key] = [.strength, .event, .status, .speaker, .nation, .origins]
    let wanted = filter.terms.filter { !$0.isNegated }.map(\.key)
    if wanted.contains(where: factKeys.contains) {
      facts.removeAll { !$0.facts.contains { claims.contains($0.claim.kind) } }
    } else if wanted.contains(.kind) {
      facts.removeAll { $0.facts.isEmpty }
    }
    return facts.map { [$0.reading.article.path] + $0.facts.map(\.id) }
  }

  private var eventOf: [String: String] {
    var result: [String: String] = [:]
    for event in whole.gatheredEvents { for report in event.reports { result[report] = event.id } }
    return result
  }
}

struct NarrowingTests {
  let questions = QuestionPropertyTests()

  func randomFilter(_ random: inout Seeded) -> Filter {
    func date(_ random: inout Seeded) -> String {
      ["2022", "2022-08", "2022-08-17", "2023-09-24", "2009", "2024-01"].randomElement(using: &random)!
    }
    let terms: [(inout Seeded) -> Filter.Term] = [
      { Filter.Term(.actor, ["nato", "kfor", "jens-stoltenberg"].randomElement(using: &$0)!) },
      { Filter.Term(.place, ["mitrovica", "banjska"].randomElement(using: &$0)!) },
      { Filter.Term(.speaker, ["nato", "jens-stoltenberg"].randomElement(using: &$0)!) },
      { Filter.Term(.outlet, ["AP", "BBC"].randomElement(using: &$0)!) },
      { Filter.Term(.since, date(&$0)) }, { Filter.Term(.until, date(&$0)) }, { Filter.Term(.asKnownOn, date(&$0)) },
      { Filter.Term(.kind, FactKind.allCases.randomElement(using: &$0)!.rawValue) },
      { Filter.Term(.strength, StrengthReport.Kind.allCases.randomElement(using: &$0)!.rawValue) },
      { Filter.Term(.event, ["ASSAULT", "CONSULT"].randomElement(using: &$0)!) },
      { Filter.Term(.status, ["occurred", "planned"].randomElement(using: &$0)!) },
      { Filter.Term(.nation, ["ITA", "FRA"].randomElement(using: &$0)!) },
      { Filter.Term(.origins, ["1", "2"].randomElement(using: &$0)!, comparison: .atLeast) },
      { Filter.Term(.isState, ["dated", "undated"].randomElement(using: &$0)!) },
      { _ in Filter.Term(.lang, "en") },
    ]
    return Filter(
      terms.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)).map { make in
        let term = make(&random)
        let canBeNegated = ![.since, .until, .asKnownOn].contains(term.key)
        return Filter.Term(
          term.key, term.value, comparison: term.comparison,
          isNegated: canBeNegated && Int.random(in: 0..<5, using: &random) == 0)
      })
  }

  @Test(arguments: 1...40)
  func `random filters leave what the evaluator that looks at every fact leaves`(seed: UInt64) {
    var random = Seeded(seed &+ 5000)
    let readings = randomReadings(Int.random(in: 1...60, using: &random), &random)
    let whole = questions.snapshot(readings, &random)
    for _ in 0..<20 {
      let filter = randomFilter(&random)
      guard case .success(let narrowed) = whole.narrowed(by: filter, isStrict: false) else {
        Issue.record("\(filter.text) is no filter")
        continue
      }
      let fast = narrowed.readings.map { [$0.article.path] + $0.facts.map(\.id) }
      #expect(fast == ReferenceFilter(whole: whole, filter: filter).left(), "seed \(seed): \(filter.text)")
    }
  }

  @Test(arguments: 1...40)
  func `under a filter counting the basis of every figure gives its amount`(seed: UInt64) {
    var random = Seeded(seed &+ 6000)
    let readings = randomReadings(Int.random(in: 1...40, using: &random), &random)
    let whole = questions.snapshot(readings, &random)
    for _ in 0..<4 {
      let filter = randomFilter(&random)
      guard case .success(let narrowed) = whole.narrowed(by: filter, isStrict: false) else { continue }
      let slow = ReferenceQuery(narrowed)
      for question in questions.questions(readings, narrowed) {
        for figure in figures(in: narrowed.answer(question)) {
          guard let count = figure.count else { continue }
          #expect(narrowed.count(of: figure) == count, "seed \(seed), \(filter.text): \(figure)")
          // Who is accused may stand in a mention that the filter has left out.
          if case .relation = question { continue }
          if case .relations = question { continue }
          if figure.basis != .problems {
            #expect(slow.count(of: figure) == count, "seed \(seed), \(filter.text): \(figure)")
          }
        }
      }
      guard case .overview(let overview) = narrowed.answer(.overview) else { continue }
      #expect(overview.summary.scope?.articles == whole.articleCount)
    }
  }

  @Test func `undated articles that agree otherwise are left out and counted`() throws {
    var random = Seeded(77)
    let readings = randomReadings(60, &random)
    let whole = questions.snapshot(readings, &random)
    let narrowed = try whole.narrowed(by: Filter([Filter.Term(.since, "1990")])).get()
    let undated = readings.count { HeldArticle.day(of: $0) == nil }
    #expect(undated > 0)
    #expect(narrowed.scope?.undated == undated)
    #expect(narrowed.articleCount == whole.articleCount - undated)
  }

  @Test func `an article outside the filter has no view in it, one inside shows all its facts`() throws {
    var random = Seeded(78)
    let readings = randomReadings(40, &random)
    let whole = questions.snapshot(readings, &random)
    let narrowed = try whole.narrowed(by: Filter([Filter.Term(.kind, "strength")])).get()
    let some = try #require(narrowed.readings.first)
    guard case .article(let view?) = narrowed.answer(.article(id: some.article.id)) else {
      Issue.record("no view")
      return
    }
    #expect(some.facts.allSatisfy { $0.claim.kind == .strength })
    #expect(view.reading.facts.count > some.facts.count)
  }

  @Test(arguments: [
    ("actor:stoltenburg", "actor:jens-stoltenberg", 0..<17), ("kind:strength outlet:APP", "outlet:AP", 14..<24),
    ("actor:mitrovica", "place:mitrovica", 0..<15),
  ])
  func `a name nobody goes by is a mistake that says what may be meant`(
    line: String, advice: String, range: Range<Int>
  ) throws {
    var random = Seeded(79)
    let whole = questions.snapshot(randomReadings(40, &random), &random)
    let filter = try Filter.parse(line).get()
    let mistake = try #require(whole.mistake(in: filter))
    #expect(mistake.advice.contains(advice), "\(mistake)")
    #expect(mistake.range == range)
  }

  @Test(arguments: ["actor:Stoltenberg", "actor:СТОЛТЕНБЕРГ", "actor:\"Jens Stoltenberg\"", "place:МИТРОВИЦА"])
  func `names are found in any spelling`(line: String) throws {
    var random = Seeded(80)
    let whole = questions.snapshot(randomReadings(60, &random), &random)
    let filter = try Filter.parse(line).get()
    #expect(whole.mistake(in: filter) == nil, "\(String(describing: whole.mistake(in: filter)))")
    let narrowed = try whole.narrowed(by: filter).get()
    #expect(narrowed.articleCount > 0 && narrowed.articleCount < whole.articleCount)
  }
}
