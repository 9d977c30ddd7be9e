import Corpus

/// The text file of marks: one mark a line, tab-separated, `#` comments, a header line with the columns' names.
///
/// Lines are only ever added at the end. What cannot be read stays in the file as it is and is named as a problem: a
/// line of a newer version, or one that a hand spoiled, is never lost.
package struct MarksFile: Sendable {
  package static let columns = ["when", "author", "action", "target", "value", "reason"]

  /// Written into a new file.
  package static let heading = """
    # What was decided by hand about this corpus; kforwatch adds lines at the end and applies them at every reading.
    # Tabs divide the cells; several targets are divided by |; \\t, \\n and \\\\ stand for a tab, a line end and a backslash.
    \(columns.joined(separator: "\t"))

    """

  package let path: String
  /// In the order they were made; marks taken back are left out.
  package let marks: [Mark]
  /// What they say of each thing, to be looked up by its id.
  package let book: MarkBook
  /// What they change in facts.
  package let corrections: Corrections
  /// Ids of all lines that could be read, those taken back among them.
  package let ids: Set<String>
  /// Lines by number, for problems that show later.
  private let lines: [Mark: Int]
  package let problems: [CorpusProblem]

  /// No marks.
  package static let none = MarksFile(path: "", bytes: [])

  /// Marks that stand in no file (yet).
  package init(path: String, marks: [Mark]) {
    self.init(path: path, bytes: marks.reduce([]) { MarksFile.adding($1, to: $0) })
  }

  /// A file that is there but cannot be read: nothing of it is applied, and that is said.
  package init(path: String, unreadable why: String) {
    (self.path, marks, lines, ids) = (path, [], [:], [])
    (book, corrections) = (.empty, .none)
    problems = [MarksFile.problem(path, nil, "the marks cannot be read: \(why)", "Give yourself the right to read it")]
  }

  /// Reads the file; total: what is wrong is a problem with its line.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    var columns: [String] = []
    var read: [Mark] = []
    var lines: [Mark: Int] = [:]
    var problems: [CorpusProblem] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      var line = line
      if line.last == 0x0D { line.removeLast() }
      if line.isEmpty || line.first == 0x23 { continue }
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).map(MarksFile.plain)
      if columns.isEmpty {
        columns = cells
        for name in MarksFile.columns where !columns.contains(name) {
          problems.append(
            MarksFile.problem(
              path, index + 1, "column \"\(name)\" is missing from the header", "Write the header again"))
        }
        continue
      }
      switch MarksFile.mark(cells, columns) {
      case .success(let mark):
        read.append(mark)
        if lines[mark] == nil { lines[mark] = index + 1 }
        if !mark.action.isApplied {
          problems.append(
            MarksFile.problem(
              path, index + 1, "\(mark.action.rawValue) is not acted on by this version", "The line is kept"))
        }
      case .failure(let mistake):
        problems.append(MarksFile.problem(path, index + 1, mistake.what, "The line is kept but has no effect; mend it"))
      }
    }
    let ids = Set(read.map(\.id))
    var withdrawn: Set<String> = []
    for mark in read where mark.action == .withdraw {
      let wanted = mark.ids(.mark)
      if ids.isSuperset(of: wanted) {
        withdrawn.formUnion(wanted)
      } else {
        problems.append(
          MarksFile.problem(path, lines[mark], "no mark \(wanted.joined()) is in this file", "See kforwatch marks list")
        )
      }
    }
    // Two hands may have added lines side by side: the time says which came first, and lines of one second keep theirs.
    marks = read.enumerated().sorted { ($0.element.when, $0.offset) < ($1.element.when, $1.offset) }.map(\.element)
      .filter { $0.action != .withdraw && !withdrawn.contains($0.id) }
    (self.lines, self.problems, self.ids) = (lines, problems, ids)
    (book, corrections) = (MarkBook(marks), Corrections(marks))
  }

  /// The marks without those that change facts: for seeing facts as they were read.
  private init(asRead file: MarksFile) {
    (path, lines, problems, ids) = (file.path, file.lines, file.problems, file.ids)
    marks = file.marks.filter { !$0.action.correctsFacts }
    (book, corrections) = (MarkBook(marks), .none)
  }

  package var asRead: MarksFile { MarksFile(asRead: self) }

  /// 1-based line of a mark.
  package func line(of mark: Mark) -> Int? { lines[mark] }

  /// A problem at a mark's line.
  package func problem(_ mark: Mark, _ what: String, _ advice: String) -> CorpusProblem {
    MarksFile.problem(path, line(of: mark), what, advice)
  }

  /// The file with one more mark: every byte that was there, and a line.
  package static func adding(_ mark: Mark, to bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    if bytes.isEmpty { bytes = Array(heading.utf8) }
    if bytes.last != 0x0A { bytes.append(0x0A) }
    let columns = header(of: bytes)
    // A file of comments alone has no header yet.
    if columns.isEmpty { bytes += Array((MarksFile.columns.joined(separator: "\t") + "\n").utf8) }
    let cells = mark.cells
    let order = columns.isEmpty ? MarksFile.columns : columns
    let line = order.map { name in MarksFile.columns.firstIndex(of: name).map { cells[$0] } ?? "" }
    return bytes + Array((line.joined(separator: "\t") + "\n").utf8)
  }

  private static func header(of bytes: [UInt8]) -> [String] {
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 && line != [0x0D] {
      let line = line.last == 0x0D ? line.dropLast() : line
      return line.split(separator: 0x09, omittingEmptySubsequences: false).map(plain)
    }
    return []
  }

  private struct Mistake: Error { let what: String }

  private static func mark(_ cells: [String], _ columns: [String]) -> Result<Mark, Mistake> {
    guard cells.count <= columns.count else {
      return .failure(Mistake(what: "\(cells.count) cells, but the header names \(columns.count) columns"))
    }
    func cell(_ name: String) -> String {
      guard let index = columns.firstIndex(of: name), index < cells.count else { return "" }
      return cells[index]
    }
    guard Mark.isTime(cell("when")) else {
      return .failure(Mistake(what: "\"\(cell("when"))\" is no time like 2025-03-01T09:30:00Z"))
    }
    guard let action = Mark.Action(rawValue: cell("action")) else {
      return .failure(Mistake(what: "the action \"\(cell("action"))\" is not known to this version"))
    }
    var targets: [Mark.Target] = []
    for part in cell("target").split(separator: "|") {
      guard let target = Mark.Target(String(part)) else {
        return .failure(Mistake(what: "\"\(part)\" is no target like article:2c7c834008df57e6"))
      }
      targets.append(target)
    }
    let mark = Mark(
      when: cell("when"), author: cell("author"), action: action, targets: targets, value: cell("value"),
      reason: cell("reason"))
    return mark.mistake.map { .failure(Mistake(what: $0)) } ?? .success(mark)
  }

  private static func problem(_ path: String, _ line: Int?, _ what: String, _ advice: String) -> CorpusProblem {
    CorpusProblem(path: path, line: line, what: what, advice: advice + ".")
  }

  /// A cell as text, its escapes resolved.
  private static func plain(_ cell: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in cell {
      if isEscaped {
        isEscaped = false
        bytes.append(byte == UInt8(ascii: "t") ? 0x09 : byte == UInt8(ascii: "n") ? 0x0A : byte)
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes.drop { $0 == 0x20 }, as: UTF8.self)
  }
}

extension Mark {
  /// The cells as the file holds them, in order of `MarksFile.columns`.
  var cells: [String] {
    [when, author, action.rawValue, targets.map(\.text).joined(separator: "|"), value, reason].map { text in
      var cell = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\t": cell += "\\t"
        case "\n": cell += "\\n"
        case "\\": cell += "\\\\"
        default: cell.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
        }
      }
      return cell
    }
  }

  var line: String { cells.joined(separator: "\t") }
}
