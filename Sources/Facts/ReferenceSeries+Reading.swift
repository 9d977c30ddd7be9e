import Corpus

extension ReferenceSeries {
  private static let columns = [
    "date", "low", "high", "qualifier", "kind", "nation", "series", "outlet", "address", "source_date", "confidence",
    "note",
  ]

  /// Reads `Data/reference/kfor_strength.tsv` and checks every row.
  /// - Throws: `DataFileError` naming file and line of the first mistake.
  package init(data: DataFolder) throws(DataFileError) {
    let table = try data.table("reference/kfor_strength.tsv", requiring: ReferenceSeries.columns)
    let countries = try CountryTable(data: data)
    try self.init(table: table, nations: Set(countries.countries.map(\.code)))
  }

  /// The series a table holds, sorted by date.
  init(table: DataTable, nations: Set<String>) throws(DataFileError) {
    var points: [ReferencePoint] = []
    for row in table.rows { points.append(try ReferenceSeries.point(row, nations)) }
    func isBefore(_ left: ReferencePoint, _ right: ReferencePoint) -> Bool {
      let (a, b) = (left.date.first?.number ?? .max, right.date.first?.number ?? .max)
      return (a, left.line) < (b, right.line)
    }
    self.init(file: table.file, points: points.sorted(by: isBefore))
  }

  private static func point(_ row: DataTable.Row, _ nations: Set<String>) throws(DataFileError) -> ReferencePoint {
    func fail(_ what: String) -> DataFileError { DataFileError(file: row.file, line: row.line, what: what) }
    guard let date = DateValue(edtf: row["date"]), date.first != nil, date.last != nil else {
      throw fail("\"\(row["date"])\" is not an EDTF date with a first and a last day")
    }
    if !row["source_date"].isEmpty, DateValue(edtf: row["source_date"]) == nil {
      throw fail("the source date \"\(row["source_date"])\" is not an EDTF date")
    }
    guard let kind = StrengthReport.Kind(rawValue: row["kind"]) else {
      throw fail("\"\(row["kind"])\" is not a kind of strength figure")
    }
    let nation = row["nation"].isEmpty ? nil : row["nation"]
    if let nation, !nations.contains(nation) { throw fail("the nation \(nation) is not in the table of countries") }
    if kind == .contingent, nation == nil { throw fail("a contingent needs a nation") }
    guard ["official", "other"].contains(row["series"]) else {
      throw fail("the series \"\(row["series"])\" is neither official nor other")
    }
    guard ["A", "B"].contains(row["confidence"]) else {
      throw fail("the confidence \"\(row["confidence"])\" is neither A nor B")
    }
    guard !row["outlet"].isEmpty, !row["address"].isEmpty else { throw fail("a figure needs an outlet and an address") }
    return ReferencePoint(
      line: row.line, date: date, quantity: try quantity(row), kind: kind, nation: nation, outlet: row["outlet"],
      address: row["address"], confidence: row["confidence"], note: row["note"], isOfficial: row["series"] == "official"
    )
  }

  private static func quantity(_ row: DataTable.Row) throws(DataFileError) -> Quantity {
    func fail(_ what: String) -> DataFileError { DataFileError(file: row.file, line: row.line, what: what) }
    guard let qualifier = Qualifier(rawValue: row["qualifier"]) else {
      throw fail("\"\(row["qualifier"])\" is not a qualifier")
    }
    if row["low"].isEmpty, row["high"].isEmpty {
      guard row["kind"] != "total" else { throw fail("a total needs a figure") }
      return Quantity(value: nil, low: nil, high: nil, qualifier: qualifier)
    }
    guard let low = Int(row["low"]), let high = Int(row["high"]), low >= 0, low <= high else {
      throw fail("\"\(row["low"])\" and \"\(row["high"])\" are not two whole numbers, the lower one first")
    }
    if qualifier == .between { return Quantity(between: low, and: high) }
    guard low == high else { throw fail("only \"between\" has two figures") }
    return Quantity(low, qualifier)
  }
}
