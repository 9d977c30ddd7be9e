import Corpus
import Facts
import Testing

@testable import Analysis

/// Who did what where words stand between a subject, its verb and its object, or where they change their places.
@Suite struct EventWordOrderTests {
  /// "day | text | all its events, as type status actors > recipients @place, divided by semicolons".
  private func check(_ line: String) throws {
    try EventBench.check(line) { event in
      let (actors, recipients) = (event.actors.map(\.slug), event.recipients.map(\.slug))
      return """
        \(event.type.rawValue) \(event.status.rawValue) \(actors.joined(separator: ",")) > \
        \(recipients.joined(separator: ",")) @\(event.place?.slug ?? "")
        """
    }
  }

  @Test(arguments: [
    "2023-05-30 | Belgrade yesterday evening condemned the vote in Kosovo. | ACCUSE occurred serbia >  @",
    "2023-05-30 | Moscow, meanwhile, condemned the vote in Kosovo. | ACCUSE occurred russia >  @",
    "2023-05-30 | Belgrade (through its ministry) urged Kosovo to show restraint. | REQUEST occurred serbia > kosovo @",
    "2023-05-30 | Gunmen, meanwhile, attacked a police patrol near Zvecan in Kosovo. | ASSAULT occurred gunmen > kosovo-police @zvecan",
    "2023-05-30 | Protesters late on Monday evening threw stones at KFOR in Zvecan in Kosovo. | PROTEST occurred protesters > kfor @zvecan",
    "2011-08-30 | Kosovo, meanwhile, tried in July to seize two border posts by force. | COERCE occurred kosovo >  @",
    "2023-05-30 | Norway (not for the first time) earmarked millions for Kosovo, KFOR said. | AID occurred norway > kosovo @",
    "2023-05-30 | The paper wrote of the soldiers who dismantled a roadblock near Zvecan in Kosovo. | COERCE occurred  >  @zvecan",
  ])
  func `between a subject and its verb`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2018-12-30 | The tariff, imposed by Kosovo in November, hurt Serbia. | SANCTION occurred kosovo >  @kosovo",
    "2018-12-30 | The tariff Kosovo imposed in November angered the EU. | SANCTION occurred kosovo >  @kosovo",
    "2018-12-30 | The United States asked Pristina to scrap the tariff it imposed on Serbian goods in November. | REQUEST occurred united-states > kosovo @; RETREAT demanded kosovo >  @; SANCTION occurred kosovo > serbia @kosovo",
    "2015-12-30 | The agreement, signed in Brussels by Albin Kurti and Aleksandar Vučić, is not dead. KFOR is in Kosovo. | AGREE occurred albin-kurti,aleksandar-vucic >  @brussels",
    "2023-09-30 | The weapons police found in Banjska in Kosovo were shown to reporters. | COERCE occurred kosovo-police >  @banjska",
    "2023-09-30 | Police in Kosovo seized and destroyed forty rifles in Mitrovica. | COERCE occurred kosovo-police >  @mitrovica; ASSAULT occurred kosovo-police >  @mitrovica",
    "2018-12-30 | The duties on goods from Serbia, which the government of Ramush Haradinaj introduced in November, stay. | SANCTION occurred government-of-kosovo >  @kosovo",
    "2023-09-30 | Ministers came, spoke in Pristina and left. KFOR is in Kosovo. | ",
  ])
  func `objects before their verbs`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2012-09-30 | The delivery by UNHCR of 15 generators to villages in Kosovo was delayed. | AID occurred unhcr >  @kosovo",
    "2018-12-30 | The imposition by Pristina of a 100 percent tariff on Serbian goods angered Brussels. | COERCE occurred kosovo >  @kosovo",
    "2021-09-30 | The refusal of the Serb List to take part in the vote in Kosovo surprised nobody. | REJECT occurred srpska-lista >  @kosovo",
    "2021-09-30 | The visit of Jens Stoltenberg to Pristina on Monday lasted an hour. KFOR is in Kosovo. | CONSULT occurred jens-stoltenberg >  @pristina",
    "2021-09-30 | The opening in the village of Klina of a bakery was a success. KFOR is in Kosovo. | ",
  ])
  func `nouns of deeds with their doers`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2018-12-30 | The UN Security Council is to discuss the violence in Kosovo on Monday. | CONSULT planned un-security-council >  @; ASSAULT occurred  >  @kosovo",
    "2011-11-25 | John Kerry is awaited in Pristina on 2 December. KFOR is in Kosovo. | CONSULT planned john-kerry >  @pristina",
    "2024-11-25 | The mayor of Leposavić Zoran Kovač condemned the raid in Kosovo. | ACCUSE occurred zoran-kovac >  @leposavic; ASSAULT occurred  >  @kosovo",
    "2024-12-25 | Srpska Lista, a party which the commission refused to certify, is the largest of the Serbs in Kosovo. | REJECT occurred  >  @kosovo",
    "2024-11-25 | Albin Kurti accused the opposition of lying. KFOR is in Kosovo. | ACCUSE occurred albin-kurti > opposition @kosovo",
  ])
  func `who is told by an office, a side or a body that is to act`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2023-03-30 | Goran Rakić said he'll boycott the elections in Kosovo. | PROTEST planned goran-rakic >  @kosovo",
    "2023-03-30 | “They’ve blocked the road near Jarinje in Kosovo,” Goran Rakić said. | PROTEST occurred  >  @jarinje-crossing",
    "2011-11-30 | NATO will on Thursday deploy 200 soldiers to Jarinje in Kosovo. | MOBILIZE planned nato >  @jarinje-crossing",
    "2024-04-30 | Young men with too much time burn tyres in Zvecan in Kosovo. | PROTEST occurred  >  @zvecan",
    "2023-05-30 | The villagers had on three occasions in April asked KFOR to put a guard there. KFOR is in Kosovo. | REQUEST occurred  > kfor @",
    "2023-05-30 | Aleksandar Vucic asked the people not to fall for it. KFOR is in Kosovo. | REQUEST occurred aleksandar-vucic >  @",
    "2023-05-30 | Aleksandar Vucic wants the sides to talk. KFOR is in Kosovo. | ",
  ])
  func `verbs behind times, clitics and people without a name`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2024-12-30 | Four Serbs were charged in Pristina over the ambush in Banjska. KFOR is in Kosovo. | ACCUSE occurred  > four-serbs @pristina",
    "2009-12-30 | The move was denounced in Belgrade by State Secretary Oliver Ivanović. KFOR is in Kosovo. | ACCUSE occurred oliver-ivanovic >  @belgrade",
    "2009-12-30 | Aleksandar Vučić, speaking in Raška, condemned the raid in Kosovo. | ACCUSE occurred aleksandar-vucic >  @raska; ASSAULT occurred  >  @kosovo",
    "2013-12-30 | Ivica Dačić on Tuesday in New York accused Pristina of ethnic cleansing. KFOR is in Kosovo. | ACCUSE occurred ivica-dacic > kosovo @new-york",
    "2013-12-30 | Officials in Belgrade accused Pristina of ethnic cleansing. KFOR is in Kosovo. | ACCUSE occurred serbia > kosovo @",
  ])
  func `where it was said`(line: String) throws { try check(line) }
}
