import Corpus
import Facts

extension Snapshot {
  /// The point of a group of reports.
  func strengthPoint(_ group: StrengthLedger.Group) -> StrengthPoint {
    var articles: Set<Int32> = []
    var origins: Set<Int32> = []
    var outlets: Set<String> = []
    for report in group.reports where articles.insert(report.article).inserted {
      let article = held[Int(report.article)]
      origins.insert(self.origins.originOf[Int(report.article)])
      if let outlet = article.article.outlet?.value { outlets.insert(outlet) }
    }
    let key = group.key
    let basis = Basis.facts(.reports(of: group.id))
    var within = ArticleQuery()
    within.point = group.id
    let reference = referencePoint(
      kind: key.kind, modality: key.modality, nation: key.nation, asOf: group.asOf, quantity: key.quantity)
    return StrengthPoint(
      id: group.id, kind: key.kind, isHistorical: key.isHistorical, modality: key.modality, nation: key.nation,
      asOf: group.asOf, stated: key.quantity.map { Figure(.stated($0), basis: basis) },
      reports: Figure(.facts(group.reports.count), basis: basis),
      articles: Figure(.articles(articles.count), basis: .articles(within)),
      origins: Figure(.origins(origins.count), basis: .articles(within)), outlets: outlets.sorted(),
      speakers: Set(group.speakers.map(name(of:))).sorted(), reference: reference,
      difference: Snapshot.difference(key.quantity, reference))
  }

  /// The reference row a report can be compared with: what is said to be the strength of the force or of a contingent.
  func referencePoint(
    kind: StrengthReport.Kind, modality: StrengthReport.Modality, nation: String?, asOf: DateValue?, quantity: Quantity?
  ) -> ReferencePoint? {
    guard modality == .asserted, let asOf, let quantity, quantity.qualifier != .unit else { return nil }
    switch kind {
    case .total: return nation == nil ? reference.inForce(at: asOf) : nil
    case .contingent: return nation.flatMap { reference.inForce(at: asOf, nation: $0) }
    default: return nil
    }
  }

  /// A figure less the reference figure: "nearly 4,000", which is 3,500 to 4,000, less 3,770 is -270 to +230.
  ///
  /// The reference counts as the figure its source gives; only where the source gives a range has it two ends.
  static func difference(_ quantity: Quantity?, _ reference: ReferencePoint?) -> Figure? {
    guard let quantity, let reference, let value = reference.quantity.value else { return nil }
    guard quantity.low != nil || quantity.high != nil else { return nil }
    let top = reference.quantity.qualifier == .between ? reference.quantity.high ?? value : value
    return Figure(
      .difference(low: quantity.low.map { $0 - top }, high: quantity.high.map { $0 - value }),
      basis: .reference(lines: [reference.line]))
  }
}
