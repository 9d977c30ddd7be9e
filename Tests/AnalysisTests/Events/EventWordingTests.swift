import Facts
import Testing

@testable import Analysis

/// Deeds told by a noun ("the jailing of"), a support verb ("lent a hand to"), a state ("is behind bars") or an idiom.
@Suite struct EventWordingTests {
  /// A text of the conflict: what follows is of it too.
  private func types(_ text: String) throws -> [String] {
    try EventBench.reports("KFOR soldiers of NATO serve in Kosovo, Serbia said.\n" + text).map(\.type.rawValue)
  }

  @Test(arguments: EventWordingTests.told.split(separator: "\n").map { String($0) })
  func `a deed is told by a noun, a support verb, a state or an idiom`(line: String) throws {
    let bar = try #require(line.firstIndex(of: "|"))
    let (type, text) = (line[..<line.index(before: bar)], line[line.index(bar, offsetBy: 2)...])
    #expect(try types(String(text)) == [String(type)])
  }

  @Test(arguments: EventWordingTests.silent.split(separator: "\n").map { String($0) })
  func `the same words of sport, trade, the arts, weather and daily life tell none`(text: String) throws {
    #expect(try types(text).isEmpty)
  }

  @Test func `any form of a verb is found, those of "be" and of verbs that double their end among them`() {
    #expect(Set(EventVerbForms.inflected("be")).isSuperset(of: ["is", "are", "was", "were"]))
    #expect(EventVerbForms.inflected("have").contains("had"))
    #expect(Set(EventVerbForms.inflected("shun")).isSuperset(of: ["shuns", "shunned", "shunning"]))
    #expect(EventVerbForms.inflected("die").contains("dying"))
  }

