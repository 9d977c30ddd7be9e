/// News of the conflict in other words than the frames' own examples, each with what it states.
///
/// A line is the day of publication, the text, and for each event its type, status, place and time ("-" is unknown). They
/// were written before the rules were tried on them.
enum EventFreshSentences {
  static let early = """
    2023-05-30 | Thirty KFOR soldiers were injured on Monday when protesters attacked them outside the town hall in Zvecan. | ASSAULT occurred zvecan 2023-05-29
    2008-03-18 | A Ukrainian policeman died of wounds he received in clashes in northern Mitrovica on Monday, UNMIK said. | ASSAULT occurred north-mitrovica 2008-03-17
    2011-07-27 | Masked Serbs torched the Jarinje border crossing late on Wednesday. | PROTEST occurred jarinje-crossing 2011-07-27
    2001-02-17 | A remote-controlled bomb tore apart a bus carrying Serbs near Podujevo on Friday, killing at least seven people. | ASSAULT occurred podujeva 2001-02-16
    2022-12-11 | Local Serbs have blocked the road near Rudare with trucks since Saturday in protest at the arrest of a former policeman. | PROTEST occurred rudare 2022-12-10/2022-12-11
    2021-09-20 | Kosovo deployed special police units to the Jarinje and Brnjak crossings on Monday. | MOBILIZE occurred jarinje-crossing 2021-09-20
    2024-02-01 | Pristina's ban on the dinar took effect on Thursday, closing Serbian bank branches in the north. | COERCE occurred north-kosovo 2024-02-01
    2019-12-02 | Ghana withdrew its recognition of Kosovo, Serbian Foreign Minister Ivica Dacic said on Monday. | REJECT occurred - 2019-12-02
    2020-09-04 | Israel recognised Kosovo as an independent state on Friday. | SUPPORT occurred - 2020-09-04
    2023-03-19 | Vucic and Kurti held twelve hours of talks in Ohrid on Saturday under the mediation of Josep Borrell. | CONSULT occurred ohrid 2023-03-18
    2012-06-02 | Two KFOR soldiers were wounded by gunfire on Friday as they dismantled a barricade in Rudare. | ASSAULT occurred rudare 2012-06-01
    2018-01-17 | Oliver Ivanovic, a Kosovo Serb politician, was shot dead outside his party's office in northern Mitrovica on Tuesday morning. | ASSAULT occurred north-mitrovica 2018-01-16
    2022-11-06 | Serb judges, prosecutors and police officers in northern Kosovo resigned en masse on Saturday. | RETREAT occurred north-kosovo 2022-11-05
    2013-11-04 | Masked men stormed three polling stations in northern Mitrovica on Sunday and smashed ballot boxes. | ASSAULT occurred north-mitrovica 2013-11-03
    2004-03-20 | Serbian Orthodox churches in Prizren were set on fire during the riots of 17 March 2004. | PROTEST occurred prizren 2004-03-17
    2010-09-10 | The UN General Assembly adopted by consensus a resolution on Kosovo that Serbia had drafted with the European Union. | AGREE occurred - [2010-09-04..2010-09-10]
    2023-06-14 | The European Union has imposed measures on Kosovo, suspending high-level visits and funds. | SANCTION occurred - [2023-06-08..2023-06-14]
    2023-09-30 | The United States asked Serbia to withdraw its forces from the border with Kosovo. | REQUEST occurred - [2023-09-24..2023-09-30]
    2023-10-03 | Britain has transferred command of a battalion to NATO and is sending 200 soldiers from the 1st Battalion of the Princess of Wales's Royal Regiment to Kosovo. | MOBILIZE occurred kosovo [2023-09-27..2023-10-03]
    1999-06-12 | Russian paratroopers rolled into Pristina before dawn on Saturday and seized the airport. | MOBILIZE occurred pristina 1999-06-12
    2003-08-14 | Two Serb teenagers were killed and four wounded when gunmen fired at children swimming in the Bistrica river at Gorazdevac on Wednesday. | ASSAULT occurred gorazdevac 2003-08-13
    2016-01-09 | Thousands of opposition supporters demonstrated in Pristina on Saturday, and petrol bombs hit the government building. | PROTEST occurred pristina 2016-01-09
    2015-12-15 | Opposition deputies released tear gas in the Kosovo parliament again on Monday. | PROTEST occurred pristina 2015-12-14
    2018-11-21 | Kosovo raised its tariff on goods from Serbia and Bosnia to 100 percent on Wednesday. | SANCTION occurred kosovo 2018-11-21
    2018-11-20 | Interpol rejected Kosovo's bid for membership at its assembly in Dubai on Tuesday. | REJECT occurred dubai 2018-11-20
    2019-05-28 | Kosovo police arrested 19 officers in a dawn raid on organised crime in the north, and a Russian UNMIK staff member was held too. | COERCE occurred kosovo 2019-05-28
    2024-11-30 | An explosion damaged the Ibar-Lepenac canal near Varage on Friday evening. | ASSAULT occurred ibar-lepenac-canal 2024-11-29
    2024-11-30 | Prime Minister Albin Kurti accused Serbia of ordering the explosion; Belgrade denied any part in it. | ACCUSE occurred - [2024-11-24..2024-11-30]
    2017-01-15 | A train painted with the words "Kosovo is Serbia" was halted in Raska on Saturday before it could cross the border. | COERCE occurred raska 2017-01-14
    2009-09-15 | Norway and Denmark will pull their last soldiers out of Kosovo next year. | RETREAT planned kosovo 2010
    2014-08-29 | The European Union mission EULEX arrested the former commander on suspicion of war crimes in Skenderaj on Thursday. | COERCE occurred skenderaj 2014-08-28
    2020-11-05 | President Hashim Thaci resigned on Thursday after the Kosovo Specialist Chambers confirmed a war crimes indictment against him. | RETREAT occurred - 2020-11-05 ; ACCUSE occurred - [2020-10-30..2020-11-05]
    2003-12-10 | Unidentified attackers threw a grenade at a house of Serbs in Gjilan, injuring a woman. | ASSAULT occurred gjilan [2003-12-04..2003-12-10]
    2000-02-04 | A rocket struck a UN refugee agency bus that carried Serbs in the village of Cubrelj under KFOR escort, and two people were killed. | ASSAULT occurred cubrelj [2000-01-29..2000-02-04]
    2022-08-01 | Shots were fired at Kosovo police in Zubin Potok on Sunday, but nobody was hurt. | ASSAULT occurred zubin-potok 2022-07-31
    2021-10-13 | Ten people were injured in northern Mitrovica on Wednesday when Kosovo police fired tear gas and stun grenades at Serbs who resisted a raid on smugglers. | ASSAULT occurred north-mitrovica 2021-10-13
    2008-02-18 | Several hundred Serbs marched across the bridge in Mitrovica on Monday chanting against independence. | PROTEST occurred mitrovica 2008-02-18
    1999-06-21 | The Kosovo Liberation Army signed an agreement with NATO on Monday under which it will hand in its weapons within 90 days. | AGREE occurred - 1999-06-21
    2000-08-20 | A bomb exploded on Friday in front of a building in Pristina that houses Yugoslav government offices; nobody claimed responsibility. | ASSAULT occurred pristina 2000-08-18
    2023-01-07 | An off-duty Kosovo Security Force soldier shot and wounded two young Serbs in Strpce on Friday, Orthodox Christmas Eve. | ASSAULT occurred strpce 2023-01-06
    2023-04-23 | Kosovo Serbs boycotted the local elections in the four northern municipalities on Sunday. | PROTEST occurred - 2023-04-23
    2023-05-26 | Serbia put its army on full combat alert on Friday and moved units closer to the border. | MOBILIZE occurred serbia 2023-05-26
    2000-06-16 | A land mine blew up a car in the village of Lepina on Thursday, killing two Serbs. | ASSAULT occurred lepina 2000-06-15
    2018-09-09 | Veterans barricaded the road to Banje with logs and tyres on Sunday to stop Vucic from visiting the village. | PROTEST occurred - 2018-09-09
    2000-03-15 | American soldiers searched five houses in the American sector on Wednesday and seized 28 hand grenades and 200 uniforms. | COERCE occurred - 2000-03-15
    2013-04-20 | Serbia and Kosovo initialled in Brussels on Friday an accord on normalising relations. | AGREE occurred brussels 2013-04-19
    2010-07-03 | One person was killed and eleven were hurt when a hand grenade was hurled into a crowd of Serbs protesting in northern Mitrovica against the opening of a Kosovo government office on Friday. | ASSAULT occurred north-mitrovica 2010-07-02
    2022-04-27 | Germany and Kosovo have agreed that German soldiers will train the Kosovo Security Force. | AGREE occurred - [2022-03-28..2022-04-27]
    2022-12-15 | Serbia submitted a request to KFOR on Thursday to let up to 1,000 of its soldiers and police return to Kosovo. | REQUEST occurred - 2022-12-15
    2023-01-08 | KFOR rejected Serbia's request to send its troops back to Kosovo. | REJECT occurred kosovo [2023-01-02..2023-01-08]
    2007-11-25 | About 500 people protested peacefully in Gracanica on Saturday against power cuts. | PROTEST occurred gracanica 2007-11-24
    2023-09-26 | Kosovo on Monday observed a day of mourning for Afrim Bunjaku, the police sergeant who was killed in the ambush at Banjska a day earlier. | ASSAULT occurred banjska 2023-09-24
    2023-09-26 | Aleksandar Vucic blamed Albin Kurti for the bloodshed and said that Serbia had not taken part in it. | ACCUSE occurred - [2023-09-20..2023-09-26]
    2024-08-05 | Kosovo police on Monday closed nine branches of the Serbian postal service in the north. | COERCE occurred kosovo 2024-08-05
    2024-08-06 | The United States criticised Kosovo for closing the post offices without consulting its allies. | ACCUSE occurred - [2024-07-31..2024-08-06]
    2022-07-31 | Sirens sounded in North Mitrovica on Sunday as hundreds of Serbs parked trucks across the roads to both border crossings. | PROTEST occurred north-mitrovica 2022-07-31
    2022-08-01 | Kosovo postponed its new border rules by 30 days after the American ambassador asked it to. | CONCEDE occurred kosovo [2022-07-26..2022-08-01]
    2013-09-19 | A Lithuanian customs officer of EULEX was killed on Thursday when gunmen fired on two EULEX vehicles near Zvecan. | ASSAULT occurred zvecan 2013-09-19
    2013-09-20 | Catherine Ashton condemned the murder of the EULEX officer and demanded that the killers be found. | ACCUSE occurred - [2013-09-14..2013-09-20]
    2011-12-05 | Serbs began removing their barricade at Jagnjenica on Monday after a deal reached in Brussels. | RETREAT occurred jagnjenica 2011-12-05
    2012-02-24 | Serbia and Kosovo reached a deal in Brussels on Friday on how Kosovo is named at regional meetings. | AGREE occurred brussels 2012-02-24
    2017-04-10 | NATO urged Hashim Thaci to drop his plan for an army without a change of the constitution. | REQUEST occurred - [2017-04-04..2017-04-10]
    2018-12-14 | The parliament of Kosovo voted on Friday to turn its security force into an army; Serb deputies boycotted the session. | PROTEST occurred kosovo 2018-12-14
    2018-12-15 | Serbia asked for an urgent session of the UN Security Council over Kosovo's army. | REQUEST occurred - [2018-12-09..2018-12-15]
    2000-10-29 | Ibrahim Rugova's party won the first local elections in Kosovo, which Serbs boycotted. | PROTEST occurred kosovo [2000-10-23..2000-10-29]
    2001-11-05 | Nebojsa Covic and Hans Haekkerup signed a document on cooperation in Belgrade on Monday. | AGREE occurred belgrade 2001-11-05
    2007-12-15 | Russia threatened to veto any resolution that would grant Kosovo independence. | THREATEN occurred - [2007-12-09..2007-12-15]
    2008-02-19 | Serbs blew up two border posts with explosives on Tuesday and burned the customs huts at Jarinje. | ASSAULT occurred jarinje-crossing 2008-02-19
    2008-02-22 | Rioters in Belgrade stormed the American embassy on Thursday night and set part of it alight. | ASSAULT occurred belgrade 2008-02-21
    2008-03-14 | Serb protesters occupied the UN court building in northern Mitrovica on Friday. | PROTEST occurred north-mitrovica 2008-03-14
    2008-03-17 | UN police stormed the courthouse at dawn on Monday and arrested 53 Serbs. As the convoy left, a crowd attacked it with grenades and gunfire. | COERCE occurred - 2008-03-17 ; ASSAULT occurred - 2008-03-17
    1999-07-24 | Fourteen Serb farmers were massacred in a field near Gracko on Friday. KFOR arrived within minutes, but the gunmen had gone. | ASSAULT occurred gracko 1999-07-23
    1999-08-30 | Albanians have blocked the roads into Rahovec since 23 August to keep Russian peacekeepers out. | PROTEST occurred rahovec 1999-08-23/1999-08-30
    1999-07-06 | Russia and NATO agreed on Monday on the terms under which Russian troops will serve, and the first transport planes from Moscow landed at Pristina airport on Tuesday. | AGREE occurred - 1999-07-05
    2003-06-25 | Moscow began pulling its 650 peacekeepers out of Kosovo this week. | RETREAT occurred kosovo 2003-06-23/2003-06-29
    2001-03-08 | NATO agreed on Thursday to let Yugoslav forces return to a part of the buffer zone. | AGREE occurred - 2001-03-08
    2001-03-20 | Macedonian forces shelled rebel positions in the hills above Tetovo for a seventh day on Tuesday. | ASSAULT occurred tetovo 2001-03-20
    2023-05-31 | NATO ordered 700 more troops to Kosovo on Tuesday and placed another battalion on higher alert. | MOBILIZE occurred kosovo 2023-05-30
    2023-06-02 | About 500 Turkish commandos will arrive in Pristina on Sunday to reinforce KFOR. | MOBILIZE planned pristina 2023-06-04
    2025-04-10 | Defense ministers of Albania, Kosovo and Croatia signed a declaration on military cooperation in Tirana in March; Serbia called it a provocation. | AGREE occurred tirana 2025-03 ; ACCUSE occurred - 2025-03
    2014-06-18 | The barricade on the Mitrovica bridge was removed on Wednesday morning, but Serbs replaced it with flower pots within hours. | RETREAT occurred mitrovica-main-bridge 2014-06-18
    2006-06-29 | UN envoy Martti Ahtisaari will host a new round of talks between Belgrade and Pristina in Vienna next month. | CONSULT planned vienna 2006-07
    2007-03-26 | Martti Ahtisaari recommended supervised independence for Kosovo; Belgrade rejected the plan at once. | REJECT occurred - [2007-03-20..2007-03-26]
    2021-09-25 | Two government offices in northern Kosovo were attacked on Saturday: a vehicle registration centre in Zubin Potok burned down and two grenades were thrown at another in Zvecan. | ASSAULT occurred north-kosovo 2021-09-25
    2021-09-26 | Serbian fighter jets flew near the border on Sunday while armoured vehicles took up positions close to Jarinje. | MOBILIZE occurred jarinje-crossing 2021-09-26
    """

