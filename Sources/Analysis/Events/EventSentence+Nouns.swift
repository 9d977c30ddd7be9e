import Corpus
import Facts

/// The parties of an event that a noun names: "NATO's bombing of Yugoslavia", "an attack by gunmen on police".
extension EventSentence {
  func nounParties(_ spot: EventSpot) -> Parties {
    var result = Parties(start: spot.tokens.lowerBound)
    let noun = spot.tokens
    let slots = (spot.frame.actors, spot.frame.recipients)
    if slots.0.hasOwner || slots.0.hasAll {
      if let owner = owner(of: noun), isFate(noun, of: owner) {
        result.recipients = [owner]
        result.start = owner.tokens.lowerBound
      } else if let owner = owner(of: noun) {
        result.actors = coordinated(endingWith: owner)
        result.start = owner.tokens.lowerBound
      } else if let pronoun = ownerPronoun(before: noun.lowerBound) {
        result.actors = criticised(before: pronoun) ?? halted(before: pronoun) ?? firstSubject(before: pronoun)
      } else if noun.lowerBound > tokens.lowerBound, isAny(noun.lowerBound - 1, .relatives) {
        // "Serbs, who protest over the arrest": a verb after all.
        result.actors = subject(before: noun.lowerBound)
      }
    }
    // "the delivery by UNHCR of generators": who did it stands within.
    let isParted = noun.count > 3 && key(noun.lowerBound + 1) == Key.by
    // "the arrest in Belgrade of Radovan Karadzic", "an attack by gunmen on police".
    var index = isParted ? noun.lowerBound : max(noun.lowerBound, noun.upperBound - 1)
    var steps = 0
    var behindOf = false
    while index < tokens.upperBound, steps < 14 {
      let word = key(index)
      steps += 1
      // "an air campaign that ousted Serbian forces": its verb leads to those it was against.
      let isRelative =
        isAny(index, .relatives) && index + 1 < tokens.upperBound
        && slots.1.prepositions.contains(key(index + 1))
      if index >= noun.upperBound, !isRelative, isBoundary(index) || isComma(index) || isQuoteMark(index) { break }
      // "the assassination of a politician and called on Serbia": another verb.
      if index >= noun.upperBound, isAny(index, .joiners), index + 1 < tokens.upperBound, isPastVerb(index + 1),
        !(actors + nations).contains(where: { $0.tokens.contains(index + 1) })
      {
        break
      }
      // "the attack led to the deaths of two policemen": what it led to is another noun.
      if index >= noun.upperBound, EventSentence.leadingTo.contains(word), index + 1 < tokens.upperBound,
        key(index + 1) != Key.by
      {
        break
      }
      // "The bombing followed the handover of a report by": the sentence's verb.
      if index >= noun.upperBound, spot.frame.type == .assault, isPastVerb(index), index + 1 < tokens.upperBound,
        isAny(index + 1, .determiners)
      {
        break
      }
      // "The seizure of weapons was praised by Albin Kurti": he praised it.
      if index >= noun.upperBound, word == Key.by, isToldOf(noun.upperBound..<index) { break }
      let isActor =
        slots.0.prepositions.contains(word) && !isOfSite(index)
        && !isAny(max(tokens.lowerBound, index - 1), .condemning)
        // "protest over the arrest of Pantic": he is arrested, and does not protest.
        && !(word == Key.of && index > noun.upperBound && hasPreposition(noun.lowerBound + 1..<index))
      let isRecipient =
        slots.1.prepositions.contains(word) && !isBorder(before: index)
        // "a campaign to drive troops out of Kosovo"
        && !(word == Key.of && index > tokens.lowerBound && key(index - 1) == EventSentence.outWord)
      if isActor || isRecipient, index + 1 < tokens.upperBound,
        let name = actors.first(where: { $0.tokens.lowerBound > index }),
        isWithin(index + 1..<name.tokens.lowerBound) || isAttributed(index + 1..<name.tokens.lowerBound, of: name)
          || isLongDescription(index + 1..<name.tokens.lowerBound, of: name),
        !(index + 1..<name.tokens.lowerBound).contains(where: { isComma($0) }), !isNamesake(name),
        !(EventReading.settling.contains(word) && lexicon.kind(of: name.id) == .state)
      {
        let list = listed(from: name)
        // "the air campaign of the alliance against Serbia": whose it was, and against whom.
        if isRecipient, !isActor, EventSentence.againstWords.contains(word), slots.0.hasOwner,
          result.actors.isEmpty, !result.recipients.isEmpty, behindOf
        {
          result.actors = result.recipients
          result.recipients = []
        }
        behindOf = word == Key.of
        if behindOf, isDoer(list, spot.frame) {
          result.actors += list
        } else if isActor && (slots.0.hasAll || result.actors.isEmpty || word == EventSentence.between) {
          result.actors += list
        } else if isRecipient {
          result.recipients += list
        }
        index = list.last?.tokens.upperBound ?? index + 1
        continue
      }
      // "the arrest of a Serb": one of a people.
      if isRecipient, !isActor, result.recipients.isEmpty,
        let one = nations.first(where: { (index + 1...index + 3).contains($0.tokens.lowerBound) }),
        lexicon.kind(of: one.id) == .population,
        (index + 1..<one.tokens.lowerBound).allSatisfy({ isAny($0, [.determiners, .inner, .numbers]) })
      {
        result.recipients = [one]
        index = one.tokens.upperBound
        continue
      }
      index += 1
    }
    if slots.0.hasSubject && slots.0.hasAll, EventSentence.hosting.contains(key(noun.lowerBound)) {
      let host = subject(before: noun.lowerBound)
      result.actors = (host.isEmpty ? firstSubject(before: noun.lowerBound) : host) + result.actors
    }
    // "Leaders of both states are engaged in a dialogue that the EU mediates": who is engaged in it.
    if slots.0.hasAll, let verb = engaged(in: noun.lowerBound) {
      result.actors += subject(before: verb).filter { name in !result.actors.contains { $0.id == name.id } }
    }
    // "arrived in Pristina for talks with Osmani": who arrived takes part.
    if slots.0.hasSubject, slots.0.hasAll, result.actors.count == 1, isAny(noun.lowerBound, .prepositions) {
      let left = subject(before: noun.lowerBound).filter { isPerson($0.id) || lexicon.kind(of: $0.id) == .state }
      result.actors = left.filter { name in !result.actors.contains { $0.id == name.id } } + result.actors
    }
    // "Milosevic asked for aid during a meeting with deputies": he was there.
    if spot.frame.type == .consult, slots.0.hasAll, let during = during(before: noun.lowerBound),
      let host = firstSubject(before: during).first, isPerson(host.id),
      !result.actors.contains(where: { $0.id == host.id })
    {
      result.actors.insert(host, at: 0)
    }
    // "Vucic said after a session of the council": he was there.
    if spot.frame.type == .consult, slots.0.hasAll, let teller = teller(behind: noun.lowerBound) {
      if !result.actors.contains(where: { $0.id == teller.id }) { result.actors.insert(teller, at: 0) }
    }
    // "a deployment of Serbian tanks": the state whose they are.
    if spot.frame.type == .mobilize || spot.frame.type == .retreat, result.actors.isEmpty,
      slots.0.prepositions.contains(Key.of), let nation = nation(of: noun)
    {
      result.actors = [nation]
    }
    // "Russia completed the withdrawal of its peacekeepers": its own.
    if spot.frame.type == .mobilize || spot.frame.type == .retreat, result.actors.isEmpty,
      let owner = ownerBehind(noun)
    {
      result.actors = [owner]
    }
    if result.actors.isEmpty, spot.frame.type == .consult { result.actors = visitor(aside: noun.lowerBound) }
    if result.actors.isEmpty, EventReading.material.contains(spot.frame.type) {
      result.actors = partakers(of: noun)
      if !result.actors.isEmpty { return result }
    }
    if slots.0.hasSubject, result.actors.isEmpty {
      let left = isGovernedNoun(noun.lowerBound, of: spot.frame.type) ? [] : subject(before: noun.lowerBound)
      // "After the deployment of its forces, the ministry said": whoever speaks there did not send them.
      let isMaterial = EventReading.material.contains(spot.frame.type)
      // "A UN commission found on Tuesday that the shooting of two men": it shot nobody.
      if isMaterial, isInThatClause(noun.lowerBound, of: left) { return result }
      let isOpening = isMaterial && mainStart(before: tokens.upperBound).map { noun.lowerBound < $0 } == true
      let names = left.isEmpty && !isOpening ? mainSubject(outside: noun) : left
      result.actors = names.last.map { isMaterial && isOnlyTold(noun.lowerBound, by: $0) } == true ? [] : names
    }
    return result
  }

