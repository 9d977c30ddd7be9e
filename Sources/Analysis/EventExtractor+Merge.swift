import Corpus
import Facts

/// Who was hurt, and which drafts are one event.
extension EventReading {
  /// Gives the killed and injured of a sentence to its violent event, the nearest before them.
  func addCasualties(_ drafts: inout [EventDraft], _ view: EventSentence) {
    let harmed = counts.filter { view.tokens.contains($0.tokens.lowerBound) }
    guard !harmed.isEmpty, !drafts.isEmpty else { return }
    for what in ["killed", "injured"] {
      let parts = harmed.filter { $0.meaning.what == what }
      guard let first = parts.first else { continue }
      let violent = drafts.indices.filter { EventReading.violent.contains(drafts[$0].report.type) }
      let target = violent.first { drafts[$0].focus.overlaps(first.tokens) } ?? violent.first
      guard let target else { continue }
      let sum = parts.dropFirst().reduce(first.meaning.quantity) { EventReading.sum($0, $1.meaning.quantity) }
      drafts[target].report = drafts[target].report.with(
        killed: what == "killed" ? sum : drafts[target].report.killed,
        injured: what == "injured" ? sum : drafts[target].report.injured)
    }
  }

  static let violent: Set<EventReport.EventType> = [.assault, .protest, .coerce]

  private static func sum(_ one: Quantity, _ other: Quantity) -> Quantity {
    func add(_ left: Int?, _ right: Int?) -> Int? { left.flatMap { value in right.map { value + $0 } } }
    return Quantity(
      value: add(one.value, other.value), low: add(one.low, other.low), high: add(one.high, other.high),
      qualifier: one.qualifier == other.qualifier ? one.qualifier : .about)
  }

  /// The drafts with further mentions of an event put into its first one.
  func merged() -> [EventDraft] {
    var kept: [EventDraft] = []
    for draft in found {
      if let index = kept.lastIndex(where: { EventReading.isSame($0, draft) }) {
        kept[index].report = kept[index].report.filled(from: draft.report)
      } else {
        kept.append(draft)
      }
    }
    return kept
  }

  private static func isSame(_ one: EventDraft, _ other: EventDraft) -> Bool {
    let (first, second) = (one.report, other.report)
    guard first.type == second.type else { return false }
    if other.isBare && first.status == second.status && one.sentence == other.sentence { return true }
    guard isCompatible(first.when, second.when) else { return false }
    if let here = first.place, let there = second.place, here != there, one.sentence != other.sentence { return false }
    let (names, others) = (Set(first.actors + first.recipients), Set(second.actors + second.recipients))
    let actorsFit =
      first.actors.isEmpty || second.actors.isEmpty || !Set(first.actors).isDisjoint(with: second.actors)
    let isMaterial = !EventReading.verbal.contains(first.type) || first.type == .consult
    if one.sentence == other.sentence, isMaterial { return actorsFit }
    guard isMaterial else {
      return first.actors == second.actors && first.recipients == second.recipients
        && one.sentence.upperBound == other.sentence.lowerBound
    }
    guard first.status == second.status || first.status == .occurred && second.status == .historical else {
      return false
    }
    return actorsFit && !names.isDisjoint(with: others)
  }

  private static func isCompatible(_ one: DateValue?, _ other: DateValue?) -> Bool {
    guard let one, let other else { return true }
    if let end = one.last, let start = other.first, end < start { return false }
    if let end = other.last, let start = one.first, end < start { return false }
    return true
  }
}

extension EventReport {
  func with(killed: Quantity?, injured: Quantity?) -> EventReport {
    EventReport(
      type: type, mode: mode, contexts: contexts, acled: acled, actors: actors, recipients: recipients, place: place,
      when: when, whenBasis: whenBasis, killed: killed, injured: injured, status: status)
  }

  /// The same event with what a later mention adds.
  func filled(from other: EventReport) -> EventReport {
    EventReport(
      type: type, mode: mode ?? other.mode, contexts: contexts, acled: acled ?? other.acled,
      actors: actors.isEmpty ? other.actors : actors,
      recipients: recipients.isEmpty ? other.recipients.filter { !actors.contains($0) } : recipients,
      place: place ?? other.place, when: when ?? other.when, whenBasis: when == nil ? other.whenBasis : whenBasis,
      killed: killed ?? other.killed, injured: injured ?? other.injured, status: status)
  }
}

extension EventSentence {
  /// Whether the words stand in a clause that someone is reported to say: "Kurti said Brussels should be more engaged".
  func isReportedClause(_ spot: EventSpot) -> Bool {
    (tokens.lowerBound..<spot.tokens.lowerBound).contains { EventSentence.announcing.contains(key($0)) }
  }
}
