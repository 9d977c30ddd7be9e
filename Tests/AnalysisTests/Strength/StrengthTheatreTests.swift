import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

/// What a text is about where it does not name the force, and wordings that no rule was written for.
@Suite struct StrengthTheatreTests {
  private static let analyzer = Result { try Analyzer(data: DataFolder(path: Repository.data)) }

  /// "contingent 230 over IRL" for each figure, as `extract` would say it.
  private func strengths(_ text: String, _ published: String) throws -> [String] {
    let source = SourceText(verbatim: text)
    let article = Article(
      id: "a", path: "", sha256: "", span: TextSpan(0, source.bytes.count), text: source, title: nil, outlet: nil,
      republisher: nil, wires: [], byline: nil, dateline: nil, language: nil, address: nil,
      statedDate: Article.Stated(published), pageStamps: [], encoding: "UTF-8", origin: "a")
    return try StrengthTheatreTests.analyzer.get().read(article).facts.compactMap { fact in
      guard case .strength(let report) = fact.claim, let quantity = report.quantity else { return nil }
      let value = quantity.value.map(String.init) ?? "-"
      let parts = [report.kind.rawValue, value, quantity.qualifier.rawValue, report.nation ?? ""]
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  @Test func `a commander stands for the force while he commands it and not after`() throws {
    let text = "Franco Federici has 3,600 soldiers and wants no more."
    #expect(try strengths(text, "2021-02-01") == ["total 3600 exact"])
    #expect(try strengths(text, "2023-06-01") == [])
  }

  @Test(arguments: [
    (
      "Danish soldiers in Klina number barely 140, and none of them is older than forty.", "2009-03-02",
      ["contingent 140 about DNK"]
    ),
    ("Warsaw keeps 230 of its men near Kacanik.", "2016-03-02", ["contingent 230 exact POL"]),
    (
      "Oslo will cut its company in Lipljan from 90 soldiers to 60 by spring.", "2005-11-02",
      ["contingent 90 exact NOR", "plan 60 exact NOR"]
    ),
    (
      "Moscow will cut its group in Kosovo from 3,100 to two thousand.", "2001-10-02",
      ["contingent 3100 exact RUS", "plan 2000 exact RUS"]
    ),
    (
      "Finland has nearly 700 people there, in the centre of Kosovo, and will have 400 at midsummer.", "2003-03-02",
      ["contingent 700 nearly FIN", "plan 400 exact FIN"]
    ),
  ])
  func `soldiers of a contributor at a place of Kosovo are its contingent`(
    text: String, published: String, expected: [String]
  ) throws {
    #expect(try strengths(text, published) == expected)
  }

  @Test(arguments: [
    ("Our soldiers in Kosovo number 210, the defence minister in Vienna said.", ["contingent 210 exact AUT"]),
    (
      "Madrid calls home roughly sixty of its approximately 620 soldiers in Kosovo.",
      ["reduction 60 about ESP", "contingent 620 about ESP"]
    ),
    (
      "KFOR counts its own: 600 Italians, 570 Americans and 320 Turks.",
      ["contingent 600 exact ITA", "contingent 570 exact USA", "contingent 320 exact TUR"]
    ),
    (
      "KFOR answers readers. Are there still Irish soldiers there? Thirteen, all of them at headquarters.",
      ["contingent 13 exact IRL"]
    ),
    ("Could KFOR live with 9,000?", ["plan 9000 exact"]),
    (
      "KFOR, of course, will one day be gone. A force of fifteen thousand watches the roads until then.",
      ["total 15000 exact"]
    ),
    (
      "The 640 Danes and 14,000 soldiers in all are under one KFOR general.",
      ["contingent 640 exact DNK", "total 14000 exact"]
    ),
    ("The government in Helsinki had never had fewer than 300 soldiers in Kosovo.", ["contingent 300 at_least FIN"]),
  ])
  func `owners, parts, lists and answers need no verb of their own`(text: String, expected: [String]) throws {
    #expect(try strengths(text, "2008-11-03") == expected)
  }

  @Test(arguments: [
    "NATO-led troops in the western province number 9,000, their Afghan hosts said.",
    "The army sent 12,000 soldiers to the northern province.",
    "General McBride wants 30,000 more soldiers for Afghanistan. NATO has 60,000 there, and KFOR's commander has few.",
    "KFOR found 900 mines near Klina. A thousand more remain, it says.",
    "KFOR is a small part of what Vienna pays for. Austria's army will shrink to 55,000.",
    "KFOR's lawyers are young. None of them is older than 40.",
  ])
  func `other theatres, armies at home and things give no strength`(text: String) throws {
    #expect(try strengths(text, "2007-03-02") == [])
  }
}
