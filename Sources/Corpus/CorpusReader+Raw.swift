extension CorpusReader {
  /// The article's file read again, kept and removed text in file order.
  ///
  /// The segments cover the text from end to end; for a record they cover its text field. A file that has changed since is
  /// a problem, because the article's spans no longer hold.
  package func rawSegments(of article: Article) -> Result<[RawSegment], CorpusProblem> {
    let changed = CorpusProblem(
      path: article.path, what: "the file has changed since it was read", advice: "Reload the corpus.")
    let text: MappedText
    var range: TextSpan
    if FileKind.isRecords(article.path) {
      guard let line = FileContents.part(article.path, article.span),
        let record = try? ArticleRecord(line, offset: article.span.start)
      else { return .failure(changed) }
      (text, range) = (record.text, record.textSpan)
    } else {
      switch FileContents.read(article.path) {
      case .failure(let problem): return .failure(problem)
      case .success(let bytes):
        guard Sha256.of(bytes) == article.sha256 else { return .failure(changed) }
        text = TextDecoder.decode(bytes).text
        range = TextSpan(0, bytes.count)
      }
    }
    if let last = article.text.removed.last, last.span.end > range.end { return .failure(changed) }
    var segments: [RawSegment] = []
    func add(_ span: TextSpan, _ removed: RemovedText?) {
      guard !span.isEmpty else { return }
      let decoded = text.span(ofFile: span)
      segments.append(
        RawSegment(span: span, text: String(decoding: text.bytes[decoded.range], as: UTF8.self), removed: removed))
    }
    var at = range.start
    for removed in article.text.removed.sorted(by: { $0.span < $1.span }) where removed.span.start >= at {
      add(TextSpan(at, removed.span.start), nil)
      add(removed.span, removed)
      at = removed.span.end
    }
    add(TextSpan(at, max(at, range.end)), nil)
    return .success(segments)
  }
}
