import Corpus
import Facts

/// Finds the known events that a sentence speaks of, by the timeline's cues.
struct EventCues: Sendable {
  /// One word of a cue: any of several words or word runs.
  private typealias Word = [[WordKey]]

  private struct Cue: Sendable {
    let event: Int
    let words: [[[WordKey]]]
  }

  private let cues: [Cue]
  /// From a word to the cues that are looked at when it occurs: each cue waits for its rarest word.
  private let triggers: WordMap<Int32>
  private let groups: [[Int]]

  init(_ events: [KnownEvent]) {
    var cues: [Cue] = []
    for (index, event) in events.enumerated() {
      for cue in event.cues {
        let words = cue.map { word in
          word.split(separator: "/").map { run in run.split { $0 == "_" || $0 == "-" }.map { WordKey($0) } }
        }
        cues.append(Cue(event: index, words: words))
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
    self.cues = cues
    self.groups = groups
    triggers = WordMap(places.map { ($0.key, Int32($0.value)) })
  }

  /// Indices of the events a sentence names, each with the token that led to it, in order of event.
  func events(in sentence: Sentence, of document: Document) -> [(event: Int, token: Int)] {
    var found: [(event: Int, token: Int)] = []
    let matcher = DateMatcher(tokens: document.tokens, bytes: document.text.bytes, sentence: sentence.tokens)
    for index in sentence.tokens where document.tokens[index].kind == .word {
      guard let group = triggers[document.tokens[index].key] else { continue }
      for cue in groups[Int(group)] where !found.contains(where: { $0.event == cues[cue].event }) {
        if cues[cue].words.allSatisfy({ occurs($0, sentence, matcher) }) { found.append((cues[cue].event, index)) }
      }
    }
    return found.sorted { $0.event < $1.event }
  }

  private func occurs(_ word: [[WordKey]], _ sentence: Sentence, _ matcher: DateMatcher) -> Bool {
    for index in sentence.tokens {
      for run in word where matcher.tokens[index].key == run[0] {
        if run.count == 1 || matcher.end(ofName: run, at: index) != nil { return true }
      }
    }
    return false
  }
}
