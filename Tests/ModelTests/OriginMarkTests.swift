import Corpus
import Facts
import Testing

@testable import Model

@Suite struct OriginMarkTests {
  typealias Stories = OriginStories

  static let readings = [
    Stories.reading("a.txt", Stories.bridge), Stories.reading("b.txt", Array(Stories.bridge.prefix(4))),
    Stories.reading("c.txt", title: "Peppers early", Stories.harvest),
    Stories.reading("d.txt", title: "A visit", Stories.visit),
    Stories.reading("e.txt", title: "Reprint", Array(Stories.bridge.prefix(5))),
  ]

  static func id(_ path: String) -> String { readings.first { $0.article.path == path }!.article.id }

  /// Marks made one after the other: "a+b" merges, "a-" takes out.
  static func marks(_ words: String) -> MarksFile {
    var bytes: [UInt8] = []
    for (number, word) in words.split(separator: " ").enumerated() {
      let names = word.split { $0 == "+" || $0 == "-" }
      let targets = names.map { Mark.Target(.article, $0.count > 1 ? String($0) : id("\($0).txt")) }
      let mark = Mark(
        when: "2025-03-01T00:00:0\(number)Z", author: "mira", action: word.last == "-" ? .splitOrigin : .mergeOrigins,
        targets: targets, reason: "seen")
      bytes = MarksFile.adding(mark, to: bytes)
    }
    return MarksFile(path: "marks.tsv", bytes: bytes)
  }

  static func groups(_ snapshot: Snapshot) -> [String] {
    Stories.groups(snapshot).map { $0.map { String($0.prefix(1)) }.sorted().joined() }.sorted()
  }

  @Test(arguments: [
    ("", ["abe", "c", "d"]), ("c+d", ["abe", "cd"]), ("b-", ["ae", "b", "c", "d"]), ("a-", ["a", "be", "c", "d"]),
    ("a+c", ["abce", "d"]), ("b- b+c", ["ae", "bc", "d"]), ("b- b+a", ["abe", "c", "d"]),
    ("b+c b-", ["ace", "b", "d"]), ("c+d d+a c-", ["abde", "c"]), ("c-", ["abe", "c", "d"]),
    ("c+d c+d", ["abe", "cd"]), ("a- b- e- a+e", ["ae", "b", "c", "d"]),
  ])
  func `hands merge and split groups in the order they decided`(words: String, groups: [String]) {
    let marks = OriginMarkTests.marks(words)
    #expect(marks.problems.isEmpty)
    let snapshot = Stories.snapshot(OriginMarkTests.readings, marks: marks)
    #expect(OriginMarkTests.groups(snapshot) == groups)
    // The same after another reading in another order and one by one.
    var other = Stories.snapshot([], marks: marks)
    for reading in OriginMarkTests.readings.reversed() { other = other.adding([reading], problems: []) }
    #expect(OriginMarkTests.groups(other) == groups)
    #expect(other.originGroups == snapshot.originGroups)
    #expect(Set(snapshot.readings.map { snapshot.originID(of: $0.article) }).count == groups.count, "ids are distinct")
    for group in snapshot.originGroups {
      #expect(snapshot.select(ArticleQuery.prints(of: group.id)).count == group.prints.count)
    }
  }

  @Test
  func `a copy that was taken out has an id of its own, merged with others too`() {
    let copy = OriginMarkTests.readings[0].named(OriginMarkTests.readings[0].article.named("copy"))
    let readings = OriginMarkTests.readings + [copy]
    let alone = Stories.snapshot(readings, marks: OriginMarkTests.marks("copy-"))
    #expect(alone.originID(of: copy.article) == "copy")
    let merged = Stories.snapshot(readings, marks: OriginMarkTests.marks("copy- copy+c"))
    #expect(merged.originID(of: copy.article) != merged.originID(of: readings[0].article))
    #expect(merged.originID(of: copy.article) == merged.originID(of: readings[2].article))
  }

  @Test
  func `notes and bases name who decided and why`() {
    let snapshot = Stories.snapshot(OriginMarkTests.readings, marks: OriginMarkTests.marks("c+d b-"))
    let words = snapshot.originGroups.flatMap(\.prints).map(\.words)
    #expect(words.contains("merged by hand by mira: seen"))
    #expect(words.contains("taken out by hand by mira: seen"))
    #expect(Set(snapshot.originGroups.map(\.basis)) == ["merged by hand", "taken out by hand", "near copy"])
  }

  @Test
  func `a mark about an article that is gone is listed and holds again when it is back`() {
    let marks = OriginMarkTests.marks("c+d c+gone")
    let without = Stories.snapshot([OriginMarkTests.readings[2]], marks: marks)
    #expect(without.orphanedMarks.map(\.line) == [4, 5])
    #expect(without.orphanedMarks.allSatisfy { $0.path == "marks.tsv" })
    let all = without.adding([OriginMarkTests.readings[3]], problems: [])
    #expect(all.orphanedMarks.map(\.line) == [5])
    #expect(OriginMarkTests.groups(all) == ["cd"])
  }
}
