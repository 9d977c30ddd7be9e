import Corpus
import Facts

/// Where an event was that its own words put nowhere, or nowhere but in the theatre.
extension EventReading {
  /// The place of an event as the rest of the text tells it: the town that it is of, the scene of what was told before, home.
  func settled(
    _ stated: EntityID?, of spot: EventSpot, type: EventReport.EventType, mode: String?, actors: [EntityID],
    recipients: [EntityID], status: EventReport.Status, isNews: Bool, _ view: EventSentence, block: Int
  ) -> EntityID? {
    let frame = spot.frame
    var place = stated
    if frame.head == .verb, mode == "aerial", place == nil || place == extractor.theatre,
      let state = state(bombed: recipients)
    {
      return state
    }
    // "put the army on alert, should anything happen in the north": it stands at home.
    if EventReading.alerting.contains(frame.rule), let own = ownState(of: actors), own != extractor.theatre,
      place.map({ extractor.state(ofPlace: $0) != own && !isTold($0, inClauseOf: spot, view) }) ?? true
    {
      return own
    }
    if type == .coerce, isDecided(spot, view), let own = ownState(of: actors) { return own }
    if place == nil, status == .occurred, let there = placeOfSpeaker(type, actors, block: block) { return there }
    // "Kosovo police shut the bank, and officials in Serbia were furious": they do so in no other state.
    if type == .coerce, mode != "deport", let there = place, there != extractor.theatre, kind(there) == .state,
      !actors.isEmpty,
      actors.allSatisfy({ $0 == extractor.theatre || extractor.isOfTheatre(actor: $0) && extractor.police[$0] != nil })
    {
      place = nil
    }
    if place == nil || place == extractor.theatre, EventReading.material.contains(type),
      let town = townAhead(of: view, spot, block: block)
    {
      return town
    }
    if place == nil, EventReading.violent.contains(type), status != .hypothetical,
      let town = townOfNext(view) ?? onlyTown(of: view, for: spot)
    {
      return town
    }
    // "Serbs tried to enter the hall in Zvecan. They have thrown stones.": the same people go on there.
    if place == nil || place == extractor.theatre, EventReading.violent.contains(type), !actors.isEmpty,
      let before = found.last, before.sentence.upperBound == view.tokens.lowerBound, before.block == block,
      view.pluralPronoun(before: spot.tokens.lowerBound) != nil, before.report.actors == actors,
      let there = before.report.place, town(of: there) != nil
    {
      return there
    }
    if place == nil, status == .occurred, let scene = sceneOfWords(type, actors, recipients, view, block: block) {
      return scene
    }
    let isTheatreWide =
      place == nil
      || (place == extractor.theatre && view.places.isEmpty && EventReading.violent.contains(type) && mode != "deport"
        && !view.holds(EventReading.allOver))
    // "his army on alert", "units were leaving": at home, where no place is named.
    let isHome = place == nil && movesAtHome(type, actors, view, isNews: isNews)
    if isTheatreWide, !isHome, isNews, !looksBack(view), EventReading.material.contains(type) || isAtSite(frame),
      !isPerfect(spot, view),
      let town = mode == "aerial" || mode == "boycott"
        ? nil : town(before: view, type: type, isAtSite: isAtSite(frame), block: block)
    {
      place = town
    }
    // "the bridge over the Ibar": the town that the river flows through.
    if let river = place, extractor.isRiver(river), EventReading.material.contains(type),
      let town = view.places.first(where: { town(of: $0.id) != nil })?.id
        ?? town(before: view, type: type, isAtSite: false, block: block)
    {
      place = town
    }
    if place == nil, type == .assault, let force = recipients.first(where: { kind($0) == .armedForce }) {
      // An attack on a country's police is in that country.
      place = extractor.lexicon.actor(force)?.country.flatMap { extractor.states[$0] }
    }
    if isHome, type == .mobilize, let own = ownState(of: actors) { return own }
    if place == nil, isPolicy(type, mode, actors), let own = ownState(of: actors) { return own }
    if place == nil, !isHome, isOnGround(type, mode, actors, recipients), status != .hypothetical, status != .denied,
      view.places.allSatisfy({
        isSeat($0, view) || isDateline($0, view) || isOfTheatre && extractor.isOfTheatre(place: $0.id)
          || extractor.state(ofPlace: $0.id) == land || isApart($0.tokens, from: spot.tokens, view)
          || isOfClauseBehind($0, spot.tokens, view) || isOfWar($0, spot.tokens, view)
      })
    {
      place = onlyRegion(of: view) ?? land
    }
    return place
  }

  private static let alerting: [RuleName] = ["event-alert", "event-alert-idiom", "event-readied-for-battle"]

