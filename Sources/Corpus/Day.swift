/// A calendar day, Gregorian, without time zone: "2023-09-24".
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Half as wide as a plain number: dates are many.
  private let days: Int32

  public init(number: Int) { days = Int32(clamping: number) }

  /// Days since 1970-01-01, negative before.
  public var number: Int { Int(days) }

  /// The day with this year, month (1...12) and day of the month; nil when the calendar has no such day.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Day.length(ofMonth: month, year: year) else { return nil }
    // Days from civil, H. Hinnant, "chrono-compatible low-level date algorithms".
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    days = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads "2023-09-24" and nothing else.
  public init?(iso text: some StringProtocol) {
    self.init(iso: String(text))
  }

  /// Reads "2023-09-24" and nothing else.
  public init?(iso text: String) {
    var numbers = (0, 0, 0)
    var length = 0
    for byte in text.utf8 {
      if length == 4 || length == 7 {
        guard byte == 0x2D else { return nil }
      } else {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        let digit = Int(byte) - 0x30
        switch length {
        case 0..<4: numbers.0 = numbers.0 * 10 + digit
        case 5, 6: numbers.1 = numbers.1 * 10 + digit
        case 8, 9: numbers.2 = numbers.2 * 10 + digit
        default: return nil
        }
      }
      length += 1
    }
    guard length == 10 else { return nil }
    self.init(numbers.0, numbers.1, numbers.2)
  }

  public var parts: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var year: Int { parts.year }
  public var month: Int { parts.month }
  public var dayOfMonth: Int { parts.day }

  /// 1 Monday ... 7 Sunday, as ISO 8601 counts.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  public func adding(days: Int) -> Day { Day(number: number + days) }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: return 31
    }
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// "2023-09-24".
  public var description: String {
    prefix(10)
  }

  /// The year with its month, "2023-09".
  public var yearAndMonth: String { prefix(7) }

  /// The year alone in four digits.
  public var yearDigits: String { prefix(4) }

  /// The first characters of "2023-09-24"; more where the year has more digits.
  private func prefix(_ count: Int) -> String {
    let (year, month, day) = parts
    guard (0...9999).contains(year) else {
      func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      let whole = "\(year)-\(padded(month))-\(padded(day))"
      return String(whole.dropLast(10 - count))
    }
    // Fifteen bytes and less are a string without an allocation.
    return String(unsafeUninitializedCapacity: 10) { bytes in
      func put(_ value: Int, _ place: Int, _ width: Int) {
        var rest = value
        for index in stride(from: place + width - 1, through: place, by: -1) {
          bytes[index] = UInt8(0x30 + rest % 10)
          rest /= 10
        }
      }
      put(year, 0, 4)
      put(month, 5, 2)
      put(day, 8, 2)
      (bytes[4], bytes[7]) = (0x2D, 0x2D)
      return count
    }
  }
}
