import Glibc
import TestFolders
import Testing

/// Terminals and environments of all kinds.
@Suite(.serialized) struct TerminalKindTests {
  static let kinds = [
    "xterm", "xterm-256color", "tmux-256color", "screen", "screen-256color", "vt100", "linux", "ansi", "xterm-direct2",
    "alacritty",
  ].filter { name in
    ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"].contains {
      access("\($0)/\(name.first!)/\(name)", R_OK) == 0
    }
  }

  @Test(arguments: TerminalKindTests.kinds, [(24, 80), (10, 40), (60, 200)])
  func `it works on every terminal that can place the cursor`(kind: String, size: (rows: Int, columns: Int)) throws {
    let screen = try Tested.start(kind, rows: size.rows, columns: size.columns)
    screen.send("q")
    #expect(screen.pump { $0.status == 0 }, "\(kind)")
    #expect(screen.isCooked)
  }

  @Test(arguments: [
    ("dumb", "cannot place the cursor"), ("no-such-terminal", "is not in this system's database"), ("", "is not set"),
  ])
  func `it refuses a terminal it cannot use and leaves it untouched`(kind: String, words: String) throws {
    let screen = try PseudoTerminal([Tested.path, Tested.corpus], environment: Tested.environment(kind))
    #expect(screen.pump { $0.status != nil })
    #expect(screen.status == 2 << 8)
    #expect(screen.text.replacing("\n", with: "").contains(words), "\(screen.text)")
    #expect(screen.isCooked && !screen.raw.contains(0x1B))
  }

  @Test func `NO_COLOR leaves no colour but keeps attributes`() throws {
    let screen = try Tested.start("xterm-256color", ["NO_COLOR": "1"])
    for row in 0..<24 {
      for column in 0..<80 {
        #expect(screen[row, column].foreground == -1 && screen[row, column].background == -1)
      }
    }
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }

  @Test(arguments: [["LANG": "C"], ["LC_ALL": "POSIX"]])
  func `an ASCII locale gets ASCII only`(variables: [String: String]) throws {
    let screen = try Tested.start("xterm-256color", language: nil, variables)
    for key in ["j", "k", "?", "\u{1B}"] { screen.send(key) }
    screen.pump(seconds: 0.5) { _ in false }
    screen.send("\u{3}")
    #expect(screen.pump { $0.status == 0 })
    #expect(screen.raw.allSatisfy { $0 < 0x80 })
  }

  @Test func `--ascii gets ASCII in any locale`() throws {
    let screen = try Tested.start(options: ["--ascii"])
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
    #expect(screen.raw.allSatisfy { $0 < 0x80 })
  }

  @Test func `--no-mouse leaves the mouse to the terminal`() throws {
    let screen = try Tested.start(options: ["--no-mouse"])
    #expect(screen.modes.mouse == 0)
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }

  @Test func `without TERM it says what is not set`() throws {
    let script = "env -u TERM \(Tested.path) \(Tested.corpus); echo \"status $?\""
    let shell = try PseudoTerminal(["/bin/sh", "-c", script], environment: Tested.environment())
    #expect(shell.pump { $0.status == 0 })
    #expect(shell.text.contains("TERM is not set") && shell.text.contains("status 2"), "\(shell.text)")
  }

  @Test func `without a terminal it says so and exits with 2`() throws {
    let script = "\(Tested.path) \(Tested.corpus) </dev/null; echo \"status $?\""
    let shell = try PseudoTerminal(["/bin/sh", "-c", script], environment: Tested.environment())
    #expect(shell.pump { $0.status == 0 })
    #expect(shell.text.contains("needs a terminal") && shell.text.contains("status 2"), "\(shell.text)")
  }

  @Test func `hostile text never reaches the terminal as orders`() throws {
    let screen = try Tested.start()
    // Through lists and articles, wherever the text of a file is shown.
    for keys in ["j", "\r", "j", "\r", "\t", "\r", "R", "C", "j", "\r", "r", "\u{1B}", "8", "0", "7", "9"] {
      screen.send(keys)
      screen.pump(seconds: 0.1) { _ in false }
    }
    screen.send("\u{3}")
    #expect(screen.pump { $0.status == 0 })
    let written = String(decoding: screen.raw, as: UTF8.self)
    #expect(!written.contains("\u{1B}]"), "an operating system command")
    #expect(!written.contains("\u{1B}[31m"), "a colour of the text's own")
    #expect(!written.unicodeScalars.contains { (0x80...0x9F).contains($0.value) || $0.value == 0x202E })
    #expect(screen.isCooked)
  }

  @Test(.enabled(if: access("/usr/bin/tmux", X_OK) == 0))
  func `it works inside tmux`() throws {
    let socket = ScratchFolder.make() + "/socket"
    let shell = try PseudoTerminal(
      [
        "/usr/bin/tmux", "-f", "/dev/null", "-S", socket, "new-session",
        "\(Tested.path) \(Tested.corpus); echo status $?; read answer",
      ], environment: Tested.environment("xterm-256color", ["SHELL": "/bin/sh"]))
    #expect(shell.pump { $0.line(0).contains("Overview") }, "\(shell.text)")
    shell.send("q")
    #expect(shell.pump { $0.text.contains("status 0") }, "\(shell.text)")
    shell.send("\r")
    #expect(shell.pump { $0.status == 0 })
  }
}
