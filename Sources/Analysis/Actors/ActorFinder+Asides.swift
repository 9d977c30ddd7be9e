import Corpus

/// What stands between a subject and its verb.
extension ActorReading {
  /// Whether a verb stands behind a phrase, and where the phrase begins its clause behind times and an aside too.
  func isSubject(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Bool {
    isVerb(phrase.upperBound, sentence)
      || beginsClause(phrase.lowerBound, sentence) && isVerb(behindAsides(phrase.upperBound, sentence), sentence)
  }

  /// Whether nothing stands before a phrase that it could belong to.
  func opensClause(_ start: Int, _ sentence: Range<Int>) -> Bool {
    let before = start - 1
    guard sentence.contains(before) else { return true }
    // "In Pristina protesters threw stones."
    if tags[sentence.lowerBound].classes.contains(.preposition),
      namedPlace(at: sentence.lowerBound + 1, sentence) == start
    {
      return true
    }
    return beginsClause(start, sentence)
  }

  /// Whether a mark, a conjunction or a time stands before a word, or nothing.
  func beginsClause(_ start: Int, _ sentence: Range<Int>) -> Bool {
    let before = start - 1
    guard sentence.contains(before) else { return true }
    return tokens[before].kind == .mark && tokens[before].key != NameTable.hyphen
      || ActorReading.clauseStarts.contains(tokens[before].key) || Doers.linkers.contains(tokens[before].key)
      || tags[before].classes.contains(.calendar)
      // "Last year protesters stoned its vehicles."
      || Doers.spans.contains(tokens[before].key) && sentence.contains(before - 1)
        && Doers.directions.contains(tokens[before - 1].key)
  }

  /// The word behind the times and the aside that may follow a subject: "yesterday evening", "on 5 May", ", meanwhile,",
  /// "(through its ministry)", "— not for the first time —".
  /// - Returns: the same word where nothing of the kind stands there.
  func behindAsides(_ start: Int, _ sentence: Range<Int>) -> Int {
    let times = behindTimes(start, sentence)
    guard let aside = behindAside(times, sentence) else { return times }
    return behindTimes(aside, sentence)
  }

  /// The word behind adverbs and times: "late on Monday night", "in March 2004".
  private func behindTimes(_ start: Int, _ sentence: Range<Int>) -> Int {
    func isTime(_ index: Int) -> Bool {
      sentence.contains(index)
        && (tags[index].classes.contains(.calendar) || ActorReading.timeWords.contains(tokens[index].key))
    }
    var index = start
    while sentence.contains(index), index - start < ActorReading.longestTime {
      if isTime(index) || tags[index].classes.contains(.adverb) || document.endsInLY(index) {
        index += 1
      } else if ActorReading.timeOpeners.contains(tokens[index].key), isTime(index + 1) {
        index += 2
      } else if tokens[index].kind == .number, isTime(index + 1) || index > start && isTime(index - 1) {
        index += 1
      } else if ActorReading.timeOpeners.contains(tokens[index].key), sentence.contains(index + 1),
        tokens[index + 1].kind == .number, isTime(index + 2)
      {
        index += 3
      } else if tokens[index].key == ActorReading.forWord, sentence.contains(index + 3),
        tokens[index + 3].key == ActorReading.timeWord
      {
        // "for the fourth time"
        index += 4
      } else {
        break
      }
    }
    return index
  }

  /// The word behind what a pair of commas, brackets or dashes sets apart; nil where none opens there.
  private func behindAside(_ open: Int, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(open + 2), tokens[open].kind == .mark else { return nil }
    let reach = open + 2..<min(sentence.upperBound, open + ActorReading.longestAside)
    let key = tokens[open].key
    if key == Key.comma {
      // "Belgrade, Serbia, said"; "Pristina, Mitrovica and": a name goes on or a list does.
      guard tokens[open + 1].kind == .word, !tokens[open + 1].isCapitalised,
        let close = reach.first(where: { tokens[$0].key == Key.comma })
      else { return nil }
      return close + 1
    }
    let closing = key == Key.openingBracket ? Key.closingBracket : key
    guard key == Key.openingBracket || document.isSpacedDash(open) else { return nil }
    return reach.first { tokens[$0].key == closing }.map { $0 + 1 }
  }

  /// Tokens of an aside, its marks among them.
  private static let longestAside = 16
  /// Tokens of adverbs and times: "late in the night of 17 March 2004".
  private static let longestTime = 8
  private static var timeWord: WordKey { "time" }
  private static let timeOpeners = WordSet("on in at early late during this last")
  static let timeWords = WordSet(
    """
    last this month week year night morning evening afternoon noon midday midnight overnight weekend summer winter autumn \
    spring on first again once
    """)
}
