import Corpus
import TestFolders
import Testing

@testable import Facts

struct ReferenceSeriesTests {
  static let header =
    "date\tlow\thigh\tqualifier\tkind\tnation\tseries\toutlet\taddress\tsource_date\tconfidence\tnote\n"

  func series(_ rows: String...) throws -> ReferenceSeries {
    let table = try DataTable(file: "strength.tsv", text: ReferenceSeriesTests.header + rows.joined(separator: "\n"))
    return try ReferenceSeries(table: table, nations: ["ITA", "DEU"])
  }

  static func row(
    _ date: String, _ low: String, _ high: String, _ qualifier: String = "exact", _ kind: String = "total",
    _ nation: String = "", series: String = "official", sourceDate: String = "", confidence: String = "A"
  ) -> String {
    [date, low, high, qualifier, kind, nation, series, "KFOR", "https://example.org", sourceDate, confidence, "a note"]
      .joined(separator: "\t")
  }

  @Test
  func `rows become figures with their hedge, by date`() throws {
    let series = try series(
      Self.row("2023-12-31", "4700", "4700", "about"), Self.row("1999-09-08", "49000", "49000"),
      Self.row("2016-06", "400", "500", "between", "contingent", "ITA"),
      Self.row("2003-07-02", "", "", "exact", "reduction", "ITA"))
    #expect(series.points.map(\.date.edtf) == ["1999-09-08", "2003-07-02", "2016-06", "2023-12-31"])
    #expect(series.points[3].quantity == Quantity(4700, .about))
    #expect(series.points[2].quantity == Quantity(between: 400, and: 500))
    #expect(series.points[1].quantity.value == nil)
    #expect(series.points.map(\.line) == [3, 5, 4, 2])
    #expect(series.drawn.map(\.line) == [3, 4, 2], "a reduction is no level")
  }

  @Test(arguments: [
    (row("2023-13", "1", "1"), "2023-13"), (row("2023/..", "1", "1"), "2023/.."), (row("2023", "x", "1"), "\"x\""),
    (row("2023", "2", "1", "between"), "\"2\""), (row("2023", "1", "2"), "between"), (row("2023", "", ""), "figure"),
    (row("2023", "1", "1", "circa"), "circa"), (row("2023", "1", "1", "exact", "level"), "level"),
    (row("2023", "1", "1", "exact", "contingent", "XYZ"), "XYZ"),
    (row("2023", "1", "1", "exact", "contingent"), "nation"),
    (row("2023", "1", "1", series: "press"), "press"), (row("2023", "1", "1", confidence: "C"), "C"),
    (row("2023", "1", "1", sourceDate: "yesterday"), "yesterday"),
  ])
  func `a mistake is reported with its line`(row: String, names: String) {
    #expect {
      try series(Self.row("2022", "3770", "3770"), row)
    } throws: { error in
      guard let error = error as? DataFileError else { return false }
      return error.line == 3 && error.file == "strength.tsv" && error.what.contains(names)
    }
  }

  @Test(
    arguments: [
      ("2022-08-17", 4), ("2022-04", 3), ("2022-05", 4), ("2022", 4), ("2023-09-04", 4), ("2023-10-06", nil),
      ("2020-11-01", nil),
      ("2022-01-31/..", 3),
    ] as [(String, Int?)])
  func `the nearest official total is in force, and none beyond 400 days`(date: String, line: Int?) throws {
    let series = try series(
      Self.row("2022-08", "9999", "9999", series: "other"), Self.row("2022-01", "3770", "3770"),
      Self.row("2022-08", "3735", "3735"), Self.row("2022-05", "700", "700", "exact", "contingent", "ITA"))
    #expect(series.inForce(at: DateValue(edtf: date)!)?.line == line)
  }

  @Test
  func `the reference file of the repository reads without a mistake`() throws {
    let series = try ReferenceSeries(data: DataFolder(path: Repository.data))
    #expect(series.points.count >= 293)
    let official = series.points.filter { $0.isOfficial && $0.kind == .total }
    #expect(official.count >= 30)
    #expect(official.allSatisfy { $0.quantity.value != nil })
    let summer = try #require(series.inForce(at: DateValue(edtf: "2022-08-17")!))
    #expect(summer.quantity == Quantity(3735, .exact))
  }
}
