import Corpus
import Facts

/// Matches patterns against the tokens of one sentence.
struct DateMatcher {
  let tokens: [Token]
  let bytes: [UInt8]
  let sentence: Range<Int>

  /// The token after the match of a pattern that starts at `start`; nil when it does not match.
  func end(of pattern: [DateElement], at start: Int, into parts: inout DateParts) -> Int? {
    var index = start
    for element in pattern {
      guard let next = end(of: element, at: index, into: &parts) else { return nil }
      index = next
    }
    return index
  }

  private func end(of element: DateElement, at index: Int, into parts: inout DateParts) -> Int? {
    switch element {
    case .optional(let elements):
      var tried = parts
      guard let next = end(of: elements, at: index, into: &tried) else { return index }
      parts = tried
      return next
    case .either(let one, let other):
      var tried = parts
      if let next = end(of: one, at: index, into: &tried) {
        parts = tried
        return next
      }
      return end(of: other, at: index, into: &parts)
    default: break
    }
    guard index < sentence.upperBound else { return nil }
    let token = tokens[index]
    switch element {
    case .word(let words, _):
      return token.kind == .word && words.contains(token.key) ? index + 1 : nil
    case .dash:
      return token.kind == .mark && DateMatcher.dashes.contains(token.key) ? index + 1 : nil
    case .comma:
      return token.kind == .mark && token.key == DateMatcher.commaKey ? index + 1 : nil
    case .slash:
      return token.kind == .mark && token.key == DateMatcher.slashKey ? index + 1 : nil
    case .bracket:
      return token.kind == .mark && token.key == DateMatcher.bracketKey ? index + 1 : nil
    case .closingBracket:
      return token.kind == .mark && token.key == DateMatcher.closingBracketKey ? index + 1 : nil
    case .day, .monthNumber, .year, .bareYear, .shortYear, .decade, .dottedDate:
      return numberEnd(of: element, at: index, into: &parts)
    case .count where token.kind == .number:
      guard let number = DateNumber(token, in: bytes), number.digits <= 2, number.value > 0 else { return nil }
      parts.count = number.value
      return index + 1
    default:
      guard token.kind == .word, let word = DateWord.table[token.key] else { return nil }
      return wordEnd(of: element, word, at: index, into: &parts)
    }
  }

  private func numberEnd(of element: DateElement, at index: Int, into parts: inout DateParts) -> Int? {
    let token = tokens[index]
    if case .dottedDate = element {
      guard let date = DateNumber.dotted(token, in: bytes) else { return nil }
      parts.days.append(date.day)
      parts.months.append(date.month)
      parts.years.append(date.year)
      return index + 1
    }
    guard let number = DateNumber(token, in: bytes) else { return nil }
    switch element {
    case .day:
      guard number.digits <= 2, (1...31).contains(number.value) else { return nil }
      parts.days.append(number.value)
      let isOrdinal = isGlued(index + 1) && DateMatcher.ordinalEndings.contains(tokens[index + 1].key)
      return isOrdinal ? index + 2 : index + 1
    case .monthNumber:
      guard number.digits == 2, (1...12).contains(number.value) else { return nil }
      parts.months.append(number.value)
      return index + 1
    case .year, .bareYear:
      guard number.digits == 4, (1000...2099).contains(number.value) else { return nil }
      if case .bareYear = element, !isBareYear(number.value, at: index) { return nil }
      // "2000s" is a decade, "2000th" a rank.
      if isGlued(index + 1), tokens[index + 1].kind == .word { return nil }
      parts.years.append(number.value)
      return index + 1
    case .shortYear:
      guard number.digits == 2 else { return nil }
      parts.years.append(number.value)
      return index + 1
    default:
      guard number.digits == 4, number.value % 10 == 0, (1800...2090).contains(number.value), isGlued(index + 1),
        tokens[index + 1].key == DateMatcher.letterS || tokens[index + 1].kind == .possessive
      else { return nil }
      parts.years.append(number.value)
      return index + 2
    }
  }

  private func wordEnd(
    of element: DateElement, _ word: DateWord, at index: Int, into parts: inout DateParts
  ) -> Int? {
    let token = tokens[index]
    switch (element, word.kind) {
    case (.month, .month), (.month, .shortMonth):
      guard token.isCapitalised else { return nil }
      parts.months.append(word.value)
      let hasStop = word.kind == .shortMonth && isGlued(index + 1) && tokens[index + 1].key == SentenceSplitter.fullStop
      return hasStop ? index + 2 : index + 1
    case (.bareMonth, .month):
      guard token.isCapitalised, isBareMonth(at: index) else { return nil }
      parts.months.append(word.value)
    case (.weekday, .weekday):
      guard token.isCapitalised, !isNameOfDay(at: index) else { return nil }
      parts.weekday = word.value
    case (.season, .season): parts.season = word.value
    case (.unit, .unit), (.anyUnit, .unit), (.anyUnit, .units): parts.unit = DateUnit(rawValue: word.value)
    case (.part, .part), (.edge, .edge): parts.part = DatePart(rawValue: word.value)
    case (.direction, .direction): parts.direction = word.value
    case (.ordinal, .ordinal): parts.ordinal = word.value
    case (.count, .count):
      parts.count = word.value
      // "a few days", "a couple of weeks".
      var next = index + 1
      if word.value == 1, next < sentence.upperBound, let more = DateWord.table[tokens[next].key],
        more.kind == .count, more.value < 0
      {
        parts.count = more.value
        next += 1
      }
      if parts.count == -1, next < sentence.upperBound, tokens[next].key == DateMatcher.of { next += 1 }
      return next
    default: return nil
    }
    return index + 1
  }

