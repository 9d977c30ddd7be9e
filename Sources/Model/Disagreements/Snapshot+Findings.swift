import Corpus
import Facts

extension Snapshot {
  /// What does not hold together: disagreements, recycled figures, sums of national rows, stale titles.
  package var findings: Findings { findingsCache.findings(makeFindings) }

  private func makeFindings() -> Findings {
    let positions = strengthPositions()
    var disagreements: [Disagreement] = []
    var recycled: [RecycledFigure] = []
    for thing in positions.keys.sorted(by: Snapshot.isBefore) {
      let list = positions[thing] ?? []
      let record = LevelRecord(
        force: thing.force, nation: thing.nation, positions: positions, reference: reference)
      let found = list.flatMap(RecycledFigures(record: record).find)
      recycled += found.map(figure)
      guard list.count > 1 else { continue }
      let evidence = DisagreementEvidence(
        thing: thing, record: record, positions: positions,
        recycled: Dictionary(found.map { ($0.report.fact, $0) }, uniquingKeysWith: { first, _ in first }),
        sentence: { [self] in sentence(of: $0) })
      let comparison = StrengthComparison(positions: list, evidence: evidence)
      disagreements += comparison.clusters().map { disagreement($0, thing, list) }
    }
    let sums = nationalSums()
    disagreements += sums.compactMap(disagreement)
    return Findings(
      disagreements: disagreements.sorted(by: Snapshot.isBefore),
      recycled: recycled.sorted {
        ($0.published.middle?.number ?? .max, $0.fact) < ($1.published.middle?.number ?? .max, $1.fact)
      }, sums: sums, titles: [])
  }

  private static func isBefore(_ left: StrengthPosition.Thing, _ right: StrengthPosition.Thing) -> Bool {
    (left.force, left.kind.rawValue, left.nation ?? "") < (right.force, right.kind.rawValue, right.nation ?? "")
  }

  private static func isBefore(_ left: Disagreement, _ right: Disagreement) -> Bool {
    (left.window?.first?.number ?? .max, left.window?.last?.number ?? .max, left.id)
      < (right.window?.first?.number ?? .max, right.window?.last?.number ?? .max, right.id)
  }

