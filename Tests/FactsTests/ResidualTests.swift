import Corpus
import Testing

@testable import Facts

struct ResidualTests {
  static func row(_ quantity: Quantity, kind: StrengthReport.Kind = .total, nation: String? = nil, line: Int = 7)
    -> ReferencePoint
  {
    ReferencePoint(
      line: line, date: DateValue(edtf: "2022-08")!, quantity: quantity, kind: kind, nation: nation, outlet: "KFOR",
      address: "a", confidence: "A", note: "")
  }

  struct Case {
    let stated, reference: Quantity
    let low, high: Int?
    let percent, share: Double
  }

  @Test(arguments: [
    // a figure below and on the reference, and an interval above it
    Case(
      stated: Quantity(3500, .exact), reference: Quantity(3735, .exact), low: -235, high: -235, percent: -6.3,
      share: 0.0629),
    Case(stated: Quantity(3735, .exact), reference: Quantity(3735, .exact), low: 0, high: 0, percent: 0, share: 0),
    Case(
      stated: Quantity(15_000, .about), reference: Quantity(10_000, .about), low: 4500, high: 5500, percent: 50,
      share: 0.45),
    // an interval that holds it
    Case(
      stated: Quantity(4000, .nearly), reference: Quantity(3770, .exact), low: -270, high: 230, percent: 6.1, share: 0),
    // open ends
    Case(
      stated: Quantity(4500, .over), reference: Quantity(4000, .exact), low: 500, high: nil, percent: 12.5, share: 0.125
    ),
    Case(
      stated: Quantity(4500, .over), reference: Quantity(5000, .exact), low: -500, high: nil, percent: -10, share: 0),
    Case(
      stated: Quantity(4500, .upTo), reference: Quantity(5000, .exact), low: nil, high: -500, percent: -10, share: 0.1),
    // a range as the reference
    Case(
      stated: Quantity(450, .exact), reference: Quantity(between: 400, and: 500), low: -50, high: 50, percent: 0,
      share: 0),
    Case(
      stated: Quantity(600, .exact), reference: Quantity(between: 400, and: 500), low: 100, high: 200, percent: 20,
      share: 0.25),
  ])
  func `a residual is an interval, with per cent of the reference and the least share`(one: Case) throws {
    let residual = try #require(Residual(of: one.stated, against: Self.row(one.reference)))
    #expect(residual.low == one.low)
    #expect(residual.high == one.high)
    #expect(residual.percent == one.percent)
    #expect(abs(residual.share - one.share) < 0.0001)
  }

  @Test
  func `without figure or reference there is none`() {
    #expect(Residual(of: nil, against: Self.row(Quantity(1, .exact))) == nil)
    #expect(Residual(of: Quantity(1, .exact), against: nil) == nil)
    let unknown = Quantity(value: nil, low: nil, high: nil, qualifier: .exact)
    #expect(Residual(of: unknown, against: Self.row(Quantity(1, .exact))) == nil)
  }

  static func report(
    _ kind: StrengthReport.Kind, nation: String? = nil, asOf: String? = "2022-08-04",
    modality: StrengthReport.Modality = .asserted
  ) -> StrengthReport {
    StrengthReport(
      force: "kfor", kind: kind, isHistorical: false, quantity: Quantity(3800, .about), numberSpan: nil, unit: nil,
      nation: nation, asOf: asOf.flatMap { DateValue(edtf: $0) }, asOfBasis: nil, speaker: nil, modality: modality)
  }

  @Test
  func `only asserted totals and contingents of a known time are held against a row`() {
    let series = ReferenceSeries(
      file: "r.tsv",
      points: [
        Self.row(Quantity(3735, .exact)),
        Self.row(Quantity(638, .exact), kind: .contingent, nation: "ITA", line: 8),
      ])
    #expect(series.row(for: Self.report(.total))?.line == 7)
    #expect(series.row(for: Self.report(.contingent, nation: "ITA"))?.line == 8)
    #expect(series.row(for: Self.report(.contingent, nation: "FRA")) == nil)
    #expect(series.row(for: Self.report(.total, nation: "ITA")) == nil, "a total of one nation is no total")
    #expect(series.row(for: Self.report(.reinforcement)) == nil)
    #expect(series.row(for: Self.report(.total, asOf: nil)) == nil)
    #expect(series.row(for: Self.report(.total, asOf: "2024-06-01")) == nil, "a gap is left a gap")
    #expect(series.row(for: Self.report(.total, modality: .planned)) == nil)
  }

  @Test
  func `an export gives the row and the residual with each strength`() {
    let series = ReferenceSeries(file: "r.tsv", points: [Self.row(Quantity(3735, .exact))])
    var line = JSONObject()
    JSONLinesExport(reference: series).putReference(of: Self.report(.total), into: &line)
    #expect(
      String(decoding: line.object, as: UTF8.self) == """
        {"reference":{"value":3735,"date":"2022-08","line":7,"source":"KFOR"},\
        "residual":{"low":15,"high":115,"percent":1.7}}
        """)
  }

  @Test
  func `an export writes a disagreement with its claims, sides and reason`() {
    func side(_ quantity: Quantity, _ claim: String) -> Disagreement.Side {
      let basis = Basis.facts(.facts(ids: [claim]))
      return Disagreement.Side(
        stated: Figure(.stated(quantity), basis: basis), reports: Figure(.facts(1), basis: basis),
        articles: Figure(.articles(1), basis: basis), origins: Figure(.origins(1), basis: basis),
        times: [DateValue(edtf: "2022-08")!], outlets: ["AP"], speakers: [], claims: [claim])
    }
    let disagreement = Disagreement(
      id: "d1", about: .strength(force: "kfor", kind: .total, nation: nil), window: DateValue(edtf: "2022-08"),
      sides: [side(Quantity(3735, .exact), "f1"), side(Quantity(3800, .about), "f2")], why: .rounding,
      explanation: "3,800 is a round number within 2 % of 3,735")
    let line = JSONLinesExport().disagreement(disagreement)
    #expect(
      String(decoding: line.object, as: UTF8.self) == """
        {"type":"disagreement","id":"d1","about":{"force":"kfor","kind":"total","nation":null,"window":"2022-08"},\
        "claims":["f1","f2"],"why":"rounding","explanation":"3,800 is a round number within 2 % of 3,735",\
        "sides":[{"value":3735,"low":3735,"high":3735,"qualifier":"exact","as_of":["2022-08"],"outlets":["AP"],\
        "articles":1,"origins":1,"claims":["f1"]},{"value":3800,"low":3750,"high":3850,"qualifier":"about",\
        "as_of":["2022-08"],"outlets":["AP"],"articles":1,"origins":1,"claims":["f2"]}]}
        """)
  }
}
