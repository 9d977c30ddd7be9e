import Corpus

/// Someone or something that acts: a person, state, organisation, mission, force, party, population or office.
public struct Actor: Hashable, Sendable, Identifiable {
  public enum Kind: String, CaseIterable, Sendable {
    case state, organisation, mission
    case armedForce = "armed_force"
    case armedGroup = "armed_group"
    case party, person, population, office
  }
  public enum Source: String, Sendable { case lexicon, text }

  /// An office held, with the days it was held; nil is open or not known.
  public struct Role: Hashable, Sendable {
    public let role: String
    /// The state or organisation of the office: an actor id.
    public let of: EntityID?
    public let from, to: DateValue?

    public init(role: String, of: EntityID?, from: DateValue?, to: DateValue?) {
      (self.role, self.of, self.from, self.to) = (role, of, from, to)
    }

    /// What roles call whoever leads a party, a wording of titles.tsv.
    static let leader = "leader"
    /// What some of a people are to it: "four Albanians".
    public static let member = "member"

    /// Whether the office may have been held on a day, as far as its dates say.
    public func covers(_ day: Day) -> Bool {
      if let start = from?.first, day < start { return false }
      if let end = to?.last, day > end { return false }
      return true
    }
  }

  public let id: EntityID
  public let name: String
  public let kind: Kind
  /// ISO 3166-1 alpha-3; Kosovo is the user-assigned XKX.
  public let country: String?
  public let aliases: [String]
  public let roles: [Role]
  public let source: Source

  public init(
    id: EntityID, name: String, kind: Kind, country: String?, aliases: [String], roles: [Role], source: Source
  ) {
    (self.id, self.name, self.kind, self.country) = (id, name, kind, country)
    (self.aliases, self.roles, self.source) = (aliases, roles, source)
  }

  /// The same actor under another name; the one it had is an alias now.
  public func named(_ name: String) -> Actor {
    let known = aliases.contains(self.name) || name == self.name ? aliases : aliases + [self.name]
    return Actor(id: id, name: name, kind: kind, country: country, aliases: known, roles: roles, source: source)
  }

  /// The office held on a day, the last in the order of the table; without a day the last of all. Who leads a party beside it
  /// is told by the office.
  public func role(on day: Day?) -> Role? {
    guard let day else { return roles.last { $0.role != Role.leader } ?? roles.last }
    let held = roles.filter { $0.covers(day) }
    return held.last { $0.role != Role.leader } ?? held.last
  }
}

/// A place with coordinates in degrees, WGS 84.
public struct Place: Hashable, Sendable, Identifiable {
  public let id: EntityID
  public let name: String
  public let kind: String
  public let aliases: [String]
  public let country: String?
  public let latitude, longitude: Double?
  /// How good the coordinates are: "town", "approximate", "region".
  public let precision: String?

  public init(
    id: EntityID, name: String, kind: String, aliases: [String], country: String?, latitude: Double?,
    longitude: Double?, precision: String?
  ) {
    (self.id, self.name, self.kind, self.aliases, self.country) = (id, name, kind, aliases, country)
    (self.latitude, self.longitude, self.precision) = (latitude, longitude, precision)
  }

  /// The same place under another name; the one it had is an alias now.
  public func named(_ name: String) -> Place {
    let known = aliases.contains(self.name) || name == self.name ? aliases : aliases + [self.name]
    return Place(
      id: id, name: name, kind: kind, aliases: known, country: country, latitude: latitude, longitude: longitude,
      precision: precision)
  }
}
