import Corpus
import Facts

/// Institutions of states, and bodies by pattern: "the Serbian parliament", "Kosovo Judicial Council".
extension ActorReading {
  /// "Kosovo's government", "the Serbian parliament".
  mutating func readInstitution(at index: Int, _ sentence: Range<Int>) -> Bool {
    let after = index + 1
    if sentence.contains(after), tokens[after].kind == .word,
      !tags[after].classes.isDisjoint(with: [.head, .title, .body]) || tokens[after].isCapitalised
    {
      return false
    }
    if isWord(after, NameTable.hyphen, in: sentence), !tokens[after].traits.contains(.spaceBefore) { return false }
    if readGovernment(at: index, sentence) { return true }
    let found = attributes(before: index, sentence)
    // "the largely ethnic Albanian government" is not Albania's.
    if found.isEthnic { return true }
    if found.owner == nil, readInstitution(at: index, behind: found.start, sentence) { return true }
    guard let owner = found.owner, kind(of: owner) == .state else {
      return found.owner == nil && readOwnInstitution(at: index, sentence)
    }
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
    // "Serbia's army" is the one that the lexicon has by another name.
    if word == "army" || word == "military", let army = country(of: owner).flatMap({ lexicon.ownBodies[$0]?.army }) {
      add(found.start..<after, .actor(army), .nominal, rule: "institution")
      return true
    }
    let name = words(found.nameStart..<after, withoutPossessives: true)
    guard let id = register(name, kind: word == "police" ? .organisation : .armedForce, country: country(of: owner))
    else {
      return false
    }
    add(found.start..<after, .actor(id), .nominal, rule: "institution")
    return true
  }

  /// "the police of Kosovo", "the parliament of Serbia", "the army of Yugoslavia": told by whose it is.
  mutating func readInstitution(at index: Int, behind start: Int, _ sentence: Range<Int>) -> Bool {
    guard !tokens[index].isCapitalised, covering[index] < 0, let owned = ownedEnd(behind: index + 1, sentence) else {
      return false
    }
    let code = country(of: owned.state)
    let bodies = code.flatMap { lexicon.ownBodies[$0] }
    let key = tokens[index].key
    let ref: Ref?
    switch key {
    case ActorReading.government:
      ref = register("Government of " + name(of: owned.state), kind: .organisation, country: code)
    case ActorReading.parliament:
      ref = bodies?.parliament ?? register("Parliament of " + name(of: owned.state), kind: .organisation, country: code)
    case Key.police: ref = bodies?.police ?? register(owned.adjective + " police", kind: .organisation, country: code)
    case ActorReading.army: ref = bodies?.army ?? register(owned.adjective + " army", kind: .armedForce, country: code)
    default: return false
    }
    guard let ref else { return false }
    add(start..<owned.end, .actor(ref), .nominal, rule: "institution")
    return true
  }

  /// "Government of Serbia", as a name.
  private mutating func readGovernment(at index: Int, _ sentence: Range<Int>) -> Bool {
    guard tokens[index].key == ActorReading.government, tokens[index].isCapitalised,
      isWord(index + 1, Key.of, in: sentence)
    else { return false }
    let first = isWord(index + 2, Key.the, in: sentence) ? index + 3 : index + 2
    guard let mention = mention(startingAt: first, sentence), mentions[mention].form == .name,
      let state = actor(mention),
      kind(of: state) == .state,
      let ref = register("Government of " + name(of: state), kind: .organisation, country: country(of: state))
    else { return false }
    add(index..<mentions[mention].tokens.upperBound, .actor(ref), .name, rule: "institution")
    return true
  }

  /// "Supreme Court": a word of titles too.
  private static var supreme: WordKey { "supreme" }
  static var government: WordKey { "government" }
  static var parliament: WordKey { "parliament" }
  private static var army: WordKey { "army" }
  static var administration: WordKey { "administration" }

