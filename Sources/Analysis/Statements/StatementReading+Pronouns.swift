import Facts

/// Pronouns that speak.
extension StatementReading {
  /// "he", "she", "they", "it": whoever the text means.
  func pronoun(_ index: Int) -> Speaker? {
    guard tokens[index].kind == .word, !quotes.isQuoted(index) else { return nil }
    let key = tokens[index].key
    if classes[index].contains(.pronoun) {
      // "While incidents had fallen, he added": whoever spoke before.
      if index + 1 < tokens.count, StatementWords.adding.contains(tokens[index + 1].key), let last = items.last,
        isNear(last, index), last.speaker.isPerson, !isOther(last.speaker, than: key)
      {
        return Speaker(id: last.speaker.id, tokens: index..<(index + 1), head: key, isPerson: true)
      }
      if let last = items.last, isJustNamed(last, index), fits(last.speaker, isFemale: key == Key.she),
        !isOther(last.speaker, than: key)
      {
        return Speaker(id: last.speaker.id, tokens: index..<(index + 1), head: key, isPerson: true)
      }
      // "an allied diplomat says ... “But a battalion,” he sighs": nobody with a name.
      if let last = items.last, isUnnamed(last, index) {
        return Speaker(id: last.speaker.id, tokens: last.speaker.tokens, head: last.speaker.head, isPerson: true)
      }
      if isSomeoneElse(before: index) || isAboutUnnamed(before: index) {
        return Speaker(id: nil, tokens: index..<(index + 1), head: key, isPerson: true)
      }
      if let anchor = anchor(startingAt: index) {
        // "“They came,” he says. “They burned it,” she says": not the same.
        let isOther = items.suffix(4).contains { item in
          item.speaker.id == anchor.id && item.speaker.head != key
            && (item.speaker.head == Key.he || item.speaker.head == Key.she)
        }
        return Speaker(id: isOther ? nil : anchor.id, tokens: index..<(index + 1), head: key, isPerson: true)
      }
      if let named = subjectOfSentence(before: index, isFemale: key == Key.she) {
        return Speaker(id: named.id, tokens: index..<(index + 1), head: key, isPerson: true)
      }
      // Words are somebody's even where it stays open whose.
      let last = items.last.flatMap { item in
        isNear(item, index) && item.speaker.isPerson && !isOther(item.speaker, than: key) ? item : nil
      }
      return Speaker(id: last?.speaker.id, tokens: index..<(index + 1), head: key, isPerson: true)
    }
    if key == StatementWords.it,
      let body = bodyOfSentence(before: index) ?? bodyOfMainClause(before: index) ?? bodyToldBefore(index)
    {
      return body
    }
    if key == StatementWords.they || key == StatementWords.it, index > 1,
      items.last.map({ !isNear($0, index) || $0.speaker.isPerson }) ?? true,
      quotes.isQuoted(index - 1)
        || tokens[index - 1].key == Key.comma
          && (quotes.isQuoted(index - 2)
            || index + 2 < tokens.count && classes[index + 1].contains(.speech)
              && (tokens[index + 2].key == Key.comma || tokens[index + 2].key == Key.stop))
    {
      // "“EULEX denounces what was done,” it said": a body that speaks of itself. "“The plan is dead,” they wrote": somebody's
      // words, even where it stays open whose.
      return Speaker(
        id: key == StatementWords.it ? bodyQuoted(before: index) : nil, tokens: index..<(index + 1), head: key,
        isPerson: false)
    }
    if key == StatementWords.they, items.last.map({ !isNear($0, index) || $0.speaker.isPerson }) ?? true,
      let group = groupOfSentence(before: index)
    {
      return group
    }
    guard key == StatementWords.they || key == StatementWords.it, let last = items.last, isNear(last, index),
      !last.speaker.isPerson
    else {
      // "They stated that": somebody's words, even where it stays open whose.
      let sentence = document.sentences[document.sentence(ofToken: index)].tokens
      // "because they said the language was": those named before.
      if key == StatementWords.they, index > sentence.lowerBound,
        StatementReading.bodyClauses.contains(tokens[index - 1].key), speaks(behind: index, sentence)
      {
        let named = mainSpeaker(before: index - 1, sentence).flatMap { isPlural($0) ? $0.id : nil }
        return Speaker(id: named, tokens: index..<(index + 1), head: key, isPerson: false)
      }
      let first =
        index > sentence.lowerBound && StatementWords.joining.contains(tokens[index - 1].key) ? index - 1 : index
      // "In it, they conclude that"
      let opens = first == sentence.lowerBound || tokens[first - 1].key == Key.comma && first - sentence.lowerBound <= 5
      return (key == StatementWords.they || key == StatementWords.it) && opens
        && saysThat(behind: index, sentence)
        ? Speaker(id: nil, tokens: index..<(index + 1), head: key, isPerson: false) : nil
    }
    if (key == StatementWords.they) != isPlural(last.speaker) {
      return Speaker(id: nil, tokens: index..<(index + 1), head: key, isPerson: false)
    }
    return Speaker(id: last.speaker.id, tokens: index..<(index + 1), head: key, isPerson: false)
  }

