import Corpus
import Facts

extension DateRule {
  /// How long something lasts, hours of the clock, and days that lean on the story told.
  static let lastingRules: [DateRule] = [
    DateRule(
      name: "clock",
      pattern: [
        .words("at by around about before after until"), .optional([.words("about around")]), .count,
        .either(
          [.optional([.words(":"), .shortYear]), .words("am pm")],
          [.words(":"), .shortYear, .optional([.words("hours")])]),
        .optional([.words("in"), .words("the"), .words("morning afternoon evening")]),
      ],
      meaning: { _ in .hour },
      examples: [
        "On 7 May 1999 it was hit. At about 3 a.m. they fled.": "1999-05-07",
        "On 7 May 1999 it was hit. By 10:30 hours they had fled.": "1999-05-07", "At 11 a.m. they fled.": nil,
      ],
      silent: ["At 5 a.m. on 28 May", "at 11 of them", "a vote of 3:0"]),
    DateRule(
      name: "clock-in-words",
      pattern: [
        .words("at by around before about after until"), .optional([.words("about around")]), .optional([.words("a")]),
        .words("half quarter"), .words("past to"), .count,
        .optional([.words("in"), .words("the"), .words("morning afternoon evening")]),
      ],
      meaning: { _ in .hour },
      examples: [
        "On 7 May 1999 it was hit. At half past five they fled.": "1999-05-07",
        "On 7 May 1999 it was hit. At a quarter past eight in the morning they fled.": "1999-05-07",
        "At half past five they fled.": nil,
      ],
      silent: ["at half price", "at a quarter to a third of the price"]),
    DateRule(
      name: "in-a-span",
      pattern: [.words("in"), .count, .unit],
      meaning: { parts in
        guard let count = parts.count, count == 1, parts.unit == .day || parts.unit == .week || parts.unit == .month
        else { return nil }
        return .within(count: count, unit: parts.unit!)
      },
      examples: [
        "Houses were stoned for the fourth time in a week.": "2022-08-10/2022-08-17", "They left in a week.": nil,
      ],
      silent: ["in a weekly paper"]),
    DateRule(
      name: "part-of-night",
      pattern: [
        .words("before after at until by around about shortly"),
        .words("dawn daybreak midnight dusk nightfall sunrise sunset"),
      ],
      meaning: { _ in .hour },
      examples: ["On 7 May 1999 it was hit. They fled before dawn.": "1999-05-07", "Before dawn they fled.": nil],
      silent: ["at dawn on Monday"]),
    DateRule(
      name: "in-years",
      pattern: [
        .words("in for"), .optional([.either([.words("more"), .words("than")], [.words("nearly almost about over")])]),
        .count, .anyUnit,
      ],
      meaning: { parts in
        guard let count = parts.count, count > 0, let unit = parts.unit else { return nil }
        return unit == .year || unit == .decade ? .lastingFor(count, unit) : nil
      },
      examples: [
        "It was the largest reinforcement in a decade.": "2012/2022",
        "She voted for the first time in eight years.": "2014/2022",
        "It has been run from Belgrade for twenty years.": "2002/2022",
        "Barricades rose in 2011. They stood for a year.": "2011/2012", "He served for a year.": nil,
        "For a year Serbia has worked against it.": "2021-08/2022-08",
      ],
      silent: ["in two villages", "for a yearly vote"]),
    DateRule(
      name: "part-of-century",
      pattern: [
        .words("for"), .words("a"), .words("quarter"), .words("of"), .words("a"), .words("century"),
      ],
      meaning: { _ in .lastingFor(25, .year) },
      examples: ["It has been run from there for a quarter of a century.": "1997/2022"],
      silent: ["a quarter of a century"]),
    DateRule(
      name: "during-night",
      pattern: [.words("by during"), .optional([.words("the")]), .words("night evening afternoon morning")],
      meaning: { _ in .hour },
      examples: [
        "On 7 May 1999 it was hit. By evening they had fled.": "1999-05-07",
        "On 7 May 1999 it was hit. It was gutted by fire during the night.": "1999-05-07", "By night they fled.": nil,
      ],
      silent: ["by the nightly news", "during evenings"]),
    DateRule(
      name: "span-following",
      pattern: [
        .words("over in during within through for"), .words("the"), .words("following ensuing subsequent"), .count,
        .anyUnit,
      ],
      meaning: { following($0, 1) },
      examples: [
        "The war opened on 24 March 1999. Over the following twelve weeks they fled.": "1999-03-24/1999-06-16",
        "The raid was on 7 May 1999. In the following two days they fled.": "1999-05-07/1999-05-09",
        "Over the following two weeks they fled.": nil,
      ],
      silent: ["over the following two roads"]),
    DateRule(
      name: "span-preceding",
      pattern: [
        .words("over in during within through for"), .words("the"),
        .either(
          [.words("preceding previous"), .count, .anyUnit],
          [.count, .anyUnit, .words("before beforehand earlier")]),
      ],
      meaning: { following($0, -1) },
      examples: [
        "They came on 14 June 1999. Over the two months before, houses had burned.": "1999-04/1999-06",
        "They came on 14 June 1999. In the preceding three weeks houses had burned.": "1999-05-24/1999-06-14",
      ],
      silent: ["the previous two owners"]),
    DateRule(
      name: "span-after",
      pattern: [
        .words("in within during"), .words("the"), .count, .anyUnit, .words("after following"), .words("the"),
        .words("attack murder shooting killing blast explosion riot riots clash"),
      ],
      meaning: { parts in
        guard let count = parts.count, count > 0, parts.unit == .day || parts.unit == .week else { return nil }
        return .spanAfter(count, parts.unit!)
      },
      examples: [
        "The attack of 7 May 1999 was the worst. In the two weeks after the attack many left.": "1999-05-07/1999-05-21",
        "in the two weeks after the attack": nil,
      ],
      silent: ["the two weeks after"]),
    DateRule(
      name: "on-the-day",
      pattern: [
        .words("on"), .words("the"), .words("day"), .words("of"), .words("the"),
        .words("attack murder shooting killing blast explosion riot riots clash"),
      ],
      meaning: { _ in .toldDay },
      examples: [
        "The attack of 7 May 1999 was the worst. He took office on the day of the attack.": "1999-05-07",
        "on the day of the attack": nil,
      ],
      silent: ["on the day", "on the day he came", "on the day of the vote", "one day"]),
    DateRule(
      name: "that-period-again",
      pattern: [.words("in during over"), .words("that"), .words("period time")],
      meaning: { _ in .sameTime },
      examples: ["In the course of 2003 it fell by half; in that period gates closed.": "2003"],
      silent: ["in that village"]),
    DateRule(
      name: "ago-this-period",
      pattern: [.count, .anyUnit, .words("ago"), .words("this"), .words("month week")],
      meaning: { parts in
        guard let count = parts.count, count > 0, parts.unit == .year || parts.unit == .decade else { return nil }
        return .periodOfYear(.month, offset: parts.unit == .decade ? -10 * count : -count)
      },
      examples: ["A year ago this month gunmen struck.": "2021-08"],
      silent: ["a year ago this man came"]),
    DateRule(
      name: "before-that",
      pattern: [.count, .anyUnit, .words("before"), .comma],
      meaning: { parts in
        guard let count = parts.count, count > 0, let unit = parts.unit else { return nil }
        return .shifted(-count, unit)
      },
      examples: ["On 26 December 2022 it armed; two weeks before, it had asked to come.": "2022-12-12"],
      silent: ["two weeks before it asked"]),
  ]

  private static func following(_ parts: DateParts, _ direction: Int) -> TimeExpression? {
    guard let count = parts.count, count > 0, let unit = parts.unit, unit != .weekend else { return nil }
    return .spanBeside(direction * count, unit)
  }
}
