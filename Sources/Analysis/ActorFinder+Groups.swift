import Corpus
import Facts

/// Common nouns: "the alliance", "NATO officials", "three Serb gunmen".
extension ActorReading {
  /// Nominals of the lexicon, where the text names what they need.
  mutating func findNominals() {
    var named: Set<Ref> = []
    for mention in mentions {
      if case .actor(let id) = mention.target { named.insert(id) }
    }
    var allowed: [Int32: Bool] = [:]
    for sentence in document.sentences {
      let range = sentence.tokens
      var index = range.lowerBound
      while index < range.upperBound {
        guard tags[index].classes.contains(.nominal),
          let hit = longest(
            from: index, to: range.upperBound, where: { entry, _ in !lexicon.names.entries[entry].nominals.isEmpty })
        else {
          index += 1
          continue
        }
        let actors = lexicon.names.entries[hit.entry].nominals.filter { actor in
          if let known = allowed[actor] { return known }
          let needs = lexicon.needs[Int(actor)]
          let met =
            needs.allSatisfy { named.contains($0) } || (named.contains(actor) && needs.contains { named.contains($0) })
          allowed[actor] = met
          return met
        }
        if actors.count == 1 { readNominal(actors[0], index..<hit.end, range) }
        index = hit.end
      }
    }
  }

  private mutating func readNominal(_ actor: Int32, _ span: Range<Int>, _ sentence: Range<Int>) {
    let target = lexicon.actors[Int(actor)]
    let over = covering[span.upperBound - 1]
    if over >= 0, mentions[Int(over)].tokens.lowerBound <= span.lowerBound { return }
    let after = span.upperBound
    if sentence.contains(after), tags[after].classes.contains(.head), tokens[after].kind == .word { return }
    // "Serb-majority north", "ethnic Albanian-dominated": an attribute.
    if isWord(after, NameTable.hyphen, in: sentence), !tokens[after].traits.contains(.spaceBefore) { return }
    if span.contains(where: { tokens[$0].key == NameTable.hyphen }), target.kind == .population { return }
    if tokens[span.lowerBound].key == Key.its, !belongsToOwner(span.lowerBound, actor) { return }
    // "UN peacekeepers" are not KFOR.
    var start = span.lowerBound
    while sentence.contains(start - 1), !tags[start].classes.contains(.determiner) {
      let before = start - 1
      if let mention = mention(endingAt: start), let id = self.actor(mention) {
        let kind = self.kind(of: id)
        let needs = lexicon.needs[Int(actor)]
        if target.kind == .mission, kind == .organisation || kind == .mission, id != actor, !needs.contains(id) {
          return
        }
        if mentions[mention].form == .name { start = mentions[mention].tokens.lowerBound }
        break
      }
      if target.kind == .mission, tokens[before].kind == .possessive { break }
      let classes = tags[before].classes
      if classes.contains(.determiner) {
        start = before
        break
      }
      guard
        tokens[before].kind == .number || tokens[before].key == NameTable.hyphen
          || !classes.isDisjoint(with: [.attribute, .quantity, .adjective])
      else { break }
      start = before
    }
    let isPeople = span.count == 1 && tags[span.lowerBound].classes.contains(.people)
    if isPeople { start = span.lowerBound }
    if target.kind == .mission, speaksOfElsewhere(sentence) { return }
    add(
      start..<span.upperBound, .actor(actor), isPeople ? .name : .nominal,
      rule: isPeople ? "people-of-the-lexicon" : "nominal-of-the-lexicon")
  }

