import Testing

@testable import Corpus

/// What a page says of itself: publisher, place, dates, language.
struct MetadataTests {
  private static let rest = """


    The mission said that two hundred soldiers had moved north during the night and would guard four town halls.

    Its commander told nobody how long they would stay there, and the mayors of the four towns had no answer either.
    """

  @Test(arguments: [
    (
      "SKOPJE, North Macedonia (AP) — The prime minister asked for more soldiers on Wednesday.",
      "SKOPJE, North Macedonia", "AP"
    ),
    ("PRISTINA, Nov 22 (Reuters) - The prime minister asked for more soldiers on Wednesday.", "PRISTINA", "Reuters"),
    ("Beograd, 24. septembra (Tanjug) – Predsednik je rekao da je vojska spremna za sve.", "Beograd", "Tanjug"),
    (
      "Pristina, 14 June 1999 (RFE/RL) - Some 5,000 soldiers are spreading out through the province.", "Pristina",
      "RFE/RL"
    ),
    ("By Ana Anic PRISTINA (Reuters) – The force in the north is ready to face any situation.", "PRISTINA", "Reuters"),
    (
      "BRUSSELS, Belgium (CNN) -- The alliance ended its campaign on Sunday after the last units had left.",
      "BRUSSELS, Belgium", "CNN"
    ),
    ("MERDARE, Kosovo -- Several hundred men threw stones at the police on Thursday.", "MERDARE, Kosovo", "-"),
    ("Kosovo – the newest state of the continent – has a force of its own.", "-", "-"),
    ("NATO — the alliance that leads the force — said nothing on Monday.", "-", "-"),
    ("The ministers (AP reported) met – as so often – in Brussels on Monday.", "-", "-"),
  ])
  func `a dateline gives place and agency`(line: String, place: String, agency: String) throws {
    let article = try #require(Fixtures.article(line + MetadataTests.rest))
    #expect(article.dateline ?? "-" == place)
    #expect(article.outlet?.value ?? "-" == agency)
  }

  @Test(arguments: [
    ("Source : voanews", "VOA"), ("Izvor: Tanjug", "Tanjug"),
    ("This article was originally published by Balkan Insight.", "Balkan Insight"),
    ("Copyright © 2024 Example House - A View of the World", "Example House - A View of the World"),
    ("© 2021 BBC. All rights reserved.", "BBC"), ("Source: https://www.rferl.org/a/1.html", "RFE/RL"),
    ("Balkan Insight is an independent media organisation of the region.", "Balkan Insight"),
  ])
  func `a line after the text names the publisher`(line: String, outlet: String) throws {
    let article = try #require(Fixtures.article("Soldiers move north again" + MetadataTests.rest + "\n\n" + line))
    #expect(article.outlet?.value == outlet)
    let span = try #require(article.outlet?.span)
    #expect(!span.isEmpty)
  }

  @Test(arguments: [
    (
      "© 1999 Upland Wire (Europe) This material may not be published, broadcast, rewritten or redistributed.",
      "Upland Wire"
    ),
    (
      "© 1999 Upland Wire (Europe)\n\nThis material may not be published, broadcast, rewritten or redistributed.",
      "Upland Wire"
    ),
    ("This material may not be published, broadcast, rewritten or redistributed.", nil),
    ("Upland Wire. All rights reserved.", "Upland Wire"), ("© 2001 The Upland Courier", "The Upland Courier"),
  ])
  func `a copyright line names whose rights they are, or nobody`(line: String, outlet: String?) throws {
    let article = try #require(Fixtures.article("Soldiers move north again" + MetadataTests.rest + "\n\n" + line))
    #expect(article.outlet?.value == outlet)
  }

  @Test(arguments: [
    "Northern Joint Command\nThe Force | Media Centre | Archive | 2023\nSoldiers move north again",
    "United Nations                    S/2014/53\nSecurity Council          Distr.: General\n\nSoldiers move north again",
    "Home › World › Europe › Balkans\nBreaking News Alerts\nSoldiers move north again",
  ])
  func `a masthead or a document's head is no title`(head: String) throws {
    let article = try #require(Fixtures.article(head + MetadataTests.rest))
    #expect(article.title?.value == "Soldiers move north again")
  }

  @Test
  func `a line of the day may stand above the site's name`() throws {
    let page =
      "Sunday, November 2, 2025 | EUR 61.5 | 14°C\nUPLAND MONITOR\nHome | Region | Economy | Opinion | Video\n\nSoldiers move north again"
    #expect(try #require(Fixtures.article(page + MetadataTests.rest)).outlet?.value == "UPLAND MONITOR")
  }

