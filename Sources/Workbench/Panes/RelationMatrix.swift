import Canvas
import Corpus
import Facts

/// Relations as a matrix: who acts down the side, who is acted on along the top, the busiest first.
///
/// A cell "5R+" says 5 facts, most of them of the kind R, some of other kinds; what holds both ways stands in both cells.
struct RelationMatrix: Sendable {
  /// More actors than this in a row or column are left out, and the pane says so.
  static let most = 100

  struct Party: Hashable, Sendable {
    let id: EntityID
    let name: String
  }

  struct Spot: Hashable, Sendable {
    let source, target: EntityID
  }

  struct Cell: Sendable {
    var facts = 0
    /// Indices of the rows, most facts first.
    var rows: [Int] = []
  }

  private(set) var rows: [RelationRow] = []
  private(set) var sources: [Party] = []
  private(set) var targets: [Party] = []
  /// Parties in it, and those that a larger matrix would have.
  private(set) var shown = 0
  private(set) var leftOut = 0
  private(set) var cells: [Spot: Cell] = [:]
  private var widestTarget = 0
  private(set) var letters: [String: Character] = [:]
  /// Kinds met, in the order of their table.
  private(set) var kinds: [RelationTable.Kind] = []
  /// Cursor and scroll of rows and of columns.
  private var down = ListState()
  private var across = ListState()
  private var headWidth = 10
  private var cellWidth = 8

  init() {}

  /// Takes relations, most facts first; the cursor stays on its cell.
  mutating func set(_ rows: [RelationRow], kinds: [RelationTable.Kind]) {
    let old = spot
    self.rows = rows
    var weights: [EntityID: Int] = [:]
    var names: [EntityID: String] = [:]
    var (acting, acted): (Set<EntityID>, Set<EntityID>) = ([], [])
    cells = [:]
    for (index, row) in rows.enumerated() {
      let (source, target, count) = (row.relation.source, row.relation.target, row.facts.count ?? 0)
      (names[source], names[target]) = (row.sourceName, row.targetName)
      weights[source, default: 0] += count
      weights[target, default: 0] += count
      acting.insert(source)
      acted.insert(target)
      cells[Spot(source: source, target: target), default: Cell()].add(index, count)
      guard row.isMutual else { continue }
      acting.insert(target)
      acted.insert(source)
      cells[Spot(source: target, target: source), default: Cell()].add(index, count)
    }
    let order = weights.keys.sorted { (weights[$1] ?? 0, $0.slug) < (weights[$0] ?? 0, $1.slug) }
    func parties(_ among: Set<EntityID>) -> [Party] {
      order.filter(among.contains).prefix(RelationMatrix.most).map { Party(id: $0, name: names[$0] ?? $0.slug) }
    }
    (sources, targets) = (parties(acting), parties(acted))
    widestTarget = targets.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
    shown = Set(sources + targets).count
    leftOut = order.count - shown
    let met = Set(rows.map(\.relation.kind))
    self.kinds = kinds.filter { met.contains($0.name) }
    letters = Dictionary(kinds.map { ($0.name, $0.letter) }, uniquingKeysWith: { first, _ in first })
    if let old, down.isTouched || across.isTouched { select(old) } else { selectBusiest() }
  }

  /// The cell under the cursor; nil where there are none.
  var spot: Spot? {
    guard sources.indices.contains(down.cursor), targets.indices.contains(across.cursor) else { return nil }
    return Spot(source: sources[down.cursor].id, target: targets[across.cursor].id)
  }

  var selectedParties: (source: Party, target: Party)? {
    spot.map { _ in (sources[down.cursor], targets[across.cursor]) }
  }

  /// Puts the cursor on a cell, as far as it is in the matrix.
  mutating func select(_ spot: Spot) {
    if let row = sources.firstIndex(where: { $0.id == spot.source }) { down.cursor = row }
    if let column = targets.firstIndex(where: { $0.id == spot.target }) { across.cursor = column }
    settle()
  }

  /// Nobody has moved yet: the cell with the most facts is what one looks at first.
  private mutating func selectBusiest() {
    (down.cursor, across.cursor) = (0, 0)
    if let row = rows.first { select(Spot(source: row.relation.source, target: row.relation.target)) }
  }

  private mutating func settle() {
    down.settle(count: sources.count)
    across.settle(count: targets.count)
  }

  mutating func perform(_ command: Command) -> Bool {
    switch command {
    case .left: _ = across.move(.up, count: targets.count)
    case .right: _ = across.move(.down, count: targets.count)
    default: return down.move(command, count: sources.count)
    }
    return true
  }

  mutating func scroll(by lines: Int) { down.scroll(by: lines, count: sources.count) }

  /// Settles how many rows and columns an area shows.
  mutating func arrange(in area: Rect) {
    headWidth = min(28, max(10, area.width / 5))
    cellWidth = area.width >= 60 ? 10 : 7
    down.height = max(1, area.height - headLines(area))
    // Two columns at the end are left for the sign that there are more.
    across.height = max(1, (area.width - headWidth - 3) / cellWidth)
    settle()
  }

