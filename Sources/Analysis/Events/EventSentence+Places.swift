import Corpus
import Facts

/// Places that a sentence names in other words.
extension EventSentence {
  /// "the Klina-Peja road": where the road begins.
  static func beginsRoad(
    _ name: Range<Int>, _ document: Document, _ mentions: ArraySlice<FoundMention>, _ marks: EventMarks,
    _ table: EventTable
  ) -> Bool {
    let start = name.upperBound + 1
    guard let other = mentions.prefix(4).first(where: { $0.tokens.lowerBound == start }),
      case .place = other.meaning.target, other.tokens.upperBound < document.tokens.count
    else { return false }
    return !marks.classes[other.tokens.upperBound].isDisjoint(with: table.road)
  }

  /// "the provincial capital", "Kosovo's capital": the theatre's.
  static func capital(
    _ document: Document, _ tokens: Range<Int>, _ bits: WordBits, _ states: [Name], _ extractor: EventExtractor
  ) -> Name? {
    guard bits.mayHold(capitalWord), let capital = extractor.capital, let theatre = extractor.theatre,
      let noun = tokens.first(where: { document.key($0) == capitalWord }), noun - 1 > tokens.lowerBound
    else { return nil }
    let next = document.key(noun + 1)
    // "the capital, Pristina", "the capital of Serbia".
    if next == Key.of || (next == Key.comma && tokens.contains(noun + 2) && document.tokens[noun + 2].isCapitalised) {
      return nil
    }
    var owner = noun - 1
    if document.tokens[owner].kind == .possessive { owner -= 1 }
    guard
      provinces.contains(document.key(owner))
        || extractor.lexicon.nation(at: owner, in: document).map({ extractor.states[$0.code] == theatre }) == true
        || states.contains(where: { $0.id == theatre && $0.tokens.contains(owner) })
    else { return nil }
    return Name(tokens: owner..<(noun + 1), id: capital, isPlace: true)
  }

  /// "inside parliament", "in front of the Assembly building": the capital of the theatre, where no other state's is named.
  static func parliament(
    _ document: Document, _ tokens: Range<Int>, _ bits: WordBits, _ extractor: EventExtractor
  ) -> Name? {
    guard bits.mayHoldAny(of: parliaments.all), let capital = extractor.capital, let theatre = extractor.theatre,
      let noun = tokens.first(where: { parliaments.contains(document.key($0)) })
    else { return nil }
    for word in (max(tokens.lowerBound, noun - 4)..<noun).reversed() {
      if ways.contains(document.key(word)) || document.key(word) == Key.of && document.key(word - 1) == front {
        return Name(tokens: noun..<(noun + 1), id: capital, isPlace: true)
      }
      let isOwn = extractor.lexicon.nation(at: word, in: document).map { extractor.states[$0.code] == theatre }
      guard document.token(word).kind == .possessive || document.key(word) == Key.the || isOwn == true else {
        return nil
      }
    }
    return nil
  }
  private static let parliaments = WordSet("parliament assembly")
  private static let ways = WordSet("in inside outside at near into")
  private static var front: WordKey { "front" }

  private static var capitalWord: WordKey { "capital" }
  private static let provinces = WordSet("provincial province territory")
}

/// Names that are no party where they stand.
extension EventSentence {
  /// "a Kosovo town", "Serbia's Kosovo province": the state says where.
  static func isPlaceWord(_ document: Document, _ next: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(next) && placeWords.contains(document.key(next)) && !document.tokens[next].isCapitalised
  }
  private static let placeWords = WordSet(
    "town village city municipality suburb hamlet province region capital towns villages")

  /// "two former KLA fighters": men, and not the army they were in.
  static func isFormer(_ document: Document, _ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    var before = name.lowerBound - 1
    if sentence.contains(before), document.key(before) == NameTable.hyphen { before -= 1 }
    guard sentence.contains(before), former.contains(document.key(before)) else { return false }
    // "the former Kosovo Liberation Army" is that army.
    let last = document.tokens[name.upperBound - 1]
    let next = name.upperBound
    return !last.isCapitalised
      || (sentence.contains(next) && document.tokens[next].kind == .word
        && !document.tokens[next].isCapitalised && fighters.contains(document.key(next)))
  }
  private static let former = WordSet("former ex onetime veteran")
  private static let fighters = WordSet(
    "fighter fighters member members commander commanders soldier soldiers guerrilla guerrillas rebel rebels leader leaders officer officers"
  )

  /// "Three UN police officers", "two Kosovo policemen": the force that they are of.
  static func ofPolice(
    _ name: Name, _ mentions: ArraySlice<FoundMention>, _ document: Document, _ extractor: EventExtractor
  ) -> Name? {
    let last = name.tokens.upperBound - 1
    guard policemen.contains(document.key(last)), !name.tokens.contains(where: { former.contains(document.key($0)) })
    else { return nil }
    if let body = ofMission(name, mentions, extractor, orBody: true), extractor.police[body.id] != nil { return body }
    let isOfficer = document.key(last - 1) == Key.police
    guard isOfficer || !officers.contains(document.key(last)), let own = extractor.ownPolice,
      let hit = name.tokens.lazy.compactMap({ extractor.lexicon.nation(at: $0, in: document) }).first,
      hit.end == (isOfficer ? last - 1 : last), extractor.states[hit.code] == extractor.theatre
    else { return nil }
    return Name(tokens: name.tokens, id: own.id, isPlace: false)
  }
  private static let policemen = WordSet("policeman policemen policewoman officer officers")
  private static let officers = WordSet("officer officers")

