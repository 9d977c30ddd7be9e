import Facts

/// What is said by a noun: "Kurti's claim that the deal was dead", "a claim by Belgrade that", "It was NATO's view that".
extension StatementReading {
  /// Reads the first such noun of a sentence that tells nothing else of it.
  mutating func readClaim(_ number: Int, _ sentence: Range<Int>) {
    guard document.bits[number].mayHoldAny(of: ClaimWords.nouns.all), document.bits[number].mayHold(Key.that),
      let noun = sentence.first(where: { ClaimWords.nouns.contains(tokens[$0].key) && !quotes.isQuoted($0) }),
      let that = (noun + 1..<min(noun + 9, sentence.upperBound)).first(where: { tokens[$0].key == Key.that }),
      let speaker = claimant(noun, that, sentence)
    else { return }
    let end = claimEnd(that + 1, sentence)
    let content = (that + 1)..<end
    guard content.count > 2, content.contains(where: { isFinite($0) }),
      !items.suffix(12).contains(where: { $0.sentence == number && $0.content.overlaps(content) })
    else { return }
    take(quotesIn: content)
    items.append(
      Item(
        content: content, kind: indirectKind(of: content), speaker: speaker,
        verb: "claim", polarity: .affirmed, verbToken: noun, sentence: number, rule: "reported-noun", addressee: nil))
  }

  /// Whose claim it is: "Kurti's claim that", "the ministry's claim that", "a claim by Belgrade that".
  private func claimant(_ noun: Int, _ that: Int, _ sentence: Range<Int>) -> Speaker? {
    if that == noun + 1 {
      guard noun - 2 >= sentence.lowerBound, tokens[noun - 1].kind == .possessive else { return nil }
      if let named = anchor(endingAt: noun - 1), named.form == .name { return speaker(named: named) }
      return nounPhrase(endingAt: noun - 1, sentence).flatMap { speaker(of: $0, sentence) }
    }
    guard that > noun + 2, ClaimWords.by.contains(tokens[noun + 1].key) else { return nil }
    return speaker(of: noun + 2..<that, sentence)
  }

  /// Up to the verb of the main clause: "that a bus was hit | was rejected".
  private func claimEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    let whole = contentEnd(sentence)
    guard let own = (start..<whole).first(where: { isFinite($0) }),
      let answer = (own + 1..<max(whole, own + 1)).first(where: {
        ClaimWords.answered.contains(tokens[$0].key) && !quotes.isQuoted($0)
      })
    else { return whole }
    var end = answer
    while end - 1 > own, classes[end - 1].contains(.auxiliary) { end -= 1 }
    return tokens[end - 1].key == Key.comma ? end - 1 : end
  }
}

private enum ClaimWords {
  static let nouns = WordSet("claim claims contention assertion assertions allegation allegations insistence")
  static let by = WordSet("by from of")
  static let answered = WordSet(
    "rejected dismissed denied disputed contested refuted ridiculed mocked condemned questioned proved proven echoed")
}
