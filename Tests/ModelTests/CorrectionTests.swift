import Corpus
import Facts
import Testing

@testable import Model

@Suite struct CorrectionTests {
  static func mark(
    _ action: Mark.Action, _ targets: [String], _ value: String = "", second: Int = 1
  ) -> Mark {
    Mark(
      when: "2025-03-01T09:30:\(second < 10 ? "0" : "")\(second)Z", author: "mira", action: action,
      targets: targets.map { Mark.Target($0)! }, value: value, reason: "because")
  }

  static func file(_ marks: [Mark]) -> MarksFile { MarksFile(path: "m.tsv", marks: marks) }

  /// Two articles: a strength of KFOR and a person each.
  static func story() -> [ReadingMaker] {
    var one = ReadingMaker(path: "a.txt", published: "2022-08-17")
    one.mention("vucic", "Mr Vučić")
    one.say("KFOR has ", "nearly 4,000 troops", ".", strength(.total, Quantity(4000, .nearly), asOf: "2022-08-17"))
    var two = ReadingMaker(path: "b.txt", outlet: "Reuters", published: "2022-09-01")
    two.mention("kurti", "Mr Vucic")
    two.say("There are ", "some 500 soldiers", ".", strength(.total, Quantity(500, .about), asOf: "2022-09-01"))
    return [one, two]
  }

  static func ids(_ snapshot: Snapshot, _ kind: FactKind) -> [String] {
    snapshot.readings.flatMap { $0.asRead.facts }.filter { $0.claim.kind == kind }.map(\.id)
  }

  static func strengths(_ snapshot: Snapshot) -> [StrengthReport] {
    snapshot.readings.flatMap(\.facts).compactMap { fact in
      if case .strength(let report) = fact.claim { return report }
      return nil
    }
  }

  @Test func `a rejected fact leaves lists and counts, and comes back when it is accepted later`() throws {
    let plain = try Stage.snapshot(CorrectionTests.story())
    let id = CorrectionTests.ids(plain, .strength)[0]
    let reject = CorrectionTests.mark(.reject, ["fact:\(id)"])
    let snapshot = plain.deciding(CorrectionTests.file([reject]))
    #expect(plain.strength.points.count == 2 && snapshot.strength.points.count == 1)
    #expect(snapshot.select(.facts(ids: [id])).isEmpty)
    #expect(snapshot.readings[0].amendments?.rejected.map(\.id) == [id])
    #expect(snapshot.problems.isEmpty)
    let accept = CorrectionTests.mark(.accept, ["fact:\(id)"], second: 2)
    #expect(snapshot.deciding(CorrectionTests.file([reject, accept])).strength.points.count == 2)
    #expect(snapshot.deciding(.none).strength.points.map(\.id) == plain.strength.points.map(\.id))
  }

  @Test func `another kind and another figure hold in the ledger, and the claim row says what it was`() throws {
    let plain = try Stage.snapshot(CorrectionTests.story())
    let id = CorrectionTests.ids(plain, .strength)[1]
    let marks = [
      CorrectionTests.mark(.retype, ["fact:\(id)"], "reinforcement"),
      CorrectionTests.mark(.setValue, ["fact:\(id)"], "600..700", second: 2),
    ]
    let snapshot = plain.deciding(CorrectionTests.file(marks))
    let report = try #require(CorrectionTests.strengths(snapshot).last)
    #expect(report.kind == .reinforcement && report.quantity == Quantity(between: 600, and: 700))
    guard case .claims(let list) = snapshot.answer(.claims(.facts(.facts(ids: [id])))) else { return }
    let correction = try #require(list.claims.first?.correction)
    #expect(correction.marks == marks)
    guard case .strength(let was) = correction.asRead else { return }
    #expect(was.kind == .total && was.quantity == Quantity(500, .about))
  }

