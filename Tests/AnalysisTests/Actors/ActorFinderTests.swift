import Corpus
import Facts
import Testing

@testable import Analysis

/// What the finder finds in a text, in text order: "words=actor", "words=@place", "/role" and the like behind what is no name.
func mentionsDump(_ text: String, on day: String) -> String {
  let document = Document(SourceText(verbatim: text))
  let finder = ActorFinder(lexicon: OurLexicon.lexicon)
  let found = finder.find(in: document, names: finder.names(in: document), on: DateValue(edtf: day))
  return found.mentions.map { mention in
    let id =
      switch mention.meaning.target {
      case .actor(let id): id.slug
      case .place(let id): "@" + id.slug
      }
    let form = mention.meaning.form == .name ? "" : "/" + mention.meaning.form.rawValue
    return document.text.string(document.span(mention.tokens)) + "=" + id + form
  }.joined(separator: " | ")
}

@Suite struct ActorFinderTests {
  @Test(arguments: [
    (
      "1999-06-13", "General Mike Jackson, the KFOR commander, met Col. Viktor Zavarzin at the airport near Pristina.",
      "Mike Jackson=mike-jackson | KFOR=kfor | Viktor Zavarzin=viktor-zavarzin | airport near Pristina=@pristina-airport"
    ),
    (
      "2004-03-18",
      "Holger Kammerhoff, KFOR's commander, said on Thursday that 350 more soldiers had arrived from Bosnia.",
      "Holger Kammerhoff=holger-kammerhoff | KFOR=kfor | Bosnia=bosnia-and-herzegovina"
    ),
    (
      "2004-03-20",
      "UNMIK police and KFOR troops were attacked in Mitrovica, a spokesman, Derek Chappell, told Reuters.",
      "UNMIK police=un-police | KFOR=kfor | KFOR troops=kfor/nominal | Mitrovica=@mitrovica | Derek Chappell=derek-chappell | Reuters=reuters"
    ),
    (
      "2008-03-18",
      "In his report to the Security Council, Secretary-General Ban Ki-moon said UNMIK would adjust its presence.",
      "Security Council=un-security-council | Ban Ki-moon=ban-ki-moon | UNMIK=unmik"
    ),
    (
      "2011-07-27",
      "KFOR commander Erhard Bühler urged both sides to remain calm, and Borko Stefanovic called for talks.",
      "KFOR=kfor | Erhard Bühler=erhard-buhler | Borko Stefanovic=borko-stefanovic"
    ),
    (
      "2011-11-28", "German Maj. Gen. Erhard Drews said 30 KFOR soldiers had been injured in Jagnjenica.",
      "Erhard Drews=erhard-drews | 30 KFOR soldiers=kfor/nominal | KFOR=kfor | Jagnjenica=@jagnjenica"
    ),
    (
      "2023-05-30", "Major General Angelo Michele Ristuccia condemned the attacks on his troops in Zvecan.",
      "Angelo Michele Ristuccia=angelo-michele-ristuccia | Zvecan=@zvecan"
    ),
    (
      "2022-08-01", "Српски председник Александар Вучић је изјавио да ће КФОР чувати мир на Косову.",
      "Александар Вучић=aleksandar-vucic | КФОР=kfor | Косову=kosovo"
    ),
    (
      "2022-08-01", "Kryeministri Albin Kurti dhe presidentja Vjosa Osmani takuan komandantin e KFOR-it në Prishtinë.",
      "Albin Kurti=albin-kurti | Vjosa Osmani=vjosa-osmani | KFOR=kfor | Prishtinë=@pristina"
    ),
    (
      "2017-02-14",
      "Albanian Defense Minister Mimi Kodheli met her Croatian counterpart, Damir Krsticevic, in Tirana. Kodheli said the letter was sent to NATO.",
      "Mimi Kodheli=mimi-kodheli | Damir Krsticevic=damir-krsticevic | Tirana=@tirana | Kodheli=mimi-kodheli | NATO=nato"
    ),
    (
      "2024-01-10",
      "Agron Limani, the mayor of Kamenica, thanked the Slovenian contingent for its help. Limani said schools would reopen.",
      "Agron Limani=agron-limani | Kamenica=@kamenica | Limani=agron-limani"
    ),
    (
      "2024-01-10",
      "Lt. Col. Andrea Bianchi, a spokesman for KFOR, denied the report. \"We do not comment,\" Bianchi said.",
      "Andrea Bianchi=andrea-bianchi | KFOR=kfor | Bianchi=andrea-bianchi"
    ),
    (
      "2024-01-10",
      "Slovenian Foreign Minister Tanja Fajon called on Kosovo to act, while Fajon's Austrian colleague stayed silent.",
      "Tanja Fajon=tanja-fajon | Kosovo=kosovo | Fajon=tanja-fajon"
    ),
    (
      "2023-11-22",
      "The talks were attended by the presidents of Slovenia and Albania, Nataša Pirc Musar and Bajram Begaj.",
      "Slovenia=slovenia | Albania=albania | Nataša Pirc Musar=natasa-pirc-musar | Bajram Begaj=bajram-begaj"
    ),
    (
      "2024-02-02",
      "The foreign ministers of Estonia and Latvia, Margus Tsahkna and Krišjānis Kariņš, visited Camp Bondsteel.",
      "Estonia=estonia | Latvia=latvia | Margus Tsahkna=margus-tsahkna | Krišjānis Kariņš=krisjanis-karins | Camp Bondsteel=@camp-bondsteel"
    ),
    (
      "2004-12-02", "SFOR handed over to EUFOR in Sarajevo, while EULEX and the OSCE work in Kosovo.",
      "SFOR=sfor | EUFOR=eufor | Sarajevo=@sarajevo | EULEX=eulex | OSCE=osce | Kosovo=kosovo"
    ),
    (
      "2020-01-01", "Jordan and Turkey sent envoys to Geneva for talks with Syria.",
      "Jordan=jordan | Turkey=turkey | Geneva=@geneva | Syria=syria"
    ),
    (
      "2003-07-02", "Lord Robertson thanked the Russian contingent, and Defence Minister Sergei Ivanov replied.",
      "Lord Robertson=george-robertson | Sergei Ivanov=sergei-ivanov"
    ),
    (
      "2013-09-19", "EULEX officer Audrius Šenavičius was shot dead near Zvečan, the mission said.",
      "EULEX=eulex | Audrius Šenavičius=audrius-senavicius | Zvečan=@zvecan | the mission=eulex/nominal"
    ),
    (
      "2018-12-14",
      "Serbian Prime Minister Ana Brnabic said she hoped the army would not be used. She said that talks must go on.",
      "Ana Brnabic=ana-brnabic | she=ana-brnabic/pronoun | She=ana-brnabic/pronoun"
    ),
    (
      "1999-06-25",
      "The U.N. High Commissioner for Refugees said 300,000 people had returned from Albania and Macedonia.",
      "U.N. High Commissioner for Refugees=unhcr | Albania=albania | Macedonia=north-macedonia"
    ),
    (
      "1998-03-05", "Serbian police attacked Prekaz, the home of Adem Jashari, a founder of the KLA.",
      "Serbian police=serbian-police | Prekaz=@prekaz | Adem Jashari=adem-jashari | KLA=kosovo-liberation-army"
    ),
    (
      "2019-01-01",
      "The University of Prishtina and the Ministry of Local Government Administration signed a deal with the Kosovo Judicial Council.",
      "University of Prishtina=university-of-prishtina | Prishtina=@pristina | Ministry of Local Government Administration=ministry-of-local-government-administration | Kosovo Judicial Council=kosovo-judicial-council"
    ),
    (
      "2022-12-11", "EU High Representative Josep Borrell warned that the EU would not tolerate attacks on EULEX.",
      "EU=european-union | Josep Borrell=josep-borrell | EU=european-union | EULEX=eulex"
    ),
    (
      "2023-11-20",
      "Giorgia Meloni and her Albanian counterpart Edi Rama signed a pact in Rome; Meloni praised the Italian soldiers in KFOR.",
      "Giorgia Meloni=giorgia-meloni | Edi Rama=edi-rama | Rome=@rome | Meloni=giorgia-meloni | the Italian soldiers=italian-soldiers/nominal | KFOR=kfor"
    ),
    (
      "2009-06-11",
      "Admiral James Stavridis will succeed Gen. John Craddock as supreme allied commander Europe. Craddock said KFOR could shrink.",
      "James Stavridis=james-stavridis | John Craddock=john-craddock | Craddock=john-craddock | KFOR=kfor"
    ),
    (
      "2011-01-25",
      "Secretary General Anders Fogh Rasmussen said in Brussels the alliance would halve its force in Kosovo to 5,000.",
      "Anders Fogh Rasmussen=anders-fogh-rasmussen | Brussels=@brussels | Kosovo=kosovo"
    ),
    (
      "2023-10-09", "According to Kosovo's interior minister, Xhelal Svecla, the attackers fled to Serbia.",
      "Kosovo=kosovo | Xhelal Svecla=xhelal-svecla | the attackers=attackers/nominal | Serbia=serbia"
    ),
    (
      "2020-01-01",
      "Following the summit, Turkish and Greek officers met in Naples. Meanwhile Stoltenberg praised both.",
      "Naples=@naples | Stoltenberg=jens-stoltenberg"
    ),
    (
      "1999-06-12", "Gen. Wesley K. Clark said the first units would enter Kosovo at dawn.",
      "Wesley K. Clark=wesley-clark | Kosovo=kosovo"
    ),
    (
      "2014-07-01", "Catherine Ashton met Isa Mustafa in Vienna.",
      "Catherine Ashton=catherine-ashton | Isa Mustafa=isa-mustafa | Vienna=@vienna"
    ),
    (
      "2003-12-01", "The Prime Minister of Serbia, Zoran Zivkovic, and Bajram Rexhepi did not meet.",
      "Serbia=serbia | Zoran Zivkovic=zoran-zivkovic | Bajram Rexhepi=bajram-rexhepi"
    ),
    (
      "2020-09-05", "President Trump hosted Vucic and Hoti at the White House.",
      "Trump=donald-trump | Vucic=aleksandar-vucic | Hoti=avdullah-hoti | White House=white-house"
    ),
    (
      "1999-10-08", "General Klaus Reinhardt of Germany took command of KFOR from General Sir Mike Jackson.",
      "Klaus Reinhardt=klaus-reinhardt | Germany=germany | KFOR=kfor | Mike Jackson=mike-jackson"
    ),
    (
      "2008-12-09", "Yves de Kermabon, who heads EULEX, said 1,900 officers were ready.",
      "Yves de Kermabon=yves-de-kermabon | EULEX=eulex"
    ),
    (
      "2013-04-19", "Prime Ministers Ivica Dacic and Hashim Thaci met Baroness Ashton.",
      "Ivica Dacic=ivica-dacic | Hashim Thaci=hashim-thaci | Baroness Ashton=catherine-ashton"
    ),
    (
      "2023-09-25",
      "\"We will not rest,\" said Xhelal Svecla, Kosovo's interior minister. \"The criminals will be found,\" he added.",
      "Xhelal Svecla=xhelal-svecla | Kosovo=kosovo | he=xhelal-svecla/pronoun"
    ),
    (
      "2011-07-28",
      "Serbian negotiator Borko Stefanovic and KFOR commander Gen. Erhard Bühler reached a deal; Bühler said the posts stay closed.",
      "Borko Stefanovic=borko-stefanovic | KFOR=kfor | Erhard Bühler=erhard-buhler | Bühler=erhard-buhler"
    ),
    (
      "1999-06-20", "Lt. Gen. Michael Jackson said Kosovo was calmer.",
      "Michael Jackson=mike-jackson | Kosovo=kosovo"
    ),
    // First names that others have as a surname; names and bodies with a hyphen; an office that is not the people's state's.
    (
      "2014-03-12", "Mustafa Kelmendi and Sami Berisha came home, and Mustafa Kelmendi wept.",
      "Mustafa Kelmendi=mustafa-kelmendi | Sami Berisha=sami-berisha | Mustafa Kelmendi=mustafa-kelmendi"
    ),
    (
      "2005-02-24", "Soeren Jessen-Petersen left. Jessen-Petersen met the Kosovo Economic-Fiscal Council.",
      "Soeren Jessen-Petersen=soren-jessen-petersen | Jessen-Petersen=soren-jessen-petersen | Kosovo=kosovo | Kosovo Economic-Fiscal Council=kosovo-economic-fiscal-council"
    ),
    (
      "2014-03-12", "Kosovo's ethnic Albanian prime minister went to Belgrade.",
      "Kosovo=kosovo | Kosovo's ethnic Albanian prime minister=hashim-thaci/role | Belgrade=@belgrade"
    ),
    // Whose mission it is, and who is sent where.
    (
      "2003-04-09", "The UN mission chief left. The United Nations Interim Administration in Kosovo stayed.",
      "UN=united-nations | United Nations Interim Administration in Kosovo=unmik"
    ),
    (
      "2014-03-12", "The Russian Ambassador to Serbia Oleg Orlov met Alexander Vucic, and Vucic left.",
      "Serbia=serbia | Oleg Orlov=oleg-orlov | Alexander Vucic=aleksandar-vucic | Vucic=aleksandar-vucic"
    ),
    (
      "2019-06-27", "In talks with the president of Serbia, Haradinaj said no.",
      "the president of Serbia=aleksandar-vucic/role | Serbia=serbia | Haradinaj=ramush-haradinaj"
    ),
  ])
  func `people, missions and bodies are found by every name and title`(day: String, text: String, expected: String) {
    #expect(mentionsDump(text, on: day) == expected)
  }

