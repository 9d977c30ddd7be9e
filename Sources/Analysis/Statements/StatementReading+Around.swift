import Facts

/// What was said, where it stands before the verb of speech or around it.
extension StatementReading {
  /// "Kosovo's border was out of control, Rama said": the clause before the comma, or the quotation.
  func contentBefore(
    _ clause: Clause, _ number: Int, _ sentence: Range<Int>
  ) -> (content: Range<Int>, kind: StatementReport.Kind)? {
    let end = clause.start
    // "since 2008, the year Kosovo proclaimed its independence": what it did, told of a noun.
    if let named = anchor(endingAt: clause.speaker.tokens.upperBound), !named.isPerson, !clause.isInverted,
      clause.speaker.tokens.lowerBound < named.tokens.lowerBound - 1,
      classes[clause.speaker.tokens.lowerBound].contains(.determiner),
      case let noun = named.tokens.lowerBound - 1, tokens[noun].kind == .word, !tokens[noun].isCapitalised,
      classes[noun].isDisjoint(with: [
        .title, .head, .body, .institution, .attribute, .adjective, .former, .preposition, .function,
      ])
    {
      return nil
    }
    if end == sentence.lowerBound, let quote = quoteOfSentenceBefore(clause, sentence) { return (quote, .direct) }
    guard sentence.contains(end - 1) else { return nil }
    if quotes.isQuoted(end - 1)
      || tokens[end - 1].key == Key.comma && sentence.contains(end - 2) && quotes.isQuoted(end - 2)
    {
      let last = quotes.isQuoted(end - 1) ? end - 1 : end - 2
      let quote = quotes.quotes[Int(quotes.quoteOf[last])]
      guard quote.close == last else { return nil }
      if quote.open <= sentence.lowerBound || isOpening(quote.open, sentence) {
        guard quote.close > quote.open + 1 else { return nil }
        return ((quote.open + 1)..<quote.close, .direct)
      }
    }
    guard tokens[end - 1].key == Key.comma || quotes.isQuoted(end - 1),
      !clause.speech.frames.isDisjoint(with: [.clause, .that]),
      // "After the first day, Grenell tweeted:"
      tokens[sentence.upperBound - 1].key != Key.colon || !isTail(clause, sentence)
        // "Special forces may have a hand in it, he says:"
        || clause.speech.verb == "say"
          && (sentence.lowerBound..<end).contains(where: { classes[$0].contains(.auxiliary) && isFinite($0) })
          && !StatementWords.subordinators.contains(tokens[behindDateline(sentence)].key)
    else { return nil }
    // "leaders found little unity": what is found stands in a clause, or before "the court found".
    if clause.speech.frames.contains(.that) {
      let after = behindTimes(clause.end, sentence)
      // "..., finds the fifth report on returns"
      guard
        !sentence.contains(after) || tokens[after].kind == .mark && after + 1 >= sentence.upperBound
          || clause.isInverted && StatementWords.documents.contains(clause.speaker.head)
      else {
        return nil
      }
    }
    // "two weeks before, it had asked KFOR for leave": what it asked stands behind.
    if clause.speech.kind == .ask, sentence.contains(clause.end), tokens[clause.end].kind == .word,
      !classes[clause.end].contains(.calendar), !document.endsInLY(clause.end)
    {
      return nil
    }
    var start = behindDateline(sentence)
    if let last = items.last, last.sentence == number { start = max(start, last.content.upperBound) }
    while start < end,
      StatementWords.joining.contains(tokens[start].key) || tokens[start].key == Key.comma
        || tokens[start].kind == .possessive
    { start += 1 }
    let upper = quotes.isQuoted(end - 1) ? end : end - 1
    guard upper - start > 2, start >= sentence.lowerBound else { return nil }
    var from = start
    if StatementWords.subordinators.contains(tokens[start].key), !isHedge(start),
      !StatementWords.placing.contains(tokens[start].key)
    {
      // "Near Caglavica, soldiers opened fire, officers said": but no clause in "On Tuesday in Belgrade, he said".
      guard let comma = comma(in: start..<upper) else {
        return nil
      }
      from = comma
    }
    guard
      (from..<upper).contains(where: { isFinite($0) }) || quotes.isQuoted(upper - 1) && from > start
        || isWhole(start..<upper, clause, sentence)
    else {
      return nil
    }
    // "The mission has 4,500 soldiers, but on Sunday, he said, “we saw six”": the reporter's clause, then the quotation.
    let behind = behindTimes(clause.end, sentence)
    if behind + 1 < sentence.upperBound, quotes.isQuoted(behind) || quotes.isQuoted(behind + 1),
      let joint = (start..<upper).last(where: { StatementWords.splitting.contains(tokens[$0].key) }),
      joint > start, tokens[joint - 1].key == Key.comma, !(joint..<upper).contains(where: { isFinite($0) })
    {
      return nil
    }
    if start > sentence.lowerBound, items.last?.sentence == number { return nil }
    let range = start..<upper
    return (range, indirectKind(of: range))
  }

