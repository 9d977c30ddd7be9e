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
    let words = TenseWords(document: document, table: TenseWords.table, isFullDate: isFullDate)
    if !isFullDate, words.wasSet(range, sentence) || words.isOfResolve(range, sentence) { return .past }
    if !isFullDate, words.isAwaited(range, sentence) { return .future }
    // "the ministry on Sunday issued", "Bush on Tuesday said": the verb of the date itself.
    if !isFullDate, words.isPastForm(range.upperBound, sentence),
      !words.isHelper(range.lowerBound - 1) && !words.isHelper(range.lowerBound - 2)
    {
      return .past
    }
    var index = range.lowerBound - 1
    // "announced that on Thursday the government would send": the clause behind "that" is its own.
    if index - 1 > sentence.tokens.lowerBound, words.isConjunction(index - 1) || words.isConjunction(index),
      words.isAhead(behind: range.upperBound, sentence)
    {
      return .future
    }
    // "Until Thursday, they had not met": it opens the sentence, whose verb tells.
    if index == sentence.tokens.lowerBound, words.classes(of: index).contains(.until) { index -= 1 }
    var left = 24
    var isBehindComma = false
    let isLimit = !isFullDate && words.isLimit(range.lowerBound)
    while index >= sentence.tokens.lowerBound, left > 0 {
      let classes = words.classes(of: index)
      if classes.contains(.comma) { isBehindComma = true }
      // "has 387 members, and in November a general will lead it": another clause.
      if !isFullDate, words.opensClause(index, before: range.lowerBound, sentence) { break }
      if isLimit, classes.contains(.to), words.isOrderFor(index, until: range.lowerBound, sentence) { return .future }
      // "Ahead of the visit, the ministry on Sunday": what opens the sentence is not said of the day.
      let isAside = isBehindComma && classes.contains(.ahead)
      if !isAside, let tense = words.tense(of: index, classes) { return words.confirmed(tense, index, sentence) }
      if classes.contains(.stop) || (isFullDate && classes.contains(.comma)) { break }
      index -= 1
      left -= 1
    }
    index = range.upperBound
    left = 22
    while index < sentence.tokens.upperBound, left > 0 {
      // "In June the alliance agreed to help": it agreed in June.
      let classes = words.classes(of: index)
      // "by the summer of 2003, said the general": when he said so is another day.
      if isFullDate, classes.contains(.comma), range.lowerBound > sentence.tokens.lowerBound + 4 { break }
      if let tense = words.tense(of: index, classes.subtracting(.resolves)) { return tense }
      index += 1
      left -= 1
    }
    return .unclear
  }
}

/// The words that tell a tense, all their classes found with one look-up.
private struct TenseWords {
  struct Classes: OptionSet {
    let rawValue: UInt32
    static let future = Classes(rawValue: 1 << 0)
    static let schedule = Classes(rawValue: 1 << 1)
    static let past = Classes(rawValue: 1 << 2)
    static let takes = Classes(rawValue: 1 << 3)
    static let takable = Classes(rawValue: 1 << 4)
    static let due = Classes(rawValue: 1 << 5)
    static let cause = Classes(rawValue: 1 << 6)
    static let present = Classes(rawValue: 1 << 7)
    static let set = Classes(rawValue: 1 << 8)
    static let to = Classes(rawValue: 1 << 9)
    static let `for` = Classes(rawValue: 1 << 10)
    static let helper = Classes(rawValue: 1 << 11)
    static let notPast = Classes(rawValue: 1 << 12)
    static let stop = Classes(rawValue: 1 << 13)
    static let comma = Classes(rawValue: 1 << 14)
    static let until = Classes(rawValue: 1 << 15)
    static let ahead = Classes(rawValue: 1 << 16)
    static let resolves = Classes(rawValue: 1 << 17)
    static let could = Classes(rawValue: 1 << 18)
    static let not = Classes(rawValue: 1 << 19)
    static let offer = Classes(rawValue: 1 << 20)
    static let wish = Classes(rawValue: 1 << 21)
    static let plan = Classes(rawValue: 1 << 22)
    static let article = Classes(rawValue: 1 << 23)
  }

  let document: Document
  let table: WordMap<Classes>
  let isFullDate: Bool

  func classes(of index: Int) -> Classes { table[document.tokens[index].key] ?? [] }