  /// "its mission": the last body named before must be the one the nominal belongs to.
  private func belongsToOwner(_ token: Int, _ target: Ref) -> Bool {
    var last: (Int, Ref)?
    for mention in mentions where mention.tokens.lowerBound < token && mention.tokens.lowerBound > last?.0 ?? -1 {
      guard let id = mention.actor else { continue }
      let kind = self.kind(of: id)
      guard [.organisation, .mission, .state, .armedForce, .party].contains(kind)
      else { continue }
      // "said the alliance remained committed to continuing its mission in Kosovo", "NATO sent"
      if kind == .state, !isVerb(mention.tokens.upperBound, mention.tokens.upperBound..<tokens.count) { continue }
      last = (mention.tokens.lowerBound, id)
    }
    guard let last else { return false }
    return last.1 == target || lexicon.needs[Int(target)].contains { $0 == last.1 && kind(of: $0) != .state }
  }

  /// A sentence on Bosnia or Afghanistan speaks of another mission's soldiers.
  private func speaksOfElsewhere(_ sentence: Range<Int>) -> Bool {
    var elsewhere = false
    for index in sentence where covering[index] >= 0 {
      guard let id = actor(Int(covering[index])) else { continue }
      if id == lexicon.landmarks.kosovo || id == lexicon.landmarks.kfor { return false }
      if lexicon.landmarks.elsewhere.contains(id) { elsewhere = true }
    }
    return elsewhere
  }

  mutating func findGroups() {
    var lastWithHead: [WordKey: Ref] = [:]
    for sentence in document.sentences {
      let range = sentence.tokens
      for index in range where !tags[index].classes.isDisjoint(with: [.head, .institution, .body]) {
        if covering[index] >= 0 { continue }
        if tags[index].classes.contains(.head), readGroup(at: index, range, &lastWithHead) { continue }
        if tags[index].classes.contains(.institution), readInstitution(at: index, range) { continue }
        if tags[index].classes.contains(.body), tokens[index].isCapitalised { readBody(at: index, range) }
      }
    }
  }

  /// What stands before a head noun.
  private struct Attributes {
    var start: Int
    /// Where the words that belong to the group's name start.
    var nameStart: Int
    var isStrong = false
    var isEthnic = false
    var owner: Ref?
    var determiner: WordKey?
    var isMassed = false
  }

  private func attributes(before head: Int, _ sentence: Range<Int>) -> Attributes {
    var result = Attributes(start: head, nameStart: head)
    var index = head - 1
    while sentence.contains(index) {
      if let mention = mention(endingAt: index + 1), mentions[mention].form == .name, let id = actor(mention),
        kind(of: id) != .person
      {
        result.owner = result.owner ?? id
        result.isStrong = true
        index = mentions[mention].tokens.lowerBound - 1
        result.nameStart = index + 1
        result.start = index + 1
        continue
      }
      let token = tokens[index]
      let classes = tags[index].classes
      if token.kind == .possessive {
        guard result.nameStart == head || !result.isStrong, let mention = mention(endingAt: index),
          let id = actor(mention),
          kind(of: id) != .person
        else { break }
        result.owner = id
        result.isStrong = true
        result.start = mentions[mention].tokens.lowerBound
        result.nameStart = result.start
        break
      }
      if let nation = nationEnding(at: index, sentence) {
        result.owner = result.owner ?? nation.index
        result.isStrong = true
        index = nation.start - 1
        (result.start, result.nameStart) = (nation.start, nation.start)
        continue
      }
      if token.key == NameTable.hyphen, !token.traits.contains(.spaceBefore), sentence.contains(index - 1),
        tokens[index - 1].kind == .word
      {
        if let mention = mention(endingAt: index), let id = actor(mention), kind(of: id) != .person {
          (result.owner, result.isStrong) = (result.owner ?? id, true)
          index = mentions[mention].tokens.lowerBound
        } else if let nation = nationEnding(at: index - 1, sentence) {
          (result.owner, result.isStrong) = (result.owner ?? nation.index, true)
          index = nation.start
        } else {
          if ActorReading.strongAttributes.contains(tokens[index - 1].key) { result.isStrong = true }
          index -= 1
        }
        (result.start, result.nameStart) = (index, index)
        index -= 1
        continue
      }
      if token.kind == .number || classes.contains(.quantity) {
        if ActorReading.oneOrMore.contains(token.key) || token.kind == .number || classes.contains(.quantity) {
          result.isMassed = true
        }
        result.start = index
        index -= 1
        continue
      }
      if isWord(index, Key.of, in: sentence), sentence.contains(index - 1), tags[index - 1].classes.contains(.quantity)
      {
        // "dozens of heavily armed men"
        result.isMassed = true
        result.start = index - 1
        break
      }
      if classes.contains(.determiner) {
        result.determiner = token.key
        result.start = index
        break
      }
      guard token.kind == .word, classes.contains(.attribute) else { break }
      if ActorReading.strongAttributes.contains(token.key) { result.isStrong = true }
      if token.key == ActorReading.ethnic { result.isEthnic = true }
      result.start = index
      if !ActorReading.evaluations.contains(token.key) || result.nameStart < head { result.nameStart = index }
      if ActorReading.evaluations.contains(token.key) { result.nameStart = index + 1 }
      index -= 1
    }
    return result
  }

