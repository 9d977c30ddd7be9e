import Corpus
import Facts
import Testing

@testable import Analysis

/// Which clause a figure's date and verb are of, in sentences of several clauses as the press writes them.
@Suite struct StrengthClauseTests {
  /// "kind value nation asOf" of every strength with a figure, read as a whole article of that day.
  private func read(_ text: String, published: String) throws -> [String] {
    try EventBench.facts(text, published: published).compactMap { fact in
      guard case .strength(let report) = fact.claim, let value = report.quantity?.value else { return nil }
      return "\(report.kind.rawValue) \(value) \(report.nation ?? "-") \(report.asOf?.edtf ?? "-")"
    }
  }

  @Test(arguments: [
    (
      "KFOR, which numbered around 50,000 when it marched in after a bombing campaign in 1999, had 16,000 troops.",
      "total 50000 - 1999"
    ),
    (
      "KFOR has about 3,800 troops in Kosovo, less than a tenth of the 50,000 who went in after NATO bombed Serbia.",
      "total 50000 - 1999"
    ),
    ("KFOR has some 4,500 troops. It had almost 50,000 in its early days.", "total 50000 - 1999"),
    (
      "Germany has 1,300 soldiers with KFOR in Kosovo, including the reservists who were there in June 2011.",
      "contingent 1300 DEU 2012-08-26"
    ),
    (
      "Austria, which does not belong to NATO, contributes around 400 soldiers to KFOR.",
      "contingent 400 AUT 2012-08-26"
    ),
    (
      "The U.S. had 7,000 soldiers in Kosovo in 1999, at a time when KFOR was 50,000 strong.",
      "total 50000 - 1999"
    ),
    ("Spain, whose 620 soldiers in KFOR are based in Istok, will leave by December.", "contingent 620 ESP 2012-08-26"),
    (
      "In 2001 Norway led KFOR. During this period the Norwegian force in Kosovo was 1,400 troops.",
      "contingent 1400 NOR 2001"
    ),
    ("In 2001 Norway led KFOR. There were about 38,000 troops in Kosovo.", "total 38000 - 2001"),
    ("KFOR is busy in the north. There were about 4,500 troops in Kosovo.", "total 4500 - 2012-08-26"),
    (
      "The Czech contingent in KFOR will be reduced from 550 to nine soldiers by the end of the year.",
      "contingent 550 CZE 2012-08-26"
    ),
    ("Swisscoy's maximum was cut in April 2010 from 235 to 190 and in October 2011 to 165.", "ceiling 190 CHE 2010-04"),
    ("Swisscoy's maximum was cut in April 2010 from 235 to 190 and in October 2011 to 165.", "ceiling 165 CHE 2011-10"),
    (
      "The government wants to extend Swisscoy's mission in KFOR beyond the end of 2014 and to raise it to 195 troops.",
      "plan 195 CHE 2012-08-26/.."
    ),
    (
      "A Turkish battalion of around 500 reinforced KFOR in June 2011 and 200 British soldiers followed in October 2011.",
      "reinforcement 200 GBR 2011-10"
    ),
  ])
  func `a figure has the time of its own clause`(text: String, expected: String) throws {
    let found = try read(text, published: "2012-08-26")
    #expect(found.contains(expected), "\(found)")
  }

