/// Which lines are little more than the date of the page, and which headlines only end with one.
extension PageCleaner {
  /// Whether a line is little more than a date.
  func isDateLine(_ index: Int) -> Bool {
    guard let stamp = stamps[index] else { return false }
    let line = page.lines[index]
    // "— Ana Anic (@anaanic) September 24, 2023" is the name under a quoted post.
    // "posted by admin @ July 19, 2005" is not.
    if zip(page.text.bytes[line.span.range], page.text.bytes[line.span.range].dropFirst()).contains(where: {
      $0 == 0x40 && $1 > 0x20
    }) {
      return false
    }
    // "<< Wednesday 07 July, 2004": the way to the day before.
    if page.text.bytes[line.span.start] == 0x3C || page.text.bytes[line.span.end - 1] == 0x3E { return false }
    if stamp.isLabelled {
      return stamp.otherWords <= (stamp.span.end == line.span.end ? 10 : 6) && line.wordCount <= 20
    }
    if stamp.otherWords <= 6, isBarred(line) || isSpaced(line), line.ending == .other { return true }
    if PageCleaner.opensWithStamp(index, stamps, page) { return true }
    // "House of Lords Debates, 9 May 2001 : Column 2043"
    if stamp.otherWords <= 8, line.ending == .other,
      line.words.contains(where: { page.words[$0].hash == PageCleaner.column })
    {
      return true
    }
    // "17th term - 181st sitting. Berlin, Thursday, 24 May 2012"
    if stamp.otherWords <= 10, line.ending == .other, index < bodyStart,
      line.words.contains(where: { PageCleaner.sittings[page.words[$0].hash] != nil }),
      line.words.contains(where: { PageCleaner.days[page.words[$0].hash] != nil })
    {
      return true
    }
    // "HC Deb 14 June 2005 vol 433 cc140-1", as the old record of Parliament heads its debates.
    if line.wordCount <= 12, PageCleaner.houses[page.words[line.words.lowerBound].hash] != nil,
      page.words[line.words.lowerBound + 1].hash == PageCleaner.debate
    {
      return true
    }
    // "Letter dated 21 September 2000 from the Secretary-General addressed to the President of the Security Council"
    if isLetterHeading(index) { return true }
    // "Danube Times (Vienna, Austria) - March 9, 2005 Wednesday [Vienna Edition 2]", as archives of papers head a story.
    if line.wordCount <= 16, index < bodyStart, line.ending == .other, line.lowerWords <= line.littleWords,
      outlets.match(page, at: line.words.lowerBound, before: line.words.upperBound) != nil,
      line.words.contains(where: { PageCleaner.days[page.words[$0].hash] != nil })
    {
      return true
    }
    // "By Ana Anic and Bob Byrd for Danube Weekly in Pristina – 09/03/11"
    if stamp.otherWords <= 18, stamp.span.end == line.span.end, isByline(line) { return true }
    return stamp.otherWords <= 3 || (stamp.otherWords <= 8 && (isByline(line) || isSignedStamp(line, stamp)))
      || isTaggedStamp(line, stamp)
  }

  func isLetterHeading(_ index: Int) -> Bool {
    let line = page.lines[index]
    return line.ending == .other && index < bodyStart && stamps[index] != nil && PageCleaner.opensLetter(line, page)
  }

  private static func opensLetter(_ line: PageLine, _ page: PageText) -> Bool {
    line.wordCount > 4 && letters[page.words[line.words.lowerBound].hash] != nil
      && page.words[line.words.lowerBound + 1].hash == dated
  }

  /// Whether a line is short enough to be a stamp; that of a letter names who wrote and to whom.
  static func mayBearStamp(_ line: PageLine, _ page: PageText) -> Bool {
    line.wordCount <= (opensLetter(line, page) ? 40 : 24)
  }

