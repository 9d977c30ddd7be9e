import Facts
import Testing

@testable import Analysis

/// Which of the names and dates of a sentence belong to a verb or noun, and which to the words beside it.
@Suite struct EventAttachmentTests {
  private func reports(_ text: String) throws -> [EventReport] {
    try EventBench.reports(text, published: "2013-03-12")
  }

  @Test(arguments: [
    ("Jakup Krasniqi, Prime Minister Hashim Thaci and President Fatmir Sejdiu signed the agreement on Monday.", 3),
    ("Gen. Wesley Clark, the alliance's commander, and Gen. Klaus Naumann met Slobodan Milosevic in Belgrade.", 3),
    ("On 4 March, 20 Kosovo Serbs and 20 Kosovo Albanians demonstrated in Suvi Do, Kosovo.", 2),
    ("The ninth round of the Belgrade-Pristina talks ended in Brussels on Monday.", 2),
  ])
  func `all that stand in a list act`(text: String, count: Int) throws {
    let found = try reports(text)
    #expect(found.contains { $0.actors.count == count }, "\(found)")
  }

  @Test(arguments: [
    ("Guards at the house of Prime Minister Hashim Thaci exchanged fire with two men in Pristina.", "hashim-thaci"),
    ("Lawyers of Hashim Thaci are blocking the road in Pristina, KFOR said.", "hashim-thaci"),
    ("KFOR tried on Monday to scatter protesters gathered in Zvecan.", "kfor"),
    (
      "Norwegian soldiers held two men after riots of Serbs that killed 8, destroyed 30 homes and burned a church in Obilic.",
      "norwegian-soldiers"
    ),
    ("“Serbia was criticised for the delay in Kosovo”, Aleksandar Vucic said.", "aleksandar-vucic"),
  ])
  func `who stands near another verb or noun does not act`(text: String, other: String) throws {
    let found = try reports(text).filter { ![.coerce, .consult].contains($0.type) && $0.mode != "crowd-control" }
    #expect(!found.contains { $0.actors.contains { $0.slug == other } }, "\(found)")
  }

  @Test(arguments: [
    ("During a visit to Obilic on Monday, UNMIK head Harri Holkeri spoke of the riots in Kosovo.", "harri-holkeri"),
    ("Dozens were hurt in a clash between NATO's Kosovo Force (KFOR) and Serbs in Zvecan on Monday.", "kfor"),
  ])
  func `an office or an owner leads to who acts`(text: String, actor: String) throws {
    let found = try reports(text)
    #expect(found.contains { ($0.actors + $0.recipients).contains { $0.slug == actor } }, "\(found)")
  }

  @Test(arguments: [
    ("Serbia has recalled its ambassador from Washington over Kosovo.", "united-states"),
    ("Seven died in a bomb attack on a bus full of Serbs near Podujevo, Kosovo.", "kosovo-serbs"),
    (
      "The arrest in Belgrade of the suspected war criminal and former leader Radovan Karadzic was welcomed.",
      "radovan-karadzic"
    ),
  ])
  func `a capital, a load and a long description lead to whom it was done to`(text: String, other: String) throws {
    let found = try reports(text + " KFOR and Kosovo, Serbia and NATO heard of it in Kosovo.")
    #expect(found.contains { $0.recipients.contains { $0.slug == other } }, "\(found)")
  }

  @Test(arguments: [
    "Hundreds of Serbs gathered in Zvecan, Kosovo, to protest over the deaths on Sunday of two boys.",
    "Attacks on Serbs took place in villages of Kosovo that had kept their people in 1999.",
    "The rifles seized by Kosovo police in Zvecan are weapons made by Serbia in 2011.",
    "Dunja Mijatovic condemned on Sunday the attacks on journalists in Pristina, Kosovo.",
  ])
  func `the date of other words is not the event's`(text: String) throws {
    let found = try reports(text).filter { [.assault, .protest, .coerce].contains($0.type) }
    let dated = found.first { $0.mode != nil || $0.type == .assault }
    #expect(dated != nil && !["2013-03-10", "1999", "2011"].contains(dated?.when?.edtf ?? "-"), "\(found)")
  }

