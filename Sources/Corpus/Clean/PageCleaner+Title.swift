extension PageCleaner {
  /// Finds the page's own title line among the lines above the body.
  ///
  /// Pages print a title several times: in the path to the page ("Home » Title"), glued to a category
  /// ("FinanceAlbania's …"), with the site's name ("Title -SummitInvest"), and clean. The clean line that others
  /// repeat or contain is the title; without repetition the one whose words the body uses.
  mutating func findTitle() {
    if title != nil || findLetter() { return }
    let isLoneLine = bodyStart == page.lines.count && page.lines.indices.dropFirst(first).filter(isOpen).count < 2
    if isLoneLine { return }
    // Titles stand near the top; a list of a million lines is not compared with itself.
    let candidates = Array((first..<headEnd).filter(isTitleCandidate).prefix(80))
    let body = bodyWords(candidates)
    let headings = bodyHeadings()
    let opening = candidates.first {
      page.lines[$0].wordCount >= 4 && page.words[page.lines[$0].words.lowerBound].startsUpper
        && (page.lines[$0].lowerWords > 0 || isInTitleCase(page.lines[$0]) || isShouted(page.lines[$0]))
        && !isPaperName($0) && !isMenu(page.lines[$0]) && !isInColumns(page.lines[$0])
        && !isBareMenu(page.lines[$0])
    }
    var best: (line: Int, score: Double)?
    for index in candidates {
      var score = titleScore(index, candidates, body)
      // Teasers, links and decks come after the headline.
      if index == opening, shared(index, body) > 0 || !candidates.contains(where: { shared($0, body) > 1 }) {
        score += 1.25
      }
      // A deck under the day, however much of the text it tells, is not the headline above it.
      if stamps[index] == nil, isDatedHeadline(index) { score += 1.5 }
      if headings.contains(page.lines[index].hash) { score -= 5 }
      if best == nil || score > best!.score { best = (index, score) }
    }
    if givenTitle.isEmpty, candidates.isEmpty || (best.map { isBelowDatedTitle($0.line) } ?? false) {
      return findDatedTitle()
    }
    guard var best, best.score >= 1.5 || givenTitle.isEmpty else { return }
    // Printed twice, it is the title where it stands first, whatever follows the copy.
    best.line = candidates.first { page.lines[$0].hash == page.lines[best.line].hash } ?? best.line
    let line = page.lines[best.line]
    // "Troops north" right above the only paragraphs of a page is its title, short as it is.
    let isOnly =
      candidates.count == 1 && best.line == first && best.line + 1 == bodyStart && line.lowerWords > 0
      // "Kosovo" over a debate.
      || best.line == first && isDebate
    guard best.score > 0, line.wordCount >= 3 || best.score >= 2 || isOnly || best.score >= 1 && isTopic(line) else {
      return
    }
    let span = titleCore(best.line)
    title = (best.line, span)
    keep(
      best.line, .title, span, rest: FileMarks.isHeading(page, line) ? RuleNumber.markdownMark : RuleNumber.breadcrumb)
    // "Serbs Leave the Police - 2002-11-05", "Speech by Ana Anic in Vienna, 5 May 2012"
    if let stamp = stamps[best.line],
      stamp.span.start >= span.end
        || stamp.span.end == span.end
          && (page.text.bytes[max(stamp.span.start - 2, 0)] == 0x2D || isSpokenTitle(line) || isPrintedAgain(line))
    {
      pageStamps.append((stamp.value, stamp.span))
    }
    noteSite(before: TextSpan(line.span.start, span.start), after: TextSpan(span.end, line.span.end))
  }

  /// "Mr President, distinguished members," with a gap below; a wrapped headline goes on in the next line.
  private func isSalutation(_ index: Int) -> Bool {
    page.text.bytes[page.lines[index].span.end - 1] == 0x2C && index + 1 < page.lines.count
      && page.lines[index + 1].blankBefore > 0
  }

  /// "Kosovo Report: July 12, 1999", "Media Observer, Morning Edition, June 5, 2023" where nothing else is a title.
  private mutating func findDatedTitle() {
    guard let index = (first..<bodyStart).first(where: isDatedTitle), let stamp = stamps[index] else { return }
    title = (index, page.lines[index].span)
    keep(index, .title, page.lines[index].span)
    pageStamps.append((stamp.value, stamp.span))
  }

  private func isDatedTitle(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard isOpen(index), let stamp = stamps[index], stamp.otherWords >= 2, stamp.span.end == line.span.end,
      !isMenu(line), let head = line.words.first, page.words[head].startsUpper, !isByline(line)
    else { return false }
    var end = stamp.span.start
    while end > line.span.start, page.text.bytes[end - 1] == 0x20 { end -= 1 }
    return end > line.span.start + 8 && [0x3A, 0x2C, 0x2D].contains(page.text.bytes[end - 1])
      && line.words.contains(where: { PageCleaner.serials[page.words[$0].hash] != nil })
  }

  /// Whether "Press Update, 14 Feb 2000" with its byline right below stands above a line, which then is a heading.
  private func isBelowDatedTitle(_ line: Int) -> Bool {
    guard let dated = (first..<line).first(where: isDatedTitle) else { return false }
    let next = (dated + 1..<line).first { page.lines[$0].wordCount > 0 }
    return next.map { isByline(page.lines[$0]) } ?? false
  }
  private static let serials = CaptionMarks.words(
    "report newsline digest bulletin briefing update summary observer monitor chronicle diary newsletter review")

  /// "Kosovar Serbs Block Key Bridge On Way To Border": no menu, for it has little words, and no capitals throughout.
  private func isInTitleCase(_ line: PageLine) -> Bool {
    line.wordCount >= 6 && line.littleWords >= 1
      && line.words.count { page.words[$0].isAllUpper } * 3 < line.wordCount
  }

  /// "OUTGOING ENVOY TELLS COUNCIL THAT KOSOVO CANNOT WAIT": a headline in capitals.
  private func isShouted(_ line: PageLine) -> Bool {
    line.wordCount >= 8 && line.ending == .other && line.numbers == 0
      && line.words.count { page.words[$0].isAllUpper } == line.wordCount
  }

  /// Whether the text begins with who has the floor.
  private var isDebate: Bool { bodyStart < page.lines.count && (givesFloor(bodyStart) || isSeat(bodyStart + 1)) }

  /// "Kosovo" right above the day of its debate or above the text: a heading of one word.
  private func isLoneTopic(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.wordCount == 1, line.ending == .other, line.bullet == 0, line.blankBefore > 0 || index == first,
      let word = line.words.first, page.words[word].startsUpper, !page.words[word].isAllUpper,
      !page.words[word].isNumber
    else { return false }
    return index + 1 < bodyStart && stamps[index + 1] != nil && page.lines[index + 1].blankBefore == 0
      || index + 1 == bodyStart || index == first && isDebate
  }

  private var headEnd: Int { min(bodyStart, first + 300) }

  private func isTitleCandidate(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard isOpen(index), (2...40).contains(line.wordCount) || isLoneTopic(index), captions[index] == nil,
      !isAddress(line),
      !isCutCopy(index), !isNumberedLink(index), !isBracketRow(index)
    else {
      return false
    }
    if isDatedHeadline(index) { return true }
    guard line.ending != .stop || page.text.bytes[line.span.end - 1] != 0x2E || line.wordCount <= 12 else {
      return false
    }
    if line.isStrongProse && line.ending == .stop && page.text.bytes[line.span.end - 1] == 0x2E { return false }
    if isCreditedSentence(line) { return false }
    return (rule(index, inHead: true) == nil || hasKicker(index)) && !isDateLine(index) && !isByline(line)
      && !isPageField(index)
  }

  /// "1. Go to text" over "2. Go to the main list": links in a numbered row.
  private func isNumberedLink(_ index: Int) -> Bool {
    func isNumbered(_ index: Int) -> Bool {
      guard (first..<headEnd).contains(index), let head = page.lines[index].words.first, page.words[head].isNumber
      else { return false }
      let end = Int(page.words[head].end)
      return end < page.lines[index].span.end && page.text.bytes[end] == 0x2E && page.words[head].span.count <= 2
    }
    return isNumbered(index) && (isNumbered(index - 1) || isNumbered(index + 1))
  }

  /// "https://example.org/2023/06/13/more-troops.html"
  private func isAddress(_ line: PageLine) -> Bool {
    let bytes = page.text.bytes[line.span.range]
    return (bytes.starts(with: "http".utf8) || bytes.starts(with: "www.".utf8)) && !bytes.contains(0x20)
  }

  static let issues = CaptionMarks.words("vol volume issue no nr ref reference agenda item")
  private static let kickers = CaptionMarks.words("explainer analysis")

  /// "Explainer: Who guards the border?" is a title; between paragraphs it would be a link.
  private func hasKicker(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.wordCount >= 4, let first = line.words.first else { return false }
    return PageCleaner.kickers[page.words[first].hash] != nil && page.isFollowedByColon(page.words[first], in: line)
      && !hits[index].contains { $0.kind == .whole }
  }

  private func titleScore(_ index: Int, _ candidates: [Int], _ body: WordTable<Bool>) -> Double {
    let line = page.lines[index]
    var score = 0.0
    let core = titleCore(index)
    for other in first..<headEnd where other != index {
      if page.lines[other].hash == line.hash {
        // "Windows Media 28K 80K" under every clip.
        score += isFigures(line) ? 0 : 3
      } else if line.wordCount >= 3, page.lines[other].span.count <= line.span.count + 160 {
        if isCutTitle(core, of: other) {
          score -= 4
        } else if isCutTitle(page.lines[other].span, of: index) {
          score += 3
        } else if isCopied(core, in: page.lines[other].span) {
          score += isMiddleStep(core, of: other) ? 0 : 5
        } else if candidates.contains(other), page.lines[other].wordCount >= 3,
          isCopied(page.lines[other].span, in: core)
        {
          score -= 4
        }
      }
    }
    if !givenTitle.isEmpty, line.words.map({ page.words[$0].hash }) == givenTitle { score += 6 }
    var telling = 0
    var shared = 0
    for word in line.words
    where page.words[word].languages == 0 && !page.words[word].isNumber && page.words[word].span.count > 1 {
      telling += 1
      if body[page.words[word].hash] != nil { shared += 1 }
    }
    if telling > 0 { score += 3.5 * Double(shared) / Double(telling) }
    if isWhereabouts(line), candidates.count > 1 { score -= 1 }
    if (5...26).contains(line.wordCount) {
      score += 1
    } else if line.wordCount < 3 {
      score -= isTopic(line) ? 0.5 : 1.5
    }
    if index > first && isDateLine(index - 1) || index + 1 < bodyStart && isDateLine(index + 1) {
      score += 1.5
    } else if index + 1 < bodyStart, isByline(page.lines[index + 1]) || isPostedBy(index + 1) {
      score += 1
    }
    if isPostTitle(index) { score += 4 }
    // "Home / News / Slovenia's contingent" over "Slovenian contingent takes up its duties": what the menu calls the page.
    if candidates.count > 1, isLastStep(core, of: line) { score -= 3 }
    if candidates.count > 1, isSiteLine(index) { score -= 1.5 }
    if isFigures(line) { score -= 2 }
    if isDeck(index, candidates) { score -= 2.5 }
    if isBareMenu(line) || isBlogName(index, candidates) { score -= 3 }
    if isAboveReport(index, candidates) { score -= 4.5 }
    // "Dear Mr. Speaker:", "Published by:", "Mr President, members of the Council,"
    if line.ending == .colon || isSalutation(index) { score -= 3 }
    if isSpokenTitle(line) { score += 1.5 }
    if candidates.count == 1 { score += 1.5 }
    if line.bullet > 0 || isMenu(line) { score -= 3 }
    if index == candidates.first, isQuotation(line) { score += 1.5 }
    if line.lowerWords == 0, line.wordCount <= 4, !isTopic(line) { score -= 0.5 }
    // "Vol. 8, No. 52, Part II": the number of an issue.
    if line.numbers * 2 >= line.wordCount || isIssueNumber(line) {
      score -= 3
    }
    if candidates.count > 1,
      isPaperName(index) || outlets.outlet(page.hashes(in: core)).map({ $0.kind != "organisation" }) ?? false
    {
      score -= 3
    }
    if candidates.count > 1, isBodyName(line) { score -= 2 }
    if index == candidates.first, candidates.count > 1, isAboveMenu(index) { score -= 3 }
    if isInColumns(line) { score -= 3 }
    // Its last section may be named all over the page.
    if isTrail(line) { score -= candidates.count > 1 ? 9 : 3 }
    if candidates.count > 1, isRightsHolder(core) { score -= 6 }
    if stamps[index] != nil { score -= 1.5 }
    if !line.words.contains(where: { page.words[$0].startsUpper }) { score -= 2 }
    return score
  }

  private static let siteWords = CaptionMarks.words(
    "subscribe podcasts podcast newsletter newsletters login register epaper e-paper shop games jobs abo abonnieren pretplata"
  )

  /// "Politics Business Culture Podcasts Subscribe Sign in", "Home About me Map Contact": the sections of a site without bars between them.
  func isBareMenu(_ line: PageLine) -> Bool {
    guard line.wordCount >= 5, line.lowerWords <= 1, line.ending == .other, let first = line.words.first else {
      return false
    }
    return line.words.contains { PageCleaner.siteWords[page.words[$0].hash] != nil }
      || line.words.count { PageCleaner.sections[page.words[$0].hash] != nil } >= 3
      || PageCleaner.homes[page.words[first].hash] != nil
        && line.words.contains { PageCleaner.contacts[page.words[$0].hash] != nil }
  }

  /// "In the north of Kosovo, trucks have become an argument" right under "Winter of the Tyres": the deck of a title that
  /// has its capitals.
  private func isDeck(_ index: Int, _ candidates: [Int]) -> Bool {
    guard index > first, candidates.contains(index - 1) else { return false }
    let (above, line) = (page.lines[index - 1], page.lines[index])
    // "Eleven soldiers injured" over "Albanian protest in the town", set off from what stands above: headline and deck.
    if line.blankBefore == 0, above.blankBefore > 0, above.looksLikeHeadline, above.ending == .other,
      above.wordCount >= 3, above.lowerWords > above.littleWords, above.numbers == 0, stamps[index - 1] == nil,
      line.ending == .other, !isMenu(above), !isInColumns(above), !isTrail(above), !isPaperName(index - 1)
    {
      return true
    }
    return (3...9).contains(above.wordCount) && !isBodyName(above)
      && above.lowerWords > 0 && above.lowerWords <= above.littleWords
      && above.numbers == 0 && above.ending == .other && line.wordCount > above.wordCount
      && line.lowerWords * 2 > line.wordCount && stamps[index - 1] == nil
  }

  /// "The Government of the Plain" over a page that ends "© 2025 Government of the Plain": the site's own name.
  private func isRightsHolder(_ core: TextSpan) -> Bool {
    var words = page.words(in: core)
    if words.first?.languages != 0 { words = words.dropFirst() }
    guard (2...7).contains(words.count), let first = words.first, let last = words.last else { return false }
    let name = TextSpan(Int(first.start), Int(last.end))
    return page.lines[headEnd...].suffix(12).contains { line in
      line.words.contains { page.words[$0].hash == KnownWord.copyrightSign } && isCopied(name, in: line.span)
    }
  }

  /// "United Nations          S/2014/53": the head of a document, set in columns.
  private func isInColumns(_ line: PageLine) -> Bool {
    zip(line.words, line.words.dropFirst()).contains { left, right in
      let gap = page.text.bytes[Int(page.words[left].end)..<Int(page.words[right].start)]
      return gap.count >= 4 && gap.allSatisfy { $0 == 0x20 }
    }
  }

  /// "“We do not choose between communities”": an interview is called by its best sentence.
  private func isQuotation(_ line: PageLine) -> Bool {
    let opening = page.text.bytes[line.span.start]
    return line.ending == .quote && line.wordCount >= 4 && (opening == 0x22 || opening == 0xE2 || opening == 0xC2)
  }

  /// "Kosovo: Refugees", "Kosovo (Reinforcements)": headings of debates.
  private func isTopic(_ line: PageLine) -> Bool {
    page.text.bytes[line.span.range].contains { $0 == 0x3A || $0 == 0x28 } && line.ending != .colon && line.numbers == 0
  }

  /// "Posted by Tom Reed at 10:14 AM"
  func isPostedBy(_ index: Int) -> Bool { hits[index].contains { $0.rule == RuleNumber.siteAccount } }

  /// Which words of the candidates the first paragraphs use.
  private func bodyWords(_ candidates: [Int]) -> WordTable<Bool> {
    var wanted = WordSieve()
    for index in candidates {
      for word in page.lines[index].words { wanted.add(page.words[word].hash) }
    }
    var words = WordTable<Bool>()
    for index in bodyStart..<min(bodyStart + 12, page.lines.count) where isFreeProse(index) {
      for word in page.lines[index].words where wanted.mayHold(page.words[word].hash) {
        words[page.words[word].hash] = true
      }
    }
    return words
  }

  /// The line without a path before it ("Home » ") and a site's name after it (" | Balkan Insight").
  private func titleCore(_ index: Int) -> TextSpan {
    let line = page.lines[index]
    var (start, end) = (line.span.start + line.bullet, line.span.end)
    if FileMarks.isHeading(page, line) { start = FileMarks.afterHashes(page, line) }
    let bytes = page.text.bytes
    var at = start
    while at < end {
      let isPath = bytes[at] == 0x3E || bytes[at] == 0xBB && at > 0 && bytes[at - 1] == 0xC2 || isStep(at, of: line)
      if isPath, at + 1 < end, bytes[at + 1] == 0x20, end - at > 12 { start = at + 2 }
      at += 1
    }
    start = afterSite(TextSpan(start, end), line)
    at = end - 1
    while at > start + 12 {
      if let (from, width) = separator(at), from > start, suffixIsSite(TextSpan(from + width, end), line) {
        end = from
        break
      }
      at -= 1
    }
    // "KFOR removes roadblocks (28 November 2011)"
    if let stamp = stamps[index], bytes[line.span.end - 1] == 0x29, stamp.span.end >= line.span.end - 1,
      stamp.span.start > start + 12, bytes[stamp.span.start - 1] == 0x28
    {
      end = min(end, stamp.span.start - 1)
    }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return TextSpan(start, end)
  }

  /// "DVIDS - News - Soldiers take over patrols": where the title starts after an outlet's name and a section.
  private func afterSite(_ span: TextSpan, _ line: PageLine) -> Int {
    let bytes = page.text.bytes
    var start = span.start
    for _ in 0..<2 {
      var at = start
      while at + 2 < min(span.end, start + 30), !(bytes[at] == 0x20 && bytes[at + 1] == 0x2D && bytes[at + 2] == 0x20) {
        at += 1
      }
      guard at + 2 < min(span.end - 12, start + 30) else { break }
      let words = page.words(in: TextSpan(start, at))
      let isSite =
        start == span.start
        ? outlets.isName(words.map(\.hash)) : words.count == 1 && words.first?.startsUpper == true
      guard isSite else { break }
      start = at + 3
    }
    return start
  }

  /// A mark between title and site name that ends at an offset: " | ", " - ", " – ", " :: ".
  private func separator(_ at: Int) -> (start: Int, width: Int)? {
    let bytes = page.text.bytes
    guard at > 0, bytes[at - 1] == 0x20 || bytes[at] == 0x7C else { return nil }
    if bytes[at] == 0x7C || bytes[at] == 0x2D && at + 1 < bytes.count && bytes[at + 1] == 0x20 { return (at, 1) }
    if bytes[at] == 0xE2, at + 3 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94,
      bytes[at + 3] == 0x20
    {
      return (at, 3)
    }
    return nil
  }

  private func suffixIsSite(_ span: TextSpan, _ line: PageLine) -> Bool {
    let words = line.words.filter { Int(page.words[$0].start) >= span.start && Int(page.words[$0].end) <= span.end }
    guard (1...4).contains(words.count), line.wordCount - words.count >= 3 else { return false }
    let little = words.filter { !page.words[$0].startsUpper && !page.words[$0].isNumber }
    return little.count <= 1
      && (outlets.isName(words.map { page.words[$0].hash }) || page.text.bytes[span.start - 1] == 0x7C)
  }
}
