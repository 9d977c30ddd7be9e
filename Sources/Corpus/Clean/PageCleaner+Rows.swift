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
}
