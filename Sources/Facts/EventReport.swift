import Corpus

/// Something that happened, is to happen, or is said to have happened, as one text states it.
public struct EventReport: Hashable, Sendable {
  /// PLOVER 2.0 event types.
  public enum EventType: String, CaseIterable, Sendable {
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
  public enum Status: String, CaseIterable, Sendable {
    case occurred, planned, hypothetical, demanded, denied, alleged, historical
  }

  /// All that a report says. Boxed: a report is handed on from rule to rule many times more often than one is made.
  @usableFromInline final class Content: Hashable, Sendable {
    @usableFromInline let type: EventType
    @usableFromInline let mode: String?
    @usableFromInline let contexts: [EventContext]
    @usableFromInline let acled: ACLEDEvent?
    @usableFromInline let actors, recipients: [EntityID]
    @usableFromInline let place: EntityID?
    @usableFromInline let when: DateValue?
    @usableFromInline let whenBasis: String?
    @usableFromInline let killed, injured: Quantity?
    @usableFromInline let status: Status
    @usableFromInline let anchor: String?
    @usableFromInline let acledRule: RuleName?

    init(
      type: EventType, mode: String?, contexts: [EventContext], acled: ACLEDEvent?, actors: [EntityID],
      recipients: [EntityID],
      place: EntityID?, when: DateValue?, whenBasis: String?, killed: Quantity?, injured: Quantity?, status: Status,
      anchor: String?, acledRule: RuleName?
    ) {
      (self.type, self.mode, self.contexts, self.acled) = (type, mode, contexts, acled)
      (self.actors, self.recipients, self.place) = (actors, recipients, place)
      (self.when, self.whenBasis) = (when, whenBasis)
      (self.killed, self.injured, self.status, self.anchor) = (killed, injured, status, anchor)
      self.acledRule = acledRule
    }

    @usableFromInline static func == (one: Content, other: Content) -> Bool {
      one === other
        || one.type == other.type && one.mode == other.mode && one.contexts == other.contexts
          && one.acled == other.acled && one.actors == other.actors && one.recipients == other.recipients
          && one.place == other.place && one.when == other.when && one.whenBasis == other.whenBasis
          && one.killed == other.killed && one.injured == other.injured && one.status == other.status
          && one.anchor == other.anchor
    }

    /// Reports that differ most often differ in these.
    @usableFromInline func hash(into hasher: inout Hasher) {
      hasher.combine(type)
      hasher.combine(actors)
      hasher.combine(recipients)
      hasher.combine(place)
      hasher.combine(when)
    }
  }

  @usableFromInline let content: Content

  @inlinable public var type: EventType { content.type }
  /// PLOVER mode of the type ("visit", "withdraw", "firearms"); nil where it has none or none is stated.
  @inlinable public var mode: String? { content.mode }
  /// PLOVER contexts: what the event is about.
  @inlinable public var contexts: [EventContext] { content.contexts }
  /// ACLED "event_type/sub_event_type"; nil where ACLED codes no such event.
  @inlinable public var acled: ACLEDEvent? { content.acled }
  /// The rule that told the ACLED code from the event's words and parties; nil where its own rule says it.
  @inlinable public var acledRule: RuleName? { content.acledRule }
  @inlinable public var actors: [EntityID] { content.actors }
  @inlinable public var recipients: [EntityID] { content.recipients }
  /// A place's id.
  @inlinable public var place: EntityID? { content.place }
  @inlinable public var when: DateValue? { content.when }
  /// What `when` was read or inferred from, in plain words.
  @inlinable public var whenBasis: String? { content.whenBasis }
  @inlinable public var killed: Quantity? { content.killed }
  @inlinable public var injured: Quantity? { content.injured }
  @inlinable public var status: Status { content.status }
  /// The known event of the reference timeline that this is, by its id; nil for any other.
  @inlinable public var anchor: String? { content.anchor }

  public init(
    type: EventType, mode: String?, contexts: [EventContext], acled: ACLEDEvent?, actors: [EntityID],
    recipients: [EntityID],
    place: EntityID?, when: DateValue?, whenBasis: String?, killed: Quantity?, injured: Quantity?, status: Status,
    anchor: String? = nil, acledRule: RuleName? = nil
  ) {
    content = Content(
      type: type, mode: mode, contexts: contexts, acled: acled, actors: actors, recipients: recipients, place: place,
      when: when, whenBasis: whenBasis, killed: killed, injured: injured, status: status, anchor: anchor,
      acledRule: acledRule)
  }

  /// The same report known to speak of an event of the timeline.
  public func anchored(at anchor: String?) -> EventReport {
    if anchor == self.anchor { return self }
    return EventReport(
      type: type, mode: mode, contexts: contexts, acled: acled, actors: actors, recipients: recipients, place: place,
      when: when, whenBasis: whenBasis, killed: killed, injured: injured, status: status, anchor: anchor,
      acledRule: acledRule)
  }
}

extension EventReport: CustomStringConvertible {
  /// All that the report says, for messages of tests and for telling reports apart.
  public var description: String {
    "\(type.rawValue) \(mode ?? "-") \(contexts.map(\.rawValue)) \(acled?.rawValue ?? "-") by \(actors) on \(recipients) at \(place?.slug ?? "-") "
      + "when \(when?.edtf ?? "-") (\(whenBasis ?? "-")) killed \(killed.map { "\($0)" } ?? "-") "
      + "injured \(injured.map { "\($0)" } ?? "-") \(status.rawValue) \(anchor ?? "-")"
  }
}
