import Corpus
import Facts

extension Snapshot {
  /// What would be unknown without an article; nil when there is no such article.
  ///
  /// A report that only prints of the same text repeat rests on the one text all the same, and is marked so.
  func soleSupport(of id: String) -> SoleSupport? {
    let own = Set(numbers(ofArticle: id))
    guard let first = own.min() else { return nil }
    let origin = origins.originOf[Int(first)]
    func support(_ articles: [Int32]) -> SoleSupport.Line.Kind? {
      guard !articles.isEmpty, articles.contains(where: own.contains) else { return nil }
      if articles.allSatisfy(own.contains) { return .alone }
      return articles.allSatisfy { origins.originOf[Int($0)] == origin } ? .prints : nil
    }
    var lines: [SoleSupport.Line] = []
    func add(_ articles: [Int32], _ thing: () -> KnownThing) {
      guard let kind = support(articles) else { return }
      lines.append(SoleSupport.Line(thing(), isSharedByPrints: kind == .prints))
    }
    for point in markedStrength.points {
      add(ledger.group(id: point.id)?.reports.map(\.article) ?? []) { .strength(point) }
    }
    for group in gathered.groups {
      add(group.members.map { events.profiles[Int($0)].reference.article }) { .event(eventRow(group)) }
    }
    for index in held[Int(first)].statements {
      add([first]) { .statement(claimRows([FactReference(article: first, fact: index)])[0]) }
    }
    for number in mentions.order {
      add(mentions.tallies[Int(number)].postings.map(\.article)) { .actor(actorRows([number])[0]) }
    }
    let facts = own.reduce(into: Set<String>()) { $0.formUnion(held[Int($1)].reading.facts.map(\.id)) }
    for item in findingsCache.known?.disagreements ?? []
    where item.sides.contains(where: { facts.isSuperset(of: $0.claims) }) {
      lines.append(SoleSupport.Line(.disagreement(item), isSharedByPrints: false))
    }
    return SoleSupport(article: row(of: held[Int(first)]), lines: lines)
  }
}

extension SoleSupport.Line {
  fileprivate enum Kind { case alone, prints }
}
