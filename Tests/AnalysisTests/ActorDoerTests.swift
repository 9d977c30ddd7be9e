import Corpus
import Facts
import Testing

@testable import Analysis

/// People without a name, who do or suffer what the text tells.
@Suite struct ActorDoerTests {
  @Test(arguments: [
    ("Seven officers were hurt in Kosovo.", "Seven officers"),
    ("In Kosovo police arrested about 160 people on Friday.", "about 160 people"),
    ("An American policeman shot dead a gunman in Pristina.", "An American policeman|a gunman"),
    ("Forty-one returnees refused to leave the base in Kosovo.", "Forty-one returnees"),
    ("On Saturday masked activists on the Serbian side blocked the road to Kosovo.", "masked activists"),
    ("In Pristina a driver was beaten by bystanders, according to two witnesses.", "a driver|bystanders|two witnesses"),
    (
      "More than 600 people were hurt in Kosovo, among them 61 children and over 100 police.",
      "61 children|over 100 police"
    ),
    ("One policeman and three of the attackers were killed in Kosovo.", "One policeman"),
    ("Gunmen fired at a group of youths in Kosovo.", "a group of youths"),
    ("An appeals court overturned the verdict in Pristina.", "An appeals court"),
    ("A Turkish commando battalion of 500 flew in to Kosovo.", "A Turkish commando battalion of 500"),
    ("Snipers fired from the roofs in Kosovo.", "Snipers"),
    ("Last year protesters who accused KFOR stoned its cars in Kosovo.", "protesters"),
    ("He was shot dead by an unknown gunman in Kosovo.", "an unknown gunman"),
    ("In Kosovo a crowd of several hundred Serbs gathered by the bridge.", "a crowd of several hundred Serbs"),
    ("In Kosovo about 40 clerks and 50 employees and residents gathered.", "50 employees and residents"),
    (
      "In Kosovo some 150 supporters of the Self-Determination Movement hurled stones.",
      "some 150 supporters of the Self-Determination Movement"
    ),
    ("Four years ago Albanian mobs burned the church in Kosovo.", "Albanian mobs"),
  ])
  func `who acts or suffers is an actor by the words of the text`(text: String, expected: String) throws {
    let found = try mentions(text)
    for wanted in expected.split(separator: "|") { #expect(found.contains(String(wanted)), "\(found)") }
  }

  @Test(arguments: [
    "A teenager shot a policeman in Hamburg.",
    "Few people in Kosovo took notice.",
    "In Kosovo men and women wore the badge.",
    "They threw a bottle at a Serb house in Kosovo.",
    "Some 50,000 NATO men came to Kosovo.",
    "A policeman, Afrim Bunjaku, was killed in Kosovo.",
    "Two boys live in Kosovo.",
    "In March 2004 eight boys were hurt in Kosovo.",
  ])
  func `a noun that does nothing, or elsewhere, is no actor`(text: String) throws {
    #expect(try mentions(text).isEmpty)
  }

  private func mentions(_ text: String) throws -> [String] {
    let document = Document(SourceText(verbatim: text))
    let finder = ActorFinder(lexicon: OurLexicon.lexicon)
    let found = finder.find(in: document, names: finder.names(in: document), on: DateValue(edtf: "2020-01-01"))
    return found.mentions.filter { $0.rule == "doer-without-name" }.map {
      document.text.string(document.span($0.tokens))
    }
  }
}
