/// Puts together paragraphs that were wrapped at a fixed width.
enum PageWrapping {
  private static let shortest = 45
  private static let widest = 100

  /// Mail lists and old archives break lines at 60 to 80 characters; web pages saved as text never do, so the page is
  /// joined only when hardly any line is wider and most lines break inside a sentence.
  static func join(_ lines: [PageLine], _ bytes: UnsafeBufferPointer<UInt8>) -> [PageLine] {
    joinParagraphs(joinHeadlines(lines, bytes), bytes)
  }

  private static func joinParagraphs(_ lines: [PageLine], _ bytes: UnsafeBufferPointer<UInt8>) -> [PageLine] {
    var long = 0
    var broken = 0
    var followed = 0
    for (index, line) in lines.enumerated() {
      let width = line.span.count
      if width > widest + 10 { long += 1 }
      guard index + 1 < lines.count, lines[index + 1].blankBefore == 0, width >= shortest else { continue }
      followed += 1
      if breaksInside(line, lines[index + 1], bytes) { broken += 1 }
    }
    // A page of a few lines may hold one break only.
    let isSmall = followed == 1 && broken == 1 && lines.count <= 8
    guard followed >= 2 || isSmall, long * 20 <= lines.count, broken * 2 >= followed else { return lines }
    var joined: [PageLine] = []
    var previousWidth = 0
    var goesOn = false
    for line in lines {
      // "… So we went over it with the" in a mail that was wrapped twice: the rest of a long line breaks off too.
      if let last = joined.last, line.blankBefore == 0, previousWidth >= shortest || goesOn,
        // "G3 - NATO/KOSOVO - NATO tries to defuse the crisis" above "NATO tries to defuse the crisis".
        line.span.count < 20 || line.span.count > last.span.count
          || !bytes[(last.span.end - line.span.count)..<last.span.end].elementsEqual(bytes[line.span.range]),
        LineMarks.bullet(bytes, line.span) == 0
      {
        joined[joined.count - 1] = PageLine(span: last.span.union(line.span), blankBefore: last.blankBefore)
        goesOn = LineMarks.ending(bytes, line.span) == .other
      } else {
        joined.append(line)
        goesOn = false
      }
      previousWidth = line.span.count
    }
    return joined
  }

  /// "Statement" over "by the Secretary General on the border": a headline broken before a little word, above the text.
  private static func joinHeadlines(_ lines: [PageLine], _ bytes: UnsafeBufferPointer<UInt8>) -> [PageLine] {
    var result: [PageLine]?
    let body = lines.firstIndex { $0.span.count > 120 }
    // In a wrapped page no line is that long; a headline in capitals is told from the text all the same.
    let headEnd = body ?? min(lines.count, 12)
    for index in lines.indices.prefix(headEnd).dropFirst() {
      let (line, before) = (lines[index], lines[index - 1])
      guard line.blankBefore == 0, (20...120).contains(line.span.count), before.span.count <= 80,
        body != nil && isLower(bytes[line.span.start]) && !isLower(bytes[before.span.start])
          || before.span.count >= 25 && isCapital(before.span, bytes) && isCapital(line.span, bytes),
        LineMarks.ending(bytes, before.span) == .other,
        LineMarks.ending(bytes, line.span) == .other, (result?.last?.span.end ?? before.span.end) == before.span.end
      else {
        result?.append(line)
        continue
      }
      let word = bytes[line.span.start..<line.span.end].prefix { $0 > 0x20 }
      // "by TOL 29 November 2011" is a byline.
      let isByline = word.elementsEqual("by".utf8) && bytes[line.span.range].contains { (0x30...0x39).contains($0) }
      guard (2...5).contains(word.count), !isByline,
        LanguageTest.shared.mask(WordHash.of(String(decoding: word, as: UTF8.self))) != 0
      else {
        result?.append(line)
        continue
      }
      if result == nil { result = Array(lines[..<index]) }
      let last = result!.removeLast()
      result!.append(PageLine(span: last.span.union(line.span), blankBefore: last.blankBefore))
    }
    guard let result else { return lines }
    return result + lines[headEnd...]
  }

  private static func isCapital(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !bytes[span.range].contains(where: isLower)
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private static func breaksInside(_ line: PageLine, _ next: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard LineMarks.bullet(bytes, next.span) == 0, LineMarks.ending(bytes, line.span) == .other else { return false }
    guard let value = Utf8.step(bytes, next.span.start).value, Letter.isWord(value) else { return false }
    return !Letter.isUpper(value) || endsOpen(line, bytes)
  }

  /// "… peacekeepers said on": a little word ends no headline and no sentence.
  private static func endsOpen(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = line.span.end
    while start > line.span.start, bytes[start - 1] > 0x20 { start -= 1 }
    guard line.span.end - start <= 6, Letter.isWord(UInt32(bytes[start])), bytes[start] >= 0x61 else { return false }
    let word = String(decoding: bytes[start..<line.span.end], as: UTF8.self)
    return LanguageTest.shared.mask(WordHash.of(word)) != 0
  }
}
