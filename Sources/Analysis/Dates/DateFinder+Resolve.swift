import Corpus
import Facts

/// Places the date phrases of one text in time.
struct DateResolver {
  struct Placed {
    let phrase: DatePhrase
    var value: DateValue?
    var isRelative = true
    var anchor: String?
  }

  let document: Document
  let published: DateValue?
  /// Whether the day of publication is unknown, and `published` only its bounds.
  let isWindow: Bool
  let anchor: String?
  let timeline: Timeline
  let events: CueReading
  var placed: [Placed] = []
  /// By their `calendarKey`.
  private var daysNamed: [Int: DateValue] = [:]

  init(
    document: Document, published: DateValue?, basis: String?, window: DateValue?, timeline: Timeline,
    events: CueReading, sent: Day? = nil
  ) {
    (self.document, self.timeline, self.events) = (document, timeline, events)
    (self.published, isWindow) = (sent.map { DateValue(day: $0) } ?? published ?? window, published == nil)
    if let sent {
      anchor = "sent \(sent) by its dateline"
    } else if published == nil, let first = window?.first, let last = window?.last {
      anchor = "published between \(first) and \(last)"
    } else {
      anchor = published.map { date in
        "published \(date.edtf)" + (basis.map { $0.hasPrefix("inferred") } == true ? ", inferred" : "")
      }
    }
  }

  mutating func resolve(_ phrases: [DatePhrase]) -> [FoundDate] {
    placed.reserveCapacity(phrases.count)
    for phrase in phrases { placed.append(place(phrase)) }
    // "recent" spans what the whole text dates, so it comes last.
    var span: DateValue??
    for index in placed.indices {
      guard case .recent = placed[index].phrase.expression else { continue }
      if span == nil { span = .some(recentSpan()) }
      placed[index].value = span!
      placed[index].anchor = "the dates of the text" + (anchor.map { ", " + $0 } ?? "")
    }
    var found: [FoundDate] = []
    found.reserveCapacity(placed.count)
    for one in placed {
      if one.value == nil, !isPlaceable(one.phrase.expression) { continue }
      let mention = DateMention(
        value: one.value, isRelative: one.isRelative, anchor: one.value == nil ? nil : one.anchor)
      found.append(FoundDate(one.phrase.tokens, mention, rule: one.phrase.rule))
    }
    return found
  }

  /// A time that depends on publication alone is worth marking even where it cannot be placed; an event's is not.
  private func isPlaceable(_ expression: TimeExpression) -> Bool {
    switch expression {
    case .monthDay, .month, .directedMonth, .monthOfYear, .weekday, .weekdays, .day, .night, .period, .season, .ago,
      .dayAgo:
      true
    case .weekend, .seasonOfYear, .dayOfYear: true
    default: false
    }
  }

