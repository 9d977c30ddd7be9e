import Corpus
import Facts

/// What stands behind a verb and is, or is not, its object.
extension EventSentence {
  /// "jailed another commander, Salih Mustafa, for 26 years": the person whom the noun before the comma describes.
  func named(behind comma: Int) -> [Name]? {
    guard let name = person(behind: comma), token(comma - 1).kind == .word else { return nil }
    let list = listed(from: name)
    let end = list.last?.tokens.upperBound ?? comma
    guard end >= tokens.upperBound || token(end).kind == .mark else { return nil }
    return list
  }

  /// The person whose name stands right behind a comma, or behind a nation and ranks there: ", German General Erhard Drews",
  /// ", Lt. Gen. Rrahman Rama".
  func person(behind comma: Int) -> Name? {
    guard
      let name = actors.first(where: { (1...6).contains($0.tokens.lowerBound - comma) && isPerson($0.id) }),
      (comma + 1..<name.tokens.lowerBound).allSatisfy({
        token($0).isCapitalised || key($0) == Key.stop && !token($0).traits.contains(.spaceBefore)
      }), !(comma + 1..<name.tokens.lowerBound).contains(where: { actor(at: $0).map { $0.id != name.id } ?? false })
    else { return nil }
    return name
  }

  /// "a tractor had closed it, KFOR said": nobody; "indicted him, Kurti said": the person who says so, who is none of those named.
  func said(behind comma: Int, from start: Int) -> [Name] {
    guard let name = actor(at: comma + 1) else { return [] }
    let holder = listed(from: name).last ?? name
    guard holder.tokens.upperBound < tokens.upperBound, isAny(holder.tokens.upperBound, .announcing) else { return [] }
    let isMeant = (max(tokens.lowerBound, start - 4)..<comma).contains { isAny($0, .objectPronouns) }
    return isMeant && isPerson(name.id) ? [name] : []
  }

  /// "and KFOR fired", "and a member of the police was killed": a name and its verb.
  func beginsClause(_ index: Int) -> Bool {
    guard
      let name = actors.first(where: {
        $0.tokens.lowerBound >= index && $0.tokens.lowerBound - index < 5
      }), name.tokens.upperBound < tokens.upperBound,
      !(index..<name.tokens.lowerBound).contains(where: { isBoundary($0) || isComma($0) })
    else { return false }
    let next = name.tokens.upperBound
    if name.tokens.lowerBound > index {
      return isAny(next, .finiteBe) || EventVerbForms.irregularPasts.contains(key(next)) || !isPresent(next)
    }
    return !isPresent(next) || isAny(next, .auxiliaries)
      || EventVerbForms.irregularPasts.contains(key(next))
  }

  /// What is done to others, where other verbs of the frame are done together: "handed the men over to UN police".
  static let handing = WordSet(
    """
    hand hands handed handing turn turns turned turning transfer transfers transferred deliver delivers delivered \
    surrender surrenders surrendered extradite extradites extradited pass passes passed supply supplies supplied
    """)
  static let rescuing = WordSet("taken rushed brought flown evacuated treated transported driven hospital")
  static let processes = WordSet("inquiry inquiries investigation investigations probe probes")
  static var beWord: WordKey { "be" }

  /// A name in a group that no mention covers: "members of the Kosovo Security Force who".
  func group(endingAt index: Int) -> [Name] {
    guard let name = actors.last(where: { $0.tokens.upperBound <= index + 1 && index - $0.tokens.upperBound < 3 }),
      // "Serbs repelled the Kosovars, who fled": another group.
      !(name.tokens.upperBound..<max(name.tokens.upperBound, index)).contains(where: {
        isAny($0, .determiners) && !isAny($0 - 1, .prepositions)
      }),
      // "reviewed by the minister, 104 troops who leave": the troops are not his.
      name.tokens.upperBound > index || !isComma(name.tokens.upperBound)
    else { return [] }
    return [name]
  }

  /// "at least |one demonstrator", "as many as |12 Serbs", "up to |ten": where what is counted begins; nil for no such words.
  func countStart(behindHedgeAt index: Int) -> Int? {
    guard index + 2 < tokens.upperBound else { return nil }
    let (next, second) = (key(index + 1), key(index + 2))
    switch key(index) {
    case EventSentence.atLeast: return EventSentence.bounds.contains(next) ? index + 2 : nil
    case Key.asWord: return EventSentence.amounts.contains(next) && second == Key.asWord ? index + 3 : nil
    case EventSentence.upWord: return next == Key.to && token(index + 2).kind == .number ? index + 2 : nil
    default: return nil
    }
  }
  private static let bounds = WordSet("least most")
  private static let amounts = WordSet("many few much")
  private static var atLeast: WordKey { "at" }
  private static var upWord: WordKey { "up" }
}
