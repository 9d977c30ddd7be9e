import Facts

/// What lies in the countries of the conflict.
extension EventExtractor {
  /// Whether an actor of the lexicon is of a country of the conflict.
  func isOfTheatre(actor: EntityID) -> Bool { lexicon.index(of: actor).map { areActorsOfTheatre[Int($0)] } ?? false }
  /// The town or village of the theatre that a place is; a monastery stands for its village.
  func town(of place: EntityID) -> EntityID? { lexicon.placeNumber(of: place).flatMap { towns[Int($0)] } }

  static func town(of place: Place, _ lexicon: Lexicon) -> EntityID? {
    if place.kind == "monastery", place.id.slug.hasSuffix("-monastery") {
      let village = EntityID(String(place.id.slug.dropLast("-monastery".count)))
      return lexicon.place(village) == nil ? place.id : village
    }
    return settlements.contains(place.kind) ? place.id : nil
  }
  private static let settlements: Set<String> = ["town", "village", "municipality"]

  /// Whether a place lies in a country of the conflict.
  func isOfTheatre(place: EntityID) -> Bool {
    lexicon.placeNumber(of: place).map { arePlacesOfTheatre[Int($0)] } ?? false
  }
}
