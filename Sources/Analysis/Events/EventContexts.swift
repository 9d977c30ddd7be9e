import Corpus
import Facts

/// What events are about by the words beside them: the rows of `Data/lexicon/event-contexts.tsv`.
package struct EventContexts: Sendable {
  package struct Row: Sendable {
    package let context: EventContext
    let needs, silencers: EventFrame.Conditions
    package let examples, silent: [String]
    fileprivate let openings: [WordKey]

    fileprivate init(_ row: DataTable.Row) throws(DataFileError) {
      func cells(_ column: String) throws(DataFileError) -> [EventFrame.ConditionCell] {
        try row.list(column).map { cell throws(DataFileError) in
          try EventFrame.ConditionCell(cell) { name throws(DataFileError) in
            throw DataFileError(file: row.file, line: row.line, what: "a context has words, not classes of them")
          }
        }
      }
      guard let context = try EventContext.read([row["context"]], in: row).first else {
        throw DataFileError(file: row.file, line: row.line, what: "a row needs a context")
      }
      self.context = context
      let needs = try cells("words")
      openings = needs.map { $0.words[0] }
      self.needs = EventFrame.Conditions(EventFrame.joined(needs, names: []))
      silencers = EventFrame.Conditions(EventFrame.joined(try cells("not"), names: []))
      (examples, silent) = (row.list("example"), row.list("silent"))
    }
  }

  package let rows: [Row]
  /// The rows by the words of an event's sentence.
  let index: RowIndex

  /// - Throws: `DataFileError` when the table is missing, or a context in it is none.
  init(data: DataFolder) throws(DataFileError) {
    let table = try data.table(
      "lexicon/event-contexts.tsv", requiring: ["context", "words", "not", "example", "silent"])
    rows = try table.rows.map { row throws(DataFileError) in try Row(row) }
    index = try RowIndex(rows.map(\.openings), of: table)
  }
}

extension EventReading {
  /// What an event is about: what its frame says, its parties show and the words of its sentence tell, which may call for
  /// the rows `called`.
  func contexts(of draft: EventDraft, in sentence: Range<Int>, called: UInt64) -> [EventContext] {
    var result = draft.report.contexts
    func add(_ context: EventContext) { if !result.contains(context) { result.append(context) } }
    for party in draft.report.actors + draft.report.recipients {
      switch kind(party) {
      case .armedForce where extractor.police[party] == nil: add(.military)
      case .mission: add(.peacekeeping)
      default: break
      }
    }
    let table = extractor.table.contexts
    var open = called
    while open != 0 {
      let number = open.trailingZeroBitCount
      open &= open - 1
      let context = table.rows[number].context
      if !result.contains(context), holdAny(table.rows[number].needs, own: sentence, sentence: sentence),
        !holdAny(table.rows[number].silencers, own: sentence, sentence: sentence)
      {
        add(context)
      }
    }
    return result
  }
}
