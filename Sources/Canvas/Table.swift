/// A column of a table: how wide it may be and how soon it gives way to others.
package struct TableColumn: Hashable, Sendable {
  package let title: String
  /// Columns it needs to be of use, would like, and can use at most.
  package let minimum, ideal, maximum: Int
  package let alignment: Alignment
  /// Columns it gets before those of a priority beyond `TableLayout.mattering` are shown at all.
  package let comfort: Int
  /// 1 stays longest.
  package let priority: Int
  package let isSortable: Bool

  package init(
    _ title: String, _ minimum: Int, _ ideal: Int, _ maximum: Int, priority: Int, alignment: Alignment = .left,
    isSortable: Bool = true, comfort: Int = 0
  ) {
    self.comfort = max(minimum, comfort)
    (self.title, self.minimum, self.ideal, self.maximum) = (title, minimum, max(minimum, ideal), max(ideal, maximum))
    (self.priority, self.alignment, self.isSortable) = (priority, alignment, isSortable)
  }

  /// A column of one width.
  package init(
    _ title: String, _ width: Int, priority: Int, alignment: Alignment = .left, isSortable: Bool = true
  ) {
    self.init(title, width, width, width, priority: priority, alignment: alignment, isSortable: isSortable)
  }
}

/// One cell of a table.
package struct TableCell: Sendable {
  package var text: String
  package var role: Role

  package init(_ text: String, _ role: Role = .text) { (self.text, self.role) = (text, role) }
}

/// Which columns of a table are shown, where, and how wide.
package struct TableLayout: Hashable, Sendable {
  package struct Slot: Hashable, Sendable {
    package let column: Int
    package let x: Int
    package let width: Int
  }

  package let slots: [Slot]

  /// Columns of a priority up to this one matter more than the comfort of others.
  static let mattering = 4

  /// Fits columns into a width: the most important first at their least width, then grown in the same order.
  /// - Parameter sorted: the column that rows are sorted by, which is shown before others that matter less.
  package init(_ columns: [TableColumn], width: Int, gap: Int = 2, sorted: Int? = nil) {
    func rank(_ index: Int) -> (Int, Int) { (index == sorted ? 1 : columns[index].priority, index) }
    let ranked = columns.indices.sorted { rank($0) < rank($1) }
    var widths = [Int](repeating: 0, count: columns.count)
    var left = width + gap
    var isComfortable = false
    for index in ranked {
      let column = columns[index]
      if !isComfortable, rank(index).0 > TableLayout.mattering {
        isComfortable = true
        for index in columns.indices where widths[index] > 0 {
          let more = min(left, columns[index].comfort - widths[index])
          if more > 0 { (widths[index], left) = (widths[index] + more, left - more) }
        }
      }
      let needed = column.minimum + gap
      if needed > left {
        if left == width + gap, width > 0 { (widths[index], left) = (width, 0) }  // Better one cut column than none.
        continue
      }
      widths[index] = column.minimum
      left -= needed
    }
    for target in [\TableColumn.ideal, \TableColumn.maximum] {
      for index in ranked where widths[index] > 0 && left > 0 {
        let more = min(left, columns[index][keyPath: target] - widths[index])
        if more > 0 { (widths[index], left) = (widths[index] + more, left - more) }
      }
    }
    var slots: [Slot] = []
    var x = 0
    for index in columns.indices where widths[index] > 0 {
      slots.append(Slot(column: index, x: x, width: widths[index]))
      x += widths[index] + gap
    }
    self.slots = slots
  }
}

/// Draws rows and columns; asks only for the cells that are seen.
package struct Table {
  package var columns: [TableColumn]
  package var sortColumn: Int?
  package var isReversed: Bool
  package var hasHeader: Bool
  /// The column that the selection's bar covers, so that the row's other cells keep their colours; nil: the whole row.
  package var barColumn: Int?

  package init(_ columns: [TableColumn], sortColumn: Int? = nil, isReversed: Bool = false, hasHeader: Bool = true) {
    (self.columns, self.sortColumn, self.isReversed, self.hasHeader) = (columns, sortColumn, isReversed, hasHeader)
  }

  /// Draws rows `top...` into an area: a header line, then one line a row, a pointer before the selected one.
  package func draw(
    in area: Rect, of grid: inout Grid, rows: Int, top: Int, cursor: Int?, isFocused: Bool, glyphs: Glyphs,
    cell: (_ row: Int, _ column: Int) -> TableCell
  ) {
    let layout = TableLayout(columns, width: area.width - 2, sorted: sortColumn)
    draw(in: area, of: &grid, rows: rows, top: top, cursor: cursor, isFocused: isFocused, glyphs: glyphs) { row in
      line(layout, width: area.width, glyphs: glyphs) { cell(row, $0) }
    }
  }

  /// Draws rows whose lines are there already, as `line` made them for an area of this width.
  package func draw(
    in area: Rect, of grid: inout Grid, rows: Int, top: Int, cursor: Int?, isFocused: Bool, glyphs: Glyphs,
    line: (_ row: Int) -> [Cell]
  ) {
    guard area.width > 1, area.height > 0 else { return }
    var y = area.y
    if hasHeader {
      for slot in TableLayout(columns, width: area.width - 2, sorted: sortColumn).slots {
        let column = columns[slot.column]
        let isSorted = slot.column == sortColumn
        let mark = isReversed ? glyphs.descending : glyphs.ascending
        let title = isSorted ? mark + column.title : column.title
        grid.put(
          title, x: area.x + 1 + slot.x, y: y, width: slot.width, role: isSorted ? .title : .header,
          alignment: column.alignment, glyphs: glyphs)
      }
      y += 1
    }
    var row = max(0, top)
    while y < area.bottom, row < rows {
      grid.place(line(row), x: area.x, y: y)
      if row == cursor {
        grid.put(glyphs.pointer, x: area.x, y: y, role: .key)
        if isFocused {
          grid.select(bar(in: area, y: y))
          grid.cursor = (area.x, y)
        }
      }
      y += 1
      row += 1
    }
  }

  private func bar(in area: Rect, y: Int) -> Rect {
    let slots = barColumn == nil ? [] : TableLayout(columns, width: area.width - 2, sorted: sortColumn).slots
    guard let slot = slots.first(where: { $0.column == barColumn }) else {
      return Rect(x: area.x, y: y, width: area.width, height: 1)
    }
    // Over the first column it takes in the pointer.
    let start = slot.x == 0 ? area.x : area.x + 1 + slot.x
    return Rect(x: start, y: y, width: area.x + 1 + slot.x + slot.width - start, height: 1)
  }

  /// One row's line over a whole width, a column for the pointer left free before it.
  package func line(
    _ layout: TableLayout, width: Int, glyphs: Glyphs, cell: (_ column: Int) -> TableCell
  ) -> [Cell] {
    var line = Grid(width: width, height: 1)
    for slot in layout.slots {
      let content = cell(slot.column)
      line.put(
        content.text, x: 1 + slot.x, y: 0, width: slot.width, role: content.role,
        alignment: columns[slot.column].alignment, glyphs: glyphs)
    }
    return line.cells
  }
}
