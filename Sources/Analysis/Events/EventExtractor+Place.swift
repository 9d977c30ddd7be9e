import Corpus
import Facts

/// Where an event was.
extension EventReading {
  static let determiners = WordSet("the a an some about around nearly more than its their")
  static let stops = WordSet(". ! ?")
  private static let siteKinds: Set<String> = ["crossing", "bridge", "monastery", "base", "landmark"]

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
      // "on patrol near the crossing of Jarinje": a site that belongs to no town.
      let sites = Set(
        view.places.map(\.id).filter { EventReading.siteKinds.contains(extractor.lexicon.place($0)?.kind ?? "") })
      if towns.isEmpty, sites.count == 1 { return sites.first }
    }
    if isMaterial(spot), let region = regionTold(behind: spot.tokens, view) { return region }
    let scene = isMaterial(spot) || isVisit ? antecedent(of: spot, clause, view) : nil
    if let place = place(
      near: spot.tokens, within: clause, view, isVerb: spot.frame.head == .verb && (isMaterial(spot) || isVisit),
      isSettled: (!isMaterial(spot) && !isVisit && !isHelp(spot)) || spot.frame.mode == "resign",
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
      guard isLocated(name, view), !isSeat(name, view), !isOfCause(name, spot.tokens, view),
        !isOfClauseBehind(name, spot.tokens, view), !isOfWar(name, spot.tokens, view),
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
  private func antecedent(of spot: EventSpot, _ clause: Range<Int>, _ view: EventSentence) -> EntityID? {
    guard let mark = relative(of: spot, clause, view) else { return nil }
    func stands(_ name: EventSentence.Name) -> Bool {
      let end = name.tokens.upperBound
      return end == mark || (end < mark && view.isComma(end))
    }
    guard let last = view.places.last(where: { stands($0) }) else {
      return view.states.last { stands($0) && !view.isAdjectival($0) }?.id
    }
    // "in Klina, a town in the north, where": the town says more.
    let isRegion = town(of: last.id) == nil && extractor.lexicon.place(last.id)?.kind == "region"
    return isRegion
      ? (view.places.last { stands($0) && town(of: $0.id) != nil && mark - $0.tokens.upperBound < 10 } ?? last).id
      : last.id
  }

  /// The "where" that a clause hangs on: "in Klina, where the police - all of them Albanians since May - used gas".
  func relative(of spot: EventSpot, _ clause: Range<Int>, _ view: EventSentence) -> Int? {
    let mark = clause.lowerBound - 1
    if mark > view.tokens.lowerBound, view.key(mark) == EventReading.whereWord { return mark }
    guard
      let mark = (view.tokens.lowerBound..<spot.tokens.lowerBound).last(where: {
        view.key($0) == EventReading.whereWord
      }), mark > view.tokens.lowerBound
    else { return nil }
    let between = mark..<spot.tokens.lowerBound
    let dashes = between.filter { EventSentence.isDashKey(view.key($0)) }
    return dashes.count == 2 && !between.contains { view.key($0) == SentenceView.semicolon } ? mark : nil
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
      && (EventReading.envoys.contains(view.key(name.tokens.lowerBound - 2))
        || view.actors.contains {
          $0.tokens.contains(name.tokens.lowerBound) && view.isAgentNoun($0.tokens.lowerBound)
        })
  }

  private static let envoys = WordSet("ambassador ambassadors envoy envoys representative")

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

  /// "escorted them to Klina"; who is handed over to a court is elsewhere.
  private func isHelp(_ spot: EventSpot) -> Bool {
    spot.frame.type == .aid
      || spot.frame.type == .cooperate && EventReading.escorting.contains(document.key(spot.tokens.lowerBound))
  }
  private static let escorting = WordSet("escorted escort escorts escorting accompanied accompanying accompany")
  private func isMaterial(_ spot: EventSpot) -> Bool { EventReading.material.contains(spot.frame.type) }

  /// "released them after a court in Kraljevo ruled": another event stands between.
  func isApart(_ one: Range<Int>, from other: Range<Int>, _ view: EventSentence) -> Bool {
    let gap =
      one.lowerBound >= other.upperBound
      ? other.upperBound..<one.lowerBound : one.upperBound..<other.lowerBound
    return gap.contains {
      view.isBoundary($0)
        && (EventReading.sequences.contains(view.key($0))
          || view.key($0) == EventReading.whileWord && view.isComma($0 - 1)
          // "blew a hole into the canal that carries water to plants near Obiliq": where the plants are.
          || (one.lowerBound >= other.upperBound && EventReading.things.contains(view.key($0))
            && !EventReading.barriers.contains(view.key($0 - 1))))
    }
  }
  private static let things = WordSet("that which")
  /// "cleared a roadblock that Serbs set up in Rudare": they stand where they were put.
  private static let barriers = WordSet(
    "roadblock roadblocks barricade barricades blockade barrier barriers checkpoint checkpoints wall walls")

  /// "fired gas after a crowd threw stones at the parliament in Pristina": violence that answers violence is at the same place.
  private func isAnswer(_ spot: EventSpot, to place: Range<Int>, _ view: EventSentence) -> Bool {
    (spot.frame.type == .assault || spot.frame.type == .protest) && place.lowerBound > spot.tokens.upperBound
      && (spot.tokens.upperBound..<place.lowerBound).contains { view.key($0) == EventReading.after }
  }
  private static var whileWord: WordKey { "while" }
  private static let sequences = WordSet("after before until since ;")

  /// What the theatre's own state and police or its peacekeepers do by force of law, they do at home.
  func isPolicing(_ type: EventReport.EventType, _ actors: [EntityID]) -> Bool {
    (type == .coerce || (type == .aid))
      && actors.contains {
        kind($0) == .mission || $0 == extractor.theatre
          || (extractor.isOfTheatre(actor: $0) && extractor.police[$0] != nil)
      }
  }

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
      if !isMaterial, !isOpening, isTopic(name, view) || isSettled && isOfIntent(name, center, view) { continue }
      if !isMaterial, isOfOfficials(name, view) || isPossessive(name, view) { continue }
      if holdsTown(name, view) || !isLeaving && name.tokens.upperBound <= center.lowerBound && isHome(name, view) {
        continue
      }
      if isMaterial,
        isSeat(name, view) || isOwner(name, view) || isOfCause(name, center, view)
          || isOfWar(name, isOpening ? nil : center, view)
      {
        continue
      }
      if isSettled, isOfOtherClause(name, center, view) { continue }
      if !isOpening, isOfClauseBehind(name, center, view) || isOfSaying(name, center, view) { continue }
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
      && !(isMaterial
        && (isOwner(name, view) || isOfCause(name, center, view) || isOfWar(name, isOpening ? nil : center, view)))
      && isLocated(name, view, isSettled: isSettled, isLeaving: isLeaving)
      && !isRefuge(name, from: center, view) && !isCounted(name, view) && !isOfClauseBehind(name, center, view)
      && !isOfSaying(name, center, view)
    {
      let isRoadEnd = isRoadEnd(name, view)
      if !isRoadEnd || mayBeRoadEnd { consider(name, penalty: isRoadEnd ? 40 : 3) }
    }
    return best?.id
  }

  private func isRoadEnd(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let word = name.tokens.lowerBound - 1
    guard word > view.tokens.lowerBound else { return false }
    // "mined the crossing into Albania".
    if EventReading.entering.contains(view.key(word)), EventReading.gates.contains(view.key(word - 1)) { return true }
    guard view.key(word) == Key.to else { return false }
    var road = word - 1
    // "the main road leading south to Macedonia".
    while road > view.tokens.lowerBound, word - road < 4, EventReading.leadingOn.contains(view.key(road)) { road -= 1 }
    return !view.classes(road).isDisjoint(with: extractor.table.road)
  }
  private static let entering = WordSet("into to with towards")
  private static let gates = WordSet("crossing crossings border frontier gate gates")
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
        return !isBearing(index, name, view)
      }
      if word == Key.of, isPart(before: index, view) { return true }
      if view.isBoundary(index) || view.isComma(index) || EventReading.unlocating.contains(word) { return false }
      steps += 1
      index -= 1
    }
    return false
  }

  /// "Glina, south of Zagreb", "ten miles north of Klina": the other town is where it was; "south of the Ibar".
  private func isBearing(_ of: Int, _ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    guard EventReading.sides.contains(view.key(of - 1)), view.key(of - 2) != Key.the else { return false }
    return extractor.isRiver(name.id) || name.tokens.lowerBound - of > 1 && view.key(of + 1) == Key.the
      || view.places.contains { $0.id != name.id && $0.tokens.upperBound < of && of - $0.tokens.upperBound < 6 }
  }

  private static let lines = WordSet("border borders frontier boundary crossing")
  static let locating = WordSet(
    "in at near across inside outside around along into to toward towards through reached throughout over above")
  static let settling = WordSet("in at inside")
  static let unlocating = WordSet("by with against for between said and about under of hospital clinic")
  static let localities = WordSet(
    """
    barricade barricades roadblock roadblocks blockade checkpoint checkpoints monastery camp reservoir dam village town city municipality out border crossing crossings outskirts part parts centre center middle heart suburb district edge \
    street square streets road roads stronghold flashpoint bastion quarter side bank hamlet enclave port villages towns \
    basement grounds campus courtyard yard hall university office offices courthouse school church station suburbs \
    districts squares quarters hamlets enclaves schools churches stations halls mosque mosques bazaar market markets \
    neighbourhood neighborhood neighbourhoods neighborhoods bridge bridges cemetery hills hillside woods forest area areas \
    vicinity surroundings direction approaches entrance exit access barracks cafe cafes shop shops prison jail airport \
    municipalities settlement settlements north south east west
    """)
}
