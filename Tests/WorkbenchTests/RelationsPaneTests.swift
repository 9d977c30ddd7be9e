import Canvas
import Corpus
import Facts
import Testing

@testable import Workbench

@Suite struct RelationsPaneTests {
  private func matrix(_ driver: DeskDriver) -> RelationMatrix? { (driver.desk.current.pane as? RelationsPane)?.matrix }

  @Test func `two keys lead from a cell to the facts, a third to the words`() {
    var driver = DeskDriver(.related)
    driver.press("6 v Enter")
    #expect(driver.kind == .relation)
    driver.press("G Enter")
    #expect(driver.kind == .reader)
    driver.press("[ [")
    #expect(driver.kind == .relations)
    #expect((driver.desk.current.pane as? RelationsPane)?.isMatrix == true)
  }

  @Test func `the figure of a relation leads to as many claims as it says`() throws {
    var driver = DeskDriver(.related)
    driver.press("6")
    let row = try #require((driver.desk.current.pane as? RelationsPane)?.table.selected)
    #expect(row.facts.count == 2)
    driver.press("Enter Enter")
    #expect(driver.kind == .claims)
    #expect((driver.desk.current.pane as? ClaimsPane)?.claims.count == 2)
  }

  @Test func `what holds both ways stands in both cells, what is done one way in one`() throws {
    var matrix = RelationMatrix()
    matrix.set(SampleAnswers.related.relations(.bodies).rows, kinds: SampleAnswers.kinds)
    func text(_ source: EntityID, _ target: EntityID) -> String? {
      matrix.cells[RelationMatrix.Spot(source: source, target: target)].map(matrix.text)
    }
    // Kosovo accuses Serbia twice, Serbia Kosovo once; they meet once.
    #expect(text("kosovo-state", "serbia") == "3A+")
    #expect(text("serbia", "kosovo-state") == "2A+" || text("serbia", "kosovo-state") == "2m+")
    #expect(text("kosovo-state", "nato") == "2q ")
    #expect(text("nato", "kosovo-state") == nil)
  }

  @Test func `actors and bodies are asked for, and the choice stays when one comes back`() {
    var driver = DeskDriver(.related)
    driver.press("6")
    #expect(!driver.frame.text.contains("Arta Hoti"))
    driver.press("V")
    #expect(driver.frame.text.contains("Arta Hoti"))
    #expect(driver.frame.text.contains("actors as named"))
    driver.press("2 6")
    #expect(driver.frame.text.contains("Arta Hoti"))
    driver.press("V")
    #expect(!driver.frame.text.contains("Arta Hoti"))
  }

  @Test(arguments: ["6", "6 v", "6 Enter", "6 v Enter"])
  func `f filters by who acts and who is acted on`(keys: String) throws {
    var driver = DeskDriver(.related)
    driver.press(keys)
    let terms = driver.desk.current.pane.facets
    #expect(terms.count >= 2 && terms.allSatisfy { $0.key == .actor })
    driver.press("f Enter")
    #expect(driver.desk.current.filter.terms == [terms[0]])
    driver.press("Esc")
    #expect(driver.desk.current.filter.isEmpty)
  }

  @Test func `f on a claim of a relation's page filters by what the claim says`() {
    var driver = DeskDriver(.related)
    driver.press("6 Enter G")
    let keys = Set(driver.desk.current.pane.facets.map(\.key))
    #expect(keys.isSuperset(of: [.outlet, .since, .actor]))
  }

  @Test func `list and matrix have the same relation under the cursor`() throws {
    var driver = DeskDriver(.related)
    driver.press("6 j*3")
    let row = try #require((driver.desk.current.pane as? RelationsPane)?.table.selected)
    driver.press("v")
    #expect(matrix(driver)?.spot == RelationMatrix.Spot(source: row.relation.source, target: row.relation.target))
  }

