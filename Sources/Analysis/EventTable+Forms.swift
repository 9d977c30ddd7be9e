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
    /// Its frame is read in texts of the conflict only.
    let isOfRoles: Bool
  }

  /// What is looked at first in a form: most forms miss a word in the sentence.
  struct Glance: Sendable {
    /// The bits of the words it needs, all of them.
    var all: UInt64 = 0
    /// The bits of words of which it needs one.
    var any: UInt64 = .max
    /// The word that must come right behind the first one, if it is one.
    var second: WordKey?

    init(_ form: [EventFrame.Element]) {
      for element in form {
        switch element {
        case .word(let word): all |= word.bit
        case .anyOf(let words): if words.bits.nonzeroBitCount < any.nonzeroBitCount { any = words.bits }
        case .of, .gap: break
        }
      }
      if form.count > 1, case .word(let word) = form[1] { second = word }
    }
  }

  /// What a word is to the frames.
  struct Word: Sendable {
    var classes: EventWordClasses = []
    /// The forms that begin with it, longest first.
    var triggers = 0..<0
    /// "both", "foes": may mean two that the text named before.
    var isPairMark = false
    /// "that", "after", ";".
    var endsClause = false
  }
}
