import Corpus
import Facts

/// Where something was said, and which places of a sentence are of what is said beside.
extension EventReading {
  /// What is done by speaking: the places it speaks of are not where it was said.
  static let spoken: EventTypes = [.request, .accuse, .support, .threaten, .concede]
  /// What is done by words at a table: a report sent from there tells it.
  static let settledByWords: EventTypes = [.agree, .reject, .consult]
  /// What is done by force or law: whom it hit is enough, whoever did it.
  static let forcible: EventTypes = [.assault, .coerce, .sanction, .accuse]
  /// Where something was said: "In Belgrade, the opposition called for", "PRISTINA (Reuters) -", "Lavrov, in New York, blamed".
  func placeOfSpeech(_ spot: EventSpot, _ view: EventSentence) -> EntityID? {
    if let dateline = datelineCity(spot, view) { return dateline }
    let before = view.places.filter {
      $0.tokens.upperBound <= spot.tokens.lowerBound && !isOfClauseBefore($0, spot.tokens, view)
    }
    var start = view.tokens.lowerBound
    if view.isAny(start, .joiners) { start += 1 }
    if let date = view.dates.first(where: { $0.tokens.lowerBound == start }) { start = date.tokens.upperBound }
    if let first = before.first, first.tokens.lowerBound == start + 1, EventReading.settling.contains(view.key(start)),
      view.isComma(first.tokens.upperBound)
    {
      return first.id
    }
    // "At a rally in Klina the mayor thanked": what opens the sentence is where it was said.
    // "But in the northern town of Klina, Serbs demanded".
    if let first = before.first, EventReading.settling.contains(view.key(start)),
      first.tokens.lowerBound - start < 8,
      EventReading.settling.contains(view.key(preposition(before: first, view)))
        || view.key(first.tokens.lowerBound - 1) == Key.of && view.isComma(first.tokens.upperBound)
          && EventReading.localities.contains(view.key(first.tokens.lowerBound - 2)),
      !view.actors.contains(where: { $0.tokens.lowerBound < first.tokens.lowerBound })
    {
      return first.id
    }
    for place in before where EventReading.settling.contains(view.key(place.tokens.lowerBound - 1)) {
      let opens = place.tokens.lowerBound - 2
      if opens >= view.tokens.lowerBound, view.isComma(opens), view.isComma(place.tokens.upperBound),
        spot.tokens.lowerBound - place.tokens.upperBound < 4
      {
        return place.id
      }
    }
    if let beside = view.places.first(where: { isBeside($0, spot, view) }) { return beside.id }
    return view.places.first { place in
      let preposition = place.tokens.lowerBound - 1
      return preposition >= view.tokens.lowerBound && EventReading.settling.contains(view.key(preposition))
        && (max(view.tokens.lowerBound, preposition - 2)..<preposition).contains {
          EventReading.audiences.contains(view.key($0))
        }
    }?.id
  }

  /// "charged in Pristina over it", "Dačić, on Tuesday in New York, accused", "speaking in Raška, he condemned": a place right beside
  /// the verb, or where an aside before it says that somebody speaks.
  private func isBeside(_ place: EventSentence.Name, _ spot: EventSpot, _ view: EventSentence) -> Bool {
    let preposition = preposition(before: place, view)
    guard preposition >= view.tokens.lowerBound, EventReading.settling.contains(view.key(preposition)),
      extractor.lexicon.place(place.id)?.kind != "region"
    else { return false }
    var behind = spot.tokens.upperBound
    while behind < view.tokens.upperBound, view.dates.contains(where: { $0.tokens.contains(behind) }) { behind += 1 }
    if preposition == behind { return true }
    guard place.tokens.upperBound <= spot.tokens.lowerBound else { return false }
    // ", speaking in Raška,"
    if let speaking = (max(view.tokens.lowerBound, preposition - 4)..<preposition).last(where: {
      EventReading.speaking.contains(view.key($0))
    }), speaking == view.tokens.lowerBound || view.isComma(speaking - 1) {
      return !(speaking..<preposition).contains { view.isComma($0) } && view.isComma(place.tokens.upperBound)
    }
    var before = spot.tokens.lowerBound
    while before > place.tokens.upperBound, view.isFiller(before - 1) || view.isComma(before - 1) { before -= 1 }
    return before == place.tokens.upperBound && preposition > view.tokens.lowerBound
      && (view.isComma(preposition - 1) || view.dates.contains { $0.tokens.upperBound == preposition }
        || view.actors.contains { $0.tokens.upperBound == preposition && view.isPerson($0.id) })
  }
  private static let speaking = WordSet("speaking gathered assembled meeting addressing talking")

  /// "SKOPJE, North Macedonia (AP) — Rama urged": the city that a report is sent from.
  func datelineCity(_ spot: EventSpot, _ view: EventSentence) -> EntityID? {
    guard let first = view.places.first, first.tokens.lowerBound == view.tokens.lowerBound else { return nil }
    let reach = first.tokens.upperBound..<min(first.tokens.upperBound + 12, spot.tokens.lowerBound)
    guard
      let dash = reach.first(where: view.isSpacedDash),
      (first.tokens.upperBound..<dash).allSatisfy({
        view.token($0).kind != .word || view.token($0).isCapitalised
      })
    else { return nil }
    return first.id
  }

