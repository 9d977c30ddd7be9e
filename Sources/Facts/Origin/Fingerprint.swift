import Corpus

/// What is kept of an article's words to tell whether another one is a print of the same text.
///
/// Made of the body alone (titles, captions and page junk differ from print to print), from words folded for case,
/// accents and script: a story in Serbian Latin and the same in Cyrillic have one fingerprint. The same text gives the
/// same fingerprint on every run.
public struct Fingerprint: Hashable, Sendable {
  /// Words in a row that are hashed together: fewer would find every article alike, more would lose edited ones.
  public static let runLength = 4
  /// Words that a quotation has at least to be told from a quoted term.
  public static let quotationLength = 8

  /// Words between quotation marks.
  public struct Quotation: Hashable, Sendable {
    public let words: Range<Int32>
    /// Of its words: the same words quoted elsewhere have the same.
    public let hash: UInt32

    public init(words: Range<Int32>, hash: UInt32) { (self.words, self.hash) = (words, hash) }
  }

  /// A number in digits with the words around it, to find the figure that an update changed.
  public struct Number: Hashable, Sendable {
    /// Of the two words before it and the two after it.
    public let context: UInt32
    public let value: UInt32
    public let span: TextSpan

    public init(context: UInt32, value: UInt32, span: TextSpan) {
      (self.context, self.value, self.span) = (context, value, span)
    }
  }

  /// A hash of each four words in a row, in text order: that of the words from n on stands at n.
  public let runs: [UInt32]
  /// Long quotations in text order.
  public let quotations: [Quotation]
  public let numbers: [Number]

  public init(runs: [UInt32], quotations: [Quotation] = [], numbers: [Number] = []) {
    (self.runs, self.quotations, self.numbers) = (runs.fitted, quotations.fitted, numbers.fitted)
  }

  /// Of a text of fewer than four words: like no other.
  public static let none = Fingerprint(runs: [])

  /// Words of the body; 0 where there are too few for a run.
  public var wordCount: Int { runs.isEmpty ? 0 : runs.count + Fingerprint.runLength - 1 }
}
