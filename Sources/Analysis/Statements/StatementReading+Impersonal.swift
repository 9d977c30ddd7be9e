import Facts

/// Speech whose verb has no speaker for its subject: "let it be known that", "a warning came from NATO that", "That they meet
/// was announced by the spokesman", "“Why?” was Dačić's question".
extension StatementReading {
  /// What a sentence that tells nothing else says in such a way.
  mutating func readImpersonal(_ number: Int, _ sentence: Range<Int>) {
    guard document.bits[number].mayHoldAny(of: ImpersonalWords.signs.all) || sentenceClasses[number].contains(.speech),
      let found = letKnow(sentence) ?? sentBy(sentence) ?? thatWasAnnounced(sentence) ?? askedBy(sentence)
        ?? statedIn(sentence) ?? itWasStated(sentence) ?? toldBy(sentence) ?? seesIt(sentence) ?? dashed(sentence)
    else { return }
    let content = found.content
    guard content.count > 2 else { return }
    let isDirect =
      quotes.isQuoted(content.lowerBound) && content.lowerBound > 0 && quotes.isQuoted(content.lowerBound - 1)
    take(quotesIn: content)
    items.append(
      Item(
        content: content,
        kind: isDirect ? .direct : indirectKind(of: content),
        speaker: found.speaker, verb: found.base, polarity: .affirmed, verbToken: found.verb, sentence: number,
        rule: "reported-impersonally", addressee: found.addressee))
  }

  private typealias Told = (content: Range<Int>, speaker: Speaker, verb: Int, base: String, addressee: EntityID?)

  /// "The ministry let it be known that", "Vučić let Mogherini know that".
  private func letKnow(_ sentence: Range<Int>) -> Told? {
    guard
      let verb = sentence.first(where: { ImpersonalWords.lets.contains(tokens[$0].key) && !quotes.isQuoted($0) }),
      let known = (verb + 1..<min(verb + 16, sentence.upperBound - 2)).first(where: {
        ImpersonalWords.knows.contains(tokens[$0].key)
      }), tokens[known + 1].key == Key.that, !(verb + 1..<known).contains(where: { quotes.isQuoted($0) })
    else { return nil }
    var start = verb
    while sentence.contains(start - 1), isBetween(start - 1) {
      if StatementWords.negations.contains(tokens[start - 1].key) { return nil }
      start -= 1
    }
    // "Vučić, however, let Mogherini know"
    if sentence.contains(start - 3), tokens[start - 1].key == Key.comma, tokens[start - 3].key == Key.comma {
      start -= 3
    }
    guard let speaker = subject(endingBefore: start, sentence)?.speaker else { return nil }
    let told = (verb + 1..<known).lazy.compactMap { self.anchor(startingAt: $0) }.first
    return (known + 2..<contentEnd(sentence), speaker, verb, "let know", told?.id)
  }

  /// "A warning came from NATO in a statement that KFOR is in charge".
  private func sentBy(_ sentence: Range<Int>) -> Told? {
    guard
      let noun = sentence.first(where: { ImpersonalWords.sent.contains(tokens[$0].key) && !quotes.isQuoted($0) }),
      let from = (noun + 1..<min(noun + 6, sentence.upperBound)).first(where: {
        ImpersonalWords.froms.contains(tokens[$0].key)
      }), ImpersonalWords.comes.contains(tokens[from - 1].key),
      let range = nounPhrase(startingAt: from + 1, sentence),
      let that = (range.upperBound..<min(range.upperBound + 6, sentence.upperBound)).first(where: {
        tokens[$0].key == Key.that
      }), !(range.upperBound..<that).contains(where: { isFinite($0) || tokens[$0].kind == .mark }),
      let speaker = speaker(of: range, sentence)
    else { return nil }
    return (that + 1..<contentEnd(sentence), speaker, noun, "say", nil)
  }

  /// "That the meetings begin at 2 p.m. was announced by the EU spokesman", "As has been announced from Brussels, ...".
  private func thatWasAnnounced(_ sentence: Range<Int>) -> Told? {
    let start = sentence.lowerBound
    guard
      let verb = sentence.first(where: { ImpersonalWords.announced.contains(tokens[$0].key) && !quotes.isQuoted($0) }),
      verb > start + 1, StatementWords.toBe.contains(tokens[verb - 1].key), sentence.contains(verb + 2),
      ImpersonalWords.froms.contains(tokens[verb + 1].key),
      let range = nounPhrase(startingAt: verb + 2, sentence) ?? Optional(verb + 2..<verb + 3)
    else { return nil }
    var be = verb - 1
    while be > start, classes[be - 1].contains(.auxiliary) { be -= 1 }
    let known = lastSpeaker(meantBy: verb + 2) ?? speaker(of: range, sentence)
    let speaker =
      known.map { named(behind: range, $0, sentence) ?? $0 }
      ?? Speaker(id: nil, tokens: range, head: tokens[range.upperBound - 1].key, isPerson: false)
    if tokens[start].key == Key.that, be > start + 3 {
      return (start + 1..<be, speaker, verb, "announce", nil)
    }
    // "As our office was told by Father Srdjan, ..."
    guard tokens[start].key == StatementWords.asWord, be - start < 7,
      let comma = comma(in: range.upperBound..<sentence.upperBound),
      !(range.upperBound..<comma).contains(where: { isFinite($0) })
    else { return nil }
    return (comma + 1..<contentEnd(sentence), speaker, verb, "announce", nil)
  }

