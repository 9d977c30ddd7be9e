import Facts
import Testing

@testable import Analysis

/// Whose deed it is where the words leave the doer to another clause, and what status a few words give it.
@Suite struct EventReducedTests {
  /// "day | text | all its events, as type, mode, status, actors > recipients, place, time and harm, divided by semicolons".
  private func check(_ line: String) throws {
    func words(_ quantity: Quantity?) -> String { quantity?.value.map(String.init) ?? "-" }
    try EventBench.check(line) { event in
      let type = [event.type.rawValue, event.mode].compactMap { $0 }.joined(separator: ":")
      let status = event.status == .occurred ? "" : " \(event.status.rawValue)"
      let (actors, recipients) = (event.actors.map(\.slug), event.recipients.map(\.slug))
      let harm =
        event.killed == nil && event.injured == nil ? "" : " \(words(event.killed))/\(words(event.injured))"
      return "\(type)\(status) \(actors.joined(separator: ",")) > \(recipients.joined(separator: ","))"
        + " @\(event.place?.slug ?? "") \(event.when?.edtf ?? "-")\(harm)"
    }
  }

  @Test(arguments: [
    "2006-12-18 | No British soldiers were killed in Pristina on Friday. | ASSAULT denied  > british-soldiers @pristina 2006-12-15",
    "2006-12-18 | In Kosovo, Ceku dismissed the talks between Belgrade and Pristina planned for 22 December as pointless. | REJECT agim-ceku >  @kosovo [2006-12-12..2006-12-18]; CONSULT:visit planned serbia,kosovo >  @kosovo 2006-12-22",
    "2006-12-18 | A bomb in Mitrovica exploded near the building where the assembly is to open on 22 December, killing the driver. | ASSAULT:explosives  >  @mitrovica -",
    "2006-12-18 | A bomb killed a Serb in Mitrovica, Kosovo, on 29 May 2023. | ASSAULT:explosives  > serb @mitrovica 2023-05-29 1/-",
    "2006-12-18 | No KFOR soldiers were sent to Mitrovica on Friday. | MOBILIZE:troops denied kfor >  @mitrovica 2006-12-15",
    "2006-12-18 | Contrary to reports, no British soldiers were withdrawn from Pristina on Friday. | RETREAT:withdraw denied united-kingdom >  @pristina 2006-12-15",
    "2006-12-18 | The Serbian Army denied on Friday that its gunners had shelled Junik in Kosovo. | REJECT serbian-armed-forces >  @kosovo 2006-12-15; ASSAULT:heavy-weapons denied serbian-armed-forces >  @junik 2006-12-15",
    "2006-12-18 | Reports that Serbian police had burned down a mosque in Djakovica could not be confirmed. | ASSAULT:destroy alleged serbian-police >  @gjakova -",
    "2006-12-18 | Of the eight Serbs abducted near Djakovica on Friday, two were later freed. | ASSAULT:abduct  > kosovo-serbs @gjakova 2006-12-15; RETREAT:release  >  @gjakova 2006-12-15",
    "2006-12-18 | Three Albanian woodcutters, aged 19, 22 and 41, were found shot dead near Kamenica on Friday. | ASSAULT:firearms  >  @kamenica 2006-12-15 3/-",
    "2006-12-18 | Seven people, among them two gendarmes and a Polish doctor, were injured by a grenade in Mitrovica on Friday. | ASSAULT:explosives  >  @mitrovica 2006-12-15 -/7",
    "2006-12-18 | Gunmen killed Sgt. Driton Krasniqi, a traffic policeman, and wounded two of his colleagues near Decani on Friday. | ASSAULT:firearms gunmen > driton-krasniqi @decan 2006-12-15 1/2",
    "2006-12-18 | Prosecutors in Kosovo charged three men with smuggling weapons on Friday. | ACCUSE:allege prosecutors-in-kosovo > three-men @ 2006-12-15; MOBILIZE:weapons alleged three-men >  @kosovo 2006-12-15",
    "2006-12-18 | The Greek battalion of KFOR, which leaves Urosevac in March, is to be replaced. | RETREAT:withdraw planned kfor >  @ferizaj 2007-03; MOBILIZE:troops planned kfor >  @kosovo 2006-12-18/..",
    "2006-12-18 | Kosovo police arrested a Serb miner in Leposavic on Friday. | COERCE:arrest kosovo-police > serb-miner @leposavic 2006-12-15",
    "2006-12-18 | A soldier of KFOR died on Friday, two days after his patrol came under fire near Kamenica. | ASSAULT:firearms  >  @kamenica 2006-12-13 1/-",
    "2006-12-18 | Albanians whose homes in Klina were burned by Serb paramilitaries in 1999 want to return. | ASSAULT:destroy historical serb-paramilitaries >  @klina 1999",
    "2006-12-18 | KFOR watched a protest by Serbs in Leposavic on Friday. | PROTEST:demo kosovo-serbs >  @leposavic 2006-12-15",
    "2006-12-18 | Hundreds of Serbs threw stones on Friday at KFOR troops guarding the bridge in Mitrovica. | PROTEST:riot kosovo-serbs > kfor @mitrovica 2006-12-15; MOBILIZE:troops kfor >  @mitrovica 2006-12-15",
    "2006-12-18 | A mine exploded under a tractor near Pec in Kosovo on Friday, killing an old man and injuring his wife. | ASSAULT:explosives  > old-man @peja 2006-12-15 1/1",
    "2006-12-18 | Serbia's war crimes court on Monday jailed 14 former soldiers for killing Albanians in Suva Reka. KFOR is in Kosovo. | SANCTION:convict serbia > 14-former-soldiers @serbia 2006-12-18; ASSAULT 14-former-soldiers > kosovo-albanians @suhareka -",
    "2006-12-18 | A KFOR patrol detained two ex-guerrillas near Prizren on Friday. | COERCE:arrest kfor > two-ex-guerrillas @prizren 2006-12-15",
    "2006-12-18 | A third man was arrested by Kosovo police on Friday after firing his gun at a crowd in Mitrovica. | COERCE:arrest kosovo-police > third-man @kosovo 2006-12-15; ASSAULT:firearms third-man > crowd @mitrovica [2006-12-09..2006-12-15]",
    "2006-12-18 | A policeman was killed on Friday in an exchange of fire with Albanian rebels near Decani in Kosovo. | ASSAULT:firearms albanian-rebels > policeman @decan 2006-12-15 1/-",
    "2006-12-18 | Three Serbs, including a boy, were injured by a bomb in Gracanica, Kosovo, on Friday. | ASSAULT:explosives  > kosovo-serbs @gracanica 2006-12-15 -/3",
    "2006-12-18 | Besim Krasniqi, a teacher, was killed by a landmine in Klina, Kosovo, on Friday. | ASSAULT:explosives  > besim-krasniqi @klina 2006-12-15 1/-",
    "2006-12-18 | A member of the Kosovo Protection Corps was killed near Pec on Friday. | ASSAULT  > member-of-the-kosovo-protection-corps @peja 2006-12-15 1/-",
    "2006-12-18 | Kosovo police arrested Thaci's sister in Pristina on Friday. | COERCE:arrest kosovo-police >  @pristina 2006-12-15",
    "2006-12-18 | A KFOR spokesman told reporters in Pristina on Friday that soldiers had seized weapons at a house. | COERCE:seize  >  @kosovo 2006-12-15",
    "2023-10-02 | Josep Borrell said that Kosovo and Serbia had agreed. He once more called for early elections in the north. | AGREE kosovo,serbia >  @ [2023-09-02..2023-10-02]; REQUEST:change josep-borrell >  @ [2023-09-26..2023-10-02]",
    "2023-10-02 | KFOR serves in Kosovo, a former Serbian province that proclaimed independence in 2008. | REJECT historical kosovo > serbia @kosovo 2008",
    "2023-10-02 | Although it called early polls in Kosovo a “provocation”, Srpska Lista will attend. | ACCUSE:disapprove srpska-lista >  @kosovo [2023-09-26..2023-10-02]",
    "2006-12-18 | Pristina, which accused Serbia of planning the attack, closed the border with KFOR on Friday. | ACCUSE:allege kosovo > serbia @kosovo 2006-12-15; COERCE:restrict kosovo >  @kosovo 2006-12-15",
    "2006-12-18 | The convoy of the NATO-led Kosovo Force (KFOR) killed a civilian and injured four others near Pristina on Friday. | ASSAULT kfor > civilian @pristina 2006-12-15 1/4",
    "2006-12-18 | A Serb leader in Kosovo told Beta \"attacks on Serbs are continuing.\" | ASSAULT  > kosovo-serbs @kosovo [2006-12-12..2006-12-18]",
    "2006-12-18 | Zlatko Aleksovski, extradited to The Hague on Friday to stand trial, said in Kosovo he was innocent. | COOPERATE  > zlatko-aleksovski @kosovo 2006-12-15; ACCUSE:investigate hypothetical  >  @ 2006-12-15",
    "2006-12-18 | William Cohen, blamed for the mess in Kosovo, spoke to KFOR. | ACCUSE:allege  > william-cohen @ [2006-12-12..2006-12-18]; CONSULT:visit william-cohen > kfor @kosovo [2006-12-12..2006-12-18]",
    "2006-12-18 | EULEX sent a patrol to Zubin Potok in Kosovo on Friday. A stun grenade was hurled at one of its armoured vehicles. | MOBILIZE:troops eulex >  @zubin-potok 2006-12-15; ASSAULT:explosives  > eulex @zubin-potok 2006-12-15",
    "2006-12-18 | Oliver Ivanovic lived in Mitrovica, Kosovo. Unknown men set his car on fire on Friday. | ASSAULT:destroy unknown-men > oliver-ivanovic @mitrovica 2006-12-15",
    "2006-12-18 | Kosovo police arrested Marko Djuric in Mitrovica on Friday. Aleksandar Vucic denounced the arrest on television. | COERCE:arrest kosovo-police > marko-duric @mitrovica 2006-12-15; ACCUSE:disapprove aleksandar-vucic > kosovo @ 2006-12-15",
    "2006-12-18 | Serbia arrested three Kosovo policemen on Friday. Albin Kurti demanded their immediate release. | COERCE:arrest serbia > kosovo-police @ 2006-12-15; REQUEST:change albin-kurti > serbia @ [2006-12-12..2006-12-18]",
    "2006-12-18 | Albin Kurti accused Serbia of a plot in Kosovo on Friday. Petar Petkovic dismissed the accusation. | ACCUSE:allege albin-kurti > serbia @kosovo 2006-12-15; REJECT petar-petkovic > albin-kurti @ 2006-12-15",
    "2006-12-18 | KFOR was sent to Kosovo on Friday to protect Serbs from attacks by Albanian extremists. | MOBILIZE:troops kfor >  @kosovo 2006-12-15; AID planned kfor > kosovo-serbs @kosovo 2006-12-15",
    "2006-12-18 | The KLA has stepped up attacks on Serbian police in Kosovo since Friday. | ASSAULT kosovo-liberation-army > serbian-police @kosovo 2006-12-15/2006-12-18",
    "2006-12-18 | NATO urged Thaci and Tadic on Friday to hold talks on Kosovo, regretting the violence in the north. | REQUEST:meet nato > hashim-thaci,boris-tadic @ 2006-12-15; ACCUSE:disapprove nato >  @ 2006-12-15; CONSULT:visit hypothetical hashim-thaci,boris-tadic >  @kosovo 2006-12-15",
    "2006-12-18 | KFOR commanders warned on Friday that Albanian extremists will attack Serbs in Kosovo. | ASSAULT planned albanian-extremists > kosovo-serbs @kosovo 2006-12-15",
    "2006-12-18 | The arrest of Ramush Haradinaj in Pristina on Friday sparked protests by students. | COERCE:arrest  > ramush-haradinaj @pristina 2006-12-15; PROTEST:demo  >  @pristina 2006-12-15",
    "2006-12-18 | Djakovica, in Kosovo, was captured by the Yugoslav army on Friday. | COERCE:seize yugoslav-army >  @gjakova 2006-12-15",
    "2006-12-18 | Malisevo, which the Yugoslav army retook from the KLA on Friday, lay in ruins. KFOR is in Kosovo. | COERCE:seize yugoslav-army > kosovo-liberation-army @malisheva 2006-12-15",
  ])
  func `who did it to whom, told by another clause`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2006-12-18 | NATO would send 700 more soldiers to Kosovo, an official said on Friday. | MOBILIZE:troops planned nato >  @kosovo [2006-12-14..2006-12-15]",
    "2006-12-18 | Opposition parties in Kosovo plan a rally in Pristina on Friday. | PROTEST:demo planned  >  @pristina 2006-12-22",
    "2006-12-18 | The opposition in Kosovo has called a strike in Pristina for Friday. | PROTEST:strike planned  >  @pristina 2006-12-22",
    "2006-12-18 | Three rebels were killed in Kosovo on Friday trying to kidnap policemen near Glogovac. | ASSAULT  > three-rebels @kosovo 2006-12-15 3/-",
    "2006-12-18 | The EU failed to agree on condemning the arrests of Serbs in Kosovo on Friday. | ACCUSE:disapprove denied european-union >  @ 2006-12-15; COERCE:arrest  > kosovo-serbs @kosovo 2006-12-15",
    "2006-12-18 | Serbia said there would be no talks on Kosovo until KFOR arrested the attackers. | COERCE:arrest hypothetical kfor > attackers @ -",
    "2006-12-18 | Vucic repeated claims that Kosovo police had beaten Serbs in Zvecan. | ASSAULT:beat alleged kosovo-police > kosovo-serbs @zvecan -",
    "2006-12-18 | Two Serbs confessed to carrying out the attack in Zvecan, Kosovo. | ASSAULT kosovo-serbs >  @zvecan [2006-12-12..2006-12-18]",
    "2006-12-18 | Even if the attack in Kosovo was carried out by Serbs, KFOR will stay. | ASSAULT hypothetical kosovo-serbs >  @kosovo -",
    "2006-12-18 | He was the first KFOR soldier to be killed in Kosovo since January. | ASSAULT  > kfor @kosovo 2006-01-01/2006-12-18",
    "2006-12-18 | Serbian forces are reported to be shelling Junik in Kosovo. | ASSAULT:heavy-weapons alleged serbian-forces >  @junik [2006-12-12..2006-12-18]",
    "2006-12-18 | Milosevic denied Serbia would attack Kosovo. | REJECT slobodan-milosevic >  @ [2006-12-12..2006-12-18]",
    "2006-12-18 | Hopes of a meeting on Kosovo between Vucic and Kurti faded on Friday. | ",
    "2006-12-18 | Rugova called on the Serbs of Kosovo to unite and start dialogue with Pristina. | REQUEST:meet ibrahim-rugova > kosovo-serbs @kosovo [2006-12-12..2006-12-18]; CONSULT:visit demanded kosovo-serbs,kosovo >  @ -",
    "2006-12-18 | The minister said the move did not mean a deployment of more troops by NATO in Kosovo. | MOBILIZE:troops denied nato >  @kosovo -",
    "2006-12-18 | The murder of Fehmi Agani in Kosovo \"will not terrorise us,\" Hashim Thaci said. | ASSAULT  > fehmi-agani @kosovo - 1/-",
    "2006-12-18 | Milosevic rejected the plan for Kosovo, saying it should be replaced by the agreement signed in 1998. | REJECT slobodan-milosevic >  @ [2006-12-12..2006-12-18]",
    "2006-12-18 | Hashim Thaci condemned Friday's attack on a police patrol near Leposavic in Kosovo. | ACCUSE:disapprove hashim-thaci >  @kosovo [2006-12-12..2006-12-18]; ASSAULT  >  @leposavic 2006-12-15",
    "2006-12-18 | Vucic vowed on Friday to continue the talks with Kosovo. | AGREE aleksandar-vucic >  @ 2006-12-15",
    "2006-12-18 | The rebels in Kosovo vowed on Friday to keep fighting Serbia. | THREATEN rebels-in-kosovo > serbia @ 2006-12-15",
  ])
  func `planned, tried, denied, told by others`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2022-12-30 | Hashim Thaci, Kadri Veseli and others were indicted by prosecutors in Kosovo on Thursday. | ACCUSE:allege prosecutors > hashim-thaci,kadri-veseli @ 2022-12-29",
    "2022-12-30 | Kadri Veseli, a former speaker of parliament, and his aides were arrested in Kosovo on Thursday. | COERCE:arrest  > kadri-veseli @kosovo 2022-12-29",
    "2022-12-30 | Prosecutors in Kosovo indicted Hashim Thaci and Kadri Veseli on Thursday. The two men denied the charges. | ACCUSE:allege prosecutors > hashim-thaci,kadri-veseli @ 2022-12-29; REJECT hashim-thaci,kadri-veseli >  @kosovo 2022-12-29",
    "2022-12-30 | Prosecutors in Kosovo indicted Hashim Thaci and Kadri Veseli on Thursday. Both denied the charges. | ACCUSE:allege prosecutors > hashim-thaci,kadri-veseli @ 2022-12-29; REJECT hashim-thaci,kadri-veseli >  @kosovo 2022-12-29",
    "2022-12-30 | A polling station in Mitrovica, Kosovo, was closed by police on Thursday. | COERCE:restrict kosovo-police >  @mitrovica 2022-12-29",
    "2022-12-30 | A guerrilla leader was arrested in Kosovo by an international tribunal on Thursday. | COERCE:arrest international-tribunal > guerrilla @kosovo 2022-12-29",
    "2022-12-30 | There were riots in Mitrovica, Kosovo, on Thursday. | ASSAULT  >  @mitrovica 2022-12-29",
    "2022-12-30 | Northern Kosovo saw new unrest on Thursday. | ASSAULT  >  @north-kosovo 2022-12-29",
    "2022-12-30 | The unrest in Kosovo broke out on Thursday when Serbs threw stones at the town hall in Zvecan. | PROTEST:riot kosovo-serbs > kosovo @zvecan 2022-12-29",
    "2022-12-30 | Kosovo and Serbia traded accusations on Thursday. | ACCUSE:allege kosovo,serbia >  @ 2022-12-29",
    "2022-12-30 | NATO told Serbia on Thursday that it had to withdraw its troops from Kosovo. | REQUEST:yield nato > serbia @ 2022-12-29; RETREAT:withdraw demanded serbia >  @kosovo 2022-12-29",
  ])
  func `others, pairs, and those behind by`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2023-11-21 | In Pristina on Monday Jens Stoltenberg condemned the attacks on KFOR in Kosovo. He also praised the dialogue with Serbia. | ACCUSE:disapprove jens-stoltenberg >  @pristina 2023-11-20; ASSAULT  > kfor @kosovo 2023-11-20; SUPPORT jens-stoltenberg >  @pristina 2023-11-20",
    "2023-11-21 | NATO, which bombed Serbia for 78 days in 1999, keeps soldiers in Kosovo. | ASSAULT:aerial historical nato > serbia @serbia 1999",
    "2023-11-21 | Serbs attacked KFOR soldiers in Zvecan, Kosovo, on Monday. Serbia put its army on full alert. | ASSAULT kosovo-serbs > kfor @zvecan 2023-11-20; MOBILIZE:troops serbia >  @serbia 2023-11-20",
    "2023-11-21 | Kosovo police arrested two men on Monday after a blast near Caglavica in Kosovo. | COERCE:arrest kosovo-police > two-men @kosovo 2023-11-20; ASSAULT:explosives  >  @caglavica -",
  ])
  func `where it was said, whose land was bombed, and at home`(line: String) throws { try check(line) }
}
