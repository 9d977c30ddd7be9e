import Corpus

/// Something that happened, is to happen, or is said to have happened, as one text states it.
package struct EventReport: Hashable, Sendable {
  /// PLOVER 2.0 event types.
  package enum EventType: String, CaseIterable, Sendable {
    case agree = "AGREE"
    case consult = "CONSULT"
    case support = "SUPPORT"
    case concede = "CONCEDE"
    case cooperate = "COOPERATE"
    case aid = "AID"
    case retreat = "RETREAT"
    case request = "REQUEST"
    case accuse = "ACCUSE"
    case reject = "REJECT"
    case threaten = "THREATEN"
    case protest = "PROTEST"
    case sanction = "SANCTION"
    case mobilize = "MOBILIZE"
    case coerce = "COERCE"
    case assault = "ASSAULT"
  }
  package enum Status: String, CaseIterable, Sendable {
    case occurred, planned, hypothetical, demanded, denied, alleged, historical
  }

  package let type: EventType
  /// PLOVER mode of the type ("visit", "withdraw", "firearms"); nil where it has none or none is stated.
  package let mode: String?
  /// PLOVER contexts ("military", "peacekeeping").
  package let contexts: [String]
  /// ACLED "event_type/sub_event_type"; nil where ACLED codes no such event.
  package let acled: String?
  package let actors, recipients: [EntityID]
  /// A place's id.
  package let place: EntityID?
  package let when: DateValue?
  /// What `when` was read or inferred from, in plain words.
  package let whenBasis: String?
  package let killed, injured: Quantity?
  package let status: Status
  /// The known event of the reference timeline that this is, by its id; nil for any other.
  package let anchor: String?

  package init(
    type: EventType, mode: String?, contexts: [String], acled: String?, actors: [EntityID], recipients: [EntityID],
    place: EntityID?, when: DateValue?, whenBasis: String?, killed: Quantity?, injured: Quantity?, status: Status,
    anchor: String? = nil
  ) {
    (self.type, self.mode, self.contexts, self.acled) = (type, mode, contexts, acled)
    (self.actors, self.recipients, self.place) = (actors, recipients, place)
    (self.when, self.whenBasis) = (when, whenBasis)
    (self.killed, self.injured, self.status, self.anchor) = (killed, injured, status, anchor)
  }

  /// The same report known to speak of an event of the timeline.
  package func anchored(at anchor: String?) -> EventReport {
    if anchor == self.anchor { return self }
    return EventReport(
      type: type, mode: mode, contexts: contexts, acled: acled, actors: actors, recipients: recipients, place: place,
      when: when, whenBasis: whenBasis, killed: killed, injured: injured, status: status, anchor: anchor)
  }
}
