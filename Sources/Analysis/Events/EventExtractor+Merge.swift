import Corpus
import Facts

/// Which drafts are one event.
extension EventReading {
  /// Adds what the words of an event tell: "held separate meetings with A and B" are two meetings, each of the host with
  /// one of them.
  func add(_ draft: EventDraft, _ spot: EventSpot, _ view: EventSentence, to drafts: inout [EventDraft]) {
    guard draft.report.type == .consult, spot.frame.head == .verb else { return drafts.append(draft) }
    let parties = draft.report.actors + draft.report.recipients
    guard parties.count > 2,
      (spot.tokens.lowerBound..<min(view.tokens.upperBound, spot.tokens.upperBound + 2)).contains(where: {
        EventReading.separating.contains(view.key($0))
      })
    else { return drafts.append(draft) }
    for other in parties.dropFirst() {
      var one = draft
      one.report = draft.report.between([parties[0], other])
      one.isSeparate = true
      drafts.append(one)
    }
  }
  private static func isFighter(_ id: EntityID) -> Bool {
    ["gunmen", "gunman", "attackers", "militants", "assailants"].contains { id.slug.hasSuffix($0) }
  }
  private static let separating = WordSet("separate separately individual bilateral one-on-one")
  static let violent: EventTypes = [.assault, .protest, .coerce]

  /// "violence in Kosovo", "were injured": what another of the sentence tells more closely.
  private static func tellsLess(_ rule: RuleName) -> Bool { harms.contains(rule) || rule == "event-violence-at" }

  private static let apart = WordSet("elsewhere separately")
  static let clashes = WordSet("clash clashes fighting battle battles shootout gunfight scuffles violence")
  /// The drafts with further mentions of an event put into its first one.
  func merged() -> [EventDraft] {
    var kept: [EventDraft] = []
    for draft in found {
      // Most pairs are of two sorts in two sentences; they are told apart before a draft is touched.
      let (type, sentence) = (draft.report.type, draft.sentence)
      if let index = kept.indices.last(where: {
        (kept[$0].report.type == type || kept[$0].sentence == sentence) && mayBeSame(kept[$0], draft)
          && isSame(kept[$0], draft)
      }) {
        var draft = draft
        if kept[index].sentence == draft.sentence {
          kept[index].addCounts(draft)
          let report = kept[index].report
          draft.report = draft.report.with(killed: report.killed, injured: report.injured)
        }
        let isMinor =
          kept[index].sentence == draft.sentence && EventReading.tellsLess(kept[index].rule)
          && !EventReading.tellsLess(draft.rule)
        if isMinor {
          // "were killed when men opened fire": the deed names the event, the harm adds to it.
          var minor = kept[index].report
          // "an officer and three gunmen were killed when masked men opened fire": they were not fired at by their own.
          let victims = minor.recipients.filter { !EventReading.isFighter($0) }
          if !draft.report.actors.isEmpty, !victims.isEmpty { minor = minor.on(victims) }
          kept[index] = draft
          kept[index].report = draft.report.filled(from: minor)
        } else {
          let wide = kept[index].report.place
          // "a police officer was killed and 22 soldiers were injured": both were hit.
          if kept[index].sentence == draft.sentence, EventReading.harms.contains(kept[index].rule),
            EventReading.harms.contains(draft.rule), !draft.report.recipients.isEmpty
          {
            let report = kept[index].report
            let others = draft.report.recipients.filter {
              !report.recipients.contains($0) && !report.actors.contains($0)
            }
            // "were injured in clashes with protesters": with whom one clashes is the other side.
            if draft.isNoun, report.actors.isEmpty, draft.report.actors.isEmpty, !report.recipients.isEmpty,
              draft.trigger.contains(where: { EventReading.clashes.contains(document.key($0)) })
            {
              kept[index].report = report.by(others)
            } else {
              kept[index].report = report.on(report.recipients + others)
            }
          }
          // "ambushed a patrol and killed Sgt. Bunjaku": both.
          if kept[index].sentence == draft.sentence, kept[index].report.type == .assault,
            draft.report.type == .assault, !kept[index].report.recipients.isEmpty
          {
            let actors = kept[index].report.actors
            kept[index].report = kept[index].report.alsoOn(
              draft.report.recipients.filter { !actors.contains($0) && extractor.lexicon.kind(of: $0) == .person })
          }
          kept[index].report = kept[index].report.filled(from: draft.report)
          // "The explosion killed two, and six were hurt": the rest of the sentence is of it too.
          if draft.isBack { kept[index].sentence = draft.sentence }
          // A town says more than the country it lies in.
          if let narrow = draft.report.place, let wide, narrow != wide,
            extractor.lexicon.place(narrow) != nil || villages.contains(narrow),
            extractor.lexicon.place(wide) == nil, !villages.contains(wide)
          {
            kept[index].report = kept[index].report.placed(at: narrow)
          }
        }
      } else {
        kept.append(draft)
      }
    }
    for index in kept.indices
    where kept[index].report.place == nil && EventReading.spoken.contains(kept[index].report.type) {
      if let visit = EventReading.occasion(of: kept[index], among: kept) {
        kept[index].report = kept[index].report.placed(at: visit)
      }
    }
    return kept
  }

