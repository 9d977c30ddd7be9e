import Corpus
import Facts
import Testing

@testable import Archive

struct FullTextIndexTests {
  static let texts = [
    "a": "Barricades went up in Mitrovicë on Sunday. KFOR watched.",
    "b": "У Митровици је мирно. Градоначелник Митровице говори.",
    "c": "The licence plates dispute: Kurti spoke; plates were sealed.",
    "d": "Vučić and KURTI met in Ohrid about licences.",
    "e": "Drop table texts; he said \"NEAR\" the bridge of Mitrovica. Not a plate.",
  ]

  static func reading(_ id: String, _ text: String) -> Reading {
    let article = Article(
      id: id, path: "\(id).txt", sha256: id, span: TextSpan(0, text.utf8.count), text: SourceText(verbatim: text),
      title: nil, outlet: nil, republisher: nil, wires: [], byline: nil, dateline: nil, language: nil, address: nil,
      statedDate: nil, pageStamps: [], encoding: "UTF-8")
    return Reading(article: article, publication: .unknown, sentences: [], facts: [], foundActors: [])
  }

  static func index() throws -> FullTextIndex {
    let index = try FullTextIndex()
    index.take(
      AliasTable([["Mitrovica", "Mitrovicë", "Митровица", "Митровици"], ["Kurti"], ["KFOR", "Kosovo Force"]]))
    for id in texts.keys.sorted() { index.add([reading(id, texts[id]!)]) }
    return index
  }

  static func found(_ words: String) throws -> String {
    let query = try WordQuery.parse(words).get()
    return try index().ids(query).sorted().joined()
  }

  @Test(arguments: [
    ("Mitrovica", "abe"), ("Mitrovicë", "abe"), ("Митровица", "abe"), ("MITROVICE", "abe"), ("vucic", "d"),
    ("ВУЧИЋ", "d"), ("kurti", "cd"), ("\"licence plates\"", "c"), ("\"plates licence\"", ""), ("licence*", "cd"),
    ("plate", "e"), ("plate*", "ce"), ("kurti NOT ohrid", "c"), ("kurti -ohrid", "c"), ("ohrid OR sunday", "ad"),
    ("kurti (ohrid OR sealed)", "cd"), ("\"Kosovo Force\"", "a"), ("plates AND kurti", "c"), ("мирно", "b"),
    ("nothing", ""), ("\"licence pla\"*", "c"),
  ])
  func `words are found in any spelling, as phrases, by their start, and joined`(words: String, ids: String) throws {
    #expect(try FullTextIndexTests.found(words) == ids)
  }

  /// What would be syntax of SQL or FTS5 is words here, or nothing.
  @Test(arguments: [
    "\"'); DROP TABLE texts; --\"", "texts:plates", "NEAR(kurti plates)", "words : kurti", "^plates", "kurti + ohrid",
    "\"a\" NEAR/2 \"b\"", "{words}", "rank", "*", "\u{0}", "'", "%", "kurti\u{0}plates", "(((((((kurti)))))))",
    "-", "\\", "plates*kurti", "😀", "\u{202E}kurti", "a" + String(repeating: " OR a", count: 500),
  ])
  func `hostile words are neither SQL nor FTS5 syntax`(words: String) throws {
    let index = try FullTextIndexTests.index()
    if case .success(let query) = WordQuery.parse(words) { _ = index.find(query) }
    // Whatever was asked, the index answers as before.
    #expect(try index.ids(WordQuery.parse("kurti").get()).sorted() == ["c", "d"])
    #expect(index.count == 5)
  }

  @Test func `what is written for FTS5 holds letters, digits and our own signs only`() throws {
    let query = try WordQuery.parse("\"a\u{1}b'c\" OR \"x;--\"* NOT (^y OR z:w)").get()
    let text = try #require(Expression(query, aliases: .none).text)
    #expect(
      text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "\" ()*0123456789".unicodeScalars.contains($0) })
    #expect(text == "((\"a b c\" OR \"x\" *) NOT (\"y\" OR \"z w\"))" || text.contains("\"a b c\""))
  }

  @Test func `articles added later are found, with the numbers they came in`() throws {
    let index = try FullTextIndexTests.index()
    index.add([FullTextIndexTests.reading("f", "Kurti again, \u{2018}Kurti\u{2019}.")])
    #expect(try index.find(WordQuery.parse("kurti").get()).numbers == [2, 3, 5])
  }

  @Test func `the places of what is found stand on the very words`() throws {
    let text = FullTextIndexTests.texts["a"]!
    let found = try FullTextIndexTests.index().find(WordQuery.parse("митровица OR \"kosovo force\"").get())
    let places = FoldedWords(Array(text.utf8)).places(of: found.phrases)
    #expect(places.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == ["Mitrovicë", "KFOR"])
  }

  /// Words cut in one way: each word of a text is found where the index says it is.
  @Test func `every word of a text is found by itself`() throws {
    let index = try FullTextIndexTests.index()
    for (id, text) in FullTextIndexTests.texts {
      for word in FoldedWords(Array(text.utf8)).all {
        let typed = "\"\(String(decoding: word, as: UTF8.self))\""
        #expect(try index.ids(WordQuery.parse(typed).get()).contains(id), "\(typed)")
      }
    }
  }
}
