import Corpus
import Facts

/// Whether a change or a level is told, planned, demanded, thought of or denied.
extension StrengthContext {
  func modality(of kind: StrengthReport.Kind, _ figure: Range<Int>) -> StrengthReport.Modality {
    let clause = view.clause(around: figure.lowerBound)
    let left = max(clause.lowerBound, figure.lowerBound - 14)..<figure.lowerBound
    let right = figure.upperBound..<min(clause.upperBound, figure.upperBound + 6)
    var from = figure.lowerBound
    while from > left.lowerBound, from > figure.lowerBound - 8, view.key(from - 1) != Key.colon {
      from -= 1
    }
    let near = from..<figure.lowerBound
    switch kind {
    case .total, .contingent, .ceiling:
      // "Austria, which does not belong to NATO, contributes 400": what stands between commas denies nothing.
      let comma = near.last { view.key($0) == QuantityFinder.comma }
      return view.holds(StrengthContext.denials, in: (comma ?? from)..<figure.lowerBound) ? .denied : .asserted
    default: break
    }
    if view.holds(StrengthContext.denials, in: near) { return .denied }
    // "160 others will not fly out", "of the 8,500 foreseen just over 4,000 had arrived"
    if right.count > 1, StrengthContext.willWords.contains(view.key(right.lowerBound)),
      StrengthContext.denials.contains(view.key(right.lowerBound + 1))
    {
      return .denied
    }
    if right.count > 1, StrengthContext.havings.contains(view.key(right.lowerBound)),
      !view.classes(right.lowerBound + 1).isDisjoint(with: [.arrive, .leave])
    {
      return .asserted
    }
    if isDone(before: figure.lowerBound, in: clause) { return .asserted }
    if view.holds(.demand, in: left) { return .demanded }
    // "said two days ago that the alliance would deploy 700": the future of what was said.
    if isReportedFuture(left, clause) { return .planned }
    if view.holds(.maybe, in: left) || view.holds(StrengthContext.mayWords, in: right) { return .conditional }
    if view.holds(
      StrengthContext.offers, in: max(clause.lowerBound, figure.lowerBound - 3)..<figure.lowerBound)
      || view.holds([.future], in: left) || isPromised(left) || view.holds(StrengthContext.willWords, in: right)
      || isAheadOfUnit(figure, clause)
      || right.contains(where: {
        StrengthContext.toBe.contains(view.key($0)) && view.key($0 - 1) != QuantityFinder.comma && !isWhither($0)
          // "have arrived in Kosovo to reinforce KFOR": what for, not when.
          && !view.holds([.arrive, .send], in: figure.upperBound..<$0)
      })
    {
      return .planned
    }
    return .asserted
  }

  /// "around 200 soldiers of the 1st Battalion of the Royal Regiment will join": the first verb behind the unit's name.
  private func isAheadOfUnit(_ figure: Range<Int>, _ clause: Range<Int>) -> Bool {
    guard figure.upperBound < clause.upperBound, view.key(figure.upperBound) == NumberWords.of else { return false }
    for index in figure.upperBound..<min(clause.upperBound, figure.upperBound + 18) {
      if view.key(index) == QuantityFinder.comma { return false }
      if StrengthContext.willWords.contains(view.key(index)) { return true }
      if StrengthContext.finite.contains(view.key(index))
        || !view.classes(index).isDisjoint(with: [.send, .arrive, .leave, .have, .give])
      {
        return false
      }
    }
    return false
  }

  /// "promised to dispatch 2,000", "ready to send 600": the nearest verb of change is an infinitive; "ordered 1,000 to go".
  private func isPromised(_ left: Range<Int>) -> Bool {
    if view.holds(StrengthContext.orders, in: left) { return true }
    guard let verb = left.last(where: { !view.classes($0).isDisjoint(with: [.rise, .send, .give]) }) else {
      return false
    }
    return isInfinitive(verb)
  }

  /// "Spain to provide 900": an announcement's short future.
  func isStateToGive(to: Int) -> Bool {
    to + 1 < view.tokens.upperBound && !view.classes(to + 1).isDisjoint(with: [.give, .send, .have])
      && view.nations.contains { $0.tokens.upperBound == to && code($0) != nil }
  }

