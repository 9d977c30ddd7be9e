import Canvas
import Corpus
import Facts
import Testing

@testable import Workbench

@Suite struct StrengthChartTests {
  private func driver(_ keys: String, width: Int = 120, height: Int = 40) -> DeskDriver {
    var driver = DeskDriver(.twelve, width: width, height: height)
    driver.press(keys)
    return driver
  }

  private func pane(_ driver: DeskDriver) -> StrengthPane { driver.desk.current.pane as! StrengthPane }

  @Test func `zooming keeps the cursor's day where it was, and zooming out again shows all`() {
    var driver = driver("3 h*6")
    let before = pane(driver)
    let day = before.table.selected!.asOf!.middle!.number
    let share = { (plot: StrengthPlot) in
      Double(day - plot.span.lowerBound) / Double(plot.span.upperBound - plot.span.lowerBound)
    }
    driver.press("+")
    let after = pane(driver)
    #expect(after.plot.span.count < before.plot.span.count * 6 / 10)
    #expect(abs(share(after.plot) - share(before.plot)) < 0.02)
    #expect(after.table.selected == before.table.selected)
    driver.press("-")
    #expect(pane(driver).plot.window == nil)
  }

  @Test func `a zoomed chart moves in time but not past its ends, and Z shows all`() {
    var driver = driver("3 +*3")
    let first = pane(driver).plot.span
    driver.press("H")
    #expect(pane(driver).plot.span.lowerBound < first.lowerBound)
    driver.press("H*60")
    #expect(pane(driver).plot.span.lowerBound == pane(driver).plot.whole.lowerBound)
    driver.press("Z")
    #expect(pane(driver).plot.window == nil)
    #expect(pane(driver).plot.span == pane(driver).plot.whole)
  }

  @Test func `under a filter the chart shows the time of what is left, until somebody chooses another`() throws {
    let all = pane(driver("3")).series
    let left = StrengthSeries(
      points: all.points.filter { $0.asOf?.middle?.year == 2023 }, reference: all.reference)
    try #require(left.points.count > 1)
    var look = Look(glyphs: .unicode, marker: .braille)
    look.isFiltered = true
    var pane = StrengthPane()
    func show(_ series: StrengthSeries) {
      pane.accept(.strength(series), look: look)
      pane.arrange(in: Rect(x: 0, y: 1, width: 120, height: 38), look: look)
    }
    show(left)
    let window = try #require(pane.plot.window)
    #expect(window.count < pane.plot.whole.count / 3)
    #expect(pane.plot.marks.allSatisfy { window.contains($0.day) })
    // The filter is taken away.
    look.isFiltered = false
    show(all)
    #expect(pane.plot.window == nil)
    look.isFiltered = true
    show(left)
    _ = pane.perform(.wholeView, look: look)
    show(left)
    #expect(pane.plot.window == nil, "the corpus grew, and the time chosen by hand was lost")
  }

  @Test func `the cursor goes through all points of a zoomed chart and stays in sight`() {
    var driver = driver("3 g +*4")
    let count = pane(driver).plot.marks.count
    var seen: Set<String> = []
    driver.press("h*40")
    for _ in 0..<count {
      let pane = pane(driver)
      seen.insert(pane.table.selected!.id)
      #expect(pane.plot.span.contains(pane.table.selected!.asOf!.middle!.number))
      driver.press("l")
    }
    #expect(seen.count == count)
  }

  @Test func `going back to the chart finds its time and its marks as they were`() {
    var driver = driver("3 +*2 H")
    let span = pane(driver).plot.span
    driver.press("Enter Esc")
    #expect(pane(driver).plot.span == span)
    driver.press("8 3")
    #expect(pane(driver).plot.span == span)
  }

  @Test func `the saved picture shows the time that the chart shows`() throws {
    var driver = driver("3 +*3")
    let whole = try #require(self.driver("3").desk.current.pane.picture(look: driver.desk.look))
    let zoomed = try #require(driver.desk.current.pane.picture(look: driver.desk.look))
    let span = pane(driver).plot.span
    func discs(_ svg: String) -> Int { svg.split(separator: "<g><title>").count }
    let shown = pane(driver).table.rows.filter { span.contains($0.asOf?.middle?.number ?? .min) }.count
    #expect(discs(zoomed) < discs(whole) && shown > 0)
    #expect(zoomed.contains("\(Day(number: span.lowerBound)) to \(Day(number: span.upperBound))"))
    #expect(zoomed.contains(" outside the time shown") && !whole.contains(" outside the time shown"))
    driver.press("Z")
    #expect(driver.desk.current.pane.picture(look: driver.desk.look) == whole)
  }

