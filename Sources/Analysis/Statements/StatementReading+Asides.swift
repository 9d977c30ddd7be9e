import Facts

/// Speech in asides: "what he called an assault", ", as the police said", "said on its website it had".
extension StatementReading {
  /// "and, Krapović announced last week, will send another ten", "without which, she said, they would be in jail": what
  /// stands behind the insertion goes on from the joining word.
  func contentBehindJoint(_ clause: Clause, _ sentence: Range<Int>) -> Range<Int>? {
    let joint = clause.start - 2
    guard clause.speech.frames.contains(.clause), sentence.contains(joint), joint > sentence.lowerBound,
      tokens[joint + 1].key == Key.comma, !quotes.isQuoted(joint),
      StatementWords.joining.contains(tokens[joint].key) || tokens[joint].key == StatementReading.which
        || StatementReading.relativeJoints.contains(tokens[joint].key)
    else { return nil }
    let told =
      clause.speech.takesObject && !clause.isInverted ? behindObject(clause.end, sentence.upperBound) : clause.end
    let after = behindInsertion(told, sentence)
    guard sentence.contains(after), tokens[after].key == Key.comma, after + 3 < sentence.upperBound,
      !quotes.isQuoted(after + 1), !isParticiple(after + 1),
      (after + 1..<min(after + 9, sentence.upperBound)).contains(where: { isFinite($0) })
    else { return nil }
    return (after + 1)..<contentEnd(sentence)
  }

  /// Whether what stands before a clause of speech is no more than a time or place, and what is said stands behind:
  /// "In an interview focused on trade, Trump said defeating them came first".
  func isAdjunct(
    _ content: Range<Int>, _ clause: Clause, _ later: ArraySlice<Clause>, _ sentence: Range<Int>
  ) -> Bool {
    guard !clause.isInverted, !isHedge(content.lowerBound), opensAdjunct(content.lowerBound),
      // "Earlier, with a third of the ballots counted, the commission had said": each part by itself.
      !content.contains(where: { index in
        quotes.isQuoted(index) || classes[index].contains(.auxiliary)
          || tokens[index].kind == .mark
            && (tokens[index].key != Key.comma || index + 1 < content.upperBound && !opensAdjunct(index + 1))
      })
    else { return false }
    return contentAfter(clause, contentEnd(clause, later, sentence), sentence) != nil
  }

  /// "with", "in", "earlier": what may open words that tell only when, where or how.
  private func opensAdjunct(_ index: Int) -> Bool {
    classes[index].contains(.preposition) || StatementReading.earlier.contains(tokens[index].key)
  }
  private static let relativeJoints = WordSet("where whom who")
  private static let earlier = WordSet("earlier later then shortly soon")

  /// "“They are not reporting it.” Trump said to cheers.": the quotation before a sentence that says nothing itself.
  func quoteOfSentenceBefore(_ clause: Clause, _ sentence: Range<Int>) -> Range<Int>? {
    let last = sentence.lowerBound - 1
    // "“... in the village.” Zulfaj recalled.": the verb ends it.
    let endsWithVerb = clause.speech.kind == .say && clause.end + 1 >= sentence.upperBound
    guard last > 0, !clause.isInverted, !clause.isJoined, clause.speech.verb == "say" || endsWithVerb,
      let quote = freeQuote(closingAt: last, longerThan: 3), sentence.count < 14,
      !sentence.contains(where: { quotes.isQuoted($0) })
    else { return nil }
    let number = document.sentence(ofToken: last)
    let behind = behindTimes(clause.end, sentence)
    guard document.sentences[number].block == document.sentences[number + 1].block,
      quote.open == document.sentences[document.sentence(ofToken: quote.open)].tokens.lowerBound,
      !sentence.contains(behind) || tokens[behind].kind == .mark || classes[behind].contains(.preposition)
        || tokens[behind].key == Key.to,
      !(behind..<sentence.upperBound).contains(where: { isFinite($0) })
    else { return nil }
    return (quote.open + 1)..<quote.close
  }