  @Test func `speaker, place, time, status and parties set by hand hold everywhere, the later one of a part`() throws {
    var one = ReadingMaker(path: "a.txt", published: "2023-09-25")
    one.say("", "gunmen attacked", ".", event(.assault, by: ["serbia"], at: "banjska", "2023-09-24"))
    one.say("", "He said so", ".", statement(by: "vucic"))
    one.say("KFOR has ", "500 troops", ".", strength(.total, Quantity(500, .exact), asOf: "2023-09-25"))
    let plain = try Stage.snapshot([one])
    let ids = [FactKind.event, .statement, .strength].map { "fact:\(CorrectionTests.ids(plain, $0)[0])" }
    let values = [
      (0, "place prizren"), (0, "place zvecan"), (0, "when 2023-10"), (0, "status alleged"), (0, "actors kosovo,kfor"),
      (0, "recipients serbia"), (1, "speaker kurti"), (2, "when 2022"), (2, "speaker vucic"),
    ]
    let marks = values.enumerated().map { CorrectionTests.mark(.setValue, [ids[$1.0]], $1.1, second: $0 + 1) }
    let snapshot = plain.deciding(CorrectionTests.file(marks))
    #expect(snapshot.problems.isEmpty)
    let gathered = try #require(snapshot.gatheredEvents.first)
    #expect(gathered.place == "zvecan" && gathered.when?.edtf == "2023-10" && gathered.statuses == [.alleged])
    #expect(Set(gathered.actors) == ["kosovo", "kfor"] && gathered.recipients == ["serbia"])
    guard case .statements(let said) = snapshot.answer(.statements), case .statement(let report) = said[0].claim else {
      Issue.record("the statement is gone")
      return
    }
    #expect(report.speaker == "kurti" && report.speakerText == nil)
    let troops = try #require(CorrectionTests.strengths(snapshot).first)
    #expect(troops.asOf?.edtf == "2022" && troops.asOfBasis == "set by hand" && troops.speaker == "vucic")
    #expect(snapshot.deciding(.none).readings.map(\.facts) == plain.readings.map(\.facts))
  }

  @Test func `who or what is set by hand must be known, and the fact must have such a part`() throws {
    let plain = try Stage.snapshot(CorrectionTests.story())
    let id = CorrectionTests.ids(plain, .strength)[0]
    let marks = ["speaker nobody", "place zvecan"].enumerated().map {
      CorrectionTests.mark(.setValue, ["fact:\(id)"], $1, second: $0 + 1)
    }
    let problems = plain.deciding(CorrectionTests.file(marks)).problems.map(\.what)
    #expect(problems.count == 2 && problems[0].contains("actor nobody, which is not in this corpus"))
    #expect(problems[1].contains("a strength, which has no place of its own"))
  }

  @Test func `merged actors are one, and one split off has its own line`() throws {
    let plain = try Stage.snapshot(CorrectionTests.story())
    let merge = CorrectionTests.mark(.mergeActors, ["actor:vucic", "actor:kurti"])
    let merged = plain.deciding(CorrectionTests.file([merge]))
    guard case .actors(let rows) = merged.answer(.actors) else { return }
    #expect(rows.map(\.id) == ["vucic"] && rows[0].mentions.count == 2 && rows[0].articles.count == 2)
    let article = plain.readings[1].article.id
    let split = CorrectionTests.mark(.splitActor, ["actor:kurti", "article:\(article)"], "Ana Vucic", second: 2)
    let parted = plain.deciding(CorrectionTests.file([split]))
    guard case .actors(let others) = parted.answer(.actors) else { return }
    #expect(Set(others.map(\.name)) == ["Aleksandar Vučić", "Ana Vucic"])
    #expect(parted.problems.isEmpty && merged.problems.isEmpty)
  }

