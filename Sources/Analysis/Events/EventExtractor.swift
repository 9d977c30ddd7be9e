import Corpus
import Facts

/// Reads what happened: who did what to whom, where and when, and whether it happened at all.
///
/// "About 30 masked men opened fire on a police patrol near Banjska" gives an ASSAULT with firearms by the masked men on
/// the Kosovo police at Banjska. An event without any party that the text names is left out.
package final class EventExtractor: Sendable {
  package let table: EventTable
  /// By their base form.
  let verbs: [String: EventVerb]
  let lexicon: Lexicon
  /// States by ISO code.
  let states: [String: EntityID]
  /// The country that the conflict's own news is of.
  let theatre: EntityID?
  /// Its capital.
  let capital: EntityID?
  /// The codes of the states on the other side of the conflict that have places today.
  let adversaries: Set<String>
  /// The codes of the states that had soldiers there by themselves.
  let strangers: Set<String>
  /// Bodies that are called police: "Kosovo Police", "UN police".
  let police: EntityNumbers
  /// Whom "police" means in news of the theatre that names none, and since when.
  let ownPolice: (id: EntityID, since: Day)?
  /// Against whom deeds are that name nobody.
  let targets: EventTargets
  let seats: EventSeats
  /// By the code of a state: the population of the land that its adjective means beside villagers and houses.
  let peoples: [String: EntityID]
  /// Beside the lexicon's places: the town of the theatre that each is or stands for.
  let towns: [EntityID?]
  /// The places of the lexicon that are rivers.
  let rivers: Set<Int32>
  /// Beside the lexicon's places: the state that each lies in.
  let statesOfPlaces: [EntityID?]

  package init(data: DataFolder, lexicon: Lexicon) throws(DataFileError) {
    table = try EventTable(data: data)
    (targets, seats) = (try EventTargets(data: data), try EventSeats(data: data, lexicon: lexicon))
    verbs = try EventVerb.read(data)
    self.lexicon = lexicon
    var states: [String: EntityID] = [:]
    for actor in lexicon.actors where actor.kind == .state {
      if let code = actor.country, states[code] == nil { states[code] = actor.id }
    }
    self.states = states
    adversaries = Set(
      lexicon.countries.lazy.filter { $0.parts.contains(.adversary) && !$0.parts.contains(.land) }.map(\.code)
        .filter { code in lexicon.places.contains { $0.country == code } })
    strangers = Set(lexicon.countries.lazy.filter { $0.parts.contains(.apart) }.map(\.code))
    theatre = lexicon.theatre.land.flatMap { states[$0] }
    let home = theatre
    capital = lexicon.places.indices.first {
      lexicon.standsFor[$0] >= 0 && lexicon.actors[Int(lexicon.standsFor[$0])].id == home
    }.map { lexicon.places[$0].id }
    peoples = lexicon.ownBodies.compactMapValues { bodies in bodies.people.map { lexicon.actors[Int($0)].id } }
    let own = lexicon.theatre.land.flatMap { lexicon.ownBodies[$0] }
    ownPolice = own?.police.flatMap { police in own?.policeSince.map { (lexicon.actors[Int(police)].id, $0) } }
    var police = EntityNumbers()
    for (number, actor) in lexicon.actors.enumerated() where actor.isPolice { police[actor.id] = Int32(number) }
    self.police = police
    rivers = Set(
      lexicon.places.indices.filter { lexicon.places[$0].name.lowercased().hasSuffix(" river") }.map { Int32($0) })
    statesOfPlaces = lexicon.places.map { place in place.country.flatMap { states[$0] } }
    towns = lexicon.places.indices.map { number in
      lexicon.theatre.holds(place: Int32(number)) ? EventExtractor.town(of: lexicon.places[number], lexicon) : nil
    }
  }

  /// - Parameters:
  ///   - mentions: in text order, as the actor finder gives them.
  ///   - foundActors: those of them that the lexicon does not know.
  ///   - villages: places of the mentions that the lexicon does not know.
  ///   - counts: people killed and injured, found before.
  ///   - sources: statements and changes of strength; each tells an event where no frame does.
  package func extract(
    document: Document, mentions: [FoundMention], foundActors: [Actor],
    villages: Set<EntityID>, dates: [FoundDate], counts: [Found<QuantityReport>], attributions: [FoundAttribution],
    sources: EventSources, publication: Publication
  ) -> [Found<EventReport>] {
    var reading = EventReading(
      extractor: self, document: document, mentions: mentions,
      foundActors: foundActors, villages: villages, dates: dates, counts: counts, attributions: attributions,
      publication: publication)
    return reading.read(sources)
  }
}

