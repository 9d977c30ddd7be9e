import Corpus
import Facts
import Testing

@testable import Analysis

/// What events are about, by PLOVER's 37 contexts.
@Suite struct EventContextTests {
  static let contexts = ((try? EventBench.analyzer.get())?.events.table.contexts.rows ?? []).map(\.context)

  @Test(arguments: contexts)
  func `each context is found in its examples and not in the other sentences`(context: EventContext) throws {
    let row = try #require(
      EventBench.analyzer.get().events.table.contexts.rows.first { $0.context == context })
    #expect(!row.examples.isEmpty && !row.silent.isEmpty)
    for example in row.examples {
      let reports = try EventBench.reports(example)
      #expect(reports.contains { $0.contexts.contains(context) }, "\(example): \(reports)")
    }
    for sentence in row.silent {
      let reports = try EventBench.reports(sentence)
      #expect(!reports.isEmpty && reports.allSatisfy { !$0.contexts.contains(context) }, "\(sentence): \(reports)")
    }
  }

  @Test func `every context of PLOVER has its words`() {
    #expect(Set(EventContextTests.contexts) == Set(EventContext.allCases))
  }

  @Test func `an event may be about several things, what it is to the force first`() throws {
    let report = try #require(
      EventBench.reports("NATO sent 700 more soldiers to Kosovo after the elections in the north.").first {
        $0.type == .mobilize
      })
    #expect(Set(report.contexts).isSuperset(of: [.military, .peacekeeping, .election]))
  }

  @Test func `a table with a context that PLOVER does not have is refused`() throws {
    let row = try #require(try DataTable(file: "events.tsv", text: "contexts\nsecurity\n").rows.first)
    #expect(throws: DataFileError.self) { try EventContext.read(row.list("contexts"), in: row) }
  }
}