  /// "The deal, the minister said on Monday, was dead": the whole sentence.
  func contentAround(_ clause: Clause, _ sentence: Range<Int>) -> Range<Int>? {
    let start = clause.start
    guard clause.speech.frames.contains(.clause), sentence.contains(start - 2), tokens[start - 1].key == Key.comma
    else { return nil }
    // "..., and the government, she charged, acts as": the clause behind "and".
    let lower = opening(of: start, from: clauseOpening(before: start, sentence))
    guard start - lower > 1 else { return nil }
    // "Eighty bodies, he told the court in Belgrade, were taken"
    let spoken =
      clause.speech.takesObject && !clause.isInverted ? behindObject(clause.end, sentence.upperBound) : clause.end
    let after = behindInsertion(spoken, sentence)
    guard sentence.contains(after), tokens[after].key == Key.comma, after + 2 < sentence.upperBound else { return nil }
    // "Perhaps, he said, the town has grown too big"
    if lower + 2 == start, StatementReading.doubts.contains(tokens[lower].key),
      (after + 1..<sentence.upperBound).contains(where: { isFinite($0) })
    {
      return lower..<contentEnd(sentence)
    }
    // "The “end of the talks”, he added, was near": words quoted as the subject of what is said.
    if quotes.isQuoted(start - 2) {
      guard classes[lower].contains(.determiner), !quotes.isQuoted(lower), !quotes.isQuoted(after + 1),
        isFinite(after + 1) || isFinite(after + 2), !isParticiple(after + 1), !classes[after + 1].contains(.pronoun),
        !(lower..<start).contains(where: { isFinite($0) && !quotes.isQuoted($0) })
      else { return nil }
      return lower..<contentEnd(sentence)
    }
    // "and they are, says their corporal, “here to be seen”": the clause goes on as a quotation.
    if classes[start - 2].contains(.auxiliary), quotes.isQuoted(after + 1) {
      return opening(of: start - 2, from: lower)..<contentEnd(sentence)
    }
    // "The deal, Lajčák wrote, “is not dead”": what the sentence is about, and what is said of it in his words.
    if quotes.isQuoted(after + 1), !quotes.isQuoted(start - 2), after + 3 < sentence.upperBound,
      classes[after + 2].contains(.auxiliary), !StatementWords.subordinators.contains(tokens[lower].key),
      !(lower..<start - 1).contains(where: { isFinite($0) && !isNounHere($0, lower) || tokens[$0].kind == .mark })
    {
      return lower..<contentEnd(sentence)
    }
    // "The measures will, he said, outlive this government": the verb stands behind.
    if classes[start - 2].contains(.auxiliary), start - 2 > lower, !isNounHere(start - 2, lower),
      !StatementWords.subordinators.contains(tokens[lower].key), !quotes.isQuoted(start - 2),
      !(lower..<start - 2).contains(where: { isFinite($0) && !quotes.isQuoted($0) && !isNounHere($0, lower) })
    {
      return lower..<contentEnd(sentence)
    }
    // "One night in the spring of 1999, he says, a captain ordered him to dig": when it was, and what.
    if opensWithTime(lower..<start - 1), !quotes.isQuoted(after + 1), !isParticiple(after + 1),
      !StatementWords.subordinators.contains(tokens[after + 1].key),
      (after + 1..<sentence.upperBound).contains(where: { isFinite($0) })
    {
      return lower..<contentEnd(sentence)
    }
    // "He agreed to send a delegation, officials said, but would not order anyone off": one subject, two verbs.
    if StatementWords.joining.contains(tokens[after + 1].key), classes[after + 2].contains(.auxiliary),
      !StatementWords.subordinators.contains(tokens[lower].key), !quotes.isQuoted(after + 2)
    {
      return lower..<contentEnd(sentence)
    }
    // "They would not come back, he said, unless it was scrapped", "It was for the EU, he said, to find one".
    if !quotes.isQuoted(after + 1), isRest(from: after + 1, of: lower..<start, sentence),
      !StatementWords.subordinators.contains(tokens[lower].key)
    {
      return lower..<contentEnd(sentence)
    }
    // "It is a lie, he said, that they attacked first"
    if tokens[after + 1].key == Key.that, after + 3 < sentence.upperBound,
      isFinite(start - 2) || (lower + 1..<max(lower + 1, min(lower + 4, start))).contains(where: { isFinite($0) }),
      !StatementWords.subordinators.contains(tokens[lower].key)
    {
      return lower..<contentEnd(sentence)
    }
    if isSecondClause(after + 1, sentence), !StatementWords.subordinators.contains(tokens[lower].key),
      (lower..<start).contains(where: { isFinite($0) })
    {
      return lower..<contentEnd(sentence)
    }
    // "What both have accepted, Borrell stressed, becomes a part of it", "Judging by the damage that was done, officials say, it
    // came from the ground": a clause that opens another.
    if StatementReading.whatevers.contains(tokens[lower].key) && isFinite(after + 1)
      || isParticiple(lower) && !isFinite(after + 1) && !StatementWords.subordinators.contains(tokens[after + 1].key),
      !quotes.isQuoted(after + 1), !isParticiple(after + 1), !StatementWords.joining.contains(tokens[after + 1].key),
      (after + 1..<min(after + 9, sentence.upperBound)).contains(where: { isFinite($0) })
    {
      return lower..<contentEnd(sentence)
    }
    // "While incidents had fallen by half, he added, it was unacceptable that": both clauses are his.
    // "If the mayors stay, he said, there will be no talks"
    let opener = StatementWords.joining.contains(tokens[lower].key) ? lower + 1 : lower
    if isConceded(opener), !quotes.isQuoted(after + 1),
      StatementReading.conditional.contains(tokens[opener].key) && start - lower > 3
        || (lower..<start).contains(where: { isFinite($0) }),
      (after + 1..<min(after + 9, sentence.upperBound)).contains(where: { isFinite($0) })
    {
      return lower..<contentEnd(sentence)
    }
    // "The problem they have faced, she says, is to find one": what the sentence is about, with a clause of its own.
    if classes[lower].contains(.determiner), classes[after + 1].contains(.auxiliary), !quotes.isQuoted(after + 1),
      let own = (lower + 2..<max(start - 1, lower + 2)).first(where: { isFinite($0) }),
      classes[own - 1].contains(.pronoun) || StatementWords.clausePronouns.contains(tokens[own - 1].key)
    {
      return lower..<contentEnd(sentence)
    }
    // "Cost estimates, he added, were high": with a verb behind, what stands before is its subject.
    let isSubject =
      classes[start - 2].contains(.speech) && !isPast(start - 2) && classes[after + 1].contains(.auxiliary)
    let subjectEnd = isSubject ? start - 2 : start
    guard isSubject || !isFinite(start - 2) || isNounHere(start - 2, lower), !quotes.isQuoted(after + 1),
      isFinite(after + 1) || isFinite(after + 2),
      !StatementWords.joining.contains(tokens[after + 1].key), !isParticiple(after + 1),
      !StatementWords.subordinators.contains(tokens[lower].key),
      !((isSubject ? lower + 1 : lower)..<subjectEnd).contains(where: {
        isFinite($0) && !quotes.isQuoted($0) && !isNounHere($0, lower)
      })
    else { return nil }
    return lower..<contentEnd(sentence)
  }

