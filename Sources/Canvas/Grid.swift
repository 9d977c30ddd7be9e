/// One terminal column of a frame: a glyph and the role it plays. Themes turn roles into colours.
package struct Cell: Hashable, Sendable {
  /// Unicode scalar of the glyph; 0 in the right half of a wide one.
  package var scalar: UInt32
  /// Combining marks drawn on the glyph; 0 where there is none.
  package var mark, secondMark: UInt32
  package var role: Role
  /// Drawn as part of the selected line or word.
  package var isSelected: Bool
  /// Every byte of a cell is set, so that cells and rows of them are compared byte by byte.
  private let filling: UInt16 = 0

  package init(scalar: UInt32 = 0x20, role: Role = .text, isSelected: Bool = false) {
    (self.scalar, mark, secondMark, self.role, self.isSelected) = (scalar, 0, 0, role, isSelected)
  }

  package static let blank = Cell()
}

/// A rectangle of cells in columns and rows; `x` and `y` count from the upper left corner.
package struct Rect: Hashable, Sendable {
  package var x, y, width, height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    (self.x, self.y, self.width, self.height) = (x, y, max(0, width), max(0, height))
  }

  package var right: Int { x + width }
  package var bottom: Int { y + height }
  package var isEmpty: Bool { width == 0 || height == 0 }

  package func contains(x column: Int, y row: Int) -> Bool {
    column >= x && column < right && row >= y && row < bottom
  }
}

/// A frame: what the terminal will show. Writing outside is ignored, never a crash.
package struct Grid: Hashable, Sendable {
  package let width, height: Int
  package private(set) var cells: [Cell]
  /// Where the terminal's cursor is parked (the selected row, or a prompt); nil hides it.
  package var cursor: (x: Int, y: Int)? {
    get { cursorCell.map { ($0 % max(1, width), $0 / max(1, width)) } }
    set {
      cursorCell = newValue.flatMap {
        $0.x >= 0 && $0.x < width && $0.y >= 0 && $0.y < height ? $0.y * width + $0.x : nil
      }
    }
  }
  /// Whether the cursor is shown (a prompt is open) or only parked for screen readers.
  package var showsCursor = false
  private var cursorCell: Int?

  package init(width: Int, height: Int) {
    (self.width, self.height) = (max(0, width), max(0, height))
    cells = [Cell](repeating: .blank, count: self.width * self.height)
  }

  package var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

  package subscript(x: Int, y: Int) -> Cell {
    get { x >= 0 && x < width && y >= 0 && y < height ? cells[y * width + x] : .blank }
    set { if x >= 0 && x < width && y >= 0 && y < height { cells[y * width + x] = newValue } }
  }

  /// Writes text from a column on, at most `limit` columns wide and inside the grid; a wide glyph that does not fit
  /// whole is left out. Control and formatting characters never reach a cell.
  /// - Returns: the columns written.
  @discardableResult
  package mutating func put(
    _ text: some StringProtocol, x: Int, y: Int, role: Role = .text, limit: Int = .max, isSelected: Bool = false
  ) -> Int {
    guard y >= 0, y < height else { return 0 }
    let end = limit == .max ? width : min(width, x + max(0, limit))
    var column = x
    var last: Int?
    for scalar in text.unicodeScalars {
      let columns = DisplayWidth.columns(of: scalar)
      if columns == 0 {
        if let last, DisplayWidth.isCombining(scalar) {
          if cells[last].mark == 0 {
            cells[last].mark = scalar.value
          } else if cells[last].secondMark == 0 {
            cells[last].secondMark = scalar.value
          }
        }
        continue
      }
      if column + columns > end { break }
      if column >= 0 {
        last = y * width + column
        cells[y * width + column] = Cell(scalar: DisplayWidth.shown(scalar).value, role: role, isSelected: isSelected)
        if columns == 2 {
          cells[y * width + column + 1] = Cell(scalar: 0, role: role, isSelected: isSelected)
        }
      }
      column += columns
    }
    return max(0, column - x)
  }

  /// Fills a rectangle with one glyph.
  package mutating func fill(
    _ rect: Rect, with scalar: Unicode.Scalar = " ", role: Role = .text, isSelected: Bool = false
  ) {
    let rows = max(0, rect.y)..<max(max(0, rect.y), min(height, rect.bottom))
    let columns = max(0, rect.x)..<max(max(0, rect.x), min(width, rect.right))
    let cell = Cell(scalar: scalar.value, role: role, isSelected: isSelected)
    for row in rows { for column in columns { cells[row * width + column] = cell } }
  }

  /// Copies a line of cells to a place, what falls outside left out.
  package mutating func place(_ line: [Cell], x: Int, y: Int) {
    guard y >= 0, y < height else { return }
    let from = max(0, -x)
    let to = min(line.count, width - x)
    guard from < to else { return }
    let start = y * width + x
    cells.withUnsafeMutableBufferPointer { cells in
      line.withUnsafeBufferPointer { line in
        (cells.baseAddress! + start + from).update(from: line.baseAddress! + from, count: to - from)
      }
    }
  }

  /// Moves rows up (1) or down (-1) by one; the row that comes free is filled with one cell.
  package mutating func moveRows(_ rows: ClosedRange<Int>, by step: Int, leaving free: Cell) {
    guard rows.lowerBound >= 0, rows.upperBound < height, width > 0, abs(step) == 1 else { return }
    let (width, count) = (width, (rows.count - 1) * width)
    cells.withUnsafeMutableBufferPointer { cells in
      let first = cells.baseAddress! + rows.lowerBound * width
      if step > 0 {
        first.update(from: first + width, count: count)
      } else {
        (first + width).update(from: first, count: count)
      }
      (step > 0 ? first + count : first).update(repeating: free, count: width)
    }
  }

  /// Marks the cells of a rectangle as selected, glyphs and roles kept.
  package mutating func select(_ rect: Rect) {
    let columns = max(0, rect.x)..<max(max(0, rect.x), min(width, rect.right))
    for row in max(0, rect.y)..<max(max(0, rect.y), min(height, rect.bottom)) {
      for column in columns { cells[row * width + column].isSelected = true }
    }
  }

  /// The glyphs of a row, trailing blanks cut.
  package func line(_ row: Int) -> String {
    var text = String.UnicodeScalarView()
    guard row >= 0, row < height else { return "" }
    for cell in cells[(row * width)..<((row + 1) * width)] where cell.scalar != 0 {
      for value in [cell.scalar, cell.mark, cell.secondMark] where value != 0 {
        text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      }
    }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// All rows, each ending in a line feed.
  package var text: String { (0..<height).map { line($0) + "\n" }.joined() }
}
