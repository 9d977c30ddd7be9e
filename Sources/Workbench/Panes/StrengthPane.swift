import Canvas
import Corpus
import Facts

/// KFOR's strength as reported: a chart with a cursor on its points, the readout of the point, the points as a table.
package struct StrengthPane: PaneContent {
  /// What is shown where there is room for one only, or by wish.
  enum View: Hashable, CaseIterable, Sendable { case both, table, chart }

  package private(set) var state: PaneState = .waiting
  var table = TableList<StrengthPoint>()
  var view: View = .both
  var layers = Set(StrengthLayer.allCases)
  private var series = StrengthSeries(points: [], reference: [])
  private(set) var plot = StrengthPlot(layers: Set(StrengthLayer.allCases))
  private var area = Rect(x: 0, y: 0, width: 0, height: 0)
  private var chartArea: Rect?
  private var tableArea: Rect?

  package init() {}

  package var kind: PaneKind { .strength }
  package var crumb: String { "KFOR strength" }
  package var question: Question? { .strength }
  package var position: String { table.position("point") }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .strength(let series) = answer else { return }
    self.series = series
    state =
      series.points.isEmpty && series.reference.isEmpty
      ? look.emptiness("no article of this corpus states a strength of KFOR, and there is no reference series") : .ready
    settle()
    // The newest dated total is what one looks for first.
    if !table.list.isTouched, let newest = plot.marks.last(where: { $0.lane == .totals }) {
      table.select(plot.points[newest.index].id)
      table.list.isTouched = false
    }
  }

  private mutating func settle() {
    plot.set(series, layers: layers)
    table.set(series.points.filter { layers.contains(.of($0.kind)) })
  }

  package mutating func arrange(in area: Rect, look: Look) {
    self.area = area
    let fitsBoth = area.height >= 26
    let shown: View = view == .both && (!fitsBoth || look.isZoomed) ? .chart : view
    (chartArea, tableArea) = (nil, nil)
    switch shown {
    case .both:
      let (top, bottom) = area.cutTop(max(16, area.height * 6 / 10))
      (chartArea, tableArea) = (top, bottom)
    case .chart: chartArea = area
    case .table: tableArea = area
    }
    if let tableArea { table.arrange(in: Panel.content(of: tableArea), look: look) } else { table.list.height = 10 }
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    switch command {
    case .left: move(-1)
    case .right: move(1)
    case .tableView:
      let views: [View] = area.height >= 26 ? [.both, .table, .chart] : [.both, .table]
      view = views[((views.firstIndex(of: view) ?? 0) + 1) % views.count]
    case .toggleTotals: toggle(.totals)
    case .toggleReinforcements: toggle(.reinforcements)
    case .toggleReductions: toggle(.reductions)
    case .toggleContingents: toggle(.contingents)
    case .togglePlans: toggle(.plans)
    case .toggleReference: toggle(.reference)
    case .showAll:
      layers = Set(StrengthLayer.allCases)
      settle()
    case .referenceRows:
      guard let step = StrengthPlot.referenceRows(of: table.selected) else {
        return .notice("no reference figure is near this point")
      }
      return step
    case .open:
      guard let point = table.selected else { return .notice("no point is selected") }
      return .open(ClaimsPane(figure: point.reports, about: title(of: point)))
    default: return table.perform(command) ? .done : .ignored
    }
    return .done
  }

  private mutating func toggle(_ layer: StrengthLayer) {
    let day = table.selected?.asOf?.middle?.number
    layers.formSymmetricDifference([layer])
    let id = table.selected?.id
    settle()
    guard let day, table.selected?.id != id else { return }
    // The point is hidden now: the nearest in time takes its place.
    if let near = plot.marks.min(by: { abs($0.day - day) < abs($1.day - day) }) {
      table.select(plot.points[near.index].id)
    }
  }

  /// Point by point in the order of time, whichever way the table is sorted.
  private mutating func move(_ step: Int) {
    guard !plot.marks.isEmpty else { return }
    var place = plot.place(of: table.selected?.id).map { $0 + step } ?? (step > 0 ? 0 : plot.marks.count - 1)
    // Points that the filter hides are passed over.
    while let point = plot.point(place) {
      if table.select(point.id) { return }
      place += step
    }
  }

  private func title(of point: StrengthPoint) -> String {
    "\(Wording.date(point.asOf)) \(Wording.quantity(point.quantity))"
  }

  package mutating func click(x: Int, y: Int) -> Bool {
    if let tableArea, tableArea.contains(x: x, y: y) { return table.click(y: y, in: Panel.content(of: tableArea)) }
    guard let chartArea, let place = plot.nearest(x: x, y: y, in: plotArea(chartArea)), let point = plot.point(place)
    else { return false }
    return table.select(point.id)
  }

  package mutating func scroll(by lines: Int, x: Int, y: Int) {
    if let tableArea, tableArea.contains(x: x, y: y) {
      table.list.scroll(by: lines, count: table.count)
    } else {
      move(lines > 0 ? 1 : -1)
    }
  }

  package var facets: [Filter.Term] { table.facets }

  package var selection: Selection {
    guard let point = table.selected else { return Selection() }
    return Selection(value: Wording.quantity(point.quantity))
  }

  package var searchText: String? {
    get { table.list.filter }
    set { table.filter(newValue ?? "") }
  }

  package func plainText(look: Look) -> String { table.plainText(look: look) }

  private func readoutHeight(_ area: Rect) -> Int { area.height < 9 ? 1 : area.width < 100 ? 3 : 2 }

  private func plotArea(_ area: Rect) -> Rect {
    let content = Panel.content(of: area)
    return content.cutBottom(readoutHeight(area)).rest
  }

  private var note: String {
    let undated = table.rows.count { $0.asOf?.middle == nil }
    var text = Wording.count(table.rows.count, "point")
    if undated > 0 { text += ", \(Wording.number(undated)) without a date" }
    let hidden = series.points.count - table.rows.count
    if hidden > 0 { text += ", \(Wording.number(hidden)) hidden" }
    return text
  }

  package func draw(in grid: inout Grid, look: Look) {
    if let chartArea { drawChart(in: chartArea, of: &grid, look: look) }
    guard let tableArea else { return }
    let title = table.list.filter.isEmpty ? "Points" : "Points with \"\(table.list.filter)\""
    let content = Panel(title, note: chartArea == nil ? note : "", isFocused: true).draw(
      in: tableArea, of: &grid, glyphs: look.glyphs)
    if state != .ready {
      if chartArea == nil { _ = drawState(in: content, of: &grid, look: look) }
    } else {
      table.draw(in: content, of: &grid, look: look)
    }
  }

  private func drawChart(in area: Rect, of grid: inout Grid, look: Look) {
    let content = Panel("KFOR strength", note: note, isFocused: true).draw(in: area, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    let place = plot.place(of: table.selected?.id)
    plot.draw(in: plotArea(area), of: &grid, look: look, cursor: place, isFocused: tableArea == nil)
    let height = readoutHeight(area)
    let lines = plot.readout(table.selected, width: content.width - 2, look: look)
    for (row, line) in lines.prefix(height).enumerated() {
      grid.put(line, x: content.x + 1, y: content.bottom - height + row, width: content.width - 2, glyphs: look.glyphs)
    }
  }
}
