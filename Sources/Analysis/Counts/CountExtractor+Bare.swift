import Corpus
import Facts

/// Counts whose noun is left out or whose article does not point back.
extension CountReader {
  /// "France was sending 1,000", "Turkey, 500", "another 11": what was counted before them, or people.
  func bareCount(_ phrase: FoundQuantity, _ quantities: ArraySlice<FoundQuantity>) -> String? {
    guard CountReader.bareRules.contains(phrase.rule), phrase.meaning.noun == nil,
      let value = phrase.meaning.quantity.value, value >= 2
    else { return nil }
    if isPartOfAll(phrase) { return "of them" }
    if let what = isArrested(behind: phrase) ? "arrested" : isOfVote(phrase) ? "votes" : nil { return what }
    let isGrouped = document.tokens[phrase.meaning.number].contains { token in
      document.text.bytes[Int(token.start)..<Int(token.end)].contains(CountReader.separator)
    }
    let isHedged = phrase.meaning.quantity.qualifier != .exact && value >= 100
    let isAdded =
      phrase.tokens.lowerBound < phrase.meaning.number.lowerBound
      && CountReader.adding.contains(key(phrase.tokens.lowerBound))
    let isOfState =
      phrase.tokens.lowerBound > tokens.lowerBound + 1 && key(phrase.tokens.lowerBound - 1) == QuantityFinder.comma
      && units.isStateName(key(phrase.tokens.lowerBound - 2))
    guard isGrouped || isHedged || isAdded || isOfState, !isScore(phrase) else { return nil }
    let earlier = quantities.last { other in
      other.tokens.upperBound <= phrase.tokens.lowerBound && phrase.tokens.lowerBound - other.tokens.upperBound < 30
        && unit(of: other).map { CountReader.countedKinds.contains($0.kind) } == true
    }
    if let earlier, let unit = unit(of: earlier) { return unit.name }
    if isAdded { return "others" }
    guard isGrouped || isHedged else { return nil }
    // "raise its force to almost 5,000", "the number of dead is more than 3,700"
    let reach = max(tokens.lowerBound, phrase.tokens.lowerBound - 16)..<phrase.tokens.lowerBound
    for index in reach.reversed() {
      if CountReader.totals.contains(key(index)) { return "people" }
      if let unit = units[key(index)], CountReader.countedKinds.contains(unit.kind) || unit.kind == .force {
        return unit.kind == .force ? "people" : unit.name
      }
    }
    return nil
  }

  /// "the 150,000 people", "eight of the 16 defendants": a definite figure that was not told before.
  func isNew(_ phrase: FoundQuantity) -> Bool {
    if (phrase.meaning.quantity.value ?? 0) >= 100 { return true }
    let of = phrase.tokens.lowerBound - 2
    return of > tokens.lowerBound && key(of) == NumberWords.of
      && (document.tokens[of - 1].kind == .number || CountReader.smallNumbers.contains(key(of - 1)))
  }

  /// "13 arrested"
  private func isArrested(behind phrase: FoundQuantity) -> Bool {
    let next = phrase.tokens.upperBound
    return next < tokens.upperBound && CountReader.held.contains(key(next))
  }
  private static let held = WordSet("arrested detained")

  /// "by 131 votes to 29", "173 votes in favour and 24 against": the votes of the other side.
  private func isOfVote(_ phrase: FoundQuantity) -> Bool {
    let (before, next) = (phrase.tokens.lowerBound - 1, phrase.tokens.upperBound)
    if before > tokens.lowerBound, key(before) == Key.to, CountReader.voteWords.contains(key(before - 1)) {
      return true
    }
    guard next < tokens.upperBound, CountReader.sides.contains(key(next)) else { return false }
    let start = max(tokens.lowerBound, before - 10)
    return (start..<max(start, before + 1)).contains { CountReader.voteWords.contains(key($0)) }
  }
  private static let sides = WordSet("against abstained abstaining abstentions")

  /// "eight of the 16 defendants", "seven of the victims".
  private func isPartOfAll(_ phrase: FoundQuantity) -> Bool {
    let of = phrase.tokens.upperBound
    guard of + 2 < tokens.upperBound, key(of) == NumberWords.of, key(of + 1) == NumberWords.the else { return false }
    let noun = key(of + 2)
    return document.tokens[of + 2].kind == .number || CountReader.smallNumbers.contains(noun)
      || units[noun].map { CountReader.countedKinds.contains($0.kind) || $0.kind == .casualty } == true
  }

  /// "by 4,200 to 3,100": what is won or measured.
  private func isScore(_ phrase: FoundQuantity) -> Bool {
    let reach =
      max(tokens.lowerBound, phrase.tokens.lowerBound - 10)..<min(tokens.upperBound, phrase.tokens.upperBound + 4)
    return reach.contains { CountReader.measured.contains(key($0)) }
  }

  private static let separator: UInt8 = 0x2C
  private static let bareRules: Set<RuleName> = ["digits", "number-words", "range"]
  private static let adding = WordSet("another additional further")
  private static let countedKinds: Set<UnitTable.Kind> = [
    .troops, .soft, .police, .people, .civil, .protesters, .refugees, .armed, .nationals, .detained,
  ]
  private static let totals = WordSet(
    "number numbers total community force forces strength crowd toll population contingent dead deployment presence")
  private static let measured = WordSet(
    """
    price prices index won points shares stock votes metres meters feet miles kilometres km dollars euros marks salary wage \
    cost costs worth temperature altitude tonnes tons page pages percent score resolution
    """)
  private static let smallNumbers = WordSet(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty"
  )

  /// "ten Americans and an Austrian were wounded": one told by the state alone.
  func compatriot(endingAt end: Int, _ what: String) -> Person? {
    let head = end - 1
    guard head > tokens.lowerBound, document.tokens[head].isCapitalised, units.isStateWord(key(head)),
      CountReader.compatriots.contains(key(head - 1))
    else { return nil }
    return Person(tokens: (head - 1)..<end, what: what, unit: nil, isArticle: true)
  }
  private static let compatriots = WordSet("a an one")
}
