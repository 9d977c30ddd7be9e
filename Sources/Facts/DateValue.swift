import Corpus

/// A date as precise as it is known, in EDTF (ISO 8601-2 level 0 and 1, and level-2 one-of-set `[a..b]`).
///
/// "2023-09-24", "2022-22" (summer), "1999-06-12/..", "[2017-02-13..2017-02-19]" (one unknown day of that week).
public struct DateValue: Hashable, Sendable {
  /// The value as written in exports.
  public let edtf: String
  /// The earliest possible day; nil when the start is open or unknown.
  public let first: Day?
  /// The latest possible day; nil when the end is open or unknown.
  public let last: Day?
  /// Whether the value is one known day without a mark of doubt.
  public let isDay: Bool

  /// Reads an EDTF value; nil for anything else, the retired syntax of 2012 (`u`, `unknown`, `open`) included.
  public init?(edtf text: String) {
    if let bounds = DateValue.plain(text) {
      self.init(edtf: text, first: bounds.first, last: bounds.last, isDay: bounds.isDay)
      return
    }
    var bounds: (Day?, Day?)
    if (text.hasPrefix("[") && text.hasSuffix("]")) || (text.hasPrefix("{") && text.hasSuffix("}")) {
      guard let set = DateValue.set(String(text.dropFirst().dropLast())) else { return nil }
      bounds = set
    } else if let slash = text.firstIndex(of: "/") {
      let (from, to) = (String(text[..<slash]), String(text[text.index(after: slash)...]))
      var start: Day?
      var end: Day?
      if !from.isEmpty && from != ".." {
        guard let one = DateValue.single(from) else { return nil }
        start = one.first
      }
      if !to.isEmpty && to != ".." {
        guard let one = DateValue.single(to) else { return nil }
        end = one.last
      }
      guard start != nil || end != nil else { return nil }
      if let start, let end, end < start { return nil }
      bounds = (start, end)
    } else {
      guard let one = DateValue.single(text) else { return nil }
      bounds = (one.first, one.last)
    }
    self.init(edtf: text, first: bounds.0, last: bounds.1)
  }

  public init(day: Day) { self.init(edtf: day.description, first: day, last: day) }

  /// A whole month: "2023-09".
  public init?(year: Int, month: Int) {
    guard let first = Day(year, month, 1), let last = Day(year, month, Day.length(ofMonth: month, year: year)) else {
      return nil
    }
    (edtf, self.first, self.last, isDay) = (first.yearAndMonth, first, last, false)
  }

  /// A whole year: "2023".
  public init?(year: Int) {
    guard let first = Day(year, 1, 1), let last = Day(year, 12, 31) else { return nil }
    (edtf, self.first, self.last, isDay) = (first.yearDigits, first, last, false)
  }

  /// Some day from `first` to `last`, not known which: the day itself, or "[2017-02-13..2017-02-19]".
  public init(someDayFrom first: Day, to last: Day) {
    precondition(first <= last, "a date must not end before it starts")
    self.init(edtf: first == last ? first.description : "[\(first)..\(last)]", first: first, last: last)
  }

  /// The whole span from `first` to `last`: "2017-02-05/2017-02-11".
  public init(spanFrom first: Day, to last: Day) {
    precondition(first <= last, "a date must not end before it starts")
    self.init(edtf: first == last ? first.description : "\(first)/\(last)", first: first, last: last)
  }

  /// A season of a year, 21 spring to 24 winter: "2022-22".
  public init?(season: Int, year: Int) {
    guard (21...24).contains(season), let first = Day(year, season * 3 - 60, 1) else { return nil }
    let (endYear, endMonth) = season == 24 ? (year + 1, 2) : (year, season * 3 - 58)
    guard let last = Day(endYear, endMonth, Day.length(ofMonth: endMonth, year: endYear)) else { return nil }
    (edtf, self.first, self.last, isDay) = ("\(first.yearDigits)-\(season)", first, last, false)
  }

  /// From the start of one date to the end of another, each as precise as written: "1998/1999", "2023-05/2023-11".
  public init?(from start: DateValue, to end: DateValue) {
    guard let first = start.first, let last = end.last, first <= last else { return nil }
    let from = start.isSimple ? start.edtf : first.description
    let to = end.isSimple ? end.edtf : last.description
    self.init(edtf: from == to ? from : from + "/" + to, first: first, last: last)
  }

  /// From a date on, the end open: "2011/..".
  public init?(since start: DateValue) {
    guard let first = start.first else { return nil }
    let slash = start.edtf.utf8.firstIndex(of: 0x2F) ?? start.edtf.endIndex
    let whole = start.edtf.utf8.first == 0x5B ? first.description : String(start.edtf[..<slash])
    (edtf, self.first, last, isDay) = (whole + "/..", first, nil, false)
  }

  /// Up to a date, the start open: "../2014".
  public init?(until end: DateValue) {
    guard let last = end.last else { return nil }
    var whole = Substring(end.edtf)
    if let slash = end.edtf.utf8.lastIndex(of: 0x2F) { whole = end.edtf[end.edtf.utf8.index(after: slash)...] }
    (first, self.last, isDay) = (nil, last, false)
    edtf = "../" + (end.edtf.utf8.first == 0x5B ? last.description : String(whole))
  }

  private init(edtf: String, first: Day?, last: Day?) {
    // Ten digits and hyphens: with a mark of doubt they are eleven.
    let isDay = first != nil && first == last && edtf.utf8.count == 10 && Day(iso: edtf) != nil
    self.init(edtf: edtf, first: first, last: last, isDay: isDay)
  }

