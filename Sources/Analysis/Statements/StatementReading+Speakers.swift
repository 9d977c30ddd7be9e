import Facts

/// The words that name a speaker, and who they mean.
extension StatementReading {
  /// The noun phrase that ends before a token; from its article, name or title on.
  func nounPhrase(endingAt end: Int, _ sentence: Range<Int>) -> Range<Int>? {
    // "officials of the Kosovo Force (KFOR)"
    if sentence.contains(end - 1), tokens[end - 1].key == Key.closingBracket,
      let open = (max(sentence.lowerBound, end - 6)..<end).last(where: {
        tokens[$0].key == Key.openingBracket
      }), open > sentence.lowerBound
    {
      return nounPhrase(endingAt: open, sentence)
    }
    // "Shala himself"
    if sentence.contains(end - 2), StatementReading.selves.contains(tokens[end - 1].key) {
      return nounPhrase(endingAt: end - 1, sentence)
    }
    var start = end
    while start > sentence.lowerBound, reaches(start - 1, start, end, sentence) { start -= 1 }
    while start < end, isLeading(start, end) { start += 1 }
    guard start < end else { return nil }
    if classes[start].contains(.preposition) { return behindPreposition(start, end) }
    return start..<end
  }

  /// Whether a noun phrase goes on to the left over a token.
  private func reaches(_ index: Int, _ start: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    if quotes.isQuoted(index) { return false }
    let token = tokens[index]
    switch token.kind {
    case .possessive, .number: return true
    case .mark:
      if token.key == Key.closingBracket { return bracket(closingAt: index, sentence) != nil }
      if token.key == Key.openingBracket { return isBracket(index, sentence) }
      if token.key == NameTable.hyphen || token.key == StatementWords.slash {
        return !token.traits.contains(.spaceBefore)
      }
      return token.key == Key.stop && !token.traits.contains(.spaceBefore) && index > sentence.lowerBound
        && tokens[index - 1].isCapitalised
    case .word: break
    }
    let key = token.key
    // "In Belgrade |the government": an article opens the phrase, but for "all the", "head of the".
    if start < end, StatementReading.articles.contains(tokens[start].key),
      classes[index].isDisjoint(with: [.preposition, .quantity]), key != Key.and, key != Key.to,
      token.isCapitalised && isPlace[index]
    {
      return false
    }
    if key == StatementWords.asWord, index > sentence.lowerBound, tokens[index - 1].key == StatementWords.known {
      return true
    }
    if StatementWords.boundaries.contains(key) || classes[index].contains(.pronoun) || key == StatementWords.they {
      return false
    }
    let found = classes[index]
    if key == Key.and {
      guard start < end, index > sentence.lowerBound else { return false }
      let next = tokens[start]
      let isOwner = [Key.its, Key.his, Key.her, Key.their, Key.the].contains(next.key)
      // "the United States and four European states", "Pristina and neighbouring Albania"
      let isQualified =
        (next.kind == .number || !classes[start].isDisjoint(with: [.quantity, .attribute, .adjective]))
        && start + 1 < end && (tokens[start + 1].isCapitalised || classes[start + 1].contains(.head))
      return (next.isCapitalised || isOwner || isQualified || classes[start].contains(.head))
        && tokens[index - 1].kind == .word && !isFinite(index - 1)
    }
    if key == Key.to {
      return index > sentence.lowerBound
        && (StatementWords.trailing.contains(tokens[index - 1].key)
          || !classes[index - 1].isDisjoint(with: [.title, .head])
          || StatementWords.documents.contains(tokens[index - 1].key))
    }
    // "spokesman Jan Joosten"
    if found.contains(.calendar) { return anchor(startingAt: index).map { $0.tokens.contains(start) } ?? false }
    if found.contains(.auxiliary) { return false }
    if found.contains(.adverb) && !token.isCapitalised { return false }
    let isNominal =
      !found.isDisjoint(with: [.title, .attribute, .head, .body, .institution, .name, .adjective])
      || isPaper(index, sentence)
    if !isNominal, !token.isCapitalised, !found.isDisjoint(with: [.speech, .act]) { return isOwned(index, sentence) }
    if isPast(index), !found.contains(.attribute) {
      guard index > sentence.lowerBound else { return true }
      let before = tokens[index - 1]
      return before.kind == .possessive || before.kind == .mark
        || !classes[index - 1].isDisjoint(with: [.determiner, .adjective, .attribute, .adverb, .quantity])
    }
    return true
  }

