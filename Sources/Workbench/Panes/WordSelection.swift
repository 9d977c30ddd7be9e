import Corpus

/// A run of words chosen in an article with keys: a sentence at first, its ends moved word by word within the paragraph.
struct WordSelection: Hashable, Sendable {
  private(set) var range: Range<Int>
  /// Words of the paragraph it lies in.
  private let words: [Range<Int>]

  /// - Parameters:
  ///   - range: is fitted to whole words.
  ///   - block: the paragraph.
  init?(_ range: Range<Int>, in block: Range<Int>, of bytes: [UInt8]) {
    var words: [Range<Int>] = []
    var start: Int?
    for index in block.clamped(to: 0..<bytes.count) {
      let isBlank = bytes[index] == 0x20 || bytes[index] == 0x0A
      if isBlank, let from = start {
        words.append(from..<index)
        start = nil
      } else if !isBlank, start == nil {
        start = index
      }
    }
    if let from = start { words.append(from..<min(block.upperBound, bytes.count)) }
    let chosen = words.filter { $0.overlaps(range) }
    guard let first = chosen.first, let last = chosen.last else { return nil }
    self.words = words
    self.range = first.lowerBound..<last.upperBound
  }

  /// Words noted before are taken as they were, even where they end within a word.
  init?(exactly range: Range<Int>, in block: Range<Int>, of bytes: [UInt8]) {
    self.init(range, in: block, of: bytes)
    self.range = range
  }

  var count: Int { words.count { $0.overlaps(range) } }

  /// False where there is no word to take or give.
  mutating func moveEnd(isLater: Bool) -> Bool {
    let end =
      isLater
      ? words.first { $0.lowerBound >= range.upperBound }
      : words.last { $0.upperBound < range.upperBound && $0.lowerBound >= range.lowerBound }
    guard let end else { return false }
    range = range.lowerBound..<end.upperBound
    return true
  }

  /// False where there is no word to take or give.
  mutating func moveStart(isLater: Bool) -> Bool {
    let start =
      isLater
      ? words.first { $0.lowerBound > range.lowerBound && $0.upperBound <= range.upperBound }
      : words.last { $0.lowerBound < range.lowerBound }
    guard let start else { return false }
    range = start.lowerBound..<range.upperBound
    return true
  }
}
