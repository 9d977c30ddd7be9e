import Corpus
import Facts

/// Where an event was.
extension EventReading {
  static let determiners = WordSet("the a an some about around nearly more than its their")
  static let stops = WordSet(". ! ?")

  // MARK: Place

  /// The place behind "in", "at", "near" nearest to the event in its clause; a state stands in where no place is named.
  func place(of spot: EventSpot, clause: Range<Int>, _ view: EventSentence) -> EntityID? {
    let isVisit = spot.frame.type == .consult
    let cause = view.cause(of: spot)
    let clause = cause.map { $0.upperBound..<max($0.upperBound, clause.upperBound) } ?? clause
    // A picture is of one place.
    if view.isCaption {
      let towns = Set(view.places.map(\.id).filter { town(of: $0) == $0 })
      if towns.count == 1 { return towns.first }
    }
    let scene = isMaterial(spot) || isVisit ? antecedent(of: clause, view) : nil
    if let place = place(
      near: spot.tokens, within: clause, view, isVerb: spot.frame.head == .verb && (isMaterial(spot) || isVisit),
      isSettled: (!isMaterial(spot) && !isVisit && spot.frame.type != .aid) || spot.frame.mode == "resign",
      isLeaving: isLeaving(spot), isMaterial: isMaterial(spot), mayBeRoadEnd: scene == nil)
    {
      return place
    }
    if let scene { return scene }
    if spot.frame.mode == "visit",
      let state = view.states.first(where: {
        $0.tokens.lowerBound >= spot.tokens.upperBound && $0.tokens.lowerBound < spot.tokens.upperBound + 2
      }), !view.isAdjectival(state)
    {
      return state.id
    }
    // "In Prizren, soldiers killed two Serbs who ...": what opens the sentence holds for all of it.
    let opening = view.tokens.lowerBound..<min(view.tokens.upperBound, view.tokens.lowerBound + 4)
    // "In Belgrade, ... the man who stripped Kosovo of its autonomy": what a person once did was not done there.
    let isAside =
      spot.frame.type == .coerce && spot.tokens.lowerBound > view.tokens.lowerBound
      && view.isAny(spot.tokens.lowerBound - 1, .relatives)
    if !isAside,
      let place = place(near: opening, within: opening, view, isOpening: true, isMaterial: isMaterial(spot))
    {
      return place
    }
    guard EventReading.material.contains(spot.frame.type) else { return nil }
    // "shot dead a reservist who had fired at them in Pristina": the one place the sentence names.
    let near = (spot.tokens.lowerBound - 12)..<(spot.tokens.upperBound + 28)
    var located: [EntityID] = []
    for name in view.places where near.overlaps(name.tokens) && !located.contains(name.id) {
      guard isLocated(name, view), !isSeat(name, view), !view.isOfCause(name, of: spot.tokens),
        cause?.overlaps(name.tokens) != true, !view.isApartByCharge(name.tokens, spot.tokens),
        !isApart(name.tokens, from: spot.tokens, view) || isAnswer(spot, to: name.tokens, view)
      else { continue }
      located.append(name.id)
    }
    if located.count == 1 { return located.first }
    // "near Podujevo in northern Kosovo": the town says more.
    if let town = onlyOne(of: located, where: { town(of: $0) != nil }) { return town }
    if let spot = onlyOne(of: located, where: { extractor.lexicon.place($0)?.kind != "region" }) { return spot }
    if spot.frame.type == .retreat {
      return view.states.first {
        !isOrigin($0, view) && !view.isAdjectival($0) && $0.tokens.lowerBound > spot.tokens.lowerBound
          && clause.contains($0.tokens.lowerBound)
      }?.id
    }
    return nil
  }

  /// The only one of some places that is of a sort; nil where none or several are.
  private func onlyOne(of places: [EntityID], where isWanted: (EntityID) -> Bool) -> EntityID? {
    var found: EntityID?
    for place in places where isWanted(place) {
      if found != nil { return nil }
      found = place
    }
    return found
  }

