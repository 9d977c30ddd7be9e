import CVterm
import Glibc
import Testing

@testable import Terminal

/// Frames in fewer bytes must look the same on a terminal.
@Suite struct SqueezeTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 31)
    }
  }

  /// What libvterm shows after the bytes: each cell's glyph and look.
  private func cells(after frames: [[UInt8]]) -> [String] {
    let terminal = vterm_new(10, 40)!
    defer { vterm_free(terminal) }
    vterm_set_utf8(terminal, 1)
    let screen = vterm_obtain_screen(terminal)!
    vterm_screen_reset(screen, 1)
    for frame in frames {
      frame.withUnsafeBytes {
        _ = vterm_input_write(terminal, $0.baseAddress!.assumingMemoryBound(to: CChar.self), frame.count)
      }
    }
    return (0..<400).map { place in
      var cell = VTermScreenCell()
      _ = vterm_screen_get_cell(screen, VTermPos(row: Int32(place / 40), col: Int32(place % 40)), &cell)
      let colour = cv_is_default_foreground(cell.fg) ? -1 : cv_is_indexed(cell.fg) ? Int(cell.fg.indexed.idx) : -2
      let look = [cell.attrs.bold, cell.attrs.reverse, cell.attrs.underline, cell.attrs.italic]
      return "\(cell.chars.0) \(colour) \(look)"
    }
  }

  private func frame(_ dice: inout Dice) -> [UInt8] {
    let looks = [
      "[m", "[0;1m", "[1m", "[0;7m", "[38;5;180m", "[38;5;9m", "[31m", "[39m", "[39;49m", "[4m", "[24m", "[27m",
      "[22m", "[0;1;4;38;5;75m", "[93m", "[3m", "[23m",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 1...60, using: &dice) {
      switch Int.random(in: 0..<8, using: &dice) {
      case 0, 1, 2: text += "\u{1B}" + looks.randomElement(using: &dice)!
      case 3: text += "\u{1B}(B\u{1B}[m"
      case 4:
        let column = Bool.random(using: &dice) ? 1 : Int.random(in: 1...40, using: &dice)
        text += "\u{1B}[\(Int.random(in: 1...10, using: &dice));\(column)H"
      case 5:
        let others = [
          "\r", "\r", "\u{1B}[K", "\u{1B}[5X", "\u{1B}[3P", "\u{1B}[4d", "\r\u{1B}[5d", "\r\u{1B}[6d", "\u{1B}[?25l",
          "\u{1B}[7G",
          "\u{1B}[3C", "\u{1B}[A", "\u{8}", "\t", "\n", "\u{1B}M",
          "\u{1B}7\u{1B}[3;7r\u{1B}8\u{1B}M\u{1B}[1;10r",
          "\u{1B}[1;6r\u{1B}[6;1H\r\u{1B}[7d\u{1B}[6;1H\u{1B}[1;10r",
        ]
        text += others.randomElement(using: &dice)!
      default: text += ["KFOR", "Вучић", "●", "  ", "4,500"].randomElement(using: &dice)!
      }
    }
    return Array((text + "\u{1B}(B\u{1B}[m").utf8)
  }

  @Test(arguments: 0..<40)
  func `a shortened frame looks like the whole one`(seed: UInt64) throws {
    var dice = Dice(state: seed &* 77 &+ 5)
    let frames = (0..<20).map { _ in frame(&dice) }
    let shorter = try frames.map { try #require(NcursesTerminal.squeezed($0, rows: 10, columns: 40)) }
    #expect(cells(after: frames) == cells(after: shorter))
    #expect(shorter.joined().count < frames.joined().count)
  }

  private func shortened(_ frame: String) -> String? {
    NcursesTerminal.squeezed(Array(frame.utf8), rows: 10, columns: 40).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a step to the start of the row before or after is shorter than its address`() {
    func check(_ frame: String, _ wanted: String) { #expect(shortened(frame) == wanted) }
    check("\u{1B}[5;9Ha\r\u{1B}[6db", "\u{1B}[5;9Ha\r\nb")
    check("\u{1B}[5;9Ha\u{1B}[6;1Hb", "\u{1B}[5;9Ha\r\nb")
    check("\u{1B}[5;9Ha\u{1B}[5;1Hb", "\u{1B}[5;9Ha\rb")
    check("\u{1B}[5;9Ha\r\u{1B}[4db", "\u{1B}[5;9Ha\r\u{1B}Mb")
    // A row further, or a row that is not known, needs its address.
    check("\u{1B}[5;9Ha\r\u{1B}[7db", "\u{1B}[5;9Ha\r\u{1B}[7db")
    check("a\r\u{1B}[6db", "a\r\u{1B}[6db")
    check("\u{1B}[5;9Ha\u{1B}[A\r\u{1B}[6db", "\u{1B}[5;9Ha\u{1B}[A\r\u{1B}[6db")
    // Past the last column the next glyph may stand in the next row.
    check("\u{1B}[5;40Ha\r\u{1B}[6db", "\u{1B}[5;40Ha\r\u{1B}[6db")
    // Where a part of the screen scrolls, a line feed at its end would scroll it.
    check("\u{1B}[1;5r\u{1B}[5;1Ha\r\u{1B}[6db", "\u{1B}[1;5r\u{1B}[5;1Ha\r\u{1B}[6db")
  }

  @Test func `a frame that scrolls back is shortened as one that scrolls on`() {
    let frame = "\u{1B}7\u{1B}[4;8r\u{1B}8\u{1B}M\u{1B}[1;10r\u{1B}[4;1H\u{1B}(B\u{1B}[0;7ma\u{1B}(B\u{1B}[m"
    #expect(shortened(frame) == "\u{1B}7\u{1B}[4;8r\u{1B}8\u{1B}M\u{1B}[1;10r\u{1B}[4;1H\u{1B}[7ma\u{1B}[m")
  }

  @Test func `changes that change nothing are left out, others are merged`() {
    func check(_ frame: String, _ wanted: String) {
      #expect(shortened(frame) == wanted)
    }
    check("\u{1B}(B\u{1B}[m\u{1B}[38;5;180ma\u{1B}[m", "\u{1B}[38;5;180ma\u{1B}[m")
    check("\u{1B}[0;1m\u{1B}[38;5;229m35\u{1B}[39m\u{1B}(B\u{1B}[m x", "\u{1B}[1;38;5;229m35\u{1B}[m x")
    check("\u{1B}[7ma\u{1B}[5;1H\u{1B}[0;7mb\u{1B}[m", "\u{1B}[7ma\u{1B}[5;1Hb\u{1B}[m")
    check("a\u{1B}[1m\u{1B}[m", "a")
    check("\u{1B}7\u{1B}[4;34r\u{1B}8\n\u{1B}(B\u{1B}[0;1mx\u{1B}[m", "\u{1B}7\u{1B}[4;34r\u{1B}8\n\u{1B}[1mx\u{1B}[m")
  }

  @Test func `a frame with sequences that are not known is sent as it is`() {
    for frame in ["\u{1B}(0q\u{1B}(B", "\u{1B}[53ma", "\u{1B}]0;t\u{7}", "a\u{1B}[3"] {
      #expect(shortened(frame) == nil, "\(frame)")
    }
  }
}
