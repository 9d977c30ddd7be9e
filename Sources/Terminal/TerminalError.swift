/// Why the screen could not be started; the terminal is as it was.
package enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  case notATerminal
  case unknownTerminal(name: String)
  case tooPlain(name: String)
  case noSignals

  package var description: String {
    switch self {
    case .notATerminal:
      "the screen needs a terminal for input and output; the subcommands (kforwatch help) print without one"
    case .unknownTerminal(name: ""):
      "TERM is not set; set it to what your terminal is, for example TERM=xterm-256color"
    case .unknownTerminal(let name):
      "the terminal type \"\(name)\" is not in this system's database; set TERM to a known one, for example "
        + "TERM=xterm-256color, or install its description (Debian: ncurses-term)"
    case .tooPlain(let name):
      "the terminal type \"\(name)\" cannot place the cursor, which the screen needs; set TERM to what your terminal "
        + "is, or use the subcommands (kforwatch help)"
    case .noSignals: "the system refused a pipe; too many files are open"
    }
  }
}
