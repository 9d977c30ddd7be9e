import Testing

@testable import Corpus

/// What lines are by their shape, and the like that must not be taken for it.
struct ShapeTests {
  private static let opening =
    "The force in the north will send two hundred more soldiers to the four towns before the end of this week."
  private static let closing =
    "Its commander said that nobody had been hurt and that the road to the border would be open again on Monday."

  private static func read(_ lines: String...) throws -> Article {
    try #require(Fixtures.article(lines.joined(separator: "\n\n")))
  }

  private static func paragraphs(_ article: Article) -> [String] {
    article.text.blocks.filter { $0.kind == .paragraph }.map { article.text.string($0.span) }
  }

  @Test(arguments: [
    ("date 2023-05-30 ", "2023-05-30"), ("date 2023-05 ", "2023-05"), ("18:14 20/10/2011 ", "2011-10-20"),
    ("20.10.2011. 18:14 ", "2011-10-20"),
  ])
  func `a stamp glued to the first paragraph is no part of it`(stamp: String, value: String) throws {
    let article = try ShapeTests.read(stamp + ShapeTests.opening, ShapeTests.closing)
    #expect(ShapeTests.paragraphs(article) == [ShapeTests.opening, ShapeTests.closing])
    #expect(article.pageStamps.map(\.value) == [value])
  }

  @Test(arguments: [
    "18:14 was the hour at which the first of the four trucks reached the crossing in the north.",
    "20.10.2011 was the day on which the first of the four trucks reached the crossing in the north.",
    "2011-10 and the months after it saw four trucks burn at the crossing in the north of the country.",
  ])
  func `a sentence that starts with a time or a day stays whole`(line: String) throws {
    #expect(try ShapeTests.paragraphs(ShapeTests.read(line, ShapeTests.closing)) == [line, ShapeTests.closing])
  }

  @Test(arguments: [
    "How long will the soldiers stay in the north?", "Kosovo army was founded ‘too early’",
    "Soldiers stay in the north, envoy says it is a ‘mistake’", "Envoy wants a part of the north?!",
  ])
  func `a headline may end as a sentence does`(line: String) throws {
    let article = try ShapeTests.read(line, ShapeTests.opening, ShapeTests.closing)
    #expect(article.title?.value == line)
    #expect(ShapeTests.paragraphs(article) == [ShapeTests.opening, ShapeTests.closing])
  }

  @Test(arguments: [
    "France closes its camp in the north. And the alliance?", "The soldiers leave. The trucks stay.",
    "The envoy's wish: soldiers ‘must stay.’",
    "France closes its long engagement with the force in the north this week and asks what the alliance will do.",
  ])
  func `the first line of a page right above its day is its headline, whatever it ends with`(line: String) throws {
    let article = try ShapeTests.read(line, "7 February 2014", ShapeTests.opening, ShapeTests.closing)
    #expect(article.title?.value == line)
    #expect(article.pageStamps.map(\.value) == ["2014-02-07"])
    #expect(ShapeTests.paragraphs(article) == [ShapeTests.opening, ShapeTests.closing])
  }

  @Test
  func `a deck under the day is not the headline above it`() throws {
    let deck = "The force in the north will send two hundred more soldiers to the four towns"
    let article = try ShapeTests.read(
      "Alliance swaps reserve in the north while the force keeps up its guard", "1 April 2025", deck,
      ShapeTests.opening, ShapeTests.closing)
    #expect(article.title?.value == "Alliance swaps reserve in the north while the force keeps up its guard")
  }

  @Test
  func `a question that opens the text under a headline stays in the text`() throws {
    let question = "How long will the soldiers stay in the four towns?"
    let article = try ShapeTests.read(
      "Force sends more soldiers to the north", question, ShapeTests.opening, ShapeTests.closing)
    #expect(article.title?.value == "Force sends more soldiers to the north")
    #expect(article.text.blocks.contains { article.text.string($0.span) == question })
  }

  @Test
  func `a question after the last paragraph ends the text, one after a list of links is a link`() throws {
    let question = "Who will pay for the road to the border?"
    let ending = try ShapeTests.read(ShapeTests.opening, ShapeTests.closing, question)
    #expect(ShapeTests.paragraphs(ending).last == question)
    let links = try ShapeTests.read(ShapeTests.opening, ShapeTests.closing, "Mayor opens new school", question)
    #expect(ShapeTests.paragraphs(links).last == ShapeTests.closing)
  }

  @Test(arguments: [
    ("(MONDO/Kurir)", true), ("/Tanjug/", true), ("(NATO)", false), ("(laughs)", false),
  ])
  func `a source in brackets ends the text`(line: String, isSource: Bool) throws {
    let article = try ShapeTests.read(ShapeTests.opening, ShapeTests.closing, line, "Star wins the cup again!")
    #expect(article.text.removed.contains { $0.rule == "source-credit" } == isSource)
  }

  @Test
  func `the site stands above the title and its source under it`() throws {
    let title = "Force sends more soldiers to the north"
    let both = try ShapeTests.read(
      "Balkan Insight", title, "The New York Times", ShapeTests.opening, ShapeTests.closing)
    #expect(both.outlet?.value == "The New York Times")
    #expect(both.republisher?.value == "Balkan Insight")
    let one = try ShapeTests.read("Balkan Insight", title, ShapeTests.opening, ShapeTests.closing)
    #expect(one.outlet?.value == "Balkan Insight")
    #expect(one.republisher == nil)
  }

  @Test(arguments: [
    ("Source: Stringer/AFP", String?.none), ("Source: Tanjug/Kurir", "Tanjug"), ("Source: AFP", "AFP"),
    ("Source: REUTERS/Mira Milic", nil), ("Ana Anic and Mira Milic, dpa", "DPA"), ("N1 English", "N1"),
    ("Ana Anic and Mira Milic, Pristina", nil),
  ])
  func `a photographer before an agency credits the picture only`(line: String, outlet: String?) throws {
    let article = try ShapeTests.read("Force sends more soldiers north", line, ShapeTests.opening, ShapeTests.closing)
    #expect(article.outlet?.value == outlet)
  }

  @Test
  func `a headline broken before a little word is one title, a list of links is not joined`() throws {
    let article = try ShapeTests.read(
      "Statement\nby the commander of the force on the crossing", ShapeTests.opening + " " + ShapeTests.closing)
    #expect(article.title?.value == "Statement by the commander of the force on the crossing")
    let list = try ShapeTests.read(
      "Weather\nby admin", "Force sends more soldiers north", ShapeTests.opening + " " + ShapeTests.closing)
    #expect(list.title?.value == "Force sends more soldiers north")
  }
}