  /// "Human Rights Council", "University of Pristina": a capitalised phrase around a word for a body.
  mutating func readBody(at index: Int, _ sentence: Range<Int>) {
    guard !isTitleCase(sentence) else { return }
    var start = index
    var capitals = 1
    let isUnit = ActorReading.units.contains(tokens[index].key)
    while sentence.contains(start - 1), capitals < 6 {
      let before = start - 1
      if tokens[before].kind == .possessive, let mention = mention(endingAt: before, sentence),
        actor(mention).map({ self.kind(of: $0) }) == .state
      {
        start = mentions[mention].tokens.lowerBound
        capitals += 1
        break
      }
      if isUnit, let first = honouredStart(before, sentence) {
        start = first
        capitals += 1
        break
      }
      // "Economic-Fiscal Council"
      if tokens[before].key == NameTable.hyphen, !tokens[before].traits.contains(.spaceBefore),
        !tokens[start].traits.contains(.spaceBefore), sentence.contains(before - 1), covering[before - 1] < 0,
        tokens[before - 1].isCapitalised
      {
        start = before - 1
        continue
      }
      // "Higher Public Prosecutor's Office"
      if tokens[before].kind == .possessive, sentence.contains(before - 1), covering[before - 1] < 0,
        tags[before - 1].classes.contains(.title), tokens[before - 1].isCapitalised
      {
        start = before - 1
        capitals += 1
        continue
      }
      guard tokens[before].kind == .word, tokens[before].isCapitalised,
        tags[before].classes.isDisjoint(with: [.function, .calendar]),
        tags[before].classes.isDisjoint(with: [.title, .speech]) || tags[before].classes.contains(.attribute)
          || tokens[before].key == ActorReading.supreme
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
    if isWord(end, Key.of, in: sentence) || !isUnit && isWord(end, ActorReading.forKey, in: sentence) {
      var next = end + 1
      if isWord(next, Key.the, in: sentence) { next += 1 }
      var last = end
      while sentence.contains(next), tokens[next].kind == .word,
        tokens[next].isCapitalised
          || (tokens[next].key == Key.and && sentence.contains(next + 1) && tokens[next + 1].isCapitalised
            && covering[next + 1] < 0)
      {
        next += 1
        // "the Council of the Self-Determination Movement"
        while isWord(next, NameTable.hyphen, in: sentence), !tokens[next].traits.contains(.spaceBefore),
          sentence.contains(next + 1), tokens[next + 1].isCapitalised, tokens[next + 1].kind == .word
        { next += 2 }
        last = next
      }
      if isUnit, last > end { last = honouredEnd(last, sentence) }
      if last > end {
        end = last
        capitals += 1
      }
    }
    if isUnit { start = ordinalStart(start, sentence) }
    // "Higher Court in Kraljevo"
    if ActorReading.seated.contains(tokens[index].key), end == index + 1, capitals > 1,
      isWord(end, ActorReading.inWord, in: sentence), let near = namedPlace(at: end + 1, sentence)
    {
      end = near
    }
    // "Multinational Brigade Southwest"
    if isUnit, end == index + 1, sentence.contains(end), ActorReading.compass.contains(tokens[end].key),
      tokens[end].isCapitalised
    {
      end += 1
    }
    // "29th Infantry Brigade Combat Team"
    if isUnit, end == index + 1, isWord(end, ActorReading.combat, in: sentence),
      isWord(end + 1, ActorReading.teamWord, in: sentence), tokens[end + 1].isCapitalised
    {
      end += 2
    }
    // "Association of Serb municipalities"
    if end > index + 1, tags[end - 1].classes.contains(.adjective), sentence.contains(end), tokens[end].kind == .word,
      tags[end].classes.isDisjoint(with: [.function, .auxiliary, .act, .speech]), !endsInED(end)
    {
      end += 1
    }
    if end > index + 1, let owned = ownedEnd(behind: end, sentence) {
      // "Ministry of Defence of Austria" is the "Austrian Ministry of Defence".
      let name = owned.adjective + " " + words(start..<end, withoutPossessives: true)
      if let ref = register(name, kind: .organisation, country: country(of: owned.state)) {
        add(start..<owned.end, .actor(ref), .name, rule: "body-by-pattern")
        return
      }
    }
    guard capitals > 1, start < index || end > index + 1,
      !(start == sentence.lowerBound && capitals == 2 && start < index && tags[start].classes.isEmpty)
    else { return }
    if ActorReading.weakBodies.contains(tokens[index].key), end == index + 1, capitals < 3 { return }
    let name = bodyName(start..<end, withoutPossessives: !isUnit, sentence)
    guard lexicon.place(EntityID(Slug.of(name))) == nil else { return }
    let key = tokens[index].key
    let bodyKind: Actor.Kind =
      key == ActorReading.party ? .party : ActorReading.units.contains(key) ? .armedForce : .organisation
    guard let id = register(name, kind: bodyKind, country: nil) else { return }
    add(start..<end, .actor(id), .name, rule: "body-by-pattern")
  }

  /// "of Austria", "of the Republic of Austria" behind a body that has its own "of".
  private func ownedEnd(behind end: Int, _ sentence: Range<Int>) -> (state: Ref, adjective: String, end: Int)? {
    guard isWord(end, Key.of, in: sentence) else { return nil }
    let first = isWord(end + 1, Key.the, in: sentence) ? end + 2 : end + 1
    guard let mention = mention(startingAt: first, sentence), mentions[mention].form == .name,
      let state = actor(mention), state < lexicon.countries.count,
      let adjective = lexicon.countries[Int(state)].adjectives.first
    else { return nil }
    return (state, adjective, mentions[mention].tokens.upperBound)
  }

  /// "Serbia's Interior Ministry" is the "Serbian Interior Ministry".
  private func bodyName(_ range: Range<Int>, withoutPossessives: Bool, _ sentence: Range<Int>) -> String {
    if let possessive = range.first(where: { tokens[$0].kind == .possessive }),
      let mention = mention(endingAt: possessive, sentence), mentions[mention].tokens.lowerBound == range.lowerBound,
      let state = actor(mention), state < lexicon.countries.count,
      let adjective = lexicon.countries[Int(state)].adjectives.first
    {
      return adjective + " " + words((possessive + 1)..<range.upperBound, withoutPossessives: withoutPossessives)
    }
    return words(range, withoutPossessives: withoutPossessives)
  }

  /// "Princess of Wales's" before a unit: where the name of its patron starts.
  private func honouredStart(_ possessive: Int, _ sentence: Range<Int>) -> Int? {
    guard tokens[possessive].kind == .possessive else { return nil }
    var first = possessive
    while sentence.contains(first - 1), possessive - first < 5 {
      let before = first - 1
      if tokens[before].kind == .word, tokens[before].isCapitalised, tags[before].classes.isDisjoint(with: .function) {
        first = before
      } else if tokens[before].key == Key.of, sentence.contains(before - 1), tokens[before - 1].isCapitalised {
        first = before
      } else {
        break
      }
    }
    return first < possessive ? first : nil
  }

  /// "of Wales's Royal Regiment" behind "the 1st Battalion of the Princess": where it ends.
  private func honouredEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    var end = start
    while sentence.contains(end + 1), end - start < 8,
      tokens[end].kind == .possessive || tokens[end].key == Key.of || tokens[end].isCapitalised,
      tokens[end].isCapitalised || tokens[end + 1].isCapitalised
    {
      end += 1
    }
    return end
  }

