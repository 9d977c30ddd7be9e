import Corpus
import Facts
import Testing

@testable import Analysis

/// A sentence with its dates marked, "KFOR entered ⟦1999-06|in June 1999⟧.", read in a text published on a given date.
struct MarkedDates: CustomTestStringConvertible, Sendable {
  let published: String?
  let marked: String

  init(_ published: String?, _ marked: String) { (self.published, self.marked) = (published, marked) }

  var testDescription: String { "\(published ?? "undated"): \(marked)" }

  /// The plain text and, of each mark, value (nil for "?") and words.
  var parts: (text: String, dates: [String]) {
    var text = ""
    var dates: [String] = []
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
      text += rest[..<open]
      let mark = rest[rest.index(after: open)..<close].split(separator: "|").map(String.init)
      dates.append("\(mark[0])|\(mark[1])")
      text += mark[1]
      rest = rest[rest.index(after: close)...]
    }
    return (text + rest, dates)
  }
}

@Suite struct DateFinderTests {
  static let timeline = Timeline(
    events: [],
    named: [
      NamedEvent(
        name: "Munich Security Conference", kind: "conference",
        names: [["munich", "security", "conference"]],
        dates: ["2016-02-12/2016-02-14", "2017-02-17/2017-02-19", "2018-02-16/2018-02-18"].map { DateValue(edtf: $0)! }),
      NamedEvent(name: "KFOR mission", kind: "mission", names: [], dates: [DateValue(edtf: "1999-06")!]),
    ])

  private func check(_ sentence: MarkedDates) {
    let (text, expected) = sentence.parts
    let document = Document(SourceText(verbatim: text))
    let found = DateFinder(timeline: DateFinderTests.timeline).find(
      in: document, published: sentence.published.flatMap { DateValue(edtf: $0) })
    let got = found.map { "\($0.meaning.value?.edtf ?? "?")|\(document.text.string(document.span($0.tokens)))" }
    #expect(got == expected)
  }

  @Test(arguments: [
    MarkedDates(nil, "The bombing began ⟦1999-03-24|on 24 March 1999⟧ and stopped ⟦1999-06-10|on June 10, 1999⟧."),
    MarkedDates(nil, "The order dated ⟦2001-02-05|5.2.2001⟧ replaced that of ⟦1999-09-20|1999-09-20⟧."),
    MarkedDates(nil, "⟦2004-03-17/2004-03-19|Between 17 and 19 March 2004⟧ nineteen people died."),
    MarkedDates(nil, "Riots swept the province ⟦2004-03-17/2004-03-18|on March 17-18, 2004⟧, leaving many homeless."),
    MarkedDates(nil, "The ⟦2013-04-19|April 19, 2013⟧, accord and the ⟦2020-09|September 2020⟧ papers differ."),
    MarkedDates(nil, "The mandate ran ⟦2001/2003|from 2001 to 2003⟧, then lapsed."),
    MarkedDates(nil, "The ⟦1998/1999|1998–99⟧ conflict and the ⟦1998/1999|1998-1999⟧ war are one."),
    MarkedDates(
      nil, "⟦1999-01-01/1999-01-10|In early January 1999⟧ talks stalled; ⟦2011-05/2011-08|by mid-2011⟧ they had ended."),
    MarkedDates(
      nil,
      "The force had fallen to 10,000 ⟦2010-01|by January 2010⟧ and to half ⟦2011-01/2011-06|in the first half of 2011⟧."
    ),
    MarkedDates(nil, "The dialogue, running ⟦2011/..|since 2011⟧, was on hold ⟦../2014|until 2014⟧."),
    MarkedDates(nil, "⟦1997/1999|In the late 1990s⟧ villages burned, as ⟦199X|in the 1990s⟧ elsewhere."),
    MarkedDates(nil, "⟦2006-21|In the spring of 2006⟧ and ⟦2009-23|autumn 2009⟧ brigades became task forces."),
    MarkedDates(nil, "The unit left ⟦2009-07/2009-09|in the third quarter of 2009⟧."),
    MarkedDates(nil, "⟦1999-06-12|On Saturday, June 12, 1999⟧, British paratroopers crossed."),
    MarkedDates(nil, "They arrived ⟦2011-08-01|on Monday, 1 August 2011⟧."),
    MarkedDates(nil, "Built ⟦1389|in 1389⟧, burnt ⟦2004|in 2004⟧."),
    MarkedDates(nil, "⟦2022-11/2023-01|From November 2022 to January 2023⟧ roads were shut."),
    MarkedDates(nil, "The ⟦2011|2011⟧ standoff, the ⟦2013|2013⟧ deal: both failed."),
  ])
  func `reads calendar dates without knowing when the text was published`(sentence: MarkedDates) { check(sentence) }

