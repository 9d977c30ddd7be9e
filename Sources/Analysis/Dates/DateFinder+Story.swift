import Corpus
import Facts

/// The year of a day that the text gives without one, and the day from which a story counts.
extension DateResolver {
  /// "In 1999 NATO bombed ... On 10 June it stopped": the year stands in the text, just before.
  func yearFromText(_ phrase: DatePhrase) -> (DateValue?, Placed)? {
    if let year = yearOfParagraph(phrase) { return year }
    guard let before = placed.last, !before.isRelative, let known = before.value, let first = known.first,
      let last = known.last, first.year == last.year, before.phrase.modifier == nil
    else { return nil }
    let here = document.sentences[phrase.sentence]
    guard here.block == document.sentences[before.phrase.sentence].block else { return nil }
    let distance = phrase.sentence - before.phrase.sentence
    let isFullDate = last.number - first.number <= 31
    guard distance == 0 || (distance <= 4 && isFullDate) else { return nil }
    if let publishedFirst = published?.first, first.year >= publishedFirst.year { return nil }
    if DateTense.around(phrase.core, in: here, of: document) == .future { return nil }
    let month: Int
    switch phrase.expression {
    case .monthDay(let one, _, _, let weekday):
      if weekday != nil { return nil }
      month = one
    case .month(let one, _, _): month = one
    default: return nil
    }
    if isFullDate {
      // A story told in order goes forward in the year.
      guard month >= first.month else { return nil }
    } else {
      // "Kosovo, which broke away in 2008, voted in May" does not speak of May 2008.
      let between = document.tokens[before.phrase.tokens.upperBound..<phrase.tokens.lowerBound]
      if between.contains(where: { $0.key == DateMatcher.commaKey }) { return nil }
      // "the accord which they signed in 2011 expired on 15 September": the year is of the clause within.
      if isNews(phrase),
        document.tokens[here.tokens.lowerBound..<before.phrase.tokens.lowerBound].suffix(12).contains(where: {
          DateResolver.relatives.contains($0.key)
        })
      {
        return nil
      }
    }
    // "for the first time since the bombing ended in 1999 on 14 January": the year that is counted from.
    if distance == 0,
      document.tokens[here.tokens.lowerBound..<before.phrase.tokens.lowerBound].suffix(8).contains(where: {
        $0.key == Key.since
      })
    {
      return nil
    }
    guard let start = Day(first.year, 12, 31) else { return nil }
    let value = DateLean(day: start, tense: .past).value(of: phrase.expression)
    return value?.first.map { $0.year == first.year } ?? true ? (value, before) : nil
  }

  /// "Then came 2023. In May they clashed.": a sentence that does nothing but name a year opens it for its paragraph.
  private func yearOfParagraph(_ phrase: DatePhrase) -> (DateValue?, Placed)? {
    guard case .month(let month, _, nil) = phrase.expression else { return nil }
    let block = document.sentences[phrase.sentence].block
    let opening = placed.suffix(12).last { one in
      guard case .absolute(let value) = one.phrase.expression, let first = value.first, let last = value.last,
        first.year == last.year, last.number - first.number > 300
      else { return false }
      let sentence = document.sentences[one.phrase.sentence]
      return sentence.block == block && one.phrase.sentence < phrase.sentence && sentence.tokens.count <= 6
    }
    guard let opening, let year = opening.value?.first?.year else { return nil }
    return DateValue(year: year, month: month).map { ($0, opening) }
  }

  /// The one year that "of that year" takes up.
  func yearToldOf(_ phrase: DatePhrase) -> Placed? {
    lastPlaced { one in
      guard let first = one.value?.first, let last = one.value?.last else { return false }
      return first.year == last.year && one.phrase.modifier == nil && phrase.sentence - one.phrase.sentence <= 12
    }
  }

  /// A day or stretch of days put into the year that another date is of.
  func inYear(of other: Placed?, _ expression: TimeExpression) -> DateValue? {
    guard let year = other?.value?.first?.year else { return nil }
    switch expression {
    case .monthDay(let month, let first, let last, _):
      guard let one = Day(year, month, first), let end = Day(year, month, last) else { return nil }
      return DateValue(spanFrom: one, to: end)
    case .dayRange(let month, let first, let lastMonth, let last):
      guard let one = Day(year, month, first), let end = Day(year, lastMonth, last), one <= end else { return nil }
      return DateValue(spanFrom: one, to: end)
    case .month(let month, let last, part: nil) where month == last:
      return DateValue(year: year, month: month)
    default: return nil
    }
  }

