/// Tells fast that a word is none of a few hundred; what it lets through must be looked up.
///
/// One bit for each of 65,536 remainders: of the words of a text about one in a hundred is let through by chance.
struct WordSieve: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  mutating func add(_ word: UInt64) { bits[Int(word >> 6 & 1023)] |= 1 << (word & 63) }

  @inline(__always)
  func mayHold(_ word: UInt64) -> Bool {
    // The index is below 1024 whatever the word, so the check of the bounds is left out.
    bits.withUnsafeBufferPointer { $0[Int(truncatingIfNeeded: word >> 6 & 1023)] >> (word & 63) & 1 == 1 }
  }
}
