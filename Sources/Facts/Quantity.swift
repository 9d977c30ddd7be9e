/// How a text hedges a figure. The raw value is the word of the facts interchange.
public enum Qualifier: String, CaseIterable, Sendable {
  case exact
  /// about, around, some, approximately, roughly, an estimated
  case about
  /// nearly, almost, just under, close to
  case nearly
  /// more than, over, in excess of
  case over
  /// at least, no fewer than
  case atLeast = "at_least"
  /// up to, as many as, no more than, fewer than, under
  case upTo = "up_to"
  /// between a and b, a to b
  case between
  /// a count of formations ("a battalion"), not of people
  case unit
}

/// A figure as written with the interval it allows. The hedge is never dropped.
public struct Quantity: Hashable, Sendable {
  /// `Int.min` stands for nil: event reports hold two quantities each, and figures are never negative.
  private let figure, least, most: Int
  public let qualifier: Qualifier

  public init(value: Int?, low: Int?, high: Int?, qualifier: Qualifier) {
    (figure, least, most) = (value ?? .min, low ?? .min, high ?? .min)
    self.qualifier = qualifier
  }

  /// The figure written; for `between` the lower one; nil when the text gives none ("dozens").
  public var value: Int? { figure == .min ? nil : figure }
  /// Bounds both inclusive; nil is open or unknown.
  public var low: Int? { least == .min ? nil : least }
  public var high: Int? { most == .min ? nil : most }

  /// The interval a qualifier allows: half the last significant place either way for "about" (4,500 is 4,450 to 4,550),
  /// that below only for "nearly". Source: our convention, docs of the facts interchange.
  public init(_ value: Int, _ qualifier: Qualifier) {
    let half = Quantity.halfPlace(of: value)
    switch qualifier {
    case .exact, .between, .unit: self.init(value: value, low: value, high: value, qualifier: qualifier)
    case .about: self.init(value: value, low: value - half, high: value + half, qualifier: .about)
    case .nearly: self.init(value: value, low: value - half, high: value, qualifier: .nearly)
    case .over, .atLeast: self.init(value: value, low: value, high: nil, qualifier: qualifier)
    case .upTo: self.init(value: value, low: nil, high: value, qualifier: .upTo)
    }
  }

  public init(between low: Int, and high: Int) {
    self.init(value: low, low: low, high: high, qualifier: .between)
  }

  /// Half of the last significant decimal place: 50 for 4,500; 500 for 4,000.
  static func halfPlace(of value: Int) -> Int {
    guard value != 0 else { return 0 }
    var place = 1
    while value % (place * 10) == 0 { place *= 10 }
    return place / 2
  }
}
