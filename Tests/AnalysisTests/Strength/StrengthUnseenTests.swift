import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

/// Sets written before the rules saw them, and sentences in which nothing is the watched force's strength.
@Suite struct StrengthUnseenTests {
  @Test(arguments: [
    ("strength-unseen4.tsv", 0.9), ("strength-unseen5.tsv", 0.9), ("strength-unseen6.tsv", 0.92),
    ("strength-unseen7.tsv", 0.89),
  ])
  func `sentences of odd kinds are read`(name: String, floor: Double) throws {
    let score = StrengthScore(try StrengthSet(name), try StrengthBench.shared.get())
    print(
      "\(name): \(score.right)/\(score.facts) false \(score.falseAlarms) nations \(score.nationsRight)/\(score.nations)"
    )
    for miss in score.misses { print(miss) }
    #expect(score.facts > 70)
    #expect(score.share >= floor)
    #expect(score.falseAlarms <= 4)
  }

  private static func silent() throws -> [String] {
    try DataFolder(path: Repository.data).table("gold/strength-silent.tsv", requiring: ["sentence"]).rows
      .map { $0["sentence"] }
  }

  private func alarms(in text: String, after context: String = "") throws -> [Found<StrengthReport>] {
    try StrengthBench.shared.get().reports(context + text, published: "2015-05").filter {
      $0.tokens.lowerBound > Document(SourceText(verbatim: context)).tokens.count - 1
        && $0.meaning.quantity?.value != nil && $0.meaning.quantity?.qualifier != .unit
    }
  }

  @Test func `other forces, casualties, things and news from elsewhere are never counted`() throws {
    let sentences = try StrengthUnseenTests.silent()
    #expect(sentences.count >= 200)
    for sentence in sentences {
      let found = try alarms(in: sentence)
      #expect(found.isEmpty, "\(sentence): \(found.map { "\($0.meaning.kind) \($0.rule)" })")
    }
  }

  @Test func `the same sentences stay silent right after one that speaks of the force`() throws {
    var loud: [String] = []
    for sentence in try StrengthUnseenTests.silent() {
      if try !alarms(in: sentence, after: "KFOR, the NATO-led force in Kosovo, said so on Monday. ").isEmpty {
        loud.append(sentence)
      }
    }
    #expect(loud.count <= 4, "\(loud)")
  }

  @Test(arguments: [
    "1,000", "1.000", "1 000", "1\u{A0}000", "1\u{2009}000", "1'000", "1’000", "1000", "1k", "one thousand",
  ])
  func `a thousand is a thousand however it is written`(figure: String) throws {
    let found = try StrengthBench.shared.get().reports("KFOR got \(figure) more soldiers in spring.")
    #expect(found.map { $0.meaning.quantity?.value } == [1000], "\(figure): \(found.map { $0.meaning })")
  }

  @Test(arguments: [
    ("NATO denied that KFOR would be cut to 2,000.", 2000, "denied"),
    ("Turkey plans to send another 300 soldiers to KFOR.", 300, "planned"),
    ("Albania urged NATO to send 1,000 more soldiers to KFOR.", 1000, "demanded"),
    ("KFOR might get 300 more soldiers.", 300, "conditional"),
    ("KFOR got 300 more soldiers.", 300, "asserted"),
  ])
  func `the mood of a change is kept`(text: String, value: Int, modality: String) throws {
    let found = try StrengthBench.shared.get().reports(text).first { $0.meaning.quantity?.value == value }
    #expect(found?.meaning.modality.rawValue == modality, "\(text): \(String(describing: found?.meaning))")
  }

  @Test func `each figure has the date beside it`() throws {
    let text = "KFOR has about 6,000 troops, down from some 50,000 in 1999."
    let document = Document(SourceText(verbatim: text))
    let year = try #require(document.tokens.firstIndex { document.text.string($0.span) == "1999" })
    let date = FoundDate(
      year..<(year + 1),
      DateMention(value: DateValue(year: 1999), isRelative: false, anchor: nil), rule: "year")
    let found = try StrengthBench.shared.get().reports(document, published: "2011-10-20", dates: [date])
    #expect(found.map { $0.meaning.asOf?.edtf } == ["2011-10-20", "1999"])
  }
}
