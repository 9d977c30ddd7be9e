import Facts

/// Harm that no verb of its own tells, and figures that are a part of the one before.
extension CountReader {
  /// "two of our men were hit by bullets", "three of them were shot"; who "was shot dead" is told by "dead".
  func shot(at index: Int) -> String? {
    guard CountReader.shooting.contains(key(index)), index > tokens.lowerBound,
      CountReader.auxiliaries.contains(key(index - 1))
    else { return nil }
    let next = index + 1
    if key(index) == CountReader.hit {
      guard next + 1 < tokens.upperBound, CountReader.belongings.contains(key(next)) || key(next) == QuantityFinder.by
      else { return nil }
      return ((next + 1)..<min(tokens.upperBound, next + 4)).contains { CountReader.missiles.contains(key($0)) }
        ? "injured" : nil
    }
    guard next < tokens.upperBound else { return "injured" }
    return CountReader.shotElse.contains(key(next)) ? nil : "injured"
  }

  /// "one police fatality": the noun behind says what befell them.
  func fatality(behind phrase: FoundQuantity) -> String? {
    let next = phrase.tokens.upperBound
    guard next < tokens.upperBound, phrase.meaning.noun != nil, CountReader.harmNouns.contains(key(next)) else {
      return nil
    }
    return CountReader.casualtyNouns[key(next)]
  }

  /// "70 hurt demonstrators": the adjective says what befell them.
  func adjectiveWhat(_ phrase: FoundQuantity) -> String? {
    guard let noun = phrase.meaning.noun, noun.count > 1 else { return nil }
    for index in noun.dropLast() where CountReader.harmed.contains(key(index)) { return CountReader.verbs[key(index)] }
    return nil
  }

  /// "31 nations, 8 of which are no members": as what the figure before counts.
  func partWhat(_ phrase: FoundQuantity, _ all: ArraySlice<FoundQuantity>) -> String? {
    let of = phrase.tokens.upperBound
    guard of + 1 < tokens.upperBound, key(of) == NumberWords.of, CountReader.relativesOfThings.contains(key(of + 1)),
      let whole = all.last(where: { $0.tokens.upperBound <= phrase.tokens.lowerBound }),
      phrase.tokens.lowerBound - whole.tokens.upperBound <= 2, let unit = unit(of: whole), unit.kind == .states
    else { return nil }
    return plainWhat(whole, unit)
  }
}