  @Test(arguments: [
    MarkedDates(
      "2011-07-28", "NATO said ⟦2011-07-28|Thursday⟧ that its troops took the gates ⟦2011-07-27|on Wednesday⟧."),
    MarkedDates("2011-07-28", "The council will meet ⟦2011-07-29|on Friday⟧ after the unrest."),
    MarkedDates("2011-07-28", "Gunmen shot an officer ⟦2011-07-25|on Monday night⟧, police said."),
    MarkedDates("2011-07-28", "Envoys are due in Pristina ⟦2011-07-31|on Sunday⟧."),
    MarkedDates("2004-03-19", "British reinforcements landed ⟦2004-03-18|yesterday⟧; more come ⟦2004-03-20|tomorrow⟧."),
    MarkedDates("2004-03-19", "A curfew holds ⟦2004-03-19|tonight⟧, a spokesman said ⟦2004-03-19|this morning⟧."),
    MarkedDates(
      "2009-03-20", "Spain told allies ⟦2009-03-09/2009-03-15|last week⟧ it would leave ⟦2009-22|this summer⟧."),
    MarkedDates("2009-03-20", "Ministers decide ⟦2009-04|next month⟧ whether to cut the force ⟦2010|next year⟧."),
    MarkedDates("2008-03-18", "Kosovo broke away ⟦2008-02|last month⟧, nine years after NATO came."),
    MarkedDates("2008-03-18", "One policeman died ⟦2008-03-17|on Monday⟧; ⟦2008|this year⟧ opened badly."),
    MarkedDates(
      "2017-02-16",
      "A letter went out ⟦2017-02-13/2017-02-19|this week⟧, ⟦../2017-02-17|ahead of the Munich Security Conference⟧."),
    MarkedDates("2017-02-18", "He spoke ⟦2017-02-17/2017-02-19|at the Munich Security Conference⟧."),
    MarkedDates("2018-01-17", "Ivanovic was shot ⟦2018-01-16|on Tuesday⟧ and buried two days on."),
    MarkedDates("2018-12-20", "Parliament voted ⟦2018-12-14|last Friday⟧ to form an army."),
    MarkedDates("2022-08-04", "Shots were fired ⟦2022-07-31|four days ago⟧ near Zubin Potok."),
    MarkedDates("2022-08-04", "The rules take effect ⟦2022-09-01|on 1 September⟧, officials said."),
    MarkedDates("2022-12-12", "The vote had been set for ⟦2022-12-18|December 18⟧."),
    MarkedDates("2023-06-01", "Hungary said nineteen were hurt ⟦2023-05-29|on May 29⟧."),
    MarkedDates("2023-11-22", "⟦2023-05|In May⟧ Serbs clashed with KFOR; ⟦2023-09|in September⟧ four died."),
    MarkedDates("2024-01-10", "⟦2023-05|In May⟧ Serbs clashed with KFOR, and ⟦2023-09|last September⟧ four died."),
    MarkedDates("2023-10-02", "Violence broke out ⟦2023|earlier this year⟧ and again ⟦2023-09|last month⟧."),
    MarkedDates("2023-10-02", "⟦2023-10-02|Currently⟧ 4,500 serve; ⟦2013|a decade ago⟧ 5,000 did."),
    MarkedDates("2023-10-02", "He was jailed ⟦2021~|almost two years ago⟧ and freed ⟦2023-08|two months ago⟧."),
    MarkedDates(
      "2023-10-02", "We ⟦../2023-10-02|have already⟧ moved troops, ready for ⟦2023-10-02/..|as long as needed⟧."),
    MarkedDates(
      "2017-01-15",
      "The line was opened for the first time since the bombing ended ⟦1999|in 1999⟧ ⟦2017-01-14|on January 14⟧, Orthodox New Year."
    ),
    // A report on months of its own year does not go on with the story of an earlier one.
    MarkedDates(
      "2000-09-21",
      "By the resolution of ⟦1999-06-10|10 June 1999⟧ I report on the weeks ⟦2000-07-23/2000-08-22|from 23 July to 22 August 2000⟧. ⟦2000-08-02|On 2 August⟧, three men were killed."
    ),
    // What has yet to be, what is ordered by then, and the clause behind "and" are of their own time.
    MarkedDates("1999-11-15", "He has told most of the soldiers to leave Kosovo ⟦2000-21|by the spring⟧."),
    MarkedDates("2021-08-28", "Hungary has the most soldiers, and ⟦2021-11|in November⟧ its general will take over."),
    MarkedDates("2021-08-28", "Hungary had the most soldiers, and ⟦2020-11|in November⟧ its general took over."),
    MarkedDates("1990-08-15", "The envoy to Rome said ⟦1990-08-14|on Tuesday⟧ that his country would answer."),
    MarkedDates("2022-08-15", "Ahead of the visit, the embassy ⟦2022-08-14|on Sunday⟧ issued a warning."),
    MarkedDates("2022-08-15", "The judge could not be found ⟦2022-08-11|on Thursday⟧."),
    MarkedDates("1999-02-10", "The alliance has decided to admit them ⟦1999-03|in March⟧."),
    MarkedDates("2010-01-11", "The alliance plans to be at 2,500 ⟦2010-12|by the end of the year⟧."),
    MarkedDates(
      "2000-02-05", "Rockets hit a bus ⟦2000-02-03|on Thursday⟧, killing two; ⟦1999-24|this winter⟧ is tense."),
    MarkedDates("2021-09-20", "⟦2021-09-20/..|From Monday on⟧, plates will be exchanged."),
    MarkedDates("2021-09-20", "Vucic summoned the council to an emergency session ⟦2021-09-21|on Tuesday⟧."),
    MarkedDates("2021-09-22", "Vucic summoned the council to an emergency session ⟦2021-09-21|on Tuesday⟧."),
    MarkedDates("1999-07-24", "They promised to disarm ⟦1999-23|by the fall⟧."),
    MarkedDates("2023-05-29", "Police had already fled. ⟦2023-05-29|Earlier in the day⟧ KFOR called for calm."),
    MarkedDates("2024-11-30", "⟦2024-11-25/2024-11-29|Earlier in the week⟧ grenades were thrown."),
    MarkedDates("2025-10-03", "The handover ⟦2025-10-03|on Friday⟧ follows one ⟦2024|last year⟧."),
    MarkedDates("2007-04-03", "Preparations for the ⟦2007-06|June⟧ elections went on."),
    MarkedDates("2007-04-03", "The elections planned for ⟦2007-09|September⟧ were put off."),
    MarkedDates("2006-11-07", "Talks had been scheduled for ⟦2006-03-18|March 18⟧ but did not take place."),
    MarkedDates("2006-12-18", "The rebels vowed ⟦2006-12-15|on Friday⟧ to fight on."),
    MarkedDates("2006-12-18", "The opposition has called a strike for ⟦2006-12-22|Friday⟧."),
    MarkedDates("2006-12-18", "Two soldiers were reported to have been hurt late ⟦2006-12-16|Saturday⟧."),
    MarkedDates("2006-12-18", "A force could be sent ⟦2006-12-18/2006-12-28|within 10 days⟧."),
  ])
  func `counts relative dates from the day of publication`(sentence: MarkedDates) { check(sentence) }

