import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

/// What the articles of `Data/corpus` state by `Data/gold/corpus-strength.tsv`, and what is read from them.
private struct CorpusStrength {
  struct Row: Hashable {
    let file, kind: String
    let value: Int
    let qualifier, nation: String
  }

  var right = 0
  var expected = 0
  var read = 0

  init() throws {
    let data = DataFolder(path: Repository.data)
    var open: [Row: Int] = [:]
    for row in try data.table("gold/corpus-strength.tsv").rows {
      guard let value = Int(row["value_low"]) ?? Int(row["value_high"]) else { continue }
      let key = Row(
        file: row["file"], kind: row["kind"], value: value, qualifier: row["qualifier"], nation: row["nation"])
      open[key, default: 0] += 1
      expected += 1
    }
    for found in try CorpusStrength.readings(data) {
      // A count of formations is no number of people.
      if found.qualifier == Qualifier.unit.rawValue { continue }
      read += 1
      guard let left = open[found], left > 0 else { continue }
      open[found] = left - 1
      right += 1
    }
  }

  private static func readings(_ data: DataFolder) throws -> [Row] {
    let reader = try CorpusReader(data: data)
    let analyzer = try Analyzer(data: data)
    var rows: [Row] = []
    var walk = CorpusWalk(paths: [data.path + "/corpus"])
    while let path = walk.next() {
      for article in reader.read(path: path).articles {
        let file = path.split(separator: "/").last.map(String.init) ?? ""
        for fact in analyzer.read(article).facts {
          guard case .strength(let report) = fact.claim, let value = report.quantity?.value else { continue }
          rows.append(
            Row(
              file: file, kind: report.kind.rawValue, value: value,
              qualifier: report.quantity?.qualifier.rawValue ?? "", nation: report.nation ?? ""))
        }
      }
    }
    return rows
  }
}

@Suite struct CorpusStrengthTests {
  /// A floor of `Data/gold/floors.tsv`; it may be raised and never lowered.
  private func floor(_ name: String) throws -> Double {
    let table = try DataFolder(path: Repository.data).table("gold/floors.tsv", requiring: ["name", "value"])
    return try #require(table.rows.first { $0["name"] == name }.flatMap { Double($0["value"]) })
  }

  @Test func `the articles of the corpus give the strengths that they state`() throws {
    let score = try CorpusStrength()
    print("corpus strength: \(score.right) of \(score.expected), \(score.read) read")
    #expect(score.expected > 200)
    #expect(Double(score.right) / Double(score.expected) >= (try floor("corpus-strength-recall")))
    #expect(Double(score.right) / Double(max(1, score.read)) >= (try floor("corpus-strength-precision")))
  }

  @Test func `wording that no rule was written for is mostly read, with few false alarms`() throws {
    let score = StrengthScore(try StrengthSet("strength-unseen3.tsv"), try StrengthBench.shared.get())
    print("unseen3: \(score.right)/\(score.facts) false \(score.falseAlarms)")
    for miss in score.misses { print(miss) }
    #expect(score.share >= (try floor("strength-unseen3-recall")))
    #expect(score.falseAlarms <= 1)
  }
}
