import Corpus
import Facts

/// Whose deed a participle tells: ", accusing Serbia", "after killing an officer".
extension EventSentence {
  /// What opens a participle that shares the subject of its sentence: ", accusing", ", reportedly killing", "while accusing",
  /// "after killing".
  func participleMark(before verb: Int) -> Int? {
    guard verb > tokens.lowerBound, isGerund(verb) else { return nil }
    if isComma(verb - 1) || key(verb - 1) == EventSentence.whileWord { return verb - 1 }
    if EventReading.counting.contains(key(verb - 1)), verb - 1 > tokens.lowerBound { return verb - 1 }
    return verb - 2 > tokens.lowerBound && isComma(verb - 2) && document.endsInLY(verb - 1) ? verb - 2 : nil
  }

  /// "said they", "said that they", "patrol as they": a pronoun that the words before it account for.
  func opensReported(_ pronoun: Int) -> Bool {
    // "told Stoltenberg that they".
    if key(pronoun - 1) == EventSentence.that {
      return (max(tokens.lowerBound, pronoun - 7)..<pronoun - 1).contains { isAny($0, .announcing) }
    }
    return isAny(pronoun - 1, .announcing) || EventSentence.sameTime.contains(key(pronoun - 1))
  }

  /// "…," Haradinaj wrote on Facebook after talking to Stoltenberg: who wrote.
  func writer(before mark: Int) -> [Name]? {
    guard !isComma(mark),
      let open = (tokens.lowerBound..<mark).last(where: {
        isComma($0) || isQuoteMark($0) || QuoteMap.isClosing(key($0))
      }),
      let name = actors.first(where: { $0.tokens.lowerBound > open && $0.tokens.upperBound < mark }),
      name.tokens.lowerBound - open < 4, isAny(name.tokens.upperBound, .announcing)
    else { return nil }
    return [name]
  }

  private static let fronting = WordSet("after before while since when by in on upon without besides")
  private static let remarking = WordSet("speaking talking addressing asked")

  /// "Visiting Kosovo, the minister said": who stands behind the comma.
  func subject(ofLeading verb: Int) -> [Name]? {
    // "After meeting Kurti, the envoy left", "Without naming Serbia, the minister".
    let isFronted =
      verb == tokens.lowerBound + 1
      && (isQuoteMark(verb - 1) || isAny(verb - 1, .prepositions) || EventSentence.fronting.contains(key(verb - 1)))
    guard !EventSentence.remarking.contains(key(verb)), verb == tokens.lowerBound || isFronted, isGerund(verb),
      let comma = (verb..<min(tokens.upperBound, verb + 14)).first(where: { isComma($0) }),
      let name = actors.first(where: { $0.tokens.lowerBound > comma }), name.tokens.lowerBound - comma < 4
    else { return nil }
    let list = listed(from: name)
    // "Ukraine Interior Minister Yuriy Lutsenko".
    if let holder = actors.first(where: { $0.tokens.lowerBound >= name.tokens.upperBound }), isPerson(holder.id),
      !isPerson(name.id), titled(behind: name)?.id == holder.id
    {
      return [holder]
    }
    return list
  }

  /// "…," Kurti said, calling on them: who said so; nobody where a pronoun did.
  func speakerBefore(comma: Int) -> [Name]? {
    let said = comma - 1
    guard said - 1 > tokens.lowerBound, isComma(comma), isAny(said, .announcing),
      document.quotes.isQuoted(tokens.lowerBound) || isQuoteMark(said - 2) || isAny(said - 1, .pronouns)
    else { return nil }
    if let name = actors.last(where: { $0.tokens.upperBound == said }) { return coordinated(endingWith: name) }
    return isAny(said - 1, .pronouns) ? [] : nil
  }

  /// ", killing one officer": a participle that ends a sentence and shares its subject.
  func isTrailingParticiple(_ spot: EventSpot) -> Bool {
    let verb = spot.tokens.lowerBound
    guard verb > tokens.lowerBound, isComma(verb - 1) || key(verb - 1) == Key.and else { return false }
    return isGerund(verb)
  }

  /// "The miners broke the line of police by ramming it": who stands first, not who stands nearest.
  func mainClauseSubject(before end: Int) -> [Name] {
    // ", and Serbia answered by closing its border": the clause behind ", and" has its own.
    if let joiner = (tokens.lowerBound + 1..<max(end, tokens.lowerBound + 1)).last(where: {
      isAny($0, .joiners) && isComma($0 - 1)
    }), let name = actors.first(where: { $0.tokens.lowerBound > joiner }), name.tokens.lowerBound - joiner < 4,
      name.tokens.upperBound < end, !isGoverned(name)
    {
      return listed(from: name)
    }
    // "and Kosovo answered by expelling": whoever stands right behind the joiner, before its verb.
    if end - 2 > tokens.lowerBound, isPastVerb(end - 1),
      let name = actors.last(where: { $0.tokens.upperBound == end - 1 }),
      name.tokens.lowerBound > tokens.lowerBound,
      isAny(name.tokens.lowerBound - 1, .joiners) || key(name.tokens.lowerBound - 1) == SentenceView.semicolon
    {
      return [name]
    }
    guard let first = firstSubject(before: end).first,
      first.tokens.lowerBound - clause(around: end..<end + 1).lowerBound < 6
    else { return [] }
    return listed(from: first)
  }

  /// "soldiers escorting Serbs home were attacked": the Serbs are escorted, the soldiers attacked.
  func isObjectOfParticiple(_ name: Name) -> Bool {
    let verb = name.tokens.lowerBound - 1
    guard verb - 1 >= tokens.lowerBound, isGerund(verb) else { return false }
    return actors.contains { $0.tokens.upperBound == verb } || isAgentNoun(verb - 1)
  }

  /// "the trial of three Serbs arrested on Sunday", "Ivanovic, gunned down in January": nobody is arrested or shot there by them.
  func isHarmWithoutObject(_ verb: Range<Int>) -> Bool {
    let next = verb.upperBound
    let isPhrasal =
      verb.count == 2 && EventSentence.felled.contains(key(verb.lowerBound))
      && EventSentence.fellingParticles.contains(key(next - 1))
    guard isPhrasal || verb.count == 1 && isAny(verb.lowerBound, .harmed), next < tokens.upperBound,
      isAny(next, .prepositions) && !isHedge(next) || dates.contains(where: { $0.tokens.lowerBound == next })
    else { return false }
    return !(max(tokens.lowerBound, verb.lowerBound - 2)..<verb.lowerBound).contains {
      EventReading.having.contains(key($0)) || isAny($0, .joiners)
    }
  }

  private static let felled = WordSet("gunned shot blown mown mowed cut beaten taken led knocked struck hacked")
  private static let fellingParticles = WordSet("down dead up away")
}
