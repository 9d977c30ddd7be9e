import Corpus
import Facts

/// Who acts and who is acted on, by the place of names around the words of an event.
extension EventSentence {
  struct Parties {
    var actors: [Name] = []
    var recipients: [Name] = []
    /// Where the clause that states the event begins.
    var start: Int
    var isPassive = false
  }

  func parties(of spot: EventSpot) -> Parties {
    spot.frame.head == .verb ? verbParties(spot) : nounParties(spot)
  }

  // MARK: Verbs

  private func verbParties(_ spot: EventSpot) -> Parties {
    var result = Parties(start: spot.tokens.lowerBound)
    let verb = spot.tokens
    if verb.count == 1, isNounBeforeBy(verb.upperBound) { return doneBy(behind: verb) }
    result.isPassive = (isKnownPassive(verb) || isBlamed(spot)) && !isFeeling(spot)
    let slots = (spot.frame.actors, spot.frame.recipients)
    // "Two passengers suffered fractures", "a policeman bled to death": it was done to them.
    if spot.frame.type == .assault, EventSentence.suffering.contains(key(verb.lowerBound)), !result.isPassive {
      result.recipients = subject(before: verb.lowerBound)
      if let first = result.recipients.first { result.start = first.tokens.lowerBound }
      result.actors = agents(after: verb.upperBound)
      return result
    }
    if slots.0.hasSubject, slots.1.hasObject, let whom = whom(before: verb.lowerBound) { return whom }
    var left = isHindered(verb.lowerBound) ? names(endingAt: verb.lowerBound - 1) : subject(before: verb.lowerBound)
    if let last = left.last, EventReading.material.contains(spot.frame.type), tells(last, before: verb.lowerBound) {
      left = []
    }
    let contact =
      EventReading.spoken.contains(spot.frame.type) && !result.isPassive ? contact(before: verb.lowerBound) : nil
    if let contact { left = subject(before: contact.verb) }
    if EventReading.material.contains(spot.frame.type) {
      if let force = servingForce(before: verb.lowerBound) {
        left = [force]
      } else {
        left += leaders(before: verb.lowerBound).filter { leader in !left.contains { $0.id == leader.id } }
      }
    }
    if let first = left.first { result.start = first.tokens.lowerBound }
    let right =
      isFollowedByClause(verb.upperBound) || isClaim(spot)
      ? []
      : objects(
        after: spot.hasGap ? verb.lowerBound + 1 : verb.upperBound, slots.1,
        isDirect: slots.1.hasObject || spot.hasGap && spot.frame.type == .request,
        isOnThings: EventReading.onProperty.contains(spot.frame.type),
        isForce: spot.frame.mode == "crowd-control", formEnd: spot.frame.type == .threaten ? verb.upperBound : 0)
    if result.isPassive {
      if slots.1.hasObject || slots.1.hasSubject { result.recipients = isOfDeed(left, spot) ? [] : left }
      if result.recipients.isEmpty, let target = target(before: verb.lowerBound) { result.recipients = [target] }
      // "tear gas was fired by police at a crowd of Serbs"
      if result.recipients.isEmpty, spot.frame.type == .assault { result.recipients = struck(behind: verb.upperBound) }
      if slots.1.hasObject || slots.1.hasSubject { result.recipients += among(behind: verb.upperBound) }
      // "Wounded Serbs were taken to hospital by soldiers": who carries them did not wound them.
      if spot.frame.type == .assault, verb.contains(where: { EventSentence.rescuing.contains(key($0)) }) {
        return result
      }
      // "A barricade put up by Serbs was removed by soldiers": whoever stands behind the whole of it.
      let isSplit = spot.hasGap && verb.dropFirst().contains { isAny($0, .finiteBe) }
      result.actors = agents(after: spot.hasGap && !isSplit ? verb.lowerBound + 1 : verb.upperBound)
      if slots.0.hasAll, EventSentence.handing.contains(key(verb.lowerBound + (isAny(verb.lowerBound, .toBe) ? 1 : 0)))
      {
        // "were turned over to UN police by soldiers": to whom they were given.
        let agents = result.actors
        result.recipients = (left + right).filter { name in !agents.contains { $0.id == name.id } }
      } else if slots.0.hasAll {
        // "were attended by Rama, the prime ministers of ..., A and B": everyone behind "by".
        let end = result.actors.last?.tokens.upperBound ?? tokens.upperBound
        result.actors += left + right + actors.filter { $0.tokens.lowerBound >= end && isPerson($0.id) }
      }
      // "sanctions were imposed by the EU on Serbia"
      if result.recipients.isEmpty, !slots.1.hasObject, !slots.1.hasSubject {
        let agents = result.actors
        result.recipients = right.filter { name in !agents.contains { $0.id == name.id } }
      }
      if !slots.1.hasObject && !slots.1.hasSubject && !slots.0.hasAll && result.actors.isEmpty && slots.0.hasSubject,
        spot.frame.type != .aid
      {
        // "200 soldiers were sent": who was moved stands for who moved them; "Serb churches were rebuilt" by others.
        result.actors = left
      }
      return result
    }
    if slots.0.hasSubject || slots.0.hasAll { result.actors = left }
    if slots.1.hasSubject && !slots.0.hasSubject { result.recipients = left }
    if slots.0.hasAll, !EventSentence.handing.contains(key(verb.lowerBound)) {
      result.actors += right
    } else if slots.1.hasObject || !right.isEmpty {
      result.recipients += right
    }
    if spot.frame.type == .request, result.recipients.isEmpty, let asked = wanted(behind: verb.upperBound) {
      result.recipients = [asked]
    }
    if result.recipients.isEmpty { result.recipients = concerned(by: spot, result.actors) }
    if let contact, result.recipients.isEmpty { result.recipients = coordinated(endingWith: contact.reached) }
    if result.recipients.isEmpty, slots.1.prepositions.contains(EventSentence.atWord),
      let target = target(before: verb.lowerBound)
    {
      result.recipients = [target]
    }
    if slots.0.hasSubject, !result.actors.isEmpty { result.actors += sharers(after: verb.upperBound) }
    // "struggled to contain looting by police": whose looting it is stands behind it.
    if isGerund(verb.lowerBound), verb.upperBound < tokens.upperBound, key(verb.upperBound) == Key.by {
      let doers = agents(after: verb.upperBound)
      if !doers.isEmpty { result.actors = doers }
    }
    if slots.0.prepositionsHit(Key.by), result.actors.isEmpty { result.actors = agents(after: verb.upperBound) }
    if slots.0.prepositionsHit(EventSentence.from), !slots.0.hasSubject, result.actors.isEmpty {
      result.actors = sources(behind: verb.upperBound)
    }
    return result
  }

