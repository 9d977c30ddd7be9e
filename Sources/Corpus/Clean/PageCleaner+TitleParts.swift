/// What tells a title from the furniture around it.
extension PageCleaner {
  /// "EU sends more troops to" under "EU sends more troops to "keep the peace"": the title without the words it quotes.
  func isCutTitle(_ short: TextSpan, of index: Int) -> Bool {
    let long = page.lines[index].span
    let bytes = page.text.bytes
    guard short.count >= 12, long.count > short.count + 6, bytes[long.end - 1] == 0x22 || bytes[long.end - 1] == 0x9D,
      bytes[long.start..<long.start + short.count].elementsEqual(bytes[short.range])
    else { return false }
    let rest = bytes[long.start + short.count..<long.end].prefix(2)
    return rest.first == 0x20 && (rest.last == 0x22 || rest.last == 0xE2)
  }

  /// How many telling words a line has of the text below it.
  func shared(_ index: Int, _ body: WordTable<Bool>) -> Int {
    page.lines[index].words.count { word in
      page.words[word].languages == 0 && !page.words[word].isNumber && page.words[word].span.count > 2
        && body[page.words[word].hash] != nil
    }
  }

  /// "Camp Bondsteel, Kosovo" over a letter from there.
  func isWhereabouts(_ line: PageLine) -> Bool {
    (2...4).contains(line.wordCount) && line.lowerWords == 0
      && page.text.bytes[line.span.range].dropLast().contains(0x2C)
  }

  /// "No. 52", "Issue 4", and no headline that begins with "No".
  func isIssueNumber(_ line: PageLine) -> Bool {
    PageCleaner.issues[page.words[line.words.lowerBound].hash] != nil
      && line.words.dropFirst().prefix(2).contains { page.words[$0].isNumber }
  }

  /// "Guardsmen watch a parade of students on the main street of the town. (S&S)": a picture's words and who took it.
  func isCreditedSentence(_ line: PageLine) -> Bool {
    line.wordCount > 12 && line.ending == .stop && page.text.bytes[line.span.end - 1] == 0x29
  }

  /// "Waiting on the Bridge" between "Wednesday, March 5, 2008" and the text of a blog, which signs "Posted by Ana at 9:17 PM".
  func isPostTitle(_ index: Int) -> Bool {
    guard index > first, index + 1 == bodyStart, isDateLine(index - 1) else { return false }
    return page.lines[bodyStart...].prefix(60).contains { line in
      guard line.wordCount >= 3, line.wordCount <= 20 else { return false }
      let (one, two) = (page.words[line.words.lowerBound].hash, page.words[line.words.lowerBound + 1].hash)
      return one == PageCleaner.posted && two == KnownWord.by
    }
  }
  private static let posted = WordHash.of("posted")

  /// The stroke of "Home / Aktuale / Britain sends soldiers": the way to the page, which opens with its first.
  func isStep(_ at: Int, of line: PageLine) -> Bool {
    let bytes = page.text.bytes
    guard bytes[at] == 0x2F, at > line.span.start, bytes[at - 1] == 0x20, line.words.count >= 4,
      PageCleaner.homes[page.words[line.words.lowerBound].hash] != nil
    else { return false }
    return Int(page.words[line.words.lowerBound].end) + 1 < line.span.end
      && [0x20, 0x2F].contains(bytes[Int(page.words[line.words.lowerBound].end)])
  }
  private static let homes = CaptionMarks.words("home homepage naslovna početna ballina")

  /// "Home › World › Europe": the way to the page without its title.
  func isTrail(_ line: PageLine) -> Bool {
    guard line.lowerWords <= line.littleWords, line.wordCount <= 8 else { return false }
    let bytes = page.text.bytes[line.span.range]
    if zip(bytes, bytes.dropFirst()).count(where: { $0 == 0x80 && $1 == 0xBA }) >= 2 { return true }
    // "Home / Long Reads / The Balkans"
    return zip(bytes, bytes.dropFirst()).count { $0 == 0x20 && ($1 == 0x2F || $1 == 0x3E) } >= 2
  }
}