  /// "the withdrawal of |its| soldiers": the state or body that is the subject before the noun.
  private func ownerBehind(_ noun: Range<Int>) -> Name? {
    let of = key(noun.upperBound - 1) == Key.of ? noun.upperBound - 1 : noun.upperBound
    guard of + 1 < tokens.upperBound, key(of) == Key.of, key(of + 1) == EventSentence.itsWord else { return nil }
    let names = firstSubject(before: noun.lowerBound)
    guard names.count == 1, let kind = lexicon.kind(of: names[0].id),
      kind == .state || kind == .organisation || kind == .mission || kind == .armedForce
    else { return nil }
    return names[0]
  }
  private static var itsWord: WordKey { "its" }

  private func hasPreposition(_ gap: Range<Int>) -> Bool { gap.contains { EventSentence.causes.contains(key($0)) } }
  private static let causes = WordSet("over against about at on for after")

  /// Whether "that" behind a verb stands between the names and the noun.
  private func isInThatClause(_ noun: Int, of names: [Name]) -> Bool {
    guard let last = names.last, last.tokens.upperBound < noun else { return false }
    return (last.tokens.upperBound..<noun).contains { index in
      key(index) == EventSentence.that
        && (last.tokens.upperBound..<index).contains { isPastVerb($0) || isAny($0, .announcing) }
    }
  }

