import Corpus
import Facts
import Testing

@testable import Analysis

@Suite struct StrengthRulesTests {
  private func rules(of text: String) throws -> [String] {
    let bench = try StrengthBench.shared.get()
    let document = Document(SourceText(verbatim: text))
    return bench.extractor.decisions(document: document, quantities: bench.finder.find(in: document)).map(\.rule.name)
  }

  @Test(arguments: StrengthRule.all.map(\.name.name))
  func `each rule fires on its example and is silent on the other sentence`(name: String) throws {
    let rule = try #require(StrengthRule.all.first { $0.name.name == name })
    let fired = try rules(of: rule.example)
    #expect(fired.contains(name), "\(rule.example): \(fired)")
    let others = try rules(of: rule.silent)
    #expect(!others.contains(name), "\(rule.silent)")
  }

  @Test(arguments: StrengthEvidence.all.map(\.name.name))
  func `where no rule speaks the nearest word decides`(name: String) throws {
    let evidence = try #require(StrengthEvidence.all.first { $0.name.name == name })
    let fired = try rules(of: evidence.example)
    #expect(fired.contains(name), "\(evidence.example): \(fired)")
    #expect(!(try rules(of: evidence.silent)).contains(name), "\(evidence.silent)")
  }

  @Test(arguments: UnquantifiedRule.all.map(\.name.name))
  func `changes without a figure are read by their rule`(name: String) throws {
    let rule = try #require(UnquantifiedRule.all.first { $0.name.name == name })
    let bench = try StrengthBench.shared.get()
    let found = bench.reports(rule.example)
    #expect(
      found.contains { $0.rule.name == name && $0.meaning.quantity == nil }, "\(rule.example): \(found.map(\.rule))")
    #expect(!bench.reports(rule.silent).contains { $0.rule.name == name }, "\(rule.silent)")
  }

  @Test func `rule names are unique and kebab-case`() {
    let names = StrengthRule.all.map(\.name.name) + UnquantifiedRule.all.map(\.name.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
  }
}