  /// "the streets of Klina, a Serb village, where cars were stoned": the place that "where" stands for.
  private func antecedent(of clause: Range<Int>, _ view: EventSentence) -> EntityID? {
    let mark = clause.lowerBound - 1
    guard mark > view.tokens.lowerBound, view.key(mark) == EventReading.whereWord else { return nil }
    func stands(_ name: EventSentence.Name) -> Bool {
      let end = name.tokens.upperBound
      return end == mark || (end < mark && view.isComma(end))
    }
    return view.places.last { stands($0) }?.id ?? view.states.last { stands($0) && !view.isAdjectival($0) }?.id
  }
  private static var whereWord: WordKey { "where" }

  /// "General Fabio Mini of Italy": where a person is from.
  private func isOrigin(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let word = name.tokens.lowerBound - 1
    return word > view.tokens.lowerBound && view.key(word) == Key.of && view.token(word - 1).isCapitalised
  }

  /// "Officials in Belgrade deny it": where they sit.
  private func isOfOfficials(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    name.tokens.lowerBound > view.tokens.lowerBound && view.key(name.tokens.lowerBound - 1) == EventReading.inWord
      && view.actors.contains {
        $0.tokens.contains(name.tokens.lowerBound) && view.isAgentNoun($0.tokens.lowerBound)
      }
  }

  /// "the government in Budapest states", "a spokesman said in London": where it was told, not where it was.
  func isSeat(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    if isOfOfficials(name, view) { return true }
    let word = name.tokens.lowerBound - 1
    if isSeatAhead(name, view) { return true }
    guard word > view.tokens.lowerBound,
      view.key(word) == EventReading.inWord
        || (view.key(word) == EventReading.nearbyWord && view.key(word - 1) == EventReading.inWord)
    else { return false }
    // "the agency Beta in Belgrade said", "the hospital in nearby Klina announced".
    if name.tokens.upperBound < view.tokens.upperBound, EventReading.telling.contains(view.key(name.tokens.upperBound))
    {
      return true
    }
    if view.isToldAt(name) { return true }
    guard !extractor.isOfTheatre(place: name.id), !villages.contains(name.id) else { return false }
    return EventReading.seated.contains(view.key(word - 1))
      && (name.tokens.upperBound < view.tokens.upperBound
        && EventReading.telling.contains(view.key(name.tokens.upperBound))
        || EventReading.telling.contains(view.key(word - 1)))
  }

  /// "signed at Kumanovo, and the next day the council passed": the place of what stands before "and" and its subject.
  private func isOfOtherClause(_ name: EventSentence.Name, _ center: Range<Int>, _ view: EventSentence) -> Bool {
    guard name.tokens.upperBound < center.lowerBound, name.tokens.lowerBound > view.tokens.lowerBound + 3,
      let joiner = (name.tokens.upperBound..<center.lowerBound).last(where: { view.key($0) == Key.and }),
      view.isComma(joiner - 1)
    else { return false }
    return view.actors.contains { $0.tokens.lowerBound > joiner && $0.tokens.upperBound <= center.lowerBound }
  }

  /// "who runs an office in Serbia's new government": a government is no place.
  private func isOwner(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let mark = name.tokens.upperBound
    guard mark < view.tokens.upperBound, view.token(mark).kind == .possessive else { return false }
    return (mark + 1..<min(view.tokens.upperBound, mark + 4)).contains {
      EventReading.seated.contains(view.key($0)) || !view.classes($0).isDisjoint(with: extractor.table.official)
    }
  }

  static var inWord: WordKey { "in" }
  private static var nearbyWord: WordKey { "nearby" }
  private static let seated = WordSet(
    "government ministry spokesman spokeswoman minister officials embassy cabinet said told")
  static let telling = WordSet(
    "said says states stated confirmed confirms announced announces reported told reports claimed claims")

  /// "evacuated from Klina", "withdrew from the north": where it was is where they left.
  private func isLeaving(_ spot: EventSpot) -> Bool {
    spot.frame.type == .aid || spot.frame.type == .retreat || spot.frame.mode == "deport" || spot.frame.mode == "abduct"
  }

  private func isMaterial(_ spot: EventSpot) -> Bool { EventReading.material.contains(spot.frame.type) }