  /// "was |praised by", "was confirmed on Monday by": a verb of its own, which is no way to carry a deed out.
  private func isToldOf(_ gap: Range<Int>) -> Bool {
    guard mayHold(EventSentence.finiteBe), let be = gap.first(where: { isAny($0, .finiteBe) }) else { return false }
    return !(be..<gap.upperBound).contains { EventSentence.carriedOut.contains(key($0)) }
  }
  private static let carriedOut = WordSet(
    "out carried committed perpetrated launched staged conducted made done ordered led mounted planned organised organized fired signed held masterminded directed prepared used begun started"
  )

  /// "near the boundary with Serbia": where, and not with whom.
  func isBorder(before preposition: Int) -> Bool {
    key(preposition) == EventSentence.withWord && preposition > tokens.lowerBound
      && EventSentence.borders.contains(key(preposition - 1))
  }
  private static let leadingTo = WordSet("led resulted left caused sparked triggered prompted drew claimed")
  private static let borders = WordSet("border boundary line frontier crossing borders")

  /// "criticised the government for its raid": whoever is criticised raided; nil where nobody is.
  private func criticised(before pronoun: Int) -> [Name]? {
    guard pronoun - 1 > tokens.lowerBound,
      key(pronoun - 1) == EventSentence.forWord || key(pronoun - 1) == EventSentence.overWord,
      let verb = (tokens.lowerBound..<pronoun - 1).last(where: { isAny($0, [.condemning, .gerundBlame]) })
    else { return nil }
    return actors.filter { $0.tokens.lowerBound > verb && $0.tokens.upperBound < pronoun }
  }
  private static var overWord: WordKey { "over" }

  /// "angered by the arrest of a policeman", "anger over the raid": whoever is angry did not do it.
  private func isGovernedNoun(_ noun: Int, of type: EventReport.EventType) -> Bool {
    guard EventReading.material.contains(type) else { return false }
    var before = noun - 1
    while before > tokens.lowerBound, isAny(before, [.determiners, .inner, .numbers]) { before -= 1 }
    // "condemned the arrest of two Serbs": who condemns it arrested nobody.
    if before > tokens.lowerBound, isAny(before, .condemning) { return true }
    // "put up barricades to protest the arrest"
    if before > tokens.lowerBound, EventSentence.protesting.contains(key(before)) { return true }
    return before > tokens.lowerBound && isAny(before, .prepositions) && EventSentence.causing.contains(key(before))
  }
  private static let protesting = WordSet("protest protesting protested protests")
  private static let causing = WordSet("by over about at of against amid despite for on")

  /// The word for taking part that a meeting hangs on: "engaged in an EU-mediated dialogue", "locked in talks".
  private func engaged(in noun: Int) -> Int? {
    guard mayHold(EventSentence.engaging),
      let verb = (max(tokens.lowerBound, noun - 7)..<noun).last(where: {
        EventSentence.engaging.contains(key($0))
      }),
      key(verb + 1) == EventSentence.inWord, !(verb..<noun).contains(where: { isBoundary($0) || isComma($0) })
    else { return nil }
    return verb
  }
  private static let engaging = WordSet("engaged involved locked participating")
  private static var inWord: WordKey { "in" }

