import Corpus
import Facts
import Testing

@testable import Model

struct DisagreementReasonTests {
  struct Case: CustomTestStringConvertible {
    let articles: [String]
    var reference: [String] = []
    let found: [String]
    var testDescription: String { articles.joined(separator: " / ") }
  }

  @Test(arguments: [
    // rounding: a round number for the other one
    Case(
      articles: ["RFE/RL 2022-08-20: total 3735 2022-08", "Reuters 2022-08-04: total about 3800 2022-08-04"],
      found: ["total 3735|3800 rounding"]),
    Case(
      articles: ["AP 2007-02-24: total about 16000 2007-02-24", "AFP 2007-02-15: total about 17000 2007-02-15"],
      found: ["total 16000|17000 rounding"]),
    Case(
      articles: ["B2 2009-03-20: contingent ESP about 620 2009-03-20; contingent ESP 637 2009-03-20"],
      found: ["contingent ESP 620|637 rounding"]),
    Case(
      articles: ["VOA 2011-03-10: total 5500 2011-03 !speaker=buhler; total about 5000 2011-03 !speaker=nato"],
      found: ["total 5000|5500 rounding"]),
    // 12 % away is no rounding any more
    Case(
      articles: ["X 2024-01-10: total 4500 2024-01-10", "Y 2024-01-12: total 5222 2024-01-12"],
      found: ["total 4500|5222 unexplained"]),
    // scope
    Case(
      articles: [
        "Sky 2023-10-02: reinforcement GBR about 600 2023-10-01",
        "KUNA 2023-10-06: reinforcement GBR 200 2023-10-06; contingent GBR about 400 2023-10-06",
      ], found: ["reinforcement GBR 200|600 scope"]),
    Case(
      articles: [
        "DoD 1999-06-25: total about 30000 1999-06-25 !says=are_inside_Kosovo",
        "UPI 1999-06-25: total 41000 1999-06-24",
      ], found: ["total 30000|41000 scope"]),
    // date: a reinforcement between the two, or levels that show both in that order
    Case(
      articles: [
        "G7 2023-05-30: total 3760 2023-05-30", "Alo 2023-06-20: total over 4200 2023-06-20",
        "AP 2023-06-04: reinforcement TUR about 500 2023-06-04",
      ], found: ["total 3760|4200 date"]),
    Case(
      articles: ["G7 2023-05-30: total 3760 2023-05-30", "Alo 2023-06-20: total over 4200 2023-06-20"],
      reference: ["total 3770 2023-05-29 KFOR", "total 4230 2023-06-25 KFOR"], found: ["total 3760|4200 date"]),
    // the other way round the levels explain nothing
    Case(
      articles: ["G7 2023-05-30: total 3760 2023-05-30", "Alo 2023-06-20: total over 4200 2023-06-20"],
      reference: ["total 4230 2023-05-01 KFOR", "total 3770 2023-07-01 KFOR"], found: ["total 3760|4200 unexplained"]),
    // a reinforcement does not explain a fall
    Case(
      articles: [
        "G7 2023-06-20: total 3760 2023-06-20", "Alo 2023-05-30: total over 4200 2023-05-30",
        "AP 2023-06-04: reinforcement TUR about 500 2023-06-04",
      ], found: ["total 3760|4200 unexplained"]),
    // authorised or actual
    Case(
      articles: ["RKS 1999-07-01: total 37200 1999-06", "DoD 1999-06-25: total about 30000 1999-06-25"],
      reference: ["ceiling 37200 1999-06-10 RKS"], found: ["total 30000|37200 authorised-or-actual"]),
    // announced or done
    Case(
      articles: [
        "Koha 2023-10-03: reinforcement ROU 100 2023-10-03 !planned",
        "CDE 2023-10-15: reinforcement ROU over 130 2023-10-13",
      ], found: ["reinforcement ROU 100|130 announced-or-done"]),
    Case(
      articles: ["AP 2023-06-04: reinforcement 700 2023-05-30 !planned; reinforcement TUR about 500 2023-06-04"],
      found: ["reinforcement 500|700 announced-or-done"]),
    // what is said of a day to come is not done yet
    Case(
      articles: [
        "APA 2023-10-06: reduction AUT about 120 2024-04",
        "Kleine 2023-10-10: reduction AUT about 110 2024-04 !planned",
      ], found: ["reduction AUT 110|120 unexplained"]),
    // stale copy
    Case(
      articles: [
        "RFE/RL 2009-06-09: total about 15000 2009-06-09", "Xinhua 2010-01-14: total about 15000 2010-01-14",
        "Eurasia 2010-01-20: total about 10000 2010-01-20",
      ], reference: ["total about 10000 2010-01-08 Mamouth"], found: ["total 10000|15000 stale-copy"]),
    // unexplained
    Case(
      articles: ["X 2004-03-19: total about 17000 2004-03-19", "Y 2004-03-19: total about 18500 2004-03-19"],
      found: ["total 17000|18500 unexplained"]),
    Case(
      articles: ["X 2009-06-11: plan 2200 - !planned", "Y 2009-06-11: plan 2500 2009-06-11 !planned"],
      found: ["plan 2200|2500 unexplained"]),
  ])
  func `figures that do not meet stand side by side with the first reason that has evidence`(one: Case) {
    #expect(DisagreementSample(one.articles, reference: one.reference).found == one.found)
  }

