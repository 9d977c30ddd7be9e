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
      !isVerb || parties.isPassive || EventReading.forcible.contains(frame.type) || frame.contexts.contains(.legal)
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

  /// Whether a frame that takes two parties, or several of them, has too few.
  func lacksParty(_ spot: EventSpot, _ actors: [EntityID], _ recipients: [EntityID], _ view: EventSentence) -> Bool {
    let frame = spot.frame
    if frame.needsBoth,
      recipients.isEmpty && !(isOfTheatre && view.asksPeople(spot)) || actors.isEmpty && !actsUnnamed(spot, view)
    {
      return true
    }
    // "Kosovo must grow, Albin Kurti said": nothing is asked of others.
    if frame.needsBoth, frame.type == .request, areOwn(recipients, of: actors) { return true }
    return frame.needsPartners && actors.count + recipients.count < 2
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

  /// What sort of event the words tell, which may hang on who did it.
  func sort(
    of spot: EventSpot, _ parties: EventSentence.Parties, _ actors: [EntityID], isOwn: Bool, _ view: EventSentence
  ) -> (type: EventReport.EventType, mode: String?) {
    let frame = spot.frame
    // "Serbia's president warned that Belgrade is ready to send its army": a threat.
    if isOwn, frame.rule == EventReading.warning { return (.threaten, nil) }
    if frame.mode == "demo", !actors.isEmpty, actors.allSatisfy({ kind($0) == .state }) {
      // "Serbia protested against the raid": no state takes to the streets.
      return (.accuse, "disapprove")
    }
    // "The KLA captured nine miners", "masked men seized a trader": who has no right to arrest takes captives.
    if frame.type == .coerce, frame.mode == "arrest" || frame.mode == "seize" && takesPeople(spot, view) {
      let isAbduction = !actors.isEmpty && actors.allSatisfy { isLawless($0) }
      return isAbduction ? (.assault, "abduct") : (.coerce, "arrest")
    }
    // "Men in masks raided polling stations": who has no right to search attacks.
    if frame.type == .coerce, EventReading.raiding.contains(frame.rule), tellsOfLawless(before: spot, actors, view) {
      return (.assault, nil)
    }
    // "KFOR took down the barricades": who takes others' barriers away by force does not give way.
    if frame.type == .retreat, EventReading.clearing.contains(frame.rule), !actors.isEmpty,
      actors.allSatisfy({ self.isForce($0) }),
      view.tokens.contains(where: { !view.classes($0).isDisjoint(with: extractor.table.barrier) })
    {
      return (.coerce, nil)
    }
    // "Her car was burned in Klina", "unknown men smashed windows": no crowd did it.
    if frame.type == .protest, EventReading.damaging.contains(frame.rule), !tellsOfCrowd(actors, view) {
      return (.assault, "destroy")
    }
    // "Libya blocked the road to the rebel town": what a crowd does is protest, what a state or its soldiers do is force.
    let isForce =
      frame.mode == "obstruct" && !actors.isEmpty
      && (actors.allSatisfy { isPower($0) } || parties.actors.allSatisfy { view.areSoldiers($0) })
      && parties.actors.contains { spot.tokens.lowerBound - $0.tokens.upperBound < 5 }
    return isForce ? (.coerce, "restrict") : (frame.type, frame.mode)
  }

  /// Whether a crowd is told of in the sentence, or was right before.
  private func tellsOfCrowd(_ actors: [EntityID], _ view: EventSentence) -> Bool {
    let block = document.sentences[document.sentence(ofToken: view.tokens.lowerBound)].block
    return actors.contains { actor in
      kind(actor) == .population
        || actor.slug.split(separator: "-").contains { EventReading.inCrowds.contains(WordKey($0)) }
    }
      || neighbourhood(of: view.tokens).contains { EventReading.unrest.contains(document.key($0)) }
      || found.contains { $0.report.type == .protest && (0...EventReading.unrestReach).contains(block - $0.block) }
  }
  /// Paragraphs behind a protest or riot in which what is burned may be its work.
  private static let unrestReach = 4
  private static let damaging: Set<RuleName> = ["event-burned", "event-mob-rampage"]
  private static let inCrowds: WordSet =
    """
    crowd mob protesters protestors demonstrators rioters marchers youths hundreds thousands dozens scores extremists \
    villagers locals residents fans supporters serbs albanians students people nationalists
    """
  private static let unrest: WordSet =
    """
    crowd crowds mob mobs protest protests protester protesters protestor protestors demonstration demonstrations \
    demonstrator demonstrators riot riots rioting rioter rioters rioted unrest clash clashes clashed rally rallies march \
    marched marchers youths pogrom
    """

  /// "captured three Serb policemen near Obilic"
  private func takesPeople(_ spot: EventSpot, _ view: EventSentence) -> Bool {
    guard EventReading.taking.contains(view.key(spot.tokens.lowerBound)) else { return false }
    let reach = spot.tokens.upperBound..<min(view.tokens.upperBound, spot.tokens.upperBound + 4)
    let noun = reach.first { !view.classes($0).isDisjoint(with: extractor.table.victim) }
    return noun.map { noun in !(reach.lowerBound..<noun).contains { view.isAny($0, .prepositions) } } ?? false
  }
  private static let clearing: Set<RuleName> = ["event-lift-bar", "event-role-barriers-removed"]
  private static let taking: WordSet = "captured captures capturing seized seizes seizing"

  private func isLawless(_ id: EntityID) -> Bool {
    if let known = extractor.lexicon.kind(of: id) { return known == .armedGroup }
    let words = id.slug.split(separator: "-")
    return words.last.map { EventReading.outlaws.contains(WordKey($0)) } ?? false
      || words.dropLast().contains { EventReading.lawless.contains(WordKey($0)) }
  }
  private static let outlaws: WordSet =
    "gunmen gunman attackers militants assailants guerrillas rebels fighters paramilitaries kidnappers terrorists strangers"
  private static let lawless: WordSet = "armed masked hooded unknown unidentified"

  private static let raiding: Set<RuleName> = ["event-raid", "event-stripped-searched"]

  /// Whether those who did something are told to be masked or gunmen: "|men in masks| raided", "masked men stormed".
  private func tellsOfLawless(before spot: EventSpot, _ actors: [EntityID], _ view: EventSentence) -> Bool {
    if !actors.isEmpty { return actors.allSatisfy { isLawless($0) } }
    let reach = max(view.tokens.lowerBound, spot.tokens.lowerBound - 5)..<spot.tokens.lowerBound
    return reach.contains { EventReading.masks.contains(view.key($0)) || EventReading.outlaws.contains(view.key($0)) }
      && !reach.contains { view.key($0) == Key.police }
  }
  private static let masks: WordSet = "masked masks hooded balaclavas"

  /// "Kurti said the attack was ordered by Serbia", "prosecutors say Limaj ordered the killing": what one side of the
  /// conflict, or the prosecution, lays to another's charge.
  func isCharge(_ type: EventReport.EventType, _ spot: EventSpot, by actors: [EntityID], _ view: EventSentence) -> Bool
  {
    if type == .assault, !actors.isEmpty, view.isOfProsecution(spot), actors.allSatisfy({ kind($0) == .person }) {
      return true
    }
    guard type == .assault, !actors.isEmpty, view.isReportedClause(spot), let speaker = speaker(of: spot.tokens),
      let home = extractor.lexicon.actor(speaker)?.country, isOfConflict(home)
    else { return false }
    return actors.allSatisfy { actor in
      extractor.lexicon.actor(actor)?.country.map { $0 != home && isOfConflict($0) } ?? false
    }
  }

  private func isOfConflict(_ country: String) -> Bool {
    country == extractor.lexicon.theatre.land || extractor.adversaries.contains(country)
  }

  /// "is travelling there tomorrow", "was to visit on 3 November": a day that lies behind the text's.
  func isAhead(_ time: EventTime?, _ type: EventReport.EventType) -> Bool {
    guard EventReading.mayLieAhead.contains(type), time?.origin == .words, let first = time?.value?.first,
      let last = publication.date?.last
    else { return false }
    return last < first
  }
  static let mayLieAhead: EventTypes = [.consult, .mobilize, .retreat, .cooperate]

  /// "Vucic disputed that Serbia had a hand in it": who holds an office of a state does not accuse or refuse it.
  func speakForStates(_ actors: [EntityID], against others: [EntityID], _ type: EventReport.EventType) -> Bool {
    guard EventReading.opposing.contains(type), !actors.isEmpty, others.allSatisfy({ kind($0) == .state }),
      areOwn(others, of: actors), let day = publication.date?.last
    else { return false }
    let (lexicon, states) = (extractor.lexicon, others.compactMap { extractor.lexicon.index(of: $0) })
    return actors.allSatisfy { actor in
      lexicon.index(of: actor).map { lexicon.roles.serves($0, anyOf: states, on: day) } ?? false
    }
  }
  private static let opposing: EventTypes = [.accuse, .reject, .threaten]
  static let warning: RuleName = "event-warn-of"

  /// Whether all of some parties are those who act, or of their own state.
  func areOwn(_ others: [EntityID], of actors: [EntityID]) -> Bool {
    let home = actors.compactMap { extractor.lexicon.actor($0)?.country }
    return !others.isEmpty
      && others.allSatisfy { other in
        actors.contains(other) || extractor.lexicon.actor(other)?.country.map { home.contains($0) } ?? false
      }
  }
}
