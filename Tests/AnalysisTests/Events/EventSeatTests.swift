import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

/// Where events are that their own words put nowhere: at home with those who decide and speak, or in the town of the news.
@Suite struct EventSeatTests {
  private func places(_ text: String, _ type: EventReport.EventType, published: String = "2023-05-30") throws
    -> [EntityID?]
  {
    try EventBench.reports(text, published: published).filter { $0.type == type }.map(\.place)
  }

  @Test func `who decides and speaks does so at home, if the text names it`() throws {
    #expect(try places("Kosovo's parliament rejected the border deal on Monday.", .reject) == ["kosovo"])
    #expect(
      try places("BRUSSELS - NATO condemned the attacks on its soldiers in Kosovo on Monday.", .accuse) == ["brussels"])
    // The text does not name the city.
    #expect(try places("NATO condemned the attacks on its soldiers in Kosovo on Monday.", .accuse) == [nil])
  }

  @Test func `a mayor speaks in the town`() throws {
    let text = "Dragiša Milović, the mayor of Zvečan, condemned the raid of the Kosovo police on Monday."
    #expect(try places(text, .accuse) == ["zvecan"])
  }

  @Test func `who is told to be elsewhere is not at home`() throws {
    let text = """
      Albin Kurti met Aleksandar Vučić in Ohrid on Saturday.

      Albin Kurti rejected the demands of Serbia on Saturday.
      """
    #expect(try !places(text, .reject, published: "2023-03-19").contains("kosovo"))
  }

  @Test func `what is done inside parliament is done in the capital`() throws {
    let text =
      "Opposition lawmakers let off tear gas inside parliament and Kosovo police arrested two of them on Friday."
    #expect(try places(text, .assault).allSatisfy { $0 == "pristina" })
    // Another state's.
    let other = "Opposition lawmakers let off tear gas inside the Serbian parliament on Friday, days after Kosovo did."
    #expect(try !places(other, .assault).contains("pristina"))
  }

  @Test func `a deed without a place is where the news of its days is`() throws {
    let text = """
      Kosovo police say that two Serbs were killed on Monday by gunmen.

      The two Serbs were shot dead on Monday in Obilic, and police arrested nobody.
      """
    #expect(try places(text, .assault).allSatisfy { $0 == "obiliq" })
  }

  @Test func `a crowd speaks where it stands, and soldiers where the news is`() throws {
    let crowd = """
      KFOR said that Kosovo was calm.

      Thousands of Albanians protested in Gjakova on Monday. The Albanians demanded the release of a commander.
      """
    #expect(try places(crowd, .request).contains("gjakova"))
    let soldiers = """
      Serbs blocked a road in Rudare in Kosovo on Monday and threw stones at KFOR soldiers.

      KFOR asked the Serbs on Monday to leave the road, and the Serbs refused.
      """
    #expect(try places(soldiers, .request).allSatisfy { $0 == "rudare" })
  }

  @Test func `independence was declared in the land that declared it`() throws {
    let text = """
      KFOR said that Kosovo was calm, in Pristina as in Mitrovica.

      Protesters burned cars in Belgrade on Monday over Kosovo's declaration of independence in 2008.
      """
    #expect(try places(text, .reject).allSatisfy { $0 == "kosovo" })
  }

  @Test func `bodies of no one state sit where the table says, states in their capitals`() throws {
    let folder = DataFolder(path: Repository.data)
    let lexicon = try EventBench.analyzer.get().lexicon
    #expect(try EventSeats(data: folder, lexicon: lexicon).seat(of: "icty") == "the-hague")
    #expect(try EventSeats(data: folder, lexicon: lexicon).capital(of: "serbia") == "belgrade")
  }
}
