import Canvas
import Corpus
import Facts

/// One nation's part in the force: its latest contingent as reported, and what the reference series has beside it.
struct NationRow: TableRow {
  let nation: String
  let name: String
  /// The contingents reported, by date, undated ones last.
  let points: [StrengthPoint]
  /// The reference row nearest to the latest contingent; the latest one of the nation where none is reported.
  let reference: ReferencePoint?
  /// The largest contingent of the newest times: what a full bar stands for.
  let largest: Int
  /// How old the latest contingent is: 0 of the newest years, 1 older, 2 undated, 3 in the reference series only.
  let age: Int

  /// The newest contingent that is said to be there; a planned or demanded one where there is no other.
  var latest: StrengthPoint? {
    let dated = points.filter { $0.asOf != nil && !$0.isHistorical }
    return dated.last { $0.modality == .asserted } ?? dated.last ?? points.last
  }

  /// How many claims stand behind the nation's points.
  var claims: Int { points.reduce(0) { $0 + ($1.reports.count ?? 0) } }

  /// The claims of all its contingents.
  var basis: Basis {
    var query = FactQuery()
    query.kinds = [.strength]
    query.strengthKinds = [.contingent]
    query.nation = nation
    return .facts(query)
  }

  var level: Int? {
    latest?.quantity.flatMap { $0.qualifier == .unit ? nil : $0.value ?? $0.low ?? $0.high }
  }
  var referenceLevel: Int? { reference?.quantity.value ?? reference?.quantity.low ?? reference?.quantity.high }

  /// The nations of a series: those of the newest years by size, then older ones, undated ones, and nations of the reference
  /// series alone.
  static func rows(of series: StrengthSeries) -> [NationRow] {
    var points: [String: [StrengthPoint]] = [:]
    for point in series.points where point.kind == .contingent {
      if let nation = point.nation { points[nation, default: []].append(point) }
    }
    var reference: [String: [ReferencePoint]] = [:]
    for row in series.reference where row.kind == .contingent {
      if let nation = row.nation { reference[nation, default: []].append(row) }
    }
    let names = Dictionary(series.nationNames.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    var rows = Set(points.keys).union(reference.keys).sorted().map { nation in
      NationRow(
        nation: nation, name: names[nation] ?? nation, points: points[nation] ?? [],
        reference: nil, largest: 1, age: 0)
    }
    let newest = rows.compactMap { $0.latest?.asOf?.middle?.number }.max() ?? 0
    rows = rows.map { row in
      let day = row.latest?.asOf?.middle?.number
      let age = row.points.isEmpty ? 3 : day.map { newest - $0 > NationRow.recent ? 1 : 0 } ?? 2
      return NationRow(
        nation: row.nation, name: row.name, points: row.points,
        reference: row.latest == nil ? reference[row.nation]?.last : row.latest?.reference, largest: 1, age: age)
    }
    let largest = rows.filter { $0.age == 0 }.map { max($0.level ?? 0, $0.referenceLevel ?? 0) }.max() ?? 1
    rows = rows.map {
      NationRow(
        nation: $0.nation, name: $0.name, points: $0.points, reference: $0.reference, largest: max(1, largest),
        age: $0.age)
    }
    return rows.sorted { left, right in
      (left.age, -(left.level ?? left.referenceLevel ?? 0), left.name)
        < (right.age, -(right.level ?? right.referenceLevel ?? 0), right.name)
    }
  }

  /// Days before the newest contingent of all that count as its time.
  private static let recent = 1_500

  static let columns = [
    TableColumn("nation", 10, 16, 24, priority: 1),
    TableColumn("as of", 11, priority: 3),
    TableColumn("latest", 9, 14, 18, priority: 1, alignment: .right),
    TableColumn("reported|reference", 8, 24, 60, priority: 4, isSortable: false),
    TableColumn("reference", 9, priority: 5, alignment: .right),
    TableColumn("its date", 10, 10, 11, priority: 7),
    TableColumn("points", 6, priority: 6, alignment: .right),
    TableColumn("claims", 6, priority: 2, alignment: .right),
    TableColumn("outlets", 10, 18, 40, priority: 8),
  ]

  var identity: String { nation }
  var searchWords: [String] { [name, nation] + points.flatMap(\.outlets) }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(name, points.isEmpty ? .dim : .actor)
    case 1: TableCell(latest == nil ? look.glyphs.dash : Wording.date(latest?.asOf), latest?.asOf == nil ? .dim : .date)
    case 2:
      TableCell(latest == nil ? look.glyphs.dash : Wording.quantity(latest?.quantity), level == nil ? .dim : .figure)
    case 3: TableCell(bar(width, look), .quantity)
    case 4: TableCell(referenceLevel.map(Wording.number) ?? look.glyphs.dash, reference == nil ? .dim : .reference)
    case 5: TableCell(reference.map { Wording.date($0.date) } ?? "", .date)
    case 6: TableCell(Wording.number(points.count), .text)
    case 7: TableCell(Wording.number(claims), .figure)
    default: TableCell(Set(points.flatMap(\.outlets)).sorted().joined(separator: ", "), .outlet)
    }
  }

  /// A bar as long as the contingent reported, and a stroke where the reference figure lies.
  private func bar(_ width: Int, _ look: Look) -> String {
    guard width > 2 else { return "" }
    func length(_ value: Int) -> Int {
      min(width, max(1, Int((Double(value) / Double(largest) * Double(width - 1)).rounded())))
    }
    let isASCII = look.glyphs.isASCII || look.marker == .ascii
    let filled = level.map(length) ?? 0
    let stroke = referenceLevel.map { min(width - 1, length($0)) }
    var text = ""
    for column in 0..<width {
      if column == stroke {
        text += isASCII ? "|" : "┃"
      } else if column < filled {
        text += isASCII ? "=" : "▆"
      } else {
        text += " "
      }
    }
    // A bar that has no room ends in an arrow.
    if let level, level > largest { text = String(text.dropLast()) + (isASCII ? ">" : "▶") }
    return text
  }

  func sortKey(_ column: Int) -> SortKey {
    switch column {
    case 0: .of(name)
    case 1: .of(latest?.asOf?.middle)
    case 2: .descending(level)
    case 4: .descending(referenceLevel)
    case 5: .of(reference?.date.middle)
    case 6: .descending(points.count)
    case 7: .descending(claims)
    default: .of(points.flatMap(\.outlets).min())
    }
  }
}
