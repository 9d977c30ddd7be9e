import Corpus
import Facts
import Testing

@testable import Analysis

/// Whose soldiers a figure counts where its own words do not say it.
@Suite struct StrengthNationTests {
  private func read(_ text: String, published: String = "") throws -> [String] {
    try StrengthBench.shared.get().reports(text, published: published).filter { $0.meaning.quantity != nil }.map {
      "\($0.meaning.kind.rawValue) \($0.meaning.quantity?.value ?? -1) \($0.meaning.nation ?? "-")"
    }
  }

  @Test(arguments: [
    (
      "Irish soldiers serve with KFOR near Pristina. The infantry group consists of 218 personnel.",
      ["contingent 218 IRL"]
    ),
    (
      "British forces in Kosovo will shrink from 10,000 to 5,000, KFOR said. Three thousand soldiers will leave by October.",
      ["contingent 10000 GBR", "plan 5000 GBR", "reduction 3000 GBR"]
    ),
    // Another force or another state between them, or a whole force's own figure: nobody's.
    (
      "Irish soldiers serve with KFOR near Pristina. NATO will send 300 soldiers to help them.",
      ["reinforcement 300 -"]
    ),
    ("Irish soldiers serve in Kosovo. KFOR is a mission of 4,500 soldiers.", ["total 4500 -"]),
    ("Irish soldiers serve with KFOR. Some 600 soldiers are to come, 400 of them Germans.", ["contingent 400 DEU"]),
  ])
  func `a figure that names no state is of the one whose soldiers the text spoke of`(
    text: String, wanted: [String]
  ) throws {
    let found = try read(text)
    #expect(wanted.allSatisfy(found.contains), "\(text): \(found)")
    #expect(!found.contains("reinforcement 600 DEU") && !found.contains("contingent 300 IRL"), "\(text): \(found)")
  }

