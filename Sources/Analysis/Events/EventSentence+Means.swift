import Corpus
import Facts

/// With what an act was done, to how many, and with whom, where no name says so.
extension EventSentence {
  /// The mode that the words beside an act tell: "by gunfire" firearms, "special police units" police.
  func instrument(of spot: EventSpot, _ type: EventReport.EventType) -> String? {
    switch type {
    case .assault:
      let clause = clause(around: spot.tokens)
      let reach =
        max(clause.lowerBound, spot.tokens.lowerBound - 8)..<min(clause.upperBound, spot.tokens.upperBound + 8)
      for index in reach {
        if !classes(index).isDisjoint(with: table.gunfire) { return "firearms" }
        if !classes(index).isDisjoint(with: table.blasts) { return "explosives" }
      }
      return nil
    case .mobilize where spot.frame.mode == "troops" || spot.frame.mode == nil:
      let reach = spot.tokens.lowerBound..<min(tokens.upperBound, spot.tokens.upperBound + 5)
      for index in reach {
        if isBoundary(index) { return nil }
        if !classes(index).isDisjoint(with: table.police) { return "police" }
        if EventSentence.soldiers.contains(key(index)) { return nil }
      }
      return nil
    default: return nil
    }
  }

  private static let soldiers = WordSet("troops soldiers peacekeepers battalion battalions army forces")

  /// Whether a place of the conflict is named: "Two people were arrested in Zvecan".
  var isInTheatre: Bool {
    places.contains { isOfTheatre($0.id) } || states.contains { isOfTheatre($0.id) }
  }

  /// "The mayor of Gjilan thanked teachers": a town's own news, with no party to the conflict, soldier or shot in its sentence.
  var isEveryday: Bool {
    guard isOfTheatreText || isInTheatre, !all.isDisjoint(with: table.everyday), all.isDisjoint(with: table.hard),
      !holds(EventSentence.soldiers), nations.allSatisfy({ isOfTheatre($0.id) })
    else { return false }
    return (actors + states).allSatisfy { name in
      switch lexicon.kind(of: name.id) {
      case nil: true
      case .mission, .armedForce, .armedGroup, .population: false
      default: isOfTheatre(name.id)
      }
    }
  }

  /// Whether any state is named, by its adjective too, or what is of the conflict's own.
  var namesState: Bool { !states.isEmpty || !nations.isEmpty || namesMission || isInTheatre }

  /// "they", "I", "ministers", "some 200 Albanians": a subject that acts though no name stands there; abroad neither pronouns do
  /// nor a town's own police.
  func hasActingNoun(before spot: EventSpot, isAbroad: Bool) -> Bool {
    let verb = spot.tokens.lowerBound
    var index = verb - 1
    // "The villagers had on three occasions in August asked": what tells when is no subject.
    while index >= tokens.lowerBound, isFiller(index) { index -= 1 }
    if index > tokens.lowerBound, isComma(index), let open = asideStart(before: index) { index = open - 1 }
    let end = index + 1
    while index >= tokens.lowerBound, end - index < 7 {
      let word = key(index)
      if !isAbroad, EventSentence.actingPronouns.contains(word) { return true }
      // "The resolution urges Serbia": those who passed it do.
      if !isAbroad, end - index < 3, EventSentence.askingPapers.contains(word),
        EventReading.spoken.contains(spot.frame.type)
      {
        return true
      }
      if !classes(index).isDisjoint(with: table.agents) {
        return !isAbroad || classes(index).isDisjoint(with: table.police)
      }
      // "Palestinians shunned work": those of a state.
      if isAbroad, isPlural(index), nations.contains(where: { $0.tokens.upperBound == index + 1 }) { return true }
      if isBoundary(index) || isComma(index) { return false }
      index -= 1
    }
    return false
  }

  /// "advised the protesters to leave", "asked those who gathered to go": people without a name who are asked.
  func asksPeople(_ spot: EventSpot) -> Bool {
    // "he wants the sides to talk": a wish.
    let verb = spot.tokens.lowerBound
    guard spot.frame.type == .request, !EventSentence.wishing.contains(key(verb)) else { return false }
    guard let to = (verb + 1..<min(tokens.upperBound, verb + 10)).first(where: { key($0) == Key.to }),
      to + 1 < tokens.upperBound
    else { return false }
    return (verb + 1..<to).contains { index in
      isAgentNoun(index) && !isAny(index - 1, .prepositions) && !isComma(index - 1)
    } && !(verb..<to).contains { isBoundary($0) || isComma($0) || isAny($0, .finiteBe) }
  }

  private static let wishing = WordSet("want wants wanted wanting would like likes expect expects expected")

