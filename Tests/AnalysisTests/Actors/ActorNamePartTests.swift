import Corpus
import Facts
import Testing

@testable import Analysis

/// Names of which a text says a part only, or with more around them than a table has.
@Suite struct ActorNamePartTests {
  @Test(arguments: [
    (
      "The Irish Defence Forces went to Kosovo. The Defence Forces said so.",
      "Irish Defence Forces=irish-defence-forces | Kosovo=kosovo | Defence Forces=irish-defence-forces"
    ),
    (
      "The UN Security Council met over Kosovo. The Council of Europe did not, and the Council was split.",
      "UN Security Council=un-security-council | Kosovo=kosovo | Council of Europe=council-of-europe | Council=un-security-council"
    ),
    (
      "The House of Commons spoke of Kosovo before the House rose.",
      "House of Commons=house-of-commons | Kosovo=kosovo | House=house-of-commons"
    ),
    ("The Council met over Kosovo. A town Council was split.", "Kosovo=kosovo"),
  ])
  func `the end of a body's name is that body where the text named it before`(text: String, expected: String) {
    #expect(mentionsDump(text, on: "2018-06-12") == expected)
  }

  @Test(arguments: [
    (
      "The Minnesota National Guard went to Kosovo, and the Guard is proud.",
      "Minnesota National Guard=minnesota-national-guard | Minnesota=@minnesota | Kosovo=kosovo | Guard=minnesota-national-guard"
    ),
    ("The National Guard went to Kosovo.", "National Guard=us-national-guard | Kosovo=kosovo"),
  ])
  func `the guard of one state is its own`(text: String, expected: String) {
    let dump = mentionsDump(text, on: "2018-06-12").split(separator: " | ").sorted()
    #expect(dump == expected.split(separator: " | ").sorted())
  }

  @Test(arguments: [
    ("2004-05-05", "Serbia and Montenegro=serbia-and-montenegro | Kosovo=kosovo"),
    ("2018-06-12", "Serbia=serbia | Montenegro=montenegro | Kosovo=kosovo"),
  ])
  func `Serbia and Montenegro were one state for some years`(day: String, expected: String) {
    #expect(mentionsDump("Serbia and Montenegro sent police to Kosovo.", on: day) == expected)
    #expect(
      mentionsDump("Serbia-Montenegro sent police to Kosovo.", on: day).hasPrefix(
        expected.hasPrefix("Serbia and") ? "Serbia-Montenegro=serbia-and-montenegro" : "Serbia=serbia"))
  }

  @Test(arguments: [
    (
      "The Secretary General of the Department of Defence, Jacqui McCrum, will go to Kosovo.", "jacqui-mccrum"
    ),
    ("Sgt. 1st Class Mark Denning was in Kosovo.", "mark-denning"),
    ("Major Jan van der Berg was in Kosovo.", "jan-van-der-berg"),
    ("Yesterday Miguel de Serpa Soares, who heads the office, spoke of Kosovo.", "miguel-de-serpa-soares"),
  ])
  func `a person's name is found whole behind offices, ranks and little words`(text: String, person: String) {
    #expect(mentionsDump(text, on: "2018-06-12").contains("=\(person)"))
  }

  @Test(arguments: [
    ("The 29th Infantry Brigade Combat Team came to Kosovo.", "29th-infantry-brigade-combat-team"),
    ("Comdt Martin Gibson came to Kosovo.", "martin-gibson"),
  ])
  func `a unit's name and an Irish rank are read whole`(text: String, actor: String) {
    #expect(mentionsDump(text, on: "2018-06-12").contains("=\(actor)"))
  }

  @Test func `a surname behind another first name is another person's`() {
    #expect(mentionsDump("In Kosovo Sgt. Bo Locklear served for a year.", on: "2013-06-10").contains("=bo-locklear"))
  }

  @Test func `an hour of the clock is no part of who was hit`() {
    let dump = mentionsDump("At 11 a.m. two French soldiers were shot in Kosovo.", on: "2018-06-12")
    #expect(dump.hasPrefix("two French soldiers="))
  }
}
