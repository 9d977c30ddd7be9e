import Corpus
import Facts
import Testing

@testable import Analysis

@Suite struct TimelineTests {
  private static let header = "date\ttitle\ttype\tplace\tactors\tkilled\tinjured\tsource\tcues\n"
  private static let calendar = "name\tdate\tkind\talso\tsource\n"

  private func timeline(_ rows: String, calendar: String = "") throws -> Timeline {
    try Timeline(
      events: DataTable(file: "timeline.tsv", text: TimelineTests.header + rows),
      calendar: DataTable(file: "calendar.tsv", text: TimelineTests.calendar + calendar))
  }

  @Test func `reads the events and the named conferences we ship`() throws {
    let timeline = try PublicationSample.timeline.get()
    #expect(timeline.events.count >= 266)
    let banjska = try #require(timeline.events.first { $0.date.edtf == "2023-09-24" })
    #expect(banjska.killed == 4)
    #expect(banjska.place == "Banjska (Banjske)")
    let munich = try #require(timeline.named.first { $0.name == "Munich Security Conference" })
    #expect(munich.dates.count == 27)
    #expect(munich.dates.contains { $0.edtf == "2017-02-17/2017-02-19" })
    #expect(timeline.missionStart?.edtf == "1999-06")
  }

  @Test func `reads a row with its counts, actors and cues`() throws {
    let event = try #require(
      timeline(
        "2018-01-16\tIvanovic shot\tASSAULT\tMitrovica\tA|B\t1\t\thttps://example.org\tivanovic shot/killed|oliver_ivanovic\n"
      )
      .events.first)
    #expect(event.actors == ["A", "B"])
    #expect(event.killed == 1)
    #expect(event.injured == nil)
    #expect(event.cues == [["ivanovic", "shot/killed"], ["oliver_ivanovic"]])
    #expect(event.line == 2)
  }

  @Test(arguments: [
    ("2018-13-16\tT\tASSAULT\t\t\t\t\t\t\n", "is not an EDTF date"),
    ("2018\t\tASSAULT\t\t\t\t\t\t\n", "title is missing"),
    ("2018\tT\tPARTY\t\t\t\t\t\t\n", "unknown event type"),
    ("2018\tT\tAGREE\t\t\tmany\t\t\t\n", "killed is not a number"),
    ("2018\tT\tAGREE\t\t\t\t\t\tshot/\n", "empty alternative"), ("2018\tT\tAGREE\t\t\t\t\t\tmob\n", "too short"),
  ])
  func `names file, line and mistake`(row: String, what: String) {
    let error = #expect(throws: DataFileError.self) { try timeline("2018\tFirst\tAGREE\t\t\t\t\t\t\n" + row) }
    #expect(error?.line == 3)
    #expect(error?.file == "timeline.tsv")
    #expect(error?.what.contains(what) == true, "\(error?.what ?? "")")
  }

  @Test(arguments: ["Fair\t2018/..\tsummit\t\t\n", "Fair\t2018\tparty\t\t\n", "\t2018\tsummit\t\t\n"])
  func `refuses a calendar row without two ends, kind or name`(row: String) {
    #expect(throws: DataFileError.self) { try timeline("", calendar: row) }
  }

  @Test func `finds events by words in any spelling, runs and alternatives`() throws {
    let timeline = try timeline(
      "2018-01-16\tA\tASSAULT\t\t\t\t\t\tivanović shot/killed\n2022-08-18\tB\tCONSULT\t\t\t\t\t\tvucic special_police/car-bomb\n"
    )
    func events(_ text: String) -> [Int] {
      let document = Document(SourceText(verbatim: text))
      return CueReading(EventCues(timeline.events), of: document).events(in: 0).map(\.event)
    }
    #expect(events("Oliver Ivanovic was killed in the town.") == [0])
    #expect(events("Иванович was there.") == [])
    #expect(events("Вучић spoke of the special police.") == [1])
    #expect(events("Vučić and a car bomb; Ivanović shot.") == [0, 1])
    #expect(events("Vučić spoke of special, hidden police.") == [])
  }

  /// The first days of the known events that a sentence names, by the timeline we ship.
  private func named(_ text: String) throws -> [String] {
    let timeline = try PublicationSample.timeline.get()
    let document = Document(SourceText(verbatim: text))
    return CueReading(EventCues(timeline.events), of: document).events(in: 0).map {
      String(timeline.events[$0.event].date.edtf.prefix(10))
    }
  }

  @Test(arguments: [
    ("A remote-controlled bomb exploded as Rugova's convoy passed.", "2005-03-15"),
    ("Kosovo's bid for UNESCO membership failed by three votes.", "2015-11-09"),
    ("Haradinaj was acquitted in his retrial.", "2012-11-29"),
    ("Fatmir Sejdiu resigned after the court's ruling.", "2010-09-27"),
    ("Serbs burned the posts at Jarinje and Banja.", "2008-02-19"),
    ("Masked men burned the post at Jarinje.", "2011-07-27"),
    ("The Ohrid Framework Agreement, the Ohrid accord of 2001, gave Albanians more rights.", "2001-08-13"),
    ("Kurti and Vučić spoke of the Ohrid agreement.", "2023-03-18"),
    ("Three of the Stolić family were murdered.", "2003-06-04"),
    ("Italy's Miglietta took over from Figliuolo.", "2015-08-07"),
  ])
  func `events of one sort are told apart by what is special to each`(text: String, day: String) throws {
    #expect(try named(text) == [day])
  }

  @Test(arguments: [
    "President Atifete Jahjaga welcomed the newly elected mayors.",
    "Serbia signed a Stabilisation and Association Agreement, and Kosovo was on the agenda.",
    "A grenade wounded four people in a market in Kosovo Polje.",
    "Two policemen were killed in clashes with gunmen near Kumanovo.",
    "Kosovo held local elections on Sunday, the first since independence in which the north took part.",
    "Serbian state television said that NATO had bombed a bridge in Belgrade.",
    "The party won the election in Kosovo by a landslide.", "Sejdiu met Bentler.",
    "Thaci told the newly elected parliament that the president wants peace.",
  ])
  func `an election, a clash or a meeting of another day is none of them`(text: String) throws {
    #expect(try named(text) == [])
  }
}
