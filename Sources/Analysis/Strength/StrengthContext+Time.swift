import Corpus
import Facts

/// The time of figures that the words beside them do not date.
extension StrengthContext {
  /// "it had 17,500 then": of the time that the text told of last.
  func timeThen(_ next: Int) -> (value: DateValue, basis: String)? {
    guard next < view.tokens.upperBound, view.key(next) == StrengthContext.then,
      next + 1 >= view.tokens.upperBound || view.token(next + 1).kind == .mark
    else { return nil }
    let number = view.document.sentence(ofToken: view.tokens.lowerBound)
    guard let date = lastTold(before: next), number - view.document.sentence(ofToken: date.tokens.lowerBound) <= 1
    else { return nil }
    return timeTold(by: date)
  }

  /// The last date that the text tells before a token.
  private func lastTold(before token: Int) -> FoundDate? {
    textDates.last { $0.tokens.upperBound <= token && $0.meaning.value?.first != nil }
  }

  private func timeTold(by date: FoundDate) -> (value: DateValue, basis: String)? {
    date.meaning.value.map {
      ($0, "the time told of before: " + view.document.text.string(view.document.span(date.tokens)))
    }
  }

  private func block(ofToken token: Int) -> Int {
    view.document.sentences[view.document.sentence(ofToken: token)].block
  }

  /// "From April to October 2001 Norway led it. During this period its force was 1,400": the span told before in the paragraph.
  func periodTold(before figure: Range<Int>) -> (value: DateValue, basis: String)? {
    guard
      let noun = (view.tokens.lowerBound + 1..<max(figure.lowerBound, view.tokens.lowerBound + 1)).last(where: {
        StrengthContext.periods.contains(view.key($0)) && StrengthContext.thisWords.contains(view.key($0 - 1))
      })
    else { return nil }
    guard let date = lastTold(before: noun), date.meaning.value?.last != nil,
      block(ofToken: date.tokens.lowerBound) == block(ofToken: noun)
    else { return nil }
    return timeTold(by: date)
  }
  private static let periods = WordSet("period time years months days")
  private static let thisWords = WordSet("this that those")

  /// "In 2006 the force was larger. It had 17,500 soldiers": a level in the past tense, behind an older time told in the
  /// paragraph, that no date, no speaker and no "now" brings to the day of the text.
  func isToldAsPast(_ figure: Range<Int>) -> Bool {
    let clause = view.clause(around: figure.lowerBound)
    guard view.all.isDisjoint(with: [.say, .now]), speaker(of: figure) == nil, isBehindOlderTime else { return false }
    let before = max(clause.lowerBound, figure.lowerBound - 5)..<figure.lowerBound
    let after = (figure.upperBound..<(figure.upperBound + 3)).clamped(to: clause)
    let verb =
      before.last(where: { StrengthContext.pastLevels.contains(view.key($0)) })
      ?? after.first(where: { StrengthContext.pastBe.contains(view.key($0)) })
    guard let verb else { return false }
    let between = verb < figure.lowerBound ? (verb + 1)..<figure.lowerBound : figure.upperBound..<verb
    return !between.contains {
      view.key($0) == QuantityFinder.comma || StrengthContext.presentVerbs.contains(view.key($0))
    }
      && !StrengthContext.perfects.contains(view.key(verb - 1))
  }

  /// "in March 2004, when violence broke out again. ... An additional 2,500 soldiers were deployed": the older time that the
  /// paragraph told before, where nobody is quoted and nothing brings the sentence to the day of the text.
  func olderTimeTold(_ figure: Range<Int>) -> (value: DateValue, basis: String)? {
    guard view.all.isDisjoint(with: [.say, .now]), speaker(of: figure) == nil, isBehindOlderTime,
      let date = lastTold(before: view.tokens.lowerBound)
    else { return nil }
    return timeTold(by: date)
  }

  /// "KFOR is to shut ten camps as of January. Some 4,500 soldiers will leave": the day to come of the sentence before, where
  /// no figure there has it.
  func timeAhead() -> (value: DateValue, basis: String)? {
    let start = view.tokens.lowerBound
    guard !topic.toldStrength, let date = lastDated(before: start), let day = beginning(of: date),
      let last = publication.date?.last,
      day > last, date.tokens.lowerBound == 0 || view.document.tokens[date.tokens.lowerBound - 1].key != Key.to,
      !((date.tokens.lowerBound - 6)..<date.tokens.upperBound).clamped(to: 0..<start).contains(where: {
        StrengthContext.limits.contains(view.document.tokens[$0].key)
      }),
      view.document.sentence(ofToken: start) - view.document.sentence(ofToken: date.tokens.lowerBound) == 1
    else { return nil }
    return timeTold(by: date)
  }

