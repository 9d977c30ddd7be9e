import Facts
import Testing

@testable import Analysis

/// Acts that no verb names: what is said of somebody shows that who says it accuses, asks, refuses or supports.
@Suite struct EventStanceTests {
  static let stances = ((try? EventBench.analyzer.get())?.events.table.stances.all ?? []).map(\.rule.name)

  @Test(arguments: stances)
  func `each stance fires on its examples and is silent on the other statements`(name: String) throws {
    let stance = try #require(EventBench.analyzer.get().events.table.stances.all.first { $0.rule.name == name })
    #expect(!stance.examples.isEmpty && !stance.silent.isEmpty)
    for example in stance.examples {
      let rules = try EventBench.events(example).map(\.rule.name)
      #expect(rules.contains(name), "\(example): \(rules)")
    }
    for statement in stance.silent {
      let rules = try EventBench.events(statement).map(\.rule.name)
      #expect(!rules.contains(name), "\(statement): \(rules)")
    }
  }

  @Test func `stance names are unique and kebab-case`() {
    #expect(EventStanceTests.stances.count >= 7)
    #expect(Set(EventStanceTests.stances).count == EventStanceTests.stances.count)
    #expect(EventStanceTests.stances.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
  }

  @Test func `who says it acts, and whom it names first suffers it`() throws {
    let report = try #require(
      EventBench.reports("The decision of Kosovo runs counter to the agreement, Ivica Dačić said on Tuesday.").first)
    #expect(report.type == .accuse)
    #expect(report.actors == ["ivica-dacic"])
    #expect(report.recipients == ["kosovo"])
    #expect(report.status == .occurred)
  }

  @Test(arguments: [
    // A denial of the word.
    "Ivica Dačić said the decision of Kosovo was not a provocation.",
    // Another word behind a hyphen.
    "Ivica Dačić said that both would de-escalate in Kosovo.",
    // An act that a verb names is told once.
    "Ivica Dačić condemned the decision of Kosovo and said it was hostile.",
    // Nobody who speaks for others.
    "A taxi driver said the road in Kosovo hampers trade.",
  ])
  func `no stance is read where a verb tells or nothing is held against anyone`(text: String) throws {
    let rules = try EventBench.events(text).map(\.rule.name)
    #expect(!rules.contains { $0.hasPrefix("stance-") }, "\(rules)")
  }

  @Test func `other politics give none`() throws {
    let text = """
      The U.S. Senate passed a farm bill on Thursday. Senator Ann Lee said the bill was reckless and undermined farmers.

      The European Union said the subsidies ran counter to trade rules, and Canada, Mexico and Brazil said they would respond.
      """
    let rules = try EventBench.events(text).map(\.rule.name)
    #expect(!rules.contains { $0.hasPrefix("stance-") }, "\(rules)")
  }

  @Test func `one act a paragraph, however often it is said`() throws {
    let text = "“The tax harms the region,” Ivica Dačić said of Kosovo. “It will derail the talks,” he added."
    #expect(try EventBench.events(text).filter { $0.rule.name.hasPrefix("stance-") }.count == 1)
  }
}
