import Corpus
import Facts

/// Classes of the nouns that act and are acted on, one bit each, in the order of `event-heads.tsv`.
struct EventHeads: OptionSet, Sendable {
  let rawValue: UInt64
}

/// Groups of verbs and classes of nouns from which the frames of `event-roles.tsv` are put together.
///
/// "soldiers" and "checkpoint" with any verb of putting up are a deployment, whichever verb it is: what a frame of `events.tsv`
/// says with one wording, a frame of roles says with three classes.
struct EventRoleWords: Sendable {
  /// The verbs of a group by its name: "put up" has its particle.
  let verbs: [String: [String]]
  /// The bit of each class.
  let classes: [String: EventHeads]
  /// What a noun is.
  let nouns: [WordKey: EventHeads]
  /// What a name is by its kind; a place is asked for as "place".
  let kinds: [Actor.Kind: EventHeads]
  let place: EventHeads
  let number: EventHeads

  /// - Throws: `DataFileError` for a kind that no actor has.
  init(data: DataFolder) throws(DataFileError) {
    var verbs: [String: [String]] = [:]
    for row in try data.table("lexicon/event-verb-groups.tsv", requiring: ["group", "verbs"]).rows {
      verbs[row["group"]] = row.list("verbs")
    }
    var classes: [String: EventHeads] = [:]
    var nouns: [WordKey: EventHeads] = [:]
    var kinds: [Actor.Kind: EventHeads] = [:]
    var others: [String: EventHeads] = [:]
    for row in try data.table("lexicon/event-heads.tsv", requiring: ["class", "kinds", "words"]).rows {
      guard classes.count < 64 else {
        throw DataFileError(file: row.file, line: row.line, what: "there is room for 64 classes of nouns only")
      }
      let bit = EventHeads(rawValue: 1 << UInt64(classes.count))
      classes[row["class"]] = bit
      for word in row.list("words") {
        for form in [word, EventRoleWords.plural(of: word)] { nouns[WordKey(form), default: []].formUnion(bit) }
      }
      for name in row.list("kinds") {
        if let kind = Actor.Kind(rawValue: name) {
          kinds[kind, default: []].formUnion(bit)
        } else if name == "place" || name == "number" {
          others[name, default: []].formUnion(bit)
        } else {
          throw DataFileError(file: row.file, line: row.line, what: "\"\(name)\" is no kind of actor")
        }
      }
    }
    (self.verbs, self.classes, self.nouns, self.kinds) = (verbs, classes, nouns, kinds)
    (place, number) = (others["place"] ?? [], others["number"] ?? [])
  }

  /// Those of the cells of a column, nil where it is empty.
  func heads(_ cells: [String], _ row: DataTable.Row) throws(DataFileError) -> EventHeads? {
    if cells.isEmpty { return nil }
    var result: EventHeads = []
    for cell in cells {
      guard let bit = classes[cell] else {
        throw DataFileError(file: row.file, line: row.line, what: "no class of nouns \"\(cell)\"")
      }
      result.formUnion(bit)
    }
    return result
  }

  private static func plural(of noun: String) -> String {
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return noun.dropLast() + "ies"
    }
    if noun.hasSuffix("man") { return noun.dropLast(2) + "en" }
    return noun + (["s", "x", "z"].contains(noun.suffix(1)) || ["sh", "ch"].contains(noun.suffix(2)) ? "es" : "s")
  }
}

/// The forms that verbs of the tables begin, each verb bent once: many frames name the same group of verbs.
struct EventVerbBook {
  private var known: [String: [EventFrame.Form]] = [:]

  /// Every form of a verb, its particle right behind it or behind up to four words; a noun with a dot as it stands.
  /// - Parameter rest: what each form goes on with.
  mutating func forms(of verb: String, _ rest: [EventFrame.Element]) -> [EventFrame.Form] {
    let own = forms(of: verb)
    return rest.isEmpty ? own : own.map { $0.followed(by: rest) }
  }

  private mutating func forms(of verb: String) -> [EventFrame.Form] {
    if let forms = known[verb] { return forms }
    let forms = EventFrame.Form.all(of: verb)
    known[verb] = forms
    return forms
  }
}

extension EventFrame.Form {
  fileprivate func followed(by rest: [EventFrame.Element]) -> EventFrame.Form {
    EventFrame.Form(elements: elements + rest, beginsWithVerb: beginsWithVerb, isBare: isBare)
  }