/// One text on its way through the extractor.
struct EventReading {
  let extractor: EventExtractor
  let document: Document
  let mentions: [FoundMention]
  /// Actors whom the lexicon does not know, and the people among them.
  let foundActors: [Actor]
  let foundPeople: Set<EntityID>
  /// Places that the lexicon does not know.
  let villages: Set<EntityID>
  let dates: [FoundDate]
  let counts: [Found<QuantityReport>]
  let attributions: [FoundAttribution]
  let publication: Publication
  let marks: EventMarks
  var found: [EventDraft] = []
  /// When the words of a verb of speech were said, by its token.
  private(set) var spoken: [Int: DateValue?] = [:]
  var debate = Debate()
  /// Room for the events of a sentence, used again for the next.
  private var room: [EventDraft] = []
  var pairs = EventSentence.Pairs()
  /// Who did what the sentence told so far: "attacked police, killing one officer".
  var sentenceActors: [EventSentence.Name]?
  /// The words of that.
  var sentenceVerb = 0..<0
  /// On whom it was done.
  var sentenceRecipients: [EntityID] = []
  /// The event told last, of this sentence or one before.
  private(set) var told: EventDraft?
  var stateCounts: [EntityID: Int] = [:]
  var isPairStated = false
  /// Mentions before this one have been looked through for pairs.
  private var pairEnd = 0
  /// Whether the text is of the conflict, so that "they" and "ministers" act in it.
  let isOfTheatre: Bool
  /// Whether it is of the conflict, or of other states and those who fight them.
  let isOfStates: Bool
  var lastPerson: (id: EntityID, end: Int)?
  /// The day that heads the paragraph, as in a chronicle.
  var entry: (day: DateValue, block: Int)?
  /// Where the text opens with a day that is long past by its publication, and names none nearer: "the elections of 3 November".
  let topic: (day: DateValue, token: Int)?
  /// The towns of the theatre that the text names, in its order.
  let towns: [Town]
  /// The town of the theatre that the text was sent from, unless correspondents sit there.
  let sentFrom: EntityID?
  /// The land that it is of.
  let land: EntityID?
  /// Whether the text is of the conflict and names its force.
  let namesForce: Bool
  /// The one police force that the text names.
  let police: EntityID?

  init(
    extractor: EventExtractor, document: Document, mentions: [FoundMention], foundActors: [Actor],
    villages: Set<EntityID>, dates: [FoundDate], counts: [Found<QuantityReport>], attributions: [FoundAttribution],
    publication: Publication
  ) {
    (self.extractor, self.document, self.mentions, self.dates) = (extractor, document, mentions, dates)
    foundPeople = Set(foundActors.lazy.filter { $0.kind == .person }.map(\.id))
    (self.foundActors, self.villages, self.counts) = (foundActors, villages, counts)
    (self.attributions, self.publication) = (attributions, publication)
    topic = EventReading.topic(dates, publication, document)
    marks = EventMarks(document, extractor.table, names: EventReading.longPlaces(mentions))
    isOfTheatre = extractor.lexicon.theatre.share(of: document, mentions, in: extractor.lexicon) == .central
    isOfStates = isOfTheatre || EventReading.isOfStates(document, mentions, extractor)
    towns = EventReading.towns(mentions, extractor, villages, document)
    land = EventReading.land(mentions, extractor, document, isOfTheatre: isOfTheatre)
    sentFrom = EventReading.dateline(mentions, extractor, villages, document)
    namesForce = isOfTheatre && mentions.contains { $0.meaning.target == .actor(EventReading.kfor) }
    police = isOfTheatre ? EventReading.police(mentions, publication, extractor) : nil
  }

