import Corpus

/// Tokens as they are cut, in room that is made before.
private struct TokenRow {
  private let room: UnsafeMutableBufferPointer<Token>
  private(set) var count = 0

  init(_ room: UnsafeMutableBufferPointer<Token>) { self.room = room }

  var last: Token? { count > 0 ? room[count - 1] : nil }

  @inline(__always)
  mutating func append(_ token: Token) {
    room.initializeElement(at: count, to: token)
    count += 1
  }
}

/// Cuts text into words, numbers and marks, one pass over the bytes.
///
/// "Kosovo's 4,500 U.S.-led troops" gives Kosovo | 's | 4,500 | U.S. | - | led | troops.
package struct Tokenizer: Sendable {
  package init() {}

  package func tokens(of bytes: [UInt8]) -> [Token] {
    // No more tokens than bytes: what is not used is never touched.
    [Token](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      var row = TokenRow(buffer)
      bytes.withUnsafeBufferPointer { scan($0, into: &row) }
      count = row.count
    }
  }

  private func scan(_ text: UnsafeBufferPointer<UInt8>, into tokens: inout TokenRow) {
    var index = 0
    var spaced = true
    let count = text.count
    while index < count {
      let byte = text[index]
      switch Tokenizer.kind(of: byte) {
      case .space:
        spaced = true
        index += 1
        continue
      case .digit:
        index = number(text, index, spaced, &tokens)
      case .letter:
        index = word(text, index, spaced, &tokens)
      case .mark:
        index = mark(text, index, 1, spaced, &tokens)
      case .wide:
        let (scalar, width) = Tokenizer.scalar(text, index)
        if scalar == 0xA0 || (scalar >= 0x2000 && scalar <= 0x200B) || scalar == 0x202F || scalar == 0x3000 {
          spaced = true
          index += width
          continue
        }
        if Tokenizer.isLetter(scalar) {
          index = word(text, index, spaced, &tokens)
        } else {
          index = mark(text, index, width, spaced, &tokens)
        }
      }
      spaced = false
    }
  }

  /// A run of letters; takes the full stops of "U.S." and the apostrophe inside "O'Neil", leaves "'s" and "'ll" for the next.
  @inline(__always)
  private func word(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ spaced: Bool, _ tokens: inout TokenRow
  ) -> Int {
    var index = start
    var hash = WordKey.seed
    // Most words are letters of ASCII to their end.
    while index < text.count {
      let small = text[index] | 0x20
      guard small &- 0x61 <= 25 else { break }
      WordKey.mix(small, into: &hash)
      index += 1
    }
    guard index == text.count || Tokenizer.endsWord(text[index]) else {
      return oddWord(text, start, index, hash, spaced, &tokens)
    }
    var traits: Token.Traits = spaced ? .spaceBefore : []
    if text[start] & 0x20 == 0, index > start {
      traits.insert(.capitalised)
      if index > start + 1, Tokenizer.areCapitals(text[start..<index]) { traits.insert(.allCapitals) }
    }
    tokens.append(
      Token(start: Int32(start), end: Int32(index), key: WordKey(hash: hash), kind: .word, traits: traits))
    return index
  }

  /// A word with more than letters of ASCII, or with a full stop or an apostrophe behind them.
  ///
  /// - Parameter index: behind the letters of ASCII that it begins with, whose hash is given.
  @inline(never)
  private func oddWord(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ index: Int, _ hash: UInt64, _ spaced: Bool,
    _ tokens: inout TokenRow
  ) -> Int {
    var (index, hash) = (index, hash)
    var letters = index - start
    var firstIsCapital = letters > 0 && text[start] & 0x20 == 0
    var capitals = text[start..<index].count { $0 & 0x20 == 0 }
    var runLetters = letters
    var isAbbreviation = false
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        if byte >= 0x61 && byte <= 0x7A {
          WordKey.mix(byte, into: &hash)
        } else if byte >= 0x41 && byte <= 0x5A {
          WordKey.mix(byte + 32, into: &hash)
          if letters == 0 { firstIsCapital = true }
          capitals += 1
        } else if byte >= 0x30 && byte <= 0x39 {
          WordKey.mix(byte, into: &hash)
        } else if byte == 0x2E, runLetters == 1, index + 1 < text.count, isSingleLetterBeforeStop(text, index + 1) {
          // "U.S." and "B.C.": a stop between single letters.
          isAbbreviation = true
          runLetters = 0
          index += 1
          continue
        } else if byte == 0x27, isInnerApostrophe(text, index, 1) {
          WordKey.mix(0x27, into: &hash)
        } else {
          break
        }
        letters += 1
        runLetters += 1
        index += 1
      } else {
        let (scalar, width) = Tokenizer.scalar(text, index)
        if scalar == 0x2019 {
          guard isInnerApostrophe(text, index, width) else { break }
          WordKey.mix(0x27, into: &hash)
        } else if Tokenizer.isLetter(scalar) {
          for folded in Folding.bytes(of: scalar) { WordKey.mix(folded, into: &hash) }
          if Tokenizer.isUpper(scalar) {
            if letters == 0 { firstIsCapital = true }
            capitals += 1
          }
        } else if scalar != 0xAD {
          break
        }
        letters += 1
        runLetters += 1
        index += width
      }
    }
    if isAbbreviation, index < text.count, text[index] == 0x2E, runLetters == 1 { index += 1 }
    var traits: Token.Traits = spaced ? .spaceBefore : []
    if firstIsCapital { traits.insert(.capitalised) }
    if capitals == letters && letters > 1 { traits.insert(.allCapitals) }
    if isAbbreviation { traits.insert(.abbreviation) }
    tokens.append(Token(start: Int32(start), end: Int32(index), key: WordKey(hash: hash), kind: .word, traits: traits))
    return index
  }

  /// Digits with inner separators: "4,500", "55 000" stays two numbers, "1.5", "2022".
  private func number(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ spaced: Bool, _ tokens: inout TokenRow
  ) -> Int {
    var index = start
    var hash = WordKey.seed
    func isDigit(_ at: Int) -> Bool { at < text.count && text[at] >= 0x30 && text[at] <= 0x39 }
    while index < text.count {
      if isDigit(index) {
        WordKey.mix(text[index], into: &hash)
        index += 1
      } else if text[index] == 0x2C || text[index] == 0x2E, isDigit(index + 1) {
        WordKey.mix(text[index], into: &hash)
        index += 1
      } else {
        break
      }
    }
    tokens.append(
      Token(
        start: Int32(start), end: Int32(index), key: WordKey(hash: hash), kind: .number,
        traits: spaced ? .spaceBefore : []))
    return index
  }

  private func mark(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ width: Int, _ spaced: Bool, _ tokens: inout TokenRow
  ) -> Int {
    if let quote = pairedQuote(text, start) {
      tokens.append(
        Token(
          start: Int32(start), end: Int32(start + 2), key: quote, kind: .mark, traits: spaced ? .spaceBefore : []))
      return start + 2
    }
    if text[start] == 0x27 || width == 3, let end = possessive(text, start, tokens, spaced) {
      tokens.append(
        Token(start: Int32(start), end: Int32(end), key: Tokenizer.possessiveKey, kind: .possessive, traits: []))
      return end
    }
    if text[start] == 0x27 || width == 3 && text[start + 1] == 0x80 && text[start + 2] == 0x99, !spaced,
      let last = tokens.last, last.kind == .word, Int(last.end) == start, let clitic = clitic(text, start + width)
    {
      tokens.append(Token(start: Int32(start), end: Int32(clitic.end), key: clitic.key, kind: .word, traits: []))
      return clitic.end
    }
    var hash = WordKey.seed
    for at in start..<(start + width) { WordKey.mix(text[at], into: &hash) }
    tokens.append(
      Token(
        start: Int32(start), end: Int32(start + width), key: WordKey(hash: hash), kind: .mark,
        traits: spaced ? .spaceBefore : []))
    return start + width
  }

  /// A quotation mark typed as two: ''We stay,'' or ``We stay'' as wires send it.
  private func pairedQuote(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> WordKey? {
    guard text[start] == 0x27 || text[start] == 0x60, start + 1 < text.count, text[start + 1] == text[start] else {
      return nil
    }
    return Tokenizer.straightQuote
  }

  /// The end of "'s" or of the apostrophe after a plural's s ("states'"), directly behind a word.
  private func possessive(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ tokens: TokenRow, _ spaced: Bool) -> Int?
  {
    guard !spaced, let last = tokens.last, last.kind == .word || last.kind == .number, Int(last.end) == start else {
      return nil
    }
    var index = start
    if text[index] == 0x27 {
      index += 1
    } else if index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x80, text[index + 2] == 0x99 {
      index += 3
    } else {
      return nil
    }
    if index < text.count, text[index] | 0x20 == 0x73 {
      let after = index + 1
      if after >= text.count || !isWordByte(text[after]) { return after }
    }
    return nil
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    let kind = Tokenizer.kind(of: byte)
    return kind == .letter || kind == .digit || kind == .wide
  }

  private func isSingleLetterBeforeStop(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < text.count, Tokenizer.kind(of: text[index]) == .letter else { return false }
    return text[index + 1] == 0x2E
  }

  /// An apostrophe between letters that is not the possessive's: O'Neil, d'Ivoire, doesn't.
  private func isInnerApostrophe(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ width: Int) -> Bool {
    let next = index + width
    guard index > 0, isWordByte(text[index - 1]), next < text.count, isWordByte(text[next]) else { return false }
    if text[next] == 0xE2 || clitic(text, next) != nil { return false }
    let isS = text[next] | 0x20 == 0x73
    return !(isS && (next + 1 >= text.count || !isWordByte(text[next + 1])))
  }

  /// A verb that leans on the word before an apostrophe, as the word that it stands for: the "ll" of "he'll" is "will".
  /// "he'd" may have done it or would, and keeps a key of its own.
  private func clitic(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (key: WordKey, end: Int)? {
    guard start < text.count else { return nil }
    let first = text[start] | 0x20
    let second = start + 1 < text.count ? text[start + 1] | 0x20 : 0
    let found: (key: WordKey, length: Int)
    switch (first, second) {
    case (0x6C, 0x6C): found = ("will", 2)
    case (0x76, 0x65): found = ("have", 2)
    case (0x72, 0x65): found = ("are", 2)
    case (0x6D, _): found = ("am", 1)
    case (0x64, _): found = ("'d", 1)
    default: return nil
    }
    let end = start + found.length
    return end >= text.count || !isWordByte(text[end]) ? (found.key, end) : nil
  }

  private static var possessiveKey: WordKey { "'s" }
  private static var straightQuote: WordKey { "\"" }

  /// Whether no word goes on with a byte: a blank, or a mark other than the stops and apostrophes that words may hold.
  @inline(__always)
  private static func endsWord(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte < 0x27 || byte == 0x2D || byte == 0x29 || byte == 0x3A || byte == 0x3B
  }

  /// Whether letters of ASCII are all capitals; most words with a capital have a small letter second.
  @inline(__always)
  private static func areCapitals(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    for letter in letters where letter & 0x20 != 0 { return false }
    return true
  }

  enum ByteClass: UInt8 { case space, letter, digit, mark, wide }

  /// Compared and not looked up: a table would be a lazy global with a check for each byte.
  @inline(__always)
  static func kind(of byte: UInt8) -> ByteClass {
    if (byte | 0x20) &- 0x61 <= 25 { return .letter }
    if byte <= 0x20 || byte == 0x7F { return .space }
    if byte >= 0x80 { return .wide }
    return byte >= 0x30 && byte <= 0x39 ? .digit : .mark
  }

  /// Decodes one scalar of valid UTF-8.
  @inline(__always)
  static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (value: UInt32, width: Int) {
    let byte = UInt32(text[index])
    func next(_ offset: Int) -> UInt32 { index + offset < text.count ? UInt32(text[index + offset]) & 0x3F : 0 }
    let left = text.count - index
    if byte < 0xE0 { return ((byte & 0x1F) << 6 | next(1), min(2, left)) }
    if byte < 0xF0 { return ((byte & 0x0F) << 12 | next(1) << 6 | next(2), min(3, left)) }
    return ((byte & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), min(4, left))
  }

  @inline(__always)
  static func isLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0x24F: return value != 0xD7 && value != 0xF7
    case 0x250...0x2AF, 0x300...0x36F, 0x370...0x3FF, 0x400...0x52F, 0x1E00...0x1FFF: return true
    case 0..<0xC0: return value == 0xAA || value == 0xB5 || value == 0xBA
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE0F, 0xFF00...0xFF0F: return false
    default: return isAlphabetic(value)
    }
  }

  // Apart from what is inlined: the properties of a scalar need room that every caller would have to make.
  @inline(never)
  private static func isAlphabetic(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  @inline(never)
  private static func isUppercase(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  @inline(__always)
  static func isUpper(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xDE: return value != 0xD7
    case 0x100...0x137, 0x14A...0x177: return value % 2 == 0
    case 0x139...0x148, 0x179...0x17E: return value % 2 == 1
    case 0x218, 0x21A: return true
    case 0x400...0x42F: return true
    default: return isUppercase(value)
    }
  }
}
