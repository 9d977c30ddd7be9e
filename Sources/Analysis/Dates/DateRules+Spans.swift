import Corpus
import Facts

extension DateRule {
  /// Parts of months and years, and spans from one date to another.
  static let spanRules: [DateRule] = [
    DateRule(
      name: "days-of-month",
      pattern: [
        .optional([.words("between from")]), .day, .either([.dash], [.words("to and until through /")]), .day, .month,
        .optional([.optional([.comma]), .year]),
      ],
      meaning: { days($0) },
      examples: [
        "in the night of 28/29 July": "2022-07-28/2022-07-29",
        "The riots of 17-19 March 2004 spread.": "2004-03-17/2004-03-19",
        "in the night of 28 to 29 July": "2022-07-28/2022-07-29",
        "between 17 and 19 March 2004": "2004-03-17/2004-03-19",
      ],
      silent: ["19-17 March 2004 is wrong.", "12 to 14 marched."]),
    DateRule(
      name: "month-days",
      pattern: [
        .month, .day, .either([.dash], [.words("to and through")]), .day, .optional([.optional([.comma]), .year]),
      ],
      meaning: { days($0) },
      examples: [
        "The riots of March 17-19, 2004, spread.": "2004-03-17/2004-03-19",
        "On July 28 and 29 gates burned.": "2022-07-28/2022-07-29",
      ],
      silent: ["March 19-17, 2004"]),
    DateRule(
      name: "day-to-day",
      pattern: [
        .optional([.words("between from")]), .day, .month, .optional([.year]),
        .either([.dash], [.words("to and until through")]),
        .day, .month, .optional([.comma]), .year,
      ],
      meaning: { parts in
        let year = parts.years.last!
        guard let first = Day(parts.years.first!, parts.months[0], parts.days[0]),
          let last = Day(year, parts.months[1], parts.days[1]), first <= last
        else { return nil }
        return .absolute(DateValue(spanFrom: first, to: last))
      },
      examples: ["from 24 March to 10 June 1999": "1999-03-24/1999-06-10"],
      silent: ["from 10 June to 24 March 1999"]),
    DateRule(
      name: "month-day-to-day",
      pattern: [
        .words("between from"), .month, .day, .optional([.optional([.comma]), .year]),
        .words("to and until through"), .month, .day, .optional([.comma]), .year,
      ],
      meaning: { parts in
        guard let first = Day(parts.years.first!, parts.months[0], parts.days[0]),
          let last = Day(parts.years.last!, parts.months[1], parts.days[1]), first <= last
        else { return nil }
        return .absolute(DateValue(spanFrom: first, to: last))
      },
      examples: ["between March 24 and June 10, 1999": "1999-03-24/1999-06-10"],
      silent: ["between June 10 and March 24, 1999"]),
    DateRule(
      name: "month-to-month",
      pattern: [
        .optional([.words("between from")]), .month, .optional([.year]),
        .either([.dash], [.words("and to until through")]), .month,
        .optional([.optional([.comma]), .year]),
      ],
      meaning: { parts in
        guard let year = parts.years.last else {
          return .month(parts.months[0], lastMonth: parts.months[1], part: nil)
        }
        guard let first = DateValue(year: parts.years.first!, month: parts.months[0]),
          let last = DateValue(year: year, month: parts.months[1])
        else { return nil }
        return absolute(DateValue(from: first, to: last))
      },
      examples: [
        "between March and June 1999": "1999-03/1999-06", "from November 2022 to January 2023": "2022-11/2023-01",
      ],
      silent: ["between June and March 1999", "They march and may fall."]),
    DateRule(
      name: "part-of-month",
      pattern: [
        .part, .optional([.either([.dash], [.words("in")])]), .month, .optional([.optional([.comma]), .year]),
      ],
      meaning: { parts in
        guard let year = parts.year else { return .month(parts.month, lastMonth: parts.month, part: parts.part) }
        return absolute(Self.month(year, parts.month, parts.part!))
      },
      examples: [
        "in early June 1999": "1999-06-01/1999-06-10", "mid-July was calm": "2022-07-11/2022-07-20",
        "The talks resumed late in July.": "2022-07-21/2022-07-31",
        "the late-September fighting": "2021-09-21/2021-09-30",
      ],
      silent: ["an early 1999 draft", "a late arrival"]),
    DateRule(
      name: "edge-of-month",
      pattern: [.edge, .words("of"), .month, .optional([.optional([.comma]), .year])],
      meaning: { parts in
        guard let year = parts.year else {
          return .month(parts.month, lastMonth: parts.month, part: parts.part?.asEdge)
        }
        return absolute(Self.month(year, parts.month, parts.part!.asEdge))
      },
      examples: ["at the end of March 2023": "2023-03-31", "the start of July": "2022-07-01/2022-07-10"],
      silent: ["the end of the road"]),
    DateRule(
      name: "part-of-year",
      pattern: [.part, .optional([.dash]), .year],
      meaning: { absolute(Self.year($0.year!, $0.part!)) },
      examples: [
        "in mid-2011": "2011-05/2011-08", "late 2023": "2023-09/2023-12", "an early 1999 draft": "1999-01/1999-04",
      ],
      silent: ["a late 2,023"]),
    DateRule(
      name: "edge-of-year",
      pattern: [.edge, .words("of"), .year],
      meaning: { parts in
        let month = [DatePart.early: 1, .middle: 6, .late: 12][parts.part!]!
        return absolute(DateValue(year: parts.year!, month: month))
      },
      examples: [
        "by the end of 2009": "2009-12", "It will close by the end of 2009.": "2009-12",
        "at the start of 2008": "2008-01",
      ],
      silent: ["the end of 2,009"]),
    DateRule(
      name: "season-of-year",
      pattern: [
        .optional([.words("in during over"), .optional([.words("the")])]), .season,
        .optional([.either([.words("of")], [.comma])]), .year,
      ],
      meaning: { absolute(DateValue(season: $0.season!, year: $0.year!)) },
      examples: ["the summer of 2022": "2022-22", "spring 2006": "2006-21", "the autumn of 2023": "2023-23"],
      silent: ["the fall of Milosevic"]),
    DateRule(
      name: "half-of-year",
      pattern: [.ordinal, .words("half"), .words("of"), .year],
      meaning: { parts in
        guard let half = parts.ordinal, half <= 2 else { return nil }
        return months(parts.year!, half * 6 - 5, half * 6)
      },
      examples: ["the first half of 2011": "2011-01/2011-06"],
      silent: ["the second half of the match"]),
    DateRule(
      name: "quarter-of-year",
      pattern: [.ordinal, .words("quarter"), .words("of"), .year],
      meaning: { months($0.year!, $0.ordinal! * 3 - 2, $0.ordinal! * 3) },
      examples: ["the third quarter of 2010": "2010-07/2010-09"],
      silent: ["the first quarter of the town"]),
    DateRule(
      name: "year-quarter",
      pattern: [.year, .ordinal, .optional([.dash]), .words("quarter")],
      meaning: { months($0.year!, $0.ordinal! * 3 - 2, $0.ordinal! * 3) },
      examples: ["a loss in the 2010 third quarter": "2010-07/2010-09"],
      silent: ["2010 third parties"]),
    DateRule(
      name: "quarter",
      pattern: [
        .ordinal, .optional([.dash]), .words("quarter"),
        .optional([.words("of"), .direction, .words("year")]),
      ],
      meaning: { .quarter($0.ordinal!, offset: $0.direction) },
      examples: [
        "Arrests rose in the second quarter.": "2022-04/2022-06", "Its fourth-quarter loss grew.": "2021-10/2021-12",
        "It will open in the fourth quarter.": "2022-10/2022-12",
        "in the third quarter of last year": "2021-07/2021-09",
      ],
      silent: ["the first quarter of the town"]),
    // A quarter of something else than a year.
    DateRule(
      name: "quarter-of-thing",
      pattern: [.ordinal, .words("quarter"), .words("of"), .words("the a an its their his her all this")],
      meaning: { _ in nil },
      examples: [:],
      silent: ["the first quarter of 2011"]),
    DateRule(
      name: "century",
      pattern: [.optional([.part, .optional([.dash])]), .day, .optional([.dash]), .words("century")],
      meaning: { absolute(DateValue(edtf: "\($0.day - 1)XX")) },
      examples: [
        "the wars of the 20th century": "19XX", "a 14th-century monastery": "13XX", "the late 19th century": "18XX",
      ],
      silent: ["a century ago"]),
    DateRule(
      name: "spoken-year",
      pattern: [.words("nineteen"), .spokenYear],
      meaning: { absolute(DateValue(year: 1900 + $0.year!)) },
      examples: [
        "It began in nineteen ninety-eight.": "1998", "in nineteen ninety": "1990", "in nineteen eighteen": "1918",
      ],
      silent: ["nineteen soldiers", "Nineteen, ninety or more came."]),
    DateRule(
      name: "year-two-thousand",
      pattern: [
        .either(
          [.words("year"), .words("two"), .words("thousand"), .optional([.words("and"), .count])],
          [.words("in since by until"), .words("two"), .words("thousand"), .words("and"), .count])
      ],
      meaning: { absolute(DateValue(year: 2000 + ($0.count ?? 0))) },
      examples: ["by the year two thousand and eight": "2008", "in the year two thousand": "2000"],
      silent: ["in two thousand homes"]),
    DateRule(
      name: "years-abbreviated",
      pattern: [.year, .either([.dash], [.slash]), .shortYear],
      meaning: { parts in
        let year = parts.years[0] / 100 * 100 + parts.years[1]
        return year > parts.years[0] ? years(parts.years[0], year) : nil
      },
      examples: ["The 1998-99 war": "1998/1999", "in 2021–22": "2021/2022", "the 1998/99 war": "1998/1999"],
      silent: ["Flight 1999-12 left.", "the 1244-99 file"]),
    DateRule(
      name: "years",
      pattern: [.year, .dash, .year],
      meaning: { years($0.years[0], $0.years[1]) },
      examples: ["The 1998-1999 war": "1998/1999"],
      silent: ["Tel. 1999-1998"]),
    DateRule(
      name: "years-from-to",
      pattern: [.words("from between"), .year, .words("to and until through"), .year],
      meaning: { years($0.years[0], $0.years[1]) },
      examples: ["from 2001 to 2003": "2001/2003", "between 2011 and 2013": "2011/2013"],
      silent: ["from 2003 to 2001"]),
    DateRule(
      name: "decade",
      pattern: [.decade],
      meaning: { absolute(decade($0.year!, nil)) },
      examples: ["the wars of the 1990s": "199X"],
      silent: ["the 1995s", "in 1990"]),
    DateRule(
      name: "short-decade",
      pattern: [.words("the"), .optional([.part, .optional([.dash])]), .optional([.words("' ’ ‘")]), .shortDecade],
      meaning: { absolute(decade($0.year!, $0.part)) },
      examples: ["the wars of the '90s": "199X", "in the late 80s": "1987/1989"],
      silent: ["men in their 80s", "the 95s"]),
    DateRule(
      name: "spoken-decade",
      pattern: [.words("the"), .optional([.part, .optional([.dash])]), .spokenDecade],
      meaning: { absolute(decade($0.year!, $0.part)) },
      examples: ["the wars of the nineties": "199X", "in the early eighties": "1980/1983"],
      silent: ["men in their eighties"]),
    DateRule(
      name: "part-of-decade",
      pattern: [.part, .optional([.dash]), .decade],
      meaning: { absolute(decade($0.year!, $0.part)) },
      examples: ["in the late 1990s": "1997/1999", "the early 2000s": "2000/2003"],
      silent: ["the late 1995s"]),
  ]

