import Facts

/// People and bodies that texts name and no lexicon knows: one actor for each id, whatever article described it.
///
/// Articles may describe the same person differently ("Risto Jovanov", "Risto Jovanović"); the description most articles
/// give is shown, and the aliases and roles of all are kept.
struct FoundActors: Sendable {
  /// The descriptions of an actor, and how many articles gave each.
  private typealias Counts = [(actor: Actor, articles: Int)]
  private var descriptions: [EntityID: Counts] = [:]

  /// Takes one article's description.
  mutating func add(_ actor: Actor) { FoundActors.count(actor, in: &descriptions[actor.id, default: []]) }

  private static func count(_ actor: Actor, in counts: inout Counts) {
    if let known = counts.firstIndex(where: { $0.actor == actor }) {
      counts[known].articles += 1
    } else {
      counts.append((actor, 1))
    }
  }

  /// An actor as all descriptions of it together say.
  func actor(_ id: EntityID) -> Actor? { descriptions[id].map { FoundActors.merge($0) } }

  private static func merge(_ counts: Counts) -> Actor {
    if counts.count == 1, let only = counts.first?.actor { return only }
    func most<Value: Hashable & Comparable>(_ value: (Actor) -> Value?) -> Value? {
      var votes: [Value: Int] = [:]
      for (actor, count) in counts {
        if let value = value(actor) { votes[value, default: 0] += count }
      }
      return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
    let actors = counts.map(\.actor)
    var roles: Set<Actor.Role> = []
    for actor in actors { roles.formUnion(actor.roles) }
    let id = actors.first!.id
    return Actor(
      id: id, name: most(\.name) ?? id.slug, kind: most(\.kind.rawValue).flatMap(Actor.Kind.init) ?? .person,
      country: most(\.country), aliases: Set(actors.flatMap(\.aliases)).sorted(),
      roles: roles.sorted { FoundActors.key($0) < FoundActors.key($1) }, source: .text)
  }

  private static func key(_ role: Actor.Role) -> (Int, String, String, String) {
    (role.from?.first?.number ?? .min, role.role, role.of?.slug ?? "", role.to?.edtf ?? "")
  }
}