  /// "confirmed the raid on what he called “an illegal bank”", "in what Pristina described as a kidnapping".
  func namedAs(_ clause: Clause, _ end: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard isWhat(before: clause), clause.end < end else { return nil }
    var start = clause.end
    if clause.speech.frames.contains(.asFrame), tokens[start].key == StatementWords.asWord {
      start += 1
    } else if !clause.speech.frames.contains(.naming) {
      return nil
    }
    guard start < end, tokens[start].kind == .word || quotes.isQuoted(start), !classes[start].contains(.preposition)
    else { return nil }
    var upper = end
    for index in (start + 1)..<max(end, start + 1) where !quotes.isQuoted(index) {
      // "what Pristina called a kidnapping and Belgrade an arrest"
      let isJoint =
        tokens[index].key == Key.and && index + 2 < end
        && (isFinite(index + 1)
          || anchor(startingAt: index + 1).map { classes[$0.tokens.upperBound].contains(.determiner) } == true
          || isPlace[index + 1] && classes[index + 2].contains(.determiner))
      guard
        tokens[index].kind == .mark && tokens[index].key != NameTable.hyphen || isJoint
          || StatementWords.subordinators.contains(tokens[index].key) && !classes[index].contains(.preposition)
      else { continue }
      upper = index
      break
    }
    return upper - start > 1 ? start..<upper : nil
  }

  /// Whether "what" opens the clause: "what he called".
  func isWhat(before clause: Clause) -> Bool {
    clause.start > 0 && !clause.isInverted && !clause.isJoined && tokens[clause.start - 1].key == StatementReading.what
  }

  /// "Some 300 soldiers stood around it, as a reporter observed.", "As the ministry said, two men were hurt."
  func contentBesideAs(_ clause: Clause, _ sentence: Range<Int>) -> Range<Int>? {
    let joint = clause.start - 1
    guard clause.speech.kind == .say, !clause.isInverted, !clause.isJoined, sentence.contains(joint),
      tokens[joint].key == StatementWords.asWord,
      // "In February, as Vale began winning, donors left"
      !sentence.contains(clause.end) || !isParticiple(clause.end)
    else { return nil }
    let told = clause.speech.takesObject ? behindObject(clause.end, sentence.upperBound) : clause.end
    let after = behindTimes(told, sentence)
    if joint == sentence.lowerBound
      || joint == sentence.lowerBound + 1 && StatementWords.joining.contains(tokens[joint - 1].key)
      || joint - 2 >= sentence.lowerBound && StatementWords.joining.contains(tokens[joint - 1].key)
        && tokens[joint - 2].key == Key.comma
    {
      guard sentence.contains(after), tokens[after].key == Key.comma, after + 3 < sentence.upperBound,
        !quotes.isQuoted(after + 1), (after + 1..<sentence.upperBound).contains(where: { isFinite($0) })
      else { return nil }
      return (after + 1)..<contentEnd(sentence)
    }
    if let whole = contentAroundAs(joint, after, sentence) { return whole }
    // "as a reporter observed on the spot"
    var last = after
    while sentence.contains(last), last < after + 6, tokens[last].kind == .word, !isFinite(last) { last += 1 }
    if let quoted = quoteBeside(as: joint, last, sentence) { return quoted }
    guard joint - 1 > sentence.lowerBound + 2, tokens[joint - 1].key == Key.comma,
      !sentence.contains(last) || tokens[last].kind == .mark && tokens[last].key != Key.comma,
      items.last?.sentence != document.sentence(ofToken: joint)
    else { return nil }
    let lower = behindDateline(sentence)
    guard lower < joint - 1, !(lower..<joint - 1).contains(where: { quotes.isQuoted($0) }),
      (lower..<joint - 1).contains(where: { isFinite($0) }),
      !StatementWords.subordinators.contains(tokens[lower].key) || StatementWords.placing.contains(tokens[lower].key)
    else { return nil }
    return lower..<(joint - 1)
  }

  /// "The race “is a dead heat,” as he said on the radio": the words up to the end of the quotation.
  private func quoteBeside(as joint: Int, _ last: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let lower = behindDateline(sentence)
    guard joint - 2 > lower, freeQuote(closingAt: joint - 1, longerThan: 2) != nil, tokens[joint - 2].key == Key.comma,
      !sentence.contains(last) || tokens[last].kind == .mark && tokens[last].key != Key.comma,
      items.last?.sentence != document.sentence(ofToken: joint)
    else { return nil }
    return lower..<joint
  }