  private mutating func place(_ phrase: DatePhrase) -> Placed {
    var result = Placed(phrase: phrase, anchor: anchor)
    func lean(on other: Placed?) {
      result.anchor = other.map { "\"\(document.text.string(document.span($0.phrase.tokens)))\" before it" }
    }
    switch phrase.expression {
    case .absolute(let value):
      (result.value, result.isRelative, result.anchor) = (value, false, nil)
    case .monthDay, .month:
      let key = phrase.expression.calendarKey
      if let again = daysNamed[key] {
        // The same day named again is the same day.
        result.value = again
      } else if phrase.rule == "day-of-that-year" {
        let other = yearToldOf(phrase)
        result.value = inYear(of: other, phrase.expression)
        lean(on: other)
      } else if let other = spanAround(phrase) {
        result.value = inYear(of: other, phrase.expression)
        lean(on: other)
      } else if let (value, other) = yearFromText(phrase) ?? dayOfStory(phrase) {
        result.value = value
        lean(on: other)
      } else {
        result.value = spread(phrase)
      }
      if let value = result.value, value.isDay { daysNamed[key] = value }
    case .sameTime:
      let block = document.sentences[phrase.sentence].block
      let other = lastPlaced {
        $0.value?.first != nil && $0.value?.last != nil && block - document.sentences[$0.phrase.sentence].block <= 2
          && $0.phrase.rule != "in-years"
      }
      result.value = other?.value
      // "in those days" is wider than the day told of.
      if let day = other?.value, day.isDay, document.tokens[phrase.core.upperBound - 1].key == DateResolver.daysKey {
        result.value = day.first.flatMap { DateValue(year: $0.year, month: $0.month) }
      }
      lean(on: other)
    case .hour:
      let other = isBesideDay(phrase) ? nil : dayToldOf(phrase) ?? dayOfNews(phrase)
      result.value = other?.value
      lean(on: other)
    case .sameDay:
      if let other = dayToldOf(phrase) {
        result.value = other.value
        lean(on: other)
      } else {
        result.value = isWindow ? nil : published?.isDay == true ? published : nil
      }
    case .earlierIn(let unit):
      let block = document.sentences[phrase.sentence].block
      if unit != .week,
        let other = lastPlaced(where: { document.sentences[$0.phrase.sentence].block == block && !$0.isRelative }),
        let value = other.value.flatMap({ same($0, unit) })
      {
        result.value = value
        lean(on: other)
      } else {
        result.value = earlierIn(unit, spread(phrase))
      }
    case .dayOfMonth(let day):
      let other = lastPlaced {
        $0.value?.first != nil && $0.value?.first?.month == $0.value?.last?.month
          && $0.value?.last ?? .distant <= published?.last ?? .distant
      }
      result.value = dayOfMonth(day, after: other, phrase)
      lean(on: other)
    case .within(let count, let unit):
      (result.value, result.anchor) = within(count, unit, phrase)
    case .toldDay:
      let other = day(of: document.tokens[phrase.tokens.upperBound - 1].key, before: phrase)
      result.value = other?.value
      lean(on: other)
    case .spanBeside(let count, let unit):
      let other = dayToldOf(phrase)
      result.value = other?.value?.first.flatMap { DateLean(day: $0, tense: .past).lasting(count, unit) }
      lean(on: other)
    case .spanAfter(let count, let unit):
      let other = day(of: document.tokens[phrase.tokens.upperBound - 1].key, before: phrase)
      result.value = other?.value?.first.map { day in
        DateValue(spanFrom: day, to: day.adding(days: count * (unit == .week ? 7 : 1)))
      }
      lean(on: other)
    case .lastingFor(let count, let unit):
      let found = lastingFor(count, unit, phrase)
      result.value = found.value
      if let other = found.other { lean(on: other) }
    case .monthOfText(let month, let isAfter):
      let other = lastPlaced { $0.value?.first != nil && $0.value?.first?.year == $0.value?.last?.year }
      let later = if isAfter, let last = other?.value?.last, month <= last.month { 1 } else { 0 }
      result.value = (other?.value?.first).flatMap { DateValue(year: $0.year + later, month: month) }
      // A story goes forward: "in March 2010 ... that October" is of 2010, "in December 2009 ... that May" is not told.
      if let last = other?.value?.last, let value = result.value?.last, value < (other?.value?.first ?? last) {
        result.value = nil
      }
      lean(on: other)
    case .runningFor(let count, let unit):
      if runsOn(phrase) {
        result.value = spread(phrase)
      } else {
        let found = lastingFor(count, unit, phrase)
        result.value = found.value
        if let other = found.other { lean(on: other) }
      }
    case .dayRange where phrase.rule == "days-of-that-year":
      let other = yearToldOf(phrase)
      result.value = inYear(of: other, phrase.expression)
      lean(on: other)
    case .directedMonth, .monthOfYear, .weekday, .weekdays, .day, .night, .period, .season, .ago, .dayAgo, .turnOfYear,
      .lasting,
      .feast, .periodOfYear, .quarter, .weekdayOfWeek, .dayRange, .weekend, .seasonOfYear, .dayOfYear:
      result.value = spread(phrase)
      if result.value?.isDay != true, case .weekday = phrase.expression, let story = weekdayInStory(phrase) {
        result.value = story.value
        lean(on: story)
      } else if let value = result.value, !value.isDay, let event = knownEvent(on: phrase, within: value) {
        result.value = event.date
        result.anchor = "\(event.title), \(event.date.edtf)"
      }
    case .present: result.value = present
    case .already: result.value = present.flatMap { DateValue(until: $0) }
    case .openEnded: result.value = present.flatMap { DateValue(since: $0) }
    case .untilRecently: result.value = monthBefore()
    case .shifted(let count, let unit):
      // A story goes on within its paragraph; behind it "a day earlier" may be counted from any other day.
      let block = document.sentences[phrase.sentence].block
      var other = lastPlaced { $0.value != nil && document.sentences[$0.phrase.sentence].block == block }
      // "That night" may open the paragraph behind the one that tells of the day.
      if other == nil, unit == .day, abs(count) <= 1 { other = dayToldOf(phrase) }
      if other == nil, unit == .day, count == -1 { other = dayOfNews(phrase) }
      result.value = other.flatMap { $0.value }.flatMap {
        count == 0 ? same($0, unit) : DateLean.shift($0, by: count, unit)
      }
      lean(on: other)
    case .weekBeside(let count):
      let block = document.sentences[phrase.sentence].block
      let other = lastPlaced { $0.value?.isDay == true && document.sentences[$0.phrase.sentence].block == block }
      result.value = other.flatMap { $0.value?.first }.map { day in
        let monday = DateLean.monday(of: day).adding(days: 7 * count)
        return DateValue(spanFrom: monday, to: monday.adding(days: 6))
      }
      lean(on: other)
    case .sinceThen:
      let other = lastPlaced { $0.value != nil && ($0.value?.last ?? .distant) <= (published?.last ?? .distant) }
      result.value = sinceThen(other?.value)
    case .weekdayAfter(let weekday, let mayBeSame):
      let other = lastPlaced { $0.value?.isDay == true }
      result.value = other.flatMap { $0.value?.first }.map { day in
        let days = (weekday - day.weekday + 7) % 7
        return DateValue(day: day.adding(days: days == 0 && !mayBeSame ? 7 : days))
      }
      lean(on: other)
    case .besideEvent:
      let other = lastPlaced { $0.phrase.sentence == phrase.sentence && $0.value?.isDay == true }
      result.value = other?.value
      lean(on: other)
    case .beforeDate(let count, let unit):
      let other = dateBefore(phrase)
      result.value = countedBack(from: other, by: count, unit)
      lean(on: other)
    case .fromEvent(let count, let unit):
      // "in 2008, a decade after the war of 1999": the year before it is what the decade leads to.
      if unit == .year || unit == .decade, count > 0, let other = dateBefore(phrase) {
        result.value = countedBack(from: other, by: count, unit)
        lean(on: other)
        break
      }
      let sentence = document.sentences[phrase.sentence]
      // What stands before "three days before" is counted from, not counted to; nor is anything told before it was.
      let events = self.events.events(in: phrase.sentence).filter { $0.token >= phrase.tokens.lowerBound }
        .map { timeline.events[$0.event] }.filter { event in
          guard let first = event.date.first, let last = published?.last else { return true }
          return first <= last
        }
      if let event = events.first, events.count == 1 {
        result.value = DateLean.shift(event.date, by: count, unit)
        result.anchor = "\(event.title), \(event.date.edtf)"
      } else if phrase.rule == "day-beside", isClauseEnd(phrase.tokens.upperBound, sentence) {
        // "They had met the day before.": the day before the last one told of.
        let other = lastPlaced { unit == .day ? $0.value?.isDay == true : $0.value?.first != nil }
        result.value = other.flatMap { $0.value }.flatMap { DateLean.shift($0, by: count, unit) }
        lean(on: other)
      } else if let other = dayOfTold(phrase), unit == .day {
        // "On Monday the bus was hit. The day after the attack, ...": from the day told before.
        result.value = other.value.flatMap { DateLean.shift($0, by: count, unit) }
        lean(on: other)
      } else if count > 0, unit == .day || unit == .week {
        // "The answer came on Friday ... ten days after he had asked": counted back from the answer.
        if let other = answer(phrase) {
          result.value = other.value.flatMap { DateLean.shift($0, by: -count, unit) }
          lean(on: other)
        } else if opensText(phrase), !isWindow {
          // "A day after the killing, the hunt goes on": it is the day of the text.
          result.value = published.flatMap { $0.isDay ? $0 : nil }
        }
      }
    case .datedEvent:
      let other = event(like: phrase)
      result.value = other?.value
      lean(on: other)
    case .missionStart:
      result.value = timeline.missionStart
      result.anchor = timeline.missionStart.map { "mission began \($0.edtf)" }
    case .named(let index, let relation):
      result.value = named(timeline.named[index], relation)
      result.anchor = (anchor.map { $0 + ", " } ?? "") + timeline.named[index].name
    case .recent, .vague: break
    }
    if let value = result.value, let limit = limited(value, phrase) { result.value = limit }
    if let value = result.value, let modifier = phrase.modifier, !isReached(value, phrase) {
      result.value = opened(value, modifier)
    }
    return result
  }

