import Canvas
import Corpus
import Facts
import Testing

@testable import Workbench

@Suite struct EventPaneTests {
  private func event(_ driver: DeskDriver) -> EventPane? { driver.desk.current.pane as? EventPane }

  /// Moves down the page until the selected lines hold some words.
  private func seek(_ words: String, _ driver: inout DeskDriver) -> Bool {
    for _ in 0..<60 {
      if driver.selectedText.contains(words) { return true }
      driver.press("j")
    }
    return false
  }

  @Test(arguments: [(38, 16), (78, 30), (118, 30)])
  func `what happened has the room it is told in at any width`(width: Int, least: Int) throws {
    let columns = EventRow.columns
    let slots = TableLayout(columns, width: width).slots
    let what = try #require(slots.first { columns[$0.column].title == "what" })
    #expect(what.width >= least)
    #expect(slots.contains { columns[$0.column].title == "when" })
  }

  @Test func `events come newest first and undated ones last, counted in the title line`() {
    var driver = DeskDriver()
    driver.press("4")
    let rows = (driver.desk.current.pane as? EventsPane)?.table.rows.map { $0 } ?? []
    let days = rows.map { $0.event.when?.middle?.number ?? .min }
    #expect(rows.count == 5 && days == days.sorted(by: >))
    #expect(rows.last?.event.when == nil)
    #expect(driver.frame.text.contains("5 events from 6 reports, 1 without a date"), "\(driver.frame.text)")
  }

  @Test func `Enter in the reader leads from a fact to what the corpus knows of it, and back`() throws {
    var driver = DeskDriver(width: 120, height: 40)
    driver.press("4")
    let row = try #require((driver.desk.current.pane as? EventsPane)?.table.rows.first { $0.id == "banjska-2023" })
    #expect(row.event.reports.count > 1)
    driver.press("/ \"Banjska\" Enter Enter")
    #expect(seek("opened fire on a patrol", &driver))
    driver.press("Enter")
    #expect(driver.kind == .reader)
    let reader = driver.frame
    driver.press("Enter")
    #expect(driver.kind == .event)
    #expect(event(driver)?.page?.row.id == "banjska-2023")
    driver.press("Esc")
    #expect(driver.frame == reader)

    var seen: Set<PaneKind> = []
    driver.press("p*60")
    var last = ""
    while driver.desk.current.pane.position != last {
      last = driver.desk.current.pane.position
      let claim = try #require((driver.desk.current.pane as? ReaderPane)?.currentFact?.claim)
      driver.press("Enter")
      switch claim {
      case .date, .quantity, .statement, .strength: break
      default: #expect(driver.kind != .reader, "\(claim)")
      }
      if driver.kind != .reader {
        seen.insert(driver.kind)
        driver.press("Esc")
      }
      driver.press("n")
    }
    #expect(seen.isSuperset(of: [.event, .dossier]), "\(seen)")
  }

