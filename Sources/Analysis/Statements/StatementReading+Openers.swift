import Facts

/// Speakers that a sentence opens with, whatever lists know of them.
extension StatementReading {
  /// "Officials based in Pristina said", "A document filed on Thursday says": what a participle tells of them.
  func participialPlace(before end: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    guard
      let past = (max(sentence.lowerBound + 1, end - 7)..<max(end, sentence.lowerBound + 1)).first(where: { index in
        isPast(index) && classes[index].isDisjoint(with: [.auxiliary, .speech])
          && !classes[index + 1].isDisjoint(with: [.preposition, .calendar])
      }),
      !(past + 1..<max(end, past + 1)).contains(where: {
        tokens[$0].kind == .mark || quotes.isQuoted($0) || isFinite($0)
      }),
      let range = nounPhrase(endingAt: past, sentence), range.lowerBound == behindDateline(sentence),
      let found = speaker(of: range, sentence)
    else { return nil }
    return (found, range.lowerBound)
  }

  /// "Serbia's foreign minister Vuk Jeremic, confirmed that": a comma that nothing opens, behind the name a sentence opens with.
  func strayComma(_ comma: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    guard let range = nounPhrase(endingAt: comma, sentence), range.lowerBound == behindDateline(sentence),
      let named = anchor(endingAt: comma), named.isPerson, named.form == .name, comma + 2 < sentence.upperBound,
      tokens[comma + 2].key == Key.that, let found = speaker(of: range, sentence)
    else { return nil }
    return (found, range.lowerBound)
  }

  /// "The NFL legend said people", "Purcell, a Republican, said she": whatever a sentence opens with and "said" tells of has
  /// spoken, whether a list knows the noun or not.
  func whoeverOpens(before end: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    let start = behindDateline(sentence)
    guard end - start > 0, end - start <= 12, sentence.contains(end),
      (end..<min(end + 3, sentence.upperBound)).contains(where: { StatementReading.plainVerbs.contains(tokens[$0].key) }
      )
    else { return nil }
    let words = start..<end
    let commas = words.filter { tokens[$0].key == Key.comma }
    guard commas.isEmpty || commas.count == 2 && commas[1] == end - 1,
      !words.contains(where: { index in
        quotes.isQuoted(index) || isFinite(index) || !classes[index].isDisjoint(with: [.pronoun, .adverb, .calendar])
          || StatementWords.boundaries.contains(tokens[index].key) || StatementWords.nobody.contains(tokens[index].key)
          || tokens[index].kind == .mark && tokens[index].key != Key.comma && tokens[index].key != NameTable.hyphen
            && tokens[index].key != Key.stop
      })
    else { return nil }
    let head = (commas.first ?? end) - 1
    let first = start..<(commas.first ?? end)
    let opensWithArticle = classes[start].contains(.determiner) && first.count > 1
    guard
      opensWithArticle
        || !commas.isEmpty && first.allSatisfy({ tokens[$0].isCapitalised }) && first.count < 4
          && classes[commas[0] + 1].contains(.determiner),
      tokens[head].kind == .word,
      !first.contains(where: {
        StatementReading.writings.contains(tokens[$0].key) || StatementReading.printed.contains(tokens[$0].key)
      }),
      !classes[start].contains(.preposition), !classes[head].contains(.preposition)
    else { return nil }
    let named = words.lazy.compactMap { self.anchor(startingAt: $0) }.first {
      $0.isPerson && $0.form == .name && ($0.tokens == first || $0.tokens.upperBound == end - 1)
    }
    let whole = start..<(commas.isEmpty ? end : end - 1)
    return (
      Speaker(
        id: named?.id, tokens: whole, head: tokens[head].key, isPerson: named != nil || isPersonNoun(head)), start
    )
  }

  /// What is read off a thing, in the singular.
  private static let printed = WordSet(
    "law rule sign banner poster leaflet slogan word placard headline result poll estimate book account story proverb song lyric instruction plan map message file constitution treaty bible clock calendar forecast rumour rumor label text caption tradition custom"
  )
}
