import Canvas
import Corpus
import Facts

/// The kinds of strength that a chart shows or hides together.
enum StrengthLayer: String, Hashable, CaseIterable, Sendable {
  case totals, reinforcements, reductions, contingents, plans, reference

  static func of(_ kind: StrengthReport.Kind) -> StrengthLayer {
    switch kind {
    case .total: .totals
    case .reinforcement, .reserve: .reinforcements
    case .reduction, .redeployment: .reductions
    case .contingent: .contingents
    case .ceiling, .plan: .plans
    }
  }
}

/// The strength ledger made ready for drawing: what has a day and a place, and the scales that hold it all.
///
/// Levels stand on a logarithmic scale. Changes, plans and single nations are no levels of the force: each kind has a
/// lane of its own below, where only the day counts.
struct StrengthPlot: Sendable {
  struct Mark: Sendable {
    /// Index in the series' points.
    let index: Int
    let day: Int
    /// First and last day the figure may hold for.
    let first, last: Int
    let level: Int?
    let low, high: Int?
    let lane: StrengthLayer
  }

  struct Level: Sendable {
    let first, last: Int
    let level: Int
  }

  private(set) var points: [StrengthPoint] = []
  private(set) var layers: Set<StrengthLayer>
  /// By day.
  private(set) var marks: [Mark] = []
  /// Levels of the reference series by day.
  private(set) var steps: [Level] = []
  /// All the time that has marks, with a little room on both sides.
  private(set) var whole = 0...1
  /// The part of it that is shown; nil: all.
  var window: ClosedRange<Int>?
  var scale = ChartScale.logarithmic(covering: [])
  private var reference: [ReferencePoint] = []

  var span: ClosedRange<Int> { window ?? whole }

  /// A line may run from one reference row to the next when no more than this lies between them.
  static let longestBridge = 400

  init(layers: Set<StrengthLayer>) { self.layers = layers }

  /// Takes the points of some kinds, or one nation's contingents: these are levels of their own then.
  mutating func set(_ series: StrengthSeries, layers: Set<StrengthLayer>, nation: String? = nil) {
    (points, reference, self.layers) = (series.points, series.reference, layers)
    marks = []
    for (index, point) in points.enumerated() where layers.contains(.of(point.kind)) {
      if let nation, point.nation != nation { continue }
      guard let day = point.asOf?.middle else { continue }
      let quantity = point.quantity
      let first = point.asOf?.first ?? day
      let last = point.asOf?.last ?? day
      // A battalion is no level: how many people it has is not said.
      let level = quantity?.qualifier == .unit ? nil : quantity?.value ?? quantity?.low ?? quantity?.high
      let lane = StrengthLayer.of(point.kind)
      marks.append(
        Mark(
          index: index, day: day.number, first: first.number, last: last.number, level: level, low: quantity?.low,
          high: quantity?.high, lane: nation != nil && lane == .contingents ? .totals : lane))
    }
    marks.sort { ($0.day, $0.index) < ($1.day, $1.index) }
    steps = []
    if layers.contains(.reference) {
      for row in reference where row.nation == nation && row.kind == (nation == nil ? .total : .contingent) {
        guard let day = row.date.middle, let level = row.quantity.value ?? row.quantity.low ?? row.quantity.high
        else { continue }
        steps.append(
          Level(first: (row.date.first ?? day).number, last: (row.date.last ?? day).number, level: level))
      }
      steps.sort { ($0.first, $0.last) < ($1.first, $1.last) }
    }
    settleScales()
  }

  private mutating func settleScales() {
    var days = marks.flatMap { [$0.day] } + steps.flatMap { [$0.first, $0.last] }
    if days.isEmpty { days = [Day(1999, 1, 1)!.number, Day(2025, 1, 1)!.number] }
    let (low, high) = (days.min()!, days.max()!)
    let pad = max(120, (high - low) / 50)
    whole = (low - pad)...(high + pad)
    settleWindow()
  }

  /// Place of a point among the marks.
  func place(of id: String?) -> Int? {
    guard let id else { return nil }
    return marks.firstIndex { points[$0.index].id == id }
  }

  func point(_ place: Int) -> StrengthPoint? { marks.indices.contains(place) ? points[marks[place].index] : nil }

  /// The pane with the reference rows that a point is measured against; for a stale one, with the newer level.
  static func referenceRows(of point: StrengthPoint?) -> Step? {
    if let stale = point?.stale { return .open(ClaimsPane(newer: stale.newer)) }
    guard let point, let row = point.reference else { return nil }
    let basis = point.difference?.basis ?? .reference(lines: [row.line])
    return .open(ClaimsPane(basis: basis, about: "reference \(Wording.date(row.date))"))
  }

  /// The sign of a point in chart and table.
  static func sign(of point: StrengthPoint, _ glyphs: Glyphs) -> String {
    switch StrengthLayer.of(point.kind) {
    case .totals:
      if point.isHistorical { return glyphs.history }
      let quantity = point.quantity
      let isVague = (point.asOf?.last?.number ?? 0) - (point.asOf?.first?.number ?? 0) > 31
      let isOpen = quantity?.low == nil || quantity?.high == nil
      return isOpen || isVague || point.asOf?.isApproximate == true ? glyphs.hollow : glyphs.full
    case .reinforcements: return glyphs.up
    case .reductions: return glyphs.down
    case .contingents: return glyphs.diamond
    case .plans, .reference: return glyphs.square
    }
  }
}
