import Corpus
import Facts

/// Holds the figures for one thing against one another and gathers those that do not meet.
struct StrengthComparison {
  /// Figures this many days apart speak of one time: press figures are not counts of a day.
  private static let reach = 60
  /// What is announced is done within four months, or it is another affair.
  static let reachToDone = 120
  /// Each figure is compared with this many that follow it in time, so that a flood of them costs no minutes.
  private static let neighbours = 32

  let positions: [StrengthPosition]
  let evidence: DisagreementEvidence

  /// Conflicts that share a reason and a time, by places in `positions`.
  struct Cluster {
    let why: Disagreement.Why
    var members: [Int]
    var explanations: [String]
    /// The days all members may speak of.
    var first, last: Int
  }

  /// The clusters by time.
  ///
  /// The members of one have a day in common, give or take two weeks: a row of conflicts over years is many
  /// disagreements, not one.
  func clusters() -> [Cluster] {
    let compared = comparable()
    let partners = partners()
    var result: [Cluster] = []
    /// The clusters a position is in.
    var clustersOf: [Int: [Int]] = [:]
    for (place, index) in compared.enumerated() {
      let one = positions[index]
      for next in compared[(place + 1)...].prefix(Self.neighbours) {
        let other = positions[next]
        if other.first - one.last > Self.reachToDone { break }
        if one.isVague != other.isVague {
          let (vague, close) = one.isVague ? (index, next) : (next, index)
          if partners[vague, default: close] != close { continue }
        }
        guard let reach = reach(one, other), one.gap(to: other) <= reach, !one.quantity.meets(other.quantity) else {
          continue
        }
        let (why, explanation) = DisagreementReason.find(StrengthConflict(one, other), evidence)
        let half = (reach + 1) / 2
        let (first, last) = (max(one.first, other.first) - half, min(one.last, other.last) + half)
        let home = (clustersOf[index, default: []] + clustersOf[next, default: []]).sorted().first { number in
          let cluster = result[number]
          return cluster.why == why && max(cluster.first, first) <= min(cluster.last, last)
        }
        let number = home ?? result.count
        if home == nil {
          result.append(Cluster(why: why, members: [], explanations: [], first: first, last: last))
        }
        result[number].first = max(result[number].first, first)
        result[number].last = min(result[number].last, last)
        for member in [index, next] where !result[number].members.contains(member) {
          result[number].members.append(member)
          clustersOf[member, default: []].append(number)
        }
        if !result[number].explanations.contains(explanation) { result[number].explanations.append(explanation) }
      }
    }
    return result
  }

  /// Within how many days two figures are about one thing; nil: never.
  private func reach(_ one: StrengthPosition, _ other: StrengthPosition) -> Int? {
    let (low, high) = (min(one.figure, other.figure), max(one.figure, other.figure))
    func isWithin(_ percent: Int) -> Bool { (high - low) * 100 <= low * percent }
    if one.isChange {
      if one.width > 62 || other.width > 62 { return nil }
      // The force as a whole is sent many a reinforcement at a time; only figures of one size are of the same one.
      if one.thing.nation == nil, !isWithin(60) { return nil }
    }
    if one.isPlanned != other.isPlanned, one.thing.kind != .plan, one.thing.kind != .ceiling {
      guard one.isChange || one.thing.kind == .contingent else { return nil }
      // What was announced must have been said before it was done.
      let (planned, done) = one.isPlanned ? (one, other) : (other, one)
      let isInOrder = one.thing.nation == nil ? planned.last < done.first : planned.first <= done.last
      return isInOrder ? (one.thing.nation == nil ? Self.reach : Self.reachToDone) : nil
    }
    switch one.thing.kind {
    // Targets of different steps are no disagreement.
    case .plan: return isWithin(30) && !one.isOfOneArticle(with: other) ? Self.reach : nil
    case .total, .contingent:
      if one.isOfOneSentence(with: other) { return nil }
      // In one text very different figures are two things told apart by words that were not understood.
      if one.isOfOneArticle(with: other) { return isWithin(25) ? 0 : nil }
      // A threefold total is none: one of the two counts a part that was read as the whole.
      return one.thing.kind == .contingent || isWithin(200) ? Self.reach : nil
    default: return one.isOfOneArticle(with: other) ? nil : Self.reach
    }
  }

  /// For each figure of a vague time ("1999") the one of a closer time in it that it is held against; -1 for none.
  ///
  /// Levels change within a year: such a figure disagrees only where no level of that year meets it, and then with the
  /// level nearest to it.
  private func partners() -> [Int: Int] {
    var result: [Int: Int] = [:]
    for index in positions.indices where positions[index].isVague {
      let vague = positions[index]
      let inside = positions.indices.filter { other in
        !positions[other].isVague && positions[other].isPlanned == vague.isPlanned
          && positions[other].gap(to: vague) == 0
      }
      if inside.contains(where: { positions[$0].quantity.meets(vague.quantity) }) {
        result[index] = -1
      } else {
        result[index] = inside.min { left, right in
          let (near, far) = (abs(positions[left].figure - vague.figure), abs(positions[right].figure - vague.figure))
          return (near, left) < (far, right)
        }
      }
    }
    return result
  }

  /// Of reinforcements and reductions, only the largest an article gives for a time: smaller ones are its parts.
  private func comparable() -> [Int] {
    guard let first = positions.first, first.isChange else { return Array(positions.indices) }
    var ofArticle: [Int32: [Int]] = [:]
    for index in positions.indices {
      for report in positions[index].reports { ofArticle[report.article, default: []].append(index) }
    }
    return positions.indices.filter { index in
      let one = positions[index]
      return !one.reports.allSatisfy { report in
        (ofArticle[report.article] ?? []).contains { place in
          let other = positions[place]
          return other.isPlanned == one.isPlanned && other.figure > one.figure && other.gap(to: one) <= Self.reach
        }
      }
    }
  }
}

extension StrengthPosition {
  /// Whether it speaks of a time in which levels change.
  var isVague: Bool { width > 93 }

  /// Whether it is a change of a level, and not a level.
  var isChange: Bool { thing.kind == .reinforcement || thing.kind == .reduction }
}
