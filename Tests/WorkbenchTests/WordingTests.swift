import Corpus
import Facts
import Testing

@testable import Workbench

@Suite struct WordingTests {
  @Test(arguments: [
    ("2022-08-17", "2022-08-17"), ("2022-08", "2022-08"), ("2022", "2022"), ("2022-22", "2022 summer"),
    ("2022-24", "2022 winter"), ("2023-05-02~", "2023-05-02~"), ("2022-22?", "2022 summer~"), ("199X", "1990..1999~"),
    ("[2017-02-13..2017-02-19]", "2017-02~"), ("2017-02-05/2017-02-11", "2017-02"), ("2011/..", "from 2011-01-01"),
    ("../2023-11-22", "to 2023-11-22"), ("1999-06-12/2002-01-01", "1999..2002"), ("2023-05-XX", "2023-05~"),
  ])
  func `dates are short, and marked where they are not sure`(edtf: String, shown: String) throws {
    let value = try #require(DateValue(edtf: edtf))
    #expect(Wording.date(value) == shown)
  }

  @Test func `an inferred date is marked, an unknown one named`() {
    #expect(Wording.date(DateValue(edtf: "2023-10-01"), isInferred: true) == "2023-10-01~")
    #expect(Wording.date(Publication.unknown) == "unknown")
  }

  @Test(
    arguments: [
      (Quantity(4_500, .about), "about 4,500", "[4,450..4,550]"),
      (Quantity(4_000, .nearly), "nearly 4,000", "[3,500..4,000]"),
      (Quantity(4_500, .over), "over 4,500", "[4,500..]"), (Quantity(3_000, .upTo), "up to 3,000", "[..3,000]"),
      (Quantity(93, .exact), "93", "[93]"), (Quantity(between: 300, and: 500), "300 to 500", "[300..500]"),
      (Quantity(1, .unit), "1 unit", "[1]"),
      (Quantity(value: nil, low: 24, high: nil, qualifier: .atLeast), "[24..]", "[24..]"),
      (Quantity(1_234_567, .atLeast), "at least 1,234,567", "[1,234,567..]"),
    ])
  func `a hedge is never cut from its number`(quantity: Quantity, words: String, interval: String) {
    #expect(Wording.quantity(quantity) == words)
    #expect(Wording.interval(quantity) == interval)
  }

  @Test(arguments: [
    (Optional(230), Optional(230), "+230 (+6.1%)"), (-270, 230, "-270 to +230 (-7.2% to +6.1%)"),
    (nil, 230, "+230 or less (+6.1%)"), (-70, nil, "-70 or more (-1.9%)"), (0, 0, "0 (0.0%)"), (nil, nil, "open"),
  ])
  func `a difference has its sign and per cent`(low: Int?, high: Int?, words: String) {
    let reference = ReferencePoint(
      line: 2, date: DateValue(edtf: "2022-01")!, quantity: Quantity(3_770, .about), kind: .total, nation: nil,
      outlet: "register", address: "", confidence: "A", note: "")
    let figure = Figure(.difference(low: low, high: high), basis: .reference(lines: [2]))
    #expect(Wording.difference(figure, to: reference) == words)
  }

  @Test func `Kosovo's code is marked as user-assigned, an unknown country named`() {
    #expect(Wording.country("XKX") == "XKX*")
    #expect(Wording.country("SRB") == "SRB")
    #expect(Wording.country(nil) == "unknown")
  }

  @Test(arguments: [
    ("2022-08", "as of 2022-08"), ("../1999-06-12", "up to 1999-06-12"), ("2011/..", "from 2011-01-01"),
  ])
  func `a time has its own preposition`(edtf: String, shown: String) {
    #expect(Wording.asOf(DateValue(edtf: edtf)) == shown)
    #expect(Wording.asOf(nil) == "at an unknown time")
  }

  @Test(arguments: [
    ("killed", "killed", "45 killed"), ("men", "soldiers", "45 men soldiers"), (nil, "wounded", "45 wounded"),
  ])
  func `a count says what is counted once`(unit: String?, what: String?, shown: String) {
    let report = QuantityReport(quantity: Quantity(45, .exact), unit: unit, what: what, numberSpan: TextSpan(0, 2))
    #expect(Wording.claim(.quantity(report)) == shown)
  }

  @Test func `what an event is about is told in PLOVER's words`() {
    #expect(Wording.contexts([.rightsFreedoms, .legal]) == "rights freedoms, legal")
    #expect(Wording.contexts([]).isEmpty)
  }
}