  /// "according to him", "to her", "to them": whoever spoke last.
  func lastSpeaker(meantBy index: Int) -> Speaker? {
    if tokens[index].key == StatementWords.it {
      // "The office issued a statement. According to it, ...": the body that spoke or that the sentence before is about.
      let number = document.sentence(ofToken: index)
      let last = items.last.flatMap { isNear($0, index) && !$0.speaker.isPerson ? $0.speaker : nil }
      let before =
        number > 0
        ? mainSpeaker(before: document.sentences[number - 1].tokens.upperBound, document.sentences[number - 1].tokens)
        : nil
      let body = (last ?? before).flatMap { $0.isPerson ? nil : $0 }
      return Speaker(id: body?.id, tokens: index..<(index + 1), head: tokens[index].key, isPerson: false)
    }
    guard StatementWords.him.contains(tokens[index].key), let last = items.last, isNear(last, index) else { return nil }
    let isThem = tokens[index].key == StatementReading.them
    guard isThem == !last.speaker.isPerson, isThem || !isOther(last.speaker, than: isHer(index) ? Key.she : Key.he)
    else { return nil }
    return Speaker(
      id: last.speaker.id, tokens: index..<(index + 1), head: tokens[index].key, isPerson: last.speaker.isPerson)
  }

  private func isHer(_ index: Int) -> Bool { tokens[index].key == StatementReading.her }
  private static var them: WordKey { "them" }
  private static var her: WordKey { "her" }

  /// "Police raided five offices. They said they had": the body or group that the sentence before is about.
  private func groupOfSentence(before index: Int) -> Speaker? {
    let number = document.sentence(ofToken: index)
    guard number > 0, index == document.sentences[number].tokens.lowerBound,
      document.sentences[number - 1].block == document.sentences[number].block
    else { return nil }
    let sentence = document.sentences[number - 1].tokens
    guard !quotes.isQuoted(sentence.lowerBound), let group = mainSpeaker(before: sentence.upperBound, sentence),
      !group.isPerson, isPlural(group) || group.head == Key.police
    else { return nil }
    return Speaker(id: group.id, tokens: index..<(index + 1), head: StatementWords.they, isPerson: false)
  }

  /// Whether the sentence before, in the same paragraph, lets a person speak.
  private func isJustNamed(_ item: Item, _ index: Int) -> Bool {
    let sentence = document.sentence(ofToken: index)
    guard item.speaker.isPerson, item.speaker.id != nil, sentence - item.sentence == 1 else { return false }
    let blocks = document.sentences[sentence].block - document.sentences[item.sentence].block
    // "..., said Jung.", and in the next paragraph "“...,” he added".
    return blocks == 0
      || blocks == 1 && index > 1
        && (quotes.isQuoted(index - 1) || tokens[index - 1].key == Key.comma && quotes.isQuoted(index - 2))
  }

