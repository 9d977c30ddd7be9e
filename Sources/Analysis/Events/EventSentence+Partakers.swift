import Corpus
import Facts

/// Who had a part in a deed that the sentence only names: "men suspected of involvement in the attack", "claimed responsibility for".
extension EventSentence {
  /// Those whose part in the deed of a noun stands before it; none where the part is denied.
  func partakers(of noun: Range<Int>) -> [Name] {
    guard mayHold(EventSentence.partWords) else { return [] }
    var link = noun.lowerBound - 1
    while link > tokens.lowerBound, noun.lowerBound - link < 6, token(link).kind == .word,
      !isAny(link, .prepositions)
    { link -= 1 }
    let part = link - 1
    guard part > tokens.lowerBound, EventSentence.partLinks.contains(key(link)),
      !(max(tokens.lowerBound, part - 5)..<part).contains(where: { EventSentence.partDenied.contains(key($0)) })
    else { return [] }
    // "were behind the attack"
    if EventSentence.behindLink.contains(key(link)) { return isAny(part, .toBe) ? subject(before: part) : [] }
    guard EventSentence.partWords.contains(key(part)) else { return [] }
    // "took part in", "claimed responsibility for", "participated in", "were involved in", "is responsible for"
    if EventSentence.partTaking.contains(key(part - 1)) { return takers(before: part - 1) }
    if EventSentence.partVerbs.contains(key(part)) { return takers(before: part) }
    // "Radoicic's role in the ambush"
    if let owner = actors.last(where: { $0.tokens.upperBound <= part }),
      token(owner.tokens.upperBound).kind == .possessive, part - owner.tokens.upperBound < 4
    {
      return [owner]
    }
    // "accused Serbia of involvement in", "three men arrested for their part in", "was charged over its role in"
    guard
      let charge = (max(tokens.lowerBound + 1, part - 3)..<part).last(where: {
        EventSentence.chargeLinks.contains(key($0))
      })
    else { return [] }
    if let charged = named(before: charge), !isGoverned(charged) { return listed(from: charged) }
    return takers(before: charge - 1)
  }

  /// The subject of a verb of taking part, or those whom its participle describes: "the gunmen involved in".
  private func takers(before verb: Int) -> [Name] {
    if let name = actors.last(where: { $0.tokens.upperBound == verb }) { return coordinated(endingWith: name) }
    let be = isAny(verb - 1, .toBe) ? verb - 1 : verb
    return subject(before: be)
  }

  private static let partLinks = WordSet("in for behind")
  private static let behindLink = WordSet("behind")
  private static let partWords = WordSet(
    """
    part involved involvement participated participating participation participate role complicity responsibility \
    responsible was were is are be been being
    """)
  private static let partVerbs = WordSet("involved participated participating participate responsible")
  private static let partTaking = WordSet(
    "took taken taking take takes claimed claim claims claiming accepted admitted")
  private static let chargeLinks = WordSet("of for over with about")
  private static let partDenied = WordSet("denied denies deny denying denial rejected rejects no not never without")

  /// Those who are to meet or to go: "demanded an emergency meeting of the Security Council", "the withdrawal of Serbian
  /// forces", "called for the resignation of the mayor".
  func wanted(behind verb: Int) -> Name? {
    guard mayHold(EventSentence.wantedDeeds),
      let deed = (verb..<min(tokens.upperBound, verb + 6)).first(where: {
        EventSentence.wantedDeeds.contains(key($0))
      }), deed + 1 < tokens.upperBound, key(deed + 1) == Key.of,
      let name = actors.first(where: { $0.tokens.lowerBound > deed }), name.tokens.lowerBound - deed < 5,
      !(verb..<name.tokens.lowerBound).contains(where: { isBoundary($0) || isComma($0) })
    else { return nil }
    return name
  }
  private static let wantedDeeds = WordSet(
    "meeting session sitting withdrawal departure pullout pull-out resignation surrender")

  /// "Tadic, on an official visit to Romania, appealed": who stands before the comma makes the visit.
  func visitor(aside noun: Int) -> [Name] {
    var mark = noun - 1
    while mark > tokens.lowerBound, noun - mark < 5, token(mark).kind == .word, !isAny(mark, .prepositions) {
      mark -= 1
    }
    guard mark - 1 > tokens.lowerBound, EventSentence.visitLinks.contains(key(mark)), isComma(mark - 1),
      let name = actors.last(where: { $0.tokens.upperBound == mark - 1 }), isPerson(name.id)
    else { return [] }
    return coordinated(endingWith: name)
  }
  private static let visitLinks = WordSet("on during")

  /// "the house of a Serb", "the offices of the newspaper": a thing that has been done to whoever's it is.
  func isOwnedThing(_ index: Int) -> Bool { EventSentence.ownedThings.contains(key(index)) }
  private static let ownedThings = WordSet(
    """
    house houses home homes apartment flat office offices premises headquarters car cars vehicle vehicles building \
    buildings property shop shops land bus buses van truck convoy
    """)

  /// "condemned the attack, as did the EU and NATO": who did the same.
  func sharers(after verb: Int) -> [Name] {
    guard mayHold(EventSentence.didWords),
      let did = (verb..<tokens.upperBound).first(where: {
        EventSentence.didWords.contains(key($0))
          && (key($0 - 1) == Key.asWord || key($0 - 1) == EventSentence.so)
      }), let name = actors.first(where: { $0.tokens.lowerBound > did }), name.tokens.lowerBound - did < 5
    else { return [] }
    return listed(from: name)
  }
  private static let didWords = WordSet("did do does")
  private static var so: WordKey { "so" }
}
