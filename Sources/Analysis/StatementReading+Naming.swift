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

  /// "Lynch said the demands were high.": one word of no kind, right before a plain verb of speech.
  func isNameAlone(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index + 1) && StatementReading.plainVerbs.contains(tokens[index + 1].key)
      && classes[index].isSubset(of: [.given, .people, .surname, .name]) && tokens[index].end - tokens[index].start > 2
  }

  private static let plainVerbs = WordSet("said says say told added")

  /// "said a NATO spokesman, Maj. Jan Joosten,": the name in apposition.
  func named(behind range: Range<Int>, _ found: Speaker, _ sentence: Range<Int>) -> Speaker? {
    let comma = commaBehind(range.upperBound, sentence)
    guard sentence.contains(comma + 1), tokens[comma].key == Key.comma,
      anchor(endingAt: comma).map({ !($0.isPerson && $0.form == .name) }) ?? true
    else { return nil }
    for index in (comma + 1)..<min(sentence.upperBound, comma + 6) {
      if let person = anchor(startingAt: index), person.isPerson, person.form == .name {
        let end = person.tokens.upperBound
        guard !sentence.contains(end) || tokens[end].kind == .mark || classes[end].contains(.preposition),
          !(sentence.contains(end) && tokens[end].kind == .possessive)
        else { return nil }
        return Speaker(id: person.id, tokens: range.lowerBound..<end, head: found.head, isPerson: true)
      }
      guard tokens[index].kind == .mark && tokens[index].key == Key.stop || classes[index].contains(.title) else {
        return nil
      }
    }
    return nil
  }

  /// Whether a bracket opens at a token and closes behind one word.
  func isBracket(_ open: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(open) && sentence.contains(open + 2) && tokens[open].key == StatementReading.openingBracket
      && tokens[open + 2].key == StatementReading.closingBracket && tokens[open + 1].kind == .word
  }

  /// The comma behind "in Kosovo (KFOR)" where the words of a speaker end with such.
  private func commaBehind(_ end: Int, _ sentence: Range<Int>) -> Int {
    var index = end
    while sentence.contains(index), index < end + 7, tokens[index].key != Key.comma {
      guard
        tokens[index].isCapitalised || classes[index].contains(.preposition) || tokens[index].key == Key.the
          || tokens[index].key == StatementReading.openingBracket
          || tokens[index].key == StatementReading.closingBracket
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
        anchor(startingAt: $0).map { $0.isPerson && $0.form == .name } == true
      }
  }

  /// "In the café an old man counted them for me. “Everybody did,” he said": the sentence before is about somebody unknown.
  func isAboutUnnamed(before index: Int) -> Bool {
    let number = document.sentence(ofToken: index)
    guard number > 0, document.sentences[number - 1].block == document.sentences[number].block else { return false }
    let sentence = document.sentences[number - 1].tokens
    guard
      let noun = sentence.first(where: { UnnamedWords.people.contains(tokens[$0].key) && !quotes.isQuoted($0) }),
      noun > sentence.lowerBound, noun + 1 < sentence.upperBound, isFinite(noun + 1),
      !(sentence.lowerBound..<noun).contains(where: { isFinite($0) || anchor(startingAt: $0)?.isPerson == true })
    else { return false }
    return ((noun - 3)..<noun).contains { sentence.contains($0) && UnnamedWords.articles.contains(tokens[$0].key) }
  }
}
