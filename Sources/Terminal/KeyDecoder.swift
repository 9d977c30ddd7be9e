import CNcurses
import Canvas

/// Turns what ncurses reads into keys.
///
/// A sequence of bytes that no terminal description knows is swallowed to its end: its letters never run as commands.
struct KeyDecoder {
  /// What one read gave.
  enum Input: Hashable {
    case scalar(UInt32)
    /// A key that the terminal's description knows, by ncurses' number.
    case code(Int32)
  }

  /// Numbers given to the marks around pasted text, above all of ncurses'.
  static let pasteStart: Int32 = 2000
  static let pasteEnd: Int32 = 2001
  /// Numbers given to what a terminal tells when its window gets or loses the keyboard.
  static let focusGained: Int32 = 2002
  static let focusLost: Int32 = 2003
  /// Longest text taken from one paste; the rest is read and dropped.
  static let pasteLimit = 65536

  /// The next input that is there already; nil when nothing waits.
  var next: () -> Input?
  /// Waits a moment for more input; false when none came.
  var waitForMore: () -> Bool
  /// What the mouse did, asked after its code was read.
  var mouse: () -> Key?

  /// The keys of everything that waits.
  func readAll() -> [Key] {
    var keys: [Key] = []
    while let input = next() { read(input, into: &keys) }
    return keys
  }

  private func read(_ input: Input, into keys: inout [Key]) {
    switch input {
    case .code(let code):
      if code == KEY_MOUSE {
        if let key = mouse() { keys.append(key) }
      } else if code == Self.pasteStart {
        keys.append(.paste(readPaste()))
      } else if let key = Self.key(code: code) {
        keys.append(key)
      }
    case .scalar(0x1B): readEscape(into: &keys)
    case .scalar(let value): if let key = Self.key(scalar: value) { keys.append(key) }
    }
  }

  /// A lone Esc, Alt with a key, or a sequence that the terminal's description does not know.
  private func readEscape(into keys: inout [Key]) {
    guard let second = next() else {
      keys.append(.escape)
      return
    }
    switch second {
    case .scalar(0x5B): readSequence(into: &keys)
    case .scalar(0x4F):
      guard let last = next() else {
        keys.append(.alt("O"))
        return
      }
      if case .scalar(let final) = last, let key = Self.key(parameters: "", final: final) { keys.append(key) }
    case .scalar(let value) where value >= 0x20 && value != 0x7F:
      if let scalar = Unicode.Scalar(value) { keys.append(.alt(scalar)) }
    default:
      keys.append(.escape)
      read(second, into: &keys)
    }
  }

  /// What follows Esc and a bracket, to the final byte.
  private func readSequence(into keys: inout [Key]) {
    var parameters = ""
    while let input = next() {
      guard case .scalar(let value) = input, let scalar = Unicode.Scalar(value) else {
        read(input, into: &keys)
        return
      }
      if value < 0x20 || value > 0x7E {
        // No part of a sequence: it was cut short.
        read(input, into: &keys)
        return
      }
      if value >= 0x40 {
        // An old mouse report has three more bytes.
        if value == 0x4D && parameters.isEmpty { for _ in 0..<3 { _ = next() } }
        if let key = Self.key(parameters: parameters, final: value) { keys.append(key) }
        return
      }
      if parameters.utf8.count < 64 { parameters.unicodeScalars.append(scalar) }
    }
    if parameters.isEmpty { keys.append(.alt("[")) }
  }

  /// Pasted text to its end mark, without control characters but tabs and line ends.
  private func readPaste() -> String {
    var text = String.UnicodeScalarView()
    var count = 0
    while true {
      guard let input = next() else {
        // The end mark was lost.
        if !waitForMore() { break }
        continue
      }
      if input == .code(Self.pasteEnd) { break }
      guard case .scalar(let value) = input, count < Self.pasteLimit else { continue }
      count += 1
      let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
      if value == 0x0D {
        text.append("\n")
      } else if let scalar = Unicode.Scalar(value), !isControl || value == 0x09 || value == 0x0A {
        text.append(scalar)
      }
    }
    return String(text)
  }

  static func key(scalar value: UInt32) -> Key? {
    switch value {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: Unicode.Scalar(value + 0x60).map { .control($0) }
    case 0x1C...0x1F: Unicode.Scalar(value + 0x40).map { .control($0) }
    case 0x80...0x9F: nil
    default: Unicode.Scalar(value).map { .character($0) }
    }
  }

  static func key(code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_PPAGE, KEY_A3: .pageUp
    case KEY_NPAGE, KEY_C3: .pageDown
    case KEY_HOME, KEY_FIND, KEY_A1: .home
    case KEY_END, KEY_SELECT, KEY_LL, KEY_C1: .end
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_BTAB: .backTab
    case (KEY_F0 + 1)...(KEY_F0 + 24): .function(Int(code - KEY_F0))
    default: nil
    }
  }

  /// Keys of terminals that send other sequences than their description says.
  static func key(parameters: String, final: UInt32) -> Key? {
    switch (final, parameters) {
    case (0x41, ""), (0x41, "1"): .up
    case (0x42, ""), (0x42, "1"): .down
    case (0x43, ""), (0x43, "1"): .right
    case (0x44, ""), (0x44, "1"): .left
    case (0x48, ""), (0x48, "1"), (0x7E, "1"), (0x7E, "7"): .home
    case (0x46, ""), (0x46, "1"), (0x7E, "4"), (0x7E, "8"): .end
    case (0x5A, ""): .backTab
    case (0x7E, "3"): .delete
    case (0x7E, "5"): .pageUp
    case (0x7E, "6"): .pageDown
    case (0x50, ""), (0x7E, "11"): .function(1)
    case (0x51, ""), (0x7E, "12"): .function(2)
    case (0x52, ""), (0x7E, "13"): .function(3)
    case (0x53, ""), (0x7E, "14"): .function(4)
    case (0x7E, "15"): .function(5)
    default: nil
    }
  }
}
