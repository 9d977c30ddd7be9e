import Corpus
import Facts

/// What a relative date means in a text published on one day.
struct DateLean {
  let day: Day
  let tense: DateTense
  /// "the agreement of 19 April": of what has been, however far back.
  var isDone = false

  /// Nil for expressions that lean on other dates of the text.
  func value(of expression: TimeExpression) -> DateValue? {
    switch expression {
    case .absolute(let value): return value
    case .monthDay(let month, let first, let last, let weekday): return monthDay(month, first, last, weekday)
    case .month(let month, let lastMonth, let part):
      var year = day.year
      if tense == .future {
        if month < day.month { year += 1 }
      } else if month > day.month {
        year -= 1
      }
      return DateLean.months(year, month, lastMonth, part)
    case .directedMonth(let month, let direction):
      let (year, now, _) = day.parts
      if direction == 0 { return DateValue(year: year, month: month) }
      if direction < 0 { return DateValue(year: month < now ? year : year - 1, month: month) }
      return DateValue(year: month > now ? year : year + 1, month: month)
    case .monthOfYear(let month, let offset): return DateValue(year: day.year + offset, month: month)
    case .periodOfYear(_, let offset): return DateValue(year: day.year + offset, month: day.month)
    case .turnOfYear:
      let year = tense == .future ? day.year : day.year - 1
      return DateLean.months(year, 12, 1, nil)
    case .lasting(let count, let unit): return lasting(count, unit)
    case .weekday(let weekday, let direction): return DateValue(day: weekdayNear(weekday, direction))
    case .weekdays(let one, let other, let direction):
      let last = weekdayNear(other, direction)
      let first = last.adding(days: -((last.weekday - one + 7) % 7))
      return first == last ? nil : DateValue(spanFrom: first, to: last)
    case .feast(let feast, let isAhead): return self.feast(feast, isAhead).map { DateValue(day: $0) }
    case .weekdayOfWeek(let weekday, let offset):
      return DateValue(day: DateLean.monday(of: day).adding(days: 7 * offset + weekday - 1))
    case .dayRange(let month, let one, let lastMonth, let other):
      guard let end = monthDay(lastMonth, other, other, nil)?.first else { return nil }
      guard let start = Day((month, one) > (lastMonth, other) ? end.year - 1 : end.year, month, one) else { return nil }
      return DateValue(spanFrom: start, to: end)
    case .night: return DateValue(spanFrom: day.adding(days: -1), to: day)
    case .day(let offset): return DateValue(day: day.adding(days: offset))
    case .period(let unit, let offset, let part): return period(unit, offset, part)
    case .quarter(let number, let offset): return quarter(number, offset)
    case .season(let season, let direction): return self.season(season, direction)
    case .seasonOfYear(let season, let offset): return DateValue(season: season, year: day.year + offset)
    case .dayOfYear(let month, let number, let offset):
      return Day(day.year + offset, month, number).map { DateValue(day: $0) }
    case .weekend: return weekend
    case .earlierIn(let unit): return period(unit, 0, nil)
    case .runningFor(let count, let unit):
      return DateValue(spanFrom: day.adding(days: 1 - count * (unit == .week ? 7 : 1)), to: day)
    case .dayAgo(let count, let unit):
      switch unit {
      case .day, .week: return DateValue(day: day.adding(days: -count * (unit == .week ? 7 : 1)))
      case .month:
        let month = DateLean.month(day.year, day.month, plus: -count)
        return Day(month.year, month.month, day.parts.2).map { DateValue(day: $0) }
      case .year: return Day(day.year - count, day.month, day.parts.2).map { DateValue(day: $0) }
      default: return nil
      }
    case .ago(let count, let unit, let isRough):
      guard count > 0 else { return nil }
      let value = DateLean.shift(DateValue(day: day), by: -count, unit, isLoose: true)
      return isRough || unit == .week ? value?.approximate : value
    default: return nil
    }
  }

  /// The latest such day on or before this one in the past, the earliest on or after it in the future; "last" and "next"
  /// leave this day itself out.
  private func weekdayNear(_ weekday: Int, _ direction: Int?) -> Day {
    let back = (day.weekday - weekday + 7) % 7
    let ahead = (weekday - day.weekday + 7) % 7
    switch direction {
    case .some(-1): return day.adding(days: -(back == 0 ? 7 : back))
    case .some(1):
      // "next Thursday" is Thursday of the week to come.
      let monday = DateLean.monday(of: day).adding(days: 7)
      return monday.adding(days: weekday - 1)
    case .some(0): return day.adding(days: tense == .past ? -back : ahead)
    default: return day.adding(days: tense == .future ? ahead : -back)
    }
  }

