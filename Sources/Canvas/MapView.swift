import Glibc

/// A window on a map: where its middle lies and how large it is drawn.
///
/// A degree of longitude is shorter than one of latitude; at 42.6 north a square of land is drawn as a square.
package struct MapView: Hashable, Sendable {
  /// The middle, in degrees.
  package var longitude, latitude: Double
  /// Rows of cells that a degree of latitude takes.
  package var scale: Double
  /// Length of a degree of longitude where one of latitude is 1.
  private let shrink: Double

  package static let scales = 2.0...900.0

  package init(longitude: Double, latitude: Double, scale: Double) {
    (self.longitude, self.latitude, self.scale) = (longitude, latitude, scale)
    shrink = cos(latitude * .pi / 180)
  }

  /// The window that holds a box of degrees in an area of cells, a little room around it.
  package init(west: Double, east: Double, south: Double, north: Double, columns: Int, rows: Int) {
    self.init(longitude: (west + east) / 2, latitude: (south + north) / 2, scale: 1)
    let tall = Double(max(1, rows)) / max(0.01, north - south)
    let wide = Double(max(1, columns)) / (2 * shrink * max(0.01, east - west))
    scale = min(MapView.scales.upperBound, max(MapView.scales.lowerBound, min(tall, wide) * 0.95))
  }

  /// Rows and columns from the middle of the window to a point, columns to the east and rows to the south.
  package func offset(_ longitude: Double, _ latitude: Double) -> (columns: Double, rows: Double) {
    ((longitude - self.longitude) * 2 * scale * shrink, (self.latitude - latitude) * scale)
  }

  /// The cell of a point in an area, which may lie outside it.
  package func cell(_ longitude: Double, _ latitude: Double, in area: Rect) -> (x: Int, y: Int) {
    let offset = offset(longitude, latitude)
    return (
      area.x + Int((Double(area.width) / 2 + offset.columns).rounded(.down)),
      area.y + Int((Double(area.height) / 2 + offset.rows).rounded(.down))
    )
  }

  /// The dot of a point on a canvas that covers the window.
  package func dot(_ longitude: Double, _ latitude: Double, on canvas: DotCanvas) -> (x: Int, y: Int) {
    let offset = offset(longitude, latitude)
    let across = Double(canvas.width) / Double(max(1, canvas.columns))
    let down = Double(canvas.height) / Double(max(1, canvas.rows))
    return (
      Int(((Double(canvas.columns) / 2 + offset.columns) * across).rounded(.down)),
      Int(((Double(canvas.rows) / 2 + offset.rows) * down).rounded(.down))
    )
  }

  /// Moves the window by cells.
  package mutating func move(columns: Double, rows: Double) {
    longitude += columns / (2 * scale * shrink)
    latitude -= rows / scale
  }

  /// Draws larger or smaller, a point kept where it is; false at the ends of what can be drawn.
  package mutating func zoom(_ factor: Double, longitude: Double, latitude: Double) -> Bool {
    let wanted = min(MapView.scales.upperBound, max(MapView.scales.lowerBound, scale * factor))
    guard abs(wanted - scale) > 0.001 else { return false }
    let ratio = scale / wanted
    self.longitude = longitude + (self.longitude - longitude) * ratio
    self.latitude = latitude + (self.latitude - latitude) * ratio
    scale = wanted
    return true
  }
}
