/// A date that a page prints on a line of its own.
struct DateStamp {
  /// EDTF: a day, or one of two where the page's order of day and month cannot be told.
  let value: String
  /// The date and the time after it, in the decoded text.
  let span: TextSpan
  /// Words of the line that are neither date, time nor label.
  let otherWords: Int
  /// Whether the line says what the date is: "Published", "Date", "Posted on".
  let isLabelled: Bool

  /// Finds the first full date of a line.
  ///
  /// "Date:2025-04-12 13:50:25" gives 2025-04-12; "04/05/2023" is one of two days, since one half of the world reads May.
  static func find(_ line: PageLine, in page: PageText) -> DateStamp? {
    guard line.wordCount >= 3, line.numbers >= 1 || line.wordCount <= 12 else { return nil }
    let words = line.words
    // "Founded | 11 June 1999": the row of a table about somebody.
    if Vocabulary.lives[page.words[words.lowerBound].hash] != nil { return nil }
    if let month = namedMonth(line, page) ?? shortYear(line, page) { return month }
    var position = words.lowerBound
    while position < words.upperBound {
      if let (value, next) = date(at: position, before: words.upperBound, page) {
        let end = time(after: next, before: words.upperBound, page)
        var other = 0
        for index in words where index < position || index >= end {
          let word = page.words[index]
          if !word.isNumber, Vocabulary.neutral[word.hash] == nil, !isTimeLike(word, page) { other += 1 }
        }
        let label =
          Vocabulary.labels[page.words[words.lowerBound].hash] != nil || isPosted(before: position, line, page)
        let span = TextSpan(start(of: page.words[position], page), Int(page.words[end - 1].end))
        return DateStamp(value: value, span: span, otherWords: other, isLabelled: label)
      }
      position += 1
    }
    return nil
  }

  /// "Format: Document   Source: Agency   Posted 10 Sep 2008", "This article is from Nov 19, 2015": a row of fields whose
  /// last says what the date is.
  private static func isPosted(before position: Int, _ line: PageLine, _ page: PageText) -> Bool {
    let before = line.words.lowerBound..<position
    guard before.count >= 1, line.ending == .other, line.lowerWords <= 3, line.littleWords <= 4 else { return false }
    let last = page.words[position - 1].hash
    if before.count >= 2, last == Vocabulary.on { return Vocabulary.posting[page.words[position - 2].hash] != nil }
    if before.count >= 3, last == Vocabulary.from { return page.words[position - 2].hash == Vocabulary.isWord }
    return Vocabulary.posting[last] != nil
  }

  /// Whether a full date begins at a word.
  static func isDate(at position: Int, before end: Int, in page: PageText) -> Bool {
    date(at: position, before: end, page) != nil
  }

  /// The full dates of a line behind the one it was found by.
  static func others(behind first: DateStamp, _ line: PageLine, in page: PageText) -> [DateStamp] {
    var stamps: [DateStamp] = []
    var position = line.words.lowerBound
    while position < line.words.upperBound {
      guard Int(page.words[position].start) >= first.span.end,
        let (value, next) = date(at: position, before: line.words.upperBound, page)
      else {
        position += 1
        continue
      }
      let span = TextSpan(Int(page.words[position].start), Int(page.words[next - 1].end))
      stamps.append(DateStamp(value: value, span: span, otherWords: 0, isLabelled: false))
      position = next
    }
    return stamps
  }

  /// "date 2023-05": the month alone, as crawlers write it.
  private static func namedMonth(_ line: PageLine, _ page: PageText) -> DateStamp? {
    guard line.wordCount == 3, page.words[line.words.lowerBound].hash == KnownWord.date else { return nil }
    let (one, two) = (page.words[line.words.lowerBound + 1], page.words[line.words.lowerBound + 2])
    guard let year = year(one, page), let (month, digits) = number(two, page), digits == 2, (1...12).contains(month),
      separator(one, two, page) == 0x2D
    else { return nil }
    return DateStamp(
      value: Day(year, month, 1).map { String($0.description.dropLast(3)) } ?? String(year),
      span: TextSpan(Int(one.start), Int(two.end)), otherWords: 0, isLabelled: true)
  }

