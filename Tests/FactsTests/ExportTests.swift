import Corpus
import Testing

@testable import Facts

/// A file whose cleaning dropped a caption inside a paragraph, joined a broken line and composed an accent.
private struct SamplePage {
  // "Vuc" + combining caron is two file characters and one clean one.
  static let file =
    "Menu\n\nNATO in Kosovo\n\nThe prime minister Vuc\u{30C}ić said: \"KFOR has\nabout 4,500 [Photo: a base] troops.\"\n"
  static let bytes = Array(file.utf8)

  static func span(_ words: String, in bytes: [UInt8] = bytes) -> TextSpan {
    let needle = Array(words.utf8)
    let start = (0...bytes.count - needle.count).first { Array(bytes[$0..<$0 + needle.count]) == needle }!
    return TextSpan(start, start + needle.count)
  }

  static let clean = "NATO in Kosovo\n\nThe prime minister Vučić said: \"KFOR has about 4,500 troops.\""
  static let cleanBytes = Array(clean.utf8)

  static func text() -> SourceText {
    func piece(_ words: String) -> SourceText.Piece {
      SourceText.Piece(clean: span(words, in: cleanBytes), file: span(words), isVerbatim: true)
    }
    func whole(_ words: String, _ from: TextSpan) -> SourceText.Piece {
      SourceText.Piece(clean: span(words, in: cleanBytes), file: from, isVerbatim: false)
    }
    let caron = span("c\u{30C}")
    let newline = TextSpan(span("has\n").end - 1, span("has\n").end)
    let head = piece("NATO in Kosovo")
    let letter = span("č", in: cleanBytes)
    let gap = span("has about", in: cleanBytes).start + 3
    return SourceText(
      bytes: cleanBytes,
      pieces: [
        head, piece("The prime minister Vu"), SourceText.Piece(clean: letter, file: caron, isVerbatim: false),
        piece("ić said: \"KFOR has"),
        SourceText.Piece(clean: TextSpan(gap, gap + 1), file: newline, isVerbatim: false),
        piece("about 4,500 "), piece("troops.\""),
      ],
      blocks: [
        SourceText.Block(kind: .title, span: span("NATO in Kosovo", in: cleanBytes)),
        SourceText.Block(
          kind: .paragraph, span: TextSpan(span("The prime", in: cleanBytes).start, cleanBytes.count)),
      ],
      removed: [
        RemovedText(span: span("Menu"), rule: "navigation", why: "navigation"),
        RemovedText(span: span("[Photo: a base] "), rule: "caption", why: "a caption within a paragraph"),
      ])
  }

  static func reading() -> Reading {
    let text = text()
    let article = Article(
      id: "a1", path: "news/page.txt", sha256: "ab12", span: TextSpan(0, bytes.count), text: text,
      title: Article.Stated("NATO in Kosovo", span: span("NATO in Kosovo")), outlet: Article.Stated("AP"),
      republisher: nil, wires: ["AFP", "Reuters"], byline: "Ann \"A.\" Author", dateline: nil, language: "en",
      address: nil, statedDate: nil, pageStamps: [], encoding: "UTF-8", origin: "0123456789abcdef")
    let sentence = TextSpan(span("The prime", in: cleanBytes).start, cleanBytes.count)
    func fact(_ id: String, _ words: String, _ claim: Claim, sentence: TextSpan) -> Fact {
      Fact(
        id: id, claim: claim, citation: Citation(sentence: sentence, focus: span(words, in: cleanBytes)),
        rule: "hand-made")
    }
    let report = StrengthReport(
      force: "kfor", kind: .total, isHistorical: false, quantity: Quantity(4500, .about),
      numberSpan: span("4,500", in: cleanBytes), unit: "troops", nation: nil, asOf: DateValue(edtf: "2023-11-22"),
      asOfBasis: "present tense", speaker: "aleksandar-vucic", modality: .asserted)
    return Reading(
      article: article,
      publication: Publication(
        date: DateValue(edtf: "2023-11-22"), basis: "a weekday", status: .inferred,
        republished: DateValue(edtf: "2025-04-12")),
      sentences: [sentence],
      facts: [
        fact(
          "m1", "Vučić", .mention(Mention(target: .actor("aleksandar-vucic"), form: .name, role: "prime minister")),
          sentence: sentence),
        fact("s1", "about 4,500 troops", .strength(report), sentence: sentence),
        fact("m2", "KFOR", .mention(Mention(target: .actor("kfor"), form: .name)), sentence: sentence),
        fact(
          "m3", "Kosovo", .mention(Mention(target: .place("kosovo"), form: .name)),
          sentence: span("NATO in Kosovo", in: cleanBytes)),
      ], foundActors: [])
  }
}

