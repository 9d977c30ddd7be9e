import Analysis
import Corpus
import Facts
import Glibc
import Model

/// Times what a filter costs before its view is shown: `reading-bench --narrowing corpus/ FILTER...` prints a line a filter:
/// milliseconds to narrow the corpus, and then to answer the overview and the list of articles; the median of some rounds.
struct NarrowingBench {
  let whole: Snapshot

  init(_ paths: [String], _ reader: CorpusReader, _ analyzer: Analyzer, data: DataFolder) throws {
    let empty = Snapshot(
      actors: analyzer.lexicon.actors, places: analyzer.lexicon.places, reference: try ReferenceSeries(data: data),
      timeline: analyzer.timeline.events, tables: try EventTables(data: data))
    whole = empty.adding(paths.flatMap { reader.read(path: $0).articles }.map { analyzer.read($0) }, problems: [])
    whole.prepare()
    _ = whole.findings
  }

  func run(_ filters: [String], rounds: Int) {
    for line in filters {
      guard case .success(let filter) = Filter.parse(line) else {
        print("not a filter: \(line)")
        continue
      }
      var (narrowing, answering): ([Double], [Double]) = ([], [])
      var left = 0
      for _ in 0..<rounds {
        let start = NarrowingBench.now()
        guard case .success(let snapshot) = whole.narrowed(by: filter) else { break }
        let middle = NarrowingBench.now()
        if case .overview(let overview) = snapshot.answer(.overview) { left += overview.articles.count }
        if case .articles(let rows) = snapshot.answer(.articles(ArticleQuery())) { left += rows.count }
        narrowing.append(middle - start)
        answering.append(NarrowingBench.now() - middle)
      }
      guard left > 0, let middle = narrowing.indices.dropFirst(rounds / 2).first else {
        print("\(line)\tselects nothing")
        continue
      }
      print("\(line)\t\(ms(narrowing.sorted()[middle])) ms\t\(ms(answering.sorted()[middle])) ms")
    }
  }

  private func ms(_ seconds: Double) -> String { ReadingBench.fixed(seconds * 1e3) }

  /// Seconds on the clock: narrowing may use more than one processor.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
