/// A half-open run of UTF-8 bytes: of an article's cleaned text, or of a file, as the holder says.
///
/// Bytes, because Swift's native strings and the corpus files agree on them.
package struct TextSpan: Hashable, Comparable, Sendable {
  package let start, end: Int

  package init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span must not end before it starts")
    (self.start, self.end) = (start, end)
  }

  package init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  package var range: Range<Int> { start..<end }
  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }

  package func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  package func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// The smallest span that holds both.
  package func union(_ other: TextSpan) -> TextSpan { TextSpan(min(start, other.start), max(end, other.end)) }

  package static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
