import Corpus
import Facts

/// Finds the known events that a sentence speaks of, by the timeline's cues.
struct EventCues: Sendable {
  /// One word of a cue: any of several words or word runs.
  private typealias Word = [[WordKey]]

  private struct Cue: Sendable {
    let event: Int
    let words: [Word]
    /// Whether texts often name the event long after ("~" in the table): no news by itself.
    let isBackground: Bool
  }

  /// A cue in the group of a trigger, with what tells at a glance that most sentences do not have its words.
  private struct Candidate: Sendable {
    let cue: Int32
    /// For each of the first four words the bits of the keys that may begin it; all bits for one that is not there.
    let bits: SIMD4<UInt64>

    /// Whether a sentence whose words have these bits may have all words of the cue.
    @inline(__always)
    func isPossible(_ sentence: UInt64) -> Bool {
      let met = bits & SIMD4(repeating: sentence)
      return met.x != 0 && met.y != 0 && met.z != 0 && met.w != 0
    }
  }

  /// A word of a text that cues wait for.
  fileprivate struct Trigger {
    let token: Int
    let group: Int32
  }

  struct Match {
    let event: Int
    let token: Int
    let isBackground: Bool
    fileprivate let cue: Int
  }

  private let cues: [Cue]
  /// From a word to the cues that are looked at when it occurs: each cue waits for its rarest word.
  private let triggers: WordMap<Int32>
  private let groups: [Range<Int>]
  /// The cues of all groups, one group behind the other.
  private let candidates: [Candidate]

  init(_ events: [KnownEvent]) {
    var cues: [Cue] = []
    for (index, event) in events.enumerated() {
      for cue in event.cues {
        let isBackground = cue.first == "~"
        let words = cue.dropFirst(isBackground ? 1 : 0).map { word in
          word.utf8.split(separator: UInt8(ascii: "/")).map { run in
            run.split { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }.map { WordKey(Substring($0)) }
          }
        }
        cues.append(Cue(event: index, words: words, isBackground: isBackground))
      }
    }
    var frequency: [WordKey: Int] = [:]
    for cue in cues {
      for run in cue.words.joined() { frequency[run[0], default: 0] += 1 }
    }
    var places: [WordKey: Int] = [:]
    var groups: [[Int]] = []
    for (index, cue) in cues.enumerated() {
      // The word with the fewest other uses; of equals the first.
      var rarest = cue.words[0]
      var rarestCount = Int.max
      for word in cue.words {
        let count = word.map { frequency[$0[0]]! }.max()!
        if count < rarestCount { (rarest, rarestCount) = (word, count) }
      }
      for key in Set(rarest.map { $0[0] }) {
        if places[key] == nil {
          places[key] = groups.count
          groups.append([])
        }
        groups[places[key]!].append(index)
      }
    }
    var candidates: [Candidate] = []
    self.groups = groups.map { group in
      let start = candidates.count
      for cue in group {
        var bits = SIMD4<UInt64>(repeating: .max)
        for (place, word) in cues[cue].words.prefix(4).enumerated() {
          bits[place] = word.reduce(0) { $0 | $1[0].bit }
        }
        candidates.append(Candidate(cue: Int32(cue), bits: bits))
      }
      return start..<candidates.count
    }
    (self.cues, self.candidates) = (cues, candidates)
    triggers = WordMap(places.map { ($0.key, Int32($0.value)) })
  }

  /// The words of a text that cues wait for.
  fileprivate func triggers(of tokens: [Token]) -> [Trigger] {
    var found: [Trigger] = []
    found.reserveCapacity(tokens.count / 8)
    for index in tokens.indices where tokens[index].kind == .word {
      if let group = triggers[tokens[index].key] { found.append(Trigger(token: index, group: group)) }
    }
    return found
  }

  /// The events a sentence names, in order of event; where one cue says all that another says and more, only its event.
  fileprivate func events(at triggers: ArraySlice<Trigger>, in sentence: Int, of document: Document) -> [Match] {
    if triggers.isEmpty { return [] }
    var found: [Match] = []
    let matcher = DateMatcher(
      tokens: document.tokens, bytes: document.text.bytes, sentence: document.sentences[sentence].tokens)
    // Most cues miss a word, and are dropped without a search.
    let bits = document.bits[sentence].folded
    for trigger in triggers {
      for number in groups[Int(trigger.group)] where candidates[number].isPossible(bits) {
        let cue = Int(candidates[number].cue)
        if found.contains(where: { $0.cue == cue }) { continue }
        if cues[cue].words.allSatisfy({ occurs($0, near: trigger.token, matcher) }) {
          found.append(
            Match(event: cues[cue].event, token: trigger.token, isBackground: cues[cue].isBackground, cue: cue))
        }
      }
    }
    guard found.count > 1 else { return found }
    let best = found.filter { one in
      !found.contains { $0.event != one.event && says($0.cue, moreThan: one.cue) }
    }
    var seen: Set<Int> = []
    return best.sorted { ($0.event, $0.cue) < ($1.event, $1.cue) }.filter { seen.insert($0.event).inserted }
  }

  private func says(_ cue: Int, moreThan other: Int) -> Bool {
    guard cues[cue].words.count > cues[other].words.count else { return false }
    return cues[other].words.allSatisfy { word in
      cues[cue].words.contains { mine in mine.contains { run in word.contains(run) } }
    }
  }

  /// Whether one of the words stands in the sentence, within 150 tokens where a sentence has no end.
  private func occurs(_ word: Word, near place: Int, _ matcher: DateMatcher) -> Bool {
    let from = max(matcher.sentence.lowerBound, place - 150)
    let to = min(matcher.sentence.upperBound, place + 150)
    for index in from..<to {
      for run in word where matcher.tokens[index].key == run[0] {
        if run.count == 1 || matcher.end(ofName: run, at: index) != nil { return true }
      }
    }
    return false
  }
}

/// The known events that the sentences of one text speak of, each sentence looked at once however many ask.
final class CueReading {
  private let cues: EventCues
  private let document: Document
  private let triggers: [EventCues.Trigger]
  /// Beside the sentences, with one more: the first trigger that is not before it.
  private var starts: [Int32] = []
  @exclusivity(unchecked) private var found: [[EventCues.Match]?]

  init(_ cues: EventCues, of document: Document) {
    (self.cues, self.document) = (cues, document)
    triggers = cues.triggers(of: document.tokens)
    found = [[EventCues.Match]?](repeating: nil, count: document.sentences.count)
    starts.reserveCapacity(found.count + 1)
    var next = 0
    for sentence in document.sentences {
      while next < triggers.count, triggers[next].token < sentence.tokens.lowerBound { next += 1 }
      starts.append(Int32(next))
    }
    starts.append(Int32(triggers.count))
  }

  /// The events a sentence names, in order of event.
  func events(in sentence: Int) -> [EventCues.Match] {
    if let known = found[sentence] { return known }
    let events = cues.events(
      at: triggers[Int(starts[sentence])..<Int(starts[sentence + 1])], in: sentence, of: document)
    found[sentence] = events
    return events
  }
}