  private static let ethnic = WordKey("ethnic")
  private static let oneOrMore = WordSet("dozens hundreds several")
  private static let strongAttributes = WordSet(
    "western armed masked ultra separatist nationalist paramilitary ethnic rebel guerrilla extremist islamist hooded unidentified opposition european led backed anti pro muslim orthodox arab peacekeeping uniformed hardline radical"
  )
  private static let evaluations = WordSet("senior top high ranking additional young local several unknown")

  private mutating func readGroup(at head: Int, _ sentence: Range<Int>, _ last: inout [WordKey: Ref]) -> Bool {
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
    let found = attributes(before: head, sentence)
    let key = tokens[head].key
    var end = after
    var place: Range<Int>?
    if ActorReading.somewhere.contains(isWordKey(after, sentence)), let near = namedPlace(at: after + 1, sentence) {
      place = after..<near
    }
    let acts = isVerb(after, sentence) || (place.map { isVerb($0.upperBound, sentence) } ?? false)
    let speaks = acts && (speaksAt(after, sentence) || (place.map { speaksAt($0.upperBound, sentence) } ?? false))
    if !found.isStrong || (found.nameStart == head && found.owner == nil) {
      if let determiner = found.determiner, ActorReading.pointing.contains(determiner), let id = last[key] {
        add(found.start..<end, .actor(id), .nominal, rule: "group-again")
        return true
      }
      if found.determiner == Key.his || found.determiner == Key.her, ActorReading.critics == key {
        return readCritics(found.start..<end)
      }
      let startsClause =
        !sentence.contains(found.start - 1) || tokens[found.start - 1].kind == .mark
        || ActorReading.clauseStarts.contains(tokens[found.start - 1].key)
      guard startsClause, found.determiner == nil || group.bare == .acts && found.determiner == Key.the else {
        return true
      }
      switch group.bare {
      case .never: return true
      case .speaks: guard speaks else { return true }
      case .acts: guard acts else { return true }
      }
      if let place, speaks { end = place.upperBound }
    } else {
      if ActorReading.needsForce.contains(key), !hasForce(found.nameStart..<head) { return true }
      if ActorReading.singular.contains(key), !speaks { return true }
      if group.kind == .office, group.bare == .never, !acts, !isAgent(found.start, sentence) { return true }
      if ActorReading.needsEthnicity.contains(key), !found.isEthnic, nationEnding(at: head - 1, sentence) == nil {
        return true
      }
      if group.kind == .state {
        guard !found.isMassed, !ActorReading.other.contains(found.determiner ?? Key.comma) else { return true }
        if let owner = found.owner, kind(of: owner) == .state, found.nameStart == mentionStart(of: owner, before: head)
        {
          return true
        }
      }
      if group.kind == .armedForce, let owner = found.owner,
        [.mission, .armedForce, .organisation].contains(kind(of: owner))
      {
        // "KFOR soldiers" are KFOR.
        if kind(of: owner) != .organisation {
          add(found.start..<end, .actor(owner), .nominal, rule: "soldiers-of-mission")
        }
        return true
      }
    }
    let name = words(found.nameStart..<end, withoutPossessives: true, capitalised: true)
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
    add(found.start..<end, .actor(id), .nominal, rule: "group")
    return true
  }

