import Facts
import Testing

@testable import Analysis

@Suite struct EventSilenceTests {
  /// Types that mean conflict; meetings, votes and gifts are news everywhere.
  static let conflict: Set<EventReport.EventType> = [
    .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault, .retreat, .accuse, .request,
  ]

  @Test(arguments: EventSilentNews.all)
  func `news of other things states no event of conflict`(text: String) throws {
    let found = try EventBench.events(text).compactMap { fact -> String? in
      guard case .event(let report) = fact.claim, EventSilenceTests.conflict.contains(report.type) else { return nil }
      switch report.status {
      case .hypothetical, .demanded, .denied: return nil
      default: return fact.rule.name
      }
    }
    #expect(found.isEmpty, "\(found)")
  }
}
