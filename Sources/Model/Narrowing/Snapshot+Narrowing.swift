import Corpus
import Facts

extension Snapshot {
  /// What of the corpus a filter leaves: panes ask it as they ask the whole, so that every count, denominator and basis
  /// speaks of the same articles and facts.
  ///
  /// An article is left when it agrees with every term about articles, names the actors and places asked for, and, where
  /// terms speak of facts, holds one that agrees. Strengths, events and statements are left when they agree with every
  /// term and they or their sentence name the actors and places; mentions, dates and other quantities stay with their article unless `kind:`
  /// says otherwise. Alternatives of one key (`outlet:AP outlet:BBC`) are one or the other; actors and places must all be
  /// named. Which articles are prints of one text, and which reports tell of one event, stays as it is in the whole.
  ///
  /// - Parameters:
  ///   - matching: ids of the articles that have the filter's words; nil where it has none.
  ///   - isStrict: a name that nobody goes by is a mistake; else it selects nothing.
  package func narrowed(
    by filter: Filter, matching: Set<String>? = nil, isStrict: Bool = true
  ) -> Result<Snapshot, FilterMistake> {
    switch test(filter, matching: matching, isStrict: isStrict) {
    case .failure(let mistake): .failure(mistake)
    case .success(let test):
      .success(
        filter.isEmpty ? self : (test.knownOn.map(beside(referenceKnownOn:)) ?? self).narrowed(by: filter, test))
    }
  }

  /// The snapshot beside no other rows of the reference series than could be known on a day: a figure is compared with
  /// what was official then.
  private func beside(referenceKnownOn day: Int) -> Snapshot {
    let known = reference.known(on: day)
    guard known.points.count < reference.points.count else { return self }
    var next = self
    (next.reference, next.drawnReference) = (known, known.drawn)
    next.ledger.renew(ledger.groups.indices.map { (Int32($0), next.strengthPoint(ledger.groups[$0])) })
    return next
  }

  private func narrowed(by filter: Filter, _ test: FilterTest) -> Snapshot {
    var (kept, undated) = keptArticles(test)
    var left = held.map { article in
      kept[Int(article.number)] ? narrowed(article, test, &kept) : Snapshot.emptied(article)
    }
    if !test.origins.isEmpty { left = narrowed(left, byOrigins: test, &kept) }
    var next = self
    (next.held, next.kept) = (left, kept)
    next.scope = FilterScope(filter: filter, articles: byPath.count, undated: undated)
    next.byPath = byPath.filter { kept[Int($0)] }
    next.byDate = byDate.filter { kept[Int($0)] }
    next.origins = origins.narrowed(to: kept)
    next.mentions = mentions.narrowed(to: kept, left)
    let (ledger, changed) = self.ledger.narrowed(to: left, from: held)
    next.ledger = ledger
    next.ledger.renew(changed.map { ($0, next.strengthPoint(ledger.groups[Int($0)])) })
    (next.derived, next.findingsCache) = (Derived(), FindingsCache())
    let events = next.narrowed(gathered)
    _ = next.derived.gathered.value { events }
    return next
  }

  /// Articles that agree with the terms about articles, and how many are left out for want of a date alone.
  private func keptArticles(_ test: FilterTest) -> (kept: [Bool], undated: Int) {
    var named = [Bool](repeating: true, count: held.count)
    func narrow(_ articles: [Int32], _ isNegated: Bool) {
      var has = [Bool](repeating: false, count: held.count)
      for article in articles { has[Int(article)] = true }
      for number in named.indices where has[number] == isNegated { named[number] = false }
    }
    for (id, isNegated) in test.actors { narrow(mentions.tally(of: id)?.postings.map(\.article) ?? [], isNegated) }
    for (id, isNegated) in test.places { narrow(mentions.places[id] ?? [], isNegated) }
    var undated = 0
    for article in held where named[Int(article.number)] {
      switch test.standing(of: article) {
      case .left: continue
      case .undated: undated += 1
      case .leftOut: break
      }
      named[Int(article.number)] = false
    }
    return (named, undated)
  }

  private static func emptied(_ article: HeldArticle) -> HeldArticle {
    HeldArticle(article, strength: [], events: [], statements: [], others: .nothing)
  }

  /// The article with the facts that agree; left out where facts are asked for and none agrees.
  private func narrowed(_ article: HeldArticle, _ test: FilterTest, _ kept: inout [Bool]) -> HeldArticle {
    guard test.testsClaims || !test.kinds.isEmpty else { return article }
    lazy var naming = spans(naming: test, in: article)
    // Looked at where they stand: a copy of a fact counts every reference that it holds.
    let facts = article.reading.facts
    func allows(_ index: Int32) -> Bool {
      let index = Int(index)
      let isStrength = facts[index].claim.kind == .strength
      let residual = test.residuals.isEmpty || !isStrength ? nil : residualShare(of: Int32(index), in: article)
      let speaker = test.speakers.isEmpty ? nil : self.speaker(of: facts[index].claim, at: Int32(index), in: article)
      return test.allows(
        facts[index].claim, speaker: speaker,
        names: { id in
          let sentence = facts[index].citation.sentence
          return naming[id]?.contains { sentence.contains($0) } == true || names(facts[index], id)
        }, residual: residual)
    }
    /// Facts are looked at only where those of their kind may or may not agree.
    func left(_ facts: [Int32], _ kind: FactKind) -> [Int32] {
      if facts.isEmpty || !test.allowsSome(kind) { return [] }
      return test.testsClaims ? facts.filter(allows) : facts
    }
    let strength = left(article.strength, .strength)
    let events = left(article.events, .event)
    let statements = left(article.statements, .statement)
    let others = HeldArticle.Narrowing(
      mentions: test.kinds.allows(.mention), dates: test.kinds.allows(.date), quantities: test.kinds.allows(.quantity))
    let result = HeldArticle(article, strength: strength, events: events, statements: statements, others: others)
    if leavesNothing(of: result, test) {
      kept[Int(article.number)] = false
      return Snapshot.emptied(article)
    }
    return result
  }

