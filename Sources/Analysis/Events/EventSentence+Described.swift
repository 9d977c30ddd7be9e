import Corpus
import Facts

/// Whom a noun beside a name describes, and who acts though no name says so.
extension EventSentence {
  /// "Dejan Pantic, a former policeman who is accused": whom the noun before the relative describes.
  func described(endingAt noun: Int) -> Name? {
    guard
      let comma = (max(tokens.lowerBound + 1, noun - 6)..<max(tokens.lowerBound + 1, noun)).last(where: { isComma($0) }
      ),
      isAny(comma + 1, .determiners) || isAny(comma + 1, .ones),
      !(comma + 1...noun).contains(where: { index in
        isAny(index, .joiners) || actors.contains { $0.tokens.contains(index) && isPerson($0.id) }
      })
    else { return nil }
    return actors.last { $0.tokens.upperBound == comma && isPerson($0.id) }
  }

  /// "a mob shouting", "men firing": people whom no name covers.
  func isDescribed(_ index: Int) -> Bool {
    token(index).kind == .word && !token(index).isCapitalised && isAgentNoun(index)
      && !(actors + nations).contains { $0.tokens.contains(index) || $0.tokens.upperBound == index }
  }

  func isAgentNoun(_ index: Int) -> Bool {
    !classes(index).isDisjoint(with: table.agents) || isAny(index, .members)
      || !classes(index).isDisjoint(with: table.troops)
  }

  /// "Goran Rakic, the leader of the Serb List, the largest party, threatened", "one of their leaders, Slavoljub Jovic, was
  /// arrested": the person whom what stands between commas before a verb describes, or who stands there himself.
  func described(before close: Int) -> [Name]? {
    guard let open = (tokens.lowerBound..<close).last(where: { isComma($0) }), open > tokens.lowerBound else {
      return nil
    }
    if let inner = actors.first(where: { $0.tokens.lowerBound == open + 1 && $0.tokens.upperBound == close }),
      isPerson(inner.id), token(open - 1).kind == .word, !dates.contains(where: { $0.tokens.contains(open - 1) })
    {
      return (holder(before: open).map { [$0] } ?? []) + [inner]
    }
    var comma = open
    for _ in 0..<3 {
      guard isAny(comma + 1, [.determiners, .relatives, .ones]) || key(comma + 1) == EventSentence.whose else {
        return nil
      }
      if let name = actors.last(where: { $0.tokens.upperBound == comma }), isPerson(name.id), !isGoverned(name) {
        return coordinated(endingWith: name)
      }
      guard let next = (tokens.lowerBound..<comma).last(where: { isComma($0) }), next > tokens.lowerBound else {
        return nil
      }
      comma = next
    }
    return nil
  }

  func isTitle(_ index: Int) -> Bool {
    !classes(index).isDisjoint(with: table.official) || StrengthContext.titles.contains(key(index))
  }

  /// "Gunmen wounded Kurti and killed": who has no name did both, and who is named suffered it.
  func isObjectOfUnnamed(_ name: Name, from start: Int) -> Bool {
    var agent: Int?
    for index in start..<max(start, name.tokens.lowerBound) {
      if isBoundary(index) || isComma(index) { agent = nil }
      if agent == nil {
        if isDescribed(index) || arePolice(index) || EventSentence.blasts.contains(key(index))
          || EventSentence.papers.contains(key(index)),
          index == start || !isAny(index - 1, .prepositions)
        {
          agent = index
        }
      } else if !isAny(index, .prepositions), !isPresent(index) || EventVerbForms.irregularPasts.contains(key(index)) {
        return true
      }
    }
    return false
  }