  private func monthDay(_ month: Int, _ first: Int, _ last: Int, _ weekday: Int?) -> DateValue? {
    let year = day.year
    var best: (first: Day, last: Day)?
    if let weekday {
      // A named weekday tells the year: the nearest that fits, the past before the future.
      for candidate in [year, year - 1, year + 1, year - 2, year - 3, year - 4, year - 5] {
        guard let one = Day(candidate, month, first), one.weekday == weekday else { continue }
        if candidate == year + 1, tense == .past { continue }
        return Day(candidate, month, last).map { DateValue(spanFrom: one, to: $0) }
      }
    }
    for candidate in (year - 4)...(year + 4) {
      guard let one = Day(candidate, month, first), let other = Day(candidate, month, last) else { continue }
      guard one > day else {
        if one == day { return DateValue(spanFrom: one, to: other) }
        best = (one, other)
        continue
      }
      // A day some weeks off is meant rather than one almost a year off, whatever the verbs around it.
      let ahead = one.number - day.number
      guard let back = best.map({ day.number - $0.first.number }) else { return DateValue(spanFrom: one, to: other) }
      if isDone { break }
      let isNext = tense == .future ? !(ahead > 270 && back <= 95) : ahead <= 95 && back > 270
      if isNext { return DateValue(spanFrom: one, to: other) }
      break
    }
    return best.map { DateValue(spanFrom: $0.first, to: $0.last) }
  }

  /// "By Christmas" is the one to come; another the last, unless a near one is to come and the last long past.
  private func feast(_ feast: Feast, _ isAhead: Bool) -> Day? {
    let years = (day.year - 1)...(day.year + 1)
    let last = years.reversed().lazy.compactMap { feast.day(in: $0) }.first { $0 <= day }
    let next = years.lazy.compactMap { feast.day(in: $0) }.first { $0 >= day }
    guard let last, let next else { return last ?? next }
    if isAhead { return tense == .past && day.number - last.number < 60 ? last : next }
    if tense == .future { return next }
    return next.number - day.number <= 95 && day.number - last.number > 270 ? next : last
  }

  private func period(_ unit: DateUnit, _ offset: Int, _ part: DatePart?) -> DateValue? {
    let (year, month, _) = day.parts
    switch unit {
    case .day: return DateValue(day: day.adding(days: offset))
    case .week:
      let monday = DateLean.monday(of: day).adding(days: offset * 7)
      return DateValue(spanFrom: monday, to: monday.adding(days: 6))
    case .weekend:
      var saturday = DateLean.monday(of: day).adding(days: 5 + offset * 7)
      // On a Sunday "last weekend" is the week before, on a Wednesday the one just past: both are the latest that ended.
      if offset == 0, tense == .past, saturday > day { saturday = saturday.adding(days: -7) }
      return DateValue(spanFrom: saturday, to: saturday.adding(days: 1))
    case .month:
      let (atYear, atMonth) = DateLean.month(year, month, plus: offset)
      guard let part else { return DateValue(year: atYear, month: atMonth) }
      return DateRule.month(atYear, atMonth, part)
    case .year:
      // "At the end of the year it had 4,700 soldiers", written in March.
      var offset = offset
      if part == .late, offset == 0, tense == .past, month <= 6 { offset = -1 }
      switch part {
      case nil: return DateValue(year: year + offset)
      case .early: return DateValue(year: year + offset, month: 1)
      case .middle: return DateValue(year: year + offset, month: 6)
      case .late, .end: return DateValue(year: year + offset, month: 12)
      }
    case .decade: return DateValue(edtf: "\(year / 10 + offset)X")
    }
  }

  /// The latest such quarter that has begun, or the next that is not over where it is to come.
  private func quarter(_ number: Int, _ offset: Int?) -> DateValue? {
    var year = day.year + (offset ?? 0)
    if offset == nil {
      if tense == .future, day.month > number * 3 { year += 1 }
      if tense != .future, day.month < number * 3 - 2 { year -= 1 }
    }
    return DateLean.months(year, number * 3 - 2, number * 3, nil)
  }