  /// "6 Sep 05", alone on its line.
  private static func shortYear(_ line: PageLine, _ page: PageText) -> DateStamp? {
    guard line.wordCount == 3, line.ending == .other, line.span.count <= 18 else { return nil }
    let words = line.words.map { page.words[$0] }
    guard let (day, _) = number(words[0], page), let month = Vocabulary.months[words[1].hash],
      let (year, digits) = number(words[2], page), digits == 2, words[0].span.count <= 2, words[2].span.count == 2,
      let date = Day(year < 90 ? 2000 + year : 1900 + year, month, day)
    else { return nil }
    return DateStamp(value: date.description, span: line.span, otherWords: 0, isLabelled: false)
  }

  /// "19-Apr-02", as archives stamp their pages: the day, the month and two figures of the year.
  private static func hyphened(_ number: Int, _ position: Int, before end: Int, _ page: PageText) -> Day? {
    guard position + 2 < end else { return nil }
    let (one, two, three) = (page.words[position], page.words[position + 1], page.words[position + 2])
    guard let month = Vocabulary.months[two.hash], separator(one, two, page) == 0x2D,
      separator(two, three, page) == 0x2D,
      let (year, digits) = DateStamp.number(three, page), digits == 2, three.span.count == 2
    else { return nil }
    return Day(year < 90 ? 2000 + year : 1900 + year, month, number)
  }

  /// The EDTF value of a date written alone ("2010-02-01", "1 February 2010", "2010-02"); nil when it is none.
  static func value(of text: String) -> String? {
    let plain = Substring(text).trimmed
    let isEdtf = plain.utf8.allSatisfy {
      (0x30...0x39).contains($0) || [0x2D, 0x2F, 0x2E, 0x7E, 0x3F, 0x25, 0x58, 0x5B, 0x5D, 0x2C].contains($0)
    }
    let digits = plain.utf8.prefix { $0 == 0x5B || (0x30...0x39).contains($0) || $0 == 0x58 }.count
    if isEdtf, digits >= 4, !plain.contains(".") || plain.contains("..") { return plain }
    let page = PageText(MappedText(identity: Array(plain.utf8)))
    guard let line = page.lines.first else { return nil }
    return find(line, in: page)?.value
  }

