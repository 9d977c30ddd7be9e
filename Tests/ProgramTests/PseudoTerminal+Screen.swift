import CVterm
import Canvas
import Glibc

/// What is on the screen, and hands for keyboard and mouse.
extension PseudoTerminal {
  struct ScreenCell: Equatable {
    var text: String
    var width: Int
    /// -1: the terminal's own; 0 to 255: palette; above: 0x1RRGGBB.
    var foreground, background: Int
    var isBold, isReverse, isUnderlined: Bool
  }

  enum NamedKey {
    case up, down, pageDown, enter, escape
  }

  subscript(row: Int, column: Int) -> ScreenCell {
    var cell = VTermScreenCell()
    _ = vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    var text = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        if value == 0 || value == .max { break }
        text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      }
    }
    func number(_ color: VTermColor) -> Int {
      if cv_is_default_foreground(color) || cv_is_default_background(color) { return -1 }
      if cv_is_indexed(color) { return Int(color.indexed.idx) }
      return 0x1000000 | Int(color.rgb.red) << 16 | Int(color.rgb.green) << 8 | Int(color.rgb.blue)
    }
    return ScreenCell(
      text: String(text), width: Int(cell.width), foreground: number(cell.fg), background: number(cell.bg),
      isBold: cell.attrs.bold != 0, isReverse: cell.attrs.reverse != 0, isUnderlined: cell.attrs.underline != 0)
  }

  /// A row's text, trailing blanks cut.
  func line(_ row: Int) -> String {
    var text = ""
    var column = 0
    while column < columns {
      let cell = self[row, column]
      text += cell.text.isEmpty ? " " : cell.text
      column += max(1, cell.width)
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  var text: String { (0..<rows).map(line).joined(separator: "\n") }

  /// Types keys as one writes them: `3 / "2022-08" Enter`.
  func type(_ keys: String) {
    for bytes in PseudoTerminal.bytes(of: keys) {
      send(bytes)
      // What follows Esc at once would be taken for Alt with it.
      if bytes.hasSuffix("\u{1B}") { pump(seconds: 0.2) { _ in false } }
    }
  }

  /// What a terminal sends for the keys, in pieces that end after each Esc.
  private static func bytes(of keys: String) -> [String] {
    var unknown = ""
    var pieces = [""]
    for key in Key.sequence(keys, unknown: &unknown) ?? [] {
      switch key {
      case .character(let scalar): pieces[pieces.count - 1].unicodeScalars.append(scalar)
      case .enter: pieces[pieces.count - 1] += "\r"
      case .escape: pieces = pieces.dropLast() + [pieces.last! + "\u{1B}", ""]
      default: preconditionFailure("\(key.name) is not a key that tests type")
      }
    }
    return pieces.filter { !$0.isEmpty }
  }

  func press(_ key: NamedKey) {
    let name: VTermKey =
      switch key {
      case .up: VTERM_KEY_UP
      case .down: VTERM_KEY_DOWN
      case .pageDown: VTERM_KEY_PAGEDOWN
      case .enter: VTERM_KEY_ENTER
      case .escape: VTERM_KEY_ESCAPE
      }
    vterm_keyboard_key(virtual, name, VTERM_MOD_NONE)
    answer()
  }

  /// Presses and releases a button; 4 and 5 are the wheel.
  func click(row: Int, column: Int, button: Int32 = 1) {
    vterm_mouse_move(virtual, Int32(row), Int32(column), VTERM_MOD_NONE)
    vterm_mouse_button(virtual, button, true, VTERM_MOD_NONE)
    vterm_mouse_button(virtual, button, false, VTERM_MOD_NONE)
    answer()
  }

  func paste(_ text: String) {
    vterm_keyboard_start_paste(virtual)
    answer()
    send(text)
    vterm_keyboard_end_paste(virtual)
    answer()
  }

  /// Times the program's threads went to sleep, each of which is a wake-up; nil when it is gone.
  var sleeps: Int? {
    var total = 0
    guard let folder = opendir("/proc/\(process)/task") else { return nil }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard let file = fopen("/proc/\(process)/task/\(name)/status", "r") else { continue }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 512)
      while fgets(&line, 512, file) != nil {
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        if text.hasPrefix("voluntary_ctxt_switches:") {
          total += Int(text.dropFirst(24).filter { $0.isNumber }) ?? 0
        }
      }
    }
    return total
  }
}
