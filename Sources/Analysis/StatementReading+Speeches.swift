import Corpus
import Facts

/// Speeches, briefings and declarations printed in full: one voice speaks of itself through the whole text.
extension StatementReading {
  /// Whether a text speaks of "I" or "we" anywhere.
  var mayBeSpeech: Bool {
    document.bits.contains { $0.mayHold(TurnWords.i) || $0.mayHold(TurnWords.we) }
  }
  /// How many sentences at least speak of "I" or "we" in a speech.
  private static let ownSentences = 3
  /// Among how many sentences of a text the line stands that says who speaks.
  private static let headLines = 12

  /// The paragraphs of a speech by block: all that stand behind the one voice that opens it, or behind a headline that names
  /// who spoke; none where the text does not speak of itself.
  func speech(_ heads: [TurnHead], _ blocks: [(number: Int, first: Int)]) -> [Int: Turn] {
    guard let opening = opening(heads, blocks) else { return [:] }
    let body = blocks.filter { $0.first >= opening.start }
    if opening.isGivenFloor, speaksOfItself(from: opening.start) { return turns(of: body, opening, heads) }
    let own = body.count { isOwn($0) }
    // Every other paragraph at least; a report that quotes letters tells of others between them.
    guard own > 0, own * 2 >= body.count else { return [:] }
    var sentences = 0
    for sentence in document.sentences where sentence.tokens.upperBound > opening.start {
      if sentence.tokens.contains(where: { speaksOfItself($0) }) { sentences += 1 }
    }
    guard sentences >= StatementReading.ownSentences else { return [:] }
    return turns(of: body, opening, heads)
  }

  private func turns(of body: [(number: Int, first: Int)], _ opening: Opening, _ heads: [TurnHead]) -> [Int: Turn] {
    var result: [Int: Turn] = [:]
    for block in body {
      result[block.number] = Turn(speaker: opening.speaker, start: block.first, colon: opening.mark)
    }
    if let head = heads.first, head.colon + 1 == opening.start {
      result[head.block] = Turn(speaker: opening.speaker, start: opening.start, colon: head.colon)
    }
    return result
  }

  /// Who speaks, the words that say so, where the speech begins, and whether a line gives its speaker the floor.
  private struct Opening {
    let speaker: Speaker
    let mark, start: Int
    let isGivenFloor: Bool
  }

  private func opening(_ heads: [TurnHead], _ blocks: [(number: Int, first: Int)]) -> Opening? {
    // "The Secretary of State (Mr. Julian Ashdale): With permission, I will make a statement."
    if let head = heads.first, case .named(let speaker) = head.voice,
      heads.dropFirst().allSatisfy({ other in
        if case .named(let one) = other.voice { return one.id == speaker.id && one.id != nil }
        return false
      })
    {
      return Opening(
        speaker: speaker, mark: head.colon, start: head.colon + 1, isGivenFloor: hasBracket(speaker))
    }
    guard heads.isEmpty else { return nil }
    // A line of its own: "The Secretary of State (Mr. Julian Ashdale)".
    for sentence in document.sentences.prefix(StatementReading.headLines) {
      guard let speaker = headedVoice(sentence.tokens),
        let next = blocks.first(where: { $0.first >= sentence.tokens.upperBound })
      else { continue }
      return Opening(
        speaker: speaker, mark: sentence.tokens.upperBound - 1, start: next.first,
        isGivenFloor: sentence.tokens.contains { tokens[$0].key == StatementReading.openingBracket })
    }
    // "Speech by the Secretary General, Julian Ashdale, at the Assembly".
    for anchor in anchors.prefix(8) where anchor.isPerson && anchor.form == .name && isAnnounced(anchor) {
      guard
        let first = blocks.first(where: { block in
          block.first > anchor.tokens.lowerBound && (isOwn(block) || isAddress(block.first))
        })
      else { return nil }
      let speaker = Speaker(
        id: anchor.id, tokens: anchor.tokens, head: tokens[anchor.tokens.upperBound - 1].key, isPerson: true)
      return Opening(speaker: speaker, mark: anchor.tokens.upperBound - 1, start: first.first, isGivenFloor: false)
    }
    return nil
  }

  /// "Speech by", "Remarks of the Minister": a headline, or a line that is no sentence, that names whose words follow.
  private func isAnnounced(_ anchor: Anchor) -> Bool {
    let sentence = document.sentences[document.sentence(ofToken: anchor.tokens.lowerBound)]
    guard sentence.tokens.count < 40 else { return false }
    let before = sentence.tokens.lowerBound..<anchor.tokens.lowerBound
    guard let noun = before.first(where: { TurnWords.speeches.contains(tokens[$0].key) }) else { return false }
    return before.contains { index in
      index > noun && (tokens[index].key == TurnWords.by || tokens[index].key == Key.of)
    }
  }

  /// "Mr. President, Ladies and Gentlemen".
  private func isAddress(_ first: Int) -> Bool {
    (first..<min(tokens.count, first + 4)).contains { TurnWords.addressed.contains(tokens[$0].key) }
  }

  /// "The Minister of State (Ms Julia Ashdale)": an office and, in brackets, who holds it.
  private func hasBracket(_ speaker: Speaker) -> Bool {
    speaker.tokens.contains { tokens[$0].key == StatementReading.openingBracket }
  }

  private func speaksOfItself(from start: Int) -> Bool {
    start < tokens.count && isOwn((document.sentences[document.sentence(ofToken: start)].block, start))
  }

  private func isOwn(_ block: (number: Int, first: Int)) -> Bool {
    var index = block.first
    while index < tokens.count, document.sentences[document.sentence(ofToken: index)].block == block.number {
      let sentence = document.sentences[document.sentence(ofToken: index)].tokens
      if (index..<sentence.upperBound).contains(where: { speaksOfItself($0) }) { return true }
      index = sentence.upperBound
    }
    return false
  }

  /// "I", "we", "our" outside a quotation.
  private func speaksOfItself(_ index: Int) -> Bool {
    TurnWords.own.contains(tokens[index].key) && !quotes.isQuoted(index)
  }
}
