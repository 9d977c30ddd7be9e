import Facts

/// Verbs of speech behind another verb, whose speaker is that verb's: "called him to urge", "went on to say", "keeps charging".
extension StatementReading {
  /// "Blinken had called Vucic to urge calm", "He wrote to the Council to demand a session": said by the one who called.
  func purpose(_ verb: Int, _ end: Int, _ speech: SpeechVerb, _ sentence: Range<Int>) -> Clause? {
    guard sentence.contains(verb - 2), tokens[verb - 1].key == Key.to,
      let contact = (max(sentence.lowerBound + 1, verb - 16)..<(verb - 1)).last(where: {
        ContactWords.turning.contains(tokens[$0].key) && !quotes.isQuoted($0)
      }), !(contact..<verb).contains(where: { StatementWords.conditions.contains(tokens[$0].key) })
    else { return nil }
    guard let start = helpersStart(before: contact, sentence), let found = subject(endingBefore: start, sentence) else {
      return nil
    }
    return Clause(
      verb: verb, end: end, speech: speech, speaker: found.speaker, isInverted: false, isJoined: false,
      start: found.start)
  }

  /// "He went on to say that", "she began by thanking", "the envoy ended by saying": the verb of speech behind one of its course.
  func course(_ verb: Int, _ end: Int, _ speech: SpeechVerb, _ sentence: Range<Int>) -> Clause? {
    let before = verb - 1
    guard sentence.contains(before - 1) else { return nil }
    let start: Int
    if sentence.contains(before - 2), tokens[before].key == Key.to, tokens[before - 1].key == StatementWords.on,
      StatementReading.goes.contains(tokens[before - 2].key)
    {
      start = before - 2
    } else if sentence.contains(before - 5), tokens[before].key == Key.to,
      tokens[before - 2].key == StatementReading.far,
      StatementReading.goes.contains(tokens[before - 4].key)
    {
      // "went so far as to say"
      start = before - 4
    } else if tokens[before].key == Key.by, isParticiple(verb), StatementReading.begins.contains(tokens[before - 1].key)
    {
      start = before - 1
    } else if tokens[before].key == Key.to, StatementReading.continues.contains(tokens[before - 1].key) {
      // "he continued to complain that", "used to boast that"
      start = before - 1
    } else if sentence.contains(before - 3), tokens[before].key == Key.to,
      tokens[before - 1].key == StatementReading.quick,
      case let be = StatementReading.together.contains(tokens[before - 2].key) ? before - 3 : before - 2,
      sentence.contains(be - 1), StatementWords.toBe.contains(tokens[be].key)
    {
      // "was quick to point out", "are all quick to point out"
      start = be
    } else if isParticiple(verb), StatementReading.keeps.contains(tokens[before].key) {
      // "Serbia keeps charging Tirana with"
      start = before
    } else {
      return nil
    }
    guard let start = helpersStart(before: start, sentence) else { return nil }
    let shared =
      StatementWords.joining.contains(tokens[max(start - 1, 0)].key) ? mainSpeaker(before: start, sentence) : nil
    guard let speaker = shared ?? subject(endingBefore: start, sentence)?.speaker else { return nil }
    return Clause(
      verb: verb, end: end, speech: speech, speaker: speaker, isInverted: false, isJoined: false,
      start: speaker.tokens.upperBound == start ? speaker.tokens.lowerBound : start)
  }

  /// Where the adverbs and auxiliaries before a verb begin; nil where one of them tells that it is not done.
  private func helpersStart(before verb: Int, _ sentence: Range<Int>) -> Int? {
    var start = verb
    while sentence.contains(start - 1), isBetween(start - 1) {
      let key = tokens[start - 1].key
      if StatementWords.modals.contains(key) || StatementWords.negations.contains(key) { return nil }
      start -= 1
    }
    return start
  }

  private static var far: WordKey { "far" }
  private static let goes = WordSet("went goes going gone")
  private static let continues = WordSet("continued continues continue began begins started proceeded used")
  private static var quick: WordKey { "quick" }
  private static let keeps = WordSet("keeps kept keep")
  private static let begins = WordSet("began begins started starts opened opens ended ends concluded finished closed")
}
