import Corpus
import Facts
import Testing

@testable import Analysis

/// Who acts where a sentence has more than one clause or verb, and what the words of a dialogue do not tell.
@Suite struct EventControlTests {
  private func parties(_ type: EventReport.EventType, _ text: String) throws -> [String] {
    try EventBench.reports(text).filter { $0.type == type }.map { report in
      "\(report.actors.map(\.slug).joined(separator: ",")) > \(report.recipients.map(\.slug).joined(separator: ","))"
    }
  }

  @Test(arguments: [
    ("Ministers from Kosovo and Serbia are engaged in a dialogue led by Brussels.", EventReport.EventType.assault),
    ("In Kosovo, deputies of Serbia raised their voices seeking independence for a district.", .request),
    ("NATO and Serbia watched a “sudden” but brief convoy of the army near Kosovo, officials said.", .consult),
    ("The European Union and NATO have pushed for many years to broker a peace between Kosovo and Serbia.", .request),
  ])
  func `words of a dialogue are neither blows nor requests`(text: String, type: EventReport.EventType) throws {
    #expect(try !EventBench.reports(text).contains { $0.type == type })
  }

  @Test(arguments: [
    ("In Kosovo, gunmen engaged the police near Banjska for hours, KFOR said.", EventReport.EventType.assault),
    ("Kosovo is seeking protection from NATO.", .request),
    ("NATO wanted to brief the ministers of Serbia and Kosovo.", .consult),
    ("The European Union pushed for a withdrawal of the police in Kosovo.", .request),
  ])
  func `blows, requests and talks stay what they are`(text: String, type: EventReport.EventType) throws {
    #expect(try EventBench.reports(text).contains { $0.type == type })
  }

  @Test func `an opening phrase gives no subject`() throws {
    let text = "After NATO’s campaign in 1999, Serbia left Kosovo but refused to recognize its independence."
    #expect(try parties(.reject, text) == ["serbia > kosovo"])
  }

  @Test func `coordinated verbs share their subject`() throws {
    let text = "After Kosovo closed the crossing, Serbia moved troops to the border and accused Kosovo of terror."
    #expect(try parties(.accuse, text) == ["serbia > kosovo"])
    #expect(try parties(.accuse, "Serbia met NATO in Brussels and accused Kosovo of terror.") == ["serbia > kosovo"])
  }

  @Test(arguments: [
    "Edi Rama had called Prime Minister Albin Kurti to urge calm in Kosovo.",
    "Edi Rama phoned Albin Kurti on Friday to urge restraint in Kosovo.",
    "Edi Rama wrote to Albin Kurti to demand a return to the dialogue with Serbia.",
  ])
  func `who calls somebody to urge something urges him`(text: String) throws {
    #expect(try parties(.request, text) == ["edi-rama > albin-kurti"])
    #expect(try EventBench.reports(text).contains { $0.type == .request && $0.status == .occurred })
  }

  @Test func `who wants somebody to urge has not urged`() throws {
    let found = try EventBench.reports("Edi Rama wants Albin Kurti to urge calm in Kosovo.").filter {
      $0.type == .request
    }
    #expect(!found.contains { $0.status == .occurred && $0.actors == ["albin-kurti"] })
  }

  @Test func `it behind a verb of saying is who says so`() throws {
    let text = "After talks about the mission under KFOR, Italy said it had sent 200 soldiers to Kosovo."
    #expect(try parties(.mobilize, text) == ["italy > "])
    #expect(try parties(.mobilize, "KFOR said it had sent 200 soldiers to Zvecan in Kosovo.") == ["kfor > "])
  }

  @Test func `who confirms a deployment has not deployed`() throws {
    let text = "Jens Stoltenberg confirmed a “major military deployment” of Serbian guns near Kosovo."
    #expect(try parties(.mobilize, text) == ["serbia > "])
    let own = "Serbia’s military buildup on the border with Kosovo went on, Jens Stoltenberg said."
    #expect(try parties(.mobilize, own) == ["serbia > "])
  }

  @Test func `a neighbour's army moves at home unless the text says where`() throws {
    let text = """
      Masked men shot at Kosovo police in Banjska on Sunday. Banjska was quiet on Monday, KFOR said in Kosovo.

      Aleksandar Vucic put the army of Serbia on alert on Monday.
      """
    let moves = try EventBench.reports(text).filter { $0.type == .mobilize }
    #expect(moves.allSatisfy { $0.place == "serbia" }, "\(moves)")
    let near = try EventBench.reports("Serbia moved troops to Merdare on Monday, Kosovo said.").filter {
      $0.type == .mobilize
    }
    #expect(near.contains { $0.place == "merdare-crossing" })
    let force = try EventBench.reports("KFOR put its soldiers in Kosovo on alert on Monday.").filter {
      $0.type == .mobilize
    }
    #expect(force.contains { $0.place == "kosovo" })
  }

  @Test func `a closed clause of place leaves the main verb its subject`() throws {
    let text = "Italian troops held the bridge at Mitrovica in Kosovo, where Serbs lived, and stopped the crowd."
    #expect(try parties(.coerce, text) == ["italian-troops > "])
  }

  @Test func `who denies what another did rejects no one`() throws {
    let text = "Aleksandar Vucic denied that the Serbian army was ready to cross into Kosovo."
    #expect(try parties(.reject, text) == ["aleksandar-vucic > "])
    #expect(try parties(.reject, "Serbia refused to recognize Kosovo.") == ["serbia > kosovo"])
  }

  @Test func `it is no name of a list behind a preposition`() throws {
    let text = "The letter of Albania and Croatia reached NATO on Monday in Kosovo. It asks for more patrols in Kosovo."
    #expect(try !parties(.request, text).contains { $0.hasPrefix("albania") || $0.hasPrefix("croatia") })
  }

  @Test func `the Yugoslav army left Kosovo where the text names no other place`() throws {
    let text =
      "KFOR entered Kosovo on Saturday. Yugoslav forces completed their withdrawal on Sunday, KFOR said in Kosovo."
    #expect(try EventBench.reports(text).contains { $0.type == .retreat && $0.place == "kosovo" })
  }

  @Test func `the parties of an aside are not those of its sentence`() throws {
    let text = "In Kosovo, Belgrade, which hopes for talks with NATO in March, has condemned the referendum of Serbs."
    #expect(try !parties(.accuse, text).contains { $0.hasPrefix("nato") })
    let own = "Serbia, which hopes for talks with NATO in March, has condemned the raid in Kosovo."
    #expect(try parties(.accuse, own).first?.hasPrefix("serbia >") == true)
  }

  @Test func `he in a clause behind and is the subject of that clause`() throws {
    let text = "Edi Rama condemned the raid in Kosovo, and Jens Stoltenberg urged calm when he visited Pristina."
    #expect(try parties(.consult, text).allSatisfy { $0.hasPrefix("jens-stoltenberg") })
    let own = "Edi Rama condemned the raid in Kosovo when he visited Pristina."
    #expect(try parties(.consult, own).allSatisfy { $0.hasPrefix("edi-rama") })
  }

  @Test func `at whom something is thrown has not thrown it`() throws {
    let text = "Albin Kurti, at whom stones were thrown in Mitrovica in Kosovo, has refused to leave."
    #expect(try !EventBench.reports(text).contains { $0.type == .protest && $0.actors == ["albin-kurti"] })
    #expect(try !EventBench.reports(text).contains { $0.type == .assault && $0.actors == ["albin-kurti"] })
  }
}
