import Facts

/// Speech in the passive, in relative clauses, and speech that reports speech.
extension StatementReading {
  /// "was accused by Serbia of looking on", "was described by the government in Pristina as a “terrorist act”".
  func passive(_ verb: Int, _ end: Int, _ speech: SpeechVerb, _ sentence: Range<Int>) -> Clause? {
    guard sentence.contains(end + 3), tokens[end].key == Key.by, !quotes.isQuoted(end) else { return nil }
    let first = end + 1
    var opener: Int?
    for index in (first + 1)..<min(first + 11, sentence.upperBound - 1) {
      if quotes.isQuoted(index) || tokens[index].kind == .mark && tokens[index].key != NameTable.hyphen { break }
      if opens(index, speech) {
        opener = index
        break
      }
      if classes[index].contains(.auxiliary) { break }
    }
    guard let opener, let speaker = speaker(of: first..<opener, sentence) else { return nil }
    let start = tokens[opener].key == Key.to ? opener : opener + 1
    return Clause(
      verb: verb, end: start, speech: speech, speaker: speaker, isInverted: false, isJoined: false, start: verb,
      isPassive: true)
  }

  /// Whether what is said begins at a token behind whoever says it.
  private func opens(_ index: Int, _ speech: SpeechVerb) -> Bool {
    let (key, next) = (tokens[index].key, index + 1)
    if speech.frames.contains(.of) {
      return key == StatementWords.of
        && (isParticiple(next) || !tokens[next].isCapitalised && !classes[next].contains(.determiner))
    }
    if speech.frames.contains(.asFrame), key == StatementWords.asWord { return true }
    guard speech.takesObject else { return false }
    if speech.frames.contains(.infinitive), key == Key.to {
      return !tokens[next].isCapitalised && classes[next].isDisjoint(with: [.determiner, .calendar])
    }
    return speech.frames.contains(.clause) && key == Key.that
  }

  /// What a passive says; of "the blast was described by Pristina as an attack", what was described as well.
  func contentOfPassive(_ clause: Clause, _ end: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard clause.speech.frames.contains(.asFrame) else { return end - clause.end > 1 ? clause.end..<end : nil }
    let upper =
      (clause.end..<max(end - 1, clause.end)).first { index in
        tokens[index].key == Key.comma && !quotes.isQuoted(index) && classes[index + 1].contains(.determiner)
      } ?? end
    let lower = behindDateline(sentence)
    let start =
      (lower..<clause.verb).contains(where: { index in
        quotes.isQuoted(index) || classes[index].contains(.speech) || tokens[index].key == StatementWords.semicolon
          || StatementWords.subordinators.contains(tokens[index].key) && !classes[index].contains(.preposition)
      }) ? clause.end : lower
    return upper - start > 1 ? start..<upper : nil
  }

  /// "blamed Kosovo, which it said had provoked the violence": told of something named before; "says" would be a view that
  /// somebody has held all along.
  func isRelative(_ verb: Int, _ end: Int, _ start: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(start - 1), sentence.contains(end),
      tokens[start - 1].key == StatementReading.which || tokens[start - 1].key == StatementWords.who,
      !quotes.isQuoted(end)
    else { return false }
    // "the attack, in which KFOR said nine people were hurt": a whole clause.
    if start - 2 > sentence.lowerBound, classes[start - 2].contains(.preposition),
      tokens[verb].key == StatementReading.said,
      tokens[end].kind != .mark, !classes[end].contains(.preposition),
      (end + 1..<max(end + 1, min(end + 9, sentence.upperBound))).contains(where: { isFinite($0) })
    {
      return true
    }
    let behind = behindTimes(end, sentence)
    guard
      tokens[verb].key == StatementReading.said || isPast(verb)
        || sentence.contains(behind) && StatementReading.ahead.contains(tokens[behind].key)
    else { return false }
    return sentence.contains(behind + 2) && tokens[behind].kind == .word && isFinite(behind)
  }

  /// What a relative clause of speech says, up to its comma.
  func contentOfRelative(_ clause: Clause, _ sentence: Range<Int>) -> Range<Int>? {
    let start = behindTimes(clause.end, sentence)
    let end = contentEnd(sentence)
    var comma = comma(in: start..<max(end, start)) ?? end
    // "suggested that those injured, one of whom had his arm broken, are Serbs": an aside, and its verb goes on.
    while comma + 1 < end,
      (comma + 1..<min(end, comma + 5)).contains(where: { StatementWords.relatives.contains(tokens[$0].key) })
    {
      let close = self.comma(in: comma + 1..<end) ?? end
      guard close + 1 < end, isFinite(close + 1) else { break }
      comma = self.comma(in: close + 1..<end) ?? end
    }
    return comma - start > 2 ? start..<comma : nil
  }

  /// The first comma of some words that no quotation holds.
  func comma(in words: Range<Int>) -> Int? { words.first { tokens[$0].key == Key.comma && !quotes.isQuoted($0) } }

  /// "The White House asked Serbia to withdraw, Kirby told reporters": all of it is Kirby's; an outlet only passes it on.
  func contentOver(_ clause: Clause, _ number: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let end = clause.start - 1
    guard sentence.contains(end), tokens[end].key == Key.comma, let inner = items.last, inner.sentence == number,
      clause.speech.kind == .say, clause.speech.frames.contains(.clause), clause.speaker.isPerson,
      clause.speech.verb != "report", sentence.contains(end - 1), !quotes.isQuoted(end),
      !quotes.isQuoted(end - 1),
      inner.verbToken < inner.content.lowerBound, inner.content.upperBound >= end - 1,
      inner.content.upperBound <= end + 1,
      inner.speaker.id == nil || inner.speaker.id != clause.speaker.id, isTail(clause, sentence)
    else { return nil }
    let lower = behindDateline(sentence)
    guard end - lower > 3, inner.verbToken >= lower,
      !StatementWords.subordinators.contains(tokens[lower].key) || StatementWords.placing.contains(tokens[lower].key)
    else { return nil }
    return lower..<end
  }

  /// "He told both that it was late, Borrell's spokesman said": Borrell did.
  mutating func nameWhomItIsAbout(_ clause: Clause) {
    guard let inner = items.indices.last, items[inner].speaker.tokens.count == 1,
      items[inner].speaker.head == Key.he || items[inner].speaker.head == Key.she
    else { return }
    for index in clause.speaker.tokens {
      guard let owner = anchor(startingAt: index), owner.isPerson, owner.form == .name,
        owner.tokens.upperBound < clause.speaker.tokens.upperBound,
        tokens[owner.tokens.upperBound].kind == .possessive
      else { continue }
      items[inner] = items[inner].spoken(by: owner.id)
      return
    }
  }

  private static let ahead = WordSet("will would")
  static var said: WordKey { "said" }
}
