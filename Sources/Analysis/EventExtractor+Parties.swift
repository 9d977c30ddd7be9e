import Corpus
import Facts

/// Who takes part in an event beside the names that stand at its words.
extension EventReading {
  /// Completes the parties of an event by who speaks, by pronouns, by the police of the text, by whoever acts in the rest of
  /// its sentence.
  mutating func complete(
    _ parties: inout EventSentence.Parties, of spot: EventSpot, _ view: EventSentence, status: EventReport.Status,
    isQuoted: Bool, block: Int
  ) {
    let frame = spot.frame
    if frame.rule == EventReading.saidAbroad, parties.actors.isEmpty,
      let pronoun = view.actors.first(where: { $0.tokens.overlaps(spot.tokens) })
    {
      parties.actors = [pronoun]
    }
    // "Serbia was criticised, Vucic said": by others.
    if parties.actors.isEmpty || isQuoted, frame.actors.hasSpeaker,
      frame.head == .noun || !parties.isPassive || parties.recipients.isEmpty,
      let speaker = speaker(of: spot.tokens)
    {
      let isOwn = isFirstPerson(before: spot.tokens.lowerBound, view)
      if isOwn || parties.actors.isEmpty,
        isOwn || isQuoted || frame.head == .noun || !frame.actors.hasSubject || view.isReportedClause(spot)
      {
        parties.actors = [
          EventSentence.Name(tokens: spot.tokens, id: actor(for: speaker, frame), isPlace: false)
        ]
      }
    }
    // "I condemn that attack": in a debate or an interview, whoever has the floor.
    if parties.actors.isEmpty, frame.head == .verb, !parties.isPassive, frame.actors.hasSubject,
      spot.tokens.lowerBound > view.tokens.lowerBound, view.isOwnSubject(before: spot.tokens.lowerBound),
      let speaker = speaker(of: spot.tokens)
    {
      parties.actors = [EventSentence.Name(tokens: spot.tokens, id: actor(for: speaker, frame), isPlace: false)]
    }
    if frame.head == .verb, parties.actors.isEmpty, !parties.isPassive, view.hasPluralPronoun(before: spot),
      let before = found.last, before.sentence.upperBound == view.tokens.lowerBound, before.block == block
    {
      parties.actors = before.report.actors.map { EventSentence.Name(tokens: spot.tokens, id: $0, isPlace: false) }
    }
    addPronouns(to: &parties, of: spot, view)
    // "Kosovo Police said that checkpoints had been set up": by them.
    if parties.isPassive, parties.actors.isEmpty, EventReading.ofForces.contains(frame.type),
      view.isReportedClause(spot), let speaker = speaker(of: spot.tokens),
      isForce(spokenFor(EventSentence.Name(tokens: spot.tokens, id: speaker, isPlace: false)).id),
      !parties.recipients.contains(where: { $0.id == speaker })
    {
      parties.actors = [EventSentence.Name(tokens: spot.tokens, id: speaker, isPlace: false)]
    }
    if let police { addPolice(police, to: &parties, of: spot, view, block: block) }
    if namesForce {
      if frame.type != .retreat, frame.type != .mobilize || isAtSite(frame) {
        parties.actors = parties.actors.map { peacekeepers($0, view) }
      }
      parties.recipients = parties.recipients.map { peacekeepers($0, view) }
    }
    if EventReading.material.contains(frame.type) || frame.type == .aid {
      parties.actors = parties.actors.map { spokenFor($0) }
    }
    // "gunmen ambushed a EULEX convoy and killed an officer": the convoy did not.
    if frame.head == .verb, !parties.isPassive, EventReading.forcible.contains(frame.type), status != .alleged,
      let main = sentenceActors,
      !parties.actors.isEmpty, parties.actors.allSatisfy({ sentenceRecipients.contains($0.id) })
    {
      parties.actors = main
    }
    if frame.head == .verb, !parties.actors.isEmpty || parties.isPassive || view.hasFighters(before: spot) {
      sentenceActors = parties.actors
      sentenceVerb = spot.tokens
      sentenceRecipients = ids(of: parties.recipients)
    }
    addOwner(to: &parties, of: spot, view)
    // "recalled its ambassador from Washington": the state whose capital it is.
    if frame.type == .sanction, parties.recipients.isEmpty, !parties.isPassive,
      let capital = view.places.first(where: {
        (1..<7).contains($0.tokens.lowerBound - spot.tokens.upperBound + 1)
          && EventReading.ofPosting.contains(view.key($0.tokens.lowerBound - 1))
      }), let state = extractor.state(ofCapital: capital.id), !ids(of: parties.actors).contains(state)
    {
      parties.recipients = [EventSentence.Name(tokens: capital.tokens, id: state, isPlace: false)]
    }
    if frame.type == .consult || frame.type == .agree {
      for name in view.mediators(around: spot.tokens)
      where !(parties.actors + parties.recipients).contains(where: { $0.id == name.id }) {
        parties.actors.append(name)
      }
    }
  }

  private static let ofPosting = WordSet("from in to with")

  /// "an Estonian patrol", "a Russian peacekeeper": soldiers of a state that is no party are those of the force.
  private func peacekeepers(_ name: EventSentence.Name, _ view: EventSentence) -> EventSentence.Name {
    // "Norwegian forces": found as a group of its own.
    if extractor.lexicon.kind(of: name.id) == nil, !name.states.isEmpty,
      name.states.allSatisfy({ state in
        state != extractor.theatre
          && extractor.lexicon.actor(state)?.country.map {
            !extractor.adversaries.contains($0) && !extractor.strangers.contains($0)
          } ?? false
      })
    {
      return EventSentence.Name(tokens: name.tokens, id: EventReading.kfor, isPlace: false)
    }
    guard kind(name.id) == .state, view.nations.contains(where: { $0.tokens == name.tokens }),
      let country = extractor.lexicon.actor(name.id)?.country, !extractor.adversaries.contains(country),
      name.id != extractor.theatre,
      (name.tokens.upperBound..<min(view.tokens.upperBound, name.tokens.upperBound + 3)).contains(where: {
        !view.classes($0).isDisjoint(with: extractor.table.troops)
          || EventReading.soldierWords.contains(view.key($0))
      })
    else { return name }
    return EventSentence.Name(tokens: name.tokens, id: EventReading.kfor, isPlace: false)
  }
  private static let soldierWords = WordSet("soldier peacekeeper patrol serviceman patrols peacekeepers")

  /// What police and peacekeepers do when they tell of it without saying who did it.
  private static let ofForces: EventTypes = [.mobilize, .coerce, .aid]
  private func isForce(_ id: EntityID) -> Bool {
    extractor.police[id] != nil || kind(id) == .mission || kind(id) == .armedForce
  }
}
