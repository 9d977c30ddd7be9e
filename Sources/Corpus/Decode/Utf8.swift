/// Reading UTF-8 byte by byte.
enum Utf8 {
  /// One step at a position: how many bytes belong together, and the character when they are well formed.
  ///
  /// Bad bytes come as the longest ill-formed start of a character (Unicode 16, chapter 3.9), so that each is replaced once.
  @inline(__always)
  static func step(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (count: Int, value: UInt32?) {
    let first = bytes[at]
    if first < 0x80 { return (1, UInt32(first)) }
    let left = bytes.count - at
    func tail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset < left && range.contains(bytes[at + offset])
    }
    switch first {
    case 0xC2...0xDF:
      guard tail(1) else { return (1, nil) }
      return (2, UInt32(first & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F))
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> = first == 0xE0 ? 0xA0...0xBF : first == 0xED ? 0x80...0x9F : 0x80...0xBF
      guard tail(1, second) else { return (1, nil) }
      guard tail(2) else { return (2, nil) }
      return (3, UInt32(first & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F))
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> = first == 0xF0 ? 0x90...0xBF : first == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      guard tail(1, second) else { return (1, nil) }
      guard tail(2) else { return (2, nil) }
      guard tail(3) else { return (3, nil) }
      let high = UInt32(first & 0x07) << 18 | UInt32(bytes[at + 1] & 0x3F) << 12
      return (4, high | UInt32(bytes[at + 2] & 0x3F) << 6 | UInt32(bytes[at + 3] & 0x3F))
    default:
      return (1, nil)
    }
  }

  /// How many characters beyond ASCII are well formed, and how many runs of bytes are not.
  static func census(_ bytes: UnsafeBufferPointer<UInt8>) -> (wide: Int, bad: Int) {
    var (wide, bad, at) = (0, 0, 0)
    while at < bytes.count {
      if bytes[at] < 0x80 {
        at += 1
        continue
      }
      let step = step(bytes, at)
      if step.value == nil { bad += 1 } else { wide += 1 }
      at += step.count
    }
    return (wide, bad)
  }

  /// The character before a position; bytes must be well formed.
  static func before(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, from start: Int) -> (start: Int, value: UInt32)? {
    var at = end - 1
    guard at >= start else { return nil }
    while at > start, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    guard let value = step(bytes, at).value else { return nil }
    return (at, value)
  }
}
