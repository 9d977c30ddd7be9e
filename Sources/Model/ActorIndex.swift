import Corpus
import Facts

/// Which articles mention which actor, and how often.
struct ActorIndex: Sendable {
  struct Posting: Sendable {
    let article, count: Int32
  }

  struct Tally: Sendable {
    let id: EntityID
    var mentions = 0
    var postings: [Posting] = []
    /// Publication dates of the earliest and latest dated article.
    var first, last: DateValue?
  }

  private var numbers: [EntityID: Int32] = [:]
  private(set) var tallies: [Tally] = []
  /// Numbers of the actors, most mentioned first.
  private(set) var order: [Int32] = []
  /// Articles that mention a place.
  private(set) var places: [EntityID: [Int32]] = [:]

  func tally(of actor: EntityID) -> Tally? { numbers[actor].map { tallies[Int($0)] } }

  mutating func add(_ article: HeldArticle) {
    var counts: [Int32: Int32] = [:]
    for fact in article.reading.facts {
      guard case .mention(let mention) = fact.claim else { continue }
      switch mention.target {
      case .actor(let id): counts[number(of: id), default: 0] += 1
      case .place(let id):
        if places[id]?.last != article.number { places[id, default: []].append(article.number) }
      }
    }
    let date = article.day == nil ? nil : article.reading.publication.date
    for (number, count) in counts {
      let index = Int(number)
      tallies[index].mentions += Int(count)
      tallies[index].postings.append(Posting(article: article.number, count: count))
      guard let date else { continue }
      if ActorIndex.isBefore(date, tallies[index].first) { tallies[index].first = date }
      if ActorIndex.isAfter(date, tallies[index].last) { tallies[index].last = date }
    }
  }

  /// Puts the actors in order again; after a batch, since few change their place.
  mutating func sort() {
    order.sort { left, right in
      let (a, b) = (tallies[Int(left)], tallies[Int(right)])
      return a.mentions != b.mentions ? a.mentions > b.mentions : a.id < b.id
    }
  }

  private mutating func number(of id: EntityID) -> Int32 {
    if let number = numbers[id] { return number }
    let number = Int32(tallies.count)
    numbers[id] = number
    tallies.append(Tally(id: id))
    order.append(number)
    return number
  }

  private static func isBefore(_ date: DateValue, _ other: DateValue?) -> Bool {
    guard let other else { return true }
    return (date.first!, date.last!, date.edtf) < (other.first!, other.last!, other.edtf)
  }

  private static func isAfter(_ date: DateValue, _ other: DateValue?) -> Bool {
    guard let other else { return true }
    return (date.last!, date.first!, date.edtf) > (other.last!, other.first!, other.edtf)
  }
}
