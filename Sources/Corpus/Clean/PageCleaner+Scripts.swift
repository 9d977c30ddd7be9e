/// Code that a crawler took for text, and what stands between a deck and its article.
extension PageCleaner {
  /// "k.list=[];p=page.makeBox(w);p.late=!0;": nearly nothing but signs.
  func isScript(_ line: PageLine) -> Bool {
    // Nearly every line ends in a letter or a stop.
    let bytes = page.text.bytes
    let last = line.span.isEmpty ? 0 : bytes[line.span.end - 1]
    let endsLikeCode = last == 0x3B || last == 0x7B || last == 0x7D
    guard endsLikeCode || last == 0x3F && bytes[line.span.range].contains(0x7B) else { return false }
    var (equals, calls, index) = (0, 0, line.span.start + 1)
    while index + 1 < line.span.end {
      if bytes[index] == 0x3D, bytes[index + 1] != 0x20 || bytes[index - 1] != 0x20 { equals += 1 }
      // "page.makeBox", "start('box')": a point or bracket with letters on both sides.
      if bytes[index] == 0x28 || bytes[index] == 0x2E, bytes[index - 1] | 0x20 >= 0x61,
        bytes[index + 1] | 0x20 >= 0x61 || bytes[index + 1] == 0x27 || bytes[index + 1] == 0x29
      {
        calls += 1
      }
      index += 1
    }
    return equals >= 1 && calls >= 1 || calls >= 3 || endsLikeCode && calls >= 1 && line.wordCount <= 3
  }

  /// "Izvor: B92" under the one sentence that stands between a title and the paragraphs.
  func isUnderDeck(_ index: Int, words: Int) -> Bool {
    guard (1...60).contains(words) else { return false }
    return (index + 1..<max(index + 1, min(index + 8, page.lines.count))).contains { later in
      isFreeProse(later) && page.lines[later].isStrongProse && page.lines[later].wordCount >= 12
    }
  }

  /// The one sentence between a title and the source, the day or the writer of an article is its deck, and no part of it.
  mutating func setDeckApart(before index: Int) {
    guard let title, title.line < bodyStart, bodyStart - title.line <= 3,
      parts[bodyStart].contains(where: { $0.verdict == .kept(.paragraph) }), page.lines[bodyStart].wordCount <= 45,
      !(bodyStart + 1..<max(bodyStart + 1, index)).contains(where: { later in
        parts[later].contains { $0.verdict == .kept(.paragraph) }
      }), dateline?.line != bodyStart
    else { return }
    keep(bodyStart, .subheading)
  }

  /// "Ana Anic": a name alone on its line.
  func isSignature(_ index: Int) -> Bool {
    let line = page.lines[index]
    return (2...4).contains(line.wordCount) && line.lowerWords == 0 && line.ending == .other
  }
}
