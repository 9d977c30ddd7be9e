/// What a pane shows as a table that can leave the program: its rows in their order, and what they rest on.
///
/// Every pane offers one, so that saving, plain output and `kforwatch export` write the same rows. What a cell holds is
/// kept by its type: a number stays a number in JSON, and unknown stays apart from empty.
package struct PaneTable: Hashable, Sendable {
  package enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([String])
    case unknown

    package static func of(_ text: String?) -> Cell { text.map { .text($0) } ?? .unknown }
    package static func of(_ number: Int?) -> Cell { number.map { .number($0) } ?? .unknown }

    /// As one reads it; nothing for unknown.
    package var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      case .flag(let flag): flag ? "true" : "false"
      case .list(let parts): parts.joined(separator: "; ")
      case .unknown: ""
      }
    }
  }

  package var title: String
  /// The terms under which the rows stand; empty: all of the corpus.
  package var filter: String
  package var columns: [String]
  package var rows: [[Cell]]
  /// What the rows rest on: counts of articles and origins, sources of a reference series.
  package var notes: [String]

  package init(title: String, filter: String = "", columns: [String], rows: [[Cell]], notes: [String] = []) {
    (self.title, self.filter, self.columns, self.rows, self.notes) = (title, filter, columns, rows, notes)
  }

  /// Reads what a pane gives its pager: lines of cells divided by tabs, below a line of column names.
  ///
  /// A pane of running text becomes a table of one column, a line a row.
  package init(title: String, filter: String = "", tabbed text: String) {
    self.init(title: title, filter: filter, columns: ["text"], rows: [])
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    func cells(_ line: Substring) -> [Substring] { line.split(separator: "\t", omittingEmptySubsequences: false) }
    if let first = lines.first, first.contains("\t") {
      lines.removeFirst()
      columns = PaneTable.names(cells(first).map(String.init))
    }
    rows = lines.map { line in
      var row = cells(line).map { Cell.text(String($0)) }
      while row.count > columns.count { columns.append("column \(columns.count + 1)") }
      row += [Cell](repeating: .unknown, count: columns.count - row.count)
      return row
    }
    let width = columns.count
    rows = rows.map { $0 + [Cell](repeating: .unknown, count: width - $0.count) }
  }

  /// Names for columns whose heads are blank or stand twice: no two are alike.
  private static func names(_ heads: [String]) -> [String] {
    var seen: Set<String> = []
    return heads.enumerated().map { place, head in
      var name = head.isEmpty ? "column \(place + 1)" : head
      if seen.contains(name) { name += " (\(place + 1))" }
      seen.insert(name)
      return name
    }
  }
}

/// The forms a table is written in; the raw value is the ending of a file's name.
package enum SaveFormat: String, CaseIterable, Sendable {
  case csv, json
  case markdown = "md"
  case svg

  /// The format of a file's name: "strength.CSV" is CSV; nil for an ending that is none of ours.
  package init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    self.init(rawValue: ending == "markdown" ? "md" : ending)
  }

  /// "csv, json, md or svg"
  package static var endings: String { "csv, json, md or svg" }
}
