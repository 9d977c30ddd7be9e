import Corpus
import Facts
import Foundation
import TestFolders
import Testing

@testable import Analysis

enum PublicationSample {
  static let timeline = Result { try Timeline(data: DataFolder(path: Repository.data)) }

  static func article(_ text: SourceText, stated: String? = nil, stamps: [String] = []) -> Article {
    Article(
      id: "t", path: "t.txt", sha256: "", span: TextSpan(0, text.bytes.count), text: text, title: nil, outlet: nil,
      republisher: nil, wires: [], byline: nil, dateline: nil, language: "en", address: nil,
      statedDate: stated.map { Article.Stated($0) }, pageStamps: stamps.map { Article.Stated($0) }, encoding: "UTF-8")
  }

  static func find(_ text: SourceText, stated: String? = nil, stamps: [String] = []) throws -> Publication {
    let article = article(text, stated: stated, stamps: stamps)
    return PublicationFinder(timeline: try timeline.get()).find(article: article, document: Document(text))
  }

  /// Every line a paragraph, without the first `skipping` lines.
  static func lines(_ bytes: [UInt8], skipping: Int = 0) -> SourceText {
    var blocks: [SourceText.Block] = []
    var at = 0
    for (number, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      if !line.isEmpty, number >= skipping {
        // "# Mr. Vale": a heading, without its mark.
        let mark = line.starts(with: [0x23, 0x20]) ? 2 : 0
        blocks.append(
          SourceText.Block(kind: mark > 0 ? .subheading : .paragraph, span: TextSpan(at + mark, at + line.count)))
      }
      at += line.count + 1
    }
    let whole = TextSpan(0, bytes.count)
    return SourceText(
      bytes: bytes, pieces: [.init(clean: whole, file: whole, isVerbatim: true)], blocks: blocks, removed: [])
  }
}

@Suite struct PublicationFinderTests {
  private func check(_ text: String, stamps: [String] = [], is date: String?, republished: String? = nil) throws {
    let found = try PublicationSample.find(PublicationSample.lines(Array(text.utf8)), stamps: stamps)
    #expect(found.date?.edtf == date, "\(found.basis ?? "no basis")")
    #expect(found.republished?.edtf == republished)
  }

