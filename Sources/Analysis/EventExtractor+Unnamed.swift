import Corpus
import Facts

/// Events whose parties no name tells.
extension EventReading {
  /// Whether an event needs no named party here: its frame says so of texts of the conflict, or it is an act of force told in one.
  func mayBeUnnamed(_ frame: EventFrame, _ view: EventSentence) -> Bool {
    if frame.isLocal { return isOfTheatre || view.isInTheatre }
    return frame.head == .verb && isOfTheatre && EventReading.impersonal.contains(frame.type)
  }
  private static let impersonal: EventTypes = [
    .mobilize, .assault, .protest, .retreat, .coerce, .reject, .accuse, .sanction,
  ]

  /// Whether enough is known of who takes part: a party with a name, or one that the words and the text make up for.
  func hasParties(
    _ parties: EventSentence.Parties, _ actors: [EntityID], _ recipients: [EntityID], _ spot: EventSpot,
    _ view: EventSentence, status: EventReport.Status, isQuoted: Bool, block: Int
  ) -> Bool {
    let frame = spot.frame
    let isVerb = frame.head == .verb
    if frame.type == .consult, frame.actors.hasAll, actors.count + recipients.count < 2,
      !(isVerb && !actors.isEmpty && view.hasOfficial(after: spot)), !(isVerb && actsUnnamed(spot, view)),
      (isVerb && status != .planned) || (view.places.isEmpty && !frame.isLasting)
    {
      return false
    }
    if frame.isAlone || mayBeUnnamed(frame, view) || !actors.isEmpty { return true }
    if !recipients.isEmpty,
      !isVerb || parties.isPassive || EventReading.forcible.contains(frame.type) || frame.contexts.contains("legal")
    {
      return true
    }
    if frame.type == .consult, spot.tokens.lowerBound == view.tokens.lowerBound, view.hasOfficial(after: spot) {
      return true
    }
    guard isVerb else { return false }
    let isHarm = EventReading.harms.contains(frame.rule)
    if frame.type == .assault, !isHarm || (frame.rule == EventReading.killed && !parties.isPassive),
      view.hasFighters(before: spot)
    {
      return true
    }
    if !isHarm, frame.type != .consult || frame.actors.hasAll, actsUnnamed(spot, view) { return true }
    return parties.isPassive && EventReading.material.contains(frame.type)
      && ((frame.type == .coerce && !isQuoted && isSequel(view, block)) || view.isInTheatre
        || (isOfTheatre && !isQuoted))
  }

  /// Whether a subject without a name acts: anyone in a text of the conflict, elsewhere the people and officials of a state
  /// that the sentence names: "opposition groups in Zimbabwe".
  func actsUnnamed(_ spot: EventSpot, _ view: EventSentence) -> Bool {
    guard isOfTheatre || (isOfStates && view.namesState) else { return false }
    // Its subject is of a class that acts; a town's police and robbers are no news of states.
    if spot.frame.isOfRoles, spot.frame.subject != nil, !EventReading.ofTowns.contains(spot.frame.type) { return true }
    return view.hasActingNoun(before: spot, isAbroad: !isOfTheatre)
  }

  /// A state, its forces or a mission.
  func isPower(_ id: EntityID) -> Bool { kind(id).map { EventReading.forces.contains($0) } ?? false }
  private static let forces: Set<Actor.Kind> = [.state, .armedForce, .mission]

  /// What is done in words, by law or with goods, every day and everywhere.
  static let soft: EventTypes = [
    .support, .consult, .agree, .aid, .concede, .request, .accuse, .cooperate, .retreat, .coerce, .sanction,
  ]

  /// What stands before a number.
  static let hedges = WordSet("about over around under")

  private static let ofTowns: EventTypes = [.coerce, .assault]

  /// Whether all of some parties are those who act, or of their own state.
  func areOwn(_ others: [EntityID], of actors: [EntityID]) -> Bool {
    let home = actors.compactMap { extractor.lexicon.actor($0)?.country }
    return !others.isEmpty
      && others.allSatisfy { other in
        actors.contains(other) || extractor.lexicon.actor(other)?.country.map { home.contains($0) } ?? false
      }
  }
}
