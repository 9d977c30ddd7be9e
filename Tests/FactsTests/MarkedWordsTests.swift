import Corpus
import Facts
import Testing

@Suite struct MarkedWordsTests {
  static let text = Array("KFOR has 4,000 troops. Some say KFOR has more: “50% | #1”.\n\nKFOR has troops.".utf8)

  static func span(_ words: String, _ occurrence: Int = 0) -> TextSpan? {
    MarkedWords(article: "a", words: words, occurrence: occurrence).span(in: text)
  }

  @Test(arguments: ["KFOR", "KFOR has", "“50% | #1”", "Some say KFOR has more", "troops.\n\nKFOR"])
  func `words become a target without blanks or bars, and are found again by it`(words: String) throws {
    let marked = MarkedWords(article: "a/b #2", words: words, occurrence: 1)
    let text = marked.target.text
    #expect(text.hasPrefix("span:") && !text.contains(where: { " |\t\n".contains($0) }))
    #expect(try #require(Mark.Target(text)).words == marked)
  }

  @Test func `each place of the same words is another one`() throws {
    let first = try #require(MarkedWordsTests.span("KFOR has"))
    let third = try #require(MarkedWordsTests.span("KFOR has", 2))
    #expect(first.start == 0 && third.end < MarkedWordsTests.text.count && third.start > 40)
    for span in [first, third] {
      let made = MarkedWords(span, of: MarkedWordsTests.text, article: "a")
      #expect(made.span(in: MarkedWordsTests.text) == span)
    }
    #expect(MarkedWordsTests.span("KFOR has", 9) == third, "one place less than there was: the last one")
    #expect(MarkedWordsTests.span("EUFOR") == nil)
  }

  @Test(arguments: ["span:", "span:a", "span:a/", "span:a/%zz", "span:a/x#1", "span:a/x#two", "fact:a/x"])
  func `what a hand spoiled names no words`(text: String) {
    #expect(Mark.Target(text)?.words == nil)
  }

  @Test func `a note on spoiled words is a mistake that is told`() {
    func note(_ target: String) -> String? {
      Mark(when: "2025-03-01T09:30:00Z", author: "", action: .note, targets: [Mark.Target(target)!], value: "x").mistake
    }
    #expect(note("span:a/two%20words") == nil)
    #expect(note("span:a")?.contains("two%20words") == true)
  }

  @Test(
    arguments: [
      ("killed 4", Disagreement.Casualty.killed, Quantity(4, .exact)),
      ("injured 30..93", .injured, Quantity(between: 30, and: 93)),
      ("Injured at least 20", .injured, Quantity(20, .atLeast)), ("killed none", .killed, nil),
    ] as [(String, Disagreement.Casualty, Quantity?)])
  func `people killed and injured are set in words`(text: String, measure: Disagreement.Casualty, figure: Quantity?) {
    let value = CasualtyValue(written: text)
    #expect(value == CasualtyValue(measure, figure))
    #expect(value.flatMap { CasualtyValue(written: $0.written) } == value)
  }

  @Test(
    arguments: [
      ("nearly 4000", FactValue.figure(Quantity(4000, .nearly))),
      ("speaker aleksandar-vucic", .speaker("aleksandar-vucic")),
      ("speaker none", .speaker(nil)), ("place zvecan", .place("zvecan")),
      ("when 2023-05", .when(DateValue(edtf: "2023-05"))),
      ("when none", .when(nil)), ("status alleged", .status(.alleged)),
      ("actors serbia,nato", .actors(["serbia", "nato"])),
      ("Recipients none", .recipients([])), ("killed 4", .casualties(CasualtyValue(.killed, Quantity(4, .exact)))),
    ])
  func `a part of a fact is set in words`(text: String, value: FactValue) {
    #expect(FactValue(written: text) == value)
    #expect(FactValue(written: value.written) == value)
  }

  @Test(arguments: ["speaker", "speaker a,b", "place a,b", "when soon", "status maybe", "actors", "who nato", "when"])
  func `other words set no part of a fact`(text: String) { #expect(FactValue(written: text) == nil) }

  @Test(arguments: ["4", "killed", "killed many", "hurt 4", "killed 4 or so", ""])
  func `other words set no casualties`(text: String) { #expect(CasualtyValue(written: text) == nil) }

  @Test(arguments: [
    ("fact:a", "killed 4", true), ("fact:a", "4000", true), ("event:e1", "killed 4", true), ("event:e1", "4000", false),
    ("article:a", "killed 4", false), ("fact:a", "rubbish", false),
  ])
  func `set-value takes figures of facts and casualties of events`(target: String, value: String, isFine: Bool) {
    let mark = Mark(
      when: "2025-03-01T09:30:00Z", author: "", action: .setValue, targets: [Mark.Target(target)!], value: value)
    #expect((mark.mistake == nil) == isFine, "\(mark.mistake ?? "no mistake")")
  }
}
