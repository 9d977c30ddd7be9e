import Corpus
import Facts
import Testing

@testable import Model

struct KnowledgeDiffTests {
  static func report(_ path: String, outlet: String = "AP", _ value: Int, asOf: String = "2022-08-17") -> ReadingMaker {
    var maker = ReadingMaker(path: path, outlet: outlet, published: "2022-08-18")
    maker.mention("nato", "NATO, \(path)")
    maker.say(
      "KFOR has ", "nearly \(value)", " troops, \(path).", strength(.total, Quantity(value, .nearly), asOf: asOf))
    return maker
  }

  func diff(_ before: [ReadingMaker], _ after: [ReadingMaker]) throws -> KnowledgeDiff {
    try Stage.snapshot(after).changes(since: Stage.snapshot(before))
  }

  @Test
  func `the same articles in another order differ in nothing`() throws {
    let makers = [Self.report("a.txt", 4000), Self.report("b.txt", 4500), Self.report("c.txt", 4000)]
    #expect(try diff(makers, makers.reversed()).isEmpty)
  }

  @Test
  func `a new article brings a figure, and an actor nobody named before`() throws {
    var new = Self.report("b.txt", outlet: "Reuters", 4500)
    new.mention("vucic", "Vučić")
    let diff = try diff([Self.report("a.txt", 4000)], [Self.report("a.txt", 4000), new])
    #expect(diff.articles(.added) == 1 && diff.groups.first?.after?.path == "b.txt")
    let things = diff.groups[0].changes.filter { $0.how == .added }.map(\.thing)
    #expect(
      things.contains {
        if case .strength(let point) = $0 {
          point.quantity?.value == 4500 && point.outlets == ["Reuters"]
        } else {
          false
        }
      })
    #expect(things.contains { if case .actor(let row) = $0 { row.id == "vucic" } else { false } })
    #expect(!things.contains { if case .actor(let row) = $0 { row.id == "nato" } else { false } })
  }

  @Test
  func `one more article of its own origin changes what a figure rests on`() throws {
    let old = Self.report("a.txt", 4000)
    let diff = try diff([old], [old, Self.report("b.txt", outlet: "Reuters", 4000)])
    let change = try #require(diff.groups.first?.changes.first { $0.how == .changed })
    guard case .strength(let before)? = change.before, case .strength(let after)? = change.after else {
      Issue.record("no strength changed")
      return
    }
    #expect(before.origins.count == 1 && after.origins.count == 2)
    #expect(before.outlets == ["AP"] && after.outlets == ["AP", "Reuters"])
  }

  @Test
  func `other words in the same file are the article changed, with what came and went`() throws {
    let diff = try diff([Self.report("a.txt", 4000)], [Self.report("a.txt", 4500)])
    #expect(diff.articles(.changed) == 1 && diff.articles(.added) == 0 && diff.articles(.removed) == 0)
    #expect(diff.changes(.added) == 1 && diff.changes(.removed) == 1)
  }

  @Test
  func `a text that only moved to another file is no change`() throws {
    var moved = ReadingMaker(path: "b.txt", published: "2022-08-18")
    moved.mention("nato", "NATO, a.txt")
    moved.say(
      "KFOR has ", "nearly 4000", " troops, a.txt.", strength(.total, Quantity(4000, .nearly), asOf: "2022-08-17"))
    #expect(try diff([Self.report("a.txt", 4000)], [moved]).isEmpty)
  }

  @Test
  func `an article that goes takes its figures with it`() throws {
    let (kept, gone) = (Self.report("a.txt", 4000), Self.report("b.txt", 4500))
    let diff = try diff([kept, gone], [kept])
    #expect(diff.articles(.removed) == 1 && diff.groups[0].after == nil)
    // The disagreement of the two figures goes, too.
    let things = diff.groups[0].changes.map(\.thing)
    #expect(things.contains { if case .strength(let point) = $0 { point.quantity?.value == 4500 } else { false } })
    #expect(things.contains { if case .disagreement = $0 { true } else { false } })
    #expect(diff.changes(.removed) == 2 && diff.changes(.added) == 0 && diff.changes(.changed) == 0)
  }

  @Test
  func `another report widens how many an event killed`() throws {
    var one = ReadingMaker(path: "a.txt", published: "2023-09-25")
    one.say(
      "", "Gunmen attacked police", " in Banjska.",
      event(.assault, on: ["kosovo-police"], at: "banjska", "2023-09-24", killed: 4, mode: "firearms"))
    var other = ReadingMaker(path: "b.txt", outlet: "Reuters", published: "2023-09-25")
    other.say(
      "", "An attack on police", " at Banjska killed three.",
      event(.assault, on: ["kosovo-police"], at: "banjska", "2023-09-24", killed: 3, mode: "firearms"))
    let diff = try diff([one], [one, other])
    let change = try #require(diff.groups.first?.changes.first { if case .event? = $0.after { true } else { false } })
    guard case .event(let before)? = change.before, case .event(let after)? = change.after else {
      Issue.record("the event is no change but \(change.how)")
      return
    }
    #expect(before.reports.count == 1 && after.reports.count == 2)
    let range = try #require(GatheredEvent.range(of: after.event.killed))
    #expect(range.low == 3 && range.high == 4)
  }

  @Test
  func `an event of a changed file that is told as before is no change`() throws {
    func maker(_ tail: String) -> ReadingMaker {
      var maker = ReadingMaker(path: "a.txt", published: "2023-09-25")
      maker.say(
        "", "Gunmen attacked police", " in Banjska.",
        event(.assault, on: ["kosovo-police"], at: "banjska", "2023-09-24", killed: 4))
      maker.say("", "NATO", tail, .mention(Mention(target: .actor("nato"), form: .name)))
      return maker
    }
    let diff = try diff([maker(" was told.")], [maker(" had been told before.")])
    #expect(diff.articles(.changed) == 1)
    #expect(diff.groups.flatMap(\.changes).isEmpty)
  }

  @Test
  func `statements are compared by who says what`() throws {
    func maker(_ words: String...) -> ReadingMaker {
      var maker = ReadingMaker(path: "a.txt", published: "2023-09-25")
      for word in words { maker.say("Kurti said ", word, ".", statement(by: "kurti")) }
      return maker
    }
    let diff = try diff([maker("we stay", "we leave")], [maker("we leave", "we pay")])
    let words = diff.groups.flatMap(\.changes).compactMap { change -> String? in
      guard case .statement(let row) = change.thing else { return nil }
      return "\(change.how.rawValue) \(row.sentence)"
    }
    #expect(words == ["added Kurti said we pay.", "removed Kurti said we stay."])
  }

  /// What an article takes with it is what rests on it alone.
  @Test(arguments: 0..<8)
  func `without an article goes what rests on it alone`(seed: UInt64) throws {
    var random = Seeded(seed)
    let readings = randomReadings(12, &random)
    let empty = try Stage.empty()
    let whole = empty.adding(readings, problems: [])
    let ids = whole.readings.map(\.article.id)
    guard let id = ids.randomElement(using: &random) else { return }
    let rest = empty.adding(readings.filter { $0.article.id != id }, problems: [])
    let support = try #require(whole.soleSupport(of: id))
    func points(_ things: [KnownThing]) -> Set<String> {
      Set(things.compactMap { if case .strength = $0 { $0.id } else { nil } })
    }
    let gone = rest.changes(since: whole).groups.flatMap(\.changes).filter { $0.how == .removed }.map(\.thing)
    #expect(points(gone) == points(support.lines.filter { !$0.isSharedByPrints }.map(\.thing)))
  }
}