  mutating func read(_ sources: EventSources) -> [Found<EventReport>] {
    spoken = sources.spoken
    debate = debate(in: sources.statements)
    var firstMention = 0
    var candidates: [EventCandidate] = []
    var firstDate = 0
    var firstHead = 0
    let (tokens, table, heads) = (document.tokens, extractor.table, marks.heads)
    for (number, sentence) in document.sentences.enumerated() {
      let range = sentence.tokens
      while firstMention < mentions.count, mentions[firstMention].tokens.lowerBound < range.lowerBound {
        firstMention += 1
      }
      while firstDate < dates.count, dates[firstDate].tokens.lowerBound < range.lowerBound { firstDate += 1 }
      while firstHead < heads.count, heads[firstHead].token < range.lowerBound { firstHead += 1 }
      if firstDate < dates.count { noteEntry(dates[firstDate], sentence) }
      guard firstHead < heads.count, heads[firstHead].token < range.upperBound,
        document.text.blocks[sentence.block].kind != .title, range.count > 2
      else { continue }
      let bits = document.bits[number]
      candidates.removeAll(keepingCapacity: true)
      var head = firstHead
      while head < heads.count, heads[head].token < range.upperBound {
        table.addCandidates(
          at: heads[head], in: tokens, marks, before: range.upperBound, bits: bits, withRoles: isOfStates,
          to: &candidates)
        head += 1
      }
      guard !candidates.isEmpty else { continue }
      var mentionEnd = firstMention
      while mentionEnd < mentions.count, mentions[mentionEnd].tokens.lowerBound < range.upperBound { mentionEnd += 1 }
      if pairEnd < mentionEnd, marks.namesPair(in: range) {
        notePairs(mentions[pairEnd..<mentionEnd])
        pairEnd = mentionEnd
      }
      var dateEnd = firstDate
      while dateEnd < dates.count, dates[dateEnd].tokens.lowerBound < range.upperBound { dateEnd += 1 }
      let view = EventSentence(
        document, range, extractor, mentions: mentions[firstMention..<mentionEnd], foundPeople: foundPeople,
        dates: dates[firstDate..<dateEnd], pairs: pairs, marks: marks, all: marks.sentences[number], bits: bits,
        isOfTheatreText: isOfTheatre, isCaption: document.text.blocks[sentence.block].kind == .caption)
      read(view, candidates, block: sentence.block)
    }
    if isOfStates { addSaid(sources.statements) }
    if isOfTheatre { addChanges(sources.strength) }
    if found.isEmpty || isPlay { return [] }
    found = gathered(placed(found))
    return coded(seated(answered(unharmed(incidents(merged()))))).map { Found($0.focus, $0.report, rule: $0.rule) }
  }

  private mutating func read(_ view: EventSentence, _ candidates: [EventCandidate], block: Int) {
    var drafts: [EventDraft] = []
    swap(&drafts, &room)
    sentenceActors = nil
    sentenceRecipients = []
    var end = view.tokens.lowerBound
    var first = 0
    while first < candidates.count {
      let start = candidates[first].tokens.lowerBound
      var next = first
      while next < candidates.count, candidates[next].tokens.lowerBound == start { next += 1 }
      if start >= end {
        for spot in view.spots(of: candidates[first..<next]) {
          // "welcomed the removal of the barricades": told with what is said of it.
          if spot.frame.isOfRoles, spot.frame.head == .noun,
            drafts.contains(where: { $0.focus.overlaps(spot.tokens) })
          {
            continue
          }
          guard let draft = draft(of: spot, in: view, block: block),
            !view.isComplement(spot, draft, of: drafts.last)
          else { continue }
          if !isRetold(draft, spot, view), !view.isSameWord(spot, draft, of: drafts.last) {
            add(draft, spot, view, to: &drafts)
          }
          if datesTheNext(draft), !isOlderNoun(draft) { told = draft }
          end = spot.tokens.upperBound
          break
        }
      }
      first = next
    }
    if !drafts.isEmpty {
      addCasualties(&drafts, view)
      found += withoutAttendant(withAskers(drafts, view))
      drafts.removeAll(keepingCapacity: true)
    }
    swap(&drafts, &room)
  }

