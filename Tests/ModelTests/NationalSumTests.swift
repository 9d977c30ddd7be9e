import Corpus
import Facts
import Testing

@testable import Model

struct NationalSumTests {
  static func table(_ total: Int, _ rows: [Int], hedge: String = "") -> String {
    let nations = ["ITA", "USA", "HUN", "TUR", "POL", "AUT", "HRV"]
    return "NATO 2017-02-10: total \(hedge) \(total) 2017-02; "
      + zip(nations, rows).map { "contingent \($0) \($1) 2017-02" }.joined(separator: "; ")
  }

  @Test
  func `rows of one text are added up beside its total`() throws {
    let findings = DisagreementSample([Self.table(3735, [638, 635, 469, 350, 247])]).findings
    let sum = try #require(findings.sums.first)
    #expect((sum.sumLow, sum.sumHigh, sum.rows.count) == (2339, 2339, 5))
    #expect(sum.nations == nil)
    #expect(sum.missingNations == nil, "nothing says how many nations there are")
    #expect(findings.disagreements.isEmpty, "rows may be missing")
  }

  @Test
  func `rows that exceed the total are a disagreement`() {
    let sample = DisagreementSample([Self.table(2000, [638, 635, 469, 350, 247])])
    #expect(sample.found == ["sum 2000|2339 unexplained"])
    #expect(
      sample.findings.disagreements.map(\.explanation) == ["2,000 stated, the rows of 5 nations add up to 2,339"])
  }

  @Test
  func `four rows are examples, and a second row of a nation is no table`() {
    #expect(DisagreementSample([Self.table(2000, [638, 635, 469, 350])]).findings.sums.isEmpty)
    let twice = Self.table(9000, [638, 635, 469, 350, 247]) + "; contingent ITA 12 2017-02"
    #expect(DisagreementSample([twice]).findings.sums.isEmpty)
  }

  @Test
  func `the reference series is checked the same way, table by table`() throws {
    let rows = ["ITA", "USA", "HUN", "TUR", "POL", "AUT", "HRV"].map { "contingent \($0) 100 2017-02 Sheet" }
    let whole = DisagreementSample([], reference: ["total 700 2017-02 Sheet"] + rows)
    let sum = try #require(whole.findings.sums.first)
    #expect((sum.sumLow, sum.nations, sum.missingNations, sum.isContradictory) == (700, 7, 0, false))
    let short = DisagreementSample([], reference: ["total 800 2017-02 Sheet"] + rows)
    #expect(short.findings.sums.map(\.isContradictory) == [true], "all seven nations have a row")
    let others = DisagreementSample([], reference: ["total 800 2017-02 Elsewhere"] + rows)
    #expect(others.findings.sums.isEmpty, "a total of another source is not the table's")
  }
}
