/// A tab-separated data file of ours: a header line of column names, `#` comment lines, one row a line.
package struct DataTable: Sendable {
  package struct Row: Sendable {
    package let file: String
    /// 1-based line in the file.
    package let line: Int
    let text: TableText
    /// The row's cells among the table's.
    let cells: Range<Int>

    /// The cell of a column; empty when the row is short or the table has no such column.
    package subscript(column: String) -> String {
      guard let cell = text.cell(column, of: self) else { return "" }
      return text.string(cell)
    }

    /// The cell's parts divided by `|`, trimmed, empty ones left out.
    package func list(_ column: String) -> [String] {
      guard let cell = text.cell(column, of: self), !cell.isEmpty else { return [] }
      var parts: [String] = []
      var from = cell.lowerBound
      for position in cell where text.bytes[position] == 0x7C {
        let part = TableText.trimmed(from..<position, in: text.bytes)
        if !part.isEmpty { parts.append(text.string(part)) }
        from = position + 1
      }
      let part = TableText.trimmed(from..<cell.upperBound, in: text.bytes)
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
    let bytes = Array(text.utf8)
    var columns: [String] = []
    var cells: [Range<Int>] = []
    var lines: [(number: Int, cells: Range<Int>)] = []
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      var end = start
      let first = cells.count
      var cellStart = start
      while end < bytes.count, bytes[end] != 0x0A {
        if bytes[end] == 0x09 {
          cells.append(TableText.trimmed(cellStart..<end, in: bytes))
          cellStart = end + 1
        }
        end += 1
      }
      let next = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      cells.append(TableText.trimmed(min(cellStart, end)..<end, in: bytes))
      if end == start || bytes[start] == 0x23 {
        cells.removeSubrange(first...)
      } else if columns.isEmpty {
        columns = cells[first...].map { String(decoding: bytes[$0], as: UTF8.self) }
        for name in required where !columns.contains(name) {
          throw DataFileError(file: file, line: number, what: "column \"\(name)\" is missing from the header")
        }
      } else if cells.count - first > columns.count {
        throw DataFileError(
          file: file, line: number,
          what: "\(cells.count - first) cells, but the header names \(columns.count) columns")
      } else {
        lines.append((number, first..<cells.count))
      }
      start = next
    }
    if columns.isEmpty { throw DataFileError(file: file, line: 1, what: "the file has no header line") }
    let shared = TableText(bytes: bytes, columns: columns, cells: cells)
    (self.file, self.columns) = (file, columns)
    rows = lines.map { Row(file: file, line: $0.number, text: shared, cells: $0.cells) }
  }
}

/// The bytes of a table and where its cells stand in them, shared by its rows; cells become strings when asked for.
final class TableText: Sendable {
  let bytes: [UInt8]
  private let columns: [String]
  private let cells: [Range<Int>]

  init(bytes: [UInt8], columns: [String], cells: [Range<Int>]) {
    (self.bytes, self.columns, self.cells) = (bytes, columns, cells)
  }

  fileprivate func cell(_ column: String, of row: DataTable.Row) -> Range<Int>? {
    guard let number = columns.firstIndex(of: column), number < row.cells.count else { return nil }
    return cells[row.cells.lowerBound + number]
  }

  fileprivate static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
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
  /// Without spaces at either end.
  package var trimmed: String {
    var part = self
    while let first = part.first, first == " " { part.removeFirst() }
    while let last = part.last, last == " " { part.removeLast() }
    return String(part)
  }
}
