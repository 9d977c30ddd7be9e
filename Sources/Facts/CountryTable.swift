import Corpus

/// States with the words that name them, from `Data/lexicon/countries.tsv`.
package struct CountryTable: Sendable {
  package struct Country: Hashable, Sendable {
    /// ISO 3166-1 alpha-3; Kosovo is the user-assigned XKX.
    package let code: String
    package let name: String
    /// "Serbian", "Croat"
    package let adjectives: [String]
    /// "Serbians", "Croats"
    package let people: [String]
    /// Other names of the state.
    package let aliases: [String]
    /// What it has to do with the watched conflict.
    package let parts: ConflictParts

    /// Whether the code is user-assigned, not an ISO code.
    package var isUserAssigned: Bool { code.hasPrefix("X") }
  }

  package let countries: [Country]

  /// - Throws: `DataFileError` when a table is missing, a code is doubled or not three capitals, or a part is unknown.
  package init(data: DataFolder) throws(DataFileError) {
    let table = try data.table("lexicon/countries.tsv", requiring: ["code", "name", "adjectives", "people", "aliases"])
    var seen: Set<String> = []
    for row in table.rows {
      let code = row["code"]
      guard code.utf8.count == 3, code.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else {
        throw DataFileError(file: row.file, line: row.line, what: "\"\(code)\" is not an ISO 3166-1 alpha-3 code")
      }
      guard seen.insert(code).inserted else {
        throw DataFileError(file: row.file, line: row.line, what: "the code \(code) stands twice")
      }
    }
    let parts = try ConflictParts.read(data, codes: seen)
    countries = table.rows.map { row in
      Country(
        code: row["code"], name: row["name"], adjectives: row.list("adjectives"), people: row.list("people"),
        aliases: row.list("aliases"), parts: parts[row["code"]] ?? [])
    }
  }
}
