import Corpus
import Facts

/// When something was, as the words alone say it; the publication date turns it into a `DateValue`.
enum TimeExpression: Hashable, Sendable {
  /// "24 September 2023", "the 1990s".
  case absolute(DateValue)
  /// "12 June", "17-19 March", "Sunday, September 24": a day without a year.
  case monthDay(month: Int, day: Int, lastDay: Int, weekday: Int?)
  /// "in May", "early June", "between March and June".
  case month(Int, lastMonth: Int, part: DatePart?)
  /// "last May" (-1), "this May" (0), "next May" (1).
  case directedMonth(Int, direction: Int)
  /// "August last year" (-1), "this year's March" (0).
  case monthOfYear(Int, offset: Int)
  /// "Wednesday"; "last Wednesday" (-1), "this Wednesday" (0), "next Wednesday" (1).
  case weekday(Int, direction: Int?)
  /// Days from publication: "today" (0), "yesterday" (-1).
  case day(Int)
  /// "overnight": from the evening before to the morning of publication.
  case night
  /// "on Tuesday and Wednesday"; "next Tuesday and Wednesday" (1).
  case weekdays(Int, Int, direction: Int?)
  /// "at that time": the date told before.
  case sameTime
  /// "that October": in the year of the date before it; "the following October": the first one behind that date.
  case monthOfText(Int, isAfter: Bool = false)
  /// "this week" (0), "last month" (-1), "next year" (1), "at the end of this year".
  case period(DateUnit, offset: Int, part: DatePart?)
  /// "this summer", "last winter"; "in the summer" has no direction.
  case season(Int, direction: Int?)
  /// "two days ago"; a negative count is "several".
  case ago(count: Int, unit: DateUnit, isRough: Bool)
  /// "four years ago today", "exactly one month ago": to the day.
  case dayAgo(count: Int, unit: DateUnit)
  /// "at Easter"; `isAhead`: "by Christmas".
  case feast(Feast, isAhead: Bool)
  /// "the third quarter", "the third quarter of last year" (-1).
  case quarter(Int, offset: Int?)
  /// "Friday of last week" (-1), "by the end of the week" (0).
  case weekdayOfWeek(Int, offset: Int)
  /// "from 21 October to 12 December".
  case dayRange(month: Int, day: Int, lastMonth: Int, lastDay: Int)
  /// "at noon", "hours later": of the day told of.
  case hour
  /// "earlier in the day": the day told of, or else that of publication.
  case sameDay
  /// "earlier in the week": from its Monday to the day before publication; "earlier in the year": of the year told of.
  case earlierIn(DateUnit)
  /// "over the weekend": the last one, or the next where it is to come.
  case weekend
  /// "10 December last year" (-1).
  case dayOfYear(month: Int, day: Int, offset: Int)
  /// "the autumn of last year" (-1).
  case seasonOfYear(Int, offset: Int)
  /// "For two days, they have blocked it": up to publication.
  case runningFor(Int, DateUnit)
  /// "for a year", "in eight years": up to publication, or from the day or year told of.
  case lastingFor(Int, DateUnit)
  /// "over the following twelve weeks" (12), "over the two months before" (-2): from the day told of on, or up to it.
  case spanBeside(Int, DateUnit)
  /// "in the two weeks after": from the day told of on.
  case spanAfter(Int, DateUnit)
  /// "on the day": the last one told of.
  case toldDay
  /// "a year ago this month" (-1).
  case periodOfYear(DateUnit, offset: Int)
  /// "on the 28th": of the month told of.
  case dayOfMonth(Int)
  /// "within a week", "within days" (no count): from the day told of, or from now on.
  case within(count: Int?, unit: DateUnit)
  /// "at the turn of the year": the one last past, or to come.
  case turnOfYear
  /// "in the past three months" (-3), "over the next two years" (2).
  case lasting(Int, DateUnit)
  /// From the date before it in the text: "a year later" (1), "three years earlier" (-3), "the same day" (0).
  case shifted(Int, DateUnit)
  /// The whole week before (-1) or behind (1) that of the date before it in the text: "the following week".
  case weekBeside(Int)
  /// "the following Tuesday": the first one behind the date before it in the text; "on that Tuesday" may be that date.
  case weekdayAfter(Int, mayBeSame: Bool = false)
  /// "since then".
  case sinceThen
  /// "a day ahead of the talks": said of the event dated before it.
  case besideEvent
  /// "a decade after a war": the war, counted back from the year before it in the text.
  case beforeDate(count: Int, unit: DateUnit)
  /// Days, weeks, months or years from an event of the timeline that the sentence names: "a day after the Banjska attack".
  case fromEvent(Int, DateUnit)
  /// "following his talks": the talks dated earlier in the text.
  case datedEvent
  /// "at the start of its mission".
  case missionStart
  /// "ahead of the Munich Security Conference": index of the name in the timeline.
  case named(Int, NamedRelation)
  case recent
  case already
  case present
  case untilRecently
  /// "for as long as necessary".
  case openEnded
  /// "in recent years", "some years ago": a time that cannot be placed.
  case vague

