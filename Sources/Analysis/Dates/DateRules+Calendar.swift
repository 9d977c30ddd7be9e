import Corpus
import Facts

extension DateRule {
  /// A day, month or year, stated as such.
  static let calendarRules: [DateRule] = [
    DateRule(
      name: "iso-day",
      pattern: [.year, .dash, .monthNumber, .dash, .day],
      meaning: { day($0.year!, $0.month, $0.day) },
      examples: ["The order of 2023-09-24 stands.": "2023-09-24", "Filed 1999-06-12 at the airfield.": "1999-06-12"],
      silent: ["Lot 2023-19-24 was sold.", "Call 2023-0924."]),
    DateRule(
      name: "dotted-day",
      pattern: [.optional([.weekday, .optional([.comma])]), .dottedDate],
      meaning: { day($0.year!, $0.month, $0.day) },
      examples: [
        "Sunday, 24.09.2023": "2023-09-24", "Gračanica, 24.09.2023, by our staff.": "2023-09-24",
        "on 5.6.2001 they left": "2001-06-05",
      ],
      silent: ["Version 24.13.2023 of the plan.", "A rise of 24.09 percent."]),
    DateRule(
      name: "slashed-day",
      pattern: [.day, .slash, .day, .slash, .year],
      meaning: { parts in
        // 5/6/2001 is June in Britain and May in America; only a number above 12 decides.
        let (left, right) = (parts.days[0], parts.days[1])
        if left > 12 { return day(parts.year!, right, left) }
        if right > 12 { return day(parts.year!, left, right) }
        return left == right ? day(parts.year!, left, right) : nil
      },
      examples: ["posted 24/09/2023 at noon": "2023-09-24", "posted 9/24/2023 at noon": "2023-09-24"],
      silent: ["posted 5/6/2001 at noon"]),
    DateRule(
      name: "hyphened-day",
      pattern: [.day, .dash, .month, .dash, .either([.year], [.shortYear])],
      meaning: { parts in
        // "02" of an archive's line is 2002, "99" is 1999.
        let year = parts.year!
        return day(year > 99 ? year : year < 50 ? 2000 + year : 1900 + year, parts.month, parts.day)
      },
      examples: ["Filed 19-Apr-02 in Skopje.": "2002-04-19", "Report No. 33, 24-Sep-2023": "2023-09-24"],
      silent: ["Lot 31-Jun-02 was sold."]),
    DateRule(
      name: "day-month-year",
      pattern: [
        .optional([.weekday, .optional([.either([.comma], [.bracket])]), .optional([.words("the")])]), .day,
        .optional([.words("of")]), .month,
        .optional([.comma]), .year,
      ],
      meaning: { day($0.year!, $0.month, $0.day) },
      examples: [
        "Gunmen struck on 24 September 2023.": "2023-09-24", "It began on the 12th of June, 1999.": "1999-06-12",
        "They met on Friday, 19 April 2013, in Brussels.": "2013-04-19",
      ],
      silent: ["Page 31 June 1999 is missing."]),
    DateRule(
      name: "month-day-year",
      pattern: [
        .optional([.weekday, .optional([.comma])]), .month, .day,
        .either([.optional([.comma]), .year], [.bracket, .year, .closingBracket]),
      ],
      meaning: { day($0.year!, $0.month, $0.day) },
      examples: [
        "The clash of Sept. 24, 2023, left four dead.": "2023-09-24", "By June 12, 1999": "1999-06-12",
        "It might be January 1 (2010).": "2010-01-01",
        "On Sunday, September 24th, 2023, police were shot at.": "2023-09-24",
      ],
      silent: ["September 31, 2023 does not exist."]),
    DateRule(
      name: "day-month",
      pattern: [
        .optional([.weekday, .optional([.either([.comma], [.bracket])]), .optional([.words("the")])]), .day,
        .optional([.words("of")]), .month, .optional([.comma, .words("a"), .weekday]),
      ],
      meaning: { monthDay($0.month, $0.days[0], $0.days[0], $0.weekday) },
      examples: [
        "It burned on 31 July.": "2022-07-31", "The deal of 30 March held.": "2022-03-30",
        "They will meet on 18 August.": "2022-08-18", "Sunday 31 July was tense.": "2022-07-31",
        "on Sunday (31 July) it was": "2022-07-31", "It began on 31 July, a Saturday, at dawn.": "2021-07-31",
      ],
      silent: ["Some 12 may stay.", "Page 30 February."]),
    DateRule(
      name: "month-day",
      pattern: [
        .optional([.weekday, .optional([.comma])]), .month, .day, .optional([.comma, .words("a"), .weekday]),
      ],
      meaning: { monthDay($0.month, $0.days[0], $0.days[0], $0.weekday) },
      examples: [
        "On July 31 the barricades went up.": "2022-07-31", "Voting is set for Sept. 2.": "2022-09-02",
        "On Sunday, July 31st, shots rang out.": "2022-07-31", "May 29 was the worst day.": "2022-05-29",
      ],
      silent: ["We may 12 times try.", "Theresa May, 62, resigned."]),
    DateRule(
      name: "month-year",
      pattern: [.month, .optional([.either([.words("of")], [.comma])]), .year],
      meaning: { absolute(DateValue(year: $0.year!, month: $0.month)) },
      examples: [
        "KFOR entered in June 1999.": "1999-06", "the April 2013 agreement": "2013-04",
        "It is to shrink to 10,000 by January 2010.": "2010-01", "since October of 2022": "2022-10/..",
      ],
      silent: ["He marched 2,000 troops."]),
    DateRule(
      name: "year-month",
      pattern: [.year, .month, .dash],
      meaning: { absolute(DateValue(year: $0.year!, month: $0.month)) },
      examples: ["2008 February - Kosovo declares independence.": "2008-02"],
      silent: ["In 2008 February was cold."]),
    DateRule(
      name: "month",
      pattern: [.bareMonth],
      meaning: { .month($0.month, lastMonth: $0.month, part: nil) },
      examples: [
        "In May, Serb demonstrators clashed with police.": "2022-05", "The November walkout went on.": "2021-11",
        "They will vote in October.": "2022-10", "99 per cent voted in a February referendum.": "2022-02",
      ],
      silent: [
        "Theresa May resigned.", "That may happen.", "They march on.", "April Glaspie spoke.",
        "March in step, he said.", "They held a March of peace.",
      ]),
    DateRule(
      name: "year",
      pattern: [.bareYear],
      meaning: { absolute(DateValue(year: $0.year!)) },
      examples: [
        "NATO bombed in 1999.": "1999", "after the 1999 bombing campaign": "1999",
        "The dialogue has run since 2011.": "2011/..", "He led it until 2014.": "../2014",
        "NATO's 1999 air war": "1999", "riots in 2004 and 2011": "2004",
        "In 2011 Serbs put up barricades.": "2011", "1974: Kosovo gains autonomy.": "1974",
      ],
      silent: [
        "some 1999 troops", "the 2000 soldiers", "Under Resolution 1244 it stays.", "in 2000 homes",
        "A crowd of 2,008.",
        "in 1244 terms", "Boeing 747", "Article 5",
      ]),
  ]

  static func absolute(_ value: DateValue?) -> TimeExpression? { value.map { .absolute($0) } }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> TimeExpression? {
    Day(year, month, day).map { .absolute(DateValue(day: $0)) }
  }

  static func monthDay(_ month: Int, _ first: Int, _ last: Int, _ weekday: Int?) -> TimeExpression? {
    // 2000 was a leap year, so 29 February passes.
    guard first <= last, last <= Day.length(ofMonth: month, year: 2000) else { return nil }
    return .monthDay(month: month, day: first, lastDay: last, weekday: weekday)
  }
}
