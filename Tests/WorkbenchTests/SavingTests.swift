import Canvas
import Facts
import Glibc
import Testing

@testable import Workbench

@Suite struct SavingTests {
  /// Panes of the sample with rows, by the keys that lead to them.
  static let panes: [(name: String, keys: String)] = [
    ("overview", ""), ("actors", "2"), ("strength", "3"), ("claims", "C"), ("articles", "8"), ("reader", "3 Enter"),
    ("dossier", "2 / \"holm\" Enter Enter"), ("events", "4"), ("event", "4 Enter"), ("statements", "5"),
    ("relations", "6"), ("disagreements", "9"), ("help", "C ?"),
  ]

  private static func order(_ driver: DeskDriver) throws -> SaveOrder {
    let orders = driver.effects.compactMap { effect -> SaveOrder? in
      if case .save(let order) = effect { return order }
      return nil
    }
    return try #require(orders.last)
  }

  private static func saved(_ keys: String, as name: String) throws -> String {
    var driver = DeskDriver()
    driver.press("\(keys) s C-u \"\(name)\" Enter")
    guard case .text(let text) = try order(driver).content else {
      Issue.record("a picture")
      return ""
    }
    return text
  }

  @Test func `the prompt proposes a name that says pane and filter`() throws {
    var driver = DeskDriver()
    driver.press("3 / \"Total 4\" Enter s")
    #expect(driver.frame.line(39).hasPrefix(" save as kforwatch-strength-total-4.csv"))
    driver.press("Tab")
    #expect(driver.frame.line(39).hasPrefix(" save as kforwatch-strength-total-4.json"))
    driver.press("Tab Tab Tab")
    #expect(driver.frame.line(39).contains(".csv"))
    driver.press("Esc")
    #expect(driver.effects.isEmpty)
  }

  @Test(arguments: [
    ("strength", "", "", "csv", "kforwatch-strength.csv"),
    ("strength", "", "since:2023 strength:total", "csv", "kforwatch-strength-2023-total.csv"),
    ("dossier", "Aleksandar Vučić", "", "md", "kforwatch-dossier-aleksandar-vucic.md"),
    ("reader", "../../etc/passwd; rm -rf ~\u{1B}[31m", "", "csv", "kforwatch-reader-etc-passwd-rm-rf-31m.csv"),
    ("claims", "Прича о KFOR-у", "-outlet:\"B92 News\"", "csv", "kforwatch-claims-prica-o-kfor-u-b92-news.csv"),
  ])
  func `proposed names hold letters, digits and hyphens only`(
    pane: String, about: String, filter: String, ending: String, name: String
  ) {
    #expect(SaveName.proposed(pane, about: about, filter: filter, ending: ending) == name)
  }

