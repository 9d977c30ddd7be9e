import Facts
import Testing

@testable import Analysis

/// Conditions that no "if" opens, and what is only claimed.
@Suite struct EventConditionTests {
  @Test(arguments: [
    "2023-05-30 | Should the barricades in Kosovo be removed by police, Serbs will come back. | COERCE hypothetical",
    "2023-05-30 | Serbia is ready should Kosovo police attack Serbs in Kosovo. | ASSAULT hypothetical",
    "2023-05-30 | Had Kosovo police attacked Serbs in Zvecan, Serbia would have sent its army to Kosovo. | ASSAULT hypothetical; MOBILIZE hypothetical",
    "2023-05-30 | Were Kosovo police to attack Serbs, Serbia would send its army to Kosovo. | ASSAULT hypothetical; MOBILIZE planned",
    "2023-05-30 | The deal of Kosovo and Serbia holds provided that parliament votes for it. | AGREE hypothetical",
    // A subject before the word, a question, and no consequence.
    "2023-05-30 | Kosovo police should arrest the attackers of Zvecan. | COERCE demanded",
    "2023-05-30 | Kosovo police had attacked Serbs in Zvecan. | ASSAULT occurred",
    "2023-05-30 | Serbia claimed that Kosovo police had attacked Serbs in Zvecan. | ACCUSE occurred; ASSAULT alleged",
  ])
  func `what is told on a condition has not happened`(line: String) throws {
    try EventBench.check(line) { "\($0.type.rawValue) \($0.status.rawValue)" }
  }
}
