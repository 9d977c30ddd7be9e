import Corpus

/// Keeps the first problems of one sort in one folder and counts the others, so that a folder of a million bad files
/// neither fills memory nor buries the rest.
///
/// A hundred empty files are named one by one; of a thousand, a hundred are named and "900 more files here: ..." follows.
struct ProblemSieve {
  /// How many problems of one sort and folder are named one by one.
  static let named = 100

  private struct Sort: Hashable {
    let folder: String
    let what: String
  }

  private var counts: [Sort: Int] = [:]
  private var advice: [Sort: String] = [:]

  /// The problems that are to be named.
  mutating func pass(_ problems: [CorpusProblem]) -> [CorpusProblem] {
    problems.filter { problem in
      let folder = problem.path.lastIndex(of: "/").map { String(problem.path[..<$0]) } ?? "."
      let sort = Sort(folder: folder, what: ProblemSieve.sort(of: problem.what))
      let count = counts[sort, default: 0] + 1
      counts[sort] = count
      if count == Self.named + 1 { advice[sort] = problem.advice }
      return count <= Self.named
    }
  }

  /// "line 17 is no record" and "line 1018 is no record" are of one sort: "line # is no record".
  private static func sort(of what: String) -> String {
    var sort = ""
    for letter in what where !(letter.isNumber && sort.last == "#") { sort.append(letter.isNumber ? "#" : letter) }
    return sort
  }

  /// One problem for each sort of which some were only counted.
  var summaries: [CorpusProblem] {
    counts.filter { $0.value > Self.named }.map { sort, count in
      CorpusProblem(
        path: sort.folder, what: "\(count - Self.named) more like those named: \(sort.what)", advice: advice[sort] ?? ""
      )
    }.sorted { ($0.path, $0.what) < ($1.path, $1.what) }
  }
}
