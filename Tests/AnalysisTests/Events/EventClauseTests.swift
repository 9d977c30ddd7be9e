import Corpus
import Facts
import Testing

@testable import Analysis

/// Parties, places and dates that another clause, an aside or an apposition keeps from an event or lends to it.
@Suite struct EventClauseTests {
  private func parties(_ type: EventReport.EventType, _ text: String) throws -> [String] {
    try EventBench.reports(text).filter { $0.type == type }.map { report in
      "\(report.actors.map(\.slug).joined(separator: ",")) > \(report.recipients.map(\.slug).joined(separator: ","))"
    }
  }

  private func times(_ type: EventReport.EventType, _ text: String) throws -> [String] {
    try EventBench.reports(text).filter { $0.type == type }.map { $0.when?.edtf ?? "-" }
  }

  // MARK: Parties

  @Test(arguments: [
    (
      "Edi Rama met the head of EULEX, Lars-Gunnar Wigemark, on Tuesday in Kosovo.",
      "edi-rama,lars-gunnar-wigemark > "
    ),
    ("Albin Kurti said he had met Edi Rama in Tirana.", "albin-kurti,edi-rama > "),
    ("Kosovo and Serbia held talks in Brussels mediated by the European Union.", "kosovo,serbia,european-union > "),
  ])
  func `all who met are parties of a meeting`(text: String, parties: String) throws {
    let found = try self.parties(.consult, text)
    #expect(found.contains(parties), "\(found)")
  }

  @Test(arguments: [
    ("Police in Kosovo arrested Milan Radoičić on Tuesday.", "kosovo-police > milan-radoicic"),
    ("Protesters wounded Albin Kurti in Kosovo and KFOR detained Milan Radoičić.", "kfor > milan-radoicic"),
    ("In Kosovo, KFOR, whose soldiers have arrested Milan Radoičić, made no comment.", "kfor > milan-radoicic"),
  ])
  func `police and soldiers without a name act for their own`(text: String, parties: String) throws {
    let found = try self.parties(.coerce, text)
    #expect(found.contains(parties), "\(found)")
  }

  @Test func `before Kosovo had a police of its own nobody is guessed`() throws {
    let found = try EventBench.reports("Police in Kosovo arrested Milan Radoičić on Tuesday.", published: "2001-05-02")
    #expect(
      found.contains { $0.type == .coerce } && !found.contains { $0.actors.contains("kosovo-police") }, "\(found)")
  }

  @Test func `whoever is angry over an arrest did not make it`() throws {
    let found = try parties(.coerce, "Serbs angered by the arrest of Dejan Pantić blocked roads in northern Kosovo.")
    #expect(!found.contains { $0.hasPrefix("kosovo-serbs > dejan") }, "\(found)")
  }

  @Test func `the object of a verb is not looked for behind the comma that ends its clause`() throws {
    let found = try parties(.accuse, "Kofi Annan condemned the attacks in Kosovo, and Russia called for a session.")
    #expect(found == ["kofi-annan > "])
  }

  @Test func `an apposition has the person and not the party`() throws {
    let text =
      "Goran Rakić, the leader of the Serb List, the largest party of Serbs in Kosovo, threatened to leave the institutions."
    #expect(try parties(.threaten, text) == ["goran-rakic > "])
  }

  @Test func `those who are among them suffered it too`() throws {
    let found = try parties(
      .coerce, "Five people were detained in Pristina, among them Albin Kurti, Kosovo police said.")
    #expect(found.contains { $0.hasSuffix("albin-kurti") }, "\(found)")
  }

  @Test(arguments: [
    (
      EventReport.EventType.protest, "Serb women blocked a KFOR truck near Zvečan in Kosovo and threw stones at it.",
      "kosovo-serbs > "
    ),
    (.assault, "In Kosovo, Serb teenagers were shot dead near Peć, KFOR said.", " > kosovo-serbs"),
    (.coerce, "A cache of mortars in Kosovo was confiscated by an Estonian patrol, KFOR said.", "estonian-patrol > "),
    (
      .assault, "In Kosovo a grenade exploded near the town hall of Zvečan, an act condemned by the European Union.",
      " > "
    ),
  ])
  func `the adjective of a people or state is a party`(type: EventReport.EventType, text: String, parties: String)
    throws
  {
    let found = try self.parties(type, text)
    #expect(found.contains(parties), "\(found)")
  }

  @Test func `who suffers wounds did not inflict them`() throws {
    let found = try parties(
      .assault, "In Kosovo, Kosovo Serbs suffered burns at the hands of a crowd near Zvečan, KFOR said.")
    #expect(!found.contains { $0.hasPrefix("kosovo-serbs") }, "\(found)")
  }

  // MARK: Dates

  @Test(arguments: [
    ("Serbia condemned last month's attacks on KFOR.", EventReport.EventType.accuse, "[2023-11-16..2023-11-22]"),
    (
      "Albin Kurti, at whom Serbs threw eggs in September, has accused Serbia of terror.", .accuse,
      "[2023-10-23..2023-11-22]"
    ),
    ("Edi Rama welcomed the vote in Kosovo and is to visit Pristina on Friday.", .support, "[2023-11-16..2023-11-22]"),
    ("Serbia accuses Kosovo of the attack in which police were hurt in May.", .accuse, "[2023-11-16..2023-11-22]"),
  ])
  func `a date of something else is not the event's`(text: String, type: EventReport.EventType, when: String) throws {
    let found = try times(type, text)
    #expect(found == [when], "\(found)")
  }

  @Test func `what had come before does not date what comes next`() throws {
    let text = """
      UN police stormed the court in Mitrovica and arrested 53 Serbs, who had barricaded themselves in on Friday. A crowd \
      attacked the convoy.
      """
    #expect(try !times(.assault, text).contains("2023-11-17"))
  }

  @Test(arguments: [
    (
      "In Kosovo, the West should wait until Aleksandar Vučić signs the agreement with NATO.",
      EventReport.EventType.agree
    ),
    ("Edi Rama said the bridge in Mitrovica has to be guarded by KFOR.", .mobilize),
    ("The United States urged Kosovo to settle the matter in the EU-led dialogue.", .consult),
    ("A KFOR spokesman declined to comment on the raid in Kosovo.", .reject),
  ])
  func `what is awaited, owed or only spoken of has not happened`(text: String, type: EventReport.EventType) throws {
    let found = try EventBench.reports(text)
    #expect(!found.contains { $0.type == type && $0.status == .occurred }, "\(found)")
  }

  @Test func `an aside does not part a request from what is asked`() throws {
    let text = "Petar Petković called upon KFOR, which has 4,600 members in the field, to prevent raids in Kosovo."
    #expect(try parties(.request, text) == ["petar-petkovic > kfor"])
  }

  // MARK: Places

  @Test func `a clause behind where is at the place before it`() throws {
    let text =
      "Crowds filled the streets of Gračanica, a Serb village in Kosovo, where the road to Skopje was blocked by Serbs."
    let found = try EventBench.reports(text)
    #expect(found.contains { $0.type == .protest && $0.place == "gracanica" }, "\(found)")
  }

  @Test(arguments: [
    "Serbs threw stones at KFOR soldiers in Zvečan on Monday. KFOR doubled its patrols in the town.",
    "Gunmen attacked a patrol near Zvečan in Kosovo on Monday. KFOR soldiers stood guard there.",
  ])
  func `who guards or stands there is where the story is`(text: String) throws {
    let found = try EventBench.reports(text)
    #expect(found.contains { $0.type == .mobilize && $0.place == "zvecan" }, "\(found)")
  }
}
