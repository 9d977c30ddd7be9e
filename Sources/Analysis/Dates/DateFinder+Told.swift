import Corpus
import Facts

/// Times that lean on what the text tells beside them.
extension DateResolver {
  func isClauseEnd(_ index: Int, _ sentence: Sentence) -> Bool {
    index >= sentence.tokens.upperBound || document.tokens[index].kind == .mark
  }

  static var daysKey: WordKey { "days" }
  static let coming: WordSet = "came comes come and"
  static let before: WordSet = "previous preceding earlier last before"
  static let besideHour: WordSet = "on yesterday today tomorrow local each every of"

  /// "The answer came ten days after": what is counted stands before it.
  func isCounted(_ phrase: DatePhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return document.sentences[phrase.sentence].tokens.contains(before)
      && DateResolver.coming.contains(document.tokens[before].key)
  }

  /// The last day that the paragraph, or the one before it, has told of; nil where a day stands beside the phrase.
  func dayToldOf(_ phrase: DatePhrase) -> Placed? {
    let end = phrase.tokens.upperBound
    let sentence = document.sentences[phrase.sentence]
    if sentence.tokens.contains(end),
      DateResolver.besideHour.contains(document.tokens[end].key)
        || DateWord.table[document.tokens[end].key]?.kind == .weekday
    {
      return nil
    }
    guard
      let last = placed.suffix(12).last(where: { one in
        one.value?.isDay == true
          && !document.tokens[one.phrase.tokens].contains { DateResolver.before.contains($0.key) }
      }), last.phrase.tokens.upperBound != phrase.tokens.lowerBound,
      sentence.block - document.sentences[last.phrase.sentence].block <= 1, phrase.sentence - last.phrase.sentence <= 4,
      let day = last.value?.first, day <= published?.last ?? .distant
    else { return nil }
    return last
  }

  /// From the Monday of the week to the day before publication; a month or year as it is.
  func earlierIn(_ unit: DateUnit, _ whole: DateValue?) -> DateValue? {
    guard unit == .week, let first = published?.first, first == published?.last, let monday = whole?.first,
      monday < first
    else { return whole }
    return DateValue(spanFrom: monday, to: first.adding(days: -1))
  }

  /// "For two days, the Serbs have blocked it": it goes on.
  func runsOn(_ phrase: DatePhrase) -> Bool {
    let sentence = document.sentences[phrase.sentence].tokens
    let end = phrase.tokens.upperBound
    guard phrase.tokens.lowerBound == sentence.lowerBound, end < sentence.upperBound,
      document.tokens[end].key == DateMatcher.commaKey
    else { return false }
    let verb = document.tokens[end..<min(end + 14, sentence.upperBound)].first {
      DateResolver.perfects.contains($0.key) || DateResolver.pasts.contains($0.key)
    }
    return verb.map { DateResolver.perfects.contains($0.key) } ?? false
  }

  private static let perfects: WordSet = "have has"
  private static let pasts: WordSet = "had was were did"

  /// "called a session on Tuesday", "summoned his council to talks on Tuesday": the day of what is called for.
  func isCalledFor(_ phrase: DatePhrase) -> Bool {
    let start = document.sentences[phrase.sentence].tokens.lowerBound
    let before = phrase.tokens.lowerBound
    guard before - 2 > start,
      DateResolver.sessions.contains(document.tokens[before - 1].key) || isBidden(before, from: start),
      case .weekday(let weekday, _) = phrase.expression, let day = published?.last,
      // On Wednesday "a session on Tuesday" has been.
      (1...3).contains((weekday - day.weekday + 7) % 7)
    else { return false }
    return document.tokens[max(start, before - 16)..<(before - 1)].contains {
      DateResolver.calling.contains($0.key)
    }
  }

  /// "has invited the negotiators to Brussels on Wednesday"
  private func isBidden(_ before: Int, from start: Int) -> Bool {
    guard document.tokens[before - 2].key == Key.to, document.tokens[before - 1].isCapitalised else { return false }
    let words = document.tokens[max(start, before - 16)..<before]
    guard let verb = words.firstIndex(where: { DateResolver.bidding.contains($0.key) }), verb > start else {
      return false
    }
    return DateResolver.nows.contains(document.tokens[verb - 1].key)
  }
  private static let bidding: WordSet = "invited summoned"
  private static let nows: WordSet = "has have"

  private static let sessions: WordSet = "session meeting talks summit sitting hearing debate vote"
  private static let calling: WordSet =
    "summoned summons convened convoked called calls scheduled invited invites announced"

  /// The day of the lead, where the text is of that day or the next: "In the morning" further down is of it too.
  func dayOfNews(_ phrase: DatePhrase) -> Placed? {
    guard let published = published?.last, self.published?.isDay == true,
      let last = lastPlaced(where: { $0.value?.isDay == true && $0.phrase.modifier == nil }),
      let day = last.value?.first,
      phrase.sentence - last.phrase.sentence <= 12,
      published.number - day.number == 0 || published.number - day.number == 1
    else { return nil }
    return last
  }

