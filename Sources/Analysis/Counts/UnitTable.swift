import Corpus
import Facts

/// Nouns that counts count, from `Data/lexicon/units.tsv`.
package final class UnitTable: Sendable {
  package enum Kind: String, Sendable {
    /// Soldiers by their very name.
    case troops
    /// Soldiers only where the text speaks of a force: personnel, members, men.
    case soft
    /// Nouns of a "4,500-strong force".
    case force
    case formation, reinforcements
    /// "Americans", "Poles": from the table of countries.
    case nationals
    case people, police, armed, casualty, states, refugees, protesters, detained, civil, thing
    case percent, measure, money, vote, occurrence

    /// Nouns of soldiers and of their formations, and shares, which may be of them.
    var isMilitary: Bool {
      switch self {
      case .troops, .soft, .force, .formation, .reinforcements, .nationals, .percent: true
      default: false
      }
    }

    /// Nouns of those and of things that no strength counts.
    var isNoSoldier: Bool {
      switch self {
      case .police, .armed, .civil, .refugees, .protesters, .thing, .detained, .casualty, .vote: true
      default: false
      }
    }
  }

  package struct Unit: Sendable {
    /// The word exports use.
    package let name: String
    package let kind: Kind
  }

  private let units: WordMap<Unit>
  private let stateNames: WordSet
  private let stateAdjectives: WordSet
  let formationKeys: [WordKey]

  /// - Throws: `DataFileError` when the table is missing or names an unknown class.
  init(data: DataFolder, countries: CountryTable) throws(DataFileError) {
    var pairs: [(WordKey, Unit)] = []
    var formations: [WordKey] = []
    for country in countries.countries where !country.parts.contains(.counted) {
      for people in country.people where !people.contains(" ") {
        pairs.append((WordKey(people), Unit(name: people, kind: .nationals)))
      }
    }
    for row in try data.table("lexicon/units.tsv", requiring: ["word", "unit", "class"]).rows {
      guard let kind = Kind(rawValue: row["class"]) else {
        throw DataFileError(file: row.file, line: row.line, what: "\"\(row["class"])\" is no class of units")
      }
      pairs.append((WordKey(row["word"]), Unit(name: row["unit"], kind: kind)))
      if kind == .formation { formations.append(WordKey(row["word"])) }
    }
    units = WordMap(pairs)
    stateNames = WordSet(countries.countries.flatMap { [$0.name] + $0.aliases }.compactMap(UnitTable.firstWord))
    stateAdjectives = WordSet(countries.countries.flatMap(\.adjectives).compactMap(UnitTable.firstWord))
    formationKeys = formations
  }

  private static func firstWord(_ name: String) -> WordKey? {
    Tokenizer().tokens(of: Array(name.utf8)).first?.key
  }

  /// Whether a word begins the name of a state ("Hungary", "United").
  func isStateName(_ key: WordKey) -> Bool { stateNames.contains(key) }
  /// The same, or is its adjective ("Hungarian").
  func isStateWord(_ key: WordKey) -> Bool { stateNames.contains(key) || stateAdjectives.contains(key) }

  package subscript(key: WordKey) -> Unit? { units[key] }
}
