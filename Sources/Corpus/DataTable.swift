/// A tab-separated data file of ours: a header line of column names, `#` comment lines, one row a line.
package struct DataTable: Sendable {
  package struct Row: Sendable {
    package let file: String
    /// 1-based line in the file.
    package let line: Int
    let cells: [String]
    let columns: [String: Int]

    /// The cell of a column; empty when the row is short or the table has no such column.
    package subscript(column: String) -> String {
      guard let index = columns[column], index < cells.count else { return "" }
      return cells[index]
    }

    /// The cell's parts divided by `|`, trimmed, empty ones left out.
    package func list(_ column: String) -> [String] {
      self[column].split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty }
    }
  }

  package let file: String
  package let columns: [String]
  package let rows: [Row]

  /// Reads a table from its text.
  /// - Throws: `DataFileError` when a required column is missing or a row has more cells than the header.
  package init(file: String, text: String, requiring required: [String] = []) throws(DataFileError) {
    var columns: [String] = []
    var index: [String: Int] = [:]
    var rows: [Row] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      var line = line
      if line.hasSuffix("\r") { line = line.dropLast() }
      if line.isEmpty || line.hasPrefix("#") { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmed }
      if columns.isEmpty {
        columns = cells
        for (position, name) in cells.enumerated() { index[name] = position }
        for name in required where index[name] == nil {
          throw DataFileError(file: file, line: number, what: "column \"\(name)\" is missing from the header")
        }
      } else if cells.count > columns.count {
        throw DataFileError(
          file: file, line: number, what: "\(cells.count) cells, but the header names \(columns.count) columns")
      } else {
        rows.append(Row(file: file, line: number, cells: cells, columns: index))
      }
    }
    if columns.isEmpty { throw DataFileError(file: file, line: 1, what: "the file has no header line") }
    (self.file, self.columns, self.rows) = (file, columns, rows)
  }
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
