import Facts
import Testing

@testable import Analysis

/// How many were killed and hurt in what happened, however the sentence words it.
@Suite struct EventHarmTests {
  @Test(
    arguments: [
      ("A car bomb went off in Pristina on Monday, hurting 32 people.", nil, 32),
      ("A grenade attack on the market in Kosovo Polje left two Serbs dead and 47 injured.", 2, 47),
      ("A sentry at the headquarters of the rebels in Pristina was shot dead on Sunday.", 1, nil),
      ("A 47-year-old Serb from the village of Susica was beheaded with an axe on Monday.", 1, nil),
      ("In Ulpijana in Pristina an Albanian man aged 58 was shot dead on Wednesday by gunmen.", 1, nil),
      ("A Kosovo Serb farmer was stabbed to death by unknown men in Vrbovac on 4 September.", 1, 0),
      ("Kosovo police stepped up patrols after the fatal shooting of Dimitrije Janicijevic in Mitrovica.", 1, nil),
      ("Four Albanians were taken away, tortured and killed by Serbian police in Nerodime.", 4, nil),
      ("Violent protests in Zvecan led to injuries to 30 soldiers of KFOR.", nil, 30),
      ("Ten reporters were injured in clashes in Mitrovica.", nil, 10),
      // Nobody, stated after or before the word of harm.
      ("A bomb in Pristina hurt nobody but damaged several UN vehicles on Monday.", nil, 0),
      ("A stun grenade was thrown at a EULEX patrol in Zvecan, leaving no one injured.", nil, 0),
      ("A stun grenade was thrown at a EULEX patrol in Zvecan, without hurting any of the officers.", nil, 0),
    ] as [(String, Int?, Int?)])
  func `the killed and the injured are counted`(sentence: String, killed: Int?, injured: Int?) throws {
    let text = "Kosovo and Serbia, Pristina and Belgrade, KFOR and UNMIK.\n\n" + sentence
    let reports = try EventBench.reports(text)
    let isTold = reports.contains { report in
      (killed == nil || report.killed?.low == killed)
        && (injured.map { $0 == 0 } ?? true || report.injured?.low == injured)
        && (injured != 0 || report.injured == nil || report.injured?.high == 0)
    }
    #expect(isTold, "\(reports)")
    if killed == nil, injured == 0 { #expect(reports.contains { $0.injured?.high == 0 }, "\(reports)") }
  }

  @Test func `nobody is counted where the text gives no number`() throws {
    let lone = try EventBench.reports("A bomb killed a woman and injured her two children in Kosovo Polje.")
    #expect(lone.first?.killed?.high == 1)
    #expect(lone.allSatisfy { $0.injured?.high != 1 }, "\(lone)")
    let several = try EventBench.reports(
      "Kosovo and Serbia, KFOR and UNMIK.\n\nA Serb couple and their son were killed in Obilic by unknown attackers.")
    #expect(!several.isEmpty && several.allSatisfy { $0.killed == nil }, "\(several)")
  }
}
