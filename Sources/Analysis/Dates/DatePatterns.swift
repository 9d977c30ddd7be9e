import Corpus

/// What a word or mark is to the date rules: all of it found with one look-up a token.
struct DateTerm: Sendable {
  /// What the word can be in a date; nil for one that only the rules' word lists name.
  var word: DateWord?
  /// The rules whose second token it may be, a bit each.
  var seconds = DateRuleSet()
  /// The finder's group of rules and names that begin with it; -1 for none.
  var group: Int32 = -1
}

/// Some of the date rules, a bit each.
struct DateRuleSet: Sendable {
  private var bits = SIMD4<UInt64>(repeating: 0)

  var isEmpty: Bool { bits == .zero }

  /// Takes out the rule that comes first; nil when none is left.
  mutating func popFirst() -> Int? {
    for place in bits.indices where bits[place] != 0 {
      let rule = place << 6 + bits[place].trailingZeroBitCount
      bits[place] &= bits[place] - 1
      return rule
    }
    return nil
  }

  mutating func insert(_ rule: Int) {
    precondition(rule < 256, "there are more date rules than a set has bits")
    bits[rule >> 6] |= 1 << UInt64(rule & 63)
  }

  func union(_ other: DateRuleSet) -> DateRuleSet {
    var result = self
    result.bits |= other.bits
    return result
  }

  func intersection(_ other: DateRuleSet) -> DateRuleSet {
    var result = self
    result.bits &= other.bits
    return result
  }
}

/// The patterns of all date rules laid out flat, so that matching copies no array and counts no reference.
///
/// The memory of the steps and lists is never given back, as that of `WordSet`.
final class DatePatterns: @unchecked Sendable {
  struct Step: Sendable {
    enum Kind: UInt8, Sendable {
      case list, month, bareMonth, weekday, day, monthNumber, dottedDate, year, bareYear, shortYear, decade, unit
      case shortDecade, spokenYear, spokenDecade, anyUnit, season, count, part, edge, direction, ordinal, bareWeekend,
        optional, either
    }
    let kind: Kind
    /// Of `list`: its bit.
    var list: Int32 = 0
    /// Of `optional` and `either`: the steps inside.
    var body: Range<Int32> = 0..<0
    var other: Range<Int32> = 0..<0
  }

  /// The steps of each rule, by its number.
  let roots: [Range<Int32>]
  let steps: UnsafePointer<Step>
  /// The first is that of all other words.
  let terms: [DateTerm]
  /// For each term four words, in which each word list that holds it has a bit.
  private let lists: UnsafePointer<UInt64>
  private let places: WordMap<UInt16>
  /// The rules whose second token may be a number.
  private let numberSeconds: DateRuleSet
  /// The rules of which the second token tells nothing: they may end before it.
  private let openSeconds: DateRuleSet

  /// - Parameter groups: for each word that begins a rule or a name, the group it calls for.
  init(_ patterns: [[DateElement]], groups: [WordKey: Int]) {
    var layout = Layout()
    roots = patterns.map { layout.place($0) }
    // "24th": what follows a number is a term, so that a number before any other word is passed over.
    for key in DateMatcher.ordinalKeys { layout.change(key) { _ in } }
    for (key, word) in DateWord.pairs { layout.change(key) { $0.word = word } }
    for (key, group) in groups { layout.change(key) { $0.group = Int32(group) } }
    var (numbers, open) = (DateRuleSet(), DateRuleSet())
    for (rule, pattern) in patterns.enumerated() {
      for opening in DateElement.openings(of: pattern, length: 2) {
        // "1990s" may be two tokens of any sort.
        if case .decade = opening[0] { open.insert(rule) }
        guard opening.count == 2 else {
          open.insert(rule)
          continue
        }
        for key in opening[0].continuations + opening[1].words { layout.change(key) { $0.seconds.insert(rule) } }
        if opening[1].numberLength != nil { numbers.insert(rule) }
      }
    }
    (numberSeconds, openSeconds) = (numbers, open)
    terms = layout.terms
    let steps = UnsafeMutablePointer<Step>.allocate(capacity: layout.steps.count)
    steps.initialize(from: layout.steps, count: layout.steps.count)
    self.steps = UnsafePointer(steps)
    let lists = UnsafeMutablePointer<UInt64>.allocate(capacity: terms.count * 4)
    for (term, bits) in layout.lists.enumerated() {
      for word in 0..<4 { (lists + term * 4 + word).initialize(to: bits[word]) }
    }
    self.lists = UnsafePointer(lists)
    places = WordMap(layout.places.map { ($0.key, $0.value) })
  }

