import Corpus
import Facts

/// A brief in Markdown: what is covered, strength, disagreements, events, statements, and the sentences they rest on.
package struct BriefText {
  private let brief: Brief
  private let filter: String
  private let about: String

  /// - Parameter about: what it is of, where it is not of everything under the filter.
  package init(_ brief: Brief, filter: String, about: String = "") {
    (self.brief, self.filter, self.about) = (brief, filter, about)
  }

  package var markdown: String {
    var text = "# Brief" + (about.isEmpty ? "" : ": \(Markdown.escaped(about))") + "\n\n" + coverage
    text += strength
    text += section(
      "Figures that do not agree", brief.disagreements.map { line(of: $0.value) + cited($0.sources) },
      none: "none found")
    text += section("Events", brief.events.map { line(of: $0.value) + cited($0.sources) }, none: "no event told")
    text += section("Statements", brief.statements.map { line(of: $0.value) + cited($0.sources) }, none: "none")
    return text + sources
  }

  /// Totals first, then what changed them, then what was planned and what single nations sent.
  private var strength: String {
    let groups: [(String, Set<StrengthLayer>)] = [
      ("KFOR totals", [.totals]), ("Reinforcements and reductions", [.reinforcements, .reductions]),
      ("Plans and ceilings", [.plans]), ("Contingents of nations", [.contingents]),
    ]
    return groups.map { heading, layers in
      let entries = brief.strength.filter { layers.contains(.of($0.value.kind)) }
      return section(heading, entries.map { line(of: $0.value) + cited($0.sources) }, none: "none stated")
    }.joined()
  }

  private var coverage: String {
    var text = filter.isEmpty ? "" : "Filter: \(Markdown.code(filter))\n\n"
    text += "\(Wording.count(brief.articles, "article")) of \(Wording.count(brief.origins, "origin"))"
    if let first = brief.first, let last = brief.last {
      text += ", published \(first == last ? "\(first)" : "\(first) to \(last)")"
    }
    if brief.undated > 0 { text += ", \(Wording.number(brief.undated)) without a date" }
    return text + ". Reports of one origin are prints of one text; figures stand as reported, never averaged.\n"
  }

  private func section(_ heading: String, _ lines: [String], none: String) -> String {
    let count = lines.isEmpty ? "" : " (\(Wording.number(lines.count)))"
    return "\n## \(heading)\(count)\n\n" + (lines.isEmpty ? "- \(none)\n" : lines.map { "- \($0)\n" }.joined())
  }

  /// " [1] [4]"
  private func cited(_ sources: [Int]) -> String { sources.map { " [\($0)]" }.joined() }

  /// "2022-08-17: total, nearly 4,000 [3,500..4,000], POLITICO, 1 article of 1 origin; reference 3,770 (2022): …"
  private func line(of point: StrengthPoint) -> String {
    var text = "\(point.asOf == nil ? "no date" : Wording.date(point.asOf)): \(point.kindText)"
    if let nation = point.nation { text += ", \(Markdown.escaped(Wording.country(nation)))" }
    text += ", **\(Wording.quantity(point.quantity))**"
    if point.quantity != nil { text += " \(Markdown.escaped(Wording.interval(point.quantity)))" }
    text += ", \(Markdown.escaped(point.outletText)), \(Markdown.escaped(point.speakerText))"
    text += ", \(Wording.spoken(point.articles, point.origins))"
    if let reference = point.reference {
      text += "; reference \(Wording.quantity(reference.quantity)) (\(Wording.date(reference.date))"
      text += ", \(Markdown.escaped(reference.outlet)))"
      if point.difference != nil { text += ", difference \(Wording.difference(point.difference, to: reference))" }
    } else if point.kind == .total {
      text += "; no reference figure near"
    }
    if let stale = point.stale { text += "; \(Markdown.escaped(Wording.stale(stale)))" }
    return text
  }

  /// "KFOR total, 2022-08: 3,735 (RFE/RL) against about 3,800 (Reuters): rounding: …"
  private func line(of disagreement: Disagreement) -> String {
    var about: String
    switch disagreement.about {
    case .strength(let force, let kind, let nation):
      about = "\(force.slug.uppercased()) \(kind.rawValue)" + (nation.map { " of \(Wording.country($0))" } ?? "")
    case .sum(let force): about = "\(force.slug.uppercased()), rows of nations against the total"
    case .casualties(_, let label, let measure): about = "\(label), \(measure.rawValue)"
    }
    if let window = disagreement.window { about += ", \(Wording.date(window))" }
    let sides = disagreement.sides.map { side in
      let who = side.outlets.isEmpty ? "unknown outlet" : side.outlets.joined(separator: ", ")
      return "**\(Wording.quantity(side.quantity))** (\(Markdown.escaped(who)))"
    }
    return "\(Markdown.escaped(about)): \(sides.joined(separator: " against ")); \(disagreement.why.rawValue): "
      + Markdown.escaped(disagreement.explanation)
  }

  /// "2023-09-24: Banjska (ASSAULT firearms), Banjska, killed 4, injured 1 to 3, 7 articles of 5 origins"; an event that
  /// the timeline does not know has the words of its first report for a name.
  private func line(of row: EventRow) -> String {
    let event = row.event
    let type = ([event.type.rawValue] + event.modes).joined(separator: " ")
    var text = "\(event.when == nil ? "no date" : Wording.date(event.when)): "
    text +=
      row.title.map { "\(Markdown.escaped($0)) (\(type))" }
      ?? "\u{201C}\(Markdown.escaped(row.words))\u{201D} (\(type))"
    let others = event.statuses.filter { $0 != .occurred }.map(\.rawValue)
    if !others.isEmpty { text += ", \(others.joined(separator: ", "))" }
    if let place = row.placeName { text += ", \(Markdown.escaped(place))" }
    let actors = row.actorNames.prefix(4).joined(separator: ", ")
    let recipients = row.recipientNames.prefix(4).joined(separator: ", ")
    if !actors.isEmpty { text += ", by \(Markdown.escaped(actors))" }
    if !recipients.isEmpty { text += ", upon \(Markdown.escaped(recipients))" }
    for measure in Disagreement.Casualty.allCases {
      guard let total = event.total(measure) else { continue }
      text += ", **\(Wording.quantity(total)) \(measure.rawValue)**"
      if let set = event.byHand(measure) { text += " (set by hand\(Markdown.escaped(Wording.author(set.mark))))" }
    }
    return text + ", \(Wording.count(row.reports.count ?? 0, "report")) in \(Wording.spoken(row.articles, row.origins))"
  }

  /// "2023-10-01: Jens Stoltenberg (said): “…”"
  private func line(of row: ClaimRow) -> String {
    guard case .statement(let report) = row.claim else { return Markdown.escaped(Wording.claim(row.claim)) }
    let when = report.when ?? row.article.publication.date
    let speaker = row.speaker ?? report.speakerText ?? "unknown speaker"
    let content = Markdown.escaped(row.words)
    let verb = report.polarity == .denied ? "\(report.verb), denied" : report.verb
    return "\(when == nil ? "no date" : Wording.date(when)): \(Markdown.escaped(speaker)) (\(Markdown.escaped(verb))): "
      + "\u{201C}\(content)\u{201D}"
  }

  private var sources: String {
    if brief.sources.isEmpty { return "" }
    var text = "\n## Sources\n\n"
    for (index, source) in brief.sources.enumerated() {
      let row = source.article
      let date = row.publication.date == nil ? "undated" : Wording.date(row.publication)
      let via = row.republisher.map { " via \($0)" } ?? ""
      let title = row.title.isEmpty ? "no title" : row.title
      text += "[\(index + 1)] \(Markdown.escaped((row.outlet ?? "unknown outlet") + via)), \(date), "
      text += "*\(Markdown.escaped(title))*, \(Markdown.code(row.path))"
      if let bytes = source.bytes { text += ", bytes \(bytes.start)-\(bytes.end)" }
      text += ":  \n\u{201C}\(Markdown.escaped(source.sentence))\u{201D}\n\n"
    }
    return text
  }
}