  /// "the work", "Kurti's demand": behind an article or an owner what else is a verb is a noun.
  func isOwned(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index - 1) && !isPast(index)
      && (tokens[index - 1].kind == .possessive
        || classes[index - 1].contains(.determiner) && !classes[index - 1].contains(.pronoun))
  }

  /// "the reply", "its answer": a paper, and no verb.
  private func isPaper(_ index: Int, _ sentence: Range<Int>) -> Bool {
    StatementWords.documents.contains(tokens[index].key) && sentence.contains(index - 1)
      && (tokens[index - 1].kind == .possessive || classes[index - 1].contains(.determiner))
  }

  private func isLeading(_ index: Int, _ end: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .possessive || token.kind == .mark { return true }
    // "About 41 percent of those asked"
    if isHedge(index), index + 1 < end { return true }
    return token.key == Key.and
      || classes[index].contains(.adverb) && !classes[index].contains(.determiner)
        && index + 1 < end
  }

  /// "In Pristina Kurti said": what stands right before the verb.
  private func behindPreposition(_ start: Int, _ end: Int) -> Range<Int>? {
    var from: Int
    if let anchor = anchor(endingAt: end), anchor.tokens.lowerBound > start + 1 {
      from = firstOfTwo(before: anchor, start..<end)?.tokens.lowerBound ?? anchor.tokens.lowerBound
    } else if classes[end - 1].contains(.head), end - 1 > start + 1 {
      from = end - 1
    } else {
      return nil
    }
    while from > start + 2, tokens[from - 1].kind == .word || tokens[from - 1].key == NameTable.hyphen,
      !classes[from - 1].isDisjoint(with: [.title, .attribute, .determiner]) || tokens[from - 1].key == NameTable.hyphen
    { from -= 1 }
    return from..<end
  }

  /// The noun phrase that starts at a token.
  func nounPhrase(startingAt start: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = start
    while sentence.contains(end), continues(end, start, sentence) {
      // "Organisation for Security and Cooperation in Europe envoy"
      if let name = anchor(startingAt: end), name.form == .name, name.tokens.count > 1,
        name.tokens.upperBound <= sentence.upperBound
      {
        end = name.tokens.upperBound
      } else {
        end += 1
      }
    }
    while end > start, tokens[end - 1].kind != .word && tokens[end - 1].kind != .number,
      tokens[end - 1].key != Key.stop || !tokens[end - 1].traits.contains(.abbreviation)
    { end -= 1 }
    return end > start ? start..<end : nil
  }

  private func continues(_ index: Int, _ start: Int, _ sentence: Range<Int>) -> Bool {
    if quotes.isQuoted(index) { return false }
    // A name is taken whole, whatever its words are.
    if let anchor = anchor(startingAt: index), anchor.tokens.count > 0 { return true }
    let token = tokens[index]
    switch token.kind {
    case .possessive, .number: return true
    case .mark:
      if token.key == NameTable.hyphen || token.key == StatementWords.slash {
        return !token.traits.contains(.spaceBefore)
      }
      return token.key == Key.stop && !token.traits.contains(.spaceBefore) && index > start
        && tokens[index - 1].isCapitalised && sentence.contains(index + 1)
    case .word: break
    }
    if StatementWords.boundaries.contains(token.key) { return false }
    let found = classes[index]
    if token.key == StatementWords.of { return index > start }
    if token.key == Key.and {
      return index > start && sentence.contains(index + 1) && tokens[index + 1].isCapitalised
        && tokens[index - 1].isCapitalised
    }
    if token.key == StatementWords.one, index == start { return true }
    if found.contains(.determiner) { return index == start || tokens[index - 1].key == StatementWords.of }
    // "said Vjosa Osmani late on Wednesday", "said Vjosa Osmani angrily".
    if index > start, tokens[index - 1].isCapitalised,
      StatementReading.partsOfTime.contains(token.key) || document.endsInLY(index)
    {
      return false
    }
    if token.isCapitalised, found.isDisjoint(with: [.auxiliary, .calendar, .pronoun]) { return true }
    // "the administrator for |the province", though "representative for foreign affairs" is a title.
    if found.contains(.preposition), sentence.contains(index + 1), classes[index + 1].contains(.determiner) {
      return false
    }
    if !found.isDisjoint(with: [.title, .attribute, .head, .body, .institution, .adjective, .former, .name])
      || isPaper(index, sentence)
    {
      return true
    }
    if !found.isDisjoint(with: [.auxiliary, .act, .speech, .preposition, .calendar, .function, .adverb]) {
      return false
    }
    // "an unnamed diplomat", "said undecided voter Ana Vale"
    return !isPast(index) || index > start && classes[index - 1].contains(.determiner)
      || index == start && sentence.contains(index + 1) && StatementWords.speakers.contains(tokens[index + 1].key)
  }

  /// A person named right there.
  func speaker(named name: Anchor) -> Speaker {
    Speaker(id: name.id, tokens: name.tokens, head: tokens[name.tokens.upperBound - 1].key, isPerson: true)
  }

  /// Who a noun phrase means, if it can speak; nil for things that cannot ("the law said").
  func speaker(of range: Range<Int>, _ sentence: Range<Int>) -> Speaker? {
    // "Thousands of Serbs", "most of the men"
    if range.count > 2, let of = range.prefix(6).dropLast().first(where: { tokens[$0].key == StatementWords.of }),
      of > range.lowerBound, isCrowd(range.lowerBound..<of), of + 1 < range.upperBound
    {
      if let whole = speaker(of: (of + 1)..<range.upperBound, sentence) {
        return Speaker(id: whole.id, tokens: range, head: whole.head, isPerson: whole.isPerson)
      }
      // "one of the signs"
      if StatementReading.writings.contains(tokens[range.upperBound - 1].key) { return nil }
    }
    var headEnd = range.lowerBound
    while headEnd < range.upperBound {
      let key = tokens[headEnd].key
      if headEnd > range.lowerBound,
        classes[headEnd].contains(.preposition) || key == Key.to
          || key == StatementWords.known
      {
        // "Secretary of State", "Ministry of Defence"
        if key == StatementWords.of, headEnd + 1 < range.upperBound, tokens[headEnd + 1].isCapitalised,
          !classes[headEnd + 1].isDisjoint(with: [.title, .attribute])
        {
          headEnd += 1
          continue
        }
        guard let anchor = covering(headEnd, in: range) else { break }
        headEnd = anchor.tokens.upperBound
        continue
      }
      headEnd += 1
    }
    // "sources close to the talks"
    while headEnd > range.lowerBound + 1, StatementWords.trailing.contains(tokens[headEnd - 1].key) { headEnd -= 1 }
    let head = tokens[max(range.lowerBound, headEnd - 1)].key
    if StatementWords.nobody.contains(tokens[range.lowerBound].key) { return nil }
    // "One Serb leader" is no leader that the text has named.
    let isAnyone = StatementWords.anyone.contains(tokens[range.lowerBound].key)
    func made(_ anchor: Anchor) -> Speaker {
      Speaker(
        id: isAnyone && anchor.isPerson && anchor.form != .name ? nil : anchor.id, tokens: range, head: head,
        isPerson: anchor.isPerson)
    }
    if headEnd < range.upperBound, tokens[headEnd].key == StatementWords.known, headEnd + 2 < range.upperBound,
      let anchor = anchor(startingAt: headEnd + 2)
    {
      return made(anchor)
    }
    if let anchor = anchor(endingAt: headEnd), anchor.tokens.lowerBound >= range.lowerBound {
      return made(firstOfTwo(before: anchor, range) ?? anchor)
    }
    if let anchor = bodyBeside(range, headEnd) { return made(anchor) }
    // "Secretary General of the Alliance Jens Stoltenberg", "Deputy director for the north Veton Elshani"
    // "Russian Ambassador to Serbia Oleg Orlov"
    if headEnd < range.upperBound, classes[headEnd].contains(.preposition), classes[headEnd - 1].contains(.title),
      let anchor = anchor(endingAt: range.upperBound), anchor.isPerson, anchor.form == .name,
      anchor.tokens.lowerBound > headEnd + 1,
      tokens[headEnd].key != Key.to || self.anchor(endingAt: anchor.tokens.lowerBound)?.isPerson == false,
      !classes[anchor.tokens.lowerBound - 1].contains(.preposition),
      tokens[anchor.tokens.lowerBound - 1].key != Key.and,
      !isTitled(anchor, behind: headEnd)
    {
      return made(anchor)
    }
    for start in range.lowerBound..<headEnd {
      // "officials in Belgrade" as one group.
      if let anchor = anchor(startingAt: start), anchor.tokens.upperBound > headEnd,
        anchor.tokens.upperBound <= range.upperBound
      {
        return made(anchor)
      }
    }
    if StatementWords.documents.contains(head) { return author(of: range, headEnd, head) }
    let last = headEnd - 1
    guard tokens[last].kind == .word else { return nil }
    if StatementReading.bodyNouns.contains(head), let same = sameNoun(range, head) { return same }
    let found = classes[last]
    let isKnown =
      StatementWords.speakers.contains(head)
      || !found.isDisjoint(with: [.title, .head, .counterpart, .institution, .body])
    if isKnown {
      if let anchor = owner(of: range, headEnd, head) ?? firstNamed(range, headEnd) ?? policeNamed(range, head) {
        return made(anchor)
      }
      if let pair = pairOfMinisters(range, headEnd) {
        return Speaker(id: pair.id, tokens: range, head: head, isPerson: true)
      }
      if let anchor = bodyNamed(range, head) { return made(anchor) }
      if let state = governmentIn(range, headEnd) {
        return Speaker(id: state, tokens: range, head: head, isPerson: false)
      }
      return sameNoun(range, head) ?? Speaker(id: nil, tokens: range, head: head, isPerson: isPersonNoun(last))
    }
    // "Reports from the hospitals said": whose they are.
    if StatementReading.writings.contains(head) {
      guard headEnd + 1 < range.upperBound, StatementReading.sentFrom.contains(tokens[headEnd].key),
        let source = speaker(of: (headEnd + 1)..<range.upperBound, sentence)
      else { return nil }
      return Speaker(id: source.id, tokens: range, head: source.head, isPerson: source.isPerson)
    }
    if isSomePeople(range, last, sentence) {
      return sameNoun(range, head) ?? Speaker(id: nil, tokens: range, head: head, isPerson: false)
    }
    if isAgentNoun(range, last, sentence) || isBarePair(range, sentence) {
      return sameNoun(range, head) ?? Speaker(id: nil, tokens: range, head: head, isPerson: isPersonNoun(last))
    }
    // A name that nobody knows.
    guard tokens[last].isCapitalised || isHyphenated(last),
      last > sentence.lowerBound || isNameAlone(last, sentence) || isNameApposed(last, sentence),
      !isPlace[last],
      found.isDisjoint(with: [.function, .calendar, .speech, .adverb])
    else { return nil }
    return sameNoun(range, head) ?? Speaker(id: nil, tokens: range, head: head, isPerson: true)
  }

  /// "the lawyer for former Kosovo President X": the office between the preposition and the name is the name's.
  private func isTitled(_ name: Anchor, behind preposition: Int) -> Bool {
    var start = name.tokens.lowerBound
    guard classes[start - 1].contains(.title) else { return false }
    while start - 1 > preposition,
      !classes[start - 1].isDisjoint(with: [.title, .former, .attribute]) || isPlace[start - 1]
        || anchor(endingAt: start).map({ !$0.isPerson && $0.tokens.count == 1 }) == true
    { start -= 1 }
    return start == preposition + 1
  }

  /// "Thousands" of Serbs, "nearly eight" of ten voters, "41 percent" of those asked.
  private func isCrowd(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    let isShare = StatementReading.shares.contains(tokens[last].key) && range.count > 1
    guard isShare || StatementWords.crowds.contains(tokens[last].key) || tokens[last].kind == .number else {
      return false
    }
    return range.dropLast().allSatisfy { index in
      tokens[index].kind != .word || !classes[index].isDisjoint(with: [.adverb, .quantity, .determiner, .preposition])
        || isShare
    }
  }

  /// "Kosovo and its Western allies": the first of two stands for both.
  private func firstOfTwo(before anchor: Anchor, _ range: Range<Int>) -> Anchor? {
    var index = anchor.tokens.lowerBound - 1
    while index > range.lowerBound, !classes[index].isDisjoint(with: [.determiner, .title, .attribute]) { index -= 1 }
    guard index > range.lowerBound, tokens[index].key == Key.and, let first = self.anchor(endingAt: index),
      first.tokens.lowerBound >= range.lowerBound
    else { return nil }
    return first
  }

  private func covering(_ index: Int, in range: Range<Int>) -> Anchor? {
    for start in stride(from: index - 1, through: range.lowerBound, by: -1) {
      if let anchor = anchor(startingAt: start), anchor.tokens.upperBound > index,
        anchor.tokens.upperBound <= range.upperBound
      {
        return anchor
      }
    }
    return nil
  }

  private static let selves = WordSet("himself herself itself themselves")
  private static let shares = WordSet("percent cent majority number handful share half third")
  private static let sentFrom = WordSet("from by")
  private static let articles = WordSet("the a an")
}
