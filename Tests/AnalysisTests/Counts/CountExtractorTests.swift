import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

/// Counts that are no strength: killed, injured, arrested, displaced, attackers, states, things.
@Suite struct CountExtractorTests {
  private func counts(_ text: String) throws -> [String] {
    let bench = try StrengthBench.shared.get()
    let document = Document(SourceText(verbatim: text))
    let quantities = bench.finder.find(in: document)
    let strength = bench.extractor.extract(document: document, quantities: quantities)
    return bench.counter.extract(document: document, quantities: quantities, strength: strength)
      .map { "\($0.meaning.quantity.value.map(String.init) ?? "?"):\($0.meaning.what ?? "")" }
  }

  @Test func `what is counted is told from the verb and the noun`() throws {
    let table = try DataFolder(path: Repository.data).table("gold/counts.tsv")
    var right = 0
    var wanted = 0
    var extra = 0
    for row in table.rows {
      var found = try counts(row["sentence"])
      for count in row.list("counts") {
        wanted += 1
        if let hit = found.firstIndex(of: count) {
          right += 1
          found.remove(at: hit)
        } else {
          print("miss \(count): \(found) <- \(row["sentence"])")
        }
      }
      extra += found.count
      if !found.isEmpty { print("extra \(found) <- \(row["sentence"])") }
    }
    #expect(wanted >= 30)
    #expect(Double(right) / Double(wanted) >= 0.95)
    #expect(extra <= 1)
  }

  @Test func `things and people of whom nothing is told are counted by their noun`() throws {
    #expect(try counts("Assailants threw two hand grenades into a shop.") == ["2:grenades"])
    #expect(try counts("Masked men stormed sixteen polling stations.") == ["16:stations"])
    #expect(try counts("The vote was held in the four northern municipalities.") == ["4:municipalities"])
    #expect(try counts("At least one UN vehicle was set on fire.") == ["1:vehicle"])
    #expect(try counts("About 200 Russians still held the airport.") == ["200:Russians"])
    #expect(try counts("The police freed about 20 of them.") == ["20:of them"])
  }

  @Test func `deputies are people and votes have two sides`() throws {
    #expect(try counts("All 107 lawmakers present voted for it.") == ["107:lawmakers"])
    #expect(try counts("The ten deputies of the Serb List walked out.") == ["10:deputies"])
    #expect(try counts("The two deputies walked out.") == [])
    #expect(try counts("The assembly backed it by 131 votes to 29.") == ["131:votes", "29:votes"])
    #expect(try counts("It was adopted with 173 votes in favour and 24 against.") == ["173:votes", "24:votes"])
    #expect(try counts("Some 30 soldiers and 24 against the wall.") == ["30:soldiers"])
  }

  @Test func `figures without their noun count what was counted before them`() throws {
    #expect(
      try counts("Italy is to provide 2,000 soldiers, while France said it was sending 1,000.")
        == ["2000:soldiers", "1000:soldiers"])
    #expect(
      try counts("Greece has promised up to 700 troops; Turkey, 500; Romania, 400.")
        == ["700:troops", "500:troops", "400:troops"])
    #expect(try counts("The judge gave eight of the 16 defendants the longest.") == ["8:of them", "16:defendants"])
    #expect(try counts("Most of the estimated 30,000 who came went home.") == ["30000:people"])
    #expect(try counts("A 24-strong advance party came.") == ["24:people"])
    #expect(try counts("Albright met three leaders of the opposition.") == ["3:leaders"])
    #expect(try counts("Charges against another 11 were filed.") == ["11:others"])
    #expect(try counts("Gunmen wounded two of his colleagues.") == ["2:injured"])
    #expect(try counts("Three woodcutters, aged 19, 22 and 41, were found shot dead.") == ["3:killed"])
    #expect(try counts("The children, aged three, six, seven and 17, went home.") == [])
    #expect(try counts("The index fell to 10,300 and the price to 5,000.") == [])
  }

  @Test func `each victim counts, a total of them once`() throws {
    #expect(
      try counts("A mayor, a teacher and a priest were killed.") == ["1:killed", "1:killed", "1:killed"])
    #expect(try counts("A police captain and two Serb women were killed.") == ["1:killed", "2:killed"])
    #expect(
      try counts("Six people including a German soldier were killed and 11 others wounded.")
        == ["6:killed", "11:injured"])
    #expect(try counts("An explosion killed a former minister and 22 others.") == ["1:killed", "22:killed"])
  }

  @Test(arguments: [
    "The two sides met in Brussels.", "A grenade was thrown at one of its cars.", "The 19-member alliance met.",
    "The two bombs were harmless.", "Two decades after the war nothing has changed.", "Highway 9 signs were torn down.",
    "The first chaos of 2008 was over.", "He spoke for three quarters.", "The 90 percent Albanian majority voted.",
  ])
  func `what was named before or is no count stays silent`(text: String) throws { #expect(try counts(text) == []) }

  @Test func `a subject of several words is still who was harmed`() throws {
    #expect(try counts("Eight soldiers of the NATO-led Kosovo Force were slightly injured.") == ["8:injured"])
    #expect(try counts("A hospital said it had treated 21 protesters.") == ["21:injured"])
    #expect(try counts("Two of them drowned.") == ["2:killed"])
    #expect(
      try counts("The night ended with the wounding of two guards and the arrest of 35 villagers.")
        == ["2:injured", "35:arrested"])
    #expect(try counts("Over 4,000 people were forced to flee.") == ["4000:displaced"])
    #expect(try counts("Five policemen were hurt, as well as 20 French guards.") == ["5:injured", "20:injured"])
    #expect(try counts("A Pole, one of 63 soldiers and police injured in the riot, has gone home.") == ["63:injured"])
    #expect(try counts("The riots, leaving some 300 Serbs, Roma and others homeless, went on.") == ["300:displaced"])
    #expect(try counts("In the clash one man dies and three guards receive burns.") == ["1:killed", "3:injured"])
    #expect(
      try counts("The blast injured 15 people, a crowd of several hundred gathered.").filter {
        $0.hasSuffix(":injured")
      }
        == ["15:injured"])
  }

  @Test(arguments: [
    ("Of 200 KFOR soldiers at the bridge, 12 were hurt.", ["12:injured"]),
    ("12 of the 200 KFOR soldiers were hurt.", ["12:injured"]),
    ("KFOR said 14 of its soldiers, not 9 as written before, had been hurt.", ["14:injured"]),
    ("Last night 14 KFOR soldiers, most of them from Poland and Italy, were wounded.", ["14:injured"]),
    ("14 KFOR soldiers, including two officers, were wounded.", ["14:injured", "2:injured"]),
    ("In the clashes 11 died and 30 were hurt.", ["11:killed", "30:injured"]),
    ("By the evening 900 Serbs had left Kosovo.", ["900:displaced"]),
    ("In Leposavic about 300 people protested peacefully.", ["300:protesters"]),
    ("Between 200 and 300 people marched in Gracanica.", ["200:protesters"]),
    ("The mission had 7 military liaison officers.", []),
    ("He leads 250 members of various units of the Armed Forces in Kosovo.", ["250:members"]),
    ("Ten Americans and an Austrian were wounded in Mitrovica.", ["10:injured", "1:injured"]),
    (
      "Police said that three of some 30 attackers had been killed near Banjska.", ["3:killed", "30:attackers"]
    ),
  ])
  func `a whole, an aside and a correction are not who was harmed`(text: String, wanted: [String]) throws {
    #expect(try counts(text) == wanted)
  }
}
