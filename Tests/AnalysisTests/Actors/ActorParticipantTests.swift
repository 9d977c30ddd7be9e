import Corpus
import Facts
import Testing

@testable import Analysis

/// People and bodies told by a common noun, found by where they stand in a sentence.
@Suite struct ActorParticipantTests {
  @Test(arguments: [
    ("In Kosovo the minister told reporters that it was over.", "reporters=reporters"),
    ("In Kosovo the mission asked witnesses to come forward.", "witnesses=witnesses"),
    ("Voters in Serbia approved the law on Kosovo.", "Voters in Serbia=voters-in-serbia"),
    ("Delegations return to Pristina.", "Delegations=delegations"),
    ("Albanian media blamed them for the fire in Kosovo.", "Albanian media=albanian-media"),
    ("In Kosovo a commission blamed the police.", "a commission=commission"),
    ("In Kosovo a panel of foreign judges kept him in prison.", "a panel of foreign judges=panel-of-foreign-judges"),
    ("The mayors of four Serb towns in Kosovo resigned.", "The mayors of four Serb towns=mayors-of-four-serb-towns"),
    ("He urged the citizens of the north of Kosovo to help.", "the citizens of the north=citizens-of-the-north"),
    ("In Kosovo they fought with local nationalists.", "local nationalists=local-nationalists"),
    ("Doctors at a Mitrovica hospital treated him.", "Doctors=doctors"),
    (
      "Ramush Haradinaj gives himself up in Kosovo and urges his followers to stay calm.",
      "his followers=followers-of-ramush-haradinaj"
    ),
    ("He urged the international community to act in Kosovo.", "the international community=international-community"),
    (
      "The blast in Kosovo was the work of the attackers, and one car was used by the attackers.",
      "the attackers=attackers"
    ),
    ("A Serb family was thrown out of its house in Kosovo.", "A Serb family=serb-family"),
    ("British soldiers arrested four former rebels in Kosovo.", "four former rebels=four-former-rebels"),
    ("Kosovo police beat two inmates.", "two inmates=two-inmates"),
    ("UN police in Kosovo arrested Avdi Behluli and Qele Gashi.", "Qele Gashi=qele-gashi"),
    ("In Kosovo the Supreme Court freed him.", "Supreme Court=supreme-court"),
    ("Soldiers from Hungary guard a bridge in Kosovo.", "Soldiers from Hungary=hungarian-soldiers"),
    ("Belgrade, whose troops left Kosovo in 1999, accuses it of lies.", "Belgrade=serbia"),
  ])
  func `who takes part is an actor`(text: String, expected: String) throws {
    let found = try mentions(text)
    for wanted in expected.split(separator: "|") { #expect(found.contains(String(wanted)), "\(found)") }
  }

  @Test(arguments: [
    "There are few witnesses of it in Kosovo.",
    "Oliver Ivanovic, a leading politician, was shot in Kosovo.",
    "In Kosovo people were afraid.",
    "The defence ministers of the two countries spoke of Kosovo.",
    "The families live in Kosovo.",
    "In Kosovo no witnesses came forward.",
    "The Voters List in Kosovo is long.",
    "Reporters fell ill in Hamburg.",
  ])
  func `a noun that takes no part, or is named already, is no actor`(text: String) throws {
    #expect(try mentions(text).filter { $0.hasSuffix("/text") }.isEmpty)
  }

  /// Mentions of actors as "words=slug", those that only the text knows a second time with "/text".
  private func mentions(_ text: String) throws -> [String] {
    let document = Document(SourceText(verbatim: text))
    let finder = ActorFinder(lexicon: OurLexicon.lexicon)
    let found = finder.find(in: document, names: finder.names(in: document), on: DateValue(edtf: "2020-01-01"))
    let unknown = Set(found.foundActors.filter { $0.kind != .person || $0.roles.isEmpty }.map(\.id))
    return found.mentions.flatMap { mention -> [String] in
      guard case .actor(let id) = mention.meaning.target else { return [] }
      let line = "\(document.text.string(document.span(mention.tokens)))=\(id.slug)"
      return unknown.contains(id) && mention.meaning.form == .nominal ? [line, line + "/text"] : [line]
    }
  }
}
