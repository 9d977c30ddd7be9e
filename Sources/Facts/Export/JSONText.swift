import Corpus

/// Where JSON is written byte by byte; whoever makes one has made the room.
struct JSONText {
  /// Behind the last byte written.
  private(set) var end: UnsafeMutablePointer<UInt8>

  @inline(__always)
  init(_ start: UnsafeMutablePointer<UInt8>) { end = start }

  // MARK: Room

  /// For a field's comma, name and colon.
  @inline(__always)
  static func room(for name: StaticString) -> Int { name.utf8CodeUnitCount + 4 }
  /// For a string of nothing but control characters.
  @inline(__always)
  static func room(for text: UnsafeBufferPointer<UInt8>) -> Int { text.count * 6 + 2 }
  static let numberRoom = 20
  static let pairRoom = 2 * numberRoom + 3

  // MARK: Writing

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    end.pointee = byte
    end += 1
  }

  @inline(__always)
  mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    end.update(from: start, count: bytes.count)
    end += bytes.count
  }

  /// A name or word of the source: most have 2 to 16 letters, which two loads that overlap hold.
  @inline(__always)
  mutating func copy(_ word: StaticString) {
    let (letters, count) = (UnsafeRawPointer(word.utf8Start), word.utf8CodeUnitCount)
    switch count {
    case 8...16: copy(letters, count, by: UInt64.self)
    case 4..<8: copy(letters, count, by: UInt32.self)
    case 2..<4: copy(letters, count, by: UInt16.self)
    default: copy(UnsafeBufferPointer(start: word.utf8Start, count: count))
    }
  }

  /// Copies bytes of which two numbers of a size hold all.
  @inline(__always)
  private mutating func copy<Number: FixedWidthInteger & BitwiseCopyable>(
    _ bytes: UnsafeRawPointer, _ count: Int, by number: Number.Type
  ) {
    let last = count - MemoryLayout<Number>.size
    let target = UnsafeMutableRawPointer(end)
    target.storeBytes(of: bytes.loadUnaligned(as: number), as: number)
    target.storeBytes(of: bytes.loadUnaligned(fromByteOffset: last, as: number), toByteOffset: last, as: number)
    end += count
  }

  /// `"name":`
  @inline(__always)
  mutating func key(_ name: StaticString) {
    put(0x22)
    copy(name)
    put(0x22)
    put(0x3A)
  }

  mutating func pair(_ span: TextSpan) {
    put(0x5B)
    number(span.start)
    put(0x2C)
    number(span.end)
    put(0x5D)
  }

  mutating func number(_ value: Int) {
    if value < 0 { put(0x2D) }
    var rest = value.magnitude
    var (length, bound) = (1, UInt(10))
    while length < 19, rest >= bound { (length, bound) = (length + 1, bound &* 10) }
    end += length
    var place = end
    repeat {
      place -= 1
      place.pointee = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
    } while rest > 0
  }

  // MARK: Strings

  @inline(__always)
  mutating func quote(_ text: UnsafeBufferPointer<UInt8>, behind name: StaticString) {
    key(name)
    quote(text)
  }

  /// Writes a string with what JSON demands escaped, and every other control character too, since lines are printed.
  mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    put(0x22)
    var index = 0
    while index < text.count {
      if index + 8 <= text.count {
        let eight = UnsafeRawPointer(text.baseAddress! + index).loadUnaligned(as: UInt64.self)
        if JSONText.arePlain(eight) {
          UnsafeMutableRawPointer(end).storeBytes(of: eight, as: UInt64.self)
          end += 8
          index += 8
          continue
        }
      } else if copyPlain(UnsafeRawPointer(text.baseAddress! + index), text.count - index) {
        break
      }
      // Letters beyond ASCII come in numbers: eight characters before the next try.
      let next = min(index + 8, text.count)
      while index < next { index += character(at: index, of: text) }
    }
    put(0x22)
  }

  /// Copies one to seven bytes if all of them stand for themselves, as they do in most names: two loads that overlap hold
  /// any number of them.
  @inline(__always)
  private mutating func copyPlain(_ bytes: UnsafeRawPointer, _ count: Int) -> Bool {
    let target = UnsafeMutableRawPointer(end)
    if count >= 4 {
      let first = bytes.loadUnaligned(as: UInt32.self)
      let last = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      guard JSONText.arePlain(UInt64(first) | UInt64(last) << 32) else { return false }
      target.storeBytes(of: first, as: UInt32.self)
      target.storeBytes(of: last, toByteOffset: count - 4, as: UInt32.self)
    } else if count >= 2 {
      let first = bytes.loadUnaligned(as: UInt16.self)
      let last = bytes.loadUnaligned(fromByteOffset: count - 2, as: UInt16.self)
      guard JSONText.arePlain(UInt64(first) | UInt64(last) << 16 | 0x3030_3030_0000_0000) else { return false }
      target.storeBytes(of: first, as: UInt16.self)
      target.storeBytes(of: last, toByteOffset: count - 2, as: UInt16.self)
    } else {
      let only = bytes.load(as: UInt8.self)
      guard JSONText.arePlain(UInt64(only) | 0x3030_3030_3030_3000) else { return false }
      end.pointee = only
    }
    end += count
    return true
  }

  /// Whether eight bytes are ASCII that stands for itself.
  @inline(__always)
  private static func arePlain(_ bytes: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte's top bit is set where the byte is 0, and in some bytes before one.
    func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes }
    let controls = (bytes &- ones &* 0x20) & ~bytes
    let special = zeros(bytes ^ (ones &* 0x22)) | zeros(bytes ^ (ones &* 0x5C)) | zeros(bytes ^ (ones &* 0x7F))
    return (bytes | controls | special) & (ones &* 0x80) == 0
  }

  /// Writes the character at a byte, or what stands for it; answers how many bytes it takes.
  @inline(__always)
  private mutating func character(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = text[index]
    switch byte {
    case 0x22, 0x5C: escape(byte)
    case 0x0A: escape(0x6E)
    case 0x0D: escape(0x72)
    case 0x09: escape(0x74)
    case 0..<0x20, 0x7F: escape(scalar: UInt32(byte))
    // U+0080 to U+009F.
    case 0xC2 where text[index + 1] < 0xA0:
      escape(scalar: UInt32(text[index + 1]))
      return 2
    // U+2000 to U+207F.
    case 0xE2 where text[index + 1] & 0xFE == 0x80:
      let value = 0x2000 | UInt32(text[index + 1] & 1) << 6 | UInt32(text[index + 2] & 0x3F)
      switch value {
      case 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: escape(scalar: value)
      default: for place in 0..<3 { put(text[index + place]) }
      }
      return 3
    default: put(byte)
    }
    return 1
  }

  private mutating func escape(_ letter: UInt8) {
    put(0x5C)
    put(letter)
  }

  /// `\u2028`
  private mutating func escape(scalar: UInt32) {
    escape(0x75)
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: scalar >> shift & 0xF)
      put(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
