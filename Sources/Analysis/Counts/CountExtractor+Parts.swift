import Facts

/// Parts told by a fraction and turns told by an ordinal: neither is a figure of its own.
extension CountReader {
  /// "a quarter of its capacity", "half the vote", "for the fourth time", "it was the third attack".
  func reportPartsAndTurns(
    besides quantities: ArraySlice<FoundQuantity>, to result: inout [Found<QuantityReport>]
  ) {
    let start = result.count
    for index in tokens {
      let word = key(index)
      guard CountReader.partsAndTurns.contains(word), !quantities.contains(where: { $0.tokens.contains(index) }),
        let report = part(at: index) ?? turn(at: index)
      else { continue }
      result.append(report)
    }
    guard result.count > start else { return }
    let first = result.firstIndex { $0.tokens.lowerBound >= tokens.lowerBound } ?? start
    result[first...].sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// "a tenth of the territory", "three quarters of all Serbs", "half the vote".
  private func part(at index: Int) -> Found<QuantityReport>? {
    guard let whole = CountReader.fractions[key(index)] else { return nil }
    var next = index + 1
    let isHalf = whole == 2
    let hasOf = next < tokens.upperBound && key(next) == NumberWords.of
    guard hasOf || isHalf else { return nil }
    if hasOf { next += 1 }
    guard next + 1 < tokens.upperBound else { return nil }
    // "two thirds of Serbs"
    if !CountReader.wholes.contains(key(next)) {
      guard !isHalf, document.tokens[next].isCapitalised else { return nil }
      next -= 1
    }
    var start = index
    var many = 1
    if isHalf {
      if index > tokens.lowerBound, CountReader.otherHalves.contains(key(index - 1)) { return nil }
    } else {
      guard index > tokens.lowerBound else { return nil }
      start = index - 1
      if key(start) == NameTable.hyphen, start > tokens.lowerBound { start -= 1 }
      guard let count = CountReader.numerators[key(start)], count < whole else { return nil }
      many = count
    }
    var last = next + 1
    while last + 1 < tokens.upperBound, last < next + 4, document.tokens[last + 1].kind == .word,
      !QuantityFinder.stops.contains(key(last + 1)), !QuantityFinder.verbs.contains(key(last + 1))
    {
      last += 1
    }
    // "half of the year", "a quarter of the town": no share.
    guard document.tokens[next + 1].kind == .word,
      !((next + 1)...last).contains(where: { CountReader.noWholes.contains(key($0)) })
    else { return nil }
    let hedge = self.hedge(before: start)
    let report = QuantityReport(
      quantity: Quantity((many * 100 + whole / 2) / whole, hedge.qualifier), unit: "percent", what: "share",
      numberSpan: document.span(start..<(index + 1)))
    return Found(hedge.start..<(last + 1), report, rule: "count-fraction")
  }

  /// "three of some 30 attackers were killed": it happened to the part, and not to all of them.
  func giveToParts(_ harmed: inout [Int: Person], _ quantities: ArraySlice<FoundQuantity>) {
    if harmed.isEmpty { return }
    for phrase in quantities where harmed[phrase.tokens.lowerBound] != nil {
      guard let part = part(of: phrase, among: quantities), leftAs(phrase) == nil,
        let whole = harmed.removeValue(forKey: phrase.tokens.lowerBound)
      else { continue }
      harmed[part.tokens.lowerBound] = Person(
        tokens: part.tokens, what: whole.what, unit: whole.unit, isArticle: false)
    }
  }

  private func part(of whole: FoundQuantity, among quantities: ArraySlice<FoundQuantity>) -> FoundQuantity? {
    var before = whole.tokens.lowerBound - 1
    while before > tokens.lowerBound,
      CountReader.wholes.contains(key(before)) || CountReader.abouts.contains(key(before))
    { before -= 1 }
    guard before > tokens.lowerBound, key(before) == NumberWords.of else { return nil }
    return quantities.last { $0.tokens.upperBound == before && $0.meaning.noun == nil }
  }

  /// "about", "more than" before a fraction.
  private func hedge(before start: Int) -> (qualifier: Qualifier, start: Int) {
    guard start > tokens.lowerBound else { return (.exact, start) }
    let word = key(start - 1)
    if CountReader.abouts.contains(word) { return (.about, start - 1) }
    if CountReader.nearlys.contains(word) { return (.nearly, start - 1) }
    if word == CountReader.over { return (.over, start - 1) }
    guard start - 1 > tokens.lowerBound else { return (.exact, start) }
    if word == QuantityFinder.than, key(start - 2) == CountReader.moreWord { return (.over, start - 2) }
    if word == CountReader.least, key(start - 2) == CountReader.at { return (.atLeast, start - 2) }
    return (.exact, start)
  }

  /// "for the fourth time" where violence is told, "it was the third attack".
  private func turn(at index: Int) -> Found<QuantityReport>? {
    guard let turn = CountReader.ordinals[key(index)], index > tokens.lowerBound + 1,
      CountReader.turnArticles.contains(key(index - 1))
    else { return nil }
    var last = index + 1
    if last < tokens.upperBound, key(last) == CountReader.time {
      guard key(index - 2) == CountReader.forWord,
        holds(CountReader.violence) || holds(CountReader.harm)
          || holds(CountReader.outrages)
      else { return nil }
    } else {
      guard CountReader.turnVerbs.contains(key(index - 2)) else { return nil }
      while last < tokens.upperBound, last <= index + 3, !CountReader.violentDeeds.contains(key(last)) { last += 1 }
      guard last < tokens.upperBound, CountReader.violentDeeds.contains(key(last)) else { return nil }
    }
    let report = QuantityReport(
      quantity: Quantity(turn, .exact), unit: key(last) == CountReader.attackWord ? "attacks" : "times",
      what: "occurrences",
      numberSpan: document.span(index..<(index + 1)))
    return Found((index - 1)..<(last + 1), report, rule: "count-ordinal")
  }

  static let harms: Set<String> = ["killed", "injured", "casualties"]
  /// Words that a part or a turn cannot do without.
  static let partsAndTurns = WordSet(
    """
    half third thirds quarter quarters fifth fifths tenth tenths second fourth sixth seventh eighth ninth
    """)
  private static let abouts = WordSet("about around roughly approximately some")
  private static let nearlys = WordSet("nearly almost")
  private static var over: WordKey { "over" }
  private static var moreWord: WordKey { "more" }
  private static var least: WordKey { "least" }
  private static var at: WordKey { "at" }
  private static let fractions = WordMap<Int>([
    (WordKey("half"), 2), (WordKey("third"), 3), (WordKey("thirds"), 3), (WordKey("quarter"), 4),
    (WordKey("quarters"), 4), (WordKey("fifth"), 5), (WordKey("fifths"), 5), (WordKey("tenth"), 10),
    (WordKey("tenths"), 10),
  ])
  static let ordinals = WordMap<Int>([
    (WordKey("second"), 2), (WordKey("third"), 3), (WordKey("fourth"), 4), (WordKey("fifth"), 5),
    (WordKey("sixth"), 6), (WordKey("seventh"), 7), (WordKey("eighth"), 8), (WordKey("ninth"), 9),
    (WordKey("tenth"), 10),
  ])
  private static let numerators = WordMap<Int>([
    (WordKey("a"), 1), (WordKey("one"), 1), (WordKey("two"), 2), (WordKey("three"), 3), (WordKey("four"), 4),
  ])
  private static let wholes = WordSet("the its their all his her our kosovo's serbia's")
  private static let otherHalves = WordSet("other first second northern southern and a latter this that one last")
  private static let noWholes = WordSet(
    """
    year years time day days month months week decade century hour night way game season match fight battle war town     city capital mitrovica pristina village
    """)
  private static let turnArticles = WordSet("the a its their")
  private static let turnVerbs = WordSet("was is marked marks became be been")
  private static var time: WordKey { "time" }
  private static var attackWord: WordKey { "attack" }
  private static var forWord: WordKey { "for" }
  private static let outrages = WordSet(
    "gas stones stoned pelted grenade grenades bomb bombs fired burned torched riot")
  private static let violentDeeds = WordSet(
    "attack incident shooting explosion bombing raid blast clash ambush arson killing murder assault")
}
