import Corpus
import Facts

/// Reads the words around a date: names, prepositions, and whether a bare year or month is meant at all.
struct DateMatcher {
  let tokens: [Token]
  let bytes: [UInt8]
  /// The sentence being read.
  var sentence: Range<Int>

  /// Whether a token follows the one before it without white space.
  func isGlued(_ index: Int) -> Bool {
    index < sentence.upperBound && !tokens[index].traits.contains(.spaceBefore)
  }

  private func key(_ index: Int) -> WordKey? {
    sentence.contains(index) ? tokens[index].key : nil
  }

  func isBareMonth(at index: Int) -> Bool {
    guard let before = key(index - 1) else { return false }
    if DateMatcher.monthOpeners.contains(before) { return true }
    // "a February referendum"; a march and what may be are none.
    if before == Key.a || before == Key.an, let own = key(index), !DateMatcher.monthsOfOtherKinds.contains(own),
      sentence.contains(index + 1), tokens[index + 1].kind == .word, !tokens[index + 1].isCapitalised
    {
      return true
    }
    // "late-September", "in March and June".
    if DateMatcher.joiners.contains(before) || DateMatcher.dashes.contains(before), index >= 2,
      let one = key(index - 2), let word = DateWord.table[one]
    {
      return word.kind == .month || word.kind == .part
    }
    return false
  }

  /// "the Sunday Times", "Good Friday".
  func isNameOfDay(at index: Int) -> Bool {
    if let before = key(index - 1), tokens[index - 1].isCapitalised, DateMatcher.holyDays.contains(before) {
      return true
    }
    if let after = key(index + 1), tokens[index + 1].isCapitalised, DateMatcher.papers.contains(after) { return true }
    return false
  }

  /// "Kosovo's weekend vote", "the region's weekend clashes".
  func isBareWeekend(at index: Int) -> Bool {
    guard sentence.contains(index - 1), tokens[index - 1].kind == .possessive, let after = key(index + 1) else {
      return false
    }
    return DateMatcher.weekendDeeds.contains(after)
  }

  /// "the fall of Milosevic" is no autumn, "the fall of 2011" is one.
  func isDownfall(at index: Int) -> Bool {
    guard key(index) == DateMatcher.fall, key(index + 1) == DateMatcher.of, sentence.contains(index + 2) else {
      return false
    }
    return tokens[index + 2].kind != .number && DateWord.table[tokens[index + 2].key]?.kind != .direction
  }

  /// "1974: Kosovo gains autonomy", "- 1946 - ...": a year that opens an entry of a chronology.
  private func opensEntry(_ index: Int) -> Bool {
    guard sentence.contains(index + 2), tokens[index + 1].kind == .mark, tokens[index + 2].kind == .word else {
      return false
    }
    let mark = tokens[index + 1]
    let isParted =
      mark.key == Key.colon || DateMatcher.dashes.contains(mark.key) && mark.traits.contains(.spaceBefore)
    return isParted && (sentence.lowerBound..<index).allSatisfy { tokens[$0].kind == .mark }
  }

  func isBareYear(_ year: Int, at index: Int) -> Bool {
    if (1300...2099).contains(year), opensEntry(index) { return true }
    if let after = key(index + 1) {
      if DateMatcher.counted.contains(after) { return false }
      // "In 2011 Serbs put up barricades": nothing is in so many people.
      if DateMatcher.people.contains(after) {
        return key(index - 1) == DateMatcher.within && (1900...2099).contains(year)
      }
    }
    if isGlued(index + 1), tokens[index + 1].kind == .mark, DateMatcher.dashes.contains(tokens[index + 1].key) {
      // "2000-strong"; "1998-99" is a rule of its own, "a 2012-era deal" is a year.
      if let after = key(index + 2), DateMatcher.strong.contains(after) { return false }
    }
    guard let before = key(index - 1) else { return false }
    for back in 1...3 {
      // "a resolution of 1999" is no number of one.
      if back == 2, before == DateMatcher.of { break }
      if let word = key(index - back), DateMatcher.numbered.contains(word) { return false }
    }
    if year < 1900 { return year >= 1300 && DateMatcher.oldYearOpeners.contains(before) }
    if tokens[index - 1].kind == .possessive || DateMatcher.yearOpeners.contains(before) { return true }
    if isYearOfNoun(at: index) { return true }
    // "in 1999 and 2004".
    if DateMatcher.joiners.contains(before) || before == DateMatcher.commaKey, index >= 2, sentence.contains(index - 2),
      let other = DateNumber(tokens[index - 2], in: bytes), other.digits == 4, (1900...2099).contains(other.value)
    {
      return isBareYear(other.value, at: index - 2)
    }
    return false
  }

  /// "his failed 1996 campaign": behind an adjective, before a noun that nobody counts, as it is singular.
  private func isYearOfNoun(at index: Int) -> Bool {
    guard sentence.contains(index - 2), sentence.contains(index + 1), isPlainWord(index - 1), isPlainWord(index + 1),
      let owner = key(index - 2), let adjective = key(index - 1), DateMatcher.owners.contains(owner)
    else { return false }
    return !DateMatcher.adders.contains(adjective) && bytes[Int(tokens[index + 1].end) - 1] != 0x73
  }

  private func isPlainWord(_ index: Int) -> Bool { tokens[index].kind == .word && !tokens[index].isCapitalised }

