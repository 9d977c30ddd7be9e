/// The signs of borders, marks and sparklines: Unicode's, or plain ASCII where the terminal has no more.
///
/// ASCII writes "o" for "○" and "+--" for "┌──": every sign has a different one in both sets.
package struct Glyphs: Hashable, Sendable {
  package let isASCII: Bool

  package init(isASCII: Bool) { self.isASCII = isASCII }

  package static let unicode = Glyphs(isASCII: false)
  package static let ascii = Glyphs(isASCII: true)

  package var ellipsis: String { isASCII ? ".." : "…" }
  /// Between parts of a line.
  package var dot: String { isASCII ? "-" : "·" }
  /// Between the steps of a path.
  package var step: String { isASCII ? ">" : "›" }
  /// Before the selected row and the focused title.
  package var pointer: String { isASCII ? ">" : "▸" }
  package var dash: String { isASCII ? "-" : "–" }

  package var full: String { isASCII ? "@" : "●" }
  package var hollow: String { isASCII ? "o" : "○" }
  package var up: String { isASCII ? "^" : "▲" }
  package var down: String { isASCII ? "v" : "▼" }
  package var square: String { isASCII ? "#" : "□" }
  package var diamond: String { isASCII ? "*" : "◇" }
  package var history: String { isASCII ? "," : "◌" }
  package var ascending: String { isASCII ? "^" : "▴" }
  package var descending: String { isASCII ? "v" : "▾" }
  /// Where a figure's interval has no upper or no lower end.
  package var openAbove: String { isASCII ? "'" : "↑" }
  package var openBelow: String { isASCII ? "." : "↓" }
  /// Places by what is told of them: nothing, some, much; those whose point is rough have hollow signs.
  package var places: [String] { isASCII ? [".", "*", "@"] : ["·", "•", "●"] }
  package var roughPlaces: [String] { isASCII ? [",", "o", "O"] : ["◦", "○", "◎"] }
  package var region: String { isASCII ? "~" : "≈" }
  /// Before a figure that repeats an old level.
  package var again: String { isASCII ? "%" : "↺" }
  /// An article not read yet.
  package var unread: String { isASCII ? "@" : "●" }
  package var star: String { isASCII ? "*" : "★" }
  package var note: String { isASCII ? "*n" : "¶" }
  /// Before a fact that a hand corrected, accepted, rejected.
  package var corrected: String { isASCII ? "*c" : "✎" }
  package var accepted: String { isASCII ? "*y" : "✓" }
  package var rejected: String { isASCII ? "*x" : "✗" }
  /// Before what came since the start.
  package var fresh: String { isASCII ? "+" : "◆" }
  /// From who acts to who is acted on.
  package var arrow: String { isASCII ? "->" : "→" }
  /// Before what is denied.
  package var not: String { isASCII ? "!" : "¬" }
  package var openQuote: String { isASCII ? "\"" : "“" }
  package var closeQuote: String { isASCII ? "\"" : "”" }
  /// Between two who act alike.
  package var both: String { isASCII ? "<>" : "↔" }
  package var bar: String { isASCII ? "|" : "▎" }

  /// Lines that leave a cell's middle: up 1, down 2, left 4, right 8.
  package func line(_ mask: Int) -> Unicode.Scalar {
    if isASCII { return mask == 12 || mask == 4 || mask == 8 ? "-" : mask & 12 == 0 ? "|" : "+" }
    switch mask {
    case 1, 2, 3: return "│"
    case 4, 8, 12: return "─"
    case 10: return "┌"
    case 6: return "┐"
    case 9: return "└"
    case 5: return "┘"
    case 11: return "├"
    case 7: return "┤"
    case 14: return "┬"
    case 13: return "┴"
    default: return "┼"
    }
  }

  /// The lines a glyph stands for; 0 for anything that is no line.
  package static func mask(of scalar: UInt32) -> Int {
    switch scalar {
    case 0x2502, 0x7C: 3
    case 0x2500, 0x2D: 12
    case 0x250C: 10
    case 0x2510: 6
    case 0x2514: 9
    case 0x2518: 5
    case 0x251C: 11
    case 0x2524: 7
    case 0x252C: 14
    case 0x2534: 13
    case 0x253C, 0x2B: 15
    default: 0
    }
  }
}

extension Grid {
  /// Draws a horizontal line that joins the lines it meets.
  package mutating func rule(x: Int, y: Int, width: Int, glyphs: Glyphs, role: Role = .border) {
    guard y >= 0, y < height, width > 0 else { return }
    for column in max(0, x)..<max(max(0, x), min(self.width, x + width)) {
      join(12, x: column, y: y, glyphs: glyphs, role: role)
    }
  }

  /// Draws a vertical line; its ends run into the lines above and below.
  package mutating func wall(x: Int, y: Int, height: Int, glyphs: Glyphs, role: Role = .border) {
    guard x >= 0, x < width, height > 0 else { return }
    for row in max(0, y)..<max(max(0, y), min(self.height, y + height)) {
      join(3, x: x, y: row, glyphs: glyphs, role: role)
    }
    if y > 0, Glyphs.mask(of: self[x, y - 1].scalar) != 0 { join(2, x: x, y: y - 1, glyphs: glyphs, role: nil) }
    if y + height < self.height, Glyphs.mask(of: self[x, y + height].scalar) != 0 {
      join(1, x: x, y: y + height, glyphs: glyphs, role: nil)
    }
  }

  private mutating func join(_ mask: Int, x: Int, y: Int, glyphs: Glyphs, role: Role?) {
    let old = self[x, y]
    let isLine = old.role == .border || old.role == .focusedBorder
    let both = mask | (isLine ? Glyphs.mask(of: old.scalar) : 0)
    self[x, y] = Cell(scalar: glyphs.line(both).value, role: role ?? old.role)
  }
}
