/// What a chart's lines are drawn with.
package enum ChartMarker: String, CaseIterable, Sendable { case braille, block, ascii }

/// A field of dots finer than cells, drawn as braille, half blocks or ASCII.
package struct DotCanvas: Sendable {
  package let columns, rows: Int
  package let marker: ChartMarker
  private var dots: [Bool]

  package init(columns: Int, rows: Int, marker: ChartMarker) {
    (self.columns, self.rows, self.marker) = (max(0, columns), max(0, rows), marker)
    dots = []
    dots = [Bool](repeating: false, count: width * height)
  }

  /// Dots across and down.
  package var width: Int { columns * (marker == .braille ? 2 : 1) }
  package var height: Int { rows * (marker == .braille ? 4 : marker == .block ? 2 : 1) }

  /// Sets a dot; outside is ignored.
  package mutating func set(_ x: Int, _ y: Int) {
    if x >= 0, x < width, y >= 0, y < height { dots[y * width + x] = true }
  }

  package mutating func horizontal(from x0: Int, to x1: Int, y: Int) {
    guard y >= 0, y < height else { return }
    let (low, high) = (max(0, min(x0, x1)), min(width - 1, max(x0, x1)))
    if low <= high { for x in low...high { set(x, y) } }
  }

  package mutating func vertical(x: Int, from y0: Int, to y1: Int) {
    guard x >= 0, x < width else { return }
    let (low, high) = (max(0, min(y0, y1)), min(height - 1, max(y0, y1)))
    if low <= high { for y in low...high { set(x, y) } }
  }

  /// Sets the dots of a straight line; what lies outside is ignored.
  ///
  /// - Parameter pattern: which dots of how many are set, (1, 3) every third; `count` goes on from line to line.
  package mutating func line(
    from x0: Int, _ y0: Int, to x1: Int, _ y1: Int, pattern: (set: Int, of: Int) = (1, 1), count: inout Int
  ) {
    let steps = max(abs(x1 - x0), abs(y1 - y0))
    if max(x0, x1) < 0 || min(x0, x1) >= width || max(y0, y1) < 0 || min(y0, y1) >= height {
      count += steps
      return
    }
    // The last dot is the first one of the line that follows.
    for step in 0..<max(1, steps) {
      if count % pattern.of < pattern.set {
        let share = Double(step) / Double(max(1, steps))
        set(
          Int((Double(x0) + share * Double(x1 - x0)).rounded()), Int((Double(y0) + share * Double(y1 - y0)).rounded()))
      }
      count += 1
    }
  }

  private func has(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && x < width && y >= 0 && y < height && dots[y * width + x]
  }

  /// Draws the dots that are set; cells without one are left as they are.
  package func draw(x: Int, y: Int, of grid: inout Grid, role: Role) {
    for row in 0..<rows {
      for column in 0..<columns {
        if let scalar = glyph(column, row) { grid[x + column, y + row] = Cell(scalar: scalar, role: role) }
      }
    }
  }

  private func glyph(_ column: Int, _ row: Int) -> UInt32? {
    switch marker {
    case .braille:
      // Unicode's dots: 1 2 3 7 down the left column, 4 5 6 8 down the right one.
      let (x, y) = (column * 2, row * 4)
      var bits: UInt32 = 0
      for (index, bit) in [UInt32(1), 2, 4, 64].enumerated() where has(x, y + index) { bits |= bit }
      for (index, bit) in [UInt32(8), 16, 32, 128].enumerated() where has(x + 1, y + index) { bits |= bit }
      return bits == 0 ? nil : 0x2800 + bits
    case .block:
      switch (has(column, row * 2), has(column, row * 2 + 1)) {
      case (true, true): return 0x2588
      case (true, false): return 0x2580
      case (false, true): return 0x2584
      case (false, false): return nil
      }
    case .ascii:
      guard has(column, row) else { return nil }
      let isAcross = has(column - 1, row) || has(column + 1, row)
      let isDown = has(column, row - 1) || has(column, row + 1)
      if !isAcross, !isDown {
        if has(column - 1, row + 1) || has(column + 1, row - 1) { return 0x2F }
        if has(column - 1, row - 1) || has(column + 1, row + 1) { return 0x5C }
      }
      return isAcross && isDown ? 0x2B : isDown ? 0x7C : 0x2D
    }
  }
}