  /// Two lines where a name needs them and there is room.
  private func headLines(_ area: Rect) -> Int { area.height >= 12 && hasLongName ? 2 : 1 }

  private var hasLongName: Bool { widestTarget > cellWidth - 1 }

  mutating func click(x: Int, y: Int, in area: Rect) -> Bool {
    let (row, column) = (y - area.y - headLines(area) + down.top, x - area.x - headWidth - 1)
    let place = column / cellWidth + across.top
    guard y >= area.y + headLines(area), y < area.bottom, column >= 0, sources.indices.contains(row),
      targets.indices.contains(place), place < across.top + across.height
    else { return false }
    (down.cursor, across.cursor, down.isTouched) = (row, place, true)
    return true
  }

  /// "row 3/58, column 2/40".
  var position: String {
    guard spot != nil else { return "" }
    return "row \(Wording.number(down.cursor + 1))/\(Wording.number(sources.count)), "
      + "column \(Wording.number(across.cursor + 1))/\(Wording.number(targets.count))"
  }

  /// "5R+": how many facts, the letter of most of them, and that there are others.
  func text(of cell: Cell) -> String {
    let letter = cell.rows.first.flatMap { letters[rows[$0].relation.kind] } ?? "?"
    let kinds = Set(cell.rows.map { rows[$0].relation.kind })
    return "\(Wording.number(cell.facts))\(letter)\(kinds.count > 1 ? "+" : " ")"
  }

  /// Draws heads that stay while the rest scrolls, the cells, and the cursor on one of them.
  func draw(in area: Rect, of grid: inout Grid, look: Look) {
    let head = headLines(area)
    let shown = targets.indices.dropFirst(across.top).prefix(across.height)
    for (place, column) in shown.enumerated() {
      let x = area.x + headWidth + 1 + place * cellWidth
      let role: Role = column == across.cursor ? .title : .header
      let lines = RelationMatrix.head(targets[column].name, lines: head, width: cellWidth - 1)
      for (line, words) in lines.enumerated() {
        grid.put(
          words, x: x, y: area.y + head - lines.count + line, width: cellWidth - 1, role: role, alignment: .right,
          glyphs: look.glyphs)
      }
    }
    // That there are more columns must be seen where the row at hand has nothing in these.
    if across.top > 0 { grid.put(look.glyphs.ellipsis, x: area.x + headWidth - 1, y: area.y + head - 1, role: .key) }
    if let last = shown.last, last + 1 < targets.count {
      let x = area.x + headWidth + 1 + shown.count * cellWidth
      grid.put(look.glyphs.ellipsis, x: min(x, area.right - 2), y: area.y + head - 1, role: .key)
    }
    for (place, row) in sources.indices.dropFirst(down.top).prefix(down.height).enumerated() {
      let y = area.y + head + place
      let isCurrent = row == down.cursor
      if isCurrent { grid.put(look.glyphs.pointer, x: area.x, y: y, role: .key) }
      grid.put(
        sources[row].name, x: area.x + 1, y: y, width: headWidth - 1, role: isCurrent ? .title : .actor,
        glyphs: look.glyphs)
      for (offset, column) in shown.enumerated() {
        drawCell(
          row, column, x: area.x + headWidth + 1 + offset * cellWidth, y: y, of: &grid, look: look)
      }
    }
  }

  private func drawCell(_ row: Int, _ column: Int, x: Int, y: Int, of grid: inout Grid, look: Look) {
    let (source, target) = (sources[row].id, targets[column].id)
    let width = cellWidth - 1
    if let cell = cells[Spot(source: source, target: target)] {
      let words = text(of: cell)
      grid.put(words, x: x, y: y, width: width, role: .figure, alignment: .right, glyphs: look.glyphs)
    } else if source != target {
      grid.put(look.glyphs.dot, x: x + width - 3, y: y, role: .dim)
    }
    if row == down.cursor, column == across.cursor {
      grid.select(Rect(x: x, y: y, width: width, height: 1))
      grid.cursor = (x, y)
    }
  }

  /// A name in a head of one or two lines, its first words above.
  static func head(_ name: String, lines: Int, width: Int) -> [String] {
    let words = name.split(separator: " ")
    guard lines > 1, words.count > 1, DisplayWidth.columns(of: name) > width else { return [name] }
    var first = String(words[0])
    var place = 1
    while place < words.count - 1, DisplayWidth.columns(of: first) + 1 + DisplayWidth.columns(of: words[place]) <= width
    {
      first += " " + words[place]
      place += 1
    }
    return [first, words[place...].joined(separator: " ")]
  }

  /// The letters met with what they stand for.
  func legend(_ glyphs: Glyphs) -> StyledText {
    var text = StyledText()
    for kind in kinds {
      text.add("\(kind.letter)", .figure)
      text.add(" \(kind.name)  ", .dim)
    }
    text.add("+", .figure)
    text.add(" other kinds too  ", .dim)
    text.add("CAPITALS", .figure)
    text.add(" against someone", .dim)
    return text
  }
}

extension RelationMatrix.Cell {
  /// Rows come most facts first, and stay so.
  fileprivate mutating func add(_ row: Int, _ count: Int) {
    facts += count
    rows.append(row)
  }
}
