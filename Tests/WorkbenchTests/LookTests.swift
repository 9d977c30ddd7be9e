import Testing
import Canvas
@testable import Workbench
import Glibc

@Suite struct LookTests {
  @Test func `print`() {
    let env = getenv("SHOW").map { String(cString: $0) } ?? "120x40 "
    for job in env.split(separator: ";") {
      let parts = job.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      let size = parts[0].split(separator: "x").map { Int($0)! }
      let ascii = getenv("ASCII") != nil
      var driver = DeskDriver(getenv("EMPTY") != nil ? .empty : getenv("BROKEN") != nil ? .broken : .twelve, width: size[0], height: size[1], options: .init(isASCII: ascii))
      driver.press(parts.count > 1 ? String(parts[1]) : "")
      let frame = driver.frame
      for y in 0..<frame.height {
        var line = ""
        var on = false
        for x in 0..<frame.width {
          let cell = frame[x, y]
          if cell.isSelected != on { line += cell.isSelected ? "\u{1b}[7m" : "\u{1b}[0m"; on = cell.isSelected }
          if cell.scalar != 0 { line.unicodeScalars.append(Unicode.Scalar(cell.scalar)!) }
        }
        Swift.print(line.replacing("\u{1b}[7m", with: getenv("SEL") != nil ? "«" : "").replacing("\u{1b}[0m", with: getenv("SEL") != nil ? "»" : ""))
      }
      Swift.print("=====", driver.effects)
    }
  }
}
