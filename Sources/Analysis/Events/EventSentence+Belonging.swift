import Corpus
import Facts

/// Who acts beside or instead of the name that stands as a subject: a force that soldiers serve in, who leads a group.
extension EventSentence {
  /// "Polish soldiers, part of the NATO-led KFOR, guarded", "soldiers serving with KFOR": the force that they are of.
  func servingForce(before verb: Int) -> Name? {
    guard mayHold(EventSentence.service) else { return nil }
    var end = verb
    while end > tokens.lowerBound, verb - end < 5, isComma(end - 1) || isFiller(end - 1) || isForceNoun(end - 1) {
      end -= 1
    }
    // "part of the peacekeeping mission in Kosovo": in a text of the conflict that is its force.
    if isOfTheatreText, end - 2 > tokens.lowerBound, key(end - 2) == EventReading.inWord,
      actors.contains(where: { $0.tokens == end - 1..<end && $0.id == extractor.theatre }), isForceNoun(end - 3)
    {
      var start = end - 3
      while start > tokens.lowerBound, end - start < 8, !isAny(start, .determiners) { start -= 1 }
      return isServed(by: start - 1, start - 2)
        ? Name(tokens: end - 3..<end, id: EventReading.kfor, isPlace: false) : nil
    }
    guard let force = actors.last(where: { $0.tokens.upperBound == end }),
      let kind = lexicon.kind(of: force.id), kind == .mission || kind == .armedForce
    else { return nil }
    // "in the NATO-led force", "under the KFOR mission".
    var before = force.tokens.lowerBound - 1
    while before > tokens.lowerBound, force.tokens.lowerBound - before < 6,
      isAny(before, .determiners) || key(before) == NameTable.hyphen || EventSentence.ofForces.contains(key(before))
        || actors.contains(where: { $0.tokens.contains(before) })
    { before -= 1 }
    return isServed(by: before, before - 1) ? force : nil
  }

  /// Whether "part of", "serving with" stands behind soldiers.
  private func isServed(by preposition: Int, _ service: Int) -> Bool {
    guard service > tokens.lowerBound, EventSentence.servedIn.contains(key(preposition)),
      EventSentence.service.contains(key(service))
    else { return false }
    var troops = service - 1
    while troops > tokens.lowerBound, isComma(troops) || isAny(troops, .determiners) { troops -= 1 }
    return !classes(troops).isDisjoint(with: table.troops)
  }

  private func isForceNoun(_ index: Int) -> Bool { EventSentence.forceNouns.contains(key(index)) }
  private static let service = WordSet("part serving members deployed assigned attached stationed serve")
  private static let servedIn = WordSet("of with in under to within")
  private static let ofForces = WordSet("led multinational international nato's un's")
  private static let forceNouns = WordSet("mission force peacekeepers operation contingent troops")

  /// "gunmen led by Milan Radoicic attacked": who led those who did it did it too.
  func leaders(before verb: Int) -> [Name] {
    guard mayHold(EventSentence.led) else { return [] }
    guard
      let by = (max(tokens.lowerBound + 2, verb - 24)..<max(tokens.lowerBound + 2, verb)).last(where: {
        key($0) == Key.by && EventSentence.led.contains(key($0 - 1))
      }),
      let leader = actors.first(where: {
        $0.tokens.lowerBound > by && $0.tokens.lowerBound - by < 7 && isPerson($0.id)
      }), leader.tokens.upperBound <= verb,
      !(by..<leader.tokens.lowerBound).contains(where: { isComma($0) || isBoundary($0) })
    else { return [] }
    // "The force led by General Risi": a group without a name, before whom no verb stands.
    let low = max(tokens.lowerBound, by - 8)
    let isSubject =
      by - 2 >= low && (low..<by - 1).allSatisfy { !isAny($0, .announcing) && !isAny($0, .auxiliaries) }
      && isAgentNoun(by - 2)
    return isSubject ? listed(from: leader) : []
  }
  private static let led = WordSet("led headed commanded organised organized")

  /// "answered the violence of 29 May by deploying 700 soldiers", "In response to the ambush, Britain sent": the words that
  /// tell what was answered, whose date and place are not those of the answer.
  func cause(of spot: EventSpot) -> Range<Int>? {
    let verb = spot.tokens.lowerBound
    guard mayHold(EventSentence.answering) else { return nil }
    if let opening = openingCause, opening.upperBound < verb { return opening }
    guard verb - 1 > tokens.lowerBound, key(verb - 1) == Key.by, isGerund(verb),
      let answer = (max(tokens.lowerBound, verb - 20)..<verb - 1).last(where: {
        EventSentence.answering.contains(key($0))
      }), !(answer..<verb).contains(where: { isBoundary($0) })
    else { return nil }
    return answer + 1..<verb - 1
  }

  /// "In response to the ambush in Banjska,": what opens the sentence up to its comma.
  private var openingCause: Range<Int>? {
    let low = tokens.lowerBound
    guard
      let answer = (low..<min(tokens.upperBound, low + 4)).first(where: { EventSentence.answering.contains(key($0)) }),
      answer > low, answer + 1 < tokens.upperBound, EventSentence.causal.contains(key(answer + 1)),
      let comma = (answer..<min(tokens.upperBound, answer + 20)).first(where: { isComma($0) })
    else { return nil }
    return answer + 1..<comma
  }
  private static let causal = WordSet("to for")
  private static let answering = WordSet(
    """
    answered answers answer answering responded responds respond responding reacted reacts react reacting retaliated retaliates \
    retaliate replied replies response reaction retaliation revenge
    """)

