import Corpus
import Facts

/// An event so well known that news leaves out its date: "NATO's bombing campaign".
struct KnownOccurrence: Sendable {
  let rules: Set<RuleName>
  /// Any of them acts; empty for whoever.
  let actors: Set<EntityID>
  /// Any of them is named in the sentence; empty for whatever.
  let about: Set<EntityID>
  let when: DateValue?
  let place: EntityID?
  /// Who acts, and on whom, where the text leaves it out.
  let actor, recipient: EntityID?
  let what: String
}

extension KnownOccurrence {
  /// The occurrences of the table by rule, in its order.
  /// - Throws: `DataFileError` when the table is missing or a date cannot be read.
  static func byRule(_ data: DataFolder) throws(DataFileError) -> [RuleName: [KnownOccurrence]] {
    let occurrences = try data.table("lexicon/known-events.tsv", requiring: ["rule", "when"]).rows.map {
      row throws(DataFileError) in
      let when = DateValue(edtf: row["when"])
      guard when != nil || row["when"].isEmpty else {
        throw DataFileError(file: row.file, line: row.line, what: "\"\(row["when"])\" is no EDTF date")
      }
      return KnownOccurrence(
        rules: Set(row.list("rule").map { RuleName("event-" + $0) }),
        actors: Set(row.list("actors").map { EntityID($0) }),
        about: Set(row.list("about").map { EntityID($0) }), when: when,
        place: row["place"].isEmpty ? nil : EntityID(row["place"]),
        actor: row["actor"].isEmpty ? nil : EntityID(row["actor"]),
        recipient: row["recipient"].isEmpty ? nil : EntityID(row["recipient"]), what: row["what"])
    }
    var known: [RuleName: [KnownOccurrence]] = [:]
    for occurrence in occurrences {
      for rule in occurrence.rules { known[rule, default: []].append(occurrence) }
    }
    return known
  }
}