  private static let told = """
    ACCUSE | A warrant is out for Milan Radoicic.
    ACCUSE | Albanian leaders laid the attack at Serbia's door.
    ACCUSE | Amnesty International was sharply critical of UNMIK on Thursday.
    ACCUSE | An international warrant for Agim Ceku was put out by Serbia.
    ACCUSE | Human Rights Watch documented the abuse of Roma by the KLA.
    ACCUSE | Proceedings against eleven policemen are under way in Pristina over the death of two protesters.
    ACCUSE | Serbia was taken to the International Court of Justice by Bosnia.
    ACCUSE | Serbia's complaint against Kosovo went to the Security Council on Monday.
    ACCUSE | The United States made no secret of its anger at Albin Kurti over the operation.
    ACCUSE | The blame was laid on Serb gangs by Kosovo's interior minister.
    ACCUSE | The questioning of Albin Kurti by prosecutors lasted an hour.
    AGREE | Belgrade and Pristina ended their dispute over licence plates with a deal reached in Brussels.
    AGREE | Consensus was found among the ministers on a force of 5,000 for Kosovo.
    AGREE | Kosovo's assembly gave its approval to the special court in August 2015.
    AGREE | Serbia has committed itself in writing not to block Kosovo's path to Europe.
    AGREE | The adoption of resolution 1244 by the Security Council ended the war.
    AGREE | The government in Skopje signed off on the transit of NATO troops to Kosovo.
    AGREE | The two governments put the finishing touches to an accord on missing persons on Monday.
    AGREE | The two presidents shook hands on an exchange of liaison officers.
    AGREE | The two sides settled their differences over the bridge in Mitrovica on Friday.
    AID | A German lorry with 20 tonnes of flour reached Pec on Monday.
    AID | Albania opened its doors to refugees from Kosovo.
    AID | American soldiers pulled two Serbs from a burning car in Gnjilane.
    AID | British instructors gave lessons in forensics to Kosovo police.
    AID | KFOR engineers threw a bridge across the Ibar for villagers in Zubin Potok.
    AID | KFOR gave shelter to Serbs who had fled from Obilic.
    AID | Mine clearance teams of KFOR freed two fields of mines near Prizren.
    AID | Norway's gift of 30 vehicles arrived for the Kosovo Security Force.
    AID | Switzerland put up 5 million francs for schools in Kosovo.
    AID | Tents for 5,000 refugees were put up by NATO soldiers in Stenkovec.
    AID | The European Union came up with 110 million euros for the energy sector of Kosovo.
    ASSAULT | A Serb is missing after he was taken from his house in Prizren by men in KLA uniforms.
    ASSAULT | Albanians took revenge on Serbs who had stayed in Pec.
    ASSAULT | An airliner was brought down by rebels over Georgia.
    ASSAULT | An attempt was made on the life of Oliver Ivanovic in Mitrovica.
    ASSAULT | Kidnappers are holding two Red Cross workers in Darfur.
    ASSAULT | The men were lined up and shot, a survivor of Meja said.
    ASSAULT | The town was under fire from Serb tanks for two hours, the KLA said.
    ASSAULT | Twenty Serb houses were on fire in Obilic on Thursday.
    COERCE | A night-time curfew has been in force in Mitrovica since Friday.
    COERCE | A raid on the offices of Civic Defence by Kosovo police turned up weapons.
    COERCE | Evictions of Serbs from flats in Pristina went on all summer.
    COERCE | Fake news about an attack on Serbs was spread by Russian outlets in Kosovo.
    COERCE | French soldiers kept the Albanians from crossing the bridge in Mitrovica.
    COERCE | Martial law was declared in Skopje.
    COERCE | Milosevic cut back the autonomy of Kosovo in 1989.
    COERCE | Milosevic robbed Kosovo of its autonomy in 1989.
    COERCE | The Serb guards had their weapons taken away by KFOR.
    COERCE | The Serbs of Orahovac are not allowed out of their quarter by Albanians.
    COERCE | The jailing of five Serbs by a Kosovo court angered Belgrade.
    CONCEDE | Belgrade relaxed its stance on the talks.
    CONCEDE | In a concession to the Serbs, UNMIK let the court in Mitrovica reopen.
    CONCEDE | Kosovo gave way in the dispute over licence plates on Sunday.
    CONCEDE | Kosovo granted Serbian drivers a three-month reprieve.
    CONCEDE | Kosovo made an exception for Serbian pilgrims on Sunday.
    CONCEDE | Pristina scrapped the 100 per cent tax on Serbian goods on Monday.
    CONCEDE | Serbia no longer insists on the return of its army to Kosovo.
    CONCEDE | The ban on Serbian books was withdrawn by Kosovo on Thursday.
    CONCEDE | The pardon of 200 Albanians by Vojislav Kostunica came in March.
    CONSULT | Consultations of the Contact Group took place in Rome.
    CONSULT | Hashim Thaci and Ivica Dacic came face to face in Brussels on Friday.
    CONSULT | Josep Borrell had Aleksandar Vucic and Albin Kurti at one table in Brussels on Monday.
    CONSULT | Milorad Dodik was a guest of Vladimir Putin in Moscow on Tuesday.
    CONSULT | The commander of KFOR paid his respects to the abbot of Decani on Monday.
    CONSULT | The mayor of northern Mitrovica and the commander of KFOR went over the situation on Tuesday.
    CONSULT | The presidents of Albania and Kosovo put their heads together in Tirana.
    CONSULT | The secretary general of NATO was shown round the camp in Novo Selo.
    CONSULT | The two prime ministers had dinner in Brussels with Catherine Ashton.
    COOPERATE | A swap of intelligence between Kosovo and Albania led to the arrests.
    COOPERATE | Command of the mission went to an Italian general on Friday.
    COOPERATE | EULEX took part in the search for the gunmen together with the Kosovo police.
    COOPERATE | KFOR went on patrol together with Serbian soldiers along the boundary line.
    COOPERATE | Serbia passed the files of 300 missing people to Kosovo on Monday.
    COOPERATE | The return of 48 bodies by Serbia to Kosovo took place at Merdare.
    COOPERATE | The two police forces traded information on the smugglers, KFOR and Serbia said.
    MOBILIZE | French gendarmes took their places on the bridge in Mitrovica on Monday.
    MOBILIZE | KFOR soldiers were seen near the dam at Gazivode.
    MOBILIZE | More police were drafted into northern Kosovo.
    MOBILIZE | Moscow readied 10,000 men for Kosovo.
    MOBILIZE | Serbian armour rolled south on Friday towards Kosovo.
    MOBILIZE | Tanks of KFOR stood at the crossroads in Caglavica.
    MOBILIZE | The purchase of Javelin missiles by Kosovo was approved in Washington.
    MOBILIZE | The vanguard of the British force was in Pristina on Saturday.
    PROTEST | Albanian youths set upon a KFOR patrol with bottles and stones in Obilic.
    PROTEST | Black flags were hung from the houses of Serbs in Gracanica in protest at the verdict.
    PROTEST | Demonstrators bombarded the parliament in Pristina with red paint.
    PROTEST | Eggs flew at the car of the Serbian minister in Pristina.
    PROTEST | Graffiti insulting Serbs appeared on the wall of a church in Prizren.
    PROTEST | Headstones were found broken in the Serb cemetery in Lipljan.
    PROTEST | Lorries stood across the road in Rudare and Serbs warmed themselves at fires, KFOR said.
    PROTEST | Returnees chained themselves to the fence of the town hall in Klina.
    PROTEST | Serb councillors stormed out of the session in Gracanica.
    PROTEST | Serbs set up camp in front of the municipal building in Leposavic.
    PROTEST | Students went out in protest against the police in Pristina.
    REJECT | Albin Kurti gave a negative answer to the request of the United States.
    REJECT | Serbia turned its nose up at the offer of NATO.
    REJECT | Serbia's refusal to recognise Kosovo blocks its path to the UN.
    REJECT | The Serb List shot down the offer of Albin Kurti.
    REJECT | The denial by Serbia of any role in the blast convinced nobody in Pristina.
    REJECT | The dismissal of the appeal of Sylejman Selimi by the Supreme Court came on Friday.
    REJECT | UNMIK stuck to its refusal to let the Serbian police return.
    REJECT | Vojislav Seselj pleaded not guilty.
    REQUEST | Albin Kurti said Serbia should hand over Milan Radoicic.
    REQUEST | China said both sides should show restraint over Kosovo.
    REQUEST | Kosovo is seeking membership in the Council of Europe.
    REQUEST | Kosovo knocked on the door of NATO on Monday with a request for membership.
    REQUEST | The Serb List set the formation of the Association as a condition for its return to the institutions.
    REQUEST | The call of the Quint for elections in the north was heard.
    RETREAT | Serb guns were hauled back from the hills round Sarajevo.
    RETREAT | The Serb forces are on their way out of Kosovo.
    RETREAT | The army of Serbia went back to its barracks on Monday.
    RETREAT | The bombing was suspended on Thursday by NATO.
    RETREAT | The bridge in Mitrovica is open to traffic again.
    RETREAT | The freeing of the three American soldiers by Belgrade was a gesture.
    RETREAT | The last Russian convoy rumbled out of Kosovo in July 2003.
    RETREAT | The rebels in Colombia handed their rifles to the United Nations.
    RETREAT | Yugoslav troops began to stream out of Kosovo on Thursday.
    SANCTION | Four former fighters got prison terms of up to 15 years from a court in Pristina for war crimes.
    SANCTION | Kosovo imposed a 10 per cent tax on goods from Serbia.
    SANCTION | Kosovo was left out of an American exercise in Germany.
    SANCTION | Nikola Sainovic got 18 years from the tribunal for crimes in Kosovo.
    SANCTION | Salih Mustafa was handed 26 years in prison for war crimes in Kosovo.
    SANCTION | Serbia's ambassador was called home from Skopje for consultations over the recognition of Kosovo.
    SANCTION | The EU froze talks with Serbia over its failure to arrest Ratko Mladic.
    SANCTION | The European Union cut Kosovo out of its meetings in June 2023.
    SANCTION | The US took Kosovo out of the Defender Europe exercise.
    SANCTION | The United Nations arms embargo on Yugoslavia came into force in March 1998.
    SANCTION | The conviction of Fatmir Limaj by a court in Pristina was upheld.
    SUPPORT | China voiced understanding for the position of Serbia on Kosovo.
    SUPPORT | Japan says yes to the independence of Kosovo.
    SUPPORT | Moscow assured Serbia of its backing.
    SUPPORT | Praise for KFOR came from the abbot of Decani.
    SUPPORT | The Council of Europe's assembly voted for the admission of Kosovo.
    SUPPORT | The Netherlands expressed its full trust in the commander of KFOR.
    SUPPORT | The new head of EULEX won praise from the Serbian government.
    SUPPORT | The recognition of Kosovo by Israel came in February 2021.
    SUPPORT | Turkey came out in favour of the membership of Kosovo in NATO.
    SUPPORT | Washington came down on the side of Kosovo in the row over plates.
    THREATEN | A warning by KFOR to the rebels to leave the zone ran out at noon.
    THREATEN | Serbia's threat of military action alarmed KFOR on Friday.
    THREATEN | The United States made it clear that Kosovo would pay a price if it went ahead.
    THREATEN | The threat by Serb leaders to form a parliament of their own worried UNMIK.
    THREATEN | Threats to kill were shouted at Serb pilgrims in Djakovica.
    """