  /// "Within a week more came": counted from the day told of; "could come within days": from the month of publication on.
  func within(_ count: Int?, _ unit: DateUnit, _ phrase: DatePhrase) -> (DateValue?, String?) {
    let sentence = document.sentences[phrase.sentence]
    let tense = DateTense.around(phrase.core, in: sentence, of: document)
    if let count, tense != .future, isUpToNow(phrase) {
      return isWindow
        ? (nil, nil)
        : (
          published?.first.flatMap { now in
            published?.isDay == true ? DateLean(day: now, tense: .past).value(of: .lasting(-count, unit)) : nil
          }, anchor
        )
    }
    if phrase.rule == "in-a-span" { return (nil, nil) }
    let isOpen = document.tokens[sentence.tokens.lowerBound..<phrase.core.lowerBound].suffix(14).contains {
      DateResolver.possible.contains($0.key)
    }
    if tense == .future || isOpen {
      guard !isWindow, let first = published?.first, let last = published?.last, first.year == last.year,
        first.month == last.month
      else { return (nil, nil) }
      // "could be deployed within 10 days": by a day that can be told.
      if let count, first == last, unit == .day || unit == .week {
        return (DateValue(spanFrom: first, to: first.adding(days: count * (unit == .week ? 7 : 1))), anchor)
      }
      return (DateValue(year: first.year, month: first.month).flatMap { DateValue(since: $0) }, anchor)
    }
    guard tense == .past || tense == .unclear, let count,
      let other = lastPlaced(where: {
        document.sentences[$0.phrase.sentence].block == sentence.block && $0.value?.isDay == true
          && $0.phrase.expression != .present
      }), let start = other.value?.first
    else { return (nil, nil) }
    let end: Day?
    switch unit {
    case .day: end = start.adding(days: count)
    case .week: end = start.adding(days: 7 * count)
    default:
      let moved = DateLean.month(start.year, start.month, plus: count)
      end = Day(moved.year, moved.month, min(start.parts.2, 28))
    }
    return (
      end.map { DateValue(spanFrom: start, to: $0) },
      "\"\(document.text.string(document.span(other.phrase.tokens)))\" before it"
    )
  }

  static let possible: WordSet = "can could will would may might"

  /// "the agreement of 19 April", "the riots of 17 March": named by its day, it has been.
  func isOfDeed(_ phrase: DatePhrase) -> Bool {
    guard case .monthDay = phrase.expression else { return false }
    let of = phrase.tokens.lowerBound - 1
    let sentence = document.sentences[phrase.sentence].tokens
    return sentence.contains(of - 1) && document.tokens[of].key == DateMatcher.of
      && DateResolver.deeds.contains(document.tokens[of - 1].key)
  }

  /// "On 3 January her car was burned": what a sentence opens with that tells of no plan.
  func opensPast(_ phrase: DatePhrase) -> Bool {
    guard case .monthDay = phrase.expression else { return false }
    let sentence = document.sentences[phrase.sentence].tokens
    return phrase.tokens.lowerBound == sentence.lowerBound
      && !document.tokens[phrase.tokens.upperBound..<sentence.upperBound].contains {
        DateResolver.possible.contains($0.key) || DateResolver.plans.contains($0.key)
      }
  }
  private static let plans: WordSet =
    "to due scheduled planned set expected announced elections election vote ahead until before deadline if"

  /// "Wednesday's ruling": a deed that has been done.
  func ownsDeed(_ phrase: DatePhrase) -> Bool {
    let owner = phrase.core.upperBound
    let sentence = document.sentences[phrase.sentence].tokens
    return sentence.contains(owner + 1) && document.tokens[owner].kind == .possessive
      && DateResolver.deeds.contains(document.tokens[owner + 1].key)
  }

  static let deeds: WordSet =
    "agreement accord attack attacks riots riot clash clashes violence incident incidents events letter decision declaration statement ambush murder killing killings shooting explosion resolution unrest ruling verdict bombing blast arrest arrests raid raids"

  /// The dated event that "his talks" or "the letter" takes up again.
  func event(like phrase: DatePhrase) -> Placed? {
    guard let kind = document.tokens[phrase.core].compactMap({ DateResolver.eventKinds[$0.key] }).last else {
      return nil
    }
    return lastPlaced { other in
      guard let first = other.value?.first, other.value?.last != nil, first <= published?.last ?? .distant else {
        return false
      }
      guard case .absolute = other.phrase.expression else { return mentions(kind, near: other.phrase) }
      return other.value?.isDay == true && mentions(kind, near: other.phrase)
    }
  }

