import Corpus
import Facts

/// One sentence while its events are read: its words, who and what it names, and where its clauses end.
final class EventSentence {
  struct Name {
    let tokens: Range<Int>
    let id: EntityID
    let isPlace: Bool
    /// Few names mean more than one; a copy of the others counts one reference at most.
    private var more: More?

    private final class More: Sendable {
      let others, states: [EntityID]

      init(others: [EntityID], states: [EntityID]) { (self.others, self.states) = (others, states) }
    }

    init(tokens: Range<Int>, id: EntityID, isPlace: Bool, others: [EntityID] = [], states: [EntityID] = []) {
      (self.tokens, self.id, self.isPlace) = (tokens, id, isPlace)
      more = others.isEmpty && states.isEmpty ? nil : More(others: others, states: states)
    }

    /// "both sides": the others meant besides `id`.
    var others: [EntityID] { more?.others ?? [] }
    /// The states whose soldiers a group found in the text are: "British and German troops".
    var states: [EntityID] { more?.states ?? [] }

    /// The same name of soldiers of some states.
    func of(_ states: [EntityID]) -> Name {
      Name(tokens: tokens, id: id, isPlace: isPlace, others: others, states: states)
    }
  }

  /// What the text before a sentence tells of whom "both sides" and "the two leaders" mean.
  struct Pairs {
    var states: [EntityID] = []
    var people: [EntityID] = []
  }

  let document: Document
  let tokens: Range<Int>
  let extractor: EventExtractor
  let lexicon: Lexicon
  let table: EventTable
  /// Actors, no two over the same words; the longest wins.
  let actors: [Name]
  let places: [Name]
  /// People whom the lexicon does not know.
  let foundPeople: Set<EntityID>
  let dates: ArraySlice<FoundDate>
  /// Words that name a state as an attribute, outside any mention: "Italian units".
  let nations: [Name]
  /// Every naming of a state, inside longer mentions too.
  let states: [Name]
  /// Whether a mission is named, inside a longer mention too.
  let namesMission: Bool
  let marks: EventMarks
  /// Everything the sentence's words are, and which words they may be: most conditions fail at a glance.
  let all: EventWordClasses
  let bits: WordBits
  /// Whether its text is of the conflict.
  let isOfTheatreText: Bool
  /// Whether it tells what a picture shows.
  let isCaption: Bool
  /// What somebody is charged with, looked for once.
  private(set) lazy var charge: Range<Int>? = findCharge()
  /// The clause asked for last: what an event is, when and where, is asked of one and the same.
  @exclusivity(unchecked) private var lastClause: (range: Range<Int>, clause: Range<Int>)?
  /// What stands around the verb asked for last.
  @exclusivity(unchecked) var roleHeads = RoleHeads()

