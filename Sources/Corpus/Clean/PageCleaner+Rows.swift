/// Lines that are rows of links.
extension PageCleaner {
  /// "[ Home ] [ News ] [ Troops ]": links in brackets, one behind the other.
  func isBracketRow(_ index: Int) -> Bool {
    let bytes = page.text.bytes[page.lines[index].span.range]
    guard bytes.first == 0x5B, bytes.last == 0x5D else { return false }
    let (open, close) = (bytes.count { $0 == 0x5B }, bytes.count { $0 == 0x5D })
    return open >= 3 && open == close
  }
}