  /// "Serbia, as Vučić informed the Council on Thursday, will not withdraw": the sentence goes on behind the insertion.
  private func contentAroundAs(_ joint: Int, _ after: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard joint - 1 > sentence.lowerBound, tokens[joint - 1].key == Key.comma,
      let close = (after..<max(after, min(after + 9, sentence.upperBound - 2))).first(where: {
        tokens[$0].key == Key.comma && !quotes.isQuoted($0)
      }), !quotes.isQuoted(close + 1), !isParticiple(close + 1)
    else { return nil }
    let lower = behindDateline(sentence)
    // "Some weeks ago, as Koha reported, both were discussing it": when, and the clause.
    guard
      isFinite(close + 1)
        || lower < joint && (classes[lower].contains(.preposition) || opensWithTime(lower..<joint - 1))
          && (close + 1..<min(close + 9, sentence.upperBound)).contains(where: { isFinite($0) })
    else { return nil }
    guard lower < joint, !(lower..<joint).contains(where: { isFinite($0) && !isParticiple($0) || quotes.isQuoted($0) })
    else {
      return nil
    }
    return lower..<contentEnd(sentence)
  }

  /// "Kosovo, said Rama, is a place where nobody wants war.": between a subject and its verb.
  func isSetIn(_ verb: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    guard verb - sentence.lowerBound > 1, !classes[sentence.lowerBound].contains(.preposition),
      let range = nounPhrase(startingAt: end, sentence), range.upperBound + 2 < sentence.upperBound
    else { return false }
    // "This, said Borrell, comes after long talks".
    return tokens[range.upperBound].key == Key.comma
      && (classes[range.upperBound + 1].contains(.auxiliary) || isFinite(range.upperBound + 1))
  }

  /// "said on its website it had sent", "said in Brussels the two were free": what stands behind the place.
  func behindPlace(_ from: Int, _ end: Int) -> Range<Int>? {
    guard from + 3 < end, classes[from].contains(.preposition), !quotes.isQuoted(from) else { return nil }
    for index in (from + 1)..<min(from + 8, end - 2) {
      if quotes.isQuoted(index) || tokens[index].kind == .mark && tokens[index].key != NameTable.hyphen { return nil }
      if isFinite(index) { return nil }
      let before = index - 1
      guard before > from, !classes[before].contains(.preposition), !classes[before].contains(.determiner) else {
        continue
      }
      let isOpening =
        StatementWords.clausePronouns.contains(tokens[index].key)
        || (isPlace[before] || classes[before].contains(.calendar)) && classes[index].contains(.determiner)
        || StatementWords.channels.contains(tokens[before].key)
          && (classes[index].contains(.determiner) || tokens[index].isCapitalised && anchor(startingAt: index) != nil)
      if isOpening { return (index + 1..<min(index + 8, end)).contains { isFinite($0) } ? index..<end : nil }
    }
    return nil
  }

  /// "“We agree to any inquiry,” he added, but Serbia would not free them": the report goes on.
  func goingOn(_ clause: Clause, _ sentence: Range<Int>) -> Range<Int>? {
    let after = behindTimes(clause.end, sentence)
    guard after + 4 < sentence.upperBound, tokens[after].key == Key.comma,
      StatementWords.joining.contains(tokens[after + 1].key)
    else { return nil }
    let rest = (after + 2)..<contentEnd(sentence)
    guard rest.count > 2, !rest.contains(where: { quotes.isQuoted($0) || classes[$0].contains(.speech) }),
      rest.dropFirst().prefix(7).contains(where: { tokens[$0].key == StatementReading.would })
    else { return nil }
    return rest
  }

  /// "That deal has run out, officials said, and only their own plates are valid": both clauses are theirs.
  func isSecondClause(_ joint: Int, _ sentence: Range<Int>) -> Bool {
    guard tokens[joint].key == Key.and, joint + 3 < sentence.upperBound, !classes[joint + 1].contains(.auxiliary) else {
      return false
    }
    let rest = (joint + 1)..<sentence.upperBound
    guard !rest.contains(where: { quotes.isQuoted($0) || classes[$0].contains(.speech) || accordings.contains($0) })
    else { return false }
    return rest.dropFirst().prefix(12).first { isFinite($0) }.map { StatementReading.presents.contains(tokens[$0].key) }
      ?? false
  }