  /// The latest that has begun, or the next where it is to come.
  private var weekend: DateValue? {
    var saturday = DateLean.monday(of: day).adding(days: 5)
    if tense != .future, saturday > day { saturday = saturday.adding(days: -7) }
    return DateValue(spanFrom: saturday, to: saturday.adding(days: 1))
  }

  /// From so many units back to this day, or from this day so many ahead, as precise as the unit.
  func lasting(_ count: Int, _ unit: DateUnit) -> DateValue? {
    let (year, month, _) = day.parts
    let now: DateValue?
    let other: DateValue?
    switch unit {
    case .day, .week, .weekend:
      now = DateValue(day: day)
      other = DateValue(day: day.adding(days: count * (unit == .day ? 1 : 7)))
    case .month:
      let moved = DateLean.month(year, month, plus: count)
      (now, other) = (DateValue(year: year, month: month), DateValue(year: moved.year, month: moved.month))
    case .year where count < 0:
      (now, other) = (DateValue(year: year, month: month), DateValue(year: year + count, month: month))
    case .year, .decade:
      (now, other) = (DateValue(year: year), DateValue(year: year + count * (unit == .decade ? 10 : 1)))
    }
    guard let now, let other else { return nil }
    return count < 0 ? DateValue(from: other, to: now) : DateValue(from: now, to: other)
  }

  /// "this summer" is this year's; a winter that began last year is named by its first year, as EDTF does.
  private func season(_ season: Int, _ direction: Int?) -> DateValue? {
    var year = day.year
    func begins(_ year: Int) -> Day? { DateValue(season: season, year: year)?.first }
    if season == 24, day.month <= 2 { year -= 1 }
    switch direction {
    case .some(0): return DateValue(season: season, year: year)
    case .some(1):
      guard let start = begins(day.year) else { return nil }
      return DateValue(season: season, year: start > day ? day.year : day.year + 1)
    case .some(-1):
      // The latest such season that is over.
      for candidate in [day.year, day.year - 1, day.year - 2] {
        if let value = DateValue(season: season, year: candidate), let last = value.last, last < day { return value }
      }
      return nil
    default:
      guard let start = begins(day.year) else { return nil }
      if tense == .future {
        let isOver = season != 24 && DateValue(season: season, year: year)?.last.map { $0 < day } == true
        return DateValue(season: season, year: isOver ? year + 1 : start >= day || season == 24 ? day.year : year)
      }
      return DateValue(season: season, year: start <= day ? day.year : day.year - 1)
    }
  }

  static func months(_ year: Int, _ month: Int, _ lastMonth: Int, _ part: DatePart?) -> DateValue? {
    if let part { return DateRule.month(year, month, part) }
    guard let from = DateValue(year: year, month: month) else { return nil }
    if month == lastMonth { return from }
    guard let to = DateValue(year: lastMonth < month ? year + 1 : year, month: lastMonth) else { return nil }
    return DateValue(from: from, to: to)
  }

  static func monday(of day: Day) -> Day { day.adding(days: 1 - day.weekday) }

  static func month(_ year: Int, _ month: Int, plus offset: Int) -> (year: Int, month: Int) {
    let index = year * 12 + month - 1 + offset
    return (index / 12, index % 12 + 1)
  }

  /// A date moved by some units, as precise as both allow: a year after 2008-02-17 is 2009-02, a year after 2008 is 2009.
  static func shift(_ value: DateValue, by count: Int, _ unit: DateUnit, isLoose: Bool = false) -> DateValue? {
    guard let first = value.first, let last = value.last else { return nil }
    let width = last.number - first.number
    let (year, month, _) = first.parts
    switch unit {
    case .day, .week:
      guard width == 0 else { return nil }
      return DateValue(day: first.adding(days: count * (unit == .week ? 7 : 1)))
    case .weekend: return nil
    case .month:
      guard width <= 31 else { return nil }
      let moved = DateLean.month(year, month, plus: count)
      return DateValue(year: moved.year, month: moved.month)
    case .year, .decade:
      guard year == last.year else { return nil }
      let moved = year + count * (unit == .decade ? 10 : 1)
      if isLoose || width > 31 || unit == .decade { return DateValue(year: moved) }
      return DateValue(year: moved, month: month)
    }
  }
}
