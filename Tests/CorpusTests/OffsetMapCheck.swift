import Testing

@testable import Corpus

/// What must hold for the map of every article, whatever the page.
enum OffsetMapCheck {
  static func check(_ article: Article, file: [UInt8], covers: Bool = true) throws {
    let text = article.text
    #expect(String(validating: text.bytes, as: UTF8.self) != nil, "the clean text is not UTF-8")
    for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars {
      let isAllowed = !Letter.isInvisible(scalar.value) && (!Letter.isLineEnd(scalar.value) || scalar == "\n")
      #expect(isAllowed, "the clean text holds U+\(String(scalar.value, radix: 16))")
    }
    var (clean, at) = (0, 0)
    for piece in text.pieces {
      try #require(piece.clean.start >= clean && piece.clean.end <= text.bytes.count && !piece.clean.isEmpty)
      try #require(piece.file.start >= at && piece.file.end <= file.count && !piece.file.isEmpty)
      (clean, at) = (piece.clean.end, piece.file.end)
      if piece.isVerbatim { #expect(text.bytes[piece.clean.range].elementsEqual(file[piece.file.range])) }
    }
    for block in text.blocks {
      let spans = text.fileSpans(of: block.span)
      #expect(!spans.isEmpty)
      for (left, right) in zip(spans, spans.dropFirst()) { #expect(left.end <= right.start) }
    }
    for (left, right) in zip(text.blocks, text.blocks.dropFirst()) {
      #expect(text.bytes[left.span.end..<right.span.start].elementsEqual([10, 10]))
    }
    if covers { checkCover(article, file) }
  }

  /// Kept and removed stretches cover every byte that is not blank.
  static func checkCover(_ article: Article, _ file: [UInt8]) {
    var covered = [Bool](repeating: false, count: file.count)
    for piece in article.text.pieces { for at in piece.file.range { covered[at] = true } }
    for removed in article.text.removed { for at in removed.span.range { covered[at] = true } }
    let decoded = TextDecoder.decode(file).text
    var bare: [Int] = []
    var at = 0
    var cursor = 0
    for scalar in String(decoding: decoded.bytes, as: UTF8.self).unicodeScalars {
      let width = UTF8.width(scalar)
      defer { at += width }
      if Letter.isBlank(scalar.value) || Letter.isLineEnd(scalar.value) { continue }
      guard let span = decoded.fileSpan(of: TextSpan(at, at + width), cursor: &cursor) else {
        bare.append(at)
        continue
      }
      if !covered[span.range].allSatisfy({ $0 }) { bare.append(span.start) }
    }
    #expect(bare.isEmpty, "bytes neither kept nor removed: \(bare.prefix(5))")
  }
}
