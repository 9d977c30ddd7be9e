/// Writes the kept parts of a page as clean text and the rest as removed text.
struct CleanTextBuilder {
  private let text: MappedText
  private var clean = MappedText()
  private var blocks: [SourceText.Block] = []
  private var removed: [RemovedText] = []
  private var cursor = 0
  private var removedCursor = 0

  init(_ text: MappedText) {
    self.text = text
    clean.reserve(text.bytes.count)
  }

  /// Builds the text from parts in order of the page.
  static func build(_ text: MappedText, _ parts: [PagePart], mark: Int) -> SourceText {
    var builder = CleanTextBuilder(text)
    if mark > 0 { builder.add(removed: TextSpan(0, mark), RuleNumber.byteOrderMark) }
    for part in parts {
      switch part.verdict {
      case .kept(let kind): builder.add(kind, part.span)
      case .removed(let rule): builder.remove(part.span, rule)
      }
    }
    return SourceText(
      bytes: builder.clean.bytes, pieces: builder.clean.pieces, blocks: builder.blocks, removed: builder.removed)
  }

  private mutating func remove(_ span: TextSpan, _ rule: Int) {
    if let file = text.fileSpan(of: span, cursor: &removedCursor) { add(removed: file, rule) }
  }

  private mutating func add(removed file: TextSpan, _ rule: Int) {
    let rule = CleaningRule.all[rule]
    // Characters of one rule in a row are one stretch.
    if let last = removed.last, last.rule == rule.name, last.span.end == file.start, rule.name == "invisible-character"
    {
      removed[removed.count - 1] = RemovedText(span: last.span.union(file), rule: rule.name, why: rule.why)
    } else {
      removed.append(RemovedText(span: file, rule: rule.name, why: rule.why))
    }
  }

  /// One block: blanks of all kinds become one blank each run, invisible characters go, accents join their letters.
  private mutating func add(_ kind: SourceText.BlockKind, _ span: TextSpan) {
    let before = (clean.bytes.count, clean.pieces.count)
    if !blocks.isEmpty { clean.append(unmapped: "\n\n") }
    let start = clean.bytes.count
    text.bytes.withUnsafeBufferPointer { bytes in
      var at = span.start
      var run = at
      while at < span.end {
        let byte = bytes[at]
        if byte > 0x20, byte < 0x7F || byte == 0x20 {
          at += 1
          continue
        }
        if byte == 0x20, at + 1 < span.end, bytes[at + 1] > 0x20, bytes[at + 1] < 0x7F {
          at += 1
          continue
        }
        let step = Utf8.step(bytes, at)
        let value = step.value ?? 0xFFFD
        let end = at + step.count
        if Letter.isBlank(value) || Letter.isLineEnd(value) {
          copy(TextSpan(run, at))
          var next = end
          while next < span.end, let value = Utf8.step(bytes, next).value,
            Letter.isBlank(value) || Letter.isLineEnd(value)
          {
            next += Utf8.step(bytes, next).count
          }
          if clean.bytes.count > start, next < span.end { replace(" ", TextSpan(at, next)) }
          (at, run) = (next, next)
        } else if Letter.isInvisible(value) {
          copy(TextSpan(run, at))
          remove(TextSpan(at, end), RuleNumber.invisible)
          (at, run) = (end, end)
        } else if Composition.isMark(value), let (from, base) = Utf8.before(bytes, at, from: run),
          let composed = Composition.compose(base, value)
        {
          copy(TextSpan(run, from))
          (at, run) = compose(composed, from, end, span.end, bytes)
        } else {
          at = end
        }
      }
      copy(TextSpan(run, span.end))
    }
    while clean.bytes.count > start, clean.bytes.last == 0x20 { clean.dropLastBlank() }
    if clean.bytes.count == start {
      clean.cut(toBytes: before.0, pieces: before.1)
    } else {
      blocks.append(SourceText.Block(kind: kind, span: TextSpan(start, clean.bytes.count)))
    }
  }

  /// Joins further marks to a composed letter and writes it; gives where reading goes on.
  private mutating func compose(
    _ first: Unicode.Scalar, _ from: Int, _ end: Int, _ limit: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (Int, Int) {
    var (letter, end) = (first, end)
    while end < limit, let value = Utf8.step(bytes, end).value, Composition.isMark(value),
      let more = Composition.compose(letter.value, value)
    {
      letter = more
      end += Utf8.step(bytes, end).count
    }
    replace(letter, TextSpan(from, end))
    return (end, end)
  }

  private mutating func copy(_ span: TextSpan) {
    if !span.isEmpty { clean.append(span, of: text, cursor: &cursor) }
  }

  private mutating func replace(_ scalar: Unicode.Scalar, _ span: TextSpan) {
    if let file = text.fileSpan(of: span, cursor: &cursor) { clean.append(scalar, from: file) }
  }
}

/// Letters and their accents as one character (Unicode's NFC).
enum Composition {
  /// Combining marks of Latin, Greek and Cyrillic.
  @inline(__always)
  static func isMark(_ value: UInt32) -> Bool { (0x300...0x36F).contains(value) }

  /// The one character that is canonically equal to a letter and a mark; nil when there is none.
  ///
  /// Swift's strings compare by canonical equality, which saves a table: "č" == "c\u{30C}". Texts with loose marks are
  /// rare and use few pairs, so each is searched once.
  static func compose(_ letter: UInt32, _ mark: UInt32) -> Unicode.Scalar? {
    guard letter >= 0x41, let base = Unicode.Scalar(letter), let accent = Unicode.Scalar(mark) else { return nil }
    var pair = String.UnicodeScalarView()
    pair.append(base)
    pair.append(accent)
    let wanted = String(pair)
    let ranges: [ClosedRange<UInt32>]
    switch letter {
    case 0x370...0x3FF, 0x1F00...0x1FFF: ranges = [0x386...0x3FF, 0x1F00...0x1FFC]
    case 0x400...0x52F: ranges = [0x400...0x4F9]
    case ..<0x250, 0x1E00...0x1EFF: ranges = [0xC0...0x233, 0x1E00...0x1EF9]
    default: return nil
    }
    for range in ranges {
      for value in range {
        if let scalar = Unicode.Scalar(value), String(Character(scalar)) == wanted { return scalar }
      }
    }
    return nil
  }
}
