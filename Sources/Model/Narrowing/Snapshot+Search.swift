import Corpus
import Facts

extension Snapshot {
  /// Articles that came after the first `count`, in the order they came.
  package func arrivals(after count: Int) -> [Reading] { held.dropFirst(count).map(\.reading) }

  /// The articles that a search found, newest first, each with the sentence that has most of the words.
  /// - Parameter numbers: of the articles, in the order they came.
  package func searchResult(_ numbers: [Int32], phrases: [FoldedPhrase], indexed: Int) -> SearchResult {
    var isFound = [Bool](repeating: false, count: held.count)
    for number in numbers where Int(number) < held.count { isFound[Int(number)] = true }
    let found = byDate.filter { isFound[Int($0)] }
    let hits = LazyRows(count: found.count) { hit(held[Int(found[$0])], phrases) }
    return SearchResult(hits: hits, phrases: phrases, indexed: min(indexed, held.count), articles: byPath.count)
  }

  private func hit(_ article: HeldArticle, _ phrases: [FoldedPhrase]) -> SearchHit {
    let text = article.article.text
    let places = FoldedWords(text.bytes).places(of: phrases)
    var (best, most): (TextSpan?, [TextSpan]) = (nil, [])
    var next = 0
    for sentence in article.reading.sentences {
      while next < places.count, places[next].start < sentence.start { next += 1 }
      let inside = places[next...].prefix { $0.end <= sentence.end }
      if inside.count > most.count { (best, most) = (sentence, Array(inside)) }
    }
    // Words in the title alone, or across two sentences: the line is the title.
    guard let best else {
      let title = article.article.title?.value ?? ""
      return SearchHit(
        article: row(of: article), sentence: title, marks: FoldedWords(Array(title.utf8)).places(of: phrases),
        count: places.count, position: places.first?.start ?? 0)
    }
    return SearchHit(
      article: row(of: article), sentence: text.string(best),
      marks: most.map { TextSpan($0.start - best.start, $0.end - best.start) }, count: places.count,
      position: most[0].start)
  }
}