  @Test(arguments: [
    (
      "2023-09-24",
      "Three attackers and a Kosovo police officer died when gunmen opened fire on a patrol near Banjska.",
      "Three attackers=attackers/nominal | a Kosovo police officer=kosovo-police/nominal | Kosovo=kosovo | gunmen=gunmen/nominal | Banjska=@banjska"
    ),
    (
      "2023-09-25", "Armed attackers barricaded themselves in the monastery, and Kosovo police surrounded them.",
      "Armed attackers=armed-attackers/nominal | Kosovo police=kosovo-police"
    ),
    (
      "2004-03-19",
      "Ethnic Albanian rioters burned Serb houses in Obilic, and Norwegian peacekeepers evacuated residents.",
      "Ethnic Albanian rioters=ethnic-albanian-rioters/nominal | Obilic=@obiliq | Norwegian peacekeepers=norwegian-peacekeepers/nominal | residents=residents/nominal"
    ),
    (
      "2001-03-01", "Albanian guerrillas attacked Macedonian soldiers near Tetovo, and NATO officials condemned them.",
      "Albanian guerrillas=albanian-guerrillas/nominal | Macedonian soldiers=macedonian-soldiers/nominal | Tetovo=@tetovo | NATO=nato | NATO officials=nato-officials/nominal"
    ),
    (
      "2023-09-25", "About 30 masked men attacked officers; Serb protesters gathered and the protesters threw stones.",
      "About 30 masked men=masked-men/nominal | Serb protesters=serb-protesters/nominal | the protesters=serb-protesters/nominal"
    ),
    (
      "2023-09-25", "Western diplomats and EU officials said the government should act.",
      "Western diplomats=western-diplomats/nominal | EU=european-union | EU officials=eu-officials/nominal"
    ),
    (
      "2010-01-14", "Kosovo's government and the Serbian parliament adopted resolutions.",
      "Kosovo=kosovo | Kosovo's government=government-of-kosovo/nominal | the Serbian parliament=parliament-of-serbia/nominal"
    ),
    (
      "1999-06-14", "Russian troops reached Slatina before the alliance, and NATO-led peacekeepers followed.",
      "Russian troops=russian-troops/nominal | Slatina=@pristina-airport | the alliance=nato/nominal | NATO=nato | NATO-led peacekeepers=kfor/nominal"
    ),
    (
      "2021-09-20", "Kosovo special police units (ROSU) were sent to Jarinje and Brnjak, officials in Pristina said.",
      "Kosovo=kosovo | Kosovo special police units=kosovo-police-special-unit/nominal | ROSU=kosovo-police-special-unit | Jarinje=@jarinje-crossing | Brnjak=@brnjak-crossing | officials in Pristina=kosovo/nominal | Pristina=@pristina"
    ),
    (
      "2012-06-01",
      "Two soldiers were hurt when protesters opened fire at a barricade in Rudare, KFOR spokesman Uwe Nowitzki said.",
      "protesters=protesters/nominal | Rudare=@rudare | KFOR=kfor | Uwe Nowitzki=uwe-nowitzki"
    ),
    (
      "2023-10-09", "Serbian Orthodox priests left the monastery after the gunmen had gone.",
      "the gunmen=gunmen/nominal"
    ),
    (
      "2023-06-10", "Protesters left Zvecan after the mayor promised talks.",
      "Protesters=protesters/nominal | Zvecan=@zvecan"
    ),
    (
      "2000-02-22", "French and British soldiers pushed back Serb demonstrators on the bridge in Mitrovica.",
      "French and British soldiers=french-and-british-soldiers/nominal | Serb demonstrators=serb-demonstrators/nominal | Mitrovica=@mitrovica"
    ),
    (
      "2011-07-26",
      "Pristina sent special police units to two border posts, and Belgrade asked the U.N. Security Council for an emergency session.",
      "Pristina=kosovo | special police units=kosovo-police-special-unit/nominal | Belgrade=serbia | U.N. Security Council=un-security-council"
    ),
  ])
  func `common nouns make actors where they act`(day: String, text: String, expected: String) {
    #expect(mentionsDump(text, on: day) == expected)
  }

