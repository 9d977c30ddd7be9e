/// Decoded text with the way back to the bytes it was decoded from.
///
/// Valid UTF-8, not cleaned yet: control characters and page furniture are still in it.
struct MappedText: Sendable {
  private(set) var bytes: [UInt8]
  private(set) var pieces: [SourceText.Piece]

  init() { (bytes, pieces) = ([], []) }

  /// UTF-8 that maps to itself.
  init(identity bytes: [UInt8]) {
    let whole = TextSpan(0, bytes.count)
    self.bytes = bytes
    pieces = bytes.isEmpty ? [] : [SourceText.Piece(clean: whole, file: whole, isVerbatim: true)]
  }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends bytes that stand in the file as they are.
  mutating func append(verbatim run: UnsafeBufferPointer<UInt8>, at file: Int) {
    guard !run.isEmpty else { return }
    let start = bytes.count
    bytes.append(contentsOf: run)
    map(TextSpan(start, bytes.count), to: TextSpan(file, file + run.count), isVerbatim: true)
  }

  /// Appends a character that came from a run of file bytes.
  mutating func append(_ scalar: Unicode.Scalar, from file: TextSpan) {
    let start = bytes.count
    bytes.append(scalar: scalar)
    map(TextSpan(start, bytes.count), to: file, cleanWidth: bytes.count - start, fileWidth: file.count)
  }

  /// Appends part of another text, composing its map with ours.
  mutating func append(_ part: TextSpan, of other: MappedText, cursor: inout Int) {
    guard !part.isEmpty else { return }
    let shift = bytes.count - part.start
    other.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: $0[part.range]) }
    other.seek(part.start, &cursor)
    while cursor < other.pieces.count, other.pieces[cursor].clean.start < part.end {
      let piece = other.pieces[cursor]
      let from = max(part.start, piece.clean.start)
      let to = min(part.end, piece.clean.end)
      let clean = TextSpan(from + shift, to + shift)
      let file = piece.filePart(of: TextSpan(from, to))
      if piece.isVerbatim {
        map(clean, to: file, isVerbatim: true)
      } else {
        map(clean, to: file, cleanWidth: piece.cleanWidth, fileWidth: piece.fileWidth)
      }
      if piece.clean.end > part.end { break }
      cursor += 1
    }
  }

  /// Appends bytes that map to nothing: the empty line between blocks.
  mutating func append(unmapped added: StaticString) {
    added.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Takes the last character back, a blank.
  mutating func dropLastBlank() {
    bytes.removeLast()
    guard let last = pieces.last, last.clean.end > bytes.count else { return }
    pieces.removeLast()
    guard last.clean.start < bytes.count else { return }
    let clean = TextSpan(last.clean.start, bytes.count)
    let file = last.filePart(of: clean)
    pieces.append(
      last.isVerbatim
        ? SourceText.Piece(clean: clean, file: file, isVerbatim: true)
        : SourceText.Piece(clean: clean, file: file, cleanWidth: last.cleanWidth, fileWidth: last.fileWidth))
  }

  /// Takes back what was appended since there were so many bytes and pieces; none of these may have grown since.
  mutating func cut(toBytes count: Int, pieces pieceCount: Int) {
    bytes.removeSubrange(count...)
    pieces.removeSubrange(pieceCount...)
  }

  /// Moves the cursor to the piece that holds an offset; cursors only move forward unless the offset lies before them.
  func seek(_ offset: Int, _ cursor: inout Int) {
    if cursor >= pieces.count || pieces[cursor].clean.start > offset {
      var low = 0
      var high = pieces.count
      while low < high {
        let middle = (low + high) / 2
        if pieces[middle].clean.end <= offset { low = middle + 1 } else { high = middle }
      }
      cursor = low
    }
    while cursor < pieces.count, pieces[cursor].clean.end <= offset { cursor += 1 }
  }

  /// The file bytes from the first to the last byte that a span of this text came from.
  func fileSpan(of span: TextSpan, cursor: inout Int) -> TextSpan? {
    seek(span.start, &cursor)
    guard cursor < pieces.count, pieces[cursor].clean.start < span.end, !span.isEmpty else { return nil }
    let first = pieces[cursor].filePart(of: span)
    var last = cursor
    if pieces[last].clean.end < span.end {
      seek(span.end - 1, &last)
      if last >= pieces.count { last = pieces.count - 1 }
      if pieces[last].clean.start >= span.end { last -= 1 }
    }
    return last == cursor ? first : TextSpan(first.start, pieces[last].filePart(of: span).end)
  }

  func fileSpan(of span: TextSpan) -> TextSpan? {
    var cursor = pieces.count
    return fileSpan(of: span, cursor: &cursor)
  }

  /// The text that a run of file bytes was decoded to.
  func span(ofFile file: TextSpan) -> TextSpan {
    func offset(_ position: Int, roundingUp: Bool) -> Int {
      var low = 0
      var high = pieces.count
      while low < high {
        let middle = (low + high) / 2
        if pieces[middle].file.end <= position { low = middle + 1 } else { high = middle }
      }
      guard low < pieces.count else { return bytes.count }
      let piece = pieces[low]
      guard position > piece.file.start else { return piece.clean.start }
      let width = max(piece.fileWidth, 1)
      let count = (position - piece.file.start + (roundingUp ? width - 1 : 0)) / width * piece.cleanWidth
      return min(piece.clean.start + count, piece.clean.end)
    }
    let start = offset(file.start, roundingUp: false)
    return TextSpan(start, max(start, offset(file.end, roundingUp: true)))
  }

  private mutating func map(_ clean: TextSpan, to file: TextSpan, isVerbatim: Bool) {
    if let last = pieces.last, last.isVerbatim, last.clean.end == clean.start, last.file.end == file.start {
      pieces[pieces.count - 1] = SourceText.Piece(
        clean: last.clean.union(clean), file: last.file.union(file), isVerbatim: true)
    } else {
      pieces.append(SourceText.Piece(clean: clean, file: file, isVerbatim: true))
    }
  }

  private mutating func map(_ clean: TextSpan, to file: TextSpan, cleanWidth: Int, fileWidth: Int) {
    if let last = pieces.last, !last.isVerbatim, last.cleanWidth == cleanWidth, last.fileWidth == fileWidth,
      last.clean.end == clean.start, last.file.end == file.start
    {
      pieces[pieces.count - 1] = SourceText.Piece(
        clean: last.clean.union(clean), file: last.file.union(file), cleanWidth: cleanWidth, fileWidth: fileWidth)
    } else {
      pieces.append(SourceText.Piece(clean: clean, file: file, cleanWidth: cleanWidth, fileWidth: fileWidth))
    }
  }
}

extension [UInt8] {
  /// Appends a character in UTF-8.
  mutating func append(scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case ..<0x80:
      append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    case ..<0x10000:
      append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    default:
      append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }
}
