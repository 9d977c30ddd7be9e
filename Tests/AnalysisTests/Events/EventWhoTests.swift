import Corpus
import Facts
import Testing

@testable import Analysis

/// Who is a party to an event and who only stands beside its words.
@Suite struct EventWhoTests {
  private func report(_ text: String, _ type: EventReport.EventType) throws -> EventReport {
    let found = try EventBench.reports(text)
    return try #require(found.first { $0.type == type }, "\(found)")
  }

  @Test func `former fighters are men and not their army`() throws {
    let report = try report("Two former KLA fighters were arrested in Prizren in Kosovo on Monday.", .coerce)
    #expect(report.recipients.allSatisfy { $0 != "kosovo-liberation-army" }, "\(report)")
  }

  @Test func `a state that says which town is meant takes no part`() throws {
    let report = try report("A grenade exploded in a bar in a small Kosovo town, killing a Serb man.", .assault)
    #expect(report.actors.isEmpty, "\(report)")
  }

  @Test func `who only told of harm did not suffer it`() throws {
    let report = try report(
      "In Klina in Kosovo, three people were killed and three others injured, said the Kosovo Information Center.",
      .assault)
    #expect(!report.recipients.contains { $0.slug.hasPrefix("kosovo-info") }, "\(report)")
  }

  @Test func `attacks by some on others are theirs, not of who could not stop them`() throws {
    let report = try report(
      "NATO and the United Nations failed to stop attacks by ethnic Albanians against Serbs and Roma in Kosovo.",
      .assault)
    #expect(report.actors == ["kosovo-albanians"] && report.recipients == ["kosovo-serbs", "roma"], "\(report)")
  }

  @Test(arguments: [
    ("KFOR is in Kosovo. Norwegian forces arrested two men in Obilic in Kosovo on Monday.", "kfor"),
    ("KFOR is in Kosovo. Belgian KFOR troops arrested two men in Zvecan in Kosovo on Monday.", "kfor"),
  ])
  func `soldiers of a contributor are the mission's`(text: String, actor: String) throws {
    #expect(try report(text, .coerce).actors.map(\.slug) == [actor])
  }

  @Test func `soldiers who came by themselves are not`() throws {
    let found = try EventBench.reports(
      "Russian troops stopped KFOR soldiers on a road near Pristina in Kosovo on Monday.")
    #expect(!found.isEmpty && !found.contains { $0.actors.contains("kfor") }, "\(found)")
  }

  @Test func `who stands behind with acts`() throws {
    let report = try report(
      "The blast has sparked anger in Kosovo, with the Kosovo Government accusing Serbia of planning it.", .accuse)
    #expect(report.actors == ["government-of-kosovo"] && report.recipients == ["serbia"], "\(report)")
  }

  @Test func `a woman whom a blast wounded damaged nothing`() throws {
    let found = try EventBench.reports(
      "The attack came hours after an explosion in Pristina in Kosovo wounded one woman and damaged several offices.")
    #expect(!found.isEmpty && found.allSatisfy { $0.actors.isEmpty }, "\(found)")
  }

  @Test func `who was told did nothing`() throws {
    let found = try EventBench.reports(
      "Kosovo police told RFE/RL on Monday that two new roadblocks appeared in Zvecan in Kosovo.")
    #expect(!found.contains { $0.actors.contains("rfe-rl") }, "\(found)")
  }

  @Test func `a place beside a verb is its object, and no name behind it`() throws {
    let report = try report("Serb forces were besieging Klina in Kosovo and Serb tanks were inside the town.", .assault)
    #expect(report.recipients.isEmpty, "\(report)")
  }

  @Test func `what must come before a deed leaves it open`() throws {
    let found = try EventBench.reports(
      "Kosovo Serbs said that conditions must be met before they remove the barricades in Zvecan in Kosovo.")
    #expect(!found.contains { $0.type == .retreat && $0.status == .occurred }, "\(found)")
  }

  @Test(arguments: [
    "Nine children were treated and released from a hospital in Klina in Kosovo.",
    "“This is a very extensive crime scene,” Derek Chappell said in Kosovo.",
  ])
  func `words of hospitals and scenes are no deeds of the conflict`(text: String) throws {
    let found = try EventBench.reports(text)
    #expect(!found.contains { $0.mode == "release" || $0.type == .accuse }, "\(found)")
  }

  @Test func `what follows the pronoun that a verb governs is another's object`() throws {
    let found = try EventBench.reports(
      "Kosovo broke away in 2008. Belgrade has never recognised it and urges Kosovo's ethnic Serbs to defy the police.")
    #expect(found.contains { $0.type == .reject && $0.recipients == ["kosovo"] }, "\(found)")
  }
}
