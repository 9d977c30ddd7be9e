import Corpus
import Facts

/// Everything known of the levels and changes of one thing: claims of the corpus and rows of the reference series.
///
/// The evidence that reasons for disagreements rest on.
struct LevelRecord {
  /// A level somebody gave for a time.
  struct Level {
    let quantity: Quantity
    let first, last: Int
    let source: LevelSource
    /// Origin of the article; nil for a row of the reference series.
    let origin: Int32?
    /// From this day on a writer could know it.
    let known: Int
    /// Good enough to call another figure old by it.
    let isTrusted: Bool

    var middle: Int { (first + last) / 2 }
  }

  /// A reinforcement or reduction somebody gave for a time.
  struct Change {
    let quantity: Quantity
    let date: DateValue
    let first, last: Int
    let isReduction: Bool
  }

  /// What may be or is to be, not what is: ceilings and plans.
  struct Authorised {
    let quantity: Quantity
    let date: DateValue
    let first, last: Int
    let kind: StrengthReport.Kind
    let source: LevelSource
  }

  /// By time, then figure.
  private(set) var levels: [Level] = []
  private(set) var changes: [Change] = []
  /// By figure, each list by time.
  private(set) var authorised: [Int: [Authorised]] = [:]
  /// Places in `levels` by figure.
  private(set) var places: [Int: [Int]] = [:]

  /// - Parameter nation: nil for the force as a whole, whose changes by nation count as its own.
  init(
    force: EntityID, nation: String?, positions: [StrengthPosition.Thing: [StrengthPosition]],
    reference: ReferenceSeries
  ) {
    for (thing, list) in positions where thing.force == force {
      switch thing.kind {
      case nation == nil ? .total : .contingent where thing.nation == nation:
        for position in list where !position.isPlanned { add(position) }
      case .reinforcement where nation == nil || thing.nation == nation,
        .reduction where nation == nil || thing.nation == nation:
        changes += list.map {
          Change(
            quantity: $0.quantity, date: $0.asOf, first: $0.first, last: $0.last, isReduction: thing.kind == .reduction)
        }
      case .ceiling where thing.nation == nation, .plan where thing.nation == nation:
        for position in list {
          authorised[position.figure, default: []].append(
            Authorised(
              quantity: position.quantity, date: position.asOf, first: position.first, last: position.last,
              kind: thing.kind, source: LevelRecord.source(position, position.reports[0])))
        }
      default: break
      }
    }
    for point in reference.points { add(point, nation) }
    levels.sort { left, right in
      if left.middle != right.middle { return left.middle < right.middle }
      let (one, other) = ((left.last, left.quantity.value ?? 0), (right.last, right.quantity.value ?? 0))
      return one != other ? one < other : LevelRecord.order(left.source) < LevelRecord.order(right.source)
    }
    for (place, level) in levels.enumerated() { places[level.quantity.value ?? 0, default: []].append(place) }
    func key(_ change: Change) -> (Int, Int, Int, Int) {
      (change.first, change.last, change.quantity.value ?? 0, change.isReduction ? 1 : 0)
    }
    changes.sort { key($0) < key($1) }
    for value in authorised.keys {
      authorised[value]?.sort { left, right in
        let (one, other) = ((left.first, left.last), (right.first, right.last))
        return one != other ? one < other : LevelRecord.order(left.source) < LevelRecord.order(right.source)
      }
    }
  }

  private mutating func add(_ position: StrengthPosition) {
    var origins: Set<Int32> = []
    for report in position.reports where origins.insert(report.origin).inserted {
      // A level told of an earlier time, or of a whole year, calls no other figure old.
      let isCurrent = report.published.map { abs($0 - (position.first + position.last) / 2) <= 60 } ?? false
      levels.append(
        Level(
          quantity: position.quantity, first: position.first, last: position.last,
          source: LevelRecord.source(position, report), origin: report.origin,
          known: report.published ?? position.last, isTrusted: isCurrent && position.width <= 31))
    }
  }

  private mutating func add(_ point: ReferencePoint, _ nation: String?) {
    guard let first = point.date.first?.number, let last = point.date.last?.number, point.quantity.value != nil else {
      return
    }
    let source = LevelSource(
      place: .reference(line: point.line), quantity: point.quantity, date: point.date, outlet: point.outlet)
    switch point.kind {
    case nation == nil ? .total : .contingent where point.nation == nation:
      levels.append(
        Level(
          quantity: point.quantity, first: first, last: last, source: source, origin: nil, known: last,
          isTrusted: (point.isOfficial || point.confidence == "A") && last - first <= 31))
    case .reinforcement where nation == nil || point.nation == nation,
      .reduction where nation == nil || point.nation == nation:
      changes.append(
        Change(
          quantity: point.quantity, date: point.date, first: first, last: last, isReduction: point.kind == .reduction))
    case .ceiling where point.nation == nation, .plan where point.nation == nation:
      authorised[point.quantity.value ?? 0, default: []].append(
        Authorised(
          quantity: point.quantity, date: point.date, first: first, last: last, kind: point.kind, source: source))
    default: break
    }
  }

  private static func source(_ position: StrengthPosition, _ report: StrengthPosition.Report) -> LevelSource {
    LevelSource(
      place: .fact(id: report.fact), quantity: position.quantity, date: position.asOf, outlet: report.outlet)
  }

  /// Something to settle ties by that does not depend on the order of reading.
  private static func order(_ source: LevelSource) -> String {
    switch source.place {
    case .fact(let id): "fact \(id)"
    case .reference(let line): "line \(1_000_000 + line)"
    }
  }

  /// The place in `changes` of the first that does not start before a day.
  func changeIndex(from day: Int) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].first < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place in `levels` of the first whose middle is not before a day.
  func index(from day: Int) -> Int {
    var (low, high) = (0, levels.count)
    while low < high {
      let middle = (low + high) / 2
      if levels[middle].middle < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