  @Test(arguments: [
    MarkedDates("2023-11-22", "War ended ⟦1999-06|in June 1999⟧. ⟦2000-06|A year later⟧ many had returned."),
    MarkedDates(
      "2023-11-22", "It was signed ⟦2013-04-19|on 19 April 2013⟧; the ⟦2013-04-20|next day⟧ crowds gathered."),
    MarkedDates("2023-11-22", "Bombs fell ⟦1999-03-24|on March 24, 1999⟧. Talks had failed the ⟦1999-03-24|same day⟧."),
    MarkedDates("2023-11-22", "Kosovo seceded ⟦2008|in 2008⟧, ⟦1998~|a decade after a war⟧."),
    MarkedDates("2023-11-22", "NATO struck ⟦1999-03-24|on 24 March 1999⟧ and stopped ⟦1999-06-10|on 10 June⟧."),
    MarkedDates(
      "2017-02-16",
      "A train left ⟦2017-01|last month⟧. ⟦2017-01/2017-02|Since then⟧ anger grew. ⟦../2017-01~|Until recently⟧ they talked."
    ),
    MarkedDates("2022-08-17", "He met them ⟦2022-08-17|Wednesday⟧, ⟦2022-08-17|a day before EU-brokered talks⟧."),
    MarkedDates(
      "2022-08-17", "They held a meeting ⟦2022-08-16|on Tuesday⟧. ⟦2022-08-16|After their meeting⟧ they smiled."),
    MarkedDates("2023-11-22", "Clashes came ⟦2023-05|in May⟧. The ⟦2023-05/2023-11|recent⟧ violence worries NATO."),
    MarkedDates("2017-02-16", "⟦1999-06|At the start of its mission⟧ it sent 50,000."),
  ])
  func `counts anaphoric dates from the date before them`(sentence: MarkedDates) { check(sentence) }