  @Test func `in the picture a reference row holds up to the edge of the time shown, and no further`() throws {
    func row(_ line: Int, _ date: String, _ level: Int) -> ReferencePoint {
      ReferencePoint(
        line: line, date: DateValue(edtf: date)!, quantity: Quantity(level, .exact), kind: .total, nation: nil,
        outlet: "register", address: "", confidence: "A", note: "")
    }
    let rows = [row(2, "2005-01-01", 17_000), row(3, "2005-12-01", 16_000), row(4, "2010-01-01", 10_000)]
    let days = Day(2005, 3, 1)!.number...Day(2005, 9, 1)!.number
    let svg = StrengthPicture(points: [], reference: rows, title: "", notes: [], days: days).svg
    #expect(svg.contains("17,000, 2005-01-01") && !svg.contains("16,000, 2005-12-01") && !svg.contains("10,000"))
    let path = try #require(svg.split(separator: "<path d=\"").dropFirst().first { $0.contains("17,000") })
    #expect(
      path.prefix { $0 != "\"" }.contains("H\(StrengthPicture.right)") && !path.prefix { $0 != "\"" }.contains("V"))
  }

  @Test func `B changes what is drawn with, and keeps it in other panes`() {
    var driver = driver("3")
    #expect(driver.desk.baseLook.marker == .braille)
    driver.press("B")
    #expect(driver.frame.text.contains("▀"))
    driver.press("1")
    #expect(driver.desk.baseLook.marker == .block)
    driver.press("B")
    let braille = driver.frame.cells.filter { (0x2800...0x28FF).contains($0.scalar) }
    #expect(braille.isEmpty)
  }

  @Test func `the line of the reference series stays open where no source is near`() {
    var plot = StrengthPlot(layers: [.reference])
    let rows = [("2005-01-01", 17_000), ("2005-06-01", 16_000), ("2010-01-01", 10_000)].enumerated().map { index, row in
      ReferencePoint(
        line: index + 2, date: DateValue(edtf: row.0)!, quantity: Quantity(row.1, .exact), kind: .total, nation: nil,
        outlet: "register", address: "", confidence: "A", note: "")
    }
    plot.set(StrengthSeries(points: [], reference: rows), layers: [.reference])
    #expect(plot.end(of: 0) == Day(2005, 6, 1)!.number)
    #expect(plot.end(of: 1) == Day(2005, 6, 1)!.number)
    // A window inside the gap shows no line at all.
    var grid = Grid(width: 80, height: 20)
    while plot.zoom(isIn: true, about: Day(2008, 1, 1)!.number) {}
    plot.draw(
      in: grid.bounds, of: &grid, look: Look(glyphs: .unicode, marker: .braille), cursor: nil, isFocused: false,
      hasLegend: false)
    #expect(!grid.cells.contains { $0.role == .reference })
  }

  @Test func `by nation, Enter leads to exactly the claims that are counted`() {
    var driver = driver("3 V")
    let row = pane(driver).nations.selected!
    #expect(row.claims > 0)
    driver.press("Enter")
    #expect(driver.kind == .claims)
    let claims = (driver.desk.current.pane as! ClaimsPane).claims.rows
    #expect(claims.count == row.claims)
    for claim in claims {
      guard case .strength(let report) = claim.claim else {
        Issue.record("no strength")
        continue
      }
      #expect(report.nation == row.nation && report.kind == .contingent)
    }
  }

  @Test(arguments: [(3_400, 4_700), (200, 300), (10_000, 12_000), (3_000, 50_000)])
  func `every number axis has at least two labels`(low: Int, high: Int) {
    let scale = ChartScale.logarithmic(covering: [low, high], leastRatio: 1.2)
    #expect(scale.ticks.count >= 2 && scale.ticks.count <= 12, "\(scale.ticks)")
  }
}
