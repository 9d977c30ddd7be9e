extension PageText {
  /// Puts a stamp that was glued to the start of a text on a line of its own.
  ///
  /// "date 2023-05 The alliance …" as crawlers write it, on one of the first lines; "18:14 20/10/2011 SARAJEVO, …" as old
  /// news servers print it, on any line; "June 8, 2009The alliance …" on one of the first. What is left must be text.
  static func partStamps(_ lines: [PageLine], _ bytes: UnsafeBufferPointer<UInt8>) -> [PageLine] {
    var result: [PageLine]?
    for (index, line) in lines.enumerated() {
      let isOnTop = index < 12
      guard
        let (end, rest) = leadingStamp(line.span, bytes, isOnTop: isOnTop)
          ?? (isOnTop ? gluedDate(line.span, bytes) : nil)
      else {
        result?.append(line)
        continue
      }
      if result == nil { result = Array(lines[..<index]) }
      result?.append(PageLine(span: TextSpan(line.span.start, end), blankBefore: line.blankBefore))
      result?.append(PageLine(span: TextSpan(rest, line.span.end), blankBefore: 0))
    }
    return result ?? lines
  }

  /// The end of a leading stamp and the start of the text after it.
  private static func leadingStamp(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>, isOnTop: Bool) -> (
    end: Int, rest: Int
  )? {
    let first = bytes[span.start]
    var at = span.start
    let isNamed =
      isOnTop && first == 0x64 && span.count > 16 && bytes[span.start..<span.start + 5].elementsEqual("date ".utf8)
    if isNamed { at += 5 } else if first < 0x30 || first > 0x39 { return nil }
    var sawDay = false
    var sawMonth = false
    var sawTime = false
    var end = at
    while at < span.end, (0x30...0x39).contains(bytes[at]) {
      let token = at
      while at < span.end, bytes[at] > 0x20 { at += 1 }
      switch shape(bytes[token..<at]) {
      case "9999-99-99", "9-9-9999": sawDay = true
      case "9999-99" where isNamed: sawMonth = true
      case "9:9": sawTime = true
      default: return nil
      }
      end = at
      while at < span.end, bytes[at] <= 0x20 { at += 1 }
    }
    guard isNamed ? sawDay || sawMonth : sawDay && sawTime, at < span.end else { return nil }
    let isText = isNamed || span.end - at >= 20 && bytes[at] != 0x7C && bytes[at] != 0x2D
    return isText ? (end, at) : nil
  }

  /// "June 8, 2009"KFOR is looking …", "October 22, 2011NATO soldiers …": a day that lost the line end behind it.
  private static func gluedDate(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> (end: Int, rest: Int)? {
    let first = bytes[span.start]
    guard (0x41...0x5A).contains(first) || (0x30...0x39).contains(first), span.count > 60 else { return nil }
    // Three words, the last of them four digits: what comes right behind is no blank and no mark of a date.
    var (at, parts) = (span.start, 0)
    while parts < 2, at < min(span.end, span.start + 24) {
      if bytes[at] == 0x20 { parts += 1 }
      at += 1
    }
    let year = at
    guard parts == 2, year + 5 < span.end, bytes[year..<year + 4].allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    let next = bytes[year + 4]
    let isGlued = (0x41...0x5A).contains(next) || next == 0x22 || next == 0xE2 && bytes[year + 5] == 0x80
    guard isGlued, let day = DateStamp.value(of: String(decoding: bytes[span.start..<year + 4], as: UTF8.self)),
      day.utf8.count == 10
    else { return nil }
    if next == 0xE2, !(0x98...0x9F).contains(bytes[year + 6]) { return nil }
    return (year + 4, year + 4)
  }

  /// Digits and marks of a date or time in a common form: "20/10/2011" and "20.10.2011." give "9-9-9999".
  private static func shape(_ token: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var parts: [Int] = [0]
    var marks: [UInt8] = []
    for byte in token {
      if (0x30...0x39).contains(byte) {
        parts[parts.count - 1] += 1
      } else {
        marks.append(byte)
        parts.append(0)
      }
    }
    if parts.last == 0, marks.last == 0x2E || marks.last == 0x2C {
      parts.removeLast()
      marks.removeLast()
    }
    guard let mark = marks.first, marks.allSatisfy({ $0 == mark }), parts.allSatisfy({ $0 > 0 }) else { return "" }
    if mark == 0x3A { return parts.count <= 3 && parts.allSatisfy { $0 <= 2 } ? "9:9" : "" }
    guard mark == 0x2D || mark == 0x2E || mark == 0x2F else { return "" }
    if parts.count == 2, parts[0] == 4, parts[1] <= 2 { return "9999-99" }
    guard parts.count == 3 else { return "" }
    if parts[0] == 4, parts[1] <= 2, parts[2] <= 2 { return "9999-99-99" }
    return parts[0] <= 2 && parts[1] <= 2 && parts[2] == 4 ? "9-9-9999" : ""
  }
}
