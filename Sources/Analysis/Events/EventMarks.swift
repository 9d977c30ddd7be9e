import Corpus

/// What the words of a text are to the frames of events, each looked up once: its classes, and the forms it may begin.
///
/// A sentence without a word that begins a form tells of no event and is passed over. A class, because the view of each
/// sentence holds it: a copy costs one count and not one for each of its arrays.
final class EventMarks {
  /// A word that begins forms of frames.
  struct Head {
    let token: Int
    /// Of the table's triggers.
    let triggers: Range<Int>
    /// The bits of words of which one must come right behind it.
    let next: UInt64
  }

  /// Beside the tokens.
  let classes: [EventWordClasses]
  /// Everything that the words of the text are.
  let all: EventWordClasses
  /// Beside the sentences: everything that the words of each are.
  let sentences: [EventWordClasses]
  /// Beside the tokens: the lists of small words that each is in.
  private let grammars: [EventGrammar]
  /// In text order.
  let heads: [Head]
  private let pairMarks: [Int]

  /// - Parameter names: the words of places: "Film City" has nothing to do with films.
  init(_ document: Document, _ table: EventTable, names: [Range<Int>]) {
    let tokens = document.tokens
    var all: EventWordClasses = []
    var heads: [Head] = []
    var pairMarks: [Int] = []
    var grammars = [EventGrammar](repeating: [], count: tokens.count)
    classes = [EventWordClasses](unsafeUninitializedCapacity: tokens.count) { classes, count in
      for index in tokens.indices {
        guard let word = table.words[tokens[index].key] else {
          classes.initializeElement(at: index, to: [])
          continue
        }
        classes.initializeElement(at: index, to: word.classes)
        all.formUnion(word.classes)
        grammars[index] = word.grammar
        if word.isPairMark { pairMarks.append(index) }
        if !word.triggers.isEmpty { heads.append(Head(token: index, triggers: word.triggers, next: word.next)) }
      }
      // Nor with sport, crops or crimes.
      let soft = table.play.union(table.other)
      for name in names { for index in name { classes[index].subtract(soft) } }
      if !all.isDisjoint(with: table.weak) {
        for sentence in document.sentences { EventMarks.weaken(&classes, in: sentence.tokens, table) }
      }
      count = tokens.count
    }
    (self.all, self.heads, self.pairMarks, self.grammars) = (all, heads, pairMarks, grammars)
    let classes = classes
    sentences = document.sentences.map { sentence in
      var words: EventWordClasses = []
      for index in sentence.tokens { words.formUnion(classes[index]) }
      return words
    }
  }

  /// "special police teams", "the Arab League": a word that may be of sport, and none beside it that must be.
  private static func weaken(
    _ classes: inout UnsafeMutableBufferPointer<EventWordClasses>, in sentence: Range<Int>, _ table: EventTable
  ) {
    var strong: EventWordClasses = []
    var hasWeak = false
    for index in sentence where !classes[index].isEmpty {
      if classes[index].isDisjoint(with: table.weak) { strong.formUnion(classes[index]) } else { hasWeak = true }
    }
    guard hasWeak else { return }
    let open = table.other.subtracting(strong)
    for index in sentence where !classes[index].isDisjoint(with: table.weak) { classes[index].subtract(open) }
  }

  /// Whether a word or mark ends the clause before it, as far as it alone tells.
  @inline(__always)
  func endsClause(_ index: Int) -> Bool { grammar(index).contains(.boundaries) }

  /// What a word is; nothing before the first and behind the last of the text.
  @inline(__always)
  func wordClasses(_ index: Int) -> EventWordClasses {
    UInt(bitPattern: index) < UInt(bitPattern: classes.count) ? classes[index] : []
  }

  /// The lists of small words that a word is in; none behind the ends of the text.
  @inline(__always)
  func grammar(_ index: Int) -> EventGrammar {
    // As a number without a sign, a place before the first is behind the last too.
    UInt(bitPattern: index) < UInt(bitPattern: grammars.count) ? grammars[index] : []
  }

  /// Whether a word of a sentence may mean two that the text named before: "both sides".
  func namesPair(in sentence: Range<Int>) -> Bool { pairMarks.contains { sentence.contains($0) } }
}
