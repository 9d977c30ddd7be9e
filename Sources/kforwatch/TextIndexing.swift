import Archive
import Facts
import Model

/// Keeps the full-text index of one reading of a corpus up with what has been read, on a thread of its own.
final class TextIndexing: Sendable {
  private struct State {
    var newest: Snapshot?
    var isRunning = false
  }

  /// Nil where the system's SQLite has no full-text search.
  let index: FullTextIndex?
  private let state = Shared(State())

  init() { index = try? FullTextIndex() }

  /// Indexes what a snapshot holds beyond what is indexed.
  /// - Parameter report: called on the indexing thread each time it has caught up.
  func follow(_ snapshot: Snapshot, report: @escaping @Sendable () -> Void) {
    guard index != nil else { return }
    let starts = state.with { state in
      state.newest = snapshot
      defer { state.isRunning = true }
      return !state.isRunning
    }
    if starts { Background.run(isPolite: true) { [self] in run(report) } }
  }

  /// Indexes all of a snapshot before it returns.
  func index(all snapshot: Snapshot) {
    index?.take(AliasTable(actors: snapshot.actors.values, places: snapshot.places.values))
    index?.add(snapshot.arrivals(after: index?.count ?? 0))
  }

  private func run(_ report: () -> Void) {
    while true {
      let next = state.with { state in
        defer { state.newest = nil }
        state.isRunning = state.newest != nil
        return state.newest
      }
      guard let next else { return }
      if index?.count == 0 { index?.take(AliasTable(actors: next.actors.values, places: next.places.values)) }
      index?.add(next.arrivals(after: index?.count ?? 0))
      report()
    }
  }
}

extension Snapshot {
  /// What a filter leaves; a name that the corpus does not know (yet) selects nothing.
  func under(_ filter: Filter, _ index: FullTextIndex?) -> Snapshot {
    var matching: Set<String>?
    if let words = filter.term(.words), case .success(let query) = WordQuery.parse(words.value) {
      matching = index?.ids(query) ?? []
    }
    guard case .success(let snapshot) = narrowed(by: filter, matching: matching, isStrict: false) else { return self }
    return snapshot
  }

  /// The articles with these words, as typed.
  func search(_ words: String, _ index: FullTextIndex?) -> SearchResult {
    let indexed = index?.count ?? 0
    switch WordQuery.parse(words) {
    case .failure(let mistake):
      return SearchResult(hits: .none, phrases: [], indexed: indexed, articles: articleCount, mistake: mistake)
    case .success(let query):
      guard let index else {
        let mistake = FilterMistake(
          range: 0..<0, what: "there is no full-text search", advice: "this system's SQLite was built without FTS5")
        return SearchResult(hits: .none, phrases: [], indexed: 0, articles: articleCount, mistake: mistake)
      }
      let found = index.find(query)
      return searchResult(found.numbers, phrases: found.phrases, indexed: indexed)
    }
  }
}
