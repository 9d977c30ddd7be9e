import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

/// The repository's own lexicon, read once.
enum OurLexicon {
  static let folder = DataFolder(path: Repository.data)
  static let lexicon: Lexicon = {
    do { return try Lexicon(data: folder) } catch { fatalError("\(error)") }
  }()
}

@Suite struct LexiconTests {
  @Test func `our own tables are read without a mistake`() throws {
    let lexicon = try Lexicon(data: OurLexicon.folder)
    #expect(lexicon.actors.count > 800)
    #expect(lexicon.actor("aleksandar-vucic")?.name == "Aleksandar Vučić")
    #expect(lexicon.actor("serbia")?.kind == .state)
    #expect(lexicon.place("banjska")?.latitude == 42.9733)
    #expect(lexicon.roles.postings.count > 500)
  }

  @Test func `offices are held by whoever held them on the day`() throws {
    let lexicon = OurLexicon.lexicon
    func holder(_ role: String, _ owner: EntityID, _ day: String) -> [String] {
      lexicon.holders(of: role, of: owner, on: Day(iso: day)!).map(\.slug)
    }
    #expect(holder("president", "serbia", "2017-02-14") == ["tomislav-nikolic"])
    #expect(holder("prime minister", "serbia", "2017-02-14") == ["aleksandar-vucic"])
    #expect(holder("president", "serbia", "2022-08-17") == ["aleksandar-vucic"])
    #expect(holder("defense secretary", "united-kingdom", "2023-01-01") == ["ben-wallace"])
    #expect(holder("commander", "kfor", "2023-05-29") == ["angelo-michele-ristuccia"])
    #expect(holder("secretary-general", "nato", "2014-10-01") == ["jens-stoltenberg"])
    #expect(holder("president", "serbia", "2003-06-01").isEmpty)
  }

  @Test func `terms of office are those of the office a text names`() {
    let terms = OurLexicon.lexicon.terms(of: "milojko-spajic", role: "premier")
    #expect(terms.count == 1)
    #expect(terms[0].from == Day(2023, 10, 31))
    #expect(terms[0].to == nil)
    #expect(OurLexicon.lexicon.terms(of: "donald-trump", role: "president").count == 2)
    #expect(OurLexicon.lexicon.terms(of: "donald-trump", role: "foreign minister").isEmpty)
  }

  @Test(arguments: [
    ("Serbian", "SRB"), ("Serbs", "SRB"), ("kosovar", "XKX"), ("Србија", "SRB"), ("Türkiye", "TUR"), ("Swiss", "CHE"),
  ])
  func `a word names a nation`(word: String, code: String) {
    #expect(OurLexicon.lexicon.nation(WordKey(word)) == code)
  }

  @Test func `the pronoun us is no nation, South Korean is one`() {
    let document = Document(SourceText(verbatim: "It helps us and South Korean or U.S. troops"))
    let lexicon = OurLexicon.lexicon
    #expect(lexicon.nation(at: 2, in: document) == nil)
    #expect(lexicon.nation(at: 4, in: document)?.code == "KOR")
    #expect(lexicon.nation(at: 4, in: document)?.end == 6)
    #expect(lexicon.nation(at: 7, in: document)?.code == "USA")
  }
}