  private static func days(_ parts: DateParts) -> TimeExpression? {
    guard let year = parts.year else { return monthDay(parts.month, parts.days[0], parts.days[1], nil) }
    guard let first = Day(year, parts.month, parts.days[0]), let last = Day(year, parts.month, parts.days[1]),
      first <= last
    else { return nil }
    return .absolute(DateValue(spanFrom: first, to: last))
  }

  private static func months(_ year: Int, _ first: Int, _ last: Int) -> TimeExpression? {
    guard let from = DateValue(year: year, month: first), let to = DateValue(year: year, month: last) else {
      return nil
    }
    return absolute(DateValue(from: from, to: to))
  }

  private static func years(_ first: Int, _ last: Int) -> TimeExpression? {
    guard first >= 1300, first < last, let from = DateValue(year: first), let to = DateValue(year: last) else {
      return nil
    }
    return absolute(DateValue(from: from, to: to))
  }

  private static func decade(_ start: Int, _ part: DatePart?) -> DateValue? {
    let years: (Int, Int)
    switch part {
    case nil: return DateValue(edtf: "\(start / 10)X")
    case .early: years = (0, 3)
    case .middle: years = (4, 6)
    case .late, .end: years = (7, 9)
    }
    guard let from = DateValue(year: start + years.0), let to = DateValue(year: start + years.1) else { return nil }
    return DateValue(from: from, to: to)
  }

  /// The first ten days of a month, the next ten, or the rest.
  static func month(_ year: Int, _ month: Int, _ part: DatePart) -> DateValue? {
    if part == .end { return Day(year, month, Day.length(ofMonth: month, year: year)).map { DateValue(day: $0) } }
    let last = part == .late ? Day.length(ofMonth: month, year: year) : part.rawValue * 10
    guard let from = Day(year, month, part.rawValue * 10 - 9), let to = Day(year, month, last) else { return nil }
    return DateValue(spanFrom: from, to: to)
  }

  /// A third of a year: January to April, May to August, September to December.
  static func year(_ year: Int, _ part: DatePart) -> DateValue? {
    guard let from = DateValue(year: year, month: part.rawValue * 4 - 3),
      let to = DateValue(year: year, month: part.rawValue * 4)
    else { return nil }
    return DateValue(from: from, to: to)
  }
}

extension DatePart {
  /// "the end of March" is its last day, the start its first third.
  var asEdge: DatePart { self == .late ? .end : self }
}
