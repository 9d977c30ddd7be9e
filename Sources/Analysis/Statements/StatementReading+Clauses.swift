import Facts

/// Verbs of speech and their speakers.
extension StatementReading {
  /// The clauses of speech of a sentence, in text order; words inside quotation marks say nothing of who speaks.
  func clauses(in sentence: Range<Int>) -> [Clause] {
    var result: [Clause] = []
    for index in sentence where classes[index].contains(.speech) && !quotes.isQuoted(index) {
      guard let (speech, end) = lexicon.speechVerb(at: index, of: document, in: sentence),
        !speech.frames.contains(.attitude) || isFinding(index, end, sentence),
        let clause = clause(index, end, speech, isParticiple(index) ? mainClause(of: result) : result.last, sentence)
      else { continue }
      // "an official, who asked not to be named, told Reuters": the later verb is the one of what was said.
      if speech.kind == .ask, sentence.contains(end), StatementWords.negations.contains(tokens[end].key) { continue }
      if speech.kind == .ask, sentence.contains(end + 2), tokens[end].key == Key.that,
        StatementReading.names.contains(tokens[end + 2].key)
      {
        continue
      }
      // "Belgrade continued to instruct them": a verb of quotations alone, but for "as a reporter observed".
      if speech.frames == .quote,
        clause.start == sentence.lowerBound || tokens[clause.start - 1].key != StatementWords.asWord,
        !sentence.contains(where: { quotes.isQuoted($0) })
      {
        continue
      }
      result.append(clause)
    }
    return result
  }

  /// "Police believe that the men had help": what those find who look into a deed.
  private func isFinding(_ verb: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(end) && tokens[end].key == Key.that && sentence.contains(verb - 1)
      && StatementReading.investigating.contains(tokens[verb - 1].key)
  }
  /// "asking that his name be withheld"
  private static let names = WordSet("name names identity identities")
  private static let investigating = WordSet(
    "police investigators prosecutors authorities officials detectives analysts")

