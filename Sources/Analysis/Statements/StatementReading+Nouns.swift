import Facts

/// What is said in a noun phrase instead of a clause.
extension StatementReading {
  /// "put the death toll at 28", "puts the size of the force at some 550".
  func figure(_ start: Int, _ end: Int) -> Range<Int>? {
    let limit = min(end - 1, start + 14)
    guard start < limit,
      let noun = (start..<min(limit, start + 4)).first(where: { StatementReading.counted.contains(tokens[$0].key) }),
      let at = (noun + 1..<max(limit, noun + 1)).first(where: { tokens[$0].key == StatementReading.at }),
      !(start..<at).contains(where: { quotes.isQuoted($0) || tokens[$0].kind == .mark && $0 < noun }),
      tokens[at + 1].kind == .number || classes[at + 1].contains(.quantity) || isHedge(at + 1)
    else { return nil }
    return start..<end
  }

  /// "expressed its concern at this", "voiced regret over the deaths": of the feeling's own word on.
  func feeling(_ start: Int, _ end: Int) -> Range<Int>? {
    for index in start..<min(start + 4, end) where StatementReading.moods.contains(tokens[index].key) {
      // "concern on Friday about"
      let cause = behindTimes(index + 1, start..<end)
      guard cause + 1 < end, StatementReading.causes.contains(tokens[cause].key),
        !(start..<index).contains(where: { isFinite($0) || tokens[$0].kind == .mark })
      else { return nil }
      return start..<end
    }
    return nil
  }

  /// "demanded autonomy for the Serbs", "demands respect of the accord": a thing, and whose or for whom.
  func isWanted(_ start: Int, _ end: Int) -> Bool {
    guard tokens[start].kind == .word, !tokens[start].isCapitalised,
      classes[start].isDisjoint(with: [.preposition, .adverb, .auxiliary, .calendar, .function, .pronoun]),
      start + 2 < end
    else { return false }
    return (start + 1...min(start + 2, end - 2)).contains { StatementReading.belonging.contains(tokens[$0].key) }
  }

  /// "called for the army to be allowed back": a clause of its own behind "for".
  func callForAct(_ clause: Clause, _ start: Int, _ end: Int) -> Range<Int>? {
    guard clause.speech.verb == "call on", tokens[start].key == StatementReading.forWord else { return nil }
    for index in (start + 2)..<max(min(end - 1, start + 12), start + 2) {
      if quotes.isQuoted(index) || tokens[index].kind == .mark || isFinite(index) { return nil }
      if tokens[index].key == Key.to, !tokens[index + 1].isCapitalised,
        classes[index + 1].isDisjoint(with: [.determiner, .calendar])
      {
        return start..<end
      }
    }
    return nil
  }

  /// "called for an impartial inquiry into the killing": a thing of at least three words.
  func callForThing(_ clause: Clause, _ start: Int, _ end: Int) -> Range<Int>? {
    guard clause.speech.verb == "call on", tokens[start].key == StatementReading.forWord, end - start > 3,
      tokens[start + 1].kind == .word, !tokens[start + 1].isCapitalised,
      classes[start + 1].isDisjoint(with: [.preposition, .auxiliary, .calendar, .pronoun, .adverb]),
      (start + 1..<end).allSatisfy({ tokens[$0].kind != .mark || tokens[$0].key == NameTable.hyphen })
    else { return nil }
    // "called for calm and left": another verb; "for an inquiry that is impartial": its own.
    if let verb = (start + 2..<end).first(where: { isFinite($0) }),
      !(start + 1..<verb).contains(where: {
        StatementWords.relatives.contains(tokens[$0].key) || tokens[$0].key == Key.that
      })
    {
      return nil
    }
    return (start + 1)..<end
  }

  /// "dismissed the charge as propaganda", "rejected the offer as “a farce”": words against words, no mere refusal.
  func isDenial(_ range: Range<Int>) -> Bool {
    range.prefix(16).contains { index in
      quotes.isQuoted(index) || StatementReading.verdicts.contains(tokens[index].key)
        || StatementWords.claims.contains(tokens[index].key) && !StatementReading.pointers.contains(tokens[index].key)
    }
  }

  /// "called it harmful", "called the attack cowardly and": one word behind a thing, and then no more.
  func isVerdict(_ index: Int, from start: Int, _ end: Int) -> Bool {
    let isThing =
      index == start + 1 && StatementReading.things.contains(tokens[start].key)
      || index == start + 2 && classes[start].contains(.determiner) && !isPerson(start + 1)
    guard isThing, tokens[index].kind == .word, !tokens[index].isCapitalised,
      classes[index].isDisjoint(with: [
        .preposition, .adverb, .calendar, .auxiliary, .function, .pronoun, .determiner, .head, .title,
      ]), !document.endsInLY(index) || StatementReading.adjectivesInLY.contains(tokens[index].key),
      !StatementReading.again.contains(tokens[index].key)
    else { return false }
    return index + 1 >= end || tokens[index + 1].kind == .mark || tokens[index + 1].key == Key.and
  }

  private func isPerson(_ index: Int) -> Bool {
    !classes[index].isDisjoint(with: [.title, .head]) || StatementWords.speakers.contains(tokens[index].key)
  }

  private static let adjectivesInLY = WordSet("cowardly deadly untimely friendly unfriendly costly silly")
  private static let things = WordSet("it this that")
  private static let again = WordSet("again twice back off out up down home then soon once today yesterday")

  /// "according to documents seen by the paper", "according to a poll": what is read for whoever wrote it.
  func paper(in range: Range<Int>) -> Speaker? {
    guard
      let noun = range.prefix(while: { !classes[$0].contains(.preposition) }).last(where: {
        StatementReading.papersRead.contains(tokens[$0].key)
      })
    else { return nil }
    return Speaker(id: nil, tokens: range.lowerBound..<(noun + 1), head: tokens[noun].key, isPerson: false)
  }

  private static let papersRead = WordSet(
    "poll polls survey surveys documents excerpts records emails e-mails minutes transcript transcripts audio video footage recording recordings diary diaries cable cables analysis estimates estimate tally count agreement schedule memo filing filings complaint indictment lawsuit transcript accounts account papers reports report figures statistics testimony files leaks"
  )
  private static var at: WordKey { "at" }
  private static let counted = WordSet(
    "toll number numbers figure total size strength cost costs count turnout loss losses damage value price share")
  private static let verdicts = WordSet(
    "fabrication fabrications nonsense propaganda lie lies baseless unfounded false untrue groundless invention inventions"
  )
  private static let moods = WordSet("concern concerns alarm regret dismay outrage disappointment sorrow shock")
  private static let causes = WordSet("at over about for to")
  private static let belonging = WordSet("for of from")
}