  @Test(arguments: [
    // A weekday and a known event fix the day.
    (
      """
      The alliance's chief urged calm in Kosovo on Wednesday.
      Stoltenberg held talks in Brussels on Wednesday with Vucic and Kurti after barricades went up.
      Roads in the north were blocked in July, when Kosovo Serbs protested against new rules on plates.
      """, "2022-08-17"
    ),
    // Yesterday's ambush: the day after it.
    (
      """
      Four people died when gunmen attacked Kosovo police in Banjska yesterday.
      The monastery was cleared at night, officials said.
      """, "2023-09-25"
    ),
    // The picture's full date has the weekday of the lead.
    (
      """
      A Serb waves a flag beside a burning hut at Jarinje on Tuesday, Feb. 19, 2008.
      Thousands of Serbs marched to the bridge on Tuesday, and others set fire to a border post.
      """, "[2008-02-19..2008-02-21]"
    ),
    // A month without its year, and "last month" of a known event, give a month.
    (
      """
      Belgrade last month sent a train with the slogan "Kosovo is Serbia" to the border.
      Nobody has ruled out another.
      """, "2017-02"
    ),
    // This week, ahead of a conference with known dates.
    (
      """
      Serbia last month sent a painted train towards Kosovo.
      The ministers wrote this week, ahead of the Munich Security Conference, that they worry.
      """, "[2017-02-13..2017-02-17]"
    ),
    // A dateline with its date.
    ("PRISTINA, Kosovo, July 28, 2011 (Agency) - Troops took two border gates, officials said.", "2011-07-28"),
    // A dateline of the years before.
    ("THE HAGUE, April 29, 1997 (Agency) - Troops took two border gates, officials said.", "1997-04-29"),
    ("PRISTINA, Kosovo, March 3, 1998 (Agency) - Troops took two border gates, officials said.", "1998-03-03"),
    // The same below a deck, where an agency stands behind it.
    (
      """
      A report says that peacekeepers failed to guard the villages in the riots of this spring.
      Prague, 8 July 2005 (Agency) -- The group says that little was learnt.
      """, "2005-07-08"
    ),
    // A dateline without its year, and the newest day that the text names, which is that day of the year.
    (
      """
      BELGRADE, Aug 9 (Agency) - Two men fought with police on Saturday.
      Officers guarded the road near the village on 9 August 2014.
      """, "2014-08-09"
    ),
    // A dateline without its year, and an event of that week.
    (
      """
      BELGRADE, March 18 (Agency) - Rioters fought police.
      The troops withdrew on Monday from the courthouse in Mitrovica after a policeman was hurt.
      """, "2008-03-18"
    ),
    // Last week's event leaves a week.
    ("Ivanovic was shot last week outside his office; police have no suspect.", "[2018-01-22..2018-01-28]"),
    // Three days ago.
    (
      "Parliament passed the law on an army three days ago, when the Kosovo assembly voted without the Serbs.",
      "2018-12-17"
    ),
    // News told in the lead, without words of time: some days.
    (
      """
      The Council of Europe assembly voted on Kosovo today in Strasbourg.
      The Parliamentary Assembly of the Council of Europe recommended that Kosovo join.
      """, "[2024-04-16..2024-04-26]"
    ),
    // Only a lower bound: unknown.
    ("The mission has guarded the province since 1999 and did so in the riots of March 2004.", nil),
    // Bounds of a year are too wide for a date.
    (
      """
      Clashes in Zvecan in May hurt dozens of KFOR soldiers.
      The mayors stayed.
      """, nil
    ),
    // Nothing to lean on at all.
    ("The mayor opened a school and praised the builders.", nil),
    // A future deadline bounds from above, an earlier year from below; not enough for a date.
    ("KFOR will cut its force to 10,000 by January 2010. It decided so in June 2009.", nil),
    // The same, with two bounds close to each other.
    (
      "KFOR will halve its force by January 2010, ministers say. It was bigger in December 2009.",
      "[2009-12-01..2010-01-31]"
    ),
    // A weekday, a month and a day belong together in few years.
    (
      """
      Masked men stormed a hall on Sunday, September 24, and left with the ballots.
      In the same week gunmen attacked police in Banjska, on Sunday.
      """, "[2023-09-24..2023-09-26]"
    ),
  ])
  func `infers the day, an interval, a month or nothing from the text`(text: String, date: String?) throws {
    try check(text, is: date)
  }

  @Test func `the year of a budget says nothing of the day it is told of`() throws {
    let text = SourceText(verbatim: "Deputies in Pristina were barred on Tuesday as the 2016 budget was adopted.")
    #expect(try PublicationSample.find(text, stamps: ["2015-11-17"]).date?.edtf == "2015-11-17")
    // What happened in a year did.
    let told = SourceText(verbatim: "Deputies in Pristina were barred on Tuesday, as they had been in March 2016.")
    #expect(try PublicationSample.find(told, stamps: ["2015-11-17"]).date?.edtf != "2015-11-17")
  }

  @Test func `believes a stated date before everything else`() throws {
    let text = SourceText(verbatim: "Four died in Banjska yesterday, Kosovo police said.")
    let found = try PublicationSample.find(text, stated: "2023-09-26T08:00:00", stamps: ["2025-01-01"])
    #expect(found.date?.edtf == "2023-09-26")
    #expect(found.status == .stated)
  }

  @Test(arguments: [
    "NATO wants to cut KFOR to under 30,000 by the summer of 2003, said the general who leads it.",
    "Vienna announced that it wanted to leave KFOR during the spring of 2003.",
    "Berne wants both to extend its mission in Kosovo beyond the end of 2003 and to raise it.",
  ])
  func `what somebody wanted to do by a later day does not speak against a stamp`(text: String) throws {
    try check(text, stamps: ["2002-07-12"], is: "2002-07-12")
  }

