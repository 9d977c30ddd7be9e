/// Cutting a rectangle into parts.
extension Rect {
  /// The upper `rows` rows and what is below them.
  package func cutTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let rows = min(max(0, rows), height)
    return (
      Rect(x: x, y: y, width: width, height: rows), Rect(x: x, y: y + rows, width: width, height: height - rows)
    )
  }

  /// The lower `rows` rows and what is above them.
  package func cutBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = cutTop(height - min(max(0, rows), height))
    return (rest, bottom)
  }

  /// The left `columns` columns and what is right of them.
  package func cutLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let columns = min(max(0, columns), width)
    return (
      Rect(x: x, y: y, width: columns, height: height),
      Rect(x: x + columns, y: y, width: width - columns, height: height)
    )
  }

  /// The right `columns` columns and what is left of them.
  package func cutRight(_ columns: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = cutLeft(width - min(max(0, columns), width))
    return (rest, right)
  }
}

/// A titled part of the screen: a line with its title on top, its content below.
package struct Panel {
  package var title: String
  /// Right in the title line: how much of what.
  package var note: String
  package var isFocused: Bool

  package init(_ title: String, note: String = "", isFocused: Bool = false) {
    (self.title, self.note, self.isFocused) = (title, note, isFocused)
  }

  /// Draws the title line in the rectangle's first row and, where `hasWall`, a line along its left column.
  /// - Returns: the rectangle left for content.
  @discardableResult
  package func draw(in area: Rect, of grid: inout Grid, glyphs: Glyphs, hasWall: Bool = false) -> Rect {
    guard area.height > 0, area.width > 0 else { return area }
    let role: Role = isFocused ? .focusedBorder : .border
    grid.rule(x: area.x, y: area.y, width: area.width, glyphs: glyphs, role: role)
    let mark = isFocused ? glyphs.pointer : " "
    let room = area.width - 4
    if room > 3 {
      let (x, role) = (area.x + 1 + (hasWall ? 1 : 0), isFocused ? Role.title : .header)
      var used = grid.put(mark + title, x: x, y: area.y, width: room - 1, role: role, glyphs: glyphs)
      used += grid.put(" ", x: x + used, y: area.y, role: role)
      let note = shownNote(room: area.width - used - 6)
      if !note.isEmpty {
        grid.put(" \(note) ", x: area.right - DisplayWidth.columns(of: note) - 3, y: area.y, role: .dim)
      }
    }
    guard hasWall else { return Panel.content(of: area, hasWall: false) }
    grid.wall(x: area.x, y: area.y + 1, height: area.height - 1, glyphs: glyphs)
    return Panel.content(of: area, hasWall: true)
  }

  /// The note, or as many of its parts between commas as there is room for.
  private func shownNote(room: Int) -> Substring {
    var shown = note[...]
    while DisplayWidth.columns(of: shown) > room {
      guard let comma = shown.ranges(of: ", ").last else { return "" }
      shown = shown[..<comma.lowerBound]
    }
    return shown
  }

  /// What `draw` leaves for content, without drawing.
  package static func content(of area: Rect, hasWall: Bool = false) -> Rect {
    let rest = area.cutTop(1).rest
    return hasWall ? rest.cutLeft(1).rest : rest
  }
}
