import Canvas
import Corpus
import Facts

/// An article's text made ready for reading: which words state which fact, and where words looked for stand.
struct ReaderText: Sendable {
  /// A run of bytes that states a fact; runs do not overlap.
  struct Mark: Sendable {
    let range: Range<Int>
    let fact: Int
  }

  let bytes: [UInt8]
  /// Those that were rejected by hand among them, so that they can be gone to.
  let facts: [Fact]
  /// Ids of the rejected ones.
  let rejected: Set<String>
  /// Indices of the facts of the kinds visited, in text order.
  private(set) var visited: [Int] = []
  private(set) var marks: [Mark] = []
  private(set) var hits: [Range<Int>] = []

  init(_ reading: Reading) {
    bytes = reading.article.text.bytes
    let count = bytes.count
    let left = reading.amendments?.rejected ?? []
    rejected = Set(left.map(\.id))
    facts = (reading.facts + left).filter { $0.citation.focus.end <= count }.sorted {
      ($0.citation.focus.start, $0.citation.focus.end, $0.id) < ($1.citation.focus.start, $1.citation.focus.end, $1.id)
    }
    visit(.all)
  }

  /// How the words of a fact are shown.
  func role(of fact: Fact) -> Role { rejected.contains(fact.id) ? .removed : Wording.role(fact.claim) }

  /// Marks the facts of some kinds only.
  mutating func visit(_ choice: FactChoice) {
    visited = facts.indices.filter { choice.holds(facts[$0].claim) }
    marks = ReaderText.marks(of: visited.map { ($0, facts[$0].citation.focus.range) })
  }

  /// Cuts overlapping facts into runs; where several cover a word the shortest one has it.
  private static func marks(of facts: [(fact: Int, range: Range<Int>)]) -> [Mark] {
    var edges = Set<Int>()
    for (_, range) in facts { edges.formUnion([range.lowerBound, range.upperBound]) }
    let cuts = edges.sorted()
    var result: [Mark] = []
    var next = 0
    var active: [(fact: Int, range: Range<Int>)] = []
    for index in cuts.indices.dropLast() {
      let (from, to) = (cuts[index], cuts[index + 1])
      active.removeAll { $0.range.upperBound <= from }
      while next < facts.count, facts[next].range.lowerBound <= from {
        if facts[next].range.upperBound > from { active.append(facts[next]) }
        next += 1
      }
      guard let shortest = active.min(by: { ($0.range.count, $0.fact) < ($1.range.count, $1.fact) }) else { continue }
      if let last = result.last, last.fact == shortest.fact, last.range.upperBound == from {
        result[result.count - 1] = Mark(range: last.range.lowerBound..<to, fact: last.fact)
      } else {
        result.append(Mark(range: from..<to, fact: shortest.fact))
      }
    }
    return result
  }

  /// Finds what a search of the full text looked for.
  mutating func find(_ phrases: [FoldedPhrase]) { hits = FoldedWords(bytes).places(of: phrases).map(\.range) }

  /// Finds words in any spelling: "vucic" finds "Vučić".
  mutating func find(_ words: String) {
    hits = []
    let wanted = Array(SearchFolding.fold(words).utf8)
    guard !wanted.isEmpty else { return }
    var folded: [UInt8] = []
    var origins: [Int] = []
    var index = 0
    while index < bytes.count {
      let start = index
      let scalar = UTF8Bytes.scalar(in: bytes, at: &index)
      if scalar.value < 0x80 {
        let byte = UInt8(scalar.value)
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte == 10 ? 32 : byte)
        origins.append(start)
      } else {
        for byte in SearchFolding.fold(String(scalar)).utf8 {
          folded.append(byte)
          origins.append(start)
        }
      }
    }
    origins.append(bytes.count)
    var at = 0
    while at + wanted.count <= folded.count {
      if folded[at] == wanted[0], folded[at..<(at + wanted.count)].elementsEqual(wanted) {
        let (from, to) = (origins[at], origins[at + wanted.count])
        if to > from { hits.append(from..<to) }
        at += wanted.count
      } else {
        at += 1
      }
    }
  }

  /// Runs that meet a range of bytes.
  static func meeting(_ range: Range<Int>, count: Int, of span: (Int) -> Range<Int>) -> Range<Int> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if span(middle).upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, span(end).lowerBound < range.upperBound { end += 1 }
    return low..<end
  }
}

