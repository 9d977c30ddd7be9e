/// What a character is to the cleaner: part of a word or not, upper or lower case, and its bare form.
///
/// A small table of our own: Unicode properties of the standard library cost more than the whole cleaning pass.
enum Letter {
  /// Bare lower-case letters of U+00C0 ... U+017F.
  private static let bases: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnoooooxouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
      + "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
  /// 1 where U+00C0 ... U+017F is upper case.
  private static let uppers: [UInt8] = Array(
    ("111111111111111111111110111111100000000000000000000000000000000010101010101010101010101010101010"
      + "101010101010101010101010010101010101010100101010101010101010101010101010101010101010101011010100").utf8)

  /// Whether a character beyond ASCII is part of a word.
  @inline(__always)
  static func isWide(_ value: UInt32) -> Bool {
    switch value {
    // The copyright sign counts as a word, so that rules can name it.
    case ..<0xC0: return value == 0xA9 || value == 0xAA || value == 0xB5 || value == 0xBA
    case 0xD7, 0xF7: return false
    case ..<0x2000: return true
    case ..<0x2C00: return value >= 0x2100 && value < 0x2190
    case 0x3000...0x303F, 0xFE00...0xFE6F, 0xFF00...0xFF0F, 0xFFF0...0xFFFF: return false
    default: return value < 0x1F000
    }
  }

  /// Whether a character is upper case; scripts without case have none.
  @inline(__always)
  static func isUpper(_ value: UInt32) -> Bool {
    switch value {
    case 0x41...0x5A: return true
    case ..<0xC0: return false
    case ..<0x180: return uppers[Int(value) - 0xC0] == 0x31
    case 0x391...0x3A9, 0x400...0x42F: return true
    case 0x218, 0x21A: return true
    case 0x460...0x481, 0x48A...0x52F, 0x1E00...0x1EFF: return value & 1 == 0
    default: return false
    }
  }

  /// The letter without case and accent: "Č" and "č" give "c".
  @inline(__always)
  static func bare(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: return value + 0x20
    case ..<0xC0: return value
    case ..<0x180: return UInt32(bases[Int(value) - 0xC0])
    case 0x218, 0x219: return 0x73
    case 0x21A, 0x21B: return 0x74
    case 0x391...0x3A9, 0x410...0x42F: return value + 0x20
    case 0x400...0x40F: return value + 0x50
    default: return value
    }
  }

  /// Characters that take no room and carry no sense in a text: soft hyphen, zero-width, bidirectional and C1 controls.
  @inline(__always)
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x34F, 0x61C, 0x180B...0x180E: return true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB: return true
    case 0xE0000...0xE0FFF: return true
    default: return false
    }
  }

  /// Blanks of every width, line ends not included.
  @inline(__always)
  static func isBlank(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// Characters that end a line: line feed, carriage return, form feed, vertical tab, and Unicode's three.
  @inline(__always)
  static func isLineEnd(_ value: UInt32) -> Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return true
    default: return false
    }
  }
}

/// A hash that is the same on every run and machine (Swift's `Hasher` is not).
struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ unit: UInt32) { value = (value ^ UInt64(unit)) &* 0x100_0000_01B3 }

  @inline(__always)
  mutating func add(_ other: UInt64) {
    value = (value ^ other) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
  }

  /// The value with its bits mixed, for ids and tables.
  var mixed: UInt64 {
    var hash = value
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }
}

/// A table from word hashes to values; lookups take a few nanoseconds.
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private(set) var count = 0
  private var mask: Int

  init() { (keys, values, mask) = ([UInt64](repeating: 0, count: 16), [Value?](repeating: nil, count: 16), 15) }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while keys[index] != 0, keys[index] != key { index = (index + 1) & mask }
    return index
  }

  subscript(key: UInt64) -> Value? {
    @inline(__always)
    get {
      let index = slot(key)
      return keys[index] == 0 ? nil : values[index]
    }
    set {
      precondition(key != 0, "the key 0 marks empty places")
      let index = slot(key)
      if keys[index] == 0 {
        keys[index] = key
        count += 1
      }
      values[index] = newValue
      if count * 2 > mask { grow() }
    }
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    mask = mask * 2 + 1
    keys = [UInt64](repeating: 0, count: mask + 1)
    values = [Value?](repeating: nil, count: mask + 1)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      let index = slot(key)
      (keys[index], values[index]) = (key, value)
    }
  }
}
