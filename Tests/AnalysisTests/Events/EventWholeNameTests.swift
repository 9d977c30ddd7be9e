import Facts
import Testing

@testable import Analysis

/// Whose deed it is where an office, an owner or a homeland stands around a name, and what a text tells of a deed elsewhere.
@Suite struct EventWholeNameTests {
  /// "day | text | its events, as type, actors > recipients and place, divided by semicolons".
  private func check(_ line: String) throws {
    try EventBench.check(line) { event in
      let type = [event.type.rawValue, event.mode].compactMap { $0 }.joined(separator: ":")
      let status = event.status == .occurred ? "" : " \(event.status.rawValue)"
      let (actors, recipients) = (event.actors.map(\.slug), event.recipients.map(\.slug))
      return "\(type)\(status) \(actors.joined(separator: ",")) > \(recipients.joined(separator: ","))"
        + " @\(event.place?.slug ?? "")"
    }
  }

  @Test(
    "an office and a homeland are part of a name",
    arguments: [
      "2023-05-29 | President Aleksandar Vučić of Serbia, who denounced the ban in Kosovo, left early. | ACCUSE:disapprove aleksandar-vucic >  @",
      "2023-05-29 | The EU’s foreign policy chief, Josep Borrell, and the head of the UN mission in Kosovo, Caroline Ziadeh, both condemned the raid. | ACCUSE:disapprove josep-borrell,caroline-ziadeh >  @",
      "2023-05-29 | Serbian President Aleksandar Vucic and Kosovo's Prime Minister Albin Kurti agreed on the text. | AGREE aleksandar-vucic,albin-kurti >  @",
      "2007-05-29 | Serbia's president Boris Tadic and the prime minister Vojislav Kostunica met Martti Ahtisaari in Vienna over Kosovo. | CONSULT:visit boris-tadic,vojislav-kostunica,martti-ahtisaari >  @vienna",
      "2023-05-29 | Vucic told the EU's foreign policy chief Josep Borrell that he was disappointed with Kosovo. | ACCUSE:disapprove aleksandar-vucic >  @",
      "2023-05-29 | Rakic met representatives of the Kosovo Police, EULEX and KFOR. | CONSULT:visit goran-rakic,kosovo-police,eulex,kfor >  @",
      "2011-05-29 | The mayor of Zvecan, Dragisa Milovic, put the blame for the clash in Kosovo on KFOR. | ACCUSE:allege dragisa-milovic > kfor @zvecan; ASSAULT  >  @kosovo",
      "2023-05-29 | Prime Minister Dimitar Kovacevski of North Macedonia welcomed the deal on Kosovo. | SUPPORT dimitar-kovacevski >  @",
    ])
  func wholeNames(_ line: String) throws { try check(line) }

  @Test(
    "who acts, told by another word than the subject",
    arguments: [
      "2023-05-29 | Protesters hurled bricks at Kosovo police and KFOR troops, who answered with tear gas. | PROTEST:riot protesters > kosovo-police,kfor @kosovo; ASSAULT:crowd-control kosovo-police,kfor > protesters @kosovo",
      "2023-05-29 | Neither Kurti nor Vucic signed the deal in Kosovo. | AGREE denied albin-kurti,aleksandar-vucic >  @kosovo",
      "2023-05-29 | Serbia, like Russia, is among the countries that do not recognise Kosovo. | REJECT serbia > kosovo @",
      "2023-05-29 | In Kosovo the EU \"welcomed\" the vote. | SUPPORT european-union >  @",
      "2023-05-29 | Kosovo's authorities closed two border crossings with Serbia. | COERCE:restrict kosovo >  @kosovo",
      "2023-05-29 | Pristina first introduced a tariff on Serbian goods. | SANCTION:discontinue kosovo > serbia @kosovo",
      "2023-05-29 | KFOR soldiers took down a barricade at Jarinje in Kosovo. | COERCE kfor >  @jarinje-crossing",
      "2023-05-29 | NATO troops drove into Kosovo before dawn. | MOBILIZE:troops kfor >  @kosovo",
      "2023-05-29 | Serbs in northern Kosovo blocked two roads on Monday. | PROTEST:obstruct kosovo-serbs > kosovo @north-kosovo",
      "2003-05-29 | Serbs in northern Kosovo blocked two roads on Monday. | PROTEST:obstruct kosovo-serbs >  @north-kosovo",
      "2023-05-29 | Kosovo police searched two flats in Klina. Three men were arrested in Kosovo over the shooting. | COERCE kosovo-police >  @klina; COERCE:arrest kosovo-police > three-men @klina",
      "2023-05-29 | Kosovo's Security Council held emergency talks on Monday. | CONSULT:multilateral kosovo-security-council >  @kosovo",
    ])
  func doers(_ line: String) throws { try check(line) }

  @Test(
    "where it was, told by another sentence",
    arguments: [
      "2023-03-19 | Vucic and Kurti met in Ohrid on Saturday for talks about Kosovo. Kurti complained on Saturday that Serbia had not signed. | CONSULT:visit aleksandar-vucic,albin-kurti >  @ohrid; ACCUSE:disapprove albin-kurti > serbia @ohrid",
      "2024-12-01 | A blast damaged a canal in Kosovo on Friday.\n\nThe explosion in Zubin Potok on Friday was heard far away. | ASSAULT:explosives  >  @zubin-potok",
    ])
  func places(_ line: String) throws { try check(line) }
}