  /// "his office", "its embassy": of whoever the sentence, or the one before, has named.
  func owner(of range: Range<Int>, _ headEnd: Int, _ head: WordKey) -> Anchor? {
    let first = range.lowerBound
    let number = document.sentence(ofToken: first)
    let sentence = document.sentences[number].tokens
    if StatementWords.owning.contains(tokens[first].key), head == StatementReading.office {
      let isFirst = first == sentence.lowerBound
      guard !isFirst || number > 0 && document.sentences[number - 1].block == document.sentences[number].block else {
        return nil
      }
      let before = isFirst ? document.sentences[number - 1].tokens : sentence.lowerBound..<first
      return before.reversed().lazy.compactMap { anchor(startingAt: $0) }.first { $0.isPerson && $0.form == .name }
    }
    guard tokens[first].key == Key.its, first > sentence.lowerBound, StatementReading.organs.contains(head),
      let owner = anchor(
        startingAt: classes[sentence.lowerBound].contains(.determiner)
          ? sentence.lowerBound + 1 : sentence.lowerBound) ?? anchor(startingAt: sentence.lowerBound),
      !owner.isPerson, owner.tokens.upperBound < first
    else { return nil }
    return owner
  }

  /// Whether a clause of speech ends its sentence, with nothing said behind it.
  func isTail(_ clause: Clause, _ sentence: Range<Int>) -> Bool {
    guard clause.speech.kind == .say, clause.speech.frames.contains(.clause) else { return false }
    let end = clause.speech.takesObject ? behindObject(clause.end, sentence.upperBound) : clause.end
    let after = behindTimes(end, sentence)
    return !sentence.contains(after) || StatementReading.citing.contains(tokens[after].key)
      || tokens[after].kind == .mark && !quotes.isQuoted(after)
        && (after + 1 >= sentence.upperBound || isParticiple(after + 1))
  }

  /// "FoNet reported citing a minister"
  private static let citing = WordSet("citing quoting")

  /// "Since Kosovo declared its independence, ...": the sentence goes on behind the comma.
  func isConceded(_ start: Int) -> Bool { StatementReading.concessions.contains(tokens[start].key) }

  static var even: WordKey { "even" }
  static let concessions = WordSet("while although though since when after before because if unless once")

  static let conditional = WordSet("if unless")
  private static let presents = WordSet("is are will would can could must should has have may might cannot")
  private static let organs = WordSet("embassy government ministry parliament")
  private static var office: WordKey { "office" }
  private static var would: WordKey { "would" }

  /// "Most of them belong to a group from the north, police said.": nothing else is said, whatever its verb is.
  func isWhole(_ content: Range<Int>, _ clause: Clause, _ sentence: Range<Int>) -> Bool {
    guard content.count > 4, clause.speech.kind == .say, let first = content.first,
      classes[first].isDisjoint(with: [.calendar, .adverb, .preposition]), !isParticiple(first),
      !StatementWords.subordinators.contains(tokens[first].key)
    else { return false }
    var after = behindTimes(clause.end, sentence)
    if sentence.contains(after), StatementReading.todays.contains(tokens[after].key) { after += 1 }
    return !sentence.contains(after) || tokens[after].kind == .mark
  }

  private static let todays = WordSet("today yesterday tonight later earlier here")

  /// "sent a letter to the court on Monday saying that": what the paper says.
  func isOfPaper(_ verb: Int, _ speech: SpeechVerb, _ sentence: Range<Int>) -> Bool {
    guard speech.verb == "say",
      let noun = (max(sentence.lowerBound, verb - 12)..<verb).last(where: {
        StatementWords.documents.contains(tokens[$0].key) || StatementWords.channels.contains(tokens[$0].key)
          || StatementReading.posts.contains(tokens[$0].key)
      })
    else { return false }
    return !(noun..<verb).contains { tokens[$0].kind == .mark || isFinite($0) && !isPast($0) }
  }

  private static let posts = WordSet("tweets letters statements posts messages notes")

  /// "officials who asked not to be named said": back over the relative clause.
  func relative(before end: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    for index in stride(from: end - 1, to: max(sentence.lowerBound, end - 16), by: -1) {
      if tokens[index].key == Key.comma || quotes.isQuoted(index) { return nil }
      guard tokens[index].key == StatementWords.who, let range = nounPhrase(endingAt: index, sentence),
        let found = speaker(of: range, sentence) ?? those(range)
      else { continue }
      return (found, range.lowerBound)
    }
    return nil
  }