  /// "Belgian KFOR troops": the mission that a group in the text is named after.
  static func ofMission(
    _ name: Name, _ mentions: ArraySlice<FoundMention>, _ extractor: EventExtractor, orBody: Bool = false
  ) -> Name? {
    for mention in mentions where mention.tokens.lowerBound >= name.tokens.lowerBound {
      guard mention.tokens.upperBound <= name.tokens.upperBound else { break }
      guard case .actor(let id) = mention.meaning.target else { continue }
      let kind = extractor.lexicon.kind(of: id)
      if kind == .mission || orBody && (kind == .organisation || extractor.police[id] != nil) {
        return Name(tokens: name.tokens, id: id, isPlace: false)
      }
    }
    return nil
  }

  /// "53 Serbs", "three Serb villagers": some of a people, which the event is of; those who bear arms are a group of their own.
  static func ofPeople(
    _ name: Name, _ mentions: ArraySlice<FoundMention>, _ document: Document, _ marks: EventMarks,
    _ extractor: EventExtractor
  ) -> Name? {
    guard name.tokens.allSatisfy({ !bearingArms.contains(document.key($0)) }) else { return nil }
    if isFew(name.tokens, document, marks) { return nil }
    // "the ethnic Albanian detainees are accused": they, and not their people.
    if name.tokens.contains(where: { setApart.contains(document.key($0)) }) { return nil }
    for mention in mentions where mention.tokens.lowerBound >= name.tokens.lowerBound {
      guard mention.tokens.upperBound <= name.tokens.upperBound else { break }
      if case .actor(let id) = mention.meaning.target, extractor.lexicon.kind(of: id) == .population {
        return Name(tokens: name.tokens, id: id, isPlace: false)
      }
    }
    for index in name.tokens where document.tokens[index].isCapitalised {
      guard let hit = extractor.lexicon.nation(at: index, in: document) else { continue }
      // "the Journalists' Association of Serbia": the state.
      if mentions.contains(where: { $0.tokens == index..<hit.end && isState($0, extractor) }) { continue }
      guard let people = extractor.peoples[hit.code] else {
        // "about 200 Russians"
        guard hit.end == name.tokens.upperBound, index > name.tokens.lowerBound, isPlural(index, document),
          let state = extractor.states[hit.code]
        else { continue }
        return Name(tokens: name.tokens, id: state, isPlace: false)
      }
      // "a Serb politician" is somebody of his own.
      if hit.end == name.tokens.upperBound
        || (isPlural(name.tokens.upperBound - 1, document)
          && areCivil(document, hit.end, name.tokens, marks, extractor.table))
      {
        return Name(tokens: name.tokens, id: people, isPlace: false)
      }
    }
    return nil
  }
  private static func isState(_ mention: FoundMention, _ extractor: EventExtractor) -> Bool {
    guard case .actor(let id) = mention.meaning.target else { return false }
    return mention.meaning.form == .name && extractor.lexicon.kind(of: id) == .state
  }
  /// "four Albanians", "a Kosovo Serb farmer", "two elderly women": so few that they are people of their own.
  private static func isFew(_ name: Range<Int>, _ document: Document, _ marks: EventMarks) -> Bool {
    let first = document.tokens[name.lowerBound]
    if first.kind == .number { return first.end - first.start <= 2 }
    return few.contains(first.key)
  }
  private static let few: WordSet = "a an one two three four five six seven eight nine ten eleven twelve another"
  private static let setApart: WordSet =
    "detainees suspects defendants prisoners convicts inmates fugitives captives hostages"
  private static let bearingArms: WordSet =
    """
    armed masked hooded uniformed gunmen gunman attackers attacker militants militant assailants assailant snipers sniper \
    rebels guerrillas fighters extremists terrorists paramilitaries soldiers troops forces police protesters protestors \
    demonstrators
    """

  /// "failed to stop attacks by gunmen against Serbs": who did it and on whom stands behind.
  func doneBy(behind noun: Range<Int>) -> Parties {
    var result = Parties(start: noun.lowerBound)
    result.actors = agents(after: noun.upperBound)
    let end = result.actors.last?.tokens.upperBound ?? noun.upperBound
    if let preposition = (end..<min(tokens.upperBound, end + 4)).first(where: {
      EventSentence.targeting.contains(key($0))
    }),
      let name = (actors + nations).filter({ $0.tokens.lowerBound > preposition }).min(by: {
        $0.tokens.lowerBound < $1.tokens.lowerBound
      }), name.tokens.lowerBound - preposition < 4
    {
      result.recipients = listed(from: name)
    }
    return result
  }
  private static let targeting = WordSet("against on")

  /// "attacks by gunmen": a noun, though the verb looks alike.
  func isNounBeforeBy(_ end: Int) -> Bool {
    end < tokens.upperBound && key(end) == Key.by && endsInS(end - 1)
  }

  /// Where a quotation begins.
  func isQuoteMark(_ index: Int) -> Bool {
    token(index).kind == .mark && QuoteMap.isOpening(key(index))
  }
}