  /// "Russian troops", "Serbian police": a group without a name of its own that bears arms for a state.
  func areSoldiers(_ name: Name) -> Bool {
    let kinds = classes(name.tokens.upperBound - 1)
    return name.tokens.count > 1 && (!kinds.isDisjoint(with: table.troops) || !kinds.isDisjoint(with: table.police))
      && kinds.isDisjoint(with: table.fighters)
  }

  /// "The Serb military presence along the border, which included tanks, dissipated": whose presence it was.
  func presenceHolder(before verb: Int) -> Name? {
    guard let noun = (tokens.lowerBound..<verb).last(where: { EventSentence.presences.contains(key($0)) }) else {
      return nil
    }
    return (actors + nations).last { (0..<3).contains(noun - $0.tokens.upperBound) }
  }
  private static let presences = WordSet("presence buildup build deployment concentration")

  /// "agreed to withdraw its police", "flew in soldiers to bolster its force": what is agreed, and what a deed of the same sort
  /// is for, is told with it.
  func isComplement(_ spot: EventSpot, _ draft: EventDraft, of before: EventDraft?) -> Bool {
    guard let before, !before.isNoun, spot.frame.head == .verb,
      draft.report.status == .planned || draft.report.status == .hypothetical
    else { return false }
    let gap = before.trigger.upperBound..<max(before.trigger.upperBound, spot.tokens.lowerBound)
    guard gap.count < 12, !gap.contains(where: { isComma($0) || isAny($0, .joiners) }) else { return false }
    // "set up roadblocks to protest the arrest", "escorted the mayors to enter the building".
    let isPurpose =
      key(spot.tokens.lowerBound - 1) == Key.to
      && (EventReading.material.contains(before.report.type) || before.report.type == .aid
        || draft.report.status == .hypothetical)
      && (draft.report.type == before.report.type
        && (draft.report.actors == before.report.actors || draft.report.actors.isEmpty)
        || draft.report.actors.isEmpty && draft.report.status == .planned)
    return isPurpose || before.report.type == .agree
  }

  /// "voiced concern and anger", "condemned the action, calling it illegal": one judgement in two words.
  func isSameWord(_ spot: EventSpot, _ draft: EventDraft, of before: EventDraft?) -> Bool {
    guard let before, !before.isNoun, spot.frame.head == .verb else { return false }
    let (one, other) = (before.report, draft.report)
    guard one.type == other.type, one.mode == other.mode, one.status == other.status, one.actors == other.actors,
      other.type == .accuse || other.type == .support || other.type == .reject, before.sentence == tokens,
      one.recipients == other.recipients || other.recipients.isEmpty
    else { return false }
    let verb = spot.tokens.lowerBound
    return verb - before.trigger.upperBound < 2 || (isComma(verb - 1) && isGerund(verb))
  }

  /// "The unrest broke out when Serbs stormed the hall", "Tuesday's fighting began when": the clause tells what it was.
  func isToldByClause(_ spot: EventSpot) -> Bool {
    guard mayHold(EventSentence.whenWords) else { return false }
    let next = spot.tokens.upperBound
    if spot.frame.head == .noun {
      // "The unrest in Klina broke out on Monday when".
      let end = (next..<min(tokens.upperBound, next + 10)).first { isBoundary($0) || isComma($0) }
      return end.map { EventSentence.whenWords.contains(key($0)) } ?? false
    }
    return (next..<min(tokens.upperBound, next + 5)).first { !isFiller($0) && !isAny($0, .prepositions) }
      .map { EventSentence.whenWords.contains(key($0)) } ?? false
  }
  private static let whenWords = WordSet("when")

  /// "The explosion killed two", "two men carried out the attack": a blast or an attack told of before.
  func isOfKnownViolence(_ spot: EventSpot) -> Bool {
    let verb = spot.tokens
    if EventSentence.blastNouns.contains(key(verb.lowerBound)) {
      return verb.lowerBound > tokens.lowerBound && EventSentence.backPointers.contains(key(verb.lowerBound - 1))
    }
    guard spot.frame.head == .verb, spot.frame.rule == EventSentence.carryingOut else { return false }
    return (verb.upperBound - 1..<min(tokens.upperBound - 1, verb.upperBound + 1)).contains {
      EventSentence.backPointers.contains(key($0)) && EventSentence.attackNouns.contains(key($0 + 1))
    }
  }
  private static let blastNouns = WordSet("explosion blast explosions blasts")
  private static let attackNouns = WordSet("attack attacks raid bombing shooting ambush assault")
  private static let carryingOut = RuleName("event-carried-out")

  /// "the violence spread", "Tuesday's fighting began", "the shelling of the village was still continuing": what has been told before.
  func hasKnownSubject(_ spot: EventSpot) -> Bool {
    var index = spot.tokens.lowerBound - 1
    while index > tokens.lowerBound, isFiller(index) { index -= 1 }
    // "The attack, which happened in Klina,"
    if isAny(index, .relatives) { index -= isComma(index - 1) ? 2 : 1 }
    var steps = 0
    while index >= tokens.lowerBound, steps < 6 {
      if EventSentence.backPointers.contains(key(index)) { return true }
      if token(index).kind == .possessive, dates.contains(where: { $0.tokens.upperBound >= index }) { return true }
      // "the violence in the north": where it was.
      let isWhere = EventReading.inOrAt.contains(key(index))
      guard token(index).kind == .word, !isBoundary(index), isWhere || !isAny(index, .prepositions) else {
        return false
      }
      index -= 1
      steps += 1
    }
    return false
  }
  private static let backPointers = WordSet("the this that these those")
}