  fileprivate static func all(of verb: String) -> [EventFrame.Form] {
    let words = verb.drop { $0 == "." }.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    let particle = words.dropFirst().map { EventFrame.Element.word(WordKey($0)) }
    let base = String(words[0])
    func form(_ word: String, _ middle: [EventFrame.Element], isBare: Bool, isVerb: Bool = true) -> EventFrame.Form {
      EventFrame.Form(
        elements: EventFrame.keys(of: word[...]).map { .word($0) } + middle, beginsWithVerb: isVerb, isBare: isBare)
    }
    if verb.utf8.first == UInt8(ascii: ".") { return [form(base, particle, isBare: false, isVerb: false)] }
    var forms: [EventFrame.Form] = []
    let inflected = EventVerbForms.inflected(base)
    for word in inflected.contains(base) ? inflected : inflected + [base] {
      let isBare = !inflected.contains(word)
      forms.append(form(word, particle, isBare: isBare))
      if !particle.isEmpty { forms.append(form(word, [.gap] + particle, isBare: isBare)) }
    }
    return forms
  }
}

/// The nouns around a verb: a shallow parse of its clause, made only where a frame of roles asks for it.
extension EventSentence {
  /// Whether the subject and the object of a verb are what a frame of roles asks for.
  func fitsRoles(_ frame: EventFrame, _ range: Range<Int>, hasGap: Bool) -> Bool {
    if frame.head == .noun {
      return frame.object.map { !knownObjectHeads(behind: range.upperBound).isDisjoint(with: $0) } ?? true
    }
    let isPassive = isKnownPassive(range)
    if let object = frame.object {
      let heads =
        isPassive
        ? knownSubjectHeads(before: range.lowerBound)
        : knownObjectHeads(
          behind: hasGap ? range.lowerBound + 1 : range.upperBound, mayTakeWith: frame.type == .aid)
      guard
        !heads.isDisjoint(with: object)
          || (!isPassive && !knownRelativeHeads(before: range.lowerBound).isDisjoint(with: object))
      else { return false }
    }
    guard let subject = frame.subject else { return true }
    if !isPassive { return !knownSubjectHeads(before: range.lowerBound).isDisjoint(with: subject) }
    guard let by = (range.upperBound..<min(tokens.upperBound, range.upperBound + 6)).first(where: { key($0) == Key.by })
    else { return frame.object != nil }
    return !objectHeads(behind: by + 1).isDisjoint(with: subject)
  }

  /// What stands around a verb, as frames of roles ask for it: several ask for the same verb, one after the other.
  struct RoleHeads {
    var passive: (verb: Range<Int>, isPassive: Bool)?
    var subject: (verb: Int, heads: EventHeads)?
    /// Of an object in which "with" is nothing special, and of one in which it is.
    var object, objectWith: (start: Int, heads: EventHeads)?
    var relative: (verb: Int, heads: EventHeads)?
    var contact: (verb: Range<Int>, noun: Int?)?
  }

  /// `isPassive`, remembered of the verb asked for last: conditions, frames of roles and parties ask for the same.
  func isKnownPassive(_ verb: Range<Int>) -> Bool {
    if let known = roleHeads.passive, known.verb == verb { return known.isPassive }
    let found = isPassive(verb)
    roleHeads.passive = (verb, found)
    return found
  }

  private func knownSubjectHeads(before verb: Int) -> EventHeads {
    if let known = roleHeads.subject, known.verb == verb { return known.heads }
    let found = subjectHeads(before: verb)
    roleHeads.subject = (verb, found)
    return found
  }

  private func knownObjectHeads(behind start: Int, mayTakeWith: Bool = false) -> EventHeads {
    if let known = mayTakeWith ? roleHeads.objectWith : roleHeads.object, known.start == start { return known.heads }
    let found = objectHeads(behind: start, mayTakeWith: mayTakeWith)
    if mayTakeWith { roleHeads.objectWith = (start, found) } else { roleHeads.object = (start, found) }
    return found
  }

  /// "the British government called for": whether those who speak for a state or body do what a verb says.
  func isOfPower(_ verb: Range<Int>) -> Bool {
    !isKnownPassive(verb) && !knownSubjectHeads(before: verb.lowerBound).isDisjoint(with: table.powers)
  }

