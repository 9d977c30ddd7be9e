import Corpus
import Facts

/// When an event was.
extension EventReading {
  /// "I condemn that attack": what someone does by writing or saying so is done on the day of the text.
  private func isPerformative(_ spot: EventSpot, _ view: EventSentence) -> Bool {
    let verb = spot.tokens.lowerBound
    return verb > view.tokens.lowerBound && EventReading.verbal.contains(spot.frame.type)
      && EventReading.selves.contains(view.key(verb - 1)) && !isQuotedSpot(spot) && view.isPresent(verb)
  }
  private static let selves = WordSet("i we")

  func when(
    of spot: EventSpot, _ scene: EventScene, status: EventReport.Status, clause: Range<Int>, _ view: EventSentence,
    block: Int
  ) -> EventTime? {
    if let time = daysBefore(spot, clause, view) ?? yearsBefore(spot, clause, view) { return time }
    if status == .occurred, let time = sinceCause(of: spot, view) { return time }
    if status == .occurred, let time = beforeAnswer(of: spot, clause, view) { return time }
    if let date = date(of: spot, clause: clause, view), !isForeign(date, to: spot), !isEnd(date, of: spot, view),
      !isFledFrom(spot, date, view)
    {
      guard var value = date.meaning.value else {
        guard isHour(date, view) else { return nil }
        return undated(spot, scene, status, view, block: block)
      }
      // "on Wednesday, a day ahead of the talks": the talks are a day later.
      if date.rule == EventReading.besideEvent, date.tokens.overlaps(spot.tokens), value.isDay, let day = value.first,
        !date.tokens.contains(where: {
          view.key($0) == EventReading.after || view.key($0) == EventReading.followingWord
        })
      {
        value = DateValue(day: day.adding(days: 1))
      }
      value = toldOf(value, date, spot, view) ?? value
      // "dismissed the talks due this weekend": what is done has no day that is still to come.
      // "two days later" is counted from what was told and "on 29 May 2023" says its year: the text's own day may be wrong;
      // "promised that Kosovo will reapply in 2017" is of what is promised.
      if status == .occurred, !EventReading.mayLieAhead.contains(spot.frame.type), let first = value.first,
        let last = publication.date?.last, last < first,
        !date.tokens.contains(where: {
          view.key($0) == EventReading.laterWord || value.isDay && isYear(view.token($0))
        })
      {
        return undated(spot, scene, status, view, block: block)
      }
      // "after a boy had been shot the night before": what is told next goes on from the day, not from the night before.
      let origin: EventTime.Origin = date.rule == EventReading.nightBeside ? .countedBack : .words
      return EventTime(
        settled(value, after: date, spot, view), origin, "\"\(document.text.string(document.span(date.tokens)))\"")
    }
    return undated(spot, scene, status, view, block: block)
  }

  /// "answered the violence of 29 May by sending 700 soldiers": some day between what was answered and the text.
  private func sinceCause(of spot: EventSpot, _ view: EventSentence) -> EventTime? {
    guard let cause = view.cause(of: spot), let date = view.dates.first(where: { cause.overlaps($0.tokens) }),
      let first = date.meaning.value?.first, let last = publication.date?.last, first < last
    else { return nil }
    return EventTime(
      DateValue(someDayFrom: first, to: last), .bounds,
      "an answer to what was \"\(document.text.string(document.span(date.tokens)))\"")
  }

  /// "at half past five": a time of day says nothing of the day.
  private func isHour(_ date: FoundDate, _ view: EventSentence) -> Bool {
    date.tokens.contains { EventReading.hours.contains(view.key($0)) }
  }
  /// "2023": four digits.
  private func isYear(_ token: Token) -> Bool { token.kind == .number && token.end - token.start == 4 }
  private static var laterWord: WordKey { "later" }
  private static let hours = WordSet("past o'clock am pm hours noon midnight")

