import Facts

/// Bodies and people named by a common noun.
extension StatementReading {
  /// "the Self-Determination movement", "the AFP agency", "an AFP correspondent", "a reporter of the DPA": the name beside
  /// the noun.
  func bodyBeside(_ range: Range<Int>, _ headEnd: Int) -> Anchor? {
    let noun = headEnd - 1
    guard noun > range.lowerBound else { return nil }
    let isReporter = BodyWords.reporters.contains(tokens[noun].key)
    guard isReporter || BodyWords.beside.contains(tokens[noun].key) else { return nil }
    let sentence = document.sentences[document.sentence(ofToken: noun)].tokens
    // "The KoSSev news portal"
    var end = noun - 1 > range.lowerBound && BodyWords.news.contains(tokens[noun - 1].key) ? noun - 1 : noun
    if tokens[end - 1].key == Key.closingBracket, let open = bracket(closingAt: end - 1, sentence) {
      end = open
    }
    var found = end > range.lowerBound ? anchor(endingAt: end) : nil
    if found == nil, isReporter, headEnd + 1 < range.upperBound, BodyWords.ofHouse.contains(tokens[headEnd].key) {
      found = (headEnd + 1..<min(headEnd + 4, range.upperBound)).lazy.compactMap { self.anchor(startingAt: $0) }.first
    }
    // "a Serbian party", "a Kosovo journalist": no party of that name.
    guard let found, !found.isPerson, found.form == .name, found.tokens.lowerBound >= range.lowerBound,
      isBody(found.id)
    else { return nil }
    return found
  }

  private func isBody(_ id: EntityID) -> Bool {
    switch lexicon.kind(of: id) {
    // What only the text knows is no state.
    case nil, .organisation, .mission, .party, .armedGroup: true
    default: false
    }
  }

  /// "the government in Pristina": the state whose capital that is.
  func governmentIn(_ range: Range<Int>, _ headEnd: Int) -> EntityID? {
    guard BodyWords.governments.contains(tokens[headEnd - 1].key), headEnd + 1 < range.upperBound,
      BodyWords.seats.contains(tokens[headEnd].key), isPlace[headEnd + 1],
      let mention = mentions.first(where: { $0.tokens.lowerBound == headEnd + 1 }),
      case .place(let id) = mention.meaning.target, let place = lexicon.placeNumber(of: id)
    else { return nil }
    let state = lexicon.standsFor[Int(place)]
    return state < 0 ? nil : lexicon.actors[Int(state)].id
  }

  /// "The court said", behind "the Higher Court in Kraljevo": the only body of that noun named just before.
  func bodyNamed(_ range: Range<Int>, _ head: WordKey) -> Anchor? {
    guard range.count == 2, tokens[range.lowerBound].key == Key.the, BodyWords.bodies.contains(head) else { return nil }
    let number = document.sentence(ofToken: range.lowerBound)
    let from = document.sentences[max(0, number - 3)].tokens.lowerBound
    var found: Anchor?
    for index in from..<range.lowerBound {
      guard let one = anchor(startingAt: index), one.form == .name, lexicon.kind(of: one.id) != .person,
        one.tokens.contains(where: { tokens[$0].key == head && tokens[$0].isCapitalised })
      else { continue }
      if let found, found.id != one.id { return nil }
      found = one
    }
    return found
  }

  /// "one questioner claimed", "two lobbyists say": a noun that ends as those do who act, right beside a verb of speech.
  func isAgentNoun(_ range: Range<Int>, _ noun: Int, _ sentence: Range<Int>) -> Bool {
    guard range.count > 1, !tokens[noun].isCapitalised, sentence.contains(range.upperBound),
      classes[range.upperBound].contains(.speech)
        || range.lowerBound > sentence.lowerBound && classes[range.lowerBound - 1].contains(.speech),
      classes[noun].isDisjoint(with: [.function, .calendar, .speech, .adverb, .auxiliary, .pronoun, .act])
    else { return false }
    return endsAsAgent(noun)
  }

  /// "lobbyist", "questioners", "moderator", but not "letter", "order", "border".
  func endsAsAgent(_ noun: Int) -> Bool {
    let bytes = document.text.bytes
    var end = Int(tokens[noun].end)
    if bytes[end - 1] == 0x73 { end -= 1 }
    guard end - Int(tokens[noun].start) > 6 else { return false }
    let (last, third) = (bytes[end - 1], bytes[end - 3])
    // -ist
    if last == 0x74, bytes[end - 2] == 0x73, third == 0x69 { return true }
    // -er, -or
    return last == 0x72 && (bytes[end - 2] == 0x65 || bytes[end - 2] == 0x6F)
      && !BodyWords.noAgents.contains(tokens[noun].key)
  }

