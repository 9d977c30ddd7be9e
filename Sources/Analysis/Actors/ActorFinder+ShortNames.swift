import Corpus
import Facts

/// Short names that a text gives to bodies itself.
extension ActorReading {
  /// "the European Commission (EC)", "the Independent Democratic Serb Party (SDSS)": from there on the letters are its name.
  mutating func findShortNames() {
    var found: [(key: WordKey, owner: Ref, from: Int)] = []
    for sentence in document.sentences {
      for open in sentence.tokens where tokens[open].key == ActorReading.bracket {
        let short = open + 1
        guard isWord(open + 2, ActorReading.closingBracket, in: sentence.tokens), isShortName(short),
          covering[short] < 0, let mention = mention(endingAt: open, sentence.tokens), let owner = actor(mention),
          isBody(owner), mentions[mention].tokens.count > 1, !found.contains(where: { $0.key == tokens[short].key })
        else { continue }
        found.append((tokens[short].key, owner, short))
      }
    }
    guard !found.isEmpty else { return }
    for index in tokens.indices where covering[index] < 0 && isShortName(index) {
      guard let name = found.first(where: { $0.key == tokens[index].key && $0.from <= index }) else { continue }
      add(index..<(index + 1), .actor(name.owner), .name, rule: "short-name")
    }
  }

  /// Two to seven capitals.
  private func isShortName(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.traits.contains(.allCapitals) && (2...7).contains(token.end - token.start)
  }

  func isBody(_ ref: Ref) -> Bool {
    switch kind(of: ref) {
    case .person, .state, .population: false
    default: true
    }
  }
}
