import Corpus
import Facts

/// An event or conference with a name of its own and known dates: "Munich Security Conference", 1999 to 2025.
package struct NamedEvent: Hashable, Sendable {
  package let name: String
  /// What it is: conference, summit, mission.
  package let kind: String
  /// Folded names, word by word.
  let names: [[WordKey]]
  /// In order of time.
  package let dates: [DateValue]
}

/// Events with known dates: anchors for texts that carry none.
///
/// An event's cues are the words that name it: "train raska/jarinje" are both needed in one sentence, "a/b" is a or b, "a_b" is
/// a straight before b, and a cue that begins with "~" names the event as something long known, no news.
package final class Timeline: Sendable {
  package let events: [KnownEvent]
  package let named: [NamedEvent]
  /// When the mission began, for "at the start of its mission".
  package let missionStart: DateValue?

  package static let empty = Timeline(events: [], named: [])

  package init(events: [KnownEvent], named: [NamedEvent]) {
    (self.events, self.named) = (events, named)
    missionStart = named.first { $0.kind == "mission" }?.dates.first
  }

  /// Reads `reference/timeline.tsv` and `reference/calendar.tsv` and checks them.
  /// - Throws: `DataFileError` with file and line of the first mistake.
  package convenience init(data: DataFolder) throws(DataFileError) {
    let timeline = try data.table(
      "reference/timeline.tsv", requiring: ["date", "title", "type", "place", "actors", "source", "cues"])
    let calendar = try data.table("reference/calendar.tsv", requiring: ["name", "date", "kind", "also", "source"])
    try self.init(events: timeline, calendar: calendar)
  }

  convenience init(events table: DataTable, calendar: DataTable) throws(DataFileError) {
    var events: [KnownEvent] = []
    var ids: Set<String> = []
    for row in table.rows {
      let event = try Timeline.event(row)
      guard ids.insert(event.id).inserted else {
        throw DataFileError(
          file: row.file, line: row.line, what: "day and first words of the title are those of another event")
      }
      events.append(event)
    }
    var order: [String] = []
    var dates: [String: [DateValue]] = [:]
    var first: [String: DataTable.Row] = [:]
    for row in calendar.rows {
      let name = row["name"]
      guard !name.isEmpty else { throw DataFileError(file: row.file, line: row.line, what: "the name is missing") }
      guard let date = DateValue(edtf: row["date"]), date.first != nil, date.last != nil else {
        throw DataFileError(file: row.file, line: row.line, what: "\"\(row["date"])\" is not a date with two ends")
      }
      guard Timeline.kinds.contains(row["kind"]) else {
        throw DataFileError(file: row.file, line: row.line, what: "unknown kind \"\(row["kind"])\"")
      }
      if first[name] == nil {
        first[name] = row
        order.append(name)
      }
      dates[name, default: []].append(date)
    }
    let named = order.map { name in
      let row = first[name]!
      let names = ([name] + row.list("also")).map { one in
        one.split { $0 == " " || $0 == "-" }.map { WordKey($0) }
      }
      return NamedEvent(
        name: name, kind: row["kind"], names: names, dates: dates[name]!.sorted { $0.first! < $1.first! })
    }
    self.init(events: events, named: named)
  }

  private static func event(_ row: DataTable.Row) throws(DataFileError) -> KnownEvent {
    func mistake(_ what: String) -> DataFileError { DataFileError(file: row.file, line: row.line, what: what) }
    guard let date = DateValue(edtf: row["date"]) else { throw mistake("\"\(row["date"])\" is not an EDTF date") }
    guard !row["title"].isEmpty else { throw mistake("the title is missing") }
    guard types.contains(row["type"]) else { throw mistake("unknown event type \"\(row["type"])\"") }
    for type in row.list("also") where EventReport.EventType(rawValue: type) == nil {
      throw mistake("unknown event type \"\(type)\"")
    }
    func count(_ column: String) throws(DataFileError) -> Int? {
      if row[column].isEmpty { return nil }
      guard let number = Int(row[column]), number >= 0 else { throw mistake("\(column) is not a number") }
      return number
    }
    let cues = row.list("cues").map { cue in
      cue.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }
    for cue in cues {
      for word in cue
      where word.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).contains(where: \.isEmpty) {
        throw mistake("cue word \"\(word)\" names an empty alternative")
      }
      if cue.count == 1, cue[0].utf8.count < 6 {
        throw mistake("cue \"\(cue[0])\" alone is too short to tell an event")
      }
    }
    return KnownEvent(
      line: row.line, date: date, title: row["title"], type: row["type"], place: row["place"],
      actors: row.list("actors"), killed: try count("killed"), injured: try count("injured"), address: row["source"],
      cues: cues, otherTypes: row.list("also"))
  }

  /// PLOVER's event types and the timeline's own.
  static let types: Set<String> = [
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "COOP", "DEMAND", "ELECTION", "RESIGN", "MASSKIL",
  ]
  static let kinds: Set<String> = ["conference", "summit", "mission"]
}