  /// "They regretted", "after they had fired": the pronoun right before a verb.
  func pluralPronoun(before verb: Int) -> Int? {
    var index = verb - 1
    while index > tokens.lowerBound, isFiller(index) || document.endsInLY(index) { index -= 1 }
    return index >= tokens.lowerBound && key(index) == EventSentence.they ? index : nil
  }
  private static var they: WordKey { "they" }
  private static let askingPapers = WordSet(
    "resolution statement letter declaration communique communiqué motion petition")
  private static let actingPronouns = WordSet("i we they he she it")

  /// "at US soldiers": the state's name tells whose they are, not where.
  func isAdjectival(_ name: Name) -> Bool {
    let next = name.tokens.upperBound
    // "Serbia-run offices"
    if next + 1 < tokens.upperBound, key(next) == NameTable.hyphen, !token(next).traits.contains(.spaceBefore),
      token(next + 1).kind == .word, !token(next + 1).isCapitalised
    {
      return true
    }
    guard next < tokens.upperBound, token(next).kind == .word, !token(next).isCapitalised else { return false }
    return !classes(next).isDisjoint(with: table.agents) || isAny(next, .members)
      || EventSentence.seats.contains(key(next))
      || !classes(next).isDisjoint(with: table.troops)
  }

  private static let seats = WordSet("base bases embassy embassies consulate camp camps")

  /// "Due to clashes in Kosovo, Serbia put its army on alert": where the cause was, not what it led to.
  func isOfCause(_ name: Name, of event: Range<Int>) -> Bool {
    // "were killed as Robert Gates prepared to take office in Washington": of what went on meanwhile.
    if name.tokens.lowerBound > event.upperBound,
      let meanwhile = (event.upperBound..<name.tokens.lowerBound).last(where: { key($0) == Key.asWord }),
      let other = actors.first(where: { (1...4).contains($0.tokens.lowerBound - meanwhile) }),
      other.tokens.upperBound < name.tokens.lowerBound,
      (other.tokens.upperBound..<name.tokens.lowerBound).contains(where: { isPastVerb($0) })
    {
      return true
    }
    guard EventSentence.causes.contains(key(tokens.lowerBound)) else { return false }
    let comma = (name.tokens.upperBound..<max(name.tokens.upperBound, event.lowerBound)).first { isComma($0) }
    return comma != nil && !(tokens.lowerBound..<name.tokens.lowerBound).contains { isComma($0) }
  }
  private static let causes = WordSet("due amid because despite citing")

  /// "the Jarinje post", "the Banjska monastery": the site lies there.
  func namesSite(_ name: Name) -> Bool {
    let next = name.tokens.upperBound
    // "the Klina-Peja road was blocked": a name before a hyphen stands there for nothing else.
    return next < tokens.upperBound
      && (EventSentence.sites.contains(key(next))
        || (key(next) == NameTable.hyphen && !token(next).traits.contains(.spaceBefore)))
  }
  private static let sites = WordSet(
    """
    post crossing gate bridge airport monastery station barracks courthouse hospital prison checkpoint border dam roadblock \
    roadblocks barricade barricades blockade
    """)

  /// "Clashes broke out on Monday between police and demonstrators": the two sides, where they stand behind the verb.
  func opponents(behind words: Range<Int>) -> [Name] {
    guard words.contains(where: { EventReading.clashes.contains(key($0)) }) else { return [] }
    let reach = words.upperBound..<min(tokens.upperBound, words.upperBound + 12)
    guard let between = reach.first(where: { key($0) == EventSentence.between }),
      !(words.upperBound..<between).contains(where: { isBoundary($0) }),
      let first = actors.first(where: { (1...4).contains($0.tokens.lowerBound - between) })
    else { return [] }
    let sides = listed(from: first)
    if sides.count > 1 { return sides }
    // "between Kosovo police and ethnic Serb demonstrators"
    guard key(first.tokens.upperBound) == Key.and,
      let second = actors.first(where: { (1...4).contains($0.tokens.lowerBound - first.tokens.upperBound) })
    else { return sides }
    return sides + [second]
  }

  /// "nearby", "at the scene", "both crossings": the place told of before.
  var pointsBack: Bool {
    guard mayHold(EventSentence.nearby) || mayHold(EventSentence.localWords) else { return false }
    return tokens.contains { index in
      (isAny(index, .nearby) && !isExistential(index)) || (isAny(index, .localWords) && isPointed(index))
    }
  }
  /// "there were indications", "there had been": no place.
  private func isExistential(_ word: Int) -> Bool {
    key(word) == EventSentence.there && isAny(word + 1, .auxiliaries)
  }
  private static var there: WordKey { "there" }

