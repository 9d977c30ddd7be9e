import Corpus
import Facts
import Testing

@testable import Analysis

/// Who acts and who is acted on where a name stands near that is neither.
@Suite struct EventPartyTests {
  /// "TYPE actors > recipients" of every event.
  private func events(_ text: String) throws -> [String] {
    try EventBench.events(text).compactMap { fact in
      guard case .event(let report) = fact.claim else { return nil }
      let actors = report.actors.map(\.slug).joined(separator: ",")
      return "\(report.type.rawValue) \(actors) > \(report.recipients.map(\.slug).joined(separator: ","))"
    }
  }

  @Test(arguments: [
    "Albin Kurti said one police officer was killed in an attack near Banjska in Kosovo.",
    "Two lorries had blocked the road to Banjska in Kosovo, Albin Kurti said.",
  ])
  func `who tells of an event is no party to it`(text: String) throws {
    let found = try events(text)
    #expect(!found.isEmpty && !found.contains { $0.contains("albin-kurti") }, "\(found)")
  }

  @Test func `a force that tells of its own soldiers was hit`() throws {
    let found = try events("KFOR said two soldiers were wounded in the attack near Zvecan in Kosovo.")
    #expect(found.first?.hasSuffix("> kfor") == true, "\(found)")
  }

  @Test func `a participle between a subject and its verb describes the subject`() throws {
    let found = try events(
      "KFOR soldiers escorting Serb returnees to a village near Klina were attacked on Monday.")
    #expect(found.contains("ASSAULT  > kfor"), "\(found)")
  }

  @Test func `a noun in -ing behind its date is no verb`() throws {
    let found = try events("NATO responded to the late-September fighting by sending a battalion to Kosovo.")
    #expect(!found.contains { $0.hasPrefix("ASSAULT nato") }, "\(found)")
  }

  @Test func `who leads a group behind "by" is not who acts`() throws {
    let found = try events(
      "Dozens of masked men led by Kosovo-Serb businessman Marko Ilic — a friend of Aleksandar Vucic — attacked Kosovo police in Leposavic."
    )
    #expect(found.contains { $0.hasPrefix("ASSAULT masked-men") && $0.hasSuffix("> kosovo-police") }, "\(found)")
  }

  @Test func `who does one thing as they do another does both`() throws {
    let found = try events("Polish soldiers of KFOR wave to children in Kosovo as they patrol near Jarinje.")
    #expect(found.contains { $0.hasPrefix("MOBILIZE poland") }, "\(found)")
  }

  @Test func `those engaged in a dialogue take part beside who mediates it`() throws {
    let found = try events("Leaders from Kosovo and Serbia are engaged in an EU-mediated dialogue.")
    #expect(found == ["CONSULT european-union,kosovo,serbia > "], "\(found)")
  }

  @Test func `counterparts in a capital are its government`() throws {
    let found = try events("Officials in Pristina have blamed their counterparts in Belgrade for the raid.")
    #expect(found.contains("ACCUSE kosovo > serbia"), "\(found)")
  }

  @Test func `peacekeepers who were hurt are the force`() throws {
    let found = try events("Some 27 NATO peacekeepers were injured by a Serb mob in Zvecan in Kosovo.")
    #expect(found.contains { $0.hasPrefix("ASSAULT") && $0.hasSuffix("> kfor") }, "\(found)")
  }

  @Test func `two adjectives of one noun are two states`() throws {
    let found = try events("Serbian and Kosovo officials met in Brussels for talks on Thursday.")
    #expect(found.contains { $0.hasPrefix("CONSULT serbia,kosovo") }, "\(found)")
  }

  @Test func `who arrives for talks takes part in them`() throws {
    let found = try events("Mark Rutte arrived in Pristina on Tuesday for talks with President Vjosa Osmani.")
    #expect(found == ["CONSULT mark-rutte,vjosa-osmani > "], "\(found)")
  }

  @Test func `a person whom the lexicon does not know is one`() throws {
    let found = try events("A court in Kosovo sentenced former KLA commander Ilir Hoxhaj to eight years in prison.")
    #expect(found.contains { $0.hasPrefix("SANCTION") && $0.hasSuffix("> ilir-hoxhaj") }, "\(found)")
  }

  @Test func `people are not the state that they are named after`() throws {
    let found = try events("The United States imposed sanctions on two Kosovo Serb businessmen.")
    #expect(found == ["SANCTION united-states > "], "\(found)")
  }

  @Test func `the army of a state is the one of the lexicon`() throws {
    let found = try events("Serbia's army began military exercises near the border with Kosovo.")
    #expect(found.contains { $0.hasPrefix("MOBILIZE serbian-armed-forces") }, "\(found)")
  }

  @Test func `those arrested did not arrest`() throws {
    let found = try events("The Serbs detained on Friday near Gnjilane in Kosovo were released by Kosovo police.")
    #expect(!found.contains { $0.hasPrefix("COERCE kosovo-serbs") }, "\(found)")
  }