  private func isTold(_ place: EntityID, inClauseOf spot: EventSpot, _ view: EventSentence) -> Bool {
    let clause = view.clause(around: spot.tokens)
    return (view.places + view.states).contains { $0.id == place && clause.contains($0.tokens.lowerBound) }
  }

  /// "rallied in Mitrovica against the government's decision to outlaw the dinar": what a state decides holds in all of it.
  private func isDecided(_ spot: EventSpot, _ view: EventSentence) -> Bool {
    let verb = spot.tokens.lowerBound
    guard verb - 2 > view.tokens.lowerBound, view.key(verb - 1) == Key.to,
      !view.places.contains(where: { $0.tokens.lowerBound >= verb })
    else { return false }
    return (max(view.tokens.lowerBound, verb - 9)..<verb - 1).contains {
      EventReading.decisions.contains(view.key($0))
    }
  }
  private static let decisions = WordSet("decision decisions law laws order bill ruling decree")

  /// "clashed over barricades put up in northern Kosovo": the one part of the land that a sentence names says more than the land.
  private func onlyRegion(of view: EventSentence) -> EntityID? {
    guard let only = view.places.first, isOfTheatre, only.id != land, isRegionOfTheatre(only.id),
      view.places.allSatisfy({ $0.id == only.id }), !isSeat(only, view), !isDateline(only, view),
      view.states.allSatisfy({ $0.tokens.overlaps(only.tokens) || !extractor.isOfTheatre(actor: $0.id) })
    else { return nil }
    return only.id
  }

  /// "The attack, which happened in Decan, was the second": the next sentence says where.
  private func townOfNext(_ view: EventSentence) -> EntityID? {
    guard view.tokens.upperBound < document.tokens.count, !view.places.contains(where: { town(of: $0.id) != nil })
    else {
      return nil
    }
    let next = document.sentences[document.sentence(ofToken: view.tokens.upperBound)].tokens
    guard pointsToDeed(next),
      let happening = next.prefix(14).first(where: { EventReading.happening.contains(document.key($0)) }),
      let town = towns.first(where: { $0.token > happening && $0.token <= happening + 6 }), next.contains(town.token),
      (happening..<town.token).contains(where: { EventReading.locating.contains(document.key($0)) })
    else { return nil }
    return town.id
  }
  private static let happening = WordSet("happened occurred place")

  /// "It took place", "All of this happened", "The attack, which occurred": what is told of is what was told before.
  private func pointsToDeed(_ sentence: Range<Int>) -> Bool {
    let first = document.key(sentence.lowerBound)
    if EventReading.pointers.contains(first) { return true }
    return first == Key.the
      && sentence.dropFirst().prefix(3).contains { EventReading.deedNouns.contains(document.key($0)) }
  }
  private static let pointers = WordSet("it this that all")
  private static let deedNouns = WordSet(
    "attack attacks incident incidents shooting shootings explosion blast clash clashes killing killings murder murders raid fight brawl ambush bombing robbery assault scuffle arson fire"
  )

  /// "Zvecan's town hall was surrounded", "Kamenica villagers stopped a convoy": the one town that a sentence names, if it is
  /// not where somebody came from, went to, spoke or was treated.
  private func onlyTown(of view: EventSentence, for spot: EventSpot) -> EntityID? {
    var only: EntityID?
    for name in view.places where town(of: name.id) != nil && name.id != extractor.capital {
      if isSeat(name, view) || isWayOfFlight(name, view.tokens, view) || holdsTown(name, view)
        || describesTown(name, view)
      {
        continue
      }
      // "arrested people after a blast in Zubin Potok": the blast was there.
      let isLater = name.tokens.lowerBound >= spot.tokens.upperBound
      if isOfCause(name, spot.tokens, view)
        || isLater
          && (spot.tokens.upperBound..<name.tokens.lowerBound).contains(where: {
            EventReading.timeBreaks.contains(view.key($0))
          })
      {
        continue
      }
      let reach = max(view.tokens.lowerBound, name.tokens.lowerBound - 4)..<name.tokens.lowerBound
      if reach.contains(where: { EventReading.elsewhere.contains(view.key($0)) }) { continue }
      if let other = only, other != name.id { return nil }
      only = name.id
    }
    return only
  }
  private static let elsewhere = WordSet(
    "press reporters journalists speaking briefing conference from to toward towards for with about against via by hospital clinic court prison tribunal trial born native lived mayor than"
  )