  private func fits(_ speaker: Speaker, isFemale: Bool) -> Bool {
    for index in speaker.tokens where tokens[index].isCapitalised {
      if let known = lexicon.names.isFemale(tokens[index].key) { return known == isFemale }
    }
    // A surname alone does not tell.
    return speaker.tokens.count > 2
  }

  /// "I asked Lulzim, a customs officer. “Trucks are fewer,” he said": he has a first name and no more.
  private func isSomeoneElse(before index: Int) -> Bool {
    let number = document.sentence(ofToken: index)
    guard number > 0, document.sentences[number - 1].block == document.sentences[number].block else { return false }
    let sentence = document.sentences[number - 1].tokens
    var last: Int?
    for token in sentence where tokens[token].isCapitalised && classes[token].contains(.given) {
      let next = token + 1
      if token > sentence.lowerBound, tokens[token - 1].isCapitalised { continue }
      if sentence.contains(next), tokens[next].isCapitalised || quotes.isQuoted(token) { continue }
      if anchor(startingAt: token) == nil { last = token }
    }
    guard let last else { return false }
    return !(last + 1..<sentence.upperBound).contains { anchor(startingAt: $0)?.isPerson == true }
  }

  /// Whether a first name in a speaker's words tells that "he" or "she" is somebody else.
  private func isOther(_ speaker: Speaker, than pronoun: WordKey) -> Bool {
    if speaker.head == Key.he || speaker.head == Key.she { return speaker.head != pronoun }
    // "Vucic called it useful. She said": a surname whose first name is known.
    if let id = speaker.id, let actor = lexicon.actor(id), actor.kind == .person,
      let known = lexicon.names.isFemale(named: actor.name)
    {
      return known != (pronoun == Key.she)
    }
    for index in speaker.tokens where tokens[index].isCapitalised {
      if let known = lexicon.names.isFemale(tokens[index].key) { return known != (pronoun == Key.she) }
    }
    return false
  }

  /// "officials", "Croatia and Albania", "they"
  private func isPlural(_ speaker: Speaker) -> Bool {
    if speaker.head == StatementWords.they || speaker.tokens.contains(where: { tokens[$0].key == Key.and }) {
      return true
    }
    let bytes = document.text.bytes
    return speaker.tokens.contains { index in
      tokens[index].key == speaker.head && bytes[Int(tokens[index].end) - 1] == 0x73 && !tokens[index].isCapitalised
        || classes[index].contains(.people) && tokens[index].key == speaker.head
    }
  }

  func isNear(_ item: Item, _ index: Int) -> Bool { document.sentence(ofToken: index) - item.sentence <= 3 }

  /// "The Secretary General, Jens Stoltenberg, welcomed it. He spoke with both and urged them to": the subject before.
  private func subjectOfSentence(before index: Int, isFemale: Bool) -> Speaker? {
    guard index == document.sentences[document.sentence(ofToken: index)].tokens.lowerBound,
      let subject = subjectBefore(index), subject.tokens.contains(where: { tokens[$0].isCapitalised }),
      fits(subject, isFemale: isFemale)
    else { return nil }
    return subject
  }

  /// The person whom the sentence before, of the same paragraph, is about.
  func subjectBefore(_ index: Int) -> Speaker? {
    let number = document.sentence(ofToken: index)
    guard number > 0, document.sentences[number - 1].block == document.sentences[number].block else { return nil }
    let sentence = document.sentences[number - 1].tokens
    guard !quotes.isQuoted(sentence.lowerBound), let subject = mainSpeaker(before: sentence.upperBound, sentence),
      subject.isPerson, subject.id != nil
    else { return nil }
    return subject
  }

