import Canvas
import Corpus
import Facts

extension Cell {
  /// Whether nothing stands in it yet.
  fileprivate var isFree: Bool { scalar == 0x20 }
}

extension Look {
  /// Whether how many points share a cell is written in raised digits, so that nobody takes it for a figure.
  var raisesTallies: Bool { !glyphs.isASCII && marker == .braille }

  /// How many share a cell: a digit, "+" for ten and more.
  func tally(_ count: Int) -> String {
    guard count < 10 else { return "+" }
    return raisesTallies ? String(Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[count]) : String(count)
  }
}

extension StrengthPlot {
  /// Columns left of the plot: labels and the axis.
  static let gutter = 6

  /// Lanes shown below the chart: changes, plans, nations.
  var lanes: [[StrengthLayer]] {
    let groups: [[StrengthLayer]] = [[.reinforcements, .reductions], [.plans], [.contingents]]
    return groups.filter { group in marks.contains { group.contains($0.lane) } }
  }

  /// The frame that a chart in this area has.
  func chart(in area: Rect) -> (chart: Chart, lanes: [[StrengthLayer]]) {
    var lanes = lanes
    while !lanes.isEmpty, area.height - 2 - lanes.count < 4 { lanes.removeLast() }
    let plot = Rect(
      x: area.x + StrengthPlot.gutter, y: area.y, width: area.width - StrengthPlot.gutter - 2,
      height: area.height - 2 - lanes.count)
    return (Chart(plot: plot, span: span, scale: scale, ticks: ticks(width: plot.width)), lanes)
  }

  /// Draws axes, reference line, points with their intervals, lanes and the cursor.
  func draw(in area: Rect, of grid: inout Grid, look: Look, cursor: Int?, isFocused: Bool, hasLegend: Bool = true) {
    let (chart, lanes) = chart(in: area)
    guard chart.plot.width > 3, chart.plot.height > 0 else { return }
    let glyphs = look.glyphs
    chart.drawAxes(of: &grid, labelWidth: StrengthPlot.gutter - 1, glyphs: glyphs)
    drawReference(chart, of: &grid, look: look)
    for mark in marks where mark.lane == .totals && isShown(mark) { drawBars(mark, chart, of: &grid, glyphs: glyphs) }
    for mark in marks where mark.lane == .totals && isShown(mark) {
      drawPoint(mark, chart, of: &grid, look: look, isSelected: false)
    }
    drawCounts(chart, of: &grid, look: look)
    for (index, lane) in lanes.enumerated() {
      drawLane(lane, y: chart.plot.bottom + 2 + index, chart, of: &grid, look: look)
    }
    if hasLegend {
      let day = cursor.flatMap { marks.indices.contains($0) ? marks[$0].day : nil }
      drawLegend(chart, of: &grid, look: look, cursor: day.map { chart.column(of: $0) })
    }
    if let cursor, marks.indices.contains(cursor), isShown(marks[cursor]) {
      drawCursor(marks[cursor], chart, lanes, of: &grid, look: look, isFocused: isFocused)
    }
  }

  private func drawReference(_ chart: Chart, of grid: inout Grid, look: Look) {
    guard !steps.isEmpty else { return }
    var dots = DotCanvas(columns: chart.plot.width, rows: chart.plot.height, marker: look.marker)
    for (index, step) in steps.enumerated() where isShown(step, end: end(of: index)) {
      let y = chart.level(step.level, of: dots.height)
      let x = chart.place(step.first, of: dots.width)
      let last = end(of: index)
      let end = chart.place(last, of: dots.width)
      if last > step.last, span.contains(last) {
        dots.vertical(x: end, from: y, to: chart.level(steps[index + 1].level, of: dots.height))
      }
      dots.horizontal(from: x, to: max(x + 1, end), y: y)
    }
    dots.draw(x: chart.plot.x, y: chart.plot.y, of: &grid, role: .reference)
  }