  private func isWordKey(_ index: Int, _ sentence: Range<Int>) -> WordKey {
    sentence.contains(index) ? tokens[index].key : WordKey.none
  }

  /// The end of the place or state named at a token.
  private func namedPlace(at index: Int, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(index), tokens[index].isCapitalised else { return nil }
    if let mention = mention(startingAt: index) { return mentions[mention].tokens.upperBound }
    return mentions.first { mention in
      if case .place = mention.target { return mention.tokens.lowerBound == index }
      return false
    }?.tokens.upperBound
  }

  /// Whether the verb at a token, auxiliaries and adverbs before it, is one of speech.
  private func speaksAt(_ index: Int, _ sentence: Range<Int>) -> Bool {
    var index = index
    while sentence.contains(index), !tags[index].classes.isDisjoint(with: [.auxiliary, .adverb, .calendar]) {
      index += 1
    }
    return sentence.contains(index) && tags[index].classes.contains(.speech)
  }

  private func hasForce(_ range: Range<Int>) -> Bool {
    range.contains { ActorReading.forceful.contains(tokens[$0].key) }
  }

  private mutating func readCritics(_ range: Range<Int>) -> Bool {
    guard let person = lastPerson(before: range.lowerBound),
      let id = register("Critics of " + name(of: person), kind: .population, country: nil)
    else { return true }
    add(range, .actor(id), .nominal, rule: "critics")
    return true
  }

  /// The person of the last mention, of any form, before a token.
  func lastPerson(before token: Int) -> Ref? {
    var best: (Int, Ref)?
    for mention in mentions where mention.tokens.lowerBound < token && mention.tokens.lowerBound > best?.0 ?? -1 {
      if case .actor(let id) = mention.target, people[id] != nil { best = (mention.tokens.lowerBound, id) }
    }
    return best?.1
  }

  private static let somewhere = WordSet("in from near of")
  private static let pointing = WordSet("the these those")
  private static let critics = WordKey("critics")
  private static let clauseStarts = WordSet("and but as that when while after before because where since if which whom")
  private static let needsForce = WordSet(
    "men movement volunteers fighters units guards battalion contingent gang gangs")
  private static let forceful = WordSet(
    "masked armed separatist rebel guerrilla hooded uniformed paramilitary militant foreign special")
  /// "by ultra nationalists"
  private func isAgent(_ start: Int, _ sentence: Range<Int>) -> Bool { isWord(start - 1, Key.by, in: sentence) }

  /// Where the mention of an owner that opens a noun phrase starts.
  private func mentionStart(of owner: Ref, before head: Int) -> Int? {
    mentions.last { $0.target == .actor(owner) && $0.tokens.upperBound <= head && $0.tokens.upperBound + 2 >= head }?
      .tokens.lowerBound
  }

  private static let needsEthnicity = WordSet(
    "population populations community communities minority minorities citizens families")
  private static let other = WordSet("a an both all each every no any some such another")
  private static let singular = WordSet(
    "official leader diplomat politician gunman attacker soldier protester demonstrator")

