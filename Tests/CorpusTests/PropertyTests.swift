import Testing

@testable import Corpus

/// A generator that gives the same numbers on every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

struct PropertyTests {
  private static let shreds = [
    "Home » ", "Kosovo", "NATO said on Monday", "that the soldiers of the mission would stay there.", "\n", "\n\n",
    "\r\n", "Related", "Read more: ",
    "(AP Photo/Ana Anic)", "PRISTINA (Reuters) - ", "Date:2025-04-12 13:50:25", "• ", "- ", "“We stay,” he said.",
    "12 Comments", "Leave a comment",
    "Copyright © 2024 X", "\u{A0}", "\u{200B}", "\u{AD}", "c\u{30C}", "\u{301}", "🙂", "Вучић", "…", "\u{2028}",
    "\u{85}", "\t", "Title: ", "Outlet: BBC\n",
    "By Ana Anic", "| Balkan Insight", "# ", "---", "(421)", "/rtk/", "Photo: ", "\u{FEFF}", "says:", "a", "The",
    "\u{1F1FD}\u{1F1F0}", "@x", "\u{E9}",
  ]

  private static func text(_ dice: inout Dice) -> String {
    (0..<Int.random(in: 0...60, using: &dice)).map { _ in
      shreds.randomElement(using: &dice)! + (Bool.random(using: &dice) ? " " : "")
    }.joined()
  }

  private static func encode(_ text: String, _ form: Int, _ dice: inout Dice) -> [UInt8] {
    switch form {
    case 0: return Array(text.utf8)
    case 1: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case 2: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 3: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case 4:
      let charset = SingleByteCharset(["windows-1250", "windows-1251", "ISO-8859-16"].randomElement(using: &dice)!)!
      return text.unicodeScalars.map { scalar in charset.characters.firstIndex(of: scalar).map { UInt8($0) } ?? 0x3F }
    default:
      // Damage: bytes changed, cut or doubled at random.
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &dice) where !bytes.isEmpty {
        let at = Int.random(in: bytes.indices, using: &dice)
        switch Int.random(in: 0...2, using: &dice) {
        case 0: bytes[at] = UInt8.random(in: 1...255, using: &dice)
        case 1: bytes.remove(at: at)
        default: bytes.insert(bytes[at], at: at)
        }
      }
      return bytes
    }
  }

  @Test(arguments: 0..<6)
  func `kept and removed text cover every file, and every span maps into it, whatever the page`(form: Int) throws {
    var dice = Dice(state: UInt64(form) * 7919 + 1)
    for _ in 0..<50 {
      let text = PropertyTests.text(&dice)
      let bytes = PropertyTests.encode(text, form, &dice)
      let reading = Fixtures.reader.read(bytes, path: "page.txt")
      for article in reading.articles {
        try OffsetMapCheck.check(article, file: bytes)
        for _ in 0..<5 where article.text.bytes.count > 1 {
          let start = Int.random(in: 0..<article.text.bytes.count, using: &dice)
          let end = Int.random(in: start..<article.text.bytes.count, using: &dice) + 1
          let spans = article.text.fileSpans(of: TextSpan(start, end))
          for (left, right) in zip(spans, spans.dropFirst()) { try #require(left.end <= right.start) }
          for span in spans { try #require(span.start >= 0 && span.end <= bytes.count && !span.isEmpty) }
        }
        if let title = article.title?.span { try #require(title.end <= bytes.count) }
      }
      let again = Fixtures.reader.read(bytes, path: "page.txt")
      #expect(again.problems == reading.problems)
      #expect(
        again.articles.map { ArticleDump($0, file: bytes).description }
          == reading.articles.map { ArticleDump($0, file: bytes).description })
    }
  }

  @Test
  func `random bytes never trap a reader`() {
    var dice = Dice(state: 42)
    for round in 0..<400 {
      let count = Int.random(in: 0...400, using: &dice)
      let high: UInt8 = round % 2 == 0 ? 255 : 127
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...high, using: &dice) }
      _ = Fixtures.reader.read(bytes, path: "a.txt")
      _ = Fixtures.reader.read(bytes, path: "a.md")
      _ = Fixtures.reader.read(bytes, path: "a.jsonl")
      _ = Fixtures.reader.read(extract: bytes, number: round)
    }
  }

  @Test
  func `damaged records never trap a reader`() {
    var dice = Dice(state: 7)
    let line = Array(
      #"{"id": "1", "text": "Home\n\u0161 \"The\" mission \ud83d\ude42 stays there.", "title": null, "n": [1, {"a": 2.5e3}]}"#
        .utf8)
    for _ in 0..<2000 {
      var bytes = line
      for _ in 0..<Int.random(in: 1...4, using: &dice) {
        let at = Int.random(in: bytes.indices, using: &dice)
        if Bool.random(using: &dice) {
          bytes[at] = UInt8.random(in: 0...255, using: &dice)
        } else {
          bytes.remove(at: at)
        }
      }
      let reading = Fixtures.reader.read(bytes, path: "a.jsonl")
      #expect(reading.articles.count + reading.problems.count >= 1)
    }
  }

  @Test(arguments: ["newlines", "one line", "one word", "truncated", "surrogates", "zeros", "marks", "brackets"])
  func `strange files are read or named as problems`(kind: String) throws {
    var bytes: [UInt8]
    switch kind {
    case "newlines": bytes = [UInt8](repeating: 10, count: 5 << 20) + Array("It stays in the north.".utf8)
    case "one line": bytes = Array(String(repeating: "The mission stays in the north, he said. ", count: 20_000).utf8)
    case "one word": bytes = [UInt8](repeating: 0x61, count: 1 << 20)
    case "truncated": bytes = [0xFF, 0xFE, 0x41, 0x00, 0x20, 0x00, 0x42]
    case "surrogates": bytes = [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x00, 0xDC, 0x00, 0xD8]
    case "zeros": bytes = Array("The mission stays.".utf8) + [0] + [UInt8](repeating: 0x61, count: 2000)
    case "marks": bytes = Array(("a" + String(repeating: "\u{301}", count: 5000)).utf8)
    default: bytes = Array(String(repeating: "(((([[[[ ", count: 20_000).utf8) + Array("It stays.".utf8)
    }
    let reading = Fixtures.reader.read(bytes, path: "a.txt")
    #expect(reading.articles.count + reading.problems.count >= 1)
    for article in reading.articles { try OffsetMapCheck.check(article, file: bytes, covers: bytes.count < 1 << 20) }
  }
}