  /// The interval as a bar up and down, a vague date as a bar to both sides.
  private func drawBars(_ mark: Mark, _ chart: Chart, of grid: inout Grid, glyphs: Glyphs) {
    guard let level = mark.level else { return }
    let x = chart.column(of: mark.day)
    let y = chart.row(of: level)
    let (top, bottom) = (chart.row(of: mark.high ?? level), chart.row(of: mark.low ?? level))
    for row in top...max(top, bottom) where row != y {
      grid[x, row] = Cell(scalar: glyphs.line(3).value, role: .reported)
    }
    // An open bound has no end: an arrow instead of a bar.
    if mark.high == nil, y > chart.plot.y, grid[x, y - 1].isFree {
      grid.put(glyphs.openAbove, x: x, y: y - 1, role: .reported)
    }
    if mark.low == nil, y + 1 < chart.plot.bottom, grid[x, y + 1].isFree {
      grid.put(glyphs.openBelow, x: x, y: y + 1, role: .reported)
    }
    let (left, right) = (chart.column(of: mark.first), chart.column(of: mark.last))
    guard mark.last - mark.first > 31, right > left else { return }
    for column in left...right where column != x && grid[column, y].scalar == 0x20 {
      grid.put(glyphs.isASCII ? "-" : "╌", x: column, y: y, role: .reported)
    }
  }

  private func drawPoint(_ mark: Mark, _ chart: Chart, of grid: inout Grid, look: Look, isSelected: Bool) {
    guard let level = mark.level else { return }
    let sign = StrengthPlot.sign(of: points[mark.index], look.glyphs)
    grid.put(sign, x: chart.column(of: mark.day), y: chart.row(of: level), role: .reported, isSelected: isSelected)
  }

  private func drawLane(_ lane: [StrengthLayer], y: Int, _ chart: Chart, of grid: inout Grid, look: Look) {
    let label = lane.contains(.plans) ? "plans" : lane.contains(.contingents) ? "parts" : "+/-"
    grid.put(
      label, x: chart.plot.x - StrengthPlot.gutter, y: y, width: StrengthPlot.gutter - 1, role: .axis,
      alignment: .right, glyphs: look.glyphs)
    let shown = marks.filter { lane.contains($0.lane) && isShown($0) }
    var start = 0
    while start < shown.count {
      let x = chart.column(of: shown[start].day)
      var end = start + 1
      while end < shown.count, chart.column(of: shown[end].day) == x { end += 1 }
      let next = end < shown.count ? chart.column(of: shown[end].day) : chart.plot.right + 2
      let point = points[shown[end - 1].index]
      grid.put(StrengthPlot.sign(of: point, look.glyphs), x: x, y: y, role: Wording.role(point.kind))
      // Beside the sign how many stand here, or the one's figure, where there is room before the next.
      let isOne = end - start == 1
      let note = isOne ? StrengthPlot.shortFigure(point, isShort: look.raisesTallies) : look.tally(end - start)
      if x + 1 + note.unicodeScalars.count < next || (!isOne && x + 1 < next) {
        grid.put(note, x: x + 1, y: y, role: .dim, limit: next - x - 1)
      }
      start = end
    }
  }

  /// "700" or "1.2k"; empty where no figure of people is given, and where it could be taken for how many stand here.
  private static func shortFigure(_ point: StrengthPoint, isShort: Bool) -> String {
    guard let quantity = point.quantity, quantity.qualifier != .unit else { return "" }
    let value = quantity.value ?? quantity.low ?? quantity.high
    return value.flatMap { isShort || $0 >= 100 ? Chart.label($0) : nil } ?? ""
  }

  /// Where several points share a cell, how many, beside their sign.
  private func drawCounts(_ chart: Chart, of grid: inout Grid, look: Look) {
    var counts: [Int: Int] = [:]
    for mark in marks where mark.lane == .totals && isShown(mark) {
      guard let level = mark.level else { continue }
      counts[chart.row(of: level) * grid.width + chart.column(of: mark.day), default: 0] += 1
    }
    for (cell, count) in counts where count > 1 {
      let (x, y) = (cell % grid.width + 1, cell / grid.width)
      if x < chart.plot.right, grid[x, y].isFree || grid[x, y].role == .reference {
        grid.put(look.tally(count), x: x, y: y, role: .dim)
      }
    }
  }

