import Corpus
import Facts

extension Snapshot {
  /// Ids of the articles that `is:` asks for: "read", "starred", "noted", "accepted", "rejected", "corrected", "new".
  ///
  /// What is marked in an article, a fact or a run of words, speaks for the article; none for a word that is no state.
  func articles(inState name: String) -> Set<String> {
    let book = marks.book
    switch name {
    case "read": return Set(book.readArticles)
    case "starred": return articles(holding: book.starred)
    case "noted": return articles(holding: book.noted)
    case "accepted": return articles(holding: book.facts(.accept).map { Mark.Target(.fact, $0) })
    case "rejected": return articles(holding: book.facts(.reject).map { Mark.Target(.fact, $0) })
    case "corrected":
      return Set(
        held.filter { article in
          guard let amendments = article.reading.amendments else { return false }
          let rejected = Set(amendments.rejected.map(\.id))
          return amendments.corrections.keys.contains { !rejected.contains($0) }
        }.map(\.article.id))
    case "new": return Set(history.diffs.flatMap(\.freshArticles))
    default: return []
    }
  }

  private func articles(holding targets: some Sequence<Mark.Target>) -> Set<String> {
    var articles: Set<String> = []
    var facts: Set<String> = []
    for target in targets {
      switch target.kind {
      case .article: articles.insert(target.id)
      case .fact: facts.insert(target.id)
      case .span: if let words = target.words { articles.insert(words.article) }
      case .actor, .event, .place, .mark: break
      }
    }
    guard !facts.isEmpty else { return articles }
    for article in held {
      let all = article.reading.amendments?.facts ?? article.reading.facts
      if all.contains(where: { facts.contains($0.id) }) { articles.insert(article.article.id) }
    }
    return articles
  }
}