  /// "the village", "this hill town".
  private func isPointed(_ noun: Int) -> Bool {
    guard noun > tokens.lowerBound else { return false }
    let article = isAny(noun - 1, .pointers) || noun - 1 == tokens.lowerBound ? noun - 1 : noun - 2
    return isAny(article, .pointers) && !(noun + 1 < tokens.upperBound && key(noun + 1) == Key.of)
      && !places.contains { $0.tokens.contains(noun) || $0.tokens.contains(noun - 1) }
  }

  static let nearby = WordSet("nearby there here")
  static let pointers = WordSet("the both this that these")
  static let localWords = WordSet(
    "town city village crossing crossings scene bridge monastery courthouse enclave hamlet site sites settlement quarter"
  )

  /// "condemn", not "condemned": told in the present.
  func isPresent(_ verb: Int) -> Bool {
    let bytes = document.text.bytes
    let end = Int(token(verb).end)
    if EventReading.pastMarks.contains(key(verb)) { return false }
    return !(end > 2 && bytes[end - 1] == 0x64 && bytes[end - 2] == 0x65)
  }

  /// "Ethnic Albanian fighters ambushed a convoy": whoever they were, they fought.
  func hasFighters(before spot: EventSpot) -> Bool {
    (max(tokens.lowerBound, spot.tokens.lowerBound - 5)..<spot.tokens.lowerBound).contains {
      !classes($0).isDisjoint(with: table.fighters)
    }
  }

  /// "met the mayor of Leposavic": an official whom no name resolves took part.
  func hasOfficial(after spot: EventSpot) -> Bool {
    (spot.tokens.upperBound..<min(tokens.upperBound, spot.tokens.upperBound + 6)).contains {
      !classes($0).isDisjoint(with: table.official)
    }
  }

  func isPlural(_ index: Int) -> Bool { EventSentence.isPlural(index, document) }

  static func isPlural(_ index: Int, _ document: Document) -> Bool {
    // "SERBS RALLY": in capitals too.
    plurals.contains(document.key(index)) || document.text.bytes[Int(document.tokens[index].end) - 1] | 0x20 == 0x73
  }

  static let ones = WordSet("a an one another")
  static let plurals = WordSet("people police men women children policemen staff personnel")
}

extension EventSentence {
  /// "peacekeepers stationed at the checkpoints were", "forces based in Macedonia have": a participle that tells them apart.
  func isMerelyPosted(_ spot: EventSpot) -> Bool {
    let verb = spot.tokens.lowerBound
    guard EventSentence.postings.contains(key(verb)), verb > tokens.lowerBound,
      !classes(verb - 1).isDisjoint(with: table.troops), verb + 1 < tokens.upperBound, isAny(verb + 1, .prepositions)
    else { return false }
    // A finite verb follows in the clause.
    return (verb + 2..<min(tokens.upperBound, verb + 12)).first {
      isComma($0) || isBoundary($0) || isAny($0, .finiteBe) || isAny($0, .auxiliaries)
        || isPastVerb($0) && !isAny($0 - 1, [.determiners, .prepositions])
    }.map { !isComma($0) && !isBoundary($0) } ?? false
  }
  private static let postings = WordSet("stationed based posted")

  /// "died from injuries sustained": what killed him.
  func isCauseOfDeath(_ injury: Int) -> Bool {
    (max(tokens.lowerBound, injury - 5)..<injury).contains { index in
      EventSentence.dying.contains(key(index))
        && (index + 1..<injury).contains { key($0) == Key.of || key($0) == EventSentence.from }
    }
  }
  private static let dying = WordSet("died dies die dead")

  /// "arrested about two dozen people": no preposition.
  func isHedge(_ index: Int) -> Bool {
    EventReading.hedges.contains(key(index)) && index + 1 < tokens.upperBound
      && (token(index + 1).kind == .number || isAny(index + 1, .numbers))
  }

  /// "is deeply disappointed by the actions of Kosovo": who feels so judges, and nothing is done to him.
  func isFeeling(_ spot: EventSpot) -> Bool {
    // "Serbia is opposed to the deal": it opposes, and nobody opposes it.
    if spot.frame.type == .reject {
      let next = spot.tokens.upperBound
      return key(next - 1) == EventSentence.opposed && !(next < tokens.upperBound && key(next) == Key.by)
        || next - 2 > spot.tokens.lowerBound && key(next - 2) == EventSentence.opposed && key(next - 1) == Key.to
    }
    return spot.frame.type == .accuse && spot.tokens.contains { EventSentence.feelings.contains(key($0)) }
  }
  private static var opposed: WordKey { "opposed" }
  private static let feelings = WordSet("disappointed concerned alarmed dismayed angered outraged appalled shocked")
}
