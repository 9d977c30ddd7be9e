import Canvas
import Corpus
import Facts

extension StrengthPane {
  package func draw(in grid: inout Grid, look: Look) {
    if let chartArea { drawChart(in: chartArea, of: &grid, look: look) }
    guard let tableArea else { return }
    let what = isByNation ? "KFOR strength by nation" : "Points"
    let words = searchText ?? ""
    let title = words.isEmpty ? what : "\(what) with \"\(words)\""
    let showsNote = chartArea == nil || isByNation
    let content = Panel(title, note: showsNote ? note : "", isFocused: true).draw(
      in: tableArea, of: &grid, glyphs: look.glyphs)
    if state != .ready {
      if chartArea == nil || isByNation { _ = drawState(in: content, of: &grid, look: look) }
    } else if isByNation {
      guard nations.rows.isEmpty else { return nations.draw(in: content, of: &grid, look: look) }
      grid.put("no article states the contingent of a nation", x: content.x + 1, y: content.y, role: .dim)
    } else {
      table.draw(in: content, of: &grid, look: look)
    }
  }

  private func drawChart(in area: Rect, of grid: inout Grid, look: Look) {
    let shown = isByNation ? nationPlot : plot
    let name = isByNation ? nations.selected?.name ?? "no nation" : "KFOR strength"
    let period = shown.window.map { "  \(Day(number: $0.lowerBound)) to \(Day(number: $0.upperBound))" } ?? ""
    let content = Panel(name + period, note: isByNation ? "" : note, isFocused: !isByNation || tableArea == nil).draw(
      in: area, of: &grid, glyphs: look.glyphs)
    if isByNation && tableArea != nil ? state != .ready : drawState(in: content, of: &grid, look: look) { return }
    let place = isByNation ? nationPlace : plot.place(of: table.selected?.id)
    let inner = plotArea(area)
    shown.draw(
      in: inner, of: &grid, look: look, cursor: place, isFocused: tableArea == nil || isByNation,
      hasLegend: !isByNation)
    let height = readoutHeight(area)
    let crowd = place.flatMap { shown.crowd($0, in: inner) }
    let point = isByNation ? nationPoint : table.selected
    let lines = shown.readout(point, width: content.width - 2, look: look, rows: height, crowd: crowd)
    for (row, line) in lines.prefix(height).enumerated() {
      grid.put(line, x: content.x + 1, y: content.bottom - height + row, width: content.width - 2, glyphs: look.glyphs)
    }
  }
}
