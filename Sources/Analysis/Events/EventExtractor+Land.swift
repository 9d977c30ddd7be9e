import Corpus
import Facts

/// The land that a text is of, for deeds that it puts nowhere.
extension EventReading {
  /// Whether a deed is one on the ground, of people and forces there: "stones were thrown", "the man was arrested", "the
  /// soldiers withdrew"; what another state does by law and what is done by words is not.
  func isOnGround(
    _ type: EventReport.EventType, _ mode: String?, _ actors: [EntityID], _ recipients: [EntityID]
  ) -> Bool {
    if EventReading.inTheatre.contains(type) || mode == "withdraw" || isPolicing(type, actors) { return land != nil }
    // Who looks into a deed does so where it was done.
    if type == .accuse, mode == "investigate", !actors.isEmpty { return actors.allSatisfy { isLocal($0) } }
    guard EventReading.grounded.contains(type), mode != "resign" else { return false }
    return (actors + recipients).allSatisfy { isLocal($0) }
  }
  private static let grounded: EventTypes = [.coerce, .aid]

  /// Whether somebody may be met in the land that the text is of: its own people and forces, missions, and whoever has no state.
  private func isLocal(_ id: EntityID) -> Bool {
    guard let actor = actor(id) else { return true }
    switch actor.kind {
    case .mission, .population, .armedGroup: return true
    case _ where actor.source == .text && actor.country == nil: return true
    case .person:
      let owner = actor.role(on: publication.date?.first)?.of.flatMap { extractor.lexicon.actor($0) }
      return owner.map { isOwn($0) } ?? (actor.country == nil)
    default: return isOwn(actor)
    }
  }
  private func isOwn(_ actor: Actor) -> Bool {
    guard let land else { return false }
    return actor.id == land || actor.country != nil && actor.country == extractor.lexicon.actor(land)?.country
  }

  /// The last event, or the last of its sentence that has a place: "while the carrier drove through Klina, a man yelled in anger".
  var lastPlaced: EventDraft? {
    guard let last = found.last, last.report.place == nil else { return found.last }
    return found.suffix(3).last {
      $0.sentence == last.sentence && $0.report.place != nil && EventReading.material.contains($0.report.type)
    } ?? last
  }

  /// Whether a sentence goes on where the last event was: it follows it, or only what names no town stands between; a mission or
  /// the police of the land do nothing abroad.
  func goesOn(
    from before: EventDraft, _ actors: [EntityID], _ type: EventReport.EventType, _ view: EventSentence, block: Int
  ) -> Bool {
    // "Serbia put its army on alert": at home, whatever went on before.
    guard before.block == block, type != .mobilize || !movesAtHome(type, actors, view, isNews: true) else {
      return false
    }
    if let place = before.report.place, town(of: place) == nil, !extractor.isOfTheatre(place: place),
      isPolicing(.coerce, actors)
    {
      return false
    }
    let between = before.sentence.upperBound..<max(before.sentence.upperBound, view.tokens.lowerBound)
    // "By evening there was trouble in every town. Crowds marched on villages."
    if between.contains(where: {
      EventReading.allOver.contains(document.key($0)) || EventReading.everywhereElse.contains(document.key($0))
    }) {
      return false
    }
    return between.count < 40 && !towns.contains { between.contains($0.token) }
  }

  /// "bombed Serbia for 78 days": where the one state lies that bombs fell on.
  func state(bombed recipients: [EntityID]) -> EntityID? {
    guard recipients.count == 1, kind(recipients[0]) == .state, recipients[0] != extractor.theatre else { return nil }
    return recipients[0]
  }

  /// What the lexicon or the text says of an actor.
  func actor(_ id: EntityID) -> Actor? {
    extractor.lexicon.actor(id) ?? foundActors.first { $0.id == id }
  }

  /// What an actor of the lexicon is, and a person of the text; nil is any other actor of the text.
  func kind(_ id: EntityID) -> Actor.Kind? {
    extractor.lexicon.kind(of: id) ?? (foundPeople.contains(id) ? .person : nil)
  }

  /// Whether what happened is told as news: in the days before publication, or without a day.
  func isNews(_ status: EventReport.Status, _ time: EventTime?, isUndated: Bool) -> Bool {
    guard status == .occurred || status == .alleged else { return false }
    if isUndated || time?.isGuess == true { return true }
    guard let first = time?.value?.first, let last = publication.date?.last else { return false }
    return last.number - first.number <= 10
  }

  func arePersons(_ ids: [EntityID]) -> Bool { !ids.isEmpty && ids.allSatisfy { kind($0) == .person } }

  private static let everywhereElse = WordSet("every elsewhere everywhere")

  /// "put the army on alert": the one state whose forces those are who do it at home.
  func ownState(of actors: [EntityID]) -> EntityID? {
    guard let country = actors.first.flatMap({ actor($0)?.country }),
      actors.allSatisfy({ actor($0)?.country == country })
    else { return nil }
    return extractor.states[country]
  }

  /// "Pristina introduced a tariff", "the minister left the government": what a state's own bodies decide and who leaves them
  /// is at home.
  func isPolicy(_ type: EventReport.EventType, _ mode: String?, _ actors: [EntityID]) -> Bool {
    guard !actors.isEmpty else { return false }
    if type == .retreat, mode == "resign" { return actors.allSatisfy { isLocal($0) } }
    switch type {
    case .sanction: break
    case .coerce: if mode != nil, mode != "restrict", mode != "censor" { return false }
    // "Kosovo's Security Council held emergency talks".
    case .consult: if actors.contains(where: { actor($0)?.kind != .organisation }) { return false }
    default: return false
    }
    return actors.allSatisfy { actor($0)?.kind == .state || actor($0)?.kind == .organisation }
  }

  /// The land of a text: the theatre where it is of the conflict; else the state where it says again and again that
  /// something is or goes, twice as often as of any other.
  static func land(
    _ mentions: [FoundMention], _ extractor: EventExtractor, _ document: Document, isOfTheatre: Bool
  ) -> EntityID? {
    if isOfTheatre { return extractor.theatre }
    var counts: [(id: EntityID, times: Int)] = []
    for mention in mentions {
      guard let state = state(at: mention, extractor, document) else { continue }
      if let known = counts.firstIndex(where: { $0.id == state }) {
        counts[known].times += 1
      } else {
        counts.append((state, 1))
      }
    }
    guard let most = counts.max(by: { $0.times < $1.times }), most.times > 2,
      counts.allSatisfy({ $0.id == most.id || $0.times * 2 <= most.times })
    else { return nil }
    return most.id
  }

  /// "in southern Albania", "to Vlore": the state of a name that a preposition of place stands before.
  private static func state(
    at mention: FoundMention, _ extractor: EventExtractor, _ document: Document
  ) -> EntityID? {
    let first = mention.tokens.lowerBound
    let sentence = document.sentences[document.sentence(ofToken: first)].tokens
    guard
      (max(sentence.lowerBound, first - 2)..<first).contains(where: {
        locating.contains(document.key($0)) || document.key($0) == Key.of && localities.contains(document.key($0 - 1))
      })
    else { return nil }
    switch mention.meaning.target {
    case .actor(let id): return extractor.lexicon.kind(of: id) == .state ? id : nil
    case .place(let id): return extractor.state(ofPlace: id)
    }
  }
}
