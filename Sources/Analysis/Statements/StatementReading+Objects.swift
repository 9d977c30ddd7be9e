import Facts

/// Content that is a thing: "called the attacks a pogrom", "denied any role".
extension StatementReading {
  /// "called the attacks a pogrom"
  func isNaming(_ start: Int, _ end: Int) -> Bool {
    guard
      StatementWords.namingObjects.contains(tokens[start].key) || quotes.isQuoted(start)
        || anchor(startingAt: start).map({ $0.form == .name }) == true
        || tokens[start].isCapitalised && !classes[start].contains(.calendar)
        || classes[start].contains(.calendar) && start + 1 < end && tokens[start + 1].kind == .possessive
        || isBareThing(start, end)
    else { return false }
    // "called it necessary to talk"
    if tokens[start].key == StatementWords.it, start + 3 < end, tokens[start + 2].key == Key.to,
      tokens[start + 1].kind == .word
    {
      return true
    }
    for index in (start + 1)..<max(min(end, start + 16), start + 1) {
      if quotes.isQuoted(index) { return true }
      if index >= start + 10 { continue }
      let key = tokens[index].key
      if key == Key.a || key == Key.an {
        return index + 1 < end && !StatementReading.spans.contains(tokens[index + 1].key)
      }
      // "called the charges baseless"
      if StatementReading.verdicts.contains(key), index > start + 1, index + 1 == end || !isNominal(index + 1) {
        return true
      }
      if isVerdict(index, from: start, end) { return true }
      // "called the assault that killed five officers “an attack on our country”": the thing with its clause.
      if key == Key.that, classes[start].contains(.determiner), index < start + 4,
        let open = quoteBehindThing(index, end)
      {
        return !quotes.isQuoted(open - 1)
      }
      if key == Key.to || key == Key.that || tokens[index].key == Key.comma { return false }
      // "called Vučić's remarks “a wake-up call”": a noun behind its owner.
      // "called the ruling “scandalous”"
      if isFinite(index), !isOwned(index, start..<end) { return false }
    }
    return false
  }

  /// Where a quotation opens behind a relative clause and no mark: "the rule |that punishes us “a trap”".
  private func quoteBehindThing(_ that: Int, _ end: Int) -> Int? {
    let open = (that + 2..<max(that + 2, min(that + 14, end))).first { quotes.isQuoted($0) }
    guard let open, !(that..<open).contains(where: { tokens[$0].kind == .mark || classes[$0].contains(.speech) }),
      !classes[open - 1].contains(.preposition),
      (that + 1..<open).contains(where: { isFinite($0) || tokens[$0].kind == .word })
    else { return nil }
    return open
  }

  /// "called climate change a hoax", "called unity “a dream”": a noun without an article, and its name within three words.
  private func isBareThing(_ start: Int, _ end: Int) -> Bool {
    guard tokens[start].kind == .word,
      classes[start].isDisjoint(with: [.preposition, .function, .adverb, .auxiliary, .pronoun, .calendar, .speech])
    else { return false }
    return (start + 1..<max(min(start + 4, end - 1), start + 1)).contains { index in
      quotes.isQuoted(index)
        || (tokens[index].key == Key.a || tokens[index].key == Key.an)
          && !StatementReading.spans.contains(tokens[index + 1].key)
    }
  }

