import Corpus
import Facts

/// Whose words an event stands in, and the mode of meetings and requests.
extension EventReading {
  mutating func isQuoted(_ token: Int) -> Bool {
    document.quotes.isQuoted(token)
  }

  func speaker(of range: Range<Int>) -> EntityID? {
    // "Russia offered to host talks", "urged both sides to meet": what is offered or asked for is no word about it.
    guard let said = attributions.innermost(around: range), document.key(said.tokens.lowerBound) != Key.to else {
      return nil
    }
    return said.meaning.speaker
  }

  /// Whom some names mean, each once; with `asStates` the states of those whose soldiers they are.
  func ids(of names: [EventSentence.Name], asStates: Bool = false, except others: [EntityID] = []) -> [EntityID] {
    var result: [EntityID] = []
    result.reserveCapacity(names.count)
    for index in names.indices {
      if asStates, !names[index].states.isEmpty {
        for id in names[index].states { EventReading.add(id, to: &result, except: others) }
      } else {
        EventReading.add(names[index].id, to: &result, except: others)
        for id in names[index].others { EventReading.add(id, to: &result, except: others) }
      }
    }
    return result
  }

  private static func add(_ id: EntityID, to ids: inout [EntityID], except others: [EntityID]) {
    if !ids.contains(id), !others.contains(id) { ids.append(id) }
  }

  /// "said patrols had been stepped up": a spokesman sends nobody out, his organisation does.
  func spokenFor(_ name: EventSentence.Name) -> EventSentence.Name {
    guard extractor.lexicon.kind(of: name.id) == nil, name.id.slug.hasPrefix(EventReading.spokesperson) else {
      return name
    }
    let body = EntityID(String(name.id.slug.dropFirst(EventReading.spokesperson.count)))
    return extractor.lexicon.actor(body) == nil
      ? name : EventSentence.Name(tokens: name.tokens, id: body, isPlace: false)
  }
  private static let spokesperson = "spokesperson-of-"

  func isFirstPerson(before index: Int, _ view: EventSentence) -> Bool {
    (max(view.tokens.lowerBound, index - 4)..<index).contains {
      EventReading.firstPerson.contains(view.key($0))
    }
  }

  /// Who "we" is: what soldiers do, the speaker's organisation does.
  func actor(for speaker: EntityID, _ frame: EventFrame) -> EntityID {
    guard frame.type == .mobilize || frame.type == .retreat || frame.type == .threaten else { return speaker }
    return body(of: speaker) ?? speaker
  }

  /// Whose office a person held when the text was published.
  func body(of person: EntityID) -> EntityID? {
    extractor.lexicon.actor(person)?.role(on: publication.date?.first)?.of
  }

  func isPeacekeeping(_ view: EventSentence) -> Bool {
    view.tokens.contains { EventReading.peace.contains(view.key($0)) }
      || view.actors.contains { $0.id == EventReading.nato || $0.id == EventReading.kfor }
  }

  // MARK: Modes

  func consultMode(
    _ frame: EventFrame, _ spot: EventSpot, _ view: EventSentence, count: Int, by body: EntityID?
  ) -> String? {
    if frame.mode == "phone" { return "phone" }
    let reach =
      max(
        view.tokens.lowerBound, spot.tokens.lowerBound - 4)..<min(
        view.tokens.upperBound, spot.tokens.upperBound + (frame.head == .noun ? 8 : 4))
    if reach.contains(where: { EventReading.mediation.contains(view.key($0)) }) { return "third-party" }
    if frame.head == .noun, count > 2, view.actors.contains(where: { $0.id == EventReading.union }) {
      return "third-party"
    }
    if frame.mode != nil, frame.mode != "visit" { return frame.mode }
    // "The Security Council will discuss it": a body of many, which sits.
    if count == 1, frame.mode == nil, body.flatMap({ kind($0) }) == .organisation { return "multilateral" }
    let around = max(view.tokens.lowerBound, spot.tokens.lowerBound - 2)..<spot.tokens.upperBound
    if count > 2 || around.contains(where: { EventReading.gatherings.contains(view.key($0)) }) {
      return frame.mode == "visit" && frame.head == .verb ? "visit" : "multilateral"
    }
    return "visit"
  }

  func requestMode(_ spot: EventSpot, _ view: EventSentence) -> String? {
    let table = extractor.table
    for index in spot.tokens.upperBound..<min(view.tokens.upperBound, spot.tokens.upperBound + 14) {
      let classes = view.classes(index)
      if !classes.isDisjoint(with: table.yield) { return "yield" }
      if !classes.isDisjoint(with: table.meet) { return "meet" }
      if !classes.isDisjoint(with: table.assist) { return "assist" }
    }
    return nil
  }

  static let nato: EntityID = "nato"
  static let kfor: EntityID = "kfor"
  private static let union: EntityID = "european-union"
  static let firstPerson = WordSet("i we our")
  static let peace = WordSet("peacekeeping peacekeepers peacekeeper kfor")
  static let mediation = WordSet(
    "mediated mediating mediates facilitated facilitating facilitates sponsored brokered broker mediation")
  static let gatherings = WordSet("summit conference meeting members leaders ministers")

  /// The clause from its subject to the end of what it says.
  func focus(of spot: EventSpot, _ parties: EventSentence.Parties, _ view: EventSentence) -> Range<Int> {
    var start = min(parties.start, spot.tokens.lowerBound)
    while start > view.tokens.lowerBound, EventReading.determiners.contains(view.key(start - 1)) { start -= 1 }
    var end = spot.tokens.upperBound
    var furthest = parties.actors.isEmpty && parties.recipients.isEmpty ? end : 0
    for name in parties.actors { furthest = max(furthest, name.tokens.upperBound) }
    for name in parties.recipients { furthest = max(furthest, name.tokens.upperBound) }
    while end < view.tokens.upperBound {
      if view.isBoundary(end) || (view.isComma(end) && end >= furthest) { break }
      // "the commander, Lt. Gen. X"
      if view.token(end).kind == .mark, EventReading.stops.contains(view.key(end)), end >= furthest { break }
      end += 1
    }
    return start..<max(end, spot.tokens.upperBound)
  }
}
