/// What is wrong with a line of JSON.
struct JsonMistake: Error {
  let what: String
  /// 1-based byte of the line.
  let column: Int
}

/// Reads one JSON object byte by byte, keeping for each string the file bytes its characters came from.
struct JsonScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the first byte stands in the file.
  private let offset: Int
  private var at = 0
  /// Ill-formed bytes and lone surrogates that became U+FFFD.
  private(set) var replaced = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int) { (self.bytes, self.offset) = (bytes, offset) }

  /// A member's value as far as records need it.
  enum Value {
    case string(MappedText, content: TextSpan)
    /// A number, true or false as it is written.
    case word(String)
    case null
    /// An object or a list, skipped.
    case nested
  }

  /// Reads the object and nothing after it.
  mutating func object(member: (String, Value) -> Void) throws(JsonMistake) {
    try expect(0x7B, "an object, \"{\"")
    blanks()
    if peek() == 0x7D {
      at += 1
    } else {
      while true {
        blanks()
        let key = try string()
        blanks()
        try expect(0x3A, "\":\" after the name of a field")
        member(String(decoding: key.text.bytes, as: UTF8.self), try value())
        blanks()
        if peek() == 0x2C {
          at += 1
          continue
        }
        try expect(0x7D, "\",\" or \"}\"")
        break
      }
    }
    blanks()
    if at < bytes.count { throw mistake("there is more after the object") }
  }

  private func peek() -> UInt8? { at < bytes.count ? bytes[at] : nil }

  private func mistake(_ what: String) -> JsonMistake { JsonMistake(what: what, column: at + 1) }

  private mutating func blanks() {
    while let byte = peek(), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
  }

  private mutating func expect(_ byte: UInt8, _ name: String) throws(JsonMistake) {
    blanks()
    guard peek() == byte else {
      throw mistake(at < bytes.count ? "\(name) is missing" : "the line ends where \(name) is due")
    }
    at += 1
  }

  private mutating func value() throws(JsonMistake) -> Value {
    blanks()
    switch peek() {
    case 0x22:
      let (text, content) = try string()
      return .string(text, content: content)
    case 0x7B, 0x5B:
      try skipNested()
      return .nested
    case let byte? where byte == 0x2D || byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x7A:
      let start = at
      while let byte = peek(), byte != 0x2C, byte != 0x7D, byte != 0x5D, byte > 0x20 { at += 1 }
      let word = String(decoding: bytes[start..<at], as: UTF8.self)
      if word == "null" { return .null }
      guard word == "true" || word == "false" || Double(word) != nil else {
        at = start
        throw mistake("\"\(word.prefix(20))\" is no value")
      }
      return .word(word)
    default:
      throw mistake(at < bytes.count ? "a value is missing" : "the line ends where a value is due")
    }
  }

  /// Passes over an object or list without recursion, so that deep nesting costs no stack.
  private mutating func skipNested() throws(JsonMistake) {
    var depth = 0
    repeat {
      switch peek() {
      case nil: throw mistake("the line ends inside an object or list")
      case 0x22: _ = try string()
      case 0x7B, 0x5B:
        depth += 1
        at += 1
      case 0x7D, 0x5D:
        depth -= 1
        at += 1
      default: at += 1
      }
    } while depth > 0
  }

  private mutating func string() throws(JsonMistake) -> (text: MappedText, content: TextSpan) {
    guard peek() == 0x22 else { throw mistake("a string in double quotes is missing") }
    at += 1
    let start = at
    var run = at
    var text = MappedText()
    while at < bytes.count, bytes[at] != 0x22 {
      let byte = bytes[at]
      if byte != 0x5C, byte < 0x80 {
        at += 1
        continue
      }
      if byte >= 0x80 {
        let step = Utf8.step(bytes, at)
        if step.value == nil {
          flush(&text, run)
          text.append("\u{FFFD}", from: TextSpan(offset + at, offset + at + step.count))
          replaced += 1
          run = at + step.count
        }
        at += step.count
        continue
      }
      flush(&text, run)
      let from = at
      let scalar = try escape()
      text.append(scalar, from: TextSpan(offset + from, offset + at))
      run = at
    }
    guard at < bytes.count else { throw mistake("the line ends inside a string") }
    flush(&text, run)
    at += 1
    return (text, TextSpan(offset + start, offset + at - 1))
  }

  private func flush(_ text: inout MappedText, _ run: Int) {
    text.append(verbatim: UnsafeBufferPointer(rebasing: bytes[run..<at]), at: offset + run)
  }

  private mutating func escape() throws(JsonMistake) -> Unicode.Scalar {
    at += 1
    let mark = peek()
    at += 1
    switch mark {
    case 0x22: return "\""
    case 0x5C: return "\\"
    case 0x2F: return "/"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75:
      guard let first = hexadecimal() else { throw mistake("\"\\u\" needs four hexadecimal digits") }
      if first & 0xFC00 == 0xD800 {
        let back = at
        if peek() == 0x5C, at + 1 < bytes.count, bytes[at + 1] == 0x75 {
          at += 2
          if let second = hexadecimal(), second & 0xFC00 == 0xDC00 {
            return Unicode.Scalar(0x10000 + ((first & 0x3FF) << 10 | second & 0x3FF)) ?? "\u{FFFD}"
          }
        }
        at = back
      }
      if let scalar = Unicode.Scalar(first) { return scalar }
      replaced += 1
      return "\u{FFFD}"
    default:
      at = min(at, bytes.count) - 1
      throw mistake("a backslash must be followed by one of \" \\ / b f n r t u")
    }
  }

  private mutating func hexadecimal() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    at += 4
    return value
  }
}
