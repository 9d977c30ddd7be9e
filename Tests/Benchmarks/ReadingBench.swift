import Analysis
import Corpus
import Facts
import Glibc
import Model

/// Times the stages from the bytes of files to facts and their export, each alone and on one thread.
///
/// `reading-bench corpus/` prints a line a stage: its name, megabytes, processor seconds and megabytes a second, the best
/// of some rounds. `reading-bench --round corpus/` goes through all once and prints nothing: to be counted by callgrind.
/// `reading-bench --facts corpus/` prints every fact: two builds that read alike print the same bytes.
/// `reading-bench --narrowing corpus/ FILTER...` times filters: see `NarrowingBench`.
@main
struct ReadingBench {
  let reader: CorpusReader
  let analyzer: Analyzer
  let reference: ReferenceSeries

  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    let isCounted = words.first == "--round"
    let printsFacts = words.first == "--facts"
    let narrows = words.first == "--narrowing"
    if isCounted || printsFacts || narrows { words.removeFirst() }
    let filters = narrows ? Array(words.dropFirst()) : []
    if narrows { words = Array(words.prefix(1)) }
    let data = try DataFolder.find(given: nil)
    let bench = ReadingBench(
      reader: try CorpusReader(data: data), analyzer: try Analyzer(data: data),
      reference: try ReferenceSeries(data: data))
    var walk = CorpusWalk(paths: words.isEmpty ? [data.path + "/corpus"] : words)
    var paths: [String] = []
    while let path = walk.next() { paths.append(path) }
    guard !paths.isEmpty else {
      let message = Array(
        "reading-bench: no article in \(words.joined(separator: " ")); name a folder or files of news texts\n".utf8)
      _ = write(STDERR_FILENO, message, message.count)
      exit(66)
    }
    if narrows {
      try NarrowingBench(paths, bench.reader, bench.analyzer, data: data).run(filters, rounds: 7)
    } else if printsFacts {
      bench.printFacts(paths)
    } else {
      bench.run(paths, rounds: isCounted ? 1 : 5, isCounted: isCounted)
    }
  }

  private func printFacts(_ paths: [String]) {
    let export = JSONLinesExport()
    for path in paths {
      for article in reader.read(path: path).articles {
        let lines = export.lines(of: analyzer.read(article))
        print(String(decoding: lines, as: UTF8.self), terminator: "")
      }
    }
  }

  private func run(_ paths: [String], rounds: Int, isCounted: Bool) {
    var best: [(name: String, seconds: Double)] = []
    var size = 0
    for round in 0..<rounds {
      var times: [(name: String, seconds: Double)] = []
      func time<Result>(_ name: String, _ work: () -> Result) -> Result {
        let start = ReadingBench.processorTime()
        let result = work()
        times.append((name, ReadingBench.processorTime() - start))
        return result
      }
      let articles = time("corpus-reader") { paths.flatMap { reader.read(path: $0).articles } }
      size = articles.reduce(0) { $0 + $1.span.end - $1.span.start }
      let readings = time("analysis") { articles.map { analyzer.read($0) } }
      let empty = Snapshot(actors: analyzer.lexicon.actors, places: analyzer.lexicon.places, reference: reference)
      let snapshot = time("snapshot") { empty.adding(readings, problems: []) }
      let export = JSONLinesExport()
      let lines = time("export") { readings.reduce(0) { $0 + export.lines(of: $1).count } }
      precondition(lines > 0 && snapshot.readings.count == readings.count, "a reading went missing")
      times.append(("all", times.reduce(0) { $0 + $1.seconds }))
      best = round == 0 ? times : zip(best, times).map { ($0.name, min($0.seconds, $1.seconds)) }
    }
    if isCounted { return }
    for (name, seconds) in best {
      print(
        "\(name)\t\(ReadingBench.fixed(Double(size) / 1e6)) MB\t\(ReadingBench.fixed(seconds * 1e3)) ms\t\(ReadingBench.fixed(Double(size) / seconds / 1e6)) MB/s a core"
      )
    }
  }

  /// With one digit behind the point.
  static func fixed(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Seconds that this thread has had a processor: other work on the machine adds little.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
