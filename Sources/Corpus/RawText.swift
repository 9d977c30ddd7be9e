/// A stretch of an article's file as it stands there, for the raw view.
package struct RawSegment: Hashable, Sendable {
  /// Bytes of the file.
  package let span: TextSpan
  /// Decoded, not cleaned: may hold control characters, which the grid does not draw.
  package let text: String
  /// The rule that removed it and why; nil for text that was kept.
  package let removed: RemovedText?

  package init(span: TextSpan, text: String, removed: RemovedText?) {
    (self.span, self.text, self.removed) = (span, text, removed)
  }
}
