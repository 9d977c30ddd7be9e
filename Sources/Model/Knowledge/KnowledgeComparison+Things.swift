import Corpus
import Facts

extension KnowledgeComparison {
  func strengthChanges() -> [Found] {
    // Which points repeat an old level is told when the findings are known.
    _ = (before.findings, after.findings)
    let old = Dictionary(
      before.markedStrength.points.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func numbers(_ snapshot: Snapshot, _ id: String) -> [Int32] {
      snapshot.ledger.group(id: id)?.reports.map(\.article) ?? []
    }
    var found: [Found] = []
    var met: Set<String> = []
    for point in after.markedStrength.points {
      met.insert(point.id)
      let earlier = old[point.id]
      if earlier == point { continue }
      let change =
        earlier.map { KnowledgeChange(before: .strength($0), after: .strength(point)) }
        ?? KnowledgeChange(added: .strength(point))
      found.append((change, place(before: numbers(before, point.id), after: numbers(after, point.id))))
    }
    for point in before.markedStrength.points where !met.contains(point.id) {
      found.append((KnowledgeChange(removed: .strength(point)), place(before: numbers(before, point.id), after: [])))
    }
    return found
  }

  func eventChanges() -> [Found] {
    let (old, new) = (before.gathered.groups, after.gathered.groups)
    let (oldIDs, newIDs) = (members(before), members(after))
    var ofID: [String: Int] = [:]
    var ofReport: [String: Int] = [:]
    for index in old.indices {
      ofID[old[index].id] = index
      for id in oldIDs[index] { ofReport[id] = index }
    }
    var isMatched = [Bool](repeating: false, count: old.count)
    var pairs: [(before: Int?, after: Int)] = []
    for index in new.indices {
      let match =
        ofID[new[index].id].flatMap { isMatched[$0] ? nil : $0 }
        ?? newIDs[index].lazy.compactMap { ofReport[$0] }.first { !isMatched[$0] }
      if let match { isMatched[match] = true }
      pairs.append((match, index))
    }
    // Reports of a changed file have new names: the event is known by what it is.
    var byLikeness: [String: [Int]] = [:]
    for index in old.indices where !isMatched[index] {
      byLikeness[likeness(old[index], before), default: []].append(index)
    }
    for index in pairs.indices where pairs[index].before == nil {
      if let match = byLikeness[likeness(new[pairs[index].after], after)]?.popLast() {
        isMatched[match] = true
        pairs[index].before = match
      }
    }
    func articles(_ snapshot: Snapshot, _ group: GatheredEvents.Group) -> [Int32] {
      group.members.map { snapshot.events.profiles[Int($0)].reference.article }
    }
    var found: [Found] = []
    for pair in pairs {
      let now = new[pair.after]
      guard let match = pair.before else {
        found.append(
          (KnowledgeChange(added: .event(after.eventRow(now))), place(before: [], after: articles(after, now))))
        continue
      }
      let earlier = old[match]
      // Decisions by hand change what reports say, and what holds of the whole event.
      let isSame = newIDs[pair.after] == oldIDs[match] && originCount(after, now) == originCount(before, earlier)
      if isSame, !isDecided(now, earlier) { continue }
      let (was, row) = (before.eventRow(earlier), after.eventRow(now))
      if EventSummary(was) == EventSummary(row) { continue }
      found.append(
        (
          KnowledgeChange(before: .event(was), after: .event(row)),
          place(before: articles(before, earlier), after: articles(after, now))
        ))
    }
    for index in old.indices where !isMatched[index] {
      let group = old[index]
      found.append(
        (KnowledgeChange(removed: .event(before.eventRow(group))), place(before: articles(before, group), after: [])))
    }
    return found
  }

  /// Whether a hand has changed, in one of both states, what an event's reports say or what was set for all of it.
  private func isDecided(_ now: GatheredEvents.Group, _ earlier: GatheredEvents.Group) -> Bool {
    func isAmended(_ group: GatheredEvents.Group, _ snapshot: Snapshot) -> Bool {
      if snapshot.marks.corrections.casualties[group.id] != nil { return true }
      return group.members.contains { member in
        let profile = snapshot.events.profiles[Int(member)]
        return snapshot.held[Int(profile.reference.article)].reading.amendments?.corrections[profile.id] != nil
      }
    }
    return isAmended(now, after) || isAmended(earlier, before)
  }

  /// Ids of each event's reports.
  private func members(_ snapshot: Snapshot) -> [[String]] {
    snapshot.gathered.groups.map { $0.members.map { snapshot.events.profiles[Int($0)].id } }
  }

  private func originCount(_ snapshot: Snapshot, _ group: GatheredEvents.Group) -> Int {
    Set(
      group.members.map { snapshot.origins.originOf[Int(snapshot.events.profiles[Int($0)].reference.article)] }
    ).count
  }

  private func likeness(_ group: GatheredEvents.Group, _ snapshot: Snapshot) -> String {
    let event = snapshot.event(group)
    let who = (event.actors + event.recipients).map(\.slug).sorted().joined(separator: ",")
    return "\(event.type.rawValue) \(event.when?.edtf ?? "") \(event.place?.slug ?? "") \(who)"
  }

  /// What a reader sees of an event, without the names of its reports.
  private struct EventSummary: Equatable {
    let title, place: String?
    let type: EventReport.EventType
    let modes: [String]
    let statuses: [EventReport.Status]
    let when: String?
    let who, whom: Set<EntityID>
    let killed, injured: Quantity?
    let reports, articles, origins: Int?

    init(_ row: EventRow) {
      let event = row.event
      (title, place, type, modes) = (row.title, row.placeName, event.type, event.modes)
      (statuses, when) = (event.statuses, event.when?.edtf)
      (who, whom) = (Set(event.actors), Set(event.recipients))
      (killed, injured) = (event.total(.killed), event.total(.injured))
      (reports, articles, origins) = (row.reports.count, row.articles.count, row.origins.count)
    }
  }

  func statementChanges() -> [Found] {
    var found: [Found] = []
    for (place, pair) in touched.enumerated() {
      var earlier: [String: [FactReference]] = [:]
      var order: [FactReference] = []
      if let number = pair.before {
        let article = before.held[Int(number)]
        for index in article.statements {
          let reference = FactReference(article: number, fact: index)
          order.append(reference)
          earlier[words(of: article, index), default: []].append(reference)
        }
      }
      var kept: Set<FactReference> = []
      if let number = pair.after {
        let article = after.held[Int(number)]
        for index in article.statements {
          if let same = earlier[words(of: article, index)]?.first(where: { !kept.contains($0) }) {
            kept.insert(same)
            continue
          }
          let row = after.claimRows([FactReference(article: number, fact: index)])[0]
          found.append((KnowledgeChange(added: .statement(row)), place))
        }
      }
      for reference in order where !kept.contains(reference) {
        found.append((KnowledgeChange(removed: .statement(before.claimRows([reference])[0])), place))
      }
    }
    return found
  }

  /// Who says what, to tell statements apart whatever stands around them.
  private func words(of article: HeldArticle, _ index: Int32) -> String {
    let fact = article.reading.facts[Int(index)]
    guard case .statement(let report) = fact.claim else { return "" }
    let speaker = report.speaker?.slug ?? report.speakerText ?? ""
    return "\(speaker)\n\(report.polarity.rawValue)\n\(article.article.text.string(fact.citation.focus))"
  }

  func actorChanges() -> [Found] {
    func missing(_ snapshot: Snapshot, in other: Snapshot) -> [Int32] {
      snapshot.mentions.order.filter { other.mentions.tally(of: snapshot.mentions.tallies[Int($0)].id) == nil }
    }
    func articles(_ snapshot: Snapshot, _ number: Int32) -> [Int32] {
      snapshot.mentions.tallies[Int(number)].postings.map(\.article)
    }
    let (come, gone) = (missing(after, in: before), missing(before, in: after))
    return zip(come, after.actorRows(come)).map { number, row in
      (KnowledgeChange(added: .actor(row)), place(before: [], after: articles(after, number)))
    }
      + zip(gone, before.actorRows(gone)).map { number, row in
        (KnowledgeChange(removed: .actor(row)), place(before: articles(before, number), after: []))
      }
  }

  func disagreementChanges() -> [Found] {
    let old = Dictionary(
      before.findings.disagreements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let (placesOld, placesNew) = (factPlaces(before, \.before), factPlaces(after, \.after))
    func place(_ was: Disagreement?, _ now: Disagreement?) -> Int? {
      now?.claims.compactMap { placesNew[$0] }.min() ?? was?.claims.compactMap { placesOld[$0] }.min()
    }
    var found: [Found] = []
    var met: Set<String> = []
    for item in after.findings.disagreements {
      met.insert(item.id)
      guard let was = old[item.id] else {
        found.append((KnowledgeChange(added: .disagreement(item)), place(nil, item)))
        continue
      }
      func support(_ item: Disagreement) -> [[Int?]] {
        item.sides.map { [$0.reports.count, $0.articles.count, $0.origins.count] }
      }
      if was.why == item.why, support(was) == support(item) { continue }
      found.append(
        (KnowledgeChange(before: .disagreement(was), after: .disagreement(item)), place(was, item)))
    }
    for item in before.findings.disagreements where !met.contains(item.id) {
      found.append((KnowledgeChange(removed: .disagreement(item)), place(item, nil)))
    }
    return found
  }

  /// The differing articles by the facts they state.
  private func factPlaces(
    _ snapshot: Snapshot, _ number: KeyPath<Pair, Int32?>
  ) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, pair) in touched.enumerated() {
      guard let number = pair[keyPath: number] else { continue }
      let article = snapshot.held[Int(number)]
      for index in article.strength + article.events { places[article.reading.facts[Int(index)].id] = place }
    }
    return places
  }
}
