import Corpus
import Facts

extension DateRule {
  /// Times that lean on another date of the text, on a known event, or on the text's whole span.
  static let textRules: [DateRule] = [
    DateRule(
      name: "later",
      pattern: [.count, .anyUnit, .words("later afterwards afterward")],
      meaning: { $0.count! > 0 ? .shifted($0.count!, $0.unit!) : .vague },
      examples: [
        "It was set up in 2008; a year later it closed.": "2009",
        "Signed on 19 April 2013, two days later it held.": "2013-04-21",
        "A year later it closed.": nil,
      ],
      silent: ["sooner or later"]),
    DateRule(
      name: "earlier",
      pattern: [.count, .anyUnit, .words("earlier previously")],
      meaning: { $0.count! > 0 ? .shifted(-$0.count!, $0.unit!) : .vague },
      examples: ["It fell in 2008; three years earlier it stood.": "2005"],
      silent: ["an earlier day", "a day before the start"]),
    DateRule(
      name: "following-period",
      pattern: [.words("following"), .unit],
      meaning: { .beside(1, $0.unit!) },
      examples: [
        "On 7 May 1999 it was hit; the following week, calm.": "1999-05-10/1999-05-16",
        "Fires in March 2004; the following month, calm.": "2004-04", "In 2008; the following year": "2009",
      ],
      silent: ["following days"]),
    DateRule(
      name: "period-after-that",
      pattern: [.words("the"), .unit, .words("after"), .words("that")],
      meaning: { .beside(1, $0.unit!) },
      examples: ["Fires in March 2004; the month after that, calm.": "2004-04", "the week after that": nil],
      silent: ["the week after that attack", "the road after that"]),
    DateRule(
      name: "same-period",
      pattern: [.words("same"), .unit],
      meaning: { .shifted(0, $0.unit!) },
      examples: [
        "On 7 May 1999 it was hit; the same day they fled.": "1999-05-07", "in April 2013, and the same year": "2013",
      ],
      silent: ["the same old"]),
    DateRule(
      name: "next-morning",
      pattern: [.words("the"), .words("next following"), .words("morning afternoon evening night")],
      meaning: { _ in .shifted(1, .day) },
      examples: ["Signed on 19 April 2013; the next morning it was read out.": "2013-04-20"],
      silent: ["next of kin", "the morning after"]),
    DateRule(
      name: "that-day",
      pattern: [
        .optional([.words("later earlier")]), .words("that"), .words("day morning afternoon evening night"),
      ],
      meaning: { _ in .shifted(0, .day) },
      examples: [
        "On 7 May 1999 it was hit. Later that day they fled.": "1999-05-07",
        "On 7 May 1999 it was hit. Nobody slept that night.": "1999-05-07",
      ],
      silent: ["that daily paper", "that he left"]),
    DateRule(
      name: "that-period",
      pattern: [.optional([.words("later earlier")]), .words("that"), .unit],
      meaning: { $0.unit == .month || $0.unit == .year ? .shifted(0, $0.unit!) : nil },
      examples: [
        "Fires in March 2004; later that month, calm.": "2004-03",
        "On 7 May 1999 it fell. That year many left.": "1999",
      ],
      silent: ["that century", "that decade"]),
    DateRule(
      name: "at-that-time",
      pattern: [
        .either(
          [.words("at"), .words("that the"), .words("time")], [.words("in"), .words("those"), .words("days")])
      ],
      meaning: { _ in .sameTime },
      examples: [
        "KFOR entered in June 1999. At that time it was strong.": "1999-06", "In those days it was strong.": nil,
        "KFOR entered in June 1999. It was strong at the time.": "1999-06",
      ],
      silent: ["at that bridge", "those days when"]),
    DateRule(
      name: "at-the-time-of",
      pattern: [.words("at"), .words("that the"), .words("time"), .words("of when that")],
      meaning: { _ in nil },
      examples: [:],
      silent: ["KFOR entered in June 1999. At the time of the vote it was strong."]),
    DateRule(
      name: "that-month-name",
      pattern: [.words("that"), .month, .optional([.day])],
      // "wrote that September 2 was a good day": a day of its own.
      meaning: { parts in
        parts.days.count == 0 ? .monthOfText(parts.month) : monthDay(parts.month, parts.days[0], parts.days[0], nil)
      },
      examples: [
        "He wrote that July 2 had been a good day.": "2022-07-02",
        "It fell to 10,000 in early 2010, and that October it fell again.": "2010-10", "That May was cold.": nil,
      ],
      silent: ["that may be", "those marching"]),
    DateRule(
      name: "previous-period",
      pattern: [.words("the"), .words("previous preceding"), .unit],
      meaning: { $0.unit == .weekend ? nil : .beside(-1, $0.unit!) },
      examples: [
        "On 7 May 1999 it was hit; the previous day it had closed.": "1999-05-06",
        "in March 2004; the previous month": "2004-02", "In 2008, unlike the previous year": "2007",
      ],
      silent: ["the previous government"]),
    DateRule(
      name: "day-beside",
      pattern: [.words("the"), .unit, .words("before")],
      meaning: { parts in parts.unit == .weekend ? nil : parts.unit.map { .fromEvent(-1, $0) } },
      examples: [
        "The day before missiles hit a train at Grdelica they met.": "1999-04-11",
        "On 7 May 1999 it was hit. It had been searched the day before.": "1999-05-06",
        "In 2008 they were 16,000, fewer than the year before.": "2007",
      ],
      silent: ["the day after", "a day before"]),
    DateRule(
      name: "night-beside",
      pattern: [.words("the"), .words("night evening"), .words("before")],
      meaning: { _ in .shifted(-1, .day) },
      examples: ["On 7 May 1999 it was hit, and a mill the night before.": "1999-05-06", "the night before": nil],
      silent: ["the nights before"]),
    DateRule(
      name: "during-the-month",
      pattern: [.words("during"), .words("the"), .words("month")],
      meaning: { _ in .shifted(0, .month) },
      examples: [
        "On 7 May 1999 it was hit. It was hit twice more during the month.": "1999-05", "during the month": nil,
      ],
      silent: ["during the monthly talks"]),
    DateRule(
      name: "day-after",
      pattern: [.words("the"), .words("day"), .words("after")],
      meaning: { _ in .fromEvent(1, .day) },
      examples: ["The day after missiles hit a train at Grdelica it was quiet.": "1999-04-13"],
      silent: ["the day was over"]),
    DateRule(
      name: "following-weekday",
      pattern: [.words("following"), .weekday],
      meaning: { .weekdayAfter($0.weekday!) },
      examples: ["It burned on 31 July 2022; the following Tuesday they met.": "2022-08-02"],
      silent: ["the following sun"]),
    DateRule(
      name: "following-month-name",
      pattern: [.words("the"), .words("following"), .month],
      meaning: { .monthOfText($0.month, isAfter: true) },
      examples: [
        "It burned on 31 July 2022; the following April they met.": "2023-04",
        "Fires in March 2004, and the following October a vote.": "2004-10",
        "In 2012 they met; the following April they signed.": "2013-04", "The following April they met.": nil,
      ],
      silent: ["the following march of veterans"]),
    DateRule(
      name: "that-weekday",
      pattern: [.words("on"), .words("that"), .optional([.words("same")]), .weekday],
      meaning: { .weekdayAfter($0.weekday!, mayBeSame: true) },
      examples: [
        "An inquiry looked into 10 February 2007. On that Saturday they marched.": "2007-02-10",
        "It burned on 31 July 2022; on that same Tuesday they met.": "2022-08-02",
      ],
      silent: ["on that road", "said that sun"]),
    DateRule(
      name: "day-of-that-year",
      pattern: [
        .either([.day, .month], [.month, .optional([.day])]), .optional([.comma]), .optional([.words("of")]),
        .words("that"), .optional([.words("same")]), .words("year"),
      ],
      meaning: { parts in
        parts.days.count == 0
          ? .month(parts.month, lastMonth: parts.month, part: nil)
          : monthDay(parts.month, parts.days[0], parts.days[0], nil)
      },
      examples: [
        "It began in January 2020. In June of that year it closed.": "2020-06",
        "He was held in November 2020 and resigned on 5 November that year.": "2020-11-05",
        "It began in January 2020. On 5 August of that year it closed.": "2020-08-05",
      ],
      silent: ["5 people that year"]),
    DateRule(
      name: "days-of-that-year",
      pattern: [
        .words("from between"), .either([.day, .month], [.month, .day]), .words("to and until through"),
        .either([.day, .month], [.month, .day]), .optional([.words("of")]), .words("that"), .words("year"),
      ],
      meaning: { parts in
        guard parts.months.count == 2, parts.days.count == 2 else { return nil }
        return .dayRange(
          month: parts.months[0], day: parts.days[0], lastMonth: parts.months[1], lastDay: parts.days[1])
      },
      examples: [
        "The war of 1999 was long. He was held from 17 May to 5 June of that year.": "1999-05-17/1999-06-05",
        "from 17 May to 5 June of that year": nil,
      ],
      silent: ["from 17 men to 5 that year"]),
    DateRule(
      name: "since-then",
      pattern: [.words("since"), .words("then")],
      meaning: { _ in .sinceThen },
      examples: [
        "Belgrade last month sent a train. Since then it has complained.": "2022-07/2022-08", "since then": nil,
      ],
      silent: ["since them"]),
    DateRule(
      name: "beside-event",
      pattern: [
        .count, .anyUnit, .either([.words("ahead"), .words("of")], [.words("before after following")]),
        .optional([.words("the")]),
        .optional([.either([.weekday], [.words("planned scheduled eu key crucial new")])]), .optional([.dash]),
        .optional([.words("facilitated mediated brokered sponsored")]),
        .words("talks meeting meetings summit session visit vote election elections negotiations discussion"),
      ],
      meaning: { $0.unit == .day ? .besideEvent : nil },
      examples: [
        "He met them on Wednesday, a day ahead of EU-facilitated talks.": "2022-08-17",
        "a day before the summit": nil,
      ],
      silent: ["a year before the summit", "a day in the hills"]),
    DateRule(
      name: "from-event",
      pattern: [.count, .anyUnit, .words("after")],
      meaning: { parts in
        guard let count = parts.count, count > 0, let unit = parts.unit else { return nil }
        return .fromEvent(count, unit)
      },
      examples: [
        "Two days after missiles hit a train at Grdelica it was quiet.": "1999-04-14", "a week after the vote": nil,
        "It seceded in 2008, a decade after the 1998-1999 war.": "1998~",
      ],
      silent: ["a day afterwards", "several days after it"]),
    DateRule(
      name: "from-event-back",
      pattern: [.count, .anyUnit, .words("before")],
      meaning: { parts in
        guard let count = parts.count, count > 0, let unit = parts.unit else { return nil }
        return .fromEvent(-count, unit)
      },
      examples: ["A week before missiles hit a train at Grdelica they met.": "1999-04-05"],
      silent: ["a week beforehand"]),
    DateRule(
      name: "before-date",
      pattern: [
        .count, .anyUnit, .words("after"), .optional([.words("a an the its their")]),
        .optional([.words("bloody brutal bitter")]), .words("war conflict fighting bombing"),
      ],
      meaning: { parts in
        guard let count = parts.count, count > 0, parts.unit == .year || parts.unit == .decade else { return nil }
        return .beforeDate(count: count, unit: parts.unit!)
      },
      examples: ["It broke away in 2008, a decade after a war.": "1998~"],
      silent: ["a decade after a wall fell", "two days after the war"]),
    DateRule(
      name: "dated-event",
      pattern: [
        .words("after following"),
        .either([.words("receiving holding")], [.words("his her their its")]),
        .optional([.words("the a his her their")]),
        .words("talks talk meeting meetings discussion discussions letter visit call session"),
      ],
      meaning: { _ in .datedEvent },
      examples: [
        "He met them in talks on Wednesday. Following his talks at NATO he spoke.": "2022-08-17",
        "A letter came this week. After receiving the letter they answered.": "2022-08-15/2022-08-21",
      ],
      silent: ["following a trail", "after his letters"]),
    DateRule(
      name: "mission-start",
      pattern: [
        .words("start beginning outset"), .words("of"),
        .either(
          [.words("the"), .words("mission deployment operation")],
          [.words("its the kfor nato"), .words("mission deployment operation")]),
      ],
      meaning: { _ in .missionStart },
      examples: ["At the start of its mission it had 50,000.": "1999-06"],
      silent: ["the start of its missions list"]),
    DateRule(
      name: "recent-months",
      pattern: [.words("recent past"), .words("months weeks days")],
      meaning: { _ in .recent },
      examples: [
        "Barricades rose in May. Violence broke out in recent months.": "2022-05/2022-08", "in recent weeks": nil,
      ],
      silent: ["in recent songs"]),
    DateRule(
      name: "recent-years",
      pattern: [.words("recent"), .words("years decades")],
      meaning: { _ in .vague },
      examples: ["in recent years": nil],
      silent: ["recently in years"]),
    DateRule(
      name: "recent",
      pattern: [.words("recent recently")],
      meaning: { _ in .recent },
      examples: [
        "Roads were blocked earlier this summer. They met to discuss the recent tensions.": "2022-22",
        "the recent attack": nil,
      ],
      silent: ["a decent man"]),
    DateRule(
      name: "until-recently",
      pattern: [.words("until"), .words("recently")],
      meaning: { _ in .untilRecently },
      examples: ["Until recently they talked.": "../2022-07~"],
      silent: ["until further notice"]),
    DateRule(
      name: "already",
      pattern: [.words("have"), .words("already")],
      meaning: { _ in .already },
      examples: ["We have already increased the presence.": "../2022-08-17"],
      silent: ["It is already late.", "They had already left."]),
    DateRule(
      name: "so-far",
      pattern: [.words("so"), .words("far")],
      meaning: { _ in .already },
      examples: ["So far nobody has been held.": "../2022-08-17", "Ten have left so far.": "../2022-08-17"],
      silent: ["so few", "far so good"]),
    DateRule(
      name: "so-far-as",
      pattern: [
        .words("so"), .words("far"),
        .words("as away from north south east west apart behind ahead off that removed beyond to out"),
      ],
      meaning: { _ in nil },
      examples: [:],
      silent: ["So far as he knows nobody is held.", "The village is so far away."]),
    DateRule(
      name: "for-years",
      pattern: [.words("for"), .words("years decades months weeks")],
      meaning: { _ in .already },
      examples: ["They have pushed for years to broker peace.": "../2022-08-17"],
      silent: ["for year after year", "It will last for years to come.", "for the years"]),
    DateRule(
      name: "for-years-ahead",
      pattern: [.words("for"), .words("years decades months weeks"), .words("to"), .words("come")],
      meaning: { _ in nil },
      examples: [:],
      silent: ["for years to come", "for years to those who come"]),
    DateRule(
      name: "open-ended",
      pattern: [.words("as"), .words("long"), .words("as"), .words("necessary needed required")],
      meaning: { _ in .openEnded },
      examples: ["It stays for as long as necessary.": "2022-08-17/.."],
      silent: ["as long as a train"]),
  ]
}