  @Test func `a war that time is counted from, and strikes that are threatened, did not happen`() throws {
    #expect(try reports("The haul of KFOR was the largest in Kosovo since the end of the war.").isEmpty)
    let found = try reports("NATO threatened air strikes against Serbia on Monday.")
    #expect(!found.contains { $0.type == .assault && $0.status == .occurred }, "\(found)")
  }

  @Test func `arrests and seizures in one sentence are two events`() throws {
    let found = try reports("Kosovo police arrested two men and seized 40 rifles in Zvecan on Monday.")
    #expect(found.map(\.mode) == ["arrest", "seize"], "\(found)")
  }

  @Test(arguments: [
    ("A mob burned two houses in Obilic on Monday.\n\nRiots broke out across Kosovo that night.", "kosovo" as String?),
    ("Protesters threw stones at KFOR near the bridge over the Ibar River in Mitrovica.", "mitrovica"),
    ("Due to the clashes in Kosovo, Serbia has put its army on alert and moved tanks.", "serbia"),
  ])
  func `a whole country, a river and a cause are no town`(text: String, place: String?) throws {
    let found = try reports(text)
    #expect(found.last?.place?.slug == place, "\(found)")
  }
}

/// Clauses and asides that lend their names to no other verb.
@Suite struct EventAsideTests {
  private func reports(_ text: String) throws -> [EventReport] {
    try EventBench.reports(text, published: "2013-03-12")
  }

  @Test(arguments: [
    ("Vucic, whom Kurti accused of lying, denied any involvement of Serbia in the blast.", "aleksandar-vucic"),
    ("Aleksandar Vucic denied his country was involved in the blast in Kosovo.", "aleksandar-vucic"),
  ])
  func `who denies is no party of the clause beside it`(text: String, actor: String) throws {
    let found = try reports(text)
    #expect(found.first { $0.type == .reject }?.actors.map(\.slug) == [actor], "\(found)")
  }

  @Test func `who condemns an arrest has arrested nobody`() throws {
    let found = try reports("The Serb List condemned the arrest of two Serbs in Leposavic on Sunday.")
    #expect(found.first { $0.type == .coerce }?.actors == [], "\(found)")
  }

  @Test func `who is criticised for a raid raided`() throws {
    let found = try reports("Christopher Dell criticised Kosovo for its raid on post offices in Zvecan.")
    #expect(found.first { $0.type == .coerce }?.actors.map(\.slug) == ["kosovo"], "\(found)")
  }

  @Test func `a noun behind a comma and a joiner is no list of names`() throws {
    let found = try reports("Two Serbs were attacked in Klina on Sunday, and a house was stoned in Osojane, Kosovo.")
    #expect(found.last?.recipients == [], "\(found)")
  }

  @Test(arguments: [
    ("Kurti met the EU envoy, Miroslav Lajcak, in Pristina on Monday.", "miroslav-lajcak"),
    ("Shots were fired at the car of a Serb deputy, Oliver Ivanovic, in Mitrovica, Kosovo.", "oliver-ivanovic"),
    ("Representatives of Pristina met with Catherine Ashton in Brussels on Monday.", "kosovo"),
  ])
  func `whom an office or a description is of`(text: String, party: String) throws {
    let found = try reports(text)
    #expect(found.contains { ($0.actors + $0.recipients).contains { $0.slug == party } }, "\(found)")
  }

  @Test func `the end of a road is where it was blocked only if no other place is named`() throws {
    let found = try reports("In Strpce, Serbs blocked the road to Prizren on Sunday.")
    #expect(found.first?.place == "strpce", "\(found)")
  }

  @Test func `a report sent the day before its page speaks of that day as today`() throws {
    let text = "PRISTINA, Jan 18 (Reuters) - Serbian forces shelled the village of Racak in Kosovo today."
    let found = try EventBench.events(text, published: "1999-01-19").compactMap { fact -> String? in
      guard case .event(let report) = fact.claim else { return nil }
      return report.when?.edtf
    }
    #expect(found == ["1999-01-18"])
  }
}