  @Test(arguments: [
    ("About 550 German and 150 Austrian soldiers began arriving in Kosovo to back up KFOR.", "reinforcement 550 DEU"),
    ("Germany hoped to bring the German share of KFOR below 1,000 by the end of 2012.", "plan 1000 DEU"),
    ("KFOR had 6,236 troops in Kosovo, including a reserve battalion from Germany.", "total 6236 -"),
    ("NATO had promised up to 50,000 troops for Kosovo when it moved in.", "plan 50000 -"),
    ("KFOR shrinks in steps, with 10,000 as the first stage and 5,700 and 2,300 as the next.", "plan 5700 -"),
    ("NATO raised its presence in Kosovo after the clash by deploying 600 British troops.", "reinforcement 600 GBR"),
    ("Around 9,000 U.S. troops serve in the Balkans, 5,500 of them with KFOR.", "contingent 5500 USA"),
    ("The force for Kosovo, K-For, will have 50,000 troops, including 13,000 from Britain.", "plan 13000 GBR"),
    ("NATO sent 600 British troops to the 4,500-strong KFOR.", "total 4500 -"),
    ("Germany, which has 70 soldiers in Kosovo with KFOR, will send 155 more.", "reinforcement 155 DEU"),
    ("Ireland said seven of its 365 soldiers in KFOR were in hospital.", "contingent 365 IRL"),
    ("The Dutch said they would withdraw all 500 of their peacekeepers from Kosovo.", "reduction 500 NLD"),
    ("Some 80 Czech soldiers leave for KFOR.", "reinforcement 80 CZE"),
    ("KFOR is in Kosovo. There were 220 Irish soldiers there, 160 Austrians and 70 Finns.", "contingent 160 AUT"),
    ("Gates thanked the 1,400 American servicemembers deployed with KFOR in Kosovo.", "contingent 1400 USA"),
    ("By the end of May about 830 U.S. troops will be left in Kosovo with KFOR.", "plan 830 USA"),
    ("The government asked to prolong Swisscoy and to bring in up to 30 new soldiers.", "reinforcement 30 CHE"),
    ("Swisscoy's maximum was cut in April 2010 from 235 to 190 and in October 2011 to 165.", "ceiling 165 CHE"),
    ("Canada has 2,800 soldiers in Afghanistan, five in Kosovo with KFOR and 60 in Haiti.", "contingent 5 CAN"),
    ("KFOR has 4,600 soldiers, 850 of them Italians and 635 Americans.", "contingent 850 ITA"),
    ("Denmark contributes 35 people to KFOR, 29 of whom guard a camp.", "contingent 35 DNK"),
    ("Hungary, with 469 soldiers in KFOR the second largest, will take over command.", "contingent 469 HUN"),
    ("The Bundeswehr has 70 soldiers in KFOR; at the beginning it had sent 6,000.", "contingent 6000 DEU"),
    ("Turkey said its brigade, with about 500 troops, would be in Kosovo with KFOR by Sunday.", "plan 500 TUR"),
    ("KFOR placed 800 soldiers around Zvecan.", "redeployment 800 -"),
    ("KFOR goes on. The overall strength of the Finnish persons in the operation is 19 persons.", "contingent 19 FIN"),
    (
      "The KFOR mandate keeps the limit on the number of German soldiers who may be sent to the former Serbian province at 1,850.",
      "ceiling 1850 DEU"
    ),
    ("By winter there will be only about 700 U.S. troops left in KFOR.", "plan 700 USA"),
    ("Two platoons of KFOR were moved on Tuesday from Camp Villaggio to Novo Selo.", "redeployment 2 -"),
  ])
  func `a figure has the verb of its own clause`(text: String, expected: String) throws {
    let found = try read(text, published: "2012-08-26")
    #expect(found.contains { $0.hasPrefix(expected + " ") }, "\(found)")
  }

  @Test(arguments: [
    "In the unrest in Kosovo 30 soldiers of the NATO-led Kosovo Force (KFOR) from Italy and Hungary were hurt.",
    "KFOR was told by the Serbian general that 4,500 soldiers remained in the zone facing Kosovo, down from 8,350.",
    "KFOR has watched: of all refugees 700,000 came from Albania and 20,000 from Macedonia.",
    "2 German peacekeepers shot in Kosovo as KFOR clears a road.",
  ])
  func `the hurt, other armies and refugees are no strength`(text: String) throws {
    #expect(try read(text, published: "2012-08-26") == [])
  }

  @Test(arguments: [
    (
      "Switzerland is to send 20 more soldiers to KFOR (Kosovo Force) in Kosovo as of April 2013.",
      "reinforcement 20 CHE 2013-04"
    ),
    (
      "KFOR is to shut ten camps in January. Some 4,500 soldiers are going to leave Kosovo.",
      "reduction 4500 - 2013-01"
    ),
    (
      "KFOR is in Kosovo to keep the peace until 31 December 2014. It will be cut to 5,500 soldiers.",
      "plan 5500 - 2012-08-26/.."
    ),
    (
      "Trouble came to Kosovo in March 2004. An additional 2,500 soldiers were sent to reinforce KFOR.",
      "reinforcement 2500 - 2004-03"
    ),
    (
      "Croatia will raise the number of its soldiers in KFOR in Kosovo from 38 to 150 over the next two years.",
      "plan 150 HRV 2014"
    ),
    (
      "Hungary has the largest mission in KFOR with 387 soldiers, and in November its general will lead the force.",
      "contingent 387 HUN 2012-08-26"
    ),
    (
      "KFOR has been trimmed from more than 50,000 soldiers at its height to around 5,000 today.",
      "total 5000 - 2012-08-26"
    ),
    (
      "KFOR is being cut. A first step in January 2010 was a cut from 15,000 to 10,000 men.", "total 10000 - 2010-01"
    ),
    (
      "KFOR had 13,000 soldiers in 2009 (760 French) and is smaller now.", "contingent 760 FRA 2009"
    ),
    ("KFOR had 13,000 soldiers in 2009 (760 French) and is smaller now.", "total 13000 - 2009"),
    (
      "Hungary, whose general commands KFOR until October, has 469 troops in Kosovo.", "contingent 469 HUN 2012-08-26"
    ),
  ])
  func `a change has the time that is told before it, a part that of the whole`(text: String, expected: String) throws {
    let found = try read(text, published: "2012-08-26")
    #expect(found.contains(expected), "\(found)")
  }

