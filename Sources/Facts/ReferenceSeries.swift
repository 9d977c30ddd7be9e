import Corpus

/// A row of the reference series of a force's strength, with its source.
package struct ReferencePoint: Hashable, Sendable {
  /// 1-based line in the reference file.
  package let line: Int
  package let date: DateValue
  package let quantity: Quantity
  package let kind: StrengthReport.Kind
  /// ISO 3166-1 alpha-3 of a contingent; nil for the whole force.
  package let nation: String?
  package let outlet: String
  package let address: String
  /// A: two sources agree; B: one good source.
  package let confidence: String
  package let note: String
  /// Whether the reference line is drawn from it: a figure of NATO, KFOR, the United Nations or a defence department,
  /// or an exact head-count; see the head of the file.
  package let isOfficial: Bool

  package init(
    line: Int, date: DateValue, quantity: Quantity, kind: StrengthReport.Kind, nation: String?, outlet: String,
    address: String, confidence: String, note: String, isOfficial: Bool = true
  ) {
    (self.line, self.date, self.quantity, self.kind, self.nation) = (line, date, quantity, kind, nation)
    (self.outlet, self.address, self.confidence, self.note) = (outlet, address, confidence, note)
    self.isOfficial = isOfficial
  }
}

/// The reference series of KFOR's strength, sorted by date, as `Data/reference/kfor_strength.tsv` gives it.
package struct ReferenceSeries: Sendable {
  package let file: String
  package let points: [ReferencePoint]

  /// The rows figures are compared with, by nation; official totals under nil.
  private let comparable: [String?: [Level]]

  private struct Level: Sendable {
    let first, last, middle: Int
    let point: ReferencePoint
  }

  package init(file: String, points: [ReferencePoint]) {
    (self.file, self.points) = (file, points)
    var comparable: [String?: [Level]] = [:]
    for point in points {
      let isLevel = point.nation == nil ? point.kind == .total && point.isOfficial : point.kind == .contingent
      guard isLevel, let first = point.date.first, let last = point.date.last, let middle = point.date.middle else {
        continue
      }
      comparable[point.nation, default: []].append(
        Level(first: first.number, last: last.number, middle: middle.number, point: point))
    }
    self.comparable = comparable
  }

  package static let empty = ReferenceSeries(file: "", points: [])

  /// The rows a chart draws: official totals and all contingents.
  package var drawn: [ReferencePoint] {
    points.filter { ($0.kind == .total && $0.nation == nil && $0.isOfficial) || $0.kind == .contingent }
  }

  /// The rows of figures that held on a day or before: what could be known then.
  package func known(on day: Int) -> ReferenceSeries {
    let known = points.filter { ($0.date.first ?? $0.date.last)?.number ?? .max <= day }
    return known.count == points.count ? self : ReferenceSeries(file: file, points: known)
  }

  /// How far, in days, a figure may lie from the row it is compared with.
  package static let reach = 400

  /// The row in force at a date: the nearest official total, or the nearest contingent of a nation; nil where none is
  /// within 400 days.
  ///
  /// "2022-08-17" is compared with the row of 2022-08. Between rows equally near the one whose middle is nearer wins,
  /// then the better confirmed, then the earlier line.
  package func inForce(at date: DateValue, nation: String? = nil) -> ReferencePoint? {
    guard let first = date.first ?? date.last, let last = date.last ?? date.first, let middle = date.middle else {
      return nil
    }
    var best: (key: (Int, Int, String, Int), point: ReferencePoint)?
    for level in comparable[nation] ?? [] {
      let gap = max(0, level.first - last.number, first.number - level.last)
      guard gap <= min(ReferenceSeries.reach, best?.key.0 ?? .max) else { continue }
      let key = (gap, abs(level.middle - middle.number), level.point.confidence, level.point.line)
      if let known = best?.key, known <= key { continue }
      best = (key, level.point)
    }
    return best?.point
  }
}

/// An event with a known date, from `Data/reference/timeline.tsv`: an anchor for articles without one.
package struct KnownEvent: Hashable, Sendable {
  package let line: Int
  /// Stable: the date and the first words of the title, "2023-09-24-armed-serb-group-ambushes".
  package let id: String
  package let date: DateValue
  package let title: String
  /// PLOVER event type or one of the timeline's own.
  package let type: String
  /// PLOVER event types that reports of it may have besides.
  package let otherTypes: [String]
  package let place: String
  package let actors: [String]
  package let killed, injured: Int?
  package let address: String
  /// Words that name the event in a text: each inner list must all occur in one sentence; folded by the finder.
  package let cues: [[String]]

  package init(
    line: Int, date: DateValue, title: String, type: String, place: String, actors: [String], killed: Int?,
    injured: Int?, address: String, cues: [[String]], otherTypes: [String] = []
  ) {
    (self.line, self.date, self.title, self.type, self.place) = (line, date, title, type, place)
    (self.actors, self.killed, self.injured, self.address, self.cues) = (actors, killed, injured, address, cues)
    (self.otherTypes, id) = (otherTypes, KnownEvent.id(date: date, title: title))
  }

  /// Small letters and digits of the first day and of the title's first four words, divided by hyphens.
  private static func id(date: DateValue, title: String) -> String {
    let words = title.split(separator: " ").prefix(4).joined(separator: "-")
    var id = ""
    for byte in "\(date.first?.description ?? date.edtf)-\(words)".utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x2D: id.unicodeScalars.append(Unicode.Scalar(byte))
      case 0x41...0x5A: id.unicodeScalars.append(Unicode.Scalar(byte + 32))
      default: break
      }
    }
    return id
  }
}
