/// Marks of Markdown headings.
enum FileMarks {
  static func isHeading(_ page: PageText, _ line: PageLine) -> Bool {
    let bytes = page.text.bytes
    guard bytes[line.span.start] == 0x23 else { return false }
    let at = afterHashes(page, line)
    return at < line.span.end && bytes[at - 1] == 0x20 && at - line.span.start <= 7
  }

  static func afterHashes(_ page: PageText, _ line: PageLine) -> Int {
    var at = line.span.start
    while at < line.span.end, page.text.bytes[at] == 0x23 { at += 1 }
    while at < line.span.end, page.text.bytes[at] == 0x20 { at += 1 }
    return at
  }
}