  @Test(arguments: [
    (
      "2022-03-02", "The peacekeeping force in Bosnia, EUFOR Althea, received 500 troops from NATO allies.",
      "Bosnia=bosnia-and-herzegovina | EUFOR Althea=eufor | NATO=nato | NATO allies=nato/nominal"
    ),
    (
      "2023-07-01", "KFORCE Inc reported higher profits in spring.",
      ""
    ),
    (
      "2020-01-01", "Paris Hilton and Michael Jordan ate a Turkey dinner in Atlanta, Georgia.",
      "Atlanta=@atlanta"
    ),
    (
      "2020-01-01", "May is warmer than April, and in May the snow melts. Will Brown bears hunt?",
      ""
    ),
    (
      "2017-06-01",
      "British Prime Minister Theresa May met Emmanuel Macron in Paris. May said the UK would help. In May she had called an election.",
      "Theresa May=theresa-may | Emmanuel Macron=emmanuel-macron | Paris=@paris | May=theresa-may | UK=united-kingdom"
    ),
    (
      "2020-01-01", "Jordan Henderson scored for England against Slovenia in Munich.",
      "Slovenia=slovenia | Munich=@munich"
    ),
    (
      "2006-06-10", "Serbia and Montenegro agreed on visa rules with Russia.",
      "Serbia=serbia | Montenegro=montenegro | Russia=russia"
    ),
    (
      "2012-02-01", "Kosovo's Security Force (KSF) is not KFOR.",
      "Kosovo's Security Force=kosovo-security-force | KSF=kosovo-security-force | KFOR=kfor"
    ),
    (
      "2009-06-26", "Michael Jackson died in Los Angeles.",
      "Michael Jackson=michael-jackson | Los Angeles=@los-angeles"
    ),
    (
      "2017-01-15", "The train bore the slogan \"Kosovo is Serbia\" when Serbia sent it.",
      "Serbia=serbia"
    ),
  ])
  func `what is no actor stays silent`(day: String, text: String, expected: String) {
    #expect(mentionsDump(text, on: day) == expected)
  }
}