/// Which facts the reader marks and visits.
enum FactChoice: CaseIterable, Sendable {
  case all, strength, counts, dates, names, events, statements

  var title: String {
    switch self {
    case .all: "all facts"
    case .strength: "strengths"
    case .counts: "counts"
    case .dates: "dates"
    case .names: "actors and places"
    case .events: "events"
    case .statements: "statements"
    }
  }

  func holds(_ claim: Claim) -> Bool {
    switch self {
    case .all: true
    case .strength: claim.kind == .strength
    case .counts: claim.kind == .quantity
    case .dates: claim.kind == .date
    case .names: claim.kind == .mention
    case .events: claim.kind == .event
    case .statements: claim.kind == .statement
    }
  }
}

/// The article's file as it stands, broken into lines, with what was removed and by which rule.
struct RawText: Sendable {
  enum Line: Sendable {
    case text(Range<Int>, isRemoved: Bool)
    /// Says by which rule the lines below were removed.
    case label(String)
  }

  struct Segment: Sendable {
    let range: Range<Int>
    let file: TextSpan
    let removed: RemovedText?
    /// Whether byte n here is byte n of the file's run.
    let isVerbatim: Bool
  }

  private(set) var bytes: [UInt8] = []
  private(set) var segments: [Segment] = []
  private(set) var lines: [Line] = []

  init(_ raw: [RawSegment]) {
    for segment in raw {
      let start = bytes.count
      // Tabs and carriage returns would show as "?".
      bytes += segment.text.utf8.lazy.map { $0 == 9 || $0 == 13 ? 32 : $0 }
      segments.append(
        Segment(
          range: start..<bytes.count, file: segment.span, removed: segment.removed,
          isVerbatim: bytes.count - start == segment.span.count))
    }
  }

  mutating func wrap(width: Int) {
    lines = []
    var last = ""
    for segment in segments {
      if let removed = segment.removed {
        let label = removed.why.isEmpty ? removed.rule : "\(removed.rule): \(removed.why)"
        // Said once of what one rule removed in a row.
        if label != last { lines.append(.label(label)) }
        last = label
      } else if bytes[segment.range].contains(where: { $0 > 32 }) {
        last = ""
      }
      var flow = TextFlow()
      flow.add(bytes, segment.range, width: width)
      for range in flow.lines where !(range.isEmpty && segment.range.isEmpty) {
        lines.append(.text(range, isRemoved: segment.removed != nil))
      }
    }
  }

  /// The bytes here that show a run of the file.
  func range(of file: TextSpan) -> Range<Int>? {
    guard let segment = segments.first(where: { $0.file.overlaps(file) && $0.removed == nil }) else { return nil }
    guard segment.isVerbatim else { return nil }
    let start = segment.range.lowerBound + max(0, file.start - segment.file.start)
    return start..<max(start, min(segment.range.upperBound, segment.range.lowerBound + file.end - segment.file.start))
  }

  /// 1-based line of the file in which a byte of it stands.
  func fileLine(of byte: Int) -> Int {
    var line = 1
    for segment in segments {
      if segment.file.end <= byte {
        line += bytes[segment.range].count { $0 == 10 }
        continue
      }
      let end =
        segment.isVerbatim ? segment.range.lowerBound + max(0, byte - segment.file.start) : segment.range.lowerBound
      line += bytes[segment.range.lowerBound..<min(end, segment.range.upperBound)].count { $0 == 10 }
      break
    }
    return line
  }

  func line(of byte: Int) -> Int {
    lines.firstIndex { line in
      if case .text(let range, _) = line { return range.upperBound > byte }
      return false
    } ?? 0
  }
}
