import Facts

/// Speakers that no list knows: whoever says that something is so has spoken, whatever the noun.
extension StatementReading {
  /// "Labor leaders point out that", "those surveyed said they", "Twitter acknowledged that", "organisations that have endorsed
  /// him say they": the noun phrase that a clause opens with, before a verb that only people and bodies are the subject of and a
  /// clause or a quotation behind it.
  func whoeverSays(before end: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    guard sentence.contains(end), let verb = saying(from: end, sentence), opensWhatIsSaid(behind: verb, sentence) else {
      return nil
    }
    let start = clauseStart(before: end, sentence)
    guard let start, start < end, end - start <= WhoeverWords.longest else { return nil }
    let words = start..<end
    var head = end
    for index in words {
      if quotes.isQuoted(index) { return nil }
      let isFirst = index == start
      if !isFirst, StatementWords.relatives.contains(tokens[index].key) || tokens[index].key == Key.that {
        head = min(head, index)
        // The clause that tells who they are has a verb of its own.
        guard (index + 1..<end).contains(where: { isFinite($0) }) else { return nil }
        break
      }
      if classes[index].contains(.pronoun) || StatementWords.clausePronouns.contains(tokens[index].key)
        || StatementWords.nobody.contains(tokens[index].key) || WhoeverWords.things.contains(tokens[index].key)
        || StatementReading.writings.contains(tokens[index].key)
      {
        return nil
      }
      if !isFirst, classes[index].contains(.preposition) { head = min(head, index) }
      guard isFinite(index) else { continue }
      // "those surveyed", "people briefed on the talks": what is told of them.
      guard !isFirst, isPast(index), !classes[index].contains(.auxiliary),
        // "Vučić repeated claims that": a noun.
        index + 1 < end || StatementReading.plainVerbs.contains(tokens[verb].key)
      else { return nil }
      head = min(head, index)
    }
    let noun = head - 1
    guard noun >= start, tokens[noun].kind == .word || tokens[noun].kind == .number,
      classes[noun].isDisjoint(with: [.preposition, .calendar, .auxiliary]), tokens[noun].key != Key.and,
      !isPlace[noun] || tokens[noun].isCapitalised
    else { return nil }
    let named = anchor(endingAt: head).flatMap { $0.form == .name && $0.tokens.lowerBound >= start ? $0 : nil }
    return (
      Speaker(id: named?.id, tokens: words, head: tokens[noun].key, isPerson: named?.isPerson ?? isPersonNoun(noun)),
      start
    )
  }

  /// "An Albanian who, for the sake of his safety, asked to be left out, says that": the noun that a sentence opens with, before its
  /// "who", however many commas stand in between.
  func whoOpens(before comma: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    let start = behindDateline(sentence)
    guard
      let who = (start + 1..<max(start + 1, min(start + 9, comma))).first(where: {
        tokens[$0].key == StatementWords.who
      }),
      !(start..<who).contains(where: { isFinite($0) || quotes.isQuoted($0) || tokens[$0].key == Key.comma }),
      (who + 1..<comma).contains(where: { isFinite($0) }),
      let found = speaker(of: start..<who, sentence) ?? anybody(start..<who)
    else { return nil }
    return (found, start)
  }

  /// "Many factors impact the cost, said Mark Kantrowitz, an expert who": a person named behind "said", and before it a sentence
  /// whose verb no list knows.
  func endsWithSpeaker(_ verb: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    guard verb - sentence.lowerBound > 6, StatementReading.plainVerbs.contains(tokens[verb].key),
      tokens[verb - 1].key == Key.comma, !classes[sentence.lowerBound].contains(.preposition),
      let name = (end..<max(end, min(end + 4, sentence.upperBound))).lazy.compactMap({ self.anchor(startingAt: $0) })
        .first
    else { return false }
    let behind = name.tokens.upperBound
    return name.isPerson && name.form == .name && (!sentence.contains(behind) || tokens[behind].kind == .mark)
  }

