import CVterm
import Glibc

/// A program on a terminal of our own, whose screen libvterm draws. Used by one test on one thread.
final class PseudoTerminal {
  /// How libvterm says the terminal's modes stand.
  final class Modes {
    var usesAlternateScreen = false
    var showsCursor = true
    var mouse = 0
    var cursor = (row: 0, column: 0)
  }

  struct SystemFailure: Error {
    let call: String
    let number: Int32
  }

  let modes = Modes()
  let process: pid_t
  private(set) var rows, columns: Int
  /// Everything the program wrote.
  private(set) var raw: [UInt8] = []
  /// As `waitpid` gives it; nil while the program runs.
  private(set) var status: Int32?
  let virtual: OpaquePointer
  let screen: OpaquePointer
  private var master: Int32
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  /// An escape sequence not yet complete.
  private var held: [UInt8] = []
  /// The first bytes of a character whose others are not read yet.
  private var torn: [UInt8] = []
  /// The last one that libvterm got.
  private var lastByte: UInt8?
  /// Between the two marks of synchronised output: what is on the screen is half a frame.
  private var isInFrame = false

  init(_ arguments: [String], environment: [String: String], rows: Int = 24, columns: Int = 80) throws {
    (self.rows, self.columns) = (rows, columns)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw SystemFailure(call: "openpty", number: errno) }
    self.master = master
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    close(slave)
    process = try Self.spawn(arguments, environment: environment, terminal: name)
    virtual = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(virtual, 1)
    screen = vterm_obtain_screen(virtual)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.movecursor = { position, _, _, user in
      Unmanaged<Modes>.fromOpaque(user!).takeUnretainedValue().cursor = (Int(position.row), Int(position.col))
      return 1
    }
    callbacks.pointee.settermprop = { property, value, user in
      let modes = Unmanaged<Modes>.fromOpaque(user!).takeUnretainedValue()
      switch property {
      case VTERM_PROP_ALTSCREEN: modes.usesAlternateScreen = value!.pointee.boolean != 0
      case VTERM_PROP_CURSORVISIBLE: modes.showsCursor = value!.pointee.boolean != 0
      case VTERM_PROP_MOUSE: modes.mouse = Int(value!.pointee.number)
      default: break
      }
      return 1
    }
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(modes).toOpaque())
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    hangUp()
    vterm_free(virtual)
    callbacks.deallocate()
  }

  /// Starts a session on the terminal: the first one that a session's leader opens is its controlling terminal.
  private static func spawn(_ words: [String], environment: [String: String], terminal: [CChar]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, cv_spawn_setsid() | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, words[0], &actions, &attributes, arguments, variables)
    guard failure == 0 else { throw SystemFailure(call: "posix_spawn", number: failure) }
    return process
  }

  /// Reads the program's output until a condition holds on a whole frame; false when it does not in time.
  @discardableResult
  func pump(seconds: Double = 10, until isTrue: (PseudoTerminal) -> Bool) -> Bool {
    let deadline = Self.now() + seconds
    var bytes = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = master < 0 ? -1 : read(master, &bytes, bytes.count)
      if count > 0 {
        raw += bytes[..<count]
        draw(bytes[..<count])
        answer()
        continue
      }
      reap()
      if !isInFrame && isTrue(self) { return true }
      if status != nil { return isTrue(self) }
      let left = deadline - Self.now()
      if left <= 0 { return false }
      var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      // The end of the process does not wake this poll, hence the short wait.
      if poll(&source, 1, Int32(min(left * 1000, 10)) + 1) > 0, source.revents & Int16(POLLIN) == 0 { usleep(2000) }
    }
  }

  /// Seconds the machine has been running.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }

  /// libvterm 0.1 reads only the first of several modes in one sequence: it gets them one at a time. After a glyph repeated
  /// up to the last column but one it would begin a new line: it gets each glyph. A character in two pieces it would take
  /// for two that are broken: it gets it whole.
  private func draw(_ new: ArraySlice<UInt8>) {
    var out = torn
    for byte in new {
      if held.isEmpty {
        if byte == 0x1B { held = [byte] } else { out.append(byte) }
        continue
      }
      held.append(byte)
      let isModeSequence = held.count < 3 || held[2] == UInt8(ascii: "?")
      let times = held.count < 4 ? nil : Int(String(decoding: held[2..<(held.count - 1)], as: UTF8.self))
      if let times, byte == UInt8(ascii: "b"), let glyph = out.last ?? lastByte {
        out += [UInt8](repeating: glyph, count: times)
        held = []
        continue
      }
      let isNumber = (0x30...0x39).contains(byte) && (held.count == 3 || times != nil)
      let isCut = held.count == 2 && byte != UInt8(ascii: "[") || !isModeSequence && !isNumber
      if isCut {
        out += held
        held = []
      } else if isModeSequence, held.count > 3, !(0x30...0x3B).contains(byte) {
        if byte == UInt8(ascii: "h") || byte == UInt8(ascii: "l") {
          for mode in held[3..<(held.count - 1)].split(separator: UInt8(ascii: ";")) {
            if Array(mode) == Array("2026".utf8) { isInFrame = byte == UInt8(ascii: "h") }
            out += [0x1B, UInt8(ascii: "["), UInt8(ascii: "?")] + mode + [byte]
          }
        } else {
          out += held
        }
        held = []
      }
    }
    let whole = out.count - Self.unfinished(out)
    torn = Array(out[whole...])
    out.removeSubrange(whole...)
    lastByte = out.last ?? lastByte
    out.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      _ = vterm_input_write(virtual, start.assumingMemoryBound(to: CChar.self), bytes.count)
    }
  }

  /// How many bytes at the end begin a character of UTF-8 that goes on.
  private static func unfinished(_ bytes: [UInt8]) -> Int {
    for (length, first) in bytes.reversed().prefix(3).enumerated() where first & 0xC0 != 0x80 {
      let needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
      return length + 1 < needed ? length + 1 : 0
    }
    return 0
  }

  private func reap() {
    var state: Int32 = 0
    if status == nil, waitpid(process, &state, WNOHANG) == process { status = state }
  }

  /// Hands the program what libvterm has for it: keys, the mouse, answers.
  func answer() {
    var bytes = [CChar](repeating: 0, count: 4096)
    let count = vterm_output_read(virtual, &bytes, bytes.count)
    if count > 0 { _ = write(master, bytes, count) }
  }

  func send(_ text: String) { _ = text.withCString { write(master, $0, strlen($0)) } }

  func resize(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    vterm_set_size(virtual, Int32(rows), Int32(columns))
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Closes the terminal, as shutting its window does.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Whether the terminal is as a shell wants it: lines are edited and typing is shown.
  var isCooked: Bool {
    var settings = termios()
    tcgetattr(master, &settings)
    return settings.c_lflag & UInt32(ECHO) != 0 && settings.c_lflag & UInt32(ICANON) != 0
  }
}
