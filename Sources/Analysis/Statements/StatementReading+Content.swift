import Facts

/// What was said.
extension StatementReading {
  mutating func readClause(_ clause: Clause, _ later: ArraySlice<Clause>, _ number: Int, _ sentence: Range<Int>) {
    // "said he feared they would come": said, not feared.
    if clause.speech.kind == .believe, items.suffix(8).contains(where: { $0.content.contains(clause.verb) }) { return }
    if clause.isRelative {
      guard let content = contentOfRelative(clause, sentence) else { return }
      let (range, kind) = measured(content, clause)
      if let range { add(range, kind, clause, number, "reported-relative") }
      return
    }
    if clause.isPassive {
      guard let content = contentOfPassive(clause, contentEnd(clause, later, sentence), sentence) else { return }
      let (range, kind) = measured(cut(content, clause), clause)
      if let range { add(range, kind, clause, number, "reported-passive") }
      return
    }
    if let over = contentOver(clause, number, sentence) {
      nameWhomItIsAbout(clause)
      add(over, indirectKind(of: over), clause, number, "reported-over")
      return
    }
    if !clause.isJoined, let whole = contentBehindJoint(clause, sentence) {
      add(whole, indirectKind(of: whole), clause, number, "reported-around")
      return
    }
    if !clause.isJoined, let whole = contentAround(clause, sentence) ?? contentBehindInsertion(clause, sentence) {
      add(whole, indirectKind(of: whole), clause, number, "reported-around")
      return
    }
    if let content = contentBesideAs(clause, sentence) {
      let (range, kind) = measured(content, clause)
      if let range { add(range, kind, clause, number, "reported-as") }
      return
    }
    if !clause.isJoined, !isBehindWho(clause.verb, sentence), !startsClause(clause, sentence),
      !opensWithParticiple(clause, later, sentence),
      let before = contentBefore(clause, number, sentence), !isAdjunct(before.content, clause, later, sentence)
    {
      add(
        before.content, before.kind, clause, number, clause.isInverted ? "reported-before-inverted" : "reported-before")
      if before.kind == .direct, let rest = goingOn(clause, sentence) {
        add(rest, .indirect, clause, number, "reported-goes-on")
      }
      return
    }
    guard !clause.isInverted else { return }
    let end = contentEnd(clause, later, sentence)
    if isWhat(before: clause) {
      if let named = namedAs(clause, end, sentence) {
        let (range, kind) = measured(named, clause)
        if let range { add(range, kind, clause, number, "reported-named") }
      }
      return
    }
    guard let content = contentAfter(clause, end, sentence) else {
      if let quote = quoteOfNextParagraph(clause, sentence) {
        add(quote.content, quote.kind, clause, number, "reported-after")
      }
      return
    }
    if isDeclared(content, clause) { return }
    let isAsking = clause.speech.kind == .urge || clause.speech.kind == .ask
    let (range, kind) = measured(cut(isAsking ? withoutTail(content) : content, clause), clause)
    if let range { add(range, kind, clause, number, clause.isJoined ? "reported-joined" : "reported-after") }
  }

  private mutating func add(
    _ content: Range<Int>, _ kind: StatementReport.Kind, _ clause: Clause, _ number: Int, _ rule: RuleName
  ) {
    // "said the raid would close what he called a “black hole”": the name is a part of what he said.
    if clause.start > 0, tokens[clause.start - 1].key == StatementReading.what, let last = items.last,
      last.sentence == number, last.content.lowerBound <= content.lowerBound,
      content.upperBound <= last.content.upperBound
    {
      return
    }
    var clause = clause
    clause.speaker = speaker(saying: content, kind, clause, number)
    // A quotation is one item, however many verbs lean on it.
    if items.suffix(8).contains(where: { $0.content == content && $0.sentence + 2 > number }) { return }
    take(quotesIn: content)
    items.append(
      Item(
        content: content, kind: kind, speaker: clause.speaker,
        verb: clause.speech.verb == "call on" ? callVerb(clause, content) : clause.speech.verb,
        polarity: clause.speech.kind == .deny ? .denied : .affirmed, verbToken: clause.verb, sentence: number,
        rule: rule, addressee: addressee(of: clause, content), isRequest: isRequest(clause, content)))
  }

