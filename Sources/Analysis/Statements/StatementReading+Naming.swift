import Facts

/// Speakers named by one word.
extension StatementReading {
  /// "NATO's answer was a sentence: KFOR, it said, was": the body that the sentence opens with.
  func bodyOfSentence(before index: Int) -> Speaker? {
    let start = document.sentences[document.sentence(ofToken: index)].tokens.lowerBound
    guard index > start + 3, tokens[index - 1].key == Key.comma, let anchor = anchor(startingAt: start),
      !anchor.isPerson, anchor.tokens.upperBound < index
    else { return nil }
    return Speaker(id: anchor.id, tokens: index..<(index + 1), head: StatementWords.it, isPerson: false)
  }

  /// "Lynch later said the demands were high.": one word of no kind before a plain verb of speech, or any where it is all in
  /// capitals, as "AROS argues", or a surname of several people, as "Djuric urged".
  func isNameAlone(_ index: Int, _ sentence: Range<Int>) -> Bool {
    var verb = index + 1
    while sentence.contains(verb), verb < index + 3, classes[verb].contains(.adverb) { verb += 1 }
    guard sentence.contains(verb) else { return false }
    // "Vale claimed in an interview with the paper that": a clause of what is said makes sure of it.
    let isClaim =
      classes[verb].contains(.speech) && !StatementReading.writings.contains(tokens[index].key)
      && (verb + 1..<min(verb + 10, sentence.upperBound)).first {
        isFinite($0) || tokens[$0].kind == .mark || tokens[$0].key == Key.that
      }.map { tokens[$0].key == Key.that } == true
    return
      (StatementReading.plainVerbs.contains(tokens[verb].key) || isClaim
      || (tokens[index].traits.contains(.allCapitals) || classes[index].contains(.surname))
        && classes[verb].contains(.speech))
      && classes[index].isSubset(of: [.given, .people, .surname, .name]) && tokens[index].end - tokens[index].start > 2
  }