  private func clause(
    _ verb: Int, _ end: Int, _ speech: SpeechVerb, _ last: Clause?, _ sentence: Range<Int>
  ) -> Clause? {
    if let found = purpose(verb, end, speech, sentence) ?? course(verb, end, speech, sentence) { return found }
    // "and added more patrols", "added 200 soldiers": nothing said.
    if StatementWords.adding.contains(tokens[verb].key), sentence.contains(end),
      tokens[end].kind == .number || classes[end].contains(.quantity)
    {
      return nil
    }
    var before = verb - 1
    var isPassive = false
    var isSilent = false
    // "Kurti the same day accused", "the EU a day later urged".
    var isBehindTime = false
    while sentence.contains(before) {
      if !isBehindTime, let time = timeStart(endingAt: before, sentence) {
        (before, isBehindTime) = (time - 1, true)
        continue
      }
      guard isBetween(before) else { break }
      let key = tokens[before].key
      if StatementWords.toBe.contains(key) { isPassive = true }
      if StatementWords.negations.contains(key) { isSilent = true }
      // The month of May is no "may".
      // "KFOR can confirm that the road is open" confirms it.
      if StatementWords.modals.contains(key), !tokens[before].isCapitalised,
        key != StatementWords.can || !StatementWords.performing.contains(tokens[verb].key),
        // "would only say that"
        tokens[before + 1].key != StatementReading.only || before + 2 != verb
      {
        isSilent = true
      }
      before -= 1
    }
    let isParticiple = isParticiple(verb)
    if isPassive, !isSilent, !isParticiple { return passive(verb, end, speech, sentence) }
    if isSilent { return nil }
    // "the plan announced by NATO", "asked about"
    if sentence.contains(end), tokens[end].key == Key.by, tokens[max(verb - 1, 0)].key != StatementWords.asWord,
      !(sentence.contains(end + 1) && StatementWords.lines.contains(tokens[end + 1].key))
    {
      return nil
    }
    if isParticiple, verb > sentence.lowerBound,
      tokens[verb - 1].key == StatementWords.asWord || isQuotedPerson(before: verb, speech, sentence)
    {
      return quotedAs(verb, end, speech, sentence)
    }
    if isParticiple, !isPassive { return participle(verb, end, speech, last, sentence) }
    if isNoun(verb, sentence) || speech.frames == .quote && sentence.contains(end) && isFinite(end) { return nil }
    // "responded to the killing by throwing stones": no words; "to disrupt and put pressure on": no figure is put.
    if speech.verb == "respond", (end..<min(end + 7, sentence.upperBound)).contains(where: { tokens[$0].key == Key.by })
    {
      return nil
    }
    if speech.frames == .figure, figure(end, sentence.upperBound) == nil { return nil }
    if sentence.contains(before), StatementWords.joining.contains(tokens[before].key), before > sentence.lowerBound {
      // "requested that it watch the trial and call for his release", "they told us that it agrees and asks": of what was
      // said, for no one subject has "requested" and "call", "tell" and "asks".
      let hasAuxiliary = (before + 1..<verb).contains { classes[$0].contains(.auxiliary) }
      // "finds that it is calm, but warned them"
      let isTurn = tokens[before].key == StatementReading.butWord && tokens[before - 1].key == Key.comma
      if let last, !hasAuxiliary, !isTurn, !self.isParticiple(last.verb),
        form(verb, speech) != form(last.verb, last.speech)
      {
        return nil
      }
      // "Gërvalla waved away what Đurić had charged, and appealed": she did.
      let shared =
        last.flatMap { isWhat(before: $0) && !$0.speaker.tokens.isEmpty ? nil : $0.speaker }
        ?? mainSpeaker(before: before, sentence) ?? last?.speaker
      if let shared {
        let start = tokens[before - 1].key == Key.comma ? before - 1 : before
        return Clause(
          verb: verb, end: end, speech: speech, speaker: shared, isInverted: false, isJoined: true, start: start)
      }
    }
    if let opening = opening(verb, end, speech, sentence) { return opening }
    // "“It is closed,” said the Office, which added that"
    if let last, last.isInverted, last.end == before - 1, tokens[before - 1].key == Key.comma,
      tokens[before].key == StatementReading.which || tokens[before].key == StatementWords.who
    {
      return Clause(
        verb: verb, end: end, speech: speech, speaker: last.speaker, isInverted: false, isJoined: true,
        start: before - 1)
    }
    let isLast = isLast(verb, end, sentence)
    // "told" has whom it was told to behind it, never the speaker.
    // "A grenade was set off, informs the police."
    if speech.kind != .say || !speech.takesObject || isLastInverted(verb, end, speech, sentence),
      let inverted = inverted(verb, end, sentence)
    {
      return Clause(
        verb: verb, end: inverted.tokens.upperBound, speech: speech, speaker: inverted, isInverted: true,
        isJoined: false, start: verb)
    }
    guard !isLast, sentence.contains(before), var speaker = subject(endingBefore: before + 1, sentence) else {
      return nil
    }
    let start = speaker.start
    // "Veseli condemned what he called an assault and said": he is the speaker of the sentence.
    if start > sentence.lowerBound, tokens[start - 1].key == StatementReading.what, classes[start].contains(.pronoun),
      let last, last.speaker.isPerson
    {
      speaker.speaker = Speaker(
        id: last.speaker.id, tokens: speaker.speaker.tokens, head: last.speaker.head, isPerson: true)
    }
    // "which Serbia says is its province": no whole thing said.
    if speech.kind == .say, start > sentence.lowerBound, StatementWords.openings.contains(tokens[start - 1].key),
      // "the weekly, whose editor said he stands by it": a whole clause.
      !(tokens[start - 1].key == StatementReading.whose && sentence.contains(end)
        && (tokens[end].key == Key.that || StatementWords.clausePronouns.contains(tokens[end].key))),
      // "what she described as"
      !(speech.frames.contains(.asFrame) && tokens[start - 1].key == StatementReading.what),
      // "a meeting after which he said that"
      // "To which she said, “...”"
      !(sentence.contains(end + 1) && start - 2 >= sentence.lowerBound && classes[start - 2].contains(.preposition)
        && (tokens[end].key == Key.that || tokens[end].key == Key.comma && quotes.isQuoted(end + 1)))
    {
      guard isRelative(verb, end, start, sentence) else { return nil }
      return Clause(
        verb: verb, end: end, speech: speech, speaker: speaker.speaker, isInverted: false, isJoined: false,
        start: start, isRelative: true)
    }
    // "a mandate, which Russia has vowed to block"
    if start - 1 > sentence.lowerBound, tokens[start - 1].key == StatementReading.which, sentence.contains(end),
      !classes[start - 2].contains(.preposition), speech.frames.contains(.infinitive), speech.kind != .say
    {
      return nil
    }
    if start > sentence.lowerBound, StatementWords.conditions.contains(tokens[start - 1].key) { return nil }
    // "Will he confirm that", "Did the minister say that": a question.
    if start == sentence.lowerBound + 1, classes[start - 1].contains(.auxiliary) { return nil }
    return Clause(
      verb: verb, end: end, speech: speech, speaker: speaker.speaker, isInverted: false, isJoined: false, start: start)
  }

