import Canvas
import Corpus
import Facts

extension PlaceRow: TableRow {
  static let columns = [
    TableColumn("place", 12, 20, 34, priority: 1),
    TableColumn("kind", 8, 12, 12, priority: 6),
    TableColumn("country", 7, priority: 7),
    TableColumn("named", 5, priority: 2, alignment: .right),
    TableColumn("events", 6, priority: 3, alignment: .right),
    TableColumn("art/orig", 8, priority: 4, alignment: .right),
    TableColumn("position", 11, priority: 5),
    TableColumn("coordinates", 16, priority: 8, isSortable: false),
  ]

  var identity: String { place.id.slug }
  var searchWords: [String] { [place.name, place.kind, place.country ?? "", place.id.slug] + place.aliases }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(place.name, activity == 0 ? .dim : .place)
    case 1: TableCell(place.kind, .kind)
    case 2: TableCell(place.country == nil ? look.glyphs.dash : Wording.country(place.country), .text)
    case 3: TableCell(Wording.number(mentions.count ?? 0), mentions.count == 0 ? .dim : .figure)
    case 4: TableCell(Wording.number(events.count ?? 0), events.count == 0 ? .dim : .event)
    case 5: TableCell(Wording.prints(articles, origins), activity == 0 ? .dim : .figure)
    case 6: TableCell(precisionText, .dim)
    default: TableCell(coordinates ?? "unknown", .dim)
    }
  }

  func sortKey(_ column: Int) -> SortKey {
    switch column {
    case 0: .of(place.name)
    case 1: .of(place.kind)
    case 2: .of(place.country)
    case 3: .descending(mentions.count)
    case 4: .descending(events.count)
    case 5: .descending(articles.count)
    default: .of(place.precision)
    }
  }

  /// How good the point is: "town", "approximate", "region".
  var precisionText: String { point == nil ? "unknown" : place.precision ?? "unknown" }

  /// What the point can be trusted for, in words.
  var precisionNote: String {
    switch place.precision {
    case "point": "the point itself"
    case "town": "the middle of the town"
    case "approximate": "approximate, within some kilometres"
    case "region": "a region, its point is only its middle"
    default: point == nil ? "not known where it is" : "of unknown precision"
    }
  }

  /// "42.97 N 20.78 E".
  var coordinates: String? {
    guard let point else { return nil }
    func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
      let hundredths = Int((abs(value) * 100).rounded())
      let rest = hundredths % 100
      return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) \(value < 0 ? negative : positive)"
    }
    return "\(degrees(point.latitude, "N", "S")) \(degrees(point.longitude, "E", "W"))"
  }

  /// How much is told of a place, nothing 0 to most 3: from a sixth and from half of what the busiest drawn place has.
  func share(of busiest: Int) -> Int {
    activity == 0 ? 0 : activity * 6 < busiest ? 1 : activity * 2 < busiest ? 2 : 3
  }

  func sign(_ busiest: Int, _ glyphs: Glyphs) -> String {
    let share = min(2, share(of: busiest))
    switch place.precision {
    case "region": return glyphs.region
    case "approximate": return glyphs.roughPlaces[share]
    default: return glyphs.places[share]
    }
  }
}
