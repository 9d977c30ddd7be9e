import Canvas
import Corpus
import Facts

/// How changes of knowledge are put in words.
enum KnowledgeWording {
  static func what(_ thing: KnownThing) -> String {
    switch thing {
    case .strength: "strength"
    case .event: "event"
    case .statement: "statement"
    case .actor: "actor"
    case .disagreement: "disagreement"
    }
  }

  static func role(_ thing: KnownThing) -> Role {
    switch thing {
    case .strength: .figure
    case .event: .event
    case .statement: .statement
    case .actor(let row): row.kind == .person ? .person : .actor
    case .disagreement: .problem
    }
  }

  /// "total 2022-08-17: nearly 4,000", "ASSAULT Banjska 2023-09-24".
  static func about(_ thing: KnownThing) -> String {
    switch thing {
    case .strength(let point):
      let kind = Wording.kind(point.kind, isHistorical: point.isHistorical, modality: point.modality)
      let nation = point.nation.map { " \(Wording.country($0))" } ?? ""
      let time = point.asOf == nil ? "no date" : Wording.date(point.asOf)
      return "\(kind)\(nation), \(time): \(Wording.quantity(point.quantity))"
    case .event(let row):
      let time = row.event.when == nil ? "no date" : Wording.date(row.event.when)
      let name = row.title ?? [row.event.type.rawValue, row.placeName].compactMap { $0 }.joined(separator: " ")
      let who = row.title == nil && !row.actorNames.isEmpty ? " by \(row.actorNames.joined(separator: ", "))" : ""
      return "\(name), \(time)\(who)"
    case .statement(let row):
      let bytes = Array(row.sentence.utf8)
      let focus = row.focus.range.clamped(to: 0..<bytes.count)
      return "\(row.speaker ?? "unknown speaker"): \(String(decoding: bytes[focus], as: UTF8.self))"
    case .actor(let row): return "\(row.name), \(Wording.kind(row.kind))"
    case .disagreement(let found):
      let sides = found.sides.map { Wording.quantity($0.quantity) }.joined(separator: " / ")
      return "\(subject(found.about)): \(sides)"
    }
  }

  private static func subject(_ about: Disagreement.Subject) -> String {
    switch about {
    case .strength(let force, let kind, let nation):
      "\(force.slug.uppercased()) \(kind.rawValue)" + (nation.map { " \(Wording.country($0))" } ?? "")
    case .sum(let force): "\(force.slug.uppercased()) nations against total"
    case .casualties(_, let label, let measure): "\(measure.rawValue), \(label)"
    }
  }

  /// What is new of it, or how it differs: "3 origins instead of 2, difference +230".
  static func detail(_ change: KnowledgeChange) -> String {
    switch (change.before, change.after) {
    case (.strength(let before)?, .strength(let after)?): return list(differences(before, after))
    case (.event(let before)?, .event(let after)?): return list(differences(before, after))
    case (.disagreement(let before)?, .disagreement(let after)?): return list(differences(before, after))
    default: break
    }
    switch change.thing {
    case .strength(let point):
      var parts = [support(point.articles, point.origins)]
      let difference = Wording.difference(point.difference, to: point.reference)
      if !difference.isEmpty { parts.append("to the reference \(difference)") }
      if point.stale != nil { parts.append("repeats an old level") }
      return list(parts)
    case .event(let row):
      var parts = [support(row.articles, row.origins)]
      for measure in Disagreement.Casualty.allCases {
        if let total = row.event.total(measure) { parts.append("\(Wording.quantity(total)) \(measure.rawValue)") }
      }
      return list(parts)
    case .statement(let row):
      guard case .statement(let report) = row.claim else { return "" }
      return (report.polarity == .denied ? "denied, " : "") + report.kind.rawValue
    case .actor(let row): return support(row.articles, row.origins)
    case .disagreement(let found): return "\(found.why.rawValue): \(found.explanation)"
    }
  }

  /// "2 articles of 1 origin".
  private static func support(_ articles: Figure, _ origins: Figure) -> String {
    "\(Wording.count(articles.count ?? 0, "article")) of \(Wording.count(origins.count ?? 0, "origin"))"
  }

  private static func list(_ parts: [String]) -> String { parts.joined(separator: ", ") }

  /// "3 origins instead of 2"; nothing where both are the same.
  private static func counts(_ before: Figure, _ after: Figure, _ one: String) -> [String] {
    guard let was = before.count, let now = after.count, was != now else { return [] }
    return ["\(Wording.count(now, one)) instead of \(Wording.number(was))"]
  }

  private static func values(_ before: String, _ after: String, _ noun: String) -> [String] {
    before == after ? [] : ["\(noun) \(after) instead of \(before)"]
  }

