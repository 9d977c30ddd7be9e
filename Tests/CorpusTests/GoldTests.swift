import Foundation
import TestFolders
import Testing

@testable import Corpus

/// The cleaner against annotations of real pages, where those stand beside the repository.
@Suite(.enabled(if: Repository.shared != nil))
struct GoldTests {
  private struct Span: Decodable {
    let span: String
    let start, end: Int
  }

  private struct Gold: Decodable {
    struct Page: Decodable {
      struct Publisher: Decodable { let publisher: String }
      let title: Span
      let outlet: Publisher
      let bodyStart, bodyEnd: Int
      let boilerplateSpans: [Span]
      let captions: [Span]
      let republishedOn: Stamp?
      let dateline: Span?
    }
    struct Stamp: Decodable {
      let start, end: Int
      let edtf: String
    }
    let file: String
    let article: Page
  }

  private static func shared(_ path: String) throws -> String { try #require(Repository.shared) + "/" + path }

  private static func load(_ number: String) throws -> (Gold, Article, [UInt8]) {
    let data = try Data(contentsOf: URL(fileURLWithPath: shared("accuracy/gold/\(number).json")))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let gold = try decoder.decode(Gold.self, from: data)
    let path = try shared("corpus/\(gold.file)")
    let bytes = try #require(FileBytes.read(path))
    let article = try #require(Fixtures.reader.read(path: path).articles.first)
    return (gold, article, bytes)
  }

  @Test(arguments: ["000", "002", "004"])
  func `the body is the annotated one to the byte`(number: String) throws {
    let (gold, article, bytes) = try GoldTests.load(number)
    var wanted = [Bool](repeating: false, count: bytes.count)
    for at in gold.article.bodyStart..<gold.article.bodyEnd { wanted[at] = true }
    for span in gold.article.boilerplateSpans + gold.article.captions {
      for at in span.start..<span.end { wanted[at] = false }
    }
    var found = [Bool](repeating: false, count: bytes.count)
    for span in article.bodySpans { for at in span.range { found[at] = true } }
    var (both, missed, extra) = (0, 0, 0)
    for at in bytes.indices where bytes[at] > 0x20 && bytes[at] != 0xC2 && bytes[at] != 0xA0 {
      if wanted[at] && found[at] { both += 1 } else if wanted[at] { missed += 1 } else if found[at] { extra += 1 }
    }
    let f1 = Double(2 * both) / Double(2 * both + missed + extra)
    #expect(f1 >= 0.99, "F1 \(f1), \(missed) bytes missed, \(extra) too many")
    try OffsetMapCheck.check(article, file: bytes)
  }

  @Test(arguments: [("000", "RFE/RL"), ("002", "POLITICO"), ("004", "AP")])
  func `title and publisher are the annotated ones`(number: String, outlet: String) throws {
    let (gold, article, _) = try GoldTests.load(number)
    #expect(article.title?.value == gold.article.title.span)
    #expect(article.title?.span == TextSpan(gold.article.title.start, gold.article.title.end))
    #expect(article.outlet?.value == outlet)
    #expect(gold.article.outlet.publisher.uppercased().contains(outlet.uppercased()))
    #expect(article.byline == nil)
    #expect(article.language == "en")
  }

  @Test
  func `captions stay apart from the body`() throws {
    let (gold, article, _) = try GoldTests.load("000")
    #expect(article.captionSpans == gold.article.captions.map { TextSpan($0.start, $0.end) })
    #expect(article.wires == ["AFP", "Reuters"])
  }

  @Test
  func `a mirror's stamp, site and agency are told apart`() throws {
    let (gold, article, _) = try GoldTests.load("004")
    let stamp = try #require(gold.article.republishedOn)
    #expect(
      article.pageStamps == [Article.Stated(String(stamp.edtf.prefix(10)), span: TextSpan(stamp.start, stamp.end))])
    #expect(article.statedDate == nil)
    #expect(article.republisher?.value == "SummitInvest")
    #expect(article.dateline == "SKOPJE, North Macedonia")
    #expect(article.wires == ["AP"])
  }

  @Test
  func `the pages without annotation are read as a careful reader would`() throws {
    let iria = try GoldTests.shared("corpus/001_5000135fd8dba0f2.txt")
    let first = try #require(Fixtures.reader.read(path: iria).articles.first)
    #expect(first.outlet?.value == "IRIA")
    #expect(first.text.blocks.filter { $0.kind == .caption }.count == 2)
    #expect(
      first.text.blocks.filter { $0.kind == .subheading }.map { first.text.string($0.span) } == [
        "Serbia-Kosovo conflict"
      ])
    #expect(first.text.blocks.filter { $0.kind == .paragraph }.count == 12)
    let voa = try GoldTests.shared("corpus/003_19b3a29b58fb15a2.txt")
    let second = try #require(Fixtures.reader.read(path: voa).articles.first)
    #expect(second.outlet?.value == "VOA")
    #expect(second.title?.span == TextSpan(97, 160))
    #expect(second.text.blocks.filter { $0.kind == .paragraph }.count == 17)
  }
}