  /// "released them after a court in Kraljevo ruled": another event stands between.
  private func isApart(_ one: Range<Int>, from other: Range<Int>, _ view: EventSentence) -> Bool {
    let gap =
      one.lowerBound >= other.upperBound ? other.upperBound..<one.lowerBound : one.upperBound..<other.lowerBound
    return gap.contains {
      view.isBoundary($0)
        && (EventReading.sequences.contains(view.key($0))
          // "blew a hole into the canal that carries water to plants near Obiliq": where the plants are.
          || (one.lowerBound >= other.upperBound && EventReading.things.contains(view.key($0))))
    }
  }
  private static let things = WordSet("that which")

  /// "fired gas after a crowd threw stones at the parliament in Pristina": violence that answers violence is at the same place.
  private func isAnswer(_ spot: EventSpot, to place: Range<Int>, _ view: EventSentence) -> Bool {
    spot.frame.mode == "crowd-control" && place.lowerBound > spot.tokens.upperBound
      && (spot.tokens.upperBound..<place.lowerBound).contains { view.key($0) == EventReading.after }
  }
  private static let sequences = WordSet("after before until since ;")

  /// What is done by speaking: the places it speaks of are not where it was said.
  static let spoken: EventTypes = [.request, .accuse, .support, .threaten, .concede]
  /// What is done by force or law: whom it hit is enough, whoever did it.
  static let forcible: EventTypes = [.assault, .coerce, .sanction, .accuse]
  /// Where something was said: "In Belgrade, the opposition called for", "PRISTINA (Reuters) -", "Lavrov, in New York, blamed".
  func placeOfSpeech(_ spot: EventSpot, _ view: EventSentence) -> EntityID? {
    if let dateline = datelineCity(spot, view) { return dateline }
    let before = view.places.filter { $0.tokens.upperBound <= spot.tokens.lowerBound }
    var start = view.tokens.lowerBound
    if let date = view.dates.first(where: { $0.tokens.lowerBound == start }) { start = date.tokens.upperBound }
    if let first = before.first, first.tokens.lowerBound == start + 1, EventReading.settling.contains(view.key(start)),
      view.isComma(first.tokens.upperBound)
    {
      return first.id
    }
    // "At a rally in Klina the mayor thanked": what opens the sentence is where it was said.
    if let first = before.first, EventReading.settling.contains(view.key(start)),
      first.tokens.lowerBound - start < 8, EventReading.settling.contains(view.key(preposition(before: first, view))),
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
    return view.places.first { place in
      let preposition = place.tokens.lowerBound - 1
      return preposition >= view.tokens.lowerBound && EventReading.settling.contains(view.key(preposition))
        && (max(view.tokens.lowerBound, preposition - 2)..<preposition).contains {
          EventReading.audiences.contains(view.key($0))
        }
    }?.id
  }

  /// "SKOPJE, North Macedonia (AP) — Rama urged": the city that a report is sent from.
  private func datelineCity(_ spot: EventSpot, _ view: EventSentence) -> EntityID? {
    guard let first = view.places.first, first.tokens.lowerBound == view.tokens.lowerBound else { return nil }
    let reach = first.tokens.upperBound..<min(first.tokens.upperBound + 12, spot.tokens.lowerBound)
    guard
      let dash = reach.first(where: {
        EventSentence.isDashKey(view.key($0))
          || (view.key($0) == NameTable.hyphen && view.token($0).traits.contains(.spaceBefore))
      }),
      (first.tokens.upperBound..<dash).allSatisfy({ view.token($0).kind != .word || view.token($0).isCapitalised })
    else { return nil }
    return first.id
  }

  /// What the theatre's own state and police or its peacekeepers do by force of law, they do at home.
  func isPolicing(_ type: EventReport.EventType, _ actors: [EntityID]) -> Bool {
    (type == .coerce || (type == .aid))
      && actors.contains {
        kind($0) == .mission || $0 == extractor.theatre
          || (extractor.isOfTheatre(actor: $0) && extractor.police[$0] != nil)
      }
  }