  /// When an event was whose own words say no time.
  private func undated(
    _ spot: EventSpot, _ scene: EventScene, _ status: EventReport.Status, _ view: EventSentence, block: Int
  ) -> EventTime? {
    if status == .planned, !spot.frame.isLasting, let day = publication.date, day.isDay,
      let value = DateValue(since: day)
    {
      return EventTime(value, .bounds, "still to come at the time of the text")
    }
    guard status == .occurred || status == .alleged, !isCountedAway(spot, view) else { return nil }
    if let entry, entry.block == block, !isPluperfect(spot, view) {
      return EventTime(entry.day, .heading, "the day that heads the paragraph")
    }
    if isPerformative(spot, view), let value = publication.date {
      return EventTime(value, .words, "said on the day of the text")
    }
    if spot.frame.isLasting, let last = publication.date?.last, let value = DateValue(edtf: "../\(last)") {
      return EventTime(value, .bounds, "goes on at the time of the text")
    }
    let isForce = EventReading.material.contains(spot.frame.type)
    // "It also condemns": on the day of the text.
    let isNow = EventReading.verbal.contains(spot.frame.type) && isTold(now: spot, view)
    // "demanded", "accused": when it was said, whatever the text told before; nothing else where that is open.
    let said = isForce || spoken.isEmpty ? nil : spot.tokens.first { spoken[$0] != nil }.flatMap { spoken[$0] }
    if let said, let value = said, value != publication.date, let first = value.first, let last = value.last,
      last.number - first.number < 8 || publication.date?.first.map({ $0.number - last.number < 62 }) ?? false
    {
      return EventTime(value, .undatedNews, "said then")
    }
    if !isNow,
      let before = recent(
        block,
        where: {
          $0.report.status == .occurred
            && (isForce
              ? EventReading.material.contains($0.report.type)
              : ($0.block == block && (said != nil || EventReading.verbal.contains($0.report.type)))
                || $0.shares(scene.parties))
            && (!$0.isEarlier || $0.block != block || isPluperfect(spot, view))
            && $0.report.when?.isDay == true && $0.timeOrigin != .countedBack
        }), let value = before.report.when, let day = value.first,
      isTold(after: day, within: said == nil ? 10 : 2)
        || (block - before.block < 2 && EventReading.material.contains(spot.frame.type)
          && publication.date?.last.map { day <= $0 } ?? true),
      !isPerfect(spot, view), !isQuotedSpot(spot), spot.frame.head == .verb,
      !isBackground(scene, to: before, view, block: block)
    {
      return .toldAfter(value)
    }
    if !isNow, said == nil, let value = narrated(spot, scene, view, block) { return .toldAfter(value) }
    if !isNow, let value = oldStory(spot, view, block) { return .toldAfter(value) }
    if let value = lead(spot, status, view) {
      if let topic, topic.token < view.tokens.lowerBound {
        return EventTime(topic.day, .undatedNews, "the day that the text is of")
      }
      return EventTime(value, .undatedNews, "undated news: the days before publication")
    }
    if EventReading.material.contains(spot.frame.type), isPerfect(spot, view), status == .occurred,
      let published = publication.date
    {
      if !isLong(view), !view.holds(EventReading.sinceWord), let first = published.first, let last = published.last,
        last.number - first.number < 8
      {
        return EventTime(
          DateValue(someDayFrom: Day(number: first.number - 30), to: last), .undatedNews,
          "undated news: the days before publication")
      }
      if let value = DateValue(until: published) {
        return EventTime(value, .bounds, "done by the time of the text")
      }
    }
    guard EventReading.verbal.contains(spot.frame.type), let first = publication.date?.first,
      let last = publication.date?.last, last.number - first.number < 62
    else { return nil }
    let start = Day(number: first.number - (isPerfect(spot, view) ? 30 : 6))
    return EventTime(
      DateValue(someDayFrom: start, to: last), .undatedNews, "undated news: the days before publication")
  }

