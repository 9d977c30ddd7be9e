import Analysis
import Corpus
import Facts
import Testing

@testable import Model

/// The articles that come with the program, gathered as the program does.
@Suite struct BundledEventTests {
  static let snapshot = Result {
    let analyzer = try Analyzer(data: Stage.data)
    let reader = try CorpusReader(data: Stage.data)
    var walk = CorpusWalk(paths: [Stage.data.path + "/corpus"])
    var readings: [Reading] = []
    while let path = walk.next() { readings += reader.read(path: path).articles.map(analyzer.read) }
    return Snapshot(
      actors: analyzer.lexicon.actors, places: analyzer.lexicon.places, reference: .empty,
      timeline: analyzer.timeline.events, tables: try EventTables(data: Stage.data)
    ).adding(readings, problems: [])
  }

  /// The files that report an event, by the start of its id.
  func files(_ start: String) throws -> Set<String> {
    let snapshot = try BundledEventTests.snapshot.get()
    guard let event = snapshot.gatheredEvents.first(where: { $0.id.hasPrefix(start) }) else { return [] }
    let articles = snapshot.select(.reports(ofEvent: event.id)).map(\.reading.article.path)
    return Set(articles.map { String($0.split(separator: "/").last!) })
  }

  @Test(arguments: [
    ("2023-09-24", ["2023-10-06-kuna-british-reinforcements.txt", "2023-11-22-ap-rama-wants-more-troops.txt"]),
    (
      "2022-07-31",
      ["2022-08-04-reuters-ukraine-recalls-peacekeepers.txt", "2022-08-05-adriatic-digest-ukraine-reprint.txt"]
    ),
    ("2004-03-17", ["2006-07-19-ap-german-reserve.txt"]),
    ("2008-02-17", ["bbc-kosovo-profile-after-declaration.txt"]),
  ])
  func `articles that report a known event are found behind it`(start: String, expected: [String]) throws {
    let found = try files(start)
    #expect(found.isSuperset(of: expected), "\(found.sorted())")
  }

  @Test func `a report leads to the event it is part of, a figure to its point`() throws {
    let snapshot = try BundledEventTests.snapshot.get()
    var (reports, figures) = (0, 0)
    for reading in snapshot.readings {
      guard case .article(let view?) = snapshot.answer(.article(id: reading.article.id)) else {
        Issue.record("\(reading.article.path) is not found")
        continue
      }
      for fact in reading.facts {
        switch fact.claim {
        case .event:
          guard case .event(let page?) = snapshot.answer(.event(fact.id)) else {
            Issue.record("no event for \(fact.id)")
            continue
          }
          #expect(page.reports.contains { $0.id == fact.id })
          reports += 1
        case .strength:
          let point = try #require(view.points[fact.id])
          guard case .claims(let list) = snapshot.answer(.claims(.facts(.reports(of: point)))) else { continue }
          #expect(list.claims.contains { $0.id == fact.id })
          figures += 1
        default: break
        }
      }
    }
    #expect(reports > 300 && figures > 200, "\(reports) reports, \(figures) figures")
  }

  @Test func `no gathered event holds reports that lie more than a year apart, unless the timeline knows it`() throws {
    let snapshot = try BundledEventTests.snapshot.get()
    for event in snapshot.gatheredEvents where event.anchor == nil && event.reports.count > 1 {
      let days = snapshot.select(.reports(ofEvent: event.id)).compactMap { selected -> Int? in
        guard case .event(let report) = selected.fact.claim else { return nil }
        return report.when?.middle?.number
      }
      if let first = days.min(), let last = days.max() { #expect(last - first <= 366, "\(event.id)") }
    }
  }

  @Test func `sides, labels and relations speak of actors and verbs that the tables know`() throws {
    let analyzer = try Analyzer(data: Stage.data)
    let known = Set(analyzer.lexicon.actors.map(\.id))
    let tables = try EventTables(data: Stage.data)
    for actor in tables.sides.named { #expect(known.contains(actor), "\(actor) of sides.tsv is no actor") }
    let verbs = try Stage.data.table("lexicon/speech.tsv").rows.map { $0["verb"] }
    let frames = try Stage.data.table("lexicon/events.tsv").rows.map { $0["name"] }
    for row in try Stage.data.table("lexicon/relations.tsv").rows {
      for verb in row.list("verbs") + row.list("pointed") {
        #expect(verbs.contains(verb) || frames.contains(verb), "\(verb) of relations.tsv is no verb of speech")
      }
    }
  }

  @Test func `a person speaks for the side whose office it held on the day`() throws {
    let snapshot = try BundledEventTests.snapshot.get()
    let expected: [(EntityID, String)] = [
      ("aleksandar-vucic", "belgrade"), ("albin-kurti", "pristina"), ("jens-stoltenberg", "kfor-nato"),
      ("josep-borrell", "eu"), ("milan-radoicic", "kosovo-serbs"), ("goran-rakic", "kosovo-serbs"),
      ("antony-blinken", "others"), ("kosovo-police", "pristina"),
    ]
    for (actor, side) in expected { #expect(snapshot.side(of: actor, on: Day(2022, 8, 17))?.id == side, "\(actor)") }
  }
}
