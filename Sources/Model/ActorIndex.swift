import Corpus
import Facts

/// Which articles mention which actor, and how often.
struct ActorIndex: Sendable {
  struct Posting: Sendable {
    let article, count: Int32
  }

  /// A mention of an actor in an article: the actor's number, and the fact's position.
  struct Entry: Sendable {
    let actor, fact: Int32
  }

  struct Tally: Sendable {
    let id: EntityID
    var mentions = 0
    var postings: [Posting] = []
    /// Publication dates of the earliest and latest dated article.
    var first, last: DateValue?
  }

  private var numbers = EntityNumbers()
  private(set) var tallies: [Tally] = []
  /// Numbers of the actors, most mentioned first.
  private(set) var order: [Int32] = []
  /// Articles that mention a place.
  private(set) var places: [EntityID: [Int32]] = [:]

  func tally(of actor: EntityID) -> Tally? { numbers[actor].map { tallies[Int($0)] } }
  func number(of actor: EntityID) -> Int32? { numbers[actor] }

  /// Takes an article's mentions; answers those of actors.
  mutating func add(_ reading: Reading, article: Int32) -> [Entry] {
    var entries: [Entry] = []
    var counts: [Int32: Int32] = [:]
    for index in reading.facts.indices {
      guard case .mention(let mention) = reading.facts[index].claim else { continue }
      switch mention.target {
      case .actor(let id):
        let number = assignNumber(to: id)
        counts[number, default: 0] += 1
        entries.append(Entry(actor: number, fact: Int32(index)))
      case .place(let id):
        if places[id]?.last != article { places[id, default: []].append(article) }
      }
    }
    let date = HeldArticle.day(of: reading) == nil ? nil : reading.publication.date
    for (number, count) in counts {
      let index = Int(number)
      tallies[index].mentions += Int(count)
      tallies[index].postings.append(Posting(article: article, count: count))
      guard let date else { continue }
      if ActorIndex.isBefore(date, tallies[index].first) { tallies[index].first = date }
      if ActorIndex.isAfter(date, tallies[index].last) { tallies[index].last = date }
    }
    return entries
  }

  /// Puts the actors in order again; after a batch, since few change their place.
  mutating func sort() {
    order.sort { left, right in
      let (a, b) = (tallies[Int(left)].mentions, tallies[Int(right)].mentions)
      return a != b ? a > b : tallies[Int(left)].id < tallies[Int(right)].id
    }
  }

  /// The mentions in the articles that a filter has left; actors keep their numbers.
  func narrowed(to kept: [Bool], _ held: [HeldArticle]) -> ActorIndex {
    var next = self
    // What is asked of an article at each of its postings stands side by side.
    let names = held.map { kept[Int($0.number)] && !$0.mentions.isEmpty }
    let dates = held.map(PublishedDays.init)
    for index in tallies.indices {
      var tally = Tally(id: tallies[index].id)
      var (first, last): (Int?, Int?)
      for posting in tallies[index].postings where names[Int(posting.article)] {
        let article = Int(posting.article)
        tally.mentions += Int(posting.count)
        tally.postings.append(posting)
        guard dates[article].isKnown else { continue }
        if first.map({ dates[article].isBefore(dates[$0]) }) ?? true { first = article }
        if last.map({ dates[article].isAfter(dates[$0]) }) ?? true { last = article }
      }
      (tally.first, tally.last) = (first.flatMap { dates[$0].date }, last.flatMap { dates[$0].date })
      next.tallies[index] = tally
    }
    let areLeft = held.map { kept[Int($0.number)] && $0.others.mentions }
    next.places = places.compactMapValues { articles in
      let left = articles.filter { areLeft[Int($0)] }
      return left.isEmpty ? nil : left
    }
    next.order.removeAll { next.tallies[Int($0)].mentions == 0 }
    next.sort()
    return next
  }

  private mutating func assignNumber(to id: EntityID) -> Int32 {
    if let number = numbers[id] { return number }
    let number = Int32(tallies.count)
    numbers[id] = number
    tallies.append(Tally(id: id))
    order.append(number)
    return number
  }

  fileprivate static func isBefore(_ date: DateValue, _ other: DateValue?) -> Bool {
    guard let other else { return true }
    return (date.first!, date.last!, date.edtf) < (other.first!, other.last!, other.edtf)
  }

  fileprivate static func isAfter(_ date: DateValue, _ other: DateValue?) -> Bool {
    guard let other else { return true }
    return (date.last!, date.first!, date.edtf) > (other.last!, other.first!, other.edtf)
  }
}

/// When an article was published, to be compared with the days of thousands of others.
private struct PublishedDays {
  let isKnown: Bool
  private let first, last: Int32
  private let article: HeldArticle

  init(_ article: HeldArticle) {
    self.article = article
    let date = article.day == nil ? nil : article.reading.publication.date
    isKnown = date != nil
    first = date.map { Int32($0.first!.number) } ?? 0
    last = date.map { Int32($0.last!.number) } ?? 0
  }

  var date: DateValue? { article.reading.publication.date }

  func isBefore(_ other: PublishedDays) -> Bool {
    first != other.first ? first < other.first : ActorIndex.isBefore(date!, other.date)
  }

  func isAfter(_ other: PublishedDays) -> Bool {
    last != other.last ? last > other.last : ActorIndex.isAfter(date!, other.date)
  }
}
