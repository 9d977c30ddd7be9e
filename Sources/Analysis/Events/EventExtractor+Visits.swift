import Corpus
import Facts

/// Visits.
extension EventReading {
  /// "On Tuesday in Belgrade, he said": a leader who speaks in another country's city is there on a visit.
  func visit(
    to place: EventSentence.Name, by speaker: EntityID, _ spot: EventSpot, _ view: EventSentence, block: Int
  ) -> EventDraft? {
    let before = place.tokens.lowerBound - 1
    guard before >= view.tokens.lowerBound, EventReading.inOrAt.contains(view.key(before)),
      let country = extractor.lexicon.place(place.id)?.country
    else { return nil }
    let clause = view.clause(around: spot.tokens)
    let scene = EventScene(type: .consult, parties: [speaker], place: place.id)
    let time = when(of: spot, scene, status: .occurred, clause: clause, view, block: block)
    let start = min(place.tokens.lowerBound, spot.tokens.lowerBound)
    let report = EventReport(
      type: .consult, mode: "visit", contexts: spot.frame.contexts, acled: nil, actors: [speaker],
      recipients: extractor.states[country].map { [$0] } ?? [], place: place.id, when: time?.value,
      whenBasis: time?.basis, killed: nil, injured: nil, status: .occurred)
    return EventDraft(
      report: report, focus: start..<max(place.tokens.upperBound, spot.tokens.upperBound), trigger: spot.tokens,
      rule: spot.frame.rule, sentence: view.tokens, block: block, isBare: false, isNoun: false,
      timeOrigin: time?.origin)
  }

  /// Whether a city lies in another country than a leader's; seats of organisations are nobody's abroad.
  func isAbroad(_ place: EntityID, for speaker: EntityID) -> Bool {
    let lexicon = extractor.lexicon
    guard let country = lexicon.place(place)?.country, !EventReading.seats.contains(place),
      let person = lexicon.actor(speaker), person.kind == .person
    else { return false }
    let office = person.role(on: publication.date?.first)
    guard let owner = office?.of.flatMap({ lexicon.actor($0) }) else { return false }
    // Who commands a force in the country is at home with it.
    return owner.kind != .mission && owner.country != country && person.country != country
  }

  private static let marching = WordSet(
    "protesters protestors demonstrators marchers residents villagers refugees crowd crowds")
  static let establishing = RuleName("event-establish-mission")
  static let arriving = RuleName("event-arrive-troops")
  static let wasThere = RuleName("event-was-there")
  /// "because, she said, the situation in Mitrovica was tense": where it is, not where she said so.
  func isInserted(_ spot: EventSpot, _ view: EventSentence) -> Bool {
    view.isComma(spot.tokens.lowerBound - 1) && view.isComma(spot.tokens.upperBound)
  }

  static let saidAbroad = RuleName("event-said-abroad")
  static let killed = RuleName("event-killed")
  static let inOrAt = WordSet("in at")

  private static let seats: Set<EntityID> = [
    "brussels", "new-york", "geneva", "the-hague", "strasbourg", "vienna", "davos", "nato-headquarters",
  ]
}

/// An event as found, before reports of one event are put together.
struct EventDraft {
  var report: EventReport
  var focus: Range<Int>
  let trigger: Range<Int>
  let rule: RuleName
  /// The last one that tells of it.
  var sentence: Range<Int>
  let block: Int
  /// No party stands in the text; those of a known event do not count.
  let isBare: Bool
  let isNoun: Bool
  /// Where its time comes from, if it has one.
  let timeOrigin: EventTime.Origin?
  /// Told as what came before the rest: "who had blocked it on Friday".
  var isEarlier = false
  /// Points back to violence told of before: "the explosion killed two", "carried out the attack".
  var isBack = false
  /// One of several meetings that one phrase tells of.
  var isSeparate = false

  /// Whether any of some actors takes part.
  func shares(_ parties: [EntityID]) -> Bool {
    parties.contains { report.actors.contains($0) || report.recipients.contains($0) }
  }
}

extension EventReading {
  /// "while the mayors resigned, traders closed their shops": what those in office do is no town's own news.
  func isOfOffice(_ frame: EventFrame, _ view: EventSentence) -> Bool {
    frame.mode == "resign" && !view.all.isDisjoint(with: extractor.table.official)
  }

  /// Soldiers who are merely somewhere, and "the wounded were taken to hospital", which is what the attack on them led to.
  func isNoEvent(
    _ spot: EventSpot, _ parties: EventSentence.Parties, _ actors: [EntityID], _ view: EventSentence
  ) -> Bool {
    switch spot.frame.type {
    case .mobilize: isNoDeployment(spot, parties, view)
    case .aid: spot.frame.head == .verb && parties.isPassive && actors.isEmpty
    default: false
    }
  }

  /// "peacekeepers stationed at the checkpoints were", "protesters trying to march in the north": where some are, and people
  /// who bear no arms.
  func isNoDeployment(_ spot: EventSpot, _ parties: EventSentence.Parties, _ view: EventSentence) -> Bool {
    if spot.frame.head == .verb, view.isMerelyPosted(spot) { return true }
    return !parties.actors.isEmpty && !parties.isPassive
      && parties.actors.allSatisfy {
        EventReading.marching.contains(view.key($0.tokens.upperBound - 1))
          && spot.tokens.lowerBound - $0.tokens.upperBound < 4
      }
  }

  /// Where someone spoke: at the meeting or visit that the sentence tells of, or the last one told before.
  static func occasion(of draft: EventDraft, among drafts: [EventDraft]) -> EntityID? {
    func fits(_ other: EventDraft) -> Bool {
      other.report.type == .consult && other.report.place != nil && other.report.status == .occurred
        && share(draft.report.actors, other.report.actors)
        && isCompatible(draft.report.when, other.report.when)
    }
    if let here = drafts.first(where: { $0.sentence == draft.sentence && fits($0) }) { return here.report.place }
    let before = drafts.filter {
      $0.sentence.lowerBound < draft.sentence.lowerBound && draft.block - $0.block <= 20 && fits($0)
    }
    guard let last = before.last else { return nil }
    // Far from the meeting only where there is no other that it could have been.
    let isAlone = Set(before.map { $0.report.place }).count == 1
    return isAlone || draft.block - last.block <= 6 ? last.report.place : nil
  }
}
