/// Marks at the ends of a line.
enum LineMarks {
  /// Bytes of "- ", "• ", "* " and the like at the start; 0 without one.
  static func bullet(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Int {
    let first = Utf8.step(bytes, span.start)
    guard let value = first.value else { return 0 }
    switch value {
    case 0x2D, 0x2A, 0x2B, 0x3E, 0xB7, 0x2022, 0x2023, 0x25AA, 0x25AB, 0x25BA, 0x25B6, 0x25CF, 0x25CB, 0x25E6, 0x2043,
      0x2219,
      0x203A, 0x2013:
      break
    default: return 0
    }
    var at = span.start + first.count
    let mark = at
    while at < span.end, let value = Utf8.step(bytes, at).value, Letter.isBlank(value) {
      at += Utf8.step(bytes, at).count
    }
    return at > mark && at < span.end ? at - span.start : 0
  }

  /// The end of a line without a source after its last sentence: "… the border. (Tanjug)", "… the border./rtk/".
  static func endOfWords(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Int {
    guard span.count > 8 else { return span.end }
    let close = bytes[span.end - 1]
    guard close == 0x29 || close == 0x2F else { return signature(bytes, span) }
    let open: UInt8 = close == 0x29 ? 0x28 : 0x2F
    var at = span.end - 2
    while at > span.start, span.end - at < 48, bytes[at] != open {
      // A number makes it part of the sentence: "(2201 GMT)", "in 2018/19".
      if (0x30...0x39).contains(bytes[at]) { return span.end }
      at -= 1
    }
    guard bytes[at] == open, at > span.start + 4 else { return span.end }
    var before = at
    while before > span.start, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x22 || bytes[before - 1] >= 0x80 {
      before -= 1
    }
    guard before > span.start, [0x2E, 0x21, 0x3F].contains(bytes[before - 1]) else { return span.end }
    return at
  }

  /// Where the writer's name after a stroke starts: "… of this mission. /Sh. Pajaziti".
  private static func signature(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Int {
    let last = bytes[span.end - 1]
    if last >= 0x41, last <= 0x5A { return initials(bytes, span) }
    guard last | 0x20 >= 0x61, last | 0x20 <= 0x7A else { return span.end }
    var at = span.end - 2
    while at > span.start + 4, span.end - at < 32, bytes[at] != 0x2F {
      if (0x30...0x39).contains(bytes[at]) { return span.end }
      at -= 1
    }
    guard bytes[at] == 0x2F, bytes[at + 1] >= 0x41, bytes[at + 1] <= 0x5A else { return span.end }
    var before = at
    while before > span.start, bytes[before - 1] == 0x20 { before -= 1 }
    return before > span.start && bytes[before - 1] == 0x2E ? at : span.end
  }

  /// Where the initials of a writer after the last sentence start: "… could hold the crowd back. AA".
  private static func initials(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Int {
    var at = span.end - 1
    while at > span.start, bytes[at - 1] >= 0x41, bytes[at - 1] <= 0x5A || bytes[at - 1] == 0x2F { at -= 1 }
    guard (2...5).contains(span.end - at), at > span.start + 20, bytes[at - 1] == 0x20 else { return span.end }
    var before = at
    while before > span.start, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x22 { before -= 1 }
    return bytes[before - 1] == 0x2E ? at : span.end
  }

  /// How a line ends, closing quotes, brackets and note numbers left out.
  static func ending(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> PageLine.Ending {
    var at = endOfWords(bytes, span)
    var sawQuote = false
    while let (start, value) = Utf8.before(bytes, at, from: span.start) {
      switch value {
      case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0x203D, 0x061F: return .stop
      case 0x3A, 0x3B: return .colon
      case 0x22, 0x27, 0x2018...0x201F, 0xAB, 0xBB, 0x2039, 0x203A: sawQuote = true
      case 0x29, 0x2A, 0x7D: break
      case 0x5D:
        // "… of the year.[3]"
        var inner = start
        while let (before, digit) = Utf8.before(bytes, inner, from: span.start), (0x30...0x39).contains(digit) {
          inner = before
        }
        if inner < start, let (open, bracket) = Utf8.before(bytes, inner, from: span.start), bracket == 0x5B {
          at = open
          continue
        }
      default:
        if Letter.isBlank(value) || Letter.isInvisible(value) { break }
        return sawQuote ? .quote : .other
      }
      at = start
    }
    return .other
  }
}
