import Corpus
import Facts

extension Snapshot {
  /// What does not hold together: disagreements, recycled figures, sums of national rows, stale titles.
  package var findings: Findings { findingsCache.findings(makeFindings) }

  private func makeFindings() -> Findings {
    let positions = strengthPositions()
    var all: [Disagreement] = []
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
        recycled: Dictionary(found.map { ($0.report.fact, $0) }, uniquingKeysWith: { first, _ in first }))
      let comparison = StrengthComparison(positions: list, evidence: evidence)
      all += comparison.clusters().map { disagreement($0, thing, list) }
    }
    all += arrivals(positions)
    all += casualtyAccounts().flatMap(disagreements(of:))
    let sums = nationalSums()
    all += sums.compactMap(disagreement)
    return Findings(
      disagreements: all.sorted(by: Snapshot.isBefore),
      recycled: recycled.sorted {
        ($0.published.middle?.number ?? .max, $0.fact) < ($1.published.middle?.number ?? .max, $1.fact)
      }, sums: sums, titles: staleTitles(), compared: compared(positions))
  }

  /// The claims that are held against one another.
  private func compared(_ positions: [StrengthPosition.Thing: [StrengthPosition]]) -> Figure {
    var query = FactQuery.facts(ids: [])
    var facts: Set<FactReference> = []
    for report in positions.values.joined().flatMap(\.reports) {
      facts.insert(report.reference)
      query.ids?.insert(report.fact)
    }
    for member in gathered.groups.flatMap(\.members) {
      let profile = events.profiles[Int(member)]
      guard profile.killed != nil || profile.injured != nil else { continue }
      facts.insert(profile.reference)
      query.ids?.insert(profile.id)
    }
    return Figure(.facts(facts.count), basis: .facts(query))
  }

  private static func isBefore(_ left: StrengthPosition.Thing, _ right: StrengthPosition.Thing) -> Bool {
    (left.force, left.kind.rawValue, left.nation ?? "") < (right.force, right.kind.rawValue, right.nation ?? "")
  }

  private static func isBefore(_ left: Disagreement, _ right: Disagreement) -> Bool {
    (left.window?.first?.number ?? .max, left.window?.last?.number ?? .max, left.id)
      < (right.window?.first?.number ?? .max, right.window?.last?.number ?? .max, right.id)
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

  private func nationalSums() -> [NationalSum] {
    let own = byPath.compactMap { number -> NationalSum? in
      let article = held[Int(number)]
      // A file that stands twice in the corpus is one table.
      guard numbers(ofArticle: article.article.id).min() == number else { return nil }
      return NationalSums.ofArticle(article) { $0.reduce(0) { $0 + ledger.reports(factID: $1).count } }
    }
    let ofReference = NationalSums.ofReference(reference, force: "kfor")
    func key(_ sum: NationalSum) -> (Int, String, String) {
      (sum.date.middle?.number ?? .max, sum.article ?? "", sum.outlet ?? "")
    }
    return (own + ofReference).sorted { key($0) < key($1) }
  }
}
