import Corpus

/// What is kept of an article's words to tell whether another one is a print of the same text.
///
/// Made of the body alone (titles, captions and page junk differ from print to print), from words folded for case,
/// accents and script: a story in Serbian Latin and the same in Cyrillic have one fingerprint. The same text gives the
/// same fingerprint on every run.
package struct Fingerprint: Hashable, Sendable {
  /// Words in a row that are hashed together: fewer would find every article alike, more would lose edited ones.
  package static let runLength = 4
  /// Words that a quotation has at least to be told from a quoted term.
  package static let quotationLength = 8

  /// Words between quotation marks.
  package struct Quotation: Hashable, Sendable {
    package let words: Range<Int32>
    /// Of its words: the same words quoted elsewhere have the same.
    package let hash: UInt32

    package init(words: Range<Int32>, hash: UInt32) { (self.words, self.hash) = (words, hash) }
  }

  /// A number in digits with the words around it, to find the figure that an update changed.
  package struct Number: Hashable, Sendable {
    /// Of the two words before it and the two after it.
    package let context: UInt32
    package let value: UInt32
    package let span: TextSpan

    package init(context: UInt32, value: UInt32, span: TextSpan) {
      (self.context, self.value, self.span) = (context, value, span)
    }
  }

  /// A hash of each four words in a row, in text order: that of the words from n on stands at n.
  package let runs: [UInt32]
  /// Long quotations in text order.
  package let quotations: [Quotation]
  package let numbers: [Number]

  package init(runs: [UInt32], quotations: [Quotation] = [], numbers: [Number] = []) {
    (self.runs, self.quotations, self.numbers) = (runs.fitted, quotations.fitted, numbers.fitted)
  }

  /// Of a text of fewer than four words: like no other.
  package static let none = Fingerprint(runs: [])

  /// Words of the body; 0 where there are too few for a run.
  package var wordCount: Int { runs.isEmpty ? 0 : runs.count + Fingerprint.runLength - 1 }
}
