import Corpus
import Facts
import Testing

@testable import Model

/// How many an event killed or injured, set by hand: of a report, and of the whole event.
@Suite struct CasualtyCorrectionTests {
  static func story() -> [ReadingMaker] {
    var one = ReadingMaker(path: "a.txt", published: "2023-09-25")
    one.say(
      "", "Gunmen attacked police", " in Banjska.",
      event(.assault, on: ["kosovo-police"], at: "banjska", "2023-09-24", killed: 4, injured: 2, mode: "firearms"))
    var other = ReadingMaker(path: "b.txt", outlet: "Reuters", published: "2023-09-25")
    other.say(
      "", "An attack on police", " at Banjska killed three.",
      event(.assault, on: ["kosovo-police"], at: "banjska", "2023-09-24", killed: 3, mode: "firearms"))
    return [one, other]
  }

  static func row(_ snapshot: Snapshot) throws -> EventRow {
    guard case .events(let rows) = snapshot.answer(.events) else { throw Missing() }
    return try #require(rows.first)
  }

  struct Missing: Error {}

  static func killed(_ row: EventRow) -> Quantity? {
    if case .stated(let quantity)? = row.killed?.amount { return quantity }
    return nil
  }

  @Test func `a report's figure corrected by hand counts as the hand says, and the other figure of it stays`() throws {
    let plain = try Stage.snapshot(Self.story())
    let id = CorrectionTests.ids(plain, .event)[0]
    let marks = [
      CorrectionTests.mark(.setValue, ["fact:\(id)"], "killed 3"),
      CorrectionTests.mark(.setValue, ["fact:\(id)"], "injured none", second: 2),
    ]
    let snapshot = plain.deciding(CorrectionTests.file(marks))
    #expect(snapshot.problems.isEmpty)
    let row = try Self.row(snapshot)
    #expect(Self.killed(row) == Quantity(3, .exact) && row.injured == nil)
    #expect(Self.killed(try Self.row(plain))?.high == 4)
    #expect(snapshot.findings.disagreements.isEmpty, "the reports agree now")
    #expect(!plain.findings.disagreements.isEmpty)
  }

  @Test func `an event's figure set by hand stands beside what its reports say`() throws {
    let plain = try Stage.snapshot(Self.story())
    let id = try Self.row(plain).id
    let set = CorrectionTests.mark(.setValue, ["event:\(id)"], "killed at least 4")
    let later = CorrectionTests.mark(.setValue, ["event:\(id)"], "killed 5", second: 2)
    let snapshot = plain.deciding(CorrectionTests.file([set, later]))
    #expect(snapshot.problems.isEmpty)
    let row = try Self.row(snapshot)
    #expect(Self.killed(row) == Quantity(5, .exact))
    #expect(row.event.byHand.map(\.mark) == [later], "the later one holds")
    #expect(row.event.killed.map(\.quantity.value) == [4, 3], "what the reports say is not touched")
    #expect(Self.killed(try Self.row(snapshot.deciding(.none)))?.high == 4)
  }

  @Test func `what cannot be set so, or is of no event here, is named and kept`() throws {
    let plain = try Stage.snapshot(Self.story() + CorrectionTests.story())
    let strength = CorrectionTests.ids(plain, .strength)[0]
    let marks = [
      CorrectionTests.mark(.setValue, ["event:e000"], "killed 4"),
      CorrectionTests.mark(.setValue, ["fact:\(strength)"], "killed 4", second: 2),
      CorrectionTests.mark(.setValue, ["fact:\(CorrectionTests.ids(plain, .event)[0])"], "4000", second: 3),
    ]
    let snapshot = plain.deciding(CorrectionTests.file(marks))
    #expect(snapshot.problems.map(\.line) == [4, 5, 6], "\(snapshot.problems.map(\.what))")
    #expect(snapshot.problems[1].what.contains("has no number of people killed of its own"))
  }

  @Test func `decisions by hand are changes of what is known`() throws {
    let plain = try Stage.snapshot(Self.story() + CorrectionTests.story())
    let event = try Self.row(plain).id
    let reports = CorrectionTests.ids(plain, .event)
    for (mark, how) in [
      (CorrectionTests.mark(.setValue, ["event:\(event)"], "killed 5"), KnowledgeChange.How.changed),
      (CorrectionTests.mark(.setValue, ["fact:\(reports[0])"], "killed 7"), .changed),
      (CorrectionTests.mark(.reject, ["fact:\(CorrectionTests.ids(plain, .strength)[0])"]), .removed),
      (CorrectionTests.mark(.retype, ["fact:\(CorrectionTests.ids(plain, .strength)[1])"], "reduction"), .added),
      (CorrectionTests.mark(.splitEvent, reports.map { "fact:\($0)" }), .added),
    ] {
      let decided = plain.deciding(CorrectionTests.file([mark]))
      let diff = decided.changes(since: plain).made(by: [mark])
      #expect(diff.changes(how) > 0, "\(mark.action) \(mark.value)")
      #expect(diff.decisions == [mark] && diff.freshArticles.isEmpty)
      // Taken back, all is as it was.
      let back = decided.deciding(.none).changes(since: plain)
      #expect(back.groups.flatMap(\.changes).isEmpty, "\(mark.action)")
    }
  }

  @Test func `a rejected statement is gone with its article's name`() throws {
    var one = ReadingMaker(path: "a.txt", published: "2023-09-25")
    one.say("Kurti said ", "we stay", ".", statement(by: "kurti"))
    one.say("Kurti said ", "we leave", ".", statement(by: "kurti"))
    let plain = try Stage.snapshot([one])
    let id = CorrectionTests.ids(plain, .statement)[0]
    let decided = plain.deciding(CorrectionTests.file([CorrectionTests.mark(.reject, ["fact:\(id)"])]))
    let diff = decided.changes(since: plain)
    let group = try #require(diff.groups.first { $0.after?.path == "a.txt" })
    #expect(group.changes.map(\.how) == [.removed])
    let history = KnowledgeHistory().adding(diff.made(by: []))
    #expect(history.diffs.count == 1)
  }
}