  /// "Italian units", "a French minister": the state's soldiers or officials, not "German journalists".
  func headsGroup(_ nation: Name) -> Bool {
    if !classes(nation.tokens.upperBound - 1).isDisjoint(with: table.nationals) { return true }
    // "two Serb teenagers": a people stands for those who follow.
    if lexicon.kind(of: nation.id) == .population { return true }
    let reach = nation.tokens.upperBound..<min(tokens.upperBound, nation.tokens.upperBound + 3)
    for index in reach {
      if !classes(index).isDisjoint(with: table.troops) || isAny(index, .members) { return true }
      if !classes(index).isDisjoint(with: table.bearers) { return true }
      // "Bosnian Serb officials", "a French company": of others.
      guard token(index).kind == .word, !token(index).isCapitalised else { return false }
      if EventSentence.ofState.contains(key(index)) { return true }
    }
    return false
  }
  /// Who speaks and acts for a state.
  private static let ofState = WordSet(
    """
    government parliament senate cabinet minister ministers president premier ministry court judge prosecutor prosecutors \
    official authorities diplomat diplomats ambassador embassy envoy navy general lawmakers deputies
    """)

  /// Where the words for a person's office or nation begin: "Kosovo-Serb politician Milan Radojcic".
  func titleStart(of name: Name) -> Int {
    guard isPerson(name.id) else { return name.tokens.lowerBound }
    func isNation(_ index: Int) -> Bool { nations.contains { $0.tokens.contains(index) } }
    var start = name.tokens.lowerBound
    if start - 2 > tokens.lowerBound, token(start - 1).kind == .word, isNation(start - 2) { start -= 1 }
    while start > tokens.lowerBound, isNation(start - 1) { start -= 1 }
    if start - 2 >= tokens.lowerBound, key(start - 1) == NameTable.hyphen { start -= 2 }
    return start
  }

  /// Whether villagers, crowds or houses follow an adjective, and no police, soldiers or officials: "Serb market stalls".
  static func areCivil(
    _ document: Document, _ start: Int, _ tokens: Range<Int>, _ marks: EventMarks, _ table: EventTable
  ) -> Bool {
    // "A Serb was shot", "the arrest of a Serb by police": one of the people.
    if start - 2 >= tokens.lowerBound, singling.contains(document.key(start - 2)),
      start >= tokens.upperBound || document.key(start) == Key.stop || standingAlone.contains(document.key(start))
        || prepositions.contains(document.key(start))
    {
      return true
    }
    for index in start..<min(tokens.upperBound, start + 2) {
      let classes = marks.classes[index]
      guard document.tokens[index].kind == .word, !document.tokens[index].isCapitalised,
        classes.isDisjoint(with: table.official), classes.isDisjoint(with: table.police)
      else { return false }
      let isTroops = !classes.isDisjoint(with: table.troops) && document.key(index) != men
      if isTroops { return false }
      // "a Serb sit-in": of those who sit there.
      if !classes.isDisjoint(with: [table.bearers, table.victim, table.rallies]) { return true }
    }
    return false
  }
  private static let singling = WordSet("a an the another")
  private static let standingAlone = WordSet("was is were had has who whom")
  private static var men: WordKey { "men" }
}

/// Whether a name or noun beside a verb is its subject.
extension EventSentence {
  /// "lawyers of Hashim Thaci are seeking": one person "is".
  func agrees(_ name: Name, with fillers: Range<Int>) -> Bool {
    guard isPerson(name.id), fillers.contains(where: { EventSentence.ofMany.contains(key($0)) }) else { return true }
    return coordinated(endingWith: name).count > 1
      || (name.tokens.lowerBound - 4..<name.tokens.lowerBound).contains { tokens.contains($0) && isAny($0, .joiners) }
  }
  private static let ofMany = WordSet("are were have")

  /// The relative whose verbs stand in a list before a joiner: "that killed 28, destroyed 300 homes and".
  func relativeOfList(before joiner: Int) -> Int? {
    // "the bloc, which urged Kosovo to wait and called on Serbia": no comma ends the relative clause.
    if mayHold(EventSentence.relatives), joiner + 1 < tokens.upperBound, isPastVerb(joiner + 1),
      let relative = (tokens.lowerBound + 1..<max(joiner, tokens.lowerBound + 1)).last(where: {
        isAny($0, .relatives) && key($0) != EventSentence.that
      }), relative + 1 < joiner, isPastVerb(relative + 1),
      !(relative + 1..<joiner).contains(where: { isComma($0) || isBoundary($0) })
    {
      return relative
    }
    guard mayHold(EventSentence.relatives),
      let relative = (tokens.lowerBound + 1..<max(joiner, tokens.lowerBound + 1)).last(where: { isAny($0, .relatives) }
      ),
      relative + 1 < joiner, isPastVerb(relative + 1),
      let comma = (relative + 2..<joiner).last(where: { isComma($0) }), isPastVerb(comma + 1),
      !(relative + 1..<joiner).contains(where: { isBoundary($0) })
    else { return nil }
    return relative
  }
  func isPastVerb(_ index: Int) -> Bool {
    token(index).kind == .word && !token(index).isCapitalised
      && (EventVerbForms.irregularPasts.contains(key(index)) || !isPresent(index))
  }

