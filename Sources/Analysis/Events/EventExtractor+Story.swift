import Corpus
import Facts

/// When an event was that is told as part of a story: on the day of what was told before, or counted back from it.
extension EventReading {
  /// "In June the mayors broke off relations. Belgrade applauded.": the time that the last event of the paragraph had.
  func narrated(_ spot: EventSpot, _ scene: EventScene, _ view: EventSentence, _ block: Int) -> DateValue? {
    guard spot.frame.head == .verb, let told, told.block == block, !isQuotedSpot(spot), isPast(spot, view),
      !isBackground(scene, to: told, view, block: block), let value = told.report.when, let last = value.last,
      publication.date?.last.map({ last <= $0 }) ?? true
    else { return nil }
    // What is said of an old thing is said on the day of the text, unless one of those who took part says it.
    if EventReading.verbal.contains(spot.frame.type),
      !isTold(after: last, within: 10) || told.report.status == .historical,
      !told.shares(scene.parties), told.sentence.upperBound != view.tokens.lowerBound
    {
      return nil
    }
    // "sent troops on Thursday after mobs had burned churches": an earlier day.
    let clause = view.clause(around: spot.tokens).lowerBound
    let isEarlier =
      value.isDay && told.sentence == view.tokens && clause > view.tokens.lowerBound
      && EventReading.toldEarlier.contains(view.key(clause - 1))
    return isEarlier ? nil : value
  }

  /// "On 13 August 2003 shots were fired. [...] On the way to hospital a car was stoned.": a text that has told of nothing newer
  /// goes on with its story.
  func oldStory(_ spot: EventSpot, _ view: EventSentence, _ block: Int) -> DateValue? {
    guard spot.frame.head == .verb, let published = publication.date?.first, isPast(spot, view),
      !isPerfect(spot, view), !isQuotedSpot(spot)
    else { return nil }
    var story: FoundDate?
    for date in dates {
      guard date.tokens.lowerBound < view.tokens.lowerBound else { break }
      guard let last = date.meaning.value?.last, last < published else { continue }
      if published.number - last.number < 15 { return nil }
      let own = document.sentences[document.sentence(ofToken: date.tokens.lowerBound)].block
      if isOfThing(date) || isPicture(own, beside: block) { continue }
      if date.meaning.value?.isDay == true { story = date }
    }
    guard let story, block - document.sentences[document.sentence(ofToken: story.tokens.lowerBound)].block <= 3
    else { return nil }
    return story.meaning.value
  }

  /// "the pact of 20 June 1999", "the February 10 protest"; "on the morning of 20 June" is a time of its own.
  private func isOfThing(_ date: FoundDate) -> Bool {
    let of = date.tokens.lowerBound - 1
    if of >= 0, document.key(of) == Key.the, date.tokens.upperBound < document.tokens.count,
      document.tokens[date.tokens.upperBound].kind == .word
    {
      return true
    }
    return of > 0 && document.key(of) == Key.of && !EventReading.partsOfDay.contains(document.key(of - 1))
  }
  private static let partsOfDay = WordSet("morning afternoon evening night eve dawn")

  /// Whether an event's time is told closely enough to hold for what is told next.
  func datesTheNext(_ draft: EventDraft) -> Bool {
    let report = draft.report
    guard report.status == .occurred || report.status == .historical, let first = report.when?.first,
      let last = report.when?.last
    else { return false }
    return !draft.isEarlier && last.number - first.number < 32 && draft.timeOrigin != .undatedNews
      && draft.timeOrigin != .known && draft.timeOrigin != .countedBack
  }

  /// "On Tuesday police arrested a suspect in the attacks of May": what is told next goes on from Tuesday.
  func isOlderNoun(_ draft: EventDraft) -> Bool {
    guard draft.isNoun, let told, !told.isNoun, told.sentence == draft.sentence, let here = draft.report.when?.last,
      let first = told.report.when?.first
    else { return false }
    return here < first
  }