  @Test func `heads stay while a wide matrix scrolls, and the cursor is always in sight`() {
    var rows: [RelationRow] = []
    for one in 0..<30 {
      for other in 0..<30 where one != other {
        let relation = Relation(
          source: EntityID("actor-\(one)"), target: EntityID("actor-\(other)"), kind: "accuse", level: .bodies)
        let figure = Figure(.facts(1), basis: .facts(.behind(relation)))
        rows.append(
          RelationRow(
            relation: relation, isMutual: false, sourceName: "Party \(one)", targetName: "Party \(other)",
            facts: figure, articles: figure, origins: figure, first: nil, last: nil))
      }
    }
    var matrix = RelationMatrix()
    matrix.set(rows, kinds: SampleAnswers.kinds)
    let area = Rect(x: 0, y: 0, width: 60, height: 12)
    matrix.arrange(in: area)
    for command in Array(repeating: Command.right, count: 29) + Array(repeating: .down, count: 29) {
      _ = matrix.perform(command)
      matrix.arrange(in: area)
      var grid = Grid(width: 60, height: 12)
      matrix.draw(in: area, of: &grid, look: Look(glyphs: .unicode, marker: .braille))
      #expect(grid.cells.contains { $0.isSelected })
      let parties = matrix.selectedParties
      #expect(grid.text.contains(parties?.source.name ?? "?"))
      #expect(grid.line(0).contains(parties?.target.name ?? "?"))
    }
    #expect(matrix.position == "row 30/30, column 30/30")
  }

  @Test func `the words looked for narrow the matrix as they narrow the list`() {
    var driver = DeskDriver(.related)
    driver.press("6 v / \"assault\" Enter")
    #expect(matrix(driver)?.sources.map(\.id) == ["banjska-attackers"])
    driver.press("Esc")
    #expect((matrix(driver)?.sources.count ?? 0) > 2)
  }
}

@Suite struct DisagreementsPaneTests {
  private func pane(_ driver: DeskDriver) -> DisagreementsPane? { driver.desk.current.pane as? DisagreementsPane }

  @Test func `every kind of finding has a line, and its claims stand below at once`() {
    var driver = DeskDriver(.related)
    driver.press("9")
    #expect(
      pane(driver)?.table.rows.map(\.kindText) == [
        "disagree", "disagree", "recycled", "title", "sum",
      ])
    #expect(
      driver.frame.text.contains("about 5,500 [5,450..5,550] · as of 2011-08 · Morning Ledger, published 2011-08-02"))
    driver.press("j")
    #expect(driver.frame.text.contains("4 [4] · as of 2023-09-24 · North Wire"))
    #expect(!driver.frame.text.contains("about 5,500 [5,450..5,550]"))
  }

  @Test func `Enter lists the claims, Enter again shows the words`() {
    var driver = DeskDriver(.related)
    driver.press("9 j Enter")
    #expect((driver.desk.current.pane as? ClaimsPane)?.claims.count == 2)
    driver.press("Enter")
    #expect(driver.kind == .reader)
    driver.press("[ [")
    #expect(pane(driver)?.table.list.cursor == 1)
  }

  @Test(arguments: ["9 j*2", "3 / \"stale\" Enter", "C / \"stale\" Enter"])
  func `from a stale figure R leads to the words of the newer level`(keys: String) {
    var driver = DeskDriver(.related)
    driver.press(keys + " R")
    #expect(driver.kind == .reader)
    #expect(driver.selectedText == "some 3,800")
  }

  @Test func `the line of every finding can be followed`() {
    for place in 0..<5 {
      var driver = DeskDriver(.related)
      driver.press("9" + String(repeating: " j", count: place) + " Enter")
      #expect([.claims, .reader].contains(driver.kind), "line \(place)")
      #expect(driver.desk.current.pane.state == .ready || driver.desk.current.pane.state == .waiting)
    }
  }

  @Test func `the reason is a column one can sort by and look for`() {
    var driver = DeskDriver(.related)
    driver.press("9 >*5")
    let reasons = pane(driver).map { pane in (0..<pane.table.count).map { pane.table.row($0).why } }
    #expect(reasons == reasons?.sorted())
    driver.press("/ \"unexplained\" Enter")
    #expect(pane(driver)?.table.count == 1)
  }

  @Test func `where nothing disagrees it says how much was compared`() {
    var driver = DeskDriver(.twelve)
    driver.press("9")
    #expect(driver.frame.text.contains("23 claims compared, none disagree"))
    var empty = DeskDriver(.empty)
    empty.press("9")
    #expect(empty.frame.text.contains("no claim of this corpus can be compared"))
  }
}
