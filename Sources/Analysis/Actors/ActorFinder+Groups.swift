import Corpus
import Facts

/// Groups of people by their head noun: "NATO officials", "three Serb gunmen".
extension ActorReading {
  mutating func findGroups() {
    var lastWithHead: [WordKey: Ref] = [:]
    for (number, sentence) in document.sentences.enumerated()
    where !classes[number].isDisjoint(with: [.mission, .head, .institution, .body]) {
      let range = sentence.tokens
      for index in range {
        if tags[index].classes.contains(.mission) { readMission(at: index, range) }
        guard !tags[index].classes.isDisjoint(with: [.head, .institution, .body]) else { continue }
        if covering[index] >= 0 { continue }
        // "the 1st Battalion of the Princess of Wales's Royal Regiment"
        let isUnitName = tokens[index].isCapitalised && ActorReading.units.contains(tokens[index].key)
        if !isUnitName, tags[index].classes.contains(.head), readGroup(at: index, range, &lastWithHead) { continue }
        if tags[index].classes.contains(.institution), readInstitution(at: index, range) { continue }
        guard tags[index].classes.contains(.body) else { continue }
        if tokens[index].isCapitalised { readBody(at: index, range) } else { readStateBody(at: index, range) }
      }
    }
  }

  /// "In June 1999 Russian paratroopers": no count.
  func isYear(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.end - token.start == 4 else { return false }
    let bytes = document.text.bytes
    let start = Int(token.start)
    return (bytes[start] == 0x31 && bytes[start + 1] == 0x39) || (bytes[start] == 0x32 && bytes[start + 1] == 0x30)
  }

  static let hedges = WordSet("about some around roughly nearly almost approximately")
  static let hedgeStarts = WordSet("at more up")
  static let hedgeEnds = WordSet("least than to")
  static var ethnic: WordKey { "ethnic" }
  static var authorities: WordKey { "authorities" }
  static let institutions = WordSet("prosecutors authorities investigators")
  static let suspecting = WordSet("suspect believe want seek charge allege")
  static let oneOrMore = WordSet("dozens hundreds several")
  static let strongAttributes = WordSet(
    "western armed masked ultra separatist nationalist paramilitary ethnic rebel guerrilla extremist islamist hooded unidentified opposition european led backed anti pro muslim orthodox arab peacekeeping uniformed hardline radical unknown violent rioting"
  )
  static let evaluations = WordSet("suspected senior top high ranking additional young local several")

