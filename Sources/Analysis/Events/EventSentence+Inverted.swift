import Facts

/// Conditions that no "if" opens: "Should it be attacked", "Had we refused", "Were they to leave", "provided that they vote".
extension EventSentence {
  /// Whether a verb stands in a condition whose helping verb comes before its subject.
  ///
  /// "Police should arrest them" has its subject before; a question is none; "had" and "were" ask for what would follow.
  func isInInvertedCondition(_ verb: Int) -> Bool {
    guard mayHold(EventSentence.inverting) else { return false }
    var index = verb - 1
    while index >= tokens.lowerBound, verb - index < 14 {
      if isComma(index) || key(index) == SentenceView.semicolon { return false }
      if EventSentence.inverting.contains(key(index)) { return isInverted(index, before: verb) }
      index -= 1
    }
    return false
  }

  private func isInverted(_ helper: Int, before verb: Int) -> Bool {
    guard helper + 1 < verb, opensSubject(helper + 1), !endsAsQuestion else { return false }
    if key(helper) == EventSentence.should {
      // "Kurti said the police should, the mayors should": a subject of its own before it.
      return true
    }
    let opens = helper == tokens.lowerBound || isComma(helper - 1) || isAny(helper - 1, .joiners)
    guard opens || tokens.contains(where: { EventSentence.consequent.contains(key($0)) && $0 < helper }) else {
      return false
    }
    if key(helper) == EventSentence.were { return key(verb - 1) == Key.to }
    return tokens.contains { EventSentence.consequent.contains(key($0)) }
  }

  /// "should the barricades", "should it", "should Kosovo", "should citizens of Serbia": no verb.
  private func opensSubject(_ index: Int) -> Bool {
    if isAny(index, .determiners) || isAny(index, .pronouns) || token(index).isCapitalised { return true }
    if actors.contains(where: { $0.tokens.lowerBound == index }) { return true }
    guard token(index).kind == .word, !isAny(index, .adverbs), !isAny(index, .toBe), !isAny(index, .denials) else {
      return false
    }
    let bytes = document.text.bytes
    let end = Int(token(index).end)
    return end - Int(token(index).start) > 4 && bytes[end - 1] == 0x73 && bytes[end - 2] != 0x73
  }

  private var endsAsQuestion: Bool { tokens.last.map { key($0) == EventSentence.questionMark } ?? false }

  /// "provided that parliament votes for it", "in case they enter": until then it has not happened.
  func isProvided(from clauseStart: Int) -> Bool {
    guard clauseStart - 2 >= tokens.lowerBound else { return false }
    let (last, before) = (key(clauseStart - 1), key(clauseStart - 2))
    return last == EventSentence.that && EventSentence.providing.contains(before)
  }

  private static let inverting = WordSet("should had were")
  private static let consequent = WordSet("would could might 'd")
  private static let providing = WordSet("provided providing assuming supposing")
  private static var were: WordKey { "were" }
  private static var questionMark: WordKey { "?" }
}