  /// Whether facts are asked for, and the article has none of them left.
  private func leavesNothing(of article: HeldArticle, _ test: FilterTest) -> Bool {
    guard test.wantsFacts, article.strength.isEmpty, article.events.isEmpty, article.statements.isEmpty else {
      return false
    }
    return test.wantsClaims || article.factCount == 0
  }

  /// Where an article names the actors and places of a filter.
  private func spans(naming test: FilterTest, in article: HeldArticle) -> [EntityID: [TextSpan]] {
    var spans: [EntityID: [TextSpan]] = [:]
    // Where actors are named is known.
    for (id, _) in test.actors {
      guard let number = mentions.number(of: id) else { continue }
      for entry in article.mentions where entry.actor == number {
        spans[id, default: []].append(article.reading.facts[Int(entry.fact)].citation.focus)
      }
    }
    let places = Set(test.places.map(\.id))
    if places.isEmpty { return spans }
    for index in article.reading.facts.indices {
      guard case .mention(let mention) = article.reading.facts[index].claim, case .place(let id) = mention.target,
        places.contains(id)
      else { continue }
      spans[id, default: []].append(article.reading.facts[index].citation.focus)
    }
    return spans
  }

  /// Whether a claim itself names an actor or place; a contingent names its state.
  func names(_ fact: Fact, _ id: EntityID) -> Bool {
    if fact.claim.names(id) { return true }
    guard case .strength(let report) = fact.claim, let nation = report.nation, let actor = actors[id] else {
      return false
    }
    return actor.kind == .state && actor.country == nation
  }

  private func residualShare(of index: Int32, in article: HeldArticle) -> Double? {
    guard let place = article.strength.firstIndex(of: index) else { return nil }
    return ledger.point(ofReport: place, article: article.number)?.residualShare
  }

  private func speaker(of claim: Claim, at index: Int32, in article: HeldArticle) -> EntityID? {
    switch claim {
    case .strength(let report): report.speaker
    case .statement(let report): report.speaker
    case .event: speaker(of: FactReference(article: article.number, fact: index))
    case .mention, .date, .quantity: nil
    }
  }

  /// Takes out strengths and events that too few or too many origins state, of what all other terms have left.
  private func narrowed(_ left: [HeldArticle], byOrigins test: FilterTest, _ kept: inout [Bool]) -> [HeldArticle] {
    func count(_ articles: some Sequence<Int32>) -> Double {
      Double(Set(articles.map { origins.originOf[Int($0)] }).count)
    }
    func allows(_ count: Double) -> Bool { test.origins.allSatisfy { $0.allows(count) } }
    var strength: Set<FactReference> = []
    for group in ledger.groups {
      let reports = group.reports.filter { left[Int($0.article)].strength.contains($0.fact) }
      if !reports.isEmpty, allows(count(reports.map(\.article))) { strength.formUnion(reports) }
    }
    var reported: Set<FactReference> = []
    for group in gathered.groups {
      let reports = group.members.map { events.profiles[Int($0)].reference }
        .filter { left[Int($0.article)].events.contains($0.fact) }
      if !reports.isEmpty, allows(count(reports.map(\.article))) { reported.formUnion(reports) }
    }
    let keepsStatements = allows(1)
    return left.map { article in
      guard kept[Int(article.number)] else { return article }
      func isIn(_ set: Set<FactReference>) -> (Int32) -> Bool {
        { set.contains(FactReference(article: article.number, fact: $0)) }
      }
      let result = HeldArticle(
        article, strength: article.strength.filter(isIn(strength)), events: article.events.filter(isIn(reported)),
        statements: keepsStatements ? article.statements : [], others: article.others)
      if leavesNothing(of: result, test) {
        kept[Int(article.number)] = false
        return Snapshot.emptied(article)
      }
      return result
    }
  }

  /// The events of the whole with the reports that are left.
  private func narrowed(_ whole: GatheredEvents) -> GatheredEvents {
    var isChanged = false
    var groups = whole.groups.compactMap { group -> GatheredEvents.Group? in
      let members = group.members.filter { member in
        let reference = events.profiles[Int(member)].reference
        return held[Int(reference.article)].events.contains(reference.fact)
      }
      if members.isEmpty { return nil }
      if members.count == group.members.count { return group }
      isChanged = true
      return GatheredEvents.Group(
        id: group.id, anchor: group.anchor, members: members, day: day(of: members, group.anchor))
    }
    if isChanged { groups.sort { $0.day != $1.day ? $0.day > $1.day : $0.id < $1.id } }
    return GatheredEvents(groups: groups, profiles: events.profiles.count)
  }
}
