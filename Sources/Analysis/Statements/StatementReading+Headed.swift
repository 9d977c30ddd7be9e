import Corpus
import Facts

/// Debates and written answers whose voices stand on lines of their own.
extension StatementReading {
  /// "Mr. Vale", "The Minister of State (Ms Julia Ashdale)", "Tom Kitt (Dublin South, Fianna Fáil)": two voices or more, or
  /// one that answers a question put before it.
  func headedTurns() -> [Int: Turn] {
    guard document.text.blocks.contains(where: { $0.kind == .subheading }) else { return [:] }
    var result: [Int: Turn] = [:]
    var voices = 0
    var isAsked = false
    var head: Speaker?
    var known: Set<[WordKey]> = []
    for (number, sentence) in document.sentences.enumerated()
    where number == 0 || document.sentences[number - 1].block != sentence.block {
      switch document.text.blocks[sentence.block].kind {
      case .paragraph:
        if asksMinister(sentence.tokens) { isAsked = true }
        guard let head else { continue }
        result[sentence.block] = Turn(
          speaker: head, start: sentence.tokens.lowerBound, colon: head.tokens.upperBound - 1)
      case .subheading where tokens[sentence.tokens.lowerBound].key == Key.openingBracket && head != nil:
        continue
      case .subheading:
        // "12. Dr. Julian Ashdale": a number and its stop are a sentence.
        let end = bracketBlock(behind: sentence.block) ?? sentence.block
        let last = document.sentences[number...].prefix { $0.block <= end }.last
        let line = sentence.tokens.lowerBound..<(last?.tokens.upperBound ?? sentence.tokens.upperBound)
        head = headedVoice(line) ?? namedVoice(line, known)
        if let head {
          voices += 1
          known.insert(head.tokens.map { tokens[$0].key })
        }
      case .title, .caption: continue
      }
    }
    return voices > 1 || voices == 1 && isAsked ? result : [:]
  }

  /// "Julia Vale" over "(Greenock) (Lab)": the seat on a line of its own.
  private func bracketBlock(behind block: Int) -> Int? {
    guard block + 1 < document.text.blocks.count, document.text.blocks[block + 1].kind == .subheading,
      let next = document.sentences.first(where: { $0.block == block + 1 }),
      tokens[next.tokens.lowerBound].key == Key.openingBracket
    else { return nil }
    return block + 1
  }

  /// "Lord Vale asked Her Majesty's Government:", "Question 18: To ask the Minister for Defence if".
  func asksMinister(_ sentence: Range<Int>) -> Bool {
    let near = sentence.prefix(18)
    guard let ask = near.first(where: { HeadedWords.asking.contains(tokens[$0].key) }) else { return false }
    return near.contains { $0 > ask && HeadedWords.asked.contains(tokens[$0].key) && tokens[$0].isCapitalised }
  }

  /// "Julian Ashdale (Dublin South, Labour)": a name with its seat, and the name alone when it comes again.
  private func namedVoice(_ head: Range<Int>, _ known: Set<[WordKey]>) -> Speaker? {
    let bracket = head.first { tokens[$0].key == Key.openingBracket }
    let name = head.lowerBound..<(bracket ?? head.upperBound)
    guard (2...4).contains(name.count),
      name.allSatisfy({ tokens[$0].isCapitalised && tokens[$0].kind == .word && !isPlace[$0] })
    else { return nil }
    if let bracket {
      guard let last = head.last, tokens[last].key == Key.closingBracket, last - bracket > 1,
        ((bracket + 1)..<last).allSatisfy({
          tokens[$0].kind != .number && (tokens[$0].kind != .word || tokens[$0].isCapitalised || isLittle($0))
        })
      else { return nil }
    } else if !known.contains(name.map { tokens[$0].key }) {
      return nil
    }
    return Speaker(id: person(in: name)?.id, tokens: name, head: tokens[name.upperBound - 1].key, isPerson: true)
  }

  private func isLittle(_ index: Int) -> Bool {
    !classes[index].isDisjoint(with: [.preposition, .determiner, .particle]) || tokens[index].key == Key.and
  }

  private func person(in range: Range<Int>) -> Anchor? {
    range.lazy.compactMap { self.anchor(startingAt: $0) }.first { $0.isPerson && $0.form == .name }
  }

  /// "Mr. ASHDALE.", "The CHAIRMAN.", "Senator VALE.": a hearing's record prints who speaks in capitals, and a stop behind it.
  func printedVoice(opening sentence: Range<Int>) -> (colon: Int, voice: Voice)? {
    var index = sentence.lowerBound
    let isTitle = TurnWords.honorifics.contains(tokens[index].key) || !classes[index].isDisjoint(with: .title)
    guard isTitle && !tokens[index].traits.contains(.allCapitals) || tokens[index].key == Key.the else { return nil }
    index += 1
    if index < tokens.count, tokens[index].key == Key.stop { index += 1 }
    let name = index
    while index < tokens.count, index - name < 4, tokens[index].kind == .word,
      tokens[index].traits.contains(.allCapitals), tokens[index].end - tokens[index].start > 2
    { index += 1 }
    guard index > name, index + 1 < tokens.count, tokens[index].key == Key.stop,
      document.sentences[document.sentence(ofToken: index + 1)].block
        == document.sentences[document.sentence(ofToken: index)].block
    else { return nil }
    let words = sentence.lowerBound..<index
    return (
      index, .named(Speaker(id: person(in: words)?.id, tokens: words, head: tokens[index - 1].key, isPerson: true))
    )
  }

  /// "Ms Squire", "Dr. Julian Ashdale (Greenock)": the honorific and the name of who has the floor, and no more.
  func headedVoice(_ head: Range<Int>) -> Speaker? {
    let bracket = head.first { tokens[$0].key == Key.openingBracket }
    var start = head.lowerBound
    // "12. Dr. Julian Ashdale (Greenock)": a numbered question.
    if tokens[start].kind == .number, start + 2 < head.upperBound {
      start += tokens[start + 1].kind == .mark ? 2 : 1
    }
    if !TurnWords.honorifics.contains(tokens[start].key) {
      guard let bracket, tokens[start].key == Key.the, bracket + 1 < head.upperBound,
        TurnWords.honorifics.contains(tokens[bracket + 1].key)
      else { return nil }
      start = bracket + 1
    }
    let end =
      head.dropFirst(start - head.lowerBound).first { index in
        tokens[index].key == Key.openingBracket || tokens[index].key == Key.closingBracket
      } ?? head.upperBound
    guard (2...8).contains(end - start),
      (start..<end).allSatisfy({
        tokens[$0].isCapitalised || tokens[$0].kind == .mark || classes[$0].contains(.particle)
          // "Baroness Vale of Greenock"
          || tokens[$0].key == Key.of
      })
    else { return nil }
    return Speaker(id: person(in: start..<end)?.id, tokens: start..<end, head: tokens[end - 1].key, isPerson: true)
  }
}

/// Words of the lines that give the floor.
private enum HeadedWords {
  static let asking = WordSet("ask asked asks")
  static let asked = WordSet("minister secretary government taoiseach chancellor commission council")
}
