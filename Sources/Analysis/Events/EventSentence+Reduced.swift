import Corpus
import Facts

/// Whose deed a verb without a subject of its own is: participles behind their noun, what is asked of somebody, what somebody
/// is praised for.
extension EventSentence {
  /// The subject that the words before a participle or an infinitive tell; nil where they tell none.
  func reducedSubject(before verb: Int) -> [Name]? {
    praised(before: verb) ?? described(by: verb) ?? sender(before: verb) ?? asked(before: verb)
  }

  /// "received a letter from Belgrade asking for troops", "no request from Serbia to send its police", "asked KFOR for
  /// permission to deploy": who wrote or asks, and not who is asked.
  private func sender(before verb: Int) -> [Name]? {
    let to = key(verb - 1) == Key.to ? verb - 1 : verb
    guard to - 3 > tokens.lowerBound, to < verb || isGerund(verb) else { return nil }
    if to < verb, EventSentence.leave.contains(key(to - 1)) {
      let ask = (max(tokens.lowerBound, to - 9)..<to - 1).last { isAny($0, .requests) || isAny($0, .requestNouns) }
      return ask.map { subject(before: $0) }
    }
    guard let name = actors.last(where: { $0.tokens.upperBound == to }), name.tokens.lowerBound - 2 > tokens.lowerBound,
      key(name.tokens.lowerBound - 1) == EventSentence.from || key(name.tokens.lowerBound - 1) == Key.by,
      EventSentence.letters.contains(key(name.tokens.lowerBound - 2))
    else { return nil }
    return [name]
  }
  private static let leave = WordSet("permission leave consent authorisation authorization clearance")
  private static let letters = WordSet(
    "letter letters request requests appeal appeals note message call calls demand demands application petition")

  /// "praised the policemen for defending the monastery": those praised, whether a name covers them or not.
  private func praised(before verb: Int) -> [Name]? {
    guard isGerund(verb), verb - 3 > tokens.lowerBound, key(verb - 1) == EventSentence.forWord else { return nil }
    let reach = max(tokens.lowerBound, verb - 12)..<verb - 1
    guard let judged = reach.last(where: { EventSentence.praising.contains(key($0)) }),
      !(judged + 1..<verb - 1).contains(where: { isComma($0) || isBoundary($0) })
    else { return nil }
    let object = actors.last { $0.tokens.lowerBound > judged && $0.tokens.upperBound <= verb - 1 }
    return object.map { coordinated(endingWith: $0) } ?? []
  }

  /// "threw stones at KFOR troops guarding the bridge": those whom the participle describes.
  private func described(by verb: Int) -> [Name]? {
    guard isGerund(verb), !EventSentence.resulting.contains(key(verb)),
      let name = actors.last(where: { $0.tokens.upperBound == verb }), name.tokens.lowerBound > tokens.lowerBound + 1,
      isGoverned(name) || isPastVerb(name.tokens.lowerBound - 1)
    else { return nil }
    return coordinated(endingWith: name)
  }

  /// "called on Kosovo and Serbia to condemn it", "urged Vucic to stop arresting them", "to unite and start talks": those asked.
  private func asked(before verb: Int) -> [Name]? {
    var index = verb
    if isGerund(index), index - 2 > tokens.lowerBound, EventSentence.phases.contains(key(index - 1)) { index -= 1 }
    if let first = joinedInfinitive(before: index) { index = first }
    guard index - 2 > tokens.lowerBound, key(index - 1) == Key.to else { return nil }
    // "urged them not to attack"
    let end = isAny(index - 2, .denials) ? index - 2 : index - 1
    guard let name = actors.last(where: { $0.tokens.upperBound == end }) else { return nil }
    // "was urged by the U.S. not to arrest Serbs": who was urged.
    let by = name.tokens.lowerBound - (isAny(name.tokens.lowerBound - 1, .determiners) ? 2 : 1)
    if key(by) == Key.by, by - 1 > tokens.lowerBound, EventSentence.asking.contains(key(by - 1)),
      isPassive(by - 1..<by)
    {
      return subject(before: by - 1)
    }
    let list = coordinated(endingWith: name)
    var before = (list.first ?? name).tokens.lowerBound - 1
    while before > tokens.lowerBound,
      isAny(before, .inner) || isTitle(before) || token(before).isCapitalised && before > tokens.lowerBound
        || isAny(before, .prepositions)
    { before -= 1 }
    guard before >= tokens.lowerBound, EventSentence.asking.contains(key(before)) else { return nil }
    return list
  }

  /// "to unite |and start| a dialogue": the verb behind "to" that a verb behind "and" goes on.
  func joinedInfinitive(before verb: Int) -> Int? {
    guard verb - 3 > tokens.lowerBound, isAny(verb - 1, .joiners), isPresent(verb), !isGerund(verb),
      !endsInS(verb, longerThan: 3)
    else {
      return nil
    }
    let reach = max(tokens.lowerBound, verb - 14)..<verb - 2
    guard
      let to = reach.last(where: {
        key($0) == Key.to && isPresent($0 + 1) && !token($0 + 1).isCapitalised
          && !isAny($0 + 1, [.determiners, .pronouns])
      }), to > tokens.lowerBound,
      !(to + 1..<verb - 1).contains(where: {
        isComma($0) || isBoundary($0) || isPastVerb($0) && $0 > to + 1
      })
    else { return nil }
    return to + 1
  }

  /// "Thaci's sister", "Radoicic's brother": somebody else of the name's.
  func namesKin(of name: Name) -> Bool {
    let mark = name.tokens.upperBound
    return mark + 1 < tokens.upperBound && token(mark).kind == .possessive && isPerson(name.id)
      && EventSentence.kin.contains(key(mark + 1))
  }