  /// "ANA ANIC, Stars and Stripes, November 28, 2011", "BALKAN CRISIS REPORT, No. 450, November 28, 2011": names, a comma
  /// and the date, and nothing else but a remark in brackets ("Danube Newsdesk, Friday 9 March 2001 (all times local)").
  private func isSignedStamp(_ line: PageLine, _ stamp: DateStamp) -> Bool {
    let bytes = page.text.bytes
    let rest = bytes[stamp.span.end..<line.span.end]
    guard
      rest.isEmpty || line.ending == .stop && rest.count == 1 || rest.starts(with: [0x20, 0x28]) && rest.last == 0x29,
      line.wordCount <= 14, !isPrintedAgain(line), PageCleaner.issues[page.words[line.words.lowerBound].hash] == nil,
      !isSpokenTitle(line)
    else { return false }
    var end = stamp.span.start
    // "Danube Newsdesk, Friday 9 March 2001"
    if let last = page.words(in: TextSpan(line.span.start, end)).last, PageCleaner.days[last.hash] != nil {
      end = Int(last.start)
    }
    while end > line.span.start, bytes[end - 1] == 0x20 { end -= 1 }
    // A comma, or "—".
    guard end > line.span.start + 3,
      bytes[end - 1] == 0x2C
        || bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 && bytes[end - 1] > 0x92
          && bytes[end - 1] < 0x96
    else { return false }
    return page.words(in: TextSpan(line.span.start, end)).allSatisfy {
      $0.startsUpper || $0.isNumber || $0.languages != 0
    }
  }

  /// Whether a line above this one holds all of it, as the way to a page holds its title.
  func isPrintedAgain(_ line: PageLine) -> Bool {
    let bytes = page.text.bytes[line.span.range]
    return page.lines[first..<min(page.lines.count, first + 40)].contains { other in
      other.span.end <= line.span.start && other.span.count > line.span.count && other.span.count < line.span.count + 80
        && page.text.bytes[other.span.range].suffix(line.span.count).elementsEqual(bytes)
    }
  }

  /// "Speech by Minister Ana Anic at the Security Council, 20 November 2023": a title that ends with its day.
  func isSpokenTitle(_ line: PageLine) -> Bool {
    line.wordCount >= 5 && PageCleaner.speeches[page.words[line.words.lowerBound].hash] != nil
      && PageCleaner.speechLinks[page.words[line.words.lowerBound + 1].hash] != nil
  }

  /// "November 28, 2011 at 10:14 am (Kosovo, KFOR) (barricades, Zvecan)": the date of a blog's post and its tags.
  private func isTaggedStamp(_ line: PageLine, _ stamp: DateStamp) -> Bool {
    let bytes = page.text.bytes
    guard line.wordCount <= 24, bytes[line.span.end - 1] == 0x29,
      page.words(in: TextSpan(line.span.start, stamp.span.start)).count <= 1
    else { return false }
    return bytes[stamp.span.end..<line.span.end].prefix(3).contains(0x28)
  }

  /// "Monday, 25.09.2023. 08:12 | Author: Redakcija | Source: Tanjug (translated)": the page's stamp, whatever else it tells.
  static func opensWithStamp(_ index: Int, _ stamps: [DateStamp?], _ page: PageText) -> Bool {
    let line = page.lines[index]
    guard let stamp = stamps[index], line.wordCount <= 24,
      page.words(in: TextSpan(line.span.start, max(stamp.span.start, line.span.start))).count <= 1
    else { return false }
    let rest = page.text.bytes[stamp.span.end..<max(stamp.span.end, line.span.end)]
    guard let bar = rest.firstIndex(of: 0x7C), bar > stamp.span.end, page.text.bytes[bar - 1] == 0x20 else {
      return false
    }
    return page.words(in: TextSpan(stamp.span.end, bar)).allSatisfy(\.isNumber)
  }

  private static let speeches = CaptionMarks.words(SpeechNouns.words + " interview")
  private static let speechLinks = CaptionMarks.words("by of to with at")
  private static let column = WordHash.of("column")
  private static let houses = CaptionMarks.words("hc hl")
  private static let (debate, dated) = (WordHash.of("deb"), WordHash.of("dated"))
  private static let letters = CaptionMarks.words("letter letters note memorandum report")
}
