import Corpus
import Facts
import Testing

@testable import Analysis

/// People that no office names, other spellings of those we know, and offices that were left.
@Suite struct ActorDescribedTests {
  private func findings(_ text: String, on day: String?) -> (Document, ActorFindings) {
    let document = Document(SourceText(verbatim: text))
    let finder = ActorFinder(lexicon: OurLexicon.lexicon)
    return (
      document,
      finder.find(in: document, names: finder.names(in: document), on: day.flatMap { DateValue(edtf: $0) })
    )
  }

  @Test(arguments: [
    ("Goran Bozovic, a 34-year-old electrician from Zvecan, laughed.", "34-year-old electrician from Zvecan"),
    ("At the next table a 34-year-old electrician named Goran Bozovic laughed.", "34-year-old electrician"),
    ("The grenade killed a doctor, Goran Bozovic, and hurt eleven.", "doctor"),
    ("Goran Bozovic, 52, sold his house last week.", nil),
    ("Nobody in Zvecan had heard of Goran Bozovic before.", nil),
  ])
  func `a person without an office is found with what the text says of him`(text: String, says: String?) throws {
    let actor = try #require(findings(text, on: nil).1.foundActors.first { $0.kind == .person })
    #expect(actor.name == "Goran Bozovic")
    #expect(actor.source == .text)
    #expect(actor.roles.first?.role == says)
  }

  @Test(arguments: [
    "They marched down Marko Petrovic Street.", "The Goran Bozovic Stadium was empty.",
    "FC Prishtina won the cup.", "The Paris Agreement and the Christian Democrats held.",
    "The Kosova Ditore wrote nothing of it.",
  ])
  func `what is named after people and places is neither`(text: String) {
    let (_, found) = findings(text, on: "2020-01-01")
    #expect(found.foundActors.allSatisfy { $0.kind != .person })
    #expect(
      !found.mentions.contains { $0.meaning.target == .actor("kosovo") || $0.meaning.target == .place("pristina") })
  }

  @Test func `two of one surname are kept apart`() {
    let text =
      "Shefket Krastani, a rebel commander, signed. Jonuz Krastani, his cousin, did not. Shefket Krastani left."
    let names = findings("Commander " + text, on: nil).1.foundActors.map(\.name)
    #expect(names.contains("Shefket Krastani"))
    #expect(names.contains("Jonuz Krastani"))
  }

  @Test(arguments: [
    ("Prime Minister Hashim Thaqi spoke.", "hashim-thaci"),
    ("Foreign minister Sergej Lavrov spoke.", "sergey-lavrov"),
    ("Ambassador Alexander Botsan-Harchenko spoke.", "alexander-botsan-kharchenko"),
    ("Aleksander Vucic spoke.", "aleksandar-vucic"),
  ])
  func `a name in another spelling is the same person`(text: String, id: String) {
    let ids = findings(text, on: nil).1.mentions.map { mention -> String in
      if case .actor(let id) = mention.meaning.target { return id.slug }
      return ""
    }
    #expect(ids.contains(id), "\(ids)")
  }

  @Test func `the mayors of two towns are paired with their names`() {
    let text = "The mayors of Zubin Potok and Leposavic, Slavisa Ristic and Stojan Petrov, wrote to KFOR."
    let found = findings(text, on: "2011-09-12").1
    #expect(found.foundActors.map(\.name).contains("Stojan Petrov"))
    #expect(found.mentions.filter { $0.meaning.role == "mayor" }.count == 2)
  }

  @Test(arguments: [
    ("President Hashim Thaci came to court on Monday.", "2021-12-13", "president of Kosovo until 2020-11-05"),
    ("Former president Hashim Thaci came to court on Monday.", "2021-12-13", nil),
    ("President Hashim Thaci came to Pristina on Monday.", "2019-03-04", nil),
    ("In 2018 President Hashim Thaci spoke of borders.", "2021-12-13", nil),
    ("President Hashim Thaci came to court on Monday.", "[2020-10-01..2021-02-01]", nil),
  ])
  func `an office that was left by then is flagged`(text: String, day: String, stale: String?) throws {
    let mention = try #require(
      findings(text, on: day).1.mentions.first { $0.meaning.target == .actor("hashim-thaci") && $0.meaning.role != nil }
    )
    #expect(mention.meaning.stale == stale)
  }

  @Test func `no day, no flag`() {
    let mentions = findings("President Hashim Thaci came to court on Monday.", on: nil).1.mentions
    #expect(mentions.allSatisfy { $0.meaning.stale == nil })
  }

  @Test func `an office beside a rank is the role`() throws {
    let found = findings("General Mike Jackson, the British commander of KFOR, flew in.", on: "1999-07-01").1
    let mention = try #require(found.mentions.first { $0.meaning.target == .actor("mike-jackson") })
    #expect(mention.meaning.role == "commander")
  }

  @Test func `an office said of someone is nobody else`() {
    let found = findings(
      "Lars Lokke Rasmussen, his successor as Danish prime minister, was not there.", on: "2013-04-29"
    ).1
    #expect(!found.mentions.contains { $0.meaning.target == .actor("helle-thorning-schmidt") })
  }

  @Test(arguments: [
    ("NATO chief Jens Stoltenberg spoke in Brussels.", "2025-05-29", "secretary-general of NATO until 2024-10-01"),
    ("NATO chief Jens Stoltenberg spoke in Brussels.", "2021-05-29", nil),
  ])
  func `whoever heads it holds the office by any title`(text: String, day: String, stale: String?) throws {
    let mention = try #require(
      findings(text, on: day).1.mentions.first { $0.meaning.target == .actor("jens-stoltenberg") })
    #expect(mention.meaning.stale == stale)
  }

  @Test(arguments: [
    ("Montenegro's prime minister-elect, Zeljko Sturanovic, met ministers.", "2006-10-20", "prime minister-elect"),
    ("Kosovo's outgoing prime minister, Ramush Haradinaj, spoke.", "2020-01-24", "outgoing prime minister"),
    ("Kosovo's former prime minister, Ramush Haradinaj, spoke.", "2020-06-24", "former prime minister"),
    ("Mario Rossi, the new head of the mission, met ministers in Kosovo.", "2023-05-29", "head of the mission"),
  ])
  func `what stands beside an office says how it is held`(text: String, day: String, role: String) {
    let mentions = findings(text, on: day).1.mentions
    #expect(mentions.contains { $0.meaning.role == role }, "\(mentions.compactMap(\.meaning.role))")
    #expect(!mentions.contains { $0.meaning.target == .actor("milo-dukanovic") })
  }
}
