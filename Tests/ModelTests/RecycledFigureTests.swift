import Corpus
import Facts
import Testing

@testable import Model

struct RecycledFigureTests {
  static let story = [
    "Irish_Times 2009-06-11: total 15000 2009-06-11", "APA 2009-12-20: total 10000 2009-12-20",
    "Xinhua 2010-01-14: total about 15000 2010-01-14",
  ]

  @Test
  func `a level repeated after a newer one is stale, with both places`() throws {
    let sample = DisagreementSample(Self.story)
    let stale = try #require(sample.findings.recycled.first)
    #expect(sample.findings.recycled.count == 1)
    #expect(stale.outlet == "Xinhua")
    #expect(
      (stale.first.outlet, stale.first.date.edtf, stale.first.quantity) == (
        "Irish Times", "2009-06-11", Quantity(15000, .exact)
      ))
    #expect((stale.newer.outlet, stale.newer.quantity) == ("APA", Quantity(10000, .exact)))
    #expect(stale.first.place == .fact(id: sample.readings[0].facts[0].id))
  }

  @Test
  func `the ledger and the claims show it`() throws {
    let snapshot = DisagreementSample(Self.story).snapshot
    #expect(snapshot.findings.recycled.count == 1, "worked out, as loading does at its end")
    guard case .strength(let series) = snapshot.answer(.strength) else { throw Missing() }
    #expect(series.points.map { $0.stale != nil } == [false, false, true])
    guard case .claims(let list) = snapshot.answer(.claims(series.points[2].reports.basis)) else { throw Missing() }
    #expect(list.claims.map { $0.stale?.newer.quantity.value } == [10_000])
  }

  struct Missing: Error {}

  @Test
  func `a row of the reference series is a newer level too`() {
    let sample = DisagreementSample(
      [Self.story[0], Self.story[2]], reference: ["total about 10000 2010-01-08 Mamouth"])
    #expect(sample.findings.recycled.map(\.newer.place) == [.reference(line: 2)])
  }

  @Test(arguments: [
    // the text dates the figure to its time
    [story[0], story[1], "Xinhua 2010-01-14: total about 15000 2009-06 !history"],
    // nobody gave the figure before
    [story[1], story[2]],
    // the newer level came out later
    [story[0], story[2], "APA 2010-01-20: total 10000 2010-01-20"],
    // somebody else gives the same level for that time
    story + ["AP 2010-01-20: total about 15000 2010-01-20"],
    // the newer level may be the same one rounded
    [story[0], "APA 2009-12-20: total 14600 2009-12-20", story[2]],
    // of another nation
    [
      "A 2009-06-11: contingent ESP 630 2009-06-11", "B 2009-12-20: contingent ITA 400 2009-12-20",
      "C 2010-01-14: contingent ESP 630 2010-01-14",
    ],
    // an undated article cannot be late
    [story[0], story[1], "Xinhua: total about 15000 2010-01-14"],
  ])
  func `a figure is not stale without proof`(articles: [String]) {
    #expect(DisagreementSample(articles).findings.recycled.map(\.outlet) == [])
  }

  @Test
  func `a reprint of the first report is no proof of an earlier level`() {
    var old = "AP 2009-06-11: total 15000 2010-01-14"
    let newer = "APA 2009-12-20: total 10000 2009-12-20"
    #expect(DisagreementSample([old, newer]).findings.recycled.isEmpty)
    old = "AP 2010-01-14: total 15000 2010-01-14"
    #expect(DisagreementSample([old, old, newer]).findings.recycled.isEmpty, "both are of one origin")
  }
}
