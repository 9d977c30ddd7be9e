import Corpus
import TestFolders
import Testing

@testable import Facts

@Suite struct MapOutlineTests {
  private static let data = DataFolder(path: Repository.data)

  @Test func `the outline holds the towns of Kosovo and leaves its neighbours' capitals out`() throws {
    let outline = try MapOutline(data: MapOutlineTests.data)
    let ring = try #require(outline.lines.first { $0.kind == .outline }).points
    #expect(ring.first == ring.last && ring.count > 80)
    /// Whether a point lies inside the ring: an odd number of its sides lie west of it.
    func holds(_ longitude: Double, _ latitude: Double) -> Bool {
      var isInside = false
      for (one, other) in zip(ring, ring.dropFirst()) where (one.latitude > latitude) != (other.latitude > latitude) {
        let share = (latitude - one.latitude) / (other.latitude - one.latitude)
        if longitude < one.longitude + share * (other.longitude - one.longitude) { isInside.toggle() }
      }
      return isInside
    }
    let inside = [(21.1669, 42.6727), (20.7397, 42.2139), (20.2883, 42.6591), (20.8403, 42.9075), (21.5803, 42.5781)]
    for (longitude, latitude) in inside { #expect(holds(longitude, latitude)) }
    for (longitude, latitude) in [(20.4651, 44.804), (21.4314, 41.9965), (19.8187, 41.3274), (20.6153, 43.2872)] {
      #expect(!holds(longitude, latitude))
    }
  }

  @Test func `the Ibar flows past Mitrovica and Leposavic within three kilometres`() throws {
    let outline = try MapOutline(data: MapOutlineTests.data)
    let river = try #require(outline.lines.first { $0.kind == .river }).points
    for (longitude, latitude) in [(20.8667, 42.8833), (20.8028, 43.1039), (20.8403, 42.9075)] {
      let nearest = river.map { point in
        let (east, north) = ((point.longitude - longitude) * 81.8, (point.latitude - latitude) * 111.2)
        return (east * east + north * north).squareRoot()
      }.min()!
      #expect(nearest < 3)
    }
  }

  @Test func `what cannot be drawn is listed only`() throws {
    let outline = try MapOutline(data: MapOutlineTests.data)
    func row(_ latitude: Double?, _ longitude: Double?, _ country: String?, _ precision: String) -> PlaceRow {
      let none = Figure(.facts(0), basis: .facts(FactQuery()))
      return PlaceRow(
        place: Place(
          id: "x", name: "X", kind: "region", aliases: [], country: country, latitude: latitude, longitude: longitude,
          precision: precision), mentions: none, events: none, articles: none, origins: none)
    }
    #expect(row(43.0, 20.8, "XKX", "region").isDrawn(on: outline))
    #expect(!row(43.0, 20.5, nil, "region").isDrawn(on: outline))
    #expect(!row(50.85, 4.35, "BEL", "town").isDrawn(on: outline))
    #expect(!row(nil, nil, "XKX", "town").isDrawn(on: outline))
  }
}
