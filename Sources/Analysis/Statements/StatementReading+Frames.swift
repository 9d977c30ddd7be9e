import Facts

/// Where the content stands behind each kind of verb.
extension StatementReading {
  /// What a clause says behind its verb, up to `end`; nil when it says nothing.
  func contentAfter(_ clause: Clause, _ end: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var start = clause.end
    // "deplored, however, the fact that", "noted, among other things, that"
    if start + 3 < end, tokens[start].key == Key.comma,
      let close = (start + 2..<min(start + 7, end - 1)).first(where: { tokens[$0].key == Key.comma }),
      close == start + 2
        && (classes[start + 1].contains(.adverb)
          || StatementReading.turning.contains(tokens[start + 1].key))
        || tokens[close + 1].key == Key.that && !(start..<close).contains(where: { quotes.isQuoted($0) })
    {
      start = close + 1
    }
    guard start < end, tokens[start].key != StatementWords.off else { return nil }
    let frames = clause.speech.frames
    // "are urging calm while a group of demonstrators attacked"
    if clause.speech.kind == .urge,
      let stop = (start..<min(end, start + 4)).first(where: { tokens[$0].key == StatementReading.whileWord })
    {
      return contentAfter(clause, stop, sentence)
    }
    let limit = min(end, start + 16)
    if frames.contains(.of), tokens[start].key != Key.that || frames.contains(.that) {
      if clause.speech.verb == "charge" { return chargeOfBody(start..<limit, end) }
      return charge(start..<limit, end, mayBeClause: frames.contains(.that))
    }
    if frames.contains(.figure) { return figure(start, end) }
    if frames.contains(.feeling), let content = feeling(start, end) { return content }
    if frames.contains(.infinitive), let content = infinitive(clause, start, end) { return content }
    if !frames.isDisjoint(with: [.clause, .quote, .that]), let content = clauseAfter(clause, start, end, frames) {
      return content
    }
    if frames.contains(.about), let content = topic(clause, start, end) { return content }
    if frames.contains(.asFrame), clause.speech.kind != .deny || isDenial(start..<end),
      (start..<min(end, start + 30)).contains(where: { index in
        guard index < limit || quotes.isQuoted(min(index + 1, end - 1)) else { return false }
        // "condemned it, as did the EU": no name for it.
        return tokens[index].key == StatementWords.asWord && index > start && index + 1 < end
          && !classes[index + 1].contains(.auxiliary) && tokens[index - 1].key != Key.comma
      })
    {
      return start..<end
    }
    if frames.contains(.naming), isNaming(start, end) {
      // "called it “a step forward,” but raised concern"
      let close = (start..<end).first { quotes.isQuoted($0) }.map { quotes.quotes[Int(quotes.quoteOf[$0])].close }
      if let close, close + 1 < end, StatementWords.joining.contains(tokens[close + 1].key) {
        return start..<(close + 1)
      }
      return start..<end
    }
    if frames.contains(.quoted), tokens[start].key != Key.comma,
      let open = (start..<end).first(where: { quotes.isQuoted($0) }),
      !(start..<open).contains(where: { isFinite($0) }) || tokens[start].key == StatementReading.what
    {
      return start..<end
    }
    if frames.contains(.object), let content = object(clause, start, end) { return content }
    if frames.contains(.reason), namesReason(start, end) { return start..<end }
    return nil
  }

  static let pointers = WordSet("it this that any being having")

