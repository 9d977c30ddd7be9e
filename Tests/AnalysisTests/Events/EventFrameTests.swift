import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

/// The whole analysis, read once: events lean on names, dates and counts.
enum EventBench {
  static let analyzer = Result { try Analyzer(data: DataFolder(path: Repository.data)) }

  static func events(_ text: String, published: String = "2023-11-22") throws -> [Fact] {
    try facts(text, published: published).filter {
      if case .event = $0.claim { return true }
      return false
    }
  }

  static func reports(_ text: String, published: String = "2023-11-22") throws -> [EventReport] {
    try facts(text, published: published).compactMap { if case .event(let report) = $0.claim { report } else { nil } }
  }

  /// All that is read of a text as an article of that day.
  static func facts(_ text: String, published: String) throws -> [Fact] {
    try reading(text, published: published).facts
  }

  static func reading(_ text: String, published: String) throws -> Reading {
    try analyzer.get().read(article(text, stated: published))
  }

  /// The day that a text is found to be of whose page bears a stamp.
  static func published(_ text: String, stamp: String) throws -> String? {
    try analyzer.get().read(article(text, stamps: [stamp])).publication.date?.edtf
  }

  private static func article(_ text: String, stated: String? = nil, stamps: [String] = []) -> Article {
    Article(
      id: "t", path: "t.txt", sha256: "", span: TextSpan(0, text.utf8.count), text: SourceText(verbatim: text),
      title: nil, outlet: nil, republisher: nil, wires: [], byline: nil, dateline: nil, language: "en", address: nil,
      statedDate: stated.map { Article.Stated($0) }, pageStamps: stamps.map { Article.Stated($0) }, encoding: "utf-8")
  }

  /// The events of a page as it was saved, cleaned first.
  static func pageReports(_ page: String) throws -> [EventReport] {
    let data = DataFolder(path: Repository.data)
    let article = try #require(CorpusReader(data: data).read(Array(page.utf8), path: "page.txt").articles.first)
    return try analyzer.get().read(article).facts.compactMap { fact in
      if case .event(let report) = fact.claim { report } else { nil }
    }
  }
}

@Suite struct EventFrameTests {
  static let frames = ((try? EventBench.analyzer.get())?.events.table.frames ?? []).map(\.rule.name)

  private func frame(_ name: String) throws -> EventFrame {
    try #require(EventBench.analyzer.get().events.table.frames.first { $0.rule.name == name })
  }

  @Test(arguments: frames)
  func `each frame fires on its examples and is silent on the other sentences`(name: String) throws {
    let frame = try frame(name)
    #expect(!frame.examples.isEmpty && !frame.silent.isEmpty)
    for example in frame.examples {
      let rules = try EventBench.events(example).map(\.rule.name)
      #expect(rules.contains(name), "\(example): \(rules)")
    }
    for sentence in frame.silent {
      let rules = try EventBench.events(sentence).map(\.rule.name)
      #expect(!rules.contains(name), "\(sentence): \(rules)")
    }
  }

  @Test func `frame names are unique and kebab-case`() {
    #expect(EventFrameTests.frames.count > 50)
    #expect(Set(EventFrameTests.frames).count == EventFrameTests.frames.count)
    #expect(EventFrameTests.frames.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
  }
}
