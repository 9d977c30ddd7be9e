import Corpus
import Facts

/// What the corpus and the reference series know of a thing and its neighbours: where reasons look for evidence.
struct DisagreementEvidence: Sendable {
  private let thing: StrengthPosition.Thing
  private let record: LevelRecord
  /// Contingents, reinforcements and reserves of the same nation.
  private let neighbours: [StrengthPosition]
  private let recycled: [String: RecycledFigures.Found]

  init(
    thing: StrengthPosition.Thing, record: LevelRecord, positions: [StrengthPosition.Thing: [StrengthPosition]],
    recycled: [String: RecycledFigures.Found]
  ) {
    (self.thing, self.record, self.recycled) = (thing, record, recycled)
    let kinds: [StrengthReport.Kind] = thing.nation == nil ? [] : [.contingent, .reinforcement, .reserve]
    neighbours = kinds.flatMap { kind in
      positions[StrengthPosition.Thing(force: thing.force, kind: kind, nation: thing.nation)] ?? []
    }
  }

  /// The proof that every report of a position repeats an old figure; nil where one of them does not.
  func recycled(_ position: StrengthPosition) -> RecycledFigures.Found? {
    var found: RecycledFigures.Found?
    for report in position.reports {
      guard let one = recycled[report.fact] else { return nil }
      found = found ?? one
    }
    return found
  }

  /// A ceiling or plan of the same figure, about the same time.
  func authorised(_ position: StrengthPosition) -> LevelRecord.Authorised? {
    guard let value = position.quantity.value else { return nil }
    return record.authorised[value]?.first { entry in
      max(0, entry.first - position.last, position.first - entry.last) <= 100
    }
  }

  /// A third figure of the same nation and time that makes up the difference exactly.
  func third(_ conflict: StrengthConflict) -> StrengthPosition? {
    guard thing.kind != .ceiling, thing.kind != .plan, conflict.apart >= 20 else { return nil }
    return neighbours.first { one in
      one.quantity.value == conflict.apart && one.gap(to: conflict.lower) <= 31 && one.gap(to: conflict.higher) <= 31
        && one.figure != conflict.lower.figure
    }
  }

  /// A change of about the difference, in the right direction, between the two times.
  func change(_ conflict: StrengthConflict) -> LevelRecord.Change? {
    let (from, to) = (conflict.earlier, conflict.later)
    guard from.last <= to.first || from.width > 31 || to.width > 31 else { return nil }
    let isFall = from.figure > to.figure
    for change in record.changes[record.changeIndex(from: from.first - 3)...] {
      if change.first > to.last + 3 { break }
      guard change.isReduction == isFall, let value = change.quantity.value, change.last <= to.last + 3,
        change.last - change.first <= 62
      else { continue }
      if value * 2 >= conflict.apart && value * 2 <= conflict.apart * 3 { return change }
    }
    return nil
  }

  /// Two dated levels, one for each figure, in the order of the figures' times.
  func levels(_ conflict: StrengthConflict) -> (low: LevelRecord.Level, high: LevelRecord.Level)? {
    let low = matches(conflict.lower, not: conflict.higher)
    let high = matches(conflict.higher, not: conflict.lower)
    let isRise = conflict.earlier.figure < conflict.later.figure
    let isVague = conflict.lower.width > 31 || conflict.higher.width > 31
    for one in low {
      for other in high where one.middle != other.middle {
        if isVague || (one.middle < other.middle) == isRise { return (one, other) }
      }
    }
    return nil
  }

  /// Levels of others for a position's time that confirm it and not the other figure.
  private func matches(_ position: StrengthPosition, not other: StrengthPosition) -> [LevelRecord.Level] {
    guard let value = position.quantity.value else { return [] }
    var result: [LevelRecord.Level] = []
    let origins = Set(position.reports.map(\.origin))
    // Of a flood of levels the first of its time are evidence enough.
    var looked = 0
    for level in record.levels[record.index(from: position.first - 31)...] {
      if level.middle > position.last + 31 || result.count >= 8 || looked >= 64 { break }
      looked += 1
      guard let figure = level.quantity.value, level.last - level.first <= 31 else { continue }
      if let origin = level.origin, origins.contains(origin) { continue }
      let isNear = abs(figure - value) * 50 <= value
      if isNear && !level.quantity.meets(other.quantity) { result.append(level) }
    }
    return result
  }
}