  /// What a word is by itself or as the last word of a name.
  private func heads(at index: Int) -> EventHeads {
    if let name = actor(at: index) {
      let last = name.tokens.upperBound - 1
      // "a judge in Kosovo", "members of the council": the noun before the preposition is what they are.
      let head = name.tokens.dropFirst().first { isAny($0, .prepositions) }.map { $0 - 1 } ?? last
      guard index == head || index == last else { return [] }
      let own = table.heads[key(head)] ?? []
      guard let kind = lexicon.kind(of: name.id) ?? (foundPeople.contains(name.id) ? .person : nil) else { return own }
      return (table.roles.kinds[kind] ?? []).union(own)
    }
    // "Palestinians"
    if isPlural(index), nations.contains(where: { $0.tokens.upperBound == index + 1 }) {
      return table.roles.kinds[.population] ?? []
    }
    if places.contains(where: { $0.tokens.upperBound == index + 1 }) { return table.roles.place }
    if token(index).kind == .number, standsAlone(index), !dates.contains(where: { $0.tokens.contains(index) }) {
      return table.roles.number
    }
    return table.heads[key(index)] ?? []
  }

  /// "killed 3", "3 of them", "3 were": a number without a noun of its own.
  private func standsAlone(_ number: Int) -> Bool {
    let next = number + 1
    return next >= tokens.upperBound || token(next).kind != .word || isAny(next, .prepositions) || isFiller(next)
      || isAny(next, .joiners) || isBoundary(next)
  }

  /// The nouns before a verb that no preposition governs.
  private func subjectHeads(before verb: Int) -> EventHeads {
    var index = verb - 1
    while index >= tokens.lowerBound, isFiller(index) || document.endsInLY(index) { index -= 1 }
    guard index >= tokens.lowerBound else { return [] }
    // "The tariff, imposed by Kosovo in 2018, stays": what the participle behind the comma tells of.
    if isComma(index), index == verb - 1, isSetApart(verb..<(verb + 1)) { index -= 1 }
    if isAny(index, .joiners) || (isComma(index) && isGerund(verb)) {
      // "arrested two men and seized a rifle", ", killing three": the first noun of the clause does both.
      return firstHeads(before: index)
    }
    if isComma(index) {
      // "KFOR, whose strength fell, dismantled": the aside is left out.
      guard let open = (tokens.lowerBound..<index).last(where: { isComma($0) }) else { return [] }
      index = open - 1
    }
    if index >= tokens.lowerBound, let open = bracketStart(before: index) { index = open - 1 }
    var result: EventHeads = []
    var isRelative = false
    while index >= tokens.lowerBound {
      if let relative = relative(ownedAt: index, before: verb) {
        index = relative - 1
        continue
      }
      // "soldiers who guard": who they are stands before the relative.
      let found = isAny(index, .relatives) && index > tokens.lowerBound ? [] : heads(at: index)
      if !found.isEmpty, isRelative || !isGovernedNoun(index) {
        result.formUnion(found)
        // "200 soldiers", "Serb men": the head is enough.
        return result
      }
      if isBoundary(index), !EventSentence.isDashKey(key(index)), !opensPhrase(index, before: verb) {
        // "soldiers who guard": right before the verb; "told them that the case is seen" begins a clause.
        guard isAny(index, .relatives), (index + 1..<verb).allSatisfy({ isFiller($0) }) else {
          return result
        }
        isRelative = true
      } else if isComma(index), !isRelative {
        return result
      }
      index -= 1
    }
    return result
  }

  /// What opens the brackets or dashes that end at a token: "KFOR (see below) assisted", "Spain — not alone — withdrew".
  func bracketStart(before close: Int) -> Int? {
    guard token(close).kind == .mark else { return nil }
    if key(close) == Key.closingBracket {
      return (tokens.lowerBound..<close).last { key($0) == Key.openingBracket }
    }
    return isSpacedDash(close) ? (tokens.lowerBound..<close).last { isSpacedDash($0) } : nil
  }

  private func knownRelativeHeads(before verb: Int) -> EventHeads {
    if let known = roleHeads.relative, known.verb == verb { return known.heads }
    let heads = relativeHeads(before: verb)
    roleHeads.relative = (verb, heads)
    return heads
  }

  /// "the tariff that Kosovo imposed": the noun before the relative is the object; what somebody had done before is told elsewhere.
  private func relativeHeads(before verb: Int) -> EventHeads {
    if let noun = contactObject(before: verb..<(verb + 1)) { return heads(at: noun) }
    guard verb > tokens.lowerBound + 2,
      let relative = (max(tokens.lowerBound + 1, verb - 9)..<verb).last(where: {
        isAny($0, .relatives) || isBoundary($0) || isComma($0)
      }), EventSentence.objectRelatives.contains(key(relative)),
      (relative + 1..<verb).contains(where: { !isFiller($0) })
    else { return [] }
    guard isComma(relative - 1) else { return heads(at: relative - 1) }
    // "the duties on goods from Serbia, which Pristina introduced": the noun that the phrases behind it hang on.
    var noun = relative - 2
    while noun > tokens.lowerBound, relative - noun < 12, !isBoundary(noun), !isComma(noun) {
      let found = heads(at: noun)
      if !found.isEmpty, !isGovernedNoun(noun) { return found }
      noun -= 1
    }
    return []
  }
  private static let objectRelatives = WordSet("which that whom")

