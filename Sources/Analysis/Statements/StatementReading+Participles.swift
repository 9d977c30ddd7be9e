import Facts

/// Verbs of speech that end in -ing: "adding that", "quoted him as saying that".
extension StatementReading {
  /// "adding that", "while accusing", "a statement saying that".
  func participle(
    _ verb: Int, _ end: Int, _ speech: SpeechVerb, _ last: Clause?, _ sentence: Range<Int>
  ) -> Clause? {
    let before = verb - 1
    // "Pointing out that the commander would be a Turk, Vučević said": whoever stands behind the comma.
    if verb == sentence.lowerBound, speech.frames.contains(.clause), sentence.contains(end), tokens[end].key == Key.that
    {
      return speakerBehindComma(verb, sentence).map {
        Clause(verb: verb, end: end, speech: speech, speaker: $0, isInverted: false, isJoined: true, start: verb)
      }
    }
    guard sentence.contains(before) else { return nil }
    // "He said tensions had risen, threatening to undo much": no threat of his.
    if speech.verb == "threaten", last?.speech.kind == .say { return nil }
    // "The Kremlin rejected it, with spokesman Dmitry Peskov telling reporters that"
    if let anchor = anchor(endingAt: verb), anchor.isPerson, anchor.form == .name {
      var with = anchor.tokens.lowerBound - 1
      while with > sentence.lowerBound, !classes[with].isDisjoint(with: [.title, .attribute, .adjective]) { with -= 1 }
      if with > sentence.lowerBound, tokens[with].key == StatementWords.with {
        let found = Speaker(
          id: anchor.id, tokens: (with + 1)..<verb, head: tokens[verb - 1].key, isPerson: true)
        return Clause(
          verb: verb, end: end, speech: speech, speaker: found, isInverted: false, isJoined: true,
          start: tokens[with - 1].key == Key.comma ? with - 1 : with)
      }
    }
    // "The facts are disputed, KFOR maintaining that its troops had fired"
    if let own = anchor(endingAt: verb), own.form == .name, own.tokens.lowerBound - 1 > sentence.lowerBound,
      tokens[own.tokens.lowerBound - 1].key == Key.comma, sentence.contains(end), tokens[end].key == Key.that
    {
      let found = Speaker(id: own.id, tokens: own.tokens, head: tokens[before].key, isPerson: own.isPerson)
      return Clause(
        verb: verb, end: end, speech: speech, speaker: found, isInverted: false, isJoined: true,
        start: own.tokens.lowerBound - 1)
    }
    let key = tokens[before].key
    let opens =
      key == Key.comma || quotes.isQuoted(before) && tokens[before - 1].key == Key.comma
      || isSayingThat(verb, end, speech, sentence) || StatementWords.participleOpeners.contains(key)
      || isDash(before)
      || StatementWords.documents.contains(key) || isOfPaper(verb, speech, sentence)
    guard opens,
      let speaker = last?.speaker ?? mainSpeaker(before: before, sentence)
        ?? (before == sentence.lowerBound ? speakerBehindComma(verb, sentence) : nil)
    else { return nil }
    var start = before
    while start - 1 > sentence.lowerBound, tokens[start - 1].key == Key.comma || isDash(start - 1) { start -= 1 }
    return Clause(
      verb: verb, end: end, speech: speech, speaker: speaker, isInverted: false, isJoined: true, start: start)
  }

  /// "made accusations against Belgrade saying that": no comma before it, and nobody named as the one who says so.
  private func isSayingThat(_ verb: Int, _ end: Int, _ speech: SpeechVerb, _ sentence: Range<Int>) -> Bool {
    guard speech.kind == .say, !speech.takesObject, sentence.contains(end), tokens[end].key == Key.that,
      tokens[verb - 1].kind == .word,
      classes[verb - 1].isDisjoint(with: [.preposition, .auxiliary, .title, .head, .pronoun])
    else { return false }
    let anchor = anchor(endingAt: verb)
    guard let start = anchor?.tokens.lowerBound else {
      return !StatementWords.speakers.contains(tokens[verb - 1].key)
    }
    return sentence.contains(start - 1) && StatementReading.aimedAt.contains(tokens[start - 1].key)
  }

  private static let aimedAt = WordSet("against on at to in")

  /// "After saying that her foot was sore, she was taken there": who the main clause is about.
  private func speakerBehindComma(_ verb: Int, _ sentence: Range<Int>) -> Speaker? {
    guard
      let comma = (verb + 2..<max(min(verb + 24, sentence.upperBound - 2), verb + 2)).first(where: {
        tokens[$0].key == Key.comma && !quotes.isQuoted($0)
      })
    else { return nil }
    if let spoken = pronoun(comma + 1) { return spoken }
    if let one = anchor(startingAt: comma + 1), one.isPerson, one.form == .name,
      one.tokens.upperBound < sentence.upperBound,
      tokens[one.tokens.upperBound].kind == .word
    {
      return speaker(named: one)
    }
    guard let range = nounPhrase(startingAt: comma + 1, sentence), sentence.contains(range.upperBound),
      isFinite(range.upperBound)
    else { return nil }
    return speaker(of: range, sentence)
  }

  /// "Radio Free Europe quoted President Vucic saying": without "as".
  func isQuotedPerson(before verb: Int, _ speech: SpeechVerb, _ sentence: Range<Int>) -> Bool {
    guard speech.verb == "say", let one = anchor(endingAt: verb), one.isPerson else { return false }
    return (max(sentence.lowerBound, one.tokens.lowerBound - 8)..<one.tokens.lowerBound).contains {
      StatementWords.quoting.contains(tokens[$0].key) && !quotes.isQuoted($0)
    }
  }

  /// "Tanjug quoted General Pavković as saying that", "he was quoted by Tanjug as saying that".
  func quotedAs(_ verb: Int, _ end: Int, _ speech: SpeechVerb, _ sentence: Range<Int>) -> Clause? {
    guard
      let quoted = stride(from: verb - 2, through: max(sentence.lowerBound + 1, verb - 18), by: -1).first(where: {
        StatementWords.quoting.contains(tokens[$0].key) && !quotes.isQuoted($0)
      })
    else { return nil }
    var speaker: Speaker?
    var start = quoted
    if StatementWords.toBe.contains(tokens[quoted - 1].key) {
      guard let found = subject(endingBefore: quoted - 1, sentence) else { return nil }
      (speaker, start) = (found.speaker, found.start)
    } else if let range = nounPhrase(startingAt: quoted + 1, sentence), range.upperBound <= verb {
      let isHim = range.count == 1 && StatementWords.him.contains(tokens[range.lowerBound].key)
      let last = items.last.flatMap { $0.speaker.isPerson ? $0.speaker.id : nil }
      speaker =
        isHim
        ? Speaker(id: last, tokens: range, head: tokens[range.lowerBound].key, isPerson: true)
        : self.speaker(of: range, sentence)
      start =
        subject(endingBefore: quoted, sentence)?.start
        ?? (sentence.lowerBound..<quoted).last { quotes.isQuoted($0) }.map { $0 + 1 } ?? quoted
    }
    guard let speaker else { return nil }
    return Clause(
      verb: verb, end: end, speech: speech, speaker: speaker, isInverted: false, isJoined: false, start: start)
  }
}
