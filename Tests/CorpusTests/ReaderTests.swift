import TestFolders
import Testing

@testable import Corpus

#if canImport(Glibc)
  import Glibc
#endif

struct ReaderTests {
  private static let body = "The mission said that it would stay. Its commander agreed with the mayors."

  private static func read(_ bytes: [UInt8], _ name: String = "page.txt") -> CorpusReading {
    Fixtures.reader.read(bytes, path: name)
  }

  @Test(arguments: ["UTF-8", "UTF-8 with mark", "UTF-16LE", "UTF-16BE", "UTF-16LE with mark", "UTF-16BE with mark"])
  func `text in any form of Unicode is the same text`(form: String) throws {
    let text =
      "Kfor pojačava patrole\n\nVojnici su rekli da će ostati na severu Косова – „dok treba“. 🙂 To je sve što znamo.\n"
    var bytes: [UInt8] = []
    if form.contains("mark") {
      bytes += form.contains("8") ? [0xEF, 0xBB, 0xBF] : form.contains("BE") ? [0xFE, 0xFF] : [0xFF, 0xFE]
    }
    if form.hasPrefix("UTF-8") {
      bytes += Array(text.utf8)
    } else {
      for unit in text.utf16 {
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        bytes += form.contains("BE") ? pair.reversed() : pair
      }
    }
    let article = try #require(ReaderTests.read(bytes).articles.first)
    #expect(article.text.blocks.map { article.text.string($0.span) } == text.split(separator: "\n").map(String.init))
    #expect(article.encoding == String(form.prefix { $0 != " " }))
    try OffsetMapCheck.check(article, file: bytes)
    // The word must be found at its own bytes.
    let word = "severu Косова"
    let range = try #require(article.text.bytes.firstRange(of: Array(word.utf8)))
    let file = try #require(article.text.fileSpan(of: TextSpan(range)))
    let decoded = TextDecoder.decode(bytes).text
    #expect(String(decoding: decoded.bytes[decoded.span(ofFile: file).range], as: UTF8.self) == word)
  }

  @Test(arguments: [
    ("windows-1250", "Đoković i Šešelj rekli su da će ići na sever, ali ne znaju šta će biti sa njima „posle svega“."),
    ("ISO-8859-2", "Đoković i Šešelj rekli su da će ići na sever, ali ne znaju šta će biti sa njima posle svega."),
    ("ISO-8859-16", "Đoković i Šešelj rekli su da će ići na sever, ali ne znaju šta će biti sa njima „posle svega”."),
    (
      "windows-1252",
      "The minister’s café was closed – “for good”, said the owner, who had been there for the naïve years."
    ),
    ("windows-1252", "Misioni tha se do të qëndrojë në veri për aq kohë sa njerëzit e duan këtë gjë në çdo vend."),
    (
      "windows-1252",
      "Die Kräfte für den Norden bleiben, sagte der Sprecher, und es ist nicht über größere Änderungen zu hören."
    ),
    ("windows-1251", "Мисија је саопштила да ће остати на северу док год људи то желе и да нема других планова."),
    ("ISO-8859-5", "Мисија је саопштила да ће остати на северу док год људи то желе и да нема других планова."),
    ("KOI8-R", "Миссия сообщила, что она останется на севере, пока люди этого хотят, и что других планов нет."),
  ])
  func `the encoding is found by what makes sense`(name: String, text: String) throws {
    let charset = try #require(SingleByteCharset(name))
    let bytes = text.unicodeScalars.map { scalar in UInt8(charset.characters.firstIndex(of: scalar)!) }
    let article = try #require(ReaderTests.read(bytes).articles.first)
    #expect(article.text.string(article.text.blocks[0].span) == text)
    try OffsetMapCheck.check(article, file: bytes)
  }

  @Test
  func `bad bytes are replaced and counted, and the rest stays`() throws {
    let good = Array(
      "Šta je rekao komandant? Rekao je da će čuvati mir — „koliko god treba“, i još dodao: čekaćemo.".utf8)
    let bytes = good + [0xFF, 0x20, 0xC3] + Array(" To je sve što je rekao.".utf8)
    let reading = ReaderTests.read(bytes)
    let article = try #require(reading.articles.first)
    #expect(article.encoding == "UTF-8")
    #expect(article.text.string(TextSpan(0, article.text.bytes.count)).filter { $0 == "\u{FFFD}" }.count == 2)
    #expect(reading.problems.map(\.what) == ["2 places hold bytes that are not UTF-8; they show as \u{FFFD}"])
    try OffsetMapCheck.check(article, file: bytes)
  }

