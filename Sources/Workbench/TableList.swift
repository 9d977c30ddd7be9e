import Canvas
import Corpus
import Facts

/// A row that a table of the desk can show, sort and find.
protocol TableRow: Sendable {
  static var columns: [TableColumn] { get }
  /// The column that the selection's bar covers; nil: the whole row.
  static var barColumn: Int? { get }
  /// The same row has the same identity in a later answer.
  var identity: String { get }
  func cell(_ column: Int, width: Int, look: Look) -> TableCell
  /// What the row is sorted by in a column.
  func sortKey(_ column: Int) -> SortKey
  /// Words the filter looks in.
  var searchWords: [String] { get }
  /// The rows with everything a machine wants to know of them; nil: what the cells show.
  static func export(_ rows: [Self]) -> TableExport?
  /// The row as a sentence of labelled facts, to be read aloud.
  func spoken(look: Look) -> String
  /// What the corpus can be filtered by for what a column says.
  func facets(_ column: Int) -> [Filter.Term]
}

extension TableRow {
  static var barColumn: Int? { nil }
  func facets(_ column: Int) -> [Filter.Term] { [] }
}

/// What a row is sorted by; taken once a row, so that sorting compares small values only.
enum SortKey: Sendable {
  case number(Int)
  case text(String)
  /// Comes last whichever way the order goes.
  case unknown

  static func of(_ value: Int?) -> SortKey { value.map { .number($0) } ?? .unknown }
  static func of(_ value: String?) -> SortKey { value.map { .text($0) } ?? .unknown }
  static func of(_ day: Day?) -> SortKey { of(day?.number) }
  /// More comes first.
  static func descending(_ value: Int?) -> SortKey { of(value.map { -$0 }) }
  static func descending(_ day: Day?) -> SortKey { descending(day?.number) }

  /// Below zero where this comes first, above where the other does; unknown values are equal.
  func compared(to other: SortKey) -> Int {
    switch (self, other) {
    case (.number(let left), .number(let right)): left < right ? -1 : left == right ? 0 : 1
    case (.text(let left), .text(let right)): left < right ? -1 : left == right ? 0 : 1
    case (.unknown, .unknown): 0
    case (.unknown, _), (.text, .number): 1
    case (_, .unknown), (.number, .text): -1
    }
  }

  var isUnknown: Bool {
    if case .unknown = self { return true }
    return false
  }
}

/// Rows with their order, filter and cursor. Sorting and filtering are done when they change, never while drawing.
struct TableList<Row: TableRow>: Sendable {
  private(set) var rows: LazyRows<Row> = .none
  /// Whether rows are made when they are looked at, so that looking at all of them takes its time.
  private var isLazy = false
  /// Indices of the rows shown, in their order.
  private(set) var order: [Int] = []
  var list = ListState()
  /// The row on which the cursor is to stand till somebody moves it, and how far from the first line seen: as an earlier run
  /// left it, or as the pane was opened.
  private var wanted: (identity: String, offset: Int)?
  private var search = SearchIndex([])
  private var names = NameSearch.none
  /// Lines of rows as they were drawn for one layout: a key changes two of them, not all that are seen.
  private var lines: [Int: [Cell]] = [:]
  private var layout = TableLayout([], width: 0)
  private var shape = Shape(width: -1, isASCII: false, marks: 0)

  /// What a drawn line hangs on, besides its row.
  private struct Shape: Hashable {
    var width: Int
    var isASCII: Bool
    var marks: UInt64
    var freshVersion = 0
    var sorted: Int?
  }

  var count: Int { order.count }
  var selected: Row? { order.indices.contains(list.cursor) ? rows[order[list.cursor]] : nil }
  func row(_ place: Int) -> Row { rows[order[place]] }

  /// What the selected row can be filtered by, the sorted column first.
  var facets: [Filter.Term] {
    guard let row = selected else { return [] }
    var terms: [Filter.Term] = []
    let columns = Row.columns.indices.sorted { left, right in left == list.sortColumn && right != list.sortColumn }
    for column in columns { for term in row.facets(column) where !terms.contains(term) { terms.append(term) } }
    return terms
  }

  /// Takes new rows; cursor and scroll stay on the row they were on, once somebody has moved.
  mutating func set(_ new: [Row]) { set(LazyRows(new), isLazy: false) }

  /// Takes rows that are made when they are looked at.
  mutating func set(lazy new: LazyRows<Row>) { set(new, isLazy: true) }

  private mutating func set(_ new: LazyRows<Row>, isLazy: Bool) {
    let identity = list.isTouched ? selected?.identity : nil
    let offset = list.cursor - list.top
    (rows, self.isLazy) = (new, isLazy)
    search = SearchIndex([])
    lines.removeAll()
    arrangeRows()
    if list.isTouched {
      if let identity { select(identity) }
      list.top = list.cursor - offset
    } else if let wanted, select(wanted.identity) {
      list.top = list.cursor - wanted.offset
    } else {
      // Nobody has chosen a row yet: the first one is the first one of what is known now.
      (list.cursor, list.top) = (0, 0)
    }
    list.settle(count: count)
  }

  /// Order, words looked for and the row under the cursor, to be found again in another run.
  /// - Parameter prefix: tells lists of one pane apart.
  func memory(_ prefix: String = "") -> [String: String] {
    var memory: [String: String] = [:]
    if list.isTouched, let row = selected?.identity {
      memory[prefix + "row"] = row
      memory[prefix + "offset"] = String(list.cursor - list.top)
    } else if let wanted {
      memory[prefix + "row"] = wanted.identity
      memory[prefix + "offset"] = String(wanted.offset)
    }
    if let column = list.sortColumn { memory[prefix + "sort"] = Row.columns[column].title }
    if list.isReversed { memory[prefix + "reversed"] = "yes" }
    if !list.filter.isEmpty { memory[prefix + "filter"] = list.filter }
    return memory
  }

