import Canvas
import Corpus
import Facts

/// Where things are told of: a map with places sized by mentions and events, and a list of them.
package struct MapPane: SearchedPane {
  enum View: Hashable, CaseIterable, Sendable { case both, map, list }

  package private(set) var state: PaneState = .waiting
  var table = TableList<PlaceRow>()
  var map = MapDrawing()
  var view: View = .both
  private var told = 0
  private var undrawn = 0
  private var mapArea: Rect?
  private var listArea: Rect?
  private var stripArea: Rect?

  package init() {}

  package var kind: PaneKind { .map }
  package var crumb: String { "Map" }
  package var question: Question? { .places }
  package var position: String { state == .ready ? table.position("place") : "" }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .places(let places) = answer else { return }
    table.set(places.rows)
    map.set(places)
    told = places.rows.count { $0.activity > 0 }
    undrawn = places.rows.count { $0.activity > 0 && !$0.isDrawn(on: places.outline) }
    state = told == 0 ? look.emptiness("no article of this corpus names a place we know") : .ready
  }

  package mutating func arrange(in area: Rect, look: Look) {
    (mapArea, listArea, stripArea) = (nil, nil, nil)
    var rest = area
    if area.height >= 16 {
      let (upper, strip) = area.cutBottom(area.height >= 30 ? 5 : 4)
      (rest, stripArea) = (upper, strip)
    }
    let fitsBoth = area.width >= 100
    let isSmall = area.width < 60 || area.height < 14
    let shown: View =
      view == .both ? look.isZoomed ? .map : fitsBoth ? .both : isSmall ? .list : .map : view
    switch shown {
    case .both:
      let (left, right) = rest.cutRight(area.width < 115 ? 42 : max(46, area.width * 3 / 10))
      (mapArea, listArea) = (left, right)
    case .map: mapArea = rest
    case .list: listArea = rest
    }
    if let listArea {
      table.arrange(in: Panel.content(of: listArea, hasWall: mapArea != nil), look: look)
    } else {
      table.list.height = 10
    }
    map.arrange(in: mapArea.map { drawingArea($0) } ?? Rect(x: 0, y: 0, width: 0, height: 0), look: look)
  }

  /// The part of the map's panel that the map has, a line for the legend left free where there is room.
  private func drawingArea(_ area: Rect) -> Rect {
    let content = Panel.content(of: area)
    return hasLegend(content) ? content.cutBottom(1).rest : content
  }

  private func hasLegend(_ content: Rect) -> Bool { content.height >= 14 && content.width >= 50 }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    switch command {
    case .left, .right, .up, .down:
      guard mapArea != nil else {
        return table.perform(command) || command == .left || command == .right ? .done : .ignored
      }
      step(command)
    case .nextPlace: walk(.down)
    case .previousPlace: walk(.up)
    case .zoomIn, .zoomOut:
      guard mapArea != nil else { return .notice("the map is not shown; v shows it") }
      if !map.zoom(isIn: command == .zoomIn, about: table.selected) {
        return .notice(command == .zoomIn ? "this is as close as it gets" : "this is as far as it gets")
      }
    case .panLeft: map.pan(columns: -map.area.width / 4, rows: 0)
    case .panRight: map.pan(columns: map.area.width / 4, rows: 0)
    case .panUp: map.pan(columns: 0, rows: -map.area.height / 4)
    case .panDown: map.pan(columns: 0, rows: map.area.height / 4)
    case .wholeView: map.chosen = nil
    case .tableView:
      // From what is shown now to the next that differs from it.
      let now: View = mapArea != nil && listArea != nil ? .both : mapArea != nil ? .map : .list
      view = now == .both ? .map : now == .map ? .list : view == .list && mapArea == nil ? .both : .map
      if now == .list, view == .both { view = canShowBoth ? .both : .map }
    case .open: return openEvents()
    case .mentions:
      guard let row = table.selected else { return .notice("no place is selected") }
      return .open(ClaimsPane(figure: row.mentions, about: "words for \(row.place.name)"))
    default:
      guard table.perform(command) else { return .ignored }
      showSelected()
    }
    return .done
  }

  private var canShowBoth: Bool { (listArea ?? mapArea).map { $0.width >= 100 } ?? false }

  private func openEvents() -> Step {
    guard let row = table.selected else { return .notice("no place is selected") }
    if row.events.count ?? 0 > 0 {
      return .open(ClaimsPane(figure: row.events, about: "events at \(row.place.name)"))
    }
    guard row.mentions.count ?? 0 > 0 else { return .notice("no article tells of \(row.place.name)") }
    return .open(ClaimsPane(figure: row.mentions, about: row.place.name))
  }

  /// To the nearest place in a direction.
  private mutating func step(_ command: Command) {
    let dx = command == .left ? -1.0 : command == .right ? 1 : 0
    let dy = command == .up ? -1.0 : command == .down ? 1 : 0
    if let next = map.neighbour(of: table.selected, dx: dx, dy: dy), table.select(next.identity) { showSelected() }
  }

  /// Along the list.
  private mutating func walk(_ command: Command) {
    _ = table.perform(command)
    showSelected()
  }

  /// Brings the selected place into the window, where the map has it.
  private mutating func showSelected() {
    guard mapArea != nil, let row = table.selected, map.canDraw(row.place.id), !map.isInSight(row.place.id) else {
      return
    }
    map.centre(on: row)
  }

  package mutating func click(x: Int, y: Int) -> Bool {
    if let listArea, listArea.contains(x: x, y: y) {
      guard table.click(y: y, in: Panel.content(of: listArea, hasWall: mapArea != nil)) else { return false }
      showSelected()
      return true
    }
    guard let mapArea, mapArea.contains(x: x, y: y), let row = map.nearest(x: x, y: y) else { return false }
    return table.select(row.identity)
  }

  package mutating func scroll(by lines: Int, x: Int, y: Int) {
    if let listArea, listArea.contains(x: x, y: y) {
      table.list.scroll(by: lines, count: table.count)
    } else if mapArea != nil {
      _ = map.zoom(isIn: lines < 0, about: nil)
    }
  }

  package var facets: [Filter.Term] { table.facets }

  package var selection: Selection { Selection(value: table.selected?.place.name) }

  mutating func followRows() { showSelected() }

  package func plainText(look: Look) -> String { table.plainText(look: look) }

  private var note: String {
    guard state != .waiting else { return "" }
    var text = Wording.count(told, "place") + " told of"
    if undrawn > 0 { text += ", \(Wording.number(undrawn)) of them beyond the map" }
    return text
  }

  package func draw(in grid: inout Grid, look: Look) {
    let words = table.list.filter
    if let mapArea {
      let content = Panel("Map", note: note, isFocused: true).draw(in: mapArea, of: &grid, glyphs: look.glyphs)
      if drawState(in: content, of: &grid, look: look) { return }
      if map.outline.lines.isEmpty {
        grid.put("there are no lines to draw; v shows the list", x: content.x + 1, y: content.y, role: .dim)
      }
      map.draw(of: &grid, look: look, selected: table.selected?.place.id, isFocused: true)
      drawLegend(in: content, of: &grid, look: look)
    }
    if let listArea {
      let title = words.isEmpty ? "Places" : "Places with \"\(words)\""
      let content = Panel(title, note: mapArea == nil ? note : "", isFocused: mapArea == nil).draw(
        in: listArea, of: &grid, glyphs: look.glyphs, hasWall: mapArea != nil)
      if mapArea == nil, drawState(in: content, of: &grid, look: look) { return }
      table.draw(in: content, of: &grid, look: look, isFocused: mapArea == nil)
    }
    if let stripArea { drawStrip(in: stripArea, of: &grid, look: look) }
  }

  private func drawLegend(in area: Rect, of grid: inout Grid, look: Look) {
    guard hasLegend(area) else { return }
    let glyphs = look.glyphs
    var line = StyledText()
    line.add("(\(glyphs.places[2])) \(glyphs.places[2]) \(glyphs.places[1]) most to some told  ", .place)
    line.add("\(glyphs.places[0]) none  ", .dim)
    line.add("\(glyphs.roughPlaces[1]) rough  ", .place)
    line.add("\(glyphs.region) region  ", .dim)
    line.add("9/2", .figure)
    line.add(" named/events", .dim)
    grid.put(line, x: area.x + 1, y: area.bottom - 1, width: area.width - 2, glyphs: glyphs)
  }

  private func drawStrip(in area: Rect, of grid: inout Grid, look: Look) {
    guard state == .ready, let row = table.selected else { return }
    let content = Panel(row.place.name).draw(in: area, of: &grid, glyphs: look.glyphs)
    let dot = "  \(look.glyphs.dot)  "
    var what = StyledText(row.place.kind, .kind)
    what.add(dot, .dim)
    what.add(row.place.country.map { Wording.country($0) } ?? "of no one country", .text)
    what.add(dot, .dim)
    what.add(row.coordinates ?? "coordinates unknown", .text)
    what.add(", \(row.precisionNote)", .dim)
    if !map.canDraw(row.place.id) { what.add("; beyond this map", .dim) }
    var counts = StyledText(Wording.number(row.mentions.count ?? 0), .figure)
    counts.add(row.mentions.count == 1 ? " mention in " : " mentions in ", .dim)
    counts.add(Wording.number(row.articles.count ?? 0), .figure)
    counts.add(row.articles.count == 1 ? " article of " : " articles of ", .dim)
    counts.add(Wording.number(row.origins.count ?? 0), .figure)
    counts.add(row.origins.count == 1 ? " origin" : " origins", .dim)
    counts.add(dot, .dim)
    counts.add(Wording.number(row.events.count ?? 0), .event)
    counts.add(row.events.count == 1 ? " report of an event there" : " reports of events there", .dim)
    var names = StyledText()
    if !row.place.aliases.isEmpty { names.add("also " + row.place.aliases.joined(separator: ", "), .dim) }
    for (index, line) in [what, counts, names].filter({ !$0.isEmpty }).prefix(content.height).enumerated() {
      grid.put(line, x: content.x + 1, y: content.y + index, width: content.width - 2, glyphs: look.glyphs)
    }
  }
}
