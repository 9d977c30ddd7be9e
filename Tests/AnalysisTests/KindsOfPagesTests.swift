import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

/// Pages of kinds that no rule was written on: what each must give, and what it must not.
@Suite struct KindsOfPagesTests {
  struct Page: Sendable, CustomStringConvertible {
    /// The name of a file in Tests/CorpusTests/Pages.
    let description: String
    let published: String
    let outlet: String
    /// "kind value qualifier nation as-of", "-" for what is not given.
    let strength: [String]
    /// "type actor place when"
    let events: [String]
    /// "speaker: words"
    let statements: [String]
    let actors: [String]
    let never: [String]
  }

  @Test(arguments: pages)
  func `a page of another kind gives what it states`(page: Page) throws {
    let data = OurLexicon.folder
    let article = try #require(
      CorpusReader(data: data).read(path: Repository.root + "/Tests/CorpusTests/Pages/\(page).txt").articles.first)
    let reading = try Analyzer(data: data).read(article)
    #expect(reading.publication.date?.edtf ?? "-" == page.published)
    #expect(article.outlet?.value ?? "-" == page.outlet)
    var found = Set<String>()
    for fact in reading.facts {
      switch fact.claim {
      case .strength(let report):
        let quantity = report.quantity
        found.insert(
          [
            report.kind.rawValue, quantity?.value.map(String.init) ?? "-", quantity?.qualifier.rawValue ?? "-",
            report.nation ?? "-", report.asOf?.edtf ?? "-",
          ].joined(separator: " "))
      case .event(let report):
        found.insert(
          [
            report.type.rawValue.uppercased(), report.actors.first?.slug ?? "-", report.place?.slug ?? "-",
            report.when?.edtf ?? "-",
          ].joined(separator: " "))
      case .statement(let report):
        found.insert("\(report.speaker?.slug ?? "-"): \(article.text.string(fact.citation.focus))")
      case .mention(let mention):
        if case .actor(let id) = mention.target { found.insert(id.slug) }
      default: break
      }
    }
    for wanted in page.strength + page.events + page.statements + page.actors {
      #expect(found.contains(wanted), "\(wanted) is not in \(found.sorted())")
    }
    for wrong in page.never { #expect(!found.contains(wrong)) }
  }

  static let pages: [Page] = [
    Page(
      description: "kind-wire", published: "1999-07-09", outlet: "AP",
      strength: ["total 29000 nearly - 1999-07-09", "plan 50000 over - 1999-23"],
      events: ["MOBILIZE poland kacanik 1999-07-09", "COERCE kfor fushe-kosova 1999-07-08/1999-07-09"],
      statements: ["robin-clifford: We are halfway there,"],
      actors: ["robin-clifford", "swedish-officer", "kosovo-serbs"], never: []),
    Page(
      description: "kind-council-report", published: "2008-11-24", outlet: "United Nations Security Council",
      strength: ["total 14700 about - 2008-11-24", "plan - - - 2008-11-24"],
      events: ["ASSAULT unknown-persons suvi-do 2008-08-27", "REQUEST ban-ki-moon - 2008-11-24"],
      statements: ["ban-ki-moon: to cooperate with my Special Representative, Lamberto Zannier"],
      actors: ["ban-ki-moon", "lamberto-zannier", "unknown-persons"], never: []),
    Page(
      description: "kind-lords-debate", published: "2001-05-09", outlet: "-",
      strength: [
        "contingent 3900 about GBR 2001-05-09", "reduction - - - ../2001-05-09", "total 37000 exact - 2001-05-09",
      ],
      events: ["ASSAULT - podujeva 2001-02"],
      statements: [],
      actors: ["kfor", "carlo-cabigiosu"], never: []),
    Page(
      description: "kind-command-release", published: "2011-03-01", outlet: "Allied Joint Force Command",
      strength: [
        "total 10000 about - -", "total 5000 about - 2011-03-01", "reduction - - - 2011-03-01",
        "reserve 600 exact DEU 2011-03-01",
      ],
      events: ["RETREAT - kosovo [2011-02-23..2011-03-01]"],
      statements: ["samuel-locklear: The reduction is a sign of success,"],
      actors: ["samuel-locklear", "kfor"], never: []),
    Page(
      description: "kind-officers-blog", published: "2018-10-14", outlet: "-",
      strength: [
        "ceiling 800 exact DEU 2018-10-14", "ceiling 400 exact DEU 2018-10-14", "total 3900 about - 2018-10-14",
        "contingent 630 exact USA 2018-10-14",
      ],
      events: [],
      statements: ["hungary: they will send more"],
      actors: ["germany", "kfor"], never: []),
    Page(
      description: "kind-portal", published: "2023-06-15", outlet: "Zëri i Dardanisë",
      strength: ["reinforcement 700 exact - 2023-06-15", "total 4500 about - 2023-06-15"],
      events: ["COERCE serbian-police - 2023-06-14", "ASSAULT protesters zvecan 2023-05-29"],
      statements: ["andrea-gallieni: the mission now had around 4,500 troops, up from 3,800"],
      actors: ["andrea-gallieni", "protesters", "three-kosovo-police-officers"],
      never: ["contingent 11 exact ITA 2023-05-29"]),
    Page(
      description: "kind-radio-interview", published: "2014-11-27", outlet: "Radio Sofia World Service",
      strength: ["total 4700 about - 2014-11-27", "total 5600 exact - 2012"],
      events: [],
      statements: [],
      actors: ["kfor"], never: []),
  ]
}
