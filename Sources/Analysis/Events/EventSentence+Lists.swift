import Corpus
import Facts

/// Names that stand in one list: "Germany and Austria".
extension EventSentence {
  /// A name with those it is listed with: "Germany and Austria", "the EU, NATO, and the U.S.".
  func coordinated(endingWith last: Name) -> [Name] {
    var list = [last]
    if let other = described(beside: last) { return coordinated(endingWith: other) + list }
    while let first = list.first {
      let start = first.tokens.lowerBound
      guard let previous = actors.last(where: { $0.tokens.upperBound <= start }) else { break }
      // "KFOR (a NATO-led force in Kosovo) and EULEX": what stands in brackets says more of the first.
      if start - 2 > tokens.lowerBound, key(start - 1) == Key.and, key(start - 2) == Key.closingBracket,
        let open = bracketStart(before: start - 2),
        let described = actors.last(where: { $0.tokens.upperBound == open })
      {
        list.insert(described, at: 0)
        break
      }
      let gap = previous.tokens.upperBound..<start
      // "the Belgrade-Pristina talks".
      if gap.count == 1, key(gap.lowerBound) == NameTable.hyphen, areStates(previous, first) {
        list.insert(previous, at: 0)
        continue
      }
      let hasLink = gap.contains { isAny($0, .links) }
      let isOfPeople = isPerson(previous.id) && isPerson(first.id)
      let isList = gap.allSatisfy {
        isAny($0, .links) || isAny($0, .inner) || token($0).kind == .number || (isOfPeople && token($0).isCapitalised)
      }
      guard gap.count <= 5, hasLink, isList, !gap.isEmpty else { break }
      // "Kurti, the prime minister" and "Kosovo, Serbia" differ: a bare comma joins only within a list with "and".
      if gap.count == 1, key(gap.lowerBound) == Key.comma, list.count == 1 { break }
      if gap.count == 2, isComma(gap.lowerBound), list.count == 1, isGoverned(previous) { break }
      if list.count == 1, beginsOwnClause(first, behind: previous) { break }
      // "left the hall in Kosovo and KFOR fired": a place and a force are no list.
      if isPlaceBeforeForce(previous, first), isGoverned(previous) { break }
      list.insert(previous, at: 0)
    }
    // "Serbian and Kosovo officials": the adjective is of the same noun.
    if let first = list.first, first.tokens.count > 1, lexicon.kind(of: first.id) == .state,
      first.tokens.lowerBound - 1 > tokens.lowerBound, key(first.tokens.lowerBound - 1) == Key.and,
      let other = nations.first(where: { $0.tokens.upperBound == first.tokens.lowerBound - 1 }), other.id != first.id
    {
      list.insert(other, at: 0)
    }
    return list
  }

  /// "General Clark, the alliance's commander, and General Naumann": who stands before what describes him.
  private func described(beside last: Name) -> Name? {
    guard isPerson(last.id) else { return nil }
    var joiner = last.tokens.lowerBound - 1
    while joiner > tokens.lowerBound, isAny(joiner, .inner) || token(joiner).isCapitalised || key(joiner) == Key.stop {
      joiner -= 1
    }
    guard joiner - 2 > tokens.lowerBound, key(joiner) == Key.and, isComma(joiner - 1),
      let open = (max(tokens.lowerBound, joiner - 10)..<joiner - 1).last(where: { isComma($0) }),
      let name = actors.last(where: { $0.tokens.upperBound == open }), isPerson(name.id),
      (open + 1..<joiner - 1).contains(where: { isOfficeNoun($0) }),
      !(open + 1..<joiner - 1).contains(where: { isBoundary($0) || isAny($0, .finiteBe) })
    else { return nil }
    return name
  }

  /// "talks mediated by the EU", "an accord with the mediation of the EU", "under European Union leadership": who brought the
  /// others together.
  func mediators(around spot: Range<Int>) -> [Name] {
    guard mayHold(EventSentence.mediationWords) else { return [] }
    let reach = max(tokens.lowerBound, spot.lowerBound - 4)..<min(tokens.upperBound, spot.upperBound + 16)
    for index in reach where EventSentence.mediationWords.contains(key(index)) {
      // "convened the council, saying he would not go back to the EU-brokered talks"
      if index > spot.upperBound, (spot.upperBound..<index).contains(where: { isAny($0, .announcing) }) { return [] }
      if index + 1 < tokens.upperBound, key(index + 1) == Key.of || key(index + 1) == Key.by,
        let name = actors.first(where: { $0.tokens.lowerBound > index }), name.tokens.lowerBound - index < 5
      {
        return listed(from: name)
      }
      let end = index > tokens.lowerBound && key(index - 1) == NameTable.hyphen ? index - 1 : index
      if let name = actors.last(where: {
        $0.tokens.upperBound == end || ($0.tokens.upperBound == end - 1 && token(end - 1).kind == .possessive)
      }) {
        return [name]
      }
    }
    return []
  }
  private static let mediationWords = WordSet(
    "mediation mediated brokered facilitated facilitation auspices chairmanship leadership sponsored sponsorship supervision"
  )