  static let late = """
    2021-09-30 | Kosovo and Serbia agreed in Brussels on Thursday to end the row over licence plates: KFOR will replace the special police at the crossings from Saturday. | AGREE occurred brussels 2021-09-30
    2022-11-23 | Vucic and Kurti failed to agree on plates at a meeting in Brussels on Monday chaired by Borrell. | CONSULT occurred brussels 2022-11-21
    2022-12-29 | A court in Pristina ordered the release of Dejan Pantic on Wednesday and placed him under house arrest. | RETREAT occurred pristina 2022-12-28
    2019-08-20 | Ramush Haradinaj resigned on 19 July 2019 after prosecutors in The Hague summoned him as a suspect. | RETREAT occurred - 2019-07-19
    2016-08-05 | A rocket-propelled grenade was fired at the parliament building in Pristina late on Thursday. No one was hurt. | ASSAULT occurred pristina 2016-08-04
    2015-01-27 | Police used tear gas and water cannon in Pristina on Tuesday against demonstrators who demanded the dismissal of Aleksandar Jablanovic; 56 officers were injured. | ASSAULT occurred pristina 2015-01-27
    2009-05-20 | Joe Biden arrived in Belgrade on Wednesday and met Boris Tadic. He flies to Pristina on Thursday. | CONSULT occurred belgrade 2009-05-20
    2009-08-25 | Six EULEX vehicles were damaged in Pristina on Tuesday by activists of Vetevendosje, and 21 people were arrested. | PROTEST occurred pristina 2009-08-25
    2023-10-27 | Germany, France and Italy called on Kosovo to start establishing the association and on Serbia to recognise Kosovo in fact. | REQUEST occurred - [2023-10-21..2023-10-27]
    2024-12-03 | Kosovo police have detained eight people over the blast at the canal and found 20 kilos of explosives in their homes. | COERCE occurred - [2024-11-27..2024-12-03]
    2002-04-08 | UN police arrested Marko Jaksic's bodyguard in Mitrovica on Monday, and 26 policemen were injured as Serbs threw grenades and opened fire. | COERCE occurred mitrovica 2002-04-08 ; ASSAULT occurred mitrovica 2002-04-08
    2020-09-04 | Aleksandar Vucic and Avdullah Hoti signed commitments on economic ties at the White House on Friday in the presence of Donald Trump. | AGREE occurred washington 2020-09-04
    2018-03-26 | Kosovo police threw stun grenades into a hall in northern Mitrovica on Monday, arrested Marko Djuric and expelled him to Serbia. | COERCE occurred north-mitrovica 2018-03-26 ; COERCE occurred serbia 2018-03-26
    1999-06-15 | German troops in Prizren came under fire on Sunday and shot dead a Serb gunman. In the same town, a mob of Albanians pelted departing Serbian soldiers with stones. | ASSAULT occurred prizren 1999-06-13 ; PROTEST occurred prizren 1999-06-13
    1999-10-12 | A Bulgarian employee of the UN mission was shot dead in the centre of Pristina on Monday night after he had answered a teenager in Serbian. | ASSAULT occurred pristina 1999-10-11
    2000-02-14 | Two French soldiers were wounded on Sunday when snipers opened fire from a block of flats in northern Mitrovica. French troops returned fire and killed one man. KFOR imposed a night curfew on the town and detained 46 people. | ASSAULT occurred north-mitrovica 2000-02-13 ; COERCE occurred north-mitrovica 2000-02-13
    2000-06-05 | KFOR sealed off the Serb village of Babin Most after an Albanian had been wounded there by a mine. | COERCE occurred babin-most [2000-05-30..2000-06-05]
    2001-02-25 | Serbia and NATO discussed the buffer zone in Brussels on Friday, and Nebojsa Covic presented a peace plan. | CONSULT occurred brussels 2001-02-23
    2001-03-13 | A ceasefire between Yugoslav forces and Albanian guerrillas in the Presevo valley was signed on Monday under NATO mediation. | AGREE occurred presevo-valley 2001-03-12
    2001-05-27 | Commander Shefket Musliu and some 450 of his guerrillas laid down their arms on Saturday and crossed into Kosovo, where KFOR released them. | RETREAT occurred kosovo 2001-05-26
    2003-03-13 | Gunmen assassinated Serbian Prime Minister Zoran Djindjic outside his office in Belgrade on Wednesday. | ASSAULT occurred belgrade 2003-03-12
    2004-03-18 | Serbs blocked the main road at Caglavica on Wednesday after a teenager had been shot the night before. Thousands of Albanians then marched on the village, and KFOR and UN police fired tear gas and rubber bullets to hold them back. | PROTEST occurred caglavica 2004-03-17 ; ASSAULT occurred caglavica 2004-03-17
    2004-03-19 | NATO sent another thousand troops to Kosovo on Thursday after mobs burned churches in Prizren and Obilic. | MOBILIZE occurred kosovo 2004-03-18 ; PROTEST occurred prizren [2004-03-12..2004-03-18]
    2004-10-24 | Serbs stayed away from the polls in Kosovo on Saturday at the urging of Vojislav Kostunica. | PROTEST occurred kosovo 2004-10-23
    2005-09-28 | UN police evacuated three Serb families from Klina on Tuesday following threats. | AID occurred klina 2005-09-27
    2006-08-27 | A hand grenade was lobbed into a cafe near the bridge in northern Mitrovica on Saturday evening; nine people were injured, two of them foreigners. A teenager was arrested that night. | ASSAULT occurred north-mitrovica 2006-08-26 ; COERCE occurred north-mitrovica 2006-08-26
    2007-02-11 | Two demonstrators died on Saturday after Romanian UN police fired rubber bullets at a march by Vetevendosje in Pristina. | ASSAULT occurred pristina 2007-02-10
    2007-09-25 | A bomb ripped through a shopping centre on Bill Clinton Boulevard in Pristina early on Monday, killing two people and wounding eleven. | ASSAULT occurred pristina 2007-09-24
    2008-07-22 | Serbian security forces arrested Radovan Karadzic in Belgrade on Monday evening. The European Union welcomed the arrest. | COERCE occurred belgrade 2008-07-21 ; SUPPORT occurred - 2008-07-21
    2008-10-10 | Montenegro and Macedonia recognised Kosovo on Thursday. Serbia expelled the Montenegrin ambassador in response. | SUPPORT occurred - 2008-10-09 ; SANCTION occurred serbia 2008-10-09
    2010-05-31 | Serbs hurled stones at Kosovo police in Mitrovica on Sunday as Albanians protested against Serbia's local election; KFOR troops with shields stood between them. | PROTEST occurred mitrovica 2010-05-30
    2011-07-26 | Kosovo's special police crossed into the north on Monday night to take over the posts at Jarinje and Brnjak. A day later, a sniper killed officer Enver Zymberi near Zubin Potok. | MOBILIZE occurred north-kosovo 2011-07-25 ; ASSAULT occurred zubin-potok 2011-07-26
    2011-08-06 | KFOR and Kosovo reached an understanding on Friday: NATO troops stay at both gates until mid-September. | AGREE occurred kosovo 2011-08-05
    2011-09-28 | Six Serbs and four soldiers were hurt on Tuesday in an exchange of fire at Jarinje. Serbia called on NATO to investigate; the alliance said its troops had acted in self-defence after pipe bombs were thrown at them. | ASSAULT occurred jarinje-crossing 2011-09-27 ; REQUEST occurred - 2011-09-27
    2012-06-29 | Dozens of nationalists from Serbia clashed with Kosovo police at Merdare on Thursday, and sixteen officers were injured. | ASSAULT occurred merdare-crossing 2012-06-28
    2012-10-20 | Ivica Dacic and Hashim Thaci met for the first time on Friday at the invitation of Catherine Ashton. | CONSULT occurred brussels 2012-10-19
    2014-12-09 | Isa Mustafa accused Belgrade of obstructing the formation of his government, a claim that Serbia dismissed. | ACCUSE occurred - [2014-12-03..2014-12-09]
    2019-10-08 | Richard Grenell visited Pristina on Tuesday and urged Ramush Haradinaj to suspend the tariff on Serbian goods. Haradinaj refused. | CONSULT occurred pristina 2019-10-08 ; REQUEST occurred pristina 2019-10-08 ; REJECT occurred - 2019-10-08
    2020-04-01 | Albin Kurti lifted the 100 percent tariff on Wednesday but demanded reciprocity. | RETREAT occurred - 2020-04-01
    2021-09-28 | A grenade attack and an arson attack on two state offices in the north are being investigated as terrorism, Interior Minister Xhelal Svecla said on Tuesday. | ASSAULT occurred - -
    2022-08-27 | Serbia agreed on Saturday to abolish entry documents for Kosovo citizens, Josep Borrell announced, and Kosovo will not introduce them for Serbs. | AGREE occurred - 2022-08-27
    2022-12-06 | Kosovo police on Tuesday entered the election commission's offices in North Mitrovica, where shots were fired and an explosion was heard. An officer was slightly injured two days later when a patrol was attacked in Zvecan. | MOBILIZE occurred north-mitrovica 2022-12-06 ; ASSAULT occurred north-mitrovica 2022-12-06 ; ASSAULT occurred zvecan 2022-12-08
    2022-12-30 | Serbs took down the barricade at Merdare on Thursday, and Kosovo reopened its largest crossing after one day. | RETREAT occurred merdare-crossing 2022-12-29 ; RETREAT occurred merdare-crossing 2022-12-29
    2023-04-25 | NATO's Jens Stoltenberg will hold talks with Albin Kurti in Brussels on Thursday. | CONSULT planned brussels 2023-04-27
    2023-05-27 | The United States, Britain, France, Germany and Italy condemned Pristina's decision to force its way into municipal buildings in Leposavic, Zubin Potok and Zvecan. | ACCUSE occurred - [2023-05-21..2023-05-27]
    2023-09-15 | EU-brokered talks in Brussels between Vucic and Kurti collapsed on Thursday; Borrell blamed Kurti. | CONSULT occurred brussels 2023-09-14 ; ACCUSE occurred brussels 2023-09-14
    2023-10-02 | Serbia has cut the number of its soldiers near Kosovo from 8,350 to 4,500, its chief of staff Milan Mojsilovic said in Belgrade on Monday. | RETREAT occurred kosovo 2023-10-02
    2023-11-20 | Jens Stoltenberg said in Pristina on Monday that NATO had sent a thousand extra troops and was weighing a further increase. | MOBILIZE occurred kosovo 2023-11-20
    2025-03-19 | Serbia, Hungary and others watched as Albania, Croatia and Kosovo signed a military pact on Tuesday in Tirana. | AGREE occurred tirana 2025-03-18
    2025-09-15 | Forty-five suspects stand trial in Pristina over the Banjska attack of September 2023, in which Sergeant Afrim Bunjaku died. | ASSAULT occurred banjska 2023-09
    2003-02-17 | KFOR soldiers arrested three former rebels in Malisheva on Monday, among them Haradin Bala, and handed them over to the UN tribunal. | COERCE occurred malisheva 2003-02-17
    2008-06-15 | The Assembly of Serbian Municipalities will meet for its first session in northern Mitrovica on 28 June; Pristina called the plan illegal. | ACCUSE occurred kosovo [2008-06-09..2008-06-15]
    1999-08-16 | Unknown gunmen killed two Serbs in a mortar attack on the village of Klokot on Monday. American soldiers arrested two suspects. | ASSAULT occurred kllokot 1999-08-16 ; COERCE occurred kllokot 1999-08-16
    1999-11-29 | A crowd in Pristina dragged three Serbs from their car on Sunday night, shot one of them dead and beat the two women as they celebrated Albanian Flag Day. | ASSAULT occurred pristina 1999-11-28
    2000-04-06 | Eleven American military policemen were hurt on Tuesday when Serbs armed with clubs fought them near Strpce after a raid in which a Serb had been arrested for an illegal hand grenade. | ASSAULT occurred strpce 2000-04-04
    2001-06-29 | The government of Serbia handed Slobodan Milosevic over to the war crimes tribunal in The Hague on Thursday evening. Vojislav Kostunica denounced the transfer. | COOPERATE occurred the-hague 2001-06-28 ; ACCUSE occurred - 2001-06-28
    2002-12-01 | A blast destroyed two Serbian churches near Istok overnight to Sunday; UN police suspect Albanian extremists. | ASSAULT occurred istog 2002-12-01
    2004-06-06 | A Serb youth was killed in a drive-by shooting in Gracanica early on Saturday. KFOR set up checkpoints around the village. | ASSAULT occurred gracanica 2004-06-05 ; COERCE occurred gracanica 2004-06-05
    2005-03-15 | A roadside bomb exploded as President Ibrahim Rugova's convoy drove through Pristina on Tuesday. He escaped unhurt. | ASSAULT occurred pristina 2005-03-15
    2006-02-21 | Teams from Serbia and Kosovo began talks on decentralisation in Vienna on Monday under UN deputy envoy Albert Rohan. | CONSULT occurred vienna 2006-02-20
    2007-08-30 | Serbia's state secretary Dusan Prorokovic threatened on Wednesday that Belgrade could send troops if Kosovo declared independence. | THREATEN occurred - 2007-08-29
    2007-12-19 | The UN Security Council failed to agree on Kosovo's status on Wednesday, as Russia and China backed Serbia. | SUPPORT occurred - 2007-12-19
    2008-02-21 | Reservists from Serbia pelted Kosovo police with rocks at the Mutivode crossing on Thursday. | PROTEST occurred mutivode-crossing 2008-02-21
    2009-05-25 | Activists of Vetevendosje overturned EULEX cars in Pristina on Monday in protest against a police accord between the mission and Serbia. | PROTEST occurred pristina 2009-05-25
    2011-07-29 | KFOR declared the area around Jarinje and Brnjak a restricted military zone on Thursday and took over both posts. | COERCE occurred brnjak-crossing 2011-07-28
    2011-09-16 | EULEX helicopters flew Kosovo customs officers and police to the two gates on Friday; Serbs responded by piling gravel and felled trees on all roads. | PROTEST occurred kosovo 2011-09-16
    2012-04-08 | An explosion in a flat in northern Mitrovica killed an Albanian man and wounded two of his children early on Sunday. | ASSAULT occurred north-mitrovica 2012-04-08
    2013-05-08 | Ten thousand Serbs rallied in Belgrade on Friday against the Brussels agreement and accused Ivica Dacic of treason. | PROTEST occurred belgrade 2013-05-03 ; ACCUSE occurred - 2013-05-03
    2014-02-05 | The Serb candidate for the council of North Mitrovica, Dimitrije Janicijevic, was murdered outside his home on 16 January 2014. | ASSAULT occurred kosovo 2014-01-16
    2014-06-22 | Albanians threw stones at police in South Mitrovica on Sunday because Serbs had blocked the bridge again. Police replied with tear gas, and 13 officers were hurt. | PROTEST occurred south-mitrovica 2014-06-22
    2017-01-25 | France refused to extradite Ramush Haradinaj to Serbia? Its court decides in March; Kosovo demands that he be released at once. | REQUEST occurred kosovo [2017-01-19..2017-01-25]
    2019-02-06 | EU foreign policy chief Federica Mogherini appealed to Pristina to revoke the tariff, which she called a clear violation of CEFTA. | REQUEST occurred - [2019-01-31..2019-02-06]
    2019-12-12 | Swiss soldiers of KFOR and Kosovo firefighters trained together in Prizren on Wednesday. | COOPERATE occurred prizren 2019-12-11
    2021-01-13 | A Serb returnee in Gjakova, Dragica Gasic, complained that stones were thrown at her window again on Tuesday. | PROTEST occurred gjakova 2021-01-12
    2021-09-20 | Serb motorists blocked the roads to Jarinje and Brnjak on Monday after Kosovo had ordered drivers to take off their Serbian plates. | PROTEST occurred jarinje-crossing 2021-09-20
    2022-04-16 | Shots were fired at a police patrol near Banje in Zubin Potok on Friday night, the third such attack within a week. | ASSAULT occurred banje 2022-04-15
    2022-08-18 | Talks in Brussels between Kurti and Vucic ended on Thursday without a result; Josep Borrell said that he would not give up. | CONSULT occurred brussels 2022-08-18
    2022-12-10 | EULEX said that a stun grenade was thrown at one of its armoured cars on Saturday night. Josep Borrell called the attack despicable and demanded that the barricades be removed immediately. | ASSAULT occurred - 2022-12-10 ; REQUEST occurred - 2022-12-10
    2023-02-28 | In Brussels on Monday, Vucic and Kurti accepted the EU's proposal but did not sign it. | AGREE occurred brussels 2023-02-27
    2023-07-10 | Bombs were thrown at Serb-owned cafes in North Mitrovica on Sunday evening; nobody was hurt, but three cars burned out. | ASSAULT occurred north-mitrovica 2023-07-09
    2023-10-14 | Romania and Britain have reinforced KFOR with some 300 soldiers since the gunfight at Banjska. | MOBILIZE occurred kosovo ../2023-10-14
    2024-04-12 | Kosovo police halted two buses with Serb pilgrims at Merdare on Friday and sent them back. | COERCE occurred merdare-crossing 2024-04-12
    2024-11-08 | Two hand grenades were hurled at the town hall and a police station in Zvecan within four days this week, police said. | ASSAULT occurred zvecan 2024-11-04/2024-11-10
    2024-12-01 | Serbia demanded an international inquiry into the canal explosion and rejected Kurti's charges as baseless. | REQUEST occurred - [2024-11-25..2024-12-01] ; REJECT occurred - [2024-11-25..2024-12-01]
    2001-11-18 | The ethnic Albanian NLA, which had fought Macedonian troops for six months, disbanded itself on 27 September 2001. | RETREAT occurred - 2001-09-27
    """

  static let all = [early, late].flatMap { $0.split(separator: "\n").map(String.init) }
}
