import Corpus
import Facts
import Testing

@testable import Analysis

/// Where debates are held, where courts and embassies work, and what a headline says of the place.
@Suite struct EventVenueTests {
  private static let debate = """
    House of Lords
    Wednesday, 24 February 1999
    Kosovo: Rambouillet Talks

    Lord Ainsdale: My Lords, the talks on Kosovo were suspended. I condemn the attacks of the Serbian army in Kosovo.

    Lord Hathersage: My Lords, we support the despatch of the troops to Kosovo.

    Baroness Penhallow: My Lords, I welcome the statement on Kosovo.
    """

  @Test func `who has the floor speaks where the house sits`() throws {
    let found = try EventBench.pageReports(EventVenueTests.debate)
    for type in [EventReport.EventType.accuse, .support] {
      let own = found.filter { $0.type == type }
      #expect(!own.isEmpty && own.allSatisfy { $0.place == "london" }, "\(found)")
    }
  }

  @Test func `one voice makes no debate`() throws {
    let page = EventVenueTests.debate.replacing("Lord Hathersage: ", with: "").replacing(
      "Baroness Penhallow: ", with: "")
    let found = try EventBench.pageReports(page)
    #expect(found.allSatisfy { $0.place != "london" }, "\(found)")
  }

  @Test(arguments: [
    ("Prosecutors in Prizren opened an inquiry into the attack on a Serb in Kosovo.", "prizren"),
    (
      "The US ambassador in Pristina, Jeffrey Hovenier, expressed concern on Friday about the ban by Kosovo.",
      "pristina"
    ),
    ("Officials in Belgrade accused Kosovo of provoking the violence.", nil),
  ])
  func `a court and an embassy work in their town`(text: String, place: String?) throws {
    let found = try EventBench.reports(text).filter { $0.type == .accuse }
    #expect(found.map(\.place) == [place.map { EntityID($0) }], "\(found)")
  }

  private static let ticker = """
    Kosovo waits, and so do the Kosovo Serbs.

    18:10 Kfor says that its units came under attack with stones on Monday.

    17:25 Kfor soldiers guarded the town hall of the Kosovo Serbs on Monday.
    """

  @Test func `a headline that opens with a town says where the news is`() throws {
    func places(_ title: String) throws -> [EntityID?] {
      let page = title + "\n\nN1 Belgrade\n\n29 May 2023\n\n" + EventVenueTests.ticker
      return try EventBench.pageReports(page).filter { [.assault, .mobilize].contains($0.type) }.map(\.place)
    }
    let told = try places("LIVE | Zvecan: Tear gas in front of the town hall")
    #expect(told.count > 1 && told.allSatisfy { $0 == "zvecan" }, "\(told)")
    #expect(try !places("LIVE | Tear gas in front of the town hall").contains("zvecan"))
  }
}
