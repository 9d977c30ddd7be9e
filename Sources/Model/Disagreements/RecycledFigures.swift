import Corpus
import Facts

/// Finds figures that a text gives as the present level after a newer, different one had been reported.
///
/// "There are 15,000 troops", in January 2010: first given in June 2009, and 10,000 had been reported since.
///
/// Silent where the text dates the figure to its own time, where somebody else gives the same level within six weeks of
/// the article or one of which it may be a round number, where the two figures may be one rounded, and where nobody gave
/// the figure before.
struct RecycledFigures {
  /// How far back, in days, the newer level and the old figure may lie.
  private static let memory = (newer: 550, first: 1500)
  /// Days within which another source for the same level makes it a present one.
  private static let confirmation = 45

  let record: LevelRecord

  struct Found {
    let position: StrengthPosition
    let report: StrengthPosition.Report
    let first, newer: LevelRecord.Level
  }

  /// The reports of a position that repeat an old figure.
  func find(in position: StrengthPosition) -> [Found] {
    guard !position.isPlanned, position.thing.kind == .total || position.thing.kind == .contingent else { return [] }
    return position.reports.compactMap { find(position, $0) }
  }

  private func find(_ position: StrengthPosition, _ report: StrengthPosition.Report) -> Found? {
    guard let published = report.published, position.width <= 31, position.quantity.value != nil,
      abs(position.last - published) <= Self.confirmation
    else { return nil }
    guard let newer = newestLevel(before: published, against: report), !newer.quantity.meets(position.quantity),
      !Rounding.canBeOne(newer.quantity, position.quantity), newer.quantity.value != position.quantity.value,
      // The text itself speaks of a time before the newer level.
      position.last >= newer.first
    else { return nil }
    let near = record.index(from: published - Self.confirmation)
    for level in record.levels[near...] {
      if level.middle > published + Self.confirmation { break }
      if level.origin != report.origin, level.last - level.first <= 31, !isSameReport(level, report),
        level.middle >= newer.middle,
        level.quantity.meets(position.quantity) || Rounding.canBeOne(level.quantity, position.quantity)
      {
        return nil
      }
    }
    for place in record.places[position.quantity.value ?? 0] ?? [] {
      let level = record.levels[place]
      if level.middle >= newer.first { break }
      if level.last < newer.first, level.middle >= published - Self.memory.first, level.origin != report.origin {
        return Found(position: position, report: report, first: level, newer: newer)
      }
    }
    return nil
  }

  /// A row of the reference series taken from the very report that is in question.
  private func isSameReport(_ level: LevelRecord.Level, _ report: StrengthPosition.Report) -> Bool {
    guard level.origin == nil, let published = report.published else { return false }
    return abs(level.middle - published) <= 2
  }

  /// The latest level that was known when the article came out.
  private func newestLevel(before published: Int, against report: StrengthPosition.Report) -> LevelRecord.Level? {
    for level in record.levels[..<record.index(from: published - 2)].reversed() {
      if published - level.middle > Self.memory.newer { return nil }
      if level.isTrusted, level.known < published, level.origin != report.origin { return level }
    }
    return nil
  }
}
