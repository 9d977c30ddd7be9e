import Corpus
import Facts
import Testing

@testable import Analysis

@Suite struct AttributionTests {
  private static let extractor = Result { try StatementExtractor(lexicon: OurLexicon.lexicon, data: OurLexicon.folder) }

  /// "speaker: words", "speaker quotes: words".
  private func dump(_ text: String, on day: String) throws -> String {
    let document = Document(SourceText(verbatim: text))
    let finder = ActorFinder(lexicon: OurLexicon.lexicon)
    let found = finder.find(in: document, names: finder.names(in: document), on: DateValue(edtf: day))
    return try AttributionTests.extractor.get().findings(in: document, mentions: found.mentions).attributions.map {
      "\($0.meaning.speaker)\($0.meaning.isQuote ? " quotes" : ""): \(document.text.string(document.span($0.tokens)))"
    }.joined(separator: " || ")
  }

  @Test(arguments: [
    (
      "2004-03-20",
      "UNMIK police and KFOR troops were attacked in Mitrovica, a spokesman, Derek Chappell, told Reuters.",
      "derek-chappell: UNMIK police and KFOR troops were attacked in Mitrovica"
    ),
    (
      "2008-03-18",
      "In his report to the Security Council, Secretary-General Ban Ki-moon said UNMIK would adjust its presence.",
      "ban-ki-moon: UNMIK would adjust its presence"
    ),
    (
      "2011-07-27",
      "KFOR commander Erhard Bühler urged both sides to remain calm, and Borko Stefanovic called for talks.",
      "erhard-buhler: to remain calm"
    ),
    (
      "2011-11-28", "German Maj. Gen. Erhard Drews said 30 KFOR soldiers had been injured in Jagnjenica.",
      "erhard-drews: 30 KFOR soldiers had been injured in Jagnjenica"
    ),
    (
      "2023-10-01",
      "The White House asked Belgrade to pull its forces back, spokesman John Kirby told reporters on Friday.",
      "john-kirby: The White House asked Belgrade to pull its forces back || white-house: to pull its forces back"
    ),
    (
      "2023-06-01", "Talks between Belgrade and Pristina will resume in Brussels next week, Miroslav Lajcak wrote.",
      "miroslav-lajcak: Talks between Belgrade and Pristina will resume in Brussels next week"
    ),
    (
      "2017-02-14", "Serbia's president said that he would defend Serbs in Kosovo.",
      "tomislav-nikolic: he would defend Serbs in Kosovo"
    ),
    (
      "2017-05-31", "Serbia's president said that he would defend Serbs in Kosovo.",
      "president-of-serbia: he would defend Serbs in Kosovo"
    ),
    (
      "", "Serbia's president said that he would defend Serbs in Kosovo.",
      "president-of-serbia: he would defend Serbs in Kosovo"
    ),
    (
      "2017-02-14",
      "Albanian Defense Minister Mimi Kodheli met her Croatian counterpart, Damir Krsticevic, in Tirana. Kodheli said the letter was sent to NATO.",
      "mimi-kodheli: the letter was sent to NATO"
    ),
    (
      "2024-01-10",
      "Agron Limani, the mayor of Kamenica, thanked the Slovenian contingent for its help. Limani said schools would reopen.",
      "agron-limani: schools would reopen"
    ),
    (
      "2024-01-10",
      "Lt. Col. Andrea Bianchi, a spokesman for KFOR, denied the report. \"We do not comment,\" Bianchi said.",
      "andrea-bianchi quotes: We do not comment,"
    ),
    (
      "2024-01-10",
      "Slovenian Foreign Minister Tanja Fajon called on Kosovo to act, while Fajon's Austrian colleague stayed silent.",
      "tanja-fajon: to act, while Fajon's Austrian colleague stayed silent"
    ),
    (
      "2021-09-27", "NATO's secretary general said he had spoken to both leaders.",
      "jens-stoltenberg: he had spoken to both leaders"
    ),
    (
      "2013-09-19", "EULEX officer Audrius Šenavičius was shot dead near Zvečan, the mission said.",
      "eulex: EULEX officer Audrius Šenavičius was shot dead near Zvečan"
    ),
    (
      "2023-09-29", "Milan Radojcic resigned as vice president of Serb List, his lawyer Goran Petronijevic said.",
      "goran-petronijevic: Milan Radojcic resigned as vice president of Serb List"
    ),
    (
      "2021-09-20", "Kosovo special police units (ROSU) were sent to Jarinje and Brnjak, officials in Pristina said.",
      "kosovo: Kosovo special police units (ROSU) were sent to Jarinje and Brnjak"
    ),
    (
      "2018-12-14",
      "Serbian Prime Minister Ana Brnabic said she hoped the army would not be used. She said that talks must go on.",
      "ana-brnabic: she hoped the army would not be used || ana-brnabic: talks must go on"
    ),
    (
      "2012-06-01",
      "Two soldiers were hurt when protesters opened fire at a barricade in Rudare, KFOR spokesman Uwe Nowitzki said.",
      "uwe-nowitzki: Two soldiers were hurt when protesters opened fire at a barricade in Rudare"
    ),
    (
      "1999-06-25",
      "The U.N. High Commissioner for Refugees said 300,000 people had returned from Albania and Macedonia.",
      "unhcr: 300,000 people had returned from Albania and Macedonia"
    ),
    (
      "2022-12-11", "EU High Representative Josep Borrell warned that the EU would not tolerate attacks on EULEX.",
      "josep-borrell: the EU would not tolerate attacks on EULEX"
    ),
    (
      "2008-02-18",
      "\"Kosovo is the heart of Serbia,\" Vojislav Kostunica told a crowd in Belgrade. The prime minister added that Serbia would never recognise it.",
      "vojislav-kostunica quotes: Kosovo is the heart of Serbia, || vojislav-kostunica: Serbia would never recognise it"
    ),
    (
      "2009-06-11",
      "Admiral James Stavridis will succeed Gen. John Craddock as supreme allied commander Europe. Craddock said KFOR could shrink.",
      "john-craddock: KFOR could shrink"
    ),
    (
      "2011-01-25",
      "Secretary General Anders Fogh Rasmussen said in Brussels the alliance would halve its force in Kosovo to 5,000.",
      "anders-fogh-rasmussen: the alliance would halve its force in Kosovo to 5,000"
    ),
    (
      "2023-10-09", "According to Kosovo's interior minister, Xhelal Svecla, the attackers fled to Serbia.",
      "xhelal-svecla: the attackers fled to Serbia"
    ),
    (
      "1999-06-12", "Gen. Wesley K. Clark said the first units would enter Kosovo at dawn.",
      "wesley-clark: the first units would enter Kosovo at dawn"
    ),
    (
      "2019-05-30", "Vladimir Putin's spokesman, Dmitry Peskov, said Moscow was worried.",
      "dmitry-peskov: Moscow was worried"
    ),
    (
      "2008-12-09", "Yves de Kermabon, who heads EULEX, said 1,900 officers were ready.",
      "yves-de-kermabon: 1,900 officers were ready"
    ),
    (
      "2023-09-25",
      "\"We will not rest,\" said Xhelal Svecla, Kosovo's interior minister. \"The criminals will be found,\" he added.",
      "xhelal-svecla quotes: We will not rest, || xhelal-svecla quotes: The criminals will be found,"
    ),
    (
      "2011-07-28",
      "Serbian negotiator Borko Stefanovic and KFOR commander Gen. Erhard Bühler reached a deal; Bühler said the posts stay closed.",
      "erhard-buhler: the posts stay closed"
    ),
    (
      "1999-06-20", "Lt. Gen. Michael Jackson said Kosovo was calmer.",
      "mike-jackson: Kosovo was calmer"
    ),
    (
      "2023-05-30", "Hungary's foreign minister, Peter Szijjarto, said more than 20 Hungarian soldiers were injured.",
      "peter-szijjarto: more than 20 Hungarian soldiers were injured"
    ),
    (
      "2023-05-30",
      "Italian Foreign Minister Antonio Tajani said three of the 11 injured Italian soldiers were in serious condition.",
      "antonio-tajani: three of the 11 injured Italian soldiers were in serious condition"
    ),
    (
      "2023-06-14",
      "Kosovo Interior Minister Xhelal Svecla accused Serbia of kidnapping three police officers; Serbian officials said they were arrested deep inside Serbia.",
      "xhelal-svecla: kidnapping three police officers || serbia: they were arrested deep inside Serbia"
    ),
    (
      "2023-09-24",
      "Kurti said at a news conference that masked, heavily armed gunmen had opened fire on a police patrol at 3 a.m.",
      "albin-kurti: masked, heavily armed gunmen had opened fire on a police patrol at 3 a.m."
    ),
    (
      "2023-09-24", "\"One police officer has lost his life in a terrorist attack,\" Kurti wrote on Facebook.",
      "albin-kurti quotes: One police officer has lost his life in a terrorist attack,"
    ),
    (
      "2023-09-25",
      "Serbian President Aleksandar Vucic denied any involvement. He said the attackers were local Kosovo Serbs who no longer wanted to \"withstand Kurti's terror\".",
      "aleksandar-vucic: the attackers were local Kosovo Serbs who no longer wanted to \"withstand Kurti's terror\""
    ),
    (
      "2006-06-14",
      "While attacks had fallen by half, Albin Kurti added, it was unacceptable that a bus had been stoned near Klina.",
      "albin-kurti: While attacks had fallen by half, Albin Kurti added, it was unacceptable that a bus had been stoned near Klina"
    ),
    (
      "2023-10-01",
      "British Defence Secretary Grant Shapps said a battalion from the Princess of Wales's Royal Regiment would join about 400 British troops already there.",
      "grant-shapps: a battalion from the Princess of Wales's Royal Regiment would join about 400 British troops already there"
    ),
    (
      "2004-03-18",
      "Admiral Gregory Johnson, commander of NATO forces in southern Europe, said the violence was \"ethnic cleansing\".",
      "gregory-johnson: the violence was \"ethnic cleansing\""
    ),
    (
      "2004-03-18",
      "In New York, U.N. Secretary-General Kofi Annan appealed for calm, his spokesman, Fred Eckhard, said.",
      "fred-eckhard: In New York, U.N. Secretary-General Kofi Annan appealed for calm"
    ),
    (
      "2000-02-15",
      "French Gen. Pierre de Saqui de Sannes, the KFOR commander in Mitrovica, told reporters that snipers had fired on his men.",
      "pierre-de-saqui-de-sannes: snipers had fired on his men"
    ),
    (
      "2018-11-21",
      "Kosovo imposed a 100 percent tariff on goods from Serbia and Bosnia, Deputy Prime Minister Enver Hoxhaj announced.",
      "enver-hoxhaj: Kosovo imposed a 100 percent tariff on goods from Serbia and Bosnia"
    ),
    (
      "2023-10-19",
      "The European Parliament urged Serbia to hand over Radoicic, and MEP Viola von Cramon said Belgrade must act.",
      "european-parliament: to hand over Radoicic || viola-von-cramon: Belgrade must act"
    ),
  ])
  func `words are given to who says them`(day: String, text: String, expected: String) throws {
    #expect(try dump(text, on: day) == expected)
  }
}

extension StatementExtractor {
  /// What the speech of a text without a date is read as.
  func findings(in document: Document, mentions: [FoundMention]) -> SpeechFindings {
    read(
      document: document, mentions: mentions, arePeople: lexicon.arePeople(mentions), dates: [], publication: .unknown,
      tags: lexicon.names.tags(of: document), mark: nil)
  }
}
