import Corpus
import Facts

/// An article in a snapshot: its reading with what every question needs of it, worked out once.
final class HeldArticle: Sendable {
  let reading: Reading
  /// Place among the articles in the order they came; never shown, ties and orders are settled by path.
  let number: Int32
  /// The middle of a publication date known from both sides; nil: undated.
  let day: Day?
  /// Positions of the strength reports among the facts.
  let strength: [Int32]
  /// Positions of the event reports and of the statements.
  let events, statements: [Int32]
  /// Statements that tell who says what an event report tells, whether a filter has left them or not.
  let said: [Int32]
  /// Mentions of actors in text order.
  let mentions: [ActorIndex.Entry]
  /// How many mentions, dates and quantities the reading has, whether a filter has left them or not.
  private let plain: (mentions: Int32, dates: Int32, quantities: Int32)
  /// The facts a filter has left; nil: all.
  private let narrowing: Narrowing?

  /// What a filter has left of an article's facts, besides the lists of strengths, events and statements.
  struct Narrowing {
    /// Whether mentions, dates and other quantities are left.
    var mentions = true, dates = true, quantities = true
    static let nothing = Narrowing(mentions: false, dates: false, quantities: false)
  }

  init(reading: Reading, number: Int32, mentions: [ActorIndex.Entry]) {
    (self.reading, self.number, self.mentions) = (reading, number, mentions)
    day = HeldArticle.day(of: reading)
    var (strength, events, statements): ([Int32], [Int32], [Int32]) = ([], [], [])
    var plain: (mentions: Int32, dates: Int32, quantities: Int32) = (0, 0, 0)
    for index in reading.facts.indices {
      switch reading.facts[index].claim {
      case .strength: strength.append(Int32(index))
      case .event: events.append(Int32(index))
      case .statement: statements.append(Int32(index))
      case .mention: plain.mentions += 1
      case .date: plain.dates += 1
      case .quantity: plain.quantities += 1
      }
    }
    self.plain = plain
    (self.strength, self.events, self.statements, narrowing) = (strength, events, statements, nil)
    said = statements
  }

  /// An article of which a filter has left some facts.
  init(
    _ whole: HeldArticle, strength: [Int32], events: [Int32], statements: [Int32], others: Narrowing
  ) {
    (reading, number, day, narrowing) = (whole.reading, whole.number, whole.day, others)
    (said, plain) = (whole.said, whole.plain)
    (self.strength, self.events, self.statements) = (strength, events, statements)
    mentions = others.mentions ? whole.mentions : []
  }

  /// Which mentions, dates and quantities are left.
  var others: Narrowing { narrowing ?? Narrowing() }

  /// Whether a filter has left the fact.
  func keeps(_ fact: Int32) -> Bool {
    guard let narrowing else { return true }
    switch reading.facts[Int(fact)].claim {
    case .mention: return narrowing.mentions
    case .date: return narrowing.dates
    case .quantity: return narrowing.quantities
    case .strength: return strength.contains(fact)
    case .event: return events.contains(fact)
    case .statement: return statements.contains(fact)
    }
  }

  /// How many facts are left.
  var factCount: Int {
    guard let narrowing else { return reading.facts.count }
    var count = strength.count + events.count + statements.count
    if narrowing.mentions { count += Int(plain.mentions) }
    if narrowing.dates { count += Int(plain.dates) }
    if narrowing.quantities { count += Int(plain.quantities) }
    return count
  }

  /// The reading with the facts that are left.
  var keptReading: Reading {
    if narrowing == nil { return reading }
    return reading.holding(reading.facts.indices.filter { keeps(Int32($0)) }.map { reading.facts[$0] })
  }

  var article: Article { reading.article }

  /// The middle of a publication date known from both sides.
  static func day(of reading: Reading) -> Day? {
    guard let date = reading.publication.date, date.first != nil, date.last != nil else { return nil }
    return date.middle
  }

  /// Whether this article comes first in order of path, then position in the file.
  func precedes(_ other: HeldArticle) -> Bool {
    let (left, right) = (article, other.article)
    if left.path != right.path { return left.path < right.path }
    if left.span != right.span { return left.span < right.span }
    return left.id < right.id
  }

  /// Whether this article is listed first where the newest comes first; undated ones come last.
  func isNewer(than other: HeldArticle) -> Bool {
    switch (day, other.day) {
    case (let mine?, let theirs?) where mine != theirs: return mine > theirs
    case (.some, nil): return true
    case (nil, .some): return false
    default: return precedes(other)
    }
  }
}

/// A fact of a held article.
struct FactReference: Hashable {
  let article, fact: Int32
}
