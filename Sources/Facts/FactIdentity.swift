import Corpus

/// Ids of facts that do not move when something else is edited.
///
/// Made of the article, the sort of claim, the words that state it and how often those words stated such a claim earlier
/// in the article; so a new paragraph, rule or alias leaves the ids of all other facts as they were.
public enum FactIdentity {
  /// The id of a fact; `occurrence` is 0 for the first such words of the article, 1 for the second ...
  ///
  /// `assign(articleID: "2c7c834008df57e6", kind: .strength, focus: "around 4,500", occurrence: 0)` is always the same 15
  /// hexadecimal digits: few enough for Swift to keep them without an allocation, enough for a million facts.
  public static func assign(articleID: String, kind: FactKind, focus: String, occurrence: Int) -> String {
    var hash = IdentityHash()
    hash.add(articleID.utf8)
    hash.add(kind.rawValue.utf8)
    hash.add(focus.utf8)
    hash.add(String(occurrence).utf8)
    return hash.hexadecimal
  }

  /// Counts occurrences while the facts of one article are named in text order.
  public struct Sequence {
    /// Beside the kinds: the hash of article and kind, which all facts of a kind begin with.
    private let starts: [IdentityHash]
    /// How often the words with a hash were met: words that share it share their ids anyway. An open table, since the
    /// keys are hashes; 0 is no key.
    private var met: [(hash: UInt64, count: Int)]
    private var used = 0

    /// - Parameter count: how many facts there will be, about.
    public init(articleID: String, count: Int = 0) {
      var start = IdentityHash()
      start.add(articleID.utf8)
      starts = FactKind.allCases.map { kind in
        var hash = start
        hash.add(kind.rawValue.utf8)
        return hash
      }
      var size = 16
      while size < count * 2 { size *= 2 }
      met = Array(repeating: (0, 0), count: size)
    }

    /// The id of the next fact of that kind in these words.
    public mutating func next(kind: FactKind, focus: String) -> String {
      next(kind: kind, focus: Array(focus.utf8)[...])
    }

    /// The same for words given as their UTF-8 bytes.
    public mutating func next(kind: FactKind, focus: ArraySlice<UInt8>) -> String {
      var hash = starts[kind.number]
      focus.withUnsafeBufferPointer { hash.add($0) }
      let occurrence = occurrence(of: max(hash.value, 1))
      if occurrence < 10 {
        hash.add(byte: UInt8(0x30 + occurrence))
      } else {
        hash.add(String(occurrence).utf8)
      }
      return hash.hexadecimal
    }

    /// How often a hash was met before; counts this time.
    private mutating func occurrence(of hash: UInt64) -> Int {
      if used * 2 >= met.count { grow() }
      var place = Int(truncatingIfNeeded: hash >> 20) & (met.count - 1)
      while met[place].hash != 0, met[place].hash != hash { place = (place + 1) & (met.count - 1) }
      if met[place].hash == 0 { used += 1 }
      let count = met[place].count
      met[place] = (hash, count + 1)
      return count
    }

    private mutating func grow() {
      let old = met
      met = Array(repeating: (0, 0), count: old.count * 2)
      for entry in old where entry.hash != 0 {
        var place = Int(truncatingIfNeeded: entry.hash >> 20) & (met.count - 1)
        while met[place].hash != 0 { place = (place + 1) & (met.count - 1) }
        met[place] = entry
      }
    }
  }
}

extension FactKind {
  /// The place among all cases.
  fileprivate var number: Int {
    switch self {
    case .mention: 0
    case .date: 1
    case .strength: 2
    case .quantity: 3
    case .event: 4
    case .statement: 5
    }
  }
}

/// A hash that is the same on every run and machine, unlike Swift's own: FNV-1a of 64 bits with a final mix.
public struct IdentityHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  /// Adds a part; parts are divided, so that "ab", "c" and "a", "bc" differ.
  public mutating func add(_ part: String.UTF8View) {
    let isAdded: Void? = part.withContiguousStorageIfAvailable { add($0) }
    if isAdded == nil { add(Array(part)) }
  }

  public mutating func add(_ part: [UInt8]) { part.withUnsafeBufferPointer { add($0) } }

  /// The same for bytes.
  public mutating func add(_ part: UnsafeBufferPointer<UInt8>) {
    for byte in part { mix(UInt64(byte)) }
    mix(0x1ff)
  }

  /// Adds a part of one byte.
  public mutating func add(byte: UInt8) {
    mix(UInt64(byte))
    mix(0x1ff)
  }

  private mutating func mix(_ value: UInt64) { state = (state ^ value) &* 0x100_0000_01b3 }

  public var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return mixed ^ (mixed >> 33)
  }

  /// The upper 60 bits in 15 digits.
  public var hexadecimal: String {
    let value = value
    let first = IdentityHash.digits(of: UInt32(truncatingIfNeeded: value >> 32))
    let second = IdentityHash.digits(of: UInt32(truncatingIfNeeded: value))
    return String(unsafeUninitializedCapacity: 15) { buffer in
      // The first digit is the uppermost byte.
      for place in 0..<8 { buffer[place] = UInt8(truncatingIfNeeded: first >> UInt64(56 - place * 8)) }
      for place in 0..<7 { buffer[place + 8] = UInt8(truncatingIfNeeded: second >> UInt64(56 - place * 8)) }
      return 15
    }
  }

  /// The eight hexadecimal digits of a number as letters, all worked out at once, the first in the uppermost byte.
  private static func digits(of number: UInt32) -> UInt64 {
    // Half a byte each, moved apart to a byte each.
    var each = UInt64(number)
    each = (each | each << 16) & 0x0000_FFFF_0000_FFFF
    each = (each | each << 8) & 0x00FF_00FF_00FF_00FF
    each = (each | each << 4) & 0x0F0F_0F0F_0F0F_0F0F
    // 1 in each byte of 10 and more, which are written as letters.
    let letters = (each &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return each &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
  }
}