  /// The last date with a value that the text tells before a token.
  private func lastDated(before token: Int) -> FoundDate? {
    textDates.last { $0.tokens.upperBound <= token && $0.meaning.value != nil }
  }

  /// When a date begins; of "by February", which has no beginning, when it ends.
  func beginning(of date: FoundDate) -> Day? { date.meaning.value.flatMap { $0.first ?? $0.last } }

  /// "will grow from 38 to 150 over the next two years": the level is reached at the end of the change.
  func endOfChange(_ date: FoundDate, _ value: DateValue) -> DateValue {
    let opening = ((date.tokens.lowerBound - 1)...date.tokens.lowerBound).clamped(to: 0...view.tokens.upperBound)
    guard opening.contains(where: { StrengthContext.during.contains(view.key($0)) }),
      let first = publication.date?.first, let last = value.last, last > first
    else { return value }
    let parts = value.edtf.split(separator: "/")
    return parts.count == 2 ? DateValue(edtf: String(parts[1])) ?? value : value
  }
  private static let limits = WordSet("until till up through before after ahead")
  private static let during = WordSet("over within during throughout")

  /// Whether the last time told before in the paragraph lies well before the text.
  private var isBehindOlderTime: Bool {
    guard let published = publication.date?.first else { return false }
    let start = view.tokens.lowerBound
    guard let date = lastTold(before: start), block(ofToken: date.tokens.lowerBound) == block(ofToken: start),
      let last = date.meaning.value?.last
    else { return false }
    return last < published.adding(days: -100)
  }
  private static let pastLevels = WordSet("had was were numbered totalled totaled stood comprised consisted counted")

  /// Whether a figure is of some earlier time than the text.
  func isPast(_ figure: Range<Int>, _ reading: StrengthReading) -> Bool {
    let clause = view.clause(around: figure.lowerBound)
    // "from 13,800 to 10,000 by January": the level before a change to come is that of today.
    if reading == .oldLevel { return !isChangeAhead(figure) }
    if reading == .level || reading == .newLevel {
      // "has dropped to 2,000 from a peak of 7,000": what stands behind a new level is of the old one.
      let end = reading == .newLevel ? figure.upperBound : endBeforeOldLevel(figure, clause)
      let near = max(clause.lowerBound, figure.lowerBound - 14)..<end
      if isFirstEntry(before: figure) || isAtFirst(figure) { return true }
      // "KFOR, initially 50,000 troops, today has 4,300"
      if view.holds(.start, in: (figure.lowerBound - 1)..<figure.lowerBound) { return true }
      // "cut from 50,000 at its height to around 5,000 today"
      let isNow = view.holds(.now, in: near) || view.holds(.now, in: figure.upperBound..<(figure.upperBound + 2))
      if view.holds(.start, in: near), !isNow { return true }
      // "which was 3,700 strong before the events of 2023"
      if view.holds(StrengthContext.beforeWord, in: figure.upperBound..<(figure.upperBound + 1)) { return true }
      let about = max(clause.lowerBound, figure.lowerBound - 6)..<min(clause.upperBound, figure.upperBound + 6)
      // "once 6,000 strong, is 440": the word is of the figure beside it.
      if view.holds(.past, in: about), let word = about.first(where: { view.classes($0).contains(.past) }),
        !holdsFigure(
          word < figure.lowerBound ? word..<figure.lowerBound : figure.upperBound..<max(word, figure.upperBound)),
        // "Austria, whose contingent was 300 a decade ago, has about 280 now": the word is of the insertion.
        !(word + 1..<max(word + 1, figure.lowerBound)).contains(where: {
          view.key($0) == QuantityFinder.comma && StrengthContext.presentVerbs.contains(view.key($0 + 1))
        })
      {
        return true
      }
    }
    if let published = publication.date?.first, let date = statedDate(figure)?.meaning.value?.last {
      return date < published.adding(days: -300)
    }
    return false
  }

  /// "about 5,000 personnel, down from a peak of 10,500": what the level was before ends its reach.
  private func endBeforeOldLevel(_ figure: Range<Int>, _ clause: Range<Int>) -> Int {
    let end = max(figure.upperBound, min(clause.upperBound, figure.upperBound + 10))
    return (figure.upperBound..<end).first { index in
      StrengthContext.directions.contains(view.key(index)) && view.key(index + 1) == QuantityFinder.fromWord
    } ?? end
  }
  private static let directions = WordSet("down up")
  private static let beforeWord = WordSet("before")

  /// "Of the 50,000 who entered in 1999, 4,500 remain", "had 8,500 in 1999 and has 3,900 now": of the day of the text.
  func isWhatIsLeft(_ figure: Range<Int>) -> Bool {
    let next = figure.upperBound
    guard next < view.tokens.upperBound else { return false }
    if StrengthContext.remains.contains(view.key(next)) { return true }
    if StrengthContext.areWords.contains(view.key(next)), StrengthContext.leftOver.contains(view.key(next + 1)) {
      return true
    }
    return StrengthContext.nowWords.contains(view.key(next))
      && StrengthContext.hasWords.contains(view.key(figure.lowerBound - 1))
  }
  private static let remains = WordSet("remain remains")
  private static let areWords = WordSet("are is")
  private static let leftOver = WordSet("left still")
  private static let nowWords = WordSet("now today")

