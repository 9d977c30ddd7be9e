import Corpus
import Facts
import Glibc
import TestFolders
import Testing

@testable import kforwatch

@Suite struct SpanCheckTests {
  /// Writes a file and checks a reading whose one fact cites `words` of the clean text, mapped to bytes of the file.
  static func check(
    _ file: [UInt8], _ encoding: String, clean: String, words: String, at bytes: TextSpan, name: String = "page.txt",
    sha256: String? = nil
  ) -> CheckOutcome {
    let path = ScratchFolder.make() + "/" + name
    guard let handle = fopen(path, "w") else { preconditionFailure("\(path) cannot be written") }
    fwrite(file, 1, file.count, handle)
    fclose(handle)
    let text = Array(clean.utf8)
    let needle = Array(words.utf8)
    let start = text.indices.first { text[$0...].starts(with: needle) }!
    let focus = TextSpan(start, start + needle.count)
    let source = SourceText(
      bytes: text, pieces: [SourceText.Piece(clean: focus, file: bytes, isVerbatim: false)], blocks: [], removed: [])
    let article = Article(
      id: "a1", path: path, sha256: sha256 ?? FileProof(bytes: file).sha256, span: TextSpan(0, file.count),
      text: source, title: nil, outlet: nil, republisher: nil, wires: [], byline: nil, dateline: nil, language: nil,
      address: nil, statedDate: nil, pageStamps: [], encoding: encoding)
    let fact = Fact(
      id: "f1", claim: .mention(Mention(target: .actor("x"), form: .name)),
      citation: Citation(sentence: focus, focus: focus), rule: "hand-made")
    return SpanCheck().check([
      Reading(article: article, publication: .unknown, sentences: [], facts: [fact], foundActors: [])
    ])
  }

  @Test(
    arguments: [
      // "Vučić" in the encodings of the corpus, at its place in the bytes.
      (Array("x Vučić".utf8), "UTF-8", TextSpan(2, 9)),
      (Array("x Vuc\u{30C}ic\u{301}".utf8), "UTF-8", TextSpan(2, 11)),
      (Array("x Vu\u{AD}č\nić".utf8), "UTF-8", TextSpan(2, 12)),
      ([0x78, 0x20, 0x56, 0x75, 0xE8, 0x69, 0xE6], "windows-1250", TextSpan(2, 7)),
      ([0x78, 0x20, 0x56, 0x75, 0xE8, 0x69, 0xE6], "ISO-8859-2", TextSpan(2, 7)),
      ([0x78, 0, 0x56, 0, 0x75, 0, 0x0D, 1, 0x69, 0, 0x07, 1], "UTF-16LE", TextSpan(2, 12)),
      ([0, 0x78, 0, 0x56, 0, 0x75, 1, 0x0D, 0, 0x69, 1, 0x07], "UTF-16BE", TextSpan(2, 12)),
    ] as [([UInt8], String, TextSpan)])
  func `words hold in whatever encoding and composition the file has them`(
    file: [UInt8], encoding: String, bytes: TextSpan
  ) {
    let outcome = SpanCheckTests.check(file, encoding, clean: "x Vučić", words: "Vučić", at: bytes)
    #expect(outcome.failure == nil)
    #expect(outcome.facts == 1 && outcome.articles == 1)
  }

  @Test
  func `escapes of a JSON record hold`() {
    let file = Array(#"{"text":"x Vu\u010di\u0107"}"#.utf8)
    let outcome = SpanCheckTests.check(
      file, "UTF-8", clean: "x Vučić", words: "Vučić", at: TextSpan(11, 26), name: "records.jsonl")
    #expect(outcome.failure == nil)
  }

  @Test
  func `other words, bytes beyond the file and another file are named`() throws {
    let file = Array("KFOR has 4,500 troops".utf8)
    func check(_ words: String, _ span: TextSpan, sha256: String? = nil) throws -> String {
      let outcome = SpanCheckTests.check(
        file, "UTF-8", clean: "KFOR has 4,500 troops", words: words, at: span, sha256: sha256)
      return try #require(outcome.failure)
    }
    let moved = try check("4,500", TextSpan(8, 13))
    #expect(moved.contains("page.txt: bytes 8..13 do not say \"4,500\" but \" 4,50\""))
    #expect(moved.contains("(mention f1, rule hand-made)"))
    #expect(try check("KFOR", TextSpan(0, 99)).contains("beyond the end"))
    #expect(try check("KFOR", TextSpan(0, 4), sha256: "00").contains("has changed since it was read"))
  }

  @Test
  func `SHA-256 is that of the standard's example`() {
    #expect(
      FileProof(bytes: Array("abc".utf8)).sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test(arguments: [
    (#""a\u00e9\n""#, "aé\n"), (#""\ud83d\ude00""#, "😀"), (#""\ud83d""#, "\u{FFFD}"), (#""\q""#, "\u{FFFD}"),
    (#""tab\tquote\"""#, "tab\tquote\""),
  ])
  func `JSON strings are read as the standard says`(json: String, text: String) {
    #expect(JSONValue(Array(json.utf8))?.string == text)
  }

  @Test(arguments: ["{", "[1,]", "{\"a\":}", "nul", "\"open", "{} {}", "", String(repeating: "[", count: 5000)])
  func `what is no JSON is refused`(text: String) {
    #expect(JSONValue(Array(text.utf8)) == nil)
  }
}
