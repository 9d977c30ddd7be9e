import Corpus

/// What part a state has in the watched conflict, from `Data/lexicon/conflict.tsv`.
///
/// Kosovo is `land` and `adversary`; Italy has no part, and 70 Italians in Kosovo may be its contingent.
package struct ConflictParts: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The watched force stands there.
  package static let land = ConflictParts(rawValue: 1)
  /// Its soldiers are no peacekeepers of the watched force.
  package static let adversary = ConflictParts(rawValue: 2)
  /// Its people live on both sides of the borders, so that their name is not the state's.
  package static let people = ConflictParts(rawValue: 4)
  /// Its people in another state are called by both: "Bosnian Serb".
  package static let abroad = ConflictParts(rawValue: 8)
  /// Its people by their name alone are no soldiers.
  package static let counted = ConflictParts(rawValue: 16)
  /// Its soldiers came by themselves, as Russia's did in June 1999.
  package static let apart = ConflictParts(rawValue: 32)

  private static let names: [String: ConflictParts] = [
    "land": .land, "adversary": .adversary, "people": .people, "abroad": .abroad, "counted": .counted, "apart": .apart,
  ]

  /// The parts of each listed state by its code.
  /// - Throws: `DataFileError` when the table is missing, names an unknown state or part, or has not one land.
  static func read(_ data: DataFolder, codes: Set<String>) throws(DataFileError) -> [String: ConflictParts] {
    let table = try data.table("lexicon/conflict.tsv", requiring: ["state", "parts"])
    var parts: [String: ConflictParts] = [:]
    for row in table.rows {
      let state = row["state"]
      guard codes.contains(state) else {
        throw DataFileError(file: row.file, line: row.line, what: "countries.tsv has no code \"\(state)\"")
      }
      guard parts[state] == nil else {
        throw DataFileError(file: row.file, line: row.line, what: "the state \(state) stands twice")
      }
      var found: ConflictParts = []
      for name in row.list("parts") {
        guard let part = names[name] else {
          throw DataFileError(file: row.file, line: row.line, what: "\"\(name)\" is no part in the conflict")
        }
        found.insert(part)
      }
      if found.contains(.land), parts.values.contains(where: { $0.contains(.land) }) {
        throw DataFileError(file: row.file, line: row.line, what: "the force has a land already")
      }
      parts[state] = found
    }
    guard parts.values.contains(where: { $0.contains(.land) }) else {
      throw DataFileError(file: table.file, line: 1, what: "no row says which land the force stands in")
    }
    return parts
  }
}
