import Corpus
import Facts

/// Capitals that stand for governments.
extension ActorReading {
  /// Whether a capital means the government here: "Belgrade accused Pristina", but not "in Belgrade".
  func isGovernment(_ span: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = span.lowerBound - 1
    let after = span.upperBound
    if tokens[span.lowerBound].traits.contains(.allCapitals), span.count == 1,
      tokens[span.lowerBound].end - tokens[span.lowerBound].start > 3
    {
      return false  // "SKOPJE, North Macedonia (AP)"
    }
    if let partner = coordinated(span, sentence) {
      // "between Pristina and Belgrade", "officials from Belgrade and Pristina", but "in Pristina and Belgrade".
      guard sentence.contains(partner - 1) else { return true }
      let key = tokens[partner - 1].key
      if key == ActorReading.from { return followsPeople(partner - 1, sentence) }
      return key == Key.the || key == Key.of || !ActorReading.literal.contains(key)
    }
    if sentence.contains(before) {
      let key = tokens[before].key
      if key == ActorReading.from { return followsPeople(before, sentence) }
      // "According to Belgrade, 300 have been killed"
      if key == Key.to, isWord(before - 1, Key.according, in: sentence) { return true }
      // "representatives of Pristina": of its government.
      if key == Key.of, sentence.contains(before - 1), ActorReading.delegates.contains(tokens[before - 1].key) {
        return true
      }
      if ActorReading.literal.contains(key) { return false }
      if ActorReading.partnerWords.contains(key) || key == ActorReading.official { return true }
      if let verb = lexicon.speechVerb(key), verb.kind == .accuse || verb.kind == .warn || verb.kind == .urge {
        return true
      }
      if ActorReading.objectVerbs.contains(key) { return true }
      // "demanded that Pristina pull its units out"
      if key == Key.that, asksBefore(before, sentence), sentence.contains(after), tokens[after].kind == .word {
        return !tokens[after].isCapitalised && !ActorReading.cityThings.contains(tokens[after].key)
          && tags[after].classes.isDisjoint(with: [.preposition, .function])
      }
      if tags[before].classes.contains(.adjective), tokens[before].isCapitalised { return false }
    }
    guard sentence.contains(after) else { return false }
    if tokens[after].kind == .possessive {
      guard sentence.contains(after + 1) else { return false }
      return !ActorReading.cityThings.contains(tokens[after + 1].key)
    }
    if tokens[after].key == NameTable.hyphen, sentence.contains(after + 1) {
      return ActorReading.behindHyphen.contains(tokens[after + 1].key)
    }
    // "Pristina, which accused Serbia of it, closed the border"
    if tokens[after].key == Key.comma, isWord(after + 1, ActorReading.which, in: sentence) {
      return isVerb(after + 2, sentence)
    }
    // "Belgrade, whose troops left in 1999, accuses Pristina"
    if tokens[after].key == Key.comma, isWord(after + 1, ActorReading.whose, in: sentence),
      let close = (after + 2..<sentence.upperBound).first(where: { tokens[$0].key == Key.comma })
    {
      return isVerb(close + 1, sentence)
    }
    // "Belgrade yesterday evening condemned it", "Moscow, meanwhile, condemned it".
    return isSubject(span, sentence)
  }

  /// Where a row of capitals joined by "and" begins, when this one is part of such a row.
  private func coordinated(_ span: Range<Int>, _ sentence: Range<Int>) -> Int? {
    func isCapital(_ index: Int) -> Bool {
      guard sentence.contains(index), tokens[index].isCapitalised, tags[index].classes.contains(.name),
        let entry = lexicon.names.entryIndex(of: tags[index].node)
      else { return false }
      return lexicon.names.entries[entry].candidates.contains {
        $0.kind == .place && lexicon.standsFor[Int($0.index)] >= 0
      }
    }
    let before = span.lowerBound - 1
    if isWord(before, Key.and, in: sentence), isCapital(before - 1) { return before - 1 }
    if isWord(before, NameTable.hyphen, in: sentence), isCapital(before - 1) { return before - 1 }
    let after = span.upperBound
    if isWord(after, Key.and, in: sentence), isCapital(after + 1) { return span.lowerBound }
    if isWord(after, NameTable.hyphen, in: sentence), isCapital(after + 1) { return span.lowerBound }
    return nil
  }

  /// Whether somebody asks for what "that" opens.
  private func asksBefore(_ that: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(that - 1), let verb = lexicon.speechVerb(tokens[that - 1].key) else { return false }
    return verb.kind == .urge || ActorReading.asking.contains(tokens[that - 1].key)
  }
  private static let asking = WordSet(
    "demanded demands demanding demand asked asks insisted insists requested proposed urged")

  /// "officials from Belgrade": "from" behind people or demands is no way of travel.
  private func followsPeople(_ from: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(from - 1) else { return false }
    return tags[from - 1].classes.contains(.head) || ActorReading.sent.contains(tokens[from - 1].key)
  }

  /// Whether a token can be the verb of the name before it.
  func isVerb(_ index: Int, _ sentence: Range<Int>) -> Bool {
    var index = index
    var steps = 0
    while sentence.contains(index), steps < 3,
      !tags[index].classes.isDisjoint(with: [.adverb, .calendar]) || ActorReading.timeWords.contains(tokens[index].key)
    {
      index += 1
      steps += 1
    }
    guard sentence.contains(index), tokens[index].kind == .word, !tokens[index].isCapitalised else { return false }
    let classes = tags[index].classes
    if !classes.isDisjoint(with: [.auxiliary, .speech, .act]) {
      return !ActorReading.being.contains(tokens[index].key)
    }
    return !classes.contains(.function) && endsInED(index)
  }

  /// "blocked", "criticised": a past tense by its ending.
  func endsInED(_ index: Int) -> Bool { document.endsInEDAnyCase(index) }

  static var from: WordKey { "from" }
  private static let being = WordSet("been being be")
  private static let literal = WordSet(
    "in at near to toward towards into inside outside around through across via central downtown greater the of within throughout over leave leaving left reach reached reaching visit visited visiting"
  )
  private static let delegates = WordSet("representatives representative delegation delegations negotiators negotiator")
  private static let partnerWords = WordSet("with against by between despite for on upon unlike")
  private static let objectVerbs = WordSet(
    "thanked thank assured reminded pressed pressure pressured pressuring asked asking told telling backed supported supporting criticised criticized forced forcing push pushed pushing help helped helping allow allowed convince persuade sanction punish"
  )
  private static var which: WordKey { "which" }
  /// "official Belgrade"
  private static var official: WordKey { "official" }
  private static var whose: WordKey { "whose" }
  private static let sent = WordSet(
    "pressure support orders demands order demand backing instructions delegation delegations approval interference funding signals message messages resistance opposition reaction response"
  )
  private static let cityThings = WordSet(
    "airport streets street suburbs suburb main central old mayor university hospital residents outskirts centre center city downtown stadium military-medical"
  )
  private static let behindHyphen = WordSet("backed led controlled sponsored run funded supported appointed friendly")
}
