import Corpus
import Facts
import Testing

@testable import Model

/// Which reports are one event, and which must stay apart.
@Suite struct EventGatheringTests {
  /// A sentence with the event it states.
  struct Report {
    let before, focus, after: String
    let claim: Claim

    init(_ before: String, _ focus: String, _ after: String, _ claim: Claim) {
      (self.before, self.focus, self.after, self.claim) = (before, focus, after, claim)
    }
  }

  /// How many events reports of different articles make.
  func events(_ reports: [Report], published: String = "2023-09-25", links: EventLinks = EventLinks()) throws -> Int {
    let makers = reports.enumerated().map { number, report in
      var maker = ReadingMaker(path: "\(number).txt", published: published)
      maker.mention("france", "Article \(number)")
      maker.say(report.before, report.focus, report.after, report.claim)
      return maker
    }
    return try Stage.snapshot(makers).gatheredEvents.count
  }

  static let ambush = Report(
    "On Sunday ", "masked gunmen ambushed a patrol near the monastery", ".",
    event(.assault, by: ["gunmen"], on: ["kosovo-police"], at: "banjska", "2023-09-24", killed: 1))

  static let same: [Report] = [
    Report(
      "", "An officer died in an ambush", " near a monastery.",
      event(.assault, on: ["kosovo-police"], at: "banjska", "2023-09-24", killed: 1)),
    Report(
      "", "Four people were killed", " when gunmen stormed the village.",
      event(.assault, by: ["armed-serbs"], on: ["kosovo-police"], at: "banjska", "2023-09-24", killed: 4)),
    Report(
      "In September ", "gunmen attacked police", " in the village.",
      event(.assault, on: ["kosovo-police"], at: "banjska", "2023-09", killed: 1)),
  ]

  @Test(arguments: same.indices)
  func `reports of one day, place and victims are one event`(index: Int) throws {
    #expect(try events([EventGatheringTests.ambush, EventGatheringTests.same[index]]) == 1)
  }

  static let different: [Report] = [
    // Another day, another place, another victim, another act.
    Report(
      "", "Gunmen ambushed a patrol", " near the monastery.",
      event(.assault, on: ["kosovo-police"], at: "banjska", "2023-09-27", killed: 1)),
    Report(
      "", "Gunmen ambushed a patrol", " near the monastery.",
      event(.assault, on: ["kosovo-police"], at: "prizren", "2023-09-24", killed: 1)),
    Report(
      "", "A shopkeeper was stabbed", " by burglars.",
      event(.assault, on: ["shopkeeper"], at: "banjska", "2023-09-24", killed: 1)),
    Report(
      "", "Police arrested a man", " in the village.",
      event(.coerce, by: ["kosovo-police"], at: "banjska", "2023-09-24")),
    // A claim that it did not happen is no report of it.
    Report(
      "He denied that ", "gunmen ambushed a patrol", " near the monastery.",
      event(.assault, by: ["gunmen"], on: ["kosovo-police"], at: "banjska", "2023-09-24", status: .denied)),
    // Nothing places it.
    Report("", "Officers were attacked", " again.", event(.assault, on: ["kosovo-police"])),
    Report(
      "", "Thirty people were killed", " near the monastery.",
      event(.assault, by: ["gunmen"], on: ["kosovo-police"], at: "banjska", "2023-09-24", killed: 30)),
  ]

  @Test(arguments: different.indices)
  func `reports that differ in day, place, people, act or toll stay apart`(index: Int) throws {
    #expect(try events([EventGatheringTests.ambush, EventGatheringTests.different[index]]) == 2)
  }

  func meeting(
    _ people: [EntityID], _ when: String, at place: EntityID? = nil, _ status: EventReport.Status = .occurred
  )
    -> Report
  {
    Report(
      "", "Leaders met \(people.count) \(status)", ".", event(.consult, by: people, at: place, when, status: status))
  }

  @Test func `meetings are one only with the same people on the same day`() throws {
    let talks = meeting(["vucic", "kurti"], "2023-09-14", at: "prizren")
    #expect(try events([talks, meeting(["kurti", "vucic"], "2023-09-14")]) == 1)
    #expect(try events([talks, meeting(["serbia", "kosovo"], "2023-09-14")]) == 1, "states for their leaders")
    #expect(try events([talks, meeting(["vucic", "jens-stoltenberg"], "2023-09-14")]) == 2)
    #expect(try events([talks, meeting(["vucic", "kurti"], "2023-09-15")]) == 2)
    #expect(try events([talks, meeting(["vucic", "kurti"], "2023-09")]) == 2, "a month names no meeting")
  }

