import Facts
import Testing

@testable import Analysis

@Suite struct EventFreshTests {
  @Test(arguments: EventFreshSentences.all)
  func `news in other words gives its events with place and time`(line: String) throws {
    let cells = line.split(separator: "|").map { $0.trimmingSpaces() }
    let found = try EventBench.events(cells[1], published: cells[0]).compactMap { fact -> String? in
      guard case .event(let report) = fact.claim else { return nil }
      let place = report.place?.slug ?? "-"
      return "\(report.type.rawValue) \(report.status.rawValue) \(place) \(report.when?.edtf ?? "-")"
    }
    for wanted in cells[2].split(separator: ";").map({ $0.trimmingSpaces() }) {
      #expect(found.contains(wanted), "\(found)")
    }
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