  /// The speaker of a clause. "“I told him (Vale) so,” noted the premier, and added ...": nobody names himself, so it is the
  /// one who has spoken before.
  private func speaker(
    saying content: Range<Int>, _ kind: StatementReport.Kind, _ clause: Clause, _ number: Int
  ) -> Speaker {
    let speaker = clause.speaker
    guard let last = items.last, last.speaker.isPerson, speaker.isPerson, last.speaker.id != speaker.id else {
      return speaker
    }
    if clause.isJoined, last.sentence == number, last.speaker.tokens == speaker.tokens { return last.speaker }
    guard kind == .direct, let id = speaker.id, number - last.sentence <= 3, !names(id, in: speaker.tokens),
      names(id, in: content)
    else { return speaker }
    return Speaker(id: last.speaker.id, tokens: speaker.tokens, head: speaker.head, isPerson: true)
  }

  /// "called it a lie", "called for an inquiry", "called on Serbia to stop".
  private func callVerb(_ clause: Clause, _ content: Range<Int>) -> String {
    let key = tokens[clause.end].key
    guard clause.end == content.lowerBound else { return key == StatementReading.forWord ? "call for" : "call on" }
    return key != StatementWords.on ? "call" : "call on"
  }

  private func names(_ id: EntityID, in range: Range<Int>) -> Bool {
    range.contains { index in anchor(startingAt: index).map { $0.id == id && $0.form == .name } == true }
  }

  /// "told Serbs to leave", "asked him to wait": a deed that the words tell of, and none of the words.
  private func isRequest(_ clause: Clause, _ content: Range<Int>) -> Bool {
    guard clause.speech.kind == .ask || clause.speech.verb == "tell", clause.speech.frames.contains(.infinitive),
      !clause.isInverted, let first = content.first, first >= clause.end, !quotes.isQuoted(first)
    else { return false }
    let key = tokens[first].key
    if clause.speech.kind == .ask {
      // "asked witnesses to come forward" has what they are asked, "asked for time to clear the road" has not.
      if content.count > 2, tokens[clause.end].key != StatementReading.forWord, key == Key.to { return false }
      return key == Key.to || key == StatementReading.not
        || first == clause.end && content.contains { tokens[$0].key == Key.to }
          && !StatementReading.questions.contains(key)
    }
    return key == Key.to || key == StatementReading.not
  }

  /// "told Stoltenberg that", "called on Serbia to".
  private func addressee(of clause: Clause, _ content: Range<Int>) -> EntityID? {
    guard !clause.isInverted, clause.speech.takesObject else { return nil }
    var index = clause.end
    let limit = min(clause.end + 4, tokens.count, content.lowerBound > clause.verb ? content.lowerBound : tokens.count)
    while index < limit {
      if let anchor = anchor(startingAt: index) { return anchor.id }
      guard tokens[index].kind == .word,
        tokens[index].key == StatementWords.on || tokens[index].key == StatementWords.upon
          || !classes[index].isDisjoint(with: [.determiner, .title, .attribute])
      else { return nil }
      index += 1
    }
    return nil
  }

  /// "Announcing the meeting, Vucic said he was": the clause stands behind.
  private func opensWithParticiple(_ clause: Clause, _ later: ArraySlice<Clause>, _ sentence: Range<Int>) -> Bool {
    isParticiple(sentence.lowerBound) && !clause.isInverted
      && contentAfter(clause, contentEnd(clause, later, sentence), sentence) != nil
  }

  /// Where the clause begins that an insertion stands in: behind a colon or semicolon.
  func clauseOpening(before start: Int, _ sentence: Range<Int>) -> Int {
    let mark = (sentence.lowerBound..<max(start, sentence.lowerBound)).last { index in
      (tokens[index].key == Key.colon || tokens[index].key == StatementWords.semicolon)
        && !quotes.isQuoted(index)
    }
    return mark.map { $0 + 1 } ?? sentence.lowerBound
  }

  /// Behind ", and" or ", but" before a verb.
  func opening(of verb: Int, from lower: Int) -> Int {
    let joint = (lower..<verb).last { index in
      index > lower && tokens[index - 1].key == Key.comma && StatementWords.joining.contains(tokens[index].key)
    }
    return joint.map { $0 + 1 } ?? lower
  }

  /// The end of a sentence or a part of one without its marks.
  func contentEnd(_ sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, tokens[end - 1].kind == .mark, !quotes.isQuoted(end - 1) { end -= 1 }
    return end
  }