  /// Whether a verb that may have an object ends the sentence with whoever speaks: "..., informs the police."
  private func isLastInverted(_ verb: Int, _ end: Int, _ speech: SpeechVerb, _ sentence: Range<Int>) -> Bool {
    guard speech.verb == "inform", verb > sentence.lowerBound, tokens[verb - 1].key == Key.comma, sentence.contains(end)
    else { return false }
    return nounPhrase(startingAt: end, sentence)?.upperBound == contentEnd(sentence)
  }

  /// The forms of a verb that share a subject.
  private enum Form { case base, present, past }

  private func form(_ verb: Int, _ speech: SpeechVerb) -> Form {
    if tokens[verb].key == speech.base { return speech.frames.contains(.figure) ? .past : .base }
    return document.text.bytes[Int(tokens[verb].end) - 1] == 0x73 ? .present : .past
  }

  func isParticiple(_ index: Int) -> Bool { document.endsInING(index) }

  /// "Serbia's demands", "the claim", "in reports": nouns.
  private func isNoun(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    let before = verb - 1
    guard sentence.contains(before), tokens[before].key != Key.since || !isBetween(before) else {
      return false
    }
    // "six in 10 said they want", "46 percent said they": those asked.
    if tokens[before].kind == .number, sentence.contains(verb + 1), isAnswering(verb),
      StatementWords.clausePronouns.contains(tokens[verb + 1].key) || tokens[verb + 1].key == Key.that
    {
      return false
    }
    if tokens[before].kind == .possessive || tokens[before].kind == .number { return true }
    if tokens[before].key == NameTable.hyphen, !tokens[before].traits.contains(.spaceBefore) {
      // "Kosovo Force -- with 5,000 troops -- said"
      return !(before > sentence.lowerBound && isDash(before - 1))
    }
    // "Another said he would go."
    if StatementReading.alone.contains(tokens[before].key), before == sentence.lowerBound,
      StatementReading.plainVerbs.contains(tokens[verb].key)
    {
      return false
    }
    // "..., while another maintained that"
    if StatementReading.alone.contains(tokens[before].key), sentence.contains(before - 2), sentence.contains(verb + 1),
      StatementWords.splitting.contains(tokens[before - 1].key), tokens[before - 2].key == Key.comma,
      tokens[verb + 1].key == Key.that
    {
      return false
    }
    return classes[before].contains(.determiner) && !classes[before].contains(.pronoun) && !isBetween(before)
      || classes[before].contains(.preposition) || tokens[before].key == Key.to
  }

  private func isAnswering(_ verb: Int) -> Bool { StatementReading.answering.contains(tokens[verb].key) }
  private static let answering = WordSet("said say says believe believed think")
  static let partsOfTime = WordSet("late early")
  /// What signs and papers do as well.
  private static let reads = WordSet("read reads")
  private static let alone = WordSet("another some both all each")

  /// "said Rama", "said NATO Secretary-General Jens Stoltenberg", "added Col. X, the spokesman".
  private func inverted(_ verb: Int, _ end: Int, _ sentence: Range<Int>) -> Speaker? {
    guard verb > sentence.lowerBound, tokens[verb - 1].key == Key.comma || quotes.isQuoted(verb - 1),
      sentence.contains(end),
      quotes.isQuoted(verb - 1) || (sentence.lowerBound..<verb).contains(where: { isFinite($0) })
        || isSetIn(verb, end, sentence) || isLast(verb, end, sentence) || endsWithSpeaker(verb, end, sentence)
    else { return nil }
    // "An official, who asked not to be named, confirmed it.": what was confirmed.
    if tokens[end].key == StatementWords.it { return nil }
    if let spoken = pronoun(end) {
      return isClauseEnd(end + 1, sentence) ? spoken : nil
    }
    // "An official, who spoke on condition of anonymity, said the cabinet “would respect” it": the cabinet says nothing.
    if tokens[verb - 1].key == Key.comma, !(sentence.lowerBound..<verb).contains(where: { quotes.isQuoted($0) }),
      !isLast(verb, end, sentence), relativeSubject(before: verb - 1, sentence) != nil
    {
      return nil
    }
    if tokens[end].key == Key.comma { return farSpeaker(behind: end, sentence) }
    // "“...,” read the Embassy's reply to the paper": a paper and whom it is for.
    guard let range = nounPhrase(startingAt: end, sentence),
      isClauseEnd(range.upperBound, sentence)
        // "says a source involved in it"
        || quotes.isQuoted(verb - 1) && isPast(range.upperBound)
        || tokens[range.upperBound].key == Key.to && StatementWords.documents.contains(tokens[range.upperBound - 1].key)
    else {
      return nil
    }
    // "“It is coming,” said a strategist": words in quotation marks are somebody's, whatever the noun.
    let isQuotation =
      (quotes.isQuoted(verb - 1) || quotes.isQuoted(verb - 2)) && !StatementReading.reads.contains(tokens[verb].key)
    guard let found = speaker(of: range, sentence) ?? (isQuotation ? anybody(range) : nil) else { return nil }
    return named(behind: range, found, sentence) ?? found
  }