  /// "By 2002 it was 39,000": how things stood then, not when they are to be.
  private func isReached(_ value: DateValue, _ phrase: DatePhrase) -> Bool {
    guard phrase.modifier == .until, value.last != nil else { return false }
    guard document.tokens[phrase.tokens.lowerBound].key == Key.by else {
      // "until Sept. 19": the day that is named; as a fact of the text it is up to it.
      switch phrase.expression {
      case .monthDay, .month: return true
      default: return false
      }
    }
    // "by tonight" is today.
    if case .day = phrase.expression { return true }
    // "by June 2003", "by January": the time that is named, reached or to come.
    switch phrase.expression {
    case .absolute, .month, .season, .weekday, .period(.year, _, part: .late?): return true
    default: return false
    }
  }

  /// The stated date before a phrase in its sentence.
  private func dateBefore(_ phrase: DatePhrase) -> Placed? {
    lastPlaced { $0.phrase.sentence == phrase.sentence && $0.value != nil && !$0.isRelative }
  }

  private func countedBack(from other: Placed?, by count: Int, _ unit: DateUnit) -> DateValue? {
    other?.value.flatMap { value in
      value.first.flatMap { DateValue(year: $0.year) }.flatMap { DateLean.shift($0, by: -count, unit)?.approximate }
    }
  }

