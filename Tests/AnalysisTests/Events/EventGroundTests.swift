import Corpus
import Facts
import Testing

@testable import Analysis

/// Where an event was that several places or none might claim, and when one was that has no date of its own.
@Suite struct EventGroundTests {
  private static let preamble = "KFOR is the force of NATO in Kosovo. Serbia does not recognise it.\n\n"

  @Test(arguments: [
    ("The suspect was placed in custody on Thursday.", "COERCE", "kosovo"),
    ("Kosovo police arrested two men on Friday.", "COERCE", "kosovo"),
    ("Serbia put its army on alert on Friday and Serbs clashed with police in Zvecan.", "MOBILIZE", "serbia"),
    ("Serbs were hurt in clashes in Zvecan, while Serbia put its army on alert.", "MOBILIZE", "serbia"),
    ("Police scolded Pristina on Friday.\n\nMen with clubs attacked a Serb on Sunday.", "ASSAULT", "kosovo"),
    (
      "It began in Zvecan, a town in Kosovo's north, where the police – all of them Albanians since 2022 – used tear gas on Serbs.",
      "ASSAULT", "zvecan"
    ),
    ("The war in Ukraine has lasted long, and KFOR has stepped up patrols.", "MOBILIZE", "kosovo"),
    (
      "Serbs threw stones at soldiers and painted a letter on their cars, a sign of the war in Ukraine.", "PROTEST",
      "kosovo"
    ),
    ("KFOR has brought in more than 200 Italian soldiers.", "MOBILIZE", "kosovo"),
    ("KFOR soldiers removed a barricade that Serbs had set up in Rudare.", "COERCE", "rudare"),
    ("Serb forces blocked the Jarinje crossing into Serbia on Friday.", "COERCE", "jarinje"),
    ("KFOR soldiers escorted the Serbs to Zvecan on Friday.", "AID", "zvecan"),
    ("Serbs attacked a police patrol in Klina, south of Pristina.", "ASSAULT", "klina"),
    ("Kosovo police closed ten offices of Serbia south of the Ibar on Friday.", "COERCE", "kosovo"),
    ("A bomb exploded on Friday as the convoy of Ibrahim Rugova drove through Pristina.", "ASSAULT", "pristina"),
    (
      "The crowd in Zvecan burned two cars on Friday. One man was hurt. Soldiers formed a line in front of the hall.",
      "MOBILIZE",
      "zvecan"
    ),
    ("Thousands protested in Belgrade on Saturday. KFOR sent soldiers to guard the border.", "MOBILIZE", "kosovo"),
    ("Those who fled Racak said that Serb forces had killed many villagers there.", "ASSAULT", "racak"),
    ("Kosovo's police are looking into the incident.", "ACCUSE", "kosovo"),
    ("A house was burned in Gornje Selince on Friday.", "ASSAULT", "gornje-selince"),
  ])
  func `a deed on the ground has a place`(text: String, type: String, place: String) throws {
    let found = try EventBench.reports(EventGroundTests.preamble + text).filter { $0.type.rawValue == type }
    #expect(found.contains { $0.place?.slug.hasPrefix(place) == true }, "\(found)")
  }

  @Test(arguments: [
    ("Pristina's declaration of independence was behind the blast in North Mitrovica.", "REJECT"),
    ("The Council agreed on Friday to set up a force in Kosovo.", "AGREE"),
    ("Vucic, who met his council on Sunday, said Belgrade would send a thousand men to Kosovo.", "CONSULT"),
    ("In Belgrade Aleksandar Vucic accused NATO of force, and NATO condemned the mob.", "ACCUSE"),
    ("Albright met Serbian leaders on Friday in a further US effort.", "CONSULT"),
  ])
  func `what is done by words is not where its words are about`(text: String, type: String) throws {
    let found = try EventBench.reports(EventGroundTests.preamble + text).filter { $0.type.rawValue == type }
    #expect(found.contains { $0.place == nil }, "\(found)")
  }

  @Test func `a text of another land is of that land`() throws {
    let found = try EventBench.reports(
      """
      ROME, April 2, 1997 (AFP) - A force should go to Albania at once, ministers said. Food is short in Albania, and rebels hold \
      towns in southern Albania.

      Italy will send 2,000 soldiers. France is sending 1,000.
      """, published: "1997-04-02")
    #expect(found.contains { $0.type == .mobilize && $0.place == "albania" }, "\(found)")
  }

  @Test(arguments: [
    ("In Leposavic, not far from Serbia, KFOR soldiers put up barbed wire.", "MOBILIZE", "2023-05-29"),
    (
      "It began on Monday in Zvecan, where the police – all of them Albanians since last year – used tear gas on Serbs.",
      "ASSAULT", "2023-05-29"
    ),
    ("Before dawn police stormed a court that Serbs had occupied since Friday.", "COERCE", "2023-05-29"),
    ("Kosovo police fired tear gas on Friday after Serbs threw stones.", "PROTEST", "2023-05-26"),
    ("Shots were fired at a patrol on Saturday, and a bomb went off near a school on Sunday.", "ASSAULT", "2023-05-28"),
    ("Kosovo's government closed offices that Serbia runs south of the Ibar on Friday.", "COERCE", "2023-05-26"),
    ("NATO took command of the force in 2003, two years after Serbs had attacked police.", "ASSAULT", "2001"),
    (
      "On Friday police arrested a suspect in the attacks on KFOR in April. Serbs in Zvecan protested.", "PROTEST",
      "2023-05-26"
    ),
  ])
  func `a deed without a date of its own has a time`(text: String, type: String, day: String) throws {
    let found = try EventBench.reports(EventGroundTests.preamble + text, published: "2023-05-29").filter {
      $0.type.rawValue == type
    }
    let wanted = try #require(DateValue(edtf: day)?.last)
    #expect(found.contains { $0.when?.last == wanted }, "\(found)")
  }

  @Test func `a text that looks back goes on with its story`() throws {
    let found = try EventBench.reports(
      """
      It was on 13 August 2003 that shots were heard in Kosovo.

      On the road to Peja, Albanians stoned a car of Serbs. KFOR condemned the crime. The Security Council met on 18 August.
      """, published: "2009-08-12")
    #expect(found.contains { $0.type == .protest && $0.when?.edtf == "2003-08-13" }, "\(found)")
    #expect(found.contains { $0.type == .consult && $0.when?.edtf == "2003-08-18" }, "\(found)")
    let news = try EventBench.reports(
      """
      Kosovo declared independence on 17 February 2008. On Monday police closed an office.

      Men stoned a car of Serbs in Zvecan.
      """, published: "2009-08-12")
    #expect(!news.contains { $0.type == .protest && $0.when?.edtf == "2008-02-17" }, "\(news)")
  }
}
