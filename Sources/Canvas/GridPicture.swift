/// A frame as an SVG picture: its glyphs as text in a theme's colours, for reports and slides.
///
/// Text stays text: it can be searched and copied in the picture. Control characters never reach a cell, and what XML
/// reserves is escaped, so the picture is well-formed whatever the texts say.
package struct GridPicture {
  private let grid: Grid
  private let theme: Theme
  private let title: String

  private static let cellWidth = 8
  private static let cellHeight = 17

  package init(_ grid: Grid, theme: Theme, title: String) { (self.grid, self.theme, self.title) = (grid, theme, title) }

  package var svg: String {
    let height = usedHeight
    let (width, tall) = (grid.width * Self.cellWidth + 16, height * Self.cellHeight + 16)
    let paper = theme.isDark ? "#000000" : "#ffffff"
    var svg = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(tall)" viewBox="0 0 \(width) \(tall)">
      <title>\(XMLText.escaped(title))</title>
      <rect width="\(width)" height="\(tall)" fill="\(paper)"/>
      <g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="13" xml:space="preserve">

      """
    for y in 0..<height { svg += line(y) }
    return svg + "</g>\n</svg>\n"
  }

  /// Rows up to the last one that holds anything.
  private var usedHeight: Int {
    var height = grid.height
    while height > 1, grid.line(height - 1).isEmpty { height -= 1 }
    return height
  }

  /// Runs of one look, each placed by its column: a font of another width shifts no other run.
  private func line(_ y: Int) -> String {
    var svg = ""
    var x = 0
    while x < grid.width {
      let first = grid[x, y]
      var text = String.UnicodeScalarView()
      var end = x
      while end < grid.width, grid[end, y].role == first.role, grid[end, y].isSelected == first.isSelected {
        let cell = grid[end, y]
        for value in [cell.scalar, cell.mark, cell.secondMark] where value != 0 {
          text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        end += 1
      }
      svg += run(String(text), x: x, y: y, columns: end - x, cell: first)
      x = end
    }
    return svg
  }

  private func run(_ text: String, x: Int, y: Int, columns: Int, cell: Cell) -> String {
    let style = theme[cell.role]
    let isReversed = cell.isSelected != style.attributes.contains(.reverse)
    let words = text.drop { $0 == " " }
    if words.isEmpty, !isReversed { return "" }
    let colour = Palette.hex(style.colour256) ?? (theme.isDark ? "#ffffff" : "#000000")
    let paper = theme.isDark ? "#000000" : "#ffffff"
    let (left, top) = (x * Self.cellWidth + 8, y * Self.cellHeight + 8)
    var svg = ""
    if isReversed {
      svg +=
        "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(columns * Self.cellWidth)\" height=\"\(Self.cellHeight)\""
        + " fill=\"\(colour)\"/>\n"
    }
    guard !words.isEmpty else { return svg }
    let skipped = text.count - words.count
    var kept = words
    while kept.last == " " { kept.removeLast() }
    let trailing = words.count - kept.count
    var looks = "fill=\"\(isReversed ? paper : colour)\""
    if style.attributes.contains(.bold) { looks += " font-weight=\"bold\"" }
    if style.attributes.contains(.italic) { looks += " font-style=\"italic\"" }
    if style.attributes.contains(.underline) { looks += " text-decoration=\"underline\"" }
    if style.attributes.contains(.dim) { looks += " opacity=\"0.65\"" }
    let length = (columns - skipped - trailing) * Self.cellWidth
    return svg
      + "<text x=\"\(left + skipped * Self.cellWidth)\" y=\"\(top + 13)\" textLength=\"\(length)\""
      + " lengthAdjust=\"spacingAndGlyphs\" \(looks)>\(XMLText.escaped(String(kept)))</text>\n"
  }
}

/// Text inside XML.
package enum XMLText {
  /// "R&amp;D &lt;b&gt;": what XML reserves escaped, and what it does not allow at all taken out.
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\r", "\t": result.append(" ")
      default:
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF:
          result.append("\u{FFFD}")
        default: result.append(scalar)
        }
      }
    }
    return String(result)
  }
}

/// The colours that terminals of 256 colours show by their numbers.
package enum Palette {
  /// Red, green and blue of a palette number; nil for the terminal's own colour.
  package static func rgb(_ number: Int16) -> (red: Int, green: Int, blue: Int)? {
    switch number {
    case 0..<16:
      let colour = basic[Int(number)]
      return (colour >> 16, colour >> 8 & 0xFF, colour & 0xFF)
    case 16..<232:
      let cube = Int(number) - 16
      let steps = [0, 95, 135, 175, 215, 255]
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    case 232..<256:
      let grey = 8 + (Int(number) - 232) * 10
      return (grey, grey, grey)
    default: return nil
    }
  }

  /// "#e69f00"
  package static func hex(_ number: Int16) -> String? {
    guard let (red, green, blue) = rgb(number) else { return nil }
    func pair(_ value: Int) -> String {
      let digits = String(value, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    return "#" + pair(red) + pair(green) + pair(blue)
  }

  /// xterm's first sixteen.
  private static let basic = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000, 0x00FF00,
    0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
}
