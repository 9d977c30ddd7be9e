import Facts
import Testing

@testable import Analysis

/// Who did it and to whom, where another word than subject and object tells.
@Suite struct EventDoerTests {
  /// "day | text | all its events, as type and actors > recipients, divided by semicolons".
  private func check(_ line: String) throws {
    try EventBench.check(line) { event in
      let (actors, recipients) = (event.actors.map(\.slug), event.recipients.map(\.slug))
      return "\(event.type.rawValue) \(actors.joined(separator: ",")) > \(recipients.joined(separator: ","))"
    }
  }

  @Test(arguments: [
    "2023-05-29 | The government in Pristina demanded that Serbia release three men of Kosovo. | REQUEST kosovo > serbia",
    "2023-05-29 | Vuk Draskovic was refused entry to Kosovo by the government in Pristina. | COERCE kosovo > vuk-draskovic",
    "2023-05-29 | A KFOR patrol in Kosovo came under attack from Serb gunmen near Zvecan. | ASSAULT serb-gunmen > kfor",
    "2023-05-29 | A KFOR patrol in Kosovo came under fire from a hill near Zvecan. | ASSAULT  > kfor",
    "2023-05-29 | Human Rights Watch says soldiers killed 30 civilians in Meja in Kosovo. | ASSAULT  > 30-civilians",
    "2023-05-29 | KFOR said its soldiers killed a gunman near Vitina in Kosovo. | ASSAULT kfor > gunman",
    "2023-05-29 | KFOR troops, assisted by UN police, arrested four Albanians in Kosovo. | COERCE kfor,un-police > four-albanians",
    "2023-05-29 | KFOR troops in Klina in Kosovo, assisted by UN police, arrested four Albanians. | COERCE kfor > four-albanians",
    "2023-05-29 | Yugoslav troops pulled out of Kosovo and KFOR soldiers moved in. | RETREAT yugoslavia > ; MOBILIZE kfor > ",
    "2023-05-29 | Police surrounded a house in Gjilan in Kosovo. Two men were arrested. | COERCE kosovo-police > ; COERCE kosovo-police > two-men",
    "2023-05-29 | Farmers surrounded a house in Gjilan in Kosovo. Two men were arrested. | COERCE farmers > ; COERCE  > two-men",
    "2023-05-29 | Milan Radoicic was questioned in Kosovo and released. | ACCUSE  > milan-radoicic; RETREAT  > milan-radoicic",
    "2023-05-29 | A barricade put up by Serbs near Jarinje in Kosovo was removed by KFOR soldiers. | PROTEST kosovo-serbs > ; COERCE kfor > ",
    "2023-05-29 | Serbia expelled two Kosovo officials and Kosovo answered by expelling a Serbian diplomat. | COERCE serbia > kosovo-officials; SANCTION kosovo > serbia",
    "2023-05-29 | Kurti turned down the proposal of the European Union for Kosovo, and Vucic accepted it. | REJECT albin-kurti > european-union; AGREE aleksandar-vucic > ",
    "2023-05-29 | Kurti's supporters in Kosovo threw eggs at Isa Mustafa. | PROTEST  > isa-mustafa",
    "2023-05-29 | Two wounded Serbs in Kosovo were taken to hospital by KFOR. | ASSAULT  > kosovo-serbs",
    "2023-05-29 | KFOR asked the Serbs of Kosovo to leave the bridge. They refused. | REQUEST kfor > kosovo-serbs; RETREAT kosovo-serbs > ; REJECT kosovo-serbs > ",
    "2023-05-29 | Russia completed the withdrawal of its peacekeepers from Kosovo. | RETREAT russia > ",
  ])
  func `who acts`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2023-05-29 | Serbia is opposed to the deal on Kosovo. | REJECT serbia > ",
    "2023-05-29 | Prosecutors in Kosovo opened an inquiry into the attack. | ACCUSE prosecutors > ",
    "2023-05-29 | Vojislav Kostunica demanded that Kosovo be split into cantons. | REQUEST vojislav-kostunica > ",
    "2023-05-29 | KFOR in Kosovo turned the suspects over to UN police. | COOPERATE kfor > un-police",
    "2023-05-29 | The suspects were turned over to UN police by KFOR in Kosovo. | COOPERATE kfor > un-police",
    "2023-05-29 | KFOR in Kosovo condemned the killing of two Serbs by Albanian gunmen. | ACCUSE kfor > albanian-gunmen; ASSAULT albanian-gunmen > two-serbs",
    "2023-05-29 | Serbia condemned the arrest of a Serb by Kosovo police. KFOR is in Kosovo. | ACCUSE serbia > kosovo-police; COERCE kosovo-police > serb",
    "2023-05-29 | Kurti in Kosovo criticised the decision by Serbia. | ACCUSE albin-kurti > serbia",
    "2023-05-29 | Thaci said that Belgrade stood behind the attack in Kosovo. | ACCUSE hashim-thaci > serbia",
    "2023-05-29 | Ramush Haradinaj said that his house in Kosovo was burned by protesters. | PROTEST protesters > ramush-haradinaj",
    "2023-05-29 | The EU said that its officers had been attacked by Serbs in Zvecan in Kosovo. | ASSAULT kosovo-serbs > european-union",
    "2023-05-29 | Masked men attacked two OSCE staff in Mitrovica in Kosovo. | ASSAULT masked-men > osce",
    "2023-05-29 | Two Kosovo policemen were wounded by gunmen near Zvecan. | ASSAULT gunmen > kosovo-police",
    "2023-05-29 | Two former Kosovo policemen were wounded by gunmen near Zvecan. | ASSAULT gunmen > two-former-kosovo-policemen",
    "2023-05-29 | The Serb was shot near Gracanica in Kosovo. | ASSAULT  > kosovo-serbs",
    "2023-05-29 | Vucic wrote to Stoltenberg and asked him to protect the Serbs of Kosovo. | REQUEST aleksandar-vucic > jens-stoltenberg",
    "2023-05-29 | France arrested Haradinaj of Kosovo at the request of Serbia. | COERCE france > ramush-haradinaj; REQUEST serbia > france",
    "2023-05-29 | France, Germany and the United States blamed Kosovo for the crisis. Kurti rejected the criticism. | ACCUSE france,germany,united-states > kosovo; REJECT albin-kurti > france,germany,united-states",
  ])
  func `on whom it is done`(line: String) throws { try check(line) }
}
