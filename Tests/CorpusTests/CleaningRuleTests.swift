import Testing

@testable import Corpus

/// Every rule's own examples, put into a page.
struct CleaningRuleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let place: CleaningRule.Place
    let line: String
    let isSilent: Bool
    var testDescription: String { "\(rule): \(line)" }
  }

  static let cases: [Case] = CleaningRule.all.flatMap { rule in
    rule.examples.map { Case(rule: rule.name, place: rule.place, line: $0, isSilent: false) }
      + rule.silent.map { Case(rule: rule.name, place: rule.place, line: $0, isSilent: true) }
  }

  private static let opening =
    "The peacekeeping force in Kosovo will send two hundred more soldiers to the north of the province this week."
  private static let middle =
    "Its commander said that the soldiers would guard four town halls until the talks in Brussels are over."
  private static let closing =
    "The government in Belgrade said on Tuesday that it had been told of the plan before it was made public."

  @Test(arguments: cases)
  func `a rule removes its examples and keeps what it must not touch`(sample: Case) throws {
    let page: String
    if sample.isSilent {
      page = [CleaningRuleTests.opening, sample.line, CleaningRuleTests.middle, CleaningRuleTests.closing].joined(
        separator: "\n\n")
    } else if sample.place == .head {
      page = ["Force sends more soldiers north", sample.line, CleaningRuleTests.opening, CleaningRuleTests.middle]
        .joined(separator: "\n\n")
    } else {
      page =
        [CleaningRuleTests.opening, CleaningRuleTests.middle, CleaningRuleTests.closing, sample.line].joined(
          separator: "\n\n")
    }
    let article = try #require(Fixtures.article(page))
    let paragraphs = article.text.blocks.filter { $0.kind == .paragraph }.map { article.text.string($0.span) }
    if sample.isSilent {
      #expect(paragraphs.contains(sample.line))
    } else {
      let rules = article.text.removed.map(\.rule)
      #expect(rules.contains(sample.rule), "removed by \(rules), kept \(paragraphs.count) paragraphs")
    }
  }

  @Test
  func `rule names are unique and kebab-case, and every phrase rule shows an example`() {
    var met: Set<String> = []
    for rule in CleaningRule.all {
      #expect(met.insert(rule.name).inserted, "\(rule.name) twice")
      #expect(rule.name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
      #expect(!rule.why.isEmpty)
      let hasPhrases = !(rule.whole + rule.start + rule.label + rule.inside + rule.end).isEmpty
      if hasPhrases { #expect(!rule.examples.isEmpty, "\(rule.name) shows no example") }
    }
  }

  @Test(arguments: [
    "He left.", "“No,” she said.", "Nobody was hurt.", "Kurti did not answer.", "\"We are ready,\" he added.",
    "Views differ.", "The two men never met again.", "“Share the burden!”", "It failed.",
  ])
  func `short paragraphs of an article stay`(line: String) throws {
    let page = [CleaningRuleTests.opening, line, CleaningRuleTests.middle].joined(separator: "\n\n")
    let article = try #require(Fixtures.article(page))
    #expect(article.text.blocks.filter { $0.kind == .paragraph }.count == 3)
    #expect(article.text.removed.isEmpty)
  }

  @Test(arguments: [
    (
      "KFOR soldiers stand guard in Zvecan on May 29, 2023. (AP Photo/Ana Anic)",
      "KFOR soldiers stand guard in Zvecan on May 29, 2023."
    ),
    (
      "FILE - A soldier looks at a bridge in Mitrovica. (AP Photo/Ana Anic, File)",
      "A soldier looks at a bridge in Mitrovica."
    ),
    (
      "A soldier on the bridge in Mitrovica. Photograph: Ana Anic/AFP/Getty Images",
      "A soldier on the bridge in Mitrovica."
    ),
    ("A soldier on the bridge, 2 June 2023 [File: Ana Anic/Reuters]", "A soldier on the bridge, 2 June 2023"),
    ("A soldier on the bridge | Ana Anic/AFP via Getty Images", "A soldier on the bridge"),
    ("A Kosovo police patrol in Mitrovica (file photo)", "A Kosovo police patrol in Mitrovica"),
    ("Kurti and Vučić in Berlin; Photo: Twitter / @example", "Kurti and Vučić in Berlin;"),
    (
      "The head of the office speaks in Brussels (REUTERS/ Ana Anic) (ANA ANIC/)",
      "The head of the office speaks in Brussels"
    ),
    (
      "This image released by police shows masked men in front of the monastery.",
      "This image released by police shows masked men in front of the monastery."
    ),
    (
      "Italian soldiers on patrol near the town of Zvecan on December 26, 2022. AFP PHOTO",
      "Italian soldiers on patrol near the town of Zvecan on December 26, 2022."
    ),
    ("Image caption, Cars wait in front of the closed crossing", "Cars wait in front of the closed crossing"),
  ])
  func `a caption is kept apart from the body, without its credit`(line: String, caption: String) throws {
    let page = [CleaningRuleTests.opening, line, CleaningRuleTests.middle].joined(separator: "\n\n")
    let article = try #require(Fixtures.article(page))
    #expect(article.text.blocks.filter { $0.kind == .caption }.map { article.text.string($0.span) } == [caption])
    #expect(article.text.blocks.filter { $0.kind == .paragraph }.count == 2)
  }

  @Test(arguments: [
    "Photo: Reuters", "(Photo: -/POLICE/AP/dpa)", "Ana Anic/AFP", "Foto: Tanjug", "© AFP", "Image source, Getty Images",
    "[Image: US DoD]",
  ])
  func `a credit alone is removed`(line: String) throws {
    let page = [CleaningRuleTests.opening, line, CleaningRuleTests.middle].joined(separator: "\n\n")
    let article = try #require(Fixtures.article(page))
    #expect(article.text.removed.map(\.rule) == ["image-credit"])
    #expect(article.text.blocks.count == 2)
  }

  @Test(arguments: [
    ("Size | 5,222 personnel", true), ("Strength: about 3,500", true), ("Role | Peacekeeping", false),
    ("Size4,302 personnel", false),
  ])
  func `the row of a table that says how large a force is stays`(row: String, stays: Bool) throws {
    let page = ["The Example Force", row, "Part of | An alliance", CleaningRuleTests.opening, CleaningRuleTests.middle]
      .joined(separator: "\n")
    let article = try #require(Fixtures.article(page))
    #expect(String(decoding: article.text.bytes, as: UTF8.self).contains(row) == stays)
  }
}
