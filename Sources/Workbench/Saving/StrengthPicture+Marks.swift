import Canvas
import Corpus
import Facts

extension StrengthPicture {
  /// What a mark says when it is pointed at, and what a screen reader reads.
  private func titled(_ point: StrengthPoint, _ shape: String) -> String {
    "<g><title>\(XMLText.escaped(point.spoken(look: Look(glyphs: .unicode, marker: .braille))))</title>\(shape)</g>\n"
  }

  /// A reported total: a bar over its interval, an arrow where an end is open, a dashed bar over a vague date, and a
  /// disc that is hollow where figure or date are not exact.
  func level(_ point: StrengthPoint, isLabelled: Bool) -> String {
    guard let day = point.asOf?.middle?.number, let quantity = point.quantity,
      let level = quantity.value ?? quantity.low ?? quantity.high
    else { return "" }
    let (px, py) = (x(day), y(level))
    let ink = "stroke=\"#000000\" stroke-width=\"1.2\""
    var shape = ""
    let top = quantity.high.map(y) ?? py - 16
    let bottom = quantity.low.map(y) ?? py + 16
    if bottom - top > 1 {
      shape += line(px, top, px, bottom, ink)
      shape += end(px, top, isOpen: quantity.high == nil, isUp: true, ink)
      shape += end(px, bottom, isOpen: quantity.low == nil, isUp: false, ink)
    }
    if let first = point.asOf?.first?.number, let last = point.asOf?.last?.number, last - first > 31 {
      shape += line(x(first), py, x(last), py, ink + " stroke-dasharray=\"3 3\"")
    }
    let isHollow = StrengthPlot.sign(of: point, .unicode) != Glyphs.unicode.full
    let fill = point.isHistorical ? "#bbbbbb" : isHollow ? "#ffffff" : "#000000"
    shape += "<circle cx=\"\(px)\" cy=\"\(py)\" r=\"4.5\" fill=\"\(fill)\" \(ink)/>"
    if isLabelled { shape += text(Wording.quantity(quantity), x: px + 7, y: py - 6, "font-size=\"10\"") }
    return titled(point, shape)
  }

  private func end(_ x: Double, _ y: Double, isOpen: Bool, isUp: Bool, _ ink: String) -> String {
    if !isOpen { return line(x - 3, y, x + 3, y, ink) }
    let tip = isUp ? y - 5 : y + 5
    return "<path d=\"M\(x - 3) \(y)L\(x) \(tip)L\(x + 3) \(y)\" fill=\"none\" \(ink)/>"
  }

  /// Ids of the points that have room for their words beside them, taken from left to right.
  var labelled: Set<String> {
    struct Mark {
      let id: String
      let x, y, width: Double
      let isWorded: Bool
    }
    let marks = points.filter { $0.kind == .total }.compactMap { point -> Mark? in
      guard let day = point.asOf?.middle?.number, let quantity = point.quantity,
        let level = quantity.value ?? quantity.low ?? quantity.high
      else { return nil }
      return Mark(
        id: point.id, x: x(day), y: y(level), width: Double(Wording.quantity(quantity).count) * 5.8,
        isWorded: !point.isHistorical)
    }
    var taken: [(x: Double, y: Double, width: Double)] = []
    var ids: Set<String> = []
    for mark in marks where mark.isWorded && mark.x + 7 + mark.width < Self.right {
      let (left, right, top, bottom) = (mark.x + 7, mark.x + 7 + mark.width, mark.y - 15, mark.y - 4)
      let meetsPoint = marks.contains {
        $0.id != mark.id && $0.x + 5 > left && $0.x - 5 < right && $0.y + 5 > top && $0.y - 5 < bottom
      }
      let meetsWords = taken.contains {
        left < $0.x + $0.width + 4 && $0.x < right + 4 && abs($0.y - mark.y) < 12
      }
      if meetsPoint || meetsWords { continue }
      taken.append((left, mark.y, mark.width))
      ids.insert(mark.id)
    }
    return ids
  }

