import Corpus
import Testing

@testable import Facts

@Suite struct MarksFileTests {
  static let merge = Mark(
    when: "2025-03-01T09:30:00Z", author: "mira", action: .mergeOrigins,
    targets: [Mark.Target(.article, "2c7c834008df57e6"), Mark.Target(.article, "90ab12cd34ef5678")],
    reason: "same wire,\tcut \\ edited\nby night")

  func read(_ text: String) -> MarksFile { MarksFile(path: "m.tsv", bytes: Array(text.utf8)) }

  func lines(_ bytes: [UInt8]) -> [Substring] { String(decoding: bytes, as: UTF8.self).split(separator: "\n") }

  @Test
  func `a mark that was added is read again as it was`() {
    let bytes = MarksFile.adding(MarksFileTests.merge, to: [])
    let file = MarksFile(path: "m.tsv", bytes: bytes)
    #expect(file.marks == [MarksFileTests.merge] && file.problems.isEmpty)
    #expect(lines(bytes).count == 4, "two comments, the header and one line")
    #expect(
      lines(bytes).last
        == "2025-03-01T09:30:00Z\tmira\tmerge-origins\tarticle:2c7c834008df57e6|article:90ab12cd34ef5678\t\tsame wire,\\tcut \\\\ edited\\nby night"
    )
  }

  @Test
  func `adding keeps every byte that was there, even of lines that nobody understands`() {
    let old = Array(
      "# mine\r\nreason\twhen\tauthor\taction\ttarget\tvalue\tmood\r\n?\t2031-01-01T00:00:00Z\tx\tconjure\tspell:1\t\tgood\nrubbish \u{FF}"
        .utf8)
    let new = MarksFile.adding(MarksFileTests.merge, to: old)
    #expect(new.starts(with: old))
    let file = MarksFile(path: "m.tsv", bytes: new)
    #expect(file.marks == [MarksFileTests.merge], "columns go by their names")
    #expect(file.problems.map(\.line) == [3, 4])
    #expect(file.problems[0].what.contains("conjure"))
  }

  @Test(arguments: [
    ("yesterday\tm\tsplit-origin\tarticle:1\t\t", "is no time"),
    ("2025-13-01T09:30:00Z\tm\tsplit-origin\tarticle:1\t\t", "is no time"),
    ("2025-03-01T09:30:00Z\tm\tfrown\tarticle:1\t\t", "\"frown\" is not known"),
    ("2025-03-01T09:30:00Z\tm\tsplit-origin\tmood:1\t\t", "is no target"),
    ("2025-03-01T09:30:00Z\tm\tsplit-origin\tarticle:1|article:2\t\t", "one target"),
    ("2025-03-01T09:30:00Z\tm\tmerge-origins\tarticle:1|article:1\t\t", "two or more"),
    ("2025-03-01T09:30:00Z\tm\tmerge-origins\tarticle:1\t\t", "two or more"),
    ("2025-03-01T09:30:00Z\tm\tbookmark\tarticle:1\t\t", "bookmark is not acted on"),
    ("2025-03-01T09:30:00Z\tm\treject\tarticle:1\t\t", "one target fact:ID"),
    ("2025-03-01T09:30:00Z\tm\tretype\tfact:1\tplann\t", "is no kind of strength"),
    ("2025-03-01T09:30:00Z\tm\tset-value\tfact:1\tmany\t", "is no value like"),
    ("2025-03-01T09:30:00Z\tm\tmerge-actors\tactor:1\t\t", "two or more different targets actor:ID"),
    ("2025-03-01T09:30:00Z\tm\tsplit-actor\tactor:1\tX\t", "where it is not"),
    ("2025-03-01T09:30:00Z\tm\tmerge-events\tfact:1|article:2\t\t", "an event report each"),
    ("2025-03-01T09:30:00Z\tm\twithdraw\tmark:abc\t\t", "no mark abc"),
    ("2025-03-01T09:30:00Z\tm\tsplit-origin\tarticle:1\t\t\t\t", "8 cells"),
  ])
  func `a line without effect is named with its number`(line: String, what: String) {
    let file = read(MarksFile.heading + line + "\n")
    #expect(file.problems.count == 1 && file.problems[0].line == 4 && file.problems[0].path == "m.tsv")
    #expect(file.problems.first?.what.contains(what) == true, "\(file.problems)")
  }

  @Test
  func `a mark that was taken back is out of force and its line stays`() {
    let mark = MarksFileTests.merge
    var bytes = MarksFile.adding(mark, to: [])
    bytes = MarksFile.adding(
      Mark(when: "2025-03-02T00:00:00Z", author: "jo", action: .withdraw, targets: [Mark.Target(.mark, mark.id)]),
      to: bytes)
    let file = MarksFile(path: "m.tsv", bytes: bytes)
    #expect(file.marks.isEmpty && file.problems.isEmpty)
    #expect(lines(bytes).count == 5)
  }

  @Test
  func `marks of two hands stand in the order they were made`() {
    let later = "2025-03-02T00:00:00Z\tb\tsplit-origin\tarticle:2\t\t\n"
    let earlier = "2025-03-01T00:00:00Z\ta\tsplit-origin\tarticle:1\t\t\n"
    #expect(read(MarksFile.heading + later + earlier).marks.map(\.author) == ["a", "b"])
  }
}