  /// "Kurti's spokesman": his words are Kurti's.
  func speaksFor(_ name: Name) -> Bool {
    let noun = name.tokens.upperBound + 1
    return noun < tokens.upperBound && StatementWords.spokespeople.contains(key(noun))
  }

  /// The person whom a noun between two commas describes.
  func holder(describedBy name: Name) -> Name? {
    let (comma, end) = (name.tokens.lowerBound - 1, name.tokens.upperBound)
    guard comma > tokens.lowerBound, isComma(comma), end < tokens.upperBound, isComma(end),
      lexicon.kind(of: name.id) == nil, isAny(name.tokens.lowerBound, [.determiners, .ones])
    else { return nil }
    return actors.last { $0.tokens.upperBound == comma && isPerson($0.id) }
  }

  /// "outside the hotel |where Kurti will meet Borrell|, wounding three": what goes on behind it is not theirs.
  func isInSubclause(_ spot: EventSpot) -> Bool {
    let mark = clause(around: spot.tokens).lowerBound - 1
    return mark > tokens.lowerBound && key(mark) == EventSentence.where
  }

  /// "in an exchange of fire with Albanian rebels"
  func isFoughtWith(_ name: Name) -> Bool {
    let with = name.tokens.lowerBound - 1
    return with - 1 > tokens.lowerBound && key(with) == EventSentence.withWord
      && EventSentence.fights.contains(key(with - 1))
  }
  private static let fights = WordSet(
    "fire gunfire clash clashes firefight gunfight battle shootout gunbattle fighting skirmish exchange")

  private static let kin = WordSet(
    """
    sister brother son daughter wife husband father mother cousin uncle nephew niece aide adviser advisor lawyer driver \
    bodyguard friend secretary colleague supporter spokesman partner
    """)

  private static let praising = WordSet(
    """
    praised praises praise praising thanked thanks thank thanking commended commends lauded lauds hailed criticised \
    criticized criticises criticizes rebuked faulted condemned blamed
    """)
  /// What follows from what was told before, and does not describe the noun beside it.
  private static let resulting = WordSet(
    """
    killing wounding injuring damaging destroying leaving causing forcing sparking prompting triggering bringing raising \
    saying adding hurting
    """)
  private static let phases = WordSet("stop stopping start keep continue avoid begin resume end")
  private static let asking = WordSet(
    """
    called calls calling call urged urges urging urge asked asks asking ask told tells telling ordered orders ordering \
    pressed presses pressing appealed appeals appealing begged implored exhorted instructed invited
    """)

  /// "The tariff, imposed in 2018, stays", "Kurti, fined in May for it, left": a participle without an object behind the comma of a
  /// subject that no other verb stands with.
  func isSetApart(_ verb: Range<Int>) -> Bool {
    let comma = verb.lowerBound - 1
    guard comma - 1 > tokens.lowerBound, isComma(comma), isPastVerb(verb.lowerBound) else { return false }
    var next = verb.upperBound
    while next < tokens.upperBound, dates.contains(where: { $0.tokens.contains(next) }) || document.endsInLY(next) {
      next += 1
    }
    guard next < tokens.upperBound, next > verb.upperBound || isAny(next, .prepositions) else { return false }
    var low = comma
    while low > tokens.lowerBound, !isBoundary(low - 1), !isComma(low - 1) { low -= 1 }
    let phrase = low..<comma
    // "On Monday, gathered": a time, and nobody.
    guard !isAny(low, .prepositions), !dates.contains(where: { $0.tokens.contains(low) }),
      low == tokens.lowerBound || isAny(low - 1, .timeWords) || key(low - 1) == EventSentence.that
    else { return false }
    return !phrase.contains { index in
      isAny(index, .auxiliaries) || isAny(index, .finiteBe)
        || isPastVerb(index) && !actors.contains { $0.tokens.contains(index) }
    }
  }

  /// "the tariff |it slapped| on Serbian goods", "the weapons |police found|": the noun that is the object of a verb with its
  /// subject right behind the noun; nil where none stands there.
  func contactObject(before verb: Range<Int>) -> Int? {
    if let known = roleHeads.contact, known.verb == verb { return known.noun }
    let noun = foundContactObject(before: verb)
    roleHeads.contact = (verb, noun)
    return noun
  }

  private func foundContactObject(before verb: Range<Int>) -> Int? {
    var end = verb.lowerBound
    while end > tokens.lowerBound, isFiller(end - 1) || document.endsInLY(end - 1) { end -= 1 }
    let start: Int
    if let name = actors.last(where: { $0.tokens.upperBound == end }) {
      start = name.tokens.lowerBound
    } else if end > tokens.lowerBound, isAny(end - 1, .pronouns), !isAny(end - 1, .owners) {
      start = end - 1
    } else {
      return nil
    }
    var noun = start - 1
    if noun > tokens.lowerBound, isAny(noun, .determiners) { noun -= 1 }
    let next = verb.upperBound
    guard noun > tokens.lowerBound, token(noun).kind == .word, !token(noun).isCapitalised,
      table.heads[key(noun)] != nil,
      !isAny(noun, [.prepositions, .joiners, .auxiliaries, .relatives]), !isBoundary(noun), !isAny(noun, .announcing),
      next >= tokens.upperBound || isAny(next, .prepositions) || isAny(next, .finiteBe) || isComma(next)
        || dates.contains(where: { $0.tokens.contains(next) })
    else { return nil }
    return noun
  }
}
