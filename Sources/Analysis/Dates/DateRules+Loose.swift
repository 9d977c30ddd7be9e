import Corpus
import Facts

extension DateRule {
  /// Days, weekends and seasons that lean on the day told of, and limits and spans put loosely.
  static let looseRules: [DateRule] = [
    DateRule(
      name: "of-the-day",
      pattern: [
        .words("earlier later"), .words("in"), .words("the"),
        .words("day morning afternoon evening night"),
      ],
      meaning: { _ in .sameDay },
      examples: [
        "On 7 May 1999 it was hit. Later in the day they fled.": "1999-05-07",
        "Earlier in the day, KFOR had called for calm.": "2022-08-17",
      ],
      silent: ["later in the war", "one day in the hills"]),
    DateRule(
      name: "earlier-in-the",
      pattern: [.words("earlier"), .words("in"), .words("the"), .unit],
      meaning: { parts in
        guard let unit = parts.unit, unit == .week || unit == .month || unit == .year else { return nil }
        return .earlierIn(unit)
      },
      examples: [
        "Earlier in the week a grenade was thrown.": "2022-08-15/2022-08-16",
        "In March 2004 it burned. Earlier in the year all was calm.": "2004", "earlier in the month": "2022-08",
      ],
      silent: ["earlier in the war", "earlier in the weekend edition"]),
    DateRule(
      name: "later-in-the",
      pattern: [.words("later late early"), .words("in"), .words("the"), .unit],
      meaning: { parts in
        guard let unit = parts.unit, unit == .week || unit == .month || unit == .year else { return nil }
        return .period(unit, offset: 0, part: nil)
      },
      examples: ["They will meet later in the week.": "2022-08-15/2022-08-21", "later in the year": "2022"],
      silent: ["later in the war"]),
    DateRule(
      name: "weekend",
      pattern: [.words("over at during on"), .words("the"), .words("weekend")],
      meaning: { _ in .weekend },
      examples: [
        "Thousands fled over the weekend.": "2022-08-13/2022-08-14",
        "They will meet at the weekend.": "2022-08-20/2022-08-21",
      ],
      silent: ["the weekend edition", "at weekends"]),
    DateRule(
      name: "weekend-of-deed",
      pattern: [.bareWeekend],
      meaning: { _ in .weekend },
      examples: ["He spoke of Kosovo's weekend break from Serbia.": "2022-08-13/2022-08-14"],
      silent: ["a weekend in the hills", "Serbia's weekend", "the weekend edition"]),
    DateRule(
      name: "season-limit",
      pattern: [
        .words("by until till before"), .optional([.words("the")]), .season,
        .optional([.optional([.either([.words("of")], [.comma])]), .year]),
      ],
      meaning: { parts in
        guard let year = parts.year else { return .season(parts.season!, direction: nil) }
        return absolute(DateValue(season: parts.season!, year: year))
      },
      examples: [
        "They promised to disarm by the fall.": "2022-23", "It will be ready by spring.": "2023-21",
        "They are to leave by the summer of 2024.": "2024-22",
      ],
      silent: ["before the fall of Milosevic", "by springs and rivers"]),
    DateRule(
      name: "season-since",
      pattern: [
        .words("since"), .optional([.words("the")]), .optional([.words("last")]), .season,
        .optional([.optional([.either([.words("of")], [.comma])]), .year]),
      ],
      meaning: { parts in
        guard let year = parts.year else { return .season(parts.season!, direction: nil) }
        return absolute(DateValue(season: parts.season!, year: year))
      },
      examples: ["It has been calm since the spring.": "2022-21/..", "since autumn 2011": "2011-23/.."],
      silent: ["since the fall of Milosevic"]),
    DateRule(
      name: "season-of-directed-year",
      pattern: [
        .optional([.words("in during over by until since"), .optional([.words("the")])]), .season, .words("of"),
        .direction, .words("year"),
      ],
      meaning: { .seasonOfYear($0.season!, offset: $0.direction!) },
      examples: ["In the autumn of last year it grew.": "2021-23", "by the spring of next year": "2023-21"],
      silent: ["the spring of the last years"]),
    DateRule(
      name: "weekday-to-weekday",
      pattern: [
        .words("from between of"), .weekday, .words("to and until through"), .weekday,
      ],
      meaning: { parts in
        guard let first = parts.firstWeekday, first != parts.weekday else { return nil }
        return .weekdays(first, parts.weekday!, direction: nil)
      },
      examples: [
        "A car burned in the night from Saturday to Sunday.": "2022-08-13/2022-08-14",
        "It was shut between Friday and Monday.": "2022-08-12/2022-08-15",
        "In the night of Saturday to Sunday a car burned.": "2022-08-13/2022-08-14",
      ],
      silent: ["from Monday on to the end"]),
    DateRule(
      name: "first-week-of-month",
      pattern: [.words("first"), .words("week"), .words("of"), .month, .optional([.optional([.comma]), .year])],
      meaning: { parts in
        guard let year = parts.year else { return monthDay(parts.month, 1, 7, nil) }
        guard let first = Day(year, parts.month, 1) else { return nil }
        return .absolute(DateValue(spanFrom: first, to: first.adding(days: 6)))
      },
      examples: [
        "In the first week of May it was quiet.": "2022-05-01/2022-05-07",
        "the first week of March 2023": "2023-03-01/2023-03-07",
      ],
      silent: ["the first week of the war"]),
    DateRule(
      name: "since-start-of-week",
      pattern: [
        .words("since"), .words("the"), .words("start beginning"), .words("of"), .words("the"), .words("week"),
      ],
      meaning: { _ in .weekdayOfWeek(1, offset: 0) },
      examples: ["Five were held since the start of the week.": "2022-08-15/.."],
      silent: ["since the start of the weekend"]),
    DateRule(
      name: "day-of-directed-year",
      pattern: [
        .either([.month, .day], [.day, .optional([.words("of")]), .month]), .optional([.comma]), .direction,
        .words("year"),
      ],
      meaning: { parts in
        guard monthDay(parts.month, parts.day, parts.day, nil) != nil else { return nil }
        return .dayOfYear(month: parts.month, day: parts.day, offset: parts.direction!)
      },
      examples: [
        "He was held on December 10 last year.": "2021-12-10", "They fought on 17 March this year.": "2022-03-17",
      ],
      silent: ["10 men last year", "on 31 June last year"]),
    DateRule(
      name: "last-hours",
      pattern: [.words("past last"), .count, .words("hours")],
      meaning: { parts in
        guard let count = parts.count, count >= 24, count % 24 == 0 else { return nil }
        return .lasting(-(count / 24), .day)
      },
      examples: [
        "In the past 24 hours two patrols were shot at.": "2022-08-16/2022-08-17",
        "over the last 48 hours": "2022-08-15/2022-08-17",
      ],
      silent: ["within 24 hours", "the last 30 hours"]),
    DateRule(
      name: "recent-hours",
      pattern: [.words("recent past last"), .words("hours")],
      meaning: { _ in .day(0) },
      examples: ["Tension has grown in recent hours.": "2022-08-17"],
      silent: ["recent hourly news"]),
    DateRule(
      name: "for-days-now",
      pattern: [.words("for"), .count, .anyUnit],
      meaning: { parts in
        guard let count = parts.count, count > 1, parts.unit == .day || parts.unit == .week else { return nil }
        return .runningFor(count, parts.unit!)
      },
      examples: [
        "For two days, the Serbs have blocked the road.": "2022-08-16/2022-08-17",
        "For two days, the Serbs blocked the road.": nil,
      ],
      silent: ["for two men, it was over"]),
    DateRule(
      name: "fortnight",
      pattern: [.words("a"), .words("fortnight"), .words("ago")],
      meaning: { _ in .ago(count: 2, unit: .week, isRough: false) },
      examples: ["He came a fortnight ago.": "2022-08-03~"],
      silent: ["a fortnight in the hills"]),
    DateRule(
      name: "fortnight-earlier",
      pattern: [.words("a"), .words("fortnight"), .words("earlier before")],
      meaning: { _ in .shifted(-2, .week) },
      examples: [
        "It burned on 17 March 2004. A fortnight earlier he had come to Klina.": "2004-03-03"
      ],
      silent: ["a fortnight among earlier friends"]),
    DateRule(
      name: "same-evening",
      pattern: [.words("same"), .words("morning afternoon evening night")],
      meaning: { _ in .shifted(0, .day) },
      examples: ["On 7 May 1999 it was hit. The same evening they fled.": "1999-05-07"],
      silent: ["the same old evening"]),
  ]
}
