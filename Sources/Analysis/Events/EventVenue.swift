import Corpus
import Facts

/// Who has the floor from which token on, and where the debate is; empty and nil for texts that are none.
struct Debate {
  var floor: [(speaker: EntityID, start: Int)] = []
  var venue: EntityID?
}

/// The chamber that a debate was held in, and the town that an office is told to be in.
extension EventReading {
  /// Who has the floor in a transcript, and the seat of the body that it names above its first voice: "House of Lords,
  /// Wednesday 24 February 1999".
  func debate(in statements: [Found<StatementReport>]) -> Debate {
    var result = Debate()
    result.floor = statements.compactMap { statement in
      guard statement.rule == StatementReading.turn else { return nil }
      return statement.meaning.speaker.map { ($0, statement.tokens.lowerBound) }
    }
    guard let first = result.floor.first, result.floor.contains(where: { $0.speaker != first.speaker }) else {
      return result
    }
    let header = mentions.prefix { $0.tokens.lowerBound < first.start }
    result.venue =
      header.lazy.compactMap { mention in
        guard case .actor(let id) = mention.meaning.target else { return nil }
        return seat(of: id)
      }.first
    return result
  }

  /// The town of a body's seat; that of a state's own bodies is the capital.
  private func seat(of body: EntityID) -> EntityID? {
    if let seat = extractor.seats.seat(of: body) { return seat }
    guard let actor = extractor.lexicon.actor(body), actor.kind == .organisation,
      let state = actor.country.flatMap({ extractor.states[$0] })
    else { return nil }
    return extractor.seats.capital(of: state)
  }

  /// What somebody says who has the floor, where the debate is: "I urge the Government to press for their suspension".
  func placeOfDebate(_ draft: EventDraft) -> EntityID? {
    guard let venue = debate.venue, draft.report.status == .occurred, draft.report.actors.count == 1,
      let turn = debate.floor.last(where: { $0.start <= draft.trigger.lowerBound }),
      draft.report.actors[0] == turn.speaker, areSameDays(draft.report.when, publication.date)
    else { return nil }
    return venue
  }

  /// Where something was decided or said whose own clause names no place.
  func placeOfWords(
    _ type: EventReport.EventType, _ status: EventReport.Status, _ spot: EventSpot, _ actors: [EventSentence.Name],
    _ view: EventSentence
  ) -> EntityID? {
    if EventReading.settledByWords.contains(type), let city = datelineCity(spot, view) { return city }
    guard status == .occurred, EventReading.doneAtHome.contains(type) else { return nil }
    return placeOfOffice(of: actors, view)
  }

  /// "Prosecutors in Prizren opened an inquiry", "The US ambassador in Pristina, Jeffrey Hovenier, expressed concern": the town
  /// where a court or an embassy works. A government's capital is its name, and no place.
  private func placeOfOffice(of parties: [EventSentence.Name], _ view: EventSentence) -> EntityID? {
    for place in view.places where town(of: place.id) != nil || EventReading.isCity(place.id, extractor) {
      let preposition = place.tokens.lowerBound - 1
      guard preposition > view.tokens.lowerBound, EventReading.inOrAt.contains(view.key(preposition)),
        EventReading.offices.contains(view.key(preposition - 1))
      else { continue }
      let isOwn = parties.contains { party in
        party.tokens.overlaps(place.tokens) || party.tokens.upperBound == preposition
          || party.tokens.lowerBound == place.tokens.upperBound + 1 && view.isComma(place.tokens.upperBound)
      }
      if isOwn { return place.id }
    }
    return nil
  }

  private static let offices = WordSet(
    "prosecutors prosecutor prosecution court courts judge judges embassy ambassador consulate consul"
  )
}
