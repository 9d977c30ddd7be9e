import Corpus
import Facts

/// What ACLED calls events by their words and their parties: the rows of `Data/lexicon/acled.tsv`, of which the first that fits
/// is taken. Where none does, the frame that read the event says it.
package struct ACLEDTable: Sendable {
  /// What a party to an event is to ACLED.
  struct Party: OptionSet, Sendable {
    let rawValue: UInt8
    /// Soldiers and police, and the states and organisations that they are of.
    static let force = Party(rawValue: 1)
    /// Rebels, gunmen, militias.
    static let group = Party(rawValue: 2)
    /// Those who march, riot or stand together: protesters, villagers, a people.
    static let crowd = Party(rawValue: 4)
    /// Whoever bears no arms, a crowd among them.
    static let civil = Party(rawValue: 8)

    static let names: [(name: String, party: Party)] = [
      ("force", .force), ("group", .group), ("crowd", .crowd), ("civil", .civil),
    ]
  }

  /// A class: a row is looked at for every event, and its parts are not counted for that.
  package final class Row: Sendable {
    package let rule: RuleName
    /// nil: ACLED codes no such event.
    package let code: ACLEDEvent?
    /// The mode that comes with it, for an event that has none or a general one.
    let mode: String?
    let deeds: [EventSort]
    /// What the frame must have called it; anything where empty.
    let from: [ACLEDEvent]
    let needs, silencers: EventFrame.Conditions
    /// Of whom one must, and must not, be among those who did it and those it was done to.
    let by, notBy, on, notOn: Party
    package let examples, silent: [String]

    fileprivate init(_ row: DataTable.Row, classes: [String: EventWordClasses]) throws(DataFileError) {
      func failure(_ what: String) -> DataFileError { DataFileError(file: row.file, line: row.line, what: what) }
      func conditions(_ column: String) throws(DataFileError) -> EventFrame.Conditions {
        let cells = try row.list(column).map { cell throws(DataFileError) in
          try EventFrame.ConditionCell(cell) { name throws(DataFileError) in
            guard let flag = classes[String(name)] else { throw failure("no class of words \"\(name)\"") }
            return flag
          }
        }
        guard cells.allSatisfy({ [.near, .sentence, .paragraph].contains($0.place) }) else {
          throw failure("words stand in the event's own part, in the sentence (~) or beside it (%)")
        }
        return EventFrame.Conditions(EventFrame.joined(cells, names: []))
      }
      func parties(_ column: String, isNot: Bool) throws(DataFileError) -> Party {
        var result: Party = []
        for cell in row.list(column) where cell.hasPrefix("-") == isNot {
          let name = isNot ? String(cell.dropFirst()) : cell
          guard let party = Party.names.first(where: { $0.name == name }) else {
            throw failure("no party \"\(name)\"")
          }
          result.formUnion(party.party)
        }
        return result
      }
      guard !row["acled"].isEmpty else { throw failure("a row needs a code, or \"-\" for none") }
      rule = RuleName("acled-" + row["name"])
      code = row["acled"] == "-" ? nil : try ACLEDEvent.read(row["acled"], in: row)
      deeds = try row.list("events").map { cell throws(DataFileError) in
        try EventSort(cell: Substring(cell), in: row)
      }
      mode = row["mode"].isEmpty ? nil : row["mode"]
      if let mode, !deeds.allSatisfy({ $0.type.modes.contains(mode) }) {
        throw failure("\"\(mode)\" is no mode of its events")
      }
      var from: [ACLEDEvent] = []
      for cell in row.list("from") { if let code = try ACLEDEvent.read(cell, in: row) { from.append(code) } }
      self.from = from
      (needs, silencers) = (try conditions("words"), try conditions("not"))
      (by, notBy) = (try parties("by", isNot: false), try parties("by", isNot: true))
      (on, notOn) = (try parties("on", isNot: false), try parties("on", isNot: true))
      (examples, silent) = (row.list("example"), row.list("silent"))
    }

    /// The words that its own words begin with; nil where it asks for none, or for one of a class or beside the sentence.
    fileprivate var openings: [WordKey]? {
      let isOfWords = needs.indices.allSatisfy { needs[$0].classes.isEmpty && needs[$0].place != .paragraph }
      return needs.isEmpty || !isOfWords ? nil : needs.indices.flatMap { needs[$0].openings }
    }
  }

  package let rows: [Row]
  /// The rows by the words of an event's sentence.
  let index: RowIndex
  /// Beside the numbers of the event types: a bit for each row that is of one.
  private let ofType: [UInt64]

  /// The rows that are of a type of event, by the bits of their places.
  func rows(of type: EventReport.EventType) -> UInt64 { ofType[Int(type.number)] }

  /// - Throws: `DataFileError` when the table is missing, or a code, type, mode, class of words or party in it is none.
  init(data: DataFolder, classes: [String: EventWordClasses]) throws(DataFileError) {
    let table = try data.table(
      "lexicon/acled.tsv",
      requiring: ["name", "acled", "mode", "events", "from", "words", "not", "by", "on", "example", "silent"])
    rows = try table.rows.map { row throws(DataFileError) in try Row(row, classes: classes) }
    index = try RowIndex(rows.map(\.openings), of: table)
    var ofType = [UInt64](repeating: 0, count: EventReport.EventType.allCases.count)
    for (number, row) in rows.enumerated() {
      for deed in row.deeds { ofType[Int(deed.type.number)] |= 1 << UInt64(number) }
    }
    self.ofType = ofType
  }
}
