import Analysis
import Facts
import Testing

/// Whose deed it is where a noun, a leader or a force stands between the doer and the verb.
@Suite struct EventBelongingTests {
  private func report(
    _ type: EventReport.EventType, in text: String, published: String = "2023-10-12"
  ) throws -> EventReport {
    try #require(
      EventBench.reports("KFOR is in Kosovo. " + text, published: published).first { $0.type == type }, "no \(type)")
  }

  @Test(arguments: [
    ("Vucic criticised NATO's decision to deploy additional forces in Kosovo on Monday.", ["nato"]),
    ("The plan by NATO to deploy more soldiers in Kosovo was welcomed by Britain on Monday.", ["nato"]),
    ("Britain welcomed the decision to deploy more soldiers in Kosovo.", []),
    ("Britain took the decision to deploy more soldiers in Kosovo.", ["united-kingdom"]),
  ])
  func aDecisionIsOfWhoTookIt(_ text: String, actors: [String]) throws {
    let reports = try EventBench.reports("KFOR is in Kosovo. " + text, published: "2023-10-12")
    let deed = try #require(reports.first { $0.type == .mobilize || $0.type == .agree })
    #expect(deed.actors.map(\.description) == actors)
  }

  @Test(arguments: [
    ("Gunmen led by Milan Radoicic ambushed a police patrol near Banjska.", ["gunmen", "milan-radoicic"]),
    ("A group headed by Milan Radoicic attacked the police in Banjska.", ["milan-radoicic"]),
    ("Gunmen ambushed a police patrol near Banjska that was led by Milan Radoicic.", ["gunmen"]),
  ])
  func leadersActWithThoseTheyLead(_ text: String, actors: [String]) throws {
    #expect(try report(.assault, in: text).actors.map(\.description) == actors)
  }

  @Test(arguments: [
    "Polish soldiers, part of the NATO-led KFOR, guarded the town hall of Leposavic on Monday.",
    "U.S. KFOR soldiers guarded the town hall of Leposavic on Monday.",
    "Soldiers serving with KFOR guarded the town hall of Leposavic on Monday.",
  ])
  func soldiersOfAMissionAreTheMission(_ text: String) throws {
    #expect(try report(.mobilize, in: text).actors == ["kfor"])
  }

  @Test func whatIsAnsweredGivesTheAnswerNeitherDayNorPlace() throws {
    let sent = try report(
      .mobilize, in: "NATO answered the violence of May 29 in Zvecan by deploying 700 more troops to Kosovo.")
    #expect(sent.when?.edtf == "[2023-05-29..2023-10-12]")
    #expect(sent.place == "kosovo")
    let other = try report(
      .mobilize, in: "In response to the ambush in Banjska, Britain sent 200 soldiers to Kosovo on 6 October.")
    #expect(other.when?.edtf == "2023-10-06")
    #expect(other.place == "kosovo")
  }

  @Test func aMoveIsThatOfTheSentenceBefore() throws {
    let text = "Serbia sent police to the border with Kosovo on Monday. The move was condemned by the United States."
    #expect(try report(.accuse, in: text).recipients == ["serbia"])
    let apart =
      "Serbia sent police to the border of Kosovo on Monday. A move of fans was condemned by the United States."
    #expect(try EventBench.reports(apart).allSatisfy { $0.type != .accuse || $0.recipients.isEmpty })
  }

  @Test(arguments: [
    ("The military presence of Serbia along the border with Kosovo dissipated after the warnings.", "serbia"),
    ("Serbia's military build-up on the border with Kosovo ended last week.", "serbia"),
  ])
  func aPresenceThatEndsIsARetreat(_ text: String, actor: String) throws {
    let reports = try EventBench.reports("KFOR is in Kosovo. " + text, published: "2023-10-12")
    #expect(reports.map(\.type) == [.retreat])
    #expect(reports.first?.actors.map(\.description) == [actor])
  }

  @Test func aWarningOfOnesOwnArmyIsAThreat() throws {
    let text = "Serbian President Tomislav Nikolic warned on Sunday that Belgrade is ready to send its army to Kosovo."
    let threat = try report(.threaten, in: text, published: "2017-01-18")
    #expect(threat.actors == ["tomislav-nikolic"])
    #expect(threat.recipients.isEmpty)
    #expect(try EventBench.reports(text, published: "2017-01-18").allSatisfy { $0.type != .accuse })
  }

  @Test(arguments: [
    ("Gabriel Escobar said that he is travelling to Kosovo tomorrow.", EventReport.Status.planned),
    ("Gabriel Escobar said that he travelled to Kosovo on Monday.", .occurred),
  ])
  func aDayAheadIsPlanned(_ text: String, status: EventReport.Status) throws {
    #expect(try report(.consult, in: text).status == status)
  }

  /// "is now scheduled" is no date of the drill; what is put in between commas does not part the noun from its plan.
  @Test func whatIsNowScheduledIsForLater() throws {
    let text =
      "A joint exercise of KFOR and the Kosovo Security Force, postponed twice, is now scheduled to take place in Prizren in November."
    let exercise = try report(.cooperate, in: text, published: "2025-10-09")
    #expect(exercise.status == .planned)
    #expect(exercise.when?.edtf == "2025-11")
    let held = "A joint exercise of KFOR and the Kosovo Security Force will be held in Prizren in November."
    #expect(try EventBench.reports(held, published: "2025-10-09").map(\.type) == [.cooperate])
  }

  @Test func whatIsAwaitedHasNotHappened() throws {
    let text = "Russia will not send troops to Kosovo until an agreement with NATO is worked out."
    #expect(try report(.agree, in: text).status == .hypothetical)
  }

  @Test func thePurposeOfADeedIsNoDeedOfItsOwn() throws {
    let text = "Germany flew in extra soldiers to bolster its contingent in KFOR in Kosovo on Monday."
    #expect(try EventBench.reports(text, published: "2023-10-12").filter { $0.type == .mobilize }.count == 1)
  }

  @Test func aStateThatProtestsComplains() throws {
    let text = "Serbia protested on Monday against the raid of Kosovo police in Zvecan."
    #expect(try report(.accuse, in: text).actors == ["serbia"])
    #expect(try EventBench.reports(text).allSatisfy { $0.type != .protest })
  }

  /// "trade union": a condition of several words holds only where all of them stand.
  @Test func conditionsOfSeveralWordsHold() throws {
    let work = "In Kosovo, police moved in with trucks at the gate of Zvecan."
    let gas = "In Kosovo, police moved in firing tear gas at the gate of Zvecan."
    #expect(try EventBench.events(work).contains { $0.rule == "event-arrive-troops" })
    #expect(try EventBench.events(gas).allSatisfy { $0.rule != "event-arrive-troops" })
  }

  @Test func whatOneSideLaysToTheOthersChargeIsAlleged() throws {
    let text = "Kurti said the attack in Banjska was ordered by Serbia, which Vucic called a lie."
    let attack = try report(.assault, in: text)
    #expect(attack.status == .alleged)
    #expect(attack.actors == ["serbia"])
    #expect(try report(.accuse, in: text).actors == ["aleksandar-vucic"])
    #expect(try report(.assault, in: "Kosovo police said gunmen attacked a patrol in Banjska.").status == .occurred)
  }

  @Test func whoSpeaksWithinAQuotationAsks() throws {
    let text = """
      U.S. Secretary of State Antony Blinken met Albin Kurti. "The secretary underscored that those responsible for the attack \
      in Kosovo must be held accountable," the State Department said.
      """
    #expect(try report(.request, in: text).actors == ["antony-blinken"])
  }

  @Test(arguments: [
    ("Serbia is ramping up its troops on the border with Kosovo.", "kosovo-serbia-border"),
    ("The Serbian military buildup on Kosovo's border alarmed NATO.", "kosovo-serbia-border"),
  ])
  func onABorderIsThere(_ text: String, place: String) throws {
    let deed = try report(.mobilize, in: text)
    #expect(deed.place?.description == place)
    #expect(deed.actors == ["serbia"])
  }

  @Test func aPresenceThatIsDescribedEndsToo() throws {
    let text = "The Serb military presence along the border with Kosovo, which included tanks and guns, dissipated."
    let end = try report(.retreat, in: text)
    #expect(end.actors == ["serbia"])
    #expect(try EventBench.reports("KFOR is in Kosovo. " + text).allSatisfy { $0.type != .mobilize })
  }

  @Test func oneOfficerIsACountAndNobody() throws {
    let facts = try EventBench.facts(
      "Gunmen attacked a patrol near Banjska in Kosovo, killing one officer.", published: "2023-10-12")
    let mentioned = facts.compactMap { fact -> EntityID? in
      if case .mention(let mention) = fact.claim, case .actor(let id) = mention.target { id } else { nil }
    }
    #expect(!mentioned.contains("one-officer"))
    #expect(mentioned.contains("gunmen"))
  }

  @Test(arguments: [
    "Athens is fighting a large debt crisis, media in Pristina reported.",
    "Thaci said he had fought for an independent Kosovo.",
    "UNMIK raised its threat assessment in western Kosovo.",
    "A man on a motorbike pulled out a gun in Kosovo on Monday.",
    "The force in Kosovo is organised as two battle groups.",
    "Elections were held in northern Kosovo in April.",
    "NATO was caught off guard by the news from Pristina.",
    "The war-torn province of Kosovo is small.",
  ])
  func figuresOfSpeechTellNothing(_ text: String) throws {
    let hard: [EventReport.EventType] = [.assault, .threaten, .retreat, .mobilize, .coerce]
    #expect(
      try EventBench.reports("KFOR is in Kosovo. " + text, published: "2023-10-12").allSatisfy {
        !hard.contains($0.type)
      })
  }

  @Test func whatMustBeDoneIsDemanded() throws {
    let text = "The removal of the barricades in northern Kosovo must be done quickly."
    #expect(try report(.retreat, in: text).status == .demanded)
  }

  @Test func lootingIsOfWhoStandsBehindBy() throws {
    let text = "NATO peacekeepers struggled to contain looting by Serbian police in Kosovo."
    #expect(try report(.assault, in: text).actors == ["serbian-police"])
  }

  @Test func theYearOfAnAgreementDatesNoDeed() throws {
    let text = "By sending police to northern Kosovo on Sunday, Pristina had breached the 2014 Brussels Agreement."
    #expect(try report(.mobilize, in: text).when?.edtf == "2023-10-08")
    let war = "Kosovo is quiet after the war of 1998-99, in which 10,000 people died in Kosovo."
    #expect(try report(.assault, in: war).when?.edtf == "1998/1999")
  }

  @Test func whoFailedToSignDidNot() throws {
    let text = "Kurti blamed Vucic on Friday for failing to sign an agreement on Kosovo."
    #expect(try report(.agree, in: text).status == .denied)
  }

  @Test func whatSomebodyIsChargedWithIsOfItsOwnDayAndPlace() throws {
    let trailing =
      "Kosovo police arrested three Serbs in Mitrovica on Friday on charges of attacking journalists in Zvecan in May."
    let arrest = try report(.coerce, in: trailing)
    #expect(arrest.place == "mitrovica")
    #expect(arrest.when?.edtf == "2023-10-06")
    let attack = try report(.assault, in: trailing)
    #expect(attack.status == .alleged)
    #expect(attack.actors == ["three-serbs"])
    #expect(attack.place == "zvecan")
    #expect(attack.when?.edtf == "2023-05")
  }

  @Test func whoIsChargedIsArrestedNotWhomHeKilled() throws {
    let text = "A Serb politician accused of ordering the murder of Oliver Ivanovic was arrested in Belgrade on Monday."
    let arrest = try report(.coerce, in: text)
    #expect(arrest.recipients == ["serb-politician"])
    #expect(arrest.place == "belgrade")
    #expect(try EventBench.reports(text).allSatisfy { $0.type != .accuse })
    #expect(try report(.assault, in: text).place != "belgrade")
    let command = "General Yves de Kermabon, who took charge of KFOR on September 1, is in Kosovo."
    #expect(try report(.cooperate, in: command, published: "2004-10-20").when?.edtf == "2004-09-01")
  }

  @Test(arguments: [
    ("Serbian police blocked the bridge in Mitrovica on Monday.", EventReport.EventType.coerce),
    ("Serbs blocked the bridge in Mitrovica on Monday.", .protest),
  ])
  func whatArmedMenOfAStateBlockIsForce(_ text: String, type: EventReport.EventType) throws {
    #expect(try EventBench.reports("KFOR is in Kosovo. " + text, published: "2023-10-12").map(\.type) == [type])
  }

  @Test func whatIsWaitedForHasNotHappened() throws {
    let text = "Belgrade is ready to go back to the dialogue as soon as Kosovo removes the tax."
    #expect(try report(.concede, in: text).status == .hypothetical)
  }

  @Test func whereOfficialsSitIsNotWhereTheyRefuse() throws {
    let text = "Kosovo blamed Serbia for the ambush, which officials in Belgrade deny."
    let answer = try report(.reject, in: text)
    #expect(answer.actors == ["serbia"])
    #expect(answer.place == nil)
  }
}
