import Corpus
import Facts

/// Whom a noun beside a name describes, and who acts though no name says so.
extension EventSentence {
  /// "Dejan Pantic, a former policeman who is accused": whom the noun before the relative describes.
  func described(endingAt noun: Int) -> Name? {
    guard
      let comma = (max(tokens.lowerBound + 1, noun - 6)..<max(tokens.lowerBound + 1, noun)).last(where: { isComma($0) }
      ),
      isAny(comma + 1, .determiners) || isAny(comma + 1, .ones),
      !(comma + 1...noun).contains(where: { index in
        isAny(index, .joiners) || actors.contains { $0.tokens.contains(index) && isPerson($0.id) }
      })
    else { return nil }
    return actors.last { $0.tokens.upperBound == comma && isPerson($0.id) }
  }

  /// "Goran Rakic, the leader of the Serb List, the largest party, threatened", "one of their leaders, Slavoljub Jovic, was
  /// arrested": the person whom what stands between commas before a verb describes, or who stands there himself.
  func described(before close: Int) -> [Name]? {
    guard let open = (tokens.lowerBound..<close).last(where: { isComma($0) }), open > tokens.lowerBound else {
      return nil
    }
    if let inner = actors.first(where: { $0.tokens.lowerBound == open + 1 && $0.tokens.upperBound == close }),
      isPerson(inner.id), token(open - 1).kind == .word, !dates.contains(where: { $0.tokens.contains(open - 1) })
    {
      return [inner]
    }
    var comma = open
    for _ in 0..<3 {
      guard isAny(comma + 1, [.determiners, .relatives, .ones]) || key(comma + 1) == EventSentence.whose else {
        return nil
      }
      if let name = actors.last(where: { $0.tokens.upperBound == comma }), isPerson(name.id), !isGoverned(name) {
        return coordinated(endingWith: name)
      }
      guard let next = (tokens.lowerBound..<comma).last(where: { isComma($0) }), next > tokens.lowerBound else {
        return nil
      }
      comma = next
    }
    return nil
  }

  func isTitle(_ index: Int) -> Bool {
    !classes(index).isDisjoint(with: table.official) || StrengthContext.titles.contains(key(index))
  }

  /// "Gunmen wounded Kurti and killed": who has no name did both, and who is named suffered it.
  func isObjectOfUnnamed(_ name: Name, from start: Int) -> Bool {
    var agent: Int?
    for index in start..<max(start, name.tokens.lowerBound) {
      if isBoundary(index) || isComma(index) { agent = nil }
      if agent == nil {
        if isDescribed(index) || arePolice(index), index == start || !isAny(index - 1, .prepositions) { agent = index }
      } else if !isAny(index, .prepositions), !isPresent(index) || EventVerbForms.irregularPasts.contains(key(index)) {
        return true
      }
    }
    return false
  }

  /// "Italian units", "a French minister": the state's soldiers or officials, not "German journalists".
  func headsGroup(_ nation: Name) -> Bool {
    if !classes(nation.tokens.upperBound - 1).isDisjoint(with: table.nationals) { return true }
    // "two Serb teenagers": a people stands for those who follow.
    if lexicon.kind(of: nation.id) == .population { return true }
    let reach = nation.tokens.upperBound..<min(tokens.upperBound, nation.tokens.upperBound + 3)
    for index in reach {
      if !classes(index).isDisjoint(with: table.troops) || isAny(index, .members) { return true }
      if !classes(index).isDisjoint(with: table.bearers) { return true }
      // "Bosnian Serb officials", "a French company": of others.
      guard token(index).kind == .word, !token(index).isCapitalised else { return false }
      if EventSentence.ofState.contains(key(index)) { return true }
    }
    return false
  }
  /// Who speaks and acts for a state.
  private static let ofState = WordSet(
    """
    government parliament senate cabinet minister ministers president premier ministry court judge prosecutor prosecutors \
    official authorities diplomat diplomats ambassador embassy envoy navy general lawmakers deputies
    """)
}
