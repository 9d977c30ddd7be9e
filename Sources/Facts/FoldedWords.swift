import Corpus

/// Words that stand one after the other, folded; the last may be the start of a word.
package struct FoldedPhrase: Hashable, Sendable {
  package let words: [[UInt8]]
  package let isPrefix: Bool

  /// The words of a text in any spelling; nil where it holds no word.
  package init?(_ text: String, isPrefix: Bool = false) {
    words = FoldedWords(Array(text.utf8)).all
    self.isPrefix = isPrefix
    if words.isEmpty { return nil }
  }
}

/// The words of a text, folded, each with the bytes it stands on.
///
/// "Mitrovicë." is the word "mitrovice" on nine letters. What full-text search indexes and what marks its hits cut texts
/// in this one way, so that they always agree.
package struct FoldedWords: Sendable {
  private var bytes: [UInt8] = []
  /// End of each word in `bytes`.
  private var ends: [Int32] = []
  /// Where each word stands in the text.
  private var spans: [TextSpan] = []

  package init(_ text: [UInt8]) { self.init(text[...]) }

  /// - Parameter text: UTF-8; positions count from the start of the whole array.
  package init(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    var start: Int?
    func isPlain(_ byte: UInt8) -> Bool {
      byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
    }
    while index < text.endIndex {
      let byte = text[index]
      if byte < 0x80 {
        if isPlain(byte) {
          if start == nil { start = index }
          bytes.append(byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte)
        } else {
          close(&start, at: index)
        }
        index += 1
        continue
      }
      var end = index + 1
      while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
      let before = bytes.count
      SearchFolding.append(String(decoding: text[index..<end], as: UTF8.self), to: &bytes)
      let added = bytes[before...]
      if added.isEmpty {
        // A mark above the letter before it.
      } else if added.allSatisfy({ isPlain($0) }) || FoldedWords.isLetter(added) {
        if start == nil { start = index }
      } else {
        bytes.removeSubrange(before...)
        close(&start, at: index)
      }
      index = end
    }
    close(&start, at: text.endIndex)
  }

  private mutating func close(_ start: inout Int?, at end: Int) {
    guard let begin = start else { return }
    ends.append(Int32(bytes.count))
    spans.append(TextSpan(begin, end))
    start = nil
  }

  private static func isLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x80 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
  }

  package var count: Int { spans.count }

  private func word(_ index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  package var all: [[UInt8]] { (0..<count).map { Array(word($0)) } }

  /// The words with a blank between them.
  package var text: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + count)
    for index in 0..<count {
      if index > 0 { text.append(0x20) }
      text += word(index)
    }
    return text
  }

  /// Where any of the phrases stands, in text order; places that overlap are one.
  package func places(of phrases: [FoldedPhrase]) -> [TextSpan] {
    var places: [TextSpan] = []
    for index in 0..<count {
      for phrase in phrases where stands(phrase, at: index) {
        let span = TextSpan(spans[index].start, spans[index + phrase.words.count - 1].end)
        if let last = places.last, span.start < last.end {
          if span.end > last.end { places[places.count - 1] = TextSpan(last.start, span.end) }
        } else {
          places.append(span)
        }
      }
    }
    return places
  }

  private func stands(_ phrase: FoldedPhrase, at index: Int) -> Bool {
    let count = phrase.words.count
    guard index + count <= self.count else { return false }
    for (place, wanted) in phrase.words.enumerated() {
      let have = word(index + place)
      if phrase.isPrefix, place == count - 1 {
        if !have.starts(with: wanted) { return false }
      } else if have.count != wanted.count || !have.elementsEqual(wanted) {
        return false
      }
    }
    return true
  }
}
