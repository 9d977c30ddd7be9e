import Facts
import Testing

@testable import Analysis

/// Who stands on which side of a deed, where and when it was, in plain wordings of news.
@Suite struct EventSidesTests {
  /// "day | text | all its events, as type, mode, actors > recipients, place and time, divided by semicolons".
  private func check(_ line: String) throws {
    try EventBench.check(line) { event in
      let type = [event.type.rawValue, event.mode].compactMap { $0 }.joined(separator: ":")
      let (actors, recipients) = (event.actors.map(\.slug), event.recipients.map(\.slug))
      return "\(type) \(actors.joined(separator: ",")) > \(recipients.joined(separator: ","))"
        + " @\(event.place?.slug ?? "") \(event.when?.edtf ?? "-")"
    }
  }

  @Test(arguments: [
    "2011-03-20 | Police arrested 53 Serbs in Mitrovica, Kosovo, on Monday. | COERCE:arrest kosovo-police > 53-serbs @mitrovica 2011-03-14",
    "2011-03-20 | Three Kosovo Serb men were arrested in Leposavic on Friday. | COERCE:arrest  > three-kosovo-serb-men @leposavic 2011-03-18",
    "2011-03-20 | On Monday, one Serb was shot dead in Mitrovica, Kosovo. | ASSAULT:firearms  > one-serb @mitrovica 2011-03-14",
    "1999-06-14 | About 200 Russians occupied the airport near Pristina, Kosovo, on Saturday. | COERCE:seize russia >  @pristina-airport 1999-06-12",
    "1999-06-14 | On Friday Albanians tried to attack departing Yugoslav soldiers in Prizren. KFOR was there. | ASSAULT kosovo-albanians > yugoslav-soldiers @prizren 1999-06-11",
    "2011-03-20 | Clashes erupted on Monday between Kosovo police and ethnic Serb demonstrators in Zvecan. | PROTEST:riot kosovo-police,ethnic-serb-demonstrators >  @zvecan 2011-03-14",
    "2011-03-20 | Fighting broke out near Malisevo on Friday between Serbian police and the Kosovo Liberation Army. | ASSAULT serbian-police,kosovo-liberation-army >  @malisheva 2011-03-18",
    "2000-02-14 | KFOR troops exchanged fire with two snipers in Mitrovica on Monday. | ASSAULT:firearms kfor > two-snipers @mitrovica 2000-02-14",
    "2007-02-12 | Some 3,000 protesters marched through Pristina on Saturday. Police in Kosovo answered with tear gas. | PROTEST:demo protesters >  @pristina 2007-02-10; ASSAULT:crowd-control  > protesters @pristina 2007-02-10",
    "1998-06-24 | The Kosovo Liberation Army captured three Serb policemen near Obilic on Monday. | ASSAULT:abduct kosovo-liberation-army > serb-policemen @obiliq 1998-06-22",
    "2011-03-20 | At least 15 people were arrested in Mitrovica, Kosovo, on Monday. | COERCE:arrest  > at-least-15-people @mitrovica 2011-03-14",
  ])
  func `who is on which side`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2018-01-16 | Oliver Ivanovic was gunned down in front of his office in the Serb-run north of Mitrovica on Tuesday. | ASSAULT:firearms  > oliver-ivanovic @mitrovica 2018-01-16",
    "2000-09-21 | On 29 July UN police stopped a car of the Kosovo Protection Corps on the road from Decani to Peja. | COERCE:restrict un-police > kosovo-protection-corps @decan 2000-07-29",
    "2000-09-21 | On 29 July UN police stopped a car of the Kosovo Protection Corps between Decani and Peja. | COERCE:restrict un-police > kosovo-protection-corps @decan 2000-07-29",
    "1999-06-14 | Italian units reached Pec on Monday. The KFOR soldiers slept in tents. | MOBILIZE:troops italy >  @peja 1999-06-14",
    "2013-11-15 | Much hung on the elections of 3 November in Kosovo. Masked men stormed polling stations in North Mitrovica. | ASSAULT masked-men >  @north-mitrovica 2013-11-03",
    "2007-04-18 | All spoke of 10 February in Kosovo. On that Saturday Romanian police shot two protesters in Pristina. | ASSAULT:firearms romanian-police > two-protesters @pristina 2007-02-10",
    "2011-07-29 | Masked youths set the Jarinje post in Kosovo alight on Wednesday and flattened what was left. | PROTEST:riot masked-youths >  @jarinje-crossing 2011-07-27",
    "2000-09-21 | On 19 August two hand grenades were tossed onto a basketball court in Crkvena Vodica in Kosovo. | ASSAULT:explosives  >  @crkvena-vodica 2000-08-19",
    "1999-04-12 | Two boys were machine-gunned and an old man was ill-treated in Klina, Kosovo, on Sunday. | ASSAULT  > two-boys @klina 1999-04-11; ASSAULT  > old-man @klina 1999-04-11",
  ])
  func `where and when it was`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2023-11-30 | KFOR arrived in Zvecan, Kosovo, on Monday and was attacked by Serbs on Tuesday. | CONSULT:visit kfor >  @zvecan 2023-11-27; ASSAULT kosovo-serbs > kfor @zvecan 2023-11-28",
    "2023-11-30 | Kosovo police, along with KFOR soldiers, removed the barricades in Zvecan on Monday. | COERCE kosovo-police,kfor >  @zvecan 2023-11-27",
    "2023-11-30 | Oliver Ivanovic joined the party in 2008 and was shot dead in Mitrovica, Kosovo, in January 2018. | ASSAULT:firearms  > oliver-ivanovic @mitrovica 2018-01",
    "2023-11-30 | A gunman killed a Kosovo policeman on Monday. The attack, which happened in Decan, was the second in Kosovo this month. | ASSAULT:firearms gunman > kosovo-police @decan 2023-11-27",
    "2023-11-30 | Zvecan's municipality building was surrounded by Kosovo Serb protesters on Monday. | COERCE:restrict kosovo-serb-protesters >  @zvecan 2023-11-27",
    "2023-11-30 | Kosovo Police arrested two men on Monday after a blast in Zubin Potok. | COERCE:arrest kosovo-police > two-men @kosovo 2023-11-27; ASSAULT:explosives  >  @zubin-potok -",
    "2023-11-30 | A man from Peja was shot dead in Prizren, Kosovo, on Monday. | ASSAULT:firearms  > man @prizren 2023-11-27",
    "2023-11-30 | A crowd in Kosovo hurled bricks at the UN headquarters in Pristina on Monday. | PROTEST:riot crowd > united-nations @pristina 2023-11-27",
    "2023-11-30 | NATO threatened to strike Yugoslavia over Kosovo on Monday. | THREATEN:violence nato > yugoslavia @ 2023-11-27",
    "2023-11-30 | Kosovo Police beat Vetevendosje activists in Pristina on Monday. They arrested 21 of them. | ASSAULT:beat kosovo-police > vetevendosje @pristina 2023-11-27; COERCE:arrest kosovo-police > vetevendosje @pristina 2023-11-27",
    "2023-11-30 | A KFOR patrol seized two rifles in Gnjilane, Kosovo, on Monday. | COERCE:seize kfor >  @gjilan 2023-11-27",
    "2023-11-30 | Masked men stormed a polling station in northern Mitrovica/Mitrovicë, Kosovo, on Sunday. | ASSAULT masked-men >  @north-mitrovica 2023-11-26",
  ])
  func `joined deeds, companions, the town told besides and what is threatened`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2023-05-30 | The police of Kosovo arrested three men in Mitrovica. | COERCE:arrest kosovo-police > three-men @mitrovica [2023-05-24..2023-05-30]",
    "2023-05-30 | The parliament of Kosovo endorsed the plan on Monday. | AGREE parliament-of-kosovo >  @kosovo 2023-05-29",
    "2023-05-30 | The army of Serbia was put on alert on Monday. KFOR is in Kosovo. | MOBILIZE:troops serbian-armed-forces >  @serbia 2023-05-29",
    "2023-05-30 | Serbian police arrested two men on Monday. KFOR is in Kosovo. | COERCE:arrest serbian-police > two-men @ 2023-05-29",
    "2023-05-30 | Kosovo prosecutors charged three men on Monday. KFOR is in Kosovo. | ACCUSE:allege kosovo-prosecutors > three-men @kosovo 2023-05-29",
    "2023-05-30 | The Supreme Court of Kosovo released three men on Monday. | RETREAT:release supreme-court-of-kosovo > three-men @ 2023-05-29",
    "2023-05-30 | Marko Djuric charged on Monday that Pristina was sabotaging the dialogue. KFOR is in Kosovo. | ACCUSE:allege marko-duric > kosovo @ 2023-05-29",
    "2023-05-30 | The EU called for the Kosovo police units to leave Mitrovica. | REQUEST:change european-union > kosovo-police @ [2023-05-24..2023-05-30]; RETREAT:withdraw kosovo-police >  @mitrovica -",
  ])
  func `bodies told by whose they are, and whom a charge or a demand is about`(line: String) throws { try check(line) }
}