  /// Of two sentences that do not follow each other few things are one: meetings, and what a noun points back to. A long
  /// text has very many such pairs, and this costs nothing.
  private func mayBeSame(_ one: EventDraft, _ other: EventDraft) -> Bool {
    if isDoneAgain(one, other) { return true }
    if one.sentence == other.sentence || one.sentence.upperBound == other.sentence.lowerBound { return true }
    if other.report.type == .consult { return true }
    return !EventReading.verbal.contains(other.report.type)
      && (one.isNoun || other.isNoun || other.isBare || other.isBack)
  }

  private func areInOneTown(_ one: EventReport, _ other: EventReport) -> Bool {
    one.place == other.place && one.mode != nil && one.place.map { town(of: $0) != nil } ?? false
  }

  private func isSame(_ one: EventDraft, _ other: EventDraft) -> Bool {
    let (first, second) = (one.report, other.report)
    if isDoneAgain(one, other) { return true }
    // "Elsewhere, Serbs ransacked an office": something else.
    if one.sentence != other.sentence, EventReading.apart.contains(document.key(other.sentence.lowerBound)) {
      return false
    }
    // "broke with Belgrade and declared its independence" is one.
    if one.sentence == other.sentence, first.actors == second.actors, first.type == .reject, second.type == .reject,
      EventReading.partings.contains(one.rule), EventReading.partings.contains(other.rule)
    {
      return true
    }
    if one.isSeparate, second.type == .consult {
      if other.isSeparate { return false }
      let others = Set(second.actors + second.recipients)
      if !others.isSubset(of: first.actors) || others.count < 2 { return false }
    }
    // Harm matters within a sentence only.
    let isHarm =
      one.sentence == other.sentence
      && (EventReading.harms.contains(one.rule) || EventReading.harms.contains(other.rule))
    // "burned jeeps after two boys had been found dead", "boycotted the vote, and 93 soldiers were hurt": something else.
    if isHarm, !isHarmOfIt(one, other) { return false }
    // "Two grenades exploded in the market. ... The explosion killed two.": the blast told of before in the paragraph.
    if other.isBack, first.type == .assault, second.type == .assault, first.mode == second.mode || second.mode == nil,
      one.block == other.block || other.block - one.block <= 3 && areInOneTown(first, second),
      first.status == second.status, arePlacesFit(first.place, second.place),
      EventReading.isCompatible(first.when, second.when) || other.timeOrigin != .words
    {
      return true
    }
    // "was injured when stones were thrown": the harm is part of the riot.
    let isHarmInRiot =
      isHarm && first.type != second.type && EventReading.deeds.contains(first.type)
      && EventReading.deeds.contains(second.type)
    let isDeed =
      one.sentence == other.sentence && !first.actors.isEmpty && first.actors == second.actors
      && (EventReading.minorDeeds.contains(other.rule)
        || [first.mode, second.mode].allSatisfy { $0.map { EventReading.wrecking.contains($0) } ?? false })
    guard
      first.type == second.type
        || (isDeed && EventReading.deeds.contains(first.type) && EventReading.deeds.contains(second.type))
        || (isHarmInRiot && EventReading.violent.contains(first.type) && EventReading.violent.contains(second.type))
    else { return false }
    guard EventReading.isCompatible(first.when, second.when) else { return false }
    if one.sentence == other.sentence, !one.isNoun, !other.isNoun, areTwoMeasures(first, second) { return false }
    // "Farmers also marched in Klina": another protest.
    if second.type == .protest, one.sentence != other.sentence, first.place != second.place,
      other.sentence.contains(where: { document.key($0) == EventReading.also })
    {
      return false
    }
    let actorsFit =
      first.actors.isEmpty || second.actors.isEmpty || EventReading.share(first.actors, second.actors)
    let placesFit = arePlacesFit(first.place, second.place)
    if isHarm || (one.sentence == other.sentence && one.rule == other.rule) { return actorsFit && placesFit }
    // "stormed three polling stations and smashed ballot boxes": one deed told with two verbs.
    if one.sentence == other.sentence, !EventReading.verbal.contains(first.type), first.status == second.status,
      !isParted(one, other)
    {
      let isOneSide = first.actors == second.actors || (second.actors.isEmpty && first.type == second.type)
      let recipientsFit =
        first.recipients.isEmpty || second.recipients.isEmpty || first.recipients == second.recipients
      if placesFit && isOneSide && recipientsFit { return true }
    }
    if first.type == .consult, second.type == .consult {
      if one.sentence == other.sentence, first.actors.isEmpty || second.actors.isEmpty { return true }
      // "travelled to Brussels for talks with the commissioner": one meeting.
      if one.sentence == other.sentence, other.isNoun, EventReading.visits.contains(one.rule), placesFit,
        document.key(other.trigger.lowerBound) == EventSentence.forWord
      {
        return true
      }
      return isSameMeeting(one, other)
    }
    if !placesFit { return false }
    guard !EventReading.verbal.contains(first.type) else {
      return first.actors == second.actors && first.recipients == second.recipients && first.status == second.status
        && (one.sentence.upperBound == other.sentence.lowerBound
          || (one.sentence == other.sentence && one.isNoun != other.isNoun))
    }
    let happened = [first.status, second.status].allSatisfy { $0 == .occurred || $0 == .historical }
    guard first.status == second.status || happened else { return false }
    let isShared = EventReading.share(first.actors + first.recipients, second.actors + second.recipients)
    // A definite noun without anyone named points back: "the attack".
    if other.isBare {
      return other.isNoun && first.status == second.status && (second.mode == nil || first.mode == second.mode)
    }
    // Two sentences, each with its own verb, tell two things.
    guard one.sentence == other.sentence || one.isNoun || other.isNoun else { return false }
    return actorsFit && isShared && first.when != nil && second.when != nil && EventReading.isNarrow(second.when)
  }