  /// Behind "PRISTINA, Jan. 14 (Xinhua) -- ", which nobody says.
  func behindDateline(_ sentence: Range<Int>) -> Int {
    let start = sentence.lowerBound
    let block = document.text.blocks[document.sentences[document.sentence(ofToken: start)].block].span
    guard
      tokens[start].isCapitalised || tokens[start].kind == .number
        || tokens[start].key == Key.openingBracket, Int(tokens[start].start) <= block.start + 1
    else {
      return start
    }
    // "From Nebi Qena, the AP:  NATO removed roadblocks"
    if tokens[start].key == StatementReading.fromWord,
      let colon = ((start + 1)..<min(start + 10, sentence.upperBound)).first(where: {
        tokens[$0].key == Key.colon
      }), !((start + 1)..<colon).contains(where: { isFinite($0) }), colon + 1 < sentence.upperBound
    {
      return colon + 1
    }
    var depth = tokens[start].key == Key.openingBracket ? 1 : 0
    for index in (start + 1)..<max(min(start + 18, sentence.upperBound), start + 1) {
      if tokens[index].key == Key.openingBracket { depth += 1 }
      if tokens[index].key == Key.closingBracket {
        depth -= 1
        // "BRUSSELS (Agency / 6 June 2023) NATO reinforcements ..."
        let next = index + 1
        if depth == 0, tokens[start].traits.contains(.allCapitals), next < sentence.upperBound,
          tokens[next].kind == .word, tokens[next].isCapitalised
        {
          return next
        }
      }
      if depth > 0 { continue }
      if quotes.isQuoted(index) || isFinite(index) && !classes[index].contains(.calendar) { return start }
      if isDash(index) || tokens[index].key == NameTable.hyphen && tokens[index].traits.contains(.spaceBefore) {
        var end = index
        while end < sentence.upperBound, tokens[end].kind == .mark, !quotes.isQuoted(end) { end += 1 }
        return end
      }
    }
    return start
  }

  /// Whether only joining words stand before a quotation in its sentence.
  func isOpening(_ open: Int, _ sentence: Range<Int>) -> Bool {
    open - sentence.lowerBound <= 2
      && (sentence.lowerBound..<open).allSatisfy {
        StatementWords.joining.contains(tokens[$0].key) || tokens[$0].kind == .mark || tokens[$0].kind == .possessive
      }
  }

