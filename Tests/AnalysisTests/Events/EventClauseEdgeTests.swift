import Facts
import Testing

@testable import Analysis

/// What a border, a cause, a result and the telling of an event lend to it, and what they do not.
@Suite struct EventClauseEdgeTests {
  private func reports(_ text: String, published: String = "2013-03-12") throws -> [EventReport] {
    try EventBench.reports(text, published: published)
  }

  @Test func `a border with a country is no clash with it`() throws {
    let found = try reports("A peacekeeper was shot at a gunfight near the boundary with Serbia in Kosovo on Monday.")
    #expect(!found.contains { $0.recipients.contains("serbia") }, "\(found)")
  }

  @Test(arguments: [
    ("Gen. Klaus Reinhardt, the commander of KFOR, sternly condemned the attack in Kosovo.", "klaus-reinhardt"),
    ("Kosovo banned goods from Serbia on Monday, and Serbia answered by closing its border to Kosovo.", "serbia"),
  ])
  func `an adverb or another clause does not hide who acts`(text: String, actor: String) throws {
    let found = try reports(text)
    let told = found.last { [.accuse, .coerce].contains($0.type) }
    #expect(told?.actors.map(\.slug) == [actor], "\(found)")
  }

  @Test(arguments: [
    ("About 30 gunmen ambushed a Kosovan police patrol near Banjska, Kosovo.", "kosovo-police"),
    ("The trial of three Serbs arrested in Zvecan, Kosovo, on Sunday began in Mitrovica.", "kosovo-serbs"),
    ("The clash in Zvecan, Kosovo, led to the deaths of two Kosovo police officers.", "kosovo-police"),
    ("KFOR had a violent clash with Serb villagers, who attacked KFOR soldiers with rocks in Zvecan.", "kfor"),
  ])
  func `whom it was done to`(text: String, other: String) throws {
    let found = try reports(text)
    #expect(found.contains { $0.recipients.contains { $0.slug == other } }, "\(found)")
    #expect(!found.contains { event in event.actors.contains { event.recipients.contains($0) } }, "\(found)")
  }

  @Test func `a crowd of about so many is of those people`() throws {
    let found = try reports(
      "KFOR soldiers in Mitrovica, Kosovo, were attacked by a crowd of about 200 Serbs on Monday.")
    #expect(found.first?.actors.first?.slug.hasSuffix("serbs") == true, "\(found)")
  }

  @Test func `police of a province are not the province`() throws {
    let found = try reports("Police in the breakaway Serbian province of Kosovo were fired at on Saturday near Zvecan.")
    #expect(!found.isEmpty && !found.contains { $0.recipients.contains("kosovo") }, "\(found)")
  }

  @Test(arguments: [
    ("French soldiers fired at a car which ran into one of them in Mitrovica, KFOR said on Tuesday.", "2013-03-12"),
    ("Five Serbs were wounded in a gun battle which raged around Zvecan, Kosovo, on Monday afternoon.", "2013-03-11"),
    ("MITROVICA, March 11 – Snipers shot and wounded two French soldiers of KFOR here today.", "2013-03-11"),
  ])
  func `the day on which it is told, its battle was or its report was sent`(text: String, last: String) throws {
    let found = try reports(text).filter { $0.type == .assault }
    #expect(!found.isEmpty && found.allSatisfy { $0.when?.last?.description == last }, "\(found)")
  }

  @Test func `a suspension tells no strikes, and who must use gas is forced by nobody`() throws {
    let strikes = try reports("KFOR entered Kosovo, followed by a suspension of NATO air strikes.")
    #expect(!strikes.contains { $0.type == .assault }, "\(strikes)")
    let gas = try reports("KFOR soldiers were forced to use tear gas against a crowd in Mitrovica.")
    #expect(gas.map(\.type) == [.assault], "\(gas)")
  }

  @Test func `a village says more than the region that it lies in`() throws {
    let text =
      "An officer was shot at while on duty in southern Serbia, near the village of Dobrosin, KFOR said in Kosovo."
    #expect(try reports(text).first?.place == "dobrosin")
  }

  @Test func `what answers violence is where and when that was`() throws {
    let text = "Police fired tear gas after a crowd threw stones at the parliament in Pristina, Kosovo, on Monday."
    let found = try reports(text).first { $0.mode == "crowd-control" }
    #expect(found?.place == "pristina" && found?.when != nil, "\(String(describing: found))")
  }

  @Test func `what is spoken of is no place of the talk`() throws {
    let found = try reports("The Security Council discussed the violence in Mitrovica, Kosovo, on Monday.")
    #expect(found.first { $0.type == .consult }.map { $0.place == nil } == true, "\(found)")
  }

  @Test func `a journey for talks is one meeting`() throws {
    let found = try reports("Albin Kurti travelled to Brussels on Monday for talks with Josep Borrell.")
    #expect(found.map(\.type) == [.consult] && found.first?.actors.count == 2, "\(found)")
  }
}

/// Offices told before the names of those who hold them, and what a crime report tells of its suspects.
@Suite struct EventOfficeTests {
  private func reports(_ text: String) throws -> [EventReport] {
    try EventBench.reports(text, published: "2013-03-12")
  }

  @Test(arguments: [
    (
      """
      The Prime Minister of Kosovo, Hashim Thaci, and the Prime Minister of Serbia, Ivica Dacic, met in Brussels on Monday.
      """, ["hashim-thaci", "ivica-dacic"]
    ),
    (
      "Atifete Jahjaga met the Commander of KFOR, Major General Volker Halbauer, in Pristina on Monday.",
      ["atifete-jahjaga", "volker-halbauer"]
    ),
    (
      "Catherine Ashton met the President of Kosovo and the leaders of the Serb List in Pristina on Monday.",
      ["catherine-ashton", "atifete-jahjaga", "srpska-lista"]
    ),
    ("Generals from NATO and Yugoslavia signed a deal in Kumanovo on Monday.", ["nato", "yugoslavia"]),
  ])
  func `all who hold an office take part`(text: String, parties: [String]) throws {
    let found = try reports(text)
    #expect(found.first.map { ($0.actors + $0.recipients).map(\.slug) } == parties, "\(found)")
  }

  @Test func `an arrest is not of the day of the crime, and who is arrested is accused of it already`() throws {
    let found = try reports("UNMIK police arrested a Serb suspected of killing two Albanians in Kosovo in 2010.")
    #expect(found.first { $0.type == .coerce }?.when?.edtf != "2010", "\(found)")
    #expect(!found.contains { $0.type == .accuse }, "\(found)")
  }

  @Test func `a municipality behind a comma says where a village is`() throws {
    let found = try reports(
      "On 7 March, in Gojbulja village, Vushtrri municipality, shots were fired at the house of a Serb.")
    #expect(found.first?.place == "vushtrri", "\(found)")
  }
}