  /// "Pantic was arrested on Saturday. ... He was arrested at the crossing.": the arrest of one person is told again, unless
  /// the words give it another day or place.
  private func isDoneAgain(_ one: EventDraft, _ other: EventDraft) -> Bool {
    let (first, second) = (one.report, other.report)
    guard first.type == .coerce, second.type == .coerce, first.mode == "arrest", second.mode == "arrest",
      first.recipients == second.recipients, second.recipients.count == 1, kind(second.recipients[0]) == .person,
      first.status == .occurred, second.status == .occurred, other.timeOrigin != .words,
      arePlacesFit(first.place, second.place) || first.place == extractor.theatre
    else { return false }
    return first.actors.isEmpty || second.actors.isEmpty || EventReading.share(first.actors, second.actors)
  }

  /// "arrested three men and seized rifles": people and things were taken.
  private func areTwoMeasures(_ one: EventReport, _ other: EventReport) -> Bool {
    guard one.type == .coerce, other.type == .coerce, let first = one.mode, let second = other.mode else {
      return false
    }
    return first != second
  }

  /// Whether the harm of one of two drafts of a sentence may be of the deed that the other tells.
  private func isHarmOfIt(_ one: EventDraft, _ other: EventDraft) -> Bool {
    let isFirst = EventReading.harms.contains(one.rule)
    if isFirst, EventReading.harms.contains(other.rule) { return true }
    let (harm, deed) = isFirst ? (one, other) : (other, one)
    if deed.report.mode.map({ EventReading.harmless.contains($0) }) ?? false { return false }
    return mayHarm(deed.trigger, harm.trigger)
  }
  private static let harmless: Set<String> = ["boycott", "strike", "hunger"]

  /// "a battalion flew in; a second one stands ready": two halves of a sentence.
  private func isParted(_ one: EventDraft, _ other: EventDraft) -> Bool {
    let gap = one.trigger.upperBound..<max(one.trigger.upperBound, other.trigger.lowerBound)
    // "one was shot at in Zvecan, and another was set on fire": nobody acts in both.
    let mayBeTwo = one.report.actors.isEmpty && other.report.actors.isEmpty
    return gap.contains {
      document.key($0) == SentenceView.semicolon
        || (mayBeTwo && document.key($0) == Key.comma && EventSentence.joiners.contains(document.key($0 + 1)))
    }
  }

  /// Meetings of one day at one place, or with the same people.
  private func isSameMeeting(_ one: EventDraft, _ other: EventDraft) -> Bool {
    let (first, second) = (one.report, other.report)
    guard EventReading.isNarrow(first.when), EventReading.isNarrow(second.when), first.when != nil || second.when != nil
    else { return false }
    if let here = first.place, let there = second.place, here != there, !holds(here, there) { return false }
    let isShared = EventReading.share(first.actors + first.recipients, second.actors + second.recipients)
    // A visit to a country and a meeting in its capital are two things, as long as nobody is in both.
    let isOneVisit = EventReading.visits.contains(one.rule) != EventReading.visits.contains(other.rule)
    return isShared || (first.place != nil && second.place != nil && !isOneVisit)
  }

