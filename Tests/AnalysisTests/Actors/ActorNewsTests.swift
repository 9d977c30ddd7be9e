import Testing

@testable import Analysis

/// Sentences as agencies wrote them, 1999 to 2025, in our own words.
@Suite struct ActorNewsTests {
  @Test(arguments: [
    (
      "2023-05-29",
      "Clashes broke out in Zvecan when Serb protesters tried to force their way into the municipal building, and KFOR troops in riot gear used tear gas.",
      "Zvecan=@zvecan | Serb protesters=serb-protesters/nominal | KFOR=kfor | KFOR troops=kfor/nominal"
    ),
    (
      "2023-05-30", "Hungary's foreign minister, Peter Szijjarto, said more than 20 Hungarian soldiers were injured.",
      "Hungary=hungary | Peter Szijjarto=peter-szijjarto | more than 20 Hungarian soldiers=hungary/nominal"
    ),
    (
      "2023-05-30",
      "Italian Foreign Minister Antonio Tajani said three of the 11 injured Italian soldiers were in serious condition.",
      "Antonio Tajani=antonio-tajani | Italian soldiers=italian-soldiers/nominal"
    ),
    (
      "2023-06-14",
      "Kosovo Interior Minister Xhelal Svecla accused Serbia of kidnapping three police officers; Serbian officials said they were arrested deep inside Serbia.",
      "Kosovo=kosovo | Xhelal Svecla=xhelal-svecla | Serbia=serbia | Serbian officials=serbia/nominal | Serbia=serbia"
    ),
    (
      "2023-09-24",
      "Kurti said at a news conference that masked, heavily armed gunmen had opened fire on a police patrol at 3 a.m.",
      "Kurti=albin-kurti | heavily armed gunmen=heavily-armed-gunmen/nominal"
    ),
    (
      "2023-09-24", "\"One police officer has lost his life in a terrorist attack,\" Kurti wrote on Facebook.",
      "Kurti=albin-kurti"
    ),
    (
      "2023-09-25",
      "Serbian President Aleksandar Vucic denied any involvement. He said the attackers were local Kosovo Serbs who no longer wanted to \"withstand Kurti's terror\".",
      "Aleksandar Vucic=aleksandar-vucic | He=aleksandar-vucic/pronoun | the attackers=attackers/nominal | Kosovo Serbs=kosovo-serbs | Kurti=albin-kurti"
    ),
    (
      "2023-09-30",
      "The US National Security Council spokesman, John Kirby, described an unprecedented staging of advanced Serbian artillery.",
      "US National Security Council=white-house-national-security-council | John Kirby=john-kirby"
    ),
    (
      "2023-10-01",
      "British Defence Secretary Grant Shapps said a battalion from the Princess of Wales's Royal Regiment would join about 400 British troops already there.",
      "Grant Shapps=grant-shapps | Princess of Wales's Royal Regiment=princess-of-waless-royal-regiment | about 400 British troops=united-kingdom/nominal"
    ),
    (
      "2004-03-18",
      "Admiral Gregory Johnson, commander of NATO forces in southern Europe, said the violence was \"ethnic cleansing\".",
      "Gregory Johnson=gregory-johnson | NATO=nato"
    ),
    (
      "2004-03-22", "Prime Minister Vojislav Kostunica's government called for a session of the U.N. Security Council.",
      "Vojislav Kostunica=vojislav-kostunica | U.N. Security Council=un-security-council"
    ),
    (
      "2004-03-18",
      "In New York, U.N. Secretary-General Kofi Annan appealed for calm, his spokesman, Fred Eckhard, said.",
      "New York=@new-york | U.N.=united-nations | Kofi Annan=kofi-annan | Fred Eckhard=fred-eckhard"
    ),
    (
      "1999-06-12",
      "British paratroopers and Gurkhas crossed the border from Macedonia at dawn, led by Brigadier Adrian Freer.",
      "British paratroopers=british-paratroopers/nominal | Macedonia=north-macedonia | Adrian Freer=adrian-freer"
    ),
    (
      "1999-06-12",
      "NATO Supreme Commander Gen. Wesley Clark ordered British and French troops to seize the airfield, but Jackson refused.",
      "NATO=nato | Wesley Clark=wesley-clark | British and French troops=british-and-french-troops/nominal"
    ),
    (
      "1999-06-10",
      "Yugoslav President Slobodan Milosevic declared victory as Serb forces began to pull out of Kosovo.",
      "Slobodan Milosevic=slobodan-milosevic | Serb forces=serb-forces/nominal | Kosovo=kosovo"
    ),
    (
      "2000-02-15",
      "French Gen. Pierre de Saqui de Sannes, the KFOR commander in Mitrovica, told reporters that snipers had fired on his men.",
      "Pierre de Saqui de Sannes=pierre-de-saqui-de-sannes | KFOR=kfor | Mitrovica=@mitrovica | reporters=reporters/nominal | snipers=snipers/nominal"
    ),
    (
      "2008-03-17",
      "A Ukrainian policeman died after U.N. police and NATO troops stormed the courthouse in Mitrovica; UNMIK deputy head Larry Rossin condemned the violence.",
      "U.N. police=un-police | NATO=nato | NATO troops=kfor/nominal | Mitrovica=@mitrovica | UNMIK=unmik | Larry Rossin=larry-rossin"
    ),
    (
      "2012-10-19", "EU foreign policy chief Catherine Ashton brought Thaci and Dacic together for the first time.",
      "EU=european-union | Catherine Ashton=catherine-ashton | Thaci=hashim-thaci | Dacic=ivica-dacic"
    ),
    (
      "2013-04-19", "Prime ministers Ivica Dacic of Serbia and Hashim Thaci of Kosovo initialled the deal.",
      "Ivica Dacic=ivica-dacic | Serbia=serbia | Hashim Thaci=hashim-thaci | Kosovo=kosovo"
    ),
    (
      "2018-01-16",
      "Oliver Ivanovic, a leading Kosovo Serb politician, was shot dead outside his office in North Mitrovica. Ivanovic was 64.",
      "Oliver Ivanovic=oliver-ivanovic | Kosovo=kosovo | North Mitrovica=@north-mitrovica | Ivanovic=oliver-ivanovic"
    ),
    (
      "2018-11-21",
      "Kosovo imposed a 100 percent tariff on goods from Serbia and Bosnia, Deputy Prime Minister Enver Hoxhaj announced.",
      "Kosovo=kosovo | Serbia=serbia | Bosnia=bosnia-and-herzegovina | Enver Hoxhaj=enver-hoxhaj"
    ),
    (
      "2020-09-04",
      "Serbian President Aleksandar Vucic and Kosovo Prime Minister Avdullah Hoti signed the deal in the Oval Office as Trump looked on.",
      "Aleksandar Vucic=aleksandar-vucic | Kosovo=kosovo | Avdullah Hoti=avdullah-hoti | Trump=donald-trump"
    ),
    (
      "2021-09-20",
      "Hundreds of Serbs blocked roads near the Jarinje crossing, where Kosovo police in riot gear were deployed.",
      "Serbs=kosovo-serbs | Jarinje crossing=@jarinje-crossing | Kosovo police=kosovo-police"
    ),
    (
      "2022-07-31", "The Russian foreign ministry spokeswoman, Maria Zakharova, blamed Pristina for the tension.",
      "Russian foreign ministry=russian-foreign-ministry | Maria Zakharova=maria-zakharova | Pristina=kosovo"
    ),
    (
      "2022-08-01",
      "After talks with U.S. Ambassador Jeff Hovenier, the government in Pristina postponed the measures.",
      "U.S.=united-states | Jeff Hovenier=jeffrey-hovenier | Pristina=@pristina"
    ),
    (
      "2022-12-15",
      "Serbian Defence Minister Milos Vucevic handed KFOR commander Major General Angelo Michele Ristuccia a request to deploy up to 1,000 troops.",
      "Milos Vucevic=milos-vucevic | KFOR=kfor | Angelo Michele Ristuccia=angelo-michele-ristuccia"
    ),
    (
      "2024-11-30",
      "Kosovo's security council met after an explosion near Varage; Prime Minister Albin Kurti called it a terrorist attack orchestrated by \"gangs directed by Serbia\".",
      "Kosovo=kosovo | Kosovo's security council=kosovo-security-council/nominal | Varage=@varage | Albin Kurti=albin-kurti | gangs=gangs/nominal | Serbia=serbia"
    ),
    (
      "2025-03-18",
      "Defence ministers Ivan Anušić of Croatia, Pirro Vengu of Albania and Ejup Maqedonci of Kosovo signed a declaration in Tirana.",
      "Ivan Anušić=ivan-anusic | Croatia=croatia | Pirro Vengu=pirro-vengu | Albania=albania | Ejup Maqedonci=ejup-maqedonci | Kosovo=kosovo | Tirana=@tirana"
    ),
    (
      "2025-10-03",
      "Maj. Gen. Ozkan Ulutas took over from Maj. Gen. Enrico Barduani; the Turkish general thanked the Italian commander.",
      "Ozkan Ulutas=ozkan-ulutas | Enrico Barduani=enrico-barduani | the Turkish general=ozkan-ulutas/role | the Italian commander=enrico-barduani/role"
    ),
    (
      "2017-06-01",
      "Ramush Haradinaj, a former guerrilla commander, is the candidate of the Alliance for the Future of Kosovo, which allied with the PDK.",
      "Ramush Haradinaj=ramush-haradinaj | Alliance for the Future of Kosovo=alliance-for-the-future-of-kosovo | PDK=democratic-party-of-kosovo"
    ),
    (
      "2006-02-10",
      "Lawmakers elected Fatmir Sejdiu as president. Sejdiu, a law professor, succeeds Ibrahim Rugova, who died in January.",
      "Lawmakers=lawmakers/nominal | Fatmir Sejdiu=fatmir-sejdiu | Sejdiu=fatmir-sejdiu | Ibrahim Rugova=ibrahim-rugova"
    ),
    (
      "2019-10-04",
      "U.S. President Donald Trump named Richard Grenell, the ambassador to Germany, as special envoy for Serbia and Kosovo.",
      "U.S.=united-states | Donald Trump=donald-trump | Richard Grenell=richard-grenell | Germany=germany | Serbia=serbia | Kosovo=kosovo"
    ),
    (
      "2023-03-19",
      "\"We have a deal,\" EU foreign policy chief Josep Borrell told a news conference in Ohrid late on Saturday. Kurti accused Vucic of refusing to sign; Vucic said he had pain in his right hand.",
      "EU=european-union | Josep Borrell=josep-borrell | Ohrid=@ohrid | Kurti=albin-kurti | Vucic=aleksandar-vucic | Vucic=aleksandar-vucic"
    ),
    (
      "2023-10-19",
      "The European Parliament urged Serbia to hand over Radoicic, and MEP Viola von Cramon said Belgrade must act.",
      "European Parliament=european-parliament | Serbia=serbia | Radoicic=milan-radoicic | Viola von Cramon=viola-von-cramon | Belgrade=serbia"
    ),
    (
      "2022-11-05",
      "Goran Rakic, the leader of Serbian List, resigned as minister; about 600 Serb police officers left the force.",
      "Goran Rakic=goran-rakic | Serbian List=srpska-lista"
    ),
  ])
  func `news of every year names its actors`(day: String, text: String, expected: String) {
    #expect(mentionsDump(text, on: day) == expected)
  }
}
