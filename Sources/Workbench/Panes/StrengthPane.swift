import Canvas
import Corpus
import Facts

/// KFOR's strength as reported: a chart with a cursor on its points, the readout of the point, the points as a table; and
/// the same nation by nation.
package struct StrengthPane: PaneContent {
  /// What is shown where there is room for one only, or by wish.
  enum View: String, Hashable, CaseIterable, Sendable { case both, table, chart }

  package private(set) var state: PaneState = .waiting
  var table = TableList<StrengthPoint>()
  var nations = TableList<NationRow>()
  var view: View = .both
  /// Whether nations are listed, with the chart of the selected one, instead of the whole force.
  var isByNation = false
  var layers = Set(StrengthLayer.allCases)
  private(set) var series = StrengthSeries(points: [], reference: [])
  var plot = StrengthPlot(layers: Set(StrengthLayer.allCases))
  /// The chart of the selected nation, and the point of it that the cursor is on.
  var nationPlot = StrengthPlot(layers: [.contingents, .reference])
  var nationPlace: Int?
  /// The time shown was chosen by hand; else it is all of it, or what a filter has left points of.
  private var isTimeChosen = false
  private var area = Rect(x: 0, y: 0, width: 0, height: 0)
  var chartArea: Rect?
  var tableArea: Rect?

  package init() {}

  package var kind: PaneKind { .strength }
  package var crumb: String { isByNation ? "KFOR strength by nation" : "KFOR strength" }
  package var question: Question? { .strength }
  package var position: String { isByNation ? nations.position("nation") : table.position("point") }

  package var memory: [String: String]? {
    var memory = table.memory()
    memory["view"] = view.rawValue
    memory["layers"] = layers.map(\.rawValue).sorted().joined(separator: ",")
    // What a filter chose, it chooses again.
    if isTimeChosen, let days = plot.window { memory["days"] = "\(days.lowerBound) \(days.upperBound)" }
    return memory
  }

  package mutating func remember(_ memory: [String: String]) {
    view = memory["view"].flatMap(View.init(rawValue:)) ?? view
    if let names = memory["layers"] {
      layers = Set(names.split(separator: ",").compactMap { StrengthLayer(rawValue: String($0)) })
    }
    let days = (memory["days"] ?? "").split(separator: " ").compactMap { Int($0) }
    // A day is a number of five digits or so: what a file says beyond that is no time.
    if days.count == 2, days.allSatisfy({ abs($0) < 1_000_000 }), days[0] < days[1] {
      (plot.window, isTimeChosen) = (days[0]...days[1], true)
    }
    table.remember(memory)
  }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .strength(let series) = answer else { return }
    self.series = series
    state =
      series.points.isEmpty && series.reference.isEmpty
      ? look.emptiness("no article of this corpus states a strength of KFOR, and there is no reference series") : .ready
    settle()
    if !isTimeChosen { look.isFiltered ? plot.fitPoints() : plot.showWhole() }
    nations.set(NationRow.rows(of: series))
    settleNation()
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

  /// Makes the chart of the selected nation.
  mutating func settleNation() {
    guard let row = nations.selected else {
      nationPlot.set(StrengthSeries(points: [], reference: []), layers: [.contingents, .reference])
      return
    }
    nationPlot.set(series, layers: [.contingents, .reference], nation: row.nation)
    nationPlace = nationPlot.place(of: row.latest?.id) ?? nationPlot.marks.indices.last
  }

  package mutating func arrange(in area: Rect, look: Look) {
    self.area = area
    let fitsBoth = area.height >= 26 || (isByNation && area.height >= 20)
    let shown: View = view == .both && (!fitsBoth || look.isZoomed) ? (isByNation ? .table : .chart) : view
    (chartArea, tableArea) = (nil, nil)
    switch shown {
    case .both where isByNation:
      let (top, bottom) = area.cutBottom(max(11, area.height * 4 / 10))
      (tableArea, chartArea) = (top, bottom)
    case .both:
      let (top, bottom) = area.cutTop(max(16, area.height * 6 / 10))
      (chartArea, tableArea) = (top, bottom)
    case .chart: chartArea = area
    case .table: tableArea = area
    }
    let content = tableArea.map { Panel.content(of: $0) }
    if let content, isByNation { nations.arrange(in: content, look: look) } else { nations.list.height = 10 }
    if let content, !isByNation { table.arrange(in: content, look: look) } else { table.list.height = 10 }
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    switch command {
    case .left: move(-1)
    case .right: move(1)
    case .tableView:
      let views: [View] =
        area.height >= 26 ? [.both, .table, .chart] : isByNation ? [.both, .chart] : [.both, .table]
      view = views[((views.firstIndex(of: view) ?? 0) + 1) % views.count]
    case .byNation:
      isByNation.toggle()
      view = .both
      settleNation()
    case .zoomIn, .zoomOut, .panLeft, .panRight, .wholeView: return changeTime(command)
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
      let point = isByNation ? nationPoint : table.selected
      guard let step = StrengthPlot.referenceRows(of: point) else {
        return .notice("no reference figure is near this point")
      }
      return step
    case .open: return openSelected()
    default:
      guard isByNation else {
        guard table.perform(command) else { return .ignored }
        if chartArea != nil, let day = table.selected?.asOf?.middle?.number { plot.reveal(day) }
        return .done
      }
      let before = nations.selected?.nation
      guard nations.perform(command) else { return .ignored }
      if nations.selected?.nation != before { settleNation() }
    }
    return .done
  }

  private func openSelected() -> Step {
    if isByNation {
      guard let row = nations.selected else { return .notice("no nation is selected") }
      if row.points.isEmpty {
        guard let reference = row.reference else { return .notice("nothing is reported of this nation") }
        return .open(ClaimsPane(basis: .reference(lines: [reference.line]), about: "reference for \(row.name)"))
      }
      return .open(ClaimsPane(basis: row.basis, about: "\(row.name) in KFOR"))
    }
    guard let point = table.selected else { return .notice("no point is selected") }
    return .open(ClaimsPane(figure: point.reports, about: title(of: point)))
  }

  /// Zooms and moves in time, the cursor's day kept in its place.
  private mutating func changeTime(_ command: Command) -> Step {
    func change(_ plot: inout StrengthPlot, _ place: Int?) -> Bool {
      let day = place.flatMap { plot.marks.indices.contains($0) ? plot.marks[$0].day : nil }
      switch command {
      case .zoomIn: return plot.zoom(isIn: true, about: day)
      case .zoomOut: return plot.zoom(isIn: false, about: day)
      case .panLeft: return plot.pan(-1)
      case .panRight: return plot.pan(1)
      default:
        plot.showWhole()
        return true
      }
    }
    guard chartArea != nil else { return .notice("the chart is not shown; v shows it") }
    isTimeChosen = true
    let isDone = isByNation ? change(&nationPlot, nationPlace) : change(&plot, plot.place(of: table.selected?.id))
    if isDone { return .done }
    let isWhole = (isByNation ? nationPlot : plot).window == nil
    return .notice(
      command == .zoomIn
        ? "two months are the least that is shown"
        : isWhole ? "all of the time is shown; + shows less of it" : "there is nothing further that way")
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
    if isByNation {
      guard !nationPlot.marks.isEmpty else { return }
      let place = min(max(0, (nationPlace ?? 0) + step), nationPlot.marks.count - 1)
      nationPlace = place
      nationPlot.reveal(nationPlot.marks[place].day)
      return
    }
    guard !plot.marks.isEmpty else { return }
    var place = plot.place(of: table.selected?.id).map { $0 + step } ?? (step > 0 ? 0 : plot.marks.count - 1)
    // Points that the filter hides are passed over.
    while let point = plot.point(place) {
      if table.select(point.id) {
        plot.reveal(plot.marks[place].day)
        return
      }
      place += step
    }
  }

  /// The point of the selected nation that the cursor is on.
  var nationPoint: StrengthPoint? { nationPlace.flatMap { nationPlot.point($0) } }

  private func title(of point: StrengthPoint) -> String {
    "\(Wording.date(point.asOf)) \(Wording.quantity(point.quantity))"
  }

  package mutating func click(x: Int, y: Int) -> Bool {
    if let tableArea, tableArea.contains(x: x, y: y) {
      let content = Panel.content(of: tableArea)
      guard isByNation else { return table.click(y: y, in: content) }
      guard nations.click(y: y, in: content) else { return false }
      settleNation()
      return true
    }
    guard let chartArea else { return false }
    let shown = isByNation ? nationPlot : plot
    guard let place = shown.nearest(x: x, y: y, in: plotArea(chartArea)), let point = shown.point(place) else {
      return false
    }
    guard isByNation else { return table.select(point.id) }
    nationPlace = place
    return true
  }

  package mutating func scroll(by lines: Int, x: Int, y: Int) {
    if let tableArea, tableArea.contains(x: x, y: y) {
      if isByNation {
        nations.list.scroll(by: lines, count: nations.count)
        settleNation()
      } else {
        table.list.scroll(by: lines, count: table.count)
      }
    } else {
      move(lines > 0 ? 1 : -1)
    }
  }

  package var facets: [Filter.Term] { isByNation ? nations.facets : table.facets }

  package var selection: Selection {
    guard let point = isByNation ? nationPoint : table.selected else { return Selection() }
    return Selection(value: Wording.quantity(point.quantity), basis: point.reports.basis)
  }

  package var searchText: String? {
    get { isByNation ? nations.list.filter : table.list.filter }
    set {
      guard isByNation else { return table.filter(newValue ?? "") }
      nations.filter(newValue ?? "")
      settleNation()
    }
  }

  package func plainText(look: Look) -> String {
    isByNation ? nations.plainText(look: look) : table.plainText(look: look)
  }

  func readoutHeight(_ area: Rect) -> Int {
    if area.height < 9 { return 1 }
    let lines = area.width < 100 ? 3 : 2
    return area.height >= 16 ? lines + 1 : lines
  }

  func plotArea(_ area: Rect) -> Rect {
    let content = Panel.content(of: area)
    return content.cutBottom(readoutHeight(area)).rest
  }

  var note: String {
    guard state != .waiting else { return "" }
    if isByNation {
      let silent = nations.rows.count { $0.points.isEmpty }
      let text = Wording.count(nations.rows.count, "nation")
      return silent == 0 ? text : text + ", \(Wording.number(silent)) in the reference series only"
    }
    let undated = table.rows.count { $0.asOf?.middle == nil }
    var text = Wording.count(table.rows.count, "point")
    if undated > 0 { text += ", \(Wording.number(undated)) without a date" }
    let hidden = series.points.count - table.rows.count
    if hidden > 0 { text += ", \(Wording.number(hidden)) hidden" }
    if let window = plot.window, chartArea != nil {
      let inside = plot.marks.count { window.contains($0.day) }
      text = "\(Wording.number(inside)) of \(text)"
    }
    return text
  }
}
