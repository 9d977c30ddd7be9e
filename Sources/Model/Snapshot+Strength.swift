import Corpus
import Facts

extension Snapshot {
  /// The ledger with the points marked that repeat an old level, once the findings have been worked out: loading does that
  /// at its end, so that no key waits for it.
  var markedStrength: StrengthSeries {
    var series = recycledMarked
    series.nationNames = nationNames
    return series
  }

  /// The names of states by their country's code.
  private var nationNames: [StrengthSeries.NationName] {
    var names: [String: String] = [:]
    for actor in actors.values where actor.kind == .state && actor.source == .lexicon {
      if let code = actor.country { names[code] = min(names[code] ?? actor.name, actor.name) }
    }
    return names.keys.sorted().map { StrengthSeries.NationName(code: $0, name: names[$0]!) }
  }

  private var recycledMarked: StrengthSeries {
    guard let recycled = findingsCache.known?.recycled, !recycled.isEmpty else { return strength }
    var marks: [String: RecycledFigure] = [:]
    for figure in recycled {
      for report in ledger.reports(factID: figure.fact) {
        if let id = ledger.pointID(of: report, in: held[Int(report.article)]), marks[id] == nil { marks[id] = figure }
      }
    }
    return StrengthSeries(
      points: strength.points.map { point in
        guard let mark = marks[point.id] else { return point }
        var marked = point
        marked.stale = mark
        return marked
      }, reference: strength.reference)
  }

  /// The point of a group of reports.
  func strengthPoint(_ group: StrengthLedger.Group) -> StrengthPoint {
    // Most points are of a report or two: rows that are sorted at the end cost less than sets.
    var articles = 0
    var last: Int32 = -1
    var origins: [Int32] = []
    var outlets: [String] = []
    var bases: [String] = []
    for report in group.reports {
      if case .strength(let stated) = claim(report), let basis = stated.asOfBasis { bases.append(basis) }
      // Reports of an article follow each other.
      if report.article == last { continue }
      last = report.article
      articles += 1
      origins.append(self.origins.originOf[Int(last)])
      if let outlet = held[Int(last)].article.outlet?.value { outlets.append(outlet) }
    }
    let key = group.key
    let basis = Basis.facts(.reports(of: group.id))
    var query = ArticleQuery()
    query.point = group.id
    let within = Basis.articles(query)
    let row = reference.row(
      kind: key.kind, modality: key.modality, nation: key.nation, asOf: group.asOf, quantity: key.quantity)
    return StrengthPoint(
      id: group.id, kind: key.kind, isHistorical: key.isHistorical, modality: key.modality, nation: key.nation,
      asOf: group.asOf, stated: key.quantity.map { Figure(.stated($0), basis: basis) },
      reports: Figure(.facts(group.reports.count), basis: basis),
      articles: Figure(.articles(articles), basis: within),
      origins: Figure(.origins(Snapshot.distinct(origins).count), basis: within),
      outlets: Snapshot.distinct(outlets), speakers: Snapshot.distinct(group.speakers.map(name(of:))), reference: row,
      difference: Snapshot.difference(key.quantity, row), asOfBases: Snapshot.distinct(bases))
  }

  /// Sorted, each once.
  private static func distinct<Value: Comparable>(_ values: [Value]) -> [Value] {
    guard values.count > 1 else { return values }
    var kept: [Value] = []
    for value in values.sorted() where value != kept.last { kept.append(value) }
    return kept
  }

  /// A figure less the reference figure: "nearly 4,000", which is 3,500 to 4,000, less 3,770 is -270 to +230.
  static func difference(_ quantity: Quantity?, _ reference: ReferencePoint?) -> Figure? {
    guard let reference, let residual = Residual(of: quantity, against: reference) else { return nil }
    return Figure(
      .difference(low: residual.low, high: residual.high), basis: .reference(lines: [reference.line]))
  }
}