  /// "mistreated between 17 May and 5 June 1999 ... shot on 4 June": the stretch of days told of holds the day.
  func spanAround(_ phrase: DatePhrase) -> Placed? {
    guard case .monthDay = phrase.expression, let now = published?.first else { return nil }
    return lastPlaced { one in
      guard let first = one.value?.first, let last = one.value?.last, first.year == last.year, first.year < now.year,
        one.phrase.modifier == nil, (8...100).contains(last.number - first.number),
        first.parts.1 != last.parts.1 || one.phrase.rule == "days-of-that-year",
        let day = inYear(of: one, phrase.expression)?.first
      else { return false }
      return first <= day && day <= last
    }
  }

  /// The day told of from which "ten days after he had asked" counts back.
  func answer(_ phrase: DatePhrase) -> Placed? {
    let near = lastPlaced { phrase.sentence - $0.phrase.sentence <= 1 && $0.phrase.rule != phrase.rule }
    if isCounted(phrase) {
      if let near { return near.value?.isDay == true ? near : nil }
      return dayOfNews(phrase)
    }
    // "on Wednesday imposed a tax, a day after its bid had failed"
    let before = phrase.tokens.lowerBound - 1
    guard let near, near.phrase.sentence == phrase.sentence, near.value?.isDay == true,
      document.tokens[before].key == DateMatcher.commaKey
    else { return nil }
    return near
  }

  /// The day told of in a sentence before, where "the day after the attack" or "a day before the raid" opens a clause that
  /// goes on from it.
  func dayOfTold(_ phrase: DatePhrase) -> Placed? {
    let sentence = document.sentences[phrase.sentence].tokens
    let next = phrase.tokens.upperBound
    guard sentence.contains(next), DateResolver.telling.contains(document.tokens[next].key),
      phrase.tokens.lowerBound == sentence.lowerBound
        || document.tokens[phrase.tokens.lowerBound - 1].kind == .mark,
      let told = dayToldOf(phrase), told.phrase.sentence < phrase.sentence
    else { return nil }
    return told
  }
  private static let telling: WordSet = "the this that his her their its"

  /// Whether a phrase opens the first sentences of a text, with a clause of its own.
  func opensText(_ phrase: DatePhrase) -> Bool {
    let sentence = document.sentences[phrase.sentence].tokens
    return phrase.sentence <= 3 && phrase.tokens.lowerBound == sentence.lowerBound && placed.count <= 2
      && document.tokens[phrase.tokens.upperBound..<sentence.upperBound].contains {
        $0.key == DateMatcher.commaKey
      }
  }

  func isBefore(_ phrase: DatePhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    if document.tokens[start].key == DateResolver.beforeKey { return true }
    var before = start - 1
    let sentence = document.sentences[phrase.sentence].tokens
    if sentence.contains(before), document.tokens[before].key == "the" { before -= 1 }
    return sentence.contains(before) && document.tokens[before].key == DateResolver.beforeKey
  }

  /// "before the winter", "before the end of the year": from publication up to then.
  func limited(_ value: DateValue, _ phrase: DatePhrase) -> DateValue? {
    guard phrase.rule == "season-limit" || phrase.rule == "period-edge", !isWindow, isBefore(phrase),
      let now = published, now.isDay, let day = now.first, let first = value.first, let last = value.last, first > day
    else { return nil }
    if phrase.rule == "period-edge" { return DateValue(spanFrom: day, to: last) }
    return DateValue(year: first.year, month: first.month).flatMap { DateValue(from: now, to: $0) }
  }

  /// "for the fourth time in a week", "had fallen by half within a year": up to publication.
  func isUpToNow(_ phrase: DatePhrase) -> Bool {
    let start = document.sentences[phrase.sentence].tokens.lowerBound
    let words = document.tokens[max(start, phrase.tokens.lowerBound - 12)..<phrase.tokens.lowerBound]
    return words.contains { DateResolver.turns.contains($0.key) }
  }

