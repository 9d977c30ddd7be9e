import Corpus
import Facts
import Testing

@testable import Analysis

@Suite struct StrengthListTests {
  private func read(_ text: String, published: String = "") throws -> [String] {
    try StrengthBench.shared.get().reports(text, published: published).map { found in
      let report = found.meaning
      return "\(report.kind.rawValue) \(report.quantity?.value ?? -1) \(report.nation ?? "-")"
    }
  }

  @Test func `what each of several nations sends counts for every one of them`() throws {
    #expect(
      try read("Germany and Italy promised KFOR 500 soldiers each.")
        == ["reinforcement 500 DEU", "reinforcement 500 ITA"])
    #expect(try read("KFOR is in Kosovo. Estonia, Norway and Sweden are represented by two each.").count == 3)
    // Formations of one nation are no nations.
    #expect(try read("Four KFOR battalions with 700 troops each are in reserve.").allSatisfy { !$0.contains("700") })
  }

  @Test func `a verb that is left out is the one before`() throws {
    #expect(
      try read("KFOR was reinforced after Romania sent 132 soldiers and Britain 200.")
        == ["reinforcement 132 ROU", "reinforcement 200 GBR"])
    #expect(
      try read("Turkey has sent KFOR 350 soldiers, Poland 247 and Austria 232.")
        == ["contingent 350 TUR", "contingent 247 POL", "contingent 232 AUT"])
  }

  @Test func `a part of a figure is read as the whole is`() throws {
    #expect(
      try read("The first 160 of 700 extra soldiers reached Kosovo on Saturday, KFOR said.")
        == ["reinforcement 160 -", "reinforcement 700 -"])
    #expect(try read("In 160 of 700 villages KFOR has no base.").isEmpty)
  }

  @Test func `who marches in first is the force and no reinforcement of it`() throws {
    let text = "Nearly 1,500 American soldiers of the NATO-led force arrived in Kosovo on Monday."
    #expect(try read(text, published: "1999-06-14") == ["contingent 1500 USA"])
    #expect(try read(text, published: "2004-03-19") == ["reinforcement 1500 USA"])
  }
}
