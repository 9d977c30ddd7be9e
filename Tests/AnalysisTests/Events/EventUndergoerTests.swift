import Corpus
import Facts
import Testing

@testable import Analysis

/// On whom something is done or whom it concerns, where no name stands in the place of the object.
@Suite struct EventUndergoerTests {
  /// "day | text | all its events, as type, actors > recipients, divided by semicolons".
  private func check(_ line: String) throws {
    try EventBench.check(line) { event in
      let (actors, recipients) = (event.actors.map(\.slug), event.recipients.map(\.slug))
      return "\(event.type.rawValue) \(actors.joined(separator: ",")) > \(recipients.joined(separator: ","))"
    }
  }

  @Test(arguments: [
    "2013-06-04 | Anders Fogh Rasmussen welcomed the normalisation of ties between Belgrade and Pristina. | SUPPORT anders-fogh-rasmussen > serbia,kosovo",
    "2022-06-04 | Vjosa Osmani voiced deep concern over the US decision. KFOR is in Kosovo. | ACCUSE vjosa-osmani > united-states",
    "2017-06-04 | Aleksandar Vucic is disappointed with Brussels' reaction. KFOR is in Kosovo. | ACCUSE aleksandar-vucic > european-union",
    "2022-06-04 | Aleksandar Vucic condemned the killing of two Serbs in Kosovo. | ACCUSE aleksandar-vucic > ; ASSAULT  > two-serbs",
    "2018-06-04 | Kurti blamed official Belgrade for it. KFOR is in Kosovo. | ACCUSE albin-kurti > serbia",
  ])
  func `whose act is judged`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2022-09-04 | The United States urged Kurti to put off the tax, but he refused. KFOR is in Kosovo. | REQUEST united-states > albin-kurti; CONCEDE albin-kurti > ; REJECT albin-kurti > united-states",
    "2020-10-04 | Aleksandar Vucic said that he had got a draft on Kosovo, a claim that Richard Grenell denied. | REJECT richard-grenell > aleksandar-vucic",
    "2022-09-04 | The government of Kosovo appealed to citizens to show restraint. | REQUEST government-of-kosovo > citizens",
    "2022-09-04 | Isa Mustafa called on all residents not to fall for it. KFOR is in Kosovo. | REQUEST isa-mustafa > residents",
  ])
  func `who asked, who claimed it, who is asked`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2011-09-04 | Cars belonging to EULEX and KFOR were torched in Peja in Kosovo. | ASSAULT  > eulex,kfor",
    "2003-09-04 | A grenade went off near the UN headquarters in Peja in Kosovo. | ASSAULT  > united-nations",
    "2007-04-14 | A blast occurred near the building of the OSCE in Peja in Kosovo. | ASSAULT  > osce",
    "2007-04-14 | Serbs rallied near the UNMIK headquarters in Peja in Kosovo. | PROTEST kosovo-serbs > ",
  ])
  func `whose the thing or the site is`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2010-03-17 | Nine persons were arrested in Peja in Kosovo on Monday. | COERCE  > nine-persons",
    "2010-03-17 | The arrest of a former Kosovo Serb policeman in Peja led to trouble. | COERCE  > former-kosovo-serb-policeman",
    "2002-03-17 | The shooting on 21 October 2001 of a Kosovo Serb man in Peja was condemned by UNMIK. | ASSAULT  > kosovo-serb-man; ACCUSE unmik > ",
    "2017-01-17 | Ramush Haradinaj was arrested in France on Monday. KFOR is in Kosovo. | COERCE france > ramush-haradinaj",
    "2008-12-26 | The ethnic Albanian detainees in Kosovo are accused of 50 murders. | ACCUSE  > ethnic-albanian-detainees-in-kosovo",
    "2017-01-17 | Ramush Haradinaj was arrested in Kosovo on Monday. | COERCE  > ramush-haradinaj",
  ])
  func `who is held, and by whom`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2022-01-17 | Aleksandar Vucic met EU special envoy Miroslav Lajcak. KFOR is in Kosovo. | CONSULT aleksandar-vucic,miroslav-lajcak > ",
    "2006-01-17 | Ibrahim Rugova met the EU foreign policy chief, Javier Solana. KFOR is in Kosovo. | CONSULT ibrahim-rugova,javier-solana > ",
    "2014-01-17 | UN Secretary-General Ban Ki-moon said he wished to “congratulate” Kosovo. | SUPPORT ban-ki-moon > kosovo",
    "2022-01-17 | Mircea Geoana visited the NATO-led KFOR mission in Kosovo. | CONSULT mircea-geoana > kfor",
    "2001-01-17 | NATO ousted Serbian forces, halting their crackdown on ethnic Albanian separatists in Kosovo. | ASSAULT serbian-forces > ethnic-albanian-separatists",
    "2001-01-17 | Serb forces launched a crackdown on the independence-minded Kosovo Albanian majority. | ASSAULT serb-forces > kosovo-albanians",
    "2009-01-17 | UN police were told to pull out of North Mitrovica in Kosovo. | RETREAT un-police > ",
  ])
  func `offices, leads and whose it was`(line: String) throws { try check(line) }

  @Test func someOfAPeopleAreOfIt() throws {
    let found = try EventBench.reading(
      "KFOR detained four Albanians in Mitrovica, Kosovo, on Monday.", published: "2005-11-20"
    ).foundActors
    let four = try #require(found.first { $0.id.slug == "four-albanians" })
    #expect(four.roles.map(\.role) == [Actor.Role.member])
    #expect(four.roles.first?.of?.slug == "kosovo-albanians")
  }

  /// A picture's day is its own: the text around it does not go on from there.
  @Test func aPicturesDayIsNotTheTexts() throws {
    let page = """
      Serbia builds up its forces

      11 October 2023

      Serbia moved its army to the border with Kosovo. The build-up has worried its neighbours and the whole of the region for some time.

      KFOR soldiers stand guard in front of the municipality office in the town of Leposavic, Kosovo, on May 29, 2023. (Image Credit: A. Photographer)

      John Kirby confirmed that tanks were there. He called on Serbia to withdraw these forces from the border. Blinken had called Vucic to urge a return to dialogue with Kosovo.
      """
    let calls = try EventBench.pageReports(page).filter { $0.type == .request || $0.type == .consult }
    #expect(!calls.isEmpty)
    for call in calls { #expect((call.when?.last?.number ?? 0) > Day(iso: "2023-09-01")!.number, "\(call)") }
  }
}