  /// "The tariff that Kosovo introduced in 2018 was suspended": the relative whose clause the name there is the subject of.
  private func relative(ownedAt index: Int, before verb: Int) -> Int? {
    guard let name = actor(at: index), name.tokens.upperBound <= verb, name.tokens.lowerBound - 1 > tokens.lowerBound,
      EventSentence.objectRelatives.contains(key(name.tokens.lowerBound - 1)),
      (name.tokens.upperBound..<verb).contains(where: {
        !isFiller($0) && (!isPresent($0) || EventVerbForms.irregularPasts.contains(key($0)))
      })
    else { return nil }
    return name.tokens.lowerBound - 1
  }

  /// The first noun of the clause before a word that no preposition governs.
  private func firstHeads(before end: Int) -> EventHeads {
    var low = end
    while low > tokens.lowerBound, !isBoundary(low - 1) { low -= 1 }
    for index in low..<end {
      let found = heads(at: index)
      if !found.isEmpty, !isGovernedNoun(index) { return found }
    }
    return []
  }

  /// "in the main bridge", "from Serb villages": a noun that hangs on a preposition; "hundreds of villagers" do not.
  private func isGovernedNoun(_ index: Int) -> Bool {
    let start = actor(at: index)?.tokens.lowerBound ?? index
    var before = start - 1
    while before >= tokens.lowerBound, start - before < 7 {
      if isAny(before, .prepositions) {
        guard key(before) == Key.of, before > tokens.lowerBound else { return true }
        return !isAny(before - 1, .members) && !EventSentence.bunches.contains(key(before - 1))
      }
      if token(before).kind == .mark || isBoundary(before) || isFiller(before) { return false }
      if places.contains(where: { $0.tokens.contains(before) }) { return false }
      before -= 1
    }
    return false
  }
  private static let parts = WordSet("hole holes roof wall walls window windows part parts crater gap gaps damage")
  static let bunches = WordSet(
    """
    number score dozen crowd group groups crowds gang band column columns convoy company team teams mob scores couple majority \
    member members one two three four five six some most many several dozens hundreds thousands none half part
    """)

  /// The nouns behind a verb up to the end of its object.
  private func objectHeads(behind start: Int, mayTakeWith: Bool = false) -> EventHeads {
    var result: EventHeads = []
    var hasOf = false
    var index = start
    while index < min(tokens.upperBound, start + 12) {
      if let counted = countStart(behindHedgeAt: index) {
        index = counted
        continue
      }
      let word = key(index)
      // "a face-to-face conversation"
      let isCompound = word == Key.to && index > start && key(index - 1) == NameTable.hyphen
      if isBoundary(index) || isAny(index, .finiteBe) || (word == Key.to && !isCompound) { break }
      if isComma(index) { break }
      if isAny(index, .joiners) {
        // "robbed and beat two villagers": one object for both.
        let isShared = index == start && index + 2 < tokens.upperBound && isPastVerb(index + 1)
        if !result.isEmpty || index == start && !isShared { break }
        if isShared { index += 1 }
      } else if isAny(index, .prepositions), !isCompound {
        // "supplied the clinic in Klina with incubators": what is given stands behind "with".
        // "seeks control of its rival": what it seeks is no rival.
        if word == Key.of, index > start, token(index - 1).kind == .word,
          !isAny(index - 1, [.members, .numbers, .ones]), !EventSentence.bunches.contains(key(index - 1))
        {
          break
        }
        let isPlace = mayTakeWith && places.contains { $0.tokens.lowerBound == index + 1 }
        // "blew a hole in the canal": a part of what was hit.
        let isPart = index > start && EventSentence.parts.contains(key(index - 1))
        if word != Key.of, word != EventSentence.withWord || !mayTakeWith, !isPlace, !isPart { break }
      } else if dates.contains(where: { $0.tokens.lowerBound == index }), !result.isEmpty {
        break
      } else {
        let found = heads(at: index)
        // "a probe of two former ministers": a probe all the same.
        hasOf = hasOf || key(max(start, index - 1)) == Key.of
        if !found.isEmpty { result = found.union(mayTakeWith || hasOf ? result : []) }
      }
      index += 1
    }
    return result
  }
}
