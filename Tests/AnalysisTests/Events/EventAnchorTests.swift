import Corpus
import Facts
import Testing

@testable import Analysis

/// Which event reports the reference timeline knows.
@Suite struct EventAnchorTests {
  /// The anchors of a text's events, those without one left out.
  private func anchors(_ text: String, published: String) throws -> Set<String> {
    let facts = try EventBench.events(text, published: published)
    return Set(
      facts.compactMap { fact in
        guard case .event(let report) = fact.claim else { return nil }
        return report.anchor
      })
  }

  @Test(arguments: [
    ("Gunmen killed a Kosovo police officer near Banjska on September 24.", "2023-09-25", "2023-09-24-armed"),
    ("One officer was killed in the attack on Kosovo police in Banjska.", "2024-03-01", "2023-09-24-armed"),
    (
      "Serb protesters clashed with KFOR in Zvecan on Monday, and 30 peacekeepers were injured.", "2023-05-30",
      "2023-05-29-crowd"
    ),
    ("The riots of March 2004 killed 19 people.", "2006-07-19", "2004-03-17-province-wide"),
    ("Kosovo unilaterally declared independence from Serbia in 2008.", "2017-02-17", "2008-02-17-kosovo"),
    ("Stoltenberg met Vučić and Kurti in Brussels on Wednesday.", "2022-08-17", "2022-08-17-stoltenberg"),
    ("Grenades killed two people in the market of Bresje on Tuesday.", "1999-09-30", "1999-09-28-two-grenades"),
    ("Haradinaj was arrested in France in January on a Serbian warrant.", "2017-04-27", "2017-01-04-haradinaj-held"),
    (
      "The Kosovo Liberation Army signed an accord with Gen. Mike Jackson on June 21.", "1999-08-24",
      "1999-06-21-thaci-signs"
    ),
    ("Yugoslav forces completed their withdrawal from Kosovo on June 20.", "1999-06-25", "1999-06-20-withdrawal"),
    ("NATO's bombing of Serbia in 1999 drove its forces out of Kosovo.", "2017-02-17", "1999-03-24-nato-opens"),
  ])
  func `reports of well-known events carry the timeline's id`(text: String, published: String, start: String) throws {
    let found = try anchors(text, published: published)
    #expect(found.count == 1 && found.first?.hasPrefix(start) == true, "\(found)")
  }

  @Test(arguments: [
    // Another year, another place, other people, another act, not meant as happened.
    ("Gunmen killed a Kosovo police officer in Pristina on September 24.", "2023-09-25"),
    ("Serb protesters clashed with KFOR in Zvecan on Monday.", "2019-05-28"),
    ("Serbia rejected Kosovo's independence in 2008.", "2017-02-17"),
    ("Serbs burned a car in Kosovo Polje on Tuesday after the blast.", "1999-09-30"),
    ("Haradinaj was arrested in Slovenia in June on a Serbian warrant.", "2015-06-20"),
    ("NATO sent more soldiers to Kosovo after the attack in Banjska.", "2023-10-09"),
    ("Stoltenberg met Macron in Brussels on Wednesday.", "2022-08-17"),
    ("Kosovo Serbs boycotted the local elections in Zvecan.", "2023-05-30"),
    ("If gunmen attacked police in Banjska again, KFOR would respond.", "2023-10-09"),
    ("Rebels killed 19 soldiers in Mali in March.", "2014-03-20"),
    ("“We stand by Bosnia,” NATO Secretary-General Jens Stoltenberg said in Sarajevo.", "2023-11-20"),
  ])
  func `other events carry none`(text: String, published: String) throws {
    #expect(try anchors(text, published: published) == [])
  }

  @Test func `every event of the timeline has an id of its own, and most of its places and actors are known`() throws {
    let timeline = try EventBench.analyzer.get().timeline.events
    #expect(Set(timeline.map(\.id)).count == timeline.count)
    for event in timeline {
      #expect(event.id.utf8.allSatisfy { $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x7A) })
    }
  }
}