  /// "sent 1,000 soldiers to KFOR", "to the north": whither, not what for.
  private func isWhither(_ to: Int) -> Bool {
    guard view.key(to) == QuantityFinder.to, to + 1 < view.tokens.upperBound else { return false }
    let next = view.token(to + 1)
    return next.isCapitalised || next.kind == .number || StrengthContext.definites.contains(next.key)
      || !view.classes(to + 1).isDisjoint(with: [.kosovo, .mission, .north])
  }

  /// Whether "would" alone makes it a thought, and somebody said or announced it before.
  private func isReportedFuture(_ left: Range<Int>, _ clause: Range<Int>) -> Bool {
    let thoughts = left.filter { view.classes($0).contains(.maybe) }
    guard let first = thoughts.first, thoughts.allSatisfy({ view.key($0) == StrengthContext.would }) else {
      return false
    }
    return (max(clause.lowerBound, first - 16)..<first).contains { index in
      view.classes(index).contains(.say) && !view.holds(.maybe, in: clause.lowerBound..<index)
    }
  }
  /// "were eating": an auxiliary and a word in -ing that does not say that they serve.
  func isBusy(behind index: Int) -> Bool {
    index + 1 < view.tokens.upperBound && StrengthContext.isWords.contains(view.key(index)) && isGerund(index + 1)
      && view.classes(index + 1).isDisjoint(with: [.give, .have, .leave, .arrive, .send])
      && !StrengthContext.takingPart.contains(view.key(index + 1))
  }
  private static let takingPart = WordSet("taking doing helping supporting joining guarding working training")

  private static let havings = WordSet("has have had")
  private static let orders = WordSet("ordered orders ordering")
  private static var would: WordKey { "would" }

  /// "denied that KFOR would be cut to 2,000", "demanded that it be tripled to 12,000", "could be cut to 2,500".
  func modality(ofPlan figure: Range<Int>) -> StrengthReport.Modality {
    let clause = view.clause(around: figure.lowerBound)
    let near = max(clause.lowerBound, figure.lowerBound - 12)..<figure.lowerBound
    let isDenied = near.contains { index in
      StrengthContext.planDenials.contains(view.key(index))
        && !(index + 1 < figure.lowerBound && StrengthContext.noDenials.contains(view.key(index + 1)))
    }
    if isDenied { return .denied }
    if view.holds(StrengthContext.planDemands, in: near) { return .demanded }
    let isOpen = near.contains {
      StrengthContext.openWords.contains(view.key($0)) && view.classes($0).contains(.maybe)
    }
    return isOpen ? .conditional : .planned
  }

  private static let planDenials = WordSet(
    "denied denies deny denying rejected rejects refused refuses dismissed dismisses ruled not never won't")
  private static let noDenials = WordSet("only later before until just yet")
  private static let planDemands = WordSet("demanded demands demand demanding urged urges urging")
  private static let openWords = WordSet("could might may if")

  /// "the plan was to complete the reduction": nothing done.
  func saysWasTo(in reach: Range<Int>) -> Bool {
    reach.contains { index in
      view.key(index) == QuantityFinder.to && index > view.tokens.lowerBound
        && StrengthContext.isWords.contains(view.key(index - 1))
    }
  }

  /// Whether the nearest verb of change is a perfect: "has strengthened", "have already increased".
  private func isDone(before end: Int, in clause: Range<Int>) -> Bool {
    var index = end - 1
    while index >= clause.lowerBound {
      if !view.classes(index).isDisjoint(with: [.rise, .fall, .send, .arrive, .leave]) {
        let reach = max(clause.lowerBound, index - 3)..<index
        if view.holds(StrengthContext.perfects, in: reach) {
          return !view.holds(StrengthContext.aheadWords, in: reach) && !isInfinitive(index)
        }
        // "has responded to the call for reinforcements and deployed 200": the second verb of the perfect.
        let start = max(clause.lowerBound, index - 12)..<index
        return index > clause.lowerBound && view.key(index - 1) == NumberWords.and && isParticiple(index)
          && view.holds(StrengthContext.perfects, in: start) && !view.holds(StrengthContext.aheadWords, in: start)
      }
      index -= 1
    }
    return false
  }
}
