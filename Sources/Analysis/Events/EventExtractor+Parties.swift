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
      frame.head == .noun || !parties.isPassive || parties.recipients.isEmpty || view.isCulprit(spot),
      frame.head == .noun || !isQuoted || parties.isPassive || !view.hasOtherSubject(before: spot.tokens.lowerBound),
      let speaker = teller(of: spot, view) ?? speaker(of: spot.tokens)
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
    if frame.head == .verb, let they = view.pluralPronoun(before: spot.tokens.lowerBound) {
      let names = answerers(to: spot, they, view, block: block) ?? pluralParty(at: they, view, block: block)
      if !parties.isPassive, parties.actors.isEmpty {
        parties.actors = names
      } else if parties.isPassive, parties.recipients.isEmpty, frame.recipients.hasObject || frame.recipients.hasSubject
      {
        // "were arrested, and they have been released": those who were held.
        let held = frame.mode == "release" ? found.last { $0.block == block && $0.report.mode == "arrest" } : nil
        parties.recipients =
          held.map { $0.report.recipients.map { EventSentence.Name(tokens: they..<they + 1, id: $0, isPlace: false) } }
          ?? names
      }
    }
    if frame.head == .verb, let phrase = view.pairPhrase(before: spot.tokens.lowerBound) {
      if parties.isPassive, parties.recipients.isEmpty {
        parties.recipients = pair(at: phrase, before: view)
      } else if !parties.isPassive, parties.actors.isEmpty, frame.actors.hasSubject {
        parties.actors = pair(at: phrase, before: view)
      }
    }
    // "arrested two men on suspicion of killing a farmer": the men, whoever arrested them.
    if frame.head == .verb, view.isCharged(spot.tokens.lowerBound), sentenceVerb.upperBound <= spot.tokens.lowerBound {
      parties.actors =
        view.charged()
        ?? sentenceRecipients.map { EventSentence.Name(tokens: spot.tokens, id: $0, isPlace: false) }
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
    // "Police searched a house. Two men were arrested.": by them.
    if parties.isPassive, parties.actors.isEmpty, let doers = forces(of: spot, view, block: block) {
      parties.actors = doers.map { EventSentence.Name(tokens: spot.tokens, id: $0, isPlace: false) }
    }
    if let police { addPolice(police, to: &parties, of: spot, view, block: block) }
    if parties.isPassive, parties.actors.isEmpty, status == .occurred, let police, isPolicing(spot, view, block: block)
    {
      parties.actors = [EventSentence.Name(tokens: spot.tokens, id: police, isPlace: false)]
    }
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
    if frame.head == .verb, !parties.isPassive, EventReading.forcible.contains(frame.type),
      ![.alleged, .denied, .demanded].contains(status),
      let main = sentenceActors ?? (view.isGerund(spot.tokens.lowerBound) ? [] : nil),
      !view.isJudged(spot.tokens.lowerBound),
      // "threw stones at the police, who answered with gas", "asked Pristina to drop the tariff it imposed": they did.
      !view.isAny(spot.tokens.lowerBound - 1, .relatives), view.contactObject(before: spot.tokens) == nil,
      // "was arrested by police after firing his gun": he fired.
      !(view.isGerund(spot.tokens.lowerBound)
        && EventReading.beforeGerund.contains(view.key(spot.tokens.lowerBound - 1))),
      !parties.actors.isEmpty, parties.actors.allSatisfy({ sentenceRecipients.contains($0.id) })
    {
      parties.actors = main
    }
    if frame.head == .verb, status != .demanded, !view.isInSubclause(spot),
      status != .hypothetical || !EventReading.spoken.contains(frame.type) && frame.type != .consult,
      !parties.actors.isEmpty || parties.isPassive || view.hasFighters(before: spot)
        || frame.type == .assault && !parties.recipients.isEmpty
    {
      sentenceActors = parties.actors
      sentenceVerb = spot.tokens
      sentenceRecipients = ids(of: parties.recipients)
    }
    if parties.actors.isEmpty, frame.head == .verb, frame.actors.hasOwner,
      let holder = view.presenceHolder(before: spot.tokens.lowerBound)
    {
      parties.actors = [holder]
    }
    addOwner(to: &parties, of: spot, view)
    addDoer(to: &parties, of: spot, view, block: block)
    addUndergoers(to: &parties, of: spot, view)
    addArrester(to: &parties, of: spot, view)
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
      let ahead = view.partnersAhead(of: spot.tokens.lowerBound)
      if let first = ahead.first { parties.start = min(parties.start, first.tokens.lowerBound) }
      for name in view.mediators(around: spot.tokens) + ahead
      where !(parties.actors + parties.recipients).contains(where: { $0.id == name.id }) {
        parties.actors.append(name)
      }
    }
    // "was killed in an exchange of fire with rebels": with whom they fought.
    if frame.type == .assault, parties.isPassive, parties.actors.isEmpty {
      let foes = parties.recipients.filter { view.isFoughtWith($0) }
      if !foes.isEmpty, foes.count < parties.recipients.count || parties.recipients.count == 1 {
        parties.actors = foes
        parties.recipients.removeAll { foe in foes.contains { $0.id == foe.id } }
      }
    }
    // "arrested Thaci's sister": she is not he.
    if EventReading.forcible.contains(frame.type), !parties.isPassive {
      parties.recipients.removeAll { view.namesKin(of: $0) }
    }
    // "Kurti's adviser reproached the party": not Kurti.
    parties.actors.removeAll { view.namesKin(of: $0) && !view.speaksFor($0) }
    // "killed one soldier and wounded another": whoever was hit did not do it.
    if frame.type == .assault {
      parties.actors.removeAll { name in parties.recipients.contains { $0.id == name.id } }
    }
  }

  /// "The minister stressed that they must be punished," the ministry said: within what is quoted the minister says so, the
  /// person who was named with that office last.
  private func teller(of spot: EventSpot, _ view: EventSentence) -> EntityID? {
    guard document.quotes.isQuoted(spot.tokens.lowerBound) else { return nil }
    let reach = view.tokens.lowerBound + 3..<max(view.tokens.lowerBound + 3, spot.tokens.lowerBound)
    guard
      let that = reach.first(where: { that in
        view.key(that) == Key.that && document.quotes.isQuoted(that - 1)
          && (view.isAny(that - 1, .announcing) || EventReading.stressing.contains(view.key(that - 1)))
      }), view.isTitle(that - 2), view.key(that - 3) == Key.the
    else { return nil }
    let title = document.text.string(document.span(that - 2..<that - 1)).lowercased()
    let person = mentions.prefix { $0.tokens.lowerBound < that }.last {
      $0.meaning.form == .name && $0.meaning.role?.lowercased().contains(title) == true
    }
    guard case .actor(let id)? = person?.meaning.target else { return nil }
    return id
  }
  private static let stressing = WordSet(
    "underscored stressed emphasised emphasized underlined reiterated insisted added noted warned underscores stresses")

  private static let beforeGerund = WordSet("after before while for when")
  private static let ofPosting = WordSet("from in to with")

  /// "an Estonian patrol", "a Russian peacekeeper": soldiers of a state that is no party are those of the force.
  private func peacekeepers(_ name: EventSentence.Name, _ view: EventSentence) -> EventSentence.Name {
    // "Norwegian forces": found as a group of its own.
    if extractor.lexicon.kind(of: name.id) == nil, !name.states.isEmpty,
      name.states.allSatisfy({ state in
        state != extractor.theatre
          && extractor.lexicon.actor(state)?.country.map {
            !extractor.isAdversary(country: $0) && !extractor.strangers.contains($0)
          } ?? false
      })
    {
      return EventSentence.Name(tokens: name.tokens, id: EventReading.kfor, isPlace: false)
    }
    guard kind(name.id) == .state, view.nations.contains(where: { $0.tokens == name.tokens }),
      let country = extractor.lexicon.actor(name.id)?.country, !extractor.isAdversary(country: country),
      name.id != extractor.theatre,
      (name.tokens.upperBound..<min(view.tokens.upperBound, name.tokens.upperBound + 3)).contains(where: {
        !view.classes($0).isDisjoint(with: extractor.table.troops)
          || EventReading.soldierWords.contains(view.key($0))
      }),
      // "a Ukrainian police officer"
      !(name.tokens.upperBound..<min(view.tokens.upperBound, name.tokens.upperBound + 2)).contains(where: {
        view.key($0) == Key.police
      })
    else { return name }
    return EventSentence.Name(tokens: name.tokens, id: EventReading.kfor, isPlace: false)
  }
  private static let soldierWords = WordSet("soldier peacekeeper patrol serviceman patrols peacekeepers")

  /// The police or soldiers whose search or raid, told right before in its sentence or the one before, led to an arrest whose
  /// words name nobody.
  private func forces(of spot: EventSpot, _ view: EventSentence, block: Int) -> [EntityID]? {
    let mode = spot.frame.mode
    guard spot.frame.type == .coerce, mode == "arrest" || mode == "seize",
      !(spot.tokens.upperBound..<view.tokens.upperBound).contains(where: { view.key($0) == Key.by }),
      view.key(view.tokens.lowerBound) != EventReading.earlierWord,
      let before = found.last, before.block == block, before.sentence.upperBound == view.tokens.lowerBound,
      before.report.type == .coerce,
      before.report.mode == nil || EventReading.searching.contains(before.report.mode ?? ""),
      before.report.status == .occurred, !before.report.actors.isEmpty, before.report.actors.allSatisfy({ isForce($0) })
    else { return nil }
    return before.report.actors
  }
  private static var earlierWord: WordKey { "earlier" }
  private static let searching: Set<String> = ["seize", "restrict", "arrest"]

  /// What police and peacekeepers do when they tell of it without saying who did it.
  private static let ofForces: EventTypes = [.mobilize, .coerce, .aid]
  func isForce(_ id: EntityID) -> Bool {
    extractor.police[id] != nil || kind(id) == .mission || kind(id) == .armedForce
  }
}
