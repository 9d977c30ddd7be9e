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
    if sentence.contains(end), tokens[end].kind == .word,
      tags[end].classes.isDisjoint(with: [.function, .act, .speech, .adverb]), !endsInED(end)
    {
      return
    }
    let name = words(start..<end, withoutPossessives: true, capitalised: true)
    guard let ref = register(name, kind: .organisation, country: country(of: owner)) else { return }
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
  static let heads = WordSet("council bank embassy court tribunal agency academy commission")
  static let alone = WordSet("embassy")
  static let attributes = WordSet(
    "security national central constitutional supreme high appeals general electoral election intelligence defence privatisation privatization development judicial"
  )
  static var embassy: WordKey { "embassy" }
  static var court: WordKey { "court" }
  static let only = WordSet("constitutional supreme")
  static var inWord: WordKey { "in" }
}