  /// "more than two months after police closed six offices": so long before what the sentence tells, whenever that was.
  private func isCountedAway(_ spot: EventSpot, _ view: EventSentence) -> Bool {
    let after = view.clause(around: spot.tokens).lowerBound - 1
    return after - 1 > view.tokens.lowerBound && EventReading.counting.contains(view.key(after))
      && EventReading.longUnits.contains(view.key(after - 1))
  }
  static let counting = WordSet("after before")
  static let longUnits = WordSet("weeks week months month years year decades decade")

  /// "A bar was blown up, peacekeepers said on Saturday": told on Saturday, it was that day or the day before.
  private func toldOf(_ value: DateValue, _ date: FoundDate, _ spot: EventSpot, _ view: EventSentence) -> DateValue? {
    var before = date.tokens.lowerBound - 1
    if before > view.tokens.lowerBound, view.key(before) == EventReading.onWord { before -= 1 }
    guard EventReading.material.contains(spot.frame.type), value.isDay, let day = value.first,
      before > spot.tokens.upperBound, EventReading.telling.contains(view.key(before)),
      (spot.tokens.upperBound..<before).contains(where: { view.isComma($0) })
    else { return nil }
    return DateValue(someDayFrom: day.adding(days: -1), to: day)
  }
  static var onWord: WordKey { "on" }
  private static let nightBeside: RuleName = "night-beside"

  /// "Kosovo police arrested eight people": what a report of the day tells without a date is its news.
  private func lead(_ spot: EventSpot, _ status: EventReport.Status, _ view: EventSentence) -> DateValue? {
    guard EventReading.newsworthy.contains(spot.frame.type), spot.frame.head == .verb,
      status == .occurred || status == .alleged && !isPluperfect(spot, view),
      view.dates.allSatisfy({ isHour($0, view) || isOfCause($0, behind: spot, view) || isOpen($0, spot, view) }),
      !isLong(view) && !view.holds(EventReading.sinceWord) || isAsideSince(spot, view),
      let first = publication.date?.first, let last = publication.date?.last, last.number - first.number < 8
    else { return nil }
    return DateValue(someDayFrom: Day(number: first.number - 6), to: last)
  }
  /// "Before dawn police stormed a court that had been occupied since Friday", "used gas on Serbs - none has served since last
  /// year - and": since when something else goes on, or long ago behind a dash.
  private func isOpen(_ date: FoundDate, _ spot: EventSpot, _ view: EventSentence) -> Bool {
    guard let value = date.meaning.value else { return true }
    return value.last == nil && date.tokens.lowerBound > spot.tokens.upperBound
      || isInDashes(date.tokens, apartFrom: spot.tokens, view) || isOfReduced(date, spot, view)
  }
  /// "since" between dashes or of a date behind the deed.
  private func isAsideSince(_ spot: EventSpot, _ view: EventSentence) -> Bool {
    !isLong(view) && !isPerfect(spot, view)
      && view.tokens.allSatisfy { word in
        view.key(word) != Key.since || word > spot.tokens.upperBound
          || isInDashes(word..<word + 1, apartFrom: spot.tokens, view)
      }
  }
  private static let sinceWord = WordSet("since")

  /// "the police - all of one people since last year - used gas": what stands between two dashes.
  func isInDashes(_ words: Range<Int>, apartFrom event: Range<Int>, _ view: EventSentence) -> Bool {
    guard let open = (view.tokens.lowerBound..<words.lowerBound).last(where: view.isSpacedDash),
      let close = (words.upperBound..<max(words.upperBound, view.tokens.upperBound)).first(where: view.isSpacedDash)
    else { return false }
    return !(open..<close).overlaps(event) && open > view.tokens.lowerBound + 2
  }

