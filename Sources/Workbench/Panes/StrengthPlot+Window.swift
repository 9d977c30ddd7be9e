import Canvas
import Corpus
import Facts

/// The part of the time that a chart shows, and the scales that go with it.
extension StrengthPlot {
  /// Days that are shown at least.
  static let shortest = 60

  /// Keeps the window within the time that has marks, and fits the number axis to what it shows.
  mutating func settleWindow() {
    if let window {
      let length = window.upperBound - window.lowerBound
      if length >= whole.upperBound - whole.lowerBound { self.window = nil } else { show(window.lowerBound, length) }
    }
    settleLevels()
  }

  private mutating func settleLevels() {
    var levels: [Int] = []
    for (index, step) in steps.enumerated() where isShown(step, end: end(of: index)) { levels.append(step.level) }
    for mark in marks where mark.lane == .totals && isShown(mark) {
      levels += [mark.level, mark.low, mark.high].compactMap { $0 }
    }
    if levels.isEmpty {
      levels = steps.map(\.level) + marks.filter { $0.lane == .totals }.compactMap(\.level)
    }
    scale = .logarithmic(covering: levels, leastRatio: window == nil ? 2 : 1.2)
  }

  /// Last day that the line of a reference row reaches: up to the next row where that one is near, else its own end.
  func end(of step: Int) -> Int {
    guard step + 1 < steps.count, steps[step + 1].first - steps[step].last <= StrengthPlot.longestBridge else {
      return steps[step].last
    }
    return max(steps[step].last, steps[step + 1].first)
  }

  func isShown(_ mark: Mark) -> Bool { span.contains(mark.day) }
  func isShown(_ step: Level, end: Int) -> Bool { step.first <= span.upperBound && end >= span.lowerBound }

  private mutating func show(_ start: Int, _ length: Int) {
    let start = max(whole.lowerBound, min(start, whole.upperBound - length))
    window = start...(start + length)
  }

  /// Shows half or twice the time, a day kept where it is; false where nothing more can be shown.
  mutating func zoom(isIn: Bool, about day: Int?) -> Bool {
    let shown = span
    let length = shown.upperBound - shown.lowerBound
    guard isIn ? length > StrengthPlot.shortest : window != nil else { return false }
    let wanted = isIn ? max(StrengthPlot.shortest, length / 2) : length * 2
    let focus = day.flatMap { shown.contains($0) ? $0 : nil } ?? (shown.lowerBound + length / 2)
    let share = Double(focus - shown.lowerBound) / Double(max(1, length))
    window = nil
    if wanted < whole.upperBound - whole.lowerBound { show(focus - Int(share * Double(wanted)), wanted) }
    settleLevels()
    return true
  }

  /// Moves the window by a quarter of what it shows; false where the time ends.
  mutating func pan(_ step: Int) -> Bool {
    guard let before = window else { return false }
    let length = before.upperBound - before.lowerBound
    show(before.lowerBound + step * max(1, length / 4), length)
    settleLevels()
    return window != before
  }

  mutating func showWhole() {
    window = nil
    settleLevels()
  }

  /// Shows the time that the points are of, where it is less than a third of all: a year at least, air on both sides.
  mutating func fitPoints() {
    window = nil
    if let first = marks.first?.day, let last = marks.last?.day {
      let length = max(365, (last - first) * 5 / 4)
      if length * 3 < whole.upperBound - whole.lowerBound { show((first + last - length) / 2, length) }
    }
    settleLevels()
  }

  /// Moves the window so that a day is in sight.
  mutating func reveal(_ day: Int) {
    guard let shown = window, !shown.contains(day) else { return }
    let length = shown.upperBound - shown.lowerBound
    show(day - length / 2, length)
    settleLevels()
  }

  /// Years, months or days written below, so far apart that their labels do not touch.
  func ticks(width: Int) -> [Chart.Tick] { StrengthPlot.ticks(of: span, width: width) }

  static func ticks(of span: ClosedRange<Int>, width: Int) -> [Chart.Tick] {
    let days = span.upperBound - span.lowerBound
    if days < 100 { return dayTicks(of: span, width: width) }
    if days < 1_300 { return monthTicks(of: span, width: width) }
    let first = Day(number: span.lowerBound).year
    let last = Day(number: span.upperBound).year
    let room = max(1, width / 9)
    let step = [1, 2, 5, 10, 20, 50, 100].first { (last - first) / $0 < room } ?? 500
    var year = (first + step - 1) / step * step
    var result: [Chart.Tick] = []
    while year <= last {
      if let day = Day(year, 1, 1) { result.append(Chart.Tick(day.number, String(year))) }
      year += step
    }
    return result
  }

  private static func monthTicks(of span: ClosedRange<Int>, width: Int) -> [Chart.Tick] {
    let (from, to) = (Day(number: span.lowerBound).parts, Day(number: span.upperBound).parts)
    let (first, last) = (from.year * 12 + from.month - 1, to.year * 12 + to.month - 1)
    let room = max(1, width / 10)
    let step = [1, 2, 3, 6, 12].first { (last - first) / $0 < room } ?? 24
    var month = (first + step - 1) / step * step
    var result: [Chart.Tick] = []
    while month <= last {
      if let day = Day(month / 12, month % 12 + 1, 1) {
        result.append(Chart.Tick(day.number, String(day.description.prefix(7))))
      }
      month += step
    }
    return result
  }

  private static func dayTicks(of span: ClosedRange<Int>, width: Int) -> [Chart.Tick] {
    let days = span.upperBound - span.lowerBound
    let room = max(1, width / 13)
    let step = [1, 2, 5, 7, 14, 28].first { days / $0 < room } ?? 56
    return stride(from: span.lowerBound, through: span.upperBound, by: step).map {
      Chart.Tick($0, Day(number: $0).description)
    }
  }
}