  /// "KFOR had 16,000 troops when Kosovo declared independence", "When Milosevic fell, KFOR had 40,000": of that time,
  /// which is not the day of the text; the date of the clause, where it gives one.
  func timeOfWhen(_ figure: Range<Int>, _ reading: StrengthReading) -> (value: DateValue?, basis: String)? {
    guard reading == .level || reading == .standing, statedDate(figure) == nil,
      view.holds(StrengthContext.pastLevels, in: (figure.lowerBound - 3)..<figure.lowerBound)
    else { return nil }
    let behind = (figure.upperBound..<figure.upperBound + 5).clamped(to: view.tokens)
    let when =
      behind.first { StrengthContext.whenKey == view.key($0) }
      ?? (StrengthContext.whenKey == view.key(view.tokens.lowerBound) ? view.tokens.lowerBound : nil)
    guard let when else { return nil }
    let date = dates.first { $0.tokens.lowerBound > when && $0.tokens.lowerBound - when < 12 }
    // "when the trouble began" is the trouble of the news.
    let names = ((when + 1)..<(when + 8)).clamped(to: view.tokens).contains {
      view.token($0).isCapitalised && view.token($0).kind == .word && !figure.contains($0)
    }
    guard date != nil || names else { return nil }
    return (date?.meaning.value, "when that was")
  }

  /// "is to send": to come.
  func isToBe(_ index: Int) -> Bool {
    StrengthContext.areWords.contains(view.key(index)) && view.key(index + 1) == QuantityFinder.to
  }

  /// "KFOR was at first composed of some 50,000 men and women".
  func isAtFirst(_ figure: Range<Int>) -> Bool {
    ((figure.lowerBound - 6)..<figure.lowerBound).clamped(to: view.tokens).contains { index in
      view.key(index) == StrengthContext.firstKey && view.key(index - 1) == StrengthContext.atKey
        && (StrengthContext.wasWords.contains(view.key(index - 2))
          || view.holds(StrengthContext.pastLevels, in: (index + 1)..<(index + 2)))
    }
  }
  private static var firstKey: WordKey { "first" }
  private static var atKey: WordKey { "at" }
  private static let wasWords = WordSet("was were")

  /// "Then came 2023. ... About 1,000 reinforcements were sent": the year that a short sentence opens a paragraph with.
  func yearOfParagraph() -> (value: DateValue, basis: String)? {
    let number = view.document.sentence(ofToken: view.tokens.lowerBound)
    let block = view.document.sentences[number].block
    for date in textDates.reversed() where date.tokens.lowerBound < view.tokens.lowerBound {
      let at = view.document.sentence(ofToken: date.tokens.lowerBound)
      let sentence = view.document.sentences[at]
      if sentence.block != block { return nil }
      guard sentence.tokens.count <= 6, let value = date.meaning.value, let first = value.first, let last = value.last,
        first.year == last.year, last.number - first.number > 300
      else { continue }
      return (value, "the year of the paragraph: \(value.edtf)")
    }
    return nil
  }

  /// "It had almost 50,000 in its early days."
  func isOfEarlyDays(_ figure: Range<Int>) -> Bool {
    let reach = (figure.upperBound..<(figure.upperBound + 6)).clamped(to: view.tokens)
    return reach.contains { index in
      StrengthContext.early.contains(view.key(index)) && StrengthContext.days.contains(view.key(index + 1))
    }
  }
  private static let early = WordSet("early first")
  private static let days = WordSet("days weeks months")

  /// "As at 30 November, KFOR had 4,900 personnel. Germany remains the largest contributor, with 685": a report counts on
  /// one day, which its paragraph or the heading above names.
  func countDay(_ figure: Range<Int>) -> (value: DateValue, basis: String)? {
    let block = view.document.sentences[view.document.sentence(ofToken: figure.lowerBound)].block
    for date in textDates.reversed() where date.tokens.lowerBound < figure.lowerBound {
      let sentence = view.document.sentences[view.document.sentence(ofToken: date.tokens.lowerBound)]
      if block - sentence.block > 1 { return nil }
      guard let value = date.meaning.value, value.isDay || value.first?.month == value.last?.month,
        sentence.block == block || view.document.text.blocks[sentence.block].kind == .subheading
      else { continue }
      let tokens = view.document.tokens
      var opening = date.tokens.lowerBound
      if opening > 0, tokens[opening - 1].key == NumberWords.the { opening -= 1 }
      let start =
        tokens[opening].kind == .word && StrengthContext.ofDay.contains(tokens[opening].key) ? opening - 1 : opening - 2
      guard start >= sentence.tokens.lowerBound, tokens[start].key == Key.asWord,
        StrengthContext.ofDay.contains(tokens[start + 1].key)
      else { continue }
      return (value, "the day of the count: " + view.document.text.string(view.document.span(date.tokens)))
    }
    return nil
  }

