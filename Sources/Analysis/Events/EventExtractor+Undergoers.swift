import Corpus
import Facts

/// Who is acted on where no name stands in the place of the object.
extension EventReading {
  /// Completes the recipients of an event by whose act, thing or claim its words are about.
  func addUndergoers(to parties: inout EventSentence.Parties, of spot: EventSpot, _ view: EventSentence) {
    guard parties.recipients.isEmpty else { return }
    let type = spot.frame.type
    var names: [EventSentence.Name] = []
    let isActive = spot.frame.head == .verb && !parties.isPassive
    if isActive, !parties.actors.isEmpty, EventReading.aboutActs.contains(type) {
      names = view.ownersOfAct(behind: spot.tokens.upperBound)
    }
    if names.isEmpty, isActive, type == .reject { names = view.claimant(before: spot.tokens.lowerBound) }
    // "put off the fines at the request of the United States": whoever did it was asked.
    if type == .request, spot.frame.head == .noun, !parties.actors.isEmpty,
      let at = (max(view.tokens.lowerBound, spot.tokens.lowerBound - 2)...spot.tokens.lowerBound).first(where: {
        view.key($0) == EventSentence.atWord
      })
    {
      names = view.firstSubject(before: at)
    }
    if names.isEmpty, type == .assault || type == .protest {
      names = view.ownersOfThing(around: spot.tokens)
      if names.isEmpty, type == .assault || spot.frame.mode == "riot" { names = view.ownersOfSite(around: spot.tokens) }
    }
    let actors = ids(of: parties.actors)
    parties.recipients = names.filter { !actors.contains($0.id) }
  }

  /// "was arrested in France": by the state whose name stands there, where nothing tells of another force.
  func addArrester(to parties: inout EventSentence.Parties, of spot: EventSpot, _ view: EventSentence) {
    guard spot.frame.type == .coerce, spot.frame.mode == "arrest", parties.actors.isEmpty, !parties.recipients.isEmpty,
      parties.isPassive || spot.frame.head == .noun,
      let state = view.states.first(where: { name in
        view.tokens.contains(name.tokens.lowerBound - 1)
          && view.key(name.tokens.lowerBound - 1) == EventReading.inWord
          && (0..<4).contains(name.tokens.lowerBound - 1 - spot.tokens.upperBound)
      }), state.id != extractor.theatre, extractor.lexicon.kind(of: state.id) == .state
    else { return }
    parties.actors = [state]
  }
  private static let aboutActs: EventTypes = [.support, .accuse, .reject]

  /// "The EU urged Kurti to wait, but he refused": whoever asked, in the same sentence, where nothing else is refused.
  func withAskers(_ drafts: [EventDraft], _ view: EventSentence) -> [EventDraft] {
    var drafts = drafts
    for (number, refusal) in drafts.enumerated()
    where refusal.report.type == .reject && refusal.report.recipients.isEmpty
      && view.isWithoutObject(refusal.trigger.upperBound)
    {
      let asked = drafts.prefix(number).last { asked in
        asked.report.type == .request && refusal.report.actors.contains { asked.report.recipients.contains($0) }
      }
      if let asked { drafts[number].report = refusal.report.alsoOn(asked.report.actors) }
    }
    return drafts
  }
}

extension EventSentence {
  /// "welcomed the normalisation of relations between Belgrade and Pristina", "concern over the US decision", "disappointed with
  /// Brussels' reaction": whose act is judged.
  func ownersOfAct(behind verb: Int) -> [Name] {
    var index = verb
    while index < min(tokens.upperBound, verb + 16), !endsJudgement(index, verb) {
      guard EventSentence.acts.contains(key(index)) else {
        index += 1
        continue
      }
      // "the |US| decision", "Brussels' reaction", "Serbia's raising of the alert"
      if let owner = ownerOfAct(index, behind: verb) { return [owner] }
      // "the cooperation of NATO and the EU", "relations between Belgrade and Pristina"
      let next = index + 1
      if next + 1 < tokens.upperBound, EventSentence.belonging.contains(key(next)),
        let name = actors.first(where: { $0.tokens.lowerBound > next }), name.tokens.lowerBound - next < 4,
        (next + 1..<name.tokens.lowerBound).allSatisfy({ isAny($0, [.determiners, .inner]) || isTitle($0) })
      {
        return listed(from: name)
      }
      // "the actions the government of Kosovo has taken"
      if next < tokens.upperBound, let name = actors.first(where: { (next...next + 1).contains($0.tokens.lowerBound) }),
        isAny(next, .determiners) || name.tokens.lowerBound == next,
        name.tokens.upperBound < tokens.upperBound, isAny(name.tokens.upperBound, .auxiliaries)
      {
        return [name]
      }
      index += 1
    }
    return []
  }

  private func endsJudgement(_ index: Int, _ verb: Int) -> Bool {
    isBoundary(index) || isComma(index) || isAny(index, .relatives) || index == verb && isAny(index, .joiners)
      || index > verb && EventSentence.hurting.contains(key(index))
  }