  /// "The children were swimming there - Todorović said.": a dash before who says so, as the press of the Balkans sets it.
  private func dashed(_ sentence: Range<Int>) -> Told? {
    let end = contentEnd(sentence)
    guard
      let dash = sentence.last(where: { index in
        index > sentence.lowerBound + 3 && isDash(index) && !quotes.isQuoted(index)
      }), (3...10).contains(end - dash),
      let verb = (dash + 1..<end).first(where: { StatementReading.plainVerbs.contains(tokens[$0].key) }),
      verb == dash + 1 || verb == end - 1,
      let words = verb == dash + 1 ? nounPhrase(startingAt: verb + 1, sentence) : dash + 1..<verb,
      verb == end - 1 || words.upperBound == end, let speaker = speaker(of: words, sentence)
    else { return nil }
    let start = behindDateline(sentence)
    let close = tokens[dash - 1].key == Key.comma ? dash - 1 : dash
    guard start < close, (start..<close).contains(where: { isFinite($0) }), tokens[start].kind == .word else {
      return nil
    }
    return (start..<close, speaker, verb, "say", nil)
  }

  /// "“It is my plan,” the agency was told by the prosecutor.": the quotation is whose who told it.
  private func toldBy(_ sentence: Range<Int>) -> Told? {
    guard
      let verb = sentence.first(where: { ImpersonalWords.tolds.contains(tokens[$0].key) && !quotes.isQuoted($0) }),
      sentence.contains(verb + 2), tokens[verb + 1].key == Key.by, verb - 2 > sentence.lowerBound,
      StatementWords.toBe.contains(tokens[verb - 1].key),
      let close = (max(sentence.lowerBound, verb - 7)..<verb).last(where: { quotes.isQuoted($0) }),
      let range = nounPhrase(startingAt: verb + 2, sentence), let known = speaker(of: range, sentence)
    else { return nil }
    guard let quote = freeQuote(closingAt: close, longerThan: 3) else { return nil }
    return (quote.open + 1..<quote.close, named(behind: range, known, sentence) ?? known, verb, "tell", nil)
  }

  /// "As Ivanović sees it, the trouble is that": his view, and no verb of speech.
  private func seesIt(_ sentence: Range<Int>) -> Told? {
    let start = behindDateline(sentence)
    guard sentence.contains(start + 4), tokens[start].key == StatementWords.asWord,
      let verb = (start + 2..<min(start + 9, sentence.upperBound - 3)).first(where: {
        ImpersonalWords.sees.contains(tokens[$0].key)
      }), tokens[verb + 1].key == StatementWords.it, tokens[verb + 2].key == Key.comma,
      let speaker = speaker(of: start + 1..<verb, sentence) ?? pronoun(start + 1)
    else { return nil }
    return (verb + 3..<contentEnd(sentence), speaker, verb, "put", nil)
  }

  /// "It was stated that the commander is responsible": whoever spoke or was told of last.
  private func itWasStated(_ sentence: Range<Int>) -> Told? {
    let start = behindDateline(sentence)
    guard sentence.contains(start), tokens[start].key == StatementWords.it,
      let verb = (start + 2..<max(start + 2, min(start + 6, sentence.upperBound - 2))).first(where: {
        ImpersonalWords.announced.contains(tokens[$0].key)
      }), tokens[verb + 1].key == Key.that, StatementWords.toBe.contains(tokens[verb - 1].key),
      (start + 1..<verb).allSatisfy({ classes[$0].contains(.auxiliary) || classes[$0].contains(.adverb) })
    else { return nil }
    guard let last = items.last.flatMap({ isNear($0, start) ? $0.speaker.id : nil }) else { return nil }
    return (
      verb + 2..<contentEnd(sentence),
      Speaker(id: last, tokens: start..<start + 1, head: StatementWords.it, isPerson: false),
      verb, "state", nil
    )
  }

