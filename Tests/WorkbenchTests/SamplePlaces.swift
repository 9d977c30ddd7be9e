import Facts

/// A square land with four corners, a river and places in and beyond it.
enum SamplePlaces {
  static let outline = MapOutline(lines: [
    line(.outline, "Kosovo", [(20.2, 42.0), (21.6, 42.0), (21.8, 42.6), (21.2, 43.2), (20.6, 43.2), (20.2, 42.0)]),
    line(.border, "Serbia", [(20.6, 43.2), (20.2, 43.9), (19.0, 44.0)]),
    line(.border, "Albania", [(20.2, 42.0), (20.4, 41.2), (19.0, 41.0)]),
    line(.river, "Ibar", [(20.3, 42.8), (20.85, 42.9), (20.8, 43.2), (20.7, 43.6)]),
    line(.label, "Serbia", [(21.4, 43.4)]), line(.label, "Albania", [(20.0, 41.8)]),
  ])

  private static func line(_ kind: MapOutline.Line.Kind, _ name: String, _ points: [(Double, Double)])
    -> MapOutline.Line
  {
    MapOutline.Line(kind: kind, name: name, points: points.map { MapOutline.Point($0.0, $0.1) })
  }

  static let all: [Place] = [
    place("kosovo", "Kosovo", "region", "XKX", 42.6, 20.9, "region"),
    place("zvecan", "Zvečan", "municipality", "XKX", 42.91, 20.84, "town"),
    place("pristina", "Pristina", "municipality", "XKX", 42.67, 21.17, "town"),
    place("prizren", "Prizren", "municipality", "XKX", 42.21, 20.74, "town"),
    place("banjska", "Banjska", "village", "XKX", 42.97, 20.78, "approximate"),
    place("rudare", "Rudare", "village", "XKX", 42.93, 20.83, "approximate"),
    place("brussels", "Brussels", "city", "BEL", 50.85, 4.35, "town"),
    place("nowhere", "Nowhere", "village", "XKX", nil, nil, nil),
  ]

  private static func place(
    _ id: String, _ name: String, _ kind: String, _ country: String, _ latitude: Double?, _ longitude: Double?,
    _ precision: String?
  ) -> Place {
    Place(
      id: EntityID(id), name: name, kind: kind, aliases: [], country: country, latitude: latitude, longitude: longitude,
      precision: precision)
  }
}
