/// Where a text stands in its column.
package enum Alignment: Sendable { case left, right }

extension DisplayWidth {
  /// The columns of a text, or `limit + 1` as soon as it is known to be wider: long texts cost no more than short ones.
  package static func columns(of text: String, upTo limit: Int) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars {
      sum += columns(of: scalar)
      if sum > limit { return limit + 1 }
    }
    return sum
  }
}

extension Grid {
  /// Writes a text into a column of fixed width; where it is too long its end gives way to "…".
  /// - Returns: the columns the text takes.
  @discardableResult
  package mutating func put(
    _ text: String, x: Int, y: Int, width: Int, role: Role = .text, alignment: Alignment = .left, glyphs: Glyphs
  ) -> Int {
    guard width > 0, y >= 0, y < height else { return 0 }
    let columns = DisplayWidth.columns(of: text, upTo: width)
    if columns <= width {
      put(text, x: alignment == .right ? x + width - columns : x, y: y, role: role, limit: width)
      return columns
    }
    let mark = glyphs.ellipsis
    let room = width - mark.utf8.count(where: { $0 & 0xC0 != 0x80 })
    guard room >= 0 else { return put(".", x: x, y: y, role: role, limit: width) }
    let used = put(text, x: x, y: y, role: role, limit: room)
    return used + put(mark, x: x + used, y: y, role: role)
  }

  /// Writes a row of runs, each in its role, cut at `width`.
  @discardableResult
  package mutating func put(_ text: StyledText, x: Int, y: Int, width: Int, glyphs: Glyphs) -> Int {
    var used = 0
    for run in text.runs where used < width {
      used += put(run.text, x: x + used, y: y, width: width - used, role: run.role, glyphs: glyphs)
    }
    return used
  }

  /// Writes UTF-8 bytes, marks joined to the glyph before; control and formatting characters never reach a cell.
  /// - Returns: the columns written.
  @discardableResult
  package mutating func put(
    bytes: [UInt8], _ range: Range<Int>, x: Int, y: Int, role: Role, limit: Int, isSelected: Bool = false
  ) -> Int {
    guard y >= 0, y < height, limit > 0 else { return 0 }
    let end = min(width, x + limit)
    var column = x
    var index = range.lowerBound
    let stop = min(range.upperBound, bytes.count)
    while index < stop {
      let scalar = UTF8Bytes.scalar(in: bytes, at: &index)
      let columns = DisplayWidth.columns(of: scalar)
      if columns == 0 {
        if column > 0, DisplayWidth.isCombining(scalar) { mark(scalar, x: column - 1, y: y) }
        continue
      }
      if column + columns > end { break }
      self[column, y] = Cell(scalar: DisplayWidth.shown(scalar).value, role: role, isSelected: isSelected)
      if columns == 2 { self[column + 1, y] = Cell(scalar: 0, role: role, isSelected: isSelected) }
      column += columns
    }
    return max(0, column - x)
  }

  /// Puts a combining mark on the glyph that covers a column.
  private mutating func mark(_ scalar: Unicode.Scalar, x: Int, y: Int) {
    let column = self[x, y].scalar == 0 ? x - 1 : x
    var cell = self[column, y]
    if cell.mark == 0 {
      cell.mark = scalar.value
    } else if cell.secondMark == 0 {
      cell.secondMark = scalar.value
    }
    self[column, y] = cell
  }
}

/// Reading scalars from bytes without making a string.
package enum UTF8Bytes {
  /// The scalar at a byte, and the next one's byte; U+FFFD and one byte on where the bytes are not UTF-8.
  package static func scalar(in bytes: [UInt8], at index: inout Int) -> Unicode.Scalar {
    let first = bytes[index]
    if first < 0x80 {
      index += 1
      return Unicode.Scalar(first)
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0, first < 0xF5, index + length <= bytes.count else {
      index += 1
      return "\u{FFFD}"
    }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else {
        index += 1
        return "\u{FFFD}"
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    index += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