  /// "Vucic said after a session": who spoke before the preposition that a meeting hangs on.
  private func teller(behind noun: Int) -> Name? {
    guard mayHold(EventSentence.afterWords) else { return nil }
    var before = noun - 1
    while before > tokens.lowerBound,
      isAny(before, [.determiners, .inner, .ones])
        || isPresent(before) && token(before).kind == .word
          && !isAny(before, [.prepositions, .timeWords, .simultaneous]) && noun - before < 4
    { before -= 1 }
    guard before - 1 > tokens.lowerBound, EventSentence.afterWords.contains(key(before)),
      isAny(before - 1, .announcing),
      let name = actors.last(where: { $0.tokens.upperBound == before - 1 }), isPerson(name.id)
    else { return nil }
    return name
  }
  private static let afterWords = WordSet("after during at following")

  /// "asked Russia for aid during a |meeting": the preposition, with nothing but words of measure between.
  private func during(before noun: Int) -> Int? {
    guard mayHold(EventSentence.duringWords) else { return nil }
    var before = noun - 1
    while before > tokens.lowerBound, isAny(before, [.determiners, .inner, .ones]) { before -= 1 }
    return before > tokens.lowerBound && EventSentence.duringWords.contains(key(before)) ? before : nil
  }
  private static let duringWords = WordSet("during")

  /// "deployment” of 500 Serbian tanks": the state named within two words of the noun's "of".
  private func nation(of noun: Range<Int>) -> Name? {
    let reach = max(noun.lowerBound, noun.upperBound - 1)..<min(tokens.upperBound, noun.upperBound + 2)
    guard let of = reach.first(where: { key($0) == Key.of }) else { return nil }
    return nations.first { (of + 1...of + 3).contains($0.tokens.lowerBound) }
  }

  /// "of the suspected war criminal and former leader A", "on a bus full of Serbs", "on buses carrying Serbs".
  private func isLongDescription(_ gap: Range<Int>, of name: Name) -> Bool {
    guard gap.count < 12, !gap.contains(where: { isBoundary($0) || isComma($0) }) else { return false }
    let inner = gap.filter { isAny($0, .prepositions) }
    if gap.contains(where: { EventSentence.loads.contains(key($0)) }) {
      return inner.allSatisfy { key($0) == Key.of || key($0) == EventSentence.withWord }
    }
    return inner.isEmpty && isPerson(name.id)
      && gap.contains { isOfficeNoun($0) || EventSentence.suspects.contains(key($0)) }
  }
  private static let loads = WordSet("carrying full transporting filled packed")
  private static let suspects = WordSet("criminal suspect fugitive commander fighter politician")
  static var withWord: WordKey { "with" }

  /// Whether a name belongs to a preposition some words before it: "attacks on staff and property of the OSCE".
  private func isWithin(_ gap: Range<Int>) -> Bool {
    guard gap.count < 8 else { return false }
    let inner = gap.filter { isAny($0, .prepositions) }
    if inner.isEmpty { return gap.count < 4 }
    return inner == [gap.upperBound - 1] || inner == [gap.upperBound - 2]
      ? key(inner[0]) == Key.of && inner[0] > gap.lowerBound && isOwned(inner[0] - 1) : false
  }

  private func isOwned(_ index: Int) -> Bool {
    isAny(index, .members) || !classes(index).isDisjoint(with: table.bearers)
      || EventSentence.owned.contains(key(index))
  }
  private static let againstWords = WordSet("against on")
  private static let owned = WordSet("staff personnel property office offices premises bases base positions employees")