  @Test
  func `invisible and control characters leave the text, accents join their letters`() throws {
    let text =
      "Vuc\u{30C}ic\u{301} re\u{AD}kao\u{200B} je\u{202E} da\u{1B}[31m će\u{A0}\u{2003}doći \u{FEFF}e\u{302}\u{323} и\u{306}.\u{7}"
    let article = try #require(ReaderTests.read(Array(text.utf8)).articles.first)
    #expect(article.text.string(article.text.blocks[0].span) == "Vučić rekao je da[31m će doći \u{1EC7} й.")
    #expect(Set(article.text.removed.map(\.rule)) == ["invisible-character"])
    try OffsetMapCheck.check(article, file: Array(text.utf8))
  }

  @Test
  func `what is no text is a problem, never an article`() {
    #expect(ReaderTests.read([]).problems.map(\.what) == ["the file holds no text"])
    #expect(ReaderTests.read(Array(" \n\t\n".utf8)).problems.map(\.what) == ["the file holds no text"])
    #expect(ReaderTests.read(Array("%PDF-1.4 abc".utf8)).problems.map(\.what) == ["the file is PDF, not text"])
    #expect(
      ReaderTests.read((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 37) }).problems.first?.what.contains("binary")
        == true)
    let missing = Fixtures.reader.read(path: "/no/such/file.txt")
    #expect(missing.articles.isEmpty && missing.problems.first?.what == "the file vanished before it was read")
    let folder = ScratchFolder.make()
    #expect(Fixtures.reader.read(path: folder).problems.first?.what == "it is neither a file nor a folder")
    let large = folder + "/large.txt"
    let file = open(large, O_WRONLY | O_CREAT, 0o600)
    ftruncate(file, 65 << 20)
    close(file)
    #expect(Fixtures.reader.read(path: large).problems.first?.what.contains("65 MB") == true)
  }

  @Test
  func `two equal files are two articles of one origin`() throws {
    let folder = ScratchFolder.make()
    for name in ["a.txt", "b.txt"] { Fixtures.write(Array(ReaderTests.body.utf8), to: "\(folder)/\(name)") }
    var ids = DistinctIds()
    let articles = ["a.txt", "b.txt"].flatMap { Fixtures.reader.read(path: "\(folder)/\($0)").articles }.map {
      ids.settle($0)
    }
    #expect(articles.map(\.id) == [articles[0].id, articles[0].id + "-2"])
    #expect(articles[0].origin == articles[1].origin)
    #expect(articles[0].sha256 == articles[1].sha256)
    #expect(Fixtures.reader.read(path: folder + "/a.txt").articles.first?.id == articles[0].id)
  }

  @Test
  func `the hash of a file is its SHA-256`() throws {
    #expect(Sha256.of(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test
  func `the raw view shows a file from end to end, each stretch with its rule`() throws {
    for path in PageTests.names {
      let bytes = try #require(FileBytes.read(path))
      let article = try #require(Fixtures.reader.read(path: path).articles.first)
      let segments = try Fixtures.reader.rawSegments(of: article).get()
      #expect(segments.first?.span.start == 0 && segments.last?.span.end == bytes.count)
      for (left, right) in zip(segments, segments.dropFirst()) { #expect(left.span.end == right.span.start) }
      #expect(segments.map(\.text).joined() == String(decoding: TextDecoder.decode(bytes).text.bytes, as: UTF8.self))
      #expect(segments.compactMap(\.removed).count == article.text.removed.count)
    }
  }

  @Test
  func `the raw view of a changed file is a problem`() throws {
    let path = ScratchFolder.make() + "/a.txt"
    Fixtures.write(Array(ReaderTests.body.utf8), to: path)
    let article = try #require(Fixtures.reader.read(path: path).articles.first)
    Fixtures.write(Array((ReaderTests.body + " More.").utf8), to: path)
    guard case .failure(let problem) = Fixtures.reader.rawSegments(of: article) else {
      return #expect(Bool(false), "not noticed")
    }
    #expect(problem.what.contains("changed"))
    unlink(path)
    guard case .failure(let gone) = Fixtures.reader.rawSegments(of: article) else {
      return #expect(Bool(false), "not noticed")
    }
    #expect(gone.what.contains("vanished"))
  }

  @Test
  func `hard-wrapped paragraphs become one`() throws {
    let text = """
      Soldiers move north again

      The mission said that two hundred soldiers had moved north during the
      night and would guard four town halls. Its commander told nobody how long
      they would stay there, and the mayors of the four towns had no answer
      either.

      He left.
      """
    let article = try #require(Fixtures.article(text))
    #expect(article.text.blocks.map(\.kind) == [.title, .paragraph, .paragraph])
    #expect(
      article.text.string(article.text.blocks[1].span).hasSuffix(
        "during the night and would guard four town halls. Its commander told nobody how long they would stay there, and the mayors of the four towns had no answer either."
      ))
    try OffsetMapCheck.check(article, file: Array(text.utf8))
  }
}
