import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

/// Where events are put that are told of a village no table knows, or in words that name no place themselves.
@Suite struct EventWhereaboutsTests {
  @Test(arguments: [
    ("Two men were shot dead in the village of Zabinje in Kosovo on Monday.", "zabinje"),
    ("KFOR is in Kosovo. Shots were fired at a house in Gornje Zabinje village on Monday.", "gornje-zabinje"),
    ("KFOR is in Kosovo. In nearby Tersana, three people were killed on Monday.", "tersana"),
    ("KFOR is in Kosovo. A house was burned near Tersana on Monday.", "tersana"),
    ("KFOR is in Kosovo. In Tersana, a Serb village, a house was burned on Monday.", "tersana"),
    ("KFOR is in Kosovo. A house was burned in Stankovac on Monday.", "stankovac"),
    ("KFOR is in Kosovo. Houses were burned in the villages of Tersana and Zabinje on Monday.", "tersana"),
    ("Tersana is a village near Peja in Kosovo, the village of Tersana. Two Serbs were killed in Tersana.", "tersana"),
  ])
  func `a village that no table knows is a place`(text: String, place: String) throws {
    let found = try EventBench.reports(text)
    #expect(found.contains { $0.place?.slug == place }, "\(found)")
  }

  @Test(arguments: [
    "KFOR is in Kosovo. Two men were shot dead in Operation Zabinje on Monday.",
    "KFOR is in Kosovo. Two men were shot dead at the Zabinje hotel in Peja on Monday.",
    "KFOR is in Kosovo. Two men were shot dead in front of Ana Zabinje on Monday.",
    "A house was burned in the village of Zabinje in Bavaria.",
  ])
  func `other names are no villages`(text: String) throws {
    #expect(try !EventBench.reports(text).contains { $0.place?.slug == "zabinje" })
  }

  @Test func `a village of the text is handed on with its name`() throws {
    let reading = try EventBench.analyzer.get().read(
      Article(
        id: "t", path: "t.txt", sha256: "", span: TextSpan(0, 60),
        text: SourceText(verbatim: "Two men were shot dead in the village of Zabinje in Kosovo."), title: nil,
        outlet: nil, republisher: nil, wires: [], byline: nil, dateline: nil, language: "en", address: nil,
        statedDate: nil, pageStamps: [], encoding: "utf-8"))
    #expect(reading.foundPlaces.map(\.name) == ["Zabinje"])
    #expect(reading.foundPlaces.allSatisfy { $0.latitude == nil && $0.country == nil && $0.kind == "village" })
  }

  @Test func `endings of villages name villages and nothing else`() throws {
    let folder = DataFolder(path: Repository.data)
    let rows = try folder.table("lexicon/place-endings.tsv", requiring: ["ending", "example", "silent"]).rows
    for row in rows {
      func found(_ text: String) throws -> Bool {
        try EventBench.facts(text, published: "2023-11-22").contains { $0.rule.name == "village-of-text" }
      }
      #expect(try found(row["example"]), "\(row["ending"])")
      #expect(try !found(row["silent"]), "\(row["ending"])")
    }
  }

  @Test(arguments: [
    ("KFOR is in Kosovo. Police were attacked on the road between Prizren and Peja on Monday.", "prizren"),
    ("KFOR is in Kosovo. Serbs blocked the Prizren-Peja road on Monday.", "prizren"),
    ("KFOR is in Kosovo. A blast in the provincial capital wounded a woman on Monday.", "pristina"),
    ("KFOR is in Kosovo. A blast in the Kosovar capital wounded a woman on Monday.", "pristina"),
    ("Northern Kosovo was tense with thousands of Serbs protesting against KFOR on Monday.", "north-kosovo"),
    (
      "A grenade was thrown at a bar in a small Kosovo town on Monday.\n\nThe town of Prizren is quiet, KFOR said.",
      "prizren"
    ),
  ])
  func `places told in other words`(text: String, place: String) throws {
    let found = try EventBench.reports(text)
    #expect(found.contains { $0.place?.slug == place }, "\(found)")
  }

  @Test func `an act told of in a city abroad was not there`() throws {
    let found = try EventBench.reports(
      "Shots were fired in Klina in Kosovo on Monday. In Belgrade, the agency Beta said that attackers threw two grenades at KFOR."
    )
    #expect(!found.isEmpty && !found.contains { $0.place == "belgrade" }, "\(found)")
  }

  @Test func `what soldiers and a crowd say to each other is said where they are`() throws {
    let found = try EventBench.reports(
      "KFOR began to remove a barricade in northern Kosovo on Monday. KFOR called on Serbs to leave."
    )
    #expect(found.first { $0.type == .request }?.place == "north-kosovo", "\(found)")
    let other = try EventBench.reports(
      "KFOR removed a barricade in northern Kosovo on Monday. Albin Kurti called on Serbia to help.")
    #expect(other.first { $0.type == .request }?.place == "kosovo", "\(other)")
  }

  @Test func `a crowd that refuses does so where it stands`() throws {
    let found = try EventBench.reports(
      "KFOR removed a barricade in northern Kosovo on Monday. The peacekeepers called on Serbs to withdraw. The Serbs refused to leave."
    )
    #expect(found.first { $0.type == .reject }?.place == "north-kosovo", "\(found)")
  }

  @Test func `fighting is not where people fled to`() throws {
    let found = try EventBench.reports(
      "Thousands of refugees from Kosovo streamed into Albania on Monday to escape heavy fighting between Serb forces and rebels."
    )
    let fights = found.filter { $0.type == .assault }
    #expect(!fights.isEmpty && !fights.contains { $0.place == "albania" || $0.when?.isDay == true }, "\(found)")
  }

  @Test(arguments: [
    "20 June 1999. Serb forces left Kosovo. Gunmen killed two Serbs in Prizren in Kosovo. KFOR entered Peja.",
    "20 June 1999: Serb forces left Kosovo. Gunmen killed two Serbs in Prizren in Kosovo. KFOR entered Peja.",
  ])
  func `the day that heads a paragraph dates what it tells`(text: String) throws {
    let found = try EventBench.reports(text, published: "2001-11-22")
    #expect(found.count > 2 && found.allSatisfy { $0.when?.edtf == "1999-06-20" }, "\(found)")
    let apart = try EventBench.reports(
      "The pact of 20 June 1999 was short.\n\nGunmen killed two Serbs in Prizren in Kosovo.", published: "2001-11-22")
    #expect(!apart.contains { $0.when?.edtf == "1999-06-20" }, "\(apart)")
  }
}