  @Test func `all rows under filter and sort are saved, not only those seen`() throws {
    var driver = DeskDriver(.twelve, width: 40, height: 10)
    driver.press("8 >*2 / \"a\" Enter s Enter")
    let order = try SavingTests.order(driver)
    guard case .text(let text) = order.content, case let pane as ArticlesPane = driver.desk.current.pane else {
      Issue.record("no text")
      return
    }
    let lines = text.split(separator: "\r\n")
    try #require(lines.count == pane.table.count + 1 && pane.table.count > 5, "\(text)")
    #expect(order.what == "\(pane.table.count) rows")
    for place in 0..<pane.table.count { #expect(lines[place + 1].hasPrefix(pane.table.row(place).id)) }
  }

  @Test func `an ending that is no format is told, and the prompt stays`() {
    var driver = DeskDriver()
    driver.press("3 s C-u \"points.xls\" Enter")
    #expect(driver.effects.isEmpty)
    #expect(driver.frame.text.contains("csv, json, md or svg"))
    #expect(driver.frame.text.contains("save as points.xls"))
    driver.press("C-u Enter")
    #expect(driver.frame.text.contains("a file needs a name"))
  }

  @Test func `a file that exists is replaced only when that is wanted`() throws {
    var driver = DeskDriver()
    driver.press("3 s Enter")
    let order = try SavingTests.order(driver)
    #expect(!order.overwrites)
    driver.send(.fileExists(order))
    #expect(driver.frame.line(39).contains("exists: overwrite? y/n kforwatch-strength.csv"))
    driver.press("n")
    #expect(driver.effects.count == 1)
    driver.send(.fileExists(order))
    driver.press("y")
    var wanted = order
    wanted.overwrites = true
    #expect(driver.effects.count == 2 && driver.effects.last == .save(wanted))
  }

  @Test func `the chart is saved as a picture of its own, other panes as they are drawn`() throws {
    let svg = try SavingTests.saved("3", as: "a.svg")
    #expect(svg.hasPrefix("<?xml") && svg.contains("id=\"reference\"") && svg.contains("nearly 4,000"))
    var driver = DeskDriver(.twelve, width: 40, height: 10)
    driver.press("8 s C-u \"a.svg\" Enter")
    guard case .picture(let grid, let title) = try SavingTests.order(driver).content else {
      Issue.record("no picture")
      return
    }
    #expect(title == "Articles")
    // All twelve articles, though the screen shows a few, and no cursor.
    #expect(grid.text.contains("1 of 12") == false && grid.height > 20)
    #expect(!grid.cells.contains { $0.isSelected })
  }

  @Test(arguments: panes.indices, ["csv", "json", "md"])
  func `every pane can be saved`(index: Int, ending: String) throws {
    let text = try SavingTests.saved(SavingTests.panes[index].keys, as: "x.\(ending)")
    #expect(text.utf8.count >= 40)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{9B}"))
  }

  @Test(arguments: panes.indices)
  func `every pane reads well without a screen`(index: Int) throws {
    var driver = DeskDriver()
    driver.press(SavingTests.panes[index].keys)
    let text = driver.desk.linearText
    #expect(text.hasPrefix("# "))
    for scalar in text.unicodeScalars {
      #expect(scalar == "\n" || scalar.value >= 0x20, "a control character")
      // Help explains the signs of the screen.
      if SavingTests.panes[index].name == "help" { continue }
      #expect(
        !(0x2500...0x25FF).contains(scalar.value) && !(0x2800...0x28FF).contains(scalar.value), "\(scalar) is drawn")
    }
  }

  @Test(arguments: panes.indices, ["y", "Y", "o", "e"])
  func `every selection gives something to hand on, or says why not`(index: Int, key: String) {
    var driver = DeskDriver()
    driver.press(SavingTests.panes[index].keys)
    let before = driver.effects.count
    driver.press(key)
    let given = driver.effects.dropFirst(before)
    let isHandedOn = given.contains { effect in
      switch effect {
      case .copy(let text): !text.isEmpty
      case .edit(let path, let line): !path.isEmpty && line > 0
      case .openAddress: true
      default: false
      }
    }
    #expect(isHandedOn || driver.desk.notice != nil, "\(key) in \(SavingTests.panes[index].name)")
    let pane = driver.desk.current.pane
    if key == "y", pane.state == .ready, pane.kind != .help { #expect(isHandedOn, "\(pane.kind)") }
  }

  @Test func `the sentences behind a point are copied with their citations`() throws {
    var driver = DeskDriver()
    driver.press("3 / \"nearly 4\" Enter Y")
    guard case .copy(let text)? = driver.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.components(of: "nearly 4,000 peacekeepers") == 2)
    #expect(text.contains("(corpus/"))
  }

  static let stored: [(file: String, keys: String)] = [
    ("strength.csv", "3"), ("strength.json", "3"), ("strength.md", "3 / \"4,000\" Enter"), ("strength.svg", "3"),
    ("actors.csv", "2"), ("articles.md", "8"), ("claims.csv", "C"), ("dossier.md", "2 / \"holm\" Enter Enter"),
    ("overview.txt", ""), ("strength.txt", "3"), ("reader.txt", "3 Enter"), ("events.csv", "4"), ("events.txt", "4"),
    ("statements.md", "5"), ("relations.csv", "6"), ("disagreements.md", "9"), ("event.txt", "4 Enter"),
  ]

  @Test(arguments: stored.indices)
  func `what is saved and read aloud is as it is stored`(index: Int) throws {
    let (file, keys) = SavingTests.stored[index]
    var driver = DeskDriver()
    driver.press(keys)
    let text = file.hasSuffix(".txt") ? driver.desk.linearText : try SavingTests.saved(keys, as: file)
    let path = Screen.folder.replacing("/Screens", with: "/Saved/\(file)")
    if getenv("RECORD") != nil {
      Screen.write(text, toFile: path)
      return
    }
    let stored = try #require(Screen.read(file: path), "\(path) is missing; RECORD=1 writes it")
    #expect(stored == text)
  }
}

extension String {
  fileprivate func components(of words: String) -> Int { ranges(of: words).count }
}
