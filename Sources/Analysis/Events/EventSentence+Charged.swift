import Corpus
import Facts

/// Whom an accusation or a demand is about where it is no object of the verb.
extension EventSentence {
  /// "alleged that |Walker had overstepped his mandate", "called for |the police to leave", "Serbia fears that NATO bombs |it".
  func concerned(by spot: EventSpot, _ actors: [Name]) -> [Name] {
    let end = spot.tokens.upperBound
    let own = actors.map(\.id)
    let concerned: [Name]
    switch spot.frame.type {
    case .accuse:
      let that = (spot.tokens.lowerBound + 1..<min(tokens.upperBound, end + 4)).first { key($0) == EventSentence.that }
      concerned = that.map { doers(behind: $0) } ?? pronoun(behind: end, own, spot)
    case .request:
      guard key(end - 1) == EventSentence.forWord else { return [] }
      concerned = asked(behind: end - 1)
    case .assault: concerned = pronoun(behind: end, own, spot)
    default: return []
    }
    return concerned.filter { !own.contains($0.id) }
  }

  /// Those whose deed a clause behind "that" tells: "that |Serbia and its army were behind the attack".
  private func doers(behind that: Int) -> [Name] {
    guard let (list, next) = listed(behind: that) else { return [] }
    guard next + 1 < tokens.upperBound, token(next).kind == .word, !isAny(next, .prepositions) else { return [] }
    return list
  }

  /// Those who are to do what is called for: "called for |the Kosovo police units to leave".
  private func asked(behind preposition: Int) -> [Name] {
    guard let (list, next) = listed(behind: preposition) else { return [] }
    let to = (next..<min(tokens.upperBound - 1, next + 3)).first { key($0) == Key.to }
    guard let to, (next..<to).allSatisfy({ token($0).kind == .word && !isAny($0, .prepositions) }) else { return [] }
    return list
  }

  /// The names listed behind a word, at most an article or an adjective between, and the token behind them.
  private func listed(behind word: Int) -> (names: [Name], end: Int)? {
    guard let first = actors.first(where: { (1...2).contains($0.tokens.lowerBound - word) }) else { return nil }
    let list = listed(from: first)
    return (list, list.last?.tokens.upperBound ?? first.tokens.upperBound)
  }

  /// "NATO bombed |it", "he blamed |it for the crisis": the state or body named before, which is not the one that does so.
  private func pronoun(behind verb: Int, _ own: [EntityID], _ spot: EventSpot) -> [Name] {
    guard EventSentence.befallingIt.contains(spot.frame.rule), verb < tokens.upperBound, key(verb) == EventReading.it,
      let before = self.actors.last(where: {
        $0.tokens.upperBound <= spot.tokens.lowerBound && !own.contains($0.id) && !isPerson($0.id)
      })
    else { return [] }
    return [before]
  }
  /// What is done to states and bodies, and not to their plans and houses.
  private static let befallingIt: Set<RuleName> = [
    "event-accuse", "event-accuse-attitude", "event-blame", "event-alleged", "event-air-strike", "event-bombing",
  ]
}
