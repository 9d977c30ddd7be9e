import Corpus
import Facts

/// A fact with the article it was read from.
package struct SelectedFact: Sendable {
  package let reading: Reading
  package let fact: Fact
}

extension Snapshot {
  /// The facts a question selects, by path, then place in the text.
  package func select(_ query: FactQuery) -> [SelectedFact] {
    references(query).map { reference in
      let reading = held[Int(reference.article)].reading
      return SelectedFact(reading: reading, fact: reading.facts[Int(reference.fact)])
    }
  }

  /// The articles a question selects, newest first.
  package func select(_ query: ArticleQuery) -> [Reading] { articles(query).map(\.reading) }

  /// Counts anew what a figure counts, by asking its basis; nil for quantities and differences.
  package func count(of figure: Figure) -> Int? {
    let articles: [HeldArticle]
    var facts: [FactReference] = []
    switch figure.basis {
    case .facts(let query):
      facts = references(query)
      articles = Set(facts.map(\.article)).map { held[Int($0)] }
    case .articles(let query): articles = self.articles(query)
    case .reference(let lines):
      return figure.count == nil ? nil : reference.points.filter { lines.contains($0.line) }.count
    case .problems: return figure.count == nil ? nil : problems.count
    }
    switch figure.amount {
    case .facts: return facts.count
    case .articles: return articles.count
    case .origins: return Set(articles.map { origins.originOf[Int($0.number)] }).count
    case .actors:
      var named: Set<EntityID> = []
      for fact in facts {
        if case .mention(let mention) = claim(fact), case .actor(let id) = mention.target { named.insert(id) }
      }
      return named.count
    case .stated, .difference, .problems: return nil
    }
  }

  func claim(_ reference: FactReference) -> Claim {
    held[Int(reference.article)].reading.facts[Int(reference.fact)].claim
  }

  /// The facts a question selects, by path, then place in the text.
  func references(_ query: FactQuery) -> [FactReference] {
    func isSelected(_ reference: FactReference) -> Bool {
      let article = held[Int(reference.article)]
      return article.keeps(reference.fact) && agrees(query, article.reading.facts[Int(reference.fact)], article)
    }
    if let point = query.point {
      guard query.event == nil, query.relation == nil, let group = ledger.group(id: point) else { return [] }
      return inOrder(group.reports).filter(isSelected)
    }
    if let ids = query.ids, query.kinds == [.strength] || ids.allSatisfy({ !ledger.reports(factID: $0).isEmpty }) {
      return inOrder(ids.flatMap(ledger.reports(factID:))).filter(isSelected)
    }
    if let event = query.event {
      let members = gathered.group(id: event)?.members ?? []
      let facts = members.map { events.profiles[Int($0)].reference }.filter(isSelected)
      guard let relation = query.relation else { return facts }
      let related = Set(self.facts(behind: relation))
      return facts.filter(related.contains)
    }
    if let relation = query.relation { return facts(behind: relation).filter(isSelected) }
    if let ids = query.ids, !query.kinds.isEmpty, query.kinds.isSubset(of: [.event, .statement]) {
      return inOrder(ids.flatMap(eventFacts.candidates)).filter(isSelected)
    }
    let sort = Sort(query)
    let actor = query.actor.flatMap(mentions.number(of:))
    var result: [FactReference] = []
    for number in candidates(query) {
      let article = held[Int(number)]
      func take(_ index: Int32) {
        if article.keeps(index), agrees(query, article.reading.facts[Int(index)], article) {
          result.append(FactReference(article: number, fact: index))
        }
      }
      if let sort {
        for index in sort == .strength ? article.strength : sort == .event ? article.events : article.statements {
          take(index)
        }
      } else if let actor {
        for entry in article.mentions where entry.actor == actor { take(entry.fact) }
      } else {
        for index in article.reading.facts.indices { take(Int32(index)) }
      }
    }
    return result
  }

  private func facts(behind relation: Relation) -> [FactReference] {
    relationIndex(relation.level).entry(relation)?.facts ?? []
  }

  /// The articles a question selects, newest first.
  func articles(_ query: ArticleQuery) -> [HeldArticle] {
    var allowed = Marks(count: held.count)
    func narrow(_ numbers: [Int32]) { allowed.keep(numbers) }
    if let actor = query.actor { narrow(mentions.tally(of: actor)?.postings.map(\.article) ?? []) }
    if let actor = query.coActor { narrow(mentions.tally(of: actor)?.postings.map(\.article) ?? []) }
    if let origin = query.origin { narrow(prints(ofOrigin: origin)) }
    if let point = query.point { narrow(ledger.group(id: point)?.reports.map(\.article) ?? []) }
    if let event = query.event {
      narrow(gathered.group(id: event)?.members.map { events.profiles[Int($0)].reference.article } ?? [])
    }
    if let ids = query.ids { narrow(ids.flatMap(numbers(ofArticle:))) }
    var result: [HeldArticle] = []
    for number in byDate where allowed[number] {
      let article = held[Int(number)]
      if let outlet = query.outlet, article.article.outlet?.value != outlet { continue }
      if let isDated = query.isDated, (article.day != nil) != isDated { continue }
      result.append(article)
    }
    return result
  }