  @Test(arguments: ["Live TV", "Breaking News Alerts", "Edition: International", "Home › World › Europe › Balkans"])
  func `a site's furniture above the title is no outlet`(line: String) throws {
    let page =
      line + "\nHome | World | Europe | Business | Sport | Weather\nSoldiers move north again" + MetadataTests.rest
    #expect(try #require(Fixtures.article(page)).outlet == nil)
  }

  @Test(arguments: [
    "Speech by Minister Ana Anic at the Assembly of the Union, 5 May 2012",
    "Statement of the Chairman, Boris Bell, in Vienna, 5 May 2012",
  ])
  func `a headline that ends with the day of the speech is no date stamp`(headline: String) throws {
    let page = headline + "\n\nMr President, members of the Assembly," + MetadataTests.rest
    let article = try #require(Fixtures.article(page))
    #expect(article.title?.value == headline)
    #expect(article.pageStamps.map(\.value) == ["2012-05-05"])
    #expect(article.text.removed.allSatisfy { $0.rule != "date-stamp" })
  }

  @Test
  func `the name of a paper with its number and the day stays a date stamp`() throws {
    let page = "BALKAN CRISIS REPORT, No. 450, May 5, 2012\n\nSoldiers move north again" + MetadataTests.rest
    let article = try #require(Fixtures.article(page))
    #expect(article.title?.value == "Soldiers move north again")
    #expect(article.text.removed.contains { $0.rule == "date-stamp" })
  }

  @Test
  func `a desk's name, a weekday and a remark leave a date stamp one`() throws {
    let page =
      "Trouble in the town: as it happened\nDanube Newsdesk, Saturday 5 May 2012 (all times local)" + MetadataTests.rest
    let article = try #require(Fixtures.article(page))
    #expect(article.pageStamps.map(\.value) == ["2012-05-05"])
    #expect(article.text.removed.map(\.rule) == ["date-stamp"])
  }

  @Test
  func `a crawler's date before the title and a source under it are read`() throws {
    let page =
      "date 2022-12-27 Soldiers move north again after the talks in Brussels\n\nSource: Tanjug" + MetadataTests.rest
    let article = try #require(Fixtures.article(page))
    #expect(article.title?.value == "Soldiers move north again after the talks in Brussels")
    #expect(article.pageStamps.map(\.value) == ["2022-12-27"])
    #expect(article.outlet?.value == "Tanjug")
    #expect(article.text.removed.map(\.rule) == ["date-stamp", "source-credit"])
  }

  @Test
  func `two papers that were spoken to leave the publisher open`() throws {
    let text =
      "The envoy told Reuters that talks go on in the town.\n\nThe mayor told POLITICO that they do not go on at all."
    #expect(try #require(Fixtures.article(text + MetadataTests.rest)).outlet == nil)
    let one = "The envoy told the BBC that talks go on in the town."
    #expect(try #require(Fixtures.article(one + MetadataTests.rest)).outlet?.value == "BBC")
  }

  @Test(arguments: [
    ("Date:2025-04-12 13:50:25", "2025-04-12"), ("August 17, 2022 5:04 pm CET", "2022-08-17"),
    ("Published: 12 April 2025", "2025-04-12"),
    ("Updated Sept. 3, 2023 at 10:00 a.m.", "2023-09-03"), ("3. avgust 2022. 18:40", "2022-08-03"),
    ("17.08.2022", "2022-08-17"),
    ("Publié le 2 octobre 2023 à 08h15", "2023-10-02"), ("Tuesday, 6 March, 2001, 11:20 GMT", "2001-03-06"),
    ("25/12/2020", "2020-12-25"),
    ("04/05/2023", "[2023-04-05,2023-05-04]"), ("12 gusht 2023", "2023-08-12"),
    ("Danas 19.11.2019  |  Piše: FoNet", "2019-11-19"),
    ("2022-08-17T10:00:00Z", "2022-08-17"), ("Posted on May 3rd, 2011", "2011-05-03"),
    ("HC Deb 21 June 1999 vol 333 c755", "1999-06-21"),
    ("Letter dated 21 September 2000 from the Secretary-General addressed to the President", "2000-09-21"),
    (
      """
      Letter dated 21 September 2000 from the Chargé d'affaires a.i. of the Permanent Mission of Ruritania to the Union \
      of Nations addressed to the President of the Council
      """, "2000-09-21"
    ),
  ])
  func `a line that is a date is a stamp of the page`(line: String, value: String) throws {
    let article = try #require(Fixtures.article("Soldiers move north again\n\(line)" + MetadataTests.rest))
    #expect(article.pageStamps.map(\.value) == [value])
    #expect(article.statedDate == nil)
    #expect(article.title?.value == "Soldiers move north again")
  }

