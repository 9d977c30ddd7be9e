import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

/// What a set of sentences states, one figure a row.
///
/// The kinds of the accuracy set are ours by these names: total_strength is total, national_contingent is contingent,
/// planned_level is plan; reinforcement, reduction, reserve and ceiling keep their names. "partial" (a part of the force
/// that is no nation's whole contingent) has no kind of ours: contingent, reinforcement, redeployment or, where the text
/// itself says no more, total. Qualifier "range" is between, "under" is up_to. "none" is a figure that is no strength.
struct StrengthSet {
  struct Row {
    let fact: String
    let kinds: [String]
    let low, high: Int?
    let qualifier, nation: String
    var isStrength: Bool { kinds != ["none"] }
  }
  struct Case {
    let text: String
    let published: String
    var rows: [Row]
  }

  let cases: [Case]

  init(_ name: String) throws {
    let table = try DataFolder(path: Repository.data).table("gold/" + name)
    var cases: [Case] = []
    for row in table.rows {
      let item = Row(
        fact: row["fact"], kinds: row.list("kind"), low: Int(row["value_low"]), high: Int(row["value_high"]),
        qualifier: row["qualifier"], nation: row["nation"])
      if row["sentence"] == "=" {
        cases[cases.count - 1].rows.append(item)
      } else {
        cases.append(Case(text: row["sentence"], published: row["published"], rows: [item]))
      }
    }
    self.cases = cases
  }
}

/// Finders and extractors with the repository's lexicon.
struct StrengthBench {
  let finder: QuantityFinder
  let extractor: StrengthExtractor
  let counter: CountExtractor

  init() throws {
    let data = DataFolder(path: Repository.data)
    let countries = try CountryTable(data: data)
    let words = try QuantityWords(data: data, countries: countries)
    let strength = try StrengthWords(data: data, countries: countries)
    finder = QuantityFinder(words: words)
    extractor = StrengthExtractor(words: strength, units: words.units)
    counter = CountExtractor(words: strength, units: words.units)
  }

  static let shared = Result { try StrengthBench() }

  func reports(_ text: String, published: String = "") -> [Found<StrengthReport>] {
    let document = Document(SourceText(verbatim: text))
    return reports(document, published: published)
  }

  func reports(_ document: Document, published: String = "", dates: [FoundDate] = []) -> [Found<StrengthReport>] {
    let date = DateValue(edtf: published)
    let publication = Publication(date: date, basis: nil, status: date == nil ? .unknown : .stated, republished: nil)
    return extractor.extract(
      document: document, quantities: finder.find(in: document, blocked: dates.map(\.tokens)), dates: dates,
      mentions: [], attributions: [], publication: publication)
  }
}

struct StrengthScore {
  var facts = 0
  var right = 0
  var falseAlarms = 0
  var nations = 0
  var nationsRight = 0
  var misses: [String] = []
  var share: Double { Double(right) / Double(max(1, facts)) }

  init(_ set: StrengthSet, _ bench: StrengthBench) {
    for item in set.cases { score(item, bench) }
  }

  private mutating func score(_ item: StrengthSet.Case, _ bench: StrengthBench) {
    var left = bench.reports(item.text, published: item.published).filter { $0.meaning.quantity != nil }
    func describe(_ found: Found<StrengthReport>) -> String {
      let report = found.meaning
      let value = report.quantity.map { "\($0.value ?? $0.low ?? $0.high ?? -1) \($0.qualifier.rawValue)" } ?? "-"
      return "\(report.kind.rawValue) \(value) \(report.nation ?? "") [\(found.rule)]"
    }
    for row in item.rows where row.isStrength {
      facts += 1
      let value = row.low ?? row.high
      let near = left.indices.filter { left[$0].meaning.quantity?.value == value }
      let hit = near.first {
        let report = left[$0].meaning
        return row.kinds.contains(report.kind.rawValue) && report.quantity?.qualifier.rawValue == row.qualifier
          && (row.qualifier != "between" || report.quantity?.high == row.high)
      }
      if let hit {
        right += 1
        if !row.nation.isEmpty {
          nations += 1
          if left[hit].meaning.nation == row.nation {
            nationsRight += 1
          } else {
            misses.append("nation \(row.fact) \(row.nation): got \(describe(left[hit])) <- \(item.text.prefix(260))")
          }
        }
        left.remove(at: hit)
      } else {
        let got = near.map { describe(left[$0]) }.joined(separator: "; ")
        misses.append(
          "miss \(row.fact) \(row.kinds.joined(separator: "|")) \(value ?? -1) \(row.qualifier): got \(got) <- \(item.text.prefix(260))"
        )
        if let first = near.first { left.remove(at: first) }
      }
    }
    // A count of formations ("a battalion") is no number of people: the accuracy scorer leaves it out too.
    for extra in left where extra.meaning.quantity?.qualifier != .unit && extra.meaning.quantity?.value != nil {
      falseAlarms += 1
      misses.append("false \(item.rows[0].fact): \(describe(extra)) <- \(item.text.prefix(260))")
    }
  }
}

@Suite struct StrengthSetTests {
  private func score(_ name: String) throws -> StrengthScore {
    let score = StrengthScore(try StrengthSet(name), try StrengthBench.shared.get())
    // What was missed, with its sentence and rule, for whoever tunes the rules.
    let nations = "nations \(score.nationsRight)/\(score.nations)"
    print("\(name): \(score.right)/\(score.facts) false \(score.falseAlarms) \(nations)")
    for miss in score.misses { print(miss) }
    return score
  }

  @Test func `the development facts are read from sentences of our own`() throws {
    let score = try score("strength-dev.tsv")
    #expect(score.facts == 200)
    #expect(score.share >= 0.95)
    #expect(score.falseAlarms == 0)
  }

  @Test(arguments: [
    "strength-holdout.tsv", "strength-holdout2.tsv", "strength-holdout3.tsv", "strength-holdout4.tsv",
    "strength-unseen.tsv",
    "strength-unseen2.tsv",
  ])
  func `sentences in other styles are read too`(name: String) throws {
    let score = try score(name)
    #expect(score.share >= 0.9)
    #expect(score.falseAlarms <= 2)
  }
}
