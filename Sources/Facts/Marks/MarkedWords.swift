import Corpus

/// A run of words in an article that a mark is about, found again by what they are.
///
/// As a target: "span:2c7c834008df57e6/nearly%204,000%20troops", with "#2" at the end for the second place of the same
/// words. Words that stand elsewhere after the text was edited are still the same words.
package struct MarkedWords: Hashable, Sendable {
  package let article: String
  package let words: String
  /// 0 for the first place of the words in the text, 1 for the second ...
  package let occurrence: Int

  package init(article: String, words: String, occurrence: Int = 0) {
    (self.article, self.words, self.occurrence) = (article, words, occurrence)
  }

  /// The words of a span of an article's text.
  package init(_ span: TextSpan, of text: [UInt8], article: String) {
    let words = text[span.range]
    let earlier = MarkedWords.places(of: Array(words), in: text).firstIndex(of: span.start)
    self.init(article: article, words: String(decoding: words, as: UTF8.self), occurrence: earlier ?? 0)
  }

  package var target: Mark.Target {
    let number = occurrence > 0 ? "#\(occurrence + 1)" : ""
    return Mark.Target(.span, "\(MarkedWords.escaped(article))/\(MarkedWords.escaped(words))\(number)")
  }

  /// Where the words stand in a text; where there are fewer such places than there were, the last one; nil: nowhere.
  package func span(in text: [UInt8]) -> TextSpan? {
    let bytes = Array(words.utf8)
    let places = MarkedWords.places(of: bytes, in: text)
    guard let last = places.last else { return nil }
    let start = places.indices.contains(occurrence) ? places[occurrence] : last
    return TextSpan(start, start + bytes.count)
  }

  /// Whether the words stand in a text at all.
  package func stands(in text: [UInt8]) -> Bool {
    !MarkedWords.places(of: Array(words.utf8), in: text, most: 1).isEmpty
  }

  /// Where some bytes stand, places that overlap among them.
  private static func places(of words: [UInt8], in text: [UInt8], most: Int = .max) -> [Int] {
    guard let first = words.first, words.count <= text.count else { return [] }
    var places: [Int] = []
    text.withUnsafeBufferPointer { text in
      words.withUnsafeBufferPointer { words in
        for start in 0...(text.count - words.count) where text[start] == first {
          var length = 1
          while length < words.count, text[start + length] == words[length] { length += 1 }
          if length == words.count { places.append(start) }
          if places.count == most { return }
        }
      }
    }
    return places
  }

  // MARK: As text

  /// Blanks, and what divides targets and their parts, as "%20".
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isOwn = scalar.value <= 0x20 || scalar.value == 0x7F || "%|/#".unicodeScalars.contains(scalar)
      if isOwn {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += ("%" + (digits.count < 2 ? "0" : "") + digits).unicodeScalars
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  fileprivate static func plain(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}

extension Mark.Target {
  /// The words that a target names; nil for one that names something else, or that a hand spoiled.
  package var words: MarkedWords? {
    guard kind == .span, let slash = id.firstIndex(of: "/") else { return nil }
    var text = id[id.index(after: slash)...]
    var occurrence = 0
    if let sign = text.lastIndex(of: "#") {
      guard let number = Int(text[text.index(after: sign)...]), number > 1 else { return nil }
      (occurrence, text) = (number - 1, text[..<sign])
    }
    guard let article = MarkedWords.plain(id[..<slash]), let words = MarkedWords.plain(text) else { return nil }
    return MarkedWords(article: article, words: words, occurrence: occurrence)
  }
}
