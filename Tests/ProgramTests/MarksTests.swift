import Facts
import Glibc
import TestFolders
import Testing

@testable import kforwatch

@Suite struct MarksTests {
  /// A folder with two stories, one of them printed twice.
  static func corpus() -> String {
    let folder = ScratchFolder.make()
    Run.write(Array(SubcommandTests.news.utf8), to: folder + "/news.txt")
    Run.write(Array(SubcommandTests.calm.utf8), to: folder + "/calm.txt")
    return folder
  }

  static func articles(_ folder: String) throws -> [String] {
    try Run("export", folder).lines(ofType: "article").compactMap { $0["id"]?.string }
  }

  static func origins(_ folder: String, _ more: String...) throws -> Set<String> {
    let run = try Run(["export", folder] + more)
    return Set(run.lines(ofType: "article").compactMap { $0["origin"]?.string })
  }

  @Test
  func `articles merged by hand are one origin in every later reading until the mark is taken back`() throws {
    let folder = MarksTests.corpus()
    let ids = try MarksTests.articles(folder)
    #expect(try MarksTests.origins(folder).count == 2)
    let added = try Run(
      ["marks", "add", "merge-origins"] + ids + ["--corpus", folder, "--author", "mira", "--reason", "same wire"])
    #expect(added.status == 0, "\(added.errors)")
    let run = try Run("export", folder)
    #expect(run.errors.isEmpty)
    #expect(Set(run.lines(ofType: "article").compactMap { $0["origin"]?.string }).count == 1)
    let origin = try #require(run.lines(ofType: "origin").first)
    #expect(origin["basis"]?.string == "merged by hand")
    let frame = try Run("open", folder, "--dump", "--size", "100x30", "--keys", "8 G")
    #expect(frame.text.contains("1 of 2 prints") && frame.text.contains("1 origin"), "\(frame.text)")
    let list = try Run("marks", "list", "--corpus", folder)
    let cells = list.text.split(separator: "\t", omittingEmptySubsequences: false)
    #expect(cells.count == 8 && cells[0] == "4" && cells[3] == "mira" && cells[7] == "same wire\n", "\(list.text)")
    #expect(try Run("marks", "withdraw", String(cells[1]), "--corpus", folder).status == 0)
    #expect(try MarksTests.origins(folder).count == 2)
    #expect(try Run("marks", "list", "--corpus", folder).text.isEmpty)
    let file = String(decoding: Run.read(folder + "/.kforwatch/marks.tsv"), as: UTF8.self)
    #expect(file.contains("merge-origins") && file.contains("withdraw"))
  }

  @Test
  func `a copy taken out by hand is an origin of its own`() throws {
    let folder = MarksTests.corpus()
    Run.write(Array(SubcommandTests.news.utf8), to: folder + "/print.txt")
    #expect(try MarksTests.origins(folder).count == 2)
    let id = try #require(try MarksTests.articles(folder).last)
    let marks = ScratchFolder.make() + "/mine.tsv"
    #expect(try Run("marks", "add", "split-origin", id, "--marks", marks, "--reason", "own reporter").status == 0)
    #expect(try MarksTests.origins(folder).count == 2, "the file was not named")
    #expect(try MarksTests.origins(folder, "--marks", marks).count == 3)
  }

  @Test
  func `mistakes and orphans are named with file and line, and nothing is lost`() throws {
    let folder = MarksTests.corpus()
    let path = folder + "/.kforwatch/marks.tsv"
    mkdir(folder + "/.kforwatch", 0o755)
    let old =
      "when\tauthor\taction\ttarget\tvalue\treason\n"
      + "2025-03-01T00:00:00Z\tm\tsplit-origin\tarticle:0000000000000000\t\tgone\n2025\tm\tconjure\tx\t\t\n"
    Run.write(Array(old.utf8), to: path)
    let run = try Run("export", folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("\(path):2: split-origin is about article 0000000000000000"), "\(run.errors)")
    #expect(run.errors.contains("\(path):3: \"2025\" is no time"), "\(run.errors)")
    #expect(try Run("marks", "list", "--corpus", folder).status == 1)
    let ids = try MarksTests.articles(folder)
    #expect(try Run(["marks", "add", "merge-origins"] + ids + ["--corpus", folder]).status == 0)
    #expect(Run.read(path).starts(with: Array(old.utf8)))
  }

  @Test func `the articles that come with the program have their marks among the user's own`() throws {
    let state = ScratchFolder.make()
    let store = try #require(MarksStore(given: nil, paths: [], state: state + "/not/yet"))
    #expect(store.path.hasPrefix(state))
    let mark = Mark(
      when: "2026-01-01T00:00:00Z", author: "mira", action: .star, targets: [Mark.Target(.article, "a1")])
    #expect(try store.add([mark]).now.marks.count == 1)
    #expect(MarksStore.read(store).marks.count == 1)
    #expect(MarksStore(given: nil, paths: [state + "/one.txt"], state: state) == nil)
  }

  @Test
  func `what cannot be meant is refused and writes nothing`() throws {
    let folder = MarksTests.corpus()
    let ids = try MarksTests.articles(folder)
    for (arguments, status) in [
      (["add", "frown", ids[0], "--corpus", folder], Int32(64)),
      (["add", "merge-origins", ids[0], "--corpus", folder], 64),
      (["add", "merge-origins", ids[0], "nobody", "--corpus", folder], 64),
      (["add", "split-origin", ids[0]], 64), (["withdraw", "abc", "--corpus", folder], 64),
      (["add", "split-origin", ids[0], "--marks", "/no/such/folder/marks.tsv"], 74),
    ] {
      let run = try Run(["marks"] + arguments)
      #expect(run.status == status && !run.errors.isEmpty, "\(arguments): \(run.status) \(run.errors)")
    }
    #expect(access(folder + "/.kforwatch", F_OK) != 0)
    #expect(try Run("export", folder, "--marks", "/no/such/marks.tsv").status == 66)
  }

  @Test
  func `marks added by many at once are all kept`() throws {
    let marks = ScratchFolder.make() + "/marks.tsv"
    let ids = try (0..<12).map { number in
      try Run.spawn(
        ["marks", "add", "split-origin", "article\(number)", "--marks", marks, "--author", "a\(number)"],
        [(0, "/dev/null"), (1, "/dev/null"), (2, "/dev/null")])
    }
    for id in ids {
      var status: Int32 = 0
      while waitpid(id, &status, 0) < 0 && errno == EINTR {}
      #expect(status == 0)
    }
    let file = MarksStore.read(MarksStore(path: marks))
    #expect(Set(file.marks.map(\.author)).count == 12 && file.problems.isEmpty)
  }
}
