import Corpus
import Facts
import Testing

@testable import Analysis

/// The killed and injured of a sentence go to the deed that did the harm.
@Suite struct EventCasualtyTests {
  /// "killed/injured" of every event that has any, in text order: "2/4", "1/-".
  private func casualties(_ text: String, published: String = "2023-11-22") throws -> [String] {
    func words(_ quantity: Quantity?) -> String {
      guard let quantity else { return "-" }
      let (low, high) = (quantity.low.map(String.init) ?? "?", quantity.high.map(String.init) ?? "..")
      return low == high ? low : low + high
    }
    return try EventBench.events(text, published: published).compactMap { fact in
      guard case .event(let report) = fact.claim, report.killed != nil || report.injured != nil else { return nil }
      return words(report.killed) + "/" + words(report.injured)
    }
  }

  @Test(arguments: [
    (
      "More than 300 people were injured in riots in Mitrovica, among them 20 soldiers and over 40 policemen.",
      "-/300.."
    ),
    ("Eight Serbs were hurt in the clashes in Mitrovica, two of whom gravely.", "-/8"),
    (
      "A bomb exploded on a bus near Podujevo, killing three people and injuring at least 12, four of them badly.",
      "3/12.."
    ),
    ("Fourteen people were injured, 11 seriously, in clashes with police in Mitrovica.", "-/14"),
    ("Grenades wounded 25 soldiers of KFOR in Zvecan, three critically.", "-/25"),
    ("A bomb in Pec injured two people seriously, 4 slightly.", "-/6"),
  ])
  func `a part of the hurt is not added to all of them`(text: String, expected: String) throws {
    #expect(try casualties(text) == [expected])
  }

  @Test func `who was found dead before a riot did not die in it`() throws {
    let text = "Albanians torched UN jeeps in Mitrovica after two boys had been found dead in the Ibar."
    let torching = try EventBench.events(text).compactMap { fact -> EventReport? in
      guard case .event(let report) = fact.claim, report.mode == "destroy" else { return nil }
      return report
    }
    #expect(torching.count == 1)
    #expect(torching.allSatisfy { $0.killed == nil })
  }

  @Test func `a boycott injures nobody`() throws {
    let text = "Serbs boycotted the vote in Zvecan and 50 KFOR soldiers were injured in clashes with protesters."
    let reports = try EventBench.events(text).compactMap { fact -> EventReport? in
      guard case .event(let report) = fact.claim, report.mode == "boycott" else { return nil }
      return report
    }
    #expect(reports.count == 1)
    #expect(reports.allSatisfy { $0.injured == nil })
  }

  @Test(arguments: ["10,000 people were killed", "10,000 people, most of them Albanians, were killed"])
  func `the dead of a crackdown are not those of the campaign that ended it`(words: String) throws {
    let text =
      "Kosovo broke away nine years after a NATO bombing campaign ended a crackdown in which \(words)."
    let bombing = try EventBench.events(text).compactMap { fact -> EventReport? in
      guard case .event(let report) = fact.claim, report.actors.contains(EntityID("nato")) else { return nil }
      return report
    }
    #expect(!bombing.isEmpty)
    #expect(bombing.allSatisfy { $0.killed == nil })
  }

  @Test(arguments: [
    ("Gunmen ambushed a police patrol at Banjska and killed Sgt. Afrim Bunjaku.", "1/-"),
    ("Police are investigating the murder of Oliver Ivanovic in North Mitrovica.", "1/-"),
    ("A Ghanaian police officer and a local driver were shot dead near Podujevo.", "2/-"),
    ("Gunmen threw a grenade at a house in Cernica; a woman died.", "1/-"),
  ])
  func `victims that no number counts are counted`(text: String, expected: String) throws {
    let found = try casualties(text)
    #expect(found.contains(expected), "\(found)")
  }

  @Test func `the harm told next is of the deed before it, unless those who did it were hurt`() throws {
    let ambush =
      "Some 30 masked gunmen had fired on police at Banjska in September. An officer and three of the Serbs were killed."
    #expect(try casualties(ambush) == ["4/-"])
    #expect(try EventBench.events(ambush, published: "2023-11-22").count == 1)
    let gas = "French gendarmes fired tear gas at Albanians in Mitrovica. Four gendarmes were slightly injured."
    #expect(try EventBench.events(gas, published: "1999-09-29").count == 2)
  }

  @Test(arguments: [
    (
      "Attackers fired at a bus near Podujevo on Friday. Two Serbs were killed and five injured, three of them seriously.",
      "2/5"
    ),
    ("Attackers fired at a bus near Podujevo on Friday. Two Serbs died and five were hurt.", "2/5"),
    (
      "Masked men attacked a patrol near Banjska on Sunday. One officer, Afrim Bunjaku, was killed. Another was wounded.",
      "1/1"
    ),
    ("Clashes broke out in Zvecan, Kosovo, on Monday. At least 30 soldiers were hurt.", "-/30.."),
    (
      "Attackers threw a grenade at a house in Vitina. The explosion injured an elderly woman. Her two children were hurt.",
      "-/3"
    ),
    ("A bomb exploded in Mitrovica on Friday, seriously injuring two people and lightly injuring four others.", "-/6"),
  ])
  func `an incident is one event however many sentences tell who was hurt`(text: String, expected: String) throws {
    #expect(try casualties(text) == [expected])
  }

  @Test func `who was hurt in another attack is another event`() throws {
    let text =
      "Rebels attacked a police post near Lucane on Monday. One policeman was killed in a similar attack last week."
    #expect(try EventBench.events(text).count == 2)
  }
}
