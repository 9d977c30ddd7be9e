/// A word as rules compare it: without case, diacritics and script, so that "Vučić", "VUCIC" and "Вучић" are one.
///
/// It is a 64-bit FNV-1a hash of the folded letters; rules compare keys, never strings.
package struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  package let hash: UInt64

  package init(hash: UInt64) { self.hash = hash }
  package init(stringLiteral value: String) { self.init(value) }

  /// The key of a word, folded first.
  package init(_ word: some StringProtocol) {
    var hash = WordKey.seed
    Folding.fold(word) { WordKey.mix($0, into: &hash) }
    self.hash = hash
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The key of a token without letters.
  package static let none = WordKey(hash: seed)

  @inline(__always) static func mix(_ byte: UInt8, into hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// A set of words for rules: `WordSet("troops soldiers")`.
package struct WordSet: Sendable, ExpressibleByStringLiteral {
  private var slots: [UInt64]
  private let mask: Int

  package init(stringLiteral value: String) { self.init(value) }

  /// Words divided by blanks.
  package init(_ words: String) { self.init(words.split(separator: " ").map { WordKey($0) }) }

  package init(_ keys: [WordKey]) {
    var size = 8
    while size < keys.count * 3 { size *= 2 }
    mask = size - 1
    slots = [UInt64](repeating: 0, count: size)
    for key in keys {
      var index = Int(truncatingIfNeeded: key.hash) & mask
      while slots[index] != 0 && slots[index] != key.hash { index = (index + 1) & mask }
      slots[index] = key.hash
    }
  }

  package func contains(_ key: WordKey) -> Bool {
    var index = Int(truncatingIfNeeded: key.hash) & mask
    while slots[index] != 0 {
      if slots[index] == key.hash { return true }
      index = (index + 1) & mask
    }
    return false
  }
}

/// A table from words to values for rules and lexicons, read-only once built.
package struct WordMap<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  package init(_ pairs: [(WordKey, Value)]) {
    var size = 8
    while size < pairs.count * 3 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    values = [Value?](repeating: nil, count: size)
    for (key, value) in pairs {
      var index = Int(truncatingIfNeeded: key.hash) & mask
      while keys[index] != 0 && keys[index] != key.hash { index = (index + 1) & mask }
      keys[index] = key.hash
      values[index] = value
    }
  }

  package subscript(key: WordKey) -> Value? {
    var index = Int(truncatingIfNeeded: key.hash) & mask
    while keys[index] != 0 {
      if keys[index] == key.hash { return values[index] }
      index = (index + 1) & mask
    }
    return nil
  }
}
