import Corpus
import Facts
import Testing

@testable import Analysis

/// Wordings that the rules read without a line of their own in a gold table.
@Suite struct StrengthWordingTests {
  private func read(_ text: String, published: String = "2012-05-01") throws -> [String] {
    try StrengthBench.shared.get().reports(text, published: published).map { found in
      let report = found.meaning
      let quantity = report.quantity
      return
        "\(report.kind.rawValue) \(quantity?.value ?? -1) \(quantity?.qualifier.rawValue ?? "-") \(report.nation ?? "-")"
    }
  }

  @Test func `who leaves another theatre for Kosovo comes, who leaves Kosovo goes`() throws {
    #expect(
      try read("Some 350 extra NATO troops were leaving Bosnia for Kosovo.") == ["reinforcement 350 about -"])
    #expect(try read("Some 350 NATO troops were leaving Kosovo for Bosnia.") == ["reduction 350 about -"])
  }

  @Test func `a participle behind a comma shares the time of its clause`() throws {
    #expect(
      try read("Thirty more soldiers would be flown to KFOR, lifting the Swiss deployment to 195 troops.").last
        == "plan 195 exact CHE")
    #expect(
      try read("Thirty more soldiers have been flown to KFOR, lifting the Swiss deployment to 195 troops.").last
        == "contingent 195 exact CHE")
  }

  @Test func `from belongs to a range behind a verb of sending and to the old level elsewhere`() throws {
    #expect(
      try read("Paris is adding from 600 to 700 men to its force in Kosovo.") == ["reinforcement 600 between FRA"])
    #expect(
      try read("Sweden would trim its KFOR presence from 650 to 350 soldiers.")
        == ["contingent 650 exact SWE", "plan 350 exact SWE"])
  }

  @Test func `the verb of a second mark is the one before`() throws {
    #expect(
      try read("KFOR stood at about 39,000 soldiers by 2002, and at roughly 26,000 in June 2003.")
        == ["total 39000 about -", "total 26000 about -"])
  }

  @Test func `another force in a clause of its own does not own the figure`() throws {
    let text =
      "The KFOR mission is shrinking. It will be cut to 5,500 troops, from 10,000, now that police guard the border."
    #expect(try read(text) == ["plan 5500 exact -", "total 10000 exact -"])
    #expect(try read("KFOR is there. The Kosovo Police will be cut to 5,500, from 10,000, this year.").isEmpty)
  }

  @Test func `a title does not place a figure in another theatre`() throws {
    let text = "KFOR is there. The alliance's commander in Europe has proposed a level of 6,500 for it."
    #expect(try read(text) == ["plan 6500 exact -"])
    #expect(try read("KFOR is there. The alliance has proposed a level of 6,500 in Afghanistan.").isEmpty)
  }

  @Test func `what a state offers of those asked for comes, what it has of them stands`() throws {
    #expect(
      try read("KFOR asked for 1,800 troops; so far the French have volunteered 600 of them.").last
        == "reinforcement 600 exact FRA")
    #expect(
      try read("KFOR has 4,600 troops, and America furnishes about 600 of them.").last == "contingent 600 about USA")
  }

  @Test func `a sentence that stands for the reinforcements just named speaks of them`() throws {
    #expect(
      try read("KFOR is getting 240 more soldiers from France. They consist of two companies of around 120 soldiers.")
        .allSatisfy { $0.hasPrefix("reinforcement") })
    #expect(
      try read("KFOR has 240 soldiers from France. They consist of two companies of around 120 soldiers.")
        .allSatisfy { $0.hasPrefix("contingent") })
  }

  @Test func `a level that would be or is agreed upon is a plan`() throws {
    #expect(try read("A KFOR of 2,500 would be a mere deterrent presence.") == ["plan 2500 exact -"])
    #expect(try read("NATO has agreed on a KFOR of 5,000 by March.") == ["plan 5000 exact -"])
    #expect(
      try read("KFOR's envoy said the plan was to complete the reduction to 2,500 troops in two years.")
        == ["plan 2500 exact -"])
    #expect(try read("A KFOR of 3,500 is a mere deterrent presence.") == ["total 3500 exact -"])
  }

  @Test func `the hurt of one nation are no contingent, its soldiers on their way are reinforcements`() throws {
    #expect(try read("At least 25 KFOR soldiers were hurt in Zvecan, among them 11 Italians.").isEmpty)
    #expect(
      try read("More than 700 KFOR troops were on their way, and another battalion was on high readiness.").first
        == "reinforcement 700 over -")
    #expect(try read("A Turkish unit of 500 soldiers went to Kosovo for KFOR.") == ["reinforcement 500 exact TUR"])
  }

  @Test func `a state is the subject past a clause that names the force`() throws {
    #expect(
      try read("Ankara, which has led KFOR since October, has 350 soldiers there.") == ["contingent 350 exact TUR"])
    #expect(
      try read("The US has had 1,600 troops in Kosovo with KFOR, down from 7,000 in 1999.").last
        == "contingent 7000 exact USA")
    #expect(try read("KFOR has 1,600 American troops. It had 17,000 soldiers in 2003.").last == "total 17000 exact -")
  }

  @Test func `one of the contributors is no soldier`() throws {
    #expect(try read("Germany will remain one of the main troop providers of KFOR.").isEmpty)
  }

  @Test func `what plans foresee or a force can be at early next year is a plan`() throws {
    #expect(
      try read("KFOR shrinks in steps. Later steps foresee 6,500 and, in the long run, just 2,500 soldiers.")
        == ["plan 6500 exact -", "plan 2500 exact -"])
    #expect(try read("We think KFOR can be at about 10,000 troops early in the new year.") == ["plan 10000 about -"])
    #expect(try read("KFOR is at about 10,000 troops.") == ["total 10000 about -"])
  }

  @Test func `a mark between a date and its verb's second figure goes on`() throws {
    #expect(
      try read("By 2002 KFOR stood at around 39,000, and in June 2003 at about 26,000.")
        == ["total 39000 about -", "total 26000 about -"])
  }

  @Test func `who answers a call comes and who is let back by no one does not`() throws {
    #expect(
      try read("KFOR asked for help. It was Turkey that answered the call, with about 500 soldiers.")
        == ["reinforcement 500 about TUR"])
    #expect(try read("KFOR turned down a request by Belgrade to send 1,000 soldiers back to Kosovo.").isEmpty)
  }

  @Test func `a figure from one of several states is no state's, a part that is had is a contingent`() throws {
    #expect(
      try read("KFOR got 270 more soldiers from Albania, Bulgaria, Greece and Romania.")
        == ["reinforcement 270 exact -"])
    #expect(try read("KFOR got 270 more soldiers from Albania.") == ["reinforcement 270 exact ALB"])
    #expect(try read("Austria will bring home 120 of its 262 soldiers in KFOR.").last == "contingent 262 exact AUT")
  }

  @Test func `soldiers sent to Kosovo count where no other army is named`() throws {
    #expect(try read("Some 200 troops are being sent to Kosovo.") == ["reinforcement 200 about -"])
    #expect(try read("Belgrade says some 200 Serbian troops are being sent to Kosovo.").isEmpty)
  }
}
