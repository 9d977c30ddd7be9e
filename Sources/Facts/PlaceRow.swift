/// One line about a place, and what the map needs of it.
package struct PlaceRow: Hashable, Sendable {
  package let place: Place
  package let mentions: Figure
  /// Reports of events that were there.
  package let events: Figure
  /// Articles that mention it, and their origins.
  package let articles, origins: Figure

  package init(place: Place, mentions: Figure, events: Figure, articles: Figure, origins: Figure) {
    (self.place, self.mentions, self.events) = (place, mentions, events)
    (self.articles, self.origins) = (articles, origins)
  }

  /// Mentions and event reports together: what a place is sized by.
  package var activity: Int { (mentions.count ?? 0) + (events.count ?? 0) }

  package var point: MapOutline.Point? {
    guard let longitude = place.longitude, let latitude = place.latitude else { return nil }
    return MapOutline.Point(longitude, latitude)
  }

  /// Whether the map has a point for it: "the Balkans" and what lies beyond the sheet are listed only.
  package func isDrawn(on outline: MapOutline) -> Bool {
    guard let point, outline.sheet?.contains(point) == true else { return false }
    return place.precision != "region" || place.country != nil
  }
}

/// Places by activity, busiest first, and the lines to draw them on.
package struct PlaceMap: Hashable, Sendable {
  package let rows: [PlaceRow]
  package let outline: MapOutline

  package init(rows: [PlaceRow], outline: MapOutline) { (self.rows, self.outline) = (rows, outline) }
}

extension FactQuery {
  package static func mentions(ofPlace place: EntityID) -> FactQuery {
    var query = FactQuery()
    query.kinds = [.mention]
    query.place = place
    return query
  }

  package static func events(at place: EntityID) -> FactQuery {
    var query = FactQuery()
    query.kinds = [.event]
    query.eventPlace = place
    return query
  }
}
