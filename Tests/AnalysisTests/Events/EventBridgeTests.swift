import Corpus
import Facts
import Testing

@testable import Analysis

/// Events that a statement or a change of strength tells where no frame does.
@Suite struct EventBridgeTests {
  /// "TYPE status actors > recipients" of every event that a rule read.
  private func events(by rule: String, _ text: String) throws -> [String] {
    try EventBench.events(text).compactMap { fact in
      guard case .event(let report) = fact.claim, fact.rule.name == rule else { return nil }
      let recipients = report.recipients.map(\.slug).joined(separator: ",")
      return
        "\(report.type.rawValue) \(report.status.rawValue) \(report.actors.map(\.slug).joined(separator: ",")) > \(recipients)"
    }
  }

  /// So that the text is of the conflict.
  private let opening =
    "Kosovo and Serbia accuse each other, and KFOR patrols in Kosovo and on the border with Serbia. "

  @Test func `asking someone to act is a request of who asked`() throws {
    let found = try events(
      by: "event-by-statement",
      opening + "Albin Kurti asked everybody to vote.")
    #expect(found == ["REQUEST occurred albin-kurti > "])
  }

  @Test func `a question is no request`() throws {
    let found = try events(by: "event-by-statement", opening + "“What are they doing there?” Jens Stoltenberg asked.")
    #expect(found.isEmpty, "\(found)")
  }

  @Test func `what a frame read is not told twice`() throws {
    let found = try events(by: "event-by-statement", opening + "Jens Stoltenberg urged Kosovo to withdraw its police.")
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    ("Around 600 British soldiers are bolstering NATO’s mission there.", "MOBILIZE occurred united-kingdom > "),
    ("In all, NATO will have added about 2,500 soldiers in Kosovo.", "MOBILIZE planned nato > "),
  ])
  func `a change of strength is an event of the nation, or of NATO`(text: String, event: String) throws {
    #expect(try events(by: "event-by-strength", opening + text) == [event])
  }

  @Test func `a strength that nobody changed is no event`() throws {
    let found = try events(by: "event-by-strength", opening + "KFOR has 4,500 soldiers in Kosovo, 600 of them British.")
    #expect(found.isEmpty, "\(found)")
  }
}
