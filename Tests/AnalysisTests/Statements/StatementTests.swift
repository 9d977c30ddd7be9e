import Corpus
import Facts
import Testing

@testable import Analysis

/// A text of our own with the statements a careful reader marks in it: kind, speaker (an actor's id, or the words for one
/// without a name), verb, content.
struct Marked: Sendable, CustomTestStringConvertible {
  let text: String
  let statements: [String]

  init(_ text: String, _ statements: [String]) { (self.text, self.statements) = (text, statements) }

  var testDescription: String { text }
}

/// Sentences in the styles of wire copy, UN reports, press releases, interviews and court reports.
enum MarkedStatements {}

@Suite struct StatementTests {
  private static let extractor: StatementExtractor = {
    do { return try StatementExtractor(lexicon: OurLexicon.lexicon, data: OurLexicon.folder) } catch {
      fatalError("\(error)")
    }
  }()

  /// What is found in a text published on 2023-05-30, a Tuesday.
  private func found(in text: String, on day: String? = "2023-05-30") -> (Document, [FoundStatement]) {
    let document = Document(SourceText(verbatim: text))
    let published = day.flatMap { DateValue(edtf: $0) }
    let finder = ActorFinder(lexicon: OurLexicon.lexicon)
    let mentions = finder.find(in: document, names: finder.names(in: document), on: published).mentions
    let dates = DateFinder().find(in: document, published: published)
    let publication = Publication(date: published, basis: nil, status: .stated, republished: nil)
    return (
      document,
      StatementTests.extractor.extract(document: document, mentions: mentions, dates: dates, publication: publication)
    )
  }

  private func reports(_ text: String, on day: String? = "2023-05-30") -> [StatementReport] {
    found(in: text, on: day).1.map(\.meaning)
  }

  private func check(_ marked: Marked) {
    let (document, statements) = found(in: marked.text)
    let lines = statements.map { statement in
      let report = statement.meaning
      let speaker = report.speaker?.slug ?? "unnamed: \(report.speakerText ?? "")"
      let kind = report.kind.rawValue + (report.polarity == .denied ? " denied" : "")
      return "\(kind) | \(speaker) | \(report.verb) | \(document.text.string(document.span(statement.tokens)))"
    }
    #expect(lines == marked.statements)
  }

  @Test(arguments: MarkedStatements.direct)
  func `quotations go to whoever spoke them`(marked: Marked) { check(marked) }

  @Test(arguments: MarkedStatements.passing)
  func `what is passed on or answered keeps its speaker`(marked: Marked) { check(marked) }

  @Test(arguments: [
    ("In the report, which left out the raid in Banjska, on 24 May, Guterres wrote that he was worried.", "2023-05-30"),
    ("Kurti told Vucic, who was elected on 3 April, that the talks were over.", "2023-05-30"),
    ("Kurti told Vucic on 3 April that the talks were over.", "2023-04-03"),
  ])
  func `the date of a relative clause is not that of speech`(text: String, when: String) {
    #expect(reports(text).map(\.when?.edtf) == [when])
  }

  @Test(arguments: MarkedStatements.indirect)
  func `reported speech goes to its speaker`(marked: Marked) { check(marked) }

  @Test(arguments: MarkedStatements.nested)
  func `speech in passives, relative clauses and other speech goes to its speaker`(marked: Marked) { check(marked) }

  @Test(arguments: MarkedStatements.inserted)
  func `speech around who says so`(marked: Marked) { check(marked) }

  @Test(arguments: MarkedStatements.loose)
  func `speech without a verb beside its speaker, and speakers of any name`(marked: Marked) { check(marked) }

  @Test(arguments: MarkedStatements.mixed)
  func `quoted words inside a reported clause belong to the clause`(marked: Marked) { check(marked) }

