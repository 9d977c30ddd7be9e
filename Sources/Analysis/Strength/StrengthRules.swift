import Facts

/// What a figure is when a rule's words stand around it.
enum StrengthReading: Sendable {
  /// No strength: casualties, patrols, sums over the years.
  case nothing
  /// How many there are: the total, or a contingent where a nation is named, or a plan where it lies ahead.
  case level
  /// A level that plans name: "later steps foresee 6,500".
  case target
  /// The same of those who are there already, never a plan.
  case standing
  /// The level before a change.
  case oldLevel
  /// The level after a change, done or planned.
  case newLevel
  /// A part of the force that is no one nation's: "2,708 from countries outside NATO".
  case part
  case gain, loss, ceiling, reserve, move
}

/// What else must hold, or must not, of a figure.
struct StrengthConditions: OptionSet, Sendable {
  let rawValue: UInt32
  /// "more", "additional", "another" with the figure.
  static let more = StrengthConditions(rawValue: 1)
  /// "200 fewer"
  static let less = StrengthConditions(rawValue: 2)
  /// A contributing nation belongs to the figure.
  static let nation = StrengthConditions(rawValue: 4)
  static let upTo = StrengthConditions(rawValue: 8)
  /// "4,500-strong"
  static let strong = StrengthConditions(rawValue: 16)
  static let percent = StrengthConditions(rawValue: 32)
  static let formation = StrengthConditions(rawValue: 64)
  /// 2,000 or more.
  static let large = StrengthConditions(rawValue: 128)
  /// The sentence names the force.
  static let named = StrengthConditions(rawValue: 256)
  /// The clause speaks of the mission's start or peak.
  static let start = StrengthConditions(rawValue: 512)
  /// The noun is a word for soldiers.
  static let troops = StrengthConditions(rawValue: 1024)
  /// The sentence says "can", "may" and for how long or in which need.
  static let contingency = StrengthConditions(rawValue: 2048)
  static let elided = StrengthConditions(rawValue: 4096)
  /// Something is sent or raised in the clause.
  static let moved = StrengthConditions(rawValue: 8192)
  /// Something is sent or arrives in the clause behind the figure.
  static let moving = StrengthConditions(rawValue: 1_048_576)
  /// Not the first figure of its sentence.
  static let later = StrengthConditions(rawValue: 65536)
  /// "reserve battalions"
  static let reserveNoun = StrengthConditions(rawValue: 131072)
  /// "below 10,000", "above 4,500": the hedge is a mark that a level passes.
  static let beyond = StrengthConditions(rawValue: 16384)
  /// "the 16,000 peacekeepers", "KFOR's 3,700 soldiers": they are there already.
  static let definite = StrengthConditions(rawValue: 262144)
  /// "600 of them British"
  static let nationalPart = StrengthConditions(rawValue: 524288)
  /// "capped at 400", "a limit of 400": the hedge is a ceiling.
  static let capped = StrengthConditions(rawValue: 2_097_152)
  /// "5,000 British and German troops": of several states together.
  static let joint = StrengthConditions(rawValue: 4_194_304)
  /// Something is withdrawn in the clause before the figure.
  static let withdrawn = StrengthConditions(rawValue: 8_388_608)
  /// The row of a table: "Italy 551".
  static let row = StrengthConditions(rawValue: 32768)
}

/// A way texts state a strength, with a sentence that shows it and one it must not fire on.
final class StrengthRule: Sendable {
  let name: RuleName
  let reading: StrengthReading
  /// Words around the figure `#`; one of them is enough.
  let patterns: [(before: StrengthPattern, after: StrengthPattern)]
  let needs: StrengthConditions
  let bars: StrengthConditions
  let example: String
  let silent: String

  init(
    _ name: RuleName, _ reading: StrengthReading, _ patterns: [String] = ["#"], needs: StrengthConditions = [],
    bars: StrengthConditions = [], example: String, silent: String
  ) {
    (self.name, self.reading, self.needs, self.bars) = (name, reading, needs, bars)
    (self.example, self.silent) = (example, silent)
    self.patterns = patterns.map { text in
      let parts = text.utf8.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false).map { Substring($0) }
      precondition(parts.count == 2, "a pattern has one figure: \"\(text)\"")
      return (StrengthPattern(String(parts[0])), StrengthPattern(String(parts[1])))
    }
  }

  func fires(
    on figure: Range<Int>, having conditions: StrengthConditions, in view: SentenceView, upTo end: Int = .max
  ) -> Bool {
    guard conditions.isSuperset(of: needs), conditions.isDisjoint(with: bars) else { return false }
    return patterns.contains {
      $0.before.isPossible(in: view) && $0.after.isPossible(in: view)
        && $0.before.matches(before: figure.lowerBound, in: view)
        && $0.after.matches(after: figure.upperBound, upTo: end, in: view)
    }
  }

  /// In order: the first that fires decides.
  static let all: [StrengthRule] = apart + notStrength + beside + changes + losses + arrivals + standing
}