  mutating func readGroup(at head: Int, _ sentence: Range<Int>, _ last: inout [WordKey: Ref]) -> Bool {
    guard let entry = lexicon.names.entryIndex(of: tags[head].node), lexicon.names.entries[entry].head >= 0 else {
      return false
    }
    let group = lexicon.heads[Int(lexicon.names.entries[entry].head)]
    let after = head + 1
    if sentence.contains(after) {
      if tags[after].classes.contains(.head)
        || tokens[after].key == NameTable.hyphen && !tokens[after].traits.contains(.spaceBefore)
      {
        return true
      }
      // "NATO members Croatia and Albania", "Serb politician Milan Radoičić": the name itself follows.
      if tokens[after].kind == .word, tokens[after].isCapitalised, !isTitleCase(sentence) { return true }
      // "police spokesman", "police station"
      if tokens[head].key == Key.police, !isVerb(after, sentence), tokens[after].kind == .word,
        tags[after].classes.isDisjoint(with: [.function, .adverb])
      {
        return true
      }
    }
    var found = attributes(before: head, sentence)
    let key = tokens[head].key
    var end = after
    var place: Range<Int>?
    if ActorReading.somewhere.contains(isWordKey(after, sentence)), let near = namedPlace(at: after + 1, sentence) {
      // "protesters in Zvecan, Kosovo, clashed"
      let isWithState =
        isWord(near, Key.comma, in: sentence)
        && mention(startingAt: near + 1, sentence).map { actor($0).map { self.kind(of: $0) == .state } ?? false }
          == true
        && isWord(near + 2, Key.comma, in: sentence)
      place = after..<(isWithState ? near + 3 : near)
    }
    if let first = place {
      // "leaders from Kosovo and Serbia"
      if isWord(first.upperBound, Key.and, in: sentence), let second = namedPlace(at: first.upperBound + 1, sentence) {
        place = after..<second
      }
    }
    // "EU Foreign Ministers, who met on 19 November, called on both"
    let verb = isWord(after, Key.comma, in: sentence) && isWord(after + 1, Key.who, in: sentence) ? after + 2 : after
    let actsHere = isVerb(verb, sentence) && !isPassive(verb, sentence)
    let acts = actsHere || (place.map { isVerb($0.upperBound, sentence) } ?? false)
    let speaks =
      acts && (speaksAt(after, sentence) || (place.map { speaksAt($0.upperBound, sentence) } ?? false))
      // "…," said a French officer, who asked not to be named
      || found.determiner.map { $0 == Key.a || $0 == Key.an } == true && sentence.contains(found.start - 1)
        && tags[found.start - 1].classes.contains(.speech)
    // "General Staff of the Armed Forces": a name of its own.
    if tokens[head].isCapitalised, found.owner == nil, found.nameStart < head, tokens[found.nameStart].isCapitalised,
      found.nameStart > sentence.lowerBound
    {
      return true
    }
    if key == ActorReading.leader, found.determiner == Key.the { return true }
    // "Peacekeepers from Hungary" are Hungarian peacekeepers.
    let home =
      group.kind == .armedForce && found.owner == nil
        && (opensClause(found.start, sentence) || isAgent(found.start, sentence))
      ? place.flatMap { self.home($0, sentence) } : nil
    if let home { (found.owner, found.isStrong) = (home, true) }
    if !found.isStrong || (found.nameStart == head && found.owner == nil) {
      if key == Key.police, readInstitution(at: head, behind: found.start, sentence) { return true }
      if key == Key.police, let police = police(found, head, acts: acts || speaks, sentence) {
        add(found.start..<after, .actor(police), .nominal, rule: "police-of-the-text")
        return true
      }
      if let determiner = found.determiner, ActorReading.pointing.contains(determiner), let id = last[key] {
        add(found.start..<end, .actor(id), .nominal, rule: "group-again")
        return true
      }
      if found.determiner == Key.his || found.determiner == Key.her, ActorReading.critics == key {
        return readCritics(found.start..<end)
      }
      // "Election officials said": the noun before it is part of what they are called.
      if found.start == head, group.bare == .speaks, speaks, isPlainNoun(head - 1, sentence) {
        (found.start, found.nameStart) = (head - 1, head - 1)
      }
      let startsClause =
        !sentence.contains(found.start - 1) || tokens[found.start - 1].kind == .mark
        || ActorReading.clauseStarts.contains(tokens[found.start - 1].key)
        || !tags[found.start - 1].classes.isDisjoint(with: [.calendar, .adverb])
        || tags[found.start - 1].classes.contains(.speech)
      // "brief Allied ambassadors"; "the three envoys announced"
      let isMet = group.kind == .office && found.nameStart < head && isAddressed(found.start, sentence)
      let isCounted = speaks && (found.isMassed || place != nil) && found.determiner == Key.the
      // "Security forces surrounded them", "was shot by government troops": of the state that the news is of.
      let isOfState =
        group.kind == .armedForce && found.nameStart < head
        && ActorReading.ofState.contains(tokens[found.nameStart].key)
        && (acts && startsClause || isAgent(found.start, sentence)
          || sentence.contains(found.start - 1) && ActorReading.facing.contains(tokens[found.start - 1].key))
      guard startsClause || isMet || isOfState,
        isMet || isCounted || found.determiner == nil || isOfState
          || group.bare == .acts && found.determiner == Key.the
      else { return true }
      switch group.bare {
      case .acts where found.isMassed && group.kind == .armedGroup: break
      case .never where isMet || isOfState: break
      case .never: return true
      case .speaks:
        // "Prosecutors had issued warrants": they act as an institution.
        let isInstitution =
          found.determiner == nil && ActorReading.institutions.contains(key)
          && (acts || sentence.contains(after) && ActorReading.suspecting.contains(tokens[after].key))
        guard speaks || isMet || isInstitution || isFrom(place, key, sentence) else { return true }
      case .acts: guard acts else { return true }
      }
      if let place, speaks || isFrom(place, key, sentence) { end = place.upperBound }
    } else {
      if ActorReading.needsForce.contains(key), !hasForce(found.nameStart..<head) { return true }
      if ActorReading.singular.contains(key), !speaks { return true }
      // "Albanian mayors" stand for their people wherever they are named.
      let standsForPeople =
        key == ActorReading.mayors && nationEnding(at: head - 1, sentence) != nil
        || key == ActorReading.ambassadors && found.owner.map { self.kind(of: $0) == .organisation } == true
      if group.kind == .office, group.bare == .never, !acts, !speaks, !standsForPeople, !isAgent(found.start, sentence),
        !isAddressed(found.start, sentence)
      {
        return true
      }
      if ActorReading.needsEthnicity.contains(key), !found.isEthnic, nationEnding(at: head - 1, sentence) == nil {
        return true
      }
      if group.kind == .state {
        guard !found.isMassed, !ActorReading.other.contains(found.determiner ?? Key.comma) else { return true }
        if readMembers(found, head, sentence) { return true }
        if let owner = found.owner, kind(of: owner) == .state, found.nameStart == mentionStart(of: owner, before: head)
        {
          return true
        }
      }
      if group.kind == .armedForce, let owner = found.owner,
        [.mission, .armedForce, .organisation].contains(kind(of: owner))
      {
        // "KFOR soldiers" are KFOR, and so are "French KFOR soldiers".
        if kind(of: owner) != .organisation {
          add(found.start..<end, .actor(owner), .nominal, rule: "soldiers-of-mission")
          return true
        }
        // "UN peacekeepers" are those of another mission, "NATO troops" may be anywhere.
        guard key == ActorReading.peacekeepers, id(of: owner) == "united-nations", !found.isMassed else { return true }
      }
    }
    if readMouthpieces(found, head, place, speaks: speaks) { return true }
    if readFighters(found, head, group.kind) { return true }
    if key == ActorReading.representatives, readRepresentatives(found, head) { return true }
    if group.kind == .armedForce, found.isJoint, startsAmount(found.start, sentence) { return true }
    if group.kind == .armedForce, countsSoldiers(found, head), let owner = found.owner {
      // "200 British soldiers" are Britain's share, no actor of their own.
      add(found.start..<end, .actor(owner), .nominal, rule: "soldiers-counted")
      return true
    }
    // "Kosovo's authorities" are what news calls Kosovo where it acts.
    if key == ActorReading.authorities, let owner = found.owner, kind(of: owner) == .state, place == nil,
      !(found.nameStart..<head).contains(where: {
        covering[$0] < 0 && tokens[$0].kind == .word && !tokens[$0].isCapitalised
      })
    {
      add(found.start..<end, .actor(owner), .nominal, rule: "authorities-of-state")
      return true
    }
    var name = words(found.nameStart..<end, withoutPossessives: true, capitalised: true)
    if group.kind == .state, found.determiner == Key.its, let owner = ownerJoined(before: found.start, sentence) {
      name += " of " + self.name(of: owner)
    } else if let place, let people = peopleAbroad(found, key, place) {
      (name, end) = (people + " " + words(head..<after), place.upperBound)
    }
    if let home, home < lexicon.countries.count, let adjective = lexicon.countries[Int(home)].adjectives.first {
      (name, end) = (adjective + " " + words(found.nameStart..<after).lowercased(), place?.upperBound ?? end)
    } else if let owner = found.owner, owner < lexicon.countries.count,
      let adjective = lexicon.countries[Int(owner)].adjectives.first,
      let possessive = (found.nameStart..<head).first(where: { tokens[$0].kind == .possessive })
    {
      // "Portugal's soldiers" and "Portuguese soldiers" are one.
      name = adjective + " " + words((possessive + 1)..<end)
    }
    let kind: Actor.Kind
    switch group.kind {
    case .office: kind = .office
    case .population: kind = .population
    case .armedForce: kind = key == Key.police ? .organisation : .armedForce
    case .armedGroup: kind = .armedGroup
    case .state: kind = found.owner == nil ? .state : .organisation
    }
    guard let id = register(name, kind: kind, country: found.owner.flatMap { country(of: $0) }) else { return true }
    last[key] = id
    // "US soldiers" are no mention of the state: its name is part of theirs.
    if kind == .armedForce, found.nameStart < head, covering[found.nameStart] >= 0 {
      let part = Int(covering[found.nameStart])
      if mentions[part].form == .name, mentions[part].tokens == found.nameStart..<head,
        mentions[part].actor.map({ self.kind(of: $0) == .state }) ?? false
      {
        mentions[part] = Spot(
          tokens: found.start..<end, target: .actor(id), form: .nominal, role: nil, rule: "group")
        for token in found.start..<end { covering[token] = Int32(part) }
        return true
      }
    }
    add(found.start..<end, .actor(id), .nominal, rule: "group")
    return true
  }

