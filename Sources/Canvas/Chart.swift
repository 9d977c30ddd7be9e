import Glibc

/// A scale from numbers to places along an axis.
package struct ChartScale: Hashable, Sendable {
  package let low, high: Double
  package let isLogarithmic: Bool

  package init(low: Double, high: Double, isLogarithmic: Bool) {
    (self.low, self.high) = (low, max(high, low + (isLogarithmic ? low * 0.01 : 1)))
    self.isLogarithmic = isLogarithmic
  }

  /// A logarithmic scale with a little room around all numbers: 3,600 to 49,000 gives 3,240 to 53,900.
  ///
  /// Logarithmic, so that a force of 50,000 and what is left of it later are both readable.
  ///
  /// - Parameter leastRatio: how much larger the high end is than the low one at least.
  package static func logarithmic(covering numbers: [Int], leastRatio: Double = 2) -> ChartScale {
    let positive = numbers.filter { $0 > 0 }
    guard let least = positive.min(), let most = positive.max() else {
      return ChartScale(low: 1_000, high: 50_000, isLogarithmic: true)
    }
    let room = leastRatio < 2 ? 0.05 : 0.1
    let (low, high) = (Double(least) * (1 - room), Double(most) * (1 + room))
    return ChartScale(low: max(0.5, low), high: max(high, low * leastRatio), isLogarithmic: true)
  }

  /// 1, 2, 5, 10, 20, 50 ... a thousand million.
  static let steps: [Int] = {
    var result: [Int] = []
    var power = 1
    while power <= 1_000_000_000 {
      result += [power, power * 2, power * 5]
      power *= 10
    }
    return result
  }()

  /// Labelled numbers within the scale: 1, 2, 5 and their tenfolds, or equal steps where few of these lie within.
  package var ticks: [Int] {
    let powers = ChartScale.steps.filter { Double($0) >= low && Double($0) <= high }
    if powers.count >= 3 { return powers }
    guard let step = ChartScale.steps.first(where: { (high - low) / Double($0) <= 8 }) else { return powers }
    let first = Int((low / Double(step)).rounded(.up))
    let last = Int((high / Double(step)).rounded(.down))
    return first <= last ? (first...last).map { $0 * step } : powers
  }

  /// Where a number lies, 0 at the low end to 1 at the high end; numbers outside lie at the ends.
  package func fraction(of value: Double) -> Double {
    let clamped = min(high, max(low, value))
    if isLogarithmic { return log(clamped / low) / log(high / low) }
    return (clamped - low) / (high - low)
  }
}

/// The frame of a chart: a number axis on the left, a time axis below, a plot between.
package struct Chart: Sendable {
  package struct Tick: Hashable, Sendable {
    package let value: Int
    package let label: String

    package init(_ value: Int, _ label: String) { (self.value, self.label) = (value, label) }
  }

  package let plot: Rect
  /// First and last value along the bottom.
  package let span: ClosedRange<Int>
  package let scale: ChartScale
  package let ticks: [Tick]

  package init(plot: Rect, span: ClosedRange<Int>, scale: ChartScale, ticks: [Tick]) {
    (self.plot, self.span, self.scale, self.ticks) = (plot, span, scale, ticks)
  }

  /// Cell column of a value along the bottom, inside the plot.
  package func column(of value: Int) -> Int { plot.x + place(value, of: plot.width) }

  /// Cell row of a number, inside the plot.
  package func row(of number: Int) -> Int { plot.y + level(number, of: plot.height) }

  /// Place along the bottom among `count` places.
  package func place(_ value: Int, of count: Int) -> Int {
    let length = Double(span.upperBound - span.lowerBound)
    let fraction = length > 0 ? Double(value - span.lowerBound) / length : 0
    return min(max(0, count - 1), max(0, Int((fraction * Double(count - 1)).rounded())))
  }

  /// Place from the top among `count` places.
  package func level(_ number: Int, of count: Int) -> Int {
    min(max(0, count - 1), max(0, Int(((1 - scale.fraction(of: Double(number))) * Double(count - 1)).rounded())))
  }

  /// Draws both axes with their labels; the number axis takes `labelWidth` columns left of the plot's own line.
  package func drawAxes(of grid: inout Grid, labelWidth: Int, glyphs: Glyphs) {
    guard !plot.isEmpty else { return }
    let x = plot.x - 1
    for y in plot.y..<plot.bottom { grid[x, y] = Cell(scalar: glyphs.line(3).value, role: .axis) }
    var taken: Int?
    for number in scale.ticks.reversed() {
      let y = row(of: number)
      if let taken, y - taken < 2 && plot.height > 4 { continue }
      if taken == y { continue }
      taken = y
      grid.put(
        Chart.label(number), x: x - labelWidth, y: y, width: labelWidth, role: .axis, alignment: .right, glyphs: glyphs)
      grid[x, y] = Cell(scalar: glyphs.line(7).value, role: .axis)
    }
    let y = plot.bottom
    grid[x, y] = Cell(scalar: glyphs.line(9).value, role: .axis)
    for column in plot.x..<plot.right { grid[column, y] = Cell(scalar: glyphs.line(12).value, role: .axis) }
    var free = Int.min
    for tick in ticks where span.contains(tick.value) {
      let column = column(of: tick.value)
      grid[column, y] = Cell(scalar: glyphs.line(14).value, role: .axis)
      let start = min(plot.right - tick.label.utf8.count, column - tick.label.utf8.count / 2)
      guard start >= free, start >= x - labelWidth else { continue }
      grid.put(tick.label, x: start, y: y + 1, role: .axis)
      free = start + tick.label.utf8.count + 1
    }
  }

  /// "50k" for 50,000, "4.5k" for 4,500, "500" for 500.
  package static func label(_ number: Int) -> String {
    if number >= 1_000_000, number % 1_000_000 == 0 { return "\(number / 1_000_000)M" }
    if number >= 1_000, number % 1_000 == 0 { return "\(number / 1_000)k" }
    return number >= 1_000 && number % 100 == 0 ? "\(number / 1_000).\(number % 1_000 / 100)k" : String(number)
  }
}
