import Corpus
import Facts
import Testing

@testable import Analysis

/// Ministries, mayors and spokespeople that a text names by their state, town or body alone.
@Suite struct ActorOfficeTests {
  private func mentions(_ text: String) -> [(words: String, id: String)] {
    let document = Document(SourceText(verbatim: text))
    let finder = ActorFinder(lexicon: OurLexicon.lexicon)
    let found = finder.find(in: document, names: finder.names(in: document), on: DateValue(edtf: "2023-11-20"))
    return found.mentions.compactMap { mention in
      guard case .actor(let id) = mention.meaning.target else { return nil }
      return (document.text.string(document.span(mention.tokens)), id.slug)
    }
  }

  @Test(arguments: [
    ("Turkey's defense ministry spoke.", "Turkey's defense ministry", "turkish-defence-ministry"),
    ("The Italian defence ministry spoke.", "Italian defence ministry", "italian-defence-ministry"),
    ("The defence ministry in Rome spoke.", "defence ministry in Rome", "italian-defence-ministry"),
    ("Serbia's defence ministry spoke.", "Serbia's defence ministry", "serbian-ministry-of-defence"),
    ("The Ministry of Defence of Austria spoke.", "Ministry of Defence of Austria", "austrian-ministry-of-defence"),
    ("Turkey's defence ministry spoke. The ministry left.", "The ministry", "turkish-defence-ministry"),
    ("KFOR is in Kosovo. The mayor of Zvecan spoke.", "The mayor", "mayor-of-zvecan"),
    (
      "Mitrovica mayor Agim Bahtiri was there. The mayor of Zvecan spoke. The mayor of Mitrovica spoke.", "The mayor",
      "agim-bahtiri"
    ),
    (
      "A spokesman for the Turkish defence ministry spoke.", "A spokesman", "spokesperson-of-turkish-defence-ministry"
    ),
  ])
  func `an office is told by its state, its town or its body`(text: String, words: String, id: String) {
    let found = mentions(text)
    #expect(found.contains { $0.words == words && $0.id == id }, "\(found)")
  }

  @Test(arguments: [
    ("Ana Anic, a spokeswoman for the Turkish defence ministry, spoke.", "spokesperson-of-turkish-defence-ministry"),
    ("The defence ministry spoke.", "defence-ministry"),
    ("Turkey's defence ministry and Italy's defence ministry spoke. The ministry left.", "ministry"),
  ])
  func `what is named, or of nobody knows which state, is no office of its own`(text: String, id: String) {
    #expect(!mentions(text).contains { $0.id == id })
  }

  @Test func `a town's mayor is not the one of another town`() {
    let found = mentions("Mitrovica mayor Agim Bahtiri was there. The mayor of Zvecan spoke.")
    #expect(found.filter { $0.words == "The mayor" }.map(\.id) == ["mayor-of-zvecan"])
  }
}
