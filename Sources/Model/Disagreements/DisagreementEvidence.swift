import Corpus
import Facts

/// What the corpus and the reference series know of a thing and its neighbours: where reasons look for evidence.
struct DisagreementEvidence: Sendable {
  private let thing: StrengthPosition.Thing
  private let record: LevelRecord
  /// Contingents, reinforcements and reserves of the same nation.
  private let neighbours: [StrengthPosition]
  private let recycled: [String: RecycledFigures.Found]
  /// The sentence of a report, ASCII letters in lower case.
  private let sentence: @Sendable (FactReference) -> [UInt8]

  init(
    thing: StrengthPosition.Thing, record: LevelRecord, positions: [StrengthPosition.Thing: [StrengthPosition]],
    recycled: [String: RecycledFigures.Found], sentence: @escaping @Sendable (FactReference) -> [UInt8]
  ) {
    (self.thing, self.record, self.recycled, self.sentence) = (thing, record, recycled, sentence)
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
    return record.authorised.first { entry in
      entry.quantity.value == value && max(0, entry.first - position.last, position.first - entry.last) <= 100
    }
  }

  /// The phrase of a list that every report's sentence has.
  func cue(_ position: StrengthPosition, _ phrases: [String]) -> String? {
    let sentences = position.reports.map { sentence($0.reference) }
    return phrases.first { phrase in sentences.allSatisfy { $0.contains(Array(phrase.utf8)) } }
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
    return record.changes.first { change in
      guard change.isReduction == isFall, let value = change.quantity.value else { return false }
      guard change.first >= from.first - 3, change.last <= to.last + 3, change.last - change.first <= 62 else {
        return false
      }
      return value * 2 >= conflict.apart && value * 2 <= conflict.apart * 3
    }
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
    for level in record.levels[record.index(from: position.first - 31)...] {
      if level.middle > position.last + 31 || result.count >= 8 { break }
      guard let figure = level.quantity.value, level.last - level.first <= 31 else { continue }
      if let origin = level.origin, origins.contains(origin) { continue }
      let isNear = abs(figure - value) * 50 <= value
      if isNear && !level.quantity.meets(other.quantity) { result.append(level) }
    }
    return result
  }
}

extension Array where Element == UInt8 {
  /// Whether the bytes of a phrase stand in it.
  fileprivate func contains(_ phrase: [UInt8]) -> Bool {
    guard let first = phrase.first, phrase.count <= count else { return false }
    for start in 0...(count - phrase.count) where self[start] == first {
      if self[start..<(start + phrase.count)].elementsEqual(phrase) { return true }
    }
    return false
  }
}
