import Corpus
import Facts
import Foundation
import Testing

@testable import Analysis

/// Gold annotations beside the repository, where they are present.
enum DateGold {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let shared = [root + "/../shared", root + "/../../shared"].first {
    FileManager.default.fileExists(atPath: $0 + "/accuracy/gold")
  }
  static var isPresent: Bool { shared != nil }
  static let articles = ["000", "002", "004"]

  struct Article {
    let body: SourceText
    let offset: Int
    let published: DateValue
    let dates: [(span: TextSpan, words: String, values: [DateValue])]
  }

  static func article(_ name: String) throws -> Article {
    let folder = try #require(shared)
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

@Suite(.enabled(if: DateGold.isPresent)) struct DateGoldTests {
  @Test func `reads nine of ten gold dates as the annotators did, with few false alarms`() throws {
    let timeline = try Timeline(data: DataFolder(path: DateGold.root + "/Data"))
    let finder = DateFinder(timeline: timeline)
    var (right, wanted, false_) = (0, 0, 0)
    var report: [String] = []
    for name in DateGold.articles {
      let gold = try DateGold.article(name)
      let found = finder.find(in: Document(gold.body), published: gold.published)
      let document = Document(gold.body)
      var used: Set<Int> = []
      for date in gold.dates {
        wanted += 1
        let hits = found.indices.filter { index in
          let span = document.span(found[index].tokens)
          return TextSpan(span.start + gold.offset, span.end + gold.offset).overlaps(date.span)
        }
        let hit = hits.first { index in
          !used.contains(index)
            && date.values.contains { wanted in
              guard let got = found[index].meaning.value else { return false }
              return got.first == wanted.first && got.last == wanted.last
            }
        }
        used.formUnion(hits)
        if hit != nil {
          right += 1
        } else {
          let got = hits.map { found[$0].meaning.value?.edtf ?? "nil" }
          report.append("\(name) miss \"\(date.words)\" \(date.span) want \(date.values.map(\.edtf)) got \(got)")
        }
      }
      for index in found.indices where !used.contains(index) {
        false_ += 1
        let words = document.text.string(document.span(found[index].tokens))
        report.append("\(name) false \"\(words)\" \(found[index].meaning.value?.edtf ?? "nil") by \(found[index].rule)")
      }
    }
    #expect(Double(right) >= 0.9 * Double(wanted), "\(right) of \(wanted); \(report)")
    #expect(false_ <= 4, "\(report)")
  }
}