  init(
    _ document: Document, _ tokens: Range<Int>, _ extractor: EventExtractor, mentions: ArraySlice<FoundMention>,
    foundPeople: Set<EntityID>, dates: ArraySlice<FoundDate>, pairs: Pairs, marks: EventMarks, all: EventWordClasses,
    bits: WordBits, isOfTheatreText: Bool, isCaption: Bool
  ) {
    (self.isOfTheatreText, self.isCaption) = (isOfTheatreText, isCaption)
    let table = extractor.table
    (self.extractor, lexicon) = (extractor, extractor.lexicon)
    (self.document, self.tokens, self.table, self.dates) = (document, tokens, table, dates)
    (self.marks, self.all, self.bits, self.foundPeople) = (marks, all, bits, foundPeople)
    var actors: [Name] = []
    var places: [Name] = []
    var states: [Name] = []
    var namesMission = false
    actors.reserveCapacity(mentions.count)
    for number in mentions.indices where mentions[number].tokens.lowerBound >= tokens.lowerBound {
      let words = mentions[number].tokens
      switch mentions[number].meaning.target {
      case .actor(let id):
        let name = Name(tokens: words, id: id, isPlace: false)
        let kind = extractor.lexicon.kind(of: id)
        if kind == .state {
          states.append(name)
          if EventSentence.isPlaceWord(document, words.upperBound, tokens) { continue }
        } else if kind == .armedGroup || kind == .armedForce, EventSentence.isFormer(document, words, tokens) {
          continue
        }
        namesMission = namesMission || kind == .mission
        if let last = actors.last, last.tokens.upperBound > name.tokens.lowerBound {
          if last.tokens.count < name.tokens.count { actors[actors.count - 1] = name }
        } else {
          actors.append(name)
        }
      case .place(let id):
        // "the region" is no place to put an event.
        if let place = extractor.lexicon.place(id), place.kind == "region", place.country == nil { continue }
        // "the Ibar-Lepenac canal", "the Brussels-led talks": a name in a compound is no place to be at.
        let end = words.upperBound
        if end < tokens.upperBound, document.tokens[end].key == NameTable.hyphen,
          !document.tokens[end].traits.contains(.spaceBefore),
          !EventSentence.beginsRoad(words, document, mentions[number...], marks, table)
        {
          continue
        }
        if end < tokens.upperBound, !marks.classes[end].isDisjoint(with: table.deal) {
          // "the Kumanovo agreement", "the Brussels deal".
          continue
        }
        places.append(Name(tokens: words, id: id, isPlace: true))
      }
    }
    if isOfTheatreText,
      let capital = EventSentence.capital(document, tokens, bits, states, extractor)
        ?? EventSentence.parliament(document, tokens, bits, extractor)
    {
      places.append(capital)
      places.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    // "the UN headquarters in Mitrovica": the town tells which.
    if bits.mayHoldAny(of: EventSentence.headquarters.all) {
      let named = places
      places.removeAll { name in
        EventSentence.headquarters.contains(document.key(name.tokens.upperBound - 1)) && name.tokens.count > 1
          && named.contains {
            $0.tokens.lowerBound == name.tokens.upperBound + 1 && extractor.isOfTheatre(place: $0.id)
              && document.key(name.tokens.upperBound) == EventReading.inWord
          }
      }
    }
    // "northern Kosovo" is a place, whatever "Kosovo" may do elsewhere.
    if !places.isEmpty {
      actors.removeAll { name in
        places.contains {
          $0.tokens.count > name.tokens.count && $0.tokens.contains(name.tokens.lowerBound)
            && name.tokens.upperBound <= $0.tokens.upperBound
        }
      }
    }
    var nations: [Name] = []
    for index in tokens where document.tokens[index].isCapitalised {
      guard !actors.contains(where: { $0.tokens.contains(index) }),
        !places.contains(where: { $0.tokens.contains(index) }),
        index == tokens.lowerBound || !EventSentence.apart.contains(document.tokens[index - 1].key),
        let hit = extractor.lexicon.nation(at: index, in: document), let state = extractor.states[hit.code]
      else { continue }
      let people =
        isOfTheatreText
        ? extractor.peoples[hit.code].flatMap {
          EventSentence.areCivil(document, hit.end, tokens, marks, extractor.table) ? $0 : nil
        } : nil
      nations.append(Name(tokens: index..<hit.end, id: people ?? state, isPlace: false))
    }
    for (number, name) in actors.enumerated() where extractor.lexicon.kind(of: name.id) == nil {
      // "Leaders from Kosovo and Serbia": what the leaders of two states do, both states do.
      let own = states.filter {
        name.tokens.contains($0.tokens.lowerBound) && $0.tokens.lowerBound > name.tokens.lowerBound
      }
      if own.count > 1, document.tokens[name.tokens.lowerBound + 1].key == EventSentence.from {
        actors[number] = Name(tokens: name.tokens, id: own[0].id, isPlace: false, others: own.dropFirst().map(\.id))
        continue
      }
      if isOfTheatreText, let people = EventSentence.ofPeople(name, mentions, document, marks, extractor) {
        actors[number] = people
        continue
      }
      // "British and German troops": what a state's soldiers do, the state does.
      let last = name.tokens.upperBound - 1
      // "A KFOR patrol": what it does, the mission does.
      if EventSentence.partsOfMission.contains(document.key(last)),
        let mission = EventSentence.ofMission(name, mentions, extractor, orBody: true)
      {
        actors[number] = mission
        continue
      }
      if let police = EventSentence.ofPolice(name, mentions, document, extractor) {
        actors[number] = police
        continue
      }
      guard
        !marks.classes[last].isDisjoint(with: table.troops) || EventSentence.soldier.contains(document.key(last))
      else { continue }
      guard
        let hit = name.tokens.lazy.compactMap({ extractor.lexicon.nation(at: $0, in: document) }).first,
        let state = extractor.states[hit.code]
      else { continue }
      var states = [state]
      let before = name.tokens.lowerBound - 1
      if before > tokens.lowerBound, document.tokens[before].key == Key.and,
        let other = nations.first(where: { $0.tokens.upperBound == before })
      {
        states.append(other.id)
      }
      actors[number] = EventSentence.ofMission(name, mentions, extractor) ?? name.of(states)
    }
    if marks.namesPair(in: tokens) {
      for name in EventSentence.pairNames(document, tokens, pairs, extractor.theatre)
      where !actors.contains(where: { $0.tokens.overlaps(name.tokens) }) {
        actors.append(name)
      }
    }
    for name in EventSentence.governments(document, tokens, bits, places, states, extractor) {
      actors.removeAll { $0.tokens.overlaps(name.tokens) }
      actors.append(name)
    }
    if let dash = EventSentence.datelineEnd(document, tokens) {
      actors.removeAll { $0.tokens.upperBound <= dash }
      nations.removeAll { $0.tokens.upperBound <= dash }
    }
    actors.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    actors = EventSentence.withoutLeaders(actors, document, tokens, bits)
    let whole = EventSentence.whole(
      EventSentence.represented(actors, document) { extractor.lexicon.kind(of: $0) }, document, tokens,
      isPerson: { EventSentence.isPerson($0, foundPeople, extractor.lexicon) },
      isOffice: { EventSentence.isOffice(document.key($0), marks.wordClasses($0), table) })
    (self.actors, self.places, self.nations, self.states) = (whole, places, nations, states)
    self.namesMission = namesMission
  }

  private static let headquarters = WordSet("headquarters hq")
  private static let soldier = WordSet("soldier peacekeeper paratrooper")
  private static let partsOfMission = WordSet(
    """
    patrol squad crew team unit helicopter convoy checkpoint vehicle soldier peacekeeper jeep jeeps vehicles convoys patrols \
    staff employee employees workers
    """)

  /// "ethnic Albanian fighters" are not Albania's, "rebel Serbs" not Serbia's.
  private static let apart = WordSet("ethnic rebel separatist")
  /// Whether a name is of the conflict's countries, as a place or else as an actor.
  func isOfTheatre(_ id: EntityID) -> Bool {
    lexicon.placeNumber(of: id) != nil && lexicon.place(id)?.country != nil
      ? extractor.isOfTheatre(place: id) : extractor.isOfTheatre(actor: id)
  }
  func isPerson(_ id: EntityID) -> Bool { EventSentence.isPerson(id, foundPeople, lexicon) }

  private static func isPerson(_ id: EntityID, _ foundPeople: Set<EntityID>, _ lexicon: Lexicon) -> Bool {
    lexicon.kind(of: id).map { $0 == .person } ?? foundPeople.contains(id)
  }

  @inline(__always) func key(_ index: Int) -> WordKey { document.key(index) }
  @inline(__always) func token(_ index: Int) -> Token { document.token(index) }
  @inline(__always) func classes(_ index: Int) -> EventWordClasses { marks.wordClasses(index) }

  /// Whether a token ends the clause before it: a conjunction, a relative, a strong mark.
  @inline(__always)
  func isBoundary(_ index: Int) -> Bool { marks.endsClause(index) && endsClauseHere(index) }

  /// Whether a word that may end a clause does so where it stands.
  private func endsClauseHere(_ index: Int) -> Bool {
    // "has since doubled its patrols".
    !(key(index) == Key.since && index > tokens.lowerBound
      && EventReading.having.contains(key(index - 1)))
      // "five days after armed men had killed": the date ends there, and a clause begins.
      && !dates.contains { $0.tokens.contains(index) && $0.tokens.upperBound - 1 > index } && !isTimeOfDay(after: index)
      && !isRole(after: index)
  }

  /// "before dawn", "after midnight": no clause of its own.
  func isTimeOfDay(after index: Int) -> Bool {
    index + 1 < tokens.upperBound && isAny(index + 1, .timesOfDay)
  }
  /// "resigned as prime minister", "as part of": a phrase, not a clause.
  private func isRole(after index: Int) -> Bool {
    key(index) == EventSentence.asWord && index + 1 < tokens.upperBound
      && (EventSentence.roleWords.contains(key(index + 1)) || !classes(index + 1).isDisjoint(with: table.official))
  }
  private static var asWord: WordKey { "as" }
  private static let roleWords = WordSet("a an part well prime head deputy")
  static let timesOfDay = WordSet("dawn midnight noon dusk dark nightfall sunrise sunset daybreak")

  @inline(__always) func isComma(_ index: Int) -> Bool { key(index) == Key.comma }

  /// The tokens of the clause around a run of tokens; commas do not end it.
  func clause(around range: Range<Int>) -> Range<Int> {
    if let last = lastClause, last.range == range { return last.clause }
    let clause = boundaries(around: range)
    lastClause = (range, clause)
    return clause
  }

  private func boundaries(around range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    while low > tokens.lowerBound, !isBoundary(low - 1) { low -= 1 }
    var high = range.upperBound
    while high < tokens.upperBound, !isBoundary(high) { high += 1 }
    return low..<high
  }

}

extension EventSentence {
  /// Those of the candidates at a token whose conditions hold, the longest first.
  func spots(of candidates: some Sequence<EventCandidate>) -> [EventSpot] {
    var result: [EventSpot] = []
    // What a frame needs may be left out in a text of the conflict; whatever has what it needs goes first.
    var open: [EventSpot] = []
    var ofRoles: [EventSpot] = []
    // All begin at one token: what it is, is asked once.
    var (isNoun, describes, isInfinitive): (Bool?, Bool?, Bool?)
    func answer(_ known: inout Bool?, _ find: @autoclosure () -> Bool) -> Bool {
      if let known { return known }
      let found = find()
      known = found
      return found
    }
    for candidate in candidates {
      let (index, end) = (candidate.tokens.lowerBound, candidate.tokens.upperBound)
      // "the NATO-led force": no verb.
      if candidate.beginsWithVerb, index > tokens.lowerBound,
        answer(&isNoun, isNounAt(index)) || (end == index + 1 && answer(&describes, isDescription(index)))
      {
        continue
      }
      // "Nicholas Burns met Ceku": a name is no verb.
      if token(index).isCapitalised, actors.contains(where: { $0.tokens.contains(index) && isPerson($0.id) }) {
        continue
      }
      if candidate.isBare, !answer(&isInfinitive, self.isInfinitive(index)) { continue }
      let frame = table.frames[candidate.frame]
      // "the war-torn province", "protest-hit streets": part of an adjective.
      if end < tokens.upperBound, token(end).key == NameTable.hyphen, !token(end).traits.contains(.spaceBefore),
        frame.head == .noun
      {
        continue
      }
      // "was called on Sunday": the preposition is the date's.
      if isAny(end - 1, .prepositions),
        dates.contains(where: { $0.tokens.contains(end - 1) }) || isDuration(behind: end - 1)
      {
        continue
      }
      // A shorter form of another sort says something else: "withdrew" in "withdrew its recognition".
      if let first = result.first, first.tokens.count > end - index, first.frame.type != frame.type { break }
      func isOfRule(_ spot: EventSpot) -> Bool { spot.frame.rule == frame.rule }
      if result.contains(where: isOfRule) || ofRoles.contains(where: isOfRule) { continue }
      // What a frame needs is missing more often than something silences it.
      var isOpen = false
      if !frame.needs.isEmpty, !holdAny(frame.needs, around: candidate.tokens) {
        guard isOfTheatreText || (frame.isOpen && isOfPower(candidate.tokens)) else { continue }
        isOpen = frame.isOpen
        guard isOpen || (EventSentence.onPeople.contains(frame.type) && isPronounObject(behind: candidate.tokens))
        else {
          continue
        }
      }
      // The nouns around a verb are known from its other frames, and most are not what this one asks for.
      if frame.isOfRoles, !fitsRoles(frame, candidate.tokens, hasGap: candidate.hasGap) { continue }
      if holdAny(frame.silencers, around: candidate.tokens) { continue }
      let spot = EventSpot(frame: frame, tokens: candidate.tokens, hasGap: candidate.hasGap, isOpen: isOpen)
      if frame.isOfRoles { ofRoles.append(spot) } else if isOpen { open.append(spot) } else { result.append(spot) }
    }
    return open.isEmpty && ofRoles.isEmpty ? result : result + open + ofRoles
  }

  /// What is done to him, her and them.
  private static let onPeople: EventTypes = [.coerce, .retreat, .accuse]
  static let harmed = WordSet("killed injured wounded hurt dead arrested detained displaced")
  static let infinitiveMarks = WordSet(
    """
    to will would shall should can could may might must cannot won't wouldn't don't didn't doesn't \
    we they i you who
    """)
  static let determiners = WordSet("the a an these those this no any his her its their our")
}
