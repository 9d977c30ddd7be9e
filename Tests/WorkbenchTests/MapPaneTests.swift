import Canvas
import Corpus
import Facts
import Testing

@testable import Workbench

@Suite struct MapPaneTests {
  private func driver(_ keys: String, width: Int = 120, height: Int = 40) -> DeskDriver {
    var driver = DeskDriver(.twelve, width: width, height: height)
    driver.press(keys)
    return driver
  }

  private func pane(_ driver: DeskDriver) -> MapPane { driver.desk.current.pane as! MapPane }

  private func go(_ name: String, _ driver: inout DeskDriver) {
    driver.press("g")
    for _ in 0..<20 where pane(driver).table.selected?.place.name != name { driver.press("n") }
    #expect(pane(driver).table.selected?.place.name == name)
  }

  @Test(arguments: [("Zvečan", "j", "Kosovo"), ("Pristina", "h", "Kosovo"), ("Zvečan", "k", "Rudare")])
  func `j k h l go to the nearest place in their direction`(from: String, key: String, to: String) {
    var driver = driver("7")
    go(from, &driver)
    driver.press(key)
    #expect(pane(driver).table.selected?.place.name == to)
  }

  @Test func `every place is reached by n, the ones beyond the map too, and the window stays for those`() {
    var driver = driver("7 g")
    var seen: Set<String> = []
    let home = pane(driver).map.view
    for _ in 0..<pane(driver).table.count {
      seen.insert(pane(driver).table.selected!.place.name)
      driver.press("n")
    }
    #expect(seen == Set(SamplePlaces.all.map(\.name)))
    #expect(pane(driver).map.view == home)
    let drawn = pane(driver).map.places.map(\.place.name)
    #expect(!drawn.contains("Brussels") && !drawn.contains("Nowhere") && drawn.contains("Banjska"))
  }

  @Test func `zooming keeps the selected place in its cell, Z shows all again, and back finds the window`() {
    var driver = driver("7")
    go("Zvečan", &driver)
    let cell = { (driver: DeskDriver) -> [Int] in
      let spot = self.pane(driver).map.spots.first { $0.row.place.name == "Zvečan" }!
      return [spot.x, spot.y]
    }
    let before = cell(driver)
    driver.press("+ +")
    let after = cell(driver)
    #expect(abs(after[0] - before[0]) <= 1 && abs(after[1] - before[1]) <= 1)
    let view = pane(driver).map.view
    driver.press("Enter")
    #expect(driver.kind != .map)
    driver.press("Esc")
    #expect(pane(driver).map.view == view)
    driver.press("Z")
    #expect(pane(driver).map.chosen == nil)
  }

  @Test func `a place out of sight comes into sight when it is selected`() {
    var driver = driver("7")
    go("Prizren", &driver)
    driver.press("+*6")
    #expect(!pane(driver).map.isInSight("zvecan"))
    go("Zvečan", &driver)
    #expect(pane(driver).map.isInSight("zvecan"))
  }

  @Test func `Enter and w lead to what is counted`() {
    var driver = driver("7")
    go("Kosovo", &driver)
    let row = pane(driver).table.selected!
    #expect(row.mentions.count == 3)
    driver.press("w")
    let claims = (driver.desk.current.pane as! ClaimsPane).claims.rows
    #expect(claims.count == 3)
  }

  @Test func `names never run into one another`() {
    for size in [(120, 40), (80, 24), (200, 60)] {
      var driver = driver("7", width: size.0, height: size.1)
      for _ in 0..<6 {
        let map = pane(driver).map
        let frame = driver.frame
        // A sign in the frame is its place's own or that of one on the same cell.
        for spot in map.spots {
          let here = map.spots.filter { $0.x == spot.x && $0.y == spot.y }
          let signs = here.map { $0.row.sign(map.busiest, .unicode).unicodeScalars.first!.value }
          #expect(signs.contains(frame[spot.x, spot.y].scalar), "\(spot.row.place.name)")
        }
        driver.press("+")
      }
    }
  }

  @Test func `a square of land is drawn as a square, and dots and cells agree`() {
    let view = MapView(west: 20, east: 22, south: 41.9, north: 43.3, columns: 80, rows: 30)
    let north = view.offset(21, 43.1).rows
    let east = view.offset(21 + 0.5 / 0.736, 42.6).columns
    #expect(abs(-north * 2 - east) < 1)
    let area = Rect(x: 3, y: 2, width: 80, height: 30)
    for marker in ChartMarker.allCases {
      let canvas = DotCanvas(columns: 80, rows: 30, marker: marker)
      let dot = view.dot(20.9, 42.9, on: canvas)
      let cell = view.cell(20.9, 42.9, in: area)
      #expect(dot.x * 80 / canvas.width + 3 == cell.x && dot.y * 30 / canvas.height + 2 == cell.y)
    }
  }
}
