import Corpus
import Facts

/// A PLOVER type and a mode of it, as tables name them.
struct EventSort: Sendable {
  let type: EventReport.EventType
  /// nil where none is named.
  let mode: String?

  /// - Throws: `DataFileError` for a type that PLOVER does not have, and for a mode that the type does not have.
  init(_ type: Substring, _ mode: Substring?, in row: DataTable.Row) throws(DataFileError) {
    guard let known = EventReport.EventType(rawValue: String(type)) else {
      throw DataFileError(file: row.file, line: row.line, what: "\"\(type)\" is no PLOVER event type")
    }
    let mode = mode.flatMap { $0.isEmpty ? nil : String($0) }
    if let mode, !known.modes.contains(mode) {
      throw DataFileError(file: row.file, line: row.line, what: "\"\(mode)\" is no mode of \(type) in PLOVER")
    }
    (self.type, self.mode) = (known, mode)
  }

  /// From the columns `event` and `mode`.
  init(_ row: DataTable.Row) throws(DataFileError) {
    try self.init(Substring(row["event"]), Substring(row["mode"]), in: row)
  }

  /// - Parameter cell: "PROTEST", "PROTEST:boycott".
  init(cell: Substring, in row: DataTable.Row) throws(DataFileError) {
    let parts = cell.split(separator: ":", maxSplits: 1)
    try self.init(parts.first ?? "", parts.dropFirst().first, in: row)
  }

  /// Whether an event is of the sort; of any mode where none is named.
  func holds(_ type: EventReport.EventType, _ mode: String?) -> Bool {
    self.type == type && (self.mode == nil || self.mode == mode)
  }
}

extension EventContext {
  /// The contexts that a cell of a table names.
  /// - Throws: `DataFileError` for what is no context of PLOVER.
  static func read(_ names: [String], in row: DataTable.Row) throws(DataFileError) -> [EventContext] {
    var result: [EventContext] = []
    for name in names {
      guard let context = EventContext(rawValue: name) else {
        throw DataFileError(file: row.file, line: row.line, what: "\"\(name)\" is no context of PLOVER")
      }
      result.append(context)
    }
    return result
  }
}

extension ACLEDEvent {
  /// What a column of a table names; nil where it is empty.
  /// - Throws: `DataFileError` for what ACLED has no such name for.
  static func read(_ cell: String, in row: DataTable.Row) throws(DataFileError) -> ACLEDEvent? {
    if cell.isEmpty { return nil }
    guard let event = ACLEDEvent(rawValue: cell) else {
      throw DataFileError(
        file: row.file, line: row.line, what: "\"\(cell)\" is no event_type/sub_event_type of ACLED")
    }
    return event
  }
}
