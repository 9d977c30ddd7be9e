import Corpus
import Facts

/// Days on which a text may have been published: a set over the years a text of the conflict can be of.
///
/// Most sets are one run of days or the same days of every year; those are kept as such, and a bit for each day is set
/// only where sets are put together.
struct CandidateDays: Equatable {
  /// 1998-01-01, the first day of the set.
  static let start = 10_227
  /// 2039-12-31.
  static let end = 25_566
  private static let wordCount = (end - start) / 64 + 1

  private enum Content {
    /// From one day to another, by number; none where the first is behind the last.
    case span(Int, Int)
    /// The days of every year that are so many days from a day of the calendar.
    case everyYear(month: Int, day: Int, reach: ClosedRange<Int>)
    /// A bit for each day.
    case set([UInt64])
  }

  private var content: Content

  static let all = CandidateDays(from: nil, to: nil)
  static let none = CandidateDays(content: .span(1, 0))

  private init(content: Content) { self.content = content }

  /// All days from one to another; nil is open.
  init(from first: Day?, to last: Day?) {
    let low = max(first?.number ?? CandidateDays.start, CandidateDays.start)
    let high = min(last?.number ?? CandidateDays.end, CandidateDays.end)
    content = low <= high ? .span(low, high) : .span(1, 0)
  }

  /// The days of every year that are so many days from a day of the calendar.
  init(everyYear month: Int, _ day: Int, _ reach: ClosedRange<Int>) {
    content = .everyYear(month: month, day: day, reach: reach)
  }

  mutating func insert(from first: Day?, to last: Day?) {
    let more = CandidateDays(from: first, to: last)
    guard case .span(let low, let high) = more.content, low <= high else { return }
    if isBare {
      self = more
    } else {
      var bits = bits
      // Nobody else holds the bits now: they are changed where they stand.
      content = .span(1, 0)
      CandidateDays.set(low, high, in: &bits)
      content = .set(bits)
    }
  }

  /// Whether no day was ever put in.
  private var isBare: Bool {
    if case .span(let low, let high) = content { return low > high }
    return false
  }

  /// All days with one of these weekdays, 1 Monday to 7 Sunday.
  static func on(weekdays: Set<Int>) -> CandidateDays {
    var bits = [UInt64](repeating: 0, count: wordCount)
    for weekday in weekdays {
      let more = weekdaySets[(weekday - 1) % 7]
      for index in bits.indices { bits[index] |= more[index] }
    }
    return CandidateDays(content: .set(bits))
  }

  private static let weekdaySets: [[UInt64]] = (1...7).map { weekday in
    var bits = [UInt64](repeating: 0, count: wordCount)
    for number in start...end where Day(number: number).weekday == weekday {
      bits[(number - start) / 64] |= 1 << UInt64((number - start) % 64)
    }
    return bits
  }

  /// The same days with a bit for each, for who puts them together with several others.
  var laidOut: CandidateDays {
    if case .everyYear = content { return CandidateDays(content: .set(bits)) }
    return self
  }

  /// A bit for each day from `start` on.
  private var bits: [UInt64] {
    if case .set(let bits) = content { return bits }
    var bits = [UInt64](repeating: 0, count: CandidateDays.wordCount)
    switch content {
    case .span(let low, let high): if low <= high { CandidateDays.set(low, high, in: &bits) }
    case .everyYear(let month, let day, let reach):
      // From one leap year to the next the days of the calendar stand alike.
      for year in 1996...1999 {
        guard let first = Day(year, month, day)?.number else { continue }
        for cycle in 0...10 where (1998...2039).contains(year + 4 * cycle) {
          let day = first + cycle * 1461
          CandidateDays.set(day + reach.lowerBound, day + reach.upperBound, in: &bits)
        }
      }
    case .set: break
    }
    return bits
  }

  /// Sets the bits of the days from one to another, as far as the years reach.
  private static func set(_ first: Int, _ last: Int, in bits: inout [UInt64]) {
    let (from, to) = (max(first, start) - start, min(last, end) - start)
    guard from <= to else { return }
    bits.withUnsafeMutableBufferPointer { bits in
      for word in (from / 64)...(to / 64) { bits[word] |= mask(word, from, to) }
    }
  }

  func contains(_ day: Day) -> Bool {
    guard day.number >= CandidateDays.start, day.number <= CandidateDays.end else { return false }
    return meets(from: day, to: day)
  }