  /// Whether a day without a year is of the weeks before publication.
  private func isNews(_ phrase: DatePhrase) -> Bool {
    guard case .monthDay(let month, let day, _, _) = phrase.expression, let now = published?.last,
      let one = Day(now.year, month, day)
    else { return false }
    return (0...31).contains(now.number - one.number)
  }

  private static let relatives: WordSet = "which that who whom"
  private static var beforeKey: WordKey { "before" }
  private static let turns: WordSet =
    "second third fourth fifth sixth seventh twice times halved doubled tripled fallen risen dropped"

  /// A day at the start of its sentence with a colon behind it.
  func headsEntry(_ phrase: DatePhrase) -> Bool {
    let sentence = document.sentences[phrase.sentence].tokens
    let end = phrase.tokens.upperBound
    return phrase.tokens.lowerBound == sentence.lowerBound && end < sentence.upperBound
      && document.tokens[end].key == Key.colon
  }

  /// "met on 14 September 2023. A few days later, on 24 September, gunmen attacked": a story goes on from the full date before
  /// it in the paragraph.
  func dayOfStory(_ phrase: DatePhrase) -> (value: DateValue, other: Placed)? {
    guard case .monthDay = phrase.expression else { return nil }
    let sentence = document.sentences[phrase.sentence]
    // "protests began on 20 September 2021. ... On 30 September a deal was reached": a text without a date of its own tells
    // its story in order.
    if published == nil,
      let day = dayOfStory(phrase, within: 200, of: { phrase.sentence - $0.phrase.sentence <= 12 })
    {
      return day
    }
    if let day = dayOfOldStory(phrase, sentence) { return day }
    let opening = sentence.tokens.lowerBound..<phrase.tokens.lowerBound
    guard opening.contains(where: { document.tokens[$0].key == DateResolver.later }),
      DateTense.around(phrase.core, in: sentence, of: document) == .past
    else { return nil }
    return dayOfStory(phrase, within: 120) { document.sentences[$0.phrase.sentence].block == sentence.block }
  }

  /// "It was on 13 August 2003. [...] The Council met on 18 August.": a text that looks back at one story of an earlier year, and has
  /// told of no day of its own year, goes on with it.
  private func dayOfOldStory(_ phrase: DatePhrase, _ sentence: Sentence) -> (value: DateValue, other: Placed)? {
    guard let now = published?.first, !isNews(phrase),
      DateTense.around(phrase.core, in: sentence, of: document) == .past,
      let day = dayOfStory(
        phrase, within: 60,
        of: { other in
          sentence.block - document.sentences[other.phrase.sentence].block <= 3
        }), let first = day.value.first, now.year > first.year,
      placed.allSatisfy({ other in
        guard let start = other.value?.first else { return true }
        let year = start.year
        // "the report for 23 July to 22 August 2000": it tells of its own year.
        if case .absolute = other.phrase.expression { return year != now.year || start >= now }
        guard case .monthDay = other.phrase.expression else { return true }
        return year == first.year
      })
    else { return nil }
    return day
  }

  /// A day without a year, at most so many days behind the last full date that is near enough.
  private func dayOfStory(
    _ phrase: DatePhrase, within days: Int, of isNear: (Placed) -> Bool
  ) -> (value: DateValue, other: Placed)? {
    let full = lastPlaced { other in
      guard case .absolute = other.phrase.expression else { return false }
      return other.value?.isDay == true && isNear(other)
    }
    guard let full, let value = inYear(of: full, phrase.expression), let first = value.first,
      let start = full.value?.first, (0...days).contains(first.number - start.number)
    else { return nil }
    return (value, full)
  }
  private static var later: WordKey { "later" }
}

extension DateResolver {
  /// "Last Saturday" in a text of no stated day: the day of the one known event that its sentence tells, where it is such a
  /// weekday among those that are possible.
  func knownEvent(on phrase: DatePhrase, within possible: DateValue) -> KnownEvent? {
    guard case .weekday(let weekday, _) = phrase.expression, let first = possible.first, let last = possible.last else {
      return nil
    }
    let events = self.events.events(in: phrase.sentence).map { timeline.events[$0.event] }
    guard events.count == 1, events[0].date.isDay, let day = events[0].date.first, (first...last).contains(day),
      day.weekday == weekday
    else { return nil }
    return events[0]
  }
}
