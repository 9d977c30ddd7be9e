import Testing

@testable import Canvas

@Suite struct WidgetTests {
  @Test func `every role has a letter of its own`() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }

  @Test(arguments: [
    ("Serbs in the north", 9, "Serbs in|the north"), ("Serbs in the north", 8, "Serbs in|the|north"),
    ("Serbs in the north", 40, "Serbs in the north"),
    ("peacekeepers", 5, "peace|keepe|rs"), ("a peacekeeper", 5, "a|peace|keepe|r"), ("one\ntwo", 9, "one|two"),
    ("日本の兵", 5, "日本|の兵"), ("e\u{301}tat", 3, "e\u{301}ta|t"), ("", 5, ""), ("ab cd", 2, "ab|cd"), ("日", 1, "日"),
  ])
  func `text is broken at blanks, else within words`(text: String, width: Int, expected: String) {
    let bytes = Array(text.utf8)
    let lines = TextFlow(bytes, width: width).lines.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(lines.joined(separator: "|") == expected)
  }

  @Test func `lines of a text hold every byte but blanks and line feeds, in order`() {
    let text = "Peacekeepers stood between them — for hours; 日本 too.\n\nThen\u{301}  all went home."
    let bytes = Array(text.utf8)
    for width in 1...60 {
      let flow = TextFlow(bytes, width: width)
      var seen = [Bool](repeating: false, count: bytes.count)
      var last = 0
      for line in flow.lines {
        #expect(line.lowerBound >= last)
        last = line.upperBound
        for index in line { seen[index] = true }
        #expect(DisplayWidth.columns(of: String(decoding: bytes[line], as: UTF8.self)) <= max(2, width))
      }
      for (index, byte) in bytes.enumerated() where byte != 0x20 && byte != 10 { #expect(seen[index]) }
      #expect(flow.line(of: 0) == 0)
    }
  }

  @Test func `a table drops its least important columns first`() {
    let columns = [
      TableColumn("name", 10, 20, 30, priority: 1), TableColumn("role", 12, priority: 3),
      TableColumn("count", 5, priority: 2, alignment: .right),
    ]
    func shown(_ width: Int) -> [String] {
      TableLayout(columns, width: width).slots.map { "\(columns[$0.column].title) \($0.x)+\($0.width)" }
    }
    #expect(shown(60) == ["name 0+30", "role 32+12", "count 46+5"])
    #expect(shown(31) == ["name 0+10", "role 12+12", "count 26+5"])
    #expect(shown(30) == ["name 0+20", "count 22+5"].map { $0 == "name 0+20" ? "name 0+23" : "count 25+5" })
    #expect(shown(12) == ["name 0+12"])
    #expect(shown(4) == ["name 0+4"])
    #expect(shown(0) == [])
  }

  @Test func `table columns never overlap nor leave their width`() {
    let columns = [
      TableColumn("a", 3, 9, 40, priority: 3), TableColumn("b", 8, priority: 1), TableColumn("c", 5, 6, 9, priority: 2),
      TableColumn("d", 1, 2, 200, priority: 4),
    ]
    for width in 0...300 {
      var end = -2
      for slot in TableLayout(columns, width: width).slots {
        #expect(slot.x >= end + 2 && slot.width > 0 && slot.x + slot.width <= width)
        end = slot.x + slot.width
      }
    }
  }

  @Test func `long texts end in an ellipsis, wide glyphs are never halved`() {
    var grid = Grid(width: 12, height: 4)
    grid.put("peacekeepers", x: 0, y: 0, width: 6, glyphs: .unicode)
    grid.put("日本日本", x: 0, y: 1, width: 6, glyphs: .unicode)
    grid.put("4,500", x: 0, y: 2, width: 8, alignment: .right, glyphs: .unicode)
    grid.put("peacekeepers", x: 0, y: 3, width: 6, glyphs: .ascii)
    #expect(grid.line(0) == "peace…")
    #expect(grid.line(1) == "日本…")
    #expect(grid.line(2) == "   4,500")
    #expect(grid.line(3) == "peac..")
  }

  @Test func `bytes are drawn with their marks and without control characters`() {
    var grid = Grid(width: 9, height: 1)
    let bytes: [UInt8] = Array("e\u{301}a\u{1b}\u{202E}日".utf8) + [0xFF, 0xC3]
    let used = grid.put(bytes: bytes, 0..<bytes.count, x: 1, y: 0, role: .cited, limit: 8)
    #expect(used == 7)
    #expect(grid[1, 0].mark == 0x301)
    #expect(grid.line(0) == " e\u{301}a?日\u{FFFD}\u{FFFD}")
  }

  @Test func `lines join where they meet`() {
    var grid = Grid(width: 5, height: 4)
    grid.rule(x: 0, y: 0, width: 5, glyphs: .unicode)
    grid.rule(x: 0, y: 3, width: 5, glyphs: .unicode)
    grid.wall(x: 2, y: 1, height: 2, glyphs: .unicode)
    #expect(grid.text == "──┬──\n  │\n  │\n──┴──\n")
    var plain = Grid(width: 3, height: 2)
    plain.rule(x: 0, y: 0, width: 3, glyphs: .ascii)
    plain.wall(x: 1, y: 1, height: 1, glyphs: .ascii)
    #expect(plain.text == "-+-\n |\n")
  }

  @Test(
    arguments: [
      ([0, 0, 1, 8], 4, "  ▁█"), ([1, 1, 1, 1], 2, "██"), ([], 4, ""), ([0, 0], 2, "  "), ([5], 4, "█"),
      ([1, 2], 0, ""),
    ] as [([Int], Int, String)])
  func `a sparkline shows nothing where there is nothing`(numbers: [Int], width: Int, expected: String) {
    #expect(Sparkline.text(numbers, width: width, glyphs: .unicode) == expected)
  }

  @Test func `a logarithmic scale keeps large and small forces apart`() {
    let scale = ChartScale.logarithmic(covering: [3_600, 4_500, 49_000])
    #expect(scale.ticks == [5_000, 10_000, 20_000, 50_000])
    let chart = Chart(plot: Rect(x: 6, y: 0, width: 60, height: 12), span: 0...100, scale: scale, ticks: [])
    #expect(chart.row(of: 49_000) <= 1)
    #expect(chart.row(of: 3_600) == 11)
    #expect(chart.row(of: 4_500) < chart.row(of: 3_600))
    #expect(chart.column(of: 0) == 6)
    #expect(chart.column(of: 100) == 65)
    #expect(chart.column(of: 5_000) == 65)
    #expect(Chart.label(50_000) == "50k" && Chart.label(1_500) == "1.5k" && Chart.label(2_000_000) == "2M")
  }

  @Test func `dots are drawn with each marker`() {
    for (marker, expected) in [(ChartMarker.braille, "⡇⠀\u{0}"), (.block, "█"), (.ascii, "|")] {
      var dots = DotCanvas(columns: 2, rows: 2, marker: marker)
      dots.vertical(x: 0, from: 0, to: dots.height - 1)
      dots.set(99, 99)
      var grid = Grid(width: 2, height: 2)
      dots.draw(x: 0, y: 0, of: &grid, role: .reference)
      #expect(grid[0, 0].scalar == expected.unicodeScalars.first!.value)
      #expect(grid[0, 1].scalar == grid[0, 0].scalar)
      #expect(grid[1, 0] == .blank)
    }
    var corner = DotCanvas(columns: 3, rows: 2, marker: .ascii)
    corner.horizontal(from: 0, to: 1, y: 0)
    corner.vertical(x: 1, from: 0, to: 1)
    var grid = Grid(width: 3, height: 2)
    corner.draw(x: 0, y: 0, of: &grid, role: .reference)
    #expect(grid.text == "-+\n |\n")
  }

  @Test func `rectangles are cut without loss`() {
    let area = Rect(x: 2, y: 3, width: 10, height: 4)
    let (top, rest) = area.cutTop(9)
    #expect(top == area && rest.isEmpty)
    let (left, right) = area.cutRight(4)
    #expect(left.width == 6 && right.x == 8 && right.width == 4)
    #expect(area.cutBottom(1).bottom.y == 6)
    #expect(area.cutLeft(-1).left.isEmpty)
  }

  @Test(arguments: [(0, 0, "abcde"), (3, 0, "   ab"), (-2, 0, "cde"), (5, 0, ""), (-5, 0, ""), (0, 1, ""), (0, -1, "")])
  func `a line is placed as far as the grid goes`(x: Int, y: Int, expected: String) {
    var line = Grid(width: 5, height: 1)
    line.put("abcde", x: 0, y: 0)
    var grid = Grid(width: 5, height: 1)
    grid.place(line.cells, x: x, y: y)
    #expect(grid.line(0) == expected)
  }
}