  /// "She remembers 1999, when 50,000 men came in": the date that "when" takes up.
  func timeWhen(_ figure: Range<Int>) -> (value: DateValue, basis: String)? {
    let reach = ((figure.lowerBound - 16)..<figure.lowerBound).clamped(to: view.tokens)
    guard let when = reach.last(where: { view.key($0) == StrengthContext.whenKey }),
      !reach.contains(where: { $0 > when && view.token($0).kind == .mark })
    else { return nil }
    var end = when
    // "in the summer of 1999, at a time when KFOR was 50,000 strong"
    if end - 3 > view.tokens.lowerBound, view.key(end - 1) == StrengthContext.timeKey { end -= 3 }
    if end > view.tokens.lowerBound, view.key(end - 1) == QuantityFinder.comma { end -= 1 }
    guard let date = dates.first(where: { $0.tokens.upperBound == end }), var value = date.meaning.value,
      value.first != nil
    else { return nil }
    // "since March 2004, when": in that month.
    if value.last == nil, let start = value.edtf.split(separator: "/").first, let known = DateValue(edtf: String(start))
    {
      value = known
    }
    return (value, StrengthContext.besideBasis + view.document.text.string(view.document.span(date.tokens)))
  }

  /// Whether a number stands between that is no date's and no "1st".
  func holdsFigure(_ range: Range<Int>) -> Bool {
    range.contains { index in
      view.token(index).kind == .number && !isOrdinal(index) && !dates.contains { $0.tokens.contains(index) }
        // "13,829 troops from 33 countries in June"
        && !view.holds(StrengthContext.stateNouns, in: (index + 1)..<(index + 3))
    }
  }

  private static let stateNouns = WordSet("countries nations states")

  private func isOrdinal(_ index: Int) -> Bool {
    index + 1 < view.tokens.upperBound && !view.token(index + 1).traits.contains(.spaceBefore)
      && StrengthContext.ordinalEnds.contains(view.key(index + 1))
  }

  func distance(_ date: Range<Int>, _ figure: Range<Int>) -> Int {
    date.lowerBound < figure.lowerBound ? figure.lowerBound - date.upperBound : date.lowerBound - figure.upperBound
  }

  /// "has 620 soldiers and will have brought them home by summer", "is 440, and the Bundeswehr will leave at the end of the
  /// year": the date is of what comes next.
  func isOfNextClause(_ between: Range<Int>) -> Bool {
    between.contains { index in
      let isBehindComma = index > between.lowerBound && view.key(index - 1) == QuantityFinder.comma
      // "As for the contingent of 800, it will shrink from November"
      if isBehindComma, StrengthContext.subjects.contains(view.key(index)),
        ((index + 1)..<(index + 4)).clamped(to: between).contains(where: {
          StrengthContext.willWords.contains(view.key($0))
        })
      {
        return true
      }
      guard view.key(index) == NumberWords.and || view.key(index) == StrengthContext.but else { return false }
      // "has 387 members, and in November a general of its own will lead KFOR"
      if isBehindComma,
        ((index + 1)..<between.upperBound).allSatisfy({ StrengthContext.inWords.contains(view.key($0)) })
      {
        return true
      }
      guard index + 1 < between.upperBound else { return false }
      if StrengthContext.willWords.contains(view.key(index + 1)) { return true }
      guard isBehindComma else { return false }
      return StrengthContext.subjects.contains(view.key(index + 1))
        || ((index + 1)..<between.upperBound).contains { StrengthContext.willWords.contains(view.key($0)) }
    }
  }

  static let offers = WordSet("offered pledged promised")
  static let soonWords = WordSet("early by next new soon later")
  private static var but: WordKey { "but" }
  private static let subjects = WordSet("we they he she it")
  private static let ordinalEnds = WordSet("st nd rd th")
  private static var whenKey: WordKey { "when" }
  private static var timeKey: WordKey { "time" }
  private static var then: WordKey { "then" }
  private static let ofDay = WordSet("of at on")
  static let perfects = WordSet("has have had was were been already 's having")
  static let ideas = WordSet(
    "spoke speaks speak talk talks talked idea thought thinking dream option possibility prospect hope")
  static let bringWords = WordSet(
    "lift lifts lifting lifted bring bringing brings brought take taking leave leaving leaves push pushing go going come move moves moving moved transition become becomes"
  )
}
