import Facts
import Testing

@testable import Analysis

/// How far the rules of events look, and what they pass over.
@Suite struct EventReachTests {
  private func types(_ text: String) throws -> [EventReport.EventType] { try EventBench.reports(text).map(\.type) }

  @Test(arguments: [
    ("A Greek minister threatened on Friday to close the border.", EventReport.EventType.threaten),
    ("Officials of Chad and Libya agreed again on Monday that trade should grow.", .agree),
  ])
  func `what tells when parts no wording`(text: String, type: EventReport.EventType) throws {
    #expect(try types(text).contains(type))
  }

  @Test(arguments: [
    ("Zambian nurses went on strike on Monday.", EventReport.EventType.protest),
    ("Opposition parties in Togo are demanding that the president resign.", .request),
    ("The government of Benin accepted the demands of the rebels.", .concede),
  ])
  func `those of a state act without a name where the state is named`(text: String, type: EventReport.EventType) throws
  {
    #expect(try types(text).contains(type))
  }

  @Test func `a lone word that may be of sport silences nothing`() throws {
    #expect(try types("In Kosovo, KFOR teams stepped up patrols near Mitrovica.").contains(.mobilize))
    #expect(try types("The goalkeeper of Kosovo attacked the team of Serbia in the match.").isEmpty)
  }

  @Test func `the object of a verb may stand before its relative`() throws {
    #expect(try types("In Kosovo the checkpoint that KFOR restored at Rudare is small.").contains(.mobilize))
    #expect(try !types("In Kosovo the library that KFOR restored at Rudare is small.").contains(.mobilize))
  }

  @Test func `a phrase of time between subject and passive is passed over`() throws {
    let text = "The curfew imposed on Mitrovica after the clashes was lifted by UNMIK in Kosovo."
    #expect(try types(text).contains(.retreat))
  }

  @Test func `who tries to make peace has not made it, who tries to strike has struck`() throws {
    let peace = try EventBench.reports("Norway tried to settle the row between Serbia and Kosovo in Oslo.")
    #expect(!peace.contains { $0.type == .agree && $0.status == .occurred })
    let blow = try EventBench.reports("Masked men tried to attack the Kosovo police in Zvecan, Kosovo.")
    #expect(blow.contains { $0.type == .assault && $0.status == .occurred })
  }

  @Test func `a road blocked by a state is force, one blocked by a crowd is protest`() throws {
    #expect(try types("Libya blocked the road to Tunisia.") == [.coerce])
    #expect(try types("Villagers in Tunisia blocked the road to Libya.") == [.protest])
  }

  @Test func `a text that names one town again and again is of that town`() throws {
    let text = """
      Mitrovica was quiet on Monday morning, as Mitrovica rarely is.

      By noon, a crowd had gathered. Kosovo police were pelted with stones.

      In the evening Mitrovica was quiet again, KFOR said in Kosovo.
      """
    #expect(try EventBench.reports(text).contains { $0.type == .protest && $0.place?.slug == "mitrovica" })
  }

  @Test(arguments: [
    "The mayor of Gjilan thanked teachers for their work at a ceremony in Kosovo.",
    "A bank in Pristina closed two branches in Kosovo last month.",
    "The municipality of Peja opened a new road to the market, the mayor said in Kosovo.",
    "A doctor in Gjakova treated 30 patients with flu, the clinic in Kosovo said.",
    "The power company of Kosovo cut electricity to Mitrovica for repairs.",
    "Kosovo's bus operators demanded higher fares from the ministry in Pristina.",
    "The ombudsman of Kosovo criticised a delay in building a school in Pristina.",
    "Kosovo's tax office closed a cafe in Prizren over unpaid bills.",
    "The minister of culture of Kosovo met artists in Pristina.",
  ])
  func `a town's own news is no event`(text: String) throws {
    #expect(try types(text).isEmpty)
  }

  @Test func `the same deeds with a party to the conflict are events`() throws {
    #expect(try types("Kosovo closed six branches of a Serbian bank in Leposavic.").contains(.coerce))
    #expect(try types("KFOR gave books to a school in Pristina, Kosovo.").contains(.aid))
  }
}
