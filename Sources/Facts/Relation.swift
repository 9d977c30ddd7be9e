import Corpus

/// Who does what to whom, from events and statements: "Belgrade accuses Pristina".
package struct Relation: Hashable, Sendable {
  /// Actors as named, or the states and organisations they stand for on the day.
  package enum Level: String, CaseIterable, Sendable { case actors, bodies }

  package let source, target: EntityID
  /// A kind of the table of relations: "accuse".
  package let kind: String
  package let level: Level

  package init(source: EntityID, target: EntityID, kind: String, level: Level = .actors) {
    (self.source, self.target, self.kind, self.level) = (source, target, kind, level)
  }
}

/// The kinds of relation, from `Data/lexicon/relations.tsv`: which event types and which verbs of speech make them.
package struct RelationTable: Sendable {
  package struct Kind: Hashable, Sendable {
    package let name: String
    /// Holds both ways: meeting, agreeing.
    package let isMutual: Bool
    /// Stands for the kind in a cell of the matrix; unlike for every kind, a capital for what is done against someone.
    package let letter: Character

    package init(name: String, isMutual: Bool, letter: Character) {
      (self.name, self.isMutual, self.letter) = (name, isMutual, letter)
    }
  }

  /// In the order of the table.
  package let kinds: [Kind]
  private let events: [EventReport.EventType: Int]
  private let verbs: [String: Int]
  /// Verbs whose object is whom they are directed at, where nobody is addressed: "accused Serbia of".
  private let pointed: Set<String>

  package static let empty = RelationTable(kinds: [], events: [:], verbs: [:], pointed: [])

  private init(kinds: [Kind], events: [EventReport.EventType: Int], verbs: [String: Int], pointed: Set<String>) {
    (self.kinds, self.events, self.verbs, self.pointed) = (kinds, events, verbs, pointed)
  }

  /// - Throws: `DataFileError` for an unknown event type, or a type, verb or letter that two kinds claim.
  package init(data: DataFolder) throws(DataFileError) {
    try self.init(
      table: try data.table("lexicon/relations.tsv", requiring: ["kind", "mutual", "events", "verbs", "pointed"]))
  }

  package init(table: DataTable) throws(DataFileError) {
    var kinds: [Kind] = []
    var events: [EventReport.EventType: Int] = [:]
    var verbs: [String: Int] = [:]
    var pointed: Set<String> = []
    for row in table.rows {
      func mistake(_ what: String) -> DataFileError { DataFileError(file: row.file, line: row.line, what: what) }
      guard !row["kind"].isEmpty else { throw mistake("the kind has no name") }
      for name in row.list("events") {
        guard let type = EventReport.EventType(rawValue: name) else { throw mistake("unknown event type \"\(name)\"") }
        guard events.updateValue(kinds.count, forKey: type) == nil else { throw mistake("\(name) is of two kinds") }
      }
      for verb in row.list("verbs") + row.list("pointed") {
        guard verbs.updateValue(kinds.count, forKey: verb) == nil else { throw mistake("\(verb) is of two kinds") }
      }
      pointed.formUnion(row.list("pointed"))
      let taken = Set(kinds.map(\.letter))
      let stated = row["letter"]
      guard stated.count < 2, stated.first.map({ !taken.contains($0) }) ?? true else {
        throw mistake("\"\(stated)\" is not one letter, or that of two kinds")
      }
      // Without a letter of its own a kind takes the first of its name that is free.
      let letter = stated.first ?? (row["kind"] + row["kind"].uppercased()).first { !taken.contains($0) } ?? "?"
      kinds.append(Kind(name: row["kind"], isMutual: row["mutual"] == "yes", letter: letter))
    }
    self.init(kinds: kinds, events: events, verbs: verbs, pointed: pointed)
  }

  package func kind(of type: EventReport.EventType) -> Kind? { events[type].map { kinds[$0] } }
  package func kind(ofVerb verb: String) -> Kind? { verbs[verb].map { kinds[$0] } }
  /// Whether a verb is directed at whom its content names first.
  package func isPointed(_ verb: String) -> Bool { pointed.contains(verb) }
}