  /// "Stein, a physician from Massachusetts, accused": a word of no kind that is told to be somebody.
  func isNameApposed(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index + 4), tokens[index + 1].key == Key.comma, classes[index + 2].contains(.determiner),
      classes[index].isSubset(of: [.given, .people, .surname, .name]), tokens[index].end - tokens[index].start > 2
    else { return false }
    // "Purcell, a carpenter, said": told with what he is, elsewhere.
    if let close = comma(in: index + 2..<sentence.upperBound), sentence.contains(close + 1),
      // "Vale, a professor and a member of the board, said"
      !(index + 2..<close).contains(where: { tokens[$0].key == Key.and }),
      StatementReading.plainVerbs.contains(tokens[close + 1].key)
    {
      return false
    }
    return (index + 3..<min(index + 8, sentence.upperBound)).contains {
      isPersonNoun($0) || StatementWords.speakers.contains(tokens[$0].key)
    }
  }

  private static var people: WordKey { "people" }
  static let plainVerbs = WordSet("said says say told added")

  /// Whether a noun is for one person: "spokesman", not "officials" or "ministry".
  func isPersonNoun(_ index: Int) -> Bool {
    let end = Int(tokens[index].end)
    return document.text.bytes[end - 1] != 0x73 && classes[index].isDisjoint(with: [.institution, .body])
  }

  /// "Shopkeepers in the north say", "both congressmen said": more than one of a noun that no list knows, beside a plain
  /// verb of speech.
  func isSomePeople(_ range: Range<Int>, _ noun: Int, _ sentence: Range<Int>) -> Bool {
    let behind = range.upperBound
    guard
      sentence.contains(behind) && StatementReading.plainVerbs.contains(tokens[behind].key)
        || range.lowerBound > sentence.lowerBound
          && StatementReading.plainVerbs.contains(tokens[range.lowerBound - 1].key),
      !tokens[noun].isCapitalised || noun == sentence.lowerBound,
      classes[noun].isDisjoint(with: [.function, .calendar, .speech, .adverb, .auxiliary, .pronoun, .act])
    else { return false }
    // "local people say"
    if tokens[noun].key == StatementReading.people { return noun > range.lowerBound }
    let (start, end) = (Int(tokens[noun].start), Int(tokens[noun].end))
    let bytes = document.text.bytes
    guard end - start > 4 else { return false }
    // "congressmen"
    if bytes[end - 1] == 0x6E, bytes[end - 2] == 0x65, bytes[end - 3] == 0x6D { return true }
    // "shopkeepers", but not "the class", "the campus", "the crisis"
    return bytes[end - 1] == 0x73 && ![0x73, 0x75, 0x69].contains(bytes[end - 2])
  }

  /// What is read, posted up or hearsay.
  static let writings = WordSet(
    "rumours rumors laws rules signs banners posters leaflets slogans words placards reports headlines results polls estimates books accounts stories surveys proverbs songs lyrics instructions plans maps emails e-mails messages files"
  )

  /// "said a NATO spokesman, Maj. Jan Joosten,": the name in apposition.
  func named(behind range: Range<Int>, _ found: Speaker, _ sentence: Range<Int>) -> Speaker? {
    let comma = commaBehind(range.upperBound, sentence)
    guard anchor(endingAt: comma).map({ !($0.isPerson && $0.form == .name) }) ?? true,
      let person = nameInApposition(comma, sentence.upperBound)
    else { return nil }
    let end = person.tokens.upperBound
    guard !sentence.contains(end) || tokens[end].kind == .mark || classes[end].contains(.preposition),
      !(sentence.contains(end) && tokens[end].kind == .possessive)
    else { return nil }
    return Speaker(id: person.id, tokens: range.lowerBound..<end, head: found.head, isPerson: true)
  }

  /// The name that a comma and titles lead to: ", Brig. Gen. Julian Ashdale".
  func nameInApposition(_ comma: Int, _ end: Int) -> Anchor? {
    guard comma + 1 < end, tokens[comma].key == Key.comma else { return nil }
    for index in (comma + 1)..<min(end, comma + 6) {
      if let name = anchor(startingAt: index), name.isPerson, name.form == .name { return name }
      guard tokens[index].kind == .mark && tokens[index].key == Key.stop || classes[index].contains(.title) else {
        return nil
      }
    }
    return nil
  }

  /// "A military source quoted by Beta said", "a group backed by Iran said": whom the participle tells of.
  func participial(before end: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    guard
      let by = (max(sentence.lowerBound + 2, end - 6)..<max(end - 1, sentence.lowerBound + 2)).last(where: {
        tokens[$0].key == Key.by
      }), isPast(by - 1), !classes[by - 1].contains(.auxiliary),
      !(by..<end).contains(where: { tokens[$0].kind == .mark || isFinite($0) || quotes.isQuoted($0) }),
      !StatementWords.toBe.contains(tokens[by - 2].key),
      let range = nounPhrase(endingAt: by - 1, sentence), let found = speaker(of: range, sentence)
    else { return nil }
    return (found, range.lowerBound)
  }

  /// Whether a verb stands between "who" and the words.
  func isInRelative(_ range: Range<Int>, of speaker: Speaker, _ sentence: Range<Int>) -> Bool {
    let open = speaker.tokens.upperBound
    guard open < range.lowerBound, tokens[open].key == StatementWords.who else { return false }
    // "who led the brigade": a verb that no list knows, taken for a noun.
    if range.lowerBound == open + 1, range.count > 2, !tokens[open + 1].isCapitalised,
      !classes[open + 1].contains(.determiner), classes[open + 2].contains(.determiner)
    {
      return true
    }
    let between = (open + 1)..<range.lowerBound
    return between.contains { isFinite($0) }
      && !between.contains {
        tokens[$0].key == Key.that
          || StatementWords.subordinators.contains(tokens[$0].key)
            && !classes[$0].contains(.preposition)
      }
  }

  /// Whether a bracket opens at a token and closes behind one word, as "Self-Determination" is.
  func isBracket(_ open: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(open), sentence.contains(open + 2), tokens[open].key == Key.openingBracket,
      tokens[open + 1].kind == .word
    else { return false }
    return tokens[open + 2].key == Key.closingBracket
      || tokens[open + 2].key == NameTable.hyphen && sentence.contains(open + 4)
        && tokens[open + 4].key == Key.closingBracket
  }

  /// Where the bracket opens that closes at a token, if it holds one word.
  func bracket(closingAt close: Int, _ sentence: Range<Int>) -> Int? {
    [close - 2, close - 4].first { isBracket($0, sentence) }
  }

  /// The comma behind "in Kosovo (KFOR)" where the words of a speaker end with such.
  private func commaBehind(_ end: Int, _ sentence: Range<Int>) -> Int {
    var index = end
    while sentence.contains(index), index < end + 7, tokens[index].key != Key.comma {
      // "the EU representative to the Kosovo talks, Stefan Lehne"
      // "the spokesman for KFOR in the north, Major Jan Joosten"
      let isNoun =
        index > end && tokens[index].kind == .word && !isPast(index) && !isFinite(index)
        && (index > end + 1 && classes[index].isEmpty || tokens[index - 1].key == Key.the)
      guard
        tokens[index].isCapitalised || classes[index].contains(.preposition) || tokens[index].key == Key.the
          || tokens[index].key == Key.openingBracket || isNoun
          || tokens[index].key == Key.closingBracket
      else { return end }
      index += 1
    }
    return sentence.contains(index) && tokens[index].key == Key.comma ? index : end
  }

  /// Whether the sentence before, in the same paragraph, lets someone speak who has no name and is no pronoun.
  func isUnnamed(_ item: Item, _ index: Int) -> Bool {
    let sentence = document.sentence(ofToken: index)
    guard sentence - item.sentence == 1, let first = item.speaker.tokens.first,
      document.sentences[sentence].block == document.sentences[item.sentence].block,
      item.speaker.isPerson && item.speaker.id == nil || UnnamedWords.people.contains(item.speaker.head)
    else { return false }
    return classes[first].contains(.determiner) && !classes[first].contains(.pronoun)
      && !document.sentences[item.sentence].tokens.contains {
        !item.content.contains($0) && anchor(startingAt: $0).map { $0.isPerson && $0.form == .name } == true
      }
  }

  /// "In the café an old man counted them for me. “Everybody did,” he said": the sentence before is about somebody unknown.
  func isAboutUnnamed(before index: Int) -> Bool {
    let number = document.sentence(ofToken: index)
    guard number > 0, document.sentences[number - 1].block == document.sentences[number].block else { return false }
    let sentence = document.sentences[number - 1].tokens
    if opensWithOffice(sentence) { return true }
    guard
      let noun = sentence.first(where: { UnnamedWords.people.contains(tokens[$0].key) && !quotes.isQuoted($0) }),
      noun > sentence.lowerBound, noun + 1 < sentence.upperBound, isFinite(noun + 1),
      !(sentence.lowerBound..<noun).contains(where: { isFinite($0) || anchor(startingAt: $0)?.isPerson == true })
    else { return false }
    return ((noun - 3)..<noun).contains { sentence.contains($0) && UnnamedWords.articles.contains(tokens[$0].key) }
  }

  /// "The ambassador met the mayor, Erden Atic. He said": whoever holds the office, where no list tells who that is.
  private func opensWithOffice(_ sentence: Range<Int>) -> Bool {
    let noun = sentence.lowerBound + 1
    guard noun + 1 < sentence.upperBound, tokens[noun - 1].key == Key.the, !tokens[noun].isCapitalised,
      UnnamedWords.people.contains(tokens[noun].key), isFinite(noun + 1) || isPast(noun + 1)
    else { return false }
    return anchor(startingAt: noun) == nil && anchor(startingAt: noun - 1) == nil
  }

  /// "The United States and four European states": the one with a name stands for both.
  func firstNamed(_ range: Range<Int>, _ headEnd: Int) -> Anchor? {
    guard let joint = (range.lowerBound..<headEnd).first(where: { tokens[$0].key == Key.and }),
      let first = anchor(endingAt: joint), first.form == .name,
      !classes[joint - 1].contains(.adjective),
      (range.lowerBound..<first.tokens.lowerBound).allSatisfy({ classes[$0].contains(.determiner) }),
      first.tokens.lowerBound >= range.lowerBound
    else { return nil }
    return first
  }

  /// "Police said": the only police that the text names.
  func policeNamed(_ range: Range<Int>, _ head: WordKey) -> Anchor? {
    guard head == Key.police, range.count == 1 || range.count == 2 && tokens[range.lowerBound].key == Key.the else {
      return nil
    }
    var found: Anchor?
    for anchor in anchors where anchor.form == .name && !anchor.isPerson {
      guard tokens[anchor.tokens.upperBound - 1].key == Key.police else { continue }
      if let found, found.id != anchor.id { return nil }
      found = anchor
    }
    return found
  }

  /// "the ministers": the two people to whom the text gives that office.
  func pairOfMinisters(_ range: Range<Int>, _ headEnd: Int) -> Anchor? {
    var title: Int32 = -1
    for start in range.lowerBound..<headEnd {
      var node = lexicon.names.first(tokens[start].key).node
      var index = start + 1
      while node != 0, index < headEnd {
        node = lexicon.names.next(node, tokens[index].key)
        index += 1
      }
      guard node != 0, let entry = lexicon.names.entry(of: node), entry.title >= 0, entry.isPluralTitle else {
        continue
      }
      title = entry.title
      break
    }
    guard title >= 0 else { return nil }
    let name = lexicon.titles[Int(title)].name
    var holders: [Anchor] = []
    for anchor in anchors where anchor.form == .name && anchor.isPerson {
      guard let role = mentions[anchor.mention].meaning.role, !holders.contains(where: { $0.id == anchor.id }) else {
        continue
      }
      guard let held = lexicon.title(worded: role) else { continue }
      let heldName = lexicon.titles[Int(held)].name
      if held == title || name == "minister" && lexicon.titles[Int(held)].kind == .minister && heldName != name {
        holders.append(anchor)
      }
    }
    return holders.count == 2 ? holders[0] : nil
  }

  /// Whether the words that name a speaker give him an office of that noun: "Dacic, Serbia's interior minister".
  private func holds(_ speaker: Speaker, _ head: WordKey) -> Bool {
    for index in speaker.tokens {
      guard let one = anchor(startingAt: index), one.id == speaker.id else { continue }
      return mentions[one.mention].meaning.role?.split(separator: " ").last.map { WordKey($0) } == head
    }
    return false
  }

  /// "the spokesman": the one who spoke before under that noun, or who holds that office.
  func sameNoun(_ range: Range<Int>, _ head: WordKey) -> Speaker? {
    guard tokens[range.lowerBound].key == Key.the, range.count <= 3 || StatementReading.bodyNouns.contains(head) else {
      return nil
    }
    let isTitle = classes[range.upperBound - 1].contains(.title)
    let sentence = document.sentence(ofToken: range.lowerBound)
    for item in items.suffix(20).reversed() where sentence - item.sentence <= 8 {
      if item.speaker.head == head || item.speaker.tokens.contains(where: { tokens[$0].key == head })
        || isTitle && item.speaker.id != nil && holds(item.speaker, head)
      {
        return Speaker(id: item.speaker.id, tokens: range, head: head, isPerson: item.speaker.isPerson)
      }
      // "the think tank", "the watchdog": the body that spoke last.
      if StatementReading.bodyNouns.contains(head), let id = item.speaker.id,
        lexicon.kind(of: id).map({ $0 == .organisation }) ?? !item.speaker.isPerson
      {
        return Speaker(id: id, tokens: range, head: head, isPerson: false)
      }
    }
    return nil
  }

  static let bodyNouns = WordSet("thinktank tank watchdog charity ngo")
}
