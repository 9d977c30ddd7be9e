import Corpus
import Facts
import Testing

@testable import Model

/// Stories of made-up words and what editors make of them, so that it is known which are prints of which.
struct EditedReprints {
  private var random: Seeded
  private static let syllables = ["ka", "lo", "mi", "ten", "sur", "ve", "dra", "pol", "ish", "or", "ban", "ne"]

  init(seed: UInt64) { random = Seeded(seed) }

  mutating func word() -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      EditedReprints.syllables.randomElement(using: &random)!
    }.joined()
  }

  mutating func paragraph() -> [String] { (0..<Int.random(in: 25...50, using: &random)).map { _ in word() } }

  mutating func story() -> [[String]] { (0..<Int.random(in: 4...10, using: &random)).map { _ in paragraph() } }

  /// What a newspaper makes of a wire story: a share of the words replaced, and the whole cut, filled or put in another
  /// order.
  mutating func reprint(of story: [[String]], replacing share: Double) -> [[String]] {
    var print = story.map { paragraph in
      paragraph.map { Double.random(in: 0..<1, using: &random) < share ? word() : $0 }
    }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: print = Array(print.prefix(max(2, (print.count + 2) / 3)))
    case 1: print.insert(paragraph(), at: 0)
    case 2: print.append(paragraph())
    case 3: print.swapAt(1, print.count - 1)
    default: print.remove(at: Int.random(in: 1..<print.count, using: &random))
    }
    return print
  }

  func reading(_ path: String, _ paragraphs: [[String]]) -> Reading {
    let text = SourceText(verbatim: paragraphs.map { $0.joined(separator: " ") + "." }.joined(separator: "\n\n"))
    var hash = IdentityHash()
    hash.add(text.bytes)
    let id = hash.hexadecimal
    return OriginStories.analyzer.read(
      Article(
        id: id, path: path, sha256: "", span: TextSpan(0, text.bytes.count), text: text, title: nil, outlet: nil,
        republisher: nil, wires: [], byline: nil, dateline: nil, language: nil, address: nil, statedDate: nil,
        pageStamps: [], encoding: "UTF-8", origin: id))
  }

  mutating func shuffled(_ readings: [Reading]) -> [Reading] { readings.shuffled(using: &random) }

  mutating func batches(_ readings: [Reading]) -> [[Reading]] {
    var batches: [[Reading]] = []
    var rest = readings[...]
    while !rest.isEmpty {
      let size = min(rest.count, Int.random(in: 1...9, using: &random))
      batches.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return batches
  }
}

@Suite struct OriginPropertyTests {
  /// Stories with reprints and a background paragraph that all share; the reprints' paths begin with their story's.
  static func corpus(seed: UInt64, stories: Int, prints: Int, replacing share: Double) -> [Reading] {
    var editor = EditedReprints(seed: seed)
    let background = editor.paragraph()
    var readings: [Reading] = []
    for story in 0..<stories {
      let text = editor.story() + [background]
      readings.append(editor.reading("\(story)/0", text))
      for print in 1..<prints {
        readings.append(editor.reading("\(story)/\(print)", editor.reprint(of: text, replacing: share)))
      }
    }
    return readings
  }

  /// Pairs of articles that are counted as one origin, and how many of those are, and how many should be.
  static func score(_ snapshot: Snapshot) -> (precision: Double, recall: Double) {
    let readings = snapshot.readings
    var (found, right, wanted) = (0, 0, 0)
    let origins = readings.map { snapshot.originID(of: $0.article) }
    let stories = readings.map { $0.article.path.split(separator: "/")[0] }
    for one in readings.indices {
      for other in (one + 1)..<readings.count {
        let isFound = origins[one] == origins[other]
        let isWanted = stories[one] == stories[other]
        found += isFound ? 1 : 0
        wanted += isWanted ? 1 : 0
        right += isFound && isWanted ? 1 : 0
      }
    }
    return (found == 0 ? 1 : Double(right) / Double(found), Double(right) / Double(wanted))
  }

  @Test(arguments: [(0.0, 1), (0.05, 0.99), (0.1, 0.98), (0.15, 0.93), (0.2, 0.6)])
  func `edited reprints are found and no other story with them`(share: Double, floor: Double) {
    let readings = OriginPropertyTests.corpus(seed: 41, stories: 40, prints: 5, replacing: share)
    let score = OriginPropertyTests.score(OriginStories.snapshot(readings))
    #expect(score.precision == 1)
    #expect(score.recall >= floor, "\(share): \(score.recall)")
  }

  @Test(arguments: 1...6)
  func `groups are the same in whatever order and batches the articles came`(seed: UInt64) {
    let readings = OriginPropertyTests.corpus(seed: seed, stories: 8, prints: 4, replacing: 0.18)
    var editor = EditedReprints(seed: seed)
    let whole = OriginStories.snapshot(readings)
    #expect(whole.originGroups.count > 2)
    for _ in 0..<4 {
      var other = OriginStories.snapshot([])
      for batch in editor.batches(editor.shuffled(readings)) { other = other.adding(batch, problems: []) }
      #expect(other.originGroups == whole.originGroups, "seed \(seed)")
      #expect(String(describing: other.answer(.overview)) == String(describing: whole.answer(.overview)))
    }
  }

  @Test
  func `the chance to share runs with others decides nothing: the index finds what comparing all finds`() {
    let readings = OriginPropertyTests.corpus(seed: 9, stories: 12, prints: 3, replacing: 0.1)
    let snapshot = OriginStories.snapshot(readings)
    for one in readings {
      let isAlone = snapshot.originGroups.allSatisfy { group in
        !group.prints.contains { $0.article == one.article.id }
      }
      guard isAlone else { continue }
      for other in readings where other.article.id != one.article.id {
        let likeness = Likeness(one.fingerprint, other.fingerprint)
        #expect(!likeness.isPrint(isCredited: false), "\(one.article.path) and \(other.article.path)")
      }
    }
  }

  /// Strength points, actors and counts follow the groups as more articles bring them together.
  @Test(arguments: 1...6)
  func `figures count again what they say when groups grow`(seed: UInt64) {
    var editor = EditedReprints(seed: seed)
    let readings = editor.shuffled(
      OriginPropertyTests.corpus(seed: seed, stories: 5, prints: 4, replacing: 0.1)
    ).enumerated().map { number, reading in
      let end = min(20, reading.article.text.bytes.count)
      let span = TextSpan(0, end)
      func fact(_ kind: String, _ claim: Claim) -> Fact {
        Fact(id: "\(kind)\(number)", claim: claim, citation: Citation(sentence: span, focus: span), rule: "hand-made")
      }
      return Reading(
        article: reading.article, publication: .unknown, sentences: [span],
        facts: [
          fact("m", .mention(Mention(target: .actor("nato"), form: .name))),
          fact("s", strength(.total, Quantity(number % 2 == 0 ? 4500 : 3800, .about), asOf: "2022-08")),
        ], foundActors: [], fingerprint: reading.fingerprint)
    }
    var snapshot = Snapshot(actors: [], places: [], reference: .empty)
    for batch in editor.batches(readings) {
      snapshot = snapshot.adding(batch, problems: [])
      for question in [Question.overview, .actors, .strength, .articles(ArticleQuery())] {
        for figure in figures(in: snapshot.answer(question)) where figure.count != nil {
          #expect(snapshot.count(of: figure) == figure.count, "seed \(seed): \(figure)")
        }
      }
    }
    guard case .strength(let series) = snapshot.answer(.strength) else { return }
    #expect(series.points.count == 2 && series.points.allSatisfy { $0.origins.count! < $0.articles.count! })
  }
}