  /// The period before (-1) or behind (1) the date before it in the text; of weeks the whole one.
  static func beside(_ count: Int, _ unit: DateUnit) -> TimeExpression {
    unit == .week ? .weekBeside(count) : .shifted(count, unit)
  }

  /// What days of the calendar without their year are told apart by: "12 June", "in May"; 0 for any other time.
  var calendarKey: Int {
    switch self {
    case .monthDay(let month, let day, let lastDay, let weekday):
      1 << 32 | month << 24 | day << 16 | lastDay << 8 | (weekday ?? 0)
    case .month(let month, let lastMonth, let part): 2 << 32 | month << 24 | lastMonth << 16 | (part?.rawValue ?? 0)
    default: 0
    }
  }
}

/// A feast of the calendar, by the rule that finds its day.
enum Feast: UInt8, Hashable, Sendable {
  case christmas, christmasEve, newYear, easter, orthodoxEaster, goodFriday, thanksgiving

  func day(in year: Int) -> Day? {
    switch self {
    case .christmas: Day(year, 12, 25)
    case .christmasEve: Day(year, 12, 24)
    case .newYear: Day(year, 1, 1)
    case .easter: Feast.easter(year)
    case .goodFriday: Feast.easter(year)?.adding(days: -2)
    case .orthodoxEaster: Feast.julianEaster(year)
    // The fourth Thursday of November, as the United States keep it.
    case .thanksgiving: Day(year, 11, 22).map { $0.adding(days: (11 - $0.weekday) % 7) }
    }
  }

  /// Easter Sunday of the Gregorian calendar, after Gauss.
  private static func easter(_ year: Int) -> Day? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return Day(year, n / 31, n % 31 + 1)
  }

  /// Easter Sunday of the Julian calendar, thirteen days on in this century and the last.
  private static func julianEaster(_ year: Int) -> Day? {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let n = d + e + 114
    return Day(year, n / 31, n % 31 + 1)?.adding(days: 13)
  }
}

/// How a date stands to an event of known date.
enum NamedRelation: Hashable, Sendable { case before, during, after }

/// The few numbers of one kind that a pattern captures, in order, held without an allocation.
struct CapturedNumbers {
  /// More than any pattern captures.
  static let capacity = 4
  private var numbers = SIMD4<Int16>(repeating: 0)
  private var used: Int8 = 0

  var count: Int { Int(used) }

  var first: Int? { count > 0 ? self[0] : nil }
  var last: Int? { count > 0 ? self[count - 1] : nil }

  subscript(index: Int) -> Int {
    precondition(index < count, "a date rule reads a number that its pattern does not capture")
    return Int(numbers[index])
  }

  mutating func append(_ number: Int) {
    precondition(count < CapturedNumbers.capacity, "a date pattern captures too many numbers of a kind")
    numbers[count] = Int16(number)
    used += 1
  }
}

