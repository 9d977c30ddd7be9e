import Corpus
import Testing

@testable import Analysis

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Kosovo’s 4,500 U.S.-led troops", "Kosovo|’s|4,500|U.S.|-|led|troops"),
    ("Talks didn't end O’Neil's job.", "Talks|didn't|end|O’Neil|'s|job|."),
    ("The states’ rights: 1.5 per cent.", "The|states|’|rights|:|1.5|per|cent|."),
    ("''We stay,'' he said. ``Go''", "''|We|stay|,|''|he|said|.|``|Go|''"),
    ("Вучић и Kurti—rivals", "Вучић|и|Kurti|—|rivals"),
  ])
  func `cuts words, numbers and marks`(text: String, expected: String) {
    let document = Document(SourceText(verbatim: text))
    #expect(document.tokens.indices.map { document.string($0) }.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("Vučić", "VUCIC"), ("Вучић", "Vučić"), ("Đinđić", "Dindic"), ("Mitrovicë", "mitrovice"), ("U.S.", "US"),
  ])
  func `one word in several spellings has one key`(left: String, right: String) throws {
    let tokens = [left, right].map { Document(SourceText(verbatim: $0)).tokens }
    #expect(tokens[0].count == 1)
    #expect(tokens[0][0].key == tokens[1][0].key)
  }

  @Test func `sentences end at stops, not at abbreviations and initials`() {
    let document = Document(
      SourceText(
        verbatim: "“We saw it,” said Gen. Mark J. Milley in the U.S. The talks ended. He left?\n\nA heading\n\nNext."))
    #expect(
      document.sentences.map { document.text.string($0.span) } == [
        "“We saw it,” said Gen. Mark J. Milley in the U.S.", "The talks ended.", "He left?", "A heading", "Next.",
      ])
  }
}
