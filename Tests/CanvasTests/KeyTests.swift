import Testing

@testable import Canvas

@Suite struct KeyTests {
  @Test func `keys are read as one writes them`() {
    var unknown = ""
    let keys = Key.sequence("t j*2 Enter PgDn C-x \"a b\" F5 Esc", unknown: &unknown)
    #expect(
      keys == [
        .character("t"), .character("j"), .character("j"), .enter, .pageDown, .control("x"), .character("a"),
        .character(" "), .character("b"), .function(5), .escape,
      ])
    #expect(Key.sequence("j Entre", unknown: &unknown) == nil)
    #expect(unknown == "Entre")
  }

  @Test func `nothing outside a grid is written and no control character reaches a cell`() {
    var grid = Grid(width: 6, height: 2)
    grid.put("a\u{1b}[31m日本", x: 0, y: 0)
    grid.put("never", x: 2, y: 9)
    grid.put("left", x: -2, y: 1)
    #expect(grid.line(0) == "a?[31m")
    #expect(grid.line(1) == "ft")
    grid.put("xxxx日本", x: 0, y: 0)
    #expect(grid.line(0) == "xxxx日")
  }
}
