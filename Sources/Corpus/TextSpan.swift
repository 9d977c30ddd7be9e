/// A half-open run of UTF-8 bytes: of an article's cleaned text, or of a file, as the holder says.
///
/// Bytes, because Swift's native strings and the corpus files agree on them.
public struct TextSpan: Hashable, Comparable, Sendable {
  public let start, end: Int

  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span must not end before it starts")
    (self.start, self.end) = (start, end)
  }

  public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  public var range: Range<Int> { start..<end }
  public var count: Int { end - start }
  public var isEmpty: Bool { start == end }

  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan { TextSpan(min(start, other.start), max(end, other.end)) }

  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