  /// "Kosovo's government", "the Serbian parliament".
  private mutating func readInstitution(at index: Int, _ sentence: Range<Int>) -> Bool {
    let after = index + 1
    if sentence.contains(after), tokens[after].kind == .word,
      !tags[after].classes.isDisjoint(with: [.head, .title, .body]) || tokens[after].isCapitalised
    {
      return false
    }
    if isWord(after, NameTable.hyphen, in: sentence), !tokens[after].traits.contains(.spaceBefore) { return false }
    let found = attributes(before: index, sentence)
    guard let owner = found.owner, kind(of: owner) == .state else { return false }
    let ownerName = name(of: owner)
    let key = tokens[index].key
    let word = document.string(index).lowercased()
    if key == ActorReading.government || key == ActorReading.parliament || key == ActorReading.administration {
      let name = (key == ActorReading.parliament ? "Parliament of " : "Government of ") + ownerName
      if let id = register(name, kind: .organisation, country: country(of: owner)) {
        add(found.start..<after, .actor(id), .nominal, rule: "institution")
      }
      return true
    }
    guard word == "army" || word == "military" || word == "gendarmerie" || word == "navy" || word == "police" else {
      return false
    }
    guard
      !sentence.contains(after) || tokens[after].kind != .word || isVerb(after, sentence)
        || tags[after].classes.contains(.function)
    else { return false }
    let name = words(found.nameStart..<after, withoutPossessives: true)
    guard let id = register(name, kind: word == "police" ? .organisation : .armedForce, country: country(of: owner))
    else {
      return false
    }
    add(found.start..<after, .actor(id), .nominal, rule: "institution")
    return true
  }

  private static let government = WordKey("government")
  private static let parliament = WordKey("parliament")
  private static let administration = WordKey("administration")

  /// "Human Rights Council", "University of Pristina": a capitalised phrase around a word for a body.
  private mutating func readBody(at index: Int, _ sentence: Range<Int>) {
    guard !isTitleCase(sentence) else { return }
    var start = index
    var capitals = 1
    while sentence.contains(start - 1), capitals < 6 {
      let before = start - 1
      if tokens[before].kind == .possessive, let mention = mention(endingAt: before),
        actor(mention).map({ self.kind(of: $0) }) == .state
      {
        start = mentions[mention].tokens.lowerBound
        capitals += 1
        break
      }
      guard tokens[before].kind == .word, tokens[before].isCapitalised,
        tags[before].classes.isDisjoint(with: [.function, .calendar]),
        tags[before].classes.isDisjoint(with: [.title, .speech]) || tags[before].classes.contains(.attribute)
      else { break }
      if covering[before] >= 0 {
        let mention = Int(covering[before])
        guard let id = actor(mention), kind(of: id) != .person else { break }
        start = mentions[mention].tokens.lowerBound
      } else {
        start = before
      }
      capitals += 1
    }
    var end = index + 1
    if isWord(end, Key.of, in: sentence) || isWord(end, ActorReading.forKey, in: sentence) {
      var next = end + 1
      if isWord(next, Key.the, in: sentence) { next += 1 }
      var last = end
      while sentence.contains(next), tokens[next].kind == .word,
        tokens[next].isCapitalised
          || (tokens[next].key == Key.and && sentence.contains(next + 1) && tokens[next + 1].isCapitalised
            && covering[next + 1] < 0)
      {
        next += 1
        last = next
      }
      if last > end {
        end = last
        capitals += 1
      }
    }
    guard capitals > 1, start < index || end > index + 1,
      !(start == sentence.lowerBound && capitals == 2 && start < index && tags[start].classes.isEmpty)
    else { return }
    let name = words(start..<end, withoutPossessives: true)
    guard lexicon.place(EntityID(Slug.of(name))) == nil else { return }
    let key = tokens[index].key
    let bodyKind: Actor.Kind =
      key == ActorReading.party ? .party : ActorReading.units.contains(key) ? .armedForce : .organisation
    guard let id = register(name, kind: bodyKind, country: nil) else { return }
    add(start..<end, .actor(id), .name, rule: "body-by-pattern")
  }

  private static let forKey = WordKey("for")
  private static let party = WordKey("party")
  private static let units = WordSet("brigade battalion regiment division")
}
