/// What marks say of each thing: looked up by its id, as lists are drawn.
package struct MarkBook: Sendable {
  private var stars: [Mark.Target: Mark] = [:]
  private var reads: [Mark.Target: Mark] = [:]
  private var notes: [Mark.Target: Mark] = [:]
  /// The last of accept and reject of each fact.
  private var verdicts: [String: Mark] = [:]
  /// Words of articles that have a note or a star.
  package private(set) var words: [Mark.Target: MarkedWords] = [:]
  /// Changes with what the book says: drawn lines hang on it.
  package private(set) var version: UInt64 = 0

  package static let empty = MarkBook([])

  /// - Parameter marks: in the order they were made; a later note or verdict takes an earlier one's place.
  package init(_ marks: [Mark]) {
    var hash = IdentityHash()
    for mark in marks {
      guard let target = mark.targets.first else { continue }
      switch mark.action {
      case .star: stars[target] = mark
      case .read: reads[target] = mark
      // A note without words takes the one before it away.
      case .note: notes[target] = mark.value.isEmpty ? nil : mark
      case .accept, .reject: verdicts[target.id] = mark
      default: break
      }
      hash.add(mark.id.utf8)
    }
    for target in Set(notes.keys).union(stars.keys) where target.kind == .span { words[target] = target.words }
    if !marks.isEmpty { version = hash.value }
  }

  package func isStarred(_ target: Mark.Target) -> Bool { stars[target] != nil }
  package func isRead(_ article: String) -> Bool { reads[Mark.Target(.article, article)] != nil }
  package func hasNote(_ target: Mark.Target) -> Bool { notes[target] != nil }

  /// The mark that set the star, to be taken back.
  package func star(_ target: Mark.Target) -> Mark? { stars[target] }
  package func read(_ target: Mark.Target) -> Mark? { reads[target] }
  /// The note in force; its words are the mark's value.
  package func note(_ target: Mark.Target) -> Mark? { notes[target] }
  package func verdict(ofFact id: String) -> Mark? { verdicts[id] }

  package var starred: Set<Mark.Target> { Set(stars.keys) }
  package var noted: Set<Mark.Target> { Set(notes.keys) }
  /// Ids of the articles that were read.
  package var readArticles: [String] { reads.keys.filter { $0.kind == .article }.map(\.id) }
  /// Ids of the facts that were accepted or rejected.
  package func facts(_ action: Mark.Action) -> [String] { verdicts.filter { $0.value.action == action }.map(\.key) }

  /// Where nothing was marked as read, unread says nothing.
  package var hasReads: Bool { !reads.isEmpty }
}
