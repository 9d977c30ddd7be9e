import Corpus
import Facts
import Testing

@testable import Model

/// `is:` in a filter, by what was marked.
@Suite struct MarkStateTests {
  private func paths(_ snapshot: Snapshot, _ line: String) throws -> [String] {
    let filter = try Filter.parse(line).get()
    #expect(snapshot.mistake(in: filter) == nil, "\(line)")
    return try snapshot.narrowed(by: filter).get().readings.map(\.article.path)
  }

  @Test func `each state selects the articles in which something was marked so, and its opposite the others`() throws {
    let plain = try Stage.snapshot(CorrectionTests.story())
    let (a, b) = (plain.readings[0], plain.readings[1])
    let strengths = CorrectionTests.ids(plain, .strength)
    let words = MarkedWords(article: b.article.id, words: "There are").target.text
    for (marks, line, wanted) in [
      ([CorrectionTests.mark(.star, ["article:\(a.article.id)"])], "is:starred", ["a.txt"]),
      ([CorrectionTests.mark(.star, ["fact:\(strengths[1])"])], "is:starred", ["b.txt"]),
      ([CorrectionTests.mark(.read, ["article:\(a.article.id)"])], "is:read", ["a.txt"]),
      ([CorrectionTests.mark(.read, ["article:\(a.article.id)"])], "is:unread", ["b.txt"]),
      ([CorrectionTests.mark(.note, ["article:\(b.article.id)"], "x")], "is:noted", ["b.txt"]),
      ([CorrectionTests.mark(.note, ["fact:\(strengths[0])"], "x")], "is:noted", ["a.txt"]),
      ([CorrectionTests.mark(.note, [words], "x")], "is:noted", ["b.txt"]),
      ([CorrectionTests.mark(.note, [words], "")], "is:noted", []),
      ([CorrectionTests.mark(.accept, ["fact:\(strengths[1])"])], "is:accepted", ["b.txt"]),
      ([CorrectionTests.mark(.reject, ["fact:\(strengths[0])"])], "is:rejected", ["a.txt"]),
      ([CorrectionTests.mark(.setValue, ["fact:\(strengths[0])"], "5000")], "is:corrected", ["a.txt"]),
      ([CorrectionTests.mark(.reject, ["fact:\(strengths[0])"])], "is:corrected", []),
      ([CorrectionTests.mark(.star, ["actor:vucic"])], "is:starred", []),
      ([], "is:new", []),
    ] as [([Mark], String, [String])] {
      let snapshot = plain.deciding(CorrectionTests.file(marks))
      #expect(try paths(snapshot, line) == wanted, "\(line) with \(marks.map(\.action))")
      let others = ["a.txt", "b.txt"].filter { !wanted.contains($0) }
      #expect(try paths(snapshot, "-\(line)") == others, "-\(line)")
    }
  }

  @Test func `articles that came since the start are new`() throws {
    let makers = CorrectionTests.story()
    let before = try Stage.snapshot([makers[0]])
    var after = try Stage.snapshot(makers)
    after.history = before.history.adding(after.changes(since: before))
    #expect(try paths(after, "is:new") == ["b.txt"])
  }

  @Test func `words noted in an article that was edited are found in it, and those that are nowhere are named`() throws
  {
    let plain = try Stage.snapshot(CorrectionTests.story())
    let marks = [
      CorrectionTests.mark(.note, [MarkedWords(article: "gone", words: "some 500 soldiers").target.text], "who?"),
      CorrectionTests.mark(
        .note, [MarkedWords(article: "gone", words: "nobody wrote this").target.text], "x", second: 2),
      CorrectionTests.mark(
        .note, [MarkedWords(article: plain.readings[0].article.id, words: "some 500 soldiers").target.text], "x",
        second: 3),
    ]
    let snapshot = plain.deciding(CorrectionTests.file(marks), isComplete: true)
    let orphans = snapshot.orphanedMarks
    #expect(orphans.map(\.line) == [5, 6], "\(orphans.map(\.what))")
    guard case .article(let view?) = snapshot.answer(.article(id: plain.readings[1].article.id)) else {
      Issue.record("no article")
      return
    }
    #expect(Set(view.strays) == Set(marks.prefix(2).flatMap(\.targets)))
  }
}