  /// A phrase with its preposition, and whether that opens it to one side: "since 2011", "by the end of 2009", "from
  /// Monday on".
  func opening(of core: Range<Int>) -> (tokens: Range<Int>, modifier: DatePhrase.Modifier?) {
    // "since the summer": the season's rules take the word in.
    if key(core.lowerBound) == Key.since, key(core.lowerBound + 1) != DateMatcher.then { return (core, .since) }
    var before = core.lowerBound - 1
    if let word = key(before), word == DateMatcher.the { before -= 1 }
    guard let word = key(before) else { return (core, nil) }
    let whole = before..<core.upperBound
    if word == Key.since { return (whole, .since) }
    if DateMatcher.limits.contains(word) { return (whole, .until) }
    if DateMatcher.prepositions.contains(word) { return (whole, nil) }
    if word == DateMatcher.from, goesOn(core.upperBound) { return (before..<(core.upperBound + 1), .from) }
    return (core, nil)
  }

  /// "on" behind "from Monday", with nothing for it to lead to; "onwards".
  private func goesOn(_ index: Int) -> Bool {
    guard let word = key(index) else { return false }
    if DateMatcher.onwards.contains(word) { return true }
    return word == DateMatcher.on && (!sentence.contains(index + 1) || tokens[index + 1].kind == .mark)
  }

  /// The token after a name that stands at `start` word for word.
  func end(ofName name: [WordKey], at start: Int) -> Int? {
    var index = start
    for word in name {
      if let mark = key(index), tokens[index].kind == .mark, DateMatcher.dashes.contains(mark) { index += 1 }
      guard key(index) == word else { return nil }
      index += 1
    }
    return index
  }

  /// "ahead of", "at", "after" within four words before a name.
  func relation(before start: Int) -> (start: Int, relation: NamedRelation)? {
    for back in 1...4 {
      guard let word = key(start - back), tokens[start - back].kind != .mark else { return nil }
      if word == DateMatcher.ahead { return (start - back, .before) }
      if DateMatcher.beforeWords.contains(word) { return (start - back, .before) }
      if DateMatcher.duringWords.contains(word) { return (start - back, .during) }
      if DateMatcher.afterWords.contains(word) { return (start - back, .after) }
    }
    return nil
  }

  private static var the: WordKey { "the" }
  private static var from: WordKey { "from" }
  private static var then: WordKey { "then" }
  private static var on: WordKey { "on" }
  private static let onwards: WordSet = "onward onwards"
  private static var ahead: WordKey { "ahead" }
  private static let limits: WordSet = "until till by"
  private static let prepositions: WordSet = "in on at during over"
  private static let beforeWords: WordSet = "before"
  private static let duringWords: WordSet = "at during"
  private static let afterWords: WordSet = "after following"

  func isOrdinalEnding(_ index: Int) -> Bool { DateMatcher.ordinalEndings.contains(tokens[index].key) }
  func isFullStop(_ index: Int) -> Bool { tokens[index].key == SentenceSplitter.fullStop }
  func isDash(_ index: Int) -> Bool { DateMatcher.dashes.contains(tokens[index].key) }
  func isOf(_ index: Int) -> Bool { tokens[index].key == DateMatcher.of }
  /// The end of "1990s" and "1990's".
  func isLetterS(_ index: Int) -> Bool {
    tokens[index].key == DateMatcher.letterS || tokens[index].kind == .possessive
  }

  static let dashKeys = [WordKey("-"), SentenceSplitter.rawKey("–"), SentenceSplitter.rawKey("—")]
  static let dashes = WordSet(dashKeys)
  static var commaKey: WordKey { "," }
  static var slashKey: WordKey { "/" }
  static var bracketKey: WordKey { "(" }
  static var closingBracketKey: WordKey { ")" }
  static var of: WordKey { "of" }
  static var weekend: WordKey { "weekend" }
  private static var fall: WordKey { "fall" }
  private static let weekendDeeds: WordSet =
    "vote election elections ballot poll polls referendum attack attacks violence clash clashes riot riots unrest raid raids shooting ambush protest protests rally talks summit meeting break declaration announcement decision incident incidents killing killings events"
  private static var letterS: WordKey { "s" }
  static let ordinalKeys: [WordKey] = ["st", "nd", "rd", "th"]
  private static let ordinalEndings = WordSet(ordinalKeys)
  private static let joiners: WordSet = "and or to"
  private static let monthsOfOtherKinds: WordSet = "march may mar"
  private static let monthOpeners: WordSet =
    "in since until till by from between during the this last next early mid late of through before after for throughout every past another"
  private static let yearOpeners = WordSet(
    "in since until till by from during came comes enter entered the a an of between before after early mid late circa through throughout for its his her their remembers remember remembered recall recalls recalled this that fiscal both due autumn fall summer spring winter"
      .split(separator: " ").map { WordKey($0) } + [WordKey("("), WordKey("[")])
  private static let owners: WordSet = "the a an its his her their our my this that"
  private static let adders: WordSet =
    "additional extra further remaining other some total only over nearly almost roughly around about estimated last next first of and to"
  private static let oldYearOpeners: WordSet = "in since until of"
  private static let numbered: WordSet =
    "resolution resolutions unscr article articles no number nos paragraph chapter section room flight page boeing"
  private static let strong: WordSet = "strong member man men troop soldier"
  private static let counted: WordSet =
    "strong homes houses meters metres kilometers kilometres km miles tons tonnes euros dollars percent cases votes votes families killed injured wounded dead others more additional extra square feet hectares"
  private static var within: WordKey { "in" }
  private static let people: WordSet =
    "troops soldiers peacekeepers people men women personnel police policemen officers officials members refugees civilians serbs albanians roma turks"
  private static let holyDays: WordSet = "good black bloody ash palm easter holy super"
  private static let papers: WordSet = "times telegraph mail express herald post mirror independent agreement tribune"
}