  /// "fired gas after a crowd had thrown stones on Monday": the answer came on that day or the next ones.
  private func isOfCause(_ date: FoundDate, behind spot: EventSpot, _ view: EventSentence) -> Bool {
    guard date.tokens.lowerBound > spot.tokens.upperBound, let first = date.meaning.value?.first,
      let published = publication.date?.last, (0..<7).contains(published.number - first.number)
    else { return false }
    return (spot.tokens.upperBound..<date.tokens.lowerBound).contains {
      view.key($0) == EventReading.after
    }
  }
  /// "since", "has so far": told of a long time; "not far from the border" is not.
  private func isLong(_ view: EventSentence) -> Bool {
    view.holds(EventReading.longTime)
      || view.tokens.dropFirst().contains {
        view.key($0) == EventReading.farWord && EventReading.soFar.contains(view.key($0 - 1))
      }
  }
  private static var farWord: WordKey { "far" }
  private static let soFar = WordSet("so thus")
  private static let longTime = WordSet("already ever always")
  private static let newsworthy: EventTypes = [
    .mobilize, .assault, .protest, .retreat, .coerce, .aid, .cooperate, .sanction,
  ]

  /// Whether the text is known to be of some days after a day at most.
  func isTold(after day: Day, within days: Int) -> Bool {
    publication.date?.last.map { (0...days).contains($0.number - day.number) } ?? false
  }

  /// "who had barricaded themselves in on Friday": told as what came before.
  func isPluperfect(_ spot: EventSpot, _ view: EventSentence) -> Bool {
    if spot.frame.head == .verb, let first = view.clause(around: spot.tokens).first, first > view.tokens.lowerBound,
      view.isAny(first - 1, .relatives), view.key(first - 1) != EventSentence.that
    {
      return true
    }
    return spot.frame.head == .verb
      && (max(view.tokens.lowerBound, spot.tokens.lowerBound - 3)..<spot.tokens.upperBound).contains {
        view.key($0) == EventReading.hadWord
      }
  }
  private static var hadWord: WordKey { "had" }

  /// "condemned", "was shot", "fled": told in the past.
  func isPast(_ spot: EventSpot, _ view: EventSentence) -> Bool {
    let verb = spot.tokens.lowerBound
    let before = max(view.tokens.lowerBound, verb - 3)..<spot.tokens.upperBound
    if before.contains(where: { EventReading.presentMarks.contains(view.key($0)) }) { return false }
    return EventVerbForms.irregularPasts.contains(view.key(verb)) || !view.isPresent(verb)
      || before.contains { EventReading.pastMarks.contains(view.key($0)) }
  }
  /// "killed before they fled": what a "before" opens came next.
  static let toldEarlier = WordSet("after since")
  static let presentMarks = WordSet("is are has have hasn't haven't will")
  static let pastMarks = WordSet("was were did had")

  /// "since November, when Pristina put a tariff": that day, not all the time since; "killed since Sunday": up to the text.
  private func settled(_ value: DateValue, after date: FoundDate, _ spot: EventSpot, _ view: EventSentence) -> DateValue
  {
    guard value.last == nil, !spot.frame.isLasting else { return value }
    let next = date.tokens.upperBound
    let relative = next + 1 < view.tokens.upperBound && view.isComma(next) ? next + 1 : next
    if relative < view.tokens.upperBound, view.key(relative) == EventReading.whenWord,
      let slash = value.edtf.firstIndex(of: "/")
    {
      return DateValue(edtf: String(value.edtf[..<slash])) ?? value
    }
    return spot.frame.type == .assault || spot.frame.type == .protest ? upTo(value) : value
  }

  /// "in command since September, he called", "does not recognise its declaration of 2008": the date of something else.
  private func isForeign(_ date: FoundDate, to spot: EventSpot) -> Bool {
    guard let value = date.meaning.value else { return false }
    if spot.frame.isLasting { return spot.frame.type == .reject && value.first != nil && value.last != nil }
    guard EventReading.verbal.contains(spot.frame.type), value.last == nil, let first = value.first,
      let published = publication.date?.last
    else { return false }
    return published.number - first.number > 90
  }