  /// "said that ...", "told reporters in Skopje that ...", "said the force would stay".
  private func clauseAfter(_ clause: Clause, _ start: Int, _ end: Int, _ frames: SpeechVerb.Frames) -> Range<Int>? {
    var from = start
    if clause.speech.takesObject { from = behindObject(start, end) }
    // "told the judges, who are divided on it, that", "told the envoy for the talks, Miroslav Lajcak, that"
    if from > start, from + 2 < end, tokens[from].key == Key.comma,
      StatementWords.relatives.contains(tokens[from + 1].key) || anchor(startingAt: from + 1)?.isPerson == true,
      let close = (from + 2..<min(from + 20, end - 1)).first(where: { tokens[$0].key == Key.comma }),
      tokens[close + 1].key == Key.that
    {
      from = close + 1
    }
    // "stated today, on the occasion of six years from the verdict, that"
    let behind = behindTimes(from, from..<end)
    let times = behind + 1 < end && StatementReading.days.contains(tokens[behind].key) ? behind + 1 : behind
    if !frames.isDisjoint(with: [.clause, .that]), times + 3 < end, tokens[times].key == Key.comma,
      classes[times + 1].contains(.preposition),
      let close = (times + 2..<min(times + 48, end - 2)).first(where: { index in
        quotes.isQuoted(index) || StatementWords.relatives.contains(tokens[index].key)
          || tokens[index].key == Key.comma && tokens[index + 1].key == Key.that
      }), tokens[close].key == Key.comma, !quotes.isQuoted(close)
    {
      return behindThat(close + 2, end)..<end
    }
    let limit = min(end, from + 18)
    let isOpen =
      frames.contains(.clause) && !clause.speech.takesNouns && !clause.speech.takesObject && opensClause(from, end)
    if !frames.isDisjoint(with: [.clause, .that]), !isOpen {
      for index in from..<limit where !quotes.isQuoted(index) {
        // "added: That date might well be January."
        if tokens[index].key == Key.that, index > start, tokens[index - 1].key == Key.colon {
          return index..<end
        }
        // "said that's wrong"
        if tokens[index].key == Key.that, index + 1 < end, tokens[index + 1].kind == .possessive { break }
        if tokens[index].key == Key.that {
          // "found at least 60 suits that involved them": of the suits.
          if frames.contains(.that), index > behindTimes(from, from..<limit), tokens[index - 1].key != Key.comma {
            return nil
          }
          // "held that position for two days"
          if frames.contains(.that), !(index + 1..<end).contains(where: { isFinite($0) }) { return nil }
          // "denied the charges over the blast that hit the canal": of the blast.
          if index > from, index + 2 < end, !classes[index + 2].isDisjoint(with: [.determiner, .preposition]),
            isPast(index + 1) || tokens[index + 1].key == StatementReading.hitWord,
            tokens[index - 1].kind == .word, classes[index - 1].isDisjoint(with: [.calendar, .adverb])
          {
            return nil
          }
          // "questioned the decision that had been made": of the decision.
          if clause.speech.verb == "question" { return nil }
          // "told them on that occasion that five had been hurt", "claimed responsibility for that attack"; "said earlier on that"
          if index > from + 1 || index == from + 1 && classes[from].contains(.preposition),
            classes[index - 1].contains(.preposition),
            !StatementReading.pointing.contains(tokens[index - 2].key), index + 1 < end,
            classes[index + 1].isDisjoint(with: [.determiner, .pronoun, .preposition])
          {
            guard (index + 2..<min(index + 4, end)).contains(where: { tokens[$0].key == Key.that }) else { return nil }
            continue
          }
          // "added guards, so that they could go on": what for.
          if index > start, tokens[index - 1].key == StatementReading.so { return nil }
          // "police said, a group that": of the group.
          if tokens[from].key == Key.comma, tokens[index - 1].key != Key.comma { continue }
          // "expressed concern that", but not "expressed support for a plan that"
          if clause.speech.frames.contains(.feeling) {
            // "voiced concern on Monday that"
            var noun = index - 1
            while noun > from,
              classes[noun].contains(.calendar) || tokens[noun].key == StatementWords.on
                || tokens[noun].key == Key.comma
            { noun -= 1 }
            if !StatementReading.feelings.contains(tokens[noun].key) { return nil }
          }
          // "said of the agreement that": but "the forces that".
          return end - index > 2 ? behindThat(index + 1, end)..<end : nil
        }
        // "declared him an enemy because of her view that": no word of his.
        if index > from, tokens[index].key == StatementReading.because { return nil }
        // "warned in an interview printed today that"
        if index > from, StatementReading.releasing.contains(tokens[index].key),
          StatementWords.channels.contains(tokens[index - 1].key)
        {
          continue
        }
        // "warned the unnamed organisers that": a participle before its noun.
        if index > from, index + 1 < limit, isPast(index), classes[index - 1].contains(.determiner),
          tokens[index + 1].kind == .word
        {
          continue
        }
        // "said during a press call last week that": a noun.
        // "replied in writing that": a noun too.
        if isFinite(index), index > from || !classes[index].contains(.calendar), !isNounHere(index, from),
          index == from || !isParticiple(index) || !classes[index - 1].contains(.preposition)
        {
          break
        }
      }
    }
    if frames.contains(.that), !frames.contains(.quote) { return nil }
    // "asked that they be let in", but not "asked not to be named".
    if clause.speech.kind == .ask, clause.speech.takesObject, from < end, !quotes.isQuoted(from) {
      // "asked, “Can she stay?”"
      if from + 1 < end, tokens[from].key == Key.comma || tokens[from].key == Key.colon, quotes.isQuoted(from + 1) {
        return from + 1..<end
      }
      // "asked him during a debate if he would resign"
      if let open = (from..<max(from, min(from + 7, end - 2))).first(where: {
        StatementWords.conditions.contains(tokens[$0].key) || isFinite($0) || tokens[$0].kind == .mark
      }), open > from, classes[from].contains(.preposition), StatementWords.conditions.contains(tokens[open].key) {
        return open..<end
      }
      // "asked what they were doing there"
      return StatementReading.questions.contains(tokens[from].key) && end - from > 2
        && (from + 1..<end).contains(where: { isFinite($0) }) ? from..<end : nil
    }
    // "told state television RTS: “They fired first.”"
    if clause.speech.takesObject, from > start,
      let colon = (from..<max(min(from + 4, end - 1), from)).first(where: { tokens[$0].key == Key.colon }),
      quotes.isQuoted(colon + 1), (from..<colon).allSatisfy({ tokens[$0].isCapitalised })
    {
      from = colon
    }
    while from < end,
      classes[from].contains(.calendar)
        || tokens[from].key == StatementWords.on && from + 1 < end && classes[from + 1].contains(.calendar)
        || classes[from].contains(.adverb) && from + 1 < end && classes[from + 1].contains(.calendar)
        || tokens[from].kind == .number && from > start && classes[from - 1].contains(.calendar)
    { from += 1 }
    if from < end, tokens[from].key == Key.comma || tokens[from].key == Key.colon {
      let isColon = tokens[from].key == Key.colon
      from += 1
      guard from < end, isColon || quotes.isQuoted(from) else { return nil }
    }
    // "says 16,500, and I believe it"
    if from + 1 < end, tokens[from].kind == .number, tokens[from + 1].key == Key.comma, frames.contains(.clause) {
      return from..<(from + 1)
    }
    guard from < end, !StatementWords.nothing.contains(tokens[from].key) else { return nil }
    if quotes.isQuoted(from) { return from..<end }
    // "said it in Serbian, which was brave": how, not what.
    if StatementReading.whatWasSaid.contains(tokens[from].key), from + 1 < end,
      classes[from + 1].contains(.preposition) || tokens[from + 1].kind == .mark && !quotes.isQuoted(from + 1)
    {
      return nil
    }
    guard frames.contains(.clause), end - from > 1,
      isHedge(from) || !StatementWords.afterthoughts.contains(tokens[from].key),
      isHedge(from) || !classes[from].contains(.preposition),
      // "responded coldly to the request"
      !document.endsInLY(from) || tokens[from + 1].key != Key.to
    else {
      return quoteBehind(from, end) ?? (frames.contains(.clause) ? behindPlace(from, end) : nil)
    }
    if let call = callFor(from, end) { return call }
    // "said nothing", "confirmed the report", "reported 52 injured": no clause without a verb.
    // "said masked men had opened fire": the first word is no verb.
    let first = isPast(from) && !classes[from].contains(.auxiliary) ? from + 1 : from
    guard
      let verb = (first..<end).first(where: { isFinite($0) && !quotes.isQuoted($0) })
        ?? (first..<end).first(where: { isFinite($0) }),
      verb > from || classes[verb].contains(.auxiliary), verb < end - 1 || classes[verb].contains(.auxiliary)
    else {
      // "Analysts say the row helps both": what is said has a verb, known or not.
      let noun = classes[from].contains(.determiner) ? from + 1 : from
      // "explained how much it upset her"
      let asks = StatementReading.questions.contains(tokens[from].key)
      let opensClause =
        asks || StatementWords.clausePronouns.contains(tokens[from].key) && from + 3 < end
      return (clause.speech.verb == "say" || opensClause) && end - from > 3
        && !StatementReading.formulas.contains(tokens[noun].key)
        ? from..<end : nil
    }
    if clause.speech.takesNouns, clause.speech.frames.contains(.feeling) || !isClause(from, end) { return nil }
    return from..<end
  }