  /// "One night in the spring of 1999", "Last year", "That same evening": a time without a preposition, and no clause.
  func opensWithTime(_ words: Range<Int>) -> Bool {
    let first = StatementWords.joining.contains(tokens[words.lowerBound].key) ? words.lowerBound + 1 : words.lowerBound
    guard words.contains(first), classes[first].isDisjoint(with: [.preposition, .pronoun]),
      !StatementWords.subordinators.contains(tokens[words.lowerBound].key),
      words.prefix(5).contains(where: { isTimeUnit($0) || StatementReading.timeUnits.contains(tokens[$0].key) })
    else { return false }
    return !words.contains { isFinite($0) || quotes.isQuoted($0) || tokens[$0].kind == .mark }
  }

  /// Whether what stands behind an insertion says no more than how, on what terms or to what end the clause before it holds.
  private func isRest(from start: Int, of clause: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard start + 2 < sentence.upperBound, clause.contains(where: { isFinite($0) }) else { return false }
    let word = tokens[start].key
    if StatementReading.terms.contains(word) { return true }
    if word == Key.to {
      return tokens[clause.lowerBound].key == StatementReading.norWord
        || !(start..<sentence.upperBound).contains { tokens[$0].key == Key.comma }
    }
    // "Ms. Malik had two interviews, officials said, the first by a consular officer": what it consisted of.
    if StatementReading.parts.contains(word),
      tokens[start].key != Key.the || StatementReading.firsts.contains(tokens[start + 1].key)
    {
      return !(start..<sentence.upperBound).contains { isFinite($0) && !isParticiple($0) && !isPast($0) }
    }
    // "had the peacekeepers stepped in"
    if word == StatementReading.hadWord { return !classes[start + 1].contains(.auxiliary) && !isFinite(start + 1) }
    // "not a blow to trade, he said, but something far worse"
    return word == StatementReading.butWord && clause.contains { tokens[$0].key == StatementReading.not }
      && !(start..<sentence.upperBound).contains { isFinite($0) }
  }
  private static let doubts = WordSet("perhaps maybe possibly clearly obviously naturally")
  private static let parts = WordSet("the some most many including among both one two three with by")
  private static let firsts = WordSet("first last latest second largest biggest only most")
  private static var norWord: WordKey { "nor" }
  private static let whatevers = WordSet("what whatever whoever whichever")
  private static let terms = WordSet("unless if until because provided lest")
  private static var hadWord: WordKey { "had" }
  static var butWord: WordKey { "but" }

