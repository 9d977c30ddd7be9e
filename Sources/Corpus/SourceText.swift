/// A stretch of the file that is not part of the article's text, kept with the rule that removed it.
public struct RemovedText: Hashable, Sendable {
  /// Bytes of the file.
  public let span: TextSpan
  /// Kebab-case name of the cleaning rule, for example "related-links".
  public let rule: String
  /// What it is in plain words: navigation, related links, caption, credit, publisher's note, duplicate title, date stamp ...
  public let why: String

  public init(span: TextSpan, rule: String, why: String) {
    (self.span, self.rule, self.why) = (span, rule, why)
  }
}

/// An article's cleaned text with the way back to the bytes of its file.
///
/// The text is a row of blocks (title, paragraphs, sub-headings, captions) divided by an empty line. Nothing disappears
/// without a trace: what is not in the text stands in `removed`.
public struct SourceText: Sendable {
  /// A run of characters that came from a run of file bytes, all of one width here and of one width there.
  ///
  /// In a UTF-16 file the run "Kosovo" has `cleanWidth` 1 and `fileWidth` 2: clean byte n came from file bytes 2n and
  /// 2n + 1. A character that came from several (an escape, a letter and its accent) is a run of one.
  public struct Piece: Hashable, Sendable {
    public let clean: TextSpan
    public let file: TextSpan
    /// Whether byte n of `clean` is byte n of `file`.
    public let isVerbatim: Bool
    /// Bytes of one character in the clean text and in the file; 1 and 1 where the piece is verbatim.
    public let cleanWidth, fileWidth: Int

    /// A verbatim run, or a piece that maps only as a whole.
    public init(clean: TextSpan, file: TextSpan, isVerbatim: Bool) {
      (self.clean, self.file, self.isVerbatim) = (clean, file, isVerbatim)
      (cleanWidth, fileWidth) = isVerbatim ? (1, 1) : (max(clean.count, 1), file.count)
    }

    /// A run of characters of equal widths.
    public init(clean: TextSpan, file: TextSpan, cleanWidth: Int, fileWidth: Int) {
      (self.clean, self.file, self.isVerbatim) = (clean, file, false)
      (self.cleanWidth, self.fileWidth) = (max(cleanWidth, 1), fileWidth)
    }

    /// The file bytes behind the part of this piece that lies in `span`; whole characters.
    public func filePart(of span: TextSpan) -> TextSpan {
      let from = max(span.start, clean.start) - clean.start
      let to = min(span.end, clean.end) - clean.start
      return TextSpan(
        file.start + from / cleanWidth * fileWidth, file.start + (to + cleanWidth - 1) / cleanWidth * fileWidth)
    }
  }

  public enum BlockKind: UInt8, Sendable { case title, paragraph, subheading, caption }

  public struct Block: Hashable, Sendable {
    public let kind: BlockKind
    /// Bytes of the clean text, without the dividing empty line.
    public let span: TextSpan

    public init(kind: BlockKind, span: TextSpan) { (self.kind, self.span) = (kind, span) }
  }

  /// The clean text in UTF-8: valid, composed (NFC), no control characters but line feeds between blocks.
  public let bytes: [UInt8]
  public let pieces: [Piece]
  public let blocks: [Block]
  /// In file order.
  public let removed: [RemovedText]

  public init(bytes: [UInt8], pieces: [Piece], blocks: [Block], removed: [RemovedText]) {
    (self.bytes, self.pieces, self.blocks, self.removed) = (bytes.fitted, pieces.fitted, blocks.fitted, removed.fitted)
  }

  /// Text without cleaning: every byte maps to itself, each run of lines between empty lines is a paragraph.
  public init(verbatim text: String) {
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

  public func string(_ span: TextSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

  /// The bytes of the file that a clean span came from, in file order, adjoining runs joined.
  public func fileSpans(of span: TextSpan) -> [TextSpan] {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].clean.end <= span.start { low = middle + 1 } else { high = middle }
    }
    var result: [TextSpan] = []
    while low < pieces.count, pieces[low].clean.start < span.end {
      let piece = pieces[low]
      let part = piece.filePart(of: span)
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
  public func fileSpan(of span: TextSpan) -> TextSpan? {
    let spans = fileSpans(of: span)
    guard let first = spans.first, let last = spans.last else { return nil }
    return TextSpan(first.start, last.end)
  }
}

extension Array {
  /// The same array without the room that growing it has left: what is kept for as long as the program runs should be no
  /// larger than it must.
  public var fitted: [Element] {
    if capacity - count <= count / 8 + 2 { return self }
    return withUnsafeBufferPointer { Array($0) }
  }
}