  /// "fired tear gas on Friday after Serbs threw stones": on that day or shortly before it.
  func beforeAnswer(of spot: EventSpot, _ clause: Range<Int>, _ view: EventSentence) -> EventTime? {
    let after = clause.lowerBound - 1
    guard EventReading.violent.contains(spot.frame.type), spot.frame.head == .verb, after > view.tokens.lowerBound,
      view.key(after) == EventReading.after, !EventReading.longUnits.contains(view.key(after - 1)),
      !EventReading.days.contains(view.key(after - 1)),
      !view.dates.contains(where: { $0.tokens.lowerBound > after && clause.overlaps($0.tokens) }),
      let value = view.dates.last(where: { $0.tokens.upperBound <= after })?.meaning.value, value.isDay,
      let day = value.first, let published = publication.date?.last, (0..<8).contains(published.number - day.number)
    else { return nil }
    return EventTime(
      DateValue(someDayFrom: day.adding(days: -6), to: day), .undatedNews, "shortly before what followed it")
  }

  /// "said on Thursday that it would act, five days after two had died": five days before Thursday.
  func daysBefore(_ spot: EventSpot, _ clause: Range<Int>, _ view: EventSentence) -> EventTime? {
    let verb = spot.tokens.lowerBound
    guard
      let after = (max(view.tokens.lowerBound + 2, verb - 16)..<max(view.tokens.lowerBound + 2, verb)).last(where: {
        view.key($0) == EventReading.after
      }), !(after..<verb).contains(where: { view.isComma($0) }),
      let step = EventReading.days.contains(view.key(after - 1))
        ? 1 : EventReading.weeks.contains(view.key(after - 1)) ? 7 : nil,
      let count = EventReading.count(view.key(after - 2)),
      !view.dates.contains(where: { $0.tokens.lowerBound > after && clause.overlaps($0.tokens) }),
      let base = view.dates.last(where: { $0.tokens.upperBound <= after - 2 })?.meaning.value, base.isDay,
      let day = base.first
    else { return nil }
    let words = document.text.string(document.span((after - 2)..<(after + 1)))
    let value = DateValue(day: day.adding(days: -count * step))
    return EventTime(
      step == 1 ? value : value.approximate, .countedBack, "counted back: \"\(words)\" \(base.edtf)")
  }

  /// "took over in 2003, two years after they had toppled the government": 2001.
  func yearsBefore(_ spot: EventSpot, _ clause: Range<Int>, _ view: EventSentence) -> EventTime? {
    let after = clause.lowerBound - 1
    guard after - 2 > view.tokens.lowerBound, view.key(after) == EventReading.after,
      EventReading.years.contains(view.key(after - 1)),
      let count = EventReading.count(view.key(after - 2)),
      !view.dates.contains(where: { $0.tokens.lowerBound > after && clause.overlaps($0.tokens) }),
      let base = view.dates.last(where: { $0.tokens.upperBound <= after - 2 })?.meaning.value, let first = base.first,
      first.year == base.last?.year, let value = DateValue(year: first.year - count)
    else { return nil }
    return EventTime(value, .countedBack, "counted back from \(base.edtf)")
  }
  /// "a", "two": how many days or years.
  private static func count(_ word: WordKey) -> Int? {
    word == one ? 1 : counts.firstIndex(of: word).flatMap { $0 > 0 ? $0 : nil }
  }
  private static let years = WordSet("years year")

  private static let days = WordSet("days day")
  private static var one: WordKey { "a" }
  private static let weeks = WordSet("weeks week")
  private static let counts = "zero one two three four five six seven eight nine ten eleven twelve".split(
    separator: " "
  ).map {
    WordKey($0)
  }

  /// The day that one of the first three sentences names, where it lies more than a week before the text and no other date of
  /// the text lies nearer to it.
  static func topic(
    _ dates: [FoundDate], _ publication: Publication, _ document: Document
  ) -> (day: DateValue, token: Int)? {
    guard let published = publication.date, let newest = published.first, published.isDay else { return nil }
    var topic: (day: DateValue, token: Int)?
    for date in dates where date.meaning.value != published {
      guard let value = date.meaning.value, let first = value.first, let last = value.last, last < newest else {
        continue
      }
      if newest.number - last.number < 8 { return nil }
      guard newest.number - last.number <= 120 else { continue }
      let sentence = document.sentence(ofToken: date.tokens.lowerBound)
      // A day that heads a paragraph is that of a chronicle's entry.
      let opens = document.sentences[sentence].tokens.lowerBound == date.tokens.lowerBound
      if topic == nil, sentence < 4, first == last, !opens { topic = (value, date.tokens.lowerBound) }
    }
    return topic
  }
}
