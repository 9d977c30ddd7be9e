import Corpus
import Facts

/// Speeches, briefings and declarations printed in full: one voice speaks of itself through the whole text.
extension StatementReading {
  /// Whether a text speaks of "I" or "we" anywhere, or of what follows.
  var mayBeSpeech: Bool {
    document.bits.contains {
      $0.mayHold(TurnWords.i) || $0.mayHold(TurnWords.we) || $0.mayHold(TurnWords.followingWord)
        || $0.mayHold(TurnWords.followsWord)
    }
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
    if opening.isPrintedBelow || opening.isGivenFloor && speaksOfItself(from: opening.start) {
      return turns(of: body, opening, heads)
    }
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
  struct Opening {
    let speaker: Speaker
    let mark, start: Int
    var isGivenFloor = false
    /// "has made the following statement": all that stands below is his.
    var isPrintedBelow = false
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
    if let printed = statementBelow(blocks) { return printed }
    // A line of its own: "The Secretary of State (Mr. Julian Ashdale)".
    for sentence in document.sentences.prefix(StatementReading.headLines) {
      guard let speaker = headedVoice(sentence.tokens),
        let next = blocks.first(where: { $0.first >= sentence.tokens.upperBound })
      else { continue }
      return Opening(
        speaker: speaker, mark: sentence.tokens.upperBound - 1, start: next.first,
        isGivenFloor: sentence.tokens.contains { tokens[$0].key == Key.openingBracket })
    }
    // "Speech by the Secretary General, Julian Ashdale, at the Assembly".
    for anchor in anchors.prefix(8) where anchor.isPerson && anchor.form == .name && isAnnounced(anchor) {
      guard
        let first = blocks.first(where: { block in
          block.first > anchor.tokens.lowerBound && (isOwn(block) || isAddress(block.first))
        })
      else { return nil }
      return Opening(
        speaker: speaker(named: anchor), mark: anchor.tokens.upperBound - 1, start: first.first)
    }
    return nil
  }

  /// "My friend the Minister, Julian Ashdale, has made the following statement:", and paragraphs without quotation marks.
  func statementBelow(_ blocks: [(number: Int, first: Int)]) -> Opening? {
    for (number, sentence) in document.sentences.prefix(StatementReading.headLines).enumerated() {
      let isLast = number + 1 >= document.sentences.count || document.sentences[number + 1].block != sentence.block
      guard isLast, sentence.tokens.contains(where: { printsBelow($0, sentence.tokens) }),
        let next = blocks.first(where: { $0.first >= sentence.tokens.upperBound }), !quotes.isQuoted(next.first),
        let person = anchors.last(where: {
          $0.isPerson && $0.form == .name && sentence.tokens.contains($0.tokens.lowerBound)
        })
      else { continue }
      return Opening(
        speaker: speaker(named: person), mark: sentence.tokens.upperBound - 1, start: next.first, isPrintedBelow: true)
    }
    return nil
  }

  /// "the following written statement", "the statement that follows"; "the statement follows a visit" is another matter.
  private func printsBelow(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let reach: Range<Int>
    switch tokens[index].key {
    case TurnWords.followingWord: reach = index + 1..<min(sentence.upperBound, index + 9)
    case TurnWords.followsWord
    where StatementWords.relatives.contains(tokens[max(0, index - 1)].key)
      || tokens[max(0, index - 1)].key == Key.that || tokens[max(0, index - 1)].key == StatementWords.asWord:
      reach = max(sentence.lowerBound, index - 6)..<index
    default: return false
    }
    return reach.contains { TurnWords.speeches.contains(tokens[$0].key) || tokens[$0].key == TurnWords.transcript }
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
    speaker.tokens.contains { tokens[$0].key == Key.openingBracket }
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

  // MARK: Paragraphs set apart

  /// "The Defence Secretary, Julian Ashdale, said:", and his words in a paragraph without quotation marks.
  func unquotedParagraph(_ number: Int, behind clause: Clause, _ sentence: Range<Int>) -> Range<Int>? {
    let (block, colon) = (document.sentences[number].block, sentence.upperBound - 1)
    guard document.text.blocks[block].kind == .paragraph, colon - clause.end < 9,
      !(clause.end..<max(clause.end, colon)).contains(where: { isFinite($0) })
    else { return nil }
    var last = number
    while last + 1 < document.sentences.count, document.sentences[last + 1].block == block { last += 1 }
    let content = document.sentences[number].tokens.lowerBound..<document.sentences[last].tokens.upperBound
    // A list behind a colon has no sentences.
    guard content.contains(where: { isFinite($0) }), SentenceSplitter.isStop(tokens[content.upperBound - 1].key) else {
      return nil
    }
    return content
  }

  /// The paragraph that goes on with words set apart in the one before, which told whose they are: it speaks of itself too.
  func goingOn(from sentence: Int) -> Turn? {
    let block = document.sentences[sentence].block
    guard sentence > 0, let last = items.last, last.kind == .direct, last.rule == "reported-after",
      last.content.lowerBound > last.verbToken, !quotes.isQuoted(last.content.lowerBound),
      document.sentences[sentence - 1].block == block - 1, document.text.blocks[block].kind == .paragraph,
      last.content.upperBound == document.sentences[sentence - 1].tokens.upperBound,
      document.sentences[last.sentence].block == block - 2,
      isOwn((block, document.sentences[sentence].tokens.lowerBound))
    else { return nil }
    return Turn(
      speaker: last.speaker, start: document.sentences[sentence].tokens.lowerBound, colon: last.verbToken)
  }

  /// The paragraph that is a quotation throughout, in the first person, and nobody said to have said it: whoever the paragraph
  /// before tells of, as press releases have it.
  mutating func readBareQuote(_ number: Int, _ sentence: Range<Int>) {
    guard number > 0, quotes.isQuoted(sentence.lowerBound) else { return }
    let index = Int(quotes.quoteOf[sentence.lowerBound])
    let (quote, block) = (quotes.quotes[index], document.sentences[number].block)
    guard !isTaken[index], quote.open == sentence.lowerBound, quote.wordCount > 5,
      document.sentences[number - 1].block == block - 1
    else { return }
    // "“The process is at risk." of a quotation that goes on from the paragraph before.
    if let before = items.last, before.content.upperBound == document.sentences[number - 1].tokens.upperBound,
      quotes.isQuoted(before.content.lowerBound), isTaken[max(0, index - 1)], isOpen(quotes.quotes[max(0, index - 1)])
    {
      append(index, before, number, "quotation-over-paragraphs")
      return
    }
    let end = document.sentence(ofToken: min(quote.close, tokens.count - 1))
    // "made the following remarks:" says whose they are, whatever person they are in.
    let isAnnounced = tokens[document.sentences[number - 1].tokens.upperBound - 1].key == Key.colon
    guard end + 1 >= document.sentences.count || document.sentences[end + 1].block != block,
      isAnnounced || (quote.open..<quote.close).contains(where: { TurnWords.singular.contains(tokens[$0].key) }),
      let person = onlyPerson(ofBlockBefore: number)
    else { return }
    append(
      index,
      Item(
        content: person.tokens, kind: .direct, speaker: speaker(named: person), verb: "say", polarity: .affirmed,
        verbToken: -1,
        sentence: number, rule: "quotation-of-paragraph", addressee: nil), number, "quotation-of-paragraph")
  }

  /// The only person that the paragraph before names, or the one that opens it.
  private func onlyPerson(ofBlockBefore number: Int) -> Anchor? {
    var first = number - 1
    while first > 0, document.sentences[first - 1].block == document.sentences[number - 1].block { first -= 1 }
    let range = document.sentences[first].tokens.lowerBound..<document.sentences[number - 1].tokens.upperBound
    let people = anchors.filter { $0.isPerson && $0.form == .name && range.contains($0.tokens.lowerBound) }
    guard let one = people.first else { return nil }
    return people.allSatisfy { $0.id == one.id } || one.tokens.lowerBound - range.lowerBound < 14 ? one : nil
  }
}