  /// Whether a word goes on a noun phrase: "baseless charges".
  private func isNominal(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].key != Key.and
      && classes[index].isDisjoint(with: [.preposition, .function, .calendar, .auxiliary])
  }

  private static let spans = WordSet("day week month year few couple second")
  private static let verdicts = WordSet(
    "false untrue baseless groundless unfounded unsubstantiated fabricated ridiculous absurd illegal unlawful unconstitutional illegitimate unacceptable irresponsible dangerous provocative shameful disgraceful unjust"
  )

  /// "denied any role in the attack", "blamed Belgrade for it", "demands full control of the province".
  func object(_ clause: Clause, _ start: Int, _ end: Int) -> Range<Int>? {
    guard end - start > 1, tokens[start].kind == .word || quotes.isQuoted(start),
      // "an attack that Kurti blamed on Belgrade"
      tokens[start].key != StatementWords.on
    else { return nil }
    switch clause.speech.kind {
    case .deny:
      guard
        let noun = (start..<min(end, start + 5)).first(where: {
          // "rejecting the insistence that": the word points to nothing.
          StatementWords.claims.contains(tokens[$0].key) && (tokens[$0].key != Key.that || $0 == start)
            || isParticiple($0)
        })
      else { return nil }
      // "denied it within a day", "rejected that out of hand": nothing said but no.
      if StatementReading.pointers.contains(tokens[noun].key), noun == start,
        !(start..<end).contains(where: { quotes.isQuoted($0) }), !isParticiple(noun + 1 < end ? noun + 1 : noun),
        tokens[noun].key != StatementReading.any
      {
        return nil
      }
      // "rejected the criticism": no word of what he said.
      if end - start <= 2, clause.speech.verb != "deny", classes[start].contains(.determiner),
        tokens[start].key != StatementReading.any, !(start..<end).contains(where: { quotes.isQuoted($0) })
      {
        return nil
      }
      // "rejected claims that ...": what the claim says is denied.
      if noun + 1 < end, tokens[noun + 1].key == Key.that, end - noun > 4 { return (noun + 2)..<end }
      return start..<end
    case .accuse:
      return (start..<min(end, start + 16)).contains { index in
        // "blamed the attack on gangs"
        tokens[index].key == StatementReading.forWord
          || tokens[index].key == StatementWords.on && index + 1 < end && !classes[index + 1].contains(.calendar)
      } ? start..<end : nil
    case .warn:
      // "threatened war if the West recognises it"
      return (start..<min(end, start + 12)).contains { StatementReading.threats.contains(tokens[$0].key) && $0 > start }
        ? start..<end : nil
    default:
      guard end - start > 2,
        StatementWords.demandObjects.contains(tokens[start].key) || quotes.isQuoted(start) || isWanted(start, end)
      else { return nil }
      return start..<end
    }
  }

  /// "said he knew how hard that is", "says Kurti ran a campaign that failed": a subject right behind the verb, so a "that"
  /// further on is none of the verb's.
  func opensClause(_ from: Int, _ end: Int) -> Bool {
    guard from + 2 < end, !quotes.isQuoted(from) else { return false }
    if StatementWords.clausePronouns.contains(tokens[from].key) { return tokens[from + 1].key != Key.that }
    let named = anchor(startingAt: from).flatMap { $0.form == .name ? $0.tokens.upperBound : nil }
    guard tokens[from].isCapitalised, classes[from].isDisjoint(with: [.calendar, .preposition]),
      let next = named ?? (from + 1..<min(from + 4, end)).first(where: { !tokens[$0].isCapitalised }), next + 1 < end
    else { return false }
    return tokens[next].kind == .word && tokens[next].key != Key.that && !classes[next].contains(.preposition)
      && !classes[next].contains(.calendar)
  }

  /// "that, after the talks, NATO would": from the clause itself on, unless it is short.
  func behindThat(_ index: Int, _ end: Int) -> Int {
    index < end && tokens[index].key == Key.comma ? index + 1 : index
  }

  /// "Belgrade for having refused to sign", "the Romanians on April 18 for using old ammunition": whom, and what for.
  func namesReason(_ start: Int, _ end: Int) -> Bool {
    guard tokens[start].kind == .word, tokens[start].key != StatementReading.forWord else { return false }
    for index in (start + 1)..<max(min(end - 1, start + 12), start + 1) {
      if tokens[index].key == StatementReading.forWord { return isParticiple(index + 1) || isNominalReason(index + 1) }
      if isFinite(index) || tokens[index].kind == .mark { return false }
    }
    return false
  }

  /// "for the attack", "for her support"; not "for years", "for Monday".
  private func isNominalReason(_ index: Int) -> Bool {
    classes[index].contains(.determiner) && index + 1 < tokens.count && !classes[index + 1].contains(.calendar)
      && !StatementReading.times.contains(tokens[index + 1].key)
  }

  private static let times = WordSet("first second third last time moment day week month year past next")

  /// "accused X of lying", "accused the prime minister that he had lied": what somebody is accused of.
  func charge(_ reach: Range<Int>, _ end: Int, mayBeClause: Bool) -> Range<Int>? {
    let that = mayBeClause ? unquoted(reach, Key.that) : nil
    // "the prime minister of Kosovo that he had lied": of what he is minister.
    // "a politician accused of ordering a murder": by others.
    guard tokens[reach.lowerBound].key != StatementWords.of else { return nil }
    // "accused the opposition for “lawlessness” in parliament"
    if let reason = reach.dropFirst().first(where: {
      tokens[$0].key == StatementReading.forWord && !quotes.isQuoted($0)
    }),
      reason + 1 < end, quotes.isQuoted(reason + 1),
      !(reach.lowerBound..<reason).contains(where: { tokens[$0].key == StatementWords.of })
    {
      return (reason + 1)..<end
    }
    let ofs = reach.filter { tokens[$0].key == StatementWords.of && !quotes.isQuoted($0) }
    // "accused the president of Serbia of lying"
    let doing = ofs.dropFirst().first { $0 + 1 < end && isParticiple($0 + 1) }
    if let of = doing ?? ofs.first, of + 2 <= end, that.map({ $0 > of }) ?? true { return (of + 1)..<end }
    guard let that, that > reach.lowerBound, that + 2 <= end else { return nil }
    return (that + 1)..<end
  }

  /// "charged Serbia with breaking the deal": a state or a body; people are charged by prosecutors.
  func chargeOfBody(_ reach: Range<Int>, _ end: Int) -> Range<Int>? {
    guard let body = anchor(startingAt: reach.lowerBound), !body.isPerson, body.form == .name,
      let with = reach.first(where: { tokens[$0].key == StatementWords.with && !quotes.isQuoted($0) }),
      with + 2 < end, isParticiple(with + 1)
    else { return nil }
    return (with + 1)..<end
  }

  /// "We met the headteacher, Živka Perić, who had told us that": what stands before her is not hers.
  func isBehindWho(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    var before = verb - 1
    while sentence.contains(before), !classes[before].isDisjoint(with: [.auxiliary, .adverb]) { before -= 1 }
    return sentence.contains(before) && tokens[before].key == StatementWords.who
  }
}
