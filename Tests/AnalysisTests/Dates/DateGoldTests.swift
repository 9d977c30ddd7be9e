import Corpus
import Facts
import Foundation
import TestFolders
import Testing

@testable import Analysis

/// Gold annotations beside the repository, where they are present.
enum DateGold {
  static var isPresent: Bool { Repository.shared != nil }
  static let articles = ["000", "002", "004"]

  struct Article {
    let body: SourceText
    let offset: Int
    let published: DateValue
    let dates: [(span: TextSpan, words: String, values: [DateValue])]
  }

  static func article(_ name: String) throws -> Article {
    let folder = try #require(Repository.shared)
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/accuracy/gold/\(name).json"))
    let gold = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let file = try #require(gold["file"] as? String)
    let bytes = try #require(FileBytes.read(folder + "/corpus/" + file))
    let about = try #require(gold["article"] as? [String: Any])
    let start = try #require(about["body_start"] as? Int)
    let end = try #require(about["body_end"] as? Int)
    let published = try #require((about["published_on"] as? [String: Any])?["edtf"] as? String)
    var dates: [(TextSpan, String, [DateValue])] = []
    for entry in try #require(gold["dates"] as? [[String: Any]]) {
      let from = try #require(entry["start"] as? Int)
      let to = try #require(entry["end"] as? Int)
      let values = ["edtf", "external_edtf"].compactMap { (entry[$0] as? String).flatMap { DateValue(edtf: $0) } }
      dates.append((TextSpan(from, to), entry["span"] as? String ?? "", values))
    }
    // Lines are paragraphs here: the corpus reader would have made them so.
    let text = String(decoding: bytes[start..<end], as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    var blocks: [SourceText.Block] = []
    var at = 0
    for line in text {
      if !line.isEmpty {
        blocks.append(SourceText.Block(kind: .paragraph, span: TextSpan(at, at + line.utf8.count)))
      }
      at += line.utf8.count + 1
    }
    let whole = TextSpan(0, end - start)
    let body = SourceText(
      bytes: Array(bytes[start..<end]),
      pieces: [.init(clean: whole, file: TextSpan(start, end), isVerbatim: true)], blocks: blocks, removed: [])
    return Article(
      body: body, offset: start, published: try #require(DateValue(edtf: published)), dates: dates)
  }
}

extension DateGold {
  struct Score {
    var right = 0
    var wanted = 0
    var falseAlarms = 0
    var report: [String] = []
  }

  /// How an article's dates, read as published then, agree with gold: overlapping words and equal interval.
  static func score(_ name: String, published: DateValue?, finder: DateFinder) throws -> Score {
    let gold = try article(name)
    let document = Document(gold.body)
    let found = finder.find(in: document, published: published)
    var score = Score()
    var used: Set<Int> = []
    for date in gold.dates {
      score.wanted += 1
      let hits = found.indices.filter { index in
        let span = document.span(found[index].tokens)
        return TextSpan(span.start + gold.offset, span.end + gold.offset).overlaps(date.span)
      }
      let isRight = hits.contains { index in
        !used.contains(index)
          && date.values.contains { wanted in
            guard let got = found[index].meaning.value else { return false }
            return got.first == wanted.first && got.last == wanted.last
          }
      }
      used.formUnion(hits)
      if isRight {
        score.right += 1
      } else {
        let got = hits.map { found[$0].meaning.value?.edtf ?? "nil" }
        score.report.append("\(name) \"\(date.words)\" want \(date.values.map(\.edtf)) got \(got)")
      }
    }
    for index in found.indices where !used.contains(index) {
      score.falseAlarms += 1
      score.report.append("\(name) false alarm \"\(document.text.string(document.span(found[index].tokens)))\"")
    }
    return score
  }
}

@Suite(.enabled(if: DateGold.isPresent)) struct DateGoldTests {
  private func check(_ published: (DateGold.Article) throws -> DateValue?) throws {
    let finder = DateFinder(timeline: try PublicationSample.timeline.get())
    let scores = try DateGold.articles.map { name in
      try DateGold.score(name, published: published(DateGold.article(name)), finder: finder)
    }
    let (right, wanted) = (scores.reduce(0) { $0 + $1.right }, scores.reduce(0) { $0 + $1.wanted })
    let report = scores.flatMap(\.report)
    #expect(wanted >= 30)
    #expect(Double(right) >= 0.9 * Double(wanted), "\(right) of \(wanted): \(report)")
    #expect(scores.reduce(0) { $0 + $1.falseAlarms } <= 3, "\(report)")
  }

  @Test func `reads nine of ten gold dates as the annotators did, with few false alarms`() throws {
    try check { $0.published }
  }

  @Test func `reads them as well with the date of publication that it infers itself`() throws {
    try check { try PublicationSample.find($0.body).date }
  }
}
