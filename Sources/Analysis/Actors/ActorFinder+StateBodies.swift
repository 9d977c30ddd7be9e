import Corpus
import Facts

/// Bodies of a state that the text writes without capitals: "Kosovo's security council", "the US embassy in Pristina".
extension ActorReading {
  /// "the constitutional court" of a text that names no state before it.
  private mutating func readOnlyCourt(_ words: Range<Int>, _ sentence: Range<Int>) {
    let end = words.upperBound
    guard words.count > 1, tokens[end - 1].key == StateBodies.court,
      isWord(words.lowerBound - 1, Key.the, in: sentence),
      StateBodies.only.contains(tokens[words.lowerBound].key),
      !sentence.contains(end) || tokens[end].kind != .word || isVerb(end, sentence)
        || !tags[end].classes.isDisjoint(with: [.function, .auxiliary, .adverb]),
      let ref = register(
        self.words(words).split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(
          separator: " "), kind: .organisation, country: nil)
    else { return }
    add((words.lowerBound - 1)..<end, .actor(ref), .nominal, rule: "body-of-state")
  }

  /// "the security council meeting": a word that may be a noun of its own.
  private func isOtherNoun(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && tokens[index].kind == .word
      && tags[index].classes.isDisjoint(with: [.function, .act, .speech, .adverb]) && !endsInED(index)
  }

  /// "the interior ministry spokesman", "the ministry's building", "a ministry statement": something of the ministry.
  private func isOwnedWord(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), tokens[index].kind == .word else { return false }
    return tokens[index].isCapitalised || StateBodies.belongings.contains(tokens[index].key)
      || !tags[index].classes.isDisjoint(with: [.head, .title, .body, .institution])
  }

  /// "the defence ministry in Rome", and "the defence ministry", "the ministry" of a text that has named one.
  private mutating func readMinistry(_ words: Range<Int>, _ sentence: Range<Int>) {
    let end = words.upperBound
    if isWord(end, StateBodies.inWord, in: sentence), words.count > 1, let near = namedPlace(at: end + 1, sentence),
      let seat = mentions.last(where: { $0.tokens.lowerBound == end + 1 }), case .place(let number) = seat.target,
      Int(number) < lexicon.standsFor.count, lexicon.standsFor[Int(number)] >= 0
    {
      if let ref = ministry(of: lexicon.standsFor[Int(number)], words) {
        add(words.lowerBound..<near, .actor(ref), .nominal, rule: "body-of-state")
        leavePlace(of: end..<near)
      }
      return
    }
    guard isWord(words.lowerBound - 1, Key.the, in: sentence), !isOwnedWord(end, sentence) else { return }
    var known: Ref?
    for mention in mentions where mention.tokens.lowerBound < words.lowerBound {
      guard case .actor(let ref) = mention.target, kind(of: ref) == .organisation,
        mention.tokens.contains(where: { tokens[$0].key == StateBodies.ministry }),
        words.dropLast().allSatisfy({ word in
          mention.tokens.contains { StateBodies.isSame(tokens[$0].key, tokens[word].key) }
        })
      else { continue }
      if let known, known != ref { return }
      known = ref
    }
    if let known { add((words.lowerBound - 1)..<end, .actor(known), .nominal, rule: "body-of-state") }
  }

  /// A ministry of a state by what it is for: the lexicon's, or one of the text's own, "Italian Defence Ministry".
  private mutating func ministry(of state: Ref, _ words: Range<Int>) -> Ref? {
    guard state < lexicon.countries.count, words.count > 1 else { return nil }
    let country = lexicon.countries[Int(state)]
    for adjective in country.adjectives {
      var node = lexicon.names.first(WordKey(adjective)).node
      for word in words where node != 0 { node = lexicon.names.next(node, tokens[word].key) }
      if node != 0, let entry = lexicon.names.entryIndex(of: node),
        let known = lexicon.names.entries[entry].candidates.first(where: { $0.kind == .actor })
      {
        return known.index
      }
    }
    let name = self.words(words, capitalised: true).replacing("Defense", with: "Defence")
    return register(
      (country.adjectives.first ?? country.name) + " " + name, kind: .organisation, country: self.country(of: state))
  }

  /// A council, a bank, a court or an embassy with its state right before it, two words between them at most.
  mutating func readStateBody(at index: Int, _ sentence: Range<Int>) {
    guard covering[index] < 0, StateBodies.heads.contains(tokens[index].key), !tokens[index].isCapitalised else {
      return
    }
    var first = index
    while sentence.contains(first - 1), index - first < 2, covering[first - 1] < 0,
      tokens[first - 1].kind == .word, !tokens[first - 1].isCapitalised,
      StateBodies.attributes.contains(tokens[first - 1].key)
    { first -= 1 }
    // A council or a bank may be anybody's, the central bank is the state's.
    guard first < index || StateBodies.alone.contains(tokens[index].key) else { return }
    let before = first - 1
    guard sentence.contains(before) else { return }
    let isMinistry = tokens[index].key == StateBodies.ministry
    let owner: Ref
    let start: Int
    if tokens[before].kind == .possessive, let mention = mention(endingAt: before, sentence), let ref = actor(mention) {
      (owner, start) = (ref, mentions[mention].tokens.lowerBound)
    } else if let mention = mention(endingAt: first, sentence), mentions[mention].form == .name,
      let ref = actor(mention)
    {
      (owner, start) = (ref, mentions[mention].tokens.lowerBound)
    } else if let nation = nationEnding(at: before, sentence) {
      (owner, start) = (nation.index, nation.start)
    } else if isMinistry {
      readMinistry(first..<(index + 1), sentence)
      return
    } else {
      readOnlyCourt(first..<(index + 1), sentence)
      return
    }
    guard kind(of: owner) == .state else { return }
    var end = index + 1
    if tokens[index].key == StateBodies.embassy, isWord(end, StateBodies.inWord, in: sentence),
      let near = namedPlace(at: end + 1, sentence)
    {
      end = near
    }
    if isMinistry ? isOwnedWord(end, sentence) : isOtherNoun(end, sentence) { return }
    let name = words(start..<end, withoutPossessives: true, capitalised: true)
    guard
      let ref = isMinistry
        ? ministry(of: owner, first..<end) : register(name, kind: .organisation, country: country(of: owner))
    else { return }
    add(start..<end, .actor(ref), .nominal, rule: "body-of-state")
    leavePlace(of: index + 1..<end)
  }
}

extension ActorReading {
  /// "the embassy in Pristina" names the town too.
  mutating func leavePlace(of range: Range<Int>) {
    for index in range where covering[index] == Int32(mentions.count - 1) { covering[index] = -1 }
  }
}

private enum StateBodies {
  static let heads = WordSet("council bank embassy court tribunal agency academy commission ministry")
  static let alone = WordSet("embassy ministry")
  static let belongings = WordSet(
    "building buildings headquarters compound statement website sources source staff data figures")
  static var ministry: WordKey { "ministry" }

  /// "defence" and "defense" are one word.
  static func isSame(_ one: WordKey, _ other: WordKey) -> Bool {
    one == other || defending.contains(one) && defending.contains(other)
  }
  private static let defending = WordSet("defence defense")
  static let attributes = WordSet(
    """
    security national central constitutional supreme high appeals general electoral election intelligence defence \
    privatisation privatization development judicial foreign interior defense internal affairs justice finance economy \
    health education
    """)
  static var embassy: WordKey { "embassy" }
  static var court: WordKey { "court" }
  static let only = WordSet("constitutional supreme")
  static var inWord: WordKey { "in" }
}
