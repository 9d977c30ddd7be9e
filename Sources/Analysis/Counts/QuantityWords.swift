import Corpus
import Facts

/// Phrases of one or more words with what they mean, found at the word they begin or end with.
///
/// "an estimated 4,500" ends its hedge at the figure; "Kosovo Security Force" begins at "Kosovo". The longest one wins.
struct WordPhrases<Value: Sendable>: Sendable {
  struct Entry: Sendable {
    let keys: [WordKey]
    /// Whether it is short and all capitals: such a name ("US", "MUP") is met in capitals only.
    let isCapitals: Bool
    let value: Value
  }

  private let first: WordMap<[Entry]>
  private let last: WordMap<[Entry]>

  init(_ phrases: [(String, Value)]) {
    var byFirst: [WordKey: [Entry]] = [:]
    var byLast: [WordKey: [Entry]] = [:]
    for (phrase, value) in phrases {
      let tokens = Tokenizer().tokens(of: Array(phrase.utf8))
      guard let head = tokens.first, let tail = tokens.last else { continue }
      // "Nato" is NATO, but "us" is no state.
      let isCapitals =
        tokens.count == 1 && phrase.utf8.count <= 4 && phrase != "NATO" && phrase != "KFOR"
        && (head.traits.contains(.allCapitals) || head.traits.contains(.abbreviation))
      let entry = Entry(keys: tokens.map(\.key), isCapitals: isCapitals, value: value)
      byFirst[head.key, default: []].append(entry)
      byLast[tail.key, default: []].append(entry)
    }
    func longestFirst(_ table: [WordKey: [Entry]]) -> WordMap<[Entry]> {
      WordMap(table.map { ($0.key, $0.value.sorted { $0.keys.count > $1.keys.count }) })
    }
    (first, last) = (longestFirst(byFirst), longestFirst(byLast))
  }

  /// The longest phrase that begins at a token and ends before `end`.
  func beginning(at index: Int, before end: Int, in tokens: [Token]) -> (count: Int, value: Value)? {
    guard let entries = first[tokens[index].key] else { return nil }
    search: for entry in entries where index + entry.keys.count <= end {
      for offset in 1..<max(1, entry.keys.count) where tokens[index + offset].key != entry.keys[offset] {
        continue search
      }
      if entry.isCapitals && !WordPhrases.isCapitals(tokens[index]) { continue }
      return (entry.keys.count, entry.value)
    }
    return nil
  }

  /// The longest phrase that ends just before a token and begins at `start` or later.
  func ending(before index: Int, from start: Int, in tokens: [Token]) -> (count: Int, value: Value)? {
    guard index > start, let entries = last[tokens[index - 1].key] else { return nil }
    search: for entry in entries where index - entry.keys.count >= start {
      let from = index - entry.keys.count
      for offset in 0..<entry.keys.count where tokens[from + offset].key != entry.keys[offset] { continue search }
      return (entry.keys.count, entry.value)
    }
    return nil
  }

  private static func isCapitals(_ token: Token) -> Bool {
    token.traits.contains(.allCapitals) || token.traits.contains(.abbreviation)
  }
}

/// The words that quantities are made of, from `Data/lexicon`: numbers, hedges and the nouns that are counted.
package final class QuantityWords: Sendable {
  enum NumberWord: Sendable {
    /// 0 to 19.
    case unit(Int)
    /// 20 to 90.
    case ten(Int)
    /// Multiplies what stands before it.
    case scale(Int)
    /// "dozens": a plural without a figure.
    case vague
    /// "several": takes the figure out of a scale.
    case some
  }

  let numbers: WordMap<NumberWord>
  let hedgesBefore: WordPhrases<Qualifier>
  let hedgesAfter: WordPhrases<Qualifier>
  package let units: UnitTable
  /// Words at which a search for a quantity starts.
  let starters: WordSet

  /// - Throws: `DataFileError` when a table is missing or a cell has none of the known words.
  package init(data: DataFolder, countries: CountryTable) throws(DataFileError) {
    var pairs: [(WordKey, NumberWord)] = []
    var starters: [WordKey] = []
    for row in try data.table("lexicon/numbers.tsv", requiring: ["word", "value", "kind"]).rows {
      let key = WordKey(row["word"])
      let word: NumberWord
      switch (row["kind"], Int(row["value"])) {
      case ("unit", let value?): word = .unit(value)
      case ("ten", let value?): word = .ten(value)
      case ("scale", let value?): word = .scale(value)
      case ("vague", _): word = .vague
      case ("some", _): word = .some
      default: throw DataFileError(file: row.file, line: row.line, what: "no number word: \"\(row["word"])\"")
      }
      pairs.append((key, word))
      if row["kind"] != "some" && row["word"].utf8.count > 2 { starters.append(key) }
    }
    var before: [(String, Qualifier)] = []
    var after: [(String, Qualifier)] = []
    for row in try data.table("lexicon/qualifiers.tsv", requiring: ["phrase", "qualifier", "place"]).rows {
      guard let qualifier = Qualifier(rawValue: row["qualifier"]), ["before", "after"].contains(row["place"]) else {
        throw DataFileError(file: row.file, line: row.line, what: "\"\(row["qualifier"])\" is no qualifier")
      }
      if row["place"] == "before" {
        before.append((row["phrase"], qualifier))
      } else {
        after.append((row["phrase"], qualifier))
      }
    }
    numbers = WordMap(pairs)
    hedgesBefore = WordPhrases(before)
    hedgesAfter = WordPhrases(after)
    units = try UnitTable(data: data, countries: countries)
    self.starters = WordSet(
      starters + units.formationKeys + [WordKey("twice"), WordKey("half")]
        + ["halved", "halve", "halves", "halving"].map { WordKey($0) })
  }
}