  var isEmpty: Bool {
    switch content {
    case .span(let low, let high): low > high
    case .everyYear: first == nil
    case .set(let bits): !bits.contains { $0 != 0 }
    }
  }

  func intersection(_ other: CandidateDays) -> CandidateDays {
    if case .span(let low, let high) = content, case .span(let otherLow, let otherHigh) = other.content {
      let (from, to) = (max(low, otherLow), min(high, otherHigh))
      return CandidateDays(content: from <= to ? .span(from, to) : .span(1, 0))
    }
    return combined(other) { $0 & $1 }
  }

  func union(_ other: CandidateDays) -> CandidateDays {
    if isBare { return other }
    if other.isBare { return self }
    return combined(other) { $0 | $1 }
  }

  /// Whether a day is in both sets; unlike an intersection it makes no third set.
  func meets(_ other: CandidateDays) -> Bool {
    if case .span(let low, let high) = content {
      return low <= high && other.meets(from: Day(number: low), to: Day(number: high))
    }
    if case .span = other.content { return other.meets(self) }
    let (mine, theirs) = (bits, other.bits)
    for index in mine.indices where mine[index] & theirs[index] != 0 { return true }
    return false
  }

  /// Whether a day of the set is from `first` to `last`; nil is open.
  func meets(from first: Day?, to last: Day?) -> Bool {
    let low = max(first?.number ?? CandidateDays.start, CandidateDays.start)
    let high = min(last?.number ?? CandidateDays.end, CandidateDays.end)
    guard low <= high else { return false }
    if case .span(let from, let to) = content { return from <= to && from <= high && low <= to }
    let bits = bits
    let (from, to) = (low - CandidateDays.start, high - CandidateDays.start)
    for word in (from / 64)...(to / 64) where bits[word] & CandidateDays.mask(word, from, to) != 0 { return true }
    return false
  }

  private func combined(_ other: CandidateDays, _ combine: (UInt64, UInt64) -> UInt64) -> CandidateDays {
    let (mine, theirs) = (bits, other.bits)
    return CandidateDays(
      content: .set(
        [UInt64](unsafeUninitializedCapacity: CandidateDays.wordCount) { buffer, count in
          for index in 0..<CandidateDays.wordCount {
            buffer.initializeElement(at: index, to: combine(mine[index], theirs[index]))
          }
          count = CandidateDays.wordCount
        }))
  }

  /// The bits of one word that stand for days from one to another.
  @inline(__always)
  private static func mask(_ word: Int, _ from: Int, _ to: Int) -> UInt64 {
    let left = word == from / 64 ? UInt64.max << UInt64(from % 64) : UInt64.max
    let right = word == to / 64 ? UInt64.max >> UInt64(63 - to % 64) : UInt64.max
    return left & right
  }

  var first: Day? {
    switch content {
    case .span(let low, let high): return low <= high ? Day(number: low) : nil
    case .everyYear(let month, let day, let reach):
      for year in 1998...2039 {
        guard let day = Day(year, month, day)?.number, day + reach.upperBound >= CandidateDays.start else { continue }
        return Day(number: max(day + reach.lowerBound, CandidateDays.start))
      }
      return nil
    case .set(let bits):
      guard let index = bits.firstIndex(where: { $0 != 0 }) else { return nil }
      return Day(number: CandidateDays.start + index * 64 + bits[index].trailingZeroBitCount)
    }
  }

  var last: Day? {
    if case .span(let low, let high) = content { return low <= high ? Day(number: high) : nil }
    let bits = bits
    guard let index = bits.lastIndex(where: { $0 != 0 }) else { return nil }
    return Day(number: CandidateDays.start + index * 64 + 63 - bits[index].leadingZeroBitCount)
  }

  /// The same days, however they are kept.
  static func == (one: CandidateDays, other: CandidateDays) -> Bool {
    switch (one.content, other.content) {
    case (.span(let low, let high), .span(let otherLow, let otherHigh)): low == otherLow && high == otherHigh
    case (.span(let low, let high), .set(let bits)), (.set(let bits), .span(let low, let high)):
      bits.reduce(0) { $0 + $1.nonzeroBitCount } == max(0, high - low + 1)
        && (low > high || one.first == other.first && one.last == other.last)
    default: one.bits == other.bits
    }
  }
}
