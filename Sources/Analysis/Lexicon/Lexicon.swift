import Corpus
import Facts

/// The actors and places we know, with every name, title and office of theirs.
package final class Lexicon: Sendable {
  /// States first, in the order of `countries.tsv`, then the lines of `actors.tsv`.
  package let actors: [Actor]
  package let places: [Place]
  package let countries: [CountryTable.Country]
  let titles: [Title]
  let speechVerbs: [SpeechVerb]
  let heads: [GroupHead]
  let names: NameTable
  let roles: RoleTable
  /// Beside `places`: the actor a city stands for ("Belgrade accused Pristina"), -1 for none.
  let standsFor: [Int32]
  /// Beside `places`: names of states and bodies inside the name count too ("northern Kosovo", "NATO headquarters").
  let holdsNames: [Bool]
  /// Beside `actors`: the actors a text must name before a nominal means this one.
  let needs: [[Int32]]
  /// The bytes that names of villages end with.
  let villageEndings: [[UInt8]]
  let landmarks: Landmarks
  let theatre: Theatre
  private let spellings: SpellingTable
  /// Parliament and army of a state by its ISO code.
  let ownBodies: [String: InstitutionsOfState]
  /// States by ISO code.
  let states: [String: Int32]
  /// Beside `actors` and `places`: the state of their country, -1 for none.
  let stateOfActor, stateOfPlace: [Int32]
  private let actorIndex, placeIndex: EntityNumbers

  /// Reads `Data/lexicon` and checks it.
  /// - Throws: `DataFileError` naming file and line of the first mistake.
  package init(data: DataFolder) throws(DataFileError) {
    let reading = try LexiconReading(data: data)
    try reading.check()
    names = reading.nameTable()
    (actors, places, countries) = (reading.actors, reading.places, reading.countries)
    (titles, speechVerbs, heads) = (reading.titles, reading.speechVerbs, EnglishWords.heads.map(\.0))
    (roles, standsFor, needs, ownBodies) = (reading.roles, reading.standsFor, reading.needs, reading.ownBodies)
    holdsNames = reading.places.map { ["region", "border", "facility"].contains($0.kind) }
    states = Dictionary(uniqueKeysWithValues: reading.countries.enumerated().map { ($1.code, Int32($0)) })
    let states = states
    stateOfActor = actors.map { $0.country.flatMap { states[$0] } ?? -1 }
    stateOfPlace = places.map { $0.country.flatMap { states[$0] } ?? -1 }
    villageEndings = try data.table("lexicon/place-endings.tsv", requiring: ["ending", "example", "silent"]).rows.map {
      Array($0["ending"].utf8)
    }
    landmarks = Landmarks(actors: reading.actorIndex, places: reading.placeIndex)
    theatre = Theatre(actors: actors, places: places, land: countries.first { $0.parts.contains(.land) }?.code)
    (actorIndex, placeIndex) = (EntityNumbers(reading.actorIndex), EntityNumbers(reading.placeIndex))
    spellings = SpellingTable(
      reading.nameLines.filter { !$0.isPlace && !$0.isAmbiguous && reading.actors[Int($0.owner)].kind == .person }.map {
        ($0.phrase, $0.owner)
      })
  }

  package func actor(_ id: EntityID) -> Actor? { actorIndex[id].map { actors[Int($0)] } }
  package func place(_ id: EntityID) -> Place? { placeIndex[id].map { places[Int($0)] } }
  func index(of id: EntityID) -> Int32? { actorIndex[id] }
  /// Beside mentions: whether each names a person; nil for a place or an actor that no table knows.
  func arePeople(_ mentions: [FoundMention]) -> [Bool?] {
    mentions.map { mention in
      guard case .actor(let id) = mention.meaning.target else { return nil }
      return kind(of: id).map { $0 == .person }
    }
  }

  /// What a state has to do with the watched conflict; nothing for any other actor.
  func parts(of actor: Int32) -> ConflictParts { actor < countries.count ? countries[Int(actor)].parts : [] }

  func kind(of id: EntityID) -> Actor.Kind? { actorIndex[id].map { actors[Int($0)].kind } }
  func placeNumber(of id: EntityID) -> Int32? { placeIndex[id] }

  /// Who held an office on a day, as far as the postings' dates are known on both sides.
  ///
  /// "prime minister" of "serbia" on 2017-02-14 gives Vučić, "defence secretary" and "defence minister" are one office.
  package func holders(of role: String, of owner: EntityID, on day: Day) -> [EntityID] {
    guard let title = title(worded: role), let owner = actorIndex[owner] else { return [] }
    return roles.holders(title: title, owner: owner, from: day, to: day).map { actors[Int($0)].id }
  }

  /// When someone held the office a text gives them, for placing the text in time; nil bounds are open or not known.
  package func terms(of actor: EntityID, role: String) -> [(from: Day?, to: Day?)] {
    guard let actor = actorIndex[actor], let title = title(worded: role) else { return [] }
    // "the NATO chief" says no more than that an office at the top was held.
    let isHead = titles[Int(title)].name == "head"
    return roles.postings(of: actor).filter { posting in
      posting.title == title || (isHead && titles[Int(posting.title)].kind == .head)
    }.map { ($0.from?.first, $0.to?.last) }
  }

  /// The state (ISO alpha-3) that a word names: "Serbian", "Serbs", "Serbia". Mind that "us" the pronoun has the key of
  /// "US"; `nation(at:in:)` tells them apart.
  package func nation(_ word: WordKey) -> String? {
    let slot = names.first(word)
    guard slot.node != 0, let entry = names.entry(of: slot.node) else { return nil }
    return nation(of: entry).map { countries[Int($0)].code }
  }

  /// The state that the words at a token name as a state, an attribute or a people, and the token behind them.
  package func nation(at token: Int, in document: Document) -> (code: String, end: Int)? {
    let tokens = document.tokens
    guard tokens[token].isCapitalised else { return nil }
    var node = names.first(tokens[token].key).node
    var index = token
    var best: (String, Int)?
    while node != 0 {
      if let entry = names.entry(of: node), let nation = nation(of: entry) {
        let isShort = tokens[token].end - tokens[token].start < 4
        if index > token || !isShort || !tokens[token].traits.isDisjoint(with: [.allCapitals, .abbreviation]) {
          best = (countries[Int(nation)].code, index + 1)
        }
      }
      index += 1
      if index < tokens.count, tokens[index].key == NameTable.hyphen { index += 1 }
      guard index < tokens.count, tokens[index].kind == .word else { break }
      node = names.next(node, tokens[index].key)
    }
    return best
  }

  private func nation(of entry: NameTable.Entry) -> Int32? {
    if entry.adjective >= 0 { return entry.adjective }
    if entry.people >= 0 { return entry.people }
    return entry.candidates.first { $0.kind == .actor && $0.index < countries.count }?.index
  }

  /// The person whose full name a text spells in another way: "Hashim Thaqi".
  func person(spelledLike run: [Token], in bytes: [UInt8]) -> Int32? {
    guard let first = run.first(where: { $0.kind == .word }), let last = run.last(where: { $0.kind == .word }),
      first.start < last.start
    else { return nil }
    func folded(_ token: Token) -> [UInt8] {
      var letters: [UInt8] = []
      letters.reserveCapacity(Int(token.end - token.start))
      Folding.fold(String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)) { letters.append($0) }
      return letters
    }
    return spellings.actor(first: folded(first), last: folded(last))
  }

  /// The title that a wording belongs to: "PM" and "prime minister" are one.
  func title(worded words: String) -> Int32? {
    var node: Int32 = 0
    for word in words.split(whereSeparator: { $0 == " " || $0 == "-" }) {
      let key = WordKey(word)
      node = node == 0 ? names.first(key).node : names.next(node, key)
      if node == 0 { return nil }
    }
    guard node != 0, let title = names.entry(of: node)?.title, title >= 0 else { return nil }
    return title
  }
}

