import Facts
import Testing

@testable import Analysis

/// Parties and sorts of events that stand beside the words of others.
@Suite struct EventSlipTests {
  @Test(arguments: [
    "2018-01-19 | Oliver Ivanovic, gunned down on Tuesday in Mitrovica in Kosovo, had warned of it. | ASSAULT  > oliver-ivanovic",
    "2023-10-04 | In Kosovo, Milan Radoičić walked free from a court in Belgrade. | RETREAT  > milan-radoicic",
    "2023-05-30 | Kurti's adviser criticised Serbia over Kosovo. | ACCUSE  > serbia",
    "2023-05-30 | Kurti's spokesman criticised Serbia over Kosovo. | ACCUSE albin-kurti > serbia",
    "2024-12-20 | The step of Serbia was rejected as one-sided by the operator in Kosovo. | REJECT  > serbia",
    "2018-12-20 | Aleksandar Vucic demanded that Pristina pull its units out of Kosovo. | REQUEST aleksandar-vucic > kosovo",
    "2011-11-30 | Serbia blamed the commander of the force, German General Erhard Drews, over Kosovo. | ACCUSE serbia > erhard-drews",
    "2018-12-14 | In Kosovo, Kadri Veseli praised the commander, Lt. Gen. Rrahman Rama. | SUPPORT kadri-veseli > rrahman-rama",
    "2024-04-20 | A court in Kosovo sentenced Miomir S. to two years. | SANCTION court-in-kosovo > miomir-s",
  ])
  func `who did it, and who it was done to`(line: String) throws {
    try EventBench.check(line) { report in
      func names(_ ids: [EntityID]) -> String { ids.map(\.slug).joined(separator: ",") }
      return "\(report.type.rawValue) \(names(report.actors)) > \(names(report.recipients))"
    }
  }

  @Test(arguments: [
    ("Her car was burned in Klina in Kosovo on Friday.", EventReport.EventType.assault, "destroy"),
    ("Unknown men torched the car of a Serb in Klina in Kosovo on Friday.", .assault, "destroy"),
    ("A crowd burned cars in Klina in Kosovo on Friday.", .protest, "riot"),
    ("Rioters went through Klina in Kosovo on Friday. Cars were burned.", .protest, "riot"),
  ])
  func `what a crowd burns is a riot, what others burn is destroyed`(
    text: String, type: EventReport.EventType, mode: String
  ) throws {
    let found = try EventBench.reports(text)
    #expect(found.contains { $0.type == type && $0.mode == mode }, "\(found)")
    #expect(!found.contains { $0.mode == (mode == "riot" ? "destroy" : "riot") }, "\(found)")
  }

  @Test func `what was burnt did not burn, and what was rebuilt did not build`() throws {
    let found = try EventBench.reports("Serb churches burnt in March 2004 in Kosovo have been rebuilt.")
    #expect(!found.isEmpty && found.allSatisfy(\.actors.isEmpty), "\(found)")
  }

  @Test func `an association is of its state and not of that state's people`() throws {
    let text =
      "In Kosovo, the Association of Journalists of Serbia condemned the arrest of a Serb reporter by Kosovo police."
    let report = try #require(EventBench.reports(text).first { $0.type == .accuse })
    #expect(!report.actors.contains("kosovo-serbs"), "\(report)")
  }
}
