/// Tells which strength rules can fire in a sentence by the words it has: most rules by none of them.
///
/// A rule is filed under a word or class that each of its patterns cannot do without: in "KFOR has 4,500 troops" the
/// rules of "room for 4,500" and "a shortage of 4,500" are never tried.
struct StrengthRuleIndex: Sendable {
  /// A bit for each rule, in their order.
  typealias Rules = SIMD4<UInt64>

  static let shared = StrengthRuleIndex(StrengthRule.all)

  private let rules: [StrengthRule]
  /// Beside the rules: what each asks of a figure, which most figures do not meet.
  private let gates: [(needs: StrengthConditions, bars: StrengthConditions)]
  private let ofWord: WordMap<Rules>
  /// By the bit of a class.
  private let ofClass: [Rules]
  /// Rules with a pattern that needs no word.
  private let always: Rules

  init(_ rules: [StrengthRule]) {
    precondition(rules.count <= 256, "there are more strength rules than bits for them")
    var words: [WordKey: Rules] = [:]
    var ofClass = [Rules](repeating: .zero, count: StrengthWordClasses.RawValue.bitWidth)
    var always = Rules.zero
    for (number, rule) in rules.enumerated() {
      var bit = Rules.zero
      bit[number / 64] = 1 << UInt64(number % 64)
      for pattern in rule.patterns {
        let needs = [pattern.before.need, pattern.after.need].compactMap { $0 }
        guard let need = needs.min(by: { $0.frequency < $1.frequency }) else {
          always |= bit
          continue
        }
        for word in need.words { words[word, default: .zero] |= bit }
        for index in ofClass.indices where need.classes.rawValue >> UInt64(index) & 1 != 0 { ofClass[index] |= bit }
      }
    }
    (self.rules, self.ofClass, self.always) = (rules, ofClass, always)
    gates = rules.map { ($0.needs, $0.bars) }
    ofWord = WordMap(words.map { ($0.key, $0.value) })
  }

  /// The rules that can fire in a sentence.
  func rules(in view: SentenceView) -> Rules {
    var found = always
    for index in view.tokens {
      if let rules = ofWord[view.key(index)] { found |= rules }
    }
    var classes = view.all.rawValue
    while classes != 0 {
      found |= ofClass[classes.trailingZeroBitCount]
      classes &= classes - 1
    }
    return found
  }

  /// The first of some rules that fires on a figure of a sentence.
  /// - Parameter end: no word from here on is told of the figure.
  func first(
    of some: Rules, on figure: Range<Int>, having conditions: StrengthConditions, in view: SentenceView,
    upTo end: Int = .max
  ) -> StrengthRule? {
    for place in some.indices {
      var bits = some[place]
      while bits != 0 {
        let number = place * 64 + bits.trailingZeroBitCount
        if conditions.isSuperset(of: gates[number].needs), conditions.isDisjoint(with: gates[number].bars),
          rules[number].fires(on: figure, having: conditions, in: view, upTo: end)
        {
          return rules[number]
        }
        bits &= bits - 1
      }
    }
    return nil
  }
}