  /// "Five officers were hurt, it is stated in the release of the police."
  private func statedIn(_ sentence: Range<Int>) -> Told? {
    guard
      let verb = sentence.last(where: { ImpersonalWords.announced.contains(tokens[$0].key) && !quotes.isQuoted($0) }),
      verb - 4 > sentence.lowerBound, StatementWords.toBe.contains(tokens[verb - 1].key), sentence.contains(verb + 3),
      tokens[verb + 1].key == StatementReading.inWord || tokens[verb + 1].key == Key.to
    else { return nil }
    let be = tokens[verb - 2].key == StatementWords.it ? verb - 2 : verb - 1
    let lower = behindDateline(sentence)
    guard tokens[be - 1].key == Key.comma, be - lower > 4,
      !(verb + 2..<contentEnd(sentence)).contains(where: { isFinite($0) || tokens[$0].key == Key.comma }),
      (lower..<be - 1).contains(where: { isFinite($0) })
    else { return nil }
    let words = verb + 2..<contentEnd(sentence)
    let whose = words.dropFirst().first { tokens[$0].key == StatementWords.of }.flatMap { of in
      nounPhrase(startingAt: of + 1, sentence).flatMap { self.speaker(of: $0, sentence) }
    }
    let speaker = whose ?? Speaker(id: nil, tokens: words, head: tokens[words.upperBound - 1].key, isPerson: false)
    return (lower..<be - 1, speaker, verb, "state", nil)
  }

  /// "“What is this meant to answer?” was Dačić's question to reporters."
  private func askedBy(_ sentence: Range<Int>) -> Told? {
    guard
      let noun = sentence.last(where: { ImpersonalWords.words.contains(tokens[$0].key) && !quotes.isQuoted($0) }),
      noun - 3 > sentence.lowerBound
    else { return nil }
    var first = noun - 1
    while first > sentence.lowerBound, !StatementWords.toBe.contains(tokens[first].key) {
      if quotes.isQuoted(first) || tokens[first].kind == .mark { return nil }
      first -= 1
    }
    guard first > sentence.lowerBound else { return nil }
    let close = tokens[first - 1].key == Key.comma && first - 2 > sentence.lowerBound ? first - 2 : first - 1
    guard let quote = freeQuote(closingAt: close, longerThan: 2) else { return nil }
    let speaker: Speaker?
    if first + 2 == noun, let spoken = spokenBy(owner: first + 1) {
      speaker = spoken
    } else {
      guard tokens[noun - 1].kind == .possessive else { return nil }
      speaker = self.speaker(of: first + 1..<noun - 1, sentence)
    }
    guard let speaker else { return nil }
    return (quote.open + 1..<quote.close, speaker, noun, "say", nil)
  }

  /// "his" question: whoever spoke last.
  func spokenBy(owner: Int) -> Speaker? {
    guard StatementWords.owning.contains(tokens[owner].key), let last = items.last, isNear(last, owner),
      last.speaker.isPerson
    else { return nil }
    return Speaker(id: last.speaker.id, tokens: owner..<owner + 1, head: tokens[owner].key, isPerson: true)
  }

  /// "said Kosovo was on the edge, |a warning which came as": what somebody else calls the words before.
  func gloss(behind start: Int, _ end: Int) -> Int? {
    guard start + 2 < end else { return nil }
    return (start + 2..<end).first { comma in
      guard tokens[comma].key == Key.comma, !quotes.isQuoted(comma), comma + 3 < end else { return false }
      // "..., and she gave this warning while"
      if tokens[comma + 1].key == Key.and, StatementWords.clausePronouns.contains(tokens[comma + 2].key),
        comma + 5 < end, ImpersonalWords.gives.contains(tokens[comma + 3].key)
      {
        return (comma + 4...comma + 5).contains { ImpersonalWords.glosses.contains(tokens[$0].key) }
      }
      return (tokens[comma + 1].key == Key.a || tokens[comma + 1].key == Key.an)
        && ImpersonalWords.glosses.contains(tokens[comma + 2].key)
        && (tokens[comma + 3].key == Key.that || StatementWords.relatives.contains(tokens[comma + 3].key))
    }
  }
}

private enum ImpersonalWords {
  static let lets = WordSet("let lets letting")
  static let knows = WordSet("know known")
  static let sent = WordSet("warning message word assurance reminder announcement appeal demand")
  static let comes = WordSet("came comes come went goes issued")
  static let froms = WordSet("from by")
  static let announced = WordSet("announced stated confirmed reported said told informed noted")
  static let sees = WordSet("sees saw puts put tells told")
  static let tolds = WordSet("told informed")
  static let words = WordSet("question answer reply response comment verdict reaction message")
  static let gives = WordSet("gave made issued repeated")
  static let glosses = WordSet(
    "warning statement claim remark threat demand call comment message announcement promise pledge step move position view"
  )
  /// Words without one of which a sentence says nothing so.
  static let signs = WordSet(lets.keys + sent.keys + announced.keys + words.keys + sees.keys)
}
