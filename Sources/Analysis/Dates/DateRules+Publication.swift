import Corpus
import Facts

extension DateRule {
  /// Times counted from the day of publication.
  static let publicationRules: [DateRule] = [
    DateRule(
      name: "today",
      pattern: [.either([.words("today tonight")], [.words("this"), .words("morning afternoon evening")])],
      meaning: { _ in .day(0) },
      examples: ["The council meets today.": "2022-08-17", "Police said this morning": "2022-08-17"],
      silent: ["This even is so."]),
    DateRule(
      name: "yesterday",
      pattern: [.either([.words("yesterday")], [.words("last"), .words("night")])],
      meaning: { _ in .day(-1) },
      examples: ["It happened yesterday.": "2022-08-16", "Shots were heard last night.": "2022-08-16"],
      silent: ["The last knight."]),
    DateRule(
      name: "day-after-tomorrow",
      pattern: [.optional([.words("the")]), .words("day"), .words("after"), .words("tomorrow")],
      meaning: { _ in .day(2) },
      examples: ["They meet the day after tomorrow.": "2022-08-19"],
      silent: ["the day after"]),
    DateRule(
      name: "day-before-yesterday",
      pattern: [.optional([.words("the")]), .words("day"), .words("before"), .words("yesterday")],
      meaning: { _ in .day(-2) },
      examples: ["They met the day before yesterday.": "2022-08-15"],
      silent: ["the day before"]),
    DateRule(
      name: "christmas-day",
      pattern: [.words("christmas"), .words("day")],
      meaning: { _ in monthDay(12, 25, 25, nil) },
      examples: ["Shots were fired on Christmas Day.": "2021-12-25"],
      silent: ["a Christmas tree", "Orthodox Christmas Day"]),
    DateRule(
      name: "orthodox-christmas",
      pattern: [.words("orthodox"), .words("christmas"), .optional([.words("eve day")])],
      meaning: { _ in .monthDay(month: 1, day: 6, lastDay: 7, weekday: nil) },
      examples: ["A boy was shot at on Orthodox Christmas Eve.": "2022-01-06/2022-01-07"],
      silent: ["an Orthodox priest"]),
    DateRule(
      name: "vidovdan",
      pattern: [.words("on before after since by until"), .words("vidovdan")],
      meaning: { _ in monthDay(6, 28, 28, nil) },
      examples: ["The two sides met before Vidovdan.": "2022-06-28"],
      silent: ["a vidovnjak", "the Vidovdan commemoration"]),
    DateRule(
      name: "tomorrow",
      pattern: [.words("tomorrow")],
      meaning: { _ in .day(1) },
      examples: ["They meet tomorrow.": "2022-08-18"],
      silent: ["Come morrow."]),
    DateRule(
      name: "weekday",
      pattern: [.weekday, .optional([.words("morning afternoon evening night")])],
      meaning: { .weekday($0.weekday!, direction: nil) },
      examples: [
        "Stoltenberg said Wednesday that": "2022-08-17", "He met them on Monday.": "2022-08-15",
        "They will meet on Thursday.": "2022-08-18", "Thursday's talks are expected to be hard.": "2022-08-18",
        "It was quiet by Sunday night.": "2022-08-14",
      ],
      silent: ["The Sunday Times wrote.", "The Good Friday Agreement", "in the sun"]),
    DateRule(
      name: "weekday-pair",
      pattern: [.optional([.direction]), .weekday, .words("and"), .weekday],
      meaning: { parts in parts.firstWeekday.map { .weekdays($0, parts.weekday!, direction: parts.direction) } },
      examples: [
        "Grenades were thrown on Monday and Tuesday.": "2022-08-15/2022-08-16",
        "Next Tuesday and Wednesday they will vote.": "2022-08-23/2022-08-24",
      ],
      silent: ["He came on Sunday and left."]),
    DateRule(
      name: "overnight-to-weekday",
      pattern: [.words("overnight"), .words("to into on"), .weekday],
      meaning: { .weekday($0.weekday!, direction: nil) },
      examples: ["A blast was heard overnight to Sunday.": "2022-08-14"],
      silent: ["It closed overnight to traffic."]),
    DateRule(
      name: "overnight",
      pattern: [.words("overnight")],
      meaning: { _ in .night },
      examples: ["Repairs began overnight.": "2022-08-16/2022-08-17"],
      silent: ["It lasted one night over."]),
    DateRule(
      name: "weekday-directed",
      pattern: [.direction, .weekday],
      meaning: { .weekday($0.weekday!, direction: $0.direction!) },
      examples: [
        "last Wednesday": "2022-08-10", "next Thursday": "2022-08-25", "this Friday they will vote": "2022-08-19",
        "last Monday": "2022-08-15",
      ],
      silent: ["the last Sunday Times"]),
    DateRule(
      name: "past-period",
      pattern: [.words("past"), .unit],
      meaning: { parts in
        guard let unit = parts.unit, unit == .week || unit == .month || unit == .year else { return nil }
        return .lasting(-1, unit)
      },
      examples: [
        "He spent the past week at the gate.": "2022-08-10/2022-08-17", "over the past year": "2021-08/2022-08",
        "in the past month": "2022-07/2022-08",
      ],
      silent: ["the past weeks", "past the road"]),
    DateRule(
      name: "count-of-period",
      pattern: [
        .ordinal,
        .words(
          "attack incident blast explosion shooting clash raid protest strike arrest ambush time visit meeting round"),
        .words("of"), .either([.words("the")], [.words("this")]), .unit,
      ],
      meaning: { parts in
        guard let unit = parts.unit, unit == .week || unit == .month || unit == .year else { return nil }
        return .period(unit, offset: 0, part: nil)
      },
      examples: ["It was the third attack of the week.": "2022-08-15/2022-08-21"],
      silent: ["the third attack of the war"]),
    DateRule(
      name: "weekday-proclaimed",
      pattern: [.words("proclaimed proclaims declared declares designated"), .weekday],
      meaning: { .weekday($0.weekday!, direction: 0) },
      examples: ["The government proclaimed Friday a day of mourning.": "2022-08-19"],
      silent: ["The government proclaimed Freedom Day."]),
    DateRule(
      name: "period",
      pattern: [.direction, .unit],
      meaning: { parts in
        guard let unit = parts.unit, let offset = parts.direction else { return nil }
        if unit == .day { return offset == 1 ? .shifted(1, .day) : nil }
        return .period(unit, offset: offset, part: nil)
      },
      examples: [
        "In a letter this week": "2022-08-15/2022-08-21", "last week": "2022-08-08/2022-08-14", "last month": "2022-07",
        "this year": "2022", "last year": "2021", "next month": "2022-09", "last weekend": "2022-08-13/2022-08-14",
      ],
      silent: ["at last years passed", "this day", "the last days"]),
    DateRule(
      name: "period-earlier",
      pattern: [.words("earlier later late early"), .optional([.words("in")]), .words("this"), .unit],
      meaning: { parts in
        guard let unit = parts.unit, unit != .day, unit != .decade else { return nil }
        return .period(unit, offset: 0, part: nil)
      },
      examples: ["Violence erupted earlier this year.": "2022", "later this month": "2022-08"],
      silent: ["earlier this day"]),
    DateRule(
      name: "period-edge",
      pattern: [
        .edge, .words("of"), .either([.words("the"), .words("coming")], [.either([.words("the")], [.direction])]),
        .unit,
      ],
      meaning: { parts in
        guard let unit = parts.unit, unit == .month || unit == .year else { return nil }
        // The first days of a month are put no closer than the month.
        let edge = parts.part == .early ? nil : parts.part?.asEdge
        return .period(unit, offset: parts.direction ?? 0, part: unit == .month ? edge : parts.part)
      },
      examples: [
        "It was moved at the beginning of this month.": "2022-08", "at the end of last month": "2022-07-31",
        "by the end of the year": "2022-12", "at the start of next year": "2023-01",
      ],
      silent: ["the end of the day", "the end of the week"]),
    DateRule(
      name: "season-edge",
      pattern: [.edge, .words("of"), .words("the"), .season],
      meaning: { .season($0.season!, direction: nil) },
      examples: ["They go home by the end of the summer.": "2022-22"],
      silent: ["the end of the road in spring"]),
    DateRule(
      name: "season-earlier",
      pattern: [.optional([.words("earlier later late early")]), .optional([.words("in")]), .direction, .season],
      meaning: { .season($0.season!, direction: $0.direction!) },
      examples: [
        "It sparked fears earlier this summer.": "2022-22", "this spring": "2022-21", "last winter": "2021-24",
        "last summer": "2021-22",
      ],
      silent: ["this springs a leak"]),
    DateRule(
      name: "season",
      pattern: [.words("in during over"), .optional([.words("the")]), .season],
      meaning: { .season($0.season!, direction: nil) },
      examples: [
        "They came in spring.": "2022-21", "Tension rose in the summer.": "2022-22", "in the autumn": "2021-23",
      ],
      silent: ["a spring in the hills", "the fall of the wall"]),
    DateRule(
      name: "month-directed",
      pattern: [.direction, .month],
      meaning: { .directedMonth($0.month, direction: $0.direction!) },
      examples: ["last May": "2022-05", "next October": "2022-10", "last October": "2021-10"],
      silent: ["this may do"]),
    DateRule(
      name: "month-of-year",
      pattern: [
        .either(
          [.month, .optional([.words("of")]), .direction, .words("year")],
          [.direction, .words("year"), .words("in"), .month])
      ],
      meaning: { .monthOfYear($0.month, offset: $0.direction!) },
      examples: [
        "In August last year they opened it.": "2021-08", "since March this year": "2022-03/..",
        "in May next year": "2023-05", "since June of last year": "2021-06/..",
        "They stormed it last year in March.": "2021-03",
      ],
      silent: ["in August last week"]),
    DateRule(
      name: "turn-of-year",
      pattern: [.words("turn"), .words("of"), .words("the"), .words("year")],
      meaning: { _ in .turnOfYear },
      examples: [
        "Since the turn of the year three men were held.": "2021-12/..",
        "It opened at the turn of the year.": "2021-12/2022-01",
      ],
      silent: ["the turn of the century", "a turn for the year"]),
    DateRule(
      name: "week-of-month",
      pattern: [
        .words("last final"), .words("week days"), .words("of"), .month, .optional([.optional([.comma]), .year]),
      ],
      meaning: { parts in
        guard let year = parts.year else { return .month(parts.month, lastMonth: parts.month, part: .late) }
        return absolute(Self.month(year, parts.month, .late))
      },
      examples: [
        "in the last week of July": "2022-07-21/2022-07-31", "the final days of March 2023": "2023-03-21/2023-03-31",
      ],
      silent: ["the last week of the war"]),
    DateRule(
      name: "lasting",
      pattern: [.words("past last"), .count, .anyUnit],
      meaning: { parts in
        guard let count = parts.count, count > 1, parts.unit != .weekend else { return nil }
        return .lasting(-count, parts.unit!)
      },
      examples: [
        "Three were held in the past three months.": "2022-05/2022-08", "over the last two years": "2020-08/2022-08",
        "for the past ten days": "2022-08-07/2022-08-17",
      ],
      silent: ["the last three soldiers", "the past several years"]),
    DateRule(
      name: "lasting-ahead",
      pattern: [.words("next coming"), .count, .anyUnit],
      meaning: { parts in
        guard let count = parts.count, count > 1, parts.unit != .weekend else { return nil }
        return .lasting(count, parts.unit!)
      },
      examples: ["It will shrink over the next two years.": "2022/2024", "in the next four months": "2022-08/2022-12"],
      silent: ["the next three soldiers"]),
    DateRule(
      name: "coming-after",
      pattern: [.words("coming"), .count, .anyUnit, .words("after")],
      meaning: { parts in
        guard let count = parts.count, count > 0, let unit = parts.unit else { return nil }
        return .fromEvent(count, unit)
      },
      examples: ["The vote, coming 20 years after the rising of the Albanians, was hailed.": nil],
      silent: ["those coming after 20 years"]),
    DateRule(
      name: "ago",
      pattern: [.count, .anyUnit, .words("ago")],
      meaning: { .ago(count: $0.count!, unit: $0.unit!, isRough: false) },
      examples: [
        "two days ago": "2022-08-15", "three weeks ago": "2022-07-27~", "six months ago": "2022-02",
        "three years ago": "2019",
        "a decade ago": "2012", "20 years ago": "2002", "several weeks ago": nil,
      ],
      silent: ["four men ago", "long ago"]),
    DateRule(
      name: "day-ago",
      pattern: [
        .either(
          [.words("exactly"), .count, .anyUnit, .words("ago"), .optional([.words("today")])],
          [.count, .anyUnit, .words("ago"), .words("today")])
      ],
      meaning: { parts in parts.count! > 0 ? .dayAgo(count: parts.count!, unit: parts.unit!) : nil },
      examples: ["Four years ago today mobs burned it.": "2018-08-17", "exactly one month ago": "2022-07-17"],
      silent: ["four years ago todays", "exactly four men ago"]),
    DateRule(
      name: "ago-roughly",
      pattern: [
        .words("nearly almost about around roughly over"), .count, .anyUnit, .words("ago"),
      ],
      meaning: { .ago(count: $0.count!, unit: $0.unit!, isRough: true) },
      examples: ["nearly a decade ago": "2012~", "almost two years ago": "2020~"],
      silent: ["nearly ago"]),
    DateRule(
      name: "present",
      pattern: [
        .either(
          [.either([.words("currently presently nowadays")], [.words("right"), .words("now")])],
          [
            .either(
              [
                .either(
                  [.words("now"), .words("has have had numbers number stands counts totals")],
                  [.words("is are"), .words("now")])
              ],
              [
                .words("at"),
                .either(
                  [.words("present")], [.either([.words("this"), .words("time")], [.words("the"), .words("moment")])]),
              ])
          ])
      ],
      meaning: { _ in .present },
      examples: [
        "It currently has 4,500.": "2022-08-17", "It now has 4,500.": "2022-08-17",
        "They are now in Serbia.": "2022-08-17", "Right now it is calm.": "2022-08-17",
        "At this time there is no need.": "2022-08-17", "Nobody is there at the moment.": "2022-08-17",
      ],
      silent: ["a current of air", "Now they come with bags.", "were now in", "at this bridge"]),
    DateRule(
      name: "so-that-now",
      pattern: [
        .either(
          [.either([.words("now"), .words("that")], [.words("now"), .words("and"), .words("then")])],
          [
            // What is planned now is for later.
            .words("is are"), .words("now"),
            .either([.words("scheduled due expected planned slated")], [.words("set"), .words("to")]),
          ])
      ],
      meaning: { _ in nil },
      examples: [:],
      silent: ["Now that they left", "now and then", "The drill is now scheduled to take place in Prizren."]),
  ]
}
