/// Words that tell when, between a speaker and what is said.
extension StatementReading {
  /// "the same day", "a day later", "later that day", "the following morning": where such words begin that end at a token, before
  /// which a speaker may stand; nil where none do.
  func timeStart(endingAt last: Int, _ sentence: Range<Int>) -> Int? {
    // "have in the past said", "has for years argued"
    if sentence.contains(last - 3), StatementReading.stretches.contains(tokens[last].key),
      let start = (last - 3..<last).last(where: { StatementReading.spanning.contains(tokens[$0].key) }),
      start > sentence.lowerBound, classes[start - 1].contains(.auxiliary)
    {
      return start
    }
    guard sentence.contains(last), StatementReading.timeEnds.contains(tokens[last].key), !quotes.isQuoted(last) else {
      return nil
    }
    var start = last
    while start - 1 > sentence.lowerBound, last - start < 4, StatementReading.timeParts.contains(tokens[start - 1].key)
    {
      start -= 1
    }
    let words = start...last
    guard words.contains(where: { StatementReading.timeUnits.contains(tokens[$0].key) }), words.count > 1,
      StatementReading.timeOpeners.contains(tokens[start].key) || tokens[start].kind == .number,
      // "on the same day", "in the next week": told with its preposition elsewhere.
      !classes[start - 1].contains(.preposition)
    else { return nil }
    return start
  }

  static let together = WordSet("both all each")
  private static let stretches = WordSet("past weeks months years days time")
  private static let spanning = WordSet("in for over")
  private static let timeEnds = WordSet(
    "day days week weeks month months morning afternoon evening night later earlier year")
  static let timeUnits = WordSet(
    "day days week weeks month months morning afternoon evening night year years hours hour")
  private static let timeParts = WordSet(
    """
    the that this same next following previous a an one two three four five six several few some day days week weeks month months \
    year years hours hour later earlier
    """)
  private static let timeOpeners = WordSet(
    "the that this same a an one two three four five six several some later earlier next")

  /// Auxiliaries, adverbs and times between a subject and its verb: "Stoltenberg later on Monday said".
  func isBetween(_ index: Int) -> Bool {
    // "The ambassador 13 Aug warned"
    if tokens[index].kind == .number, index + 1 < tokens.count,
      classes[index + 1].contains(.calendar) || index > 0 && tokens[index - 1].key == StatementReading.inWord
    {
      return true
    }
    // "who's argued for years that"
    if tokens[index].kind == .possessive { return isFinite(index) }
    guard !quotes.isQuoted(index), tokens[index].kind == .word else { return false }
    let found = classes[index]
    if found.contains(.pronoun) { return false }
    if !found.isDisjoint(with: [.auxiliary, .adverb, .calendar])
      || document.endsInLY(index) && !StatementWords.papers.contains(tokens[index].key)
    {
      return !StatementWords.joining.contains(tokens[index].key)
    }
    let key = tokens[index].key
    guard index + 1 < tokens.count else { return false }
    // "Vale and Osmani both stressed", "they all said"
    if StatementReading.together.contains(key), index > 0, !classes[index + 1].isDisjoint(with: [.speech, .auxiliary]),
      tokens[index - 1].isCapitalised || tokens[index - 1].key == StatementWords.they
    {
      return true
    }
    // "has since said"
    if key == Key.since, index > 0, classes[index - 1].contains(.auxiliary) { return true }
    // "Kurti late Friday accused"
    if StatementReading.partsOfTime.contains(key), classes[index + 1].contains(.calendar) { return true }
    return StatementWords.negations.contains(key) || StatementReading.therefore.contains(key)
      || key == StatementWords.on && classes[index + 1].contains(.calendar)
      || StatementReading.pointing.contains(key) && isTimeUnit(index + 1)
      || StatementReading.units.contains(key) && index > 0 && StatementReading.pointing.contains(tokens[index - 1].key)
      || key == StatementReading.inWord && tokens[index + 1].kind == .number
  }

  /// Behind "on Monday", "Tuesday night".
  func behindTimes(_ end: Int, _ sentence: Range<Int>) -> Int {
    var after = end
    while sentence.contains(after), after < end + 4,
      classes[after].contains(.calendar) || tokens[after].key == StatementWords.on || isDayNumber(after, sentence)
        || StatementReading.pointing.contains(tokens[after].key) && sentence.contains(after + 1)
          && isTimeUnit(after + 1)
        || after > end && StatementReading.pointing.contains(tokens[after - 1].key) && isTimeUnit(after)
        || after > end && StatementReading.partsOfDay.contains(tokens[after].key)
    { after += 1 }
    return after
  }

  /// The 17 of "on April 17" and "on 17 April".
  private func isDayNumber(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard tokens[index].kind == .number, sentence.contains(index - 1) else { return false }
    return classes[index - 1].contains(.calendar)
      || tokens[index - 1].key == StatementWords.on && sentence.contains(index + 1)
        && classes[index + 1].contains(.calendar)
  }

  /// Behind "on Monday", "in a video", "in Pristina", "further" before a comma.
  func behindInsertion(_ end: Int, _ sentence: Range<Int>) -> Int {
    if sentence.contains(end + 1), StatementReading.onceAgain.contains(tokens[end].key),
      tokens[end + 1].key == Key.comma
    {
      return end + 1
    }
    var after = behindTimes(end, sentence)
    // "said on state television": no day.
    if after > end, tokens[after - 1].key == StatementWords.on { after -= 1 }
    guard sentence.contains(after), classes[after].contains(.preposition) else { return after }
    var place = after + 1
    while sentence.contains(place), place < after + 6, tokens[place].kind == .word, !isFinite(place),
      !quotes.isQuoted(place)
    { place += 1 }
    return sentence.contains(place) && tokens[place].key == Key.comma ? place : after
  }

  private static let partsOfDay = WordSet("night morning afternoon evening")
}