  @Test func `Enter on a figure in the reader leads to its claims, the cursor on the one that was read`() throws {
    var driver = DeskDriver()
    driver.press("C G Enter")
    let fact = try #require((driver.desk.current.pane as? ReaderPane)?.currentFact)
    #expect(fact.claim.kind == .strength)
    driver.press("Enter")
    let claims = try #require(driver.desk.current.pane as? ClaimsPane)
    #expect(claims.claims.rows.count > 1)
    #expect(claims.claims.selected?.id == fact.id)
    // Nor does it move when the corpus has grown meanwhile.
    _ = driver.desk.update(.progressed(LoadProgress()))
    let request = try #require(driver.desk.current.request)
    _ = driver.desk.update(.answered(SampleAnswers.twelve.answer(try #require(claims.question)), request: request))
    #expect((driver.desk.current.pane as? ClaimsPane)?.claims.selected?.id == fact.id)
    driver.press("Esc")
    #expect((driver.desk.current.pane as? ReaderPane)?.currentFact?.id == fact.id)
  }

  @Test(arguments: [
    (["Kosovo Police"], "were called off", "Kosovo Police: were called off"),
    (["Kosovo Police"], "police were called off", "police were called off"),
    (["Edi Rama", "NATO"], "met Rama’s aides", "met Rama’s aides"),
    (["Turkey"], "About 350 Turkish soldiers arrived", "About 350 Turkish soldiers arrived"),
    (["Aleksandar Vučić"], "walked out, Vucic said", "walked out, Vucic said"),
    ([], "were called off", "were called off"),
  ])
  func `words that name no actor stand behind the first of them`(actors: [String], words: String, what: String) throws {
    var driver = DeskDriver()
    driver.press("4")
    let row = try #require((driver.desk.current.pane as? EventsPane)?.table.rows.map { $0 }.last)
    func told(title: String?) -> String {
      EventRow(
        event: row.event, title: title, placeName: nil, actorNames: actors, recipientNames: [], reports: row.reports,
        articles: row.articles, origins: row.origins, killed: nil, injured: nil, words: words, whenBasis: nil,
        casualties: []
      ).what
    }
    #expect(told(title: nil) == what)
    #expect(told(title: "Talks at Ohrid") == "Talks at Ohrid")
  }

  @Test func `two keys lead from a casualty figure to its words`() {
    var driver = DeskDriver()
    driver.press("4 / \"patrol\" Enter Enter")
    #expect(driver.kind == .event)
    #expect(seek("3 to 4 killed", &driver), "\(driver.frame.text)")
    driver.press("Enter")
    #expect(driver.kind == .reader)
    #expect(driver.selectedText == "three or four were killed")
    driver.press("Esc")
    #expect(driver.kind == .event && driver.selectedText.contains("3 to 4 killed"))
  }

  @Test func `each side has its column, and one that says nothing says so`() throws {
    var driver = DeskDriver(width: 140, height: 40)
    driver.press("4 / \"patrol\" Enter Enter")
    let text = driver.frame.text
    for side in ["Belgrade", "Pristina", "Kosovo Serbs", "KFOR/NATO", "EU", "others"] { #expect(text.contains(side)) }
    let sheet = try #require(event(driver)?.sheet)
    let heads = sheet.blocks.filter { $0.identity.hasPrefix("side ") && $0.lines[0].runs[0].role == .header }
    #expect(Set(heads.map(\.area.y)).count == 1 && Set(heads.map(\.area.x)).count == 6)
    let empty = heads.filter { $0.lines.dropFirst().map(\.plain).joined(separator: " ") == "none in this corpus" }
    #expect(empty.count == 4)
  }

  @Test func `on a narrow screen the sides stand one under the other`() throws {
    var driver = DeskDriver(width: 40, height: 20)
    driver.press("4 / \"patrol\" Enter Enter")
    let sheet = try #require(event(driver)?.sheet)
    let heads = sheet.blocks.filter { $0.identity.hasPrefix("side ") && $0.lines[0].runs[0].role == .header }
    #expect(heads.count == 6 && Set(heads.map(\.area.y)).count == 6 && Set(heads.map(\.area.x)) == [0])
  }

  @Test func `h and l go from side to side, j and k up and down within one`() throws {
    var driver = DeskDriver(width: 140, height: 40)
    driver.press("4 / \"patrol\" Enter Enter")
    #expect(seek("Marko", &driver), "\(driver.frame.text)")
    driver.press("l")
    #expect(driver.selectedText.contains("Arta Hoti"), "\(driver.selectedText)")
    driver.press("k")
    #expect(driver.selectedText.contains("calls it"), "\(driver.selectedText)")
    driver.press("h")
    #expect(driver.selectedText.contains("3 to 4 killed"), "\(driver.selectedText)")
    driver.press("j")
    #expect(driver.selectedText.contains("Marko Ili"), "\(driver.selectedText)")
    driver.press("j")
    #expect(driver.selectedText.contains("opened fire"), "\(driver.selectedText)")
  }

  @Test(arguments: [(140, 40), (80, 24), (40, 10), (20, 5)])
  func `from the first line j comes past everything that can be selected, and k back`(width: Int, height: Int) throws {
    var driver = DeskDriver(width: width, height: height)
    driver.press("4 j Enter")
    let sheet = try #require(event(driver)?.sheet)
    let columns = Set(sheet.blocks.filter(\.isSelectable).map(\.area.x)).count
    var seen: Set<Int> = []
    for _ in 0..<80 {
      if let cursor = event(driver)?.cursor { seen.insert(cursor) }
      let area = sheet.blocks[event(driver)!.cursor!].area
      driver.press("j")
      let next = sheet.blocks[event(driver)!.cursor!].area
      #expect(next.y >= area.y)
      // What is selected is in sight.
      if height > 5 { #expect(!driver.selectedText.isEmpty) }
    }
    let selectable = sheet.blocks.indices.filter { sheet.blocks[$0].isSelectable }
    if columns == 1 { #expect(seen == Set(selectable)) }
    #expect(seen.contains(selectable.last!))
    for _ in 0..<80 { driver.press("k") }
    #expect(event(driver)?.cursor == sheet.first)
  }

  @Test func `a denial is marked by a sign and a word, in colour and without`() {
    for isASCII in [false, true] {
      var driver = DeskDriver(options: Desk.Options(isASCII: isASCII))
      driver.press("5")
      let line = driver.frame.text.split(separator: "\n").first { $0.contains("any part of") }
      #expect(line?.contains(isASCII ? "! denied: any part" : "¬ denied: any part") == true, "\(driver.frame.text)")
    }
  }

  @Test func `a statement leads to its words, and its speaker has the office of that day`() {
    var driver = DeskDriver(width: 160, height: 40)
    driver.press("5")
    #expect(driver.frame.text.contains("prime minister, Kosovo"), "\(driver.frame.text)")
    driver.press("/ \"streets\" Enter Enter")
    #expect(driver.kind == .reader)
    #expect(driver.selectedText == "Take your soldiers off our streets")
  }

  @Test func `a dossier's statements and events lead to the words and to the event`() {
    var driver = DeskDriver()
    driver.press("2 / \"ilic\" Enter Enter / \"denied\" Enter Enter")
    #expect(driver.kind == .reader && driver.selectedText.contains("any part of the state"))
    driver.press("Esc / \"CONSULT\" Enter Enter")
    #expect(driver.kind == .event, "\(driver.frame.text)")
    driver.press("Esc Esc g")
    let lines = (driver.desk.current.pane as? DossierPane)?.lines.rows.map { $0 } ?? []
    #expect(lines.contains { $0.isHeading && $0.text == "Statements" && $0.detail == "2 statements" })
    #expect(lines.contains { $0.isHeading && $0.text == "Events" && $0.detail == "1 event" })
  }

  @Test func `the overview's newest event leads to its page`() {
    for (width, height) in [(120, 40), (80, 24), (40, 10)] {
      var driver = DeskDriver(width: width, height: height)
      driver.press("Tab Tab Enter")
      #expect(driver.kind == .event, "\(width)x\(height)")
      driver.press("Esc")
      #expect(driver.kind == .overview)
    }
  }

  @Test func `every figure on an event page leads to what it counts`() {
    let sample = SampleAnswers.twelve
    var figures: [Figure] = []
    for row in sample.eventRows {
      figures += [row.reports, row.articles, row.origins] + row.casualties.flatMap { [$0.articles, $0.origins] }
      figures += (sample.eventPage(row.id)?.sides ?? []).flatMap { $0.labels.map(\.statements) }
    }
    #expect(figures.count > 15)
    for figure in figures {
      guard case .facts(let query) = figure.basis else {
        Issue.record("\(figure) rests on no facts")
        continue
      }
      let found = sample.facts(query)
      switch figure.amount {
      case .facts(let count): #expect(count == found.count)
      case .articles(let count): #expect(count == Set(found.map(\.entry.view.row.id)).count)
      case .origins(let count): #expect(count == Set(found.map(\.entry.origin)).count)
      default: Issue.record("\(figure) is no count")
      }
    }
  }

  @Test func `an event that is no longer there says so`() {
    var driver = DeskDriver()
    driver.press("4 Enter")
    _ = driver.desk.update(.progressed(LoadProgress()))
    guard let request = driver.desk.current.request else {
      Issue.record("the page does not ask again")
      return
    }
    _ = driver.desk.update(.answered(.event(nil), request: request))
    #expect(driver.frame.text.contains("no longer put together"))
  }
}