  private static func number(_ word: PageWord, _ page: PageText) -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    for at in Int(word.start)..<Int(word.end) {
      let byte = page.text.bytes[at]
      guard (0x30...0x39).contains(byte), digits < 5 else { break }
      value = value * 10 + Int(byte - 0x30)
      digits += 1
    }
    return digits == 0 ? nil : (value, digits)
  }

  /// The character between two words when it is the only one, blanks after it left out.
  private static func separator(_ left: PageWord, _ right: PageWord, _ page: PageText) -> UInt8? {
    let gap = page.text.bytes[Int(left.end)..<Int(right.start)]
    guard let first = gap.first, gap.dropFirst().allSatisfy({ $0 == 0x20 }), gap.count <= 3 else { return nil }
    return first
  }

  private static func isTimeLike(_ word: PageWord, _ page: PageText) -> Bool { number(word, page) != nil }

  private static func date(at position: Int, before end: Int, _ page: PageText) -> (String, next: Int)? {
    let first = page.words[position]
    guard position + 1 < end else { return nil }
    if let (number, digits) = number(first, page) {
      if position + 2 < end, let date = numeric(number, digits, position, page) { return (date, position + 3) }
      // "2017. december 5.", "2023 May 29"
      if digits == 4, (1900...2100).contains(number), position + 2 < end,
        let month = Vocabulary.months[page.words[position + 1].hash],
        let (figure, digits) = DateStamp.number(page.words[position + 2], page), digits <= 2,
        let day = Day(number, month, figure)
      {
        return (day.description, position + 3)
      }
      // "12 April 2025", "12. aprila 2025", "12 de abril de 2025", "12th of April, 2025"
      guard digits <= 2, (1...31).contains(number) else { return nil }
      if let date = hyphened(number, position, before: end, page) { return (date.description, position + 3) }
      var next = position + 1
      if Vocabulary.links[page.words[next].hash] != nil { next += 1 }
      guard next + 1 < end, let month = Vocabulary.months[page.words[next].hash] else { return nil }
      next += 1
      if next + 1 < end, Vocabulary.links[page.words[next].hash] != nil { next += 1 }
      guard next < end, let year = DateStamp.year(page.words[next], page), let day = Day(year, month, number) else {
        return nil
      }
      return (day.description, next + 1)
    }
    // "April 12, 2025", "Apr. 12 2025", "April 12th, 2025", "By Bob ByrdApril 12, 2025"
    guard position + 2 < end, let month = Vocabulary.months[first.hash] ?? gluedMonth(first, page),
      let (number, digits) = number(page.words[position + 1], page),
      digits <= 2, let year = year(page.words[position + 2], page), let day = Day(year, month, number)
    else { return nil }
    return (day.description, position + 3)
  }

  /// The day of three figures in a given order; nil when they are none.
  static func day(of words: ArraySlice<PageWord>, _ page: PageText, monthFirst: Bool) -> Day? {
    let figures = words.prefix(3).compactMap { number($0, page)?.value }
    guard figures.count == 3 else { return nil }
    return monthFirst ? Day(figures[2], figures[0], figures[1]) : Day(figures[2], figures[1], figures[0])
  }

  /// "ByrdNovember" in front of "27, 2015": a name that lost the line end behind it.
  private static func gluedMonth(_ word: PageWord, _ page: PageText) -> Int? {
    let start = start(of: word, page)
    return start == Int(word.start)
      ? nil : Vocabulary.months[WordHash.of(page.string(TextSpan(start, Int(word.end))))]
  }

  /// Where a date starts that opens with a word: behind its last small letter before a capital.
  private static func start(of word: PageWord, _ page: PageText) -> Int {
    let bytes = page.text.bytes
    guard word.startsUpper, word.span.count > 5 else { return Int(word.start) }
    return (Int(word.start) + 2..<Int(word.end) - 2).last {
      (0x41...0x5A).contains(bytes[$0]) && (0x61...0x7A).contains(bytes[$0 - 1])
    } ?? Int(word.start)
  }

  private static func year(_ word: PageWord, _ page: PageText) -> Int? {
    guard let (value, digits) = number(word, page), digits == 4, (1900...2100).contains(value) else { return nil }
    return value
  }

  /// "01.06.202313:58": the year of a date whose time lost the blank before it.
  private static func gluedYear(_ word: PageWord, _ page: PageText) -> (value: Int, digits: Int)? {
    let (start, end) = (Int(word.start), Int(word.end))
    guard end - start == 6, end < page.text.bytes.count, page.text.bytes[end] == 0x3A else { return nil }
    let year = page.text.bytes[start..<start + 4].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return (1900...2100).contains(year) ? (year, 4) : nil
  }

  /// Dates in digits alone: "2025-04-12", "12.04.2025", "12/04/2025".
  private static func numeric(_ number: Int, _ digits: Int, _ position: Int, _ page: PageText) -> String? {
    let (one, two, three) = (page.words[position], page.words[position + 1], page.words[position + 2])
    guard let left = separator(one, two, page), left == separator(two, three, page), [0x2D, 0x2E, 0x2F].contains(left)
    else {
      return nil
    }
    guard let (middle, middleDigits) = DateStamp.number(two, page),
      let (figure, lastDigits) = gluedYear(three, page) ?? DateStamp.number(three, page)
    else {
      return nil
    }
    if digits == 4, middleDigits <= 2, lastDigits <= 2, (1900...2100).contains(number) {
      return Day(number, middle, figure)?.description
    }
    // "09/03/11"
    let isShort = left == 0x2F && digits == 2 && middleDigits == 2 && lastDigits == 2 && three.span.count == 2
    let last = !isShort ? figure : figure < 90 ? 2000 + figure : 1900 + figure
    guard digits <= 2, middleDigits <= 2, lastDigits == 4 || isShort, (1900...2100).contains(last) else { return nil }
    if number > 12 || left == 0x2E && middle <= 12 { return Day(last, middle, number)?.description }
    if middle > 12 { return Day(last, number, middle)?.description }
    if number == middle { return Day(last, middle, number)?.description }
    guard let one = Day(last, number, middle), let other = Day(last, middle, number) else { return nil }
    return "[\(min(one, other)),\(max(one, other))]"
  }

  /// The first word after a time of day that follows a date.
  private static func time(after start: Int, before end: Int, _ page: PageText) -> Int {
    var next = start
    while next < end, next < start + 8 {
      let word = page.words[next]
      guard word.isNumber || Vocabulary.times[word.hash] != nil else { break }
      next += 1
    }
    while next > start, !page.words[next - 1].isNumber, Vocabulary.zones[page.words[next - 1].hash] == nil { next -= 1 }
    return next
  }
}