  /// Whether one of two places is the state that the other lies in.
  private func holds(_ one: EntityID, _ other: EntityID) -> Bool {
    func lies(_ inner: EntityID, in outer: EntityID) -> Bool {
      extractor.state(ofPlace: inner) == outer || (villages.contains(inner) && outer == extractor.theatre)
    }
    return lies(one, in: other) || lies(other, in: one)
  }

  private static func isNarrow(_ when: DateValue?) -> Bool {
    guard let when else { return true }
    guard let first = when.first, let last = when.last else { return false }
    return last.number - first.number <= 366
  }

  static let harms: [RuleName] = [
    "event-killed", "event-harmed-violence", "event-attack-noun", "event-die-violence", "event-injure-violence",
    "event-clash-noun", "event-killing-noun", "event-attack-bare",
  ]
  private static var also: WordKey { "also" }
  /// One place, or a place and the country it lies in.
  func arePlacesFit(_ one: EntityID?, _ other: EntityID?) -> Bool {
    guard let one, let other, one != other else { return true }
    return holds(one, other)
  }
  private static let visits: Set<RuleName> = [
    "event-visited", "event-visit-noun", "event-said-abroad", "event-to-be-in",
  ]
  private static let partings: [RuleName] = [
    "event-state-split", "event-independence-declared", "event-independence-declaration",
  ]
  private static let minorDeeds: [RuleName] = [
    "event-vandalise", "event-stones", "event-mob-break", "event-protest",
  ]
  /// "set the post alight and flattened what was left": one deed, whichever of these each verb is.
  private static let wrecking: Set<String> = ["destroy", "riot", "vandalize"]
  /// Whether two short lists have anyone in common.
  static func share(_ one: [EntityID], _ other: [EntityID]) -> Bool {
    one.contains { other.contains($0) }
  }

  static func isCompatible(_ one: DateValue?, _ other: DateValue?) -> Bool {
    guard let one, let other else { return true }
    if let end = one.last, let start = other.first, end < start { return false }
    if let end = other.last, let start = one.first, end < start { return false }
    return true
  }
}

extension EventReport {
  func with(killed: Quantity?, injured: Quantity?) -> EventReport {
    changing { ($0.killed, $0.injured) = (killed, injured) }
  }

  func between(_ parties: [EntityID]) -> EventReport { changing { ($0.actors, $0.recipients) = (parties, []) } }

  func on(_ victims: [EntityID]) -> EventReport { changing { $0.recipients = victims } }

  /// The same on those who were hit as well.
  func alsoOn(_ victims: [EntityID]) -> EventReport {
    let others = victims.filter { !recipients.contains($0) }
    return others.isEmpty ? self : on(recipients + others)
  }

  func by(_ others: [EntityID]) -> EventReport { changing { $0.actors = others } }

  func dated(_ when: DateValue, _ basis: String) -> EventReport {
    changing { ($0.when, $0.whenBasis) = (when, basis) }
  }

  func placed(at place: EntityID?) -> EventReport { changing { $0.place = place } }

  /// The same event with what a later mention adds.
  func filled(from other: EventReport) -> EventReport {
    // "a clash with villagers, who attacked soldiers": the villagers are the other side, and not those attacked.
    if actors.isEmpty, !other.recipients.isEmpty, EventReading.share(recipients, other.actors) {
      return on(other.recipients).by(other.actors).filled(from: other)
    }
    // Those whom police drive off do not riot by that.
    let isRiot = type == .protest && other.type == .assault && other.mode != "crowd-control"
    return changing {
      if isRiot {
        ($0.mode, $0.acled) = ("riot", .violentDemonstration)
      } else {
        if mode == nil, type == other.type { $0.mode = other.mode }
        if acled == nil { $0.acled = other.acled }
      }
      if actors.isEmpty {
        $0.actors = other.actors
      } else if type == .consult {
        $0.actors += other.actors.filter { !actors.contains($0) }
      }
      if recipients.isEmpty { $0.recipients = other.recipients.filter { !actors.contains($0) } }
      if place == nil { $0.place = other.place }
      if when == nil { ($0.when, $0.whenBasis) = (other.when, other.whenBasis) }
      if killed == nil { $0.killed = other.killed }
      if injured == nil { $0.injured = other.injured }
    }
  }
}

extension EventSentence {
  /// "the attack": a noun that points back.
  func isDefinite(_ spot: EventSpot) -> Bool {
    let first = spot.tokens.lowerBound
    if EventSentence.definite.contains(key(first)) { return true }
    return (max(tokens.lowerBound, first - 2)..<first).contains {
      EventSentence.definite.contains(key($0))
    }
  }

  private static let definite = WordSet("the this that these those")

  /// Whether the words stand in a clause that someone is reported to say: "Kurti said Brussels should be more engaged".
  func isReportedClause(_ spot: EventSpot) -> Bool {
    (tokens.lowerBound..<spot.tokens.lowerBound).contains { isAny($0, .announcing) }
  }
}