  /// "NATO's bombing campaign", "the Serbian military buildup": the name right before the noun, attributes between.
  private func owner(of noun: Range<Int>) -> Name? {
    let named = actors.last { $0.tokens.upperBound <= noun.lowerBound }
    let nation = nations.last { $0.tokens.upperBound <= noun.lowerBound }
    let nearest = [named, nation].compactMap { $0 }.max { $0.tokens.upperBound < $1.tokens.upperBound }
    // "arrested Ceku |at the request of| Serbia": he asked for nothing.
    guard let name = nearest, !isAny(noun.lowerBound, .prepositions) else { return nil }
    let gap = name.tokens.upperBound..<noun.lowerBound
    // "a NATO-backed war": another's.
    if isLeading(name), isBacking(name) { return nil }
    // "Kirby confirmed a deployment": he only tells of it.
    guard gap.count <= 5, !isOnlyTold(noun.lowerBound, by: name) else { return nil }
    for index in gap {
      if isBoundary(index) || isComma(index) || isQuoteMark(index) || isAny(index, .prepositions) { return nil }
      // "KFOR watched a protest": not its own; "Belgrade began a crackdown" is.
      if isAny(index, .determiners), !EventSentence.lightVerbs.contains(key(index - 1)) { return nil }
      if isAny(index, .links) || isAny(index, .verbs) { return nil }
      // "Borrell condemned the attack": he did not attack.
      if isAny(index, .condemning) { return nil }
      // "the Serb area following grenade attacks", "along with grenade attacks".
      if EventSentence.otherwise.contains(key(index)), ownerPronoun(before: noun.lowerBound) == nil { return nil }
    }
    return name
  }

  /// "the Agani killing", "Haradinaj's arrest": what befell the one whose name stands there.
  private func isFate(_ noun: Range<Int>, of owner: Name) -> Bool {
    noun.lowerBound - owner.tokens.upperBound <= 1 && isPerson(owner.id)
      && noun.contains { EventSentence.fateNouns.contains(key($0)) }
  }
  private static let fateNouns = WordSet(
    "killing murder assassination shooting slaying beating kidnapping abduction arrest detention extradition expulsion")

  private static let lightVerbs = WordSet(
    """
    began begins begin started starts launched launches launching mounted mounts conducted conducts committed commits \
    staged stages made makes opened opens out up led leads held holds ordered orders resumed continued intensified \
    carried waged wages planned plans announced announces
    """)
  private static let byOthers = WordSet("attack attacks raids threats shelling fire violence harassment reprisals")
  private static let otherwise = WordSet("following along")

  static let condemning = WordSet(
    """
    condemned condemns condemn condemning denounced denounces deplored deplores criticised criticized decried slammed regretted \
    called described branded welcomed investigated blamed
    """)

  /// "after its talks with": its, his, their before the noun.
  private func ownerPronoun(before noun: Int) -> Int? {
    (max(tokens.lowerBound, noun - 2)..<noun).last { isAny($0, .owners) }
  }

  /// "During a visit to Kosovo on Monday, Stoltenberg said": the first subject behind the comma.
  private func mainSubject(outside noun: Range<Int>) -> [Name] {
    guard let comma = (noun.upperBound..<tokens.upperBound).first(where: { isComma($0) }),
      let name = actors.first(where: { $0.tokens.lowerBound > comma }), name.tokens.lowerBound - comma <= 3
    else { return [] }
    return [titled(behind: name) ?? name]
  }

  /// Who stands behind "by".
  func agents(after start: Int) -> [Name] {
    // "shot dead by": the wording itself may end with "by".
    var index = start > tokens.lowerBound && key(start - 1) == Key.by ? start - 1 : start
    while index < min(tokens.upperBound, start + 12) {
      // "the men detained on Friday were let go by a judge": by whom is of the other verb.
      if isBoundary(index) || isAny(index, .finiteBe) { return [] }
      // "exploded near a car, an act condemned by the EU": by whom it was condemned.
      if key(index) == Key.by, index - 1 > start, !isPresent(index - 1), !isAny(index - 2, .joiners) { return [] }
      // "sent to protect Serbs from attacks by extremists": who attacks is not who sent.
      if key(index) == Key.by, index - 1 > start, EventSentence.byOthers.contains(key(index - 1)) { return [] }
      // "peacekeepers led by NATO said so": by whom they are led.
      if key(index) == Key.by, !isAny(index - 1, .leading),
        let name = actors.first(where: { $0.tokens.lowerBound > index }),
        name.tokens.lowerBound - index <= 6,
        // "by a bomb in Gracanica, Kosovo", but "by a group of Albanians"
        !(index + 1..<name.tokens.lowerBound).contains(where: {
          isComma($0) || isAny($0, .prepositions) && !(key($0) == Key.of && isGroupNoun($0 - 1))
        })
      {
        return listed(from: name)
      }
      // "by an Estonian patrol"
      if key(index) == Key.by, !isAny(index - 1, .leading),
        let nation = nations.first(where: { $0.tokens.lowerBound > index }), nation.tokens.lowerBound - index <= 4,
        headsGroup(nation)
      {
        return [nation]
      }
      index += 1
    }
    return []
  }
}
