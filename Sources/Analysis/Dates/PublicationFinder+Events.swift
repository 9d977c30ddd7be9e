import Corpus
import Facts

extension PublicationFinder {
  /// Whether the text names a year in which the day has that weekday: it may speak of that one.
  func namesYear(where month: Int, _ day: Int, is weekday: Int, _ phrases: [DatePhrase]) -> Bool {
    phrases.contains { phrase in
      guard case .absolute(let value) = phrase.expression, let first = value.first, let last = value.last else {
        return false
      }
      return (first.year...max(first.year, min(last.year, first.year + 20))).contains {
        Day($0, month, day)?.weekday == weekday
      }
    }
  }

  /// What the known events of one sentence say, each through the words that place it: "last month", "on Wednesday".
  func eventClues(
    _ document: Document, _ number: Int, _ phrases: ArraySlice<DatePhrase>, _ events: [EventCues.Match]
  ) -> [PublicationClue] {
    let sentence = document.sentences[number]
    var clues: [PublicationClue] = []
    var hasPlacing = false
    for phrase in phrases.prefix(20) {
      // "the day before the attack" places something else, long told.
      if phrase.rule == "day-beside" || phrase.rule == "day-after" { continue }
      if tellsOnly(phrase, document) { continue }
      // "on 12 June 1999, one day after the council voted": the day stands beside it.
      if phrase.rule == "from-event", phrases.contains(where: { isFullDay($0.expression) }) { continue }
      let tense =
        DateResolver.isScheduled(phrase, in: document)
        ? DateTense.future : DateTense.around(phrase.core, in: sentence, of: document)
      var days = CandidateDays.none
      var meant: [(days: CandidateDays, name: String)] = []
      var places = false
      for match in events {
        guard let first = timeline.events[match.event].date.first, let last = timeline.events[match.event].date.last
        else { continue }
        switch EventWindow(first: first, last: last, tense: tense).fit(phrase.expression) {
        case .noPlace: continue
        case .none: places = true
        case .days(let window):
          places = true
          // A year or a date in full says all by itself.
          if case .absolute = phrase.expression { continue }
          days = days.union(window)
          let known = timeline.events[match.event]
          meant.append((window, "\(known.title) (\(known.date.edtf))"))
        }
      }
      hasPlacing = hasPlacing || places
      if meant.isEmpty { continue }
      clues.append(
        PublicationClue(strength: .event, days: days, quoting: phrase.core, after: "\" of ", events: meant))
    }
    if hasPlacing { return clues }
    return clues + unplaced(document, number, events)
  }

  /// "said on Thursday he had invited them": the day of the saying, not of what is said.
  private func tellsOnly(_ phrase: DatePhrase, _ document: Document) -> Bool {
    guard case .weekday = phrase.expression, phrase.tokens.lowerBound > 0,
      phrase.tokens.upperBound < document.tokens.count
    else { return false }
    return PublicationFinder.report.contains(document.tokens[phrase.tokens.lowerBound - 1].key)
      && PublicationFinder.clauseOpeners.contains(document.tokens[phrase.tokens.upperBound].key)
  }

  private func isFullDay(_ expression: TimeExpression) -> Bool {
    if case .absolute(let value) = expression { return value.isDay }
    return false
  }

  private static let clauseOpeners: WordSet = "that he she it they his her their there"

  /// Events without words of time: they are past, or, in a lead that tells them as news, some days old.
  private func unplaced(
    _ document: Document, _ number: Int, _ events: [EventCues.Match]
  ) -> [PublicationClue] {
    guard let earliest = events.compactMap({ timeline.events[$0.event].date.first }).min() else { return [] }
    let token = events[0].token
    if DateTense.around(token..<token + 1, in: document.sentences[number], of: document) == .future { return [] }
    let titles = events.prefix(2).map { timeline.events[$0.event] }.map { "\($0.title) (\($0.date.edtf))" }
    let basis = titles.joined(separator: " or ")
    var clues = [
      PublicationClue(strength: .known, days: CandidateDays(from: earliest, to: nil), words: basis + ", told as past")
    ]
    // One of many meetings of the same people tells little.
    if isLead(number, document), events.count <= 3 {
      var days = CandidateDays.none
      for match in events where !match.isBackground {
        let date = timeline.events[match.event].date
        if let first = date.first, let last = date.last, last.number - first.number <= 31 {
          days.insert(from: first, to: last.adding(days: 10))
        }
      }
      if !days.isEmpty {
        clues.append(PublicationClue(strength: .newsPeg, days: days, words: basis + " told as news in the lead"))
      }
    }
    return clues
  }

  static let background: WordSet =
    "after following since anniversary ago history decade years indicted indictment trial charged former over amid despite when where which who remembers commemorate commemorated"
}

/// The days of publication that fit an event of known date and the words a text places it with.
struct EventWindow {
  enum Fit {
    case days(CandidateDays)
    /// The words place another event than this one.
    case none
    /// The words place nothing.
    case noPlace
  }

  let first: Day
  let last: Day
  let tense: DateTense

