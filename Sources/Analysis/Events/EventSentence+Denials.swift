import Corpus
import Facts

/// What somebody denies, and what nobody has decided.
extension EventSentence {
  /// Whether the clause that begins at a word is denied: "denied on Friday that |its men fired", "rejected a report by a
  /// tabloid that |two had died".
  func isDenied(from start: Int) -> Bool {
    guard start - 2 > tokens.lowerBound, key(start - 1) == EventSentence.that else { return false }
    if EventSentence.denyingWords.contains(key(beforeDate(start - 2))) { return true }
    guard mayHold(EventSentence.rumours),
      let rumour = (max(tokens.lowerBound, start - 12)..<start - 1).last(where: {
        EventSentence.rumours.contains(key($0))
      }), !(rumour..<start - 1).contains(where: { isBoundary($0) || isComma($0) })
    else { return false }
    let before = max(tokens.lowerBound, rumour - 8)..<rumour
    guard let verb = before.last(where: { EventSentence.disbelieving.contains(key($0)) }) else { return false }
    return !(verb..<rumour).contains { isBoundary($0) || isComma($0) }
  }

  /// "Kosovo's claim that Serbia sent them |was dismissed| by Vučić": the verb of the claim itself, behind the one of what it says.
  func isAnswerToClaim(_ spot: EventSpot, from start: Int) -> Bool {
    var verb = spot.tokens.lowerBound
    while verb > start, isFiller(verb - 1) || isAny(verb - 1, .toBe) { verb -= 1 }
    return isKnownPassive(spot.tokens)
      && (start..<max(start, verb)).contains {
        isPastVerb($0) || isAny($0, .finiteBe) || EventVerbForms.irregularPasts.contains(key($0))
      }
  }

  /// Whose claim a verb answers: "|Kosovo|'s claim that Serbia sent them was dismissed"; empty where it is nobody's, nil where it
  /// answers none.
  func claimants(answeredBy spot: EventSpot) -> [EntityID]? {
    let start = clause(around: spot.tokens).lowerBound
    guard start - 2 >= tokens.lowerBound, key(start - 1) == EventSentence.that,
      EventSentence.rumours.contains(key(start - 2)), isAnswerToClaim(spot, from: start)
    else { return nil }
    let mark = start - 3
    guard mark > tokens.lowerBound, token(mark).kind == .possessive else { return [] }
    return actors.first { $0.tokens.upperBound == mark }.map { [$0.id] } ?? []
  }

  /// "did not welcome the deal", "was not supported by Serbia": whoever withholds support refuses it.
  func isUnwilling(_ spot: EventSpot) -> Bool {
    let verb = spot.tokens.lowerBound
    return (max(tokens.lowerBound, verb - 4)..<verb).contains { EventSentence.plainNegations.contains(key($0)) }
  }
  private static let plainNegations = WordSet(
    "not never don't doesn't didn't hasn't haven't isn't wasn't weren't don’t doesn’t didn’t hasn’t haven’t isn’t wasn’t"
  )

  /// Whether what a denial opened has ended before a word: "denied that Serbia massed troops, |saying they were cut".
  func isSaidAnew(behind start: Int, before word: Int) -> Bool {
    (start..<max(start, word)).contains { isComma($0) && isAny($0 + 1, .announcing) && isGerund($0 + 1) }
  }

  /// "no plans to |withdraw", "no decision had been made to |withdraw"
  func isUndecided(_ verb: Int, from start: Int) -> Bool {
    guard verb - 2 > tokens.lowerBound, key(verb - 1) == Key.to, mayHold(EventSentence.intents) else { return false }
    return (max(start, verb - 8)..<verb - 1).contains { index in
      EventSentence.intents.contains(key(index)) && index > tokens.lowerBound
        && (isAny(index - 1, .denials)
          || EventSentence.anyWords.contains(key(index - 1))
            && (max(start, index - 5)..<index).contains { isAny($0, .denials) })
        && !(index..<verb).contains { isComma($0) }
    }
  }

  private static let rumours = WordSet(
    "report reports claim claims rumour rumours rumor rumors allegation allegations accusation accusations assertion assertions"
  )
  private static let disbelieving = WordSet(
    "denied denies deny denying rejected rejects reject rejecting dismissed dismisses dismissing refuted refutes disputed disputes"
  )
  private static let intents = WordSet("plan plans decision intention intentions intent order orders reason need")
  private static let anyWords = WordSet("any a immediate current such")
}