  /// "repeated his call for independence"
  private func callFor(_ from: Int, _ end: Int) -> Range<Int>? {
    guard from + 3 < end, StatementReading.owners.contains(tokens[from].key),
      StatementReading.calls.contains(tokens[from + 1].key), tokens[from + 2].key == StatementReading.forWord
    else { return nil }
    let comma = (from + 4..<max(end - 1, from + 4)).first { index in
      tokens[index].key == Key.comma && (tokens[index + 1].key == Key.a || tokens[index + 1].key == Key.an)
    }
    return (from + 3)..<(comma ?? end)
  }

  /// "a press call", "the report", "in their demand": behind a word that belongs to a noun.
  func isNounHere(_ index: Int, _ from: Int) -> Bool {
    guard classes[index].contains(.speech), !isPast(index), tokens[index].key != StatementReading.saidWord else {
      return false
    }
    return (max(from, index - 2)..<index).contains { classes[$0].contains(.determiner) }
  }

  /// "warned of a new war", "warned Americans of “a threat”": what somebody is warned of.
  private func topic(_ clause: Clause, _ start: Int, _ end: Int) -> Range<Int>? {
    var from = start
    if clause.speech.takesObject, !StatementWords.about.contains(tokens[start].key) {
      from = behindObject(start, end)
      // "warned the head of UNMIK": that is what he is called.
      guard from > start, from < end,
        StatementReading.warnedOf.contains(tokens[from].key),
        classes[from - 1].isDisjoint(with: [.title, .head, .body, .institution])
      else { return nil }
    }
    guard from < end, StatementWords.about.contains(tokens[from].key),
      end - from > (tokens[from].key == StatementWords.of ? 4 : 2)
    else { return nil }
    return (from + 1)..<end
  }

