import Corpus

/// The language in which names of places and actors are shown. Texts are shown as they are written, whatever it is.
package enum Naming: String, CaseIterable, Sendable {
  /// The lexicon's own names.
  case en
  case sr, sq

  package var title: String {
    switch self {
    case .en: "English"
    case .sr: "Serbian"
    case .sq: "Albanian"
    }
  }

  package var next: Naming {
    switch self {
    case .en: .sr
    case .sr: .sq
    case .sq: .en
    }
  }
}

/// Names in Serbian, Albanian and English where they differ, from `Data/lexicon/names.tsv`.
///
/// "peja" is Peć, Pejë and Peja. An entry without a form in a language is shown as the lexicon names it.
package struct NameForms: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let id: EntityID
    package let sr, sq, en: String

    package init(id: EntityID, sr: String, sq: String, en: String) {
      (self.id, self.sr, self.sq, self.en) = (id, sr, sq, en)
    }

    package var all: [String] { [sr, sq, en].filter { !$0.isEmpty } }

    package func form(_ naming: Naming) -> String {
      switch naming {
      case .en: en
      case .sr: sr
      case .sq: sq
      }
    }
  }

  package let entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }

  package static let none = NameForms(entries: [])

  /// - Throws: `DataFileError` when the table is missing or an id stands twice.
  package init(data: DataFolder) throws(DataFileError) {
    let table = try data.table("lexicon/names.tsv", requiring: ["id", "sr", "sq", "en"])
    var seen: Set<String> = []
    var entries: [Entry] = []
    for row in table.rows {
      guard seen.insert(row["id"]).inserted else {
        throw DataFileError(file: row.file, line: row.line, what: "the id \(row["id"]) stands twice")
      }
      entries.append(Entry(id: EntityID(row["id"]), sr: row["sr"], sq: row["sq"], en: row["en"]))
    }
    self.entries = entries
  }

  /// The names to show in a language by id; none for the lexicon's own.
  package func names(_ naming: Naming) -> [EntityID: String] {
    if naming == .en { return [:] }
    var names: [EntityID: String] = [:]
    for entry in entries where !entry.form(naming).isEmpty { names[entry.id] = entry.form(naming) }
    return names
  }
}