  func mentions(_ kind: Int, near phrase: DatePhrase) -> Bool {
    let sentence = document.sentences[phrase.sentence].tokens
    let from = max(sentence.lowerBound, phrase.tokens.lowerBound - 8)
    let to = min(sentence.upperBound, phrase.tokens.upperBound + 8)
    return document.tokens[from..<to].contains { DateResolver.eventKinds[$0.key] == kind }
  }

  static let eventKinds: WordMap<Int> = {
    let kinds = [
      "talks talk meeting meetings discussion discussions session met", "letter letters", "visit visits visited",
      "call calls called",
    ]
    return WordMap(
      kinds.enumerated().flatMap { kind, words in words.split(separator: " ").map { (WordKey($0), kind) } })
  }()

  /// The months of what the text itself dates within a year before publication.
  func recentSpan() -> DateValue? {
    guard let first = published?.first, let last = published?.last else { return nil }
    var earliest: DateValue?
    for one in placed {
      guard let value = one.value, let from = value.first, value.last != nil, from <= last,
        from.number >= first.number - 366, isDatedEvent(one)
      else { continue }
      if let known = earliest, known.first! <= from { continue }
      earliest = value
    }
    guard let earliest, let start = earliest.first, let end = earliest.last else { return nil }
    if end.number - start.number > 31, end >= first, earliest.isSimple { return earliest }
    guard let from = DateValue(year: start.year, month: start.month),
      let to = DateValue(year: last.year, month: last.month)
    else { return nil }
    return DateValue(from: from, to: to)
  }

  func isDatedEvent(_ one: Placed) -> Bool {
    if one.phrase.modifier != nil { return false }
    switch one.phrase.expression {
    case .absolute(let value): return value.last!.number - value.first!.number <= 31
    case .monthDay, .month, .directedMonth, .season: return true
    case .period(let unit, let offset, _): return unit == .month && offset < 0
    case .ago(_, let unit, _): return unit == .month || unit == .week
    default: return false
    }
  }

  /// "postponed the vote from 18 December to 23 April", "is set for 3 May": a day in somebody's calendar.
  static func isScheduled(_ phrase: DatePhrase, in document: Document) -> Bool {
    let start = document.sentences[phrase.sentence].tokens.lowerBound
    let before = document.tokens[max(start, phrase.tokens.lowerBound - 9)..<phrase.tokens.lowerBound]
    guard let word = before.lastIndex(where: { scheduling.contains($0.key) }) else { return false }
    // "Talks had been scheduled for 18 March": a plan of then, whose day may be over.
    if before[..<word].suffix(2).map(\.key) == [DateResolver.had, DateResolver.been] { return false }
    // "postponed because of his death on 21 January": the day of the reason.
    return !before[word...].contains { reasons.contains($0.key) }
  }

  private static var had: WordKey { "had" }
  private static var been: WordKey { "been" }
  private static let reasons: WordSet = "because after following when since"

  private static let scheduling: WordSet =
    "postponed postpone postpones postponing rescheduled rescheduling delayed deferred scheduled slated invited invites invite summoned"

  /// "On Saturday, 10 December ... By Monday ... On Thursday": where the day of publication is not known, a story told in
  /// order goes from day to day.
  func weekdayInStory(_ phrase: DatePhrase) -> Placed? {
    guard case .weekday(let weekday, direction: nil) = phrase.expression,
      DateTense.around(phrase.core, in: document.sentences[phrase.sentence], of: document) != .future,
      var last = lastPlaced(where: { $0.value?.isDay == true }), let day = last.value?.first,
      document.sentences[phrase.sentence].block - document.sentences[last.phrase.sentence].block <= 3
    else { return nil }
    let next = day.adding(days: (weekday - day.weekday + 6) % 7 + 1)
    // "On Friday" behind the Saturday of the lead is no story that goes on.
    guard next.number - day.number <= 4, last.phrase.rule != "from-event", next <= published?.last ?? .distant,
      published?.first.map({ next.number >= $0.number - 14 }) ?? true
    else { return nil }
    last.value = DateValue(day: next)
    return last
  }

  /// "He announced on 10 November ... On the 28th": the next such day, not behind publication.
  func dayOfMonth(_ day: Int, after other: Placed?, _ phrase: DatePhrase) -> DateValue? {
    let end = phrase.core.upperBound - 1
    guard let other, phrase.sentence - other.phrase.sentence <= 4,
      DateMatcher.ordinalKeys.contains(document.tokens[end].key),
      let told = other.value?.first
    else { return nil }
    let isLater = other.value?.isDay == true && day < told.parts.2
    let moved = DateLean.month(told.year, told.month, plus: isLater ? 1 : 0)
    guard let found = Day(moved.year, moved.month, day), found <= published?.last ?? .distant else { return nil }
    return DateValue(day: found)
  }
}