  private mutating func draft(of spot: EventSpot, in view: EventSentence, block: Int) -> EventDraft? {
    let frame = spot.frame
    var parties = view.parties(of: spot)
    if spot.frame.head == .verb, view.isTrailingParticiple(spot), let main = sentenceActors,
      !parties.actors.contains(where: { $0.tokens.upperBound == spot.tokens.lowerBound - 1 })
    {
      parties.actors = main
    }
    // "set fire to a car, dragged the man out and beat him": one subject for all.
    if frame.head == .verb, parties.actors.isEmpty, !parties.isPassive, let main = sentenceActors,
      view.isListedVerb(spot, behind: sentenceVerb)
    {
      parties.actors = main
    }
    if parties.actors.isEmpty, parties.recipients.isEmpty, EventReading.deeds.contains(frame.type) {
      parties.actors = view.opponents(behind: spot.tokens)
    }
    if EventReading.soft.contains(frame.type), frame.mode != "arrest", view.isEveryday, !isOfOffice(frame, view) {
      return nil
    }
    // "a Serb suspected of killing two": whoever suspects him, no news of it.
    if frame.type == .accuse, view.charge?.lowerBound == spot.tokens.lowerBound { return nil }
    let isQuoted = isQuoted(spot.tokens.lowerBound)
    guard var status = view.status(of: spot, clauseStart: parties.start) else { return nil }
    complete(&parties, of: spot, view, status: status, isQuoted: isQuoted, block: block)
    // What British and German troops do in their own name, both states do.
    let isOfState = frame.type == .mobilize || frame.type == .retreat
    let actorIDs = ids(of: parties.actors, asStates: isOfState)
    let others = ids(of: parties.recipients, except: actorIDs)
    let isOwn = speakForStates(actorIDs, against: others, frame.type)
    let recipientIDs = isOwn ? [] : others
    if spot.isOpen, actorIDs.isEmpty, !parties.isPassive || recipientIDs.isEmpty { return nil }
    guard
      hasParties(parties, actorIDs, recipientIDs, spot, view, status: status, isQuoted: isQuoted, block: block)
    else { return nil }
    if frame.rule == EventReading.saidAbroad {
      let pronoun = view.actors.first { $0.tokens.overlaps(spot.tokens) }?.id
      guard !isInserted(spot, view), let speaker = pronoun ?? actorIDs.first,
        let place = view.places.first(where: {
          isAbroad($0.id, for: speaker) && !document.quotes.isQuoted($0.tokens.lowerBound)
            && extractor.lexicon.place($0.id)?.kind != "region"
        })
      else {
        return nil
      }
      return visit(to: place, by: speaker, spot, view, block: block)
    }
    // "urged all in Kosovo to return to debate": nobody travels.
    if frame.rule == EventReading.wasThere,
      !(view.places + view.states).contains(where: {
        (0..<4).contains($0.tokens.lowerBound - spot.tokens.upperBound) || $0.tokens.overlaps(spot.tokens)
      })
    {
      return nil
    }
    // "should settle it in the EU-led dialogue": where something is to be done.
    if frame.type == .consult, status == .occurred, view.isCalledOff(spot) || view.isMereSetting(spot) { return nil }
    // What soldiers and police stage is no protest.
    if frame.type == .protest, !actorIDs.isEmpty, actorIDs.allSatisfy({ isForce($0) }) { return nil }
    // A president's convoy that drives through a town is no deployment.
    if frame.rule == EventReading.arriving, arePersons(actorIDs) { return nil }
    if isNoEvent(spot, parties, actorIDs, view) { return nil }
    // Who commands a force did not send it.
    if frame.rule == EventReading.establishing, actorIDs.isEmpty || arePersons(actorIDs) { return nil }
    if lacksParty(spot, actorIDs, recipientIDs, view) { return nil }
    let sort = sort(of: spot, parties, actorIDs, isOwn: isOwn, view)
    let refusers = refusers(of: sort.type, status, spot, actorIDs, view)
    let isRefusal = !refusers.isEmpty
    if isRefusal { status = .occurred }
    let type = isRefusal ? .reject : sort.type
    var mode = isRefusal ? nil : sort.mode
    if type == .consult {
      mode = consultMode(frame, spot, view, count: actorIDs.count + recipientIDs.count, by: actorIDs.first)
    }
    if type == .request { mode = requestMode(spot, view) ?? mode }
    let clause = view.clause(around: spot.tokens)
    let focus = focus(of: spot, parties, view)
    var place =
      EventReading.spoken.contains(type) ? placeOfSpeech(spot, view) : place(of: spot, clause: clause, view)
    if place == nil { place = placeOfWords(type, status, spot, parties.actors, view) }
    let scene = EventScene(type: type, parties: actorIDs + recipientIDs, place: place)
    var time = when(of: spot, scene, status: status, clause: clause, view, block: block)
    if place == nil, EventReading.material.contains(type) || type == .aid || type == .consult, view.pointsBack {
      place = pointedAt(before: view, block: block)
    }
    let isUndated = time?.value == nil || time?.origin == .toldAfter
    if place == nil, isUndated || time?.origin == .heading || time?.origin == .undatedNews,
      EventReading.material.contains(type), frame.head == .verb,
      let before = lastPlaced, goesOn(from: before, actorIDs, type, view, block: block),
      !isBackground(scene, to: before, view, block: block)
    {
      place = before.report.place
      if time?.value == nil, before.timeOrigin != .known, status == .occurred, let value = before.report.when,
        value.first != nil, value.last != nil
      {
        time = .toldAfter(value)
      }
    }
    var recipients = told(withoutSpeaker(recipientIDs, of: spot, parties, view), by: type)
    if type == .reject, let claimants = view.claimants(answeredBy: spot) { recipients = claimants }
    var actors = isRefusal ? refusers : actorIDs
    for known in frame.known {
      guard known.actors.isEmpty || actorIDs.contains(where: { known.actors.contains($0) }),
        known.about.isEmpty || view.actors.contains(where: { known.about.contains($0.id) })
          || view.places.contains(where: { known.about.contains($0.id) })
      else { continue }
      if let date = known.when, isUndated || time?.isGuess == true {
        time = EventTime(upTo(date), .known, "known: \(known.what)")
      }
      place = place ?? known.place
      if let actor = known.actor, actors.isEmpty, !recipients.contains(actor) { actors = [actor] }
      if recipients.isEmpty, let other = known.recipient, !actorIDs.contains(other) { recipients = [other] }
      break
    }
    if recipients.isEmpty, status != .hypothetical {
      recipients = targets(type, mode, by: actors, on: time?.value?.first ?? time?.value?.last, view)
    }
    let isNews = isNews(status, time, isUndated: isUndated)
    place = settled(
      place, of: spot, type: type, mode: mode, actors: actorIDs, recipients: recipients, status: status, isNews: isNews,
      view, block: block)
    if status == .occurred, isCharge(type, spot, by: actorIDs, view) { status = .alleged }
    if status == .occurred, isAhead(time, type), !isPerfect(spot, view) { status = .planned }
    if status == .occurred, !frame.isLasting, let last = time?.value?.last, let first = publication.date?.first,
      last.number + 730 < first.number
    {
      status = .historical
    }
    if mode == nil || type == .mobilize { mode = view.instrument(of: spot, type) ?? mode }
    var contexts = frame.contexts
    if type == .mobilize, !contexts.contains(.peacekeeping), isPeacekeeping(view) { contexts.append(.peacekeeping) }
    let report = EventReport(
      type: type, mode: mode, contexts: contexts, acled: acled(of: frame, as: type, mode), actors: actors,
      recipients: recipients,
      place: place, when: time?.value, whenBasis: time?.basis, killed: nil,
      injured: nil, status: status)
    return EventDraft(
      report: report, focus: focus, trigger: spot.tokens, rule: frame.rule, sentence: view.tokens, block: block,
      isBare: parties.actors.isEmpty && parties.recipients.isEmpty && view.isDefinite(spot),
      isNoun: frame.head == .noun, timeOrigin: time?.origin, isEarlier: isPluperfect(spot, view),
      isBack: actors.isEmpty && type == .assault && view.isOfKnownViolence(spot))
  }
}
