import Corpus
import Facts
import Testing

@testable import Analysis

@Suite struct ActorResolutionTests {
  @Test(arguments: [
    ("2023-06-01", "Osmani spoke in Pristina on Monday.", "Osmani=vjosa-osmani | Pristina=@pristina"),
    (
      "2023-06-01", "Bujar Osmani spoke in Pristina. Osmani left on Monday.",
      "Bujar Osmani=bujar-osmani | Pristina=@pristina | Osmani=bujar-osmani"
    ),
    (
      "2023-10-01",
      "The White House asked Belgrade to pull its forces back, spokesman John Kirby told reporters on Friday.",
      "White House=white-house | Belgrade=serbia | John Kirby=john-kirby"
    ),
    (
      "2023-06-01", "Pristina rejected the proposal, but Belgrade and Brussels accepted it.",
      "Pristina=kosovo | Belgrade=serbia | Brussels=european-union"
    ),
    (
      "2023-06-01", "Talks between Belgrade and Pristina will resume in Brussels next week, Miroslav Lajcak wrote.",
      "Belgrade=serbia | Pristina=kosovo | Brussels=@brussels | Miroslav Lajcak=miroslav-lajcak"
    ),
    (
      "2023-06-01", "Washington has warned Pristina against further steps, and Moscow backed Serbia.",
      "Washington=united-states | Pristina=kosovo | Moscow=russia | Serbia=serbia"
    ),
    (
      "2023-06-01", "The minister flew from Moscow to Belgrade and then drove to Niš.",
      "Moscow=@moscow | Belgrade=@belgrade | Niš=@nis"
    ),
    (
      "2012-06-01", "The Serbian president, Tomislav Nikolic, was sworn in in Belgrade on Thursday.",
      "Tomislav Nikolic=tomislav-nikolic | Belgrade=@belgrade"
    ),
    (
      "2020-06-25",
      "Hashim Thaci cancelled his trip to Washington, where Richard Grenell was to host him and Aleksandar Vucic.",
      "Hashim Thaci=hashim-thaci | Washington=@washington | Richard Grenell=richard-grenell | Aleksandar Vucic=aleksandar-vucic"
    ),
    (
      "2000-03-05",
      "U.S. Secretary of State Madeleine Albright and British Foreign Secretary Robin Cook blamed Belgrade for the violence.",
      "U.S.=united-states | Madeleine Albright=madeleine-albright | Robin Cook=robin-cook | Belgrade=serbia"
    ),
    (
      "2021-10-01", "Berlin and Paris urged Pristina to wait, an official in Berlin said.",
      "Berlin=germany | Paris=france | Pristina=kosovo | Berlin=@berlin"
    ),
    (
      "2019-05-30", "Vladimir Putin's spokesman, Dmitry Peskov, said Moscow was worried.",
      "Vladimir Putin=vladimir-putin | Dmitry Peskov=dmitry-peskov | Moscow=russia"
    ),
    (
      "2018-12-14", "Kosovo parliament speaker Kadri Veseli opened the session, and Veseli thanked Washington.",
      "Kosovo=kosovo | Kadri Veseli=kadri-veseli | Veseli=kadri-veseli | Washington=united-states"
    ),
  ])
  func `capitals mean governments where governments act`(day: String, text: String, expected: String) {
    #expect(mentionsDump(text, on: day) == expected)
  }

