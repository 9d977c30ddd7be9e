/// A set of event types, one bit each: asked for with every report, and a set of names would be hashed each time.
public struct EventTypes: Hashable, Sendable, ExpressibleByArrayLiteral {
  @usableFromInline var bits: UInt32 = 0

  public init(_ types: some Sequence<EventReport.EventType>) { for type in types { bits |= 1 << type.number } }
  public init(arrayLiteral types: EventReport.EventType...) { self.init(types) }

  @inlinable public func contains(_ type: EventReport.EventType) -> Bool { bits & 1 << type.number != 0 }
}

extension EventReport.EventType {
  /// The place among all cases.
  @inlinable public var number: UInt32 {
    switch self {
    case .agree: 0
    case .consult: 1
    case .support: 2
    case .concede: 3
    case .cooperate: 4
    case .aid: 5
    case .retreat: 6
    case .request: 7
    case .accuse: 8
    case .reject: 9
    case .threaten: 10
    case .protest: 11
    case .sanction: 12
    case .mobilize: 13
    case .coerce: 14
    case .assault: 15
    }
  }
}
