/// A word as rules compare it: without case, diacritics and script, so that "Vučić", "VUCIC" and "Вучић" are one.
///
/// It is a 64-bit FNV-1a hash of the folded letters; rules compare keys, never strings.
package struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  package let hash: UInt64

  package init(hash: UInt64) { self.hash = hash }

  /// The key of a word that stands in the source.
  ///
  /// The compiler works it out where it is asked for by a computed property, `static var by: WordKey { "by" }`; a stored
  /// one would be looked after at each use.
  @inline(__always)
  package init(stringLiteral word: StaticString) {
    var hash = WordKey.seed
    var index = 0
    while index < word.utf8CodeUnitCount {
      let byte = word.utf8Start[index]
      if byte >= 0x80 {
        self = WordKey(word.description)
        return
      }
      WordKey.mix(byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte, into: &hash)
      index += 1
    }
    self.init(hash: hash)
  }

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

  /// One of 64 bits, to tell keys apart at a glance.
  @inline(__always) var bit: UInt64 { 1 << (hash >> 32 & 63) }

  package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// A set of words for rules: `WordSet("troops soldiers")`.
///
/// Its memory is never given back: sets belong to tables and rules, which live as long as the program, and one that
/// counts no references is looked into without touching anything but the words.
package struct WordSet: @unchecked Sendable, ExpressibleByStringLiteral {
  /// Behind the set's `WordBits`.
  private let slots: UnsafePointer<UInt64>
  private let mask: Int
  /// A bit for each key: most words that are not in the set are told by it.
  let bits: UInt64

  /// To tell at a glance that a sentence has none of the words; looked at where it stands, so that the set stays small.
  @inline(__always)
  var all: WordBits { UnsafeRawPointer(slots).load(fromByteOffset: -MemoryLayout<WordBits>.stride, as: WordBits.self) }

  package init(stringLiteral value: String) { self.init(value) }

  /// Words divided by blanks; parted at their bytes, since the lists of the source are read at every start.
  package init(_ words: String) {
    self.init(words.utf8.split(separator: UInt8(ascii: " ")).map { WordKey(Substring($0)) })
  }

  package init(_ keys: [WordKey]) {
    var size = 8
    while size < keys.count * 3 { size *= 2 }
    mask = size - 1
    let front = MemoryLayout<WordBits>.stride
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: front + size * MemoryLayout<UInt64>.stride, alignment: MemoryLayout<WordBits>.alignment)
    memory.initializeMemory(as: WordBits.self, to: WordBits(keys))
    let slots = (memory + front).initializeMemory(as: UInt64.self, repeating: 0, count: size)
    var bits: UInt64 = 0
    for key in keys {
      var index = Int(truncatingIfNeeded: key.hash) & mask
      while slots[index] != 0 && slots[index] != key.hash { index = (index + 1) & mask }
      slots[index] = key.hash
      bits |= key.bit
    }
    (self.slots, self.bits) = (UnsafePointer(slots), bits)
  }

  @inline(__always)
  package func contains(_ key: WordKey) -> Bool { bits & key.bit != 0 && holds(key) }

  /// The words, in no order.
  var keys: [WordKey] { (0...mask).lazy.map { slots[$0] }.filter { $0 != 0 }.map { WordKey(hash: $0) } }

  private func holds(_ key: WordKey) -> Bool {
    var index = Int(truncatingIfNeeded: key.hash) & mask
    while true {
      let slot = slots[index]
      // The empty place first: a word can be made whose hash is 0.
      if slot == 0 { return false }
      if slot == key.hash { return true }
      index = (index + 1) & mask
    }
  }
}

/// Tells most words that a table does not hold without touching the table: a few kilobytes that stay at hand.
///
/// Every text is looked up word by word in many tables, each larger than the fast memory of a processor.
struct WordFilter: @unchecked Sendable {
  private let words: UnsafeMutablePointer<UInt64>
  private let mask: UInt64

