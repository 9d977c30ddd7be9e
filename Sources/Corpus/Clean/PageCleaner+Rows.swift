/// Lines that are rows of links.
extension PageCleaner {
  /// "[ Home ] [ News ] [ Troops ]": links in brackets, one behind the other.
  func isBracketRow(_ index: Int) -> Bool {
    let bytes = page.text.bytes[page.lines[index].span.range]
    guard bytes.first == 0x5B, bytes.last == 0x5D else { return false }
    let (open, close) = (bytes.count { $0 == 0x5B }, bytes.count { $0 == 0x5D })
    return open >= 3 && open == close
  }

  /// "NEWS 28.09.2021 09:45   Source: Beta   0 comments": fields with wide gaps between them.
  func isSpaced(_ line: PageLine) -> Bool {
    var blanks = 0
    for byte in page.text.bytes[line.span.range] {
      blanks = byte == 0x20 || byte == 0x09 ? blanks + 1 : 0
      if blanks == 3 { return true }
    }
    return false
  }

  /// "Size | 5,222 personnel", "Strength: about 3,500": the row of a table that says how large a body is.
  func isSizeRow(_ line: PageLine) -> Bool {
    guard line.wordCount <= 8 else { return false }
    let bytes = page.text.bytes[line.span.range]
    let label = bytes.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    let word = String(decoding: label, as: UTF8.self).lowercased()
    guard PageCleaner.sizeLabels.contains(word) else { return false }
    guard label.endIndex < bytes.endIndex, bytes[label.endIndex] < 0x30 || bytes[label.endIndex] == 0x3A else {
      return false
    }
    var rest = bytes[label.endIndex...].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3A || $0 == 0x7C }
    for hedge in PageCleaner.sizeHedges where rest.starts(with: hedge.utf8) {
      rest = rest.dropFirst(hedge.utf8.count).drop { $0 == 0x20 || $0 == 0x2E }
    }
    return rest.prefix { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C }.count >= 3
  }

  private static let sizeLabels: Set<String> = ["size", "strength", "troops", "personnel", "soldiers"]
  private static let sizeHedges = ["approximately", "approx", "about", "around", "ca", "c"]
}
