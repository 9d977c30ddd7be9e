import Canvas
import Testing

@testable import Workbench

@Suite struct KeyRemappingTests {
  static func remap(_ lines: [(section: String, name: String, keys: [String])]) -> KeyRemapping {
    KeyRemapping(
      lines.enumerated().map { KeyAssignment(section: $1.section, name: $1.name, keys: $1.keys, line: $0 + 1) },
      path: "keys.toml")
  }

  static func command(_ key: String, _ pane: PaneKind, _ remapping: KeyRemapping) -> Command? {
    KeyMap(table: remapping.table).command(for: KeyMap.key(named: key)!, in: pane)
  }

  @Test func `a command takes new keys everywhere or in one pane`() {
    let map = KeyRemappingTests.remap([("global", "down", ["Down", "M-j"]), ("reader", "next-fact", ["C-n"])])
    #expect(map.problems.isEmpty)
    #expect(KeyRemappingTests.command("M-j", .actors, map) == .down)
    #expect(KeyRemappingTests.command("j", .actors, map) == nil)
    #expect(KeyRemappingTests.command("C-n", .reader, map) == .nextFact)
    #expect(KeyRemappingTests.command("n", .reader, map) == nil)
    #expect(KeyRemappingTests.command("n", .actors, map) == .nextMatch)
  }

  @Test func `in one pane only, the other panes keep their keys`() {
    let map = KeyRemappingTests.remap([("reader", "down", ["M-j"])])
    #expect(KeyRemappingTests.command("M-j", .reader, map) == .down)
    #expect(KeyRemappingTests.command("j", .reader, map) == nil)
    #expect(KeyRemappingTests.command("j", .articles, map) == .down)
  }

  @Test func `a key of one's own goes before one of ours, and a command left without a key is named`() {
    let map = KeyRemappingTests.remap([("global", "zoom", ["u"])])
    #expect(KeyRemappingTests.command("u", .actors, map) == .zoom)
    #expect(map.problems.count == 1 && map.problems[0].what.contains("undo has no key left"))
    #expect(map.problems[0].line == 1)
  }

  @Test(arguments: [
    ("global", "dance", ["j"], "there is no command \"dance\""), ("attic", "down", ["j"], "there is no pane \"attic\""),
    ("global", "down", ["Hyper-j"], "there is no key \"Hyper-j\""), ("global", "down", ["C-b"], "taken by tmux"),
    ("global", "down", ["C-a"], "taken by screen"), ("global", "down", ["C-s"], "taken by flow control"),
    ("global", "down", ["C-q"], "taken by flow control"), ("global", "down", ["C-c"], "always means quit"),
    ("reader", "sort-by-next-column", ["M-s"], "does nothing in Reader"),
  ])
  func `what cannot be is named with its line, and the rest holds`(
    section: String, name: String, keys: [String], what: String
  ) {
    let map = KeyRemappingTests.remap([(section, name, keys), ("global", "zoom", ["M-z"])])
    #expect(map.problems.count == 1 && map.problems[0].line == 1 && map.problems[0].path == "keys.toml")
    #expect(map.problems.first?.what.contains(what) == true, "\(map.problems)")
    #expect(map.problems.allSatisfy { !$0.advice.isEmpty })
    #expect(KeyRemappingTests.command("M-z", .actors, map) == .zoom)
    #expect(KeyRemappingTests.command("j", .actors, map) == .down)
  }

  @Test func `of two commands that want one key the first has it`() {
    let map = KeyRemappingTests.remap([("global", "zoom", ["M-x"]), ("global", "help", ["M-x", "F1"])])
    #expect(KeyRemappingTests.command("M-x", .actors, map) == .zoom)
    #expect(KeyRemappingTests.command("F1", .actors, map) == .help)
    #expect(map.problems.allSatisfy { $0.line == 2 && $0.what.contains("has two commands") } && !map.problems.isEmpty)
  }

  @Test func `a file of keys is read with the line of each assignment, its mistakes apart`() {
    let text = """
      # mine
      [global]
      down = ["j", 'Down',  # both
        "\\\\",
      ]
      "half page down" = "C-d"
      zoom = z
      help = ["?" "F1"]
      [ reader ] rest
      next-fact = "M-n"
      up = "k" up = "x"
      next-fact = "M-o"
      """
    let file = KeyFileText(Array(text.utf8), path: "k.toml")
    #expect(
      file.assignments == [
        KeyAssignment(section: "global", name: "down", keys: ["j", "Down", "\\"], line: 3),
        KeyAssignment(section: "global", name: "half page down", keys: ["C-d"], line: 6),
        KeyAssignment(section: "reader", name: "next-fact", keys: ["M-n"], line: 10),
        KeyAssignment(section: "reader", name: "up", keys: ["k"], line: 11),
      ])
    #expect(file.problems.map(\.line) == [7, 8, 9, 11, 12])
  }

  @Test(arguments: [
    "", "\u{FEFF}[global]", "[", "a", "a =", "a = [", "a = [\"", "=", "[]", "\"", "a = \"\\", "\0\u{FF}",
  ])
  func `any bytes are read without a trap`(text: String) {
    _ = KeyFileText(Array(text.utf8), path: "k.toml")
    #expect(KeyFileText(Array((text + "\n[global]\nzoom = \"Z\"\n").utf8), path: "k").assignments.last?.name == "zoom")
  }

  @Test func `footer, help and palette show the real keys`() {
    let map = KeyRemappingTests.remap([("global", "help", ["M-h"]), ("global", "undo", ["M-u"])])
    var driver = DeskDriver(options: Desk.Options(commands: map.table), hasMarks: true)
    #expect(driver.frame.text.contains("M-h help"))
    driver.press("8 *")
    #expect(driver.frame.text.contains("M-u takes it back"))
    driver.press("M-h / \"decision\" Enter")
    #expect(driver.kind == .help && driver.frame.text.contains("M-u"))
    driver.press("Esc*2 : \"undo\"")
    #expect(driver.frame.text.contains("M-u"))
  }
}
