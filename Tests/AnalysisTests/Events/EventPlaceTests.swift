import Corpus
import Facts
import Testing

@testable import Analysis

/// Where events are put: what is said where its speaker is, acts where their story is.
@Suite struct EventPlaceTests {
  @Test(arguments: [
    ("SKOPJE, North Macedonia (AP) — Edi Rama urged NATO to send more troops to Kosovo.", "skopje"),
    ("On Tuesday in Belgrade, Jens Stoltenberg called on Serbia to show restraint.", "belgrade"),
    ("Ana Brnabić, in New York, accused Kosovo of stalling.", "new-york"),
    ("Albin Kurti accused Serbia of stalling, speaking to reporters in Brussels.", "brussels"),
  ])
  func `what is said is placed where its speaker is`(text: String, place: String) throws {
    let found = try EventBench.reports(text)
    #expect(found.contains { $0.place?.slug == place }, "\(found)")
  }

  @Test(arguments: [
    ("Britain will send 750 soldiers to Kosovo, a defence ministry spokesman said in London.", "london"),
    ("In Zvecan twenty Hungarian soldiers were injured, the government in Budapest said.", "budapest"),
    ("Generals signed an agreement at Kumanovo, and the next day the UN Security Council passed a resolution.", "x"),
  ])
  func `an act is not placed where it was told of`(text: String, seat: String) throws {
    let found = try EventBench.reports(text)
    #expect(!found.isEmpty && !found.contains { $0.place?.slug == seat }, "\(found)")
    #expect(!found.contains { $0.actors.contains("un-security-council") && $0.place == "kumanovo" }, "\(found)")
  }

  @Test(arguments: [
    ("Soldiers of KFOR were attacked near the northern Kosovo town of Zvecan.", "zvecan"),
    ("A bomb went off in the northern Kosovo village of Banjska and injured two Serbs.", "banjska"),
  ])
  func `a region that describes a town is not the place`(text: String, town: String) throws {
    let found = try EventBench.reports(text)
    #expect(!found.isEmpty && found.allSatisfy { $0.place?.slug == town }, "\(found)")
  }

  @Test func `an accusation is not placed where the thing it speaks of was`() throws {
    let found = try EventBench.reports("Albin Kurti accused Serbia of an attack on police near Banjska.")
    #expect(found.first { $0.type == .accuse }?.place == nil, "\(found)")
  }

  @Test func `separate meetings are as many as those met`() throws {
    let found = try EventBench.reports(
      "Jens Stoltenberg held separate meetings in Brussels on Monday with Aleksandar Vučić and Albin Kurti."
    ).filter { $0.type == .consult }
    #expect(found.map { $0.actors.map(\.slug) }.count == 2, "\(found)")
    #expect(found.allSatisfy { $0.actors.contains("jens-stoltenberg") && $0.actors.count == 2 }, "\(found)")
  }

  @Test func `each half of a sentence has its own date`() throws {
    let found = try EventBench.reports(
      "In September 2023 gunmen attacked Kosovo police at Banjska; in July 2011, when police went north, one policeman was shot dead."
    )
    #expect(found.contains { $0.when?.edtf == "2023-09" } && found.contains { $0.when?.edtf == "2011-07" }, "\(found)")
  }

  @Test func `the second verb of gunmen is not their victim's`() throws {
    let found = try EventBench.reports("Gunmen ambushed an EULEX convoy near Zvecan and killed a customs officer.")
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.actors.contains("eulex") }, "\(found)")
  }

  @Test(arguments: [
    ("ORAHOVAC, Yugoslavia (AP) — KFOR patrols in Kosovo. KFOR said gunmen attacked a Serb cafe on Monday.", "rahovec"),
    ("PRISTINA, Kosovo (AP) — KFOR patrols in Kosovo. KFOR said gunmen attacked a Serb cafe on Monday.", "kosovo"),
  ])
  func `news sent from a town is of the town unless correspondents sit there`(text: String, place: String) throws {
    let found = try EventBench.reports(text).filter { $0.type == .assault }
    #expect(!found.isEmpty && found.allSatisfy { $0.place?.slug == place }, "\(found)")
  }

  @Test func `the town whose hospital tells of it is not where it was`() throws {
    let found = try EventBench.reports("A Serb was hit by gunfire in Kosovo, the hospital in nearby Klina announced.")
    #expect(!found.isEmpty && !found.contains { $0.place?.slug == "klina" }, "\(found)")
  }

  @Test func `all violence of one town stays there`() throws {
    let found = try EventBench.reports(
      "On Monday gunmen attacked Kosovo police in Banjska. Kosovo's leaders met in Klina.\n\nThe gunmen wounded a policeman."
    )
    #expect(found.last { $0.type == .assault }?.place?.slug == "banjska", "\(found)")
  }
}
