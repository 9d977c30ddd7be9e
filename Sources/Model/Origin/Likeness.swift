import Facts

/// How much two texts have in common, word by word.
struct Likeness: Hashable, Sendable {
  /// Words of the shorter text, and how many of them stand in four words in a row that the longer one has too.
  private(set) var words = 0
  private(set) var shared = 0
  /// The same of the words in long quotations.
  private(set) var quoted = 0
  private(set) var sharedQuoted = 0
  /// Words of the longer text.
  private(set) var longer = 0
  /// Whether the beginning of the shorter text stands in the longer one, and the other way round.
  private(set) var isShortLeadShared = false
  private(set) var isLongLeadShared = false

  /// Words that count as the beginning of a text.
  private static let leadLength = 40

  init(_ one: Fingerprint, _ other: Fingerprint) {
    self.init(ComparedRuns(one), other)
  }

  /// - Parameter one: the runs of a text that is compared with others too.
  init(_ one: ComparedRuns, _ other: Fingerprint) {
    let isShort = one.fingerprint.runs.count <= other.runs.count
    let (short, long) = isShort ? (one.fingerprint, other) : (other, one.fingerprint)
    guard !short.runs.isEmpty else { return }
    (words, longer) = (short.wordCount, long.wordCount)
    let coverage = one.coverage(
      with: other, mine: isShort ? .max : Likeness.leadLength, theirs: isShort ? Likeness.leadLength : .max)
    let (covered, lead) = isShort ? (coverage.mine, coverage.theirs) : (coverage.theirs, coverage.mine)
    shared = covered.count { $0 }
    for quotation in short.quotations {
      quoted += quotation.words.count
      for word in quotation.words where covered[Int(word)] { sharedQuoted += 1 }
    }
    isShortLeadShared = Likeness.isLeadCovered(covered)
    isLongLeadShared = Likeness.isLeadCovered(lead)
  }

  /// Two texts that were not compared.
  init() {}

  private static func isLeadCovered(_ covered: [Bool]) -> Bool {
    let lead = covered.prefix(leadLength)
    return lead.count { $0 } * 2 >= lead.count
  }

  /// Shared words in per cent of the shorter text.
  var share: Int { words == 0 ? 0 : shared * 100 / words }

  /// Shared words outside of quotations in per cent of those.
  private var plainShare: Int { words == quoted ? 0 : (shared - sharedQuoted) * 100 / (words - quoted) }

  /// Whether what is shared is one source's words quoted by both, more than the tellers' own.
  var isQuotation: Bool { sharedQuoted * 2 > shared && plainShare < 40 }

  /// Whether the two are prints of one text.
  ///
  /// - A reprint keeps most words, wherever an editor cut, added or changed some.
  /// - Two stories that share their background share no beginning, and then nearly all must be the same. A cut keeps the
  ///   beginning of the longer text; a text that holds another one far down is a later story or a review.
  /// - Two reports that quote one statement are two reports, unless there is hardly anything else in one of them.
  /// - A text of many stories is no print of one of them.
  /// - Parameter isCredited: both name one agency or author and are of the same day.
  func isPrint(isCredited: Bool) -> Bool {
    guard shared >= Likeness.leastWords, longer <= words * Likeness.longestRatio else { return false }
    if isQuotation { return share >= 75 }
    let isCut = longer > words * 2
    guard isLongLeadShared || isShortLeadShared && !isCut else { return share >= 85 && !isCut }
    return share >= (isCredited ? 40 : 60)
  }

  /// Fewer shared words prove nothing.
  private static let leastWords = 24
  /// A cut may leave a third or a quarter; less cannot be told from a longer text that quotes a note.
  private static let longestRatio = 4
}

/// The runs of a text, put into a table once and compared with those of many others.
struct ComparedRuns {
  let fingerprint: Fingerprint
  private let table: RunSet
  /// Beside the runs: the place of each in the table.
  private let places: [Int32]

  init(_ fingerprint: Fingerprint) {
    self.fingerprint = fingerprint
    table = RunSet(fingerprint.runs)
    let table = table
    places = fingerprint.runs.map { table.place(of: $0) }
  }

  /// For each word of this text whether it stands in a run that the other text has too, and the other way round.
  /// - Parameters:
  ///   - mine: how many runs from the beginning are asked for.
  ///   - theirs: the same of the other text.
  func coverage(with other: Fingerprint, mine: Int, theirs: Int) -> (mine: [Bool], theirs: [Bool]) {
    var isMet = [Bool](repeating: false, count: table.capacity)
    var asked = Coverage(runs: min(theirs, other.runs.count))
    for (word, run) in other.runs.enumerated() {
      let place = table.place(of: run)
      guard place >= 0 else { continue }
      isMet[Int(place)] = true
      if word < theirs { asked.cover(from: word) }
    }
    var own = Coverage(runs: min(mine, places.count))
    for word in 0..<min(mine, places.count) where isMet[Int(places[word])] { own.cover(from: word) }
    return (own.words, asked.words)
  }

  /// Words that stand in shared runs.
  private struct Coverage {
    private(set) var words: [Bool]
    private var free = 0

    init(runs: Int) { words = [Bool](repeating: false, count: runs + Fingerprint.runLength - 1) }

    mutating func cover(from word: Int) {
      for at in max(free, word)..<(word + Fingerprint.runLength) { words[at] = true }
      free = word + Fingerprint.runLength
    }
  }
}

/// Runs of words, or hashes of words, to be looked up fast; 0 is none.
struct RunSet: Sendable {
  private let slots: [UInt32]
  private let mask: Int

  init(_ runs: some Collection<UInt32>) {
    var size = 16
    while size < runs.count * 2 { size *= 2 }
    let mask = size - 1
    var slots = [UInt32](repeating: 0, count: size)
    for run in runs {
      var index = Int(run) & mask
      while slots[index] != 0 && slots[index] != run { index = (index + 1) & mask }
      slots[index] = run
    }
    (self.slots, self.mask) = (slots, mask)
  }

  /// How many places there are.
  var capacity: Int { slots.count }

  /// The place of a run; -1 for one that is not in the set.
  func place(of run: UInt32) -> Int32 {
    slots.withUnsafeBufferPointer { slots in
      var index = Int(run) & mask
      while slots[index] != 0 && slots[index] != run { index = (index + 1) & mask }
      return slots[index] == run && run != 0 ? Int32(index) : -1
    }
  }

  func contains(_ run: UInt32) -> Bool { place(of: run) >= 0 }
}

extension Fingerprint {
  /// Figures of this text that the other gives otherwise in the same words: at most three.
  func changedNumbers(from other: Fingerprint) -> [(here: Number, there: Number)] {
    guard !numbers.isEmpty, !other.numbers.isEmpty else { return [] }
    var theirs: [UInt32: Number] = [:]
    var isAmbiguous: Set<UInt32> = []
    for number in other.numbers where theirs.updateValue(number, forKey: number.context) != nil {
      isAmbiguous.insert(number.context)
    }
    var changed: [(Number, Number)] = []
    for number in numbers where !isAmbiguous.contains(number.context) {
      guard let there = theirs[number.context], there.value != number.value else { continue }
      changed.append((number, there))
      if changed.count == 3 { break }
    }
    return changed
  }
}
