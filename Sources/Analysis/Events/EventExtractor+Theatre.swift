import Corpus
import Facts

/// What lies in the countries of the conflict.
extension EventExtractor {
  /// Whether a country, today's or one of its forerunners, is on the other side of the conflict.
  func isAdversary(country: String) -> Bool {
    adversaries.contains(country) || lexicon.countries.contains { $0.code == country && $0.parts.contains(.adversary) }
  }

  /// Whether an actor of the lexicon is of a country of the conflict.
  func isOfTheatre(actor: EntityID) -> Bool {
    lexicon.index(of: actor).map { lexicon.theatre.holds(actor: $0) } ?? false
  }
  /// The town or village of the theatre that a place is; a monastery stands for its village.
  func town(of place: EntityID) -> EntityID? { lexicon.placeNumber(of: place).flatMap { towns[Int($0)] } }

  /// The same where a text may tell of villages that the lexicon does not know.
  func town(of place: EntityID, _ villages: Set<EntityID>) -> EntityID? {
    town(of: place) ?? (villages.contains(place) ? place : nil)
  }

  static func town(of place: Place, _ lexicon: Lexicon) -> EntityID? {
    if place.kind == "monastery", place.id.slug.hasSuffix("-monastery") {
      let village = EntityID(String(place.id.slug.dropLast("-monastery".count)))
      return lexicon.place(village) == nil ? place.id : village
    }
    return settlements.contains(place.kind) ? place.id : nil
  }
  private static let settlements: Set<String> = ["town", "village", "municipality"]

  /// The state that a place lies in.
  func state(ofPlace id: EntityID) -> EntityID? { lexicon.placeNumber(of: id).flatMap { statesOfPlaces[Int($0)] } }

  /// The state whose capital a place is.
  func state(ofCapital id: EntityID) -> EntityID? {
    lexicon.placeNumber(of: id).flatMap { number in
      let stands = lexicon.standsFor[Int(number)]
      return stands < 0 ? nil : lexicon.actors[Int(stands)].id
    }
  }
  func isRiver(_ id: EntityID) -> Bool { lexicon.placeNumber(of: id).map { rivers.contains($0) } ?? false }

  /// Whether a place lies in a country of the conflict.
  func isOfTheatre(place: EntityID) -> Bool {
    lexicon.placeNumber(of: place).map { lexicon.theatre.holds(place: $0) } ?? false
  }
}

extension EventReading {
  func town(of place: EntityID) -> EntityID? { extractor.town(of: place, villages) }

  /// Whether a text is of states, their forces and those who fight them, wherever they are.
  static func isOfStates(_ document: Document, _ mentions: [FoundMention], _ extractor: EventExtractor) -> Bool {
    var named = 0
    for mention in mentions where named < 4 {
      switch mention.meaning.target {
      case .actor(let id):
        if extractor.lexicon.kind(of: id).map({ powers.contains($0) }) ?? false { named += 1 }
      case .place(let id):
        // "the north", "the bridge": a town of the theatre has news of its own.
        if extractor.isOfTheatre(place: id), extractor.town(of: id) == nil, !isCity(id, extractor) { named += 1 }
      }
    }
    // "Ugandan rebels", "a French minister".
    for index in document.tokens.indices where named < 4 && document.tokens[index].isCapitalised {
      if extractor.lexicon.nation(at: index, in: document) != nil { named += 1 }
    }
    return named > 3 || (named > 0 && document.tokens.count <= named * Theatre.wordsPerName)
  }
  static func isCity(_ id: EntityID, _ extractor: EventExtractor) -> Bool {
    extractor.lexicon.place(id).map { $0.kind == "city" || $0.kind == "capital" } ?? false
  }
  private static let powers: Set<Actor.Kind> = [.state, .mission, .armedForce, .armedGroup, .organisation]

  /// Whether the text is of sport or the arts, where "attack" and "battle" mean something else.
  var isPlay: Bool {
    guard !marks.all.isDisjoint(with: extractor.table.play) else { return false }
    var games: Set<WordKey> = []
    var shows: Set<WordKey> = []
    for (index, classes) in marks.classes.enumerated() where !classes.isDisjoint(with: extractor.table.play) {
      let token = document.tokens[index]
      guard token.kind == .word else { continue }
      if !classes.isDisjoint(with: extractor.table.game) { games.insert(token.key) }
      if !classes.isDisjoint(with: extractor.table.show) { shows.insert(token.key) }
    }
    return EventReading.isPlay(games) || EventReading.isPlay(shows)
  }

  /// Three words of play, two of which mean nothing else: "the final status", "the Democratic League", "a theatre of war" and
  /// "landed on the football pitch" make no sports page.
  private static func isPlay(_ words: Set<WordKey>) -> Bool {
    words.count > 2 && words.lazy.filter { !manifold.contains($0) }.count > 1
  }
  private static let manifold = WordSet(
    "final pitch scored league champion chess defender captain fans director drama song songs audience theatre conductor"
  )
}