  /// "“...,” said, in a voice that few could hear, Dragan Petrović, a teacher": the name behind an insertion.
  private func farSpeaker(behind comma: Int, _ sentence: Range<Int>) -> Speaker? {
    let end = comma - 2
    guard quotes.isQuoted(end) || tokens[end].key == Key.comma && sentence.contains(end - 1) && quotes.isQuoted(end - 1)
    else { return nil }
    for index in comma + 2..<max(min(comma + 32, sentence.upperBound - 1), comma + 2)
    where tokens[index].key == Key.comma {
      if quotes.isQuoted(index) { return nil }
      guard let person = anchor(startingAt: index + 1), person.isPerson, person.form == .name,
        isClauseEnd(person.tokens.upperBound, sentence)
      else { continue }
      return speaker(named: person)
    }
    return nil
  }

  /// Whether the words of a speaker behind the verb end here: "said Rama in Skopje", but not "said Rama was".
  private func isClauseEnd(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index) else { return true }
    if tokens[index].kind == .mark { return true }
    return classes[index].contains(.preposition) || classes[index].contains(.calendar)
      || StatementWords.relatives.contains(tokens[index].key) || isParticiple(index)
      || classes[index].contains(.adverb) || StatementReading.momentary.contains(tokens[index].key)
      || StatementReading.partsOfTime.contains(tokens[index].key) || document.endsInLY(index)
  }

  func isDash(_ index: Int) -> Bool { document.isSpacedDash(index) }

  /// Words that a clause has a verb by: auxiliaries and verbs of the past.
  func isFinite(_ index: Int) -> Bool {
    // "it's over", "there's no deal"
    if tokens[index].kind == .possessive, index > 0 { return StatementReading.clitics.contains(tokens[index - 1].key) }
    guard tokens[index].kind == .word else { return false }
    // The month of May is no "may".
    if classes[index].contains(.calendar), tokens[index].isCapitalised { return false }
    // "the NATO-led force": part of an adjective.
    if index > 0, tokens[index - 1].key == NameTable.hyphen, !tokens[index].traits.contains(.spaceBefore) {
      return false
    }
    if !classes[index].isDisjoint(with: [.auxiliary, .act, .speech]) { return true }
    return isPast(index) || StatementReading.commonVerbs.contains(tokens[index].key)
  }

  /// Words behind which "'s" is a verb.
  private static let clitics = WordSet("it that there he she what who here this where how everything nothing everyone")

  /// Forms of common verbs that are hardly ever anything else.
  static let commonVerbs = WordSet(
    """
    went came took gave saw knew fell began broke wrote spoke drove flew rose chose stole grew drew threw became stood ran \
    wants needs knows goes comes takes makes gives gets keeps seems remains depends continues requires represents constitutes \
    violates belongs consists exists contains includes applies deserves sees feels tries brings becomes follows allows owes \
    breaks stands shows means leads serves undermines threatens prevents hopes thinks proves creates
    """)

  func isPast(_ index: Int) -> Bool {
    let end = Int(tokens[index].end)
    let bytes = document.text.bytes
    return bytes[end - 1] == 0x64 && bytes[end - 2] == 0x65 && !tokens[index].isCapitalised
      && (end - Int(tokens[index].start) > 4 || StatementReading.shortPasts.contains(tokens[index].key))
  }

  private static let shortPasts = WordSet("used died tied lied owed")
  static var inWord: WordKey { "in" }
  /// "month" of "last month"
  func isTimeUnit(_ index: Int) -> Bool {
    classes[index].contains(.calendar) || StatementReading.units.contains(tokens[index].key)
  }

  static let pointing = WordSet("this last next same earlier later")
  static let units = WordSet("day week weekend month year night evening morning afternoon summer spring autumn winter")
  static var including: WordKey { "including" }
  static var whose: WordKey { "whose" }
  static var which: WordKey { "which" }
  private static var only: WordKey { "only" }
  static var whereWord: WordKey { "where" }
  static let therefore = WordSet(
    "therefore thus hence long sometimes repeatedly nevertheless however altogether together itself alone once again only"
  )
  private static let momentary = WordSet("when while as after before once again")
}