  /// "An association of families welcomed the verdict, although it complained that": the body that the main clause is about.
  private func bodyOfMainClause(before index: Int) -> Speaker? {
    let sentence = document.sentences[document.sentence(ofToken: index)].tokens
    // "As for the ministry, it stated that"
    let first = sentence.lowerBound
    if index - first > 3, tokens[index - 1].key == Key.comma, tokens[first].key == StatementWords.asWord,
      tokens[first + 1].key == StatementReading.forWord,
      let body = (first + 2..<first + 4).lazy.compactMap({ self.anchor(startingAt: $0) }).first, !body.isPerson
    {
      return Speaker(id: body.id, tokens: index..<(index + 1), head: StatementWords.it, isPerson: false)
    }
    // "The court says it got no request, and it denies that"
    let isJoined = index > first + 3 && tokens[index - 1].key == Key.and && tokens[index - 2].key == Key.comma
    guard index - sentence.lowerBound > 2,
      StatementReading.bodyClauses.contains(tokens[index - 1].key) || isJoined && speaks(behind: index, sentence),
      let body = mainSpeaker(before: index - 1, sentence), !body.isPerson, !isPlural(body)
    else { return nil }
    return Speaker(
      id: body.id, tokens: body.id == nil ? body.tokens : index..<(index + 1), head: StatementWords.it, isPerson: false)
  }

  /// "The EU regretted the step. It urged Kosovo to lift the ban.": the body that the sentence before is of.
  private func bodyToldBefore(_ index: Int) -> Speaker? {
    let number = document.sentence(ofToken: index)
    let sentence = document.sentences[number]
    guard index == sentence.tokens.lowerBound, number > 0, document.sentences[number - 1].block == sentence.block,
      items.last.map({ !isNear($0, index) }) ?? true, speaks(behind: index, sentence.tokens)
    else { return nil }
    let before = document.sentences[number - 1].tokens
    let start = tokens[before.lowerBound].key == Key.the ? before.lowerBound + 1 : before.lowerBound
    guard let body = anchor(startingAt: start) ?? anchor(startingAt: before.lowerBound), !body.isPerson,
      before.contains(body.tokens.upperBound), isFinite(body.tokens.upperBound),
      // "NATO and the EU regretted the step."
      !(body.tokens.upperBound..<before.upperBound).contains(where: { anchor(startingAt: $0)?.isPerson == true })
    else { return nil }
    return Speaker(id: body.id, tokens: index..<(index + 1), head: StatementWords.it, isPerson: false)
  }

  /// Whether a verb of speech stands behind a word, or behind the adverbs and auxiliaries there.
  private func speaks(behind index: Int, _ sentence: Range<Int>) -> Bool {
    var verb = index + 1
    while sentence.contains(verb), verb < index + 4, !classes[verb].isDisjoint(with: [.adverb, .auxiliary]) {
      verb += 1
    }
    return sentence.contains(verb) && classes[verb].contains(.speech)
  }

  /// The body that is the subject of the quotation before a word: "“EULEX firmly denounces ...,” |it said".
  private func bodyQuoted(before index: Int) -> EntityID? {
    let close = quotes.isQuoted(index - 1) ? index - 1 : index - 2
    guard close > 0, quotes.isQuoted(close) else { return nil }
    let quote = quotes.quotes[Int(quotes.quoteOf[close])]
    guard let body = anchor(startingAt: quote.open + 1), !body.isPerson, body.form == .name,
      lexicon.kind(of: body.id) != .state, body.tokens.upperBound < quote.close,
      isFinite(body.tokens.upperBound) || document.endsInLY(body.tokens.upperBound)
    else { return nil }
    return body.id
  }

  /// Whether a verb of speech and "that" stand behind a word.
  private func saysThat(behind index: Int, _ sentence: Range<Int>) -> Bool {
    speaks(behind: index, sentence)
      && (index + 2..<max(index + 2, min(index + 5, sentence.upperBound - 1))).contains { next in
        tokens[next].key == Key.that || StatementWords.clausePronouns.contains(tokens[next].key)
          || tokens[next].key == Key.comma && quotes.isQuoted(next + 1)
      }
  }

  private static let bodyClauses = WordSet("although though but while because after whom which")
}
