/// Cuts lines into words, hashing each in the same pass.
///
/// Words are put into memory of its own and handed out once, by `finish`.
struct WordScanner {
  private var words: UnsafeMutableBufferPointer<PageWord>
  private var count = 0
  private let test = LanguageTest.shared

  init(capacity: Int) { words = .allocate(capacity: max(capacity, 16)) }

  /// The words of all lines; the last call.
  func finish() -> [PageWord] {
    defer { words.deallocate() }
    return Array(words[..<count])
  }

  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<PageWord>.allocate(capacity: words.count * 2)
    _ = larger.moveInitialize(fromContentsOf: words[..<count])
    words.deallocate()
    words = larger
  }

  /// A word that is being read.
  private struct Open {
    var hash = StableHash()
    var start = -1
    var startsUpper = false
    var hasLetter = false
    var hasLower = false
  }

  /// Appends the words of a line and notes on the line what they are.
  mutating func scan(_ line: inout PageLine, _ bytes: UnsafeBufferPointer<UInt8>) {
    let firstWord = count
    line.bullet = LineMarks.bullet(bytes, line.span)
    line.ending = LineMarks.ending(bytes, line.span)
    var at = line.span.start
    let end = line.span.end
    var all = StableHash()
    var word = Open()
    var capitals = 0
    while at < end {
      let byte = bytes[at]
      let lower = byte | 0x20
      if lower >= 0x61, lower <= 0x7A {
        if word.start < 0 {
          word.start = at
          word.startsUpper = byte != lower
        }
        word.hasLetter = true
        // The letters behind it in one go: most words are letters of ASCII to their end.
        var (letter, anyLower) = (byte, byte & 0x20)
        repeat {
          word.hash.add(UInt32(letter | 0x20))
          at += 1
          guard at < end else { break }
          letter = bytes[at]
          guard (letter | 0x20) &- 0x61 <= 25 else { break }
          anyLower |= letter & 0x20
        } while true
        if anyLower != 0 { word.hasLower = true }
        continue
      }
      if byte < 0x80 {
        if byte >= 0x30, byte <= 0x39 {
          if word.start < 0 { word.start = at }
          word.hash.add(UInt32(byte))
        } else if word.start >= 0 {
          close(&word, at, &line, &all, &capitals)
        }
        if byte == 0x7C { line.hasCreditMark = true }
        at += 1
        continue
      }
      let step = Utf8.step(bytes, at)
      let value = step.value ?? 0xFFFD
      if Letter.isInvisible(value) {
        // A soft hyphen or joiner inside a word does not part it.
      } else if Letter.isWide(value) {
        if value == 0xA9 { line.hasCreditMark = true }
        let isUpper = Letter.isUpper(value)
        if word.start < 0 {
          word.start = at
          word.startsUpper = isUpper
        }
        word.hash.add(Letter.bare(value))
        word.hasLetter = true
        if !isUpper { word.hasLower = true }
      } else if word.start >= 0 {
        close(&word, at, &line, &all, &capitals)
      }
      at += step.count
    }
    if word.start >= 0 { close(&word, end, &line, &all, &capitals) }
    line.words = firstWord..<count
    line.hash = line.words.isEmpty ? 0 : all.mixed
    // Old wire copy is all in capitals: there, capitals say nothing.
    let isCapitals = line.lowerWords == 0 && capitals * 10 >= (line.wordCount - line.numbers) * 9
    if isCapitals, line.wordCount >= 8, line.littleWords >= 2 { line.lowerWords = capitals }
  }

  @inline(__always)
  private mutating func close(
    _ word: inout Open, _ end: Int, _ line: inout PageLine, _ all: inout StableHash, _ capitals: inout Int
  ) {
    let value = word.hasLetter ? word.hash.value : WordHash.number
    let languages = word.hasLetter ? test.mask(value) : 0
    let isAllUpper = word.hasLetter && !word.hasLower
    if count == words.count { grow() }
    words.initializeElement(
      at: count,
      to: PageWord(
        hash: value, start: Int32(truncatingIfNeeded: word.start), end: Int32(truncatingIfNeeded: end),
        startsUpper: word.startsUpper, isNumber: !word.hasLetter, isAllUpper: isAllUpper, languages: languages))
    count += 1
    all.add(value)
    if languages != 0 { line.littleWords += 1 }
    if isAllUpper { capitals += 1 }
    if !word.hasLetter { line.numbers += 1 } else if !word.startsUpper { line.lowerWords += 1 }
    word = Open()
  }
}