  mutating func remember(_ memory: [String: String], _ prefix: String = "") {
    if let row = memory[prefix + "row"] {
      wanted = (row, min(10_000, max(0, memory[prefix + "offset"].flatMap { Int($0) } ?? 0)))
    }
    list.sortColumn = memory[prefix + "sort"].flatMap { title in
      Row.columns.firstIndex { $0.title == title && $0.isSortable }
    }
    list.isReversed = memory[prefix + "reversed"] != nil
    list.filter = memory[prefix + "filter"] ?? ""
    list.lastFilter = list.filter
    if !rows.isEmpty { set(rows, isLazy: isLazy) }
  }

  /// Puts the cursor on the row of an identity, if it is shown.
  @discardableResult
  mutating func select(_ identity: String) -> Bool {
    guard let place = place(of: identity) else { return false }
    list.cursor = place
    list.isTouched = true
    list.settle(count: count)
    return true
  }

  /// How far from the cursor a row is looked for among rows that must be made for it.
  private static var reach: Int { 3_000 }

  /// Where a row stands: first looked for near the cursor, where it most likely is.
  private func place(of identity: String) -> Int? {
    guard isLazy else { return order.firstIndex { rows[$0].identity == identity } }
    let start = min(list.cursor, order.count)
    for distance in 0..<min(TableList.reach, order.count + 1) {
      for place in distance == 0 ? [start] : [start + distance, start - distance]
      where order.indices.contains(place) && rows[order[place]].identity == identity {
        return place
      }
    }
    return nil
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
      let words = wanted(list.filter)
      order = order.filter { has(words, row: $0) }
    }
    guard let column = list.sortColumn else {
      if list.isReversed { order.reverse() }
      return
    }
    let isReversed = list.isReversed
    let keys = rows.map { $0.sortKey(column) }
    order.sort { left, right in
      let result = keys[left].compared(to: keys[right])
      if result == 0 { return left < right }
      return isReversed && !keys[left].isUnknown && !keys[right].isUnknown ? result > 0 : result < 0
    }
  }

  /// Words to look for, each with the names in other languages that it is part of.
  private func wanted(_ text: String) -> [[[UInt8]]] {
    SearchIndex.words(text).map { [$0] + names.others(than: $0) }
  }

  private func has(_ words: [[[UInt8]]], row: Int) -> Bool {
    words.allSatisfy { forms in forms.contains { search.has([$0], row: row) } }
  }

  private mutating func prepareSearch() {
    if search.count != rows.count { search = SearchIndex(rows.map(\.searchWords)) }
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
    let words = wanted(list.lastFilter)
    guard count > 0, !words.isEmpty else { return false }
    prepareSearch()
    var place = list.cursor
    for _ in 0..<count {
      place = (place + step + count) % count
      if has(words, row: order[place]) {
        list.cursor = place
        list.isTouched = true
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

  /// Settles the lines left for rows in an area, and draws those that come into sight.
  mutating func arrange(in area: Rect, look: Look, hasHeader: Bool = true) {
    list.height = max(1, area.height - (hasHeader ? 1 : 0))
    names = look.names
    list.settle(count: count)
    let wanted = Shape(
      width: area.width, isASCII: look.glyphs.isASCII, marks: look.marks.version, freshVersion: look.freshVersion,
      sorted: list.sortColumn)
    if shape != wanted || lines.count > 1000 {
      (shape, layout) = (wanted, TableLayout(Row.columns, width: area.width - 2, sorted: list.sortColumn))
      lines.removeAll()
    }
    for index in order[min(list.top, count)..<min(list.top + list.height, count)] where lines[index] == nil {
      lines[index] = line(index, look: look)
    }
  }

  private func line(_ index: Int, look: Look) -> [Cell] {
    var widths = [Int](repeating: 0, count: Row.columns.count)
    for slot in layout.slots { widths[slot.column] = slot.width }
    return Table(Row.columns).line(layout, width: shape.width, glyphs: look.glyphs) {
      rows[index].cell($0, width: widths[$0], look: look)
    }
  }

  mutating func click(y: Int, in area: Rect, hasHeader: Bool = true) -> Bool {
    let place = y - area.y - (hasHeader ? 1 : 0) + list.top
    guard y >= area.y + (hasHeader ? 1 : 0), order.indices.contains(place) else { return false }
    list.cursor = place
    list.isTouched = true
    return true
  }

  /// Draws what `arrange` settled for the same area.
  func draw(in area: Rect, of grid: inout Grid, look: Look, isFocused: Bool = true, hasHeader: Bool = true) {
    if count == 0, !rows.isEmpty {
      grid.put(
        "no line has \"\(list.filter)\"", x: area.x + 1, y: area.y, width: area.width - 2, role: .dim,
        glyphs: look.glyphs)
      return
    }
    var table = Table(Row.columns, sortColumn: list.sortColumn, isReversed: list.isReversed, hasHeader: hasHeader)
    table.barColumn = Row.barColumn
    table.draw(
      in: area, of: &grid, rows: count, top: list.top, cursor: list.cursor, isFocused: isFocused, glyphs: look.glyphs
    ) { place in lines[order[place]] ?? line(order[place], look: look) }
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