  /// Room for so many keys with few false alarms; its memory is never given back.
  init(count: Int) {
    var size = 1
    while size * 64 < count * 16 { size *= 2 }
    words = .allocate(capacity: size)
    words.initialize(repeating: 0, count: size)
    mask = UInt64(size - 1)
  }

  /// While the table is built.
  func insert(_ key: UInt64) { words[place(key)] |= bit(key) }

  @inline(__always)
  func mayHold(_ key: UInt64) -> Bool { words[place(key)] & bit(key) != 0 }

  @inline(__always)
  private func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 40 & mask) }

  @inline(__always)
  private func bit(_ key: UInt64) -> UInt64 { 1 << (key >> 20 & 63) }
}

/// A table from words to values for rules and lexicons, read-only once built.
///
/// A word stands beside its value, so that one line of the processor's memory answers. The table is never given back, as
/// that of `WordSet`.
package struct WordMap<Value: Sendable>: @unchecked Sendable {
  /// Rows of a key, 0 for none, and its value.
  private let rows: UnsafeRawPointer
  private let mask: Int
  private let filter: WordFilter

  /// Bytes from one row to the next, and from a row to its value.
  private static var stride: Int {
    let alignment = max(MemoryLayout<UInt64>.alignment, MemoryLayout<Value>.alignment)
    return (offset + MemoryLayout<Value>.size + alignment - 1) / alignment * alignment
  }
  private static var offset: Int {
    let alignment = MemoryLayout<Value>.alignment
    return (MemoryLayout<UInt64>.size + alignment - 1) / alignment * alignment
  }

  package init(_ pairs: [(WordKey, Value)]) {
    var size = 8
    while size < pairs.count * 3 { size *= 2 }
    mask = size - 1
    let rows = UnsafeMutableRawPointer.allocate(byteCount: size * WordMap.stride, alignment: 64)
    for row in 0..<size { rows.storeBytes(of: 0, toByteOffset: row * WordMap.stride, as: UInt64.self) }
    // Only the values of words are ever set and read.
    filter = WordFilter(count: pairs.count)
    for (key, value) in pairs {
      var index = Int(truncatingIfNeeded: key.hash) & mask
      var found = rows.load(fromByteOffset: index * WordMap.stride, as: UInt64.self)
      while found != 0 && found != key.hash {
        index = (index + 1) & mask
        found = rows.load(fromByteOffset: index * WordMap.stride, as: UInt64.self)
      }
      filter.insert(key.hash)
      let place = rows + (index * WordMap.stride + WordMap.offset)
      if found == 0 {
        rows.storeBytes(of: key.hash, toByteOffset: index * WordMap.stride, as: UInt64.self)
        place.initializeMemory(as: Value.self, to: value)
      } else {
        place.assumingMemoryBound(to: Value.self).pointee = value
      }
    }
    self.rows = UnsafeRawPointer(rows)
  }

  @inline(__always)
  package subscript(key: WordKey) -> Value? { filter.mayHold(key.hash) ? value(key) : nil }

  /// The value of each token's word, or another for words that the table does not hold.
  func values(of tokens: [Token], or none: Value) -> [Value] {
    [Value](unsafeUninitializedCapacity: tokens.count) { buffer, count in
      for index in tokens.indices {
        buffer.initializeElement(at: index, to: self[tokens[index].key] ?? none)
      }
      count = tokens.count
    }
  }

  private func value(_ key: WordKey) -> Value? {
    var index = Int(truncatingIfNeeded: key.hash) & mask
    while true {
      let found = rows.load(fromByteOffset: index * WordMap.stride, as: UInt64.self)
      if found == 0 { return nil }
      if found == key.hash {
        return (rows + (index * WordMap.stride + WordMap.offset)).assumingMemoryBound(to: Value.self).pointee
      }
      index = (index + 1) & mask
    }
  }
}