  /// Where the content of a clause has to end: before the next clause of the reporter's.
  func contentEnd(_ clause: Clause, _ later: ArraySlice<Clause>, _ sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    // "After saying that it was over, she left"
    if clause.isJoined, clause.start == sentence.lowerBound, isParticiple(clause.verb),
      let comma = (clause.end..<max(end, clause.end)).first(where: {
        tokens[$0].key == Key.comma && !quotes.isQuoted($0)
      })
    {
      end = comma
    }
    // "Kurti, who told Koha that the road was open, is away": the main clause goes on.
    if !clause.isInverted,
      (max(clause.start - 1, sentence.lowerBound)..<clause.verb).contains(where: {
        tokens[$0].key == StatementWords.who || tokens[$0].key == StatementReading.whose
      }),
      let comma = (clause.end..<max(end - 1, clause.end)).first(where: { index in
        tokens[index].key == Key.comma && !quotes.isQuoted(index) && isFinite(index + 1) && !isParticiple(index + 1)
          && tokens[index + 1].kind == .word
      })
    {
      end = comma
    }
    // "Russia, which warned that it was wrong, voted against it"
    if clause.verb > sentence.lowerBound, !clause.isInverted, tokens[clause.verb - 1].key == StatementReading.which,
      let comma = (clause.end..<max(end - 1, clause.end)).first(where: { index in
        tokens[index].key == Key.comma && !quotes.isQuoted(index) && isFinite(index + 1)
      })
    {
      end = comma
    }
    for next in later where next.verb > clause.end {
      let start = next.start
      if next.isRelative {
        if next.speaker.id != clause.speaker.id { end = min(end, start - 1) }
      } else if next.isJoined {
        end = min(end, start)
      } else if start <= clause.start, tokens[next.verb - 1].key == Key.comma, !next.isInverted {
        // "Vučić, who rejects any blame, says ..."
        end = min(end, next.verb - 1)
      } else if start > clause.end, StatementWords.splitting.contains(tokens[start - 1].key),
        start - 2 > clause.end,
        tokens[start - 2].key == Key.comma || quotes.isQuoted(start - 2) && tokens[start - 3].key == Key.comma
      {
        end = min(end, start - 2)
      } else if start - 2 > clause.end, tokens[start - 1].key == StatementWords.asWord,
        tokens[start - 2].key == Key.comma, next.speech.kind != .say,
        next.speaker.id != clause.speaker.id
          || next.speaker.id == nil
      {
        // "said the talks go on, as members of the Council urged both sides to": the reporter's.
        end = min(end, start - 2)
      } else if start > clause.end, tokens[start - 1].key == StatementWords.semicolon {
        end = min(end, start - 1)
      } else if start > clause.end, tokens[start - 1].key == Key.comma, !next.isInverted,
        case let own = opening(of: start, from: clause.end), own > clause.end + 2, contentAround(next, sentence) != nil
      {
        // "said the step proved nothing, but Serbia, he added, remained ready": what he adds is told by itself.
        end = min(end, own - 2)
      } else if start > clause.end + 1, tokens[start - 1].key == Key.comma, isTail(next, sentence) {
        // "Kurti said he would not go, state television reported."
        end = min(end, start - 1)
      }
    }
    // "He said it was over, Tanjug reports."
    if let comma = commaOfSource(before: sentence.upperBound), comma > clause.end { end = min(end, comma) }
    // "While both said they welcomed it, their parties are against it."
    if clause.start == sentence.lowerBound + 1, isConceded(sentence.lowerBound),
      let comma = comma(in: clause.end..<end)
    {
      end = min(end, comma)
    }
    if let comma = answer(behind: clause.end, end) ?? gloss(behind: clause.end, end) { end = comma }
    var dash: Int?
    for index in clause.end..<max(end, clause.end) where !quotes.isQuoted(index) {
      if tokens[index].kind == .mark {
        // "condemned the violence, as did the EU"
        if tokens[index].key == Key.comma, index + 2 < end, tokens[index + 1].key == StatementWords.asWord,
          classes[index + 2].contains(.auxiliary)
        {
          end = min(end, index)
        }
        if isDash(index) { dash = dash == nil ? index : nil }
        if tokens[index].key == StatementWords.semicolon { end = min(end, index) }
      } else if accordings.contains(index), tokens[index - 1].key == Key.comma, index - 1 > clause.end,
        // "that the police, according to the deal, would be Serb": an insertion behind the subject.
        (clause.end..<(index - 1)).contains(where: { isFinite($0) })
      {
        end = min(end, index - 1)
      }
    }
    if let dash { end = min(end, dash) }
    return end > clause.end ? contentEnd(clause.end..<end) : end
  }

  /// The comma of ", Tanjug reports." at the end of a sentence: who has passed it on.
  private func commaOfSource(before end: Int) -> Int? {
    // ", reports Pristina-based Koha."
    if let verb = (max(end - 8, 1)..<max(end - 2, 1)).last(where: {
      StatementReading.passing.contains(tokens[$0].key) && tokens[$0 - 1].key == Key.comma && !quotes.isQuoted($0)
    }), tokens[end - 2].isCapitalised,
      tokens[verb + 1].isCapitalised || classes[verb + 1].contains(.determiner),
      !(verb + 1..<end - 1).contains(where: {
        isFinite($0) && tokens[$0 - 1].key != NameTable.hyphen || tokens[$0].key == Key.comma || quotes.isQuoted($0)
      })
    {
      return verb - 1
    }
    let verb = end - 2
    guard verb > 4, StatementReading.passing.contains(tokens[verb].key), !quotes.isQuoted(verb) else { return nil }
    for index in stride(from: verb - 1, to: verb - 5, by: -1) {
      if tokens[index].key == Key.comma { return index < verb - 1 ? index : nil }
      guard tokens[index].kind == .word, tokens[index].isCapitalised || tokens[index].key == Key.the else { return nil }
    }
    return nil
  }

  private static let passing = WordSet("reports writes")

  static var not: WordKey { "not" }
  static var what: WordKey { "what" }
  static var forWord: WordKey { "for" }
  private static var fromWord: WordKey { "from" }
}