  /// Whoever a noun phrase means, where nothing can be meant but a speaker.
  func anybody(_ range: Range<Int>) -> Speaker? {
    let end = range.dropFirst().first { classes[$0].contains(.preposition) } ?? range.upperBound
    guard tokens[end - 1].kind == .word,
      classes[end - 1].isDisjoint(with: [.preposition, .calendar, .auxiliary, .adverb, .pronoun]),
      !WhoeverWords.things.contains(tokens[end - 1].key),
      classes[range.lowerBound].contains(.determiner) || tokens[range.lowerBound].isCapitalised || range.count > 1
    else { return nil }
    return Speaker(id: nil, tokens: range, head: tokens[end - 1].key, isPerson: isPersonNoun(end - 1))
  }

  /// The verb of saying behind a subject, auxiliaries and adverbs before it.
  private func saying(from end: Int, _ sentence: Range<Int>) -> Int? {
    var verb = end
    while sentence.contains(verb), verb < end + 4, isBetween(verb), !WhoeverWords.says.contains(tokens[verb].key) {
      verb += 1
    }
    return sentence.contains(verb) && WhoeverWords.says.contains(tokens[verb].key) ? verb : nil
  }

  /// Whether "that", a pronoun with its clause or a quotation stands behind a verb of saying.
  private func opensWhatIsSaid(behind verb: Int, _ sentence: Range<Int>) -> Bool {
    var next = verb + 1
    if sentence.contains(next), tokens[next].key == WhoeverWords.out { next += 1 }
    next = behindTimes(next, sentence)
    guard sentence.contains(next + 1) else { return false }
    let key = tokens[next].key
    if key == Key.comma || key == Key.colon { return quotes.isQuoted(next + 1) }
    if quotes.isQuoted(next) || StatementWords.clausePronouns.contains(key) { return true }
    if key == Key.that {
      return (next + 2..<max(next + 2, min(next + 16, sentence.upperBound))).contains {
        isFinite($0) || quotes.isQuoted($0)
      }
    }
    // "said Trump was best able", "said the talks had failed"
    guard StatementReading.plainVerbs.contains(tokens[verb].key), tokens[next].kind == .word,
      classes[next].isDisjoint(with: [.preposition, .auxiliary])
    else { return false }
    return (next + 1..<max(next + 1, min(next + 8, sentence.upperBound))).contains { isFinite($0) }
      && !(next..<min(next + 8, sentence.upperBound)).prefix(while: { !isFinite($0) }).contains {
        tokens[$0].kind == .mark && tokens[$0].key != NameTable.hyphen
      }
  }

  /// Where the clause begins that a subject opens: the sentence, behind the comma of an opening phrase, behind ", but".
  private func clauseStart(before end: Int, _ sentence: Range<Int>) -> Int? {
    let opening = behindDateline(sentence)
    var start = end
    while start > opening {
      let before = start - 1
      if quotes.isQuoted(before) || tokens[before].key == StatementWords.semicolon || tokens[before].key == Key.colon {
        break
      }
      if StatementWords.splitting.contains(tokens[before].key), tokens[before].key != Key.and,
        before == opening || tokens[before - 1].key == Key.comma
      {
        break
      }
      if tokens[before].key == Key.comma {
        // "In Washington, officials said", "After the vote, voters said": no list.
        let phrase = opening..<before
        guard !phrase.isEmpty,
          classes[opening].contains(.preposition) || classes[opening].contains(.adverb)
            || StatementWords.joining.contains(tokens[opening].key),
          !phrase.contains(where: { tokens[$0].key == Key.comma || quotes.isQuoted($0) }) || phrase.count < 3
        else { return nil }
        break
      }
      start = before
    }
    if start < end, StatementWords.joining.contains(tokens[start].key) { start += 1 }
    return start
  }
}

private enum WhoeverWords {
  /// What only people and bodies do; figures suggest and reveal, laws state.
  static let says = WordSet(
    """
    say says said claim claims claimed note notes noted acknowledge acknowledges acknowledged argue argues argued insist insists \
    insisted warn warns warned stress stresses stressed add adds added complain complains complained declare declares declared \
    announce announces announced explain explains explained allege alleges alleged maintain maintains maintained contend contends \
    contended assert asserts asserted admit admits admitted concede concedes conceded reiterate reiterates reiterated predict \
    predicts predicted point points pointed
    """)
  static var out: WordKey { "out" }
  /// Tokens of a subject: "progressive organisations that have endorsed the candidate".
  static let longest = 14
  static let things = WordSet(
    """
    history law laws rule rules constitution sign signs banner banners poster posters result results story myth legend proverb \
    tradition custom bible clock calendar it there this what which
    """)
}