  static var atWord: WordKey { "at" }

  /// "unable to stop mobs from burning homes": the mobs burned, not who failed to stop them.
  func isHindered(_ verb: Int) -> Bool {
    verb > tokens.lowerBound && key(verb - 1) == EventSentence.from && isGerund(verb)
  }

  private func names(endingAt end: Int) -> [Name] { actors.filter { $0.tokens.upperBound == end } }

  /// "houses burned and crowds fought peacekeepers": what stands behind is of another clause; "burned and looted houses" is not.
  private func isFollowedByClause(_ next: Int) -> Bool {
    guard next + 2 < tokens.upperBound, isAny(next, .joiners) else { return false }
    let group = classes(next + 1)
    return !group.isDisjoint(with: table.agents)
  }

  /// "was attacked", "have been killed", "boycotted by".
  func isPassive(_ verb: Range<Int>) -> Bool {
    let bytes = document.text.bytes
    // "was gang-raped": the verb stands behind the hyphen.
    let isCompound = verb.count > 2 && key(verb.lowerBound + 1) == NameTable.hyphen
    let end = Int(token(isCompound ? verb.lowerBound + 2 : verb.lowerBound).end)
    let isParticiple = !(bytes[end - 1] == 0x67 && bytes[end - 2] == 0x6E)
    guard isParticiple else { return false }
    if isAny(verb.lowerBound, .toBe), verb.count > 1 {
      // "was in Prizren", "is offering" are no passives.
      return !isAny(verb.lowerBound + 1, .prepositions) && !isGerund(verb.lowerBound + 1)
    }
    var before = verb.lowerBound - 1
    while before >= tokens.lowerBound, isAdverb(before) { before -= 1 }
    if before >= tokens.lowerBound, isAny(before, .toBe) { return true }
    // "were killed and six captured".
    if before > tokens.lowerBound, token(before).kind == .number || isAny(before, .numbers),
      isAny(before - 1, .joiners)
    {
      return true
    }
    if isSecondParticiple(verb) { return true }
    if isSetApart(verb) || isReducedRelative(verb) || charge?.lowerBound == verb.lowerBound || isHarmWithoutObject(verb)
    {
      return true
    }
    // "rejected as one-sided by the operator"
    if verb.upperBound + 2 < tokens.upperBound, key(verb.upperBound) == Key.asWord,
      let by = (verb.upperBound + 2..<min(tokens.upperBound, verb.upperBound + 8)).first(where: { key($0) == Key.by }),
      !(verb.upperBound..<by).contains(where: { isAny($0, .determiners) || isComma($0) }), !isGerund(by + 1)
    {
      return true
    }
    // "seized last week by Serbs"
    if let date = dates.first(where: { $0.tokens.lowerBound == verb.upperBound }),
      date.tokens.upperBound < tokens.upperBound,
      key(date.tokens.upperBound) == Key.by
    {
      return true
    }
    return verb.upperBound < tokens.upperBound && key(verb.upperBound) == Key.by
      && !dates.contains { $0.tokens.contains(verb.upperBound) }
      && !isGerund(verb.upperBound + 1)
  }