  private static let silent = """
    Tourists are on their way out of Kosovo as the snow melts.
    The old tram is on its way out in Pristina.
    Fans streamed out of the hall in Pristina after the concert.
    Shoppers began to leave the market in Mitrovica at noon.
    The theatre in Pristina put the finishing touches to its new stage.
    A baker in Pristina settled his differences with a neighbour over a fence.
    The two clubs from Pristina reached a settlement over the striker.
    The company in Mitrovica ended its dispute with the union over wages.
    She wants to join the European orchestra of young people, a girl in Kosovo said.
    The swimmer came face to face with a shark.
    A goat came face to face with the mayor's dog in Klina.
    Mourners paid their respects to the singer in Prizren.
    The waiter compared notes with the cook in Pristina.
    A summit of cardiologists opened in Pristina on Friday.
    A conference of dentists from Kosovo and Albania began on Monday.
    The recognition of handwriting by computers is improving, a firm in Pristina says.
    The recognition of his work by the academy came late for the painter from Kosovo.
    Parents in Pristina lent their support to the school choir.
    The coach spoke out for his striker after the match in Pristina.
    The bank came out in favour of lower rates.
    The roof of a shop in Peja gave way under the snow.
    The driver gave way to an ambulance in Pristina.
    The airline offered an apology to passengers stuck in Pristina.
    The shop in Gjilan made an exception for pensioners.
    The bank backed off from a merger with a rival in Pristina.
    The ministry reversed its decision on school holidays.
    Pristina scrapped the fee for the swimming pool.
    The council lifted the tax on dogs.
    A student lent a hand to an old woman at the market in Pristina.
    The teacher passed on information about exams to pupils in Kosovo.
    The hotel in Pristina opened its doors to guests.
    The museum took in 3,000 visitors in May.
    The university in Pristina received 500 students from Albania.
    A grandmother in Klina gave shelter to three cats.
    She gives lessons in piano in Pristina.
    The premier defused the row over the budget.
    A consignment of tea from Turkey reached shops in Prizren.
    Ten tonnes of flour were baked into bread in Pristina.
    Thieves stole two tonnes of food from a depot in Gjakova.
    The ambassador was called home by his wife, a comedy in Pristina tells.
    The birds took flight over the lake near Badovac.
    The student is seeking membership in a gym in Pristina.
    A club from Peja applied to join the second league.
    The bank made a deposit a condition of the loan.
    The doctors made rest a condition for the patient's recovery.
    Critics were scathing about the new opera in Pristina.
    A guest was very critical of the soup.
    The patient is in a critical condition at the clinic in Pristina.
    Scientists found evidence of an old lake near Prizren.
    The photographer documented attacks by wolves on sheep in Sharr.
    The case against sugar is strong, a doctor in Pristina writes.
    A trial of a new vaccine began in Pristina.
    Proceedings against a restaurant over its dirty kitchen were opened in Ferizaj.
    The complaint of a customer against a bank in Pristina was heard.
    His refusal to eat meat amused the cook in Pristina.
    The striker's refusal to train angered the coach of Pristina.
    The horse's refusal to jump cost the rider from Serbia the medal.
    The singer wants nothing to do with politics.
    The firm sees no need for a new factory in Kosovo.
    The club closed the door on a transfer of its goalkeeper.
    The weather held out the prospect of snow for skiers in Brezovica.
    The threat of an early frost worries farmers in Kosovo.
    Tanks of milk stood at the roadside near Skenderaj.
    Soldiers stood at attention while the anthem was played in Pristina.
    The thermometer stood at 35 degrees in Pristina.
    A riot of colours filled the square after days of festival in Prizren.
    Investors shunned the bond sale of Kosovo.
    Young people in Pristina stay away from alcohol, a survey says.
    The actor sat out the premiere with a cold.
    The road to Brezovica remained blocked by snow.
    A truck lay across the road after a crash near Ferizaj.
    The account of the firm remained blocked for a month.
    Flags were hung from balconies for the independence day in Pristina.
    The choir kept up its tradition of singing on the square.
    Graffiti by a known artist appeared on a school in Pristina.
    Eggs were found broken in a shop in Lipjan.
    A driver got two years in prison for a hit and run in Prizren.
    The court handed down a sentence against a tax cheat in Pristina.
    The conviction of the singer for drugs shook his fans.
    The midfielder was left out of the squad for the match in Pristina.
    The band was struck off the list of the festival.
    The vanguard of spring, the storks, arrived in Kosovo.
    The purchase of new buses by Pristina was delayed.
    The vicar is behind bars in a comedy at the theatre of Pristina.
    Exams will be held for pupils in June.
    A cold kept the singer from reaching the high notes.
    Fog stopped the plane from landing in Pristina.
    The rain prevented the players from leaving the hotel in Pristina.
    The mast of the radio station was switched off for repairs.
    The station closed for the night.
    A storm knocked out the power station in Obiliq.
    The virus hit computers of pupils.
    Rumours about a wedding were spread by tabloids in Pristina.
    A barn with hay was on fire near Vushtrri in the heat of July.
    The cars burst into flames after a crash near Ferizaj.
    The mountain was in flames with autumn colours.
    A bid to kill the bill failed in parliament.
    Books were taken from his house to the library in Peja.
    The sofa was dragged out of the house by movers.
    The slaughter of pigs before Christmas is a custom in Strpce.
    The persecution of a bear by hunters upset animal lovers.
    Kosovo has a deal on cheap flights with an airline.
    They shook hands on the sale of a horse in Klina.
    The doctor was briefed on the patient's state.
    Visitors were shown round the winery in Rahovec.
    Two old friends put their heads together over a crossword in Peja.
    The wine came down on the side of sweet.
    A state of emergency was declared after floods in Skenderaj.
    The gift of a painting delighted the museum in Pristina.
    The firm relaxed its stance on home work.
    """
}