  /// A month that lies ahead is no witness against a stamp; a day that is told as past is.
  @Test func `a month agreed on for the next year does not take a stamp away`() throws {
    func day(_ words: String) throws -> String? {
      let text = SourceText(verbatim: "Kurti rejected the proposal on Monday. He \(words), he said.")
      return try PublicationSample.find(text, stamps: ["2022-11-22"]).date?.edtf
    }
    #expect(try day("rejected the date agreed before, March 2023") == "2022-11-22")
    #expect(try day("said that France had suggested March 2023") == "2022-11-22")
    #expect(try day("met Borrell on 14 March 2023") != "2022-11-22")
    #expect(try day("had met Borrell in March 2023") != "2022-11-22")
  }

  @Test func `believes a page stamp that agrees with the text`() throws {
    let text = SourceText(verbatim: "Stoltenberg said Monday in Pristina, beside Osmani, that more troops may come.")
    let found = try PublicationSample.find(text, stamps: ["2023-11-21"])
    #expect(found.date?.edtf == "2023-11-21")
    #expect(found.status == .stated)
    #expect(found.republished == nil)
  }

  @Test(arguments: [
    ("Police found weapons in Zvecan. The officer was killed on 24 September 2023.", "2023-10-03"),
    ("Police found weapons in Zvecan. The talks will be held on 14 September 2023.", "2023-03-10"),
    ("Police found weapons in Zvecan.", "2023"),
  ])
  func `a stamp in digits is read in the order that the text allows`(text: String, date: String) throws {
    try check(text, stamps: ["[2023-03-10,2023-10-03]"], is: date)
  }

  @Test func `a full date beside an event's words is the event's, not the paper's`() throws {
    try check("KFOR entered Kosovo on 12 June 1999, one day after the council voted. Now 28 states take part.", is: nil)
  }

  @Test func `a text of no certain day still tells the days it can be of`() throws {
    let text =
      "The town was quiet. The bridge was shut. The shops were open. "
      + "Vetevendosje won on 9 February 2025. The talks are to end by December 2025."
    let found = try PublicationSample.find(PublicationSample.lines(Array(text.utf8)))
    #expect(found.date == nil)
    #expect(found.window?.first == Day(2025, 2, 9))
    #expect(found.window?.last == Day(2025, 12, 31))
    let dates = DateFinder(timeline: try PublicationSample.timeline.get())
    let document = Document(SourceText(verbatim: "In August last year it rained, and last week it snowed."))
    let values = dates.find(
      in: document, phrases: dates.phrases(in: document), published: nil, publishedBasis: nil, window: found.window
    ).map { $0.meaning.value?.edtf }
    #expect(values == ["2024-08", nil])
  }

  @Test func `an office that ended with a death, and the day of a reason, do not speak against a stamp`() throws {
    try check(
      """
      The talks begin as soon as both sides are ready, the envoy said on Monday (30 January).
      A round had been planned, but was postponed because of President Ibrahim Rugova's death on 21 January.
      """, stamps: ["2006-02-03"], is: "2006-02-03")
  }

  @Test func `a stamp years after the first one is the day of a reprint`() throws {
    let text = SourceText(verbatim: "The Minister told the House that 750 soldiers had left for Kosovo.")
    let found = try PublicationSample.find(text, stamps: ["2004-03-22", "2010-06-04"])
    #expect(found.date?.edtf == "2004-03-22")
    #expect(found.status == .stated)
    #expect(found.republished?.edtf == "2010-06-04")
    // The day after is an update.
    #expect(try PublicationSample.find(text, stamps: ["2004-03-22", "2004-03-23"]).republished == nil)
    let stated = try PublicationSample.find(text, stated: "2004-03-22", stamps: ["2010-06-04"])
    #expect(stated.republished?.edtf == "2010-06-04")
  }

