import Canvas

/// Which key asks for which command in which pane; made from the table of commands.
package struct KeyMap: Sendable {
  private struct Entry: Sendable {
    let key: Key
    let command: Command
    /// Empty: in every pane.
    let panes: Set<PaneKind>
  }

  /// About a hundred; walked through at each key, which costs less than dictionaries for all panes do at start.
  private var entries: [Entry] = []

  package init(table: [CommandInfo] = Command.table) {
    for info in table {
      for name in info.keys {
        guard let key = KeyMap.key(named: name) else { continue }
        entries.append(Entry(key: key, command: info.command, panes: info.panes))
      }
    }
  }

  package func command(for key: Key, in pane: PaneKind) -> Command? {
    entries.first { $0.key == key && ($0.panes.isEmpty || $0.panes.contains(pane)) }?.command
  }

  /// The first key of a command in a pane, as one writes it; nil: it has none.
  package func name(of command: Command, in pane: PaneKind) -> String? {
    entries.first { $0.command == command && ($0.panes.isEmpty || $0.panes.contains(pane)) }?.key.name
  }

  /// The key of one written name: "Enter", "C-d", "j".
  package static func key(named name: String) -> Key? {
    var unknown = ""
    guard let keys = Key.sequence(name, unknown: &unknown), keys.count == 1 else { return nil }
    return keys[0]
  }
}

/// The page of all keys, made from the table of commands.
package enum KeyReference {
  /// `docs/keys.md`: one table for the keys that hold everywhere, one a pane.
  package static func markdown() -> String {
    var text = """
      # Keys

      Made from `Sources/Workbench/Command.swift`; change a key there. `C-d` is Ctrl with d, `S-Tab` Shift with Tab.


      """
    text += section("In every pane", Command.table.filter { $0.panes.isEmpty })
    for pane in PaneKind.allCases {
      let rows = Command.table.filter { !$0.panes.isEmpty && $0.holds(in: pane) }
      if !rows.isEmpty { text += "\n" + section(pane.title, rows) }
    }
    return text
  }

  private static func section(_ title: String, _ rows: [CommandInfo]) -> String {
    var text = "## \(title)\n\n| keys | command | what it does |\n|---|---|---|\n"
    for row in rows {
      let keys = row.keys.map { "`\($0 == "|" ? "\\|" : $0)`" }.joined(separator: " ")
      text += "| \(keys) | \(row.name) | \(row.help) |\n"
    }
    return text
  }
}
