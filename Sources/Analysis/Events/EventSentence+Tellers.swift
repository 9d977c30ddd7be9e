import Corpus
import Facts

/// Who only tells of a deed, and is no party of it.
extension EventSentence {
  /// "Kurti said one officer was killed": who says so is no party, unless a pronoun or its own soldiers stand for it.
  func speaks(_ name: Name, before start: Int) -> Bool {
    var index = name.tokens.upperBound
    // "after talks with the EU the government said it would": another speaks.
    if index < start, EventReading.determiners.contains(key(index)),
      (index..<min(start, index + 5)).contains(where: { isAny($0, .announcing) })
    {
      return true
    }
    while index < start, isFiller(index) { index += 1 }
    guard index < start, isAny(index, .announcing) || EventSentence.claiming.contains(key(index))
    else {
      return false
    }
    let rest = index + 1..<start
    guard !rest.isEmpty else { return false }
    if rest.suffix(4).contains(where: { isAny($0, .pronouns) }) { return false }
    switch lexicon.kind(of: name.id) {
    case .mission, .armedForce: return !isForceSubject(rest)
    // "The alliance said its soldiers fired", but "Human Rights Watch says soldiers fired".
    case .organisation: return !isForceSubject(rest) || !rest.contains { isAny($0, .owners) }
    default: return true
    }
  }
  /// "Beta in Belgrade said that the attackers fired and threw grenades": the agency did not, unless a pronoun stands for it.
  func tells(_ name: Name, before verb: Int) -> Bool {
    if toldOfDuty(before: verb) != nil { return false }
    let next = name.tokens.upperBound
    // "told Tanjug that two were questioned and released": who was told so did not do it.
    if next < verb, key(behindDate(next)) == EventSentence.that, name.tokens.lowerBound > tokens.lowerBound,
      isAny(name.tokens.lowerBound - 1, .announcing), !isSecondMainVerb(verb)
    {
      return true
    }
    // ", who said that officers had raided".
    let isRelative = next + 1 < verb && isComma(next) && isAny(next + 1, .relatives)
    guard
      let speech = (next..<max(next, min(next + 5, verb))).first(where: { isAny($0, .announcing) }),
      speech + 1 < verb, !isSecondMainVerb(verb), !(isAny(speech - 1, .toBe) && key(speech + 1) == Key.to),
      !(isRelative ? next + 2..<max(next + 2, speech) : next..<speech).contains(where: { isComma($0) || isBoundary($0) }
      )
    else { return false }
    return !(speech + 1..<min(speech + 4, verb)).contains { isAny($0, .pronouns) }
      && (isPerson(name.id) || !isForceSubject(speech + 1..<verb))
  }

  /// ", and moved troops": a comma before "and" leads back to who said so.
  private func isSecondMainVerb(_ verb: Int) -> Bool {
    var start = verb
    while start > tokens.lowerBound, isFiller(start - 1) { start -= 1 }
    return start - 2 > tokens.lowerBound && isAny(start - 1, .joiners) && isComma(start - 2)
  }

  private func isForceSubject(_ range: Range<Int>) -> Bool {
    range.contains { EventSentence.ownMen.contains(key($0)) || !classes($0).isDisjoint(with: table.police) }
  }

  private static let claiming = WordSet("reported reports claim claims say believe believes admitted acknowledged")
  private static let ownMen = WordSet(
    "soldier soldiers troops peacekeeper peacekeepers policeman officer patrol patrols convoy")
}