  @Test func `event reports are gathered and parted as decided`() throws {
    var one = ReadingMaker(path: "a.txt", published: "2023-09-25")
    one.say("", "gunmen attacked", ".", event(.assault, by: ["serbia"], at: "banjska", "2023-09-24"))
    var two = ReadingMaker(path: "b.txt", published: "2023-12-25")
    two.say("", "talks were held", ".", event(.consult, by: ["kosovo"], at: "prizren", "2023-12-20"))
    let plain = try Stage.snapshot([one, two])
    let ids = CorrectionTests.ids(plain, .event)
    #expect(plain.gatheredEvents.count == 2)
    let merge = CorrectionTests.mark(.mergeEvents, ids.map { "fact:\($0)" })
    #expect(plain.deciding(CorrectionTests.file([merge])).gatheredEvents.count == 1)
  }

  @Test func `what is not there, or cannot be decided so, is named and kept`() throws {
    let plain = try Stage.snapshot(CorrectionTests.story())
    let mention = CorrectionTests.ids(plain, .mention)[0]
    let marks = [
      CorrectionTests.mark(.reject, ["fact:000"]), CorrectionTests.mark(.star, ["actor:nobody"], second: 2),
      CorrectionTests.mark(.setValue, ["fact:\(mention)"], "4000", second: 3),
      CorrectionTests.mark(.retype, ["fact:\(CorrectionTests.ids(plain, .strength)[0])"], "ASSAULT", second: 4),
    ]
    let snapshot = plain.deciding(CorrectionTests.file(marks))
    #expect(snapshot.problems.map(\.line) == [4, 5, 6, 7])
    #expect(snapshot.problems[2].what.contains("has no figure of its own"))
    #expect(CorrectionTests.strengths(snapshot) == CorrectionTests.strengths(plain))
    #expect(snapshot.deciding(.none).problems.isEmpty, "problems of marks go with them")
  }

  @Test(arguments: 0..<12)
  func `decisions during a session and a reading after them give the same answers`(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let readings = randomReadings(24, &random)
    let plain = try Stage.empty().adding(readings, problems: [])
    var marks: [Mark] = []
    let facts = plain.readings.flatMap(\.facts)
    try #require(!facts.isEmpty)
    for second in 1..<14 {
      let fact = facts.randomElement(using: &random)!
      let target = "fact:\(fact.id)"
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1: marks.append(CorrectionTests.mark(.reject, [target], second: second))
      case 2: marks.append(CorrectionTests.mark(.accept, [target], second: second))
      case 3: marks.append(CorrectionTests.mark(.setValue, [target], "about 3000", second: second))
      case 4:
        marks.append(CorrectionTests.mark(.mergeActors, ["actor:nato", "actor:serbia"], second: second))
      default:
        marks.append(
          CorrectionTests.mark(
            .splitActor, ["actor:kfor", "article:\(plain.readings[0].article.id)"], "Other Force", second: second))
      }
    }
    let file = CorrectionTests.file(marks)
    var during = plain
    for count in 1...marks.count { during = during.deciding(CorrectionTests.file(Array(marks.prefix(count)))) }
    let ground = Ground(
      actors: Stage.actors, places: Stage.places, reference: .empty, timeline: [],
      tables: try EventTables(data: Stage.data), outline: .empty)
    var after = ground.snapshot(marks: file).adding(Array(readings.shuffled(using: &random)), problems: [])
    after = after.adding([], problems: after.orphanedMarks)
    #expect(CorrectionTests.print(during) == CorrectionTests.print(after))
    let back = during.deciding(.none)
    #expect(CorrectionTests.print(back) == CorrectionTests.print(plain), "taken back, nothing of them stays")
  }

  /// Everything the panes are told.
  static func print(_ snapshot: Snapshot) -> String {
    var text = ""
    for reading in snapshot.readings {
      text += "\(reading.article.id) \(reading.facts.map { "\($0.id) \($0.claim)" })\n"
    }
    if case .actors(let rows) = snapshot.answer(.actors) { text += "\(rows)\n" }
    text += "\(snapshot.strength.points)\n\(snapshot.gatheredEvents.map(\.reports))\n"
    return text + "\(snapshot.problems.map { "\($0.line ?? 0) \($0.what)" })"
  }
}
