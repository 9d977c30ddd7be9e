import Corpus
import Facts

/// Days on which a text may have been published: a set over the years a text of the conflict can be of.
struct CandidateDays: Equatable {
  /// 1998-01-01, the first day of the set.
  static let start = 10_227
  /// 2039-12-31.
  static let end = 25_566
  private static let wordCount = (end - start) / 64 + 1

  private var words: [UInt64]

  static let all = CandidateDays(from: nil, to: nil)
  static let none = CandidateDays(words: [UInt64](repeating: 0, count: wordCount))

  private init(words: [UInt64]) { self.words = words }

  /// All days from one to another; nil is open.
  init(from first: Day?, to last: Day?) {
    self = CandidateDays.none
    insert(from: first, to: last)
  }

  mutating func insert(from first: Day?, to last: Day?) {
    let low = max(first?.number ?? CandidateDays.start, CandidateDays.start)
    let high = min(last?.number ?? CandidateDays.end, CandidateDays.end)
    guard low <= high else { return }
    let (from, to) = (low - CandidateDays.start, high - CandidateDays.start)
    words.withUnsafeMutableBufferPointer { words in
      for word in (from / 64)...(to / 64) { words[word] |= CandidateDays.mask(word, from, to) }
    }
  }

  /// The days of every year that are so many days from a day of the calendar.
  mutating func insert(everyYear month: Int, _ day: Int, _ reach: ClosedRange<Int>) {
    words.withUnsafeMutableBufferPointer { words in
      // From one leap year to the next the days of the calendar stand alike.
      for year in 1996...1999 {
        guard let first = Day(year, month, day) else { continue }
        for cycle in 0...10 where (1998...2039).contains(year + 4 * cycle) {
          let offset = first.number + cycle * 1461 - CandidateDays.start
          let from = max(offset + reach.lowerBound, 0)
          let to = min(offset + reach.upperBound, CandidateDays.end - CandidateDays.start)
          guard from <= to else { continue }
          let (low, high) = (from >> 6, to >> 6)
          let (left, right) = (UInt64.max << UInt64(from & 63), UInt64.max >> UInt64(63 - to & 63))
          if low == high {
            words[low] |= left & right
          } else {
            words[low] |= left
            for word in (low + 1)..<high { words[word] = .max }
            words[high] |= right
          }
        }
      }
    }
  }

  /// All days with one of these weekdays, 1 Monday to 7 Sunday.
  static func on(weekdays: Set<Int>) -> CandidateDays {
    var days = CandidateDays.none
    for weekday in weekdays {
      let more = weekdaySets[(weekday - 1) % 7]
      for index in days.words.indices { days.words[index] |= more.words[index] }
    }
    return days
  }

  private static let weekdaySets: [CandidateDays] = (1...7).map { CandidateDays(weekday: $0) }

  private init(weekday: Int) {
    self = CandidateDays.none
    for number in CandidateDays.start...CandidateDays.end where Day(number: number).weekday == weekday {
      let offset = number - CandidateDays.start
      words[offset / 64] |= 1 << UInt64(offset % 64)
    }
  }

  func contains(_ day: Day) -> Bool {
    let offset = day.number - CandidateDays.start
    guard offset >= 0, day.number <= CandidateDays.end else { return false }
    return words[offset / 64] & (1 << UInt64(offset % 64)) != 0
  }

  var isEmpty: Bool { !words.contains { $0 != 0 } }

  func intersection(_ other: CandidateDays) -> CandidateDays { combined(other) { $0 & $1 } }

  func union(_ other: CandidateDays) -> CandidateDays { combined(other) { $0 | $1 } }

  /// Whether a day is in both sets; unlike an intersection it makes no third set.
  func meets(_ other: CandidateDays) -> Bool {
    for index in 0..<min(words.count, other.words.count) where words[index] & other.words[index] != 0 { return true }
    return false
  }

  /// Whether a day of the set is from `first` to `last`; nil is open.
  func meets(from first: Day?, to last: Day?) -> Bool {
    let low = max(first?.number ?? CandidateDays.start, CandidateDays.start)
    let high = min(last?.number ?? CandidateDays.end, CandidateDays.end)
    guard low <= high else { return false }
    let (from, to) = (low - CandidateDays.start, high - CandidateDays.start)
    for word in (from / 64)...(to / 64) where words[word] & CandidateDays.mask(word, from, to) != 0 { return true }
    return false
  }

  @inline(__always)
  private func combined(_ other: CandidateDays, _ combine: (UInt64, UInt64) -> UInt64) -> CandidateDays {
    CandidateDays(
      words: [UInt64](unsafeUninitializedCapacity: CandidateDays.wordCount) { buffer, count in
        for index in 0..<CandidateDays.wordCount {
          buffer.initializeElement(at: index, to: combine(words[index], other.words[index]))
        }
        count = CandidateDays.wordCount
      })
  }

  /// The bits of one word that stand for days from one to another.
  @inline(__always)
  private static func mask(_ word: Int, _ from: Int, _ to: Int) -> UInt64 {
    let left = word == from / 64 ? UInt64.max << UInt64(from % 64) : UInt64.max
    let right = word == to / 64 ? UInt64.max >> UInt64(63 - to % 64) : UInt64.max
    return left & right
  }

  var first: Day? {
    guard let index = words.firstIndex(where: { $0 != 0 }) else { return nil }
    return Day(number: CandidateDays.start + index * 64 + words[index].trailingZeroBitCount)
  }

  var last: Day? {
    guard let index = words.lastIndex(where: { $0 != 0 }) else { return nil }
    return Day(number: CandidateDays.start + index * 64 + 63 - words[index].leadingZeroBitCount)
  }
}