  @Test(arguments: [
    // hedges that allow both
    ["X 2024-01-10: total about 5000 2024-01-10", "Y 2024-01-12: total 4811 2024-01-12"],
    ["X 2022-08-17: total nearly 4000 2022-08-17", "Y 2022-08-01: total 3770 2022-08"],
    ["X 2025-10-03: total over 4500 2025-10-03", "Y 2025-10-03: total about 4686 2025-10-03"],
    ["X 2004-03-19: reinforcement GBR up_to 750 2004-03-19", "Y 2004-03-19: reinforcement GBR 600 2004-03-19"],
    // another thing: nation, kind, or a time far off
    ["X 2024-01-10: contingent ITA 638 2024-01-10", "Y 2024-01-10: contingent USA 570 2024-01-10"],
    ["X 2024-01-10: total 4500 2024-01-10", "Y 2024-01-10: ceiling 9000 2024-01-10"],
    ["X 2009-03-19: total 15500 2009-03-19", "Y 2009-12-19: total 10000 2009-12-19"],
    // unknown time, denial
    ["X 2024-01-10: total 4500 -", "Y 2024-01-10: total 9000 2024-01-10"],
    ["X 2024-01-10: total 4500 2024-01-10 !denied", "Y 2024-01-10: total 9000 2024-01-10"],
    // parts of one reinforcement, and steps of one plan, in one text
    ["X 2004-03-19: reinforcement 2000 2004-03-19; reinforcement 460 2004-03-18"],
    ["X 2004-03-19: reinforcement 2000 2004-03-19", "Y 2004-03-18: reinforcement 350 2004-03-18"],
    ["X 2009-06-11: plan 10000 2009-06-11 !planned; plan 6500 2009-06-11 !planned"],
    // a total three times another is a part read as the whole
    ["X 2008-08-29: total about 15000 2008-08-29", "Y 2008-10-02: total 2216 2008-08-30"],
    // two very different figures of one text
    ["X 2006-02-22: total about 16000 2006-02-22; total about 50000 2006-02-22"],
    // a year in which the level was both
    [
      "X 2009-01-01: total 50000 1999 !history", "Y 1999-09-08: total 50000 1999-09-08",
      "Z 1999-06-25: total 30000 1999-06-25",
    ],
  ])
  func `figures that can both hold are no disagreement`(articles: [String]) {
    #expect(DisagreementSample(articles).found.filter { !$0.contains("30000") } == [])
  }

  @Test
  func `the explanation names the evidence`() {
    let rounding = DisagreementSample(["A 2024-01-10: total 4811 2024-01-10", "B 2024-01-10: total 5000 2024-01-10"])
    #expect(rounding.findings.disagreements.map(\.explanation) == ["5,000 is a round number within 4 % of 4,811"])
    let both = DisagreementSample([
      "A 2007-02-24: total about 16000 2007-02-24", "B 2007-02-15: total about 17000 2007-02-15",
    ])
    #expect(
      both.findings.disagreements.map(\.explanation)
        == ["16,000 and 17,000 are round numbers 6 % apart; both say \"about\""])
  }

  @Test
  func `a long row of conflicts is many disagreements, each of one time`() {
    let months = (1...12).flatMap { month -> [String] in
      let day = "2024-\(month < 10 ? "0" : "")\(month)-15"
      return ["A \(day): total 4\(month % 10)11 \(day)", "B \(day): total 6\(month % 10)22 \(day)"]
    }
    let findings = DisagreementSample(months).findings
    #expect(findings.disagreements.count >= 4)
    for disagreement in findings.disagreements {
      let days = disagreement.sides.flatMap(\.times)
      let spread = days.map(\.last!.number).max()! - days.map(\.first!.number).min()!
      #expect(spread <= 70, "\(disagreement.window?.edtf ?? "") is longer than two reaches")
    }
  }

  @Test
  func `prints of one text are one claim, and their figures count all reports`() throws {
    let line = "Reuters 2022-08-04: total about 3800 2022-08-04"
    let findings = DisagreementSample([line, line, "RFE/RL 2022-08-20: total 3735 2022-08"]).findings
    let side = try #require(findings.disagreements.first?.sides.last)
    #expect(side.claims.count == 1)
    #expect((side.articles.count, side.origins.count, side.reports.count) == (2, 1, 2))
  }

  @Test
  func `an id stays when another outlet prints the same figure for the same day`() {
    let two = ["Reuters 2022-08-04: total about 3800 2022-08-04", "RFE/RL 2022-08-20: total 3735 2022-08"]
    let before = DisagreementSample(two).findings.disagreements.map(\.id)
    #expect(
      DisagreementSample(two + ["AFP 2022-08-05: total about 3800 2022-08-04"]).findings.disagreements.map(\.id)
        == before)
    #expect(before.count == 1)
  }

  @Test func `what was compared is counted, and its basis selects as many facts`() throws {
    let sample = DisagreementSample([
      "RFE/RL 2022-08-20: total 3735 2022-08", "AFP 2022-08-05: total about 3800 2022-08-04",
    ])
    let compared = sample.findings.compared
    #expect(compared.count == 2)
    guard case .claims(let list) = sample.snapshot.answer(.claims(compared.basis)) else { return }
    #expect(list.claims.count == 2)
  }
}
