import Corpus
import Facts

/// Reads one article into facts: the method, top to bottom.
package struct Analyzer: Sendable {
  package let lexicon: Lexicon

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  package func read(_ article: Article) -> Reading {
    let document = Document(article.text)
    return Reading(
      article: article, publication: .unknown, sentences: document.sentences.map(\.span), facts: [], foundActors: [])
  }
}
