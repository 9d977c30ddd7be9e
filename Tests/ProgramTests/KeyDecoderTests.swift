import CNcurses
import Canvas
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  /// What is decoded from inputs that are all there at once.
  static func keys(of inputs: [KeyDecoder.Input], mouse: Key? = nil) -> [Key] {
    var rest = inputs[...]
    return KeyDecoder(next: { rest.popFirst() }, waitForMore: { false }, mouse: { mouse }).readAll()
  }

  static func keys(of text: String) -> [Key] { keys(of: text.unicodeScalars.map { .scalar($0.value) }) }

  @Test(arguments: [
    ("jé日", [Key.character("j"), .character("é"), .character("日")]),
    ("\r\n\t", [.enter, .enter, .tab]),
    ("\u{7F}\u{8}", [.backspace, .backspace]),
    ("\u{3}\u{1A}\0", [.control("c"), .control("z"), .control(" ")]),
    ("\u{1B}", [.escape]),
    ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}x\u{1B}é", [.alt("x"), .alt("é")]),
    ("\u{1B}\r", [.escape, .enter]),
    ("\u{1B}[A\u{1B}[H\u{1B}[4~\u{1B}[Z\u{1B}[15~", [.up, .home, .end, .backTab, .function(5)]),
    ("\u{1B}OB\u{1B}OP", [.down, .function(1)]),
  ])
  func `typed bytes become keys`(text: String, keys: [Key]) {
    #expect(KeyDecoderTests.keys(of: text) == keys)
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[1;5C", "\u{1B}[57399u", "\u{1B}[?62;22c", "\u{1B}[12;40R", "\u{1B}[M !!", "\u{9B}",
    "\u{1B}[<0;10;10M",
  ])
  func `the letters of an unknown sequence never run as commands`(sequence: String) {
    #expect(KeyDecoderTests.keys(of: sequence + "q") == [.character("q")])
  }

  @Test func `keys of the terminal's description are keys`() {
    let codes: [KeyDecoder.Input] = [KEY_UP, KEY_NPAGE, KEY_F0 + 5, KEY_BTAB, KEY_DC, 600].map { .code($0) }
    #expect(KeyDecoderTests.keys(of: codes) == [.up, .pageDown, .function(5), .backTab, .delete])
    #expect(KeyDecoderTests.keys(of: [.code(KEY_MOUSE)], mouse: .click(x: 3, y: 4)) == [.click(x: 3, y: 4)])
    #expect(KeyDecoderTests.keys(of: [.code(KEY_MOUSE)]) == [])
  }

  @Test func `pasted text is one key, without controls, whatever it holds`() {
    let text = "αβ\r\u{1B}[31m\u{3}q\t\u{9B}".unicodeScalars.map { KeyDecoder.Input.scalar($0.value) }
    let inputs = [.code(KeyDecoder.pasteStart)] + text + [.code(KEY_UP), .code(KeyDecoder.pasteEnd), .scalar(0x6A)]
    #expect(KeyDecoderTests.keys(of: inputs) == [.paste("αβ\n[31mq\t"), .character("j")])
    #expect(KeyDecoderTests.keys(of: [.code(KeyDecoder.pasteStart), .scalar(0x61)]) == [.paste("a")])
  }

  @Test func `a paste has a limit`() {
    let inputs =
      [.code(KeyDecoder.pasteStart)] + [KeyDecoder.Input](repeating: .scalar(0x61), count: 70_000) + [
        .code(KeyDecoder.pasteEnd)
      ]
    #expect(KeyDecoderTests.keys(of: inputs) == [.paste(String(repeating: "a", count: KeyDecoder.pasteLimit))])
  }

  @Test(arguments: [("Vučić", "Vucic"), ("Вучић", "Vucic"), ("┌─┐│", "+-+|"), ("“nearly”", "\"nearly\""), ("日", "?")])
  func `glyphs have an ASCII form`(text: String, form: String) {
    #expect(String(decoding: text.unicodeScalars.map { ASCIIForm.of($0.value) }, as: UTF8.self) == form)
  }

  @Test func `every glyph has an ASCII form that prints`() {
    for value in UInt32(0x20)...0x2FFFF { #expect((0x20...0x7E).contains(ASCIIForm.of(value))) }
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
  func `base 64 is as RFC 4648 shows it`(text: String, coded: String) {
    #expect(Base64.encode(Array(text.utf8)) == coded)
  }
}