  @Test(arguments: [
    (
      "The Spanish government confirmed that it will withdraw most of its 600 soldiers from KFOR.",
      ["contingent 600 ESP"]
    ),
    ("The US had 2,000 marines on their way from Greece to Kosovo, where they join KFOR.", ["contingent 2000 USA"]),
    ("Germany will reinforce KFOR with 350 soldiers.", ["reinforcement 350 DEU"]),
    ("Germany has boosted the KFOR mission by 350 soldiers.", ["reinforcement 350 DEU"]),
    ("Germany said NATO will reinforce KFOR with 350 soldiers.", ["reinforcement 350 -"]),
    ("KFOR may have up to 5,000 troops.", ["ceiling 5000 -"]),
    ("NATO’s 4,500-strong force in Kosovo was on alert.", ["total 4500 -"]),
    ("Hungary has 350 soldiers with KFOR and nearly 150 in the EU-managed EUFOR mission.", ["contingent 350 HUN"]),
    ("All but 100 Canadian soldiers will leave KFOR in spring.", ["plan 100 CAN"]),
    (
      "Germany's part in KFOR goes on. The upper limit for soldiers in Kosovo is 2,500. That limit will sink to 1,850.",
      ["ceiling 2500 DEU", "ceiling 1850 DEU"]
    ),
    ("KFOR will be cut by about 4,000 to 10,000 soldiers.", ["reduction 4000 -", "plan 10000 -"]),
    ("Of the 50,000 soldiers KFOR once had, 5,000 are still deployed.", ["total 50000 -", "total 5000 -"]),
    ("Some 20 Hungarians serving in KFOR's contingent were hurt.", []),
    ("Italy's part in KFOR is drawn from four armed forces.", []),
    ("The 18,400 NATO soldiers in Bosnia have no part in Kosovo or KFOR.", []),
    ("Britain sent a force of 750 soldiers to Kosovo, where KFOR needs them.", ["reinforcement 750 GBR"]),
    ("Reinforcements for KFOR, including 500 Turkish soldiers, have landed.", ["reinforcement 500 TUR"]),
    (
      "Some 150 American soldiers and 80 Italian Carabinieri arrived for KFOR.",
      ["reinforcement 150 USA", "reinforcement 80 ITA"]
    ),
    ("In the end two KFOR soldiers arrived at the bridge.", []),
    ("In Mitrovica 15 policemen were hurt, as well as 20 French soldiers of KFOR.", []),
    ("French soldiers of KFOR held the bridge. Some 20 men and 12 women were taken to Pristina.", []),
    (
      "KFOR asked for three more battalions. That would be 1,800 soldiers.",
      ["reinforcement 3 -", "reinforcement 1800 -"]
    ),
    ("France will send KFOR another battalion of infantry, numbering 600.", ["reinforcement 600 FRA"]),
    ("KFOR said that some 300 American soldiers crossed the river and swept through the town.", []),
    (
      "NATO will cut its troops in Bosnia from 19,000 to 12,000 and in Kosovo from 38,000 to 33,000.",
      ["total 38000 -", "plan 33000 -"]
    ),
    (
      "The initial force in Kosovo, formed after Serb forces had left, numbered 50,000, KFOR says.",
      ["total 50000 -"]
    ),
    (
      "Some 130 Romanians came to KFOR, in addition to 200 British soldiers sent last week.",
      ["contingent 130 ROU", "reinforcement 200 GBR"]
    ),
    (
      "There is a possibility to top up KFOR's 220-strong Swiss contingent at short notice by 80 more soldiers.",
      ["contingent 220 CHE", "reserve 80 CHE"]
    ),
    ("Switzerland's force in KFOR could be reinforced with another 20 people in an emergency.", ["reserve 20 CHE"]),
    ("About 280 new Hungarian soldiers are replacing their comrades in KFOR.", ["contingent 280 HUN"]),
    ("KFOR was told that the number of Canadian soldiers in the Balkans will fall to 1,800.", []),
    ("Spain, in KFOR since 1999, is one of five EU members that do not recognise Kosovo.", []),
    (
      "Only 200 Turkish troops are in Kosovo, compared with 14,000 NATO troops today.",
      ["contingent 200 TUR", "total 14000 -"]
    ),
    (
      "Norway on Friday said it was flying some 90 troops to Kosovo to reinforce KFOR.", ["reinforcement 90 NOR"]
    ),
    (
      "The ministry of defence of Romania announced that it will send 200 soldiers to KFOR.",
      ["reinforcement 200 ROU"]
    ),
    (
      "KFOR announced the deployment of around 270 troops from Albania, Bulgaria, Greece, and Romania.",
      ["reinforcement 270 -"]
    ),
    ("Spain to provide 900 troops for KFOR.", ["plan 900 ESP"]),
    ("KFOR got 750 new troops sent by Britain.", ["reinforcement 750 GBR"]),
    ("A total of 8,200 Danish soldiers served as part of the KFOR mission in Kosovo since July 1999.", []),
    ("KFOR brought 50,000 face-masks to the hospital of Mitrovica.", []),
    ("KFOR learned that the proportion of Serbs in town had fallen from 31 percent to 9 percent.", []),
  ])
  func `whose a figure is comes from its owner, not from the next name`(text: String, wanted: [String]) throws {
    let found = try read(text)
    #expect(found == wanted, "\(text)")
  }

  @Test(arguments: [
    ("The total strength of KFOR in Kosovo is about 5,100 persons.", ["total 5100 -"]),
    ("KFOR had 13,000 military in 2009.", ["total 13000 -"]),
    ("KFOR in Kosovo has two military bases.", []),
  ])
  func `persons of a strength and military without a noun are soldiers`(text: String, wanted: [String]) throws {
    let found = try read(text)
    #expect(found == wanted, "\(text)")
  }

  @Test func `brigades under a commander are no reduction`() throws {
    let found = try StrengthBench.shared.get().reports("Five brigades in Kosovo are falling under the KFOR commander.")
    #expect(!found.contains { $0.meaning.kind == .reduction })
  }

  @Test(arguments: [
    ("Some 200 British soldiers have arrived in Kosovo to reinforce KFOR.", StrengthReport.Modality.asserted),
    ("Some 200 British soldiers are to arrive in Kosovo to reinforce KFOR.", .planned),
  ])
  func `what soldiers came for is no plan to come`(text: String, wanted: StrengthReport.Modality) throws {
    let found = try StrengthBench.shared.get().reports(text)
    #expect(found.map(\.meaning.modality) == [wanted], "\(text)")
  }

  @Test func `a unit drawn from the reserve is no reduction`() throws {
    let found = try StrengthBench.shared.get().reports(
      "The unit in Kosovo, drawn from the reserve force, has begun its work.")
    #expect(!found.contains { $0.meaning.kind == .reduction })
  }

  @Test func `a further decrease is no reinforcement`() throws {
    let found = try StrengthBench.shared.get().reports("NATO will consider an additional decrease of troops in Kosovo.")
    #expect(!found.contains { $0.meaning.kind == .reinforcement })
  }
}