  /// How many points stand in the cell of a mark, and which of them it is: (2, 3) is the second of three.
  func crowd(_ place: Int, in area: Rect) -> (number: Int, count: Int)? {
    guard marks.indices.contains(place) else { return nil }
    let (chart, lanes) = chart(in: area)
    func cell(_ mark: Mark) -> [Int?] {
      let lane = lanes.firstIndex { $0.contains(mark.lane) }
      return [chart.column(of: mark.day), lane, lane == nil ? mark.level.map { chart.row(of: $0) } : nil]
    }
    let wanted = cell(marks[place])
    let here = marks.indices.filter { isShown(marks[$0]) && cell(marks[$0]) == wanted }
    return here.firstIndex(of: place).map { ($0 + 1, here.count) }
  }

  private func drawCursor(
    _ mark: Mark, _ chart: Chart, _ lanes: [[StrengthLayer]], of grid: inout Grid, look: Look, isFocused: Bool
  ) {
    let x = chart.column(of: mark.day)
    for y in chart.plot.y..<chart.plot.bottom where grid[x, y].scalar == 0x20 {
      grid.put(look.glyphs.isASCII ? ":" : "┊", x: x, y: y, role: isFocused ? .key : .dim)
    }
    let point = points[mark.index]
    var y: Int?
    if mark.lane == .totals {
      drawPoint(mark, chart, of: &grid, look: look, isSelected: true)
      y = mark.level.map { chart.row(of: $0) }
    } else if let index = lanes.firstIndex(where: { $0.contains(mark.lane) }) {
      y = chart.plot.bottom + 2 + index
      grid.put(
        StrengthPlot.sign(of: point, look.glyphs), x: x, y: y!, role: Wording.role(point.kind), isSelected: true)
    }
    if isFocused { grid.cursor = (x, y ?? chart.plot.bottom) }
  }

  private func drawLegend(_ chart: Chart, of grid: inout Grid, look: Look, cursor: Int?) {
    let glyphs = look.glyphs
    guard chart.plot.height >= 9, chart.plot.width >= 44 else { return }
    var lines: [StyledText] = []
    var line = StyledText()
    if layers.contains(.totals) {
      line.add("\(glyphs.full) reported  ", .reported)
      line.add("\(glyphs.hollow) open or vague  ", .reported)
    }
    lines.append(line)
    line = StyledText()
    if layers.contains(.reference) {
      line.add("\(look.marker == .ascii || glyphs.isASCII ? "--" : "──") reference  ", .reference)
    }
    if layers.contains(.reinforcements) { line.add("\(glyphs.up) more  ", .reinforcement) }
    if layers.contains(.reductions) { line.add("\(glyphs.down) fewer  ", .reduction) }
    lines.append(line)
    line = StyledText()
    if layers.contains(.plans) { line.add("\(glyphs.square) plan or ceiling  ", .plan) }
    if layers.contains(.contingents) { line.add("\(glyphs.diamond) one nation  ", .quantity) }
    lines.append(line)
    let width = lines.map(\.columns).max() ?? 0
    // The curve comes down from the upper left, so the upper right is free; where it is not, the chart goes first.
    var x = chart.plot.right - width
    // The cursor's line is not written over.
    if let cursor, cursor >= x { x = cursor - width - 1 }
    guard x > chart.plot.x else { return }
    for (row, line) in lines.enumerated() {
      let y = chart.plot.y + row
      guard (x..<(x + width)).allSatisfy({ grid[$0, y].scalar == 0x20 }) else { continue }
      grid.put(line, x: x, y: y, width: width, glyphs: glyphs)
    }
  }

  /// The point whose sign is nearest to a cell, at most four cells away.
  func nearest(x: Int, y: Int, in area: Rect) -> Int? {
    let (chart, lanes) = chart(in: area)
    var best: (place: Int, distance: Int)?
    for (place, mark) in marks.enumerated() where isShown(mark) {
      var row: Int?
      if mark.lane == .totals {
        row = mark.level.map { chart.row(of: $0) }
      } else if let lane = lanes.firstIndex(where: { $0.contains(mark.lane) }) {
        row = chart.plot.bottom + 2 + lane
      }
      guard let row else { continue }
      let distance = abs(chart.column(of: mark.day) - x) + 2 * abs(row - y)
      if distance < best?.distance ?? 5 { best = (place, distance) }
    }
    return best?.place
  }
}
