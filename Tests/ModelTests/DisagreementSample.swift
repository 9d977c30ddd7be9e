import Corpus
import Facts

@testable import Model

/// A corpus of short articles about strength, written as lines, and what is found in it.
///
/// An article is "outlet published: figure; figure ...", a figure is "kind[ nation] hedge number as-of[ !flag]":
/// "AP 2022-08-04: total about 3800 2022-08-04". Flags: !planned, !denied, !history, !speaker=nato, !says=words.
struct DisagreementSample {
  var readings: [Reading] = []
  var reference: [ReferencePoint] = []

  init(_ articles: [String], reference rows: [String] = []) {
    for (index, line) in articles.enumerated() { readings.append(Self.article(line, path: "\(index).txt")) }
    for (index, row) in rows.enumerated() { reference.append(Self.row(row, line: index + 2)) }
  }

  static func article(_ line: String, path: String) -> Reading {
    let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
    let head = parts[0].split(separator: " ").map(String.init)
    var maker = ReadingMaker(
      path: path, outlet: head[0].replacing("_", with: " "), published: head.count > 1 ? head[1] : nil)
    for (number, figure) in parts[1].split(separator: ";").enumerated() {
      var words = figure.split(separator: " ").map(String.init)
      let flags = words.filter { $0.hasPrefix("!") }
      words.removeAll { $0.hasPrefix("!") }
      let (kind, nation) = Self.kind(&words)
      let asOf = words.popLast()!
      let quantity = Self.quantity(words)
      let isPlanned = flags.contains("!planned")
      let says = flags.first { $0.hasPrefix("!says=") }?.dropFirst(6).replacing("_", with: " ")
      let speaker = flags.first { $0.hasPrefix("!speaker=") }.map { EntityID(String($0.dropFirst(9))) }
      maker.say(
        "\(head[0]) \(number) says ", words.joined(separator: " "), " \(says ?? "").",
        strength(
          kind, quantity, asOf: asOf == "-" ? nil : asOf, nation: nation, speaker: speaker,
          isHistorical: flags.contains("!history"),
          modality: isPlanned ? .planned : flags.contains("!denied") ? .denied : .asserted))
    }
    return maker.reading()
  }

  /// "total about 10000 2010-01-08 outlet": a row of the reference series; "!other" is not official.
  static func row(_ line: String, line number: Int) -> ReferencePoint {
    var words = line.split(separator: " ").map(String.init)
    let isOfficial = !words.contains("!other")
    words.removeAll { $0 == "!other" }
    let (kind, nation) = kind(&words)
    let outlet = words.popLast()!
    let date = words.popLast()!
    return ReferencePoint(
      line: number, date: DateValue(edtf: date)!, quantity: quantity(words)!, kind: kind, nation: nation,
      outlet: outlet, address: "https://example.org/\(outlet)", confidence: "A",
      note: outlet == "Sheet" ? "7 nations" : "",
      isOfficial: isOfficial)
  }

  private static func kind(_ words: inout [String]) -> (StrengthReport.Kind, String?) {
    let kind = StrengthReport.Kind(rawValue: words.removeFirst())!
    let hasNation = words[0].count == 3 && words[0] == words[0].uppercased() && Int(words[0]) == nil
    return (kind, hasNation ? words.removeFirst() : nil)
  }

  private static func quantity(_ words: [String]) -> Quantity? {
    guard let value = Int(words.last!) else { return nil }
    return Quantity(value, words.count > 1 ? Qualifier(rawValue: words[0])! : .exact)
  }

  var snapshot: Snapshot {
    Snapshot(actors: [], places: [], reference: ReferenceSeries(file: "r.tsv", points: reference))
      .adding(readings, problems: [])
  }

  var findings: Findings { snapshot.findings }

  /// "contingent GBR 200|600 scope".
  var found: [String] {
    findings.disagreements.map { disagreement in
      var words: [String] = []
      switch disagreement.about {
      case .strength(_, let kind, let nation): words = [kind.rawValue] + (nation.map { [$0] } ?? [])
      case .sum: words = ["sum"]
      case .casualties(_, let label, let measure): words = [label, measure.rawValue]
      }
      let sides = disagreement.sides.map { $0.quantity!.value.map(String.init) ?? "?" }.joined(separator: "|")
      return (words + [sides, disagreement.why.rawValue]).joined(separator: " ")
    }
  }
}
