import Corpus

/// What the corpus says under a filter, or about one article or actor, ready to be handed on with its sources.
///
/// Each entry names the numbers of its sources; each source is a sentence of an article. The same facts make the same
/// brief, numbers included.
package struct Brief: Hashable, Sendable {
  /// A quoted sentence.
  package struct Source: Hashable, Sendable {
    package let article: ArticleRow
    package let address: String?
    package let sentence: String
    /// Bytes of the file that the sentence came from.
    package let bytes: TextSpan?

    package init(article: ArticleRow, address: String?, sentence: String, bytes: TextSpan?) {
      (self.article, self.address, self.sentence, self.bytes) = (article, address, sentence, bytes)
    }
  }

  package struct Entry<Value: Hashable & Sendable>: Hashable, Sendable {
    package let value: Value
    /// Numbers of sources, from 1, in ascending order.
    package let sources: [Int]

    package init(_ value: Value, sources: [Int]) { (self.value, self.sources) = (value, sources) }
  }

  package let articles, origins, undated: Int
  /// First and last day of publication known.
  package let first, last: Day?
  /// By as-of date, undated ones last.
  package let strength: [Entry<StrengthPoint>]
  package let disagreements: [Entry<Disagreement>]
  /// By date, undated ones last.
  package let events: [Entry<EventRow>]
  package let statements: [Entry<ClaimRow>]
  package let sources: [Source]

  package init(
    articles: Int, origins: Int, undated: Int, first: Day?, last: Day?, strength: [Entry<StrengthPoint>],
    disagreements: [Entry<Disagreement>], events: [Entry<EventRow>], statements: [Entry<ClaimRow>],
    sources: [Source]
  ) {
    (self.articles, self.origins, self.undated, self.first, self.last) = (articles, origins, undated, first, last)
    (self.strength, self.disagreements, self.events) = (strength, disagreements, events)
    (self.statements, self.sources) = (statements, sources)
  }
}
