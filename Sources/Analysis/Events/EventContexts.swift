import Corpus
import Facts

/// What events are about by the words beside them: the rows of `Data/lexicon/event-contexts.tsv`.
package struct EventContexts: Sendable {
  package struct Row: Sendable {
    package let context: EventContext
    let needs, silencers: EventFrame.Conditions
    package let examples, silent: [String]
  }

  package let rows: [Row]
  /// For words that the rows' words begin with: a bit for each row.
  private let first: WordMap<UInt64>

  /// - Throws: `DataFileError` when the table is missing, or a context in it is none.
  init(data: DataFolder) throws(DataFileError) {
    var rows: [Row] = []
    var first: [WordKey: UInt64] = [:]
    for row in try data.table(
      "lexicon/event-contexts.tsv", requiring: ["context", "words", "not", "example", "silent"]
    ).rows {
      func cells(_ column: String) throws(DataFileError) -> [EventFrame.ConditionCell] {
        var result: [EventFrame.ConditionCell] = []
        for cell in row.list(column) {
          result.append(
            try EventFrame.ConditionCell(cell) { name throws(DataFileError) in
              throw DataFileError(file: row.file, line: row.line, what: "a context has words, not classes of them")
            })
        }
        return result
      }
      let needs = try cells("words")
      for cell in needs { first[cell.words[0], default: 0] |= 1 << UInt64(rows.count) }
      guard let context = try EventContext.read([row["context"]], in: row).first else { continue }
      rows.append(
        Row(
          context: context, needs: EventFrame.Conditions(EventFrame.joined(needs, names: [])),
          silencers: EventFrame.Conditions(EventFrame.joined(try cells("not"), names: [])),
          examples: row.list("example"), silent: row.list("silent")))
    }
    self.rows = rows
    self.first = WordMap(first.map { ($0.key, $0.value) })
  }

  /// The rows that a run of words may fit, by the bits of their places.
  func candidates(in words: Range<Int>, of document: Document) -> UInt64 {
    words.reduce(0) { $0 | (first[document.key($1)] ?? 0) }
  }
}

extension EventReading {
  /// What an event is about: what its frame says, its parties show and the words of its sentence tell.
  func contexts(of draft: EventDraft) -> [EventContext] {
    var result = draft.report.contexts
    func add(_ context: EventContext) { if !result.contains(context) { result.append(context) } }
    for party in draft.report.actors + draft.report.recipients {
      switch kind(party) {
      case .armedForce where extractor.police[party] == nil: add(.military)
      case .mission: add(.peacekeeping)
      default: break
      }
    }
    let sentence = document.sentences[document.sentence(ofToken: draft.trigger.lowerBound)].tokens
    let table = extractor.table.contexts
    var open = table.candidates(in: sentence, of: document)
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
