/// A stretch of the file that is not part of the article's text, kept with the rule that removed it.
package struct RemovedText: Hashable, Sendable {
  /// Bytes of the file.
  package let span: TextSpan
  /// Kebab-case name of the cleaning rule, for example "related-links".
  package let rule: String
  /// What it is in plain words: navigation, related links, caption, credit, publisher's note, duplicate title, date stamp ...
  package let why: String

  package init(span: TextSpan, rule: String, why: String) {
    (self.span, self.rule, self.why) = (span, rule, why)
  }
}

/// An article's cleaned text with the way back to the bytes of its file.
///
/// The text is a row of blocks (title, paragraphs, sub-headings, captions) divided by an empty line. Nothing disappears
/// without a trace: what is not in the text stands in `removed`.
package struct SourceText: Sendable {
  /// A run of clean bytes that came, byte for byte or as a whole, from a run of file bytes.
  package struct Piece: Hashable, Sendable {
    package let clean: TextSpan
    package let file: TextSpan
    /// Whether byte n of `clean` is byte n of `file`; otherwise the piece maps only as a whole.
    package let isVerbatim: Bool

    package init(clean: TextSpan, file: TextSpan, isVerbatim: Bool) {
      (self.clean, self.file, self.isVerbatim) = (clean, file, isVerbatim)
    }
  }

  package enum BlockKind: UInt8, Sendable { case title, paragraph, subheading, caption }

  package struct Block: Hashable, Sendable {
    package let kind: BlockKind
    /// Bytes of the clean text, without the dividing empty line.
    package let span: TextSpan

    package init(kind: BlockKind, span: TextSpan) { (self.kind, self.span) = (kind, span) }
  }

  /// The clean text in UTF-8: valid, composed (NFC), no control characters but line feeds between blocks.
  package let bytes: [UInt8]
  package let pieces: [Piece]
  package let blocks: [Block]
  /// In file order.
  package let removed: [RemovedText]

  package init(bytes: [UInt8], pieces: [Piece], blocks: [Block], removed: [RemovedText]) {
    (self.bytes, self.pieces, self.blocks, self.removed) = (bytes, pieces, blocks, removed)
  }

  /// Text without cleaning: every byte maps to itself, each run of lines between empty lines is a paragraph.
  package init(verbatim text: String) {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start: Int?
    var index = 0
    func close(_ end: Int) {
      if let from = start, end > from { blocks.append(Block(kind: .paragraph, span: TextSpan(from, end))) }
      start = nil
    }
    while index < bytes.count {
      if bytes[index] == 10, index + 1 < bytes.count, bytes[index + 1] == 10 {
        close(index)
      } else if bytes[index] != 10, start == nil {
        start = index
      }
      index += 1
    }
    var end = bytes.count
    while end > 0, bytes[end - 1] == 10 { end -= 1 }
    close(end)
    let whole = TextSpan(0, bytes.count)
    self.init(bytes: bytes, pieces: [Piece(clean: whole, file: whole, isVerbatim: true)], blocks: blocks, removed: [])
  }

  package func string(_ span: TextSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

  /// The bytes of the file that a clean span came from, in file order, adjoining runs joined.
  package func fileSpans(of span: TextSpan) -> [TextSpan] {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].clean.end <= span.start { low = middle + 1 } else { high = middle }
    }
    var result: [TextSpan] = []
    while low < pieces.count, pieces[low].clean.start < span.end {
      let piece = pieces[low]
      let part: TextSpan
      if piece.isVerbatim {
        let from = max(span.start, piece.clean.start) - piece.clean.start
        let to = min(span.end, piece.clean.end) - piece.clean.start
        part = TextSpan(piece.file.start + from, piece.file.start + to)
      } else {
        part = piece.file
      }
      if let last = result.last, last.end == part.start {
        result[result.count - 1] = TextSpan(last.start, part.end)
      } else if !part.isEmpty {
        result.append(part)
      }
      low += 1
    }
    return result
  }

  /// The one file span from the first to the last byte that a clean span came from.
  package func fileSpan(of span: TextSpan) -> TextSpan? {
    let spans = fileSpans(of: span)
    guard let first = spans.first, let last = spans.last else { return nil }
    return TextSpan(first.start, last.end)
  }
}
