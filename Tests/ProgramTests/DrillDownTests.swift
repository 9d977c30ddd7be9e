import Testing

/// From a number to its words and back, and the mouse, on a terminal.
@Suite(.serialized) struct DrillDownTests {
  /// The cells of a text on the screen, nil when it is not there in one row.
  private func cells(of text: String, on screen: PseudoTerminal) -> [PseudoTerminal.ScreenCell]? {
    for row in 0..<screen.rows {
      let line = Array(screen.line(row))
      guard let start = line.indices.first(where: { line[$0...].starts(with: text) }) else { continue }
      return (start..<start + text.count).map { screen[row, $0] }
    }
    return nil
  }

  @Test func `Enter leads from a figure to the highlighted words, Esc back to the figure`() throws {
    let screen = try Tested.start(rows: 40, columns: 120)
    // Read to the end, nothing but keys changes the screen.
    #expect(
      screen.pump { $0.line(0).contains("2 articles, 2 origins") && $0.line(0).contains(" to ") }, "\(screen.text)")
    screen.send("3v")
    // Overview counts the same points: the pane's name tells that it is there.
    #expect(
      screen.pump {
        $0.line(0).contains("KFOR strength") && ($0.text.contains("point 1 of 2") || $0.text.contains("point 2 of 2"))
      }, "\(screen.text)")
    screen.send("G")
    #expect(
      screen.pump { $0.line(0).contains("KFOR strength") && $0.text.contains("point 2 of 2") }, "\(screen.text)")
    let place = screen.text
    screen.press(.enter)
    #expect(screen.pump { $0.text.contains("rule ") && $0.text.contains("bytes ") }, "\(screen.text)")
    // The sample states about 4,000 and 500 more: the words under the cursor are underlined, the rest of them is not.
    let lit = ["about 4,000 troops", "500 more troops"].contains { words in
      cells(of: words, on: screen)?.allSatisfy { $0.isUnderlined || $0.isReverse } ?? false
    }
    #expect(lit, "\(screen.text)")
    screen.press(.escape)
    #expect(screen.pump { $0.text == place }, "\(place)\n\(screen.text)")
  }

  @Test func `a click selects a line, the wheel scrolls`() throws {
    let screen = try Tested.start(rows: 24, columns: 80)
    screen.send("8")
    #expect(screen.pump { $0.text.contains("article 1 of 2") }, "\(screen.text)")
    let first = try #require((0..<24).first { screen.line($0).hasPrefix("▸") }, "\(screen.text)")
    screen.click(row: first + 1, column: 10)
    #expect(screen.pump { $0.text.contains("article 2 of 2") }, "\(screen.text)")
    screen.send("?")
    #expect(screen.pump { $0.line(1).contains("Help") }, "\(screen.text)")
    let top = screen.line(4)
    screen.click(row: 10, column: 10, button: 5)
    #expect(screen.pump { $0.line(4) != top }, "\(screen.text)")
    screen.click(row: 10, column: 10, button: 4)
    #expect(screen.pump { $0.line(4) == top }, "\(screen.text)")
  }
}