  /// "in a bar in a Kosovo town", "near a village": the town that the next paragraphs name.
  private func townAhead(of view: EventSentence, _ spot: EventSpot, block: Int) -> EntityID? {
    guard view.mayHold(EventReading.unnamedTowns) else { return nil }
    let reach = view.tokens
    guard
      let noun = reach.first(where: { index in
        EventReading.unnamedTowns.contains(view.key(index)) && view.key(index + 1) != Key.of && index > reach.lowerBound
          && (max(reach.lowerBound, index - 4)..<index).contains { word in
            EventReading.indefinite.contains(view.key(word)) && word > view.tokens.lowerBound
              && EventReading.locating.contains(view.key(word - 1))
          }
      }), !view.places.contains(where: { town(of: $0.id) != nil && !isDateline($0, view) })
    else { return nil }
    return towns.first { town in
      town.token > noun && town.block - block <= 3 && town.token > 1
        && (document.key(town.token - 1) == Key.of && EventReading.unnamedTowns.contains(document.key(town.token - 2))
          || EventReading.unnamedTowns.contains(document.key(town.token + 1)))
    }.flatMap { $0.block >= block ? $0.id : nil }
  }
  private static let unnamedTowns = WordSet("village town hamlet suburb settlement")
  private static let indefinite = WordSet("a an another one")

  /// "NATO began to remove the barricades in the north. The troops called on Serbs to leave; they refused.": what those who
  /// stand there say to each other is said there.
  private func sceneOfWords(
    _ type: EventReport.EventType, _ actors: [EntityID], _ recipients: [EntityID], _ view: EventSentence, block: Int
  ) -> EntityID? {
    guard EventReading.faceToFace.contains(type), !actors.isEmpty, view.places.isEmpty,
      let before = found.suffix(3).last(where: { $0.report.status == .occurred && $0.report.place != nil }),
      before.block == block, before.sentence.upperBound == view.tokens.lowerBound,
      EventReading.material.contains(before.report.type) || EventReading.faceToFace.contains(before.report.type)
    else { return nil }
    var there = before.report.actors + before.report.recipients
    // Who came from NATO is KFOR on the ground.
    if there.contains(EventReading.nato) { there.append(EventReading.kfor) }
    let isThere = actors.allSatisfy { id in
      switch kind(id) {
      case .mission, .armedForce, .armedGroup, .population, nil: true
      default: false
      }
    }
    return isThere && EventReading.share(actors + recipients, there) ? before.report.place : nil
  }
  private static let faceToFace: EventTypes = [.request, .threaten, .reject]

  /// "Northern Kosovo was tense with thousands demonstrating": what a sentence says of a place is there.
  func isScene(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let next = name.tokens.upperBound
    guard next < view.tokens.upperBound, EventReading.beingThere.contains(view.key(next)) else { return false }
    return (view.tokens.lowerBound..<name.tokens.lowerBound).allSatisfy { index in
      view.token(index).kind != .word || !view.isAny(index, .prepositions)
    } && name.tokens.lowerBound - view.tokens.lowerBound < 5
  }
  private static let beingThere = WordSet("was is remained remains has saw sees witnessed experienced")

  /// "In Belgrade, the agency Beta said that attackers fired": a city abroad where it was told.
  func isSeatAhead(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let end = name.tokens.upperBound
    guard name.tokens.lowerBound == view.tokens.lowerBound + 1, view.isComma(end), town(of: name.id) == nil,
      !extractor.isOfTheatre(place: name.id), view.mayHold(EventReading.telling)
    else { return false }
    return (end + 1..<min(view.tokens.upperBound, end + 12)).contains { EventReading.telling.contains(view.key($0)) }
  }

  /// "streamed into Albania to escape the fighting": they fled there from where it was.
  func isRefuge(_ name: EventSentence.Name, from event: Range<Int>, _ view: EventSentence) -> Bool {
    isFlight(between: name.tokens, event, view)
  }
  /// "streamed out on Monday to escape the fighting": when they fled, not when it was fought.
  func isFledFrom(_ spot: EventSpot, _ date: FoundDate, _ view: EventSentence) -> Bool {
    isFlight(between: date.tokens, spot.tokens, view)
  }
  private func isFlight(between words: Range<Int>, _ event: Range<Int>, _ view: EventSentence) -> Bool {
    guard view.mayHold(EventReading.fleeing), words.upperBound <= event.lowerBound else { return false }
    return (words.upperBound..<event.lowerBound).contains { EventReading.fleeing.contains(view.key($0)) }
  }
  private static let fleeing = WordSet("escape escaping escaped flee fleeing")

  /// "repelled the men, who fled across the Ibar": where they ran.
  func isWayOfFlight(_ name: EventSentence.Name, _ event: Range<Int>, _ view: EventSentence) -> Bool {
    guard name.tokens.lowerBound > event.upperBound, view.mayHold(EventReading.fledWords) else { return false }
    return (event.upperBound..<name.tokens.lowerBound).contains {
      EventReading.fledWords.contains(view.key($0)) && view.isAny($0 - 1, .relatives)
    }
  }
  private static let fledWords = WordSet("fled escaped")

