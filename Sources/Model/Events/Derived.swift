import Corpus
import Facts

/// What a snapshot works out when it is first asked for.
final class Derived: Sendable {
  let gathered = Once<GatheredEvents>()
  let actorRelations = Once<RelationIndex>()
  let bodyRelations = Once<RelationIndex>()
  let eventFacts = Once<FactNumbers>()
  let places = Once<[EntityID: Snapshot.PlaceTally]>()
}

/// The gathered events of a snapshot, newest first.
final class GatheredEvents: Sendable {
  struct Group: Sendable {
    let id: String
    let anchor: String?
    /// Numbers of the reports' profiles, by path, then place in the text.
    let members: [Int32]
    /// The day by which events are listed.
    let day: Int32
  }

  let groups: [Group]
  /// By id, of the whole corpus where a filter has left some.
  private let numbers: [String: Int32]
  /// In a narrowed corpus where each group of the whole stands; -1: left out.
  private let places: [Int32]?
  /// The group of each profile.
  let groupOf: [Int32]

  init(groups: [Group], profiles: Int) {
    self.groups = groups
    numbers = Dictionary(
      groups.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    places = nil
    var groupOf = [Int32](repeating: -1, count: profiles)
    for (number, group) in groups.enumerated() {
      for member in group.members { groupOf[Int(member)] = Int32(number) }
    }
    self.groupOf = groupOf
  }

  /// What a filter has left of some groups.
  /// - Parameters:
  ///   - before: the number of each group among those of the whole.
  ///   - isLeft: for each profile whether a group holds it still.
  init(_ left: [Group], before: [Int32], isLeft: [Bool], of whole: GatheredEvents) {
    (groups, numbers) = (left, whole.numbers)
    var places = [Int32](repeating: -1, count: whole.groups.count)
    for (place, number) in before.enumerated() { places[Int(number)] = Int32(place) }
    groupOf = isLeft.indices.map { profile in
      let group = whole.groupOf[profile]
      return isLeft[profile] && group >= 0 ? places[Int(group)] : -1
    }
    self.places = whole.places.map { $0.map { $0 < 0 ? -1 : places[Int($0)] } } ?? places
  }

  func group(id: String) -> Group? {
    guard let number = numbers[id] else { return nil }
    let place = places.map { $0[Int(number)] } ?? number
    return place < 0 ? nil : groups[Int(place)]
  }
}

/// Finds facts by their ids: events and statements, which figures name one by one.
final class FactNumbers: Sendable {
  private let keys: [UInt64]
  private let references: [FactReference]

  init(_ held: [HeldArticle]) {
    var entries: [(key: UInt64, reference: FactReference)] = []
    for article in held {
      for index in article.events + article.statements {
        let id = article.reading.facts[Int(index)].id
        entries.append((FactNumbers.key(id), FactReference(article: article.number, fact: index)))
      }
    }
    entries.sort { $0.key < $1.key }
    (keys, references) = (entries.map(\.key), entries.map(\.reference))
  }

  /// Facts that may have an id; who asks compares the id itself.
  func candidates(_ id: String) -> ArraySlice<FactReference> {
    let key = FactNumbers.key(id)
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    let start = low
    while low < keys.count, keys[low] == key { low += 1 }
    return references[start..<low]
  }

  private static func key(_ id: String) -> UInt64 {
    var key: UInt64 = 14_695_981_039_346_656_037
    for byte in id.utf8 { key = (key ^ UInt64(byte)) &* 1_099_511_628_211 }
    return key
  }
}
