import TestFolders
import Testing

@testable import Corpus

#if canImport(Glibc)
  import Glibc
#endif

struct WalkTests {
  private static func all(_ paths: [String]) -> (files: [String], problems: [CorpusProblem]) {
    var walk = CorpusWalk(paths: paths)
    var files: [String] = []
    while let path = walk.next() { files.append(path) }
    return (files, walk.problems)
  }

  private static func make(_ folder: String, _ names: [String]) {
    for name in names {
      var at = name.startIndex
      while let slash = name[at...].firstIndex(of: "/") {
        mkdir("\(folder)/\(name[..<slash])", 0o755)
        at = name.index(after: slash)
      }
      if !name.hasSuffix("/") { Fixtures.write(Array("x".utf8), to: "\(folder)/\(name)") }
    }
  }

  @Test
  func `files come in byte order of their names, folder by folder, hidden ones left out`() {
    let folder = ScratchFolder.make()
    WalkTests.make(
      folder,
      [
        "b.txt", "B.txt", "a/2.txt", "a/10.txt", "a.txt", ".hidden", "č.txt", "plain", "x.md", "y.jsonl",
        "a/.git/z.txt",
      ])
    let (files, problems) = WalkTests.all([folder])
    let names = files.map { String($0.dropFirst(folder.count + 1)) }
    #expect(names == ["B.txt", "a/10.txt", "a/2.txt", "a.txt", "b.txt", "plain", "x.md", "y.jsonl", "č.txt"])
    #expect(problems.isEmpty)
    #expect(WalkTests.all([folder + "/"]).files.count == files.count)
  }

  @Test
  func `a loop of symbolic links is walked once`() {
    let folder = ScratchFolder.make()
    WalkTests.make(folder, ["a/1.txt", "b/2.txt"])
    symlink("..", folder + "/a/up")
    symlink(folder + "/a", folder + "/b/across")
    symlink("a/1.txt", folder + "/again.txt")
    symlink("self", folder + "/self")
    symlink("nowhere", folder + "/dangling.txt")
    let (files, problems) = WalkTests.all([folder])
    #expect(files.map { String($0.dropFirst(folder.count + 1)) } == ["a/1.txt", "b/2.txt"])
    #expect(problems.map(\.path) == [folder + "/dangling.txt", folder + "/self"])
    #expect(problems.last?.what.contains("circle") == true)
  }

  @Test
  func `what is missing, unreadable or of another kind is a problem and the rest is read`() {
    let folder = ScratchFolder.make()
    WalkTests.make(folder, ["1.txt", "page.html", "q.pdf", "notes.log", "locked/x.txt"])
    mkfifo(folder + "/pipe.txt", 0o600)
    chmod(folder + "/locked", 0)
    defer { chmod(folder + "/locked", 0o755) }
    let isRoot = getuid() == 0
    let (files, problems) = WalkTests.all([
      folder, "/no/such/path", folder + "/page.html", folder + "/notes.log", folder + "/1.txt",
    ])
    #expect(files.filter { !$0.contains("locked") } == [folder + "/1.txt", folder + "/notes.log"])
    #expect(problems.contains { $0.path == "/no/such/path" && $0.what.contains("no such file") })
    #expect(problems.contains { $0.path == folder + "/page.html" && $0.what.contains("a web page") })
    #expect(problems.contains { $0.path == folder && $0.what.hasPrefix("4 files are no text") })
    #expect(isRoot || problems.contains { $0.path == folder + "/locked" })
    for problem in problems { #expect(!problem.advice.isEmpty) }
  }

  @Test
  func `a folder of many names is listed in order`() {
    let folder = ScratchFolder.make()
    for number in 0..<3000 { Fixtures.write([0x78], to: "\(folder)/\(number * 7919 % 3000).txt") }
    let (files, _) = WalkTests.all([folder])
    #expect(files.count == 3000)
    #expect(files == files.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
  }
}