  @Test func `a planned meeting and its report are one event with both statuses`() throws {
    var plan = ReadingMaker(path: "a", published: "2023-09-13")
    plan.say("", "The two are to meet", ".", event(.consult, by: ["vucic", "kurti"], "2023-09-14", status: .planned))
    var deed = ReadingMaker(path: "b", published: "2023-09-15")
    deed.say("", "The two met", ".", event(.consult, by: ["vucic", "kurti"], "2023-09-14"))
    let events = try Stage.snapshot([plan, deed]).gatheredEvents
    #expect(events.map(\.statuses) == [[.occurred, .planned]])
    #expect(
      try self.events([meeting(["vucic", "kurti"], "2023-09", .planned), meeting(["vucic", "kurti"], "2023-09-14")])
        == 2)
  }

  @Test func `what someone asks or blames is one event only with the same target and like words`() throws {
    func blame(_ target: EntityID, _ words: String) -> Report {
      Report("", "Kurti blamed \(words)", ".", event(.accuse, by: ["kurti"], on: [target], "2023-09-24"))
    }
    let one = blame("serbia", "Belgrade for arming and sheltering masked gunmen")
    #expect(try events([one, blame("serbia", "Belgrade for sheltering and arming the gunmen")]) == 1)
    #expect(try events([one, blame("france", "Paris for arming and sheltering masked gunmen")]) == 2)
    #expect(try events([one, blame("serbia", "Belgrade for blocking exports of electricity")]) == 2)
  }

  @Test func `reports are not chained through one that fits both`() throws {
    let first = Report(
      "", "Two were shot", " today.", event(.assault, on: ["kosovo-police"], at: "banjska", "2023-09-24", killed: 2))
    let bridge = Report(
      "", "Shots were fired", " today.",
      event(.assault, on: ["kosovo-police"], at: "north-kosovo", "2023-09-24", killed: 2))
    let last = Report(
      "", "Two died", " today.", event(.assault, on: ["kosovo-police"], at: "zvecan", "2023-09-24", killed: 2))
    #expect(try events([first, bridge, last]) == 2)
  }

  @Test func `events of the timeline are together whatever their words`() throws {
    var makers: [ReadingMaker] = []
    for (number, when) in ["2023-09-24", "2023-09", nil].enumerated() {
      var maker = ReadingMaker(path: "\(number)", outlet: ["AP", "BBC", "AFP"][number])
      maker.say(
        "", "It was an attack, report \(number)", ".",
        event(.assault, when, killed: [1, 4, nil][number], anchor: "2023-09-24-armed"))
      makers.append(maker)
    }
    let event = try #require(try Stage.snapshot(makers).gatheredEvents.first)
    #expect(event.id == "2023-09-24-armed")
    #expect(event.reports.count == 3)
    #expect(event.killed.map(\.quantity.value) == [1, 4], "figures stand side by side")
    #expect(GatheredEvent.range(of: event.killed) == Quantity(value: nil, low: 1, high: 4, qualifier: .between))
  }

  @Test func `what an analyst joins or divides goes before every rule`() throws {
    let reports = [EventGatheringTests.ambush, EventGatheringTests.same[0], EventGatheringTests.different[0]]
    let makers = reports.enumerated().map { number, report in
      var maker = ReadingMaker(path: "\(number)")
      maker.say(report.before, report.focus, report.after, report.claim)
      return maker
    }
    let snapshot = try Stage.snapshot(makers)
    #expect(snapshot.gatheredEvents.map(\.reports.count).sorted() == [1, 2])
    let ids = snapshot.readings.map { $0.facts[0].id }
    var links = EventLinks()
    links.same = [EventLinks.Pair(ids[0], ids[2])]
    links.different = [EventLinks.Pair(ids[1], ids[0]), EventLinks.Pair("gone", ids[0])]
    let linked = snapshot.linking(links)
    let groups = linked.gatheredEvents.map { Set($0.reports) }
    #expect(Set(groups) == [[ids[0], ids[2]], [ids[1]]])
    #expect(linked.adding([], problems: []).gatheredEvents.count == 2, "hand work stays when articles come")
  }

  @Test func `the figure of a row counts the reports of its event`() throws {
    let makers = [EventGatheringTests.ambush, EventGatheringTests.same[0]].enumerated().map { number, report in
      var maker = ReadingMaker(path: "\(number)", outlet: ["AP", "BBC"][number])
      maker.say(report.before, report.focus, report.after, report.claim)
      return maker
    }
    let snapshot = try Stage.snapshot(makers)
    guard case .events(let rows) = snapshot.answer(.events), let row = rows.first else {
      Issue.record("no events")
      return
    }
    #expect(row.reports.count == 2 && row.articles.count == 2 && row.origins.count == 2)
    #expect(row.placeName == "banjska")
    guard case .event(let page?) = snapshot.answer(.event(row.id)) else {
      Issue.record("no page")
      return
    }
    #expect(page.reports.count == 2)
    #expect(page.casualties.first?.outlets == ["AP", "BBC"])
    #expect(page.sides.map(\.side.id) == ["belgrade", "pristina", "kosovo-serbs", "kfor-nato", "eu", "others"])
    #expect(!page.sides.contains { !$0.isEmpty }, "nobody speaks")
  }
}