  private static func differences(_ before: StrengthPoint, _ after: StrengthPoint) -> [String] {
    var parts = counts(before.origins, after.origins, "origin") + counts(before.articles, after.articles, "article")
    if parts.isEmpty { parts += counts(before.reports, after.reports, "report") }
    let (more, less) = (
      after.outlets.filter { !before.outlets.contains($0) }, before.outlets.filter { !after.outlets.contains($0) }
    )
    if !more.isEmpty { parts.append("also \(more.joined(separator: ", "))") }
    if !less.isEmpty { parts.append("no more \(less.joined(separator: ", "))") }
    parts += values(
      Wording.difference(before.difference, to: before.reference),
      Wording.difference(after.difference, to: after.reference), "to the reference")
    if (before.stale == nil) != (after.stale == nil) {
      parts.append(after.stale == nil ? "no longer a repeated old level" : "now a repeated old level")
    }
    return parts.isEmpty ? ["other speakers"] : parts
  }

  private static func differences(_ before: EventRow, _ after: EventRow) -> [String] {
    var parts = counts(before.origins, after.origins, "origin") + counts(before.reports, after.reports, "report")
    for measure in Disagreement.Casualty.allCases {
      let (was, now) = (before.event.total(measure), after.event.total(measure))
      guard was != now else { continue }
      let instead = was.map { " instead of \(Wording.quantity($0))" } ?? ""
      let byHand = after.event.byHand(measure) != nil ? ", by hand" : ""
      parts.append(
        now.map { "\(Wording.quantity($0)) \(measure.rawValue)\(instead)\(byHand)" }
          ?? "nobody gives the \(measure.rawValue)\(byHand)")
    }
    parts += values(before.event.type.rawValue, after.event.type.rawValue, "type")
    parts += values(Wording.date(before.event.when), Wording.date(after.event.when), "date")
    parts += values(before.placeName ?? "unknown", after.placeName ?? "unknown", "place")
    let (was, now) = (Set(before.actorNames + before.recipientNames), Set(after.actorNames + after.recipientNames))
    let (more, less) = (now.subtracting(was).sorted(), was.subtracting(now).sorted())
    if !more.isEmpty { parts.append("with \(more.joined(separator: ", "))") }
    if !less.isEmpty { parts.append("without \(less.joined(separator: ", "))") }
    func statuses(_ row: EventRow) -> String { row.event.statuses.map(\.rawValue).joined(separator: " and ") }
    parts += values(statuses(before), statuses(after), "told as")
    return parts.isEmpty ? ["told in other words"] : parts
  }

  private static func differences(_ before: Disagreement, _ after: Disagreement) -> [String] {
    var parts = values(before.why.rawValue, after.why.rawValue, "reason")
    func reports(_ found: Disagreement) -> Int { found.sides.reduce(0) { $0 + ($1.reports.count ?? 0) } }
    if reports(before) != reports(after) {
      parts.append("\(Wording.count(reports(after), "report")) instead of \(reports(before))")
    }
    return parts.isEmpty ? ["other origins stand behind it"] : parts
  }

  /// "reject", "set-value killed 4": what was decided.
  static func decision(_ mark: Mark) -> String { mark.action.rawValue + (mark.value.isEmpty ? "" : " \(mark.value)") }

  /// "by mira, 2025-03-01: a slip of the pen".
  static func reason(_ mark: Mark) -> String {
    let author = mark.author.isEmpty ? "" : "by \(mark.author), "
    return author + mark.when.prefix(10) + (mark.reason.isEmpty ? "" : ": \(mark.reason)")
  }

  /// "4 new, 1 gone, 2 changed" of what an article did.
  static func sum(_ group: KnowledgeDiff.Group) -> String {
    guard !group.changes.isEmpty else { return "no fact with it" }
    return sum { how in group.changes.count { $0.how == how } }
  }

  static func sum(_ count: (KnowledgeChange.How) -> Int) -> String {
    let words: [(KnowledgeChange.How, String)] = [(.added, "new"), (.removed, "gone"), (.changed, "changed")]
    return words.compactMap { how, word in count(how) > 0 ? "\(Wording.number(count(how))) \(word)" : nil }
      .joined(separator: ", ")
  }

  /// "2 new articles, 1 changed: Q shows what they changed".
  static func notice(_ diff: KnowledgeDiff) -> String {
    let (new, changed, gone) = (diff.articles(.added), diff.articles(.changed), diff.articles(.removed))
    var parts: [String] = []
    if new > 0 { parts.append(Wording.count(new, "new article")) }
    if changed > 0 { parts.append(parts.isEmpty ? Wording.count(changed, "changed article") : "\(changed) changed") }
    if gone > 0 { parts.append(parts.isEmpty ? "\(Wording.count(gone, "article")) gone" : "\(gone) gone") }
    if parts.isEmpty { return "the corpus is read in another way: Q shows what that changed" }
    if diff.isSinceLastSession { parts[parts.count - 1] += " since the last session" }
    return "\(parts.joined(separator: ", ")): Q shows what \(new + changed + gone == 1 ? "it" : "they") changed"
  }
}
