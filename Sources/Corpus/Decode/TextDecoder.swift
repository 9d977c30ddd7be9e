#if canImport(Glibc)
  import Glibc
#endif

/// Text read from a file's bytes, whatever their encoding.
struct DecodedFile: Sendable {
  var text: MappedText
  /// IANA name of the encoding: "UTF-8", "windows-1250".
  var encoding: String
  /// How often a character had to be replaced by U+FFFD.
  var replaced: Int
  /// Bytes of a byte-order mark at the start.
  var mark: Int
}

/// Turns bytes of any encoding into UTF-8 with a map back; never fails.
enum TextDecoder {
  /// Decodes a whole file.
  ///
  /// A byte-order mark decides; then valid UTF-8; then the look of UTF-16 without a mark; then the single-byte
  /// encoding that makes the most plausible words. Bad bytes become U+FFFD and are counted.
  static func decode(_ bytes: [UInt8]) -> DecodedFile {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes, from: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, from: 2, isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, from: 2, isBigEndian: true) }
    if let isBigEndian = bytes.withUnsafeBufferPointer(Utf16Look.isBigEndian) {
      return utf16(bytes, from: 0, isBigEndian: isBigEndian)
    }
    let census = bytes.withUnsafeBufferPointer(Utf8.census)
    if census.bad == 0 {
      return DecodedFile(text: MappedText(identity: bytes), encoding: "UTF-8", replaced: 0, mark: 0)
    }
    // Legacy text hardly ever forms long UTF-8 sequences by chance: a few bad bytes among many good ones are damage.
    if census.wide >= 2, census.wide > 2 * census.bad { return utf8(bytes, from: 0) }
    return SingleByteGuess.decode(bytes)
  }

  static func utf8(_ bytes: [UInt8], from start: Int) -> DecodedFile {
    var text = MappedText()
    text.reserve(bytes.count)
    var replaced = 0
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      var run = start
      while at < bytes.count {
        if bytes[at] < 0x80 {
          at += 1
          continue
        }
        let step = Utf8.step(bytes, at)
        if step.value == nil {
          text.append(verbatim: UnsafeBufferPointer(rebasing: bytes[run..<at]), at: run)
          text.append("\u{FFFD}", from: TextSpan(at, at + step.count))
          replaced += 1
          run = at + step.count
        }
        at += step.count
      }
      text.append(verbatim: UnsafeBufferPointer(rebasing: bytes[run..<bytes.count]), at: run)
    }
    return DecodedFile(text: text, encoding: "UTF-8", replaced: replaced, mark: start)
  }

  static func utf16(_ bytes: [UInt8], from start: Int, isBigEndian: Bool) -> DecodedFile {
    var text = MappedText()
    text.reserve(bytes.count)
    var replaced = 0
    bytes.withUnsafeBufferPointer { bytes in
      func unit(_ at: Int) -> UInt32 {
        let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
      }
      var at = start
      while at < bytes.count {
        guard at + 1 < bytes.count else {
          text.append("\u{FFFD}", from: TextSpan(at, at + 1))
          replaced += 1
          break
        }
        let value = unit(at)
        if value & 0xFC00 == 0xD800, at + 3 < bytes.count, unit(at + 2) & 0xFC00 == 0xDC00 {
          let joined = 0x10000 + ((value & 0x3FF) << 10 | unit(at + 2) & 0x3FF)
          text.append(Unicode.Scalar(joined) ?? "\u{FFFD}", from: TextSpan(at, at + 4))
          at += 4
          continue
        }
        if let scalar = Unicode.Scalar(value) {
          text.append(scalar, from: TextSpan(at, at + 2))
        } else {
          text.append("\u{FFFD}", from: TextSpan(at, at + 2))
          replaced += 1
        }
        at += 2
      }
    }
    let name = isBigEndian ? "UTF-16BE" : "UTF-16LE"
    return DecodedFile(text: text, encoding: name, replaced: replaced, mark: start)
  }
}

/// Tells UTF-16 without a byte-order mark from other bytes.
enum Utf16Look {
  /// The byte order when the start of the file reads as text in UTF-16; nil when it does not.
  static func isBigEndian(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    let units = min(bytes.count, 8192) / 2
    guard units >= 4, let base = bytes.baseAddress, memchr(base, 0, units * 2) != nil else { return nil }
    for isBigEndian in [false, true] {
      var plausible = 0
      var zeros = 0
      for index in 0..<units {
        let (first, second) = (bytes[2 * index], bytes[2 * index + 1])
        let (high, low) = isBigEndian ? (first, second) : (second, first)
        if high == 0, low != 0 { zeros += 1 }
        switch (high, low) {
        case (0, 0x20...0x7E), (0, 9...13), (0, 0xA0...0xFF), (1...2, _), (3...4, _), (0x20, _): plausible += 1
        default: break
        }
      }
      // Blanks and line ends are U+00xx in every script, so some zero bytes are always there.
      if plausible * 20 >= units * 19, zeros * 12 >= units { return isBigEndian }
    }
    return nil
  }
}
