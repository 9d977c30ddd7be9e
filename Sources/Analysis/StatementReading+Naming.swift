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

  /// Whether the sentence before, in the same paragraph, lets someone speak who has no name and is no pronoun.
  func isUnnamed(_ item: Item, _ index: Int) -> Bool {
    let sentence = document.sentence(ofToken: index)
    guard item.speaker.isPerson, item.speaker.id == nil, sentence - item.sentence == 1,
      let first = item.speaker.tokens.first,
      document.sentences[sentence].block == document.sentences[item.sentence].block
    else { return false }
    return classes[first].contains(.determiner) && !classes[first].contains(.pronoun)
      && !document.sentences[item.sentence].tokens.contains { anchor(startingAt: $0)?.isPerson == true }
  }
}
