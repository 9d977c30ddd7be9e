/// One word of a page: a run of letters and digits.
struct PageWord: Sendable {
  /// Without case and accents; every number has the same hash.
  let hash: UInt64
  let start, end: Int32
  let startsUpper: Bool
  let isNumber: Bool
  let isAllUpper: Bool
  /// Languages it is a little word of.
  let languages: UInt32

  var span: TextSpan { TextSpan(Int(start), Int(end)) }
}

/// One line of a page, or several that were wrapped at a width and belong together.
struct PageLine: Sendable {
  enum Ending: UInt8, Sendable { case stop, colon, quote, other }

  /// Bytes of the decoded text, without blanks at the ends.
  let span: TextSpan
  /// Indices into the page's words.
  var words: Range<Int> = 0..<0
  /// Empty lines before it.
  let blankBefore: Int
  /// Hash of all words, 0 without words.
  var hash: UInt64 = 0
  var ending = Ending.other
  /// Bytes of a bullet and the blanks after it.
  var bullet = 0
  var littleWords = 0
  var lowerWords = 0
  var numbers = 0

  var wordCount: Int { words.count }

  /// Whether it reads as running text: it ends as a sentence does and holds words in lower case.
  var isProse: Bool {
    (ending == .stop || ending == .quote && wordCount >= 6 || ending == .colon && wordCount >= 12)
      && wordCount >= 2 && lowerWords > 0 && (wordCount < 8 || lowerWords * 4 >= wordCount)
  }

  /// Prose beyond doubt.
  var isStrongProse: Bool {
    (isProse && wordCount >= 11 && littleWords >= 2)
      || (wordCount >= 30 && littleWords >= 5 && lowerWords * 2 >= wordCount)
  }

  /// A line like a headline: some words and no full stop.
  var looksLikeHeadline: Bool { ending != .stop && ending != .colon && (2...30).contains(wordCount) && bullet == 0 }
}

/// A page divided into lines and words, each scanned once.
struct PageText: Sendable {
  let text: MappedText
  private(set) var lines: [PageLine] = []
  private(set) var words: [PageWord] = []
  /// Fields at the top of the file; their lines are the first of `lines`.
  private(set) var header = HeaderBlock()

  init(_ text: MappedText) {
    self.text = text
    text.bytes.withUnsafeBufferPointer { bytes in
      let divided = PageText.divide(bytes)
      header = HeaderBlock(divided, bytes)
      lines = divided[..<header.lineCount] + PageWrapping.join(Array(divided[header.lineCount...]), bytes)
      words.reserveCapacity(bytes.count / 6)
      for index in lines.indices {
        var line = lines[index]
        scan(&line, bytes)
        lines[index] = line
      }
    }
  }

  func string(_ span: TextSpan) -> String { PlainText.line(text.bytes[span.range]) }

  /// Whether a colon comes right after a word, blanks left out; a dash counts where pages use it so ("Source - X").
  func isFollowedByColon(_ word: PageWord, in line: PageLine) -> Bool {
    var at = Int(word.end)
    while at < line.span.end, text.bytes[at] == 0x20 { at += 1 }
    return at < line.span.end && (text.bytes[at] == 0x3A || text.bytes[at] == 0x7C)
  }

  /// Lines with something on them; every kind of line end counts once, CR LF as one.
  private static func divide(_ bytes: UnsafeBufferPointer<UInt8>) -> [PageLine] {
    var lines: [PageLine] = []
    var first = -1
    var last = 0
    var blank = 0
    var at = 0
    func close() {
      if first >= 0 {
        lines.append(PageLine(span: TextSpan(first, last), blankBefore: blank))
        blank = 0
      } else {
        blank += 1
      }
      first = -1
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte > 0x20, byte < 0x7F {
        if first < 0 { first = at }
        at += 1
        last = at
        continue
      }
      let step = Utf8.step(bytes, at)
      let value = step.value ?? 0xFFFD
      if Letter.isLineEnd(value) {
        close()
        at += step.count
        if value == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
        continue
      }
      if !Letter.isBlank(value) {
        if first < 0 { first = at }
        last = at + step.count
      }
      at += step.count
    }
    close()
    return lines
  }

