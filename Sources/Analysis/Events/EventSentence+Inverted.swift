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

  /// "had" and "were" open their clause, and the sentence says what would follow; "should" needs no more than its subject behind it.
  private func isInverted(_ helper: Int, before verb: Int) -> Bool {
    guard helper + 1 < verb, opensSubject(helper + 1), !endsAsQuestion else { return false }
    if key(helper) == EventSentence.should { return true }
    guard let consequence = tokens.first(where: { EventSentence.consequent.contains(key($0)) }) else { return false }
    let opens = helper == tokens.lowerBound || isComma(helper - 1) || isAny(helper - 1, .joiners)
    return (opens || consequence < helper) && (key(helper) != EventSentence.were || key(verb - 1) == Key.to)
  }

  /// "should the barricades", "should it", "should Kosovo", "should citizens of Serbia": no verb.
  private func opensSubject(_ index: Int) -> Bool {
    if isAny(index, .determiners) || isAny(index, .pronouns) || token(index).isCapitalised { return true }
    if actors.contains(where: { $0.tokens.lowerBound == index }) { return true }
    return token(index).kind == .word && !isAny(index, [.adverbs, .toBe, .denials]) && endsInS(index, longerThan: 4)
  }

  private var endsAsQuestion: Bool { tokens.last.map { key($0) == EventSentence.questionMark } ?? false }

  /// "provided that parliament votes for it": until then it has not happened.
  func isProvided(from clauseStart: Int) -> Bool {
    clauseStart - 2 >= tokens.lowerBound && key(clauseStart - 1) == EventSentence.that
      && EventSentence.providing.contains(key(clauseStart - 2))
  }

  private static let inverting = WordSet("should had were")
  private static let consequent = WordSet("would could might 'd")
  private static let providing = WordSet("provided providing assuming supposing")
  private static var were: WordKey { "were" }
  private static var questionMark: WordKey { "?" }
}