  @Test(arguments: MarkedStatements.silent)
  func `nothing is said where nobody speaks`(text: String) { #expect(reports(text).isEmpty) }

  @Test(arguments: [
    ("Kurti told POLITICO that the danger had grown.", "politico", ["POLITICO"]),
    (
      "In an interview with the daily Blic, Dacic said Serbia would never recognise Kosovo.", "", ["interview", "Blic"]
    ),
    ("Stoltenberg told reporters at a news conference that talks would resume.", "", ["press conference"]),
    ("Serbia said the train had been stopped, according to Tanjug.", "", ["Tanjug"]),
    ("Washington warned Kosovo that it would be left out of the exercise.", "kosovo", []),
    ("Kurti said in a statement on Facebook that the mayors would stay.", "", ["statement", "Facebook"]),
    ("Stoltenberg called on Serbia to withdraw its tanks.", "serbia", []),
  ])
  func `a statement keeps whom it was told and by what way it came`(text: String, addressee: String, via: [String]) {
    let report = reports(text).first
    #expect(report?.addressee?.slug ?? "" == addressee)
    #expect(report?.via == via)
  }

  @Test func `what somebody else reports comes by way of them`() {
    let found = reports("NATO called on Serbia to withdraw its tanks, Kirby told reporters.")
    #expect(found.map(\.via) == [[], ["Kirby"]])
  }

  @Test(arguments: [
    ("Stoltenberg said on Monday that the force would stay.", "2023-05-29"),
    ("On Monday in Pristina, Stoltenberg said that the force would stay.", "2023-05-29"),
    ("Stoltenberg said that the force had come in 1999.", "2023-05-30"),
    ("Stoltenberg has said that the force would stay.", "none"),
    ("Last week she had said that the force would stay.", "2023-05-22/2023-05-28"),
    ("General Drews, in command since September, said the force would stay.", "2023-05-30"),
  ])
  func `a statement is of the day beside its verb, else of the day it was printed`(text: String, when: String) {
    #expect(reports(text).first?.when?.edtf ?? "none" == when)
  }

  @Test func `without a known day of publication no day is made up`() {
    #expect(reports("Stoltenberg said that the force would stay.", on: nil).first?.when == nil)
  }

  @Test(arguments: [
    "''The force stays,'' Stoltenberg said. ''Nobody leaves.''",
    "``The force stays,'' Stoltenberg said. ``Nobody leaves.''",
  ])
  func `quotation marks typed as two apostrophes quote`(text: String) {
    #expect(reports(text).map(\.kind) == [.direct, .direct])
    #expect(reports(text).first?.speaker?.slug == "jens-stoltenberg")
  }

  @Test func `a headline is no statement`() {
    let bytes = Array("Rama says border out of control\n\nThe border is long.".utf8)
    let blocks = [
      SourceText.Block(kind: .title, span: TextSpan(0, 31)), SourceText.Block(kind: .paragraph, span: TextSpan(33, 52)),
    ]
    let text = SourceText(bytes: bytes, pieces: [], blocks: blocks, removed: [])
    let document = Document(text)
    let finder = ActorFinder(lexicon: OurLexicon.lexicon)
    let mentions = finder.find(in: document, names: finder.names(in: document), on: nil).mentions
    let statements = StatementTests.extractor.extract(
      document: document, mentions: mentions, dates: [], publication: .unknown)
    #expect(statements.isEmpty)
  }

  @Test(arguments: [
    "", "\"", "\"\"", "“", "said", "said said said", "he said,", ", said", "“” said he.", "according to",
    "According to.",
    "He said “", "told", "— said —", "X, said Y, said Z, said", "‘’‘’ said", "\"said\" said \"said", "said: \"",
    "(said) Kurti (told", "Kurti and said and told and", "of accused of of of",
    "in past said", "for years said", "time said that", "declared its", "declared independence", "asked in",
    "asked him if",
    "as said", "And as Kurti said", "its said", "'s said that", "who's said", "both said", "are both quick to say",
    "a, in his words,",
    "according to what", "according to what Kurti said", "Perhaps, said", "Kurti, a man and a", "said that's",
    "questioned",
  ])
  func `odd texts give odd statements, never an error`(text: String) {
    let (document, statements) = found(in: text)
    for statement in statements { #expect(statement.tokens.upperBound <= document.tokens.count) }
  }
}
