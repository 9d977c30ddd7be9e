import Corpus
import Facts

/// Word classes that the strength rules speak of: RISE holds "increase", "boosted", "reinforcing" ...
package struct StrengthWordClasses: OptionSet, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// In the order of the bits.
  static let names = [
    "rise", "fall", "leave", "send", "arrive", "have", "give", "more", "less", "limit", "reserve", "future", "plan",
    "demand", "maybe", "deny", "start", "past", "now", "past-verb", "casualty", "arrest", "task", "generic", "served",
    "subset", "break", "peace", "theatre", "kosovo", "part", "military", "presence", "north", "say", "government",
    "mission", "origin", "proper", "rear", "adversary",
  ]

  /// - Parameter name: One of `names`; anything else is a mistake in a rule.
  static func named(_ name: String) -> StrengthWordClasses {
    guard let bit = names.firstIndex(of: name) else { preconditionFailure("no word class \"\(name)\"") }
    return StrengthWordClasses(rawValue: 1 << UInt64(bit))
  }

  // Written out, for a constant needs no look whether it has been made.
  static let rise = StrengthWordClasses(rawValue: 1 << 0)
  static let fall = StrengthWordClasses(rawValue: 1 << 1)
  static let leave = StrengthWordClasses(rawValue: 1 << 2)
  static let send = StrengthWordClasses(rawValue: 1 << 3)
  static let arrive = StrengthWordClasses(rawValue: 1 << 4)
  static let have = StrengthWordClasses(rawValue: 1 << 5)
  static let give = StrengthWordClasses(rawValue: 1 << 6)
  static let more = StrengthWordClasses(rawValue: 1 << 7)
  static let less = StrengthWordClasses(rawValue: 1 << 8)
  static let limit = StrengthWordClasses(rawValue: 1 << 9)
  static let reserve = StrengthWordClasses(rawValue: 1 << 10)
  static let future = StrengthWordClasses(rawValue: 1 << 11)
  static let plan = StrengthWordClasses(rawValue: 1 << 12)
  static let demand = StrengthWordClasses(rawValue: 1 << 13)
  static let maybe = StrengthWordClasses(rawValue: 1 << 14)
  static let deny = StrengthWordClasses(rawValue: 1 << 15)
  static let start = StrengthWordClasses(rawValue: 1 << 16)
  static let past = StrengthWordClasses(rawValue: 1 << 17)
  static let now = StrengthWordClasses(rawValue: 1 << 18)
  static let casualty = StrengthWordClasses(rawValue: 1 << 20)
  /// What a clause ends at: "while", a semicolon.
  static let stop = StrengthWordClasses(rawValue: 1 << 26)
  static let peace = StrengthWordClasses(rawValue: 1 << 27)
  static let theatre = StrengthWordClasses(rawValue: 1 << 28)
  static let kosovo = StrengthWordClasses(rawValue: 1 << 29)
  static let part = StrengthWordClasses(rawValue: 1 << 30)
  static let military = StrengthWordClasses(rawValue: 1 << 31)
  static let presence = StrengthWordClasses(rawValue: 1 << 32)
  static let north = StrengthWordClasses(rawValue: 1 << 33)
  static let say = StrengthWordClasses(rawValue: 1 << 34)
  static let government = StrengthWordClasses(rawValue: 1 << 35)
  static let mission = StrengthWordClasses(rawValue: 1 << 36)
  /// A state, people or leader that the force keeps apart from others, and whose soldiers are none of its own.
  static let adversary = StrengthWordClasses(rawValue: 1 << 40)
  /// A name that no other land or force has.
  static let proper = StrengthWordClasses(rawValue: 1 << 38)
  /// The mark: most gaps of patterns do not cross it.
  static let comma = StrengthWordClasses(rawValue: 1 << 59)
  /// A word that begins the name of a force.
  static let forceName = StrengthWordClasses(rawValue: 1 << 60)
  /// A word that begins the name of a state or its people.
  static let nationName = StrengthWordClasses(rawValue: 1 << 61)
}

/// A name of a force in a text.
struct ForceName: Sendable {
  enum Kind: String, Sendable { case own, alliance, contingent, other }
  let kind: Kind
  /// Its commander of the day stands for it: "Holger Kammerhoff has 20,000 men".
  let isCommander: Bool
  /// Kept as ids are: names are looked at and handed on in every sentence, and nothing is counted.
  private let code: EntityID?

  init(kind: Kind, nation: String?, isCommander: Bool = false) {
    (self.kind, self.isCommander, code) = (kind, isCommander, nation.map { EntityID($0) })
  }

  /// ISO 3166-1 alpha-3 of a contingent's own name ("Swisscoy").
  var nation: String? { code?.slug }
}

/// A name of a state.
struct NationName: Sendable {
  /// Kept as ids are, see `ForceName`.
  private let kept: EntityID
  /// "British", not "Britain".
  let isAdjective: Bool
  /// A government by its capital.
  var isCapital = false
  /// "Italians": the people.
  var isPeople = false
  /// "ITA" in a list: a name only where a figure follows.
  var isCode = false
  /// What it has to do with the conflict.
  let parts: ConflictParts
  /// It has served in the watched force.
  var isContributor = false

