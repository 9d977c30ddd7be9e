import Corpus
import Facts
import Foundation
import Testing

@testable import Analysis

enum PublicationSample {
  static let timeline = Result { try Timeline(data: DataFolder(path: DateGold.root + "/Data")) }

  static func article(_ text: SourceText, stated: String? = nil, stamps: [String] = []) -> Article {
    Article(
      id: "t", path: "t.txt", sha256: "", span: TextSpan(0, text.bytes.count), text: text, title: nil, outlet: nil,
      republisher: nil, wires: [], byline: nil, dateline: nil, language: "en", address: nil,
      statedDate: stated.map { Article.Stated($0) }, pageStamps: stamps.map { Article.Stated($0) }, encoding: "UTF-8")
  }

  static func find(_ text: SourceText, stated: String? = nil, stamps: [String] = []) throws -> Publication {
    let article = article(text, stated: stated, stamps: stamps)
    return PublicationFinder(timeline: try timeline.get()).find(article: article, document: Document(text))
  }

  /// Every line a paragraph, without the first `skipping` lines.
  static func lines(_ bytes: [UInt8], skipping: Int = 0) -> SourceText {
    var blocks: [SourceText.Block] = []
    var at = 0
    for (number, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      if !line.isEmpty, number >= skipping {
        blocks.append(SourceText.Block(kind: .paragraph, span: TextSpan(at, at + line.count)))
      }
      at += line.count + 1
    }
    let whole = TextSpan(0, bytes.count)
    return SourceText(
      bytes: bytes, pieces: [.init(clean: whole, file: whole, isVerbatim: true)], blocks: blocks, removed: [])
  }
}

@Suite(.enabled(if: DateGold.isPresent)) struct PublicationCorpusTests {
  @Test func show() throws {
    for (name, skip) in [("001_5000135fd8dba0f2", 5), ("003_19b3a29b58fb15a2", 4)] {
      let bytes = try #require(FileBytes.read(DateGold.shared! + "/corpus/\(name).txt"))
      let text = PublicationSample.lines(bytes, skipping: skip)
      let found = try PublicationSample.find(text)
      print(name, found.date?.edtf ?? "nil", found.status, found.basis ?? "", found.republished?.edtf ?? "")
      let finder = DateFinder(timeline: try PublicationSample.timeline.get())
      let document = Document(text)
      for date in finder.find(in: document, published: found.date) {
        print("   ", document.text.string(document.span(date.tokens)), "|", date.meaning.value?.edtf ?? "nil", date.rule)
      }
    }
    for name in DateGold.articles {
      let gold = try DateGold.article(name)
      let found = try PublicationSample.find(gold.body, stamps: name == "004" ? ["2025-04-12"] : [])
      print(name, found.date?.edtf ?? "nil", found.status, found.basis ?? "", found.republished?.edtf ?? "")
    }
  }
}
