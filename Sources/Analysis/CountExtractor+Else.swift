import Corpus
import Facts

/// What is counted besides people who were harmed.
extension CountReader {
  func plainWhat(_ phrase: FoundQuantity, _ unit: UnitTable.Unit?) -> String? {
    switch phrase.rule {
    case "frequency": return holds(CountReader.violence) ? "occurrences" : nil
    case "share-of-population": return "share of the population"
    case "share-by-half", "share-halved": return "share"
    case "formation": return nil
    default: break
    }
    // "the bodies of three Serbs"
    let head = phrase.tokens.lowerBound - 2
    if head >= tokens.lowerBound, key(head + 1) == NumberWords.of, CountReader.remains.contains(key(head)) {
      return "killed"
    }
    guard let unit else {
      // "the death toll rose to 19"
      let before = max(tokens.lowerBound, phrase.tokens.lowerBound - 6)..<phrase.tokens.lowerBound
      return before.contains { key($0) == CountReader.toll } ? "killed" : nil
    }
    switch unit.kind {
    case .casualty: return casualtyWhat(phrase)
    case .armed: return "attackers"
    case .soft, .people:
      if unit.kind == .people, protests(behind: phrase) { return "protesters" }
      return holds(CountReader.attack, near: phrase.tokens) ? "attackers" : nil
    case .states:
      // "the eight partner nations" are as many as there are, "the three countries" some named before.
      let isAllied = phrase.meaning.noun.map { $0.contains { CountReader.allied.contains(key($0)) } } ?? false
      guard phrase.meaning.quantity.value.map({ $0 >= 3 }) == true, !isDefinite(phrase) || isAllied else { return nil }
      // "exactly 4,882, from 31 countries"
      if phrase.tokens.lowerBound > tokens.lowerBound, key(phrase.tokens.lowerBound - 1) == CountReader.from,
        (max(tokens.lowerBound, phrase.tokens.lowerBound - 4)..<phrase.tokens.lowerBound).contains(where: {
          document.tokens[$0].kind == .number || CountReader.large.contains(key($0))
        })
      {
        return "contributing states"
      }
      if holds(CountReader.recognition) { return "recognising states" }
      if holds(CountReader.attendance, near: phrase.tokens) { return "participating states" }
      return holds(CountReader.contribution) ? "contributing states" : nil
    case .refugees: return "refugees"
    case .protesters: return "protesters"
    case .vote: return CountReader.voteWords.contains(key(phrase.tokens.upperBound - 1)) ? "votes" : nil
    case .occurrence: return occurrences(phrase)
    case .percent: return shareOfPeople(phrase) ?? "share"
    case .civil:
      if phrase.meaning.noun.map({ $0.contains { CountReader.armedWords.contains(key($0)) } }) == true {
        return "attackers"
      }
      if holds(CountReader.march, near: phrase.tokens) { return "protesters" }
      if hasLeft(behind: phrase) { return "displaced" }
      // "the 100,000 resident Serbs", "the 100,000 Serbs who live there"
      if phrase.meaning.noun.map({ $0.contains { key($0) == CountReader.resident } }) == true { return "population" }
      var next = phrase.tokens.upperBound
      if next + 1 < tokens.upperBound, CountReader.relatives.contains(key(next)) { next += 1 }
      // "Some 60,000 Serbs live in the north"
      return next < tokens.upperBound && CountReader.living.contains(key(next)) ? "population" : nil
    case .detained: return "arrested"
    case .thing: return holds(CountReader.arms, near: phrase.tokens) ? unit.name : nil
    case .formation:
      // "the commanders of 27 contingents"
      let isContingents = phrase.meaning.noun.map { $0.contains { key($0) == CountReader.contingents } } ?? false
      return isContingents && (phrase.meaning.quantity.value ?? 0) >= 10 ? "contributing states" : nil
    // Soldiers of another army; those of the watched force are its strength, and are read there or not at all.
    case .troops where !holds(CountReader.otherArmies): return nil
    case .police where areOtherOfficers(phrase): return nil
    case .troops, .police: return isDefinite(phrase) || (phrase.meaning.quantity.value ?? 0) < 3 ? nil : unit.name
    default: return nil
    }
  }

  /// "three attacks", "five times" in a text of violence.
  private func occurrences(_ phrase: FoundQuantity) -> String? {
    let last = key(phrase.tokens.upperBound - 1)
    if CountReader.violentNouns.contains(last) { return "occurrences" }
    return last == CountReader.times && holds(CountReader.violence) ? "occurrences" : nil
  }

  /// "90 per cent of the population"
  private func shareOfPeople(_ phrase: FoundQuantity) -> String? {
    let next = phrase.tokens.upperBound
    guard next < tokens.upperBound, key(next) == NumberWords.of else { return nil }
    let reach = next..<min(tokens.upperBound, next + 6)
    return reach.contains { CountReader.populations.contains(key($0)) } ? "share of the population" : nil
  }

  func casualtyWhat(_ phrase: FoundQuantity) -> String? {
    guard let noun = phrase.meaning.noun else { return nil }
    // "One of the victims": one that is spoken of, not how many there were.
    if key(noun.lowerBound) == NumberWords.of,
      phrase.meaning.quantity.value == 1 || noun.contains(where: { key($0) == CountReader.victims })
    {
      return nil
    }
    for index in noun.reversed() {
      if let what = CountReader.casualtyNouns[key(index)] { return what }
    }
    return nil
  }

  private static var victims: WordKey { "victims" }

  private func isDefinite(_ phrase: FoundQuantity) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return before >= tokens.lowerBound && CountReader.definite.contains(key(before))
  }
}
