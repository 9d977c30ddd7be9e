import Corpus
import Facts

/// Two figures for the same thing and time that do not meet.
struct StrengthConflict {
  let lower, higher: StrengthPosition

  init(_ one: StrengthPosition, _ other: StrengthPosition) {
    (lower, higher) = one.figure <= other.figure ? (one, other) : (other, one)
  }

  var earlier: StrengthPosition { higher.first + higher.last < lower.first + lower.last ? higher : lower }
  var later: StrengthPosition { higher.first + higher.last < lower.first + lower.last ? lower : higher }
  /// Whether the two speak of different times.
  var isOfTwoTimes: Bool { lower.first != higher.first || lower.last != higher.last }
  /// How far the written figures lie apart.
  var apart: Int { higher.figure - lower.figure }
}

/// A reason why two figures may not agree, and the evidence it needs.
struct DisagreementReason: Sendable {
  let why: Disagreement.Why
  /// Says the evidence in plain words; nil: there is none.
  let explain: @Sendable (StrengthConflict, DisagreementEvidence) -> String?

  /// In the order they are tried; the first with evidence holds. What the texts themselves say comes first, then what can
  /// be worked out from the figures, then what others report of the time between.
  ///
  /// | reason | evidence it needs |
  /// |---|---|
  /// | announced-or-done | one figure is planned in its text, the other asserted |
  /// | stale-copy | one figure had been replaced by a newer level when its article came out, and the other is no older |
  /// | rounding | one is a round number for the other |
  /// | scope | a sentence says that it counts a part, or the higher figure is the lower and a third one reported beside it |
  /// | date | a change of that size was reported between the two days, or dated levels show both figures in that order |
  /// | authorised-or-actual | the higher one stands elsewhere as a ceiling or plan of that time, the lower one does not |
  /// | unexplained | none of these |
  static let all: [DisagreementReason] = [
    announcedOrDone, staleCopy, rounding, scope, date, authorisedOrActual,
  ]

  /// The first reason that has evidence.
  static func find(
    _ conflict: StrengthConflict, _ evidence: DisagreementEvidence
  ) -> (why: Disagreement.Why, explanation: String) {
    for reason in all {
      if let explanation = reason.explain(conflict, evidence) { return (reason.why, explanation) }
    }
    return (.unexplained, "no source seen here says why")
  }

  static let announcedOrDone = DisagreementReason(why: .announcedOrDone) { conflict, _ in
    guard conflict.lower.isPlanned != conflict.higher.isPlanned else { return nil }
    let (planned, done) =
      conflict.lower.isPlanned ? (conflict.lower, conflict.higher) : (conflict.higher, conflict.lower)
    return "\(planned.quantity.words) announced (\(planned.asOf.edtf)), \(done.quantity.words) reported as done "
      + "(\(done.asOf.edtf))"
  }

  static let staleCopy = DisagreementReason(why: .staleCopy) { conflict, evidence in
    for (old, other) in [(conflict.lower, conflict.higher), (conflict.higher, conflict.lower)] {
      guard let found = evidence.recycled(old), other.first + 31 >= found.newer.first else { continue }
      return "\(old.quantity.words) was the level of \(found.first.source.date.edtf), repeated after "
        + "\(found.newer.quantity.words) had been reported (\(found.newer.source.date.edtf))"
    }
    return nil
  }

  static let authorisedOrActual = DisagreementReason(why: .authorisedOrActual) { conflict, evidence in
    guard [.total, .contingent].contains(conflict.higher.thing.kind) else { return nil }
    guard let found = evidence.authorised(conflict.higher), evidence.authorised(conflict.lower) == nil else {
      return nil
    }
    let kind = found.kind == .ceiling ? "a ceiling" : "a plan"
    return "\(conflict.higher.quantity.words) stands elsewhere as \(kind) (\(found.date.edtf)"
      + (found.source.outlet.map { ", \($0)" } ?? "") + ")"
  }

  static let rounding = DisagreementReason(why: .rounding) { conflict, _ in
    Rounding.explain(conflict.lower.quantity, conflict.higher.quantity)
  }

  static let scope = DisagreementReason(why: .scope) { conflict, evidence in
    if let cue = conflict.lower.partCue, conflict.higher.partCue == nil {
      return "\(conflict.lower.quantity.words) counts a part: its sentence says \"\(cue)\""
    }
    if let cue = conflict.higher.wholeCue, conflict.lower.wholeCue == nil {
      return "\(conflict.higher.quantity.words) counts more: its sentence says \"\(cue)\""
    }
    if let third = evidence.third(conflict) {
      return "\(Quantity.grouped(conflict.higher.figure)) is \(Quantity.grouped(conflict.lower.figure)) and the "
        + "\(third.thing.kind.rawValue) of \(Quantity.grouped(third.figure)) reported beside it (\(third.asOf.edtf))"
    }
    return nil
  }

  static let date = DisagreementReason(why: .date) { conflict, evidence in
    guard conflict.isOfTwoTimes, [.total, .contingent].contains(conflict.lower.thing.kind) else { return nil }
    if let change = evidence.change(conflict) {
      return "a \(change.isReduction ? "reduction" : "reinforcement") of \(change.quantity.words) lies between them "
        + "(\(change.date.edtf))"
    }
    if let (low, high) = evidence.levels(conflict) {
      let isRise = low.middle < high.middle
      let (before, after) = isRise ? (low, high) : (high, low)
      return "the level \(isRise ? "rose" : "fell") from \(before.quantity.words) (\(before.source.date.edtf)) to "
        + "\(after.quantity.words) (\(after.source.date.edtf))"
    }
    return nil
  }
}