  /// "At Thursday's meeting with Josep Borrell, both sides discussed": who is met with stands ahead, behind a comma.
  func partnersAhead(of verb: Int) -> [Name] {
    guard mayHold(EventSentence.gatherings),
      let with = (tokens.lowerBound + 1..<max(tokens.lowerBound + 1, verb)).first(where: {
        key($0) == EventSentence.withWord && EventSentence.gatherings.contains(key($0 - 1))
      }), let first = actors.first(where: { $0.tokens.lowerBound > with }), first.tokens.lowerBound - with < 4
    else { return [] }
    let list = listed(from: first)
    guard let end = list.last?.tokens.upperBound, end < verb, isComma(end) else { return [] }
    return list
  }
  private static let gatherings = WordSet("discussion discussions talks meeting meetings session summit conversation")

  /// ", dragged the man out and beat him": a verb behind a comma, with no subject of its own.
  func isListedVerb(_ spot: EventSpot, behind last: Range<Int>) -> Bool {
    let verb = spot.tokens.lowerBound
    guard last.upperBound < verb, isComma(verb - 1) || (isAny(verb - 1, .joiners) && !isComma(verb - 2)),
      !isPresent(verb) || EventVerbForms.irregularPasts.contains(key(verb))
    else { return false }
    return !(last.upperBound..<verb - 1).contains { isBoundary($0) && !isAny($0, .timeWords) }
  }

  /// "on Kosovo's Albanian rebels": whose group it is was not hit.
  func ownsGroup(_ name: Name) -> Bool {
    let end = name.tokens.upperBound
    guard end + 2 < tokens.upperBound, token(end).kind == .possessive,
      let nation = nations.first(where: { $0.tokens.lowerBound == end + 1 })
    else { return false }
    return nation.tokens.upperBound < tokens.upperBound && isAgentNoun(nation.tokens.upperBound)
  }

  private func areStates(_ one: Name, _ other: Name) -> Bool {
    lexicon.kind(of: one.id) == .state && lexicon.kind(of: other.id) == .state
  }

  func isPlaceBeforeForce(_ one: Name, _ other: Name) -> Bool {
    lexicon.kind(of: one.id) == .state && lexicon.kind(of: other.id) == .mission
  }

  /// A name with those listed behind it.
  func listed(from first: Name) -> [Name] {
    var first = first
    // "Kosovo’s Prime Minister Albin Kurti" is one.
    if first.tokens.upperBound < tokens.upperBound, token(first.tokens.upperBound).kind == .possessive,
      let holder = actors.first(where: { $0.tokens.lowerBound > first.tokens.upperBound }),
      holder.tokens.lowerBound - first.tokens.upperBound <= 4,
      holder.tokens.lowerBound == first.tokens.upperBound + 1 && lexicon.kind(of: holder.id) != .state
        || (first.tokens.upperBound + 1..<holder.tokens.lowerBound).contains(where: {
          token($0).isCapitalised
        })
    {
      first = holder
    } else if let holder = titled(behind: first) ?? appositive(of: first) {
      first = holder
    }
    var list = [first]
    while let last = list.last, let next = actors.first(where: { $0.tokens.lowerBound >= last.tokens.upperBound }) {
      let gap = last.tokens.upperBound..<next.tokens.lowerBound
      // "the Kosovo Force (KFOR) and Serbs": its short name.
      if next.id == last.id, gap.count == 1, key(gap.lowerBound) == Key.openingBracket,
        next.tokens.upperBound < tokens.upperBound, key(next.tokens.upperBound) == Key.closingBracket
      {
        list[list.count - 1] = Name(
          tokens: last.tokens.lowerBound..<next.tokens.upperBound + 1, id: last.id, isPlace: false)
        continue
      }
      guard gap.count <= 6, gap.contains(where: { isAny($0, .links) }),
        gap.allSatisfy({
          // "spoke to Kurti and to Vucic".
          (key($0) == Key.to && $0 > gap.lowerBound && key($0 - 1) == Key.and) || isAny($0, .links)
            || isAny($0, [.inner, .members]) || isOfficeNoun($0) || EventSentence.epithets.contains(key($0))
            || token($0).kind == .possessive
            || token($0).isCapitalised
            || token($0).kind == .number
        })
      else { break }
      if key(gap.lowerBound) == Key.comma, !gap.contains(where: { key($0) == Key.and }), !isListed(next) { break }
      if list.count == 1, beginsOwnClause(next, behind: last) { break }
      if let owner = list.last, next.tokens.upperBound < tokens.upperBound,
        token(next.tokens.upperBound).kind == .possessive,
        let holder = actors.first(where: { $0.tokens.lowerBound > next.tokens.upperBound }),
        holder.tokens.lowerBound - next.tokens.upperBound <= 4, owner.id != holder.id
      {
        list.append(holder)
        continue
      }
      list.append(next)
    }
    return list
  }

