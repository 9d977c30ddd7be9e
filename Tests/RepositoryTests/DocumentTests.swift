import Analysis
import Corpus
import Glibc
import TestFolders
import Testing

@testable import Workbench

/// Documents that are made from the code stay as the code is; `make docs` renews them.
@Suite struct DocumentTests {
  @Test func `the list of keys is the command table's`() throws {
    try expect("docs/keys.md", holds: KeyReference.markdown())
  }

  @Test func `the list of rules is the rules' own`() throws {
    let analyzer = try Analyzer(data: DataFolder(path: Repository.data))
    try expect("docs/rules.md", holds: RuleBook(analyzer).markdown)
  }

  private func expect(_ name: String, holds wanted: String) throws {
    let path = Repository.root + "/" + name
    if getenv("UPDATE_DOCS") != nil {
      let file = try #require(fopen(path, "w"))
      fputs(wanted, file)
      fclose(file)
    }
    #expect(try RepositoryTests.text(path) == wanted, "\(name) is out of date: run make docs")
  }

  @Test func `the README names commands that exist`() throws {
    let makefile = try RepositoryTests.text(Repository.root + "/Makefile")
    let readme = try RepositoryTests.text(Repository.root + "/README.md")
    var named = 0
    for line in readme.split(separator: "\n") where line.hasPrefix("make ") {
      let goal = line.split(separator: " ")[1]
      named += 1
      #expect(makefile.contains("\n\(goal):"), "README says make \(goal), the Makefile does not know it")
    }
    #expect(named >= 2)
  }
}
