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

  /// All that a report says.
  public struct Parts: Hashable, Sendable {
    public var type: EventType
    public var mode: String?
    public var contexts: [EventContext]
    public var acled: ACLEDEvent?
    public var acledRule: RuleName?
    public var actors, recipients: [EntityID]
    public var place: EntityID?
    public var when: DateValue?
    public var whenBasis: String?
    public var killed, injured: Quantity?
    public var status: Status
    public var anchor: String?

    /// Reports that differ most often differ in these.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(type)
      hasher.combine(actors)
      hasher.combine(recipients)
      hasher.combine(place)
      hasher.combine(when)
    }
  }

  /// Boxed: a report is handed on from rule to rule many times more often than one is made.
  @usableFromInline final class Content: Hashable, Sendable {
    @usableFromInline let parts: Parts

    init(_ parts: Parts) { self.parts = parts }

    @usableFromInline static func == (one: Content, other: Content) -> Bool {
      one === other || one.parts == other.parts
    }

    @usableFromInline func hash(into hasher: inout Hasher) { parts.hash(into: &hasher) }
  }

  @usableFromInline let content: Content

  @inlinable public var type: EventType { content.parts.type }
  /// PLOVER mode of the type ("visit", "withdraw", "firearms"); nil where it has none or none is stated.
  @inlinable public var mode: String? { content.parts.mode }
  /// PLOVER contexts: what the event is about.
  @inlinable public var contexts: [EventContext] { content.parts.contexts }
  /// ACLED "event_type/sub_event_type"; nil where ACLED codes no such event.
  @inlinable public var acled: ACLEDEvent? { content.parts.acled }
  /// The rule that told the ACLED code from the event's words and parties; nil where its own rule says it.
  @inlinable public var acledRule: RuleName? { content.parts.acledRule }
  @inlinable public var actors: [EntityID] { content.parts.actors }
  @inlinable public var recipients: [EntityID] { content.parts.recipients }
  /// A place's id.
  @inlinable public var place: EntityID? { content.parts.place }
  @inlinable public var when: DateValue? { content.parts.when }
  /// What `when` was read or inferred from, in plain words.
  @inlinable public var whenBasis: String? { content.parts.whenBasis }
  @inlinable public var killed: Quantity? { content.parts.killed }
  @inlinable public var injured: Quantity? { content.parts.injured }
  @inlinable public var status: Status { content.parts.status }
  /// The known event of the reference timeline that this is, by its id; nil for any other.
  @inlinable public var anchor: String? { content.parts.anchor }

  public init(
    type: EventType, mode: String?, contexts: [EventContext], acled: ACLEDEvent?, actors: [EntityID],
    recipients: [EntityID],
    place: EntityID?, when: DateValue?, whenBasis: String?, killed: Quantity?, injured: Quantity?, status: Status,
    anchor: String? = nil, acledRule: RuleName? = nil
  ) {
    content = Content(
      Parts(
        type: type, mode: mode, contexts: contexts, acled: acled, acledRule: acledRule, actors: actors,
        recipients: recipients, place: place, when: when, whenBasis: whenBasis, killed: killed, injured: injured,
        status: status, anchor: anchor))
  }

  private init(_ parts: Parts) { content = Content(parts) }

  /// The same report but for what `change` sets.
  public func changing(_ change: (inout Parts) -> Void) -> EventReport {
    var parts = content.parts
    change(&parts)
    return EventReport(parts)
  }

  /// The same report known to speak of an event of the timeline.
  public func anchored(at anchor: String?) -> EventReport {
    anchor == self.anchor ? self : changing { $0.anchor = anchor }
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
