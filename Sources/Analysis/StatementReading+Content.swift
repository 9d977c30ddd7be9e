import Facts

/// What was said.
extension StatementReading {
  mutating func readClause(_ clause: Clause, _ later: ArraySlice<Clause>, _ number: Int, _ sentence: Range<Int>) {
    if !clause.isJoined, let whole = contentAround(clause, sentence) {
      add(whole, whole.contains { quotes.isQuoted($0) } ? .mixed : .indirect, clause, number, "reported-around")
      return
    }
    if !clause.isJoined, !startsClause(clause, sentence), let before = contentBefore(clause, number, sentence) {
      add(
        before.content, before.kind, clause, number, clause.isInverted ? "reported-before-inverted" : "reported-before")
      return
    }
    guard !clause.isInverted else { return }
    let end = contentEnd(clause, later, sentence)
    guard let content = contentAfter(clause, end, sentence) else { return }
    let (range, kind) = measured(content, clause)
    if let range { add(range, kind, clause, number, clause.isJoined ? "reported-joined" : "reported-after") }
  }

  private mutating func add(
    _ content: Range<Int>, _ kind: StatementReport.Kind, _ clause: Clause, _ number: Int, _ rule: RuleName
  ) {
    // A quotation is one item, however many verbs lean on it.
    if items.contains(where: { $0.content == content && $0.sentence + 2 > number }) { return }
    for index in content where quotes.isQuoted(index) { isTaken[Int(quotes.quoteOf[index])] = true }
    items.append(
      Item(
        content: content, kind: kind, speaker: clause.speaker,
        verb: clause.speech.verb == "call on" && clause.end == content.lowerBound
          && tokens[clause.end].key != StatementWords.on ? "call" : clause.speech.verb,
        polarity: clause.speech.kind == .deny ? .denied : .affirmed, verbToken: clause.verb, sentence: number,
        rule: rule, addressee: addressee(of: clause, content)))
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

  /// Whether the words behind the verb open the content for certain: "X said that".
  private func startsClause(_ clause: Clause, _ sentence: Range<Int>) -> Bool {
    sentence.contains(clause.end) && tokens[clause.end].key == Key.that && !clause.isInverted
  }

  /// "Kosovo's border was out of control, Rama said": the clause before the comma, or the quotation.
  private func contentBefore(
    _ clause: Clause, _ number: Int, _ sentence: Range<Int>
  ) -> (content: Range<Int>, kind: StatementReport.Kind)? {
    let end = clause.start
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
    guard tokens[end - 1].key == Key.comma || quotes.isQuoted(end - 1), clause.speech.frames.contains(.clause) else {
      return nil
    }
    var start = behindDateline(sentence)
    if let last = items.last, last.sentence == number { start = max(start, last.content.upperBound) }
    while start < end,
      StatementWords.joining.contains(tokens[start].key) || tokens[start].key == Key.comma
        || tokens[start].kind == .possessive
    { start += 1 }
    let upper = quotes.isQuoted(end - 1) ? end : end - 1
    guard upper - start > 3, start >= sentence.lowerBound else { return nil }
    var from = start
    if StatementWords.subordinators.contains(tokens[start].key), !isHedge(start),
      !StatementWords.placing.contains(tokens[start].key)
    {
      // "Near Caglavica, soldiers opened fire, officers said": but no clause in "On Tuesday in Belgrade, he said".
      guard let comma = (start..<upper).first(where: { tokens[$0].key == Key.comma && !quotes.isQuoted($0) }) else {
        return nil
      }
      from = comma
    }
    guard (from..<upper).contains(where: { isFinite($0) }) else { return nil }
    if start > sentence.lowerBound, items.last?.sentence == number { return nil }
    let range = start..<upper
    return (range, range.contains { quotes.isQuoted($0) } ? .mixed : .indirect)
  }

  /// "The deal, the minister said on Monday, was dead": the whole sentence.
  private func contentAround(_ clause: Clause, _ sentence: Range<Int>) -> Range<Int>? {
    let start = clause.start
    guard clause.speech.frames.contains(.clause), start - sentence.lowerBound > 1, tokens[start - 1].key == Key.comma,
      !quotes.isQuoted(start - 2), !isFinite(start - 2)
    else { return nil }
    var after = clause.end
    while sentence.contains(after), after < clause.end + 4,
      classes[after].contains(.calendar) || tokens[after].key == StatementWords.on
    { after += 1 }
    guard sentence.contains(after), tokens[after].key == Key.comma, after + 2 < sentence.upperBound,
      !quotes.isQuoted(after + 1), isFinite(after + 1) || isFinite(after + 2),
      !StatementWords.joining.contains(tokens[after + 1].key), !isParticiple(after + 1),
      !StatementWords.subordinators.contains(tokens[sentence.lowerBound].key),
      !(sentence.lowerBound..<start).contains(where: { isFinite($0) && !quotes.isQuoted($0) })
    else { return nil }
    var end = sentence.upperBound
    while end > after, tokens[end - 1].kind == .mark, !quotes.isQuoted(end - 1) { end -= 1 }
    return sentence.lowerBound..<end
  }

  /// Behind "PRISTINA, Jan. 14 (Xinhua) -- ", which nobody says.
  func behindDateline(_ sentence: Range<Int>) -> Int {
    let start = sentence.lowerBound
    let block = document.text.blocks[document.sentences[document.sentence(ofToken: start)].block].span
    guard tokens[start].isCapitalised || tokens[start].kind == .number, Int(tokens[start].start) <= block.start + 1
    else {
      return start
    }
    for index in (start + 1)..<max(min(start + 18, sentence.upperBound), start + 1) {
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
  private func isOpening(_ open: Int, _ sentence: Range<Int>) -> Bool {
    open - sentence.lowerBound <= 2
      && (sentence.lowerBound..<open).allSatisfy {
        StatementWords.joining.contains(tokens[$0].key) || tokens[$0].kind == .mark || tokens[$0].kind == .possessive
      }
  }

  /// Where the content of a clause has to end: before the next clause of the reporter's.
  private func contentEnd(_ clause: Clause, _ later: ArraySlice<Clause>, _ sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    for next in later where next.verb > clause.end {
      let start = next.start
      if next.isJoined {
        end = min(end, start)
      } else if start > clause.end, StatementWords.splitting.contains(tokens[start - 1].key),
        start - 2 > clause.end, tokens[start - 2].key == Key.comma
      {
        end = min(end, start - 2)
      } else if start > clause.end, tokens[start - 1].key == StatementWords.semicolon {
        end = min(end, start - 1)
      }
    }
    var dash: Int?
    for index in clause.end..<max(end, clause.end) where !quotes.isQuoted(index) {
      if tokens[index].key == Key.according, tokens[index - 1].key == Key.comma { end = min(end, index - 1) }
      if isDash(index) { dash = dash == nil ? index : nil }
      if tokens[index].key == StatementWords.semicolon { end = min(end, index) }
    }
    if let dash { end = min(end, dash) }
    while end > clause.end, tokens[end - 1].kind == .mark, !quotes.isQuoted(end - 1) { end -= 1 }
    return end
  }

  private func contentAfter(_ clause: Clause, _ end: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let start = clause.end
    guard start < end else { return nil }
    let frames = clause.speech.frames
    let limit = min(end, start + 16)
    if frames.contains(.of) {
      guard let of = unquoted(start..<limit, StatementWords.of), of > start, of + 2 < end else { return nil }
      return (of + 1)..<end
    }
    if frames.contains(.infinitive), let content = infinitive(clause, start, end) { return content }
    if !frames.isDisjoint(with: [.clause, .quote]), let content = clauseAfter(clause, start, end, frames) {
      return content
    }
    if frames.contains(.about), StatementWords.about.contains(tokens[start].key), end - start > 2 {
      return (start + 1)..<end
    }
    if frames.contains(.asFrame),
      (start..<limit).contains(where: { tokens[$0].key == StatementWords.asWord && $0 > start })
    {
      return start..<end
    }
    if frames.contains(.naming), isNaming(start, end) { return start..<end }
    if frames.contains(.quoted), tokens[start].key != Key.comma,
      let open = (start..<end).first(where: { quotes.isQuoted($0) }),
      !(start..<open).contains(where: { isFinite($0) }) || tokens[start].key == StatementReading.what
    {
      return start..<end
    }
    if frames.contains(.object), let content = object(clause, start, end) { return content }
    return nil
  }

  /// "urged NATO on Wednesday to ...", "offered to ...".
  private func infinitive(_ clause: Clause, _ start: Int, _ end: Int) -> Range<Int>? {
    var index = start
    let limit = min(end, start + 18)
    let isCall = clause.speech.verb == "call on"
    if isCall {
      guard tokens[start].key == StatementWords.on || tokens[start].key == StatementWords.upon else { return nil }
      index += 1
    } else if !clause.speech.takesObject, tokens[start].key != Key.to, clause.speech.verb != "appeal" {
      return nil
    }
    while index < limit {
      if quotes.isQuoted(index) { return nil }
      // "appealed to people to return home"
      if tokens[index].key == Key.to, index == start, clause.speech.verb == "appeal",
        (index + 1..<limit).contains(where: { tokens[$0].key == Key.to })
      {
        index += 1
        continue
      }
      if tokens[index].key == Key.to, index + 1 < end, classes[index + 1].isDisjoint(with: [.determiner, .calendar]),
        tokens[index + 1].kind == .word, !tokens[index + 1].isCapitalised || quotes.isQuoted(index + 1)
      {
        let isNegated = index > start && tokens[index - 1].key == StatementReading.not
        // "asked to be heard": nobody is asked.
        if clause.speech.takesObject, clause.speech.kind != .promise, index - (isNegated ? 1 : 0) == start {
          return nil
        }
        return (isNegated ? index - 1 : index)..<end
      }
      if tokens[index].key == Key.to, index + 1 < end, quotes.isQuoted(index + 1) { return index..<end }
      if tokens[index].key == Key.that || classes[index].contains(.pronoun) || isFinite(index) && !isPast(index) {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// "said that ...", "told reporters in Skopje that ...", "said the force would stay".
  private func clauseAfter(_ clause: Clause, _ start: Int, _ end: Int, _ frames: SpeechVerb.Frames) -> Range<Int>? {
    var from = start
    if clause.speech.takesObject { from = behindObject(start, end) }
    let limit = min(end, from + 18)
    if frames.contains(.clause) {
      for index in from..<limit where !quotes.isQuoted(index) {
        if tokens[index].key == Key.that {
          // "said of the agreement that": but "the forces that".
          return end - index > 2 ? behindThat(index + 1, end)..<end : nil
        }
        if isFinite(index), index > from || !classes[index].contains(.calendar) { break }
      }
    }
    while from < end,
      classes[from].contains(.calendar)
        || tokens[from].key == StatementWords.on && from + 1 < end && classes[from + 1].contains(.calendar)
        || classes[from].contains(.adverb) && from + 1 < end && classes[from + 1].contains(.calendar)
        || tokens[from].kind == .number && from > start && classes[from - 1].contains(.calendar)
    { from += 1 }
    if from < end, tokens[from].key == Key.comma || tokens[from].key == StatementWords.colon {
      let isColon = tokens[from].key == StatementWords.colon
      from += 1
      guard from < end, isColon || quotes.isQuoted(from) else { return nil }
    }
    guard from < end else { return nil }
    if quotes.isQuoted(from) { return from..<end }
    guard frames.contains(.clause), end - from > 1,
      isHedge(from) || !StatementWords.afterthoughts.contains(tokens[from].key),
      isHedge(from) || !classes[from].contains(.preposition)
    else {
      return quoteBehind(from, end)
    }
    // "said nothing", "confirmed the report": no clause without a verb.
    guard let verb = (from..<end).first(where: { isFinite($0) }), verb > from || classes[verb].contains(.auxiliary)
    else {
      return nil
    }
    if !frames.contains(.infinitive) && clause.speech.verb == "announce", isPast(verb),
      !(from..<end).contains(where: { classes[$0].contains(.auxiliary) })
    {
      return nil
    }
    return from..<end
  }

  /// "at least 20", "about 200": a preposition that opens an amount.
  private func isHedge(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return StatementWords.hedges.contains(next.key)
      || next.kind == .number && StatementWords.amounts.contains(tokens[index].key)
      || classes[index + 1].contains(.quantity) && tokens[index].key != StatementWords.on
        && StatementWords.amounts.contains(tokens[index].key)
  }

  /// "said in Sarajevo: “...”", "said after the talks, “...”".
  private func quoteBehind(_ from: Int, _ end: Int) -> Range<Int>? {
    guard let open = (from..<end).first(where: { quotes.isQuoted($0) }), open > from,
      tokens[open - 1].key == Key.comma || tokens[open - 1].key == StatementWords.colon
    else { return nil }
    return open..<end
  }

  /// "that, after the talks, NATO would": from the clause itself on, unless it is short.
  private func behindThat(_ index: Int, _ end: Int) -> Int {
    index < end && tokens[index].key == Key.comma ? index + 1 : index
  }

  /// Behind whoever is spoken to: "told reporters", "told the N1 broadcaster".
  private func behindObject(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < min(end, start + 9) {
      if let anchor = anchor(startingAt: index), anchor.form != .pronoun {
        index = anchor.tokens.upperBound
        if index < end, tokens[index].kind == .possessive { continue }
        if index < end, tokens[index].kind == .word, !classes[index].isDisjoint(with: [.title, .body, .head]) {
          continue
        }
        return index
      }
      let key = tokens[index].key
      if quotes.isQuoted(index) || tokens[index].kind == .mark && key != NameTable.hyphen { return index }
      if StatementWords.objectEnds.contains(key), key != Key.the || index > start { return index }
      if index > start, classes[index].contains(.determiner) || classes[index].contains(.calendar) { return index }
      if StatementWords.objectsSpokenTo.contains(key), index + 1 < end,
        !StatementWords.objectsSpokenTo.contains(tokens[index + 1].key)
      {
        return index + 1
      }
      if isFinite(index) { return start }
      index += 1
    }
    return index
  }

  /// "called the attacks a pogrom"
  private func isNaming(_ start: Int, _ end: Int) -> Bool {
    guard StatementWords.namingObjects.contains(tokens[start].key) || quotes.isQuoted(start) else { return false }
    for index in (start + 1)..<max(min(end, start + 10), start + 1) {
      if quotes.isQuoted(index) { return true }
      let key = tokens[index].key
      if key == Key.a || key == Key.an { return true }
      if key == Key.to || key == Key.that || tokens[index].key == Key.comma || isFinite(index) { return false }
    }
    return false
  }

  /// "denied any role in the attack", "blamed Belgrade for it", "demands full control of the province".
  private func object(_ clause: Clause, _ start: Int, _ end: Int) -> Range<Int>? {
    guard end - start > 1, tokens[start].kind == .word || quotes.isQuoted(start) else { return nil }
    switch clause.speech.kind {
    case .deny:
      guard
        let noun = (start..<min(end, start + 5)).first(where: {
          StatementWords.claims.contains(tokens[$0].key) || isParticiple($0)
        })
      else { return nil }
      // "rejected claims that ...": what the claim says is denied.
      if noun + 1 < end, tokens[noun + 1].key == Key.that, end - noun > 4 { return (noun + 2)..<end }
      return start..<end
    case .accuse:
      return (start..<min(end, start + 16)).contains { tokens[$0].key == StatementReading.forWord } ? start..<end : nil
    default:
      guard end - start > 2, StatementWords.demandObjects.contains(tokens[start].key) || quotes.isQuoted(start)
      else { return nil }
      return start..<end
    }
  }

  private func unquoted(_ range: Range<Int>, _ key: WordKey) -> Int? {
    range.first { tokens[$0].key == key && !quotes.isQuoted($0) }
  }

  /// A content that is nothing but a quotation is a direct one, without its marks.
  private func measured(_ content: Range<Int>, _ clause: Clause) -> (Range<Int>?, StatementReport.Kind) {
    guard let first = content.first(where: { quotes.isQuoted($0) }) else { return (content, .indirect) }
    let quote = quotes.quotes[Int(quotes.quoteOf[first])]
    if quote.open <= content.lowerBound, quote.close >= content.upperBound - 1 {
      let end =
        tokens[quote.close].kind == .mark && quotes.quoteOf[quote.close] >= 0 && quote.close > quote.open
        ? quote.close : quote.close + 1
      let inner = (quote.open + 1)..<max(end, quote.open + 1)
      if inner.isEmpty { return (nil, .direct) }
      return (inner, .direct)
    }
    return (content, .mixed)
  }

  static let not = WordKey("not")
  static let what = WordKey("what")
  static let forWord = WordKey("for")
}