  private static var saidWord: WordKey { "said" }
  private static let warnedOf = WordSet("of about against")
  private static let feelings = WordSet(
    "concern concerns fear fears hope hopes confidence doubt doubts regret worry worries optimism belief conviction")
  private static let days = WordSet("today yesterday tonight here there again")
  private static let owners = WordSet("his her its their")
  private static let calls = WordSet("call calls demand demands appeal appeals plea")
  private static let releasing = WordSet(
    "printed published broadcast aired released issued carried given recorded posted")
  static let turning = WordSet("however though therefore moreover meanwhile instead")
  static let questions = WordSet("what why whether if how when who where which")
  private static let formulas = WordSet(
    "goodbye farewell yes no thanks sorry prayer prayers mass something anything more less as like hello")

  /// "announced it would send", but not "announced the arrest of a man who had fled".
  private func isClause(_ start: Int, _ end: Int) -> Bool {
    for index in start..<end {
      let key = tokens[index].key
      // "announced the decision, and our ambassador was informed": the verb is of what comes next.
      if tokens[index].key == Key.comma, index + 1 < end, StatementWords.joining.contains(tokens[index + 1].key) {
        return false
      }
      if StatementWords.relatives.contains(key) || key == Key.that || key == StatementReading.whereWord
        || tokens[index].key == Key.comma && index < start + 3
      {
        return false
      }
      // The month of May is no "may".
      if classes[index].contains(.auxiliary) || StatementReading.commonVerbs.contains(key), index > start,
        isFinite(index)
      {
        return true
      }
    }
    return classes[start].contains(.pronoun) || key(start, in: StatementWords.clausePronouns)
  }

  private func key(_ index: Int, in words: WordSet) -> Bool { words.contains(tokens[index].key) }

  /// "at least 20", "about 200": a preposition that opens an amount.
  func isHedge(_ index: Int) -> Bool {
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
      tokens[open - 1].key == Key.comma || tokens[open - 1].key == Key.colon
        || classes[open - 1].contains(.calendar) && quotes.quotes[Int(quotes.quoteOf[open])].wordCount > 4
    else { return nil }
    return open..<end
  }

  /// Behind whoever is spoken to: "told reporters", "told the N1 broadcaster".
  func behindObject(_ start: Int, _ end: Int) -> Int {
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
      if index > start, classes[index].contains(.determiner) || classes[index].contains(.calendar) {
        // "warned move increases the threat": nobody is told that.
        return (start..<index).contains { other in
          tokens[other].isCapitalised
            || !classes[other].isDisjoint(with: [.title, .head, .body, .institution, .people])
            || StatementWords.speakers.contains(tokens[other].key)
            || !classes[other].isDisjoint(with: [.determiner, .pronoun])
        } ? index : start
      }
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

  private static var hitWord: WordKey { "hit" }
  private static var whileWord: WordKey { "while" }
  private static var so: WordKey { "so" }
  private static var because: WordKey { "because" }
  private static let whatWasSaid = WordSet("it so this that")
  static var any: WordKey { "any" }
  static let threats = WordSet("if unless should")

  func unquoted(_ range: Range<Int>, _ key: WordKey) -> Int? {
    range.first { tokens[$0].key == key && !quotes.isQuoted($0) }
  }
}
