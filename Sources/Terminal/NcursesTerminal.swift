import CNcurses
import CTermGuard
import Canvas

#if canImport(Glibc)
  import Glibc
#endif

/// The screen: paints grids and reads keys through ncurses. Used from one thread; one at a time.
///
/// Whatever ends the program, the terminal is left as it was found: `stop` gives it back, and so does a crash.
package final class NcursesTerminal {
  /// What the user or the environment asks of the screen.
  package struct Wishes: Sendable {
    package var isASCII = false
    package var usesMouse = true
    package var hasColour = true

    package init() {}
  }

  package internal(set) var width = 0
  package internal(set) var height = 0
  /// Whether any Unicode text reaches the screen; else glyphs are written in ASCII.
  package let isUTF8: Bool
  /// Whether the terminal's font has braille: the Linux console's has none.
  package let hasBraille: Bool
  package let depth: ColourDepth
  package var theme: Theme { didSet { looks = makeLooks() } }
  /// What the theme is called, for going to the next one.
  package var themeName = ""

  let signals: Int32
  /// Keys are read through a pad: reading through the screen's window would paint it, too.
  let keyboard: UnsafeMutablePointer<WINDOW>
  /// Whether the terminal knows the private modes of xterm: bracketed paste, clipboard, synchronised output.
  let isXtermLike: Bool
  var painted: Grid?
  /// Whether ncurses has yet to set up the terminal, which it does with the first frame after another program had it.
  var isFresh = true
  var looks: [Look] = []
  var pairs: [Int32: Int32] = [:]
  var row: [cchar_t] = []
  var lastClick: (x: Int, y: Int, time: Double)?
  /// What happened while another program had the terminal.
  var pending: [TerminalEvent] = []
  private var mouseIsOn = false
  private var tellsFocus = false
  private var isUp = true

  /// Starts the screen in a theme's colours.
  /// - Throws: `TerminalError`; the terminal is untouched then.
  package init(theme: Theme, wishes: Wishes) throws(TerminalError) {
    isUTF8 = Self.chooseLocale() && !wishes.isASCII
    guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    // newterm would print and end the program on an unknown terminal.
    var failure: Int32 = 0
    guard setupterm(nil, 1, &failure) == OK else { throw .unknownTerminal(name: name) }
    guard Self.capability("cup") != nil else { throw .tooPlain(name: name) }
    hasBraille = isUTF8 && name != "linux"
    isXtermLike = Self.capability("BE") != nil
    // Before newterm: ncurses leaves alone the signals that somebody handles.
    signals = tg_signal_pipe()
    guard signals >= 0 else { throw .noSignals }
    signal(SIGPIPE, SIG_IGN)
    let restore = Self.restoring(isXtermLike: isXtermLike)
    restore.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { tg_guard(1, $0.baseAddress!, $0.count) }
    }
    // The window's size, not LINES and COLUMNS of a shell that exports them.
    use_env(true)
    use_tioctl(true)
    guard cn_newterm(tf_open()) != nil, let pad = newpad(1, 1) else {
      tg_set_armed(0)
      throw .unknownTerminal(name: name)
    }
    keyboard = pad
    tg_capture_stderr()
    if getenv("ESCDELAY") == nil { _ = set_escdelay(25) }
    _ = raw()
    _ = noecho()
    _ = nonl()
    _ = keypad(pad, true)
    _ = nodelay(pad, true)
    _ = intrflush(pad, false)
    // A frame is painted to its end, whatever is typed meanwhile.
    _ = typeahead(-1)
    if wishes.hasColour, has_colors() {
      _ = start_color()
      _ = use_default_colors()
      depth = ColourDepth(colours: Int(cn_colors()))
    } else {
      depth = .mono
    }
    _ = curs_set(0)
    _ = mouseinterval(0)
    _ = define_key("\u{1B}[200~", KeyDecoder.pasteStart)
    _ = define_key("\u{1B}[201~", KeyDecoder.pasteEnd)
    _ = define_key("\u{1B}[I", KeyDecoder.focusGained)
    _ = define_key("\u{1B}[O", KeyDecoder.focusLost)
    (width, height) = (Int(cn_columns()), Int(cn_lines()))
    self.theme = theme
    looks = makeLooks()
    setMouse(isOn: wishes.usesMouse)
    if isXtermLike { write("\u{1B}[?2004h") }
  }

  /// Gives the terminal back for good.
  package func stop() { giveBack() }

  /// Gives the terminal back while another program has it.
  package func giveBack() {
    guard isUp else { return }
    isUp = false
    if isXtermLike { write(tellsFocus ? "\u{1B}[?1004l\u{1B}[?2004l" : "\u{1B}[?2004l") }
    _ = def_prog_mode()
    _ = endwin()
    tg_set_armed(0)
    tg_handle_stops(0)
    tg_release_stderr()
  }

  /// Takes the terminal again; the next frame is painted whole.
  package func takeAgain() {
    tg_capture_stderr()
    tg_handle_stops(1)
    tg_set_armed(1)
    _ = reset_prog_mode()
    if isXtermLike { write(tellsFocus ? "\u{1B}[?1004h\u{1B}[?2004h" : "\u{1B}[?2004h") }
    isUp = true
    isFresh = true
    repaintAll()
    pending += eventsOfAbsence()
  }

  /// Stops the program as Ctrl-Z does and returns when it is continued.
  package func suspend() {
    giveBack()
    kill(0, SIGTSTP)
    takeAgain()
  }

  /// The next frame is painted whole, whatever is on the screen.
  package func repaintAll() {
    painted = nil
    _ = clearok(cn_stdscr(), true)
  }

  package func setMouse(isOn: Bool) {
    guard isOn != mouseIsOn else { return }
    mouseIsOn = isOn
    let wanted = CN_PRESS | CN_CLICK | CN_DOUBLE_CLICK | CN_WHEEL_UP | CN_WHEEL_DOWN
    _ = mousemask(isOn ? mmask_t(wanted) : 0, nil)
  }

  /// Asks the terminal to tell when its window gets the keyboard, where it can.
  package func setFocusTelling(isOn: Bool) {
    guard isXtermLike, isUp, isOn != tellsFocus else { return }
    tellsFocus = isOn
    write(isOn ? "\u{1B}[?1004h" : "\u{1B}[?1004l")
  }

  /// Puts text on the clipboard of the terminal's user (OSC 52); false where the terminal has no way to.
  package func copy(_ text: String) -> Bool {
    guard isXtermLike else { return false }
    write("\u{1B}]52;c;" + Base64.encode(Array(text.utf8)) + "\u{7}")
    return true
  }

  /// Wakes the thread that waits for keys; called from any thread.
  package static func wake() { tg_wake() }

  /// Bytes past ncurses, between two frames.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(1, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return }  // The terminal is closed; the poll says so next.
        rest.removeFirst(count)
      }
    }
  }
}
