import Testing

@testable import Corpus

#if canImport(Glibc)
  import Glibc
#endif

/// Pages of many layouts and encodings beside what must be read from them; `RECORD=1 swift test` rewrites the expected files.
struct PageTests {
  static let names: [String] = {
    var walk = CorpusWalk(paths: [Fixtures.pages])
    var names: [String] = []
    while let path = walk.next() { if path.hasSuffix(".txt") || path.hasSuffix(".md") { names.append(path) } }
    return names
  }()

  @Test(arguments: names)
  func `a page is read as its expected file says`(path: String) throws {
    let bytes = try #require(FileBytes.read(path))
    let article = try #require(Fixtures.reader.read(path: path).articles.first)
    let dump = ArticleDump(article, file: bytes).description
    let expected = path + ".expected"
    if getenv("RECORD") != nil { Fixtures.write(Array(dump.utf8), to: expected) }
    let wanted = String(decoding: FileBytes.read(expected) ?? [], as: UTF8.self)
    #expect(dump == wanted)
    try OffsetMapCheck.check(article, file: bytes)
  }

  @Test(.enabled(if: getenv("DUMP") != nil))
  func `dumps the pages named by DUMP`() throws {
    var walk = CorpusWalk(paths: String(cString: getenv("DUMP")).split(separator: " ").map(String.init))
    while let path = walk.next() {
      let bytes = try #require(FileBytes.read(path))
      for article in Fixtures.reader.read(path: path).articles {
        print("=== \(path)\n\(ArticleDump(article, file: bytes))")
        try OffsetMapCheck.check(article, file: bytes, covers: !FileKind.isRecords(path))
      }
    }
  }
}