  /// A past form behind a future helper is no past: "is expected to be held", "will have left".
  func confirmed(_ tense: DateTense, _ index: Int, _ sentence: Sentence) -> DateTense {
    guard tense == .past else { return tense }
    // "were reported to have been hurt on Saturday", but "will have 4,500 troops by spring"
    if document.tokens[index].key == TenseWords.have {
      let before = index - 1
      return before >= sentence.tokens.lowerBound && TenseWords.wills.contains(document.tokens[before].key)
        ? .future : .past
    }
    for back in 1...2 where index - back >= sentence.tokens.lowerBound {
      let classes = classes(of: index - back)
      // "the envoy to Venezuela said": its "to" governs no verb.
      guard classes.contains(.helper), back == 1 || !classes.contains(.to) else { continue }
      // "could not be found".
      return back == 1 && isVain(index - 1) ? .past : .future
    }
    return .past
  }

  /// "by the spring"
  func isLimit(_ date: Int) -> Bool {
    document.tokens[date].key == TenseWords.by || date > 0 && document.tokens[date - 1].key == TenseWords.by
  }

  /// Whether an "and" behind a comma opens the clause that a date stands at the beginning of.
  func opensClause(_ index: Int, before date: Int, _ sentence: Sentence) -> Bool {
    date - index <= 2 && document.tokens[index].key == NumberWords.and && index > sentence.tokens.lowerBound
      && classes(of: index - 1).contains(.comma)
  }

  /// "told most of them to quit Kosovo by the spring", "has ordered them to leave by June": what is to be done by then.
  func isOrderFor(_ to: Int, until date: Int, _ sentence: Sentence) -> Bool {
    guard to < date - 1,
      classes(of: to + 1).isDisjoint(with: [.cause, .past]), document.tokens[to + 1].kind == .word,
      !document.tokens[to + 1].isCapitalised
    else { return false }
    return (max(sentence.tokens.lowerBound, to - 9)..<to).contains {
      TenseWords.orders.contains(document.tokens[$0].key)
    }
  }
  private static var by: WordKey { "by" }
  private static let orders = WordSet(
    "told ordered instructed asked urged directed wants wanted expects expected required requires obliged")

  /// "preparations for the June elections", "the vote planned for September": what is prepared for is still to come.
  func isAwaited(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let first = sentence.tokens.lowerBound
    if range.lowerBound - 2 > first, classes(of: range.lowerBound - 1).contains(.for),
      TenseWords.setFor.contains(document.tokens[range.lowerBound - 2].key)
    {
      return true
    }
    if isCalled(range, first) || isTimetabled(range, first) { return true }
    guard range.upperBound < sentence.tokens.upperBound,
      TenseWords.gatherings.contains(document.tokens[range.upperBound].key)
    else { return false }
    let reach =
      max(first, range.lowerBound - 8)..<min(sentence.tokens.upperBound, range.upperBound + 3)
    return reach.contains { TenseWords.awaiting.contains(document.tokens[$0].key) }
  }
  private static var have: WordKey { "have" }
  private static let wills = WordSet("will shall")
  private static var been: WordKey { "been" }
  private static var had: WordKey { "had" }

  /// "had been scheduled for March 18": what was to be, and is past.
  func wasSet(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let set = range.lowerBound - 2
    return set - 2 >= sentence.tokens.lowerBound && classes(of: set + 1).contains(.for)
      && TenseWords.setFor.contains(document.tokens[set].key) && document.tokens[set - 1].key == TenseWords.been
      && document.tokens[set - 2].key == TenseWords.had
  }
  /// "vowed on Friday to fight on": the day of the vow.
  func isOfResolve(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    var verb = range.lowerBound - 1
    if verb > sentence.tokens.lowerBound, document.tokens[verb].key == TenseWords.on { verb -= 1 }
    guard verb >= sentence.tokens.lowerBound, classes(of: verb).contains(.resolves) else { return false }
    let end = Int(document.tokens[verb].end)
    return document.text.bytes[end - 1] == 0x64 && document.text.bytes[end - 2] == 0x65
      && range.upperBound < sentence.tokens.upperBound && classes(of: range.upperBound).contains(.to)
  }

