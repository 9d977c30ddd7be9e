import Corpus
import Facts
import Testing

@testable import Analysis

/// What ACLED calls events, by the codebook's 25 sub-event types.
@Suite struct ACLEDTests {
  static let rows = ((try? EventBench.analyzer.get())?.events.table.acled.rows ?? []).map(\.rule.name)

  @Test(arguments: rows)
  func `each row gives its code to its examples and not to the other sentences`(name: String) throws {
    let row = try #require(EventBench.analyzer.get().events.table.acled.rows.first { $0.rule.name == name })
    #expect(!row.examples.isEmpty && !row.silent.isEmpty)
    for example in row.examples {
      let reports = try EventBench.reports(example)
      #expect(reports.contains { $0.acled == row.code && $0.acledRule == row.rule }, "\(example): \(reports)")
    }
    for sentence in row.silent {
      let codes = try EventBench.reports(sentence).map(\.acled)
      #expect(!codes.contains(row.code), "\(sentence): \(codes)")
    }
  }

  @Test func `row names are unique and kebab-case`() {
    #expect(ACLEDTests.rows.count > 25)
    #expect(Set(ACLEDTests.rows).count == ACLEDTests.rows.count)
    #expect(ACLEDTests.rows.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
  }

  @Test(arguments: [
    // What kind of arms decides, not the verb.
    ("Gunmen attacked a patrol of KFOR near Klina with mortars.", ACLEDEvent.shelling, String?("heavy-weapons")),
    ("A suicide bomber killed four policemen in Pristina, KFOR said.", .suicideBomb, "suicide-attack"),
    ("A hand grenade was thrown at the house of a Serb in Zvecan.", .grenade, "explosives"),
    ("Two soldiers of KFOR were killed by a landmine near Klina.", .remoteExplosive, "explosives"),
    ("Serbian paramilitaries raped women in the village of Dragacin in Kosovo.", .sexualViolence, "sexual"),
    // Whom it befell.
    ("Gunmen killed a journalist in Pristina, Kosovo police said.", .attack, "firearms"),
    // Who took what from whom.
    ("The Serbian army recaptured the town of Orahovac from the KLA in 1998.", .governmentRegainsTerritory, "seize"),
    (
      "Rebels of the Kosovo Liberation Army captured the town of Orahovac in 1998.",
      .nonStateActorOvertakesTerritory, "seize"
    ),
    // Soldiers on the move are a change of activity, as the codebook has it.
    ("NATO deployed 700 more soldiers in Kosovo.", .changeToGroup, "troops"),
    ("KFOR put up a new observation post near Zubin Potok in Kosovo.", .headquartersEstablished, "troops"),
    ("KFOR seized rifles and grenades in a house in Klina.", .disruptedWeaponsUse, "seize"),
  ])
  func `arms and parties decide on the code`(sentence: String, code: ACLEDEvent, mode: String?) throws {
    let reports = try EventBench.reports(sentence)
    #expect(reports.contains { $0.acled == code && $0.mode == mode }, "\(reports)")
  }

  @Test func `a protest that police break up and what they did are one with intervention`()
    throws
  {
    let reports = try EventBench.reports(
      "Kosovo Albanians marched through Pristina on Tuesday. Kosovo police used tear gas against the marchers.")
    let codes = reports.filter { $0.type == .protest || $0.mode == "crowd-control" }.map(\.acled)
    #expect(codes == [.protestWithIntervention, .protestWithIntervention])
    #expect(reports.contains { $0.acledRule == EventReading.intervention })
  }

  @Test func `shots at protesters are excessive force`() throws {
    let reports = try EventBench.reports(
      "Kosovo Albanians marched through Pristina on Tuesday. Kosovo police fired rubber bullets at them and injured nine."
    )
    #expect(reports.first { $0.type == .protest }?.acled == .excessiveForce)
  }

  @Test func `stones make a violent demonstration, whatever the police answer with`() throws {
    let reports = try EventBench.reports(
      "Serbs threw stones at KFOR in Zvecan on Monday, and KFOR used tear gas and stun grenades against them.")
    #expect(!reports.isEmpty)
    #expect(reports.allSatisfy { $0.acled == .violentDemonstration }, "\(reports)")
  }

  @Test(arguments: [
    "NATO will deploy 700 more soldiers in Kosovo in May.",
    "NATO denied that its soldiers had attacked Serbs in Zvecan.",
    "KFOR must not attack Serbs in Zvecan, Ana Brnabic said.",
  ])
  func `what did not happen has no code`(sentence: String) throws {
    let reports = try EventBench.reports(sentence)
    #expect(!reports.isEmpty && reports.allSatisfy { $0.acled == nil }, "\(reports)")
  }

  @Test func `a table with a code that ACLED does not have is refused with its line`() throws {
    let table = try DataTable(file: "acled.tsv", text: "name\tacled\nx\tBattles/Duel\n")
    let row = try #require(table.rows.first)
    #expect(throws: DataFileError.self) { try ACLEDEvent.read(row["acled"], in: row) }
  }

  @Test func `modes are those of their type`() throws {
    let frames = try EventBench.analyzer.get().events.table.frames
    #expect(frames.contains { $0.mode != nil })
    #expect(frames.allSatisfy { frame in frame.mode.map { frame.type.modes.contains($0) } ?? true })
  }
}
