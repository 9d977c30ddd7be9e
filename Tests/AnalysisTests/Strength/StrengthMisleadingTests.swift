import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

/// Figures that stand where a strength would, and are none or of somebody else.
@Suite struct StrengthMisleadingTests {
  private func read(_ text: String, published: String = "2023-05-29") throws -> [String] {
    try StrengthBench.shared.get().reports(text, published: published).map { found in
      let report = found.meaning
      return "\(report.kind.rawValue) \(report.quantity?.value ?? -1) \(report.nation ?? "-")"
    }
  }

  @Test(arguments: [
    "KFOR is in Kosovo. Serbia has handed it a request for the return of up to 1,000 soldiers and policemen.",
    "Serbia asked the NATO-led peacekeepers in Kosovo to allow up to 1,000 of its soldiers and police back.",
    "KFOR received a letter from Serbia asking it to let 1,000 troops return to Kosovo.",
    "More than 30 KFOR peacekeepers in Kosovo, 11 of them Italians and 19 Hungarians, were injured.",
    "Of the 30 injured KFOR soldiers in Kosovo, 11 were Italians and 19 Hungarians.",
    "Eleven Italian soldiers and 19 Hungarians of KFOR sustained multiple injuries in Kosovo.",
  ])
  func `returns asked for and wounded by nation are no strength`(text: String) throws {
    #expect(try read(text) == [])
  }

  @Test func `an age in brackets counts nobody`() throws {
    let text = "In Kosovo, the union of a plant, where a worker, Bajram Hyseni (51), died in May, joined KFOR's guards."
    #expect(try read(text) == [])
    #expect(try read("KFOR in Kosovo: Italy (551), Germany (390).") == ["contingent 551 ITA", "contingent 390 DEU"])
  }

  @Test func `a total behind rows is of no nation`() throws {
    let rows = "KFOR in Kosovo comprises troops from Italy 542, Germany 390 and Hungary 366. "
    #expect(try read(rows + "Total 2,400.").last == "total 2400 -")
    let rest =
      "Italy has 542 soldiers in KFOR in Kosovo and Hungary 366. The remaining contingents together numbered 1,952."
    #expect(try read(rest).last == "contingent 1952 -")
    #expect(try read("The KFOR force in Kosovo is small. Total: 240.") == [])
  }

  @Test func `who leads a group does not serve in it alone`() throws {
    let text = "In KFOR, the Italian-led Battle Group West has 1,200 soldiers in Kosovo."
    #expect(try read(text) == ["contingent 1200 -"])
    #expect(try read("In KFOR, the Italian contingent has 1,200 soldiers in Kosovo.") == ["contingent 1200 ITA"])
  }

  @Test func `soldiers of many nations are no nation's`() throws {
    let text =
      "A total of 2,000 French, British, German, Italian and US soldiers will be sent to reinforce KFOR in Kosovo."
    #expect(try read(text) == ["reinforcement 2000 -"])
  }

  @Test func `who goes home leaves, with the reserve it is the force`() throws {
    let home =
      "Germany has about 1,400 soldiers with KFOR in Kosovo and will send home 350 of them by the end of the year."
    #expect(try read(home) == ["contingent 1400 DEU", "reduction 350 DEU"])
    #expect(try read("With the reserve battalion, KFOR now has 5,200 soldiers in Kosovo.") == ["total 5200 -"])
  }

  @Test func `what was made possible was done`() throws {
    let text = "Better security allowed NATO to bring KFOR in Kosovo down to 26,000 by June 2003, then to 17,500."
    #expect(try read(text) == ["total 26000 -", "total 17500 -"])
    #expect(try read("NATO plans to bring KFOR in Kosovo down to 26,000 by June 2024.") == ["plan 26000 -"])
  }

  @Test func `a headline that asks states nothing`() throws {
    func levels(_ title: String) throws -> [Int?] {
      let body = """
        The spokesman of KFOR in Kosovo put the force at 3,526 soldiers. A report of a parliament, which counts the \
        civilian staff as well, speaks of more.

        The European Union's mission EULEX has a staff of its own.
        """
      let page = "\(title)\n\n7 February 2020\n\n\(body)\n"
      let data = DataFolder(path: Repository.data)
      let article = try #require(CorpusReader(data: data).read(Array(page.utf8), path: "page.txt").articles.first)
      return try Analyzer(data: data).read(article).facts.compactMap { fact in
        if case .strength(let report) = fact.claim { report.quantity?.value } else { nil }
      }
    }
    #expect(try levels("Kosovo force: 3,500 or 3,900?") == [3526])
    #expect(try levels("Kosovo force has 3,900 soldiers") == [3900, 3526])
  }

  @Test func `whose men are given by a state, and whose pull-out it is`() throws {
    #expect(
      try read("The KFOR force in Kosovo is small: more than 800 servicemen are provided by Italy.") == [
        "contingent 800 ITA"
      ])
    #expect(try read("KFOR waits in Kosovo for the beginning of Yugoslavia's pull-out of forces from Kosovo.") == [])
  }

  @Test(arguments: [
    ("KFOR lost 68 soldiers in its first two years in Kosovo.", []),
    ("The US will move 1,000 soldiers from Kosovo to Iraq.", ["reduction 1000 USA"]),
    ("KFOR's 10,000 troops in Kosovo will be halved next year.", ["total 10000 -"]),
    ("If KFOR had 10,000 soldiers in Kosovo, this would not have happened.", []),
    ("KFOR sent 200 troops to the Jarinje crossing in Kosovo.", ["redeployment 200 -"]),
    ("The Greens want Swisscoy in Kosovo cut to 80.", ["plan 80 CHE"]),
    ("Some 4,000 KFOR medals were handed out in Kosovo last year.", []),
  ])
  func `what is lost, moved, halved, supposed or wanted`(text: String, wanted: [String]) throws {
    #expect(try read(text) == wanted)
  }

  @Test func `what is left is of today, what was then is of then`() throws {
    func dates(_ text: String) throws -> [String] {
      try StrengthBench.shared.get().reports(text, published: "2023-05-29").map { $0.meaning.asOf?.edtf ?? "-" }
    }
    #expect(try dates("KFOR had 16,000 troops when Kosovo declared independence.") == ["-"])
    #expect(try dates("KFOR had 16,000 troops in Kosovo and has 3,700 now.").last == "2023-05-29")
  }
}
