import CDecode

#if canImport(Glibc)
  import Glibc
#endif

/// One of the encodings that give every byte a character of its own.
struct SingleByteCharset: Sendable {
  let name: String
  /// The character of each byte; nil where the encoding has none.
  let characters: [Unicode.Scalar?]

  /// Asks the C library what each byte means; nil when it does not know the name, or the encoding takes several bytes.
  init?(_ name: String) {
    guard let converter = iconv_open("UTF-32LE", name), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var characters: [Unicode.Scalar?] = []
    for byte in UInt8.min...UInt8.max {
      var input = [CChar(bitPattern: byte)]
      var output = [UInt8](repeating: 0, count: 8)
      let left = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBytes { output in
          var (from, fromLeft) = (input.baseAddress, 1)
          var (to, toLeft) = (output.baseAddress?.assumingMemoryBound(to: CChar.self), 8)
          iconv(converter, nil, nil, nil, nil)
          let failed = iconv(converter, &from, &fromLeft, &to, &toLeft) == -1
          return failed || fromLeft > 0 ? 8 : toLeft
        }
      }
      let value = UInt32(output[0]) | UInt32(output[1]) << 8 | UInt32(output[2]) << 16 | UInt32(output[3]) << 24
      characters.append(left == 4 ? Unicode.Scalar(value) : nil)
    }
    // Text in every encoding that is read this way agrees with ASCII where ASCII has letters.
    guard (0x20..<0x7F).allSatisfy({ characters[$0]?.value == UInt32($0) }) else { return nil }
    (self.name, self.characters) = (name, characters)
  }

  /// Reads every byte; bytes without a character become U+FFFD.
  func decode(_ bytes: [UInt8]) -> DecodedFile {
    var text = MappedText()
    text.reserve(bytes.count + bytes.count / 4)
    var replaced = 0
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      var run = 0
      while at < bytes.count {
        if bytes[at] < 0x80 {
          at += 1
          continue
        }
        text.append(verbatim: UnsafeBufferPointer(rebasing: bytes[run..<at]), at: run)
        let scalar = characters[Int(bytes[at])]
        if scalar == nil { replaced += 1 }
        text.append(scalar ?? "\u{FFFD}", from: TextSpan(at, at + 1))
        at += 1
        run = at
      }
      text.append(verbatim: UnsafeBufferPointer(rebasing: bytes[run..<bytes.count]), at: run)
    }
    return DecodedFile(text: text, encoding: name, replaced: replaced, mark: 0)
  }
}