  private func opened(_ value: DateValue, _ modifier: DatePhrase.Modifier) -> DateValue? {
    switch modifier {
    case .since, .from: DateValue(since: value) ?? value
    case .until: DateValue(until: value) ?? value
    }
  }

  /// The value on every day the text may be of: one value, or one of several near each other, else unknown.
  func spread(_ phrase: DatePhrase) -> DateValue? {
    guard let first = published?.first, let last = published?.last else { return nil }
    var tense = DateTense.around(phrase.core, in: document.sentences[phrase.sentence], of: document)
    if phrase.modifier == .until, tense == .unclear { tense = .future }
    // What runs since a time began before now, whatever is to come of it.
    if phrase.modifier == .since { tense = .past }
    if case .monthDay = phrase.expression, DateResolver.isScheduled(phrase, in: document) { tense = .future }
    // "June 12: Peacekeepers enter Kosovo.": an entry of a chronicle.
    if headsEntry(phrase) { tense = .past }
    // "summoned them to a session on Tuesday", "promised to disarm by the fall"
    if case .weekday(_, direction: nil) = phrase.expression {
      if isCalledFor(phrase) { tense = .future }
      // "would look for ways around Wednesday's ruling"
      if ownsDeed(phrase) { tense = .past }
    }
    if phrase.rule == "season-limit", tense == .unclear || isUntil(phrase) || isBefore(phrase) { tense = .future }
    let isDone = isOfDeed(phrase) || tense == .past && opensPast(phrase)
    guard let one = DateLean(day: first, tense: tense, isDone: isDone).value(of: phrase.expression) else { return nil }
    if first == last { return one }
    guard let other = DateLean(day: last, tense: tense, isDone: isDone).value(of: phrase.expression) else { return nil }
    if one == other { return one }
    guard !isWindow, last.number - first.number <= 31, let from = one.first, let to = other.last, from <= to else {
      return nil
    }
    return DateValue(someDayFrom: from, to: to)
  }

  /// The day of publication, or its month where the day is not known.
  private var present: DateValue? {
    guard !isWindow, let published, let first = published.first, let last = published.last else { return nil }
    if first == last { return DateValue(day: first) }
    if first.year == last.year, first.month == last.month { return DateValue(year: first.year, month: first.month) }
    return published
  }

  private func monthBefore() -> DateValue? {
    guard let first = published?.first, let last = published?.last, first.year == last.year, first.month == last.month
    else { return nil }
    let before = DateLean.month(first.year, first.month, plus: -1)
    return DateValue(year: before.year, month: before.month).flatMap { DateValue(until: $0.approximate) }
  }

  private func sinceThen(_ start: DateValue?) -> DateValue? {
    guard let start, let first = start.first, let last = start.last, let present, let end = present.last else {
      return nil
    }
    if first == last { return DateValue(from: start, to: present) }
    // As precise as the start: "last month ... since then" runs to this month.
    if last.number - first.number <= 31 {
      return DateValue(year: end.year, month: end.month).flatMap { DateValue(from: start, to: $0) }
    }
    return DateValue(year: end.year).flatMap { DateValue(from: start, to: $0) }
  }

  func same(_ value: DateValue, _ unit: DateUnit) -> DateValue? {
    guard let first = value.first, let last = value.last, first.year == last.year else { return nil }
    switch unit {
    case .day: return first == last ? value : nil
    case .month: return first.month == last.month ? DateValue(year: first.year, month: first.month) : nil
    case .year: return DateValue(year: first.year)
    default: return nil
    }
  }

  /// The nearest date before that fits; what stands hundreds of dates back is not taken up again.
  func lastPlaced(where fits: (Placed) -> Bool) -> Placed? { placed.suffix(200).last(where: fits) }
}

extension Day {
  /// Later than any day a text can name.
  static let distant = Day(number: 10_000_000)
}
