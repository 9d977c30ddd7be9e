import Canvas
import Corpus
import Facts

/// The map made ready for drawing: where the places lie in the window, and its lines as they were last drawn.
struct MapDrawing: Sendable {
  /// A place within the window.
  struct Spot: Sendable {
    let row: PlaceRow
    let x, y: Int
  }

  private(set) var outline = MapOutline.empty
  /// Places that can be drawn, busiest first.
  private(set) var places: [PlaceRow] = []
  private(set) var busiest = 0
  private(set) var view: MapView?
  /// Nil: the window follows the area, so that all of the land is seen.
  var chosen: MapView?
  private(set) var area = Rect(x: 0, y: 0, width: 0, height: 0)
  private(set) var spots: [Spot] = []
  private var lines = Grid(width: 0, height: 0)
  private var drawn: Drawn?

  /// What the drawn lines hang on.
  private struct Drawn: Hashable {
    let view: MapView
    let area: Rect
    let marker: ChartMarker
    let isASCII: Bool
    let outline: Int
  }

  mutating func set(_ map: PlaceMap) {
    if outline != map.outline { drawn = nil }
    outline = map.outline
    places = map.rows.filter { $0.isDrawn(on: map.outline) }
    busiest = places.map(\.activity).max() ?? 0
  }

  /// The window that shows all of the land in an area.
  func home(in area: Rect) -> MapView? {
    guard let home = outline.home, !area.isEmpty else { return nil }
    return MapView(
      west: home.west, east: home.east, south: home.south, north: home.north, columns: area.width, rows: area.height)
  }

  /// Settles the window and what lies in it; draws the lines anew where they have changed.
  mutating func arrange(in area: Rect, look: Look) {
    self.area = area
    view = chosen ?? home(in: area)
    spots = []
    guard let view, !area.isEmpty else { return }
    for row in places {
      guard let point = row.point else { continue }
      let cell = view.cell(point.longitude, point.latitude, in: area)
      if area.contains(x: cell.x, y: cell.y) { spots.append(Spot(row: row, x: cell.x, y: cell.y)) }
    }
    let wanted = Drawn(
      view: view, area: area, marker: look.marker, isASCII: look.glyphs.isASCII, outline: outline.lines.count)
    if drawn != wanted {
      lines = drawLines(view, look)
      drawn = wanted
    }
  }

  private func drawLines(_ view: MapView, _ look: Look) -> Grid {
    var grid = Grid(width: area.width, height: area.height)
    // Told apart without colour too: the land in whole lines, rivers in strokes, neighbours' borders in dots.
    let kinds: [(MapOutline.Line.Kind, Role, (set: Int, of: Int))] = [
      (.border, .axis, (1, look.marker == .braille ? 3 : 2)), (.river, .reference, (4, 5)), (.outline, .text, (1, 1)),
    ]
    for (kind, role, pattern) in kinds {
      var dots = DotCanvas(columns: area.width, rows: area.height, marker: look.marker)
      for line in outline.lines where line.kind == kind {
        var last: (x: Int, y: Int)?
        var count = 0
        for point in line.points {
          let dot = view.dot(point.longitude, point.latitude, on: dots)
          if let last { dots.line(from: last.x, last.y, to: dot.x, dot.y, pattern: pattern, count: &count) }
          last = dot
        }
      }
      dots.draw(x: 0, y: 0, of: &grid, role: role)
    }
    return grid
  }

  /// Draws lines, places and their names; the selected place's name first, then the busiest ones' as far as they fit.
  func draw(of grid: inout Grid, look: Look, selected: EntityID?, isFocused: Bool) {
    for y in 0..<lines.height {
      for x in 0..<lines.width where lines[x, y].scalar != 0x20 { grid[area.x + x, area.y + y] = lines[x, y] }
    }
    var taken = [Bool](repeating: false, count: max(1, area.width * area.height))
    for spot in spots { taken[index(spot.x, spot.y)] = true }
    // What is busier is drawn over what is not.
    for spot in spots.reversed() {
      let role: Role = spot.row.activity == 0 ? .dim : spot.row.events.count == 0 ? .place : .event
      grid.put(spot.row.sign(busiest, look.glyphs), x: spot.x, y: spot.y, role: role)
      guard spot.row.share(of: busiest) == 3, spot.row.place.precision != "region" else { continue }
      // Both brackets or none.
      let sides = [(spot.x - 1, "("), (spot.x + 1, ")")]
      let areFree = sides.allSatisfy { area.contains(x: $0.0, y: spot.y) && !taken[index($0.0, spot.y)] }
      for (x, sign) in sides where areFree {
        grid.put(sign, x: x, y: spot.y, role: role)
        taken[index(x, spot.y)] = true
      }
    }
    let current = spots.first { $0.row.place.id == selected }
    if let current { name(current, &taken, of: &grid, look: look, isSelected: true) }
    for spot in spots where spot.row.place.id != selected && (spot.row.activity > 0 || isClose) {
      name(spot, &taken, of: &grid, look: look, isSelected: false)
    }
    nameNeighbours(&taken, of: &grid, look: look)
    guard let current else { return }
    grid.put(
      current.row.sign(busiest, look.glyphs), x: current.x, y: current.y, role: .key, isSelected: true)
    if isFocused { grid.cursor = (current.x, current.y) }
  }

  /// Whether towns without activity have room for their names.
  private var isClose: Bool { (view?.scale ?? 0) > 40 }

