import Canvas
import Corpus

/// One line of the file of keys: in a pane or everywhere, a command by its name and the keys it is to have.
package struct KeyAssignment: Hashable, Sendable {
  /// "global", or a pane's name.
  package let section: String
  package let name: String
  package let keys: [String]
  package let line: Int?

  package init(section: String, name: String, keys: [String], line: Int?) {
    (self.section, self.name, self.keys, self.line) = (section, name, keys, line)
  }
}

/// The table of commands with keys of one's own.
package struct KeyRemapping: Sendable {
  package private(set) var table = Command.table
  package private(set) var problems: [CorpusProblem] = []
  private let path: String
  /// Rows whose keys come from the file, by their place in the table.
  private var given: [Int: Int?] = [:]

  /// Keys that terminals and programs between keep for themselves, and which.
  static let eaten: [Key: String] = [
    .control("b"): "tmux", .control("a"): "screen", .control("s"): "flow control, which stops the terminal's output",
    .control("q"): "flow control, which starts the terminal's output",
  ]
  /// Keys that hold whatever is open.
  static let fixed: [Key: Command] = [
    .control("c"): .quit, .control("z"): .suspend, .control("l"): .repaint,
  ]

  /// - Parameter problems: what was wrong with the file itself.
  package init(_ assignments: [KeyAssignment], path: String, problems: [CorpusProblem] = []) {
    (self.path, self.problems) = (path, problems)
    for assignment in assignments { take(assignment) }
    settle()
  }

  /// A command's name in the file: "half-page-down".
  package static func name(of command: Command) -> String {
    command.rawValue.lowercased().split(separator: " ").joined(separator: "-")
  }

  private mutating func complain(_ line: Int?, _ what: String, _ advice: String) {
    problems.append(CorpusProblem(path: path, line: line, what: what, advice: advice))
  }

  private mutating func take(_ assignment: KeyAssignment) {
    let pane = PaneKind.allCases.first { $0.rawValue.lowercased() == assignment.section.lowercased() }
    guard pane != nil || assignment.section == "global" else {
      let known = PaneKind.allCases.map(\.rawValue).joined(separator: ", ")
      return complain(
        assignment.line, "there is no pane \"\(assignment.section)\"", "Write [global], or one of \(known).")
    }
    let wanted = assignment.name.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: "-")
    guard let command = Command.allCases.first(where: { KeyRemapping.name(of: $0) == wanted }) else {
      return complain(
        assignment.line, "there is no command \"\(assignment.name)\"",
        "kforwatch keys prints the names of all commands.")
    }
    var keys: [String] = []
    for name in assignment.keys {
      guard let key = KeyMap.key(named: name) else {
        complain(
          assignment.line, "there is no key \"\(name)\"", "Write keys as j, C-d, M-x, S-Tab, Enter, PgDn, Space, F5.")
        continue
      }
      if let eater = KeyRemapping.eaten[key] {
        complain(assignment.line, "\(name) is taken by \(eater)", "Choose another key for \(assignment.name).")
      } else if let fixed = KeyRemapping.fixed[key], fixed != command {
        complain(
          assignment.line, "\(name) always means \(fixed.rawValue)", "Choose another key for \(assignment.name).")
      } else {
        keys.append(name)
      }
    }
    if keys.isEmpty, !assignment.keys.isEmpty { return }
    assign(keys, to: command, in: pane, assignment)
  }

  private mutating func assign(_ keys: [String], to command: Command, in pane: PaneKind?, _ assignment: KeyAssignment) {
    let rows = table.indices.filter { table[$0].command == command && (pane.map(table[$0].holds(in:)) ?? true) }
    guard !rows.isEmpty else {
      return complain(
        assignment.line, "\(assignment.name) does nothing in \(pane?.title ?? "any pane")",
        "Take the line out, or put it under another pane.")
    }
    for row in rows {
      let old = table[row]
      guard let pane, old.panes != [pane] else {
        table[row] = old.with(keys: keys, in: old.panes)
        given[row] = .some(assignment.line)
        continue
      }
      // The command keeps its keys elsewhere: a row of its own for this pane.
      table[row] = old.with(keys: old.keys, in: (old.panes.isEmpty ? PaneKind.all : old.panes).subtracting([pane]))
      table.append(old.with(keys: keys, in: [pane]))
      given[table.count - 1] = .some(assignment.line)
    }
  }

  /// Keys given twice in a pane: the one of the file goes before ours, the first of the file before the second.
  private mutating func settle() {
    let order = table.indices.sorted { left, right in
      (given[left] == nil ? 1 : 0, left) < (given[right] == nil ? 1 : 0, right)
    }
    if given.isEmpty { return }
    var lost: [Int: Set<String>] = [:]
    for pane in PaneKind.allCases {
      var owner: [Key: Int] = [:]
      for row in order where table[row].holds(in: pane) {
        for name in table[row].keys {
          guard let key = KeyMap.key(named: name) else { continue }
          guard let first = owner[key] else {
            owner[key] = row
            continue
          }
          if lost[row, default: []].insert(name).inserted, let line = given[row] {
            complain(
              line, "\(name) has two commands in \(pane.title): \(table[first].name) and \(table[row].name)",
              "The first one has it; give \(table[row].name) another key.")
          }
        }
      }
    }
    for (row, names) in lost.sorted(by: { $0.key < $1.key }) {
      let rest = table[row].keys.filter { !names.contains($0) }
      if rest.isEmpty, given[row] == nil {
        let taker = order.first { given[$0] != nil && !names.isDisjoint(with: table[$0].keys) }
        complain(
          taker.flatMap { given[$0] ?? nil }, "\(table[row].name) has no key left",
          "Give it one too, or choose another key for \(taker.map { table[$0].name } ?? "the other command").")
      }
      table[row] = table[row].with(keys: rest, in: table[row].panes)
    }
  }

  /// A table as a file of keys to start from.
  package static func toml(_ table: [CommandInfo]) -> String {
    var text = """
      # Keys of kforwatch. Change what you like and take out the rest: what is not here keeps its keys.
      # C-d is Ctrl with d, M-x Alt with x, S-Tab Shift with Tab; [] leaves a command without a key.

      """
    func section(_ name: String, _ rows: [CommandInfo]) {
      guard !rows.isEmpty else { return }
      text += "\n[\(name)]\n"
      for row in rows {
        let keys = row.keys.map { "\"\($0 == "\\" || $0 == "\"" ? "\\" + $0 : $0)\"" }.joined(separator: ", ")
        text += "\(KeyRemapping.name(of: row.command)) = [\(keys)]  # \(row.help)\n"
      }
    }
    section("global", table.filter(\.panes.isEmpty))
    for pane in PaneKind.allCases {
      section(pane.rawValue, table.filter { !$0.panes.isEmpty && $0.holds(in: pane) })
    }
    return text
  }
}
