/// What tells a title from the furniture around it.
extension PageCleaner {
  /// "Mayor calls the bridge" under "Mayor calls the bridge "a bad joke"": the title without the words it quotes.
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

  /// "Two guardsmen look on as the school band goes by on the way to the market. (S&S)": a picture's words and who took it.
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
  static let sites = CaptionMarks.words("portal website homepage web site")
  static let sections = CaptionMarks.words(
    "news images videos photos resources leaders events media sports culture business opinion politics world economy weather join search"
  )
  static let contacts = CaptionMarks.words("contact about kontakt")
  static let homes = CaptionMarks.words("home homepage naslovna početna ballina")

  /// "Home › World › Europe": the way to the page without its title.
  func isTrail(_ line: PageLine) -> Bool {
    // "HANSARD 1803-2005 → 1990s → 1999 → November 1999"
    let bytes = page.text.bytes[line.span.range]
    if zip(bytes, bytes.dropFirst()).count(where: { $0 == 0x86 && $1 == 0x92 }) >= 2 { return true }
    guard line.lowerWords <= line.littleWords, line.wordCount <= 8 else { return false }
    if zip(bytes, bytes.dropFirst()).count(where: { $0 == 0x80 && $1 == 0xBA }) >= 2 { return true }
    // "Home / Long Reads / The Balkans"
    return zip(bytes, bytes.dropFirst()).count { $0 == 0x20 && ($1 == 0x2F || $1 == 0x3E) } >= 2
  }

  /// Whether a stretch is a step on the way to the page that a line tells, and not its last: "Home > Press Releases > Title".
  func isMiddleStep(_ core: TextSpan, of path: Int) -> Bool {
    let bytes = page.text.bytes
    let span = page.lines[path].span
    guard bytes[span.range].contains(0x3E) || span.range.contains(where: { isStep($0, of: page.lines[path]) }),
      let words = page.words(in: core).last?.hash, let last = page.lines[path].words.last
    else { return false }
    return page.words[last].hash != words
  }

  /// Whether a title is the last step of the way to its page: "Home / News / Title", "Home > Title".
  func isLastStep(_ core: TextSpan, of line: PageLine) -> Bool {
    guard core.start > line.span.start + 2 else { return false }
    return [0x2F, 0x3E, 0xBB].contains(page.text.bytes[core.start - 2])
  }

  /// "The Danube Weekly - Back to home", "CRISIS GROUP - Working to prevent conflict": a site's name and its slogan.
  func isSiteLine(_ index: Int) -> Bool {
    let line = page.lines[index]
    let bytes = page.text.bytes[line.span.range]
    // "The portal of the government"
    if line.wordCount <= 8, line.words.prefix(3).contains(where: { PageCleaner.sites[page.words[$0].hash] != nil }) {
      return true
    }
    guard line.wordCount <= 10, index + 1 < bodyStart, !isDateLine(index + 1), !isByline(page.lines[index + 1]),
      let dash = bytes.firstIndex(of: 0x2D), dash > line.span.start + 1, page.text.bytes[dash - 1] == 0x20,
      dash + 1 < line.span.end, page.text.bytes[dash + 1] == 0x20,
      !page.text.bytes[(dash + 2)..<line.span.end].contains(0x2D)
    else { return false }
    return outlets.isName(page.hashes(in: TextSpan(line.span.start, dash - 1)))
  }

  /// "Windows Media 28K 80K": names and figures, and no words.
  func isFigures(_ line: PageLine) -> Bool {
    guard line.numbers >= 2, line.wordCount <= 8 else { return false }
    let words = page.string(line.span).split(separator: " ")
    return words.count <= 6 && words.count(where: { $0.first?.isNumber == true }) >= 2
      && words.allSatisfy { $0.first?.isNumber == true || $0.first?.isUppercase == true }
  }

  /// "Letter dated 20 March 2000 from the Secretary-General addressed to the President of the Security Council": the title
  /// of a document that begins with one, and its day.
  mutating func findLetter() -> Bool {
    guard givenTitle.isEmpty,
      let index = (first..<bodyStart).first(where: { isOpen($0) && isLetterHeading($0) }), let stamp = stamps[index],
      !(first..<index).contains(where: { page.lines[$0].wordCount >= 4 && page.lines[$0].lowerWords > 0 })
    else { return false }
    title = (index, page.lines[index].span)
    keep(index, .title, page.lines[index].span)
    pageStamps.append((stamp.value, stamp.span))
    return true
  }

  /// "Allied Joint Force Command Naples" over "Media Centre | Archive | 2023": a site's name, whatever it is called.
  func isAboveMenu(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.wordCount <= 6, line.lowerWords == 0, line.ending == .other else { return false }
    return (index + 1..<min(index + 3, bodyStart)).contains { parts(of: page.lines[$0]).count >= 3 }
  }

  /// "Institute for Balkan Affairs", "Example Peace Institute": the masthead of a report.
  func isBodyName(_ line: PageLine) -> Bool {
    guard (2...8).contains(line.wordCount), line.ending == .other, let first = line.words.first,
      let last = line.words.last,
      line.words.allSatisfy({ page.words[$0].startsUpper || page.words[$0].languages != 0 })
    else { return false }
    return OutletFinder.bodies[page.words[first].hash] != nil || OutletFinder.bodies[page.words[last].hash] != nil
  }
}
