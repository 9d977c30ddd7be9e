import Testing

@testable import Canvas

@Suite struct PictureTests {
  @Test func `a frame as a picture is well-formed whatever the text says`() throws {
    var grid = Grid(width: 60, height: 4)
    grid.put("<b>R&D</b> \u{1B}[31m \"quoted\" ]]> 'x'", x: 1, y: 0, role: .figure)
    grid.put("Вучић 軍 e\u{301}", x: 0, y: 1, role: .actor, isSelected: true)
    let theme = try Theme(file: "dark.theme", text: ThemeTests.text("dark.theme"))
    let svg = GridPicture(grid, theme: theme, title: "a <title> & more").svg
    try checkXML(svg)
    #expect(svg.contains("&lt;b&gt;R&amp;D&lt;/b&gt;"))
    #expect(svg.contains("a &lt;title&gt; &amp; more"))
    #expect(svg.contains("Вучић 軍 e\u{301}"))
    #expect(svg.contains("fill=\"#000000\"/>"), "the ground of a dark theme")
    #expect(!svg.contains("\u{1B}"))
    // Two rows of four are used.
    #expect(svg.contains("height=\"50\""))
  }

  @Test(arguments: [
    (16, "#000000"), (231, "#ffffff"), (214, "#ffaf00"), (81, "#5fd7ff"), (245, "#8a8a8a"), (1, "#cd0000"),
  ])
  func `palette numbers have the colours that terminals show`(number: Int16, hex: String) {
    #expect(Palette.hex(number) == hex)
  }

  @Test func `the terminal's own colour has no number`() { #expect(Palette.hex(-1) == nil) }
}

/// Checks that a text is well-formed XML: tags nest, attributes are quoted, nothing forbidden stands in text.
func checkXML(_ text: String) throws {
  var open: [Substring] = []
  var rest = text[...]
  struct Malformed: Error { let what: String }
  while let start = rest.firstIndex(of: "<") {
    let words = rest[..<start]
    guard !words.contains(">"), entitiesAreClosed(words) else { throw Malformed(what: String(words.suffix(80))) }
    guard let end = rest[start...].firstIndex(of: ">") else { throw Malformed(what: "a tag is not closed") }
    let tag = rest[rest.index(after: start)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("?") { continue }
    guard tag.count(where: { $0 == "\"" }) % 2 == 0, !tag.contains("<"), entitiesAreClosed(tag) else {
      throw Malformed(what: String(tag))
    }
    let name = tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" }
    if tag.hasPrefix("/") {
      guard open.popLast() == name else { throw Malformed(what: "\(name) is closed and not open") }
    } else if !tag.hasSuffix("/") {
      open.append(name)
    }
  }
  guard open.isEmpty, rest.allSatisfy(\.isWhitespace) else { throw Malformed(what: "\(open) are not closed") }
  let isAllowed = text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }
  guard isAllowed else { throw Malformed(what: "a control character") }
}

private func entitiesAreClosed(_ text: Substring) -> Bool {
  var rest = text
  while let sign = rest.firstIndex(of: "&") {
    rest = rest[rest.index(after: sign)...]
    guard let end = rest.prefix(6).firstIndex(of: ";") else { return false }
    guard ["amp", "lt", "gt", "quot", "#39"].contains(rest[..<end]) else { return false }
  }
  return true
}