  private init(edtf: String, first: Day?, last: Day?, isDay: Bool) {
    (self.edtf, self.first, self.last, self.isDay) = (edtf, first, last, isDay)
  }

  /// The same date marked as approximate: "1998~"; an interval or set stays as it is.
  public var approximate: DateValue {
    isSimple && !isApproximate ? DateValue(edtf: edtf + "~", first: first, last: last) : self
  }

  /// Whether the value is one date, not an interval or a set of dates.
  public var isSimple: Bool { !edtf.utf8.contains { $0 == 0x2F || $0 == 0x5B || $0 == 0x7B } }

  /// Whether it carries a mark of doubt: `~`, `?`, `%`.
  public var isApproximate: Bool { edtf.utf8.contains { $0 == 0x7E || $0 == 0x3F || $0 == 0x25 } }

  /// For sorting and drawing: the middle of the known bounds, or the one known bound.
  public var middle: Day? {
    guard let first else { return last }
    guard let last else { return first }
    return Day(number: (first.number + last.number) / 2)
  }

  /// A day, month or year in digits alone, by far the most frequent.
  private static func plain(_ text: String) -> (first: Day, last: Day, isDay: Bool)? {
    if let day = Day(iso: text) { return (day, day, true) }
    let length = text.utf8.count
    guard length == 4 || length == 7 else { return nil }
    var (year, month, position) = (0, 0, 0)
    for byte in text.utf8 {
      if position == 4 {
        guard byte == 0x2D else { return nil }
      } else {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        if position < 4 { year = year * 10 + Int(byte) - 0x30 } else { month = month * 10 + Int(byte) - 0x30 }
      }
      position += 1
    }
    let isYear = length == 4
    guard isYear || (1...12).contains(month), let first = Day(year, isYear ? 1 : month, 1) else { return nil }
    let lastMonth = isYear ? 12 : month
    return Day(year, lastMonth, Day.length(ofMonth: lastMonth, year: year)).map { (first, $0, false) }
  }

  private static func set(_ text: String) -> (Day?, Day?)? {
    var result: (Day?, Day?) = (nil, nil)
    var isFirst = true
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let element = String(part).filter { $0 != " " }
      var from: Day?
      var to: Day?
      if let dots = element.range(of2: "..") {
        let (left, right) = (String(element[..<dots.lowerBound]), String(element[dots.upperBound...]))
        if !left.isEmpty {
          guard let one = single(left) else { return nil }
          from = one.first
        }
        if !right.isEmpty {
          guard let one = single(right) else { return nil }
          to = one.last
        }
        guard from != nil || to != nil else { return nil }
      } else {
        guard let one = single(element) else { return nil }
        (from, to) = (one.first, one.last)
      }
      if isFirst {
        result = (from, to)
      } else {
        result.0 = result.0.flatMap { known in from.map { min(known, $0) } }
        result.1 = result.1.flatMap { known in to.map { max(known, $0) } }
      }
      isFirst = false
    }
    return isFirst ? nil : result
  }

  /// Bounds of one date: year, month, season, day, `X` digits, marks of doubt, an optional time of day.
  private static func single(_ raw: String) -> (first: Day, last: Day)? {
    var text = raw.filter { $0 != "~" && $0 != "?" && $0 != "%" }
    if let time = text.firstIndex(of: "T") { text = String(text[..<time]) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }
    guard parts[0].allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "X") }) else { return nil }
    guard let low = Int(parts[0].map { $0 == "X" ? "0" : String($0) }.joined()),
      let high = Int(parts[0].map { $0 == "X" ? "9" : String($0) }.joined())
    else { return nil }
    func whole(_ fromMonth: Int, _ toMonth: Int, extraYear: Int = 0) -> (Day, Day)? {
      guard let first = Day(max(1, low), fromMonth, 1) else { return nil }
      let year = high + extraYear
      guard let last = Day(year, toMonth, Day.length(ofMonth: toMonth, year: year)) else { return nil }
      return (first, last)
    }
    if parts.count == 1 { return whole(1, 12) }
    guard parts[1].utf8.count == 2 else { return nil }
    if parts[1].contains("X") { return parts[1] == "XX" ? whole(1, 12) : nil }
    guard let month = Int(parts[1]) else { return nil }
    if parts.count == 2 {
      switch month {
      case 1...12: return whole(month, month)
      case 21: return whole(3, 5)
      case 22: return whole(6, 8)
      case 23: return whole(9, 11)
      case 24: return whole(12, 2, extraYear: 1)
      case 33...36: return whole((month - 33) * 3 + 1, (month - 33) * 3 + 3)
      case 40: return whole(1, 6)
      case 41: return whole(7, 12)
      default: return nil
      }
    }
    guard (1...12).contains(month), parts[2].utf8.count == 2 else { return nil }
    switch parts[2] {
    case "XX": return whole(month, month)
    case "0X", "1X", "2X", "3X":
      let tens = Int(parts[2].prefix(1))! * 10
      let last = min(tens + 9, Day.length(ofMonth: month, year: high))
      guard let from = Day(low, month, max(1, tens)), let to = Day(high, month, last) else { return nil }
      return (from, to)
    default:
      guard let number = Int(parts[2]), low == high, let day = Day(low, month, number) else { return nil }
      return (day, day)
    }
  }
}

extension String {
  fileprivate func range(of2 needle: String) -> Range<String.Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(needle) { return index..<self.index(index, offsetBy: needle.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
