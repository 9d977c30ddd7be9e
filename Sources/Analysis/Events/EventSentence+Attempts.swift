import Corpus
import Facts

/// Verbs whose status their own words tell: planned, tried, confessed to, reported.
extension EventSentence {
  /// The status of a verb that a few words right around it settle; nil for all others.
  func knownStatus(_ spot: EventSpot, _ verb: Int) -> EventReport.Status? {
    // "plan a rally", "announced protests", "called a strike for Thursday"
    if spot.frame.type == .protest {
      if EventSentence.planning.contains(key(verb)) { return .planned }
      if EventSentence.callings.contains(key(verb)),
        (verb..<min(tokens.upperBound, spot.tokens.upperBound + 4)).contains(where: { key($0) == EventSentence.forWord }
        )
      {
        return .planned
      }
    }
    guard verb - 2 > tokens.lowerBound else { return nil }
    // "no talks until KFOR arrested the attackers": it has not.
    let start = clause(around: spot.tokens).lowerBound
    if start - 3 > tokens.lowerBound, key(start - 1) == EventSentence.until, isPastVerb(verb),
      (tokens.lowerBound..<start - 1).contains(where: {
        key($0) == EventSentence.noWord || key($0) == EventSentence.wouldNot || isAny($0, .futures)
      })
    {
      return .hypothetical
    }
    let (before, second) = (key(verb - 1), key(verb - 2))
    // "the first KFOR soldier to be killed": he was.
    if before == EventSentence.beWord, second == Key.to,
      (max(tokens.lowerBound, verb - 8)..<verb - 2).contains(where: { isAny($0, .ordinals) })
    {
      return .occurred
    }
    // "are reported to be shelling", "is said to have attacked"
    if before == EventSentence.beWord || before == EventSentence.have, second == Key.to,
      EventSentence.told.contains(key(verb - 3))
    {
      return .alleged
    }
    // "were killed trying to kidnap policemen": they did not.
    if before == Key.to, EventSentence.tryingWords.contains(second), verb - 3 > tokens.lowerBound,
      EventSentence.endsOfTries.contains(key(verb - 3)) || isAny(verb - 3, .timeWords)
        || dates.contains(where: { $0.tokens.contains(verb - 3) })
    {
      return .hypothetical
    }
    // "denied Serbia would attack Kosovo"
    if before == EventSentence.would, let name = (actors + nations).last(where: { $0.tokens.upperBound == verb - 1 }),
      name.tokens.lowerBound > tokens.lowerBound,
      EventSentence.denyingWords.contains(key(name.tokens.lowerBound - 1))
    {
      return .denied
    }
    guard isGerund(verb) else { return nil }
    // "confessed to carrying out the attack"
    if before == Key.to, EventSentence.confessing.contains(second) { return .occurred }
    // "failed to agree on condemning the arrests"
    if before == EventSentence.onWord || before == EventSentence.about, EventSentence.agreeing.contains(second),
      (max(tokens.lowerBound, verb - 6)..<verb - 2).contains(where: {
        isAny($0, .refusals) || isAny($0, .denials)
      })
    {
      return .denied
    }
    return nil
  }

  private static let planning = WordSet(
    "plan plans planned planning announce announces announced schedule scheduled declare declared")
  /// "Djakovica, in western Kosovo, was captured": a place that opens its sentence as the subject of a passive.
  func isTaken(_ name: Name, by verb: Range<Int>) -> Bool {
    name.tokens.lowerBound == tokens.lowerBound && name.tokens.upperBound < verb.lowerBound
      && (isComma(name.tokens.upperBound) || isAny(name.tokens.upperBound, .toBe))
      && EventSentence.taking.contains(key(verb.lowerBound)) && isPassive(verb)
  }
  private static let taking = WordSet("captured taken seized occupied retaken recaptured overrun annexed conquered")

  /// "denies that his army was there": the clause has its own subject, and nobody is denied.
  func isClaim(_ spot: EventSpot) -> Bool {
    spot.frame.type == .reject
      && (key(spot.tokens.upperBound - 1) == EventSentence.that || isDeniedClause(behind: spot.tokens.upperBound))
  }

  /// "denied |Serbia would attack|": a clause without "that", whose subject is denied nothing.
  func isDeniedClause(behind next: Int) -> Bool {
    guard let name = (actors + nations).first(where: { (0...1).contains($0.tokens.lowerBound - next) }),
      name.tokens.upperBound < tokens.upperBound
    else { return false }
    return isAny(name.tokens.upperBound, .auxiliaries) || isAny(name.tokens.upperBound, .futures)
  }

  /// "denied |on Friday| that": the word before a date that ends there.
  func beforeDate(_ index: Int) -> Int {
    guard let date = dates.first(where: { $0.tokens.contains(index) }) else { return index }
    return max(
      tokens.lowerBound, date.tokens.lowerBound - (key(date.tokens.lowerBound - 1) == EventSentence.onWord ? 2 : 1))
  }

  /// "no British soldiers"
  func isNone(_ name: Name) -> Bool {
    let opening = max(tokens.lowerBound, name.tokens.lowerBound - 1)...name.tokens.lowerBound
    guard let no = opening.first(where: { key($0) == EventSentence.noWord }) else { return false }
    return no == tokens.lowerBound || key(no - 1) != EventSentence.withWord
  }

  /// "Reports that police had burned it": the noun, and no verb.
  func isReports(_ index: Int) -> Bool {
    guard EventSentence.reports.contains(key(index)) else { return false }
    return index == tokens.lowerBound || isAny(index - 1, [.prepositions, .determiners, .refusals])
      || EventSentence.denyingWords.contains(key(index - 1))
  }
  private static let reports = WordSet("reports suggestions")

  static let denyingWords = WordSet("denied denies deny denying")
  private static var until: WordKey { "until" }
  private static var noWord: WordKey { "no" }
  private static var wouldNot: WordKey { "not" }
  private static var have: WordKey { "have" }
  private static var onWord: WordKey { "on" }
  private static var about: WordKey { "about" }
  private static let told = WordSet("reported said believed alleged understood thought rumoured rumored")
  private static let tryingWords = WordSet("trying attempting")
  private static let endsOfTries = WordSet("killed dead caught arrested shot wounded while died injured held stopped")
  private static let confessing = WordSet("confessed confesses confess admitted admits")
  private static let agreeing = WordSet("agree agreed agreement")
}
