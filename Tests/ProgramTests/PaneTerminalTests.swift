import Canvas
import Corpus
import Glibc
import TestFolders
import Testing
import Workbench

@testable import Terminal

/// Every pane at every size on terminals with many colours, with eight, with none, and in an ASCII locale: what libvterm
/// shows is what the desk draws, cell for cell, and the cursor's line is told by more than colour.
@Suite(.serialized) struct PaneTerminalTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    let terminal: String
    var language: String? = "C.UTF-8"
    /// Colours that may be used; 0: none but the terminal's own.
    let colours: Int
    /// What the program finds out about it.
    var marker = ChartMarker.braille

    var isASCII: Bool { language == "C" }
    var testDescription: String { "\(terminal), \(language ?? "no language")" }
  }

  static let kinds = [
    Kind(terminal: "xterm-256color", colours: 256), Kind(terminal: "linux", colours: 8, marker: .block),
    Kind(terminal: "vt100", colours: 0), Kind(terminal: "xterm-256color", language: "C", colours: 256),
  ]

  static let sizes = [(width: 120, height: 40), (width: 80, height: 24), (width: 40, height: 10)]

  /// Keys that lead through all panes, each beginning where the one before ended.
  static let walk = [
    "1", "2", "Enter", "3", "v", "v", "V", "V Enter", "r", "4", "Enter", "5", "Enter", "6", "v", "v Enter", "7", "v",
    "8", "Enter", "9", "0", "C", "c", "Q", "?", "8 f", "Esc i", "Esc W \"kfor\"", "Esc : \"so\"",
    "Esc 3 / \"zzz\" Enter",
  ]

  /// A few articles, given one by one so that no marks are kept of them.
  static let files = [
    "2022-08-17-politico-stoltenberg-ready-to-do-more", "2022-08-04-reuters-ukraine-recalls-peacekeepers",
    "2022-08-05-adriatic-digest-ukraine-reprint", "2023-05-30-euronews-oslo-seven-hundred",
    "2023-11-22-ap-rama-wants-more-troops", "2013-04-19-normalizacija-brussels-agreement",
  ].map { "\(Repository.root)/Data/corpus/\($0).txt" }

  @Test(arguments: kinds)
  func `what a terminal shows is what the desk draws`(kind: Kind) throws {
    let first = PaneTerminalTests.sizes[0]
    let terminal = try PseudoTerminal(
      [Tested.path] + PaneTerminalTests.files,
      environment: Tested.environment(kind.terminal, language: kind.language), rows: first.height, columns: first.width)
    var analyst = try Analyst(
      data: DataFolder(path: Repository.data), paths: PaneTerminalTests.files, width: first.width,
      height: first.height, options: Desk.Options(isASCII: kind.isASCII, marker: kind.marker))
    for size in PaneTerminalTests.sizes {
      terminal.resize(rows: size.height, columns: size.width)
      analyst.resize(width: size.width, height: size.height)
      for keys in PaneTerminalTests.walk {
        terminal.type(keys)
        analyst.press(keys)
        let wanted = PaneTerminalTests.lines(of: analyst.screen, isASCII: kind.isASCII)
        let isSame = terminal.pump(seconds: 20) { $0.text == wanted }
        #expect(isSame, "\(keys) at \(size)\n\(wanted)\n---\n\(terminal.text)")
        guard isSame else { return }
        check(terminal, analyst.screen, kind, keys)
      }
      terminal.type("Esc")
      analyst.press("Esc")
    }
    terminal.send("\u{3}")
    #expect(terminal.pump { $0.status == 0 })
  }

  /// Colours are the terminal's, and what is selected can be told without them.
  private func check(_ terminal: PseudoTerminal, _ grid: Grid, _ kind: Kind, _ keys: String) {
    var strange: [String] = []
    var untold: [String] = []
    for y in 0..<grid.height {
      for x in 0..<grid.width {
        let cell = terminal[y, x]
        for colour in [cell.foreground, cell.background] where colour >= kind.colours { strange.append("\(y):\(x)") }
        let isSeen = grid[x, y].scalar > 0x20
        if isSeen, grid[x, y].isSelected, !cell.isReverse, !cell.isUnderlined, !cell.isBold {
          untold.append("\(y):\(x)")
        }
      }
    }
    #expect(strange.isEmpty, "\(keys): colours that \(kind.terminal) lacks at \(strange.prefix(5))")
    #expect(untold.isEmpty, "\(keys): the selection is told by colour alone at \(untold.prefix(5))")
  }

  private static func lines(of grid: Grid, isASCII: Bool) -> String {
    (0..<grid.height).map { y in
      let line = grid.line(y)
      guard isASCII else { return line }
      return String(decoding: line.unicodeScalars.map { ASCIIForm.of($0.value) }, as: UTF8.self)
    }.joined(separator: "\n")
  }
}