  /// "Otherwise, he told reporters on Wednesday, his police will do it": what stands behind.
  func contentBehindInsertion(_ clause: Clause, _ sentence: Range<Int>) -> Range<Int>? {
    let start = clause.start
    guard clause.speech.frames.contains(.clause), !clause.isInverted, sentence.contains(start - 2),
      tokens[start - 1].key == Key.comma
    else { return nil }
    let lower = clauseOpening(before: start, sentence)
    guard (2...14).contains(start - lower) else { return nil }
    var after = clause.end
    let first = StatementWords.joining.contains(tokens[lower].key) ? lower + 1 : lower
    // "But, the envoy added, it was no way to win"
    if StatementReading.turns.contains(tokens[lower].key) || first > lower && tokens[first].key == Key.comma {
      while sentence.contains(after), after < clause.end + 8, tokens[after].kind == .word, !isFinite(after) {
        after += 1
      }
    } else if classes[first].contains(.preposition) || classes[first].contains(.adverb) || document.endsInLY(first)
      || StatementReading.degrees.contains(tokens[first].key),
      !(first + 1..<max(start, first + 1)).contains(where: { index in
        // "Despite the announced expansion, he noted": what a noun is called by.
        isFinite(index) && !(isPast(index) && classes[index - 1].contains(.determiner))
          // "By closing the road, he said, they had": how.
          || isParticiple(index) && !isTimeUnit(index) && !(index == first + 1 && tokens[first].key == Key.by)
      })
    {
      // "From Monday on, officials said, plates will be": but not "In Brussels, he said Serbs, Albanians and others".
      if clause.speech.takesObject { after = behindObject(after, sentence.upperBound) }
      after = behindInsertion(after, sentence)
    } else {
      return nil
    }
    guard sentence.contains(after), tokens[after].key == Key.comma, after + 3 < sentence.upperBound,
      !quotes.isQuoted(after + 1), !StatementWords.boundaries.contains(tokens[after + 1].key),
      !StatementWords.joining.contains(tokens[after + 1].key),
      !isParticiple(after + 1) || isGerund(after + 1, sentence),
      // "However, he told the envoy, Miroslav Lajcak, that"
      anchor(startingAt: after + 1).map({ one in
        one.tokens.upperBound + 1 < sentence.upperBound && tokens[one.tokens.upperBound].key == Key.comma
          && tokens[one.tokens.upperBound + 1].key == Key.that
      }) != true,
      (after + 1..<sentence.upperBound).contains(where: { isFinite($0) })
        // "In the end, he said, voters almost always end up at home": a verb, known or not.
        || classes[first].contains(.preposition) && sentence.upperBound - after > 6 && clause.speech.verb == "say"
    else { return nil }
    return (after + 1)..<contentEnd(sentence)
  }

  /// "cleaning up the mess will take years": what the clause is about, with its verb.
  private func isGerund(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let rest = index..<min(index + 9, sentence.upperBound)
    guard let verb = rest.first(where: { classes[$0].contains(.auxiliary) }) else { return false }
    return !(index..<verb).contains { tokens[$0].kind == .mark }
  }

  private static let turns = WordSet("otherwise however instead still then besides anyway meanwhile nevertheless")
  private static let degrees = WordSet("too so very despite amid underneath unlike among within if")
}