  /// Whom and what one speaks to and at: "told reporters in Brussels", "at a press conference in Belgrade".
  private static let audiences = WordSet("reporters journalists conference press briefing deputies lawmakers")

  /// What is in the theatre of the conflict if its text says no other place.
  static let inTheatre: EventTypes = [.mobilize, .assault, .protest]
  static let material: EventTypes = [.mobilize, .assault, .protest, .retreat, .coerce]

  private func place(
    near center: Range<Int>, within clause: Range<Int>, _ view: EventSentence, isOpening: Bool = false,
    isVerb: Bool = false, isSettled: Bool = false, isLeaving: Bool = false, isMaterial: Bool = false,
    mayBeRoadEnd: Bool = true
  ) -> EntityID? {
    var best: (distance: Int, id: EntityID)?
    func consider(_ name: EventSentence.Name, penalty: Int) {
      guard clause.contains(name.tokens.lowerBound) || name.tokens.overlaps(center) else { return }
      var distance =
        name.tokens.lowerBound >= center.upperBound
        ? name.tokens.lowerBound - center.upperBound : center.lowerBound - name.tokens.upperBound + 4
      distance += penalty
      if best.map({ distance < $0.distance }) ?? true { best = (max(distance, 0), name.id) }
    }
    for name in view.places {
      if !isMaterial, !isOpening, isTopic(name, view) { continue }
      if !isMaterial, isOfOfficials(name, view) || isPossessive(name, view) { continue }
      if holdsTown(name, view) || !isLeaving && name.tokens.upperBound <= center.lowerBound && isHome(name, view) {
        continue
      }
      if isMaterial, isSeat(name, view) || isOwner(name, view) || view.isOfCause(name, of: center) { continue }
      if isSettled, isOfOtherClause(name, center, view) { continue }
      if !isOpening, view.isApartByCharge(name.tokens, center) { continue }
      // "Following clashes between police and Serbs, leaders met in Belgrade": where they met.
      if !isVerb, isMaterial, !extractor.isOfTheatre(place: name.id), !villages.contains(name.id),
        let main = view.mainStart(before: view.tokens.upperBound), center.upperBound <= main,
        name.tokens.lowerBound >= main
      {
        continue
      }
      if describesTown(name, view) || isRefuge(name, from: center, view) || isWayOfFlight(name, center, view) {
        continue
      }
      let isObject =
        !isOpening && isVerb && name.tokens.lowerBound >= center.upperBound
        && name.tokens.lowerBound - center.upperBound < 2 || view.isTaken(name, by: center)
      guard
        isObject || view.namesSite(name) || isScene(name, view)
          || isLocated(name, view, isSettled: isSettled, isLeaving: isLeaving)
          || (!isOpening && name.tokens.overlaps(center))
          || name.tokens.upperBound == center.lowerBound && !isHome(name, view)
      else {
        continue
      }
      // "blocked the road to Jarinje": there only if no other place is named.
      let isRoadEnd = isRoadEnd(name, view)
      if !isRoadEnd || mayBeRoadEnd { consider(name, penalty: isRoadEnd || isScene(name, view) ? 40 : 0) }
    }
    for name in view.states
    where !view.isAdjectival(name) && !isPossessive(name, view) && (isMaterial || isOpening || !isTopic(name, view))
      && !(isMaterial && (isOwner(name, view) || view.isOfCause(name, of: center)))
      && isLocated(name, view, isSettled: isSettled, isLeaving: isLeaving)
      && !isRefuge(name, from: center, view)
    {
      let isRoadEnd = isRoadEnd(name, view)
      if !isRoadEnd || mayBeRoadEnd { consider(name, penalty: isRoadEnd ? 40 : 3) }
    }
    return best?.id
  }

  /// "A man from Peja", "families living in Leposavic": where those are at home of whom it is told.
  private func isHome(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let word = name.tokens.lowerBound - 1
    guard word > view.tokens.lowerBound else { return false }
    if view.key(word) == EventSentence.from { return true }
    return view.key(word) == EventReading.inWord && EventReading.dwelling.contains(view.key(word - 1))
  }
  private static let dwelling = WordSet("living based residing born resident registered housed sheltering settled")

