/// The words of a sentence, or of a list, as 256 bits of which each word has one: where two share none, they have no word
/// in common, and where they share one they may.
///
/// Some 25 words of a sentence set a tenth of the bits: a list of five words that are not there is told at a glance three
/// times in five, where 64 bits would tell it once in seven.
struct WordBits: Sendable {
  private var lanes = SIMD4<UInt64>.zero

  init() {}

  init(_ keys: some Sequence<WordKey>) { for key in keys { insert(key) } }

  @inline(__always)
  mutating func insert(_ key: WordKey) { lanes[WordBits.lane(of: key)] |= key.bit }

  @inline(__always)
  mutating func formUnion(_ other: WordBits) { lanes |= other.lanes }

  /// Whether a word may be among them; false is sure.
  @inline(__always)
  func mayHold(_ key: WordKey) -> Bool { lanes[WordBits.lane(of: key)] & key.bit != 0 }

  /// Whether one of some words may be among them; false is sure.
  @inline(__always)
  func mayHoldAny(of other: WordBits) -> Bool {
    let shared = lanes & other.lanes
    return shared.x | shared.y | shared.z | shared.w != 0
  }

  /// Whether all of some words may be among them; false is sure.
  @inline(__always)
  func mayHoldAll(of other: WordBits) -> Bool {
    let missing = other.lanes & ~lanes
    return missing.x | missing.y | missing.z | missing.w == 0
  }

  /// The same in 64 bits, as `WordKey.bit` gives them.
  @inline(__always)
  var folded: UInt64 { lanes.x | lanes.y | lanes.z | lanes.w }

  /// Told by other parts of the hash than the bit within the lane.
  @inline(__always)
  private static func lane(of key: WordKey) -> Int { Int(truncatingIfNeeded: key.hash >> 38 & 3) }
}
