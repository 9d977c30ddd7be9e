import TestFolders
import Testing

@testable import Corpus

struct RecordTests {
  private static func read(_ text: String) -> CorpusReading { Fixtures.reader.read(Array(text.utf8), path: "c.jsonl") }

  @Test
  func `a record's words are found at their bytes in the file, escapes as a whole`() throws {
    let file = #"""
      {"id": "7", "title": "Force \u0161alje", "text": "Vojnici su rekli: \"Do\u0111emo\".\n\nVuči\u0107 \ud83d\ude42 je rekao da ostaju.", "outlet": "radio free europe", "published": "2022-08-17T10:00:00Z", "url": "https://example.invalid/1", "language": "sr", "extra": {"a": [1, "}"]}}
      """#
    let bytes = Array(file.utf8)
    let reading = RecordTests.read(file)
    #expect(reading.problems.isEmpty)
    let article = try #require(reading.articles.first)
    #expect(
      article.text.blocks.map { article.text.string($0.span) } == [
        "Vojnici su rekli: \"Dođemo\".", "Vučić 🙂 je rekao da ostaju.",
      ])
    #expect(article.title?.value == "Force šalje")
    #expect(article.outlet?.value == "RFE/RL")
    #expect(article.statedDate?.value == "2022-08-17")
    #expect(article.language == "sr")
    #expect(article.address == "https://example.invalid/1")
    #expect(article.span == TextSpan(0, bytes.count))
    func source(_ word: String) -> String? {
      guard let range = article.text.bytes.firstRange(of: Array(word.utf8)) else { return nil }
      guard let span = article.text.fileSpan(of: TextSpan(range)) else { return nil }
      return String(decoding: bytes[span.range], as: UTF8.self)
    }
    #expect(source("Dođemo") == #"Do\u0111emo"#)
    #expect(source("Vučić") == #"Vuči\u0107"#)
    #expect(source("🙂") == #"\ud83d\ude42"#)
    #expect(source("ostaju") == "ostaju")
    try OffsetMapCheck.check(article, file: bytes, covers: false)
  }

  @Test(arguments: [
    (#"{"body": "Troops came.", "source": "radio free europe", "date": "2022-08-17", "link": "https://example.invalid/1"}"#),
    (#"{"content": "Troops came.", "publisher": "RFE/RL", "published": "2022-08-17", "url": "https://example.invalid/1"}"#),
    (#"{"body": "Not this.", "text": "Troops came.", "outlet": "RFE/RL", "source": "https://example.invalid/2", "date": "2022-08-17", "url": "https://example.invalid/1"}"#),
  ])
  func `other collectors' names of the fields are read, our own first`(line: String) throws {
    let reading = RecordTests.read(line)
    #expect(reading.problems.isEmpty)
    let article = try #require(reading.articles.first)
    #expect(article.text.blocks.map { article.text.string($0.span) } == ["Troops came."])
    #expect(article.outlet?.value == "RFE/RL")
    #expect(article.statedDate?.value == "2022-08-17")
    #expect(article.address == "https://example.invalid/1")
  }

  @Test
  func `a bad line is named by its number and the others are read`() {
    let lines = [
      #"{"text": "The mission stays in the north."}"#, #"{"text": "cut"#, "", "[1]", #"{"title": "no text"}"#,
      #"{"text": 5}"#,
      #"{"text": "The mission leaves the south."} x"#, #"{"text": ""}"#, #"{"text": "bad \x escape"}"#,
      #"{"text": "Its commander said so."}"#,
    ]
    let reading = RecordTests.read(lines.joined(separator: "\r\n") + "\n")
    #expect(reading.articles.count == 2)
    #expect(reading.problems.compactMap(\.line) == [2, 4, 5, 6, 7, 8, 9])
    #expect(reading.problems[0].what == "the line is no record: the line ends inside a string (byte 15)")
    #expect(reading.articles.map(\.span.start) == [0, lines[..<9].map { $0.utf8.count + 2 }.reduce(0, +)])
  }

  @Test
  func `a file of records reads the same from disk as from memory`() throws {
    let line = #"{"text": "Soldiers\u0020moved north on Monday, the mission said in Pristina. "}"#
    let file = [line, line, "nonsense", line].joined(separator: "\n")
    let path = ScratchFolder.make() + "/c.jsonl"
    Fixtures.write([0xEF, 0xBB, 0xBF] + Array(file.utf8), to: path)
    let reading = Fixtures.reader.read(path: path)
    #expect(reading.articles.count == 3)
    #expect(reading.problems.map(\.line) == [3])
    #expect(Set(reading.articles.map(\.id)).count == 3)
    #expect(Set(reading.articles.map(\.origin)).count == 1)
    #expect(reading.articles.map(\.span.start) == [3, 3 + line.utf8.count + 1, 3 + 2 * line.utf8.count + 11])
    let first = try #require(reading.articles.first)
    let segments = try Fixtures.reader.rawSegments(of: reading.articles[2]).get()
    #expect(segments.map(\.text).joined() == "Soldiers moved north on Monday, the mission said in Pristina. ")
    #expect(first.sha256 == Sha256.of([0xEF, 0xBB, 0xBF] + Array(file.utf8)))
  }

  @Test
  func `a line beyond the limit is passed over and the next one is read`() {
    let path = ScratchFolder.make() + "/c.jsonl"
    let long = [UInt8](repeating: 0x61, count: FileTrouble.lineLimit + 5)
    Fixtures.write(long + Array("\n{\"text\": \"The mission stays in the north.\"}\n".utf8), to: path)
    let reading = Fixtures.reader.read(path: path)
    #expect(reading.articles.count == 1)
    #expect(reading.problems.map(\.line) == [1])
    #expect(reading.problems.first?.what.contains("longer than 16 MB") == true)
  }

  @Test
  func `extract keeps the record's id and counts in its text`() throws {
    let line =
      #"{"id": "r-1", "text": "Home\nKurti \u0161alje vojnike na sever, rekao je danas u Prištini.", "published": "2023-05"}"#
    let article = try Fixtures.reader.read(extract: Array(line.utf8), number: 1).get()
    #expect(article.id == "r-1")
    #expect(article.statedDate?.value == "2023-05")
    let text = Array("Home\nKurti šalje vojnike na sever, rekao je danas u Prištini.".utf8)
    #expect(article.bodySpans == [TextSpan(5, text.count)])
    let numbered = try Fixtures.reader.read(extract: Array(#"{"id": 12, "text": "It stays."}"#.utf8), number: 2).get()
    #expect(numbered.id == "12")
    for bad in ["{}", #"{"text": "x"}"#, #"{"id": "1", "text": "  "}"#, "", "null", "{\"id\": \"1\", \"text\": \"a"] {
      guard case .failure(let problem) = Fixtures.reader.read(extract: Array(bad.utf8), number: 9) else {
        return #expect(Bool(false), "\(bad) was read")
      }
      #expect(problem.line == 9)
    }
  }

  @Test
  func `deep nesting and lone surrogates do no harm`() throws {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(RecordTests.read("{\"x\": \(deep), \"text\": \"It stays in the north.\"}").articles.count == 1)
    let reading = RecordTests.read(#"{"text": "It stays \ud800 in \udc00\ud83d\u0041 the north."}"#)
    #expect(reading.articles.count == 1)
    #expect(reading.problems.first?.what.hasPrefix("3 places") == true)
  }
}
