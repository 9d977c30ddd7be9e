import Canvas
import Corpus
import Glibc
import TestFolders
import Testing

@testable import Terminal

/// Rows that a frame shows a row higher or lower are moved by the terminal: it must show the same as if they were drawn.
@Suite(.serialized) struct ScrollTests {
  private func grid(_ lines: [String]) -> Grid {
    var grid = Grid(width: 12, height: lines.count)
    for (y, line) in lines.enumerated() { grid.put(line, x: 0, y: y) }
    return grid
  }

  private static let head = ["header"]
  private static let foot = ["card", "footer"]

  private func list(_ first: Int, _ count: Int = 10) -> [String] {
    ScrollTests.head + (first..<(first + count)).map { "line \($0)" } + ScrollTests.foot
  }

  @Test func `a list that goes on by a line has moved up, one that goes back has moved down`() throws {
    let up = try #require(Scroll(from: grid(list(0)), to: grid(list(1))))
    #expect(up.first == 1 && up.last == 10 && up.step == 1)
    let down = try #require(Scroll(from: grid(list(1)), to: grid(list(0))))
    #expect(down.first == 1 && down.last == 10 && down.step == -1)
  }

  @Test func `the row that was selected moves with the others, and a few of its cells are drawn`() throws {
    func selecting(_ row: Int, _ lines: [String]) -> Grid {
      var wide = Grid(width: 40, height: lines.count)
      for (y, line) in lines.enumerated() { wide.put(line, x: 0, y: y) }
      wide.select(Rect(x: 0, y: row, width: 4, height: 1))
      return wide
    }
    let up = try #require(Scroll(from: selecting(10, list(0)), to: selecting(10, list(1))))
    #expect(up.first == 1 && up.last == 10, "the selected row's line stands a row higher now")
    let down = try #require(Scroll(from: selecting(1, list(1)), to: selecting(1, list(0))))
    #expect(down.first == 1 && down.last == 10)
  }

  @Test func `what did not move together is not moved`() {
    #expect(Scroll(from: grid(list(0)), to: grid(list(0))) == nil)
    #expect(Scroll(from: grid(list(0)), to: grid(list(2))) == nil)
    #expect(Scroll(from: grid(list(0, 4)), to: grid(list(1, 4))) == nil)
    #expect(Scroll(from: grid(list(0)), to: grid(list(0, 9))) == nil, "another height")
    // Blank rows look the same wherever they stand.
    let blank = [String](repeating: "", count: 20)
    #expect(Scroll(from: grid(["a"] + blank), to: grid(["b"] + blank)) == nil)
  }

  @Test func `rows moved and the rest drawn make the new frame, whatever both look like`() {
    var seed: UInt64 = 7
    func next(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    var moves = 0
    for _ in 0..<400 {
      let old = (0..<18).map { _ in "\(next(9))" }
      var new = old
      let (from, length) = (next(8), 7 + next(4))
      if next(2) == 0 { new.remove(at: from) } else { new.insert("x", at: from) }
      if from + length < new.count { new.insert("y", at: from + length) }
      new = Array(new.prefix(18)) + [String](repeating: "", count: max(0, 18 - new.count))
      let (before, after) = (grid(old), grid(new))
      guard let scroll = Scroll(from: before, to: after) else { continue }
      moves += 1
      let moved = scroll.moved(before)
      let free = scroll.step > 0 ? scroll.last : scroll.first
      for y in 0..<18 {
        for x in 0..<12 {
          if y == free {
            #expect(moved[x, y].scalar == .max)
          } else if y < scroll.first || y > scroll.last {
            #expect(moved[x, y] == before[x, y])
          } else {
            #expect(moved[x, y] == before[x, y + scroll.step])
          }
        }
      }
    }
    #expect(moves > 50)
  }

  @Test(arguments: ["8", "4", "C", "8 v z"])
  func `a terminal on which a list was moved line by line shows what a dump shows`(start: String) throws {
    let screen = try PseudoTerminal(
      [Tested.path, "--fresh"], environment: Tested.environment(), rows: 24, columns: 80)
    try #require(screen.pump { $0.line(0).contains("origins") }, "\(screen.text)")
    screen.send(start.filter { $0 != " " })
    var keys = start
    for (key, count) in [("j", 45), ("k", 45), ("j", 19), ("k", 3)] {
      for _ in 0..<count {
        let before = screen.raw.count
        screen.send(key)
        // A frame a key: several lines at once are no move.
        #expect(screen.pump { $0.raw.count > before })
      }
      keys += " \(key)*\(count)"
      let dump = try Run("open", "--data", Repository.data, "--dump", "--size", "80x24", "--keys", keys)
      let wanted = dump.text.split(separator: "\n", omittingEmptySubsequences: false).prefix(24)
      let isSame = screen.pump { screen in
        (0..<24).allSatisfy { screen.line($0).trimmed == String(wanted[$0]).trimmed }
      }
      #expect(isSame, "after \(keys):\n\(screen.text)\nbut not\n\(dump.text)")
    }
    screen.send("\u{3}")
    #expect(screen.pump { $0.status == 0 })
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
