import Corpus
import Facts
import Testing

@testable import Analysis

/// What a report says beside kind and figure: time, speaker, modality, spans, and that other counts are no strength.
@Suite struct StrengthReportTests {
  private func read(
    _ text: String, published: String = "2017-02", dates: [(words: String, value: String)] = []
  ) throws -> (Document, [Found<StrengthReport>]) {
    let document = Document(SourceText(verbatim: text))
    let found = try dates.map { date -> FoundDate in
      let tokens = try #require(run(of: date.words, in: document))
      return FoundDate(
        tokens, DateMention(value: DateValue(edtf: date.value), isRelative: false, anchor: nil), rule: "test")
    }
    return (document, try StrengthBench.shared.get().reports(document, published: published, dates: found))
  }

  /// The tokens that spell the words.
  private func run(of words: String, in document: Document) -> Range<Int>? {
    let wanted = Document(SourceText(verbatim: words)).tokens.map(\.key)
    for start in document.tokens.indices where start + wanted.count <= document.tokens.count {
      if Array(document.tokens[start..<(start + wanted.count)].map(\.key)) == wanted {
        return start..<(start + wanted.count)
      }
    }
    return nil
  }

  @Test func `what a force had when it first came in is of its start`() throws {
    let (_, found) = try read("When KFOR first moved into Kosovo, it had some 50,000 soldiers.")
    #expect(found.map(\.meaning.asOf?.edtf) == ["1999"])
    #expect(found.map(\.meaning.isHistorical) == [true])
  }

  @Test func `a force's first and present size are two totals of two times`() throws {
    let (document, found) = try read(
      "When it began in Kosovo, NATO sent some 55,000 soldiers, but its contingent currently has dwindled to around 4,500."
    )
    #expect(found.map(\.meaning.kind) == [.total, .total])
    #expect(found.map(\.meaning.quantity?.value) == [55_000, 4500])
    #expect(found.map(\.meaning.asOf?.edtf) == ["1999", "2017-02"])
    #expect(found.map(\.meaning.isHistorical) == [true, false])
    #expect(found.compactMap(\.meaning.numberSpan).map(document.text.string) == ["55,000", "4,500"])
    #expect(found.map { document.text.string(document.span($0.tokens)) } == ["some 55,000 soldiers", "around 4,500"])
  }

  @Test func `a date in the clause dates the figure, one between dashes or of a campaign does not`() throws {
    let dated = try read(
      "KFOR had 39,000 troops in early 2002.", dates: [("early 2002", "2002-01/2002-04")]
    ).1
    #expect(dated.map(\.meaning.asOf?.edtf) == ["2002-01/2002-04"])
    #expect(dated.map(\.meaning.isHistorical) == [true])
    // A number of states is no other figure, and a report says its period in brackets.
    let afterStates = try read(
      "KFOR had 6,300 troops from 31 countries in June.", published: "2011-08-04", dates: [("in June", "2011-06")]
    ).1
    #expect(afterStates.map(\.meaning.asOf?.edtf) == ["2011-06"])
    let period = try read(
      "In the reporting period (1 to 31 May) KFOR had about 27,000 troops in theatre.", published: "2003-07-02",
      dates: [("1 to 31 May", "2003-05")]
    ).1
    #expect(period.map(\.meaning.asOf?.edtf) == ["2003-05"])
    let aside = try read(
      "NATO has raised its presence in Kosovo — set up after the 1999 campaign — with about 1,000 additional troops.",
      published: "2023-11-22", dates: [("1999", "1999")]
    ).1
    #expect(aside.map(\.meaning.kind) == [.reinforcement])
    #expect(aside.map(\.meaning.asOf?.edtf) == ["../2023-11-22"])
    #expect(aside.map(\.meaning.isHistorical) == [false])
    let relative = try read(
      "After a blast on 29 November KFOR, which has around 4,600 troops in Kosovo, undertook to guard the dams.",
      published: "2025-01-16", dates: [("29 November", "2024-11-29")]
    ).1
    #expect(relative.map(\.meaning.asOf?.edtf) == ["2025-01-16"])
  }

  @Test func `nothing is dated where nothing is known`() throws {
    #expect(try read("KFOR has 4,500 troops.", published: "").1.map(\.meaning.asOf) == [nil])
  }

  @Test(arguments: [
    ("KFOR has 4,500 troops.", "asserted"), ("Albania urged NATO to send 600 more troops to Kosovo.", "demanded"),
    ("NATO will send 600 more troops to Kosovo.", "planned"),
    ("NATO could send 600 more troops to Kosovo.", "conditional"),
    ("NATO has not sent 600 more troops to Kosovo.", "denied"),
    ("NATO plans to cut KFOR to 10,000 troops by January.", "planned"),
  ])
  func `modality`(text: String, modality: String) throws {
    #expect(try read(text).1.map(\.meaning.modality.rawValue) == [modality])
  }

