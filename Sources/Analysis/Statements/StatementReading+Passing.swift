import Facts

/// Words that a body or an outlet passes on: "..., the ministry reports.", "As announced by the police, ...".
extension StatementReading {
  /// What a sentence without any other speech says by way of whoever reports it.
  mutating func readPassing(_ number: Int, _ sentence: Range<Int>) {
    guard let (content, speaker, verb) = reported(sentence) ?? announced(sentence) else { return }
    let isDirect =
      content.lowerBound > 0 && quotes.isQuoted(content.lowerBound - 1) && quotes.isQuoted(content.lowerBound)
    if isDirect { isTaken[Int(quotes.quoteOf[content.lowerBound])] = true }
    items.append(
      Item(
        content: content,
        kind: isDirect ? .direct : indirectKind(of: content), speaker: speaker,
        verb: PassingWords.base(tokens[verb].key), polarity: .affirmed, verbToken: verb,
        sentence: number, rule: "reported-passing", addressee: nil))
  }

  /// "Romania sends 100 soldiers, the Ministry of Defence reports."
  private func reported(_ sentence: Range<Int>) -> (content: Range<Int>, speaker: Speaker, verb: Int)? {
    let verb = contentEnd(sentence) - 1
    guard verb - sentence.lowerBound > 2, PassingWords.verbs.contains(tokens[verb].key), !quotes.isQuoted(verb),
      let range = nounPhrase(endingAt: verb, sentence), range.lowerBound - 3 >= sentence.lowerBound,
      tokens[range.lowerBound].isCapitalised || classes[range.lowerBound].contains(.determiner),
      let speaker = speaker(of: range, sentence)
    else { return nil }
    let last =
      tokens[range.lowerBound - 1].key == Key.comma && quotes.isQuoted(range.lowerBound - 2)
      ? range.lowerBound - 2 : range.lowerBound - 1
    if quotes.isQuoted(last) {
      guard let quote = freeQuote(closingAt: last, longerThan: 3), quote.open <= sentence.lowerBound else { return nil }
      return ((quote.open + 1)..<quote.close, speaker, verb)
    }
    guard tokens[verb].key != PassingWords.states, tokens[range.lowerBound - 1].key == Key.comma else { return nil }
    let lower = behindDateline(sentence)
    let content = lower..<(range.lowerBound - 1)
    guard content.count > 3, isTold(content) else { return nil }
    return (content, speaker, verb)
  }

  /// "As announced by the police, the road is closed."
  private func announced(_ sentence: Range<Int>) -> (content: Range<Int>, speaker: Speaker, verb: Int)? {
    let verb = sentence.lowerBound + 1
    guard sentence.contains(verb + 4), tokens[verb - 1].key == StatementWords.asWord,
      PassingWords.announced.contains(tokens[verb].key), tokens[verb + 1].key == Key.by,
      let comma = comma(in: (verb + 2)..<min(sentence.upperBound, verb + 16)),
      !((verb + 2)..<comma).contains(where: { isFinite($0) }),
      let range = nounPhrase(startingAt: verb + 2, sentence), range.upperBound <= comma,
      let speaker = speaker(of: range, sentence)
    else { return nil }
    let content = (comma + 1)..<contentEnd(sentence)
    guard content.count > 3, isTold(content) else { return nil }
    return (content, speaker, verb)
  }

  /// "The unit comprises 750 soldiers, said a spokesman for the force.": nothing behind the verb can be what was said.
  func isLast(_ verb: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    tokens[verb].key == StatementReading.said && verb - sentence.lowerBound > 4 && tokens[verb - 1].key == Key.comma
      && end + 1 < sentence.upperBound
      && !classes[end].isDisjoint(with: [.determiner, .title, .name, .given, .surname, .institution, .body, .head])
      && !(end..<sentence.upperBound).contains {
        isFinite($0) && tokens[$0 - 1].key != NameTable.hyphen || quotes.isQuoted($0) || tokens[$0].key == Key.that
          || classes[$0].contains(.pronoun)
      }
  }

  /// Whether some words tell something: a clause with a verb, in the reporter's words.
  private func isTold(_ content: Range<Int>) -> Bool {
    content.contains { isFinite($0) && !quotes.isQuoted($0) } && !quotes.isQuoted(content.lowerBound)
  }
}

private enum PassingWords {
  static var writes: WordKey { "writes" }
  static var states: WordKey { "states" }
  static let verbs = WordSet("reports writes states")

  static func base(_ verb: WordKey) -> String { verb == writes ? "write" : verb == states ? "state" : "report" }
  static let announced = WordSet("announced reported stated confirmed said told published")
}