  /// The word before a name and what describes it: "in central Pristina".
  func preposition(before name: EventSentence.Name, _ view: EventSentence) -> Int {
    var word = name.tokens.lowerBound - 1
    while word > view.tokens.lowerBound, EventReading.partOfTown.contains(view.key(word)) { word -= 1 }
    return word
  }
  private static let partOfTown = WordSet("central downtown northern southern eastern western nearby the")

  /// "20 June 1999. KFOR entered Peja.", "20 June 1999: KFOR entered Peja.": the day of all that the paragraph tells.
  mutating func noteEntry(_ date: FoundDate, _ sentence: Sentence) {
    let (range, words) = (sentence.tokens, date.tokens)
    guard words.lowerBound == range.lowerBound, words.upperBound <= range.upperBound, let day = date.meaning.value,
      day.isDay, !date.meaning.isRelative
    else { return }
    let isAlone = range.upperBound - words.upperBound < 2
    guard isAlone || document.key(words.upperBound) == Key.colon else { return }
    entry = (day, sentence.block)
  }

  /// "in the village of Banjska in the municipality of Zvecan": the municipality says where the village is.
  func holdsTown(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let of = name.tokens.lowerBound - 1
    guard of - 2 > view.tokens.lowerBound, view.key(of) == Key.of, EventReading.holding.contains(view.key(of - 1))
    else {
      return false
    }
    return view.places.contains { (1...4).contains(of - $0.tokens.upperBound) }
  }
  private static let holding = WordSet("municipality district county")

  /// "near the northern Kosovo town of Zvecan": the region says where the town is.
  func describesTown(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let start = name.tokens.upperBound
    guard start + 2 < view.tokens.upperBound,
      let noun = (start..<min(view.tokens.upperBound - 2, start + 3)).first(where: {
        EventReading.localities.contains(view.key($0)) || view.token($0).kind != .word
      }),
      EventReading.localities.contains(view.key(noun)), view.key(noun + 1) == Key.of,
      !EventReading.holding.contains(view.key(noun))
    else { return false }
    return view.places.contains { (noun + 2...noun + 3).contains($0.tokens.lowerBound) }
  }

  /// "to consider Kosovo's decision": whose it is.
  func isPossessive(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let mark = name.tokens.upperBound
    guard mark < view.tokens.upperBound, view.token(mark).kind == .possessive else { return false }
    // "in North Macedonia's capital", "in Kosovo's divided north".
    return !(mark + 1..<min(view.tokens.upperBound, mark + 4)).contains {
      EventReading.localities.contains(view.key($0)) || EventReading.parts.contains(view.key($0))
    }
  }
  private static let parts = WordSet("capital province north south east west region territory")

  /// "KLINA, Kosovo (Reuters) -": the town that opens the text.
  static func dateline(
    _ mentions: [FoundMention], _ extractor: EventExtractor, _ villages: Set<EntityID>, _ document: Document
  ) -> EntityID? {
    for mention in mentions.prefix(24) {
      guard case .place(let id) = mention.meaning.target, let town = extractor.town(of: id, villages) else { continue }
      let sentence = document.sentences[document.sentence(ofToken: mention.tokens.lowerBound)].tokens
      guard mention.tokens.lowerBound == sentence.lowerBound, EventSentence.datelineEnd(document, sentence) != nil
      else { continue }
      let isBureau = mention.tokens.contains {
        !(extractor.table.words[document.key($0)]?.classes.isDisjoint(with: extractor.table.bureau) ?? true)
      }
      return isBureau ? nil : town
    }
    return nil
  }

  /// "PRISTINA, Kosovo (Reuters) -".
  func isDateline(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    guard name.tokens.lowerBound < view.tokens.lowerBound + 8,
      let dash = EventSentence.datelineEnd(document, view.tokens)
    else { return false }
    return name.tokens.upperBound <= dash
  }

  func isRoadWord(_ index: Int, _ view: EventSentence) -> Bool {
    index > view.tokens.lowerBound && !view.classes(index).isDisjoint(with: extractor.table.road)
  }

  /// "stopped a car between Decani and Peja": two towns of the theatre; between two capitals there are talks.
  func joinsTowns(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    name.id != extractor.capital && extractor.isOfTheatre(place: name.id)
      && view.places.contains {
        $0.tokens.lowerBound == name.tokens.upperBound + 1 && view.key(name.tokens.upperBound) == Key.and
          && extractor.isOfTheatre(place: $0.id)
      }
  }

  /// "in the Serb-run north" before "of Mitrovica" is in it; "ten miles north" is not.
  func isPart(before of: Int, _ view: EventSentence) -> Bool {
    guard of - 3 >= view.tokens.lowerBound, EventReading.sides.contains(view.key(of - 1)),
      let article = (max(view.tokens.lowerBound + 1, of - 5)..<(of - 1)).last(where: { view.key($0) == Key.the })
    else { return false }
    return EventReading.settling.contains(view.key(article - 1))
  }

  static let sides = WordSet("north south east west")
}