  /// "Stoltenberg spoke in Pristina. He also condemned the attack.": where the same person was a few paragraphs before, as long
  /// as nothing puts that person elsewhere.
  func placeOfSpeaker(_ type: EventReport.EventType, _ actors: [EntityID], block: Int) -> EntityID? {
    guard EventReading.spoken.contains(type), actors.count == 1 else { return nil }
    // A government speaks where it is; what it says right after goes on there.
    let reach = kind(actors[0]) == .person ? EventReading.speechReach : 1
    let before = found.last { draft in
      draft.report.actors.contains(actors[0]) && draft.report.place != nil
        && (EventReading.spoken.contains(draft.report.type) || draft.report.type == .consult)
    }
    guard let before, block - before.block <= reach, before.report.status == .occurred,
      let place = before.report.place, extractor.state(ofPlace: place) != nil || town(of: place) != nil
    else { return nil }
    return place
  }
  /// How many paragraphs on somebody still speaks where he was.
  private static let speechReach = 4

  /// Whom and what one speaks to and at: "told reporters in Brussels", "at a press conference in Belgrade".
  private static let audiences = WordSet("reporters journalists conference press briefing deputies lawmakers")

  /// "In Belgrade the minister accused NATO, and the alliance condemned the mob": what follows "and" and another subject was not
  /// said there.
  func isOfClauseBefore(_ name: EventSentence.Name, _ event: Range<Int>, _ view: EventSentence) -> Bool {
    guard name.tokens.upperBound < event.lowerBound else { return false }
    return (name.tokens.upperBound..<event.lowerBound).contains { index in
      view.isAny(index, .joiners) && view.isComma(index - 1) && beginsClause(index + 1, view)
        && view.actors.contains {
          (1...2).contains($0.tokens.lowerBound - index) && $0.tokens.upperBound <= event.lowerBound
        }
    }
  }

  /// "shot at them in Pristina, and soldiers in Prizren killed two", "marched on villages, and in Obilic homes burned": the
  /// place of what stands behind a comma, "and" and a subject of its own.
  func isOfClauseBehind(_ name: EventSentence.Name, _ event: Range<Int>, _ view: EventSentence) -> Bool {
    guard name.tokens.lowerBound > event.upperBound else { return false }
    return (event.upperBound..<name.tokens.lowerBound).contains { index in
      guard view.isAny(index, .joiners) else { return false }
      guard view.isComma(index - 1) else {
        // "put its army on alert and Serbs clashed in Klina".
        return view.actors.contains {
          $0.tokens.lowerBound == index + 1 && $0.tokens.upperBound < name.tokens.lowerBound
            && view.isPastVerb($0.tokens.upperBound)
        }
      }
      // ", and he was taken to Pristina".
      if view.isAny(index + 1, .pronouns) { return beginsClause(index + 1, view) }
      // ", and in Obilic homes were burned".
      if index + 2 == name.tokens.lowerBound, EventReading.settling.contains(view.key(index + 1)) {
        return !view.isComma(name.tokens.upperBound)
      }
      return beginsClause(index + 1, view)
        && view.actors.contains { (1...2).contains($0.tokens.lowerBound - index) }
    }
  }

  /// Whether a subject and its verb begin here: "soldiers in Prizren shot".
  private func beginsClause(_ start: Int, _ view: EventSentence) -> Bool {
    (start + 1..<min(view.tokens.upperBound, start + 9)).contains {
      view.isPastVerb($0) || EventVerbForms.irregularPasts.contains(view.key($0)) || view.isAny($0, .finiteBe)
    }
  }

  /// "agreed to set up a force in Kosovo", "approved the force to be sent to Albania": where the thing agreed on is to be done.
  func isOfIntent(_ name: EventSentence.Name, _ event: Range<Int>, _ view: EventSentence) -> Bool {
    guard name.tokens.lowerBound > event.upperBound else { return false }
    return (event.upperBound..<name.tokens.lowerBound).contains {
      view.key($0) == Key.to && (view.isPresent($0 + 1) || view.isAny($0 + 1, .toBe))
    }
  }

  /// "who met his council on Sunday, said Belgrade would send men to Kosovo": of what was said, not where they met.
  func isOfSaying(_ name: EventSentence.Name, _ event: Range<Int>, _ view: EventSentence) -> Bool {
    guard name.tokens.lowerBound > event.upperBound, view.mayHold(EventReading.telling),
      let said = (event.upperBound..<name.tokens.lowerBound).last(where: {
        EventReading.telling.contains(view.key($0))
      })
    else { return false }
    return (event.upperBound..<said).contains { view.isComma($0) }
      && name.tokens.lowerBound - said > 3 && !(said..<name.tokens.lowerBound).contains { view.isComma($0) }
  }

  /// "Due to clashes in Kosovo, Serbia put its army on alert", "were killed as a minister took office in Washington"; "blew up as a
  /// convoy drove through Pristina" was there.
  func isOfCause(_ name: EventSentence.Name, _ event: Range<Int>, _ view: EventSentence) -> Bool {
    view.isOfCause(name, of: event)
      && (name.tokens.lowerBound < event.lowerBound || !extractor.isOfTheatre(place: name.id))
  }
}
