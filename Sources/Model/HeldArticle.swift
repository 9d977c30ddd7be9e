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
  /// Mentions of actors in text order.
  let mentions: [ActorIndex.Entry]

  init(reading: Reading, number: Int32, mentions: [ActorIndex.Entry]) {
    (self.reading, self.number, self.mentions) = (reading, number, mentions)
    day = HeldArticle.day(of: reading)
    var (strength, events, statements): ([Int32], [Int32], [Int32]) = ([], [], [])
    for index in reading.facts.indices {
      switch reading.facts[index].claim {
      case .strength: strength.append(Int32(index))
      case .event: events.append(Int32(index))
      case .statement: statements.append(Int32(index))
      case .mention, .date, .quantity: break
      }
    }
    (self.strength, self.events, self.statements) = (strength, events, statements)
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