  /// "the men detained on Friday were let go", "roadblocks put up in the north": a participle that describes what stands before it.
  private func isReducedRelative(_ verb: Range<Int>) -> Bool {
    let before = verb.lowerBound - 1
    if !classes(verb.lowerBound).isDisjoint(with: table.barrier) { return true }
    guard before >= tokens.lowerBound, token(before).kind == .word,
      !verb.contains(where: { key($0) == EventSentence.that }),
      !isPresent(verb.lowerBound) || EventVerbForms.irregularPasts.contains(key(verb.lowerBound))
    else { return false }
    if !classes(before).isDisjoint(with: table.barrier) { return true }
    // "The weapons police found were shown": they found them.
    guard mayHold(EventSentence.toBe), contactObject(before: verb) == nil else { return false }
    if let name = actors.first(where: { $0.tokens.upperBound == verb.lowerBound }) {
      // "the library that KFOR restored is small": what stands before the relative was restored.
      let mark = name.tokens.lowerBound - 1
      if mark > tokens.lowerBound, isAny(mark, .relatives) { return false }
      // "Vucic denied his country was involved": what stands behind the verb is its own clause.
      let next = verb.upperBound
      if next < tokens.upperBound, isAny(next, [.determiners, .owners]) { return false }
      // "Of the eight Serbs abducted in July, two were freed"
      let of = (max(tokens.lowerBound, name.tokens.lowerBound - 3)...name.tokens.lowerBound).first { key($0) == Key.of }
      if let of, of == tokens.lowerBound, next < tokens.upperBound, isAny(next, .prepositions) { return true }
    } else if !isPlural(before) {
      return false
    }
    var index = verb.upperBound
    while index < min(tokens.upperBound, verb.upperBound + 9), !isBoundary(index), !isComma(index) {
      // "churches burnt in March 2004 have been rebuilt"
      if isAny(index, .finiteBe) || EventReading.having.contains(key(index)) { return true }
      let isObject =
        actors.contains { $0.tokens.contains(index) } && !isAny(index - 1, .prepositions)
      if isObject || isAny(index, .joiners) {
        return false
      }
      index += 1
    }
    return false
  }
  static let finiteBe = WordSet("was were are is")

  /// "not", "recently", and whatever else ends in "ly".
  private func isAdverb(_ index: Int) -> Bool {
    isAny(index, .adverbs) || document.endsInLY(index)
  }

