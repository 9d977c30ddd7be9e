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
    ("In Kosovo his lawyer denied it.", "his lawyer"),
    ("My friends in Belgrade tell me that Kosovo is calm.", "My friends in Belgrade"),
    ("In Kosovo 53 Serbs were arrested.", "53 Serbs"),
    ("Their bus was fired upon near Pristina by an unidentified assailant.", "an unidentified assailant"),
    ("In Kosovo several hundred people holding candles gathered.", "several hundred people"),
    ("Two Albanian men detained by soldiers in Kosovo were handed over.", "Two Albanian men"),
    ("In Kosovo a British battalion of 600 stands ready.", "a British battalion of 600"),
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

  @Test(arguments: [
    (
      "2015-07-06", "Homes in Kosovo were stoned. The mayor of Gracanica asked the police for help.",
      "the police=kosovo-police"
    ),
    ("2004-03-19", "Homes in Kosovo were stoned. The mayor of Gracanica asked the police for help.", ""),
    ("2015-07-06", "Homes in Kosovo were stoned in Gracanica. In Serbia the police were asked for help.", ""),
    (
      "2006-06-20", "The Government of Prime Minister Agim Ceku has reached out to the Serbs of Kosovo.",
      "The Government of Prime Minister Agim Ceku=government-of-kosovo"
    ),
    (
      "2008-03-17", "Hashim Thaci, whose government declared independence, blames Belgrade.",
      "whose government=government-of-kosovo"
    ),
  ])
  func `the police and the government are those of the land`(day: String, text: String, expected: String) throws {
    let document = Document(SourceText(verbatim: text))
    let finder = ActorFinder(lexicon: OurLexicon.lexicon)
    let found = finder.find(in: document, names: finder.names(in: document), on: DateValue(edtf: day))
    let dump = found.mentions.compactMap { mention -> String? in
      guard mention.rule == "police-of-the-text" || mention.rule == "institution-of-its-own",
        case .actor(let id) = mention.meaning.target
      else { return nil }
      return "\(document.text.string(document.span(mention.tokens)))=\(id)"
    }
    #expect(dump == (expected.isEmpty ? [] : [expected]), "\(dump)")
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