  /// Articles that may hold what a question for facts selects, by path.
  private func candidates(_ query: FactQuery) -> [Int32] {
    var allowed = Marks(count: held.count)
    if let actor = query.actor { allowed.keep(mentions.tally(of: actor)?.postings.map(\.article) ?? []) }
    if let place = query.place { allowed.keep(mentions.places[place] ?? []) }
    if let article = query.article { allowed.keep(numbers(ofArticle: article)) }
    return allowed.isUntouched ? byPath : byPath.filter { allowed[$0] }
  }

  func inOrder(_ references: [FactReference]) -> [FactReference] {
    guard references.count > 1 else { return references }
    return references.sorted { left, right in
      if left.article == right.article { return left.fact < right.fact }
      return held[Int(left.article)].precedes(held[Int(right.article)])
    }
  }

  /// Whether every field that is set agrees with a fact; `point` has been seen to.
  private func agrees(_ query: FactQuery, _ fact: Fact, _ article: HeldArticle) -> Bool {
    if !query.kinds.isEmpty, !query.kinds.contains(fact.claim.kind) { return false }
    if let id = query.article, article.article.id != id { return false }
    if let ids = query.ids, !ids.contains(fact.id) { return false }
    if query.actor != nil || query.place != nil || query.form != nil || query.statedRole != nil
      || query.words != nil
    {
      guard case .mention(let mention) = fact.claim else { return false }
      if let id = query.actor, mention.target != .actor(id) { return false }
      if let place = query.place, mention.target != .place(place) { return false }
      if let form = query.form, mention.form != form { return false }
      if let role = query.statedRole, mention.role != role { return false }
      if let words = query.words {
        guard article.article.text.bytes[fact.citation.focus.range].elementsEqual(words.utf8) else { return false }
      }
    }
    if !query.strengthKinds.isEmpty || query.nation != nil {
      guard case .strength(let report) = fact.claim else { return false }
      if !query.strengthKinds.isEmpty, !query.strengthKinds.contains(report.kind) { return false }
      if let nation = query.nation, report.nation != nation { return false }
    }
    return agreesWithWords(query, fact) && agreesWithEvent(query, fact)
  }

  private func agreesWithWords(_ query: FactQuery, _ fact: Fact) -> Bool {
    guard query.speaker != nil || query.addressee != nil else { return true }
    switch fact.claim {
    case .strength(let report): return query.addressee == nil && report.speaker == query.speaker
    case .statement(let report):
      if let speaker = query.speaker, report.speaker != speaker { return false }
      return query.addressee == nil || report.addressee == query.addressee
    case .mention, .date, .quantity, .event: return false
    }
  }

  /// `event` and `relation` have been seen to.
  private func agreesWithEvent(_ query: FactQuery, _ fact: Fact) -> Bool {
    guard !query.eventTypes.isEmpty || !query.statuses.isEmpty || query.eventPlace != nil || query.party != nil else {
      return true
    }
    guard case .event(let report) = fact.claim else { return false }
    if !query.eventTypes.isEmpty, !query.eventTypes.contains(report.type) { return false }
    if !query.statuses.isEmpty, !query.statuses.contains(report.status) { return false }
    if let place = query.eventPlace, report.place != place { return false }
    if let party = query.party, !(report.actors + report.recipients).contains(where: { events.isPart($0, of: party) }) {
      return false
    }
    return true
  }
}

/// The one sort of fact that a question can select, where articles list the facts of that sort.
private enum Sort {
  case strength, event, statement

  init?(_ query: FactQuery) {
    if query.kinds == [.strength] || !query.strengthKinds.isEmpty || query.nation != nil {
      self = .strength
    } else if query.kinds == [.event] || !query.eventTypes.isEmpty || !query.statuses.isEmpty
      || query.eventPlace != nil || query.party != nil
    {
      self = .event
    } else if query.kinds == [.statement] || query.addressee != nil {
      self = .statement
    } else {
      return nil
    }
  }
}

/// A set of article numbers, narrowed step by step; untouched, it holds all.
private struct Marks {
  private var marked: [Bool]?
  private let count: Int

  init(count: Int) { self.count = count }

  var isUntouched: Bool { marked == nil }

  subscript(number: Int32) -> Bool { marked?[Int(number)] ?? true }

  mutating func keep(_ numbers: [Int32]) {
    var next = [Bool](repeating: false, count: count)
    for number in numbers where self[number] { next[Int(number)] = true }
    marked = next
  }
}
