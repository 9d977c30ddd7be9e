import Canvas
import Corpus
import Facts

/// The strength chart as an SVG picture for reports: points with their intervals and hedges, the reference series as
/// steps with its gaps left open, changes and plans in lanes of their own, legend, axis and sources.
///
/// On white, in colours that the colour-blind can tell apart, and no two kinds by colour alone.
package struct StrengthPicture {
  let points: [StrengthPoint]
  let reference: [ReferencePoint]
  /// "43 articles of 40 origins …", below the chart.
  let notes: [String]
  let title: String
  private let span: ClosedRange<Int>
  /// Points that have no place in time, and those outside the time shown.
  private let undated, outside: Int
  /// Whether part of the time is shown.
  private let isWindow: Bool
  let scale: ChartScale

  static let width = 1100.0
  static let left = 76.0
  static let right = 1076.0
  static let top = 64.0
  static let bottom = 480.0

  /// - Parameter days: the time shown; nil: all that is dated.
  package init(
    points: [StrengthPoint], reference: [ReferencePoint], title: String, notes: [String], days: ClosedRange<Int>? = nil
  ) {
    undated = points.count { $0.asOf?.middle == nil }
    let shown = points.filter { point in
      guard let day = point.asOf?.middle?.number else { return false }
      return days?.contains(day) ?? true
    }
    (outside, isWindow) = (points.count - shown.count - undated, days != nil)
    let totals = reference.filter { $0.kind == .total && $0.nation == nil && $0.date.middle != nil }
    let rows = days.map { StrengthPicture.rows(of: totals, in: $0) } ?? totals
    (self.points, self.reference, self.title, self.notes) = (shown, rows, title, notes)
    let all = shown.compactMap { $0.asOf?.middle?.number } + rows.compactMap { $0.date.middle?.number }
    let (low, high) = (all.min() ?? Day(1999, 1, 1)!.number, all.max() ?? Day(2025, 1, 1)!.number)
    let pad = max(60, (high - low) / 50)
    span = days ?? (low - pad)...(high + pad)
    let levels =
      shown.filter { $0.kind == .total }.flatMap { [$0.quantity?.value, $0.quantity?.low, $0.quantity?.high] }
      + rows.map { $0.quantity.value }
    scale = .logarithmic(covering: levels.compactMap { $0 })
  }

  package var svg: String {
    let lanes = self.lanes
    let foot = Self.bottom + 34 + Double(lanes.count) * 24
    let below = ([summary] + notes + [sources]).flatMap { Self.wrapped($0, to: 160) }
    let height = Int(foot) + 30 + below.count * 16
    var svg = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="1100" height="\(height)" viewBox="0 0 1100 \(height)" \
      font-family="DejaVu Sans, Helvetica, Arial, sans-serif" font-size="12" fill="#000000">
      <title>\(XMLText.escaped(title))</title>
      <desc>\(XMLText.escaped(summary))</desc>
      <rect width="1100" height="\(height)" fill="#ffffff"/>
      <text x="\(Self.left)" y="26" font-size="17" font-weight="bold">\(XMLText.escaped(title))</text>

      """
    svg += legend + axes + referenceLine
    let labelled = self.labelled
    svg += "<g id=\"points\">\n"
    for point in points where point.kind == .total { svg += level(point, isLabelled: labelled.contains(point.id)) }
    svg += "</g>\n"
    for (place, lane) in lanes.enumerated() {
      svg += self.lane(lane.name, lane.points, y: Self.bottom + 40 + Double(place) * 24)
    }
    for (place, note) in below.enumerated() {
      svg += text(note, x: Self.left, y: foot + 18 + Double(place) * 16, "fill=\"#444444\" font-size=\"11\"")
    }
    return svg + "</svg>\n"
  }

  private var summary: String {
    let totals = points.count { $0.kind == .total }
    let others = Wording.count(points.count - totals, "change, plan or part", "changes, plans and parts")
    var hidden = undated == 0 ? "" : ", \(Wording.number(undated)) without a date not drawn"
    if outside > 0 { hidden += ", \(Wording.number(outside)) outside the time shown" }
    return "\(Wording.count(totals, "total")) and \(others) as reported\(hidden)"
      + ", \(Wording.count(reference.count, "row")) of the reference series"
  }

  /// The reference rows whose line is in sight: a row holds up to the next one where that is near.
  private static func rows(of totals: [ReferencePoint], in days: ClosedRange<Int>) -> [ReferencePoint] {
    func first(_ row: ReferencePoint) -> Int { (row.date.first ?? row.date.middle)?.number ?? .max }
    func last(_ row: ReferencePoint) -> Int { (row.date.last ?? row.date.middle)?.number ?? .min }
    let sorted = totals.sorted { (first($0), last($0)) < (first($1), last($1)) }
    var shown: [ReferencePoint] = []
    for (place, row) in sorted.enumerated() where first(row) <= days.upperBound {
      let next = place + 1 < sorted.count ? sorted[place + 1] : nil
      let bridged = next.flatMap { first($0) - last(row) <= StrengthPlot.longestBridge ? $0 : nil }
      guard max(last(row), bridged.map(first) ?? .min) >= days.lowerBound else { continue }
      shown.append(row)
      // The row that the line leads to, though its own place is beyond the edge.
      if let bridged, first(bridged) > days.upperBound { shown.append(bridged) }
    }
    return shown
  }

  /// Lines of at most so many letters, broken between words.
  private static func wrapped(_ text: String, to length: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + word.count >= length { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines
  }

  /// Whose figures the reference line is made of.
  private var sources: String {
    if reference.isEmpty { return "No reference series." }
    let outlets = Set(reference.map(\.outlet)).sorted()
    let named = outlets.prefix(8).joined(separator: ", ")
    let more = outlets.count > 8 ? " and \(outlets.count - 8) more" : ""
    return
      "Reference series: \(named)\(more). No line where more than \(StrengthPlot.longestBridge) days lie between rows."
  }

  private var lanes: [(name: String, points: [StrengthPoint])] {
    let groups: [(String, Set<StrengthLayer>)] = [
      ("changes", [.reinforcements, .reductions]), ("plans", [.plans]), ("nations", [.contingents]),
    ]
    return groups.compactMap { name, layers in
      let members = points.filter { layers.contains(.of($0.kind)) }
      return members.isEmpty ? nil : (name, members)
    }
  }

  // MARK: Places

  func x(_ day: Int) -> Double {
    let share = Double(day - span.lowerBound) / Double(max(1, span.upperBound - span.lowerBound))
    return rounded(Self.left + min(1, max(0, share)) * (Self.right - Self.left))
  }

  func y(_ number: Int) -> Double {
    rounded(Self.bottom - scale.fraction(of: Double(number)) * (Self.bottom - Self.top))
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  // MARK: Parts

  func text(_ words: String, x: Double, y: Double, _ looks: String = "") -> String {
    "<text x=\"\(x)\" y=\"\(y)\" \(looks)>\(XMLText.escaped(words))</text>\n"
  }

  func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ looks: String) -> String {
    "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\" \(looks)/>\n"
  }

  private var axes: String {
    var svg = "<g id=\"axes\" stroke=\"none\">\n"
    for tick in scale.ticks {
      svg += line(Self.left, y(tick), Self.right, y(tick), "stroke=\"#dddddd\"")
      svg += text(
        Wording.number(tick), x: Self.left - 8, y: y(tick) + 4, "text-anchor=\"end\"")
    }
    if isWindow {
      // As the pane labels it, a letter being about seven wide.
      for tick in StrengthPlot.ticks(of: span, width: 140) where span.contains(tick.value) {
        svg += timeTick(tick.value, tick.label)
      }
    }
    let first = Day(number: span.lowerBound).year
    let last = Day(number: span.upperBound).year
    let step = [1, 2, 5, 10, 20, 50].first { (last - first) / $0 <= 14 } ?? 100
    for year in stride(from: (first + step - 1) / step * step, through: last, by: step) where !isWindow {
      guard let day = Day(year, 1, 1), span.contains(day.number) else { continue }
      svg += timeTick(day.number, String(year))
    }
    svg += line(Self.left, Self.bottom, Self.right, Self.bottom, "stroke=\"#000000\"")
    svg += line(Self.left, Self.top, Self.left, Self.bottom, "stroke=\"#000000\"")
    return svg + text("people, logarithmic", x: Self.left, y: Self.top - 8, "fill=\"#444444\" font-size=\"11\"")
      + "</g>\n"
  }

  private func timeTick(_ day: Int, _ label: String) -> String {
    line(x(day), Self.bottom, x(day), Self.bottom + 5, "stroke=\"#000000\"")
      + text(label, x: x(day), y: Self.bottom + 18, "text-anchor=\"middle\"")
  }

  private var referenceLine: String {
    struct Step {
      let first, last, level: Int
      let row: ReferencePoint
    }
    let steps = reference.compactMap { row -> Step? in
      guard let day = row.date.middle, let level = row.quantity.value ?? row.quantity.low ?? row.quantity.high
      else { return nil }
      return Step(
        first: (row.date.first ?? day).number, last: (row.date.last ?? day).number, level: level, row: row)
    }.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    var svg = "<g id=\"reference\" stroke=\"#0072b2\" stroke-width=\"2\" fill=\"none\">\n"
    for (place, step) in steps.enumerated() where step.first <= span.upperBound {
      var end = x(step.last)
      var path = "M\(x(step.first)) \(y(step.level))"
      if place + 1 < steps.count, steps[place + 1].first - step.last <= StrengthPlot.longestBridge {
        end = x(steps[place + 1].first)
        // Beyond the time shown nothing is drawn, the step to the next level neither.
        path += "H\(end)" + (steps[place + 1].first <= span.upperBound ? "V\(y(steps[place + 1].level))" : "")
      } else {
        path += "H\(max(end, x(step.first) + 2))"
      }
      let row = step.row
      let words = "reference \(Wording.quantity(row.quantity)), \(Wording.date(row.date)), \(row.outlet)"
      svg += "<path d=\"\(path)\"><title>\(XMLText.escaped(words))</title></path>\n"
    }
    return svg + "</g>\n"
  }
}
