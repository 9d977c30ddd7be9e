import Canvas
import Corpus
import Facts

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
    for mark in marks where mark.lane == .totals { drawBars(mark, chart, of: &grid, glyphs: glyphs) }
    for mark in marks where mark.lane == .totals { drawPoint(mark, chart, of: &grid, look: look, isSelected: false) }
    for (index, lane) in lanes.enumerated() {
      drawLane(lane, y: chart.plot.bottom + 2 + index, chart, of: &grid, look: look)
    }
    if hasLegend { drawLegend(chart, of: &grid, look: look) }
    if let cursor, marks.indices.contains(cursor) {
      drawCursor(marks[cursor], chart, lanes, of: &grid, look: look, isFocused: isFocused)
    }
  }

  private func drawReference(_ chart: Chart, of grid: inout Grid, look: Look) {
    guard !steps.isEmpty else { return }
    var dots = DotCanvas(columns: chart.plot.width, rows: chart.plot.height, marker: look.marker)
    for (index, step) in steps.enumerated() {
      let y = chart.level(step.level, of: dots.height)
      let x = chart.place(step.first, of: dots.width)
      var end = chart.place(step.last, of: dots.width)
      if index + 1 < steps.count, steps[index + 1].first - step.last <= StrengthPlot.longestBridge {
        end = chart.place(steps[index + 1].first, of: dots.width)
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
    for mark in marks where lane.contains(mark.lane) {
      let point = points[mark.index]
      grid.put(
        StrengthPlot.sign(of: point, look.glyphs), x: chart.column(of: mark.day), y: y, role: Wording.role(point.kind))
    }
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

  private func drawLegend(_ chart: Chart, of grid: inout Grid, look: Look) {
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
    let x = chart.plot.right - width
    for (row, line) in lines.enumerated() {
      let y = chart.plot.y + row
      guard (x..<chart.plot.right).allSatisfy({ grid[$0, y].scalar == 0x20 }) else { continue }
      grid.put(line, x: x, y: y, width: width, glyphs: glyphs)
    }
  }

  /// The point whose sign is nearest to a cell, at most four cells away.
  func nearest(x: Int, y: Int, in area: Rect) -> Int? {
    let (chart, lanes) = chart(in: area)
    var best: (place: Int, distance: Int)?
    for (place, mark) in marks.enumerated() {
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

  /// What is known of a point, in two lines where there is room, else in three.
  func readout(_ point: StrengthPoint?, width: Int, look: Look) -> [StyledText] {
    guard let point else {
      let isEmpty = points.isEmpty && !steps.isEmpty
      return [
        StyledText(
          isEmpty ? "no article states a strength; the line is the reference series" : "no point is selected", .dim)
      ]
    }
    let dot = " \(look.glyphs.dot) "
    var what = StyledText(Wording.date(point.asOf), point.asOf == nil ? .dim : .date)
    if point.asOf == nil { what.add(" date", .dim) }
    what.add("  \(StrengthPlot.sign(of: point, look.glyphs)) \(point.kindText)  ", Wording.role(point.kind))
    what.add(Wording.quantity(point.quantity), .figure)
    if point.quantity != nil { what.add("  " + Wording.interval(point.quantity), .dim) }
    if let nation = point.nation { what.add("  " + Wording.country(nation), .text) }
    var who = StyledText(point.outletText, point.outlets.isEmpty ? .dim : .outlet)
    who.add(dot, .dim)
    who.add(point.speakerText, point.speakers.isEmpty ? .dim : .person)
    who.add(dot, .dim)
    who.add(Wording.prints(point.articles, point.origins), .figure)
    who.add(" articles/origins", .dim)
    var against = StyledText()
    if let reference = point.reference {
      against.add("reference ", .dim)
      against.add(Wording.quantity(reference.quantity), .reference)
      against.add(" (\(Wording.date(reference.date)))", .date)
      if point.difference != nil {
        against.add("  difference ", .dim)
        against.add(Wording.difference(point.difference, to: reference), .figure)
      }
    } else {
      against.add("no reference figure near that time", .dim)
    }
    if let stale = point.stale { against.add("  \(look.glyphs.again) \(Wording.stale(stale))", .problem) }
    if what.columns + 3 + who.columns <= width {
      what.add("   ")
      for run in who.runs { what.add(run.text, run.role) }
      return [what, against]
    }
    return [what, who, against]
  }
}