  @Test func `the speaker is whose words the figure stands in`() throws {
    let document = Document(SourceText(verbatim: "KFOR has 4,500 troops, the commander said."))
    let bench = try StrengthBench.shared.get()
    let words = FoundAttribution(0..<4, Attribution(speaker: "some-general", isQuote: false), rule: "test")
    let found = bench.extractor.extract(
      document: document, quantities: bench.finder.find(in: document), attributions: [words])
    #expect(found.map(\.meaning.speaker) == ["some-general"])
  }

  @Test func `changes without a figure keep their kind`() throws {
    let text =
      "NATO leads KFOR in Kosovo. “We have already increased the presence in the north, we are ready to do more,” he said."
    let found = try read(text).1
    #expect(found.map(\.meaning.kind) == [.redeployment, .reinforcement])
    #expect(found.map(\.meaning.modality) == [.asserted, .conditional])
    #expect(found.allSatisfy { $0.meaning.quantity == nil && $0.meaning.numberSpan == nil })
  }

  @Test func `any text gives reports inside its tokens, in order`() throws {
    let words =
      "KFOR NATO Kosovo troops 4,500 some to from by cut reinforce with , ; ( ) Germany British more will be 600 -strong of the in Serbia soldiers and were injured up"
      .split(separator: " ")
    var state: UInt64 = 11
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<25 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(state >> 33) % words.count] + " "
      }
      let (document, found) = try read(text)
      for report in found {
        #expect(report.tokens.upperBound <= document.tokens.count && !report.tokens.isEmpty)
        if let span = report.meaning.numberSpan { #expect(document.span(report.tokens).contains(span)) }
      }
    }
  }

  @Test(arguments: [
    "KFOR troops were stoned in Zvecan. Four of the Hungarians were shot in the arms.",
    "According to KFOR, 20 of its soldiers, 12 of them Hungarians, were injured.",
    "KFOR is in Kosovo. Near the river two Carabinieri were eating their lunch.",
    "KFOR's biggest part are the Italians. My cousin, who sells bread, swears there are no more than two thousand.",
  ])
  func `those who were hurt, a few idlers and a bare guess are no strength`(text: String) throws {
    #expect(try read(text).1.isEmpty)
  }

  @Test(arguments: [
    ("KFOR moved 120 troops from Camp Novo Selo to the north.", "redeployment asserted"),
    ("The alliance sent some 900 extra soldiers to KFOR after the clashes.", "reinforcement asserted"),
    ("The allies promised to dispatch 900 soldiers to KFOR.", "reinforcement planned"),
    ("KFOR is big. The alliance's own page says 3,650.", "total asserted"),
  ])
  func `what was done is asserted, whatever "to" follows it`(text: String, wanted: String) throws {
    #expect(try read(text).1.map { "\($0.meaning.kind.rawValue) \($0.meaning.modality.rawValue)" } == [wanted])
  }

  @Test func `a date that hangs on another event is not the figure's`() throws {
    let (_, found) = try read(
      "The alliance sent 900 more soldiers to KFOR after the clashes in May.", dates: [("in May", "2016-05")])
    #expect(found.map(\.meaning.asOf?.edtf) == ["2017-02"])
    let (_, then) = try read(
      "KFOR, which was 3,650 strong before the riots of 2016, is in Kosovo.", dates: [("2016", "2016")])
    #expect(then.map(\.meaning.isHistorical) == [true])
    #expect(then.map(\.meaning.asOf?.edtf) == [nil])
  }
}

@Suite struct QuantityCountsTests {
  @Test(arguments: [
    (
      "A Kosovo police officer and three Serb gunmen were killed after about 30 masked men opened fire.",
      ["1 killed", "3 killed", "30 attackers"]
    ),
    ("The attackers killed one officer; 93 NATO peacekeepers were injured in May.", ["1 killed", "93 injured"]),
    ("Three of his armed men were killed.", ["3 killed"]),
    (
      "The war claimed 13,500 lives, and Kosovo is recognized by 110 countries.",
      ["13500 killed", "110 recognising states"]
    ),
    ("Police arrested 19 people and wounded two.", ["19 arrested", "2 injured"]),
    ("At least 22 people have been killed and 500 wounded.", ["22 killed", "500 injured"]),
    ("Half of Kosovo's Serb population lives in the north.", ["50 share of the population"]),
    ("Violence broke out twice.", ["2 occurrences"]),
    ("The ministers of the two countries met for three hours.", []),
  ])
  func `counts say what they count`(text: String, expected: [String]) throws {
    let bench = try StrengthBench.shared.get()
    let document = Document(SourceText(verbatim: text))
    let quantities = bench.finder.find(in: document)
    let strength = bench.extractor.extract(document: document, quantities: quantities)
    let found = bench.counter.extract(document: document, quantities: quantities, strength: strength)
    #expect(found.map { "\($0.meaning.quantity.value ?? -1) \($0.meaning.what ?? "")" } == expected)
  }
}
