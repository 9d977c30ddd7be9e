import Corpus
import Facts
import Testing

@testable import Analysis

/// What undated events lean on: the scene they go on with, never the news that they are the background of.
@Suite struct EventTimeTests {
  /// The times of all events of a type, unknown ones as "-".
  private func times(_ type: EventReport.EventType, _ text: String, published: String = "2023-11-21") throws -> [String]
  {
    try EventBench.events(text, published: published).compactMap { fact in
      guard case .event(let report) = fact.claim, report.type == type else { return nil }
      return report.when?.edtf ?? "-"
    }
  }

  @Test func `a day that opens a past sentence has been, a plan of that day is to come`() throws {
    let done = "On 3 January the car of a Serb was burned in Klina in Kosovo."
    #expect(try times(.assault, done, published: "2017-10-09") == ["2017-01-03"])
    let due = "On 3 January Albin Kurti is to meet Aleksandar Vučić in Ohrid on Kosovo."
    #expect(try times(.consult, due, published: "2022-10-09") == ["2023-01-03"])
  }

  @Test func `the year of what is promised is not the promise's`() throws {
    let text =
      "Hashim Thaci promised on Monday that Kosovo will apply. Albin Kurti pledged that Serbia will pay in 2027."
    let found = try times(.agree, text)
    #expect(!found.isEmpty && found.allSatisfy { !$0.hasPrefix("2027") }, "\(found)")
  }

  @Test(arguments: [
    // A meeting of the day, then what was told of long before it.
    """
    Jens Stoltenberg met Vjosa Osmani in Pristina on Monday. A Kosovo police sergeant was killed when gunmen attacked a \
    patrol near Banjska.
    """,
    // Other people at another place.
    """
    Serb protesters clashed with Kosovo police in Zvecan on Monday. Albanian gunmen killed two Russian soldiers near \
    Djakovica.
    """,
  ])
  func `background does not take the date of the news before it`(text: String) throws {
    let found = try times(.assault, text)
    #expect(!found.isEmpty && found.last != "2023-11-20", "\(found)")
  }

  @Test(arguments: [
    // The same people, the same place, and what says itself that it came next.
    "Serb protesters clashed with KFOR soldiers in Zvecan on Monday. The protesters threw stones at KFOR soldiers.",
    "Gunmen attacked Kosovo police in Zvecan on Monday. Two officers were wounded in the town.",
    "Gunmen attacked Kosovo police in Zvecan on Monday. Serbs then attacked KFOR soldiers in Leposavic.",
  ])
  func `what goes on with the news keeps its date`(text: String) throws {
    let found = try times(.assault, text) + times(.protest, text)
    #expect(!found.isEmpty && found.allSatisfy { $0 == "2023-11-20" }, "\(found)")
  }

  @Test func `an attack that people are indicted over was not on that day`() throws {
    let text = "The prosecutor of Kosovo indicted 45 people over the Banjska attack on Tuesday."
    #expect(try times(.accuse, text) == ["2023-11-21"])
    #expect(try times(.assault, text) != ["2023-11-21"])
  }

  @Test func `a participle behind a clause with a date is of that day`() throws {
    let found = try times(
      .assault,
      "Stoltenberg visited Kosovo, where on September 24 gunmen attacked police in Banjska, killing one officer and fighting a gun battle with troops at a monastery."
    )
    #expect(!found.isEmpty && found.allSatisfy { $0 == "2023-09-24" }, "\(found)")
  }

  @Test func `a clause opened by where and a date is of that day`() throws {
    let found = try times(
      .assault,
      "Stoltenberg on Monday visited Kosovo, where on September 24 gunmen — some of them masked — attacked Kosovo police in Banjska."
    )
    #expect(found.first == "2023-09-24", "\(found)")
  }

  @Test func `an event that everybody knows does not date what is told next`() throws {
    let found = try times(
      .assault,
      "Serbs oppose Kosovo's declaration of independence. Mobs attacked two UN checkpoints and burned cars.",
      published: "2008-02-19")
    #expect(!found.isEmpty && !found.contains("2008-02-17"), "\(found)")
  }

  @Test func `a day after is counted back from the day that is told`() throws {
    let found = try times(
      .assault, "KFOR doubled its guards in Klina on Monday, a day after gunmen attacked Kosovo police there.")
    #expect(found == ["2023-11-19"])
  }

  @Test func `what is said on a day was that day or the day before`() throws {
    let found = try times(.assault, "A bomb went off in a bar in Klina in Kosovo, KFOR said on Monday.")
    #expect(found == ["2023-11-19/2023-11-20"] || found == ["[2023-11-19..2023-11-20]"], "\(found)")
  }

  @Test func `words of another paragraph and other people give no date`() throws {
    let found = try times(
      .consult, "Serb protesters attacked KFOR in Zvecan on Monday.\n\nAlbin Kurti met Edi Rama in Tirana.")
    #expect(!found.isEmpty && !found.contains("2023-11-20"), "\(found)")
  }
}