  /// "discussed the violence in Mitrovica", "briefed on the situation in the north": what was spoken of was there.
  private func isTopic(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    var word = name.tokens.lowerBound - 1
    if word > view.tokens.lowerBound, view.isAny(word, .determiners) { word -= 1 }
    guard word - 1 > view.tokens.lowerBound, view.key(word) == EventReading.inWord else { return false }
    return EventReading.topics.contains(view.key(word - 1))
  }
  private static let topics = WordSet(
    "situation crisis tensions tension events developments unrest conflict violence clashes riots attack attacks security stability presence elections progress"
  )

  private func isRoadEnd(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let word = name.tokens.lowerBound - 1
    guard word > view.tokens.lowerBound, view.key(word) == Key.to else { return false }
    var road = word - 1
    // "the main road leading south to Macedonia".
    while road > view.tokens.lowerBound, word - road < 4, EventReading.leadingOn.contains(view.key(road)) { road -= 1 }
    return !view.classes(road).isDisjoint(with: extractor.table.road)
  }
  private static let leadingOn = WordSet("leading leads running linking north south east west on")

  /// Whether a preposition of place stands before a name: "in northern Kosovo", "near the Kosovo village of Banjska".
  private func isLocated(
    _ name: EventSentence.Name, _ view: EventSentence, isSettled: Bool = false, isLeaving: Bool = false
  ) -> Bool {
    var index = name.tokens.lowerBound - 1
    var steps = 0
    // "in Gojbulja village, Vushtrri municipality".
    if index > view.tokens.lowerBound, view.isComma(index), name.tokens.upperBound < view.tokens.upperBound,
      EventReading.localities.contains(view.key(name.tokens.upperBound))
    {
      index -= 1
    }
    while index >= view.tokens.lowerBound, steps < 7 {
      let word = view.key(index)
      // What is decided about a place is not decided there: "rejected a request to send troops to Kosovo".
      if word == EventSentence.from { return isLeaving || isRoadWord(index - 1, view) && !isSettled }
      // "from Pristina to Pec": a road leads there.
      if word == Key.to,
        view.places.contains(where: {
          $0.tokens.upperBound == index && $0.tokens.lowerBound > view.tokens.lowerBound
            && view.key($0.tokens.lowerBound - 1) == EventSentence.from
        })
      {
        return false
      }
      // "on the road between Klina and Peja".
      if word == EventSentence.between, name.isPlace, isRoadWord(index - 1, view) || joinsTowns(name, view) {
        return true
      }
      if word == EventReading.onWord, name.tokens.contains(where: { EventReading.lines.contains(view.key($0)) }) {
        return !isSettled
      }
      if EventReading.locating.contains(word) { return !isSettled || EventReading.settling.contains(word) }
      if word == Key.of, index > view.tokens.lowerBound, EventReading.localities.contains(view.key(index - 1)) {
        return true
      }
      if word == Key.of, isPart(before: index, view) { return true }
      if view.isBoundary(index) || view.isComma(index) || EventReading.unlocating.contains(word) { return false }
      steps += 1
      index -= 1
    }
    return false
  }

  private static let lines = WordSet("border borders frontier boundary crossing")
  static let locating = WordSet(
    "in at near across inside outside around along into to toward towards through reached throughout over")
  static let settling = WordSet("in at inside")
  static let unlocating = WordSet("by with against for between said and about under of hospital clinic")
  static let localities = WordSet(
    """
    village town city municipality out border crossing outskirts part parts centre center middle heart suburb district edge \
    street square streets road roads stronghold flashpoint bastion quarter side bank hamlet enclave port villages towns \
    basement grounds campus courtyard yard hall university office offices courthouse school church station suburbs \
    districts squares quarters hamlets enclaves schools churches stations halls mosque mosques bazaar market markets \
    neighbourhood neighborhood neighbourhoods neighborhoods bridge bridges cemetery hills hillside woods forest area areas \
    vicinity surroundings direction approaches entrance exit access barracks cafe cafes shop shops prison jail airport \
    municipalities settlement settlements north south east west
    """)
}
