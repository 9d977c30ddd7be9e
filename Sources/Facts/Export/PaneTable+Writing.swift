extension PaneTable {
  /// Comma-separated values as RFC 4180 has them: quoted, lines ending with carriage return and line feed; unknown is empty.
  ///
  /// A text that a spreadsheet would run as a formula ("=HYPERLINK(…)") gets an apostrophe before it; numbers do not.
  package var csv: String {
    func line(_ cells: [String]) -> String { cells.joined(separator: ",") + "\r\n" }
    return line(columns.map(PaneTable.csvCell)) + rows.map { line($0.map(PaneTable.csvCell)) }.joined()
  }

  private static func csvCell(_ cell: Cell) -> String {
    switch cell {
    case .number, .flag, .unknown: cell.text
    case .text, .list: csvCell(cell.text)
    }
  }

  static func csvCell(_ text: String) -> String {
    // Whoever prints the file to a terminal gets no orders from it.
    let shown = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isSpace = scalar == "\n" || scalar == "\t" || scalar == "\r"
      return Markdown.isHidden(scalar) && !isSpace ? "\u{FFFD}" : scalar
    }
    let plain = String(String.UnicodeScalarView(shown))
    let guarded = isFormula(plain) ? "'" + plain : plain
    let needsQuotes = guarded.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return guarded }
    return "\"" + guarded.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// Whether a spreadsheet would take a text for a formula. Plain signed numbers are what they are.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" && $0 != "\u{FEFF}" }) else {
      return false
    }
    switch first {
    case "=", "@", "\t", "\r", "\n", "＝", "＠", "＋", "－": return true
    case "+", "-":
      let rest = text.utf8.drop { $0 == 0x20 }.dropFirst()
      return !rest.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E }
    default: return false
    }
  }

  /// One object: title, filter, notes and rows, each row an object by column names; unknown is null.
  package var json: String {
    var bytes: [UInt8] = Array("{\"title\":".utf8)
    JSONObject.quote(title, into: &bytes)
    bytes += Array(",\n\"filter\":".utf8)
    JSONObject.quote(filter, into: &bytes)
    bytes += Array(",\n\"notes\":".utf8)
    PaneTable.write(notes, into: &bytes)
    bytes += Array(",\n\"columns\":".utf8)
    PaneTable.write(columns, into: &bytes)
    bytes += Array(",\n\"rows\":[".utf8)
    for (index, row) in rows.enumerated() {
      bytes += Array((index == 0 ? "\n{" : ",\n{").utf8)
      for (place, column) in columns.enumerated() {
        if place > 0 { bytes.append(0x2C) }
        JSONObject.quote(column, into: &bytes)
        bytes.append(0x3A)
        PaneTable.write(row.indices.contains(place) ? row[place] : .unknown, into: &bytes)
      }
      bytes.append(0x7D)
    }
    bytes += Array("\n]}\n".utf8)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ texts: [String], into bytes: inout [UInt8]) {
    bytes.append(0x5B)
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      JSONObject.quote(text, into: &bytes)
    }
    bytes.append(0x5D)
  }

  private static func write(_ cell: Cell, into bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): JSONObject.quote(text, into: &bytes)
    case .list(let parts): write(parts, into: &bytes)
    case .number, .flag: bytes += Array(cell.text.utf8)
    case .unknown: bytes += Array("null".utf8)
    }
  }

  /// A heading, the filter and the notes, and a table; unknown is a dash.
  package var markdown: String {
    var text = "# \(Markdown.escaped(title))\n\n"
    if !filter.isEmpty { text += "Filter: \(Markdown.code(filter))\n\n" }
    text += markdownTable
    if !notes.isEmpty { text += "\n" + notes.map { "- \(Markdown.escaped($0))\n" }.joined() }
    return text
  }

  /// The table alone.
  package var markdownTable: String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    func cell(_ cell: Cell) -> String {
      if case .number = cell { return cell.text }
      return cell.text.isEmpty ? "–" : Markdown.escaped(cell.text)
    }
    func rule(_ column: Int) -> String {
      let isNumeric = rows.contains { if case .number = $0[column] { true } else { false } }
      return isNumeric ? "---:" : "---"
    }
    return line(columns.map(Markdown.escaped)) + line(columns.indices.map(rule))
      + rows.map { line($0.map(cell)) }.joined()
  }
}

/// Text of others inside Markdown: shown as it stands, never read as headings, links, code or HTML.
package enum Markdown {
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for (place, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "|", "\\", "<", ">", "*", "_", "`", "[", "]", "~", "&": result += ["\\", scalar]
      // Signs of headings and lists are such at the start only.
      case "#", "+", "-", "=":
        if place == 0 { result.append("\\") }
        result.append(scalar)
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result.append(" ")
      default: result.append(isHidden(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  /// As code: only the fence itself must be kept from closing.
  package static func code(_ text: String) -> String {
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.map { isHidden($0) || $0 == "`" ? "'" : $0 }))
    return "`\(plain)`"
  }

  /// Control characters, and those that turn the direction of what follows.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
