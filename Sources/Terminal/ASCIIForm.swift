/// One ASCII character that stands for a glyph on a terminal without Unicode.
///
/// "Vučić" is written "Vucic", "Вучић" "Vucic", a box's corner "+", a braille dot "*"; what has no form is "?".
enum ASCIIForm {
  static func of(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case ..<0x7F: UInt8(scalar)
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: 0x20
    case 0xC0...0x17F: latin[Int(scalar - 0xC0)]
    case 0x400...0x45F: cyrillic[Int(scalar - 0x400)]
    case 0x2500...0x257F: line(scalar)
    case 0x2580...0x259F: UInt8(ascii: "#")
    case 0x2800: 0x20
    case 0x2801...0x28FF: UInt8(ascii: "*")
    default: signs[scalar] ?? UInt8(ascii: "?")
    }
  }

  /// U+00C0 to U+017F.
  private static let latin = Array(
    ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLl"
      + "NnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)

  /// U+0400 to U+045F; letters of two sounds have their first.
  private static let cyrillic = Array(
    ("EEDGESIIJLNCKIUDABVGDEZZIJKLMNOPRSTUFHCCSSTYIEUJ"
      + "abvgdezzijklmnoprstufhccsstyieuj" + "eedgesiijlnckiud").utf8)

  private static func line(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550, 0x2574, 0x2576, 0x2578, 0x257A,
      0x257C, 0x257E:
      UInt8(ascii: "-")
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577, 0x2579, 0x257B,
      0x257D, 0x257F:
      UInt8(ascii: "|")
    case 0x2571: UInt8(ascii: "/")
    case 0x2572: UInt8(ascii: "\\")
    case 0x2573: UInt8(ascii: "X")
    default: UInt8(ascii: "+")
    }
  }

  private static let signs: [UInt32: UInt8] = {
    let pairs: [(String, String)] = [
      ("‐‑‒–—―−¯", "-"), ("‘’‚‛′´", "'"), ("“”„‟″«»", "\""), ("‹◂◀◄←", "<"), ("›▸▶►→", ">"), ("↑▲△▴", "^"),
      ("↓▼▽▾", "v"), ("•●∙⋅▪■◆★✓·", "*"), ("○◯□◇◦", "o"), ("…", "."), ("×✗✕", "x"), ("÷", "/"), ("±", "+"),
      ("≈∼", "~"), ("≤", "<"), ("≥", ">"), ("¡", "!"), ("¿", "?"), ("°º", "o"), ("ª", "a"), ("²", "2"), ("³", "3"),
      ("¹", "1"), ("¦", "|"), ("§", "S"), ("¶", "P"), ("©", "c"), ("®", "r"), ("£", "L"), ("¥", "Y"), ("€", "E"),
      ("¢", "c"), ("ȘŞ", "S"), ("șş", "s"), ("Ț", "T"), ("ț", "t"), ("ǅǄ", "D"), ("ǆ", "d"), ("ẞ", "S"),
    ]
    var table: [UInt32: UInt8] = [:]
    for (glyphs, form) in pairs { for glyph in glyphs.unicodeScalars { table[glyph.value] = form.utf8.first! } }
    return table
  }()
}
