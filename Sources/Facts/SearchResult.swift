import Corpus

/// An article that has the words looked for.
package struct SearchHit: Sendable {
  package let article: ArticleRow
  /// The first sentence that has most of the words.
  package let sentence: String
  /// The words in it: UTF-8 bytes of `sentence`.
  package let marks: [TextSpan]
  /// How often the words stand in the article.
  package let count: Int
  /// The first byte of the words in the article's text.
  package let position: Int

  package init(article: ArticleRow, sentence: String, marks: [TextSpan], count: Int, position: Int) {
    (self.article, self.sentence, self.marks) = (article, sentence, marks)
    (self.count, self.position) = (count, position)
  }
}

/// What a search of the full text finds.
package struct SearchResult: Sendable {
  /// Newest first, undated ones last.
  package let hits: LazyRows<SearchHit>
  /// The words to mark, in every spelling that was looked for.
  package let phrases: [FoldedPhrase]
  /// Articles that are indexed, of all under the filter.
  package let indexed, articles: Int
  /// Why what was typed is no query (yet).
  package let mistake: FilterMistake?

  package init(
    hits: LazyRows<SearchHit>, phrases: [FoldedPhrase], indexed: Int, articles: Int, mistake: FilterMistake? = nil
  ) {
    (self.hits, self.phrases, self.indexed) = (hits, phrases, indexed)
    (self.articles, self.mistake) = (articles, mistake)
  }
}
