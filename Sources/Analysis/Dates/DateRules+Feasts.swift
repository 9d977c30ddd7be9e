import Corpus
import Facts

extension DateRule {
  /// Feasts, hours, spans of days and limits within a week.
  static let feastRules: [DateRule] = [
    DateRule(
      name: "christmas-eve",
      pattern: [.words("christmas"), .words("eve")],
      meaning: { _ in .feast(.christmasEve, isAhead: false) },
      examples: ["Shots were fired on Christmas Eve.": "2021-12-24"],
      silent: ["the eve of the vote"]),
    DateRule(
      name: "by-christmas",
      pattern: [.words("by before until till for"), .words("christmas")],
      meaning: { _ in .feast(.christmas, isAhead: true) },
      examples: ["He wants them home by Christmas.": "2022-12-25", "They will be home for Christmas.": "2022-12-25"],
      silent: ["a Christmas tree"]),
    DateRule(
      name: "at-christmas",
      pattern: [.words("at over around this last next"), .words("christmas")],
      meaning: { _ in .feast(.christmas, isAhead: false) },
      examples: ["They went home at Christmas.": "2021-12-25"],
      silent: ["the Christmas market"]),
    DateRule(
      name: "by-easter",
      pattern: [.words("by before until till"), .words("easter")],
      meaning: { _ in .feast(.easter, isAhead: true) },
      examples: ["He wants them home by Easter.": "2023-04-09"],
      silent: ["an Easter egg"]),
    DateRule(
      name: "at-easter",
      pattern: [.words("at over around this last next"), .words("easter")],
      meaning: { _ in .feast(.easter, isAhead: false) },
      examples: ["They went home at Easter.": "2022-04-17"],
      silent: ["an Easter egg"]),
    DateRule(
      name: "orthodox-easter",
      pattern: [.words("orthodox"), .words("easter")],
      meaning: { _ in .feast(.orthodoxEaster, isAhead: false) },
      examples: ["The bells rang on Orthodox Easter.": "2022-04-24"],
      silent: ["an Orthodox priest"]),
    DateRule(
      name: "good-friday",
      pattern: [.words("on"), .words("good"), .words("friday")],
      meaning: { _ in .feast(.goodFriday, isAhead: false) },
      examples: ["A car burned on Good Friday.": "2022-04-15"],
      silent: ["the Good Friday Agreement"]),
    DateRule(
      name: "thanksgiving",
      pattern: [
        .either(
          [.words("thanksgiving"), .words("day")],
          [.words("at over around last this before after by"), .words("thanksgiving")])
      ],
      meaning: { _ in .feast(.thanksgiving, isAhead: false) },
      examples: ["He was found on Thanksgiving Day.": "2021-11-25"],
      silent: ["a thanksgiving service"]),
    DateRule(
      name: "year-end",
      pattern: [
        .optional([.words("by before until at around the")]), .words("year"), .optional([.dash]), .words("end"),
      ],
      meaning: { _ in .period(.year, offset: 0, part: .late) },
      examples: ["It is to close by year-end.": "2022-12"],
      silent: ["a year of end games", "a year ended"]),
    DateRule(
      name: "new-year",
      pattern: [.words("by before until at over around after"), .words("new"), .words("year")],
      meaning: { _ in .feast(.newYear, isAhead: false) },
      examples: ["It was quiet at New Year.": "2022-01-01"],
      silent: ["in the new year"]),
    DateRule(
      name: "weekday-of-week",
      pattern: [.weekday, .words("of"), .direction, .words("week")],
      meaning: { .weekdayOfWeek($0.weekday!, offset: $0.direction!) },
      examples: ["On Friday of last week he watched.": "2022-08-12", "on Tuesday of this week": "2022-08-16"],
      silent: ["a Friday of the last weeks"]),
    DateRule(
      name: "end-of-week",
      pattern: [
        .words("by before until"), .words("the"), .words("end"), .words("of"), .words("the this next"), .words("week"),
      ],
      meaning: { _ in .weekdayOfWeek(7, offset: 0) },
      examples: ["He asked for a report by the end of the week.": "2022-08-21"],
      silent: ["the end of the week", "by the end of the weekend"]),
    DateRule(
      name: "days-dashed",
      pattern: [.day, .month, .dash, .day, .month],
      meaning: { parts in
        guard parts.months.count == 2, parts.days.count == 2, parts.months[0] < parts.months[1] else { return nil }
        return .dayRange(
          month: parts.months[0], day: parts.days[0], lastMonth: parts.months[1], lastDay: parts.days[1])
      },
      examples: ["It was calm in the period 21 May-12 June.": "2022-05-21/2022-06-12"],
      silent: ["21 May-12 men"]),
    DateRule(
      name: "days-from-to",
      pattern: [
        .words("from between"), .either([.day, .month], [.month, .day]), .words("to and until through"),
        .either([.day, .month], [.month, .day]),
      ],
      meaning: { parts in
        guard parts.months.count == 2, parts.days.count == 2,
          let first = Day(2000, parts.months[0], parts.days[0]), let last = Day(2000, parts.months[1], parts.days[1]),
          // "put off from 18 December to 23 April" is no stretch of time.
          (last.number - first.number + 366) % 366 <= 100
        else { return nil }
        return .dayRange(
          month: parts.months[0], day: parts.days[0], lastMonth: parts.months[1], lastDay: parts.days[1])
      },
      examples: ["It was there from 21 May to 12 June.": "2022-05-21/2022-06-12"],
      silent: ["from 21 men to 12 June"]),
    DateRule(
      name: "years-and",
      pattern: [.words("in during"), .year, .words("and"), .year],
      meaning: { parts in
        guard parts.years[0] + 1 == parts.years[1], let first = DateValue(year: parts.years[0]),
          let last = DateValue(year: parts.years[1])
        else { return nil }
        return absolute(DateValue(from: first, to: last))
      },
      examples: ["He ran it in 2007 and 2008.": "2007/2008"],
      silent: ["in 1999 and 2004"]),
    DateRule(
      name: "hour",
      pattern: [.words("at by"), .optional([.words("about around")]), .words("noon midday")],
      meaning: { _ in .hour },
      examples: ["On 7 May 1999 it was hit. They fled at noon.": "1999-05-07", "At noon they fled.": nil],
      silent: ["at nightfall"]),
    DateRule(
      name: "part-of-day",
      pattern: [
        .words("in"), .words("the"), .optional([.words("early late")]), .words("morning afternoon evening"),
      ],
      meaning: { _ in .hour },
      examples: [
        "On 7 May 1999 it was hit. In the afternoon they fled.": "1999-05-07", "In the morning they fled.": nil,
      ],
      silent: ["in the morning paper's view they fled mornings"]),
    DateRule(
      name: "hours-later",
      pattern: [
        .either(
          [.words("hours minutes")],
          [
            .either([.words("half"), .words("an")], [.count]), .words("hour hours minutes"),
          ]), .words("later"),
      ],
      meaning: { _ in .hour },
      examples: [
        "On 7 May 1999 it was hit. It closed hours later.": "1999-05-07",
        "On 7 May 1999 it was hit; half an hour later they fled.": "1999-05-07", "Hours later it closed.": nil,
      ],
      silent: ["hours of later work"]),
    DateRule(
      name: "day-of-month",
      pattern: [
        .words("on by until since"), .words("the"), .day,
        .optional([.optional([.words("of")]), .month, .optional([.optional([.comma]), .year])]),
      ],
      // "on the 12th of June" is read from the number on.
      meaning: { $0.months.count > 0 ? nil : .dayOfMonth($0.day) },
      examples: [
        "He announced it on 10 May 1999. On the 28th they came.": "1999-05-28", "On the 28th they came.": nil,
      ],
      silent: ["on the other day", "by the hill"]),
    DateRule(
      name: "within",
      pattern: [.words("within"), .optional([.count]), .anyUnit],
      meaning: { parts in
        guard let unit = parts.unit, unit != .decade, unit != .weekend, parts.count ?? 1 > 0 else { return nil }
        return .within(count: parts.count, unit: unit)
      },
      examples: [
        "On 17 March 2004 it burned. Within a week more came.": "2004-03-17/2004-03-24",
        "He could call up two battalions within days.": "2022-08/..", "They left within days.": nil,
        "It was the third attack within a week.": "2022-08-10/2022-08-17",
        "The number of attacks had fallen by half within a year.": "2021-08/2022-08",
      ],
      silent: ["within the town", "within an hour"]),
  ]
}
