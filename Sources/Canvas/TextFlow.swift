/// Text in UTF-8 broken into lines of a given width, each line a run of the text's bytes.
///
/// "Serbs in the north" at width 9 gives "Serbs in" and "the north": a line ends at a blank where there is one, else
/// in the middle of a word. The lines hold every byte but the blanks and line feeds they end at.
package struct TextFlow: Sendable {
  package private(set) var lines: [Range<Int>] = []

  package init() {}

  package init(_ bytes: [UInt8], width: Int) {
    add(bytes, 0..<bytes.count, width: width)
  }

  /// Breaks a part of the text; line feeds end lines.
  package mutating func add(_ bytes: [UInt8], _ range: Range<Int>, width: Int) {
    let width = max(1, width)
    var start = range.lowerBound
    var index = start
    var column = 0
    var blank: Int?  // The last blank of this line: where it may end.
    while index < range.upperBound {
      let at = index
      let byte = bytes[at]
      if byte == 10 {
        lines.append(start..<at)
        index += 1
        (start, column, blank) = (index, 0, nil)
        continue
      }
      let columns: Int
      if byte < 0x80 {
        columns = 1
        index += 1
      } else {
        columns = DisplayWidth.columns(of: UTF8Bytes.scalar(in: bytes, at: &index))
      }
      if column + columns > width, at > start {
        if byte == 0x20 {
          lines.append(start..<at)
          start = index
          (column, blank) = (0, nil)
          continue
        }
        let end = blank ?? at
        lines.append(start..<end)
        start = blank.map { $0 + 1 } ?? at
        index = start
        (column, blank) = (0, nil)
        continue
      }
      if byte == 0x20 { blank = at }
      column += columns
    }
    if start < range.upperBound || lines.isEmpty { lines.append(start..<range.upperBound) }
  }

  /// An empty line.
  package mutating func addGap(at byte: Int) { lines.append(byte..<byte) }

  /// The last line that starts at or before a byte.
  package func line(of byte: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= byte { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