  func isWordKey(_ index: Int, _ sentence: Range<Int>) -> WordKey {
    sentence.contains(index) ? tokens[index].key : WordKey.none
  }

  /// Whether the verb at a token, auxiliaries and adverbs before it, is one of speech.
  func speaksAt(_ index: Int, _ sentence: Range<Int>) -> Bool {
    var index = index
    while sentence.contains(index), !tags[index].classes.isDisjoint(with: [.auxiliary, .adverb, .calendar]) {
      index += 1
    }
    return sentence.contains(index) && tags[index].classes.contains(.speech)
  }

  func hasForce(_ range: Range<Int>) -> Bool {
    range.contains { ActorReading.forceful.contains(tokens[$0].key) }
  }

  /// The state behind "from".
  private func home(_ place: Range<Int>, _ sentence: Range<Int>) -> Ref? {
    guard tokens[place.lowerBound].key == ActorReading.from,
      let state = mention(startingAt: place.lowerBound + 1, sentence), let ref = actor(state),
      mentions[state].tokens.upperBound == place.upperBound, kind(of: ref) == .state
    else { return nil }
    return ref
  }

  static let somewhere = WordSet("in from near of")
  static let pointing = WordSet("the these those")
  static var critics: WordKey { "critics" }
  static let clauseStarts = WordSet("and but as that when while after before because where since if which whom")
  static let needsForce = WordSet(
    "men youths persons individuals movement volunteers fighters units guards battalion contingent gang gangs")
  static let forceful = WordSet(
    "masked armed separatist rebel guerrilla hooded uniformed paramilitary militant foreign special unknown unidentified"
  )
  /// "by ultra nationalists"
  func isAgent(_ start: Int, _ sentence: Range<Int>) -> Bool { isWord(start - 1, Key.by, in: sentence) }

  /// Where the mention of an owner that opens a noun phrase starts.
  func mentionStart(of owner: Ref, before head: Int) -> Int? {
    mentions.last { $0.target == .actor(owner) && $0.tokens.upperBound <= head && $0.tokens.upperBound + 2 >= head }?
      .tokens.lowerBound
  }

  /// "clashes between government troops and rebels"
  static let facing = WordSet("between against")
  static let ofPlaces = WordSet("residents villagers")
  static let ofState = WordSet("security government state federal special")
  static let needsEthnicity = WordSet(
    "population populations community communities minority minorities citizens families")
  static let other = WordSet("a an both all each every no any some such another")
  static let singular = WordSet(
    "official officer leader diplomat politician gunman attacker soldier protester protestor demonstrator officers")
}
