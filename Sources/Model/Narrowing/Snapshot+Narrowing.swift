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
    let filtering = ArticleFiltering(self, test)
    var left = held.map { article in
      guard kept[Int(article.number)] else { return Snapshot.emptied(article) }
      if let some = filtering.left(of: article) { return some }
      kept[Int(article.number)] = false
      return Snapshot.emptied(article)
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
    // Facts are found by id among those of the whole; who asks looks whether they are left.
    let facts = eventFacts
    _ = next.derived.eventFacts.value { facts }
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
    var known = FilterTest.Decided()
    for article in held where named[Int(article.number)] {
      switch test.standing(of: article, &known) {
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
      if test.leavesNothing(of: result) {
        kept[Int(article.number)] = false
        return Snapshot.emptied(article)
      }
      return result
    }
  }

  /// The events of the whole with the reports that are left.
  private func narrowed(_ whole: GatheredEvents) -> GatheredEvents {
    let isLeft = leftProfiles
    var isChanged = false
    var groups: [GatheredEvents.Group] = []
    var before: [Int32] = []
    for (number, group) in whole.groups.enumerated() {
      let count = group.members.count { isLeft[Int($0)] }
      if count == 0 { continue }
      before.append(Int32(number))
      if count == group.members.count {
        groups.append(group)
        continue
      }
      isChanged = true
      let members = group.members.filter { isLeft[Int($0)] }
      groups.append(
        GatheredEvents.Group(
          id: group.id, anchor: group.anchor, members: members, day: day(of: members, group.anchor)))
    }
    if isChanged {
      // The numbers are sorted and not the groups, which are copied once.
      let order = groups.indices.sorted { left, right in
        let (one, other) = (groups[left].day, groups[right].day)
        return one != other ? one > other : groups[left].id < groups[right].id
      }
      (groups, before) = (order.map { groups[$0] }, order.map { before[$0] })
    }
    return GatheredEvents(groups, before: before, isLeft: isLeft, of: whole)
  }

  /// For each profile whether its report is left. Articles are gone through in order, and profiles, which lie all over the
  /// memory, are looked at only where some of an article are left.
  private var leftProfiles: [Bool] {
    var isLeft = [Bool](repeating: false, count: events.profiles.count)
    for article in held where !article.events.isEmpty {
      let profiles = events.profiles(of: article.number)
      let areAll = article.events.count == profiles.count
      for profile in profiles where areAll || article.events.contains(events.profiles[profile].reference.fact) {
        isLeft[profile] = true
      }
    }
    return isLeft
  }
}