  private mutating func scan(_ line: inout PageLine, _ bytes: UnsafeBufferPointer<UInt8>) {
    let firstWord = words.count
    line.bullet = LineMarks.bullet(bytes, line.span)
    line.ending = LineMarks.ending(bytes, line.span)
    var at = line.span.start
    let end = line.span.end
    var hash = StableHash()
    var all = StableHash()
    var start = -1
    var startsUpper = false
    var isNumber = true
    var isAllUpper = true
    var capitals = 0
    func close(_ end: Int) {
      guard start >= 0 else { return }
      let value = isNumber ? WordHash.number : hash.value
      let languages = isNumber ? 0 : LanguageTest.shared.mask(value)
      words.append(
        PageWord(
          hash: value, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
          startsUpper: startsUpper, isNumber: isNumber, isAllUpper: isAllUpper && !isNumber, languages: languages))
      all.add(value)
      if languages != 0 { line.littleWords += 1 }
      if isAllUpper, !isNumber { capitals += 1 }
      if isNumber { line.numbers += 1 } else if !startsUpper { line.lowerWords += 1 }
      (hash, start, isNumber, isAllUpper) = (StableHash(), -1, true, true)
    }
    while at < end {
      let byte = bytes[at]
      var value = UInt32(byte)
      var count = 1
      if byte >= 0x80 {
        let step = Utf8.step(bytes, at)
        (count, value) = (step.count, step.value ?? 0xFFFD)
        if Letter.isInvisible(value) {
          at += count
          continue
        }
      }
      let isDigit = value >= 0x30 && value <= 0x39
      if isDigit || Letter.isWord(value) {
        if start < 0 {
          start = at
          startsUpper = Letter.isUpper(value)
        }
        hash.add(Letter.bare(value))
        if !isDigit {
          isNumber = false
          if isAllUpper, !Letter.isUpper(value) { isAllUpper = false }
        }
      } else {
        close(at)
      }
      at += count
    }
    close(end)
    line.words = firstWord..<words.count
    // Old wire copy is all in capitals: there, capitals say nothing.
    if line.lowerWords == 0, line.wordCount >= 8, line.littleWords >= 2,
      capitals * 10 >= (line.wordCount - line.numbers) * 9
    {
      line.lowerWords = capitals
    }
    line.hash = line.words.isEmpty ? 0 : all.mixed
  }
}

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
    guard close == 0x29 || close == 0x2F else { return span.end }
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

/// Puts together paragraphs that were wrapped at a fixed width.
enum PageWrapping {
  private static let shortest = 45
  private static let widest = 100

  /// Mail lists and old archives break lines at 60 to 80 characters; web pages saved as text never do, so the page is
  /// joined only when hardly any line is wider and most lines break inside a sentence.
  static func join(_ lines: [PageLine], _ bytes: UnsafeBufferPointer<UInt8>) -> [PageLine] {
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
    guard followed >= 2, long * 20 <= lines.count, broken * 2 >= followed else { return lines }
    var joined: [PageLine] = []
    var previousWidth = 0
    for line in lines {
      if let last = joined.last, line.blankBefore == 0, previousWidth >= shortest,
        LineMarks.bullet(bytes, line.span) == 0
      {
        joined[joined.count - 1] = PageLine(span: last.span.union(line.span), blankBefore: last.blankBefore)
      } else {
        joined.append(line)
      }
      previousWidth = line.span.count
    }
    return joined
  }

  private static func breaksInside(_ line: PageLine, _ next: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard LineMarks.bullet(bytes, next.span) == 0, LineMarks.ending(bytes, line.span) == .other else { return false }
    guard let value = Utf8.step(bytes, next.span.start).value else { return false }
    return !Letter.isUpper(value) && Letter.isWord(value)
  }
}
