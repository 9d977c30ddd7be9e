import Corpus

/// What the words of a text are to the frames of events, each looked up once: its classes, and the forms it may begin.
///
/// A sentence without a word that begins a form tells of no event and is passed over.
struct EventMarks {
  /// A word that begins forms of frames.
  struct Head {
    let token: Int
    /// Of the table's triggers.
    let triggers: Range<Int>
  }

  /// Beside the tokens.
  private(set) var classes: [EventWordClasses]
  /// Everything that the words of the text are.
  private(set) var all: EventWordClasses = []
  /// Beside the tokens.
  private var endClauses: [Bool]
  /// In text order.
  private(set) var heads: [Head] = []
  private var pairMarks: [Int] = []

  init(_ tokens: [Token], _ table: EventTable) {
    classes = [EventWordClasses](repeating: [], count: tokens.count)
    endClauses = [Bool](repeating: false, count: tokens.count)
    for index in tokens.indices {
      guard let word = table.words[tokens[index].key] else { continue }
      classes[index] = word.classes
      all.formUnion(word.classes)
      if word.endsClause { endClauses[index] = true }
      if word.isPairMark { pairMarks.append(index) }
      if !word.triggers.isEmpty { heads.append(Head(token: index, triggers: word.triggers)) }
    }
  }

  /// Whether a word or mark ends the clause before it, as far as it alone tells.
  @inline(__always)
  func endsClause(_ index: Int) -> Bool { endClauses.indices.contains(index) && endClauses[index] }

  /// Whether a word of a sentence may mean two that the text named before: "both sides".
  func namesPair(in sentence: Range<Int>) -> Bool { pairMarks.contains { sentence.contains($0) } }
}