/// Lines of the tables that rules on places and missions lean on; -1 where a table lacks one.
struct Landmarks: Sendable {
  let kosovo, serbia, kfor, nato: Int32
  /// States and missions whose soldiers are other missions'.
  let elsewhere: [Int32]
  let border, north, westernBalkans, europe: Int32
  /// Regions that "the region" may mean.
  let regions: [Int32]

  init(actors: [EntityID: Int32], places: [EntityID: Int32]) {
    kosovo = actors["kosovo"] ?? -1
    serbia = actors["serbia"] ?? -1
    kfor = actors["kfor"] ?? -1
    nato = actors["nato"] ?? -1
    elsewhere = (["bosnia-and-herzegovina", "afghanistan", "sfor", "eufor", "isaf"] as [EntityID]).compactMap {
      actors[$0]
    }
    border = places["kosovo-serbia-border"] ?? -1
    north = places["north-kosovo"] ?? -1
    westernBalkans = places["western-balkans"] ?? -1
    europe = places["europe"] ?? -1
    regions = (["balkans", "western-balkans", "southeastern-europe", "middle-east", "eastern-europe"] as [EntityID])
      .compactMap { places[$0] }
  }
}

extension NameTable {
  static var hyphen: WordKey { "-" }
}

/// An office or rank with all its wordings.
struct Title: Sendable {
  enum Kind: String, Sendable {
    case state, government, minister, head, spokesperson, envoy, military, local, church, rank, honorific, other
  }
  let name: String
  let kind: Kind
  /// Several people may hold the office of one owner at a time.
  let isShared: Bool
}

extension Lexicon {
  /// The verb of speech that a word is a form of.
  package func speechVerb(_ word: WordKey) -> SpeechVerb? {
    let slot = names.first(word)
    guard slot.classes.contains(.speech), let entry = names.entry(of: slot.node), entry.speech >= 0 else { return nil }
    return speechVerbs[Int(entry.speech)]
  }

  /// The verb of speech at a token, and the token behind it and its particle: "pointed out", but not "pointed to".
  ///
  /// "The arrival adds to the 400 who are there" and "asked for anonymity" tell of no words.
  func speechVerb(at index: Int, of document: Document, in sentence: Range<Int>) -> (speech: SpeechVerb, end: Int)? {
    guard let speech = speechVerb(document.key(index)) else { return nil }
    let next = index + 1
    let follower = sentence.contains(next) ? document.key(next) : .none
    if !speech.particles.isEmpty, speech.verb != "call on" {
      if speech.particles.contains(follower) { return (speech, next + 1) }
      // "made it clear that", "took the view that"
      let isSpaced = (follower == StatementWords.it || follower == Key.the) && next + 2 < sentence.upperBound
      return isSpaced && speech.particles.contains(document.key(next + 1)) ? (speech, next + 2) : nil
    }
    if speech.kind == .ask && follower == Lexicon.anonymity
      || speech.verb == "add" && follower == Key.to && !document.endsInING(index)
    {
      return nil
    }
    return (speech, next)
  }
  private static var anonymity: WordKey { "anonymity" }
}