  /// Changes, plans or nations: only their day counts, so they stand in a row below the axis.
  func lane(_ name: String, _ members: [StrengthPoint], y: Double) -> String {
    var svg = "<g class=\"lane\">\n" + text(name, x: Self.left - 8, y: y + 4, "text-anchor=\"end\"")
    svg += line(Self.left, y, Self.right, y, "stroke=\"#eeeeee\"")
    for point in members {
      guard let day = point.asOf?.middle?.number else { continue }
      svg += titled(point, sign(.of(point.kind), x(day), y))
    }
    return svg + "</g>\n"
  }

  private func sign(_ layer: StrengthLayer, _ x: Double, _ y: Double) -> String {
    switch layer {
    case .reinforcements: "<path d=\"M\(x) \(y - 6)L\(x + 5) \(y + 4)L\(x - 5) \(y + 4)Z\" fill=\"#009e73\"/>"
    case .reductions: "<path d=\"M\(x) \(y + 6)L\(x + 5) \(y - 4)L\(x - 5) \(y - 4)Z\" fill=\"#d55e00\"/>"
    case .plans:
      "<rect x=\"\(x - 4)\" y=\"\(y - 4)\" width=\"8\" height=\"8\" fill=\"none\" stroke=\"#aa4499\" stroke-width=\"1.5\"/>"
    case .contingents:
      "<path d=\"M\(x) \(y - 5)L\(x + 4) \(y)L\(x) \(y + 5)L\(x - 4) \(y)Z\" fill=\"none\" stroke=\"#997700\" stroke-width=\"1.5\"/>"
    case .totals, .reference: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4.5\" fill=\"#000000\"/>"
    }
  }

  var legend: String {
    var svg = "<g id=\"legend\">\n"
    var at = Self.left + 130
    func put(_ shape: String, _ words: String) {
      svg += shape + text(words, x: at + 12, y: 48)
      at += 30 + Double(words.count) * 6.4
    }
    put("<circle cx=\"\(at)\" cy=\"44\" r=\"4.5\" fill=\"#000000\"/>", "reported")
    put("<circle cx=\"\(at)\" cy=\"44\" r=\"4.5\" fill=\"#ffffff\" stroke=\"#000000\"/>", "open or vague")
    put("<circle cx=\"\(at)\" cy=\"44\" r=\"4.5\" fill=\"#bbbbbb\" stroke=\"#000000\"/>", "told of earlier")
    if !reference.isEmpty { put(line(at - 9, 44, at + 9, 44, "stroke=\"#0072b2\" stroke-width=\"2\""), "reference") }
    let layers = Set(points.map { StrengthLayer.of($0.kind) })
    for (layer, words) in [
      (StrengthLayer.reinforcements, "more"), (.reductions, "fewer"), (.plans, "plan or ceiling"),
      (.contingents, "one nation"),
    ] where layers.contains(layer) { put(sign(layer, at, 44), words) }
    return svg + "</g>\n"
  }
}

extension StrengthPane {
  /// The points that are shown, in the order of time; of a chart that is zoomed, the time it shows.
  package func picture(look: Look) -> String? {
    guard state == .ready else { return nil }
    let shown = (0..<table.count).map { table.row($0) }
    var title = "KFOR strength"
    if !table.list.filter.isEmpty { title += " with \"\(table.list.filter)\"" }
    let days = isByNation ? nil : plot.window
    if let days { title += ", \(Day(number: days.lowerBound)) to \(Day(number: days.upperBound))" }
    return StrengthPicture(
      points: shown.sorted { ($0.asOf?.middle?.number ?? 0, $0.id) < ($1.asOf?.middle?.number ?? 0, $1.id) },
      reference: layers.contains(.reference) ? series.reference : [], title: title, notes: look.savedNotes,
      days: days
    ).svg
  }
}
