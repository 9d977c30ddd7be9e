import Corpus
import Facts

/// Everything read so far, immutable: answers every question in memory.
///
/// Numbers in its answers are figures whose basis, asked again, selects exactly what was counted. The same articles give
/// the same answers in whatever order and batches they came.
package struct Snapshot: Sendable {
  /// Of the lexicon and of the texts.
  package private(set) var actors: [EntityID: Actor]
  package let places: [EntityID: Place]
  package let reference: ReferenceSeries
  /// By path, then line.
  package private(set) var problems: [CorpusProblem]

  private(set) var held: [HeldArticle] = []
  /// Numbers of the articles by path, then position in the file.
  private(set) var byPath: [Int32] = []
  /// Numbers of the articles, newest first.
  private(set) var byDate: [Int32] = []
  private(set) var numbersByID: [String: [Int32]] = [:]
  private(set) var origins = OriginIndex()
  private(set) var mentions = ActorIndex()
  private(set) var ledger = StrengthLedger()
  private var found = FoundActors()
  private let drawnReference: [ReferencePoint]

  /// A corpus without articles.
  package init(actors: [Actor], places: [Place], reference: ReferenceSeries) {
    self.actors = Dictionary(actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = Dictionary(places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    (self.reference, problems, drawnReference) = (reference, [], reference.drawn)
  }

  /// In order of path, then position in the file.
  package var readings: [Reading] { byPath.map { held[Int($0)].reading } }

  /// The strength ledger with the reference series.
  package var strength: StrengthSeries { StrengthSeries(points: ledger.points, reference: drawnReference) }

  /// The name to show for an actor or place; the id's slug for one that nobody describes.
  package func name(of id: EntityID) -> String { actors[id]?.name ?? places[id]?.name ?? id.slug }

  /// The snapshot with more articles and problems; the same facts give the same answers in whatever order they came.
  ///
  /// Costs a copy of the indexes, not of the articles. A record that is already held is passed over.
  package func adding(_ readings: [Reading], problems: [CorpusProblem]) -> Snapshot {
    var next = self
    next.take(problems)
    next.take(readings)
    return next
  }

  private mutating func take(_ more: [CorpusProblem]) {
    guard !more.isEmpty else { return }
    func key(_ problem: CorpusProblem) -> (String, Int, String) { (problem.path, problem.line ?? 0, problem.what) }
    problems = Set(problems + more).sorted { key($0) < key($1) }
  }

  private mutating func take(_ readings: [Reading]) {
    let start = held.count
    var points: Set<Int> = []
    var renamed: Set<EntityID> = []
    for reading in readings where !holds(reading.article) {
      for actor in reading.foundActors where actors[actor.id].map({ $0.source == .text }) ?? true {
        let before = actors[actor.id]
        let merged = found.add(actor)
        if before != merged { actors[actor.id] = merged }
        if let before, before.name != merged.name { renamed.insert(actor.id) }
      }
      let article = HeldArticle(
        reading: reading, number: Int32(held.count),
        origin: origins.add(reading.article.originID, article: Int32(held.count)))
      held.append(article)
      numbersByID[reading.article.id, default: []].append(article.number)
      mentions.add(article)
      points.formUnion(ledger.add(article))
    }
    guard held.count > start else { return }
    let new = (start..<held.count).map { Int32($0) }
    byPath = merge(new, into: byPath) { held[Int($0)].precedes(held[Int($1)]) }
    byDate = merge(new, into: byDate) { held[Int($0)].isNewer(than: held[Int($1)]) }
    mentions.sort()
    if !renamed.isEmpty {
      points.formUnion(ledger.groups.indices.filter { !ledger.groups[$0].speakers.isDisjoint(with: renamed) })
    }
    ledger.put(points.map { ($0, strengthPoint(ledger.groups[$0])) })
  }

  private func holds(_ article: Article) -> Bool {
    guard let numbers = numbersByID[article.id] else { return false }
    return numbers.contains { held[Int($0)].article.path == article.path && held[Int($0)].article.span == article.span }
  }

  /// A sorted row with new members put where they belong.
  private func merge(_ new: [Int32], into old: [Int32], by isBefore: (Int32, Int32) -> Bool) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(old.count + new.count)
    var copied = 0
    for number in new.sorted(by: isBefore) {
      var (low, high) = (copied, old.count)
      while low < high {
        let middle = (low + high) / 2
        if isBefore(old[middle], number) { low = middle + 1 } else { high = middle }
      }
      result.append(contentsOf: old[copied..<low])
      result.append(number)
      copied = low
    }
    result.append(contentsOf: old[copied...])
    return result
  }
}

/// Which articles are prints of one text.
struct OriginIndex: Sendable {
  private var numbers: [String: Int32] = [:]
  private(set) var ids: [String] = []
  private(set) var prints: [[Int32]] = []

  var count: Int { ids.count }

  func number(of id: String) -> Int32? { numbers[id] }

  /// Takes one print; answers the number of its origin.
  mutating func add(_ id: String, article: Int32) -> Int32 {
    if let number = numbers[id] {
      prints[Int(number)].append(article)
      return number
    }
    let number = Int32(ids.count)
    numbers[id] = number
    ids.append(id)
    prints.append([article])
    return number
  }
}
