import Canvas

/// A row that a table of the desk can show, sort and find.
protocol TableRow: Sendable {
  static var columns: [TableColumn] { get }
  /// The same row has the same identity in a later answer.
  var identity: String { get }
  func cell(_ column: Int, width: Int, look: Look) -> TableCell
  /// Whether this row comes before another by a column; unknown values come last whichever way the order goes.
  func order(_ column: Int, _ other: Self) -> RowOrder
  /// Words the filter looks in.
  var searchText: String { get }
}

/// How two rows stand to each other by one column.
enum RowOrder {
  case before, same, after
  /// The left, or the right value is unknown.
  case leftUnknown, rightUnknown

  static func of<Value: Comparable>(_ left: Value?, _ right: Value?) -> RowOrder {
    switch (left, right) {
    case (nil, nil): .same
    case (nil, _): .leftUnknown
    case (_, nil): .rightUnknown
    case (let left?, let right?): left < right ? .before : right < left ? .after : .same
    }
  }
}

/// Rows with their order, filter and cursor. Sorting and filtering are done when they change, never while drawing.
struct TableList<Row: TableRow>: Sendable {
  private(set) var rows: [Row] = []
  /// Indices of the rows shown, in their order.
  private(set) var order: [Int] = []
  var list = ListState()
  private var searchTexts: [String] = []

  var count: Int { order.count }
  var selected: Row? { order.indices.contains(list.cursor) ? rows[order[list.cursor]] : nil }
  func row(_ place: Int) -> Row { rows[order[place]] }

  /// Takes new rows; cursor and scroll stay on the row they were on.
  mutating func set(_ new: [Row]) {
    let identity = selected?.identity
    let offset = list.cursor - list.top
    rows = new
    searchTexts = []
    arrangeRows()
    if let identity { select(identity) }
    list.top = list.cursor - offset
    list.settle(count: count)
  }

  /// Puts the cursor on the row of an identity, if it is shown.
  @discardableResult
  mutating func select(_ identity: String) -> Bool {
    guard let place = order.firstIndex(where: { rows[$0].identity == identity }) else { return false }
    list.cursor = place
    list.settle(count: count)
    return true
  }

  /// Shows only rows with these words; empty shows all.
  mutating func filter(_ text: String) {
    let identity = selected?.identity
    list.filter = text
    if !text.isEmpty { list.lastFilter = text }
    arrangeRows()
    if identity.map({ select($0) }) != true { list.cursor = 0 }
    list.settle(count: count)
  }

  private mutating func arrangeRows() {
    order = Array(rows.indices)
    if !list.filter.isEmpty {
      prepareSearch()
      let words = SearchFolding.fold(list.filter).split(separator: " ")
      order = order.filter { index in words.allSatisfy { searchTexts[index].contains($0) } }
    }
    guard let column = list.sortColumn else {
      if list.isReversed { order.reverse() }
      return
    }
    let isReversed = list.isReversed
    let rows = rows
    order.sort { left, right in
      switch rows[left].order(column, rows[right]) {
      case .before: !isReversed
      case .after: isReversed
      case .same: left < right
      case .leftUnknown: false
      case .rightUnknown: true
      }
    }
  }

  private mutating func prepareSearch() {
    if searchTexts.count != rows.count { searchTexts = rows.map { SearchFolding.fold($0.searchText) } }
  }

  /// Answers the commands every list has; false for any other.
  mutating func perform(_ command: Command) -> Bool {
    if list.move(command, count: count) { return true }
    switch command {
    case .sortNext: sort(by: 1)
    case .sortPrevious: sort(by: -1)
    case .sortReverse:
      list.isReversed.toggle()
      rearranged()
    case .nextMatch: return jump(1)
    case .previousMatch: return jump(-1)
    default: return false
    }
    return true
  }

  /// Next sortable column; after the last one the natural order.
  private mutating func sort(by step: Int) {
    let columns = Row.columns.indices.filter { Row.columns[$0].isSortable }
    guard !columns.isEmpty else { return }
    let place = list.sortColumn.flatMap { columns.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let next = (place + step + columns.count + 1) % (columns.count + 1)
    list.sortColumn = next == 0 ? nil : columns[next - 1]
    list.isReversed = false
    rearranged()
  }

  private mutating func rearranged() {
    let identity = selected?.identity
    arrangeRows()
    if let identity { select(identity) }
    list.settle(count: count)
  }

  /// The next row with the words last looked for, round the end.
  private mutating func jump(_ step: Int) -> Bool {
    let words = SearchFolding.fold(list.lastFilter).split(separator: " ")
    guard count > 0, !words.isEmpty else { return false }
    prepareSearch()
    var place = list.cursor
    for _ in 0..<count {
      place = (place + step + count) % count
      if words.allSatisfy({ searchTexts[order[place]].contains($0) }) {
        list.cursor = place
        break
      }
    }
    list.settle(count: count)
    return true
  }

  /// "row 3 of 43", with the filter's denominator: "row 1 of 4, 43 in all".
  func position(_ noun: String = "row") -> String {
    guard !rows.isEmpty else { return "" }
    let all = rows.count == count ? "" : ", \(Wording.number(rows.count)) in all"
    return count == 0
      ? "none of \(Wording.number(rows.count))"
      : "\(noun) \(Wording.number(list.cursor + 1)) of \(Wording.number(count))\(all)"
  }

  /// Lines left for rows in an area.
  mutating func arrange(in area: Rect, hasHeader: Bool = true) {
    list.height = max(1, area.height - (hasHeader ? 1 : 0))
    list.settle(count: count)
  }

  mutating func click(y: Int, in area: Rect, hasHeader: Bool = true) -> Bool {
    let place = y - area.y - (hasHeader ? 1 : 0) + list.top
    guard y >= area.y + (hasHeader ? 1 : 0), order.indices.contains(place) else { return false }
    list.cursor = place
    return true
  }

  func draw(
    in area: Rect, of grid: inout Grid, look: Look, isFocused: Bool = true, hasHeader: Bool = true,
    columns: [TableColumn] = Row.columns
  ) {
    if count == 0, !rows.isEmpty {
      grid.put(
        "no line has \"\(list.filter)\"", x: area.x + 1, y: area.y, width: area.width - 2, role: .dim,
        glyphs: look.glyphs)
      return
    }
    let layout = TableLayout(columns, width: area.width - 2)
    var widths = [Int](repeating: 0, count: columns.count)
    for slot in layout.slots { widths[slot.column] = slot.width }
    Table(columns, sortColumn: list.sortColumn, isReversed: list.isReversed, hasHeader: hasHeader)
      .draw(
        in: area, of: &grid, rows: count, top: list.top, cursor: list.cursor, isFocused: isFocused, glyphs: look.glyphs
      ) { place, column in rows[order[place]].cell(column, width: widths[column], look: look) }
  }

  /// All rows, one a line, cells divided by tabs.
  func plainText(look: Look) -> String {
    var text = Row.columns.map(\.title).joined(separator: "\t") + "\n"
    for index in order {
      text +=
        Row.columns.indices.map { rows[index].cell($0, width: 24, look: look).text }.joined(separator: "\t") + "\n"
    }
    return text
  }
}