  @Test(arguments: [
    (
      "2017-02-14", "Serbia's president said that he would defend Serbs in Kosovo.",
      "Serbia=serbia | Serbia's president=tomislav-nikolic/role | Serbs=kosovo-serbs | Kosovo=kosovo"
    ),
    (
      "2017-05-31", "Serbia's president said that he would defend Serbs in Kosovo.",
      "Serbia=serbia | Serbia's president=president-of-serbia/role | Serbs=kosovo-serbs | Kosovo=kosovo"
    ),
    (
      "", "Serbia's president said that he would defend Serbs in Kosovo.",
      "Serbia=serbia | Serbia's president=president-of-serbia/role | Serbs=kosovo-serbs | Kosovo=kosovo"
    ),
    (
      "2023-10-05", "Serbia's defence minister and his Kosovar counterpart traded accusations.",
      "Serbia=serbia | Serbia's defence minister=milos-vucevic/role | his Kosovar counterpart=armend-mehaj/role"
    ),
    (
      "2023-10-05",
      "NATO Secretary General Jens Stoltenberg spoke by telephone to President Vučić and Prime Minister Kurti.",
      "NATO=nato | Jens Stoltenberg=jens-stoltenberg | Vučić=aleksandar-vucic | Kurti=albin-kurti"
    ),
    (
      "2024-10-03", "The NATO chief and the EU foreign policy chief, Josep Borrell, issued a joint statement.",
      "The NATO chief=mark-rutte/role | NATO=nato | EU=european-union | Josep Borrell=josep-borrell"
    ),
    // Who commands the force is its commander, however the text calls it.
    (
      "2006-11-17", "The NATO commander in Kosovo said the road was open.",
      "The NATO commander in Kosovo=roland-kather/role | NATO=nato | Kosovo=kosovo"
    ),
    (
      "2006-11-17", "NATO is in Kosovo. The top commander in the province said the road was open.",
      "NATO=nato | Kosovo=kosovo | The top commander in the province=roland-kather/role"
    ),
    (
      "2006-11-17", "The head of the NATO-led force said the road was open.",
      "The head of the NATO-led force=roland-kather/role | NATO=nato"
    ),
    (
      "2006-11-17", "The commander of the NATO-led peacekeeping force said the road was open.",
      "The commander of the NATO-led peacekeeping force=roland-kather/role | NATO=nato"
    ),
    (
      "2006-11-17", "The commander of NATO forces in southeast Europe said the road was open.",
      "NATO=nato | southeast Europe=@southeastern-europe"
    ),
    (
      "2021-09-27", "NATO's secretary general said he had spoken to both leaders.",
      "NATO=nato | NATO's secretary general=jens-stoltenberg/role"
    ),
    (
      "2023-09-29", "Milan Radojcic resigned as vice president of Serb List, his lawyer Goran Petronijevic said.",
      "Milan Radojcic=milan-radoicic | vice president of Serb List=milan-radoicic/role | Serb List=srpska-lista | Goran Petronijevic=goran-petronijevic"
    ),
    (
      "2008-02-18",
      "\"Kosovo is the heart of Serbia,\" Vojislav Kostunica told a crowd in Belgrade. The prime minister added that Serbia would never recognise it.",
      "Kosovo=kosovo | Serbia=serbia | Vojislav Kostunica=vojislav-kostunica | a crowd=crowd/nominal | Belgrade=@belgrade | The prime minister=vojislav-kostunica/role | Serbia=serbia"
    ),
    (
      "2023-06-14",
      "Prime Minister Kurti's office did not comment. A government spokesman said that the three officers were in Serbia.",
      "Kurti=albin-kurti | Serbia=serbia"
    ),
    (
      "2023-12-01",
      "President Joe Biden and German Chancellor Olaf Scholz discussed Kosovo. The president called it urgent, the chancellor agreed.",
      "Joe Biden=joe-biden | Olaf Scholz=olaf-scholz | Kosovo=kosovo | The president=joe-biden/role | the chancellor=olaf-scholz/role"
    ),
    (
      "2004-03-20", "The head of the UN mission, Harri Holkeri, imposed a curfew in Mitrovica.",
      "the UN mission=unmik/nominal | UN=united-nations | Harri Holkeri=harri-holkeri | Mitrovica=@mitrovica"
    ),
    (
      "2023-05-29",
      "Hungarian Defence Minister Kristóf Szalay-Bobrovniczky and his Italian counterpart visited wounded soldiers.",
      "Kristóf Szalay-Bobrovniczky=kristof-szalay-bobrovniczky | his Italian counterpart=guido-crosetto/role"
    ),
  ])
  func `an office is its holder only when one person held it throughout`(day: String, text: String, expected: String) {
    #expect(mentionsDump(text, on: day) == expected)
  }

  @Test func `Serbia's president of February 2017 is never Vučić`() {
    for day in ["2017-02-14", "2017-02", "2017", "2017-02/2017-08", "1999/2024"] {
      let dump = mentionsDump("Serbia's president spoke. The Serbian president left Belgrade.", on: day)
      #expect(!dump.contains("vucic"), "\(day): \(dump)")
    }
    #expect(mentionsDump("Serbia's president spoke.", on: "2022-08-17").contains("aleksandar-vucic"))
  }

  @Test func `offices stated beside names are known before any date`() {
    let document = Document(
      SourceText(verbatim: "Montenegrin Prime Minister Milojko Spajić met NATO chief Jens Stoltenberg."))
    let names = ActorFinder(lexicon: OurLexicon.lexicon).names(in: document)
    #expect(names.first { $0.meaning.target == .actor("milojko-spajic") }?.meaning.role == "prime minister")
    #expect(names.first { $0.meaning.target == .actor("jens-stoltenberg") }?.meaning.role == "chief")
    #expect(OurLexicon.lexicon.terms(of: "jens-stoltenberg", role: "chief").first?.to?.description == "2024-10-01")
  }

  @Test func `people of no table carry their office, state and spellings`() throws {
    let document = Document(
      SourceText(
        verbatim:
          "Slovenian Foreign Minister Tanja Kolar spoke. Kolar met Pero Lovrić, the mayor of Kamenica, and Col. Ann K. Bo."
      ))
    let finder = ActorFinder(lexicon: OurLexicon.lexicon)
    let found = finder.find(in: document, names: finder.names(in: document), on: nil)
    let kolar = try #require(found.foundActors.first { $0.id == "tanja-kolar" })
    #expect(kolar.kind == .person)
    #expect(kolar.country == "SVN")
    #expect(kolar.source == .text)
    #expect(kolar.aliases == ["Kolar"])
    #expect(kolar.roles == [Actor.Role(role: "foreign minister", of: "slovenia", from: nil, to: nil)])
    #expect(found.foundActors.map(\.name) == ["Tanja Kolar", "Pero Lovrić", "Ann K. Bo"])
  }
}