  /// "1st" or "173rd" before the name of a unit: where it starts.
  private func ordinalStart(_ start: Int, _ sentence: Range<Int>) -> Int {
    let before = start - 1
    guard sentence.contains(before) else { return start }
    let token = tokens[before]
    let bytes = document.text.bytes
    let first = bytes[Int(token.start)]
    let isDigit = first >= 0x30 && first <= 0x39
    if isDigit, token.end - token.start > 2, bytes[Int(token.end) - 1] >= 0x61 { return before }
    if ActorReading.ordinalEnds.contains(token.key), !token.traits.contains(.spaceBefore),
      sentence.contains(before - 1),
      tokens[before - 1].kind == .number
    {
      return before - 1
    }
    return start
  }

  private static let ordinalEnds = WordSet("st nd rd th")

  /// "Oval Office" is no body; "Media Freedom Centre" is one.
  static let weakBodies = WordSet(
    "office command front group center centre fund forum initiative society division chamber movement school league")
  private static let seated = WordSet("court office tribunal prosecution embassy")
  private static var inWord: WordKey { "in" }
  private static let compass = WordSet("north south east west centre center southwest southeast northwest northeast")
  static var forKey: WordKey { "for" }
  static var party: WordKey { "party" }
  static let units = WordSet("brigade battalion regiment division")
  private static var combat: WordKey { "combat" }
  private static var teamWord: WordKey { "team" }
}