  func fit(_ expression: TimeExpression) -> Fit {
    switch expression {
    case .absolute(let value):
      guard let from = value.first, let to = value.last, from <= last, first <= to else { return .none }
      return tense == .future ? .none : .days(CandidateDays(from: first, to: nil))
    case .weekday(let weekday, let direction): return Fit(onWeekday(weekday, direction))
    case .day(let offset):
      return .days(CandidateDays(from: first.adding(days: -offset), to: last.adding(days: -offset)))
    case .period(let unit, let offset, _): return Fit(period(unit, offset))
    case .season(let season, let direction): return Fit(inSeason(season, direction))
    case .month(let month, let lastMonth, _): return Fit(inMonth(month, lastMonth))
    case .directedMonth(let month, _): return Fit(inMonth(month, month))
    case .monthDay(let month, let day, let lastDay, _):
      guard let from = Day(first.year, month, day), let to = Day(first.year, month, lastDay), from <= last, first <= to
      else { return .none }
      return .days(tense == .future ? span(-364, 0) : span(0, 364))
    case .ago(let count, let unit, _):
      guard count > 0 else { return .noPlace }
      return Fit(ago(count, unit))
    case .fromEvent(let count, let unit):
      // "One day after a crowd attacked them, NATO said": the news is of the next day.
      guard unit == .day, (1...14).contains(count), first == last else { return .noPlace }
      return .days(span(count, count + 2))
    default: return .noPlace
    }
  }

  private func span(_ from: Int, _ to: Int) -> CandidateDays {
    CandidateDays(from: first.adding(days: from), to: last.adding(days: to))
  }

  private func onWeekday(_ weekday: Int, _ direction: Int?) -> CandidateDays? {
    // Of an event of some days the one with that name is meant.
    guard last.number - first.number < 7,
      let day = (first.number...last.number).map({ Day(number: $0) }).first(where: { $0.weekday == weekday })
    else { return nil }
    func days(_ from: Int, _ to: Int) -> CandidateDays {
      CandidateDays(from: day.adding(days: from), to: day.adding(days: to))
    }
    switch direction {
    case .some(-1): return days(1, 13)
    case .some(1): return days(-13, -1)
    default: return tense == .future ? days(-6, 0) : days(0, 6)
    }
  }

  private func period(_ unit: DateUnit, _ offset: Int) -> CandidateDays? {
    let (year, month, _) = first.parts
    switch unit {
    case .week:
      let monday = DateLean.monday(of: first).adding(days: -7 * offset)
      return told(CandidateDays(from: monday, to: monday.adding(days: 6)))
    case .weekend: return first.weekday >= 6 || last.weekday >= 6 ? span(0, 8) : nil
    case .month:
      let moved = DateLean.month(year, month, plus: -offset)
      guard let value = DateValue(year: moved.year, month: moved.month) else { return nil }
      return told(CandidateDays(from: value.first, to: value.last))
    case .year:
      guard let value = DateValue(year: year - offset) else { return nil }
      return told(CandidateDays(from: value.first, to: value.last))
    default: return nil
    }
  }

  /// Without the days before an event that is told as past.
  private func told(_ days: CandidateDays) -> CandidateDays? {
    let side = tense == .future ? CandidateDays(from: nil, to: last) : CandidateDays(from: first, to: nil)
    let left = days.intersection(side)
    return left.isEmpty ? nil : left
  }

  private func inSeason(_ season: Int, _ direction: Int?) -> CandidateDays? {
    guard let value = DateValue(season: season, year: season == 24 && first.month <= 2 ? first.year - 1 : first.year),
      let from = value.first, let to = value.last, first >= from, first <= to
    else { return nil }
    switch direction {
    case .some(0): return told(CandidateDays(from: from, to: to.adding(days: 22)))
    case .some(-1): return CandidateDays(from: to.adding(days: 1), to: to.adding(days: 365))
    default: return tense == .future ? CandidateDays(from: from.adding(days: -300), to: last) : span(0, 300)
    }
  }

  /// A month without its year is the latest one: until a year later it would be named anew.
  private func inMonth(_ month: Int, _ lastMonth: Int) -> CandidateDays? {
    guard first.month >= month, first.month <= max(month, lastMonth) else { return nil }
    if tense == .future { return span(-330, 0) }
    guard let again = Day(first.year + 1, month, 1) else { return nil }
    return CandidateDays(from: first, to: again.adding(days: -1))
  }

  private func ago(_ count: Int, _ unit: DateUnit) -> CandidateDays? {
    let (year, month, _) = first.parts
    switch unit {
    // "10 days ago" is a round number.
    case .day: return count < 5 ? span(count, count) : span(count - 2, count + 2)
    case .week: return span(count * 7 - 4, count * 7 + 6)
    case .month:
      let moved = DateLean.month(year, month, plus: count)
      guard let middle = Day(moved.year, moved.month, 15) else { return nil }
      return CandidateDays(from: middle.adding(days: -30), to: middle.adding(days: 30))
    case .year, .decade:
      let moved = year + count * (unit == .decade ? 10 : 1)
      return CandidateDays(
        from: Day(unit == .decade ? moved - 1 : moved, 1, 1), to: Day(unit == .decade ? moved + 1 : moved, 12, 31))
    case .weekend: return nil
    }
  }
}

extension EventWindow.Fit {
  fileprivate init(_ days: CandidateDays?) {
    self = if let days { .days(days) } else { .none }
  }
}

extension PublicationFinder {
  /// "the 2016 budget was adopted": the year of what is planned may be to come, whatever the tense.
  func isOfPlan(_ phrase: DatePhrase, _ document: Document) -> Bool {
    let next = phrase.core.upperBound
    return phrase.core.count == 1 && document.sentences[phrase.sentence].tokens.contains(next)
      && PublicationFinder.planned.contains(document.key(next))
  }
  private static let planned: WordSet = """
    budget budgets plan plans programme program target targets deadline season olympics games championship championships \
    tournament forecast forecasts
    """
}
