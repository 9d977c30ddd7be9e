import Corpus
import Facts

/// What a word can be in a date: "September" is month 9, "three" the count 3.
struct DateWord: Sendable {
  enum Kind: UInt8, Sendable {
    case month, shortMonth, weekday, season, unit, units, count, tens, decade, part, edge, direction, ordinal
  }

  let kind: Kind
  let value: Int

  static let table: WordMap<DateWord> = WordMap(pairs)

  static let pairs: [(WordKey, DateWord)] = {
    var pairs: [(WordKey, DateWord)] = []
    func add(_ kind: Kind, _ words: String, from first: Int = 1) {
      for (index, names) in words.split(separator: " ").enumerated() {
        for name in names.split(separator: "/") {
          pairs.append((WordKey(name), DateWord(kind: kind, value: first + index)))
        }
      }
    }
    add(.month, "january february march april may june july august september october november december")
    add(.shortMonth, "jan feb mar apr - jun jul aug sept/sep oct nov dec")
    add(.weekday, "monday tuesday/tues wednesday thursday/thurs friday saturday sunday")
    add(.season, "spring summer autumn/fall winter", from: 21)
    add(.unit, "day week month year decade weekend")
    add(.units, "days weeks months years decades weekends")
    add(
      .count,
      "a/an/one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    )
    add(.count, "several/few/couple", from: -1)
    add(.tens, "thirty forty fifty sixty seventy eighty ninety", from: 3)
    add(.decade, "twenties thirties forties fifties sixties seventies eighties nineties", from: 2)
    add(.part, "early mid late")
    add(.edge, "start/beginning/outset middle end/close")
    add(.direction, "last/past this next/coming", from: -1)
    add(.ordinal, "first second third fourth")
    return pairs.filter { $0.0 != WordKey("-") }
  }()

  static let months = names(of: [.month, .shortMonth])

  static func names(of kinds: Set<Kind>) -> [WordKey] { pairs.filter { kinds.contains($0.1.kind) }.map(\.0) }
}

/// The unit of a relative date.
enum DateUnit: Int, Sendable {
  case day = 1
  case week, month, year, decade, weekend
}

/// A third of a month, year or decade, as "early", "mid" and "late" name it.
enum DatePart: Int, Sendable {
  case early = 1
  case middle, late
  /// The last day: "at the end of June".
  case end
}

/// The figure of a number token, when it is plain digits.
struct DateNumber {
  let value: Int
  let digits: Int

  /// Nil for "4,500" and "1.5".
  init?(_ token: Token, in bytes: [UInt8]) {
    let count = Int(token.end - token.start)
    guard token.kind == .number, count <= 4 else { return nil }
    var value = 0
    for index in Int(token.start)..<Int(token.end) {
      let byte = bytes[index]
      guard byte >= 0x30 && byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    (self.value, digits) = (value, count)
  }

  /// Day, month and year of "24.09.2023".
  static func dotted(_ token: Token, in bytes: [UInt8]) -> (day: Int, month: Int, year: Int)? {
    let count = Int(token.end - token.start)
    guard (8...10).contains(count) else { return nil }
    var fields = [0, 0, 0]
    var digits = [0, 0, 0]
    var field = 0
    for byte in bytes[Int(token.start)..<Int(token.end)] {
      if byte == 0x2E {
        field += 1
        if field > 2 { return nil }
      } else if byte >= 0x30 && byte <= 0x39 {
        fields[field] = fields[field] * 10 + Int(byte - 0x30)
        digits[field] += 1
      } else {
        return nil
      }
    }
    guard field == 2, digits[2] == 4, (1...2).contains(digits[0]), (1...2).contains(digits[1]) else { return nil }
    return (fields[0], fields[1], fields[2])
  }
}
