import Corpus
import Facts
import Testing

@testable import Analysis

/// The rules as people read them: every fact's rule is described, and every description is true.
@Suite struct RuleBookTests {
  private static let analyzer = Result { try Analyzer(data: OurLexicon.folder) }

  private func facts(of text: String) throws -> [Fact] {
    let source = SourceText(verbatim: text)
    let article = Article(
      id: "a", path: "", sha256: "", span: TextSpan(0, source.bytes.count), text: source, title: nil, outlet: nil,
      republisher: nil, wires: [], byline: nil, dateline: nil, language: nil, address: nil,
      statedDate: Article.Stated("2023-10-02"), pageStamps: [], encoding: "UTF-8", origin: "a")
    return try RuleBookTests.analyzer.get().read(article).facts
  }

  @Test(arguments: RuleEntry.mentions + RuleEntry.quantities + RuleEntry.strength + RuleEntry.statements)
  func `a finder's rule fires on its example and is silent on the other sentence`(rule: RuleEntry) throws {
    for example in rule.examples {
      let found = try facts(of: example)
      #expect(
        found.contains { $0.rule.name == rule.name && $0.claim.kind.rawValue == rule.stage.rawValue },
        "\(example): \(found.map { "\($0.claim.kind.rawValue) \($0.rule)" })")
    }
    for sentence in rule.silent {
      #expect(!(try facts(of: sentence)).contains { $0.rule.name == rule.name }, "\(sentence)")
    }
  }

  @Test func `every rule that makes a fact of the bundled corpus is described`() throws {
    let analyzer = try RuleBookTests.analyzer.get()
    let book = RuleBook(analyzer)
    let reader = try CorpusReader(data: OurLexicon.folder)
    var walk = CorpusWalk(paths: [OurLexicon.folder.path + "/corpus"])
    var facts = 0
    var missing: Set<String> = []
    while let path = walk.next() {
      for article in reader.read(path: path).articles {
        for removed in article.text.removed where book.entry(.removed, RuleName(removed.rule)) == nil {
          missing.insert("removed \(removed.rule)")
        }
        for fact in analyzer.read(article).facts {
          facts += 1
          let stage = try #require(RuleEntry.Stage(rawValue: fact.claim.kind.rawValue))
          if book.entry(stage, fact.rule) == nil { missing.insert("\(stage) \(fact.rule)") }
        }
      }
    }
    #expect(facts > 1000)
    #expect(missing.isEmpty, "add them to the rule book: \(missing.sorted())")
  }

  @Test func `every rule that reads a marked statement is described`() throws {
    let known = Set(
      RuleBook(try RuleBookTests.analyzer.get()).entries.lazy.filter { $0.stage == .statement }.map(\.name))
    let marked =
      MarkedStatements.direct + MarkedStatements.passing + MarkedStatements.indirect + MarkedStatements.nested
      + MarkedStatements.inserted + MarkedStatements.loose + MarkedStatements.mixed
    for text in marked.lazy.map(\.text) {
      for fact in try facts(of: text) {
        guard case .statement = fact.claim else { continue }
        #expect(known.contains(fact.rule.name), "\(fact.rule) reads \(text)")
      }
    }
  }

  @Test func `no two rules of a stage share a name`() throws {
    var met: Set<String> = []
    for rule in RuleBook(try RuleBookTests.analyzer.get()).entries {
      #expect(met.insert("\(rule.stage) \(rule.name)").inserted, "\(rule.stage) \(rule.name)")
    }
  }
}