  @Test func `the stamp of a site that shows another's text leaves the date inferred`() throws {
    let text = SourceText(verbatim: "The Minister told the House that 750 soldiers had left for Kosovo.")
    let article = Article(
      id: "t", path: "t.txt", sha256: "", span: TextSpan(0, text.bytes.count), text: text, title: nil,
      outlet: Article.Stated("AFP"), republisher: Article.Stated("Harbour Evening News"), wires: [], byline: nil,
      dateline: nil, language: "en", address: nil, statedDate: nil, pageStamps: [Article.Stated("2004-03-22")],
      encoding: "UTF-8")
    let finder = PublicationFinder(timeline: try PublicationSample.timeline.get())
    let found = finder.find(article: article, document: Document(text))
    #expect(found.date?.edtf == "2004-03-22")
    #expect(found.status == .inferred)
  }

  @Test func `takes a stamp that contradicts the text for a reprint's`() throws {
    let text = PublicationSample.lines(
      Array(
        """
        SKOPJE (Agency) - Rama urged the alliance on Wednesday to send more troops.
        Stoltenberg, at Wednesday's talks in Skopje, said the alliance watches closely.
        In September gunmen attacked police in Banjska.
        """.utf8))
    let found = try PublicationSample.find(text, stamps: ["2025-04-12"])
    #expect(found.date?.edtf == "2023-11-22")
    #expect(found.status == .inferred)
    #expect(found.republished?.edtf == "2025-04-12")
  }

  @Test func `one odd weekday alone does not make a stamp a reprint's`() throws {
    let text = SourceText(verbatim: "The mayor opened a school on Monday.")
    let found = try PublicationSample.find(text, stamps: ["2019-03-15"])
    #expect(found.date?.edtf == "2019-03-15")
    #expect(found.status == .stated)
  }

  @Test func `a stamp older than a year named as past is wrong`() throws {
    let text = SourceText(verbatim: "In 2013 both sides struck a deal in Brussels.")
    let found = try PublicationSample.find(text, stamps: ["2011-07-01"])
    #expect(found.status == .unknown)
    #expect(found.republished?.edtf == "2011-07-01")
  }

  @Test func `terms of office narrow the time to when both held theirs`() throws {
    let text = SourceText(verbatim: "President Able met Prime Minister Baker. Former president Cain watched.")
    let document = Document(text)
    func mention(_ range: Range<Int>, _ id: EntityID, _ role: String) -> FoundMention {
      FoundMention(range, Mention(target: .actor(id), form: .name, role: role), rule: "test")
    }
    let mentions = [
      mention(1..<2, "able", "president"), mention(5..<6, "baker", "prime minister"),
      mention(9..<10, "cain", "president"),
    ]
    let found = PublicationFinder(timeline: .empty).find(
      article: PublicationSample.article(text), document: document, mentions: mentions
    ) { id, _ in
      switch id {
      case "able": [(Day(2010, 1, 1), Day(2014, 5, 31))]
      case "baker": [(Day(2014, 4, 20), nil)]
      default: [(Day(2001, 1, 1), Day(2002, 1, 1))]
      }
    }
    #expect(found.date?.edtf == "[2014-04-20..2014-05-31]")
    #expect(found.basis == "inferred from Baker as prime minister; Able as president")
  }
}