  /// "called a strike for Friday": what is called is still to come.
  private func isCalled(_ range: Range<Int>, _ first: Int) -> Bool {
    let mark = range.lowerBound - 1
    guard mark - 2 > first, classes(of: mark).contains(.for) else { return false }
    let reach = max(first, mark - 9)..<mark
    return reach.contains { TenseWords.calling.contains(document.tokens[$0].key) }
      && reach.contains { TenseWords.called.contains(document.tokens[$0].key) }
  }
  /// "the battalion, which leaves Urosevac in March": the present tense of a timetable.
  private func isTimetabled(_ range: Range<Int>, _ first: Int) -> Bool {
    guard range.lowerBound - 2 > first, document.tokens[range.lowerBound - 1].key == TenseWords.inWord else {
      return false
    }
    return (max(first, range.lowerBound - 5)..<range.lowerBound - 1).contains {
      TenseWords.timetable.contains(document.tokens[$0].key)
    }
  }
  private static var inWord: WordKey { "in" }
  private static let timetable = WordSet("leaves arrives expires ends begins starts opens retires departs")
  private static let calling = WordSet("called calls call announced announces scheduled plans planned set")
  private static let called = WordSet(
    "strike strikes protest protests rally rallies demonstration meeting session election elections vote referendum march"
  )
  private static let setFor = WordSet("planned scheduled set slated due called")
  private static let gatherings = WordSet(
    "election elections vote poll polls referendum summit conference ballot deadline talks")
  private static let awaiting = WordSet(
    "preparations preparation prepare preparing before until campaign campaigning can time")

  func isConjunction(_ index: Int) -> Bool { document.tokens[index].key == Key.that }

  /// Whether the first telling word behind a date is "will" or "would".
  func isAhead(behind end: Int, _ sentence: Sentence) -> Bool {
    for index in end..<min(sentence.tokens.upperBound, end + 8) {
      let classes = classes(of: index)
      if classes.contains(.future) { return true }
      if tense(of: index, classes) != nil || classes.contains(.comma) { return false }
    }
    return false
  }

  private func isVain(_ index: Int) -> Bool {
    index > 1 && classes(of: index - 1).contains(.not) && classes(of: index - 2).contains(.could)
  }

  func isHelper(_ index: Int) -> Bool { index >= 0 && classes(of: index).contains(.helper) }

  /// Whether a word is the past form of a verb that stands alone: "issued", "said".
  func isPastForm(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.tokens.upperBound else { return false }
    let classes = classes(of: index)
    return classes.isDisjoint(with: [.future, .resolves]) && tense(of: index, classes) == .past
  }

  func tense(of index: Int, _ classes: Classes) -> DateTense? {
    let token = document.tokens[index]
    guard token.kind == .word else { return nil }
    if !classes.isEmpty {
      // "could not be found on Wednesday": it was tried.
      if classes.contains(.could), next(index, isOf: .not) { return .past }
      // "wants to cut it by the summer of 2003", "wanted both to stay beyond the end of 2020": nothing that was.
      if isFullDate, classes.contains(.wish), next(index, isOf: .to) || next(index + 1, isOf: .to) { return .unclear }
      if classes.contains(.future) { return .future }
      // "has decided to admit them in March".
      if !isFullDate, classes.contains(.resolves), isVerb(behind: index) { return .future }
      // "Parties plan a rally on Friday".
      if classes.contains(.plan), next(index, isOf: .article) { return .future }
      // "is to withdraw".
      if classes.contains(.to), index > 0, self.classes(of: index - 1).contains(.present) { return .future }
      // "accepted the proposal of the envoy to hold talks in September"
      if !isFullDate, classes.contains(.to), isOffer(before: index) { return .future }
      if !isFullDate, classes.contains(.schedule) { return .future }
      // "is set for", "was set to".
      if classes.contains(.set), next(index, isOf: [.to, .for]) { return .future }
      if classes.contains(.takes), next(index, isOf: .takable) { return .future }
      if classes.contains(.due) { return isCause(index) ? nil : .future }
      // "has yet to be approved"
      if classes.contains(.past) { return isYetToBe(behind: index) ? .future : .past }
      if classes.contains(.notPast) { return nil }
    }
    // A regular past form: three letters and "ed", lower case, no second half of "NATO-led".
    guard !token.isCapitalised, token.end - token.start >= 5 else { return nil }
    let end = Int(token.end)
    guard document.text.bytes[end - 1] == 0x64, document.text.bytes[end - 2] == 0x65 else { return nil }
    if index > 0, document.tokens[index - 1].end == token.start, document.tokens[index - 1].kind == .mark { return nil }
    return .past
  }