  /// A report's sentence with its ASCII letters in lower case, for phrases to be looked for in.
  private func sentence(of reference: FactReference) -> [UInt8] {
    let article = held[Int(reference.article)]
    let citation = article.reading.facts[Int(reference.fact)].citation
    return article.article.text.bytes[citation.sentence.range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
  }

  private func figure(_ found: RecycledFigures.Found) -> RecycledFigure {
    let thing = found.position.thing
    let article = held[Int(found.report.article)]
    var query = FactQuery.facts(ids: [found.report.fact])
    query.kinds = FactKind.strengthAlone
    return RecycledFigure(
      fact: found.report.fact, force: thing.force, kind: thing.kind, nation: thing.nation,
      stated: Figure(.stated(found.position.quantity), basis: .facts(query)),
      published: article.reading.publication.date ?? found.position.asOf, outlet: found.report.outlet,
      first: found.first.source, newer: found.newer.source)
  }

  /// A cluster of conflicts as the panes and exports show it: a side a figure.
  private func disagreement(
    _ cluster: StrengthComparison.Cluster, _ thing: StrengthPosition.Thing, _ positions: [StrengthPosition]
  ) -> Disagreement {
    var byFigure: [Quantity: [StrengthPosition]] = [:]
    for member in cluster.members.sorted() {
      byFigure[positions[member].quantity, default: []].append(positions[member])
    }
    let sides = byFigure.sorted { Snapshot.order($0.key) < Snapshot.order($1.key) }
    var hash = IdentityHash()
    for part in [thing.force.slug, thing.kind.rawValue, thing.nation ?? "-", cluster.why.rawValue] {
      hash.add(part.utf8)
    }
    for (quantity, members) in sides {
      hash.add(Snapshot.order(quantity).4.utf8)
      for member in members { hash.add(member.asOf.edtf.utf8) }
    }
    let members = cluster.members.map { positions[$0] }
    return Disagreement(
      id: hash.hexadecimal, about: .strength(force: thing.force, kind: thing.kind, nation: thing.nation),
      window: Snapshot.window(members), sides: sides.map { side($0.key, $0.value) }, why: cluster.why,
      explanation: Snapshot.joined(cluster.explanations))
  }

  /// What settles the order of figures: value, bounds, and all of it in words.
  private static func order(_ quantity: Quantity) -> (Int, Int, Int, String, String) {
    let bounds = "\(quantity.value ?? -1) \(quantity.low ?? -1) \(quantity.high ?? -1) \(quantity.qualifier.rawValue)"
    return (
      quantity.value ?? quantity.low ?? quantity.high ?? 0, quantity.low ?? -1, quantity.high ?? .max,
      quantity.qualifier.rawValue, bounds
    )
  }

  private static func window(_ members: [StrengthPosition]) -> DateValue? {
    if let only = members.first?.asOf, members.allSatisfy({ $0.asOf == only }) { return only }
    guard let first = members.map(\.first).min(), let last = members.map(\.last).max() else { return nil }
    return DateValue(spanFrom: Day(number: first), to: Day(number: last))
  }

  /// Three pieces of evidence are read; the rest is counted.
  private static func joined(_ explanations: [String]) -> String {
    let shown = explanations.prefix(3).joined(separator: "; ")
    return explanations.count > 3 ? shown + "; and \(explanations.count - 3) more" : shown
  }

  private func side(_ quantity: Quantity, _ members: [StrengthPosition]) -> Disagreement.Side {
    let reports = members.flatMap(\.reports)
    var query = FactQuery.facts(ids: Set(reports.map(\.fact)))
    query.kinds = FactKind.strengthAlone
    var articles = ArticleQuery()
    articles.ids = Set(reports.map { held[Int($0.article)].article.id })
    var origins: Set<Int32> = []
    // The earliest print stands for its origin; an undated one only where all are.
    let inTime = reports.enumerated().sorted {
      ($0.element.published ?? .max, $0.offset) < ($1.element.published ?? .max, $1.offset)
    }
    var claims: [String] = []
    for (_, report) in inTime where origins.insert(report.origin).inserted { claims.append(report.fact) }
    return Disagreement.Side(
      stated: Figure(.stated(quantity), basis: .facts(query)),
      reports: Figure(.facts(reports.count), basis: .facts(query)),
      articles: Figure(.articles(Set(reports.map(\.article)).count), basis: .articles(articles)),
      origins: Figure(.origins(origins.count), basis: .articles(articles)),
      times: members.map(\.asOf), outlets: Set(reports.compactMap(\.outlet)).sorted(),
      speakers: Set(reports.compactMap { $0.speaker.map(name(of:)) }).sorted(), claims: claims)
  }

  private func nationalSums() -> [NationalSum] {
    let own = byPath.compactMap { NationalSums.ofArticle(held[Int($0)]) }
    let ofReference = NationalSums.ofReference(reference, force: "kfor")
    func key(_ sum: NationalSum) -> (Int, String, String) {
      (sum.date.middle?.number ?? .max, sum.article ?? "", sum.outlet ?? "")
    }
    return (own + ofReference).sorted { key($0) < key($1) }
  }

  /// A table that contradicts itself.
  private func disagreement(_ sum: NationalSum) -> Disagreement? {
    guard sum.isContradictory, let rows = sum.rows.count, case .facts(let query) = sum.rows.basis,
      case .stated(let total) = sum.total.amount, case .facts(let totalQuery) = sum.total.basis
    else { return nil }
    let added = Quantity(value: sum.sumLow, low: sum.sumLow, high: sum.sumHigh, qualifier: .exact)
    func side(_ stated: Figure, _ query: FactQuery) -> Disagreement.Side {
      var articles = ArticleQuery()
      articles.ids = sum.article.map { [$0] }
      let ids = (query.ids ?? []).sorted()
      return Disagreement.Side(
        stated: stated, reports: Figure(.facts(ids.count), basis: .facts(query)),
        articles: Figure(.articles(1), basis: .articles(articles)),
        origins: Figure(.origins(1), basis: .articles(articles)), times: [sum.date],
        outlets: sum.outlet.map { [$0] } ?? [], speakers: [], claims: ids)
    }
    var hash = IdentityHash()
    for part in ["sum", sum.article ?? "", sum.date.edtf] { hash.add(part.utf8) }
    let sides = [side(sum.total, totalQuery), side(Figure(.stated(added), basis: sum.rows.basis), query)]
    return Disagreement(
      id: hash.hexadecimal, about: .sum(force: sum.force), window: sum.date,
      sides: sides.sorted { ($0.quantity?.value ?? 0) < ($1.quantity?.value ?? 0) }, why: .unexplained,
      explanation: "\(total.words) stated, the rows of \(rows) nations add up to \(added.words)")
  }
}