  @Test func `the object of one clause is no subject of the next`() throws {
    let found = try events("The Serbs would not clear the tunnel in Kosovo and KFOR fired tear gas into it.")
    #expect(found.contains { $0.hasPrefix("ASSAULT kfor") }, "\(found)")
    #expect(!found.contains { $0.hasPrefix("REJECT") && $0.hasSuffix("kfor") }, "\(found)")
  }

  @Test(arguments: [
    "KFOR had refused to let doctors in Kosovo help wounded Serbs.",
    "KFOR said the two injured soldiers in Kosovo were German.",
  ])
  func `the wounded who are described were wounded elsewhere`(text: String) throws {
    #expect(try !events(text).contains { $0.hasPrefix("ASSAULT") })
  }

  @Test func `who comes under fire is the one fired at`() throws {
    let found = try events("The OSCE office in Vitina in Kosovo came under fire.")
    #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix("ASSAULT  >") }, "\(found)")
  }

  @Test func `an accusation of an act is not the act`() throws {
    let statuses = try EventBench.events("Albin Kurti accused Serbia of supporting the gunmen in Kosovo.").compactMap {
      fact -> EventReport.Status? in
      guard case .event(let report) = fact.claim, report.type == .support else { return nil }
      return report.status
    }
    #expect(!statuses.contains(.occurred), "\(statuses)")
  }

  @Test func `what is accused of trying was tried by the accused`() throws {
    let found = try events("Boris Tadić accused Pristina of trying to seize the town hall of Klina in Kosovo.")
    #expect(!found.contains { $0.hasPrefix("COERCE boris-tadic") }, "\(found)")
  }

  @Test func `an agency that tells of an attack did not attack`() throws {
    let found = try events(
      "The agency Beta said that men first fired rifles and then threw two grenades in Klina in Kosovo.")
    #expect(!found.isEmpty && !found.contains { $0.hasPrefix("ASSAULT beta") }, "\(found)")
  }

  @Test func `forces led by NATO act for NATO`() throws {
    let found = try events("Forces led by NATO put up checkpoints in Klina in Kosovo.")
    #expect(found.contains { $0.hasPrefix("COERCE nato") || $0.hasPrefix("COERCE kfor") }, "\(found)")
  }

  @Test func `what is asked to be let happen has not happened`() throws {
    let facts = try EventBench.events("Ana Brnabić asked KFOR to let 1,000 Serbian soldiers return to Kosovo.")
    let moves = facts.compactMap { fact -> EventReport.Status? in
      guard case .event(let report) = fact.claim, report.type == .mobilize else { return nil }
      return report.status
    }
    #expect(!moves.contains(.occurred), "\(moves)")
  }

  @Test func `police without a name are the one force that the text names`() throws {
    let text = "Kosovo Police and KFOR hold the town of Klina in Kosovo. Gunmen opened fire on a police patrol there."
    #expect(try events(text).contains { $0.hasSuffix("> kosovo-police") })
    let two = text + " Serbian police and UN police watch the border of Kosovo."
    #expect(try !events(two).contains { $0.hasPrefix("ASSAULT") && $0.hasSuffix("> kosovo-police") })
  }

  @Test func `who did the same takes part`() throws {
    let found = try events("NATO condemned the attack in Kosovo, as did the European Union.")
    #expect(found.contains("ACCUSE nato,european-union > "), "\(found)")
  }

  @Test func `all who were hit in one sentence are those it was done to`() throws {
    let found = try events("A UN police officer was killed and 22 KFOR soldiers were injured in riots in Kosovo.")
    #expect(found.contains { $0.hasSuffix("> un-police,kfor") }, "\(found)")
  }

  @Test func `casualties go to the attack and not to the arrest over it`() throws {
    let reports = try EventBench.events(
      "KFOR detained three men in Klina after an attack on Serbs in Kosovo that killed two."
    )
    .compactMap { fact -> EventReport? in
      guard case .event(let report) = fact.claim else { return nil }
      return report
    }
    #expect(reports.contains { $0.type == .assault && $0.killed?.value == 2 }, "\(reports)")
    #expect(!reports.contains { $0.type == .coerce && $0.killed != nil }, "\(reports)")
  }

  @Test func `a report is filled from one that names the same party on both sides`() {
    func report(_ actors: [EntityID], _ recipients: [EntityID]) -> EventReport {
      EventReport(
        type: .assault, mode: nil, contexts: [], acled: nil, actors: actors, recipients: recipients, place: nil,
        when: nil, whenBasis: nil, killed: nil, injured: nil, status: .occurred)
    }
    let filled = report([], ["villagers"]).filled(from: report(["villagers", "kfor"], ["villagers"]))
    #expect(filled.actors == ["villagers", "kfor"] && filled.recipients == ["villagers"])
  }
}
