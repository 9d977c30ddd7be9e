import Corpus

extension DateElement {
  /// How many digits a number element can have.
  enum NumberLength { case short, four, dotted }

  /// Nil for an element that is no number; a count can be a number or a word.
  var numberLength: NumberLength? {
    switch self {
    case .day, .monthNumber, .shortYear, .shortDecade, .count: .short
    case .year, .bareYear, .decade: .four
    case .dottedDate: .dotted
    default: nil
    }
  }

  /// The words that the element matches.
  var words: [WordKey] {
    switch self {
    case .word(_, let words): words
    case .month: DateWord.names(of: [.month, .shortMonth])
    case .bareMonth: DateWord.names(of: [.month])
    case .weekday: DateWord.names(of: [.weekday])
    case .season: DateWord.names(of: [.season])
    case .unit: DateWord.names(of: [.unit])
    case .bareWeekend: [DateMatcher.weekend]
    case .anyUnit: DateWord.names(of: [.unit, .units])
    case .count: DateWord.names(of: [.count])
    case .spokenYear: DateWord.names(of: [.tens, .count])
    case .spokenDecade: DateWord.names(of: [.decade])
    case .part: DateWord.names(of: [.part])
    case .edge: DateWord.names(of: [.edge])
    case .direction: DateWord.names(of: [.direction])
    case .ordinal: DateWord.names(of: [.ordinal])
    case .dash: DateMatcher.dashKeys
    case .comma: [DateMatcher.commaKey]
    case .slash: [DateMatcher.slashKey]
    case .bracket: [DateMatcher.bracketKey]
    case .closingBracket: [DateMatcher.closingBracketKey]
    default: []
    }
  }

  /// The words that may go on the element, which then is more than one token: "24th", "Sept.", "a few".
  var continuations: [WordKey] {
    switch self {
    case .day: DateMatcher.ordinalKeys
    case .month: [SentenceSplitter.fullStop]
    case .count: DateWord.names(of: [.count]) + [DateMatcher.of]
    case .spokenYear: DateMatcher.dashKeys + DateWord.names(of: [.count])
    default: []
    }
  }

  /// The ways a pattern can begin: each a row of tokens, at most `length`, shorter where the pattern may end there.
  ///
  /// `.optional([.weekday]), .day, .month` begins weekday, day or day, month.
  static func openings(of pattern: [DateElement], length: Int) -> [[DateElement]] {
    var rows: [[DateElement]] = [[]]
    for element in pattern {
      let parts: [[DateElement]] =
        switch element {
        case .optional(let inner): [[]] + openings(of: inner, length: length)
        case .either(let one, let other):
          openings(of: one, length: length) + openings(of: other, length: length)
        default: [[element]]
        }
      rows = rows.flatMap { row in
        row.count >= length ? [row] : parts.map { Array((row + $0).prefix(length)) }
      }
    }
    return rows
  }
}