@Suite struct CandidateDaysTests {
  @Test func `holds the days put in, to both ends, and no others`() throws {
    for (from, to) in [("2004-03-17", "2004-03-17"), ("2016-02-28", "2016-05-05"), ("1998-01-01", "2039-12-31")] {
      let (first, last) = (try #require(Day(iso: from)), try #require(Day(iso: to)))
      let days = CandidateDays(from: first, to: last)
      #expect(days.first == first)
      #expect(days.last == last)
      #expect(days.contains(first) && days.contains(last))
      #expect(!days.contains(first.adding(days: -1)) && !days.contains(last.adding(days: 1)))
    }
  }

  @Test func `meets and joins sets`() throws {
    let spring = CandidateDays(from: Day(2023, 3, 1), to: Day(2023, 5, 31))
    let may = CandidateDays(from: Day(2023, 5, 1), to: nil)
    #expect(spring.intersection(may) == CandidateDays(from: Day(2023, 5, 1), to: Day(2023, 5, 31)))
    #expect(spring.union(may) == CandidateDays(from: Day(2023, 3, 1), to: nil))
    #expect(spring.intersection(CandidateDays(from: nil, to: Day(2023, 2, 28))).isEmpty)
    let mondays = CandidateDays.on(weekdays: [1]).intersection(spring)
    #expect(mondays.first == Day(2023, 3, 6))
    #expect(mondays.last == Day(2023, 5, 29))
  }
}

@Suite(.enabled(if: DateGold.isPresent)) struct PublicationCorpusTests {
  @Test(arguments: [("000", "[2017-02-13..2017-02-17]"), ("002", "2022-08-17"), ("004", "2023-11-22")])
  func `infers what the annotators inferred, and tells the reprint's stamp`(name: String, date: String) throws {
    let gold = try DateGold.article(name)
    let stamps = name == "004" ? ["2025-04-12"] : []
    let found = try PublicationSample.find(gold.body, stamps: stamps)
    #expect(found.date?.edtf == date, "\(found.basis ?? "")")
    #expect(found.status == .inferred)
    #expect(found.republished?.edtf == stamps.first)
  }

  @Test(arguments: [("001", "[2023-10-01..2023-10-09]", 5), ("003", "2023-11-20", 4)])
  func `infers the other two articles' days`(name: String, date: String, skipped: Int) throws {
    let folder = Repository.shared! + "/corpus/"
    let file = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix(name) })
    let bytes = try #require(FileBytes.read(folder + file))
    let found = try PublicationSample.find(PublicationSample.lines(bytes, skipping: skipped))
    #expect(found.date?.edtf == date, "\(found.basis ?? "")")
    #expect(found.status == .inferred)
  }

  @Test(
    arguments: [
      ("https://jurist.org/news/2024/09/kosovo-indicts/", "2024-09", "2024-09-15", "2024-10-15"),
      ("https://apnews.com/2023/11/22/rama", "2023-11-22", "2023-11-23", "2023-11-25"),
      ("https://a.org/2011-07-26/clash", "2011-07-26", "2011-07-26", "2011-07-29"),
    ])
  func `an address tells the month or day of its page`(address: String, words: String, inside: String, outside: String)
    throws
  {
    let finder = PublicationFinder(timeline: try PublicationSample.timeline.get())
    let clue = try #require(finder.addressClue(address))
    #expect(clue.words(in: Document(SourceText(verbatim: ""))) == "\(words) in the address")
    let (inside, outside) = (try #require(Day(iso: inside)), try #require(Day(iso: outside)))
    #expect(clue.days.meets(from: inside, to: inside))
    #expect(!clue.days.meets(from: outside, to: outside))
  }

  @Test(arguments: [
    "https://www.rferl.org/a/nato-warned/28316831.html", "https://a.org/id/2024/99/x", "https://a.org/story-2024-09-x",
    "https://a.org/2024/", "http://a.org/1244/10/x",
  ])
  func `other numbers in an address tell nothing`(address: String) throws {
    #expect(PublicationFinder(timeline: try PublicationSample.timeline.get()).addressClue(address) == nil)
  }

  @Test func `a day reminded of by its weekday speaks against a stamp of other years`() throws {
    let text =
      "Prosecutors have charged 45 people, they announced on Wednesday.\n\nOn the morning of 24 September, a Sunday, gunmen struck."
    let caught = try PublicationSample.find(PublicationSample.lines(Array(text.utf8)), stamps: ["2026-03-14"])
    #expect(caught.status != .stated && caught.republished?.edtf == "2026-03-14", "\(caught)")
    let plain = text.replacing("a Sunday", with: "it rained")
    let believed = try PublicationSample.find(PublicationSample.lines(Array(plain.utf8)), stamps: ["2026-03-12"])
    #expect(believed.date?.edtf == "2026-03-12" && believed.republished == nil)
  }
}
