import Corpus
import Facts

extension Snapshot {
  func relationIndex(_ level: Relation.Level) -> RelationIndex {
    switch level {
    case .actors: derived.actorRelations.value { makeRelations(level) }
    case .bodies: derived.bodyRelations.value { makeRelations(level) }
    }
  }

  private func makeRelations(_ level: Relation.Level) -> RelationIndex {
    let relationReading = RelationReading(table: relationTable, index: events, level: level)
    var facts: [RelationReading.Found: [FactReference]] = [:]
    for number in byPath {
      let article = held[Int(number)]
      for (index, found) in relationReading.relations(in: article) {
        for one in found { facts[one, default: []].append(FactReference(article: number, fact: index)) }
      }
    }
    let entries = facts.map {
      RelationIndex.Entry(relation: $0.key.relation, isMutual: $0.key.isMutual, facts: $0.value)
    }
    return RelationIndex(
      entries.sorted { left, right in
        if left.facts.count != right.facts.count { return left.facts.count > right.facts.count }
        let (one, other) = (left.relation, right.relation)
        return (one.source, one.target, one.kind) < (other.source, other.target, other.kind)
      })
  }

  func relationList(_ level: Relation.Level) -> RelationList {
    let entries = relationIndex(level).entries
    var numbers: Set<Int32> = []
    for entry in entries { for fact in entry.facts { numbers.insert(fact.article) } }
    var query = ArticleQuery()
    query.ids = Set(numbers.map { held[Int($0)].article.id })
    return RelationList(
      level: level, kinds: relationTable.kinds, rows: entries.map(relationRow),
      articles: Figure(.articles(numbers.count), basis: .articles(query)))
  }

  func relationPage(_ one: EntityID, _ other: EntityID, _ level: Relation.Level) -> RelationPage {
    var entries: [RelationIndex.Entry] = []
    for kind in relationTable.kinds {
      for (source, target) in one == other ? [(one, other)] : [(one, other), (other, one)] {
        let relation = Relation(source: source, target: target, kind: kind.name, level: level)
        if let entry = relationIndex(level).entry(relation) { entries.append(entry) }
      }
    }
    return RelationPage(
      rows: entries.map(relationRow), claims: claimRows(inOrder(Array(Set(entries.flatMap(\.facts))))))
  }

  func relationRow(_ entry: RelationIndex.Entry) -> RelationRow {
    let basis = Basis.facts(.behind(entry.relation))
    var (articles, origins): (Set<Int32>, Set<Int32>) = ([], [])
    var (first, last): (DateValue?, DateValue?)
    for reference in entry.facts {
      let article = held[Int(reference.article)]
      articles.insert(reference.article)
      origins.insert(self.origins.originOf[Int(article.number)])
      guard let date = date(of: reference, article), let middle = date.middle else { continue }
      if first?.middle.map({ (middle, date.edtf) < ($0, first!.edtf) }) ?? true { first = date }
      if last?.middle.map({ (middle, date.edtf) > ($0, last!.edtf) }) ?? true { last = date }
    }
    return RelationRow(
      relation: entry.relation, isMutual: entry.isMutual, sourceName: name(of: entry.relation.source),
      targetName: name(of: entry.relation.target), facts: Figure(.facts(entry.facts.count), basis: basis),
      articles: Figure(.articles(articles.count), basis: basis),
      origins: Figure(.origins(origins.count), basis: basis), first: first, last: last)
  }

  /// When a relation's fact was, where the text says so: what is told of some time before has not happened on the day of
  /// the text.
  private func date(of reference: FactReference, _ article: HeldArticle) -> DateValue? {
    switch article.reading.facts[Int(reference.fact)].claim {
    case .event(let report): report.when
    case .statement(let report): report.when
    case .mention, .date, .strength, .quantity: nil
    }
  }

  /// All relations at a level with the ids of the facts behind them and the origins of their articles, for exports.
  package func relations(_ level: Relation.Level) -> [(row: RelationRow, facts: [String], origins: [String])] {
    relationIndex(level).entries.map { entry in
      var facts: [String] = []
      for reference in entry.facts {
        let id = held[Int(reference.article)].reading.facts[Int(reference.fact)].id
        if facts.last != id { facts.append(id) }
      }
      let origins = Set(entry.facts.map { self.origins.ids[Int(self.origins.originOf[Int($0.article)])] }).sorted()
      return (relationRow(entry), facts, origins)
    }
  }
}

extension RelationReading {
  /// The relations of an article's facts, in text order; a statement that says again what an event of its sentence says
  /// is passed over.
  func relations(in article: HeldArticle) -> [(fact: Int32, found: [Found])] {
    relations(in: article.reading, of: (article.events + article.statements).sorted())
  }

  func relations(in reading: Reading, of facts: [Int32]) -> [(fact: Int32, found: [Found])] {
    var told: [TextSpan: Set<Found>] = [:]
    for index in facts {
      let fact = reading.facts[Int(index)]
      guard case .event = fact.claim else { continue }
      told[fact.citation.sentence, default: []].formUnion(relations(of: fact, in: reading))
    }
    return facts.compactMap { index in
      let fact = reading.facts[Int(index)]
      var found = relations(of: fact, in: reading)
      if case .statement = fact.claim, let told = told[fact.citation.sentence] {
        found.removeAll { told.contains($0) }
      }
      return found.isEmpty ? nil : (index, found)
    }
  }
}