  /// "Kosovo and its former master Serbia"
  private static let epithets = WordSet(
    "former master rival neighbour neighbor ally foe adversary patron overlord sponsor parent")

  /// "turned down the EU's plan, and Vucic accepted it", "expelled two Serbs and Serbia answered": a verb behind the second
  /// name, where the first is the object of another.
  private func beginsOwnClause(_ next: Name, behind last: Name) -> Bool {
    let gap = last.tokens.upperBound..<next.tokens.lowerBound
    // "does not recognise Kosovo, and Romania does not either"
    if gap.count == 2, isComma(gap.lowerBound), key(gap.lowerBound + 1) == Key.and,
      next.tokens.upperBound + 1 < tokens.upperBound, isAny(next.tokens.upperBound, .auxiliaries),
      isAny(next.tokens.upperBound + 1, .denials)
    {
      return true
    }
    let hasComma = gap.count == 2 && isComma(gap.lowerBound) && key(gap.lowerBound + 1) == Key.and
    guard hasComma || gap.count == 1 && key(gap.lowerBound) == Key.and,
      next.tokens.upperBound + 1 < tokens.upperBound, isPastVerb(next.tokens.upperBound),
      !isAny(next.tokens.upperBound, .prepositions)
    else { return false }
    var before = last.tokens.lowerBound - 1
    while before > tokens.lowerBound, isAny(before, [.determiners, .numbers]) || token(before).kind == .number {
      before -= 1
    }
    if hasComma { return (tokens.lowerBound + 1..<max(before + 1, tokens.lowerBound + 1)).contains { isPastVerb($0) } }
    guard before > tokens.lowerBound, isPastVerb(before) else { return false }
    let behind = next.tokens.upperBound + 2
    return key(behind - 1) != Key.by || behind < tokens.upperBound && isGerund(behind)
  }

  /// "the EU, NATO, and the U.S.", "the US, UK, France, and Germany": "and" follows, so that a bare comma lists.
  func isListed(_ name: Name) -> Bool {
    var last = name
    while last.tokens.upperBound < tokens.upperBound {
      let reach = last.tokens.upperBound..<min(tokens.upperBound, last.tokens.upperBound + 3)
      guard
        let next = actors.first(where: {
          $0.tokens.lowerBound > last.tokens.upperBound && $0.tokens.lowerBound <= reach.upperBound + 1
        })
      else { return false }
      if reach.contains(where: { key($0) == Key.and }) { return true }
      // "the US, UK, France": the list goes on.
      guard last.tokens.upperBound + 2 >= next.tokens.lowerBound, isComma(last.tokens.upperBound) else { return false }
      last = next
    }
    return false
  }

  /// "Kosovo police, along with KFOR soldiers, removed": the soldiers.
  func companions(behind last: Name, before verb: Int) -> [Name] {
    var word = last.tokens.upperBound
    if word < verb, isComma(word) { word += 1 }
    guard word + 1 < verb, EventSentence.companionWords.contains(key(word)) else { return [] }
    if EventSentence.companionOpeners.contains(key(word)) {
      word += 1
      guard EventSentence.companionLinks.contains(key(word)) else { return [] }
    }
    guard let first = actors.first(where: { $0.tokens.lowerBound > word }), first.tokens.upperBound <= verb,
      ((word + 1)..<first.tokens.lowerBound).allSatisfy({ isAny($0, .inner) || token($0).isCapitalised })
    else { return [] }
    return listed(from: first).filter { $0.tokens.upperBound <= verb && $0.id != last.id }
  }

  /// "along with", "together with", "joined by"; "alongside" stands alone.
  static let companionWords = WordSet(companions + " alongside")
  private static let companionOpeners = WordSet(companions)
  private static let companions = "along together accompanied joined flanked backed assisted supported helped aided"
  private static let companionLinks = WordSet("with by")
}
