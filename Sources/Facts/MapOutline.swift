import Corpus

/// The lines of the map: the land it is about, its neighbours' borders, rivers, and where the neighbours' names stand.
package struct MapOutline: Hashable, Sendable {
  /// Degrees east and north.
  package struct Point: Hashable, Sendable {
    package let longitude, latitude: Double

    package init(_ longitude: Double, _ latitude: Double) {
      (self.longitude, self.latitude) = (longitude, latitude)
    }
  }

  package struct Line: Hashable, Sendable {
    package enum Kind: String, Sendable { case outline, border, river, label }

    package let kind: Kind
    package let name: String
    package let points: [Point]

    package init(kind: Kind, name: String, points: [Point]) {
      (self.kind, self.name, self.points) = (kind, name, points)
    }
  }

  /// A rectangle of degrees.
  package struct Box: Hashable, Sendable {
    package let west, east, south, north: Double

    package func contains(_ point: Point) -> Bool {
      point.longitude >= west && point.longitude <= east && point.latitude >= south && point.latitude <= north
    }

    init?(_ points: some Sequence<Point>) {
      var box: (west: Double, east: Double, south: Double, north: Double)?
      for point in points {
        let old = box ?? (point.longitude, point.longitude, point.latitude, point.latitude)
        box = (
          min(old.west, point.longitude), max(old.east, point.longitude), min(old.south, point.latitude),
          max(old.north, point.latitude)
        )
      }
      guard let box else { return nil }
      (west, east, south, north) = (box.west, box.east, box.south, box.north)
    }
  }

  package let lines: [Line]
  /// The land the map is about; nil without lines.
  package let home: Box?
  /// All that can be drawn; places beyond it are listed only.
  package let sheet: Box?

  package init(lines: [Line]) {
    self.lines = lines
    home = Box(lines.filter { $0.kind == .outline }.flatMap(\.points))
    sheet = Box(lines.flatMap(\.points))
  }

  package static let empty = MapOutline(lines: [])

  /// Reads `geometry/outline.tsv`.
  /// - Throws: `DataFileError` naming the line with an unknown kind or a point that is no pair of degrees.
  package init(data: DataFolder) throws(DataFileError) {
    let table = try data.table("geometry/outline.tsv", requiring: ["kind", "name", "points"])
    var lines: [Line] = []
    for row in table.rows {
      guard let kind = Line.Kind(rawValue: row["kind"]) else {
        throw DataFileError(
          file: row.file, line: row.line, what: "\"\(row["kind"])\" is none of outline, border, river, label")
      }
      var points: [Point] = []
      for part in row.list("points") {
        let numbers = part.split(separator: " ").compactMap { Double($0) }
        guard numbers.count == 2, abs(numbers[0]) <= 180, abs(numbers[1]) <= 90 else {
          throw DataFileError(file: row.file, line: row.line, what: "\"\(part)\" is no longitude and latitude")
        }
        points.append(Point(numbers[0], numbers[1]))
      }
      if points.isEmpty { throw DataFileError(file: row.file, line: row.line, what: "the line has no points") }
      lines.append(Line(kind: kind, name: row["name"], points: points))
    }
    self.init(lines: lines)
  }
}
