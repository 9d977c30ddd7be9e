import Facts
import Testing

@testable import Analysis

/// Whose deed a participle, a pronoun or a group without a name tells; what is told twice; what is no deed of its own.
@Suite struct EventParticipleTests {
  /// "day | text | all its events, as type, mode, status, actors, place and time, divided by semicolons".
  private func check(_ line: String) throws {
    try EventBench.check(line) { event in
      let type = [event.type.rawValue, event.mode].compactMap { $0 }.joined(separator: ":")
      let status = event.status == .occurred ? "" : " \(event.status.rawValue)"
      let actors = event.actors.map(\.slug).joined(separator: ",")
      return "\(type)\(status) by \(actors) @\(event.place?.slug ?? "") \(event.when?.edtf ?? "-")"
    }
  }

  @Test(arguments: [
    "2023-09-25 | Armed men stormed a monastery in Banjska, Kosovo, after killing a police officer on Sunday morning. | ASSAULT by armed-men @banjska-monastery 2023-09-24; ASSAULT by armed-men @banjska 2023-09-24",
    "2024-12-01 | “It is clear that these persons have come to fight in Kosovo,” Albin Kurti said, calling on them to give up. | REQUEST:change by albin-kurti @kosovo [2024-11-25..2024-12-01]",
    "2023-05-30 | Serbs tried to enter the town hall in Zvecan, Kosovo. Among other things, they have thrown stones at KFOR. | PROTEST:riot by kosovo-serbs @zvecan [2023-05-24..2023-05-30]; PROTEST:riot by kosovo-serbs @zvecan [2023-05-24..2023-05-30]",
    "2023-05-30 | The US, UK, France and Germany issued a statement on Kosovo, urging Serbia to show restraint. | REQUEST:yield by united-states,united-kingdom,france,germany @ [2023-05-24..2023-05-30]",
    "2023-09-25 | The head of the UN mission in Kosovo Caroline Ziade and the EU High Representative for Foreign Affairs Josep Borrell condemned the attack. | ACCUSE:disapprove by caroline-ziade,josep-borrell @ [2023-09-19..2023-09-25]",
    "2011-09-16 | There are tensions in Kosovo since EULEX was expected to take over the Jarinje crossing. | MOBILIZE:troops planned by eulex @jarinje-crossing 2011-09-16/..",
    "2023-05-30 | Demonstrators in Zvecan, Kosovo, clashed on Monday with forces from the NATO-led force KFOR. | ASSAULT by demonstrators @zvecan 2023-05-29",
    "1999-01-16 | Security forces shelled two villages near Podujevo in Kosovo on Friday. | ASSAULT:heavy-weapons by security-forces @podujeva 1999-01-15",
    "2004-03-18 | Protestors in Pristina, Kosovo, stoned the office of UNMIK on Wednesday. | PROTEST:riot by protestors @pristina 2004-03-17",
    "2024-08-05 | The United States, which has helped Kosovo but which has also criticised Serbia, is watching. | COOPERATE by united-states @ [2024-07-30..2024-08-05]; ACCUSE:disapprove by united-states @ [2024-07-06..2024-08-05]",
    "2023-09-25 | KFOR is calm. According to Borrell's office, he spoke with Kurti and Vucic on Sunday. | CONSULT:multilateral by josep-borrell @ 2023-09-24",
    "1999-04-02 | In Kosovo, Slobodan Milosevic asked Russia for aid during a meeting in Belgrade with Sergei Lavrov. | REQUEST:assist by slobodan-milosevic @belgrade [1999-03-27..1999-04-02]; CONSULT:multilateral by slobodan-milosevic,sergey-lavrov @belgrade [1999-03-27..1999-04-02]",
  ])
  func `who acts beside a participle, a pronoun or in a list`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2023-05-30 | The unrest in Kosovo broke out on Monday when Serbs threw stones at the town hall in Zvecan. | PROTEST:riot by kosovo-serbs @zvecan 2023-05-29",
    "2024-08-06 | Serbia condemned the raid of the Kosovo police on Monday, calling it a provocation. | ACCUSE:disapprove by serbia @ 2024-08-05",
    "2023-05-30 | Serbs gathered on Monday in Zvecan to bar mayors from entering the town hall, Kosovo police said. | PROTEST:demo by kosovo-serbs @zvecan 2023-05-29; COERCE by kosovo-serbs @zvecan 2023-05-29",
    "2023-05-30 | Serbs came to Zvecan, Kosovo, on Monday with the aim of entering the building. | ",
    "2023-09-25 | Two lorries with no licence plates blocked the bridge in Banjska, Kosovo, on Sunday. | PROTEST:obstruct by  @banjska 2023-09-24",
    "2011-08-01 | On Sunday Serbs put up a roadblock near Zvecan, which prompted KFOR to close the Jarinje crossing. | PROTEST:obstruct by kosovo-serbs @zvecan 2011-07-31; COERCE:restrict by kfor @jarinje-crossing 2011-07-31",
    "2024-08-06 | The step of Kosovo came two months after Kosovo police closed six bank branches in North Mitrovica. | COERCE:restrict by kosovo-police @north-mitrovica -",
    "2023-05-30 | Serbia announced on Friday that it is raising the alert of its army near Kosovo. | MOBILIZE by serbia @kosovo 2023-05-26",
    "1999-02-24 | A Serb was killed on Monday in Podujevo, 20 miles north of Pristina. The Yugoslav army sent in reinforcements on Tuesday. | ASSAULT by  @podujeva 1999-02-22; MOBILIZE:troops by yugoslav-army @kosovo 1999-02-23",
    "2024-06-25 | Kurti and Vucic met in Brussels on 14 September 2023. A few days later, on 24 September, gunmen attacked Kosovo police in Banjska. | CONSULT:visit by albin-kurti,aleksandar-vucic @brussels 2023-09-14; ASSAULT:firearms by gunmen @banjska 2023-09-24",
  ])
  func `what is told once or after something else`(line: String) throws { try check(line) }
  @Test(arguments: [
    "2022-12-12 | Petar Petkovic, Director of the Office for Kosovo and Metohija, has called on Serbia to show restraint. | REQUEST:yield by petar-petkovic @ [2022-11-12..2022-12-12]",
    "2022-12-12 | KFOR (a NATO-led force in Kosovo) and EULEX patrols were deployed to the barricades. | MOBILIZE:troops by kfor,eulex @kosovo [2022-12-06..2022-12-12]",
    "2022-12-12 | In Kosovo, Albin Kurti demanded on Monday the Serbs remove the barricades, warning that otherwise, the police would be sent out. | REQUEST:yield by albin-kurti @kosovo 2022-12-12; THREATEN by albin-kurti @kosovo 2022-12-12; RETREAT:withdraw demanded by kosovo-serbs @kosovo 2022-12-12; MOBILIZE:troops hypothetical by kosovo-police @kosovo 2022-12-12",
    "2008-03-19 | Visiting Kosovo, Ukraine Interior Minister Yuriy Lutsenko called for an investigation. | CONSULT:visit by yuriy-lutsenko @kosovo [2008-03-13..2008-03-19]; REQUEST:change by yuriy-lutsenko @kosovo [2008-03-13..2008-03-19]",
    "2008-03-18 | Police used teargas to clear a court in Mitrovica occupied by Serb protesters last week. | ASSAULT:crowd-control by  @mitrovica -; COERCE:seize by serb-protesters @mitrovica 2008-03-10/2008-03-16",
    "2008-03-18 | In Mitrovica, Kosovo, a court building seized last week by Serb protesters is empty. | COERCE by serb-protesters @mitrovica 2008-03-10/2008-03-16",
    "2008-03-17 | UN police backed by NATO peacekeepers stormed a court in Mitrovica that had been seized by Serbs on Friday, and arrested dozens. | COERCE:arrest by un-police,kfor @mitrovica -; COERCE by kosovo-serbs @mitrovica 2008-03-14",
    "2008-03-17 | Hundreds of Serbs fought back in Mitrovica, Kosovo, on Monday, forcing the UN police to pull back and leave. | ASSAULT by kosovo-serbs @mitrovica 2008-03-17; COERCE by kosovo-serbs @mitrovica 2008-03-17; RETREAT:withdraw by un-police @mitrovica 2008-03-17",
    "2008-03-17 | NATO troops came under fire in the northern Kosovo flashpoint of Mitrovica on Monday. | ASSAULT:firearms by  @mitrovica 2008-03-17",
    "2018-11-22 | Ramush Haradinaj said on Wednesday the Interpol bid failed and also accused Serbia of bad faith in Kosovo. | ACCUSE:allege by ramush-haradinaj @kosovo 2018-11-21",
    "2022-12-13 | Vucic announced that on Thursday Serbia would send a request to KFOR to let its police return to Kosovo. | REQUEST:meet planned by serbia @ 2022-12-15; MOBILIZE:troops demanded by serbia @kosovo 2022-12-15",
    "2022-12-13 | Dejan Pantic was arrested at Jarinje, Kosovo, on Saturday. He is a Serb. Pantic was arrested at the crossing. | COERCE:arrest by  @jarinje-crossing 2022-12-10",
    "1999-09-29 | Two grenades exploded in a market in Prizren on Tuesday. A house is near. The explosion killed two people. | ASSAULT:explosives by  @prizren 1999-09-28",
    "1999-11-02 | KFOR soldiers yesterday confiscated a grenade in Rasince, Kosovo, 10 kilometers south-west of Lipljan. | COERCE:seize by kfor @rasince 1999-11-01",
    "1999-11-02 | In Dobrcane, Multinational Brigade East, three men attacked a KFOR patrol yesterday. | ASSAULT by  @dobrcane 1999-11-01",
    "2008-03-18 | A UN police officer has died from injuries sustained in a clash in Mitrovica on Monday. | ASSAULT by  @mitrovica 2008-03-17",
    "2022-12-13 | The main roads in the north of Kosovo are still blocked by local Serbs near Jarinje and Brnjak. | PROTEST:obstruct by kosovo-serbs @jarinje-crossing [2022-12-07..2022-12-13]",
  ])
  func `areas, offices, answers and things told again`(line: String) throws { try check(line) }
  @Test(arguments: [
    "2000-02-15 | June 12: Peacekeepers of KFOR enter Kosovo. | MOBILIZE:troops by kfor @kosovo 1999-06-12",
    "2000-02-14 | Talks were held at NATO headquarters in Pristina. Serbs set homes ablaze in Kosovo on Sunday. | CONSULT:visit by  @pristina [2000-02-08..2000-02-14]; PROTEST:riot by kosovo-serbs @kosovo 2000-02-13",
    "2000-02-04 | In Mitrovica crowds left the Serb area following grenade attacks on two cafes on Thursday. | ASSAULT:explosives by  @mitrovica 2000-02-03",
    "2023-05-26 | Serbia has criticised KFOR for allegedly failing to prevent the raid. | ACCUSE:disapprove by serbia @ [2023-04-26..2023-05-26]",
    "2023-05-30 | One day after a crowd attacked KFOR at Klina, NATO said it would send troops to Kosovo and put a battalion on alert. | ASSAULT by crowd @klina -; MOBILIZE:troops planned by nato @kosovo 2023-05-30/..; MOBILIZE:troops by nato @kosovo -",
    "2005-09-26 | Masked gunmen opened fire on police in the village of Rudare in the municipality of Zvecan on Sunday. | ASSAULT:firearms by masked-gunmen @rudare 2005-09-25",
    "2008-03-18 | UN peacekeepers stationed at the checkpoints in Kosovo were attacked by protesters on Monday. | ASSAULT by protesters @kosovo 2008-03-17",
    "2023-05-30 | KFOR broke up a protest of Serbs in Zvecan on Monday. | ASSAULT:crowd-control by kfor @zvecan 2023-05-29",
    "2000-02-04 | French troops evacuated a group of aid workers from Mitrovica, Kosovo, on Thursday. | AID by french-troops @mitrovica 2000-02-03",
  ])
  func `entries, seats and evacuations`(line: String) throws { try check(line) }

  @Test func `a text without a date tells its story in order`() throws {
    let text =
      "Serbs blocked roads in Zvecan, Kosovo, on 20 September 2021. On 30 September Kosovo and Serbia signed a deal."
    let events = try EventBench.reports(text, published: "")
    #expect(events.map { $0.when?.edtf } == ["2021-09-20", "2021-09-30"])
  }
}