  /// "the late-September fighting"
  func isDatedNoun(_ index: Int) -> Bool {
    guard isGerund(index), let date = dates.first(where: { $0.tokens.upperBound == index }) else { return false }
    return (date.tokens.lowerBound - 1...date.tokens.lowerBound).contains {
      tokens.contains($0) && isAny($0, .determiners)
    }
  }

  func isGerund(_ index: Int) -> Bool {
    guard index < tokens.upperBound else { return false }
    let bytes = document.text.bytes
    let end = Int(token(index).end)
    return end > 4 && bytes[end - 1] == 0x67 && bytes[end - 2] == 0x6E && bytes[end - 3] == 0x69
  }

  /// The name of an actor that a word belongs to.
  func actor(at index: Int) -> Name? { actors.first { $0.tokens.contains(index) } }

  /// Names behind the verb that are its object, or stand behind one of the frame's prepositions.
  private func objects(
    after start: Int, _ slots: EventFrame.Slots, isDirect: Bool, isOnThings: Bool, isForce: Bool = false,
    formEnd: Int = 0
  )
    -> [Name]
  {
    var index = start
    var mayTake = isDirect || lastWordFits(start, slots)
    while index < min(tokens.upperBound, start + 16) {
      if let name = actor(at: index) {
        // "opened an inquiry into the raid": nobody.
        if EventSentence.processes.contains(key(name.tokens.upperBound - 1)), lexicon.kind(of: name.id) == nil {
          index = name.tokens.upperBound
          continue
        }
        // "fought a NATO-backed war": whose backing it had is not fought.
        if isLeading(name), isBacking(name) {
          index = name.tokens.upperBound + 2
          continue
        }
        // "demanded that Kosovo be split": nothing is asked of Kosovo.
        if key(index - 1) == EventSentence.that, name.tokens.upperBound + 1 < tokens.upperBound,
          key(name.tokens.upperBound) == EventSentence.beWord, isPastVerb(name.tokens.upperBound + 1)
        {
          return []
        }
        // "a tractor had closed, KFOR said".
        let holder = index > start && isComma(index - 1) ? listed(from: name).last ?? name : name
        if index > start, isComma(index - 1), holder.tokens.upperBound < tokens.upperBound,
          isAny(holder.tokens.upperBound, .announcing)
        {
          let isMeant = (max(tokens.lowerBound, start - 4)..<index).contains {
            isAny($0, .objectPronouns)
          }
          return isMeant && isPerson(name.id) ? [name] : []
        }
        // "sanctions on two Kosovo Serb businessmen": on people, not on the state that they are named after.
        if mayTake, lexicon.kind(of: name.id) == .state,
          nations.contains(where: { $0.tokens.lowerBound == name.tokens.upperBound })
        {
          return []
        }
        if mayTake { return ownsGroup(name) ? [] : listed(from: name) }
        index = name.tokens.upperBound
        mayTake = false
        continue
      }
      if mayTake, let nation = nations.first(where: { $0.tokens.lowerBound == index }), headsGroup(nation) {
        // "a Serb deputy, Oliver Ivanovic": the name itself follows.
        let comma = (nation.tokens.upperBound..<min(tokens.upperBound, nation.tokens.upperBound + 5)).first {
          token($0).kind != .word || isBoundary($0)
        }
        return comma.flatMap { isComma($0) ? named(behind: $0) : nil } ?? [nation]
      }
      let word = key(index)
      // "men who were hit when a grenade exploded in May have left Kosovo": the main clause goes on.
      if index > start, EventReading.having.contains(word), isPastVerb(index + 1),
        dates.contains(where: { $0.tokens.upperBound == index })
      {
        return []
      }
      // "three others injured, said the spokesman", "besieged Klina and Serb tanks stood there".
      if isComma(index), isAny(index + 1, .announcing) { return [] }
      // "never recognised it and urges Serbs": nothing else is its object.
      if index == start + 1, isAny(index, .joiners), key(start) == EventReading.it { return [] }
      if mayTake, isDirect, isPlaceObject(index) { mayTake = false }
      // "called it a lie, blaming the mayor", "would not go and KFOR fired gas": another clause.
      if isComma(index), isGerund(index + 1) { return [] }
      if isComma(index), index > start, !(index + 1 < tokens.upperBound && isAny(index + 1, .prepositions)),
        !dates.contains(where: { $0.tokens.lowerBound == index + 1 || $0.tokens.upperBound == index })
      {
        return mayTake ? named(behind: index) ?? said(behind: index, from: start) : []
      }
      if index > start, isAny(index, .joiners),
        (isComma(index - 1)) || beginsClause(index + 1)
          || (index + 1 < tokens.upperBound && isAny(index + 1, .announcing))
      {
        return []
      }
      if index < formEnd, word == Key.to {
        // "threatened to strike Yugoslavia": whom the threatened deed is to befall.
      } else if slots.prepositions.contains(word) {
        mayTake = !isBorder(before: index)
      } else if isHedge(index) {
        // "about 200 Albanians"
      } else if isAny(index, .prepositions) {
        // "a crowd of Serbs", "the house of a Serb": the people named are those acted on.
        // "accuse the forces of having left the Serbs": what they are accused of begins there.
        if word == Key.of, isGerund(index + 1) { return [] }
        let isGroup =
          word == EventSentence.from && index > start && !classes(index - 1).isDisjoint(with: table.troops)
          || word == Key.of && index > start
            && (isGroupNoun(index - 1) || index - 1 == start || isOfficeNoun(index - 1)
              || (EventSentence.gatherings.contains(key(index - 1)))
              || EventSentence.endeavours.contains(key(index - 1)) || isOnThings && isOwnedThing(index - 1))
          || word == Key.by && index - 1 > start && EventSentence.endeavours.contains(key(index - 1))
        // "charged her counterpart in Serbia, Aleksandar Vucic, with": the office holder is named behind the comma.
        if mayTake, !isGroup, let comma = officeEnd(behind: index) {
          index = comma
          continue
        }
        mayTake = mayTake && isGroup
      } else if mayTake, isAny(index, .objectPronouns), !isOwning(index) {
        if let person = antecedent(before: start, of: index) { return [person] }
      } else if isBoundary(index), !isComma(index) {
        return []
      } else if word == Key.to {
        // "used tear gas to drive back supporters": those driven back were hit.
        guard isForce, index + 1 < tokens.upperBound, EventSentence.driving.contains(key(index + 1)) else { return [] }
        mayTake = true
        index += 1
      }
      index += 1
    }
    return []
  }