  @Test(arguments: [
    "Copyright 2024 Example", "© 2024 Example", "A force of 4,500 since 12 June 1999 guards the province and its roads",
  ])
  func `years of a copyright line or of a sentence are no stamp`(line: String) throws {
    let article = try #require(Fixtures.article("Soldiers move north again" + MetadataTests.rest + "\n\n" + line))
    #expect(article.pageStamps.isEmpty)
  }

  @Test
  func `a header is stated metadata`() throws {
    let text = """
      Headline: Force is cut
      Publisher: Radio Free Europe
      Published: 1 February 2010
      URL: https://www.rferl.org/a/1.html
      Author: Ana Anic
      Lang: en
      """
    let article = try #require(Fixtures.article(text + MetadataTests.rest))
    #expect(article.title?.value == "Force is cut")
    #expect(article.outlet?.value == "RFE/RL")
    #expect(article.statedDate?.value == "2010-02-01")
    #expect(article.byline == "Ana Anic")
    #expect(article.address == "https://www.rferl.org/a/1.html")
    #expect(article.text.blocks.map(\.kind) == [.title, .paragraph, .paragraph])
    #expect(Set(article.text.removed.map(\.rule)) == ["header-field"])
  }

  @Test(arguments: [
    ("en", "The mission said that it would stay in the north for as long as the people there want it to."),
    ("sq", "Misioni tha se do të qëndrojë në veri për aq kohë sa njerëzit atje e duan dhe nuk ka plane të tjera."),
    ("sr-Latn", "Misija je saopštila da će ostati na severu dok god ljudi to žele i da nema drugih planova za sada."),
    ("sr-Cyrl", "Мисија је саопштила да ће остати на северу док год људи то желе и да нема других планова за сада."),
    (
      "de",
      "Die Mission teilte mit, dass sie im Norden bleiben wird, solange die Menschen dort es wollen und es nicht anders geht."
    ),
    (
      "fr",
      "La mission a annoncé qu'elle restera dans le nord aussi longtemps que les habitants le veulent et que rien ne change."
    ),
    (
      "it",
      "La missione ha detto che resterà nel nord per tutto il tempo che la gente vuole e che non ci sono altri piani."
    ),
    ("-", "Blorp glim frob snark wumpus drell."),
  ])
  func `the language is told by little words`(tag: String, text: String) throws {
    #expect(try #require(Fixtures.article(text)).language ?? "-" == tag)
  }

  @Test
  func `outlets are found by name, alias and address, and mistakes in the table name their line`() throws {
    let table = Fixtures.reader.outlets
    #expect(table.outlets.count >= 120)
    #expect(table.outlet(named: "radio free europe/radio liberty")?.name == "RFE/RL")
    #expect(table.outlet(named: "Večernje novosti")?.id == "novosti")
    #expect(table.outlet(address: "https://www.balkaninsight.com/2020/x")?.name == "Balkan Insight")
    #expect(table.outlet(address: "https://example.invalid/") == nil)
    let header = "id\tname\taliases\tdomains\tkind\tcountry\n"
    let twice = try DataTable(file: "o.tsv", text: header + "a\tAlpha\tX\t\tagency\tUSA\nb\tBeta\tX\t\tagency\tUSA\n")
    #expect(throws: DataFileError(file: "o.tsv", line: 3, what: "the name \"X\" belongs to a already")) {
      try OutletTable(twice)
    }
  }

  @Test
  func `copies of a text share their origin, whatever their pages add`() throws {
    let plain = try #require(Fixtures.article("Soldiers move north again" + MetadataTests.rest))
    let page =
      "Home\nSoldiers move north again\n17.08.2022" + MetadataTests.rest.uppercased() + "\n\nRelated\nOther things"
    let copy = try #require(Fixtures.article(page))
    #expect(copy.origin == plain.origin)
    #expect(copy.id != plain.id)
    let other = try #require(Fixtures.article("Soldiers move north again" + MetadataTests.rest + " Not yet."))
    #expect(other.origin != plain.origin)
  }
}
