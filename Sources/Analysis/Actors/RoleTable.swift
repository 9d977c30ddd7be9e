import Corpus
import Facts

/// Who held which office when.
struct RoleTable: Sendable {
  /// One line of `roles.tsv`.
  struct Posting: Sendable {
    let actor: Int32
    let title: Int32
    /// Index of the actor whose office it is; -1 where none is given.
    let owner: Int32
    /// The office as the line words it.
    let role: String
    let from, to: DateValue?
    /// Still held when the file was last checked.
    let isOpen: Bool
    let line: Int

    /// The days on which the office was held for certain; nil where a bound is not known.
    var certain: (first: Day, last: Day)? {
      guard let first = from?.last, let last = isOpen ? Day(number: Int.max / 2) : to?.first, first <= last else {
        return nil
      }
      return (first, last)
    }
  }

  let postings: [Posting]
  private let ofActor: [Int32: [Posting]]

  init(postings: [Posting]) {
    self.postings = postings
    ofActor = Dictionary(grouping: postings, by: \.actor)
  }

  /// The offices of one actor, in the order of the file.
  func postings(of actor: Int32) -> [Posting] { ofActor[actor] ?? [] }

  /// The actors who held an office on every day of a span for certain.
  func holders(title: Int32, owner: Int32, from: Day, to: Day) -> [Int32] {
    var result: [Int32] = []
    // Looked at in place: a copy of each would be counted.
    for index in postings.indices where postings[index].title == title && postings[index].owner == owner {
      let posting = postings[index]
      guard let certain = posting.certain, certain.first <= from, to <= certain.last else { continue }
      if !result.contains(posting.actor) { result.append(posting.actor) }
    }
    return result
  }

  /// Whether someone may have held an office of one of some owners on a day.
  func serves(_ actor: Int32, anyOf owners: [Int32], on day: Day) -> Bool {
    postings(of: actor).contains { posting in
      owners.contains(posting.owner) && (posting.from?.first.map { $0 <= day } ?? true)
        && (posting.isOpen || (posting.to?.last.map { day <= $0 } ?? true))
    }
  }

  /// Whether someone held an office of a kind of owner at any time.
  func has(_ actor: Int32, title: Int32, owner: Int32?) -> Bool {
    postings(of: actor).contains { $0.title == title && (owner == nil || $0.owner == owner) }
  }
}