  private func isYetToBe(behind index: Int) -> Bool {
    index + 2 < document.tokens.count && document.tokens[index + 1].key == TenseWords.yet
      && classes(of: index + 2).contains(.to)
  }
  private static var yet: WordKey { "yet" }

  private func next(_ index: Int, isOf wanted: Classes) -> Bool {
    index + 1 < document.tokens.count && !classes(of: index + 1).isDisjoint(with: wanted)
  }

  /// "agreed to withdraw", "agreed on Thursday to withdraw", not "agreed to the plan".
  private func isVerb(behind index: Int) -> Bool {
    var to = index + 1
    while to < document.tokens.count, to < index + 3, !classes(of: to).contains(.to) {
      let key = document.tokens[to].key
      guard key == TenseWords.on || DateWord.table[key]?.kind == .weekday else { return false }
      to += 1
    }
    return to + 1 < document.tokens.count && classes(of: to).contains(.to)
      && classes(of: to + 1).isDisjoint(with: .cause)
  }

  private static var on: WordKey { "on" }

  /// "the proposal of the envoy to hold", "plans to send", "an invitation to visit"; not "the offer to Serbia".
  private func isOffer(before to: Int) -> Bool {
    guard to + 1 < document.tokens.count, !document.tokens[to + 1].isCapitalised, document.tokens[to + 1].kind == .word,
      classes(of: to + 1).isDisjoint(with: .cause)
    else { return false }
    for back in 1...8 where to - back >= 0 {
      let token = document.tokens[to - back]
      if token.kind == .mark { return false }
      let classes = classes(of: to - back)
      if classes.contains(.offer) { return true }
      if classes.contains(.past) || classes.contains(.to) { return false }
    }
    return false
  }

  /// "due to the unrest" is no date to come, "due to visit" is.
  private func isCause(_ index: Int) -> Bool {
    index + 2 < document.tokens.count && classes(of: index + 1).contains(.to)
      && classes(of: index + 2).contains(.cause)
  }

  static let table: WordMap<Classes> = {
    let lists: [(Classes, String)] = [
      (
        .future,
        "will must won't awaited likely unlikely would might could shall deadline expected scheduled slated planned plans planning upcoming ahead hopes intends forthcoming ready"
      ),
      // Present forms that announce what is on the calendar: "parliament meets on Friday".
      (
        .schedule,
        "until enter enters expires ends begins opens starts meets meet gather convene convenes gathers travels wants"
      ),
      (
        .past,
        "said told was were had held met took came went gave made began broke fought shot fell rose left saw sent spoke wrote found won lost hit drove brought fled built led struck has have became got put ran set stood withdrew withdrawn overthrew did"
      ),
      // "the rules take effect on 1 September".
      (.takes, "take takes"), (.takable, "effect office command place charge"), (.due, "due"),
      (.cause, "the a an its their his her this these new rising security"), (.present, "is are"), (.set, "set"),
      (.until, "until"), (.ahead, "ahead"), (.could, "could"), (.not, "not hardly barely"),
      (
        .resolves,
        "decided agreed agrees vowed vows pledged pledges promised promises supposed plan plans hope hopes intend intends"
      ),
      (.plan, "plan plot"), (.article, "a an another more"),
      (.wish, "wants want wanted aims aim aimed hoped seeks seek sought wished wishes"),
      (.offer, "proposal proposals offer invitation request intention readiness promise pledge commitment"),
      (.to, "to"), (.for, "for"), (.helper, "will would shall be to"),
      (
        .notPast,
        "united armed need indeed proceed exceed succeed masked speed breed disputed troubled divided unspecified"
      ),
      (.stop, "; :"), (.comma, ","),
    ]
    var classes: [WordKey: Classes] = [:]
    for (list, words) in lists {
      for word in words.split(separator: " ") { classes[WordKey(word), default: []].formUnion(list) }
    }
    return WordMap(classes.map { ($0.key, $0.value) })
  }()
}