  private static let suffering = WordSet(
    "receive receives received suffered suffer suffers suffering sustained sustain lost lose died dies bled bleed needed lay lie perished"
  )
  private static let driving = WordSet("drive push force disperse prevent stop keep clear beat hold scatter break")
  /// "welcomed the efforts of Albania", "praised the decision by Serbia": whose they are.
  private static let endeavours = WordSet("effort efforts decision move commitment readiness willingness steps")
  private static let gatherings = WordSet("protest demonstration rally crowd gathering mob march homes houses")
  func isGroupNoun(_ index: Int) -> Bool {
    isAny(index, .members) || EventSentence.bunches.contains(key(index))
      || !classes(index).isDisjoint(with: table.bearers)
  }

  /// "an indictment against him": the person the sentence names before.
  private func antecedent(before index: Int, of pronoun: Int) -> Name? {
    // "met the mayors and asked them to help": those whom the verb before has reached.
    if key(pronoun) == EventSentence.themWord, let group = group(before: index) { return group }
    // "Kurti attacked him", "Vucic said Kurti attacked him": not himself.
    let own = subject(before: max(tokens.lowerBound, index - 1)).map(\.id)
    let persons = actors.filter { $0.tokens.upperBound <= index && isPerson($0.id) && !own.contains($0.id) }
    let named = persons.last { !isGoverned($0) }
    // "Vucic wrote to Stoltenberg and asked him".
    if let named, named.id == firstSubject(before: index).first?.id,
      let other = persons.last(where: { $0.id != named.id })
    {
      return other
    }
    return named
  }

  private func lastWordFits(_ start: Int, _ slots: EventFrame.Slots) -> Bool {
    start > tokens.lowerBound && slots.prepositions.contains(key(start - 1))
  }
}
