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

  @Test(arguments: [
    // Of the claim itself, behind the verb of what it says.
    "2023-05-30 | Kosovo's claim that Serbia sent gunmen to Kosovo was dismissed by Aleksandar Vučić. | ACCUSE occurred kosovo > ; REJECT occurred aleksandar-vucic > kosovo",
    "2023-05-30 | Claims that Serbs were attacked by Kosovo police were rejected by Albin Kurti. | ASSAULT alleged kosovo-police > kosovo-serbs; REJECT occurred albin-kurti > ",
    // Who withholds support refuses it.
    "2023-05-30 | The purchase of drones by Kosovo was not welcomed by Serbia. | MOBILIZE occurred kosovo > ; REJECT occurred serbia > ",
    // A participle that looks like the bare verb; counts behind a hedge.
    "2023-05-30 | Serbia and Kosovo have come to an agreement on identity cards. | AGREE occurred serbia,kosovo > ",
    "2023-05-30 | Kosovo police picked up at least one demonstrator in Zvecan. | COERCE occurred kosovo-police > at-least-one-demonstrator",
    "2023-05-30 | Jens Stoltenberg visited Camp Film City on Monday. | CONSULT occurred jens-stoltenberg > ",
  ])
  func `what small words hide is told`(line: String) throws {
    try EventBench.check(line) { event in
      "\(event.type.rawValue) \(event.status.rawValue) \(event.actors.map(\.slug).joined(separator: ","))"
        + " > \(event.recipients.map(\.slug).joined(separator: ","))"
    }
  }
}
