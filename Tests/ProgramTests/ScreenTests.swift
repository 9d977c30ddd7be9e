import Glibc
import Testing

/// The program on a terminal. One at a time: each test waits on a process.
@Suite(.serialized) struct ScreenTests {
  @Test func `it starts, shows its header, and gives the terminal back`() throws {
    let screen = try Tested.start()
    #expect(screen.modes.usesAlternateScreen && !screen.modes.showsCursor && screen.modes.mouse > 0)
    #expect(!screen.isCooked)
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
    #expect(!screen.modes.usesAlternateScreen && screen.modes.showsCursor && screen.modes.mouse == 0)
    #expect(screen.isCooked)
    #expect(String(decoding: screen.raw, as: UTF8.self).contains("\u{1B}[?2004l"), "bracketed paste stays on")
  }

  @Test func `q in a numbered pane ends it, and moving a line sends few bytes`() throws {
    let screen = try Tested.start()
    screen.send("8")
    #expect(screen.pump { $0.text.contains("published") })
    screen.send("j")
    #expect(screen.pump { $0.text.contains("article 2 of") })
    let before = screen.raw.count
    screen.send("k")
    #expect(screen.pump { $0.text.contains("article 1 of") })
    // Two lines of 80 columns in a few colours, and the card below; a whole frame has some 4,000 bytes.
    #expect(screen.raw.count - before < 1_000, "\(screen.raw.count - before) bytes")
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }

  @Test func `Ctrl-C ends it`() throws {
    let screen = try Tested.start()
    screen.send("\u{3}")
    #expect(screen.pump { $0.status == 0 })
    #expect(screen.isCooked)
  }

  @Test func `it follows the size of its window, however small`() throws {
    let screen = try Tested.start()
    for (rows, columns) in [(40, 120), (5, 20), (1, 1), (60, 200), (24, 80)] {
      screen.resize(rows: rows, columns: columns)
      if columns >= 80 {
        #expect(screen.pump { $0.line(0).contains("Overview") }, "\(columns)x\(rows)\n\(screen.text)")
      }
    }
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }

  @Test func `exported LINES and COLUMNS do not beat the window`() throws {
    let screen = try Tested.start("xterm-256color", ["LINES": "10", "COLUMNS": "30"], rows: 30, columns: 100)
    screen.resize(rows: 31, columns: 101)
    #expect(screen.pump { $0.line(0).contains("Overview") })
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal to end restores the terminal and is the reason of the end`(number: Int32) throws {
    let screen = try Tested.start()
    kill(screen.process, number)
    #expect(screen.pump { $0.status != nil })
    #expect(screen.status.map { $0 & 0x7F } == number)
    #expect(!screen.modes.usesAlternateScreen && screen.modes.showsCursor && screen.isCooked)
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE])
  func `a crash restores the terminal and stays a crash`(number: Int32) throws {
    let screen = try Tested.start()
    kill(screen.process, number)
    #expect(screen.pump { $0.status != nil })
    #expect(screen.status.map { $0 & 0x7F } == number)
    #expect(!screen.modes.usesAlternateScreen && screen.modes.showsCursor && screen.modes.mouse == 0)
    #expect(screen.isCooked)
  }

  @Test func `it ends when its terminal is closed`() throws {
    let screen = try Tested.start()
    screen.hangUp()
    #expect(screen.pump(seconds: 5) { $0.status != nil })
  }

  @Test func `Ctrl-Z stops it in a shell and fg brings it back`() throws {
    let shell = try PseudoTerminal(
      ["/bin/bash", "--norc", "--noprofile", "-i"],
      environment: Tested.environment("xterm-256color", ["PS1": "ready> "]))
    try #require(shell.pump { $0.text.contains("ready>") }, "\(shell.text)")
    shell.send("\(Tested.path) \(Tested.corpus)\n")
    try #require(shell.pump { $0.modes.usesAlternateScreen && $0.text.contains("kforwatch") }, "\(shell.text)")
    for _ in 0..<2 {
      shell.send("\u{1A}")
      #expect(shell.pump { !$0.modes.usesAlternateScreen && $0.text.contains("Stopped") }, "\(shell.text)")
      #expect(shell.modes.showsCursor && shell.modes.mouse == 0)
      shell.send("clear; fg\n")
      #expect(
        shell.pump { $0.modes.usesAlternateScreen && $0.line(0).contains("Overview") && $0.modes.mouse > 0 },
        "\(shell.text)")
    }
    shell.send("q")
    #expect(shell.pump { !$0.modes.usesAlternateScreen })
    shell.send("exit 7\n")
    #expect(shell.pump { $0.status == 7 << 8 })
  }

  @Test func `a stop from outside gives the terminal back, too`() throws {
    let screen = try Tested.start()
    // Nobody of this session could continue it, so the kernel lets it go on at once.
    kill(screen.process, SIGTSTP)
    #expect(screen.pump { String(decoding: $0.raw, as: UTF8.self).contains("\u{1B}[?1049l") })
    #expect(screen.pump { $0.modes.usesAlternateScreen && $0.line(0).contains("Overview") }, "\(screen.text)")
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }

  @Test func `idle, it writes nothing and wakes for nothing`() throws {
    let screen = try Tested.start()
    // At first the corpus is read; then a whole second has to pass without a wake-up and without a byte.
    var (sleeps, bytes, since) = (-1, -1, PseudoTerminal.now())
    let isIdle = screen.pump(seconds: 20) { screen in
      if screen.sleeps != sleeps || screen.raw.count != bytes {
        (sleeps, bytes, since) = (screen.sleeps ?? -1, screen.raw.count, PseudoTerminal.now())
      }
      return PseudoTerminal.now() - since > 1
    }
    #expect(isIdle)
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }
}
