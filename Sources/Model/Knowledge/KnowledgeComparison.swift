import Corpus
import Facts

extension Snapshot {
  /// What differs in what is known from an earlier state of the corpus.
  ///
  /// Both states are asked for their findings, which takes its time: not for the thread of the keys.
  package func changes(since before: Snapshot) -> KnowledgeDiff {
    KnowledgeComparison(before: before, after: self).diff()
  }

  /// What articles brought that are not among those known when the program was last left; nothing where none was known.
  ///
  /// - Parameter empty: the same tables and marks without an article; made only where something is new.
  package func changes(beyond known: Set<String>, from empty: @autoclosure () -> Snapshot) -> KnowledgeDiff {
    let count = known.isEmpty ? 0 : articleIDs.count { known.contains($0) }
    if count == 0 || count == articleCount { return .none }
    let before = readings.filter { known.contains($0.article.id) }
    return changes(since: empty().adding(before, problems: [])).sinceLastSession
  }
}

/// Two states of a corpus side by side.
struct KnowledgeComparison {
  let before, after: Snapshot
  /// Articles that differ: numbers in the earlier and the later state.
  private(set) var touched: [Pair] = []

  struct Pair {
    let before, after: Int32?
  }

  /// Places in `touched` by number.
  private var placesBefore: [Int32: Int] = [:]
  private var placesAfter: [Int32: Int] = [:]

  init(before: Snapshot, after: Snapshot) {
    (self.before, self.after) = (before, after)
    pairArticles()
  }

  func diff() -> KnowledgeDiff {
    var changes = [[KnowledgeChange]](repeating: [], count: touched.count + 1)
    func file(_ found: [Found]) { for item in found { changes[item.place ?? touched.count].append(item.change) } }
    file(strengthChanges())
    file(eventChanges())
    file(statementChanges())
    file(actorChanges())
    file(disagreementChanges())
    var groups = touched.enumerated().map { place, pair in
      KnowledgeDiff.Group(
        before: pair.before.map { before.row(of: before.held[Int($0)]) },
        after: pair.after.map { after.row(of: after.held[Int($0)]) }, changes: changes[place])
    }
    if let rest = changes.last, !rest.isEmpty {
      groups.append(KnowledgeDiff.Group(before: nil, after: nil, changes: rest))
    }
    return KnowledgeDiff(groups: groups)
  }

  /// A change and the place of the article that explains it; nil: no single one does.
  typealias Found = (change: KnowledgeChange, place: Int?)

  /// The first of the differing articles that something rests on now, or rested on before.
  func place(before numbers: some Sequence<Int32>, after more: some Sequence<Int32>) -> Int? {
    let now = more.compactMap { placesAfter[$0] }.min()
    return now ?? numbers.compactMap { placesBefore[$0] }.min()
  }

  // MARK: Articles

  private struct Key: Hashable {
    let content, path: String
    let start: Int
  }

  /// The id without the number that tells copies apart: copies change numbers when one of them goes.
  private static func content(_ article: HeldArticle) -> String {
    let id = article.article.id
    guard let dash = id.lastIndex(of: "-"), id[id.index(after: dash)...].allSatisfy(\.isNumber) else { return id }
    return String(id[..<dash])
  }

  private mutating func pairArticles() {
    func keys(_ snapshot: Snapshot) -> [Key] {
      snapshot.byPath.map { number in
        let article = snapshot.held[Int(number)]
        return Key(
          content: KnowledgeComparison.content(article), path: article.article.path, start: article.article.span.start)
      }
    }
    let (old, new) = (keys(before), keys(after))
    let (oldSet, newSet) = (Set(old), Set(new))
    var gone = old.indices.filter { !newSet.contains(old[$0]) }
    var come = new.indices.filter { !oldSet.contains(new[$0]) }
    // A hand has changed what is read from the same text.
    var pairs: [(key: Key, before: Int32?, after: Int32?)] = []
    let places = Dictionary(old.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, key) in new.enumerated() {
      guard let place = places[key] else { continue }
      let (was, now) = (before.byPath[place], after.byPath[index])
      let (earlier, later) = (before.held[Int(was)].reading, after.held[Int(now)].reading)
      let isAmended = earlier.amendments != nil || later.amendments != nil
      if isAmended, earlier !== later, earlier.facts != later.facts { pairs.append((key, was, now)) }
    }
    // The same text at another place has only moved.
    var moved: [String: Int] = [:]
    for index in gone { moved[old[index].content, default: 0] += 1 }
    var cancelled: [String: Int] = [:]
    come.removeAll { index in
      guard moved[new[index].content, default: 0] > 0 else { return false }
      moved[new[index].content]! -= 1
      cancelled[new[index].content, default: 0] += 1
      return true
    }
    gone.removeAll { index in
      guard cancelled[old[index].content, default: 0] > 0 else { return false }
      cancelled[old[index].content]! -= 1
      return true
    }
    // Another text in the same file is the file changed.
    var byPath: [String: [Int]] = [:]
    for index in gone.reversed() { byPath[old[index].path, default: []].append(index) }
    for index in come {
      let earlier = byPath[new[index].path]?.popLast()
      pairs.append((new[index], earlier.map { before.byPath[$0] }, after.byPath[index]))
    }
    for index in byPath.values.joined() { pairs.append((old[index], before.byPath[index], nil)) }
    pairs.sort { ($0.key.path, $0.key.start) < ($1.key.path, $1.key.start) }
    touched = pairs.map { Pair(before: $0.before, after: $0.after) }
    for (place, pair) in touched.enumerated() {
      if let number = pair.before { placesBefore[number] = place }
      if let number = pair.after { placesAfter[number] = place }
    }
  }
}
