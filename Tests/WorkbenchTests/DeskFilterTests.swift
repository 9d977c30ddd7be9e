import Canvas
import Facts
import Testing

@testable import Workbench

@Suite struct DeskFilterTests {
  private func filter(_ driver: DeskDriver) -> String { driver.desk.current.filter.text }

  private func rows(_ driver: DeskDriver) -> Int { (driver.desk.current.pane as? ArticlesPane)?.table.rows.count ?? -1 }

  @Test func `going back restores the filter and what was seen under it`() {
    var driver = DeskDriver()
    driver.press("8 j*4")
    let before = driver.frame.text
    let all = rows(driver)
    driver.press("i \"since:2015\" Enter")
    #expect(filter(driver) == "since:2015")
    let some = rows(driver)
    #expect(some > 0 && some < all)
    let under = driver.frame.text
    driver.press("Esc")
    #expect(driver.frame.text == before)
    #expect(filter(driver) == "")
    driver.press("]")
    #expect(filter(driver) == "since:2015")
    #expect(driver.frame.text == under)
    // Every pane that is gone to is under the filter.
    driver.press("2 3 8")
    #expect(filter(driver) == "since:2015")
    #expect(rows(driver) == some)
  }

  @Test func `the header says what is shown of how much`() {
    var driver = DeskDriver()
    #expect(driver.frame.text.contains("filter: all"))
    driver.press("i \"kind:strength since:2009\" Enter")
    #expect(driver.frame.text.contains("filter: kind:strength since:2009"))
    #expect(driver.frame.text.split(separator: "\n")[0].contains(" of 12 articles"))
  }

  @Test func `the header counts what is shown again when Esc leaves a filter set on Overview`() {
    var driver = DeskDriver()
    let before = driver.frame.text.split(separator: "\n")[0]
    driver.press("i \"since:2015\" Enter")
    #expect(driver.frame.text.split(separator: "\n")[0].contains(" of 12 articles"))
    driver.press("Esc")
    #expect(driver.frame.text.split(separator: "\n")[0] == before)
  }

  @Test func `the last term is taken away one by one`() {
    var driver = DeskDriver()
    driver.press("i \"kind:strength since:2009\" Enter F")
    #expect(filter(driver) == "kind:strength")
    driver.press("F")
    #expect(filter(driver) == "")
    driver.press("F")
    #expect(filter(driver) == "")
  }

  @Test func `a mistake keeps the line open and points at the word`() throws {
    var driver = DeskDriver()
    driver.press("i \"kind:strength outlet:Nroth\" Enter")
    guard case .filter(let line)? = driver.desk.prompt else {
      Issue.record("the line is closed")
      return
    }
    #expect(line.mistake?.range == 14..<26)
    let lines = driver.frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    let typed = try #require(lines.firstIndex { $0.contains("outlet:Nroth") && $0.contains("filter: ") })
    let caret = try #require(lines[typed + 1].firstIndex(of: "^"))
    let column = lines[typed + 1].distance(from: lines[typed + 1].startIndex, to: caret)
    #expect(lines[typed].dropFirst(column).hasPrefix("outlet:Nroth"))
    // Typing on takes the mistake away; Esc leaves all as it was.
    driver.press("Backspace*5 \"\\\"North\"")
    driver.press("Esc")
    #expect(driver.desk.prompt == nil)
    #expect(filter(driver) == "")
  }

  @Test func `keys and names are completed`() {
    var driver = DeskDriver()
    driver.press("i \"ac\" Tab")
    if case .filter(let line)? = driver.desk.prompt { #expect(line.text == "actor:") } else { Issue.record("no line") }
    driver.press("\"nat\" Tab Enter")
    #expect(filter(driver) == "actor:nato")
  }

  @Test func `a cell becomes a term, of several one is chosen`() {
    var driver = DeskDriver()
    driver.press("2 f")
    guard case .facets(let terms, _)? = driver.desk.prompt else {
      #expect(filter(driver).hasPrefix("actor:"))
      return
    }
    driver.press("Enter")
    #expect(filter(driver) == terms[0].text)
  }

  @Test func `answers for a filter that is gone change nothing`() {
    var desk = Desk(width: 80, height: 24)
    _ = desk.begin()
    let first = desk.update(.checked(Filter([Filter.Term(.kind, "strength")]), nil))
    #expect(first.contains(.narrow(to: Filter([Filter.Term(.kind, "strength")]))))
    let back = desk.update(.key(.escape))
    #expect(back.contains(.narrow(to: .all)))
    #expect(desk.current.filter.isEmpty)
  }

  @Test func `a kept filter's name is not given away without asking`() {
    var driver = DeskDriver()
    driver.press("i \"kind:strength\" Enter : \"keep filter\" Enter \"mine\" Enter")
    let named = NamedFilter("mine", Filter([Filter.Term(.kind, "strength")]))
    #expect(driver.effects.last == .keepFilter(named, replaces: false))
    driver.send(.filterNameTaken("mine"))
    driver.press("n")
    #expect(driver.effects.last == .keepFilter(named, replaces: false))
    driver.send(.filterNameTaken("mine"))
    driver.press("y")
    #expect(driver.effects.last == .keepFilter(named, replaces: true))
  }

  @Test func `a search leads to the words in the reader, and on from hit to hit`() {
    var driver = DeskDriver()
    driver.press("W \"kfor\"")
    #expect(driver.kind == .search)
    driver.press("Enter Enter")
    #expect(driver.kind == .reader)
    let hit = (driver.desk.current.pane as? ReaderPane)?.currentHit
    #expect(hit != nil)
    driver.press(">")
    #expect((driver.desk.current.pane as? ReaderPane)?.currentHit != nil)
    driver.press("Esc")
    #expect(driver.kind == .search)
    driver.press("Esc")
    #expect(driver.kind == .overview)
  }

  @Test func `Tab takes the words from a list's search to the full text, and from there to the filter`() {
    var driver = DeskDriver()
    driver.press("8 / \"kfor\" Tab")
    #expect(driver.kind == .search)
    driver.press("Tab")
    #expect(filter(driver) == "kfor")
  }
}
