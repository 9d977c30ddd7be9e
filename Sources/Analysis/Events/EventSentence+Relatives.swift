import Corpus
import Facts

/// Whose deed a verb of a relative clause is, and whom a noun of a deed or an office stands before.
extension EventSentence {
  /// "Milenkovic, whom Kosovo accuses": who stands before "whom" is accused, who stands behind it accuses.
  func whom(before verb: Int) -> Parties? {
    guard mayHold(EventSentence.whomWords), !isAny(verb - 1, .toBe),
      let mark = (max(tokens.lowerBound, verb - 8)..<verb).last(where: { key($0) == EventSentence.whom }),
      let name = actors.last(where: { $0.tokens.lowerBound > mark && $0.tokens.upperBound <= verb }), !isGoverned(name),
      // "Vucic, whom Kurti accused of lying, denied it": the relative ended at the comma.
      !(name.tokens.upperBound..<verb).contains(where: { isComma($0) })
    else { return nil }
    var before = mark - 1
    while before > tokens.lowerBound, token(before).kind == .mark { before -= 1 }
    let object = actors.last { $0.tokens.contains(before) }
    return Parties(
      actors: coordinated(endingWith: name), recipients: object.map { coordinated(endingWith: $0) } ?? [],
      start: name.tokens.lowerBound)
  }

  /// "Kosovo, a former province that declared": the name that the words before the relative describe.
  func named(apposedTo noun: Int) -> Name? {
    guard
      let comma = (max(tokens.lowerBound + 1, noun - 7)..<max(noun, tokens.lowerBound + 1)).last(where: { isComma($0) }
      ),
      isAny(comma + 1, [.determiners, .ones]),
      !(comma + 1..<noun).contains(where: { isBoundary($0) || isAny($0, .auxiliaries) || isAny($0, .announcing) })
    else { return nil }
    return actors.last { $0.tokens.upperBound == comma }
  }

  /// The comma that opens a relative clause with an aside in it: "Serbs, who protest at the arrest of Pantic, a policeman, have".
  func relativeStart(before close: Int) -> Int? {
    var comma = close
    while let open = (tokens.lowerBound..<comma).last(where: { isComma($0) }), open > tokens.lowerBound {
      if isAny(open + 1, .relatives) || key(open + 1) == EventSentence.whose { return comma < close ? open : nil }
      guard isAny(open + 1, [.determiners, .ones]) else { return nil }
      comma = open
    }
    return nil
  }

  /// "met the mayors and asked |them": the group named last that is no subject of its clause and no state.
  func group(before verb: Int) -> Name? {
    guard let name = actors.last(where: { $0.tokens.upperBound <= verb }), name.tokens.lowerBound > tokens.lowerBound,
      !isPerson(name.id), !isGoverned(name),
      lexicon.kind(of: name.id).map({ EventSentence.ofPeople.contains($0) }) ?? true
    else { return nil }
    let before = name.tokens.lowerBound - 1
    return isPastVerb(before) && !isBoundary(before) && !isAny(before, .announcing) ? name : nil
  }

  private static let ofPeople: [Actor.Kind] = [.population, .armedGroup, .armedForce, .office]
  static var themWord: WordKey { "them" }

  /// "The destruction of Serb churches was condemned": what was done to them was condemned, and not they.
  func isOfDeed(_ names: [Name], _ spot: EventSpot) -> Bool {
    guard EventReading.spoken.contains(spot.frame.type), let first = names.first else { return false }
    let of = (max(tokens.lowerBound, first.tokens.lowerBound - 5)..<first.tokens.lowerBound).last {
      key($0) == Key.of
    }
    guard let of, of > tokens.lowerBound else { return false }
    // "the shooting on 21 October in Klina of a Serb"
    var deed = of - 1
    while deed > tokens.lowerBound, of - deed < 9,
      isAny(deed, .prepositions) || dates.contains(where: { $0.tokens.contains(deed) })
        || places.contains(where: { $0.tokens.contains(deed) })
    { deed -= 1 }
    return EventSentence.sufferedDeeds.contains(key(deed))
  }
  private static let sufferedDeeds = WordSet(
    """
    destruction burning torching killing murder massacre slaughter expulsion deportation arrest detention release abduction \
    kidnapping shooting beating shelling bombing desecration demolition eviction rape torture removal dismissal death deaths
    """)

  /// "her counterpart": no object, but whose the next word is.
  func isOwning(_ pronoun: Int) -> Bool {
    key(pronoun) == EventSentence.herWord && pronoun + 1 < tokens.upperBound && token(pronoun + 1).kind == .word
      && !isAny(pronoun + 1, [.prepositions, .joiners, .adverbs]) && isPresent(pronoun + 1)
  }
  private static var herWord: WordKey { "her" }

  /// The comma behind "counterpart in Serbia," or "president of Kosovo,", where a person's name follows it.
  func officeEnd(behind preposition: Int) -> Int? {
    guard isOfficeNoun(preposition - 1) || EventSentence.counterparts.contains(key(preposition - 1)) else { return nil }
    let reach = preposition + 1..<min(tokens.upperBound, preposition + 5)
    guard let comma = reach.first(where: { isComma($0) }),
      (preposition + 1..<comma).allSatisfy({
        token($0).isCapitalised || isAny($0, [.determiners, .links]) || EventSentence.bodyNouns.contains(key($0))
      }),
      person(behind: comma) != nil
    else { return nil }
    return comma
  }
  /// "the commander of the force, General X"
  private static let bodyNouns = WordSet("force mission forces party office police army union bloc country group unit")
  private static let counterparts = WordSet("counterpart counterparts colleague rival")
}
