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
  /// Whether it holds a bar or a copyright sign, which credits are set off by.
  var hasCreditMark = false

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
      let joined = PageWrapping.join(Array(divided[header.lineCount...]), bytes)
      lines = divided[..<header.lineCount] + PageText.partStamps(joined, bytes)
      var scanner = WordScanner(capacity: bytes.count / 5)
      for index in lines.indices { scanner.scan(&lines[index], bytes) }
      words = scanner.finish()
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

}
