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

  package init(
    line: Int, date: DateValue, quantity: Quantity, kind: StrengthReport.Kind, nation: String?, outlet: String,
    address: String, confidence: String, note: String
  ) {
    (self.line, self.date, self.quantity, self.kind, self.nation) = (line, date, quantity, kind, nation)
    (self.outlet, self.address, self.confidence, self.note) = (outlet, address, confidence, note)
  }
}

/// The reference series of KFOR's strength, sorted by date, as `Data/reference/kfor_strength.tsv` gives it.
package struct ReferenceSeries: Sendable {
  package let file: String
  package let points: [ReferencePoint]

  package init(file: String, points: [ReferencePoint]) { (self.file, self.points) = (file, points) }

  package static let empty = ReferenceSeries(file: "", points: [])
}

/// An event with a known date, from `Data/reference/timeline.tsv`: an anchor for articles without one.
package struct KnownEvent: Hashable, Sendable {
  package let line: Int
  package let date: DateValue
  package let title: String
  /// PLOVER event type or one of the timeline's own.
  package let type: String
  package let place: String
  package let actors: [String]
  package let killed, injured: Int?
  package let address: String
  /// Words that name the event in a text: each inner list must all occur in one sentence; folded by the finder.
  package let cues: [[String]]

  package init(
    line: Int, date: DateValue, title: String, type: String, place: String, actors: [String], killed: Int?,
    injured: Int?, address: String, cues: [[String]]
  ) {
    (self.line, self.date, self.title, self.type, self.place) = (line, date, title, type, place)
    (self.actors, self.killed, self.injured, self.address, self.cues) = (actors, killed, injured, address, cues)
  }
}