  /// Whether a token follows the one before it without white space.
  private func isGlued(_ index: Int) -> Bool {
    index < sentence.upperBound && !tokens[index].traits.contains(.spaceBefore)
  }

  private func key(_ index: Int) -> WordKey? {
    sentence.contains(index) ? tokens[index].key : nil
  }

  private func isBareMonth(at index: Int) -> Bool {
    guard let before = key(index - 1) else { return false }
    if DateMatcher.monthOpeners.contains(before) { return true }
    // "late-September", "in March and June".
    if DateMatcher.joiners.contains(before) || DateMatcher.dashes.contains(before), index >= 2,
      let one = key(index - 2), let word = DateWord.table[one]
    {
      return word.kind == .month || word.kind == .part
    }
    return false
  }

  /// "the Sunday Times", "Good Friday".
  private func isNameOfDay(at index: Int) -> Bool {
    if let before = key(index - 1), tokens[index - 1].isCapitalised, DateMatcher.holyDays.contains(before) {
      return true
    }
    if let after = key(index + 1), tokens[index + 1].isCapitalised, DateMatcher.papers.contains(after) { return true }
    return false
  }

  private func isBareYear(_ year: Int, at index: Int) -> Bool {
    if let after = key(index + 1), DateMatcher.counted.contains(after) { return false }
    if isGlued(index + 1), tokens[index + 1].kind == .mark, DateMatcher.dashes.contains(tokens[index + 1].key) {
      // "2000-strong"; "1998-99" is a rule of its own, "a 2012-era deal" is a year.
      if let after = key(index + 2), DateMatcher.strong.contains(after) { return false }
    }
    guard let before = key(index - 1) else { return false }
    for back in 1...3 {
      if let word = key(index - back), DateMatcher.numbered.contains(word) { return false }
    }
    if year < 1900 { return year >= 1300 && DateMatcher.oldYearOpeners.contains(before) }
    if tokens[index - 1].kind == .possessive || DateMatcher.yearOpeners.contains(before) { return true }
    // "in 1999 and 2004".
    if DateMatcher.joiners.contains(before) || before == DateMatcher.commaKey, index >= 2, sentence.contains(index - 2),
      let other = DateNumber(tokens[index - 2], in: bytes), other.digits == 4, (1900...2099).contains(other.value)
    {
      return isBareYear(other.value, at: index - 2)
    }
    return false
  }

  /// Where a phrase begins with its preposition, and whether that opens it to one side: "since 2011", "by the end of 2009".
  func opening(of core: Range<Int>) -> (start: Int, modifier: DatePhrase.Modifier?) {
    var before = core.lowerBound - 1
    if let word = key(before), word == DateMatcher.the { before -= 1 }
    guard let word = key(before) else { return (core.lowerBound, nil) }
    if word == DateMatcher.since { return (before, .since) }
    if DateMatcher.limits.contains(word) { return (before, .until) }
    if DateMatcher.prepositions.contains(word) { return (before, nil) }
    return (core.lowerBound, nil)
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

  private static let the: WordKey = "the"
  private static let since: WordKey = "since"
  private static let ahead: WordKey = "ahead"
  private static let limits: WordSet = "until till by"
  private static let prepositions: WordSet = "in on at during over"
  private static let beforeWords: WordSet = "before"
  private static let duringWords: WordSet = "at during"
  private static let afterWords: WordSet = "after following"

  static let dashes = WordSet([WordKey("-"), SentenceSplitter.rawKey("–"), SentenceSplitter.rawKey("—")])
  static let commaKey = WordKey(",")
  static let slashKey = WordKey("/")
  static let bracketKey = WordKey("(")
  private static let closingBracketKey = WordKey(")")
  static let of: WordKey = "of"
  private static let letterS: WordKey = "s"
  private static let ordinalEndings: WordSet = "st nd rd th"
  private static let joiners: WordSet = "and or to"
  private static let monthOpeners: WordSet =
    "in since until till by from between during the this last next early mid late of through before after for throughout every past another"
  private static let yearOpeners = WordSet(
    "in since until till by from during the a an of between before after early mid late circa through throughout for its his her their this autumn fall summer spring winter"
      .split(separator: " ").map { WordKey($0) } + [WordKey("("), WordKey("[")])
  private static let oldYearOpeners: WordSet = "in since until of"
  private static let numbered: WordSet =
    "resolution resolutions unscr article articles no number nos paragraph chapter section room flight page boeing"
  private static let strong: WordSet = "strong member man men troop soldier"
  private static let counted: WordSet =
    "strong troops soldiers peacekeepers people men women personnel police policemen officers officials members refugees homes houses meters metres kilometers kilometres km miles tons tonnes euros dollars percent cases votes votes families civilians serbs albanians killed injured wounded dead others more additional extra square feet hectares"
  private static let holyDays: WordSet = "good black bloody ash palm easter holy super"
  private static let papers: WordSet = "times telegraph mail express herald post mirror independent agreement tribune"
}