  /// Whether the word lists numbered so hold a term.
  @inline(__always)
  func isTerm(_ term: Int, in list: Int32) -> Bool {
    lists[term << 2 + Int(list >> 6)] & (1 << UInt64(list & 63)) != 0
  }

  /// The rules that may fit where such a token comes second; nil where the sentence has ended.
  func rules(before second: Token?, _ term: Int) -> DateRuleSet {
    guard let second else { return openSeconds }
    return second.kind == .number ? openSeconds.union(numberSeconds) : openSeconds.union(terms[term].seconds)
  }

  /// For each token of a text the number of its term.
  func terms(of tokens: [Token]) -> [UInt16] {
    [UInt16](unsafeUninitializedCapacity: tokens.count) { buffer, count in
      for index in tokens.indices {
        let isTerm = tokens[index].kind == .word || tokens[index].kind == .mark
        buffer.initializeElement(at: index, to: isTerm ? places[tokens[index].key] ?? 0 : 0)
      }
      count = tokens.count
    }
  }

  private struct Layout {
    var steps: [Step] = []
    var terms = [DateTerm()]
    var places: [WordKey: UInt16] = [:]
    /// Beside the terms.
    var lists = [SIMD4<UInt64>.zero]
    private var listNumbers: [Set<WordKey>: Int32] = [:]

    mutating func change(_ key: WordKey, _ body: (inout DateTerm) -> Void) {
      if places[key] == nil {
        places[key] = UInt16(terms.count)
        terms.append(DateTerm())
        lists.append(.zero)
      }
      body(&terms[Int(places[key]!)])
    }

    mutating func place(_ elements: [DateElement]) -> Range<Int32> {
      let own = elements.map { step($0) }
      let start = Int32(steps.count)
      steps += own
      return start..<Int32(steps.count)
    }

    private mutating func list(_ keys: [WordKey]) -> Step {
      let keys = Set(keys)
      if let known = listNumbers[keys] { return Step(kind: .list, list: known) }
      let bit = listNumbers.count
      precondition(bit < 256, "the date rules have more word lists than a term has bits")
      listNumbers[keys] = Int32(bit)
      for key in keys {
        change(key) { _ in }
        lists[Int(places[key]!)][bit / 64] |= 1 << UInt64(bit % 64)
      }
      return Step(kind: .list, list: Int32(bit))
    }

    private mutating func step(_ element: DateElement) -> Step {
      switch element {
      case .word(_, let words): list(words)
      case .dash: list(DateMatcher.dashKeys)
      case .comma: list([DateMatcher.commaKey])
      case .slash: list([DateMatcher.slashKey])
      case .bracket: list([DateMatcher.bracketKey])
      case .closingBracket: list([DateMatcher.closingBracketKey])
      case .optional(let inner): Step(kind: .optional, body: place(inner))
      case .either(let one, let other): Step(kind: .either, body: place(one), other: place(other))
      case .month: Step(kind: .month)
      case .bareMonth: Step(kind: .bareMonth)
      case .weekday: Step(kind: .weekday)
      case .day: Step(kind: .day)
      case .monthNumber: Step(kind: .monthNumber)
      case .dottedDate: Step(kind: .dottedDate)
      case .year: Step(kind: .year)
      case .bareYear: Step(kind: .bareYear)
      case .shortYear: Step(kind: .shortYear)
      case .decade: Step(kind: .decade)
      case .shortDecade: Step(kind: .shortDecade)
      case .spokenYear: Step(kind: .spokenYear)
      case .spokenDecade: Step(kind: .spokenDecade)
      case .unit: Step(kind: .unit)
      case .anyUnit: Step(kind: .anyUnit)
      case .season: Step(kind: .season)
      case .count: Step(kind: .count)
      case .part: Step(kind: .part)
      case .edge: Step(kind: .edge)
      case .direction: Step(kind: .direction)
      case .ordinal: Step(kind: .ordinal)
      case .bareWeekend: Step(kind: .bareWeekend)
      }
    }
  }
}