  /// "The two said they had told him": a number for those named before.
  func isBarePair(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard range.count == 2, tokens[range.lowerBound].key == Key.the, sentence.contains(range.upperBound) else {
      return false
    }
    let number = range.lowerBound + 1
    return (tokens[number].kind == .number || classes[number].contains(.quantity))
      && classes[range.upperBound].contains(.speech)
  }

  /// "Park Geun-hye": a name whose last part is small behind its hyphen.
  func isHyphenated(_ last: Int) -> Bool {
    last > 1 && tokens[last - 1].key == NameTable.hyphen && !tokens[last - 1].traits.contains(.spaceBefore)
      && tokens[last - 2].isCapitalised && classes[last].isEmpty
  }

  /// "Experts on North Korea and nuclear arms said": what the sentence opens with, where no verb stands between.
  func openingSpeaker(before verb: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    let start = behindDateline(sentence)
    guard start + 2 < verb, tokens[start].isCapitalised, classes[start].isDisjoint(with: [.preposition, .adverb]),
      !(start..<verb).contains(where: { index in
        // "People with knowledge of the work said": a noun behind its article is no verb.
        quotes.isQuoted(index)
          || isFinite(index) && (index == start || !isOwned(index, sentence))
          || tokens[index].kind == .mark && tokens[index].key != NameTable.hyphen
          || StatementWords.boundaries.contains(tokens[index].key)
      }),
      let range = nounPhrase(startingAt: start, sentence), range.upperBound < verb,
      classes[range.upperBound].contains(.preposition), let found = speaker(of: range, sentence)
    else { return nil }
    // "The defence in the trial of X" is not whoever spoke for the defence before.
    let isNamed = range.contains { anchor(startingAt: $0)?.id == found.id }
    return (
      Speaker(id: isNamed ? found.id : nil, tokens: start..<verb, head: found.head, isPerson: found.isPerson), start
    )
  }

  /// "according to hacked emails": whoever wrote it, where a source is read and no rule or plan kept.
  func anySource(from start: Int, _ sentence: Range<Int>) -> Speaker? {
    var end = start
    while sentence.contains(end), end < start + 8, tokens[end].kind != .mark || tokens[end].key == NameTable.hyphen,
      end == start || classes[end].isDisjoint(with: [.preposition, .auxiliary]),
      !StatementWords.relatives.contains(tokens[end].key), tokens[end].key != Key.that, tokens[end].key != Key.and,
      !quotes.isQuoted(end),
      // "emails |posted by", "a database |tracking them"
      end < start + 2 || !isPast(end) && !isParticiple(end)
    { end += 1 }
    guard end > start, tokens[end - 1].kind == .word, !BodyWords.kept.contains(tokens[end - 1].key),
      !BodyWords.kept.contains(tokens[start].key), !isPlace[end - 1],
      classes[end - 1].isDisjoint(with: [.function, .calendar, .adverb, .determiner, .pronoun])
    else { return nil }
    let named = (start..<end).lazy.compactMap { self.anchor(startingAt: $0) }.first { one in
      !one.isPerson && one.form == .name && one.tokens.upperBound == end - 1 && self.isBody(one.id)
    }
    return Speaker(id: named?.id, tokens: start..<end, head: tokens[end - 1].key, isPerson: endsAsAgent(end - 1))
  }
}

private enum BodyWords {
  static let governments = WordSet("government authorities leadership administration")
  static let seats = WordSet("in of")
  static let reporters = WordSet("correspondent correspondents reporter reporters photographer photographers")
  static let ofHouse = WordSet("of for from with")
  static let news = WordSet("news online web")
  static let beside = WordSet(
    "movement party mission agency alliance broadcaster station portal website newspaper daily organisation organization"
  )
  static let bodies = WordSet(
    "court tribunal ministry agency council commission committee embassy association union party mission office prosecution institute chamber chambers parliament assembly"
  )
  static let noAgents = WordSet(
    "letter letters number numbers matter matters border borders corner corners winter summer manner banner banners poster posters chapter charter quarter quarters sector factor factors mirror error horror disorder answer answers weather river rivers tower towers shoulder rather another however whether register customer cluster disaster barrier barriers corridor"
  )
  /// What one keeps to, or follows from: "according to plan", "according to the law", "according to size".
  static let kept = WordSet(
    "evidence plan plans law laws constitution agreement agreements accord accords rule rules schedule mandate procedure procedures principle principles standard standards custom customs tradition need needs size taste convention conventions treaty treaties order orders timetable instructions how what which whether it this that them her him me us resolution resolutions protocol regulations norms criteria terms formula merit rank age ethnicity religion"
  )
}
