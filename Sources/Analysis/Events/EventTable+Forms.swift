import Corpus

/// Classes of words that event frames speak of, one bit each, in the order of `event-words.tsv`.
struct EventWordClasses: OptionSet, Sendable {
  let rawValue: UInt64
}

/// How the forms of the frames are looked up.
extension EventTable {
  /// A form of a frame, found by its first word.
  struct Trigger: Sendable {
    let frame: Int32
    /// Of the table's elements.
    let elements: Range<Int>
    let beginsWithVerb, isBare: Bool
    /// As its frame's.
    let isOfRoles: Bool
    /// The words it needs, all of them.
    let words: WordBits

    static func words(of form: [EventFrame.Element]) -> WordBits {
      var words = WordBits()
      for case .word(let word) in form { words.insert(word) }
      return words
    }
  }

  /// What is looked at first in a form: most forms miss a word in the sentence.
  struct Glance: Sendable {
    /// The bits of the words it needs, all of them.
    private var all: UInt64 = 0
    /// The bits of words of which it needs one.
    private var any: UInt64 = .max
    /// The bits of words of which one must come right behind the first.
    private(set) var next: UInt64 = .max

    /// - Parameter quotes: marks that part no form.
    init(_ form: [EventFrame.Element], quotes: WordSet) {
      for (place, element) in form.enumerated() {
        switch element {
        case .word(let word):
          all |= word.bit
          if place == 1 { next = word.bit | quotes.bits }
        case .anyOf(let words):
          if words.bits.nonzeroBitCount < any.nonzeroBitCount { any = words.bits }
          if place == 1 { next = words.bits | quotes.bits }
        case .of, .gap: break
        }
      }
      if form.count == 1 { next = .max }
    }

    /// Whether a form may stand in a sentence of some `WordBits.folded`, before a word of some other bits.
    @inline(__always)
    func mayFit(_ bits: UInt64, next word: UInt64) -> Bool { all & ~bits == 0 && any & bits != 0 && next & word != 0 }
  }

  /// What a word is to the frames.
  struct Word: Sendable {
    var classes: EventWordClasses = []
    /// The forms that begin with it, longest first.
    var triggers = 0..<0
    /// The bits of words of which one must come right behind it for any of them.
    var next: UInt64 = 0
    /// "both", "foes": may mean two that the text named before.
    var isPairMark = false
    /// The lists of small words that it is in.
    var grammar: EventGrammar = []
  }
}