/// What a pattern captured; small, for a copy is kept at each part of a pattern that may be missing.
struct DateParts {
  var years = CapturedNumbers()
  var months = CapturedNumbers()
  var days = CapturedNumbers()
  var unit: DateUnit?
  var part: DatePart?
  private var small = (
    weekday: Int8?.none, firstWeekday: Int8?.none, season: Int8?.none, count: Int8?.none, direction: Int8?.none,
    ordinal: Int8?.none
  )

  /// The last one captured; the one before it is `firstWeekday`.
  var weekday: Int? {
    get { small.weekday.map { Int($0) } }
    set { (small.firstWeekday, small.weekday) = (small.weekday, newValue.map { Int8($0) }) }
  }
  var firstWeekday: Int? { small.firstWeekday.map { Int($0) } }
  var season: Int? {
    get { small.season.map { Int($0) } }
    set { small.season = newValue.map { Int8($0) } }
  }
  var count: Int? {
    get { small.count.map { Int($0) } }
    set { small.count = newValue.map { Int8($0) } }
  }
  var direction: Int? {
    get { small.direction.map { Int($0) } }
    set { small.direction = newValue.map { Int8($0) } }
  }
  var ordinal: Int? {
    get { small.ordinal.map { Int($0) } }
    set { small.ordinal = newValue.map { Int8($0) } }
  }

  var year: Int? { years.first }
  var month: Int { months[0] }
  var day: Int { days[0] }
}

/// One element of a rule's pattern: a token, or tokens that may be missing.
indirect enum DateElement: Sendable {
  case word(WordSet, first: [WordKey])
  /// A full or short month name; a short name may have its full stop.
  case month
  /// A full month name where the words beside it show that a month is meant: "in May", not "Theresa May".
  case bareMonth
  case weekday
  /// 1 to 31, with or without "st", "nd", "rd", "th".
  case day
  /// 1 to 12 in two digits.
  case monthNumber
  /// "24.09.2023".
  case dottedDate
  /// Four digits, 1000 to 2099.
  case year
  /// A year that stands alone: only where the words beside it show that a year is meant.
  case bareYear
  /// The "99" of "1998-99".
  case shortYear
  /// "1990s".
  case decade
  /// The "90s" of "the '90s".
  case shortDecade
  /// The "ninety-six" or "eighteen" of "nineteen ninety-six": a year of the century that is named before it.
  case spokenYear
  /// "nineties".
  case spokenDecade
  /// "month"; `anyUnit` is "months" too.
  case unit, anyUnit
  case season, count, part, edge, direction, ordinal
  /// "weekend" between an owner and a deed: "Kosovo's weekend vote".
  case bareWeekend
  case dash
  case comma
  case slash
  /// "January 1 (2010)".
  case bracket, closingBracket
  case optional([DateElement])
  case either([DateElement], [DateElement])

  static func words(_ text: String) -> DateElement {
    .word(WordSet(text), first: text.split(separator: " ").map { WordKey($0) })
  }
}

/// A way news texts name a time: the words, what they mean, sentences that show it and sentences that must stay silent.
struct DateRule: Sendable {
  let name: RuleName
  let pattern: [DateElement]
  /// Nil when the captured parts are no date (31 April).
  let meaning: @Sendable (DateParts) -> TimeExpression?
  /// Words in a text published on Wednesday 2022-08-17, and their value.
  let examples: [(text: String, edtf: String?)]
  /// Texts in which this rule must find nothing.
  let silent: [String]
  /// Whether the rule only keeps others from reading its words: "now that".
  var isSilencer: Bool { examples.isEmpty }

  init(
    name: RuleName, pattern: [DateElement], meaning: @escaping @Sendable (DateParts) -> TimeExpression?,
    examples: KeyValuePairs<String, String?>, silent: [String]
  ) {
    (self.name, self.pattern, self.meaning, self.silent) = (name, pattern, meaning, silent)
    self.examples = examples.map { ($0.key, $0.value) }
  }

  /// All rules; where two match at one place the longer match wins, then the earlier rule.
  static let all: [DateRule] =
    calendarRules + spanRules + publicationRules + textRules + feastRules + looseRules + lastingRules
}
