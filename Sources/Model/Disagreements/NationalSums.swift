import Corpus
import Facts

/// Adds up rows of nations that stand beside a total.
enum NationalSums {
  /// Fewer rows are examples, not a list.
  static let fewestRows = 5

  struct Row {
    let nation: String
    let quantity: Quantity
  }

  /// What rows add up to; nil where one of two rows for the same nation is hard to choose.
  static func sum(_ rows: [Row]) -> (low: Int?, high: Int?) {
    var (low, high): (Int?, Int?) = (0, 0)
    for row in rows {
      low = low.flatMap { sum in row.quantity.low.map { sum + $0 } }
      high = high.flatMap { sum in row.quantity.high.map { sum + $0 } }
    }
    return (low, high)
  }

  /// The reference series: rows of one source and date, with the total of the same source.
  static func ofReference(_ series: ReferenceSeries, force: EntityID) -> [NationalSum] {
    struct Table: Hashable {
      let date: String
      let address: String
    }
    var tables: [Table: [ReferencePoint]] = [:]
    for point in series.points where point.kind == .contingent || point.kind == .total {
      tables[Table(date: point.date.edtf, address: point.address), default: []].append(point)
    }
    return tables.values.compactMap { points in
      let totals = points.filter { $0.kind == .total && $0.nation == nil }
      let rows = points.filter { $0.kind == .contingent && $0.quantity.value != nil }.sorted { $0.line < $1.line }
      guard totals.count == 1, let total = totals.first, rows.count >= fewestRows,
        Set(rows.map(\.nation)).count == rows.count
      else { return nil }
      let sum = sum(rows.map { Row(nation: $0.nation ?? "", quantity: $0.quantity) })
      return NationalSum(
        article: nil, outlet: total.outlet, force: force, date: total.date,
        total: Figure(.stated(total.quantity), basis: .reference(lines: [total.line])),
        rows: Figure(.facts(rows.count), basis: .reference(lines: rows.map(\.line))), listed: rows.count,
        sumLow: sum.low,
        sumHigh: sum.high, nations: nations(in: total.note))
    }
  }

  /// "30 troop contributing nations", "27 countries; Ukraine already gone".
  static func nations(in note: String) -> Int? {
    let words = note.split { $0 == " " || $0 == ";" || $0 == "," }
    for (index, word) in words.enumerated() {
      guard let number = Int(word), (2...60).contains(number) else { continue }
      let isNations = words[(index + 1)...].prefix(3).contains { ["nations", "countries", "states"].contains($0) }
      if isNations { return number }
    }
    return nil
  }

  /// The rows and the total of one article; nil where it gives no such table.
  ///
  /// - Parameter count: how many facts of the corpus have these ids: twice as many where the file stands there twice.
  static func ofArticle(_ article: HeldArticle, count: (Set<String>) -> Int) -> NationalSum? {
    guard article.strength.count > fewestRows else { return nil }
    let facts = article.reading.facts
    var tables: [String: [(fact: Fact, report: StrengthReport)]] = [:]
    for index in article.strength {
      let fact = facts[Int(index)]
      guard case .strength(let report) = fact.claim, report.modality == .asserted, let asOf = report.asOf,
        let quantity = report.quantity, quantity.qualifier != .unit,
        report.kind == .total && report.nation == nil || report.kind == .contingent && report.nation != nil
      else { continue }
      tables[asOf.edtf, default: []].append((fact, report))
    }
    for (_, entries) in tables.sorted(by: { $0.key < $1.key }) {
      let totals = entries.filter { $0.report.kind == .total }
      let rows = entries.filter { $0.report.kind == .contingent }
      guard let total = totals.first, let quantity = total.report.quantity, let date = total.report.asOf,
        totals.allSatisfy({ $0.report.quantity == quantity }), rows.count >= fewestRows,
        Set(rows.map(\.report.nation)).count == rows.count
      else { continue }
      let sum = sum(rows.map { Row(nation: $0.report.nation ?? "", quantity: $0.report.quantity ?? quantity) })
      func basis(_ facts: [Fact]) -> Basis {
        var query = FactQuery.facts(ids: Set(facts.map(\.id)))
        query.kinds = FactKind.strengthAlone
        return .facts(query)
      }
      return NationalSum(
        article: article.article.id, outlet: article.article.outlet?.value, force: total.report.force, date: date,
        total: Figure(.stated(quantity), basis: basis([total.fact])),
        rows: Figure(.facts(count(Set(rows.map(\.fact.id)))), basis: basis(rows.map(\.fact))), listed: rows.count,
        sumLow: sum.low, sumHigh: sum.high,
        nations: nations(in: facts))
    }
    return nil
  }

  /// How many nations a text says take part, where it says so once.
  private static func nations(in facts: [Fact]) -> Int? {
    var stated: Set<Int> = []
    for fact in facts {
      if case .quantity(let report) = fact.claim, report.what == "contributing states",
        report.quantity.qualifier == .exact, let value = report.quantity.value
      {
        stated.insert(value)
      }
    }
    return stated.count == 1 ? stated.first : nil
  }
}
