import Corpus

/// Whether the words around a date speak of what was or of what is to come.
enum DateTense: Sendable {
  case past, future, unclear

  /// The tense of the nearest telling word, to the left first: "will meet on Thursday", "said Wednesday".
  ///
  /// A date with its year is not made future by a present form ("troops gather in May 2023", under a picture).
  static func around(
    _ range: Range<Int>, in sentence: Sentence, of document: Document, isFullDate: Bool = false
  ) -> DateTense {
    var index = range.lowerBound - 1
    var left = 24
    while index >= sentence.tokens.lowerBound, left > 0 {
      if let tense = tense(of: index, document, isFullDate) { return confirmed(tense, index, document, sentence) }
      let token = document.tokens[index]
      if token.kind == .mark, stops.contains(token.key) || (isFullDate && token.key == DateMatcher.commaKey) { break }
      index -= 1
      left -= 1
    }
    index = range.upperBound
    left = 22
    while index < sentence.tokens.upperBound, left > 0 {
      if let tense = tense(of: index, document, isFullDate) { return tense }
      index += 1
      left -= 1
    }
    return .unclear
  }

  /// A past form behind a future helper is no past: "is expected to be held", "will have left".
  private static func confirmed(_ tense: DateTense, _ index: Int, _ document: Document, _ sentence: Sentence)
    -> DateTense
  {
    guard tense == .past else { return tense }
    for back in 1...2 where index - back >= sentence.tokens.lowerBound {
      if helpers.contains(document.tokens[index - back].key) { return .future }
    }
    return .past
  }

  private static func tense(of index: Int, _ document: Document, _ isFullDate: Bool) -> DateTense? {
    let token = document.tokens[index]
    guard token.kind == .word else { return nil }
    if futureWords.contains(token.key) { return .future }
    // "is to withdraw".
    if token.key == to, index > 0, present.contains(document.tokens[index - 1].key) { return .future }
    if !isFullDate, scheduleWords.contains(token.key) { return .future }
    // "is set for", "was set to".
    if token.key == set, index + 1 < document.tokens.count,
      document.tokens[index + 1].key == to
        || document.tokens[index + 1].key == `for`
    {
      return .future
    }
    if takes.contains(token.key), index + 1 < document.tokens.count, takable.contains(document.tokens[index + 1].key) {
      return .future
    }
    if token.key == due { return isCause(index, document) ? nil : .future }
    if pastWords.contains(token.key) { return .past }
    // A regular past form: three letters and "ed", lower case, no second half of "NATO-led".
    guard !token.isCapitalised, token.end - token.start >= 5, !notPast.contains(token.key) else { return nil }
    let bytes = document.text.bytes
    guard bytes[Int(token.end) - 1] == 0x64, bytes[Int(token.end) - 2] == 0x65 else { return nil }
    if index > 0, document.tokens[index - 1].end == token.start, document.tokens[index - 1].kind == .mark { return nil }
    return .past
  }

  private static let futureWords: WordSet =
    "will 'll would might could shall expected scheduled slated planned plans planning upcoming ahead hopes intends forthcoming"
  /// Present forms that announce what is on the calendar: "parliament meets on Friday".
  private static let scheduleWords: WordSet =
    "until enter enters expires ends begins opens starts meets meet gather convene convenes gathers travels wants"
  private static let pastWords: WordSet =
    "said told was were had held met took came went gave made began broke fought shot fell rose left saw sent spoke wrote found won lost hit drove brought fled built led struck has have became got put ran set stood withdrew withdrawn overthrew did"
  /// "due to the unrest" is no date to come, "due to visit" is.
  private static func isCause(_ index: Int, _ document: Document) -> Bool {
    index + 2 < document.tokens.count && document.tokens[index + 1].key == to
      && causes.contains(document.tokens[index + 2].key)
  }

  /// "the rules take effect on 1 September".
  private static let takes: WordSet = "take takes"
  private static let takable: WordSet = "effect office command place"
  private static let due: WordKey = "due"
  private static let causes: WordSet = "the a an its their his her this these new rising security"
  private static let present: WordSet = "is are"
  private static let set: WordKey = "set"
  private static let to: WordKey = "to"
  private static let `for`: WordKey = "for"
  private static let helpers: WordSet = "will would shall be to"
  private static let notPast: WordSet =
    "united armed need indeed proceed exceed succeed masked speed breed disputed troubled divided"
  private static let stops = WordSet([WordKey(";"), WordKey(":")])
}