  @Test(arguments: [
    MarkedDates(nil, "Stoltenberg said ⟦?|Wednesday⟧ that ⟦?|last month⟧ was worse."),
    MarkedDates(nil, "The troops left ⟦?|in May⟧."),
    MarkedDates(
      "[2017-02-13..2017-02-17]", "A letter ⟦2017-02-13/2017-02-19|this week⟧ recalled ⟦2017-01|last month⟧."),
    MarkedDates("[2017-02-13..2017-02-17]", "The force ⟦2017-02|currently⟧ has 4,500."),
    MarkedDates("[2017-02-13..2017-02-14]", "They left ⟦[2017-02-12..2017-02-13]|yesterday⟧."),
    MarkedDates("2023", "They left ⟦?|yesterday⟧, not ⟦2022|last year⟧."),
  ])
  func `gives an interval or nothing where publication is not known to the day`(sentence: MarkedDates) {
    check(sentence)
  }

  @Test(arguments: [
    "Some 1999 troops and 2011 soldiers stayed.", "Under Resolution 1244 and Article 5 it may act.",
    "Theresa May said it may march.", "The Sunday Times reported.", "A 50-strong patrol, 4,500 in all.",
    "The Good Friday Agreement inspired them.", "They took second place.", "An hourslong gun battle raged.",
    "A Boeing 747 carried 2,008 people.", "Protesters march to the fall of the hill.", "The 45-year-old was held.",
    "On the sun-lit ridge, mon ami.", "Room 2001 of the hotel, flight 1999.",
    "April Gallagher's book, June Osborn's art.",
    "NATO may, in 1,999 cases, act.", "Resolutions 1160, 1199 and 1203 failed.", "Every day counts, as days pass.",
  ])
  func `finds no date in counts, resolutions, names and verbs`(text: String) {
    check(MarkedDates("2023-11-22", text))
  }

  @Test func `keeps what a relative date leaned on`() {
    let document = Document(SourceText(verbatim: "Stoltenberg said Wednesday. He left in 2024."))
    let found = DateFinder().find(
      in: document, published: DateValue(edtf: "2022-08-17"), publishedBasis: "inferred from a weekday")
    #expect(found.map(\.meaning.anchor) == ["published 2022-08-17, inferred", nil])
    #expect(found.map(\.meaning.isRelative) == [true, false])
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6])
  func `any words in any order give dates inside the text, in order, the same each time`(seed: UInt64) throws {
    let words = """
      May March 1999 2022 12 31 24.09.2023 - – , . ( ) early late the of in on since until by Monday Wednesday last next this
      week month year ago a two several recent already have now spring summer first half quarter 1990 s decade war after
      before ahead talks following his letter 1998 99 2023 09 24 Banjska gunmen police Kosovo said will Munich Security
      Conference since then until recently / 7 st end start its mission Sept. Jan
      """.split { $0 == " " || $0 == "\n" }
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var text = ""
    for _ in 0..<20_000 { text += words[next(words.count)] + (next(4) == 0 ? "" : " ") }
    let document = Document(SourceText(verbatim: text))
    let finder = DateFinder(timeline: try PublicationSample.timeline.get())
    let found = finder.find(in: document, published: DateValue(edtf: "2023-11-22"))
    #expect(found.count > 100)
    for (one, two) in zip(found, found.dropFirst()) { #expect(one.tokens.upperBound <= two.tokens.lowerBound) }
    for date in found {
      guard let value = date.meaning.value else { continue }
      #expect(DateValue(edtf: value.edtf) == value, "\(value.edtf)")
    }
    let again = finder.find(in: document, published: DateValue(edtf: "2023-11-22"))
    #expect(found.map(\.meaning) == again.map(\.meaning))
    _ = PublicationFinder(timeline: finder.timeline).find(
      article: PublicationSample.article(document.text), document: document)
  }
}
