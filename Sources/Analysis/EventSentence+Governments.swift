import Corpus
import Facts

/// Parties whom a place or a preposition tells.
extension EventSentence {
  /// "the government in Pristina demanded", "the authorities in Belgrade": the state whose capital it is.
  static func governments(
    _ document: Document, _ tokens: Range<Int>, _ places: [Name], _ states: [Name], _ extractor: EventExtractor
  ) -> [Name] {
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
