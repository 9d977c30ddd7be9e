import Facts
import Testing

@testable import Analysis

/// Wordings of a reader who tried to mislead: what is denied, ruled out, asked of somebody else, or of another day.
@Suite struct EventMisleadingTests {
  /// "type mode status actors>recipients killed/injured"
  private static func words(_ report: EventReport) -> String {
    func ids(_ list: [EntityID]) -> String { list.map(\.slug).joined(separator: "+") }
    func count(_ quantity: Quantity?) -> String { quantity?.value.map(String.init) ?? "-" }
    return [
      report.type.rawValue, report.mode ?? "-", report.status.rawValue,
      ids(report.actors) + ">" + ids(report.recipients),
      count(report.killed) + "/" + count(report.injured),
    ].joined(separator: " ")
  }

  private func read(_ text: String, published: String = "2023-05-29") throws -> [String] {
    try EventBench.reports(text, published: published).map(EventMisleadingTests.words)
  }

  @Test func `who denies a report of deaths counts no dead`() throws {
    let reported = try read(
      "KFOR denied on Wednesday a report by a tabloid that two of its soldiers had died after Monday's clashes in Zvecan."
    )
    #expect(reported.contains("ASSAULT - occurred > -/-"), "\(reported)")
    #expect(!reported.contains { $0.hasSuffix("2/-") && $0.contains("occurred") }, "\(reported)")
    let rejected = try read("NATO rejected reports that five soldiers were killed in Monday's clashes in Zvecan.")
    #expect(rejected.contains { $0.contains(" denied ") && $0.hasSuffix("5/-") }, "\(rejected)")
    #expect(
      try read("NATO said that five soldiers were killed in Monday's clashes in Zvecan.").contains {
        $0.contains(" occurred ") && $0.hasSuffix("5/-")
      })
  }

  @Test func `a denial ends where the speaker goes on to say something else`() throws {
    let found = try read(
      "Vucic denied that Serbia had massed troops near Kosovo, saying their number had been cut from 8,350 to 4,500.")
    #expect(found.contains { $0.hasPrefix("MOBILIZE troops denied serbia>") }, "\(found)")
    #expect(found.contains { $0.hasPrefix("RETREAT withdraw occurred") }, "\(found)")
  }

  @Test(arguments: [
    "NATO said there were no plans to withdraw any of the soldiers from Kosovo.",
    "NATO has no plans to reduce its force in Kosovo.",
    "The Pentagon said no decision had been made to withdraw the 650 soldiers from Kosovo.",
  ])
  func `what nobody has decided is not planned`(text: String) throws {
    let found = try read(text)
    #expect(found.contains { $0.hasPrefix("RETREAT withdraw denied") }, "\(found)")
  }

  @Test func `plans that there are stay planned`() throws {
    #expect(
      try read("NATO has plans to reduce its force in Kosovo.").contains { $0.hasPrefix("RETREAT withdraw planned") })
  }

  @Test func `four detained beside two killed abduct nobody`() throws {
    let found = try read("Two gunmen had been killed and four detained in Banjska.")
    #expect(found.contains { $0.hasPrefix("COERCE arrest occurred >") }, "\(found)")
    #expect(found.contains { $0.hasPrefix("ASSAULT") && $0.contains(" >two-gunmen 2/-") }, "\(found)")
  }

  @Test func `who protests against an arrest arrested nobody`() throws {
    let found = try read("Serbs put up barricades to protest the arrest of a former policeman in northern Kosovo.")
    #expect(found.contains { $0.hasPrefix("COERCE arrest occurred >") }, "\(found)")
  }

  @Test func `a request is of who sent it`() throws {
    let sent = try read("NATO has not received any request from Serbia to send its police to Kosovo.")
    #expect(sent.contains { $0.hasPrefix("MOBILIZE police demanded serbia>") }, "\(sent)")
    let leave = try read("Serbia asked KFOR for permission to deploy 1,000 soldiers in Kosovo.")
    #expect(leave.contains { $0.hasPrefix("MOBILIZE troops demanded serbia>") }, "\(leave)")
  }

  @Test func `a second subject is no object of the first clause`() throws {
    let found = try read("Serbia has not recognised Kosovo, and Romania does not either.")
    #expect(found.contains("REJECT - occurred serbia>kosovo -/-"), "\(found)")
  }

  @Test func `the former speaker is not the assembly`() throws {
    let found = try read("The former speaker of Kosovo's assembly was arrested in Pristina.")
    #expect(found.contains("COERCE arrest occurred > -/-"), "\(found)")
  }

  @Test func `the heads of two states who are named take part`() throws {
    let found = try read(
      "The presidents of Serbia and Kosovo, Tomislav Nikolic and Atifete Jahjaga, met in Brussels.",
      published: "2013-02-07")
    #expect(found.contains { $0.hasPrefix("CONSULT") && $0.contains("tomislav-nikolic+atifete-jahjaga>") }, "\(found)")
  }

  @Test func `the dead of a week before are of that day`() throws {
    let reports = try EventBench.reports(
      "Some 2,000 Serbs demonstrated in Mitrovica on Monday, a week after clashes in which one U.N. policeman was killed.",
      published: "2023-05-29")
    let protest = try #require(reports.first { $0.type == .protest })
    #expect(protest.mode == "demo" && protest.killed == nil)
    let clash = try #require(reports.first { $0.type == .assault })
    #expect(clash.killed?.value == 1 && clash.when?.edtf == "2023-05-22~")
  }

  @Test func `people hurt in the violence of a day were hurt on that day`() throws {
    let reports = try EventBench.reports(
      "Thirty soldiers of KFOR were wounded in Sunday's violence in Zvecan in Kosovo, the alliance said on Monday.",
      published: "2023-05-29")
    #expect(reports.first { $0.type == .assault }?.when?.edtf == "2023-05-28")
  }

  @Test func `two speakers' counts are no sum`() throws {
    let found = try read(
      "Fourteen Italian soldiers were injured in Zvecan, Antonio Tajani said. Twenty Hungarians were also hurt, Budapest said."
    )
    #expect(found.count { $0.hasPrefix("ASSAULT") } == 2 && !found.contains { $0.hasSuffix("/34") }, "\(found)")
  }

  @Test(arguments: [
    ("Nobody was hurt when shots were fired at a patrol in Zubin Potok in Kosovo.", "-/0"),
    ("Shots were fired at a KFOR patrol in Zubin Potok on Monday. No one was injured, police said.", "-/0"),
    ("A grenade exploded in Mitrovica in Kosovo on Sunday. There were no casualties.", "0/0"),
    ("Shots were fired at a KFOR patrol in Zubin Potok on Monday. Police hope that no one would be hurt.", "-/-"),
    ("Protesters threw stones at KFOR in Zvecan on Sunday. There were no reports of serious injuries.", "-/-"),
  ])
  func `harm that there was not is a stated zero`(text: String, counts: String) throws {
    let found = try read(text)
    #expect(found.contains { $0.hasSuffix(" " + counts) }, "\(found)")
  }

  @Test func `a person who was shot dead is one dead`() throws {
    let found = try read("A EULEX officer, Audrius Senavicius, was shot dead near Zvecan on Thursday.")
    #expect(found.contains { $0.hasSuffix("1/-") }, "\(found)")
  }
}