  private func ownerOfAct(_ act: Int, behind verb: Int) -> Name? {
    var end = act
    while end > verb, act - end < 3, token(end - 1).kind == .word, !token(end - 1).isCapitalised,
      !isAny(end - 1, [.prepositions, .determiners])
    { end -= 1 }
    if end > verb, token(end - 1).kind == .possessive || isPlainApostrophe(end - 1) { end -= 1 }
    return (actors + nations).first { $0.tokens.upperBound == end && $0.tokens.lowerBound >= verb }
  }

  /// "Brussels' reaction"
  private func isPlainApostrophe(_ index: Int) -> Bool {
    token(index).kind == .mark && !token(index).traits.contains(.spaceBefore)
      && (key(index) == QuoteMap.apostrophe || key(index) == QuoteMap.singleRight)
  }

  /// "said that it was ready, a claim that Serbia denied", "an accusation that the mayor dismissed": whose claim it was.
  func claimant(before verb: Int) -> [Name] {
    guard mayHold(EventSentence.claims),
      let that = (max(tokens.lowerBound + 2, verb - 7)..<max(tokens.lowerBound + 2, verb)).last(where: {
        (isAny($0, .relatives) || key($0) == EventSentence.that) && EventSentence.claims.contains(key($0 - 1))
      })
    else { return [] }
    var before = that - 2
    while before > tokens.lowerBound, isAny(before, [.determiners, .inner]) { before -= 1 }
    guard isComma(before) || key(before) == NameTable.hyphen || token(before).kind == .mark else { return [] }
    return firstSubject(before: before)
  }

  /// Whether a verb ends its clause: "but he refused.", "which Serbia rejected on Monday".
  func isWithoutObject(_ end: Int) -> Bool {
    end >= tokens.upperBound || token(end).kind == .mark || isBoundary(end)
      || dates.contains { (end...end + 1).contains($0.tokens.lowerBound) }
  }

  /// "two cars belonging to EULEX and KFOR were torched", "posts staffed by UN police": whose the thing is that was hit.
  func ownersOfThing(around spot: Range<Int>) -> [Name] {
    guard mayHold(EventSentence.owning) else { return [] }
    let reach = max(tokens.lowerBound, spot.lowerBound - 12)..<min(tokens.upperBound - 2, spot.upperBound + 14)
    for index in reach where EventSentence.owning.contains(key(index)) {
      guard key(index + 1) == Key.by || key(index + 1) == Key.to,
        let name = (actors + nations).first(where: { (index + 2...index + 4).contains($0.tokens.lowerBound) })
      else { continue }
      return listed(from: name)
    }
    return []
  }

  /// "a blast near the UN headquarters", "stones at the building of the OSCE": whose the site is.
  func ownersOfSite(around spot: Range<Int>) -> [Name] {
    guard mayHold(EventSentence.siteNouns) else { return [] }
    let reach = spot.lowerBound..<min(tokens.upperBound, spot.upperBound + 12)
    for index in reach where EventSentence.siteNouns.contains(key(index)) {
      guard index > spot.lowerBound, !isComma(index - 1) else { return [] }
      let own = (actors + nations).first { name in
        name.tokens.lowerBound > spot.lowerBound
          && (name.tokens.upperBound == index || name.tokens.upperBound == index + 1
            || name.tokens.upperBound == index - 1 && token(index - 1).kind == .possessive)
      }
      // "the offices of the Serbia-run municipality"
      if let own, isLeading(own) { continue }
      if let own { return isSiteGoverned(own.tokens.lowerBound) ? [own] : [] }
      guard index + 1 < tokens.upperBound, key(index + 1) == Key.of,
        let name = actors.first(where: { (index + 2...index + 3).contains($0.tokens.lowerBound) }), !isLeading(name)
      else { continue }
      return [name]
    }
    return []
  }

  /// Whether "at", "near" or the like governs the words there.
  private func isSiteGoverned(_ start: Int) -> Bool {
    var before = start - 1
    while before > tokens.lowerBound, isAny(before, [.determiners, .inner]) { before -= 1 }
    return before > tokens.lowerBound && isAny(before, .prepositions)
  }

  /// What states and bodies do, decide or say, and others judge.
  private static let acts = WordSet(
    """
    decision decisions move moves step steps action actions reaction response policy policies announcement plan plans proposal \
    proposals appeal call statement statements remarks contribution role work performance dedication involvement membership \
    bid effort efforts commitment readiness willingness cooperation co-operation normalisation normalization relations \
    dialogue agreement deal accord progress vote support leadership request invitation handling raising intention intentions \
    behaviour behavior conduct stance position approach ties attitude
    """)
  private static let belonging = WordSet("of between by from")
  /// Who is judged there is not whoever suffered.
  private static let hurting = WordSet(
    """
    attack attacks killing killings murder murders arrest arrests shooting death deaths violence against bombing bombings \
    incident incidents assault assaults detention release
    """)
  private static let claims = WordSet(
    "claim claims accusation accusations allegation allegations charge charges suggestion demand demands request report"
  )
  private static let owning = WordSet("belonging owned staffed manned used run operated guarded")
}
