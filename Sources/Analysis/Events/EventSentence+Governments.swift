import Corpus
import Facts

/// Parties whom a place or a preposition tells.
extension EventSentence {
  /// "the government in Pristina demanded", "the authorities in Belgrade": the state whose capital it is.
  static func governments(
    _ document: Document, _ tokens: Range<Int>, _ bits: WordBits, _ places: [Name], _ states: [Name],
    _ extractor: EventExtractor
  ) -> [Name] {
    guard bits.mayHoldAny(of: governing.all) else { return [] }
    var result: [Name] = []
    for name in places + states where name.tokens.lowerBound - 2 >= tokens.lowerBound {
      let noun = name.tokens.lowerBound - 2
      guard document.key(noun + 1) == EventReading.inWord, governing.contains(document.key(noun)) else { continue }
      guard let state = name.isPlace ? extractor.state(ofCapital: name.id) : name.id else { continue }
      result.append(Name(tokens: noun..<name.tokens.upperBound, id: state, isPlace: false))
    }
    return result
  }
  private static let governing = WordSet("government cabinet authorities")

  /// "Kurti's supporters threw eggs": he threw none.
  func isFollowed(_ name: Name) -> Bool {
    let end = name.tokens.upperBound
    return isPerson(name.id) && end + 1 < tokens.upperBound && token(end).kind == .possessive
      && (end + 1..<min(end + 3, tokens.upperBound)).contains { EventSentence.followers.contains(key($0)) }
  }
  private static let followers = WordSet(
    """
    supporters fans opponents critics allies bodyguards bodyguard wife husband brother son father \
    mother sister daughter relatives family killers attackers
    """)

  /// "was questioned in Belgrade and |released|": a participle behind a joiner that shares the form of "to be" before it.
  func isSecondParticiple(_ verb: Range<Int>) -> Bool {
    let joiner = verb.lowerBound - 1
    guard joiner - 2 > tokens.lowerBound, key(joiner) == Key.and, !isComma(joiner - 1),
      EventSentence.undergone.contains(key(verb.lowerBound)),
      verb.upperBound >= tokens.upperBound || token(verb.upperBound).kind == .mark
        || isAny(verb.upperBound, [.prepositions, .timeWords])
        || dates.contains(where: { $0.tokens.lowerBound == verb.upperBound }),
      let be = (max(tokens.lowerBound, joiner - 8)..<joiner).last(where: { isAny($0, .toBe) })
    else { return false }
    let first = isAny(be + 1, .adverbs) || document.endsInLY(be + 1) ? be + 2 : be + 1
    // "treated and released from a hospital": of patients.
    return first < joiner && isPastVerb(first) && key(first) != EventSentence.treated
      && !(first + 1..<joiner).contains { isBoundary($0) || isComma($0) || isAny($0, .joiners) }
  }
  private static var treated: WordKey { "treated" }
  private static let undergone = WordSet(
    """
    released arrested detained killed beaten robbed tortured questioned expelled deported jailed sentenced shot wounded \
    injured kidnapped freed fined charged indicted convicted abducted murdered executed raped burned looted destroyed \
    damaged seized confiscated searched
    """)

  /// "came under fire |from gunmen|": who fired; "from a hill", "from Serbia" tells where the shots came from.
  func sources(behind start: Int) -> [Name] {
    guard
      let from = (start..<min(tokens.upperBound, start + 5)).first(where: { key($0) == EventSentence.from }),
      !(start..<from).contains(where: { isBoundary($0) || isComma($0) })
    else { return [] }
    func isNear(_ name: Name) -> Bool {
      name.tokens.lowerBound > from && name.tokens.lowerBound - from < 6
        && !(from + 1..<name.tokens.lowerBound).contains {
          isComma($0) || isBoundary($0) || isAny($0, .prepositions) && !(key($0) == Key.of && isGroupNoun($0 - 1))
        }
    }
    if let name = actors.first(where: { isNear($0) }), lexicon.kind(of: name.id) != .state { return listed(from: name) }
    return nations.first { isNear($0) && headsGroup($0) }.map { [$0] } ?? []
  }
}
