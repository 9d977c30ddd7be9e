import Canvas
import Facts
import Testing

@testable import Workbench

@Suite struct SessionTests {
  /// Every pane with something to remember, by the keys that lead there.
  static let places = [
    "", "Tab j*3", "2 j*4", "2 >*2 S j", "3 v j*5", "3 c T", "C c G k", "C j*5 Enter", "C j*5 Enter p", "8 j*4",
    "8 / \"wire\" Enter j", "0", "2 j Enter j*3", "3 Enter r", "3 Enter / \"ilic\" Enter", "1 Tab*2 j*2 Enter j*2",
    "2 w j", "3 +*2 H", "8 Enter t*2 n z", "3 m a 8 m b 2 j*2",
  ]

  @Test(arguments: places)
  func `a desk that is left is found again as it was`(keys: String) throws {
    var driver = DeskDriver(width: 100, height: 30)
    driver.press(keys)
    let text = driver.desk.session.text
    var next = DeskDriver(width: 100, height: 30)
    next.restore(try Session(text))
    #expect(next.frame.text == driver.frame.text)
    #expect(next.desk.session.text == text, "nothing is lost by being left again at once")
    driver.press("Esc")
    next.press("Esc")
    #expect(next.frame.text == driver.frame.text, "the way back is the same")
  }

  @Test(arguments: ["6 v Enter j*2", "6 j*3 Enter / \"accuse\" Enter", "6 V j Enter", "6 Enter G Enter n"])
  func `the page of a relation is found again with the line one was on`(keys: String) throws {
    var driver = DeskDriver(.related, width: 100, height: 30)
    driver.press(keys)
    let text = driver.desk.session.text
    #expect(text.contains("\trelation\t"))
    var next = DeskDriver(.related, width: 100, height: 30)
    next.restore(try Session(text))
    #expect(next.frame.text == driver.frame.text)
    #expect(next.desk.session.text == text)
  }

  @Test(arguments: ["W \"kfor\" Enter", "W \"kfor\" Enter j*2", "W \"said\" Enter G", "W \"kfor\" Enter j Enter"])
  func `a search of the full text is found again with the article one was on`(keys: String) throws {
    var driver = DeskDriver(width: 100, height: 12)
    driver.press(keys)
    let text = driver.desk.session.text
    var next = DeskDriver(width: 100, height: 12)
    next.restore(try Session(text))
    #expect(next.desk.session.text == text)
    // From the reader the way back leads to the search.
    let back = driver.kind == .reader ? "Esc" : ""
    driver.press(back)
    next.press(back)
    #expect(next.kind == .search)
    #expect(next.frame.text == driver.frame.text)
  }

  @Test func `a search that finds the article later still goes to it`() throws {
    var driver = DeskDriver(width: 100, height: 12)
    driver.press("W \"kfor\" Enter j*2")
    var pane = SearchPane(words: "kfor", isTyping: false)
    pane.remember(try #require(driver.desk.current.pane.memory))
    let none = SearchResult(hits: .none, phrases: [], indexed: 0, articles: 3)
    pane.accept(.search(none), look: driver.desk.look)
    #expect(pane.memory?["row"] == driver.desk.current.pane.memory?["row"], "not forgotten while the text is indexed")
  }

  @Test func `a relation whose parties were not kept is passed over`() throws {
    var session = Session()
    session.trail = [
      Session.Place(kind: "overview", memory: [:]), Session.Place(kind: "relation", memory: ["source": "serbia"]),
    ]
    session.place = 1
    var driver = DeskDriver(.related)
    driver.restore(try Session(session.text))
    #expect(driver.kind == .overview)
  }

  @Test func `the language of names and what charts are drawn with are found again`() throws {
    var driver = DeskDriver()
    #expect(driver.desk.session.settings.isEmpty, "what nobody chose is left to the terminal")
    driver.press("3 = B")
    #expect(driver.desk.session.settings == ["naming": "sr", "marker": "block"])
    var next = DeskDriver()
    next.restore(try Session(driver.desk.session.text))
    #expect(next.desk.naming == .sr && next.desk.look.marker == .block)
    #expect(next.effects.contains(.rename))
    // The last line says what the key did.
    #expect(next.frame.text.split(separator: "\n").dropLast() == driver.frame.text.split(separator: "\n").dropLast())
  }

  @Test func `a terminal that cannot show the chosen signs shows others, and the choice is kept`() throws {
    var session = Session()
    session.settings = ["marker": "braille", "naming": "xx"]
    for options in [Desk.Options(isASCII: true), Desk.Options(marker: .block)] {
      var driver = DeskDriver(options: options)
      let before = driver.desk.look.marker
      driver.restore(try Session(session.text))
      #expect(driver.desk.look.marker == before && driver.desk.naming == .en)
      #expect(driver.desk.session.settings == ["marker": "braille"])
    }
  }

  @Test func `places kept under letters come back`() throws {
    var driver = DeskDriver()
    driver.press("2 j*3 m a 8 j*2 m b 1")
    var next = DeskDriver()
    next.restore(try Session(driver.desk.session.text))
    next.press("' a")
    driver.press("' a")
    #expect(next.kind == .actors && next.frame.text == driver.frame.text)
  }

  @Test func `rows that are gone and panes that nobody knows are passed over`() throws {
    var session = Session()
    session.trail = [
      Session.Place(kind: "overview", memory: [:]), Session.Place(kind: "tea-leaves", memory: ["row": "x"]),
      Session.Place(kind: "articles", memory: ["row": "gone", "sort": "mood", "offset": "-9999999999999"]),
      Session.Place(kind: "claims", memory: ["basis": "rubbish;%%"]),
    ]
    session.place = 3
    var driver = DeskDriver()
    driver.restore(try Session(session.text))
    #expect(driver.kind == .articles && driver.frame.text.contains("article 1 of 12"))
  }

  @Test(arguments: [
    ("", Session.Mistake.unknownVersion), ("# kforwatch session 9\n", .unknownVersion), ("rubbish", .unknownVersion),
    ("# kforwatch session 1\nvisit\t\toverview\n", .broken(line: 2)),
    ("# kforwatch session 1\nplace\tfar\n", .broken(line: 2)),
    ("# kforwatch session 1\nplace\t3\n", .broken(line: 3)),
    ("# kforwatch session 1\nvisit\t\tactors\t\tlonely\n", .broken(line: 2)),
  ])
  func `a file that is no session is named as one`(text: String, mistake: Session.Mistake) {
    #expect(throws: mistake) { try Session(text) }
  }

  @Test func `odd letters survive being kept`() throws {
    var session = Session()
    session.trail = [Session.Place(kind: "articles", memory: ["filter": "a\tb\n\\t\r\\", "": ""])]
    session.settings = ["filter": "actor:vučić\t\"x\""]
    session.bookmarks["\\"] = session.trail[0]
    #expect(try Session(session.text) == session)
  }

  @Test func `questions are kept whole`() {
    var facts = FactQuery.facts(ids: ["a", "b"])
    (facts.kinds, facts.strengthKinds, facts.nation) = ([.strength, .event], [.plan], "ITA")
    (facts.words, facts.form, facts.actor) = ("50%; half = x", .name, "jens-stoltenberg")
    var articles = ArticleQuery.articles(mentioning: "nato", and: "kfor")
    articles.isDated = false
    for basis in [Basis.facts(facts), .articles(articles), .reference(lines: [3, 9]), .problems] {
      #expect(basis.kept.flatMap(Basis.init(kept:)) == basis)
    }
  }
}
