import Corpus
import Facts

/// Word classes that the strength rules speak of: RISE holds "increase", "boosted", "reinforcing" ...
package struct StrengthWordClasses: OptionSet, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  static let names = [
    "rise", "fall", "leave", "send", "arrive", "have", "give", "more", "less", "limit", "reserve", "future", "plan",
    "demand", "maybe", "deny", "start", "past", "now", "past-verb", "casualty", "arrest", "task", "generic", "served",
    "subset", "break", "peace", "theatre", "kosovo", "part", "military", "presence", "north", "say", "government",
    "mission", "origin", "proper",
  ]

  /// - Parameter name: One of `names`; anything else is a mistake in a rule.
  static func named(_ name: String) -> StrengthWordClasses {
    guard let bit = names.firstIndex(of: name) else { preconditionFailure("no word class \"\(name)\"") }
    return StrengthWordClasses(rawValue: 1 << UInt64(bit))
  }

  static let rise = named("rise")
  static let fall = named("fall")
  static let leave = named("leave")
  static let send = named("send")
  static let arrive = named("arrive")
  static let have = named("have")
  static let give = named("give")
  static let more = named("more")
  static let less = named("less")
  static let limit = named("limit")
  static let reserve = named("reserve")
  static let future = named("future")
  static let plan = named("plan")
  static let demand = named("demand")
  static let maybe = named("maybe")
  static let deny = named("deny")
  static let start = named("start")
  static let past = named("past")
  static let now = named("now")
  static let casualty = named("casualty")
  static let stop = named("break")
  static let peace = named("peace")
  static let theatre = named("theatre")
  static let kosovo = named("kosovo")
  static let part = named("part")
  static let military = named("military")
  static let presence = named("presence")
  static let north = named("north")
  static let say = named("say")
  static let government = named("government")
  static let mission = named("mission")
  /// A name that no other land or force has.
  static let proper = named("proper")
  /// A word that begins the name of a force.
  static let forceName = StrengthWordClasses(rawValue: 1 << 60)
  /// A word that begins the name of a state or its people.
  static let nationName = StrengthWordClasses(rawValue: 1 << 61)
}

/// A name of a force in a text.
struct ForceName: Sendable {
  enum Kind: String, Sendable { case own, alliance, contingent, other }
  let kind: Kind
  let force: String
  /// ISO 3166-1 alpha-3 of a contingent's own name ("Swisscoy").
  let nation: String?
  /// Its commander of the day stands for it: "Holger Kammerhoff has 20,000 men".
  var isCommander = false
}

/// A name of a state.
struct NationName: Sendable {
  let code: String
  /// "British", not "Britain".
  let isAdjective: Bool
  /// A government by its capital.
  var isCapital = false
  /// "Italians": the people.
  var isPeople = false
  /// "ITA" in a list: a name only where a figure follows.
  var isCode = false
}

/// The words that strength rules are made of, from `Data/lexicon`.
package final class StrengthWords: Sendable {
  let classes: WordMap<StrengthWordClasses>
  let forces: WordPhrases<ForceName>
  let nations: WordPhrases<NationName>
  /// The force whose strength is read, and the day its mission began.
  let watched: EntityID
  /// States that have served in the watched force.
  let contributors: Set<String>
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
        capitals.append((row["name"], NationName(code: row["nation"], isAdjective: false, isCapital: true)))
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
        (row["name"], ForceName(kind: kind, force: row["force"], nation: nation.isEmpty ? nil : nation)))
      mark(row["name"], .forceName)
    }
    var nations = capitals
    for code in contributors.sorted()
    where !countries.countries.contains(where: { ($0.aliases + $0.adjectives).contains(code) }) {
      nations.append((code, NationName(code: code, isAdjective: false, isCode: true)))
    }
    for country in countries.countries {
      for name in [country.name] + country.aliases {
        nations.append((name, NationName(code: country.code, isAdjective: false)))
      }
      for name in country.adjectives { nations.append((name, NationName(code: country.code, isAdjective: true))) }
      for name in country.people {
        nations.append((name, NationName(code: country.code, isAdjective: true, isPeople: true)))
      }
    }
    guard let watched else {
      throw DataFileError(file: "lexicon/forces.tsv", line: 1, what: "no row says when the watched mission began")
    }
    (self.watched, missionStart) = watched
    self.contributors = contributors
    command = ForceName(kind: .own, force: watched.force.slug, nation: nil, isCommander: true)
    for (name, _) in nations { mark(name, .nationName) }
    (self.forces, self.nations) = (WordPhrases(forces), WordPhrases(nations))
    classes = WordMap(bits.map { ($0.key, $0.value) })
  }
}