  /// "after the talks the rule was put off until September": when something else will end.
  private func isEnd(_ date: FoundDate, of spot: EventSpot, _ view: EventSentence) -> Bool {
    // "demanded that they remove it by Sunday": the day that is set.
    if EventReading.setting.contains(spot.frame.type), spot.tokens.upperBound < date.tokens.lowerBound,
      view.key(date.tokens.lowerBound) == Key.by
    {
      return true
    }
    return isPutOff(date, spot, view)
  }
  private static let setting: EventTypes = [.request, .threaten, .agree]

  private func isPutOff(_ date: FoundDate, _ spot: EventSpot, _ view: EventSentence) -> Bool {
    !spot.frame.isLasting && DateFinder.untilWords.contains(view.key(date.tokens.lowerBound))
      && date.meaning.value?.first.map { first in publication.date?.last.map { $0 < first } ?? false } ?? false
  }

  /// The last event that fits, told of in this block or the three before it; the text does not go on from what a picture shows.
  private func recent(_ block: Int, where fits: (EventDraft) -> Bool) -> EventDraft? {
    var index = found.count - 1
    while index >= 0, block - found[index].block <= 3 {
      if !isPicture(found[index].block, beside: block), fits(found[index]) { return found[index] }
      index -= 1
    }
    return nil
  }

  /// Whether a block is what stands under a picture, and another than the one being read.
  func isPicture(_ other: Int, beside block: Int) -> Bool {
    other != block && document.text.blocks[other].kind == .caption
  }

  static var whenWord: WordKey { "when" }

  func isQuotedSpot(_ spot: EventSpot) -> Bool {
    attributions.contains { $0.meaning.isQuote && $0.tokens.overlaps(spot.tokens) }
  }

  /// "has accused", "have been blamed".
  func isPerfect(_ spot: EventSpot, _ view: EventSentence) -> Bool {
    (max(view.tokens.lowerBound, spot.tokens.lowerBound - 3)..<spot.tokens.upperBound).contains {
      EventReading.having.contains(view.key($0))
    }
  }

  /// A lasting thing goes on up to the text: "2011/.." read in 2023 is 2011 to the day of publication.
  func upTo(_ value: DateValue) -> DateValue {
    guard value.last == nil, let first = value.first, let last = publication.date?.last, first < last else {
      return value
    }
    return DateValue(spanFrom: first, to: last)
  }

  /// Whether the sentence names a time long before its text: "Since the riots of March 2004, in which 19 were killed".
  func looksBack(_ view: EventSentence) -> Bool {
    guard let published = publication.date?.first else { return false }
    return view.dates.contains { date in
      date.meaning.value?.first.map { published.number - $0.number > 62 } ?? false
    }
  }

  /// Whether the sentence before told of violence: "A teenager was arrested that night."
  func isSequel(_ view: EventSentence, _ block: Int) -> Bool {
    guard let before = found.last else { return false }
    return before.sentence.upperBound == view.tokens.lowerBound && block - before.block <= 1
      && EventReading.violent.contains(before.report.type) && before.report.status == .occurred
  }

  static let having = WordSet("has have had hasn't haven't")
  static let timeBreaks = WordSet("after before since until which who where when because as while")
  /// "on Sunday as Serbs parked lorries": what opens the later clause is of the same time.
  static var after: WordKey { "after" }
  static let announced = WordSet("announced taken signed made adopted published issued agreed launched")
  private static var followingWord: WordKey { "following" }
  private static let besideEvent = RuleName("beside-event")
  static let opensScene = WordSet("where when which")
  static let effects = WordSet("died killed injured wounded hurt dead")
  static let sameTime = WordSet("as when while")
  static let verbal: EventTypes = [
    .request, .accuse, .support, .reject, .agree, .threaten, .concede, .consult,
  ]
}
