import Corpus

extension SourceText {
  /// The file bytes behind a clean span as few runs as can say it: one, unless removed text lies between its words.
  ///
  /// A line end that became a blank does not break a run; a caption in the middle of a paragraph does.
  package func citedSpans(of span: TextSpan) -> [TextSpan] {
    var result: [TextSpan] = []
    for part in fileSpans(of: span) {
      if let last = result.last, last.end <= part.start, !isRemoved(TextSpan(last.end, part.start)) {
        result[result.count - 1] = TextSpan(last.start, part.end)
      } else {
        result.append(part)
      }
    }
    return result
  }

  /// The same where the span came from one piece of the file, as most do; nil otherwise.
  func citedSpan(of span: TextSpan) -> TextSpan? {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].clean.end <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low < pieces.count, span.start < span.end, pieces[low].clean.start <= span.start,
      span.end <= pieces[low].clean.end
    else { return nil }
    let part = pieces[low].filePart(of: span)
    return part.isEmpty ? nil : part
  }

  /// Whether removed text lies in a run of file bytes.
  private func isRemoved(_ gap: TextSpan) -> Bool {
    var (low, high) = (0, removed.count)
    while low < high {
      let middle = (low + high) / 2
      if removed[middle].span.end <= gap.start { low = middle + 1 } else { high = middle }
    }
    return low < removed.count && removed[low].span.start < gap.end
  }

  /// The file bytes of all blocks of a kind.
  func fileSpans(ofBlocks kind: BlockKind) -> [TextSpan] {
    blocks.filter { $0.kind == kind }.flatMap { citedSpans(of: $0.span) }
  }
}
