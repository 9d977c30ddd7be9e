import Corpus
import Facts

/// Whom "both sides" and "the two leaders" mean.
extension EventReading {
  /// Until two states stand side by side, "both sides" are the two that the text names most.
  private mutating func count(_ id: EntityID) {
    stateCounts[id, default: 0] += 1
    guard !isPairStated else { return }
    let most = stateCounts.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if most.count > 1 { pairs.states = [most[0].key, most[1].key] }
  }

  /// Remembers two states, or two people, named side by side: later "both sides", "the two leaders".
  mutating func notePairs(_ mentions: ArraySlice<FoundMention>) {
    var last: (tokens: Range<Int>, id: EntityID)?
    for index in mentions.indices {
      let tokens = mentions[index].tokens
      guard case .actor(let id) = mentions[index].meaning.target, let kind = kind(id) else { continue }
      defer { last = (tokens, id) }
      guard let (before, other) = last, other != id, tokens.lowerBound - before.upperBound <= 6,
        tokens.lowerBound > before.upperBound,
        (before.upperBound..<tokens.lowerBound).contains(where: { document.tokens[$0].key == Key.and }),
        self.kind(other) == kind
      else {
        // "with Serbian President X and Kosovo’s Prime Minister Y": the owner between them does not part them.
        if let (_, other) = last, kind == .person, self.kind(other) == .state, let person = lastPerson,
          person.id != id, tokens.lowerBound - person.end <= 8
        {
          pairs.people = [person.id, id]
        }
        if kind == .state { count(id) }
        if kind == .person { lastPerson = (id, tokens.upperBound) }
        continue
      }
      if kind == .state {
        pairs.states = [other, id]
        isPairStated = true
        count(id)
      }
      if kind == .person {
        pairs.people = [other, id]
        lastPerson = (id, tokens.upperBound)
      }
    }
  }
}
