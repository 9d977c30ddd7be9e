import Canvas
import Glibc
import TestFolders

@testable import Workbench

/// A stored screen: size, sample, keys, what is seen, and below it one letter a cell for what it means.
///
/// `RECORD=1 swift test --filter ScreenTests` writes them anew; read the difference as a user would.
struct Screen {
  let width, height: Int
  let sample: String
  let isASCII: Bool
  let keys: String
  /// Whether there is a marks file to write to.
  var hasMarks = false

  var text: String {
    let samples: [String: SampleAnswers] = [
      "twelve": .twelve, "empty": .empty, "broken": .broken, "related": .related,
    ]
    var driver = DeskDriver(
      samples[sample]!, width: width, height: height, options: Desk.Options(isASCII: isASCII),
      isRead: keys.isEmpty || !keys.hasPrefix("reading"), hasMarks: hasMarks,
      answers: keys.hasPrefix("waiting") ? .none : keys.hasPrefix("gone") ? .lists : .all)
    let state = ["reading", "waiting", "gone"].first { keys.hasPrefix($0) } ?? ""
    driver.press(String(keys.dropFirst(state.count)))
    let grid = driver.frame
    let text = "size   \(width)x\(height)\(isASCII ? " ascii" : "")\nsample \(sample)\nkeys   \(keys)\n\n"
    return text + grid.text + "--- roles\n" + Screen.roles(of: grid)
  }

  /// One letter a cell, a blank for an empty cell of plain text; below each row that has selected cells a row of "^".
  static func roles(of grid: Grid) -> String {
    var text = ""
    for y in 0..<grid.height {
      var line = ""
      var selected = ""
      for x in 0..<grid.width {
        let cell = grid[x, y]
        line.append(cell.scalar == 0x20 && cell.role == .text ? " " : cell.role.letter)
        selected.append(cell.isSelected ? "^" : " ")
      }
      text += trimmed(line) + "\n"
      let marks = trimmed(selected)
      if !marks.isEmpty { text += marks + "\n" }
    }
    return text
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  static let folder = Repository.root + "/Tests/WorkbenchTests/Screens"

  static func read(_ name: String) -> String? { read(file: "\(folder)/\(name).screen") }

  static func read(file path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ text: String, _ name: String) { write(text, toFile: "\(folder)/\(name).screen") }

  static func write(_ text: String, toFile path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    fputs(text, file)
  }
}
