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

    fileprivate init(
      rule: RuleName, code: ACLEDEvent?, mode: String?, deeds: [EventSort], from: [ACLEDEvent],
      needs: EventFrame.Conditions, silencers: EventFrame.Conditions, by: Party, notBy: Party, on: Party,
      notOn: Party, examples: [String], silent: [String]
    ) {
      (self.rule, self.code, self.mode, self.deeds, self.from) = (rule, code, mode, deeds, from)
      (self.needs, self.silencers) = (needs, silencers)
      (self.by, self.notBy, self.on, self.notOn) = (by, notBy, on, notOn)
      (self.examples, self.silent) = (examples, silent)
    }
  }

  package let rows: [Row]
  /// Beside the numbers of the event types: a bit for each row that is of one.
  private let ofType: [UInt64]
  /// For words that the rows' own words begin with: a bit for each row.
  private let first: WordMap<UInt64>
  /// The rows that ask for no word of the event's sentence, or for one of a class or beside it.
  private let always: UInt64

  /// The rows that may fit an event by its type and the words of its sentence, by the bits of their places.
  func candidates(_ type: EventReport.EventType, in words: Range<Int>, of document: Document) -> UInt64 {
    let own = ofType[Int(type.number)]
    if own == 0 { return 0 }
    return own & words.reduce(always) { $0 | (first[document.key($1)] ?? 0) }
  }

  /// - Throws: `DataFileError` when the table is missing, or a code, type, mode, class of words or party in it is none.
  init(data: DataFolder, classes: [String: EventWordClasses]) throws(DataFileError) {
    let table = try data.table(
      "lexicon/acled.tsv",
      requiring: ["name", "acled", "mode", "events", "from", "words", "not", "by", "on", "example", "silent"])
    guard table.rows.count <= 64 else {
      throw DataFileError(file: table.file, line: 1, what: "there is room for 64 rows only")
    }
    let rows = try table.rows.map { row throws(DataFileError) in
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
      let code = row["acled"] == "-" ? nil : try ACLEDEvent.read(row["acled"], in: row)
      let deeds = try row.list("events").map { cell throws(DataFileError) in
        try EventSort(cell: Substring(cell), in: row)
      }
      let mode = row["mode"].isEmpty ? nil : row["mode"]
      if let mode, !deeds.allSatisfy({ $0.type.modes.contains(mode) }) {
        throw failure("\"\(mode)\" is no mode of its events")
      }
      var from: [ACLEDEvent] = []
      for cell in row.list("from") { if let code = try ACLEDEvent.read(cell, in: row) { from.append(code) } }
      return Row(
        rule: RuleName("acled-" + row["name"]), code: code, mode: mode, deeds: deeds,
        from: from,
        needs: try conditions("words"), silencers: try conditions("not"),
        by: try parties("by", isNot: false), notBy: try parties("by", isNot: true),
        on: try parties("on", isNot: false), notOn: try parties("on", isNot: true),
        examples: row.list("example"), silent: row.list("silent"))
    }
    self.rows = rows
    var ofType = [UInt64](repeating: 0, count: EventReport.EventType.allCases.count)
    var always: UInt64 = 0
    var first: [WordKey: UInt64] = [:]
    for (number, row) in rows.enumerated() {
      let bit: UInt64 = 1 << UInt64(number)
      for deed in row.deeds { ofType[Int(deed.type.number)] |= bit }
      let isOfWords = row.needs.indices.allSatisfy {
        row.needs[$0].classes.isEmpty && row.needs[$0].place != .paragraph
      }
      if row.needs.isEmpty || !isOfWords { always |= bit }
      for index in row.needs.indices { for word in row.needs[index].openings { first[word, default: 0] |= bit } }
    }
    (self.ofType, self.always) = (ofType, always)
    self.first = WordMap(first.map { ($0.key, $0.value) })
  }
}
