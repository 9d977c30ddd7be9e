import Corpus

extension EventFrame {
  /// Words and classes of which one must, or must not, stand at some place around the words of the event.
  struct Condition: Sendable {
    enum Place: CaseIterable, Sendable {
      case right, left, before, next, near, sentence, paragraph
      /// The object of a verb: behind it, or before it where it is passive.
      case object
      /// The subject of a verb in its clause.
      case subject
    }
    let place: Place
    let words: WordSet
    /// Several words that stand one behind the other: "trade union".
    let phrases: WordRuns
    let classes: EventWordClasses
    /// Classes that mentions belong to rather than words: a person, a place.
    let names: EventWordClasses
    /// Of each word, and of the first of each phrase.
    let bits: WordBits
    /// Each word, and the first of each phrase.
    var openings: [WordKey] { Array(words.keys) + phrases.indices.map { phrases[$0][0] } }

    /// nil where no cell asks for the place.
    init?(_ cells: [ConditionCell], at place: Place, names: EventWordClasses) {
      let own = cells.filter { $0.place == place }
      if own.isEmpty { return nil }
      let classes: EventWordClasses = own.reduce(into: []) { $0.formUnion($1.classes) }
      self.place = place
      words = WordSet(own.filter { $0.words.count == 1 }.map { $0.words[0] })
      let several = own.map(\.words).filter { $0.count > 1 }
      phrases = WordRuns(several)
      (self.classes, self.names) = (classes.subtracting(names), classes.intersection(names))
      var bits = words.all
      for phrase in several { bits.insert(phrase[0]) }
      self.bits = bits
    }
  }

  /// Conditions made once and kept for good, as `WordRuns`: those of every frame that begins with a word are asked for.
  struct Conditions: @unchecked Sendable {
    private let all: UnsafeBufferPointer<Condition>

    init(_ conditions: [Condition]) {
      let memory = UnsafeMutableBufferPointer<Condition>.allocate(capacity: conditions.count)
      _ = memory.initialize(from: conditions)
      all = UnsafeBufferPointer(memory)
    }

    @inline(__always) var isEmpty: Bool { all.isEmpty }
    @inline(__always) var indices: Range<Int> { all.indices }
    @inline(__always) subscript(index: Int) -> Condition { all[index] }
  }

  /// A cell of the table: ">troops", "~@sport", "trade union".
  struct ConditionCell {
    let place: Condition.Place
    let classes: EventWordClasses
    let words: [WordKey]

    /// - Throws: `DataFileError` for a class of words that no table has.
    init(_ cell: String, classOf: (Substring) throws(DataFileError) -> EventWordClasses) throws(DataFileError) {
      // Marks are looked at as bytes: thousands of cells are read at every start.
      switch cell.utf8.first {
      case UInt8(ascii: ">"): place = .right
      case UInt8(ascii: "<"): place = .left
      case UInt8(ascii: "-"): place = .before
      case UInt8(ascii: "+"): place = .next
      case UInt8(ascii: "~"): place = .sentence
      case UInt8(ascii: "%"): place = .paragraph
      case UInt8(ascii: "="): place = .object
      case UInt8(ascii: "^"): place = .subject
      default: place = .near
      }
      let word = place == .near ? Substring(cell) : Substring(cell.utf8.dropFirst())
      let isClass = word.utf8.first == UInt8(ascii: "@")
      classes = isClass ? try classOf(word.dropFirst()) : []
      words = isClass ? [] : EventFrame.keys(of: word)
    }
  }

  /// "build-up" is three tokens.
  static func keys(of words: Substring) -> [WordKey] {
    // Most are one word, and there are tens of thousands of them.
    if !words.isEmpty, !words.utf8.contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }) {
      return [WordKey(words)]
    }
    var keys: [WordKey] = []
    for word in words.utf8.split(separator: UInt8(ascii: " ")) {
      for (number, part) in word.split(separator: UInt8(ascii: "-")).enumerated() {
        if number > 0 { keys.append(NameTable.hyphen) }
        keys.append(WordKey(Substring(part)))
      }
    }
    return keys
  }

  /// Those that ask for the same place are one condition: any of them is enough.
  static func joined(_ cells: [ConditionCell], names: EventWordClasses) -> [Condition] {
    Condition.Place.allCases.compactMap { Condition(cells, at: $0, names: names) }
  }
}

/// Runs of words, made once and kept for good: a condition that holds them is copied without counting.
struct WordRuns: @unchecked Sendable {
  private let words: UnsafePointer<WordKey>
  /// Where each ends among the words.
  private let ends: UnsafePointer<Int>
  let indices: Range<Int>

  init(_ phrases: [[WordKey]]) {
    let all = phrases.flatMap { $0 }
    let words = UnsafeMutablePointer<WordKey>.allocate(capacity: max(1, all.count))
    words.initialize(from: all, count: all.count)
    let ends = UnsafeMutablePointer<Int>.allocate(capacity: max(1, phrases.count))
    var end = 0
    for (index, phrase) in phrases.enumerated() {
      end += phrase.count
      (ends + index).initialize(to: end)
    }
    (self.words, self.ends, indices) = (UnsafePointer(words), UnsafePointer(ends), 0..<phrases.count)
  }

  @inline(__always) var isEmpty: Bool { indices.isEmpty }

  @inline(__always)
  subscript(index: Int) -> UnsafeBufferPointer<WordKey> {
    let start = index == 0 ? 0 : ends[index - 1]
    return UnsafeBufferPointer(start: words + start, count: ends[index] - start)
  }
}
