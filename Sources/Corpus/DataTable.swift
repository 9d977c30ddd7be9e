/// A tab-separated data file of ours: a header line of column names, `#` comment lines, one row a line.
package struct DataTable: Sendable {
  package struct Row: Sendable {
    package let file: String
    /// 1-based line in the file.
    package let line: Int
    /// The line's bytes with the ends of its cells; cells become strings when asked for.
    let text: TableText
    let start: Int32
    let end: Int32

    /// The cell of a column; empty when the row is short or the table has no such column.
    package subscript(column: String) -> String {
      guard let index = text.index(of: column), let cell = text.cell(index, Int(start), Int(end)) else { return "" }
      return text.string(cell)
    }

    /// The cell's parts divided by `|`, trimmed, empty ones left out.
    package func list(_ column: String) -> [String] {
      guard let index = text.index(of: column), let cell = text.cell(index, Int(start), Int(end)) else { return [] }
      var parts: [String] = []
      var from = cell.lowerBound
      for position in cell where text.bytes[position] == 0x7C {
        let part = text.trimmed(from..<position)
        if !part.isEmpty { parts.append(text.string(part)) }
        from = position + 1
      }
      let part = text.trimmed(from..<cell.upperBound)
      if !part.isEmpty { parts.append(text.string(part)) }
      return parts
    }
  }

  package let file: String
  package let columns: [String]
  package let rows: [Row]

  /// Reads a table from its text.
  /// - Throws: `DataFileError` when a required column is missing or a row has more cells than the header.
  package init(file: String, text: String, requiring required: [String] = []) throws(DataFileError) {
    try self.init(file: file, bytes: Array(text.utf8), requiring: required)
  }

  /// Reads a table from the bytes of valid UTF-8 text.
  init(file: String, bytes: [UInt8], requiring required: [String]) throws(DataFileError) {
    var text = TableText(bytes: bytes, columns: [])
    var columns: [String] = []
    var rows: [Row] = []
    rows.reserveCapacity(bytes.count / 64)
    var number = 0
    var start = 0
    while start < bytes.count {
      var next = start
      var tabs = 0
      while next < bytes.count, bytes[next] != 0x0A {
        if bytes[next] == 0x09 { tabs += 1 }
        next += 1
      }
      number += 1
      let end = next > start && bytes[next - 1] == 0x0D ? next - 1 : next
      defer { start = next + 1 }
      if end == start || bytes[start] == 0x23 { continue }
      if columns.isEmpty {
        for index in 0...tabs { columns.append(text.cell(index, start, end).map { text.string($0) } ?? "") }
        text = TableText(bytes: bytes, columns: columns)
        for name in required where !columns.contains(name) {
          throw DataFileError(file: file, line: number, what: "column \"\(name)\" is missing from the header")
        }
      } else if tabs >= columns.count {
        throw DataFileError(
          file: file, line: number, what: "\(tabs + 1) cells, but the header names \(columns.count) columns")
      } else {
        rows.append(Row(file: file, line: number, text: text, start: Int32(start), end: Int32(end)))
      }
    }
    if columns.isEmpty { throw DataFileError(file: file, line: 1, what: "the file has no header line") }
    (self.file, self.columns, self.rows) = (file, columns, rows)
  }
}

/// The bytes of a table and its header, shared by its rows.
final class TableText: Sendable {
  let bytes: [UInt8]
  private let columns: [String]

  init(bytes: [UInt8], columns: [String]) { (self.bytes, self.columns) = (bytes, columns) }

  fileprivate func index(of column: String) -> Int? { columns.firstIndex(of: column) }

  /// The trimmed bytes of a line's nth cell; nil when the line is shorter.
  fileprivate func cell(_ number: Int, _ start: Int, _ end: Int) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      var left = number
      var from = start
      var index = start
      while index < end {
        if bytes[index] == 0x09 {
          if left == 0 { break }
          left -= 1
          from = index + 1
        }
        index += 1
      }
      return left == 0 ? trimmed(from..<index) : nil
    }
  }

  fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (from, to) = (range.lowerBound, range.upperBound)
    while from < to, bytes[from] == 0x20 { from += 1 }
    while from < to, bytes[to - 1] == 0x20 { to -= 1 }
    return from..<to
  }

  fileprivate func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// A mistake in a data file that its editor must mend.
package struct DataFileError: Error, Hashable, Sendable, CustomStringConvertible {
  package let file: String
  package let line: Int
  package let what: String

  package init(file: String, line: Int, what: String) { (self.file, self.line, self.what) = (file, line, what) }

  package var description: String { "\(file):\(line): \(what)" }
}

extension Substring {
  var trimmed: String {
    var part = self
    while let first = part.first, first == " " { part.removeFirst() }
    while let last = part.last, last == " " { part.removeLast() }
    return String(part)
  }
}