  /// Writes a place's name right of its sign, or left, below or above, where nothing stands.
  private func name(
    _ spot: Spot, _ taken: inout [Bool], of grid: inout Grid, look: Look, isSelected: Bool
  ) {
    let isRegion = spot.row.place.precision == "region"
    let text = isRegion ? spot.row.place.name.uppercased() : spot.row.place.name
    let counts =
      spot.row.share(of: busiest) >= 2 ? " \(spot.row.mentions.count ?? 0)/\(spot.row.events.count ?? 0)" : ""
    let role: Role = isSelected ? .key : spot.row.activity == 0 || isRegion ? .dim : .text
    let width = DisplayWidth.columns(of: text) + counts.utf8.count
    // Where no line runs at best, else over one.
    let free = places(for: width, at: spot).filter { fits($0.x, $0.y, width, taken, at: spot) }
    let blank = free.first { place in (place.x..<(place.x + width)).allSatisfy { grid[$0, place.y].scalar == 0x20 } }
    guard let (x, y) = blank ?? free.first else { return }
    for column in x..<(x + width) { taken[index(column, y)] = true }
    let used = grid.put(text, x: x, y: y, role: role, isSelected: isSelected)
    grid.put(counts, x: x + used, y: y, role: isSelected ? .key : .figure, isSelected: isSelected)
  }

  private func index(_ x: Int, _ y: Int) -> Int { (y - area.y) * area.width + x - area.x }

  private func places(for width: Int, at spot: Spot) -> [(x: Int, y: Int)] {
    // Of the busiest places a bracket stands beside the sign.
    let gap = spot.row.share(of: busiest) == 3 ? 1 : 0
    return [
      (spot.x + 2 + gap, spot.y), (spot.x - 1 - gap - width, spot.y), (spot.x + 1, spot.y - 1),
      (spot.x + 1, spot.y + 1),
      (spot.x - width, spot.y - 1), (spot.x - width, spot.y + 1), (spot.x - width / 2, spot.y - 1),
      (spot.x - width / 2, spot.y + 1),
    ]
  }

  /// Whether a name has room with a free cell on either side, the place's own sign left out.
  private func fits(_ x: Int, _ y: Int, _ width: Int, _ taken: [Bool], at spot: Spot?) -> Bool {
    guard y >= area.y, y < area.bottom, x >= area.x, x + width <= area.right else { return false }
    for column in max(area.x, x - 1)..<min(area.right, x + width + 1) where taken[index(column, y)] {
      let isOwn = spot.map { $0.y == y && abs($0.x - column) <= 1 } ?? false
      if !isOwn || (column >= x && column < x + width) { return false }
    }
    return true
  }

  private func nameNeighbours(_ taken: inout [Bool], of grid: inout Grid, look: Look) {
    guard let view else { return }
    for line in outline.lines where line.kind == .label {
      let cell = view.cell(line.points[0].longitude, line.points[0].latitude, in: area)
      let text = line.name.uppercased()
      let width = DisplayWidth.columns(of: text)
      let x = cell.x - width / 2
      guard fits(x, cell.y, width, taken, at: nil) else { continue }
      for column in x..<(x + width) { taken[index(column, cell.y)] = true }
      grid.put(text, x: x, y: cell.y, role: .axis)
    }
  }

  /// The drawn place nearest to a cell, at most three cells away.
  func nearest(x: Int, y: Int) -> PlaceRow? {
    var best: (row: PlaceRow, distance: Int)?
    for spot in spots {
      let distance = abs(spot.x - x) + 2 * abs(spot.y - y)
      if distance < best?.distance ?? 5 { best = (spot.row, distance) }
    }
    return best?.row
  }

  /// The drawn place that lies nearest in a direction, (1, 0) east to (0, 1) south; nil where there is none.
  func neighbour(of place: PlaceRow?, dx: Double, dy: Double) -> PlaceRow? {
    guard let view else { return nil }
    let start = place.flatMap { row in places.first { $0.place.id == row.place.id }?.point }
    let from = start.map { view.offset($0.longitude, $0.latitude) } ?? (columns: 0, rows: 0)
    var best: (row: PlaceRow, cost: Double)?
    for row in places where row.place.id != place?.place.id {
      guard let point = row.point else { continue }
      let to = view.offset(point.longitude, point.latitude)
      // A row is as high as two columns are wide.
      let (east, south) = (to.columns - from.columns, (to.rows - from.rows) * 2)
      let along = east * dx + south * dy
      let aside = abs(east * dy) + abs(south * dx)
      guard along > 0.01, aside <= along * 2 else { continue }
      let cost = along + aside * 2
      if cost < best?.cost ?? .infinity { best = (row, cost) }
    }
    return best?.row
  }

  /// Whether a place can be drawn, and is in the window now.
  func canDraw(_ place: EntityID?) -> Bool { places.contains { $0.place.id == place } }
  func isInSight(_ place: EntityID?) -> Bool { spots.contains { $0.row.place.id == place } }

  mutating func pan(columns: Int, rows: Int) {
    guard var moved = view, let sheet = outline.sheet else { return }
    moved.move(columns: Double(columns), rows: Double(rows))
    moved.longitude = min(max(moved.longitude, sheet.west), sheet.east)
    moved.latitude = min(max(moved.latitude, sheet.south), sheet.north)
    chosen = moved
  }

  mutating func zoom(isIn: Bool, about place: PlaceRow?) -> Bool {
    guard var view else { return false }
    let point = place?.point.flatMap { isInSight(place?.place.id) ? $0 : nil }
    let done = view.zoom(
      isIn ? 1.5 : 1 / 1.5, longitude: point?.longitude ?? view.longitude, latitude: point?.latitude ?? view.latitude)
    if done { chosen = view }
    return done
  }

  /// Moves the window so that a place is in its middle.
  mutating func centre(on place: PlaceRow) {
    guard var moved = view, let point = place.point else { return }
    (moved.longitude, moved.latitude) = (point.longitude, point.latitude)
    chosen = moved
  }
}