  /// "those who fled": whoever they are.
  private func those(_ range: Range<Int>) -> Speaker? {
    guard range.count == 1, tokens[range.lowerBound].key == StatementReading.thoseWord else { return nil }
    return Speaker(id: nil, tokens: range, head: tokens[range.lowerBound].key, isPerson: false)
  }
  private static var thoseWord: WordKey { "those" }

  /// "Said Kurti: “We will not leave.”"
  func opening(_ verb: Int, _ end: Int, _ speech: SpeechVerb, _ sentence: Range<Int>) -> Clause? {
    guard verb == sentence.lowerBound, tokens[verb].isCapitalised, speech.frames.contains(.clause),
      let range = nounPhrase(startingAt: end, sentence), range.upperBound + 1 < sentence.upperBound,
      tokens[range.upperBound].key == Key.colon
        || tokens[range.upperBound].key == Key.comma && quotes.isQuoted(range.upperBound + 1),
      let speaker = speaker(of: range, sentence)
    else { return nil }
    return Clause(
      verb: verb, end: range.upperBound, speech: speech, speaker: speaker, isInverted: false, isJoined: false,
      start: verb)
  }

  /// Whether the words before a comma may be an insertion: "who led them", "then mayor", "52".
  func opensInsertion(_ next: Int, _ comma: Int) -> Bool {
    let key = tokens[next].key
    if StatementWords.relatives.contains(key) { return true }
    if tokens[next].kind == .number { return true }
    // "asked whether more would come", "when asked about it"
    if next + 1 < comma, key == StatementReading.asked || tokens[next + 1].key == StatementReading.asked { return true }
    if !classes[next].isDisjoint(with: [
      .determiner, .adverb, .title, .attribute, .former, .preposition, .head, .adjective,
    ]) {
      return true
    }
    if isParticiple(next) { return true }
    // "the statement, issued late Thursday, said"
    if isPast(next), classes[next].isDisjoint(with: [.auxiliary, .speech]), next + 1 < comma,
      !classes[next + 1].isDisjoint(with: [.preposition, .calendar, .adverb])
        || StatementReading.partsOfTime.contains(tokens[next + 1].key)
    {
      return !(next + 1..<comma).contains { isFinite($0) && !classes[$0].contains(.calendar) }
    }
    // A name or a noun alone: no verb of its own.
    return !(next..<comma).contains { isFinite($0) }
  }

  /// Whether the words behind the verb open the content for certain: "X said that", "maintained once more that".
  func startsClause(_ clause: Clause, _ sentence: Range<Int>) -> Bool {
    // "Should they admit Kosovo, Belgrade has threatened to walk out"
    if clause.speech.frames.contains(.infinitive), !clause.isInverted, sentence.contains(clause.end + 1),
      tokens[clause.end].key == Key.to, tokens[clause.end + 1].kind == .word, !tokens[clause.end + 1].isCapitalised
    {
      return true
    }
    var word = clause.end
    while sentence.contains(word), word < clause.end + 2,
      classes[word].contains(.adverb) || StatementReading.onceAgain.contains(tokens[word].key)
    { word += 1 }
    guard sentence.contains(word), !clause.isInverted else { return false }
    return tokens[word].key == Key.that || opensPlainClause(word, clause, sentence)
  }

  /// "Pressed on it, Vučić said there was no proof", "said the problem was": a subject right behind "said", and its verb.
  private func opensPlainClause(_ word: Int, _ clause: Clause, _ sentence: Range<Int>) -> Bool {
    guard word == clause.end, StatementReading.plainVerbs.contains(tokens[clause.verb].key),
      !quotes.isQuoted(word),
      tokens[clause.start - 1 >= sentence.lowerBound ? clause.start - 1 : clause.start].key == Key.comma,
      StatementWords.clausePronouns.contains(tokens[word].key)
        || !classes[word].isDisjoint(with: .determiner) || opensClause(word, sentence.upperBound)
    else { return false }
    for index in word + 1..<max(word + 1, min(word + 8, sentence.upperBound)) {
      if tokens[index].kind == .mark && tokens[index].key != NameTable.hyphen || quotes.isQuoted(index) { return false }
      if isFinite(index), !isNounHere(index, word) { return true }
    }
    return false
  }
  static let onceAgain = WordSet("once more again further also repeatedly")

  private static var asked: WordKey { "asked" }
}