struct ExportTests {
  let actors: [EntityID: Actor] = [
    "kfor": Actor(
      id: "kfor", name: "KFOR", kind: .mission, country: nil, aliases: ["Kosovo Force"], roles: [], source: .lexicon),
    "aleksandar-vucic": Actor(
      id: "aleksandar-vucic", name: "Aleksandar Vučić", kind: .person, country: "SRB", aliases: [],
      roles: [Actor.Role(role: "president", of: "serbia", from: DateValue(edtf: "2017-05-31"), to: nil)],
      source: .lexicon),
    "serbia": Actor(
      id: "serbia", name: "Serbia", kind: .state, country: "SRB", aliases: [], roles: [], source: .lexicon),
    "kosovo-state": Actor(
      id: "kosovo-state", name: "Kosovo", kind: .state, country: "XKX", aliases: [], roles: [], source: .lexicon),
  ]
  let places: [EntityID: Place] = [
    "kosovo": Place(
      id: "kosovo", name: "Kosovo", kind: "country", aliases: [], country: "XKX", latitude: 42.5, longitude: 21,
      precision: "region")
  ]

  func export(_ readings: [Reading]) -> String {
    let export = JSONLinesExport()
    let bytes =
      readings.flatMap { export.lines(of: $0) } + export.corpusLines(of: readings, actors: actors, places: places)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test
  func `an export holds every field of every object in its order, unknown ones as null`() {
    let expected = """
      {"type":"article","id":"a1","path":"news/page.txt","sha256":"ab12","span":[0,103],"title":"NATO in Kosovo",\
      "title_span":[6,20],"outlet":"AP","republisher":null,"wires":["AFP","Reuters"],"byline":"Ann \\"A.\\" Author",\
      "dateline":null,"language":"en","published":"2023-11-22","published_basis":"a weekday",\
      "published_status":"inferred","republished":"2025-04-12","body":[[22,78],[94,102]],"captions":[],\
      "origin":"0123456789abcdef"}
      {"type":"removed","article":"a1","span":[0,4],"rule":"navigation","why":"navigation"}
      {"type":"removed","article":"a1","span":[78,94],"rule":"caption","why":"a caption within a paragraph"}
      {"type":"mention","article":"a1","span":[41,49],"actor":"aleksandar-vucic","place":null,"form":"name",\
      "role":"prime minister","stale":null,"rule":"hand-made"}
      {"type":"mention","article":"a1","span":[57,61],"actor":"kfor","place":null,"form":"name","role":null,"stale":null,\
      "rule":"hand-made"}
      {"type":"mention","article":"a1","span":[14,20],"actor":null,"place":"kosovo","form":"name","role":null,"stale":null,\
      "rule":"hand-made"}
      {"type":"strength","id":"s1","article":"a1","span":[[66,78],[94,100]],"sentence":[[22,78],[94,102]],\
      "number_span":[72,77],"force":"kfor","kind":"total","historical":false,"value":4500,"low":4450,"high":4550,\
      "qualifier":"about","unit":"troops","nation":null,"as_of":"2023-11-22","as_of_basis":"present tense",\
      "speaker":"aleksandar-vucic","modality":"asserted","reference":null,"residual":null,"rule":"hand-made"}
      {"type":"actor","id":"aleksandar-vucic","name":"Aleksandar Vučić","kind":"person","country":"SRB",\
      "user_assigned":false,"aliases":[],"roles":[{"role":"president","of":"serbia","from":"2017-05-31","to":null}],\
      "source":"lexicon"}
      {"type":"actor","id":"kfor","name":"KFOR","kind":"mission","country":null,"user_assigned":false,\
      "aliases":["Kosovo Force"],"roles":[],"source":"lexicon"}
      {"type":"actor","id":"serbia","name":"Serbia","kind":"state","country":"SRB","user_assigned":false,\
      "aliases":[],"roles":[],"source":"lexicon"}
      {"type":"place","id":"kosovo","name":"Kosovo","kind":"country","aliases":[],"country":"XKX",\
      "user_assigned":true,"lat":42.5,"lon":21.0,"precision":"region"}

      """
    let lines = export([SamplePage.reading()]).split(separator: "\n")
    for (line, wanted) in zip(lines, expected.split(separator: "\n")) { #expect(line == wanted) }
    #expect(lines.count == expected.split(separator: "\n").count)
  }

  @Test
  func `two exports of the same facts are the same bytes`() {
    #expect(export([SamplePage.reading()]) == export([SamplePage.reading()]))
  }

  @Test
  func `the file bytes at every cited span say the cited words`() {
    let reading = SamplePage.reading()
    for fact in reading.facts {
      for span in [fact.citation.focus, fact.citation.sentence] {
        let bytes = reading.article.text.citedSpans(of: span).flatMap { SamplePage.bytes[$0.range] }
        // A line end of the file is a blank of the text; Swift compares composed and decomposed accents as equal.
        let found = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
        #expect(found == reading.article.text.string(span).split(separator: " "))
      }
    }
  }

  @Test
  func `prints of one text are gathered under their origin with the reason of each`() {
    let group = OriginGroup(
      id: "0123456789abcdef",
      prints: [
        Print(article: "a1", basis: .longest),
        Print(article: "a2", basis: .sameWords, of: "a1", ofName: "AP", share: 100),
        Print(
          article: "a3", basis: .creditLine("AP"), of: "a1", ofName: "AP", share: 7,
          changed: [ChangedFigure(here: "12", there: "15")]),
      ])
    let lines = JSONLinesExport().corpusLines(of: [], actors: [:], places: [:], origins: [group])
    let expected = """
      {"type":"origin","id":"0123456789abcdef","articles":["a1","a2","a3"],\
      "basis":"credit line AP, same words, updated figures","prints":[\
      {"article":"a1","basis":"the longest print","of":null,"share":null},\
      {"article":"a2","basis":"same words as AP","of":"a1","share":1.0},\
      {"article":"a3","basis":"credit line AP, 0.07 of AP; figures differ: 12 here, 15 there","of":"a1","share":0.07}]}

      """
    #expect(String(decoding: lines, as: UTF8.self) == expected)
  }

  @Test
  func `an article goes by the origin of its group`() {
    let lines = JSONLinesExport().lines(of: SamplePage.reading(), origin: "fedcba9876543210")
    #expect(String(decoding: lines, as: UTF8.self).contains("\"origin\":\"fedcba9876543210\"}\n"))
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("tab\tline\nend\r", #""tab\tline\nend\r""#), ("\u{1B}[31m", #""\u001b[31m""#),
    ("\u{202E}", #""\u202e""#), ("Вучић 🇽🇰", "\"Вучић 🇽🇰\""), ("\u{7F}\u{9B}", #""\u007f\u009b""#),
  ])
  func `strings are escaped so that any reader and any terminal is safe`(text: String, json: String) {
    var bytes: [UInt8] = []
    JSONObject.quote(text, into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == json)
  }

  @Test
  func `tables quote what needs it and leave unknown cells empty`() {
    let count = Figure(.articles(1), basis: .articles(ArticleQuery()))
    let row = ArticleRow(
      id: "a1", publication: .unknown, outlet: nil, republisher: nil, title: "Troops, \"more\" | fewer",
      facts: Figure(.facts(3), basis: .facts(FactQuery())), strength: Figure(.facts(0), basis: .facts(FactQuery())),
      prints: count, path: "a.txt")
    let table = TableExport(articles: [row])
    #expect(
      table.csv == """
        id,published,status,outlet,republisher,title,facts,strength_reports,prints,path\r
        a1,,unknown,,,"Troops, ""more"" | fewer",3,0,1,a.txt\r

        """)
    #expect(
      table.markdown.split(separator: "\n").last
        == #"| a1 | – | unknown | – | – | Troops, "more" \| fewer | 3 | 0 | 1 | a.txt |"#)
  }
}