  @Test(arguments: [
    ("Bulgaria sent off a contingent of 100 soldiers who will reinforce KFOR in Kosovo.", "reinforcement 100 BGR"),
    ("A two hundred-strong British deployment came to Kosovo today to strengthen KFOR.", "reinforcement 200 GBR"),
    ("About 160 U.S. soldiers of KFOR's brigade in the east of Kosovo are expected back in May.", "reduction 160 USA"),
    ("The UK has 2,400 troops in KFOR in Kosovo out of an eventual total of 3,000.", "plan 3000 GBR"),
    (
      "Romania has 330 soldiers abroad. Of these 250 are posted in Bosnia, with an additional 80 in Kosovo with KFOR.",
      "contingent 80 ROU"
    ),
    ("A battalion of 560 soldiers from Italy would be stationed in Kosovo, KFOR said.", "reinforcement 560 ITA"),
    ("The ceiling for German troops in KFOR was cut by 550 to a new level of 800.", "ceiling 800 DEU"),
    ("KFOR has now attained its intended strength of 50,000 in Kosovo.", "total 50000 -"),
    (
      "Some 800 Italian soldiers will be among the additional 2,000 troops for KFOR in Kosovo.", "reinforcement 800 ITA"
    ),
    ("Some 800 Italian soldiers will be among the additional 2,000 troops for KFOR in Kosovo.", "reinforcement 2000 -"),
    ("KFOR numbers 49,000 personnel, 41,000 of them in Kosovo and the others in Macedonia.", "total 41000 -"),
    (
      "Russia has a few hundred troops with KFOR in Kosovo. The deployment is meant to bring that number to 3,600.",
      "plan 3600 RUS"
    ),
  ])
  func `what a figure is its verb says`(text: String, expected: String) throws {
    let found = try read(text, published: "2012-08-26")
    #expect(found.contains { $0.hasPrefix(expected) }, "\(found)")
  }

  @Test func `a change that was told is not told again`() throws {
    func changes(_ text: String) throws -> Int {
      try EventBench.facts(text, published: "2012-08-26").count { fact in
        guard case .strength(let report) = fact.claim else { return false }
        return report.quantity == nil
      }
    }
    let told = "The United States will cut its presence in KFOR in Kosovo by 1,000 troops. "
    #expect(try changes(told + "The cut will come when the forces of KFOR rotate.") == 0)
    #expect(try changes(told + "Any further cut of KFOR's presence in Kosovo will come in time.") == 1)
    #expect(try changes("KFOR is in Kosovo. The cut in KFOR's presence will come when its forces rotate.") == 1)
  }

  @Test func `a maximum is a limit from above, a ceiling is a figure`() throws {
    func qualifiers(_ text: String) throws -> [Qualifier] {
      try EventBench.facts(text, published: "2012-08-26").compactMap { fact in
        guard case .strength(let report) = fact.claim, report.kind == .ceiling else { return nil }
        return report.quantity?.qualifier
      }
    }
    #expect(
      try qualifiers("The maximum number of Swisscoy's soldiers in KFOR was lowered from 235 to 190.") == [
        .upTo, .upTo,
      ])
    #expect(try qualifiers("The Bundestag lowered the ceiling for German soldiers in KFOR to 800.") == [.exact])
  }

  @Test func `the state of a dateline sends nobody`() throws {
    let text = "GRAFENWÖHR, Germany — About 750 soldiers have taken over the U.S. share of NATO's mission in Kosovo."
    let found = try read(text, published: "2012-09-07")
    #expect(!found.contains { $0.contains("DEU") }, "\(found)")
  }

  @Test(arguments: [
    "About 200 soldiers from the U.S. Army in Vicenza parachuted on Thursday onto the fields of a KFOR range in Kosovo.",
    "About 90 percent of the 1,500 Finnish soldiers who served in KFOR were reservists.",
    "The exercise, which will include a total of 1,000 troops, is KFOR's largest.",
    "Austria will send 20 more soldiers to KFOR. The 20 soldiers will drive lorries from camp to camp.",
  ])
  func `an exercise and those told to come are no contingent`(text: String) throws {
    let found = try read(text, published: "2012-08-26")
    #expect(found.allSatisfy { $0.hasPrefix("reinforcement") }, "\(found)")
  }
}
