/// Which places may be one place as different texts name it: "Zvečan" and "northern Kosovo", but not "Zvečan" and "Prizren".
///
/// Knows a place's state and its distance to others; a place that has no coordinates fits nothing but itself and its state.
package struct Whereabouts: Sendable {
  /// How two names of places lie to each other.
  package enum Fit: Int, Comparable, Sendable {
    case apart
    /// One lies within the other, which is a state or a region: says little.
    case within
    /// A bridge and its town, the two halves of a town.
    case near
    case same

    package static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Spot: Sendable {
    let country: String?
    let isRegion: Bool
    let position: (latitude: Double, longitude: Double)?
  }

  private let spots: [Spot]
  private let spotNumbers: EntityNumbers
  /// Codes of states.
  private let states: [String]
  private let stateNumbers: EntityNumbers

  package static let empty = Whereabouts(places: [], actors: [])

  package init(places: some Sequence<Place>, actors: some Sequence<Actor>) {
    var spots: [Spot] = []
    var states: [String] = []
    var (spotNumbers, stateNumbers): ([EntityID: Int32], [EntityID: Int32]) = ([:], [:])
    for place in places {
      var position: (Double, Double)?
      if let latitude = place.latitude, let longitude = place.longitude { position = (latitude, longitude) }
      let isRegion = place.kind == "region" || place.kind == "border" || place.precision == "region"
      spotNumbers[place.id] = Int32(spots.count)
      spots.append(Spot(country: place.country, isRegion: isRegion, position: position))
    }
    for actor in actors where actor.kind == .state {
      guard let code = actor.country else { continue }
      stateNumbers[actor.id] = Int32(states.count)
      states.append(code)
    }
    (self.spots, self.states) = (spots, states)
    (self.spotNumbers, self.stateNumbers) = (EntityNumbers(spotNumbers), EntityNumbers(stateNumbers))
  }

  /// Whether a place is a town or smaller, so that two events at it are likely one.
  package func isSpecific(_ place: EntityID) -> Bool { spot(of: place).map { !$0.isRegion } ?? false }

  private func spot(of place: EntityID) -> Spot? { spotNumbers[place].map { spots[Int($0)] } }
  private func code(of state: EntityID) -> String? { stateNumbers[state].map { states[Int($0)] } }

  /// Whether two places may be one as two texts name it.
  package func fit(_ one: EntityID, _ other: EntityID) -> Fit {
    if one == other { return .same }
    if let code = code(of: one) { return spot(of: other)?.country == code ? .within : .apart }
    if let code = code(of: other) { return spot(of: one)?.country == code ? .within : .apart }
    guard let first = spot(of: one), let second = spot(of: other), let here = first.position,
      let there = second.position
    else { return .apart }
    let distance = Whereabouts.kilometres(here, there)
    if first.isRegion || second.isRegion { return distance <= 45 ? .within : .apart }
    return distance <= 5 ? .near : .apart
  }

  /// As the crow flies, good enough for some hundred kilometres.
  private static func kilometres(
    _ one: (latitude: Double, longitude: Double), _ other: (latitude: Double, longitude: Double)
  ) -> Double {
    let angle = (one.latitude + other.latitude) / 2 * .pi / 180
    let shrink = 1 - angle * angle / 2 + angle * angle * angle * angle / 24
    let (north, east) = (one.latitude - other.latitude, (one.longitude - other.longitude) * shrink)
    return (north * north + east * east).squareRoot() * 111.2
  }
}