  /// "tried to scatter protesters gathered there": a participle of people to whom something else is done.
  func isOfObject(_ verb: Int) -> Bool {
    guard verb - 2 > tokens.lowerBound, isDescribed(verb - 1), token(verb - 2).kind == .word else { return false }
    return key(verb - 3) == Key.to && !token(verb - 2).isCapitalised && isPresent(verb - 2)
  }

  /// "police in the breakaway province of Kosovo": a land that a preposition governs, with the name it bears.
  func isLand(_ index: Int) -> Bool {
    guard EventReading.localities.contains(key(index)) || EventSentence.lands.contains(key(index)) else { return false }
    var before = index - 1
    while before > tokens.lowerBound, index - before < 5, token(before).kind == .word, !isAny(before, .prepositions),
      !isBoundary(before)
    { before -= 1 }
    return before >= tokens.lowerBound && isAny(before, .prepositions)
  }
  private static let lands = WordSet("province territory region north south east west republic")

  /// What is someone's and does nothing itself.
  func isSite(_ index: Int) -> Bool {
    !classes(index).isDisjoint(with: table.bearers) && classes(index).isDisjoint(with: table.agents)
      && !isAny(index, .members)
  }

  /// "Kosovo's border was closed": the owner of something else is no subject, but "Serbia's army" comes as one mention.
  func isAttribute(_ name: Name, before verb: Int) -> Bool {
    name.tokens.upperBound < verb && token(name.tokens.upperBound).kind == .possessive
      && EventSentence.things.contains(key(min(name.tokens.upperBound + 1, verb - 1)))
  }

  /// "The prime minister of Kosovo, Albin Kurti, and the president of Serbia, Aleksandar Vucic, met": the first of the two.
  func holder(before name: Int) -> Name? {
    guard
      let joiner = (max(tokens.lowerBound + 2, name - 7)..<max(tokens.lowerBound + 2, name)).last(where: {
        key($0) == Key.and
      }), isComma(joiner - 1), (joiner + 1..<name).contains(where: { isOfficeNoun($0) }),
      let first = actors.last(where: { $0.tokens.upperBound == joiner - 1 }), isPerson(first.id)
    else { return nil }
    return first
  }

  /// "A blast in Pristina wounded a woman and damaged cars": the woman did not.
  private static let blasts = WordSet("blast explosion bomb grenade shell missile rocket")

  /// "told Reuters on Monday that": the word behind the date.
  func behindDate(_ index: Int) -> Int {
    guard let date = dates.first(where: { $0.tokens.lowerBound - index < 2 && $0.tokens.upperBound > index }) else {
      return index
    }
    return date.tokens.upperBound
  }

  /// "with the government accusing Serbia": who does it stands behind "with".
  func isAccompanying(_ name: Name) -> Bool {
    var before = name.tokens.lowerBound - 1
    while before > tokens.lowerBound, isAny(before, .determiners) { before -= 1 }
    return before > tokens.lowerBound && key(before) == EventSentence.accompanying
  }

  private static var accompanying: WordKey { "with" }

  /// "besieging Klina": the place is what the verb has for its object.
  func isPlaceObject(_ index: Int) -> Bool {
    places.contains { $0.tokens.lowerBound == index && !isAny(index - 1, .prepositions) }
      // "escorted 100 Gracanica Serbs": the people.
      && !(nations + actors).contains { $0.tokens.lowerBound == index + 1 }
  }
}