  init(
    code: String, _ parts: ConflictParts, isAdjective: Bool, isCapital: Bool = false, isPeople: Bool = false,
    isCode: Bool = false
  ) {
    (kept, self.parts) = (EntityID(code), parts)
    (self.isAdjective, self.isCapital, self.isPeople, self.isCode) = (isAdjective, isCapital, isPeople, isCode)
  }

  var code: String { kept.slug }
  /// It is where the force stands.
  var isLand: Bool { parts.contains(.land) }
  /// Its soldiers are no peacekeepers here.
  var isAdversary: Bool { parts.contains(.adversary) }
}

/// The words that strength rules are made of, from `Data/lexicon`.
package final class StrengthWords: Sendable {
  let classes: WordMap<StrengthWordClasses>
  let forces: WordPhrases<ForceName>
  let nations: WordPhrases<NationName>
  /// Codes of states whose soldiers came by themselves.
  let apart: Set<String>
  /// The force whose strength is read, and the day its mission began.
  let watched: EntityID
  let missionStart: Day
  /// The name of the watched force that its commander is.
  let command: ForceName

  /// - Throws: `DataFileError` when a table is missing or names an unknown class or kind.
  package init(data: DataFolder, countries: CountryTable) throws(DataFileError) {
    var bits: [WordKey: StrengthWordClasses] = [:]
    for row in try data.table("lexicon/strength-words.tsv", requiring: ["class", "words"]).rows {
      guard StrengthWordClasses.names.contains(row["class"]) else {
        throw DataFileError(file: row.file, line: row.line, what: "no rule knows the class \"\(row["class"])\"")
      }
      for word in row.list("words") { bits[WordKey(word), default: []].insert(.named(row["class"])) }
    }
    func mark(_ phrase: String, _ flag: StrengthWordClasses) {
      if let head = Tokenizer().tokens(of: Array(phrase.utf8)).first { bits[head.key, default: []].insert(flag) }
    }
    func parts(_ code: String) -> ConflictParts { countries.countries.first { $0.code == code }?.parts ?? [] }
    var forces: [(String, ForceName)] = []
    var capitals: [(String, NationName)] = []
    var contributors: Set<String> = []
    var watched: (force: EntityID, start: Day)?
    let table = try data.table("lexicon/forces.tsv", requiring: ["name", "kind", "force", "nation"])
    for row in table.rows {
      if row["kind"] == "start" {
        guard let start = DateValue(edtf: row["name"])?.first else {
          throw DataFileError(file: row.file, line: row.line, what: "\"\(row["name"])\" is no day")
        }
        watched = (EntityID(row["force"]), start)
        continue
      }
      if row["kind"] == "capital" {
        capitals.append(
          (row["name"], NationName(code: row["nation"], parts(row["nation"]), isAdjective: false, isCapital: true)))
        continue
      }
      if row["kind"] == "contributor" {
        contributors.insert(row["nation"])
        continue
      }
      guard let kind = ForceName.Kind(rawValue: row["kind"]) else {
        throw DataFileError(file: row.file, line: row.line, what: "\"\(row["kind"])\" is no kind of force")
      }
      let nation = row["nation"]
      forces.append(
        (row["name"], ForceName(kind: kind, nation: nation.isEmpty ? nil : nation)))
      mark(row["name"], .forceName)
    }
    var nations = capitals
    for code in contributors.sorted()
    where !countries.countries.contains(where: { ($0.aliases + $0.adjectives).contains(code) }) {
      nations.append((code, NationName(code: code, parts(code), isAdjective: false, isCode: true)))
    }
    for country in countries.countries {
      for name in [country.name] + country.aliases {
        nations.append((name, NationName(code: country.code, country.parts, isAdjective: false)))
      }
      for name in country.adjectives {
        nations.append((name, NationName(code: country.code, country.parts, isAdjective: true)))
      }
      for name in country.people {
        nations.append((name, NationName(code: country.code, country.parts, isAdjective: true, isPeople: true)))
      }
    }
    guard let watched else {
      throw DataFileError(file: "lexicon/forces.tsv", line: 1, what: "no row says when the watched mission began")
    }
    (self.watched, missionStart) = watched
    apart = Set(countries.countries.filter { $0.parts.contains(.apart) }.map(\.code))
    command = ForceName(kind: .own, nation: nil, isCommander: true)
    for index in nations.indices {
      mark(nations[index].0, .nationName)
      nations[index].1.isContributor = contributors.contains(nations[index].1.code)
    }
    bits[QuantityFinder.comma, default: []].insert(.comma)
    bits[SentenceView.semicolon, default: []].insert(.stop)
    (self.forces, self.nations) = (WordPhrases(forces), WordPhrases(nations))
    classes = WordMap(bits.map { ($0.key, $0.value) })
  }
}
