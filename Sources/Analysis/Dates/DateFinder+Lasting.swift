import Corpus
import Facts

/// How long something lasted: up to publication, or from what the text told before.
extension DateResolver {
  /// "the largest in a decade", "has run it for twenty years": up to the year of publication. "It will stay for two weeks":
  /// from the day told of. "Barricades rose in 2011. They stood for a year": from that year on.
  func lastingFor(_ count: Int, _ unit: DateUnit, _ phrase: DatePhrase) -> (value: DateValue?, other: Placed?) {
    let sentence = document.sentences[phrase.sentence]
    let years = unit == .decade ? 10 * count : count
    let isYears = unit == .year || unit == .decade
    let before = document.tokens[sentence.tokens.lowerBound..<phrase.tokens.lowerBound]
    // "For a year Serbia has gone from capital to capital"
    if unit == .year, count == 1, phrase.tokens.lowerBound == sentence.tokens.lowerBound, !isWindow,
      let day = published?.first, published?.isDay == true,
      isGoingOn(document.tokens[phrase.tokens.upperBound..<sentence.tokens.upperBound].prefix(5))
    {
      return (DateLean(day: day, tense: .past).value(of: .lasting(-1, .year)), nil)
    }
    if isYears, before.contains(where: { DateResolver.superlatives.contains($0.key) }) || isPerfect(before) {
      guard !isWindow, let now = published?.first, now.year == published?.last?.year else { return (nil, nil) }
      return (
        DateValue(year: now.year - years).flatMap { from in
          DateValue(year: now.year).flatMap { DateValue(from: from, to: $0) }
        }, nil
      )
    }
    guard document.tokens[phrase.tokens.lowerBound].key == DateResolver.forKey else { return (nil, nil) }
    if isYears {
      guard
        let other = lastPlaced(where: { one in
          document.sentences[one.phrase.sentence].block == sentence.block && phrase.sentence - one.phrase.sentence <= 2
            && one.value?.first != nil && one.value?.last != nil
        }), let value = other.value, let first = value.first, let last = value.last, first.year == last.year,
        last.number - first.number > 300, first.year + years <= published?.first?.year ?? 0
      else { return (nil, nil) }
      return (DateValue(year: first.year + years).flatMap { DateValue(from: value, to: $0) }, other)
    }
    guard unit == .day || unit == .week, DateTense.around(phrase.core, in: sentence, of: document) == .future,
      let other = lastDay(phrase), let start = other.value?.first
    else { return (nil, nil) }
    return (DateValue(spanFrom: start, to: start.adding(days: count * (unit == .week ? 7 : 1))), other)
  }

  /// The last day that the text has told of, not far back.
  func lastDay(_ phrase: DatePhrase) -> Placed? {
    lastPlaced { one in
      one.value?.isDay == true && one.phrase.modifier == nil && phrase.sentence - one.phrase.sentence <= 12
        && one.value?.first ?? .distant <= published?.last ?? .distant
    }
  }

  /// The day told of beside a noun: "the attack of 13 August" for "on the day of the attack".
  func day(of noun: WordKey, before phrase: DatePhrase) -> Placed? {
    guard DateResolver.deeds.contains(noun) else { return nil }
    return lastPlaced { one in
      guard one.value?.isDay == true else { return false }
      let tokens = document.sentences[one.phrase.sentence].tokens
      let reach =
        max(
          tokens.lowerBound, one.phrase.tokens.lowerBound - 6)..<min(
          tokens.upperBound, one.phrase.tokens.upperBound + 6)
      return document.tokens[reach].contains { $0.key == noun }
    }
  }

  /// Whether a day stands right behind: "at noon on Friday"; or right before: "on Friday at noon".
  func isBesideDay(_ phrase: DatePhrase) -> Bool {
    let end = phrase.tokens.upperBound
    if placed.last?.phrase.tokens.upperBound == phrase.tokens.lowerBound { return true }
    guard document.sentences[phrase.sentence].tokens.contains(end) else { return false }
    return DateResolver.besideHour.contains(document.tokens[end].key)
      || DateWord.table[document.tokens[end].key]?.kind == .weekday
  }

  /// "has run it", "have been held": what goes on.
  private func isPerfect(_ words: ArraySlice<Token>) -> Bool {
    guard let last = words.suffix(7).last(where: { DateResolver.helpers.contains($0.key) }) else { return false }
    return DateResolver.goingOn.contains(last.key)
  }

  private func isGoingOn(_ words: ArraySlice<Token>) -> Bool {
    words.first { DateResolver.helpers.contains($0.key) }.map { DateResolver.goingOn.contains($0.key) } ?? false
  }

  private static let superlatives: WordSet =
    "first largest biggest worst deadliest highest lowest gravest greatest hardest strongest smallest heaviest most"
  private static let helpers: WordSet = "has have had was were did will would is are"
  private static let goingOn: WordSet = "has have"
  private static var forKey: WordKey { "for" }

  /// "until spring", "till summer": whatever the verb, it is to come.
  func isUntil(_ phrase: DatePhrase) -> Bool {
    DateFinder.untilWords.contains(document.tokens[phrase.tokens.lowerBound].key)
  }

  func named(_ event: NamedEvent, _ relation: NamedRelation) -> DateValue? {
    guard let first = published?.first, let last = published?.last,
      // Of a text that may be of several years nobody knows which one is meant.
      last.number - first.number <= 366
    else { return nil }
    switch relation {
    case .before:
      // The next one to come; an older text can only mean one within the year.
      guard let next = event.dates.first(where: { $0.last! >= first }), next.first!.number - last.number <= 366,
        let day = next.first
      else { return nil }
      return DateValue(until: DateValue(day: day))
    case .during: return event.dates.last { $0.first! <= last && first.number - $0.last!.number <= 366 }
    case .after:
      guard let latest = event.dates.last(where: { $0.last! <= last && first.number - $0.last!.number <= 366 }) else {
        return nil
      }
      return DateValue(since: DateValue(day: latest.last!))
    }
  }

}
