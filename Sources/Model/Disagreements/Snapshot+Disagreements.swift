import Corpus
import Facts

extension Snapshot {
  /// A cluster of conflicts as the panes and exports show it: a side a figure.
  func disagreement(
    _ cluster: StrengthComparison.Cluster, _ thing: StrengthPosition.Thing, _ positions: [StrengthPosition]
  ) -> Disagreement {
    disagreement(
      cluster.members.sorted().map { positions[$0] }, thing, cluster.why, Snapshot.joined(cluster.explanations))
  }

  /// Announced reinforcements of which less came.
  func arrivals(_ positions: [StrengthPosition.Thing: [StrengthPosition]]) -> [Disagreement] {
    let things = positions.keys.filter { $0.kind == .reinforcement }
    return Set(things.map(\.force)).flatMap { force -> [Disagreement] in
      let whole = StrengthPosition.Thing(force: force, kind: .reinforcement, nation: nil)
      let national = things.filter { $0.force == force && $0.nation != nil }.flatMap { positions[$0] ?? [] }
      return Arrivals(announced: positions[whole] ?? [], national: national).find().map { found in
        let came = found.came.map { "\($0.quantity.words) from \($0.thing.nation ?? "") (\($0.asOf.edtf))" }
        return disagreement(
          [found.announced] + found.came, whole, .announcedOrDone,
          "\(found.announced.quantity.words) announced (\(found.announced.asOf.edtf)); of them came "
            + came.joined(separator: ", "))
      }
    }
  }

  private func disagreement(
    _ members: [StrengthPosition], _ thing: StrengthPosition.Thing, _ why: Disagreement.Why, _ explanation: String
  ) -> Disagreement {
    var byFigure: [Quantity: [StrengthPosition]] = [:]
    for member in members { byFigure[member.quantity, default: []].append(member) }
    let sides = byFigure.sorted { Snapshot.order($0.key) < Snapshot.order($1.key) }
    var hash = IdentityHash()
    for part in [thing.force.slug, thing.kind.rawValue, thing.nation ?? "-", why.rawValue] { hash.add(part.utf8) }
    for (quantity, members) in sides {
      hash.add(Snapshot.order(quantity).4.utf8)
      for member in members { hash.add(member.asOf.edtf.utf8) }
    }
    return Disagreement(
      id: hash.hexadecimal, about: .strength(force: thing.force, kind: thing.kind, nation: thing.nation),
      window: Snapshot.window(members),
      sides: sides.map { side($0.key, $0.value.flatMap(\.reports), times: $0.value.map(\.asOf), of: .strength) },
      why: why, explanation: explanation)
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
  static func joined(_ explanations: [String]) -> String {
    let shown = explanations.prefix(3).joined(separator: "; ")
    return explanations.count > 3 ? shown + "; and \(explanations.count - 3) more" : shown
  }

  /// A figure with all that stands behind it.
  /// - Parameter kind: what sort of facts the reports are.
  func side(
    _ quantity: Quantity, _ reports: [StrengthPosition.Report], times: [DateValue], of kind: FactKind
  ) -> Disagreement.Side {
    let ids = Set(reports.map(\.fact))
    var query = FactQuery.facts(ids: ids)
    query.kinds = [kind]
    var articles = ArticleQuery()
    articles.ids = Set(reports.map { held[Int($0.article)].article.id })
    // A file that stands twice in the corpus has one id, and a question for it finds the facts of both.
    let count = kind == .strength ? ids.reduce(0) { $0 + ledger.reports(factID: $1).count } : reports.count
    let numbers = Set((articles.ids ?? []).flatMap { self.numbers(ofArticle: $0) })
    let originCount = Set(numbers.map { self.origins.originOf[Int($0)] }).count
    var origins: Set<Int32> = []
    // The earliest print stands for its origin; an undated one only where all are.
    let inTime = reports.enumerated().sorted {
      ($0.element.published ?? .max, $0.offset) < ($1.element.published ?? .max, $1.offset)
    }
    var claims: [String] = []
    for (_, report) in inTime where origins.insert(report.origin).inserted { claims.append(report.fact) }
    let (facts, within) = (Basis.facts(query), Basis.articles(articles))
    return Disagreement.Side(
      stated: Figure(.stated(quantity), basis: facts), reports: Figure(.facts(count), basis: facts),
      articles: Figure(.articles(numbers.count), basis: within), origins: Figure(.origins(originCount), basis: within),
      times: times, outlets: Set(reports.compactMap(\.outlet)).sorted(),
      speakers: Set(reports.compactMap { $0.speaker.map(name(of:)) }).sorted(), claims: claims)
  }

  /// A table that contradicts itself.
  func disagreement(_ sum: NationalSum) -> Disagreement? {
    guard sum.isContradictory, case .facts(let query) = sum.rows.basis,
      case .stated(let total) = sum.total.amount, case .facts(let totalQuery) = sum.total.basis
    else { return nil }
    let added = Quantity(value: sum.sumLow, low: sum.sumLow, high: sum.sumHigh, qualifier: .exact)
    func side(_ stated: Figure, _ query: FactQuery) -> Disagreement.Side {
      var articles = ArticleQuery()
      articles.ids = sum.article.map { [$0] }
      let ids = (query.ids ?? []).sorted()
      let count = ids.reduce(0) { $0 + ledger.reports(factID: $1).count }
      let prints = sum.article.map { numbers(ofArticle: $0) } ?? []
      return Disagreement.Side(
        stated: stated, reports: Figure(.facts(count), basis: .facts(query)),
        articles: Figure(.articles(prints.count), basis: .articles(articles)),
        origins: Figure(.origins(Set(prints.map { self.origins.originOf[Int($0)] }).count), basis: .articles(articles)),
        times: [sum.date],
        outlets: sum.outlet.map { [$0] } ?? [], speakers: [], claims: ids)
    }
    var hash = IdentityHash()
    for part in ["sum", sum.article ?? "", sum.date.edtf] { hash.add(part.utf8) }
    let sides = [side(sum.total, totalQuery), side(Figure(.stated(added), basis: sum.rows.basis), query)]
    return Disagreement(
      id: hash.hexadecimal, about: .sum(force: sum.force), window: sum.date,
      sides: sides.sorted { ($0.quantity?.value ?? 0) < ($1.quantity?.value ?? 0) }, why: .unexplained,
      explanation: "\(total.words) stated, the rows of \(sum.listed) nations add up to \(added.words)")
  }
}
