import Facts

/// Verbs and people that are joined to others.
extension CountReader {
  /// The first of the participles that share an auxiliary, of which the last stands at a token: "were taken away, tortured and".
  func firstParticiple(of last: Int) -> Int {
    guard last - 2 > tokens.lowerBound, key(last - 1) == Key.and else { return last }
    var index = last - 2
    while index > tokens.lowerBound, last - index < 9 {
      if CountReader.particles.contains(key(index)) { index -= 1 }
      guard document.endsInED(index) || CountReader.participles.contains(key(index)) else { return last }
      if CountReader.auxiliaries.contains(key(index - 1)) { return index }
      guard key(index - 1) == QuantityFinder.comma else { return last }
      index -= 2
    }
    return last
  }
  static let injuries = WordSet("injuries injury")
  private static let particles = WordSet("away up down off")
  private static let participles = WordSet("taken beaten led driven bound shot held thrown stripped cut hit")

  /// "600 were hurt, among them 61 peacekeepers and over 100 police", "15 were hurt, as well as 20 soldiers"
  func collectAmong(
    behind verb: Int, _ what: String, _ quantities: [FoundQuantity], _ found: inout [Int: Person]
  ) {
    guard verb + 3 < tokens.upperBound, key(verb + 1) == QuantityFinder.comma else { return }
    if key(verb + 2) == CountReader.including {
      collect(beginningAt: verb + 3, what, quantities, &found)
    } else if key(verb + 2) == CountReader.asWord, verb + 5 < tokens.upperBound, key(verb + 3) == CountReader.wellWord {
      collect(beginningAt: verb + 5, what, quantities, &found)
    } else if key(verb + 2) == CountReader.among, CountReader.members.contains(key(verb + 3)) {
      collect(beginningAt: verb + 4, what, quantities, &found)
    }
  }
}
