extension PageCleaner {
  /// Reads the paragraphs up to the end of the article.
  mutating func decideBody() {
    guard bodyStart < page.lines.count else {
      keepPoorPage()
      return
    }
    closing = closingLines()
    isInterview = readsAsInterview()
    var seen = WordTable<Int>()
    var waiting: [Int] = []
    var index = bodyStart
    var words = 0
    while index < page.lines.count {
      guard isOpen(index) else {
        index += 1
        continue
      }
      let line = page.lines[index]
      if isDeckStamp(index, words: words), let stamp = stamps[index] {
        remove(index, RuleNumber.sourceCredit)
        pageStamps.append((stamp.value, stamp.span))
        index += 1
        continue
      }
      if let (rule, next) = interruption(index, words: words) {
        notePost(index, rule)
        if rule == RuleNumber.sourceCredit, isUnderDeck(index, words: words) { setDeckApart(before: index) }
        remove(index, rule)
        guard let next else {
          decideWaiting(&waiting, next: nil)
          decideTail(after: index, rule)
          return
        }
        for between in index + 1..<max(next, index + 1) where isOpen(between) {
          remove(between, ownRule(between) ?? inherited(rule))
        }
        index = max(next, index + 1)
        continue
      }
      if let cut = captions[index] {
        decideCaption(index, cut)
      } else if (line.isProse || line.isStrongProse) && !isTeaser(index) && !isTailHeadline(index) || breaksOff(index) {
        if line.wordCount >= 8, seen[line.hash] != nil {
          let isCaption = index > 0 && page.lines[index - 1].hash == line.hash
          if isCaption, line.wordCount >= 5, words > 0 { keep(index - 1, .caption) }
          remove(index, isCaption ? RuleNumber.duplicateCaption : RuleNumber.duplicateParagraph)
        } else {
          decideWaiting(&waiting, next: index)
          keepParagraph(index)
          if line.hash != 0 { seen[line.hash] = index }
          words += line.wordCount
        }
      } else if isDateLine(index) {
        let isUnderDeck = isUnderDeck(index, words: words)
        if isUnderDeck { setDeckApart(before: index) }
        _ = noteStamp(index, isTail: !isUnderDeck)
      } else if isByline(line) {
        if isUnderDeck(index, words: words) { setDeckApart(before: index) }
        noteByline(index)
      } else if isPostCredit(line) {
        decideWaiting(&waiting, next: index)
        keep(index, .paragraph)
      } else {
        waiting.append(index)
      }
      index += 1
    }
    decideWaiting(&waiting, next: nil)
  }

  /// "Source: Tanjug Monday, May 29, 2023 | 16:20" between a deck and the article.
  private func isDeckStamp(_ index: Int, words: Int) -> Bool {
    guard (1...60).contains(words), pageStamps.isEmpty, stamps[index] != nil,
      PageCleaner.sourceWords[page.words[page.lines[index].words.lowerBound].hash] != nil
    else { return false }
    return (index + 1..<min(index + 4, page.lines.count)).contains {
      isFreeProse($0) && page.lines[$0].wordCount >= 8
    }
  }

  private static let sourceWords = CaptionMarks.words("source izvor burimi")

  /// A paragraph without the stamp before it and the credits after it.
  private mutating func keepParagraph(_ index: Int) {
    let line = page.lines[index]
    if isQuestionHeading(index) {
      keep(index, .subheading)
    } else if let credit = CaptionMarks.reporterCredit(line, in: page) {
      keep(
        index, .paragraph, TextSpan(line.span.start, trimmed(line.span.start, credit.start)),
        rest: RuleNumber.creditLine)
    } else if let source = sourceTail(line) {
      keep(
        index, .paragraph, TextSpan(line.span.start, trimmed(line.span.start, source)), rest: RuleNumber.sourceCredit)
    } else if FileMarks.isHeading(page, line) {
      keep(
        index, .subheading, TextSpan(FileMarks.afterHashes(page, line), line.span.end), rest: RuleNumber.markdownMark)
    } else {
      keep(index, .paragraph)
    }
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, page.text.bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  /// Where a source after the last sentence starts: "… the border. (Tanjug)", "… the border./KosovaPress/".
  private func sourceTail(_ line: PageLine) -> Int? {
    let end = page.text.bytes.withUnsafeBufferPointer { LineMarks.endOfWords($0, line.span) }
    guard end < line.span.end else { return nil }
    let words = page.words(in: TextSpan(end, line.span.end))
    guard (1...4).contains(words.count) else { return nil }
    // Initials alone ("… hold the crowd back. AA") name a writer and stay.
    let isSlashed = page.text.bytes[end] == 0x2F
    guard isSlashed || page.text.bytes[end] == 0x28 else { return nil }
    let range = words.startIndex..<words.endIndex
    return isSlashed || outlets.first(page, in: range, anyCase: true).map { $0.outlet.kind != "organisation" } ?? false
      ? end : nil
  }

  /// The name under a quoted post: "— Ana Anic (@anaanic) September 24, 2023".
  private func isPostCredit(_ line: PageLine) -> Bool {
    let bytes = page.text.bytes
    let isDashed = bytes[line.span.start] == 0xE2 || bytes[line.span.start] == 0x2D
    return isDashed && line.wordCount <= 16 && bytes[line.span.range].contains(0x40)
  }

  /// The rule that takes a line out of the body, and the line where the body goes on; no such line when it is over.
  private func interruption(_ index: Int, words: Int) -> (rule: Int, next: Int?)? {
    let line = page.lines[index]
    if isScript(line) { return (RuleNumber.script, index + 1) }
    if words > 0, isVote(line), hits[index].isEmpty { return (RuleNumber.voteWidget, returnLine(after: index)) }
    if words > 0, isCopyright(line) { return (RuleNumber.copyright, returnLine(after: index)) }
    if isAuthorNote(index) || isAboutBox(index) { return (RuleNumber.authorNote, returnLine(after: index)) }
    if words > 0, isBracketedSource(index) || isSignedSource(index) {
      return (RuleNumber.sourceCredit, returnLine(after: index))
    }
    if isCommentHead(index) { return (RuleNumber.comment, nil) }
    if words > 0, isFootnote(index) { return (RuleNumber.footnote, index + 1) }
    guard let number = rule(index, inHead: false), !isYearHeading(index) else { return nil }
    let kind = hits[index].first { $0.rule == number }?.kind ?? .inside
    if kind == .whole, isReportHeading(index) { return nil }
    // "Source: NATO" under a table of a report.
    if number == RuleNumber.sourceCredit, goesOn(after: index) || isUnderDeck(index, words: words) {
      return (number, index + 1)
    }
    // A sentence of the article may hold a rule's words by chance; notices stand at the end.
    let mayBeProse = line.isProse && line.wordCount >= 6 && kind != .whole
    let isForm =
      number == RuleNumber.newsletterForm && line.wordCount <= (kind == .inside ? 30 : 14)
      || number == RuleNumber.archiveNote || number == RuleNumber.accountForm && kind != .inside
      || number == RuleNumber.inlineLink && kind == .label && line.wordCount <= 14
    if mayBeProse, !closing[index], !isForm {
      return nil
    }
    let rule = Rule.all[number]
    switch rule.ends {
    case .nothing: return (number, index + 1)
    case .page: return words >= 20 ? (number, nil) : (number, index + 1)
    case .section: return words > 0 ? (number, returnLine(after: index)) : (number, index + 1)
    }
  }

  /// Whether each line has no free prose after it, or only beyond a line that ends the article.
  private func closingLines() -> [Bool] {
    var result = [Bool](repeating: true, count: page.lines.count)
    var isClosing = true
    for index in page.lines.indices.reversed() {
      result[index] = isClosing
      let line = page.lines[index]
      if !line.isProse, let number = rule(index, inHead: false), Rule.all[number].ends != .nothing {
        isClosing = true
      } else if isOpen(index), line.isStrongProse, hits[index].isEmpty, captions[index] == nil {
        isClosing = false
      }
    }
    return result
  }

  /// "© NATO 2023"
  func isCopyright(_ line: PageLine) -> Bool {
    line.numbers > 0 && line.wordCount <= 20 && page.words[line.words.lowerBound].hash == KnownWord.copyrightSign
  }

  /// "[1] Policy Note 11/2018, available at our site.": a line that opens with a number to which the text above refers.
  private func isFootnote(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.wordCount >= 3, line.wordCount <= 60, let first = line.words.first, page.words[first].isNumber,
      page.words[first].span.count <= 2, line.span.start + line.bullet < Int(page.words[first].start)
    else { return false }
    let bytes = page.text.bytes
    let mark = TextSpan(Int(page.words[first].start) - 1, Int(page.words[first].end) + 1)
    guard bytes[mark.start] == 0x5B, mark.end <= line.span.end, bytes[mark.end - 1] == 0x5D else { return false }
    let own = bytes[mark.range]
    for earlier in bodyStart..<index where page.lines[earlier].span.count > own.count {
      let span = page.lines[earlier].span
      var at = span.start + 1
      while at + own.count <= span.end {
        if bytes[at] == 0x5B, bytes[at - 1] > 0x20, bytes[at..<at + own.count].elementsEqual(own) { return true }
        at += 1
      }
    }
    return false
  }

  /// "veryGood! (421)": a word or two and a number in brackets.
  func isVote(_ line: PageLine) -> Bool {
    guard (2...3).contains(line.wordCount), page.words[line.words.upperBound - 1].isNumber else { return false }
    let bytes = page.text.bytes
    return bytes[line.span.end - 1] == 0x29 && bytes[Int(page.words[line.words.upperBound - 1].start) - 1] == 0x28
  }

  /// "Ana Anic is a journalist based in Pristina.": a name, then what the person does for a living, at the end.
  private func isAuthorNote(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.isProse, (6...70).contains(line.wordCount), index > bodyStart, closing[index] else { return false }
    let words = line.words.map { page.words[$0] }
    guard let verb = words.prefix(6).firstIndex(where: { AuthorWords.verbs[$0.hash] != nil }), verb >= 2 else {
      return false
    }
    guard words[..<verb].allSatisfy(\.startsUpper) else { return false }
    let after = words[(verb + 1)...].prefix(9)
    guard after.contains(where: { AuthorWords.trades[$0.hash] != nil }) else { return false }
    return words.contains { AuthorWords.marks[$0.hash] != nil }
  }

  /// "Jovan says:" above a dated comment.
  private func isCommentHead(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.wordCount <= 6, line.ending == .colon, let last = line.words.last, index > bodyStart else {
      return false
    }
    guard AuthorWords.says[page.words[last].hash] != nil, index + 1 < page.lines.count else { return false }
    return isDateLine(index + 1) || hits[index + 1].contains { $0.kind == .end }
  }

  /// Decides lines without a full stop once it is known whether prose follows them.
  private mutating func decideWaiting(_ waiting: inout [Int], next: Int?) {
    if waiting.isEmpty { return }
    defer { waiting = [] }
    var isIntroduced = waiting.first.map { introducesList(before: $0) } ?? false
    let listed = listLines(waiting, isLast: next == nil)
    guard let next else {
      for index in waiting {
        if listed.contains(index) || isUnstoppedText(index) {
          keep(index, .paragraph)
        } else {
          remove(index, tailRule(index, RuleNumber.afterArticle))
        }
      }
      return
    }
    for index in waiting {
      let line = page.lines[index]
      let isLongText = line.wordCount >= 15 && line.littleWords >= 3 && line.lowerWords * 2 > line.wordCount
      if FileMarks.isHeading(page, line) {
        keep(
          index, .subheading, TextSpan(FileMarks.afterHashes(page, line), line.span.end), rest: RuleNumber.markdownMark)
      } else if line.ending == .colon, isLoneField(line) {
        remove(index, RuleNumber.pageField)
      } else if isQuotedHeading(index), isFreeProse(next), index > bodyStart {
        keep(index, .subheading)
      } else if line.ending == .colon || isIntroduced || line.ending == .quote || line.bullet == 0 && isLongText
        || listed.contains(index) || isInterview && isSpoken(line) || isSizeRow(line)
      {
        keep(index, .paragraph)
        if line.ending == .colon { isIntroduced = true }
      } else if givesFloor(index) || namesVoice(line) || isSeat(index) || isSeat(index + 1) {
        keep(index, .subheading)
      } else if isNameLine(line) {
        remove(index, RuleNumber.byline)
      } else if line.bullet > 0 || isBarred(line) || isRefrain(line) || waiting.count - listed.count >= 3
        || line.wordCount > 14 || next - index > 3 + listed.count
      {
        remove(index, RuleNumber.inlineHeadline)
      } else {
        keep(index, .subheading)
      }
    }
  }

  /// A paragraph of more than one sentence whose last stop got lost.
  private func isUnstoppedText(_ index: Int) -> Bool {
    let line = page.lines[index]
    return line.wordCount >= 15 && line.littleWords >= 3 && line.lowerWords * 2 > line.wordCount
      && line.ending == .other && line.bullet == 0 && holdsSentenceEnd(line) && !isCut(line)
      && index > bodyStart && parts[index - 1].contains { $0.verdict == .kept(.paragraph) }
  }

  /// The last line of a page that was stored up to some length only: a long sentence without its end, right below the text.
  ///
  /// A headline of another story may stand there too, but is shorter or leaves its articles out.
  private func breaksOff(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard index == page.lines.count - 1, index > bodyStart, line.wordCount >= 12, line.littleWords >= 3,
      line.lowerWords * 2 > line.wordCount, line.ending == .other, line.bullet == 0, hits[index].isEmpty,
      line.words.contains(where: { PageCleaner.articles[page.words[$0].hash] != nil })
    else { return false }
    // "Ana Anic" over "Ana Anic is a contributor to the paper from"
    let above = page.hashes(in: page.lines[index - 1].span)
    if above.count <= 4, page.hashes(in: line.span).starts(with: above), isSignature(index - 1) { return false }
    return (max(bodyStart, index - 4)..<index).contains { before in
      page.lines[before].isStrongProse && parts[before].contains { $0.verdict == .kept(.paragraph) }
    }
  }
  private static let articles = CaptionMarks.words("the a an")

  /// "'Day of sorrow'": a few words in quotation marks without a stop, alone between paragraphs.
  func isQuotedHeading(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard (1...6).contains(line.wordCount), line.ending == .quote || line.ending == .other, line.bullet == 0 else {
      return false
    }
    let bytes = page.text.bytes[line.span.range]
    guard let first = bytes.first, let last = bytes.last, [0x22, 0x27, 0xE2].contains(first),
      [0x22, 0x27, 0x99, 0x9D, 0x9C].contains(last)
    else { return false }
    return !bytes.contains { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0x2C }
  }

  /// "Green Star" under every paragraph: no heading comes three times.
  private func isRefrain(_ line: PageLine) -> Bool {
    guard line.wordCount <= 8, line.numbers < line.wordCount else { return false }
    var count = 0
    for other in page.lines[bodyStart..<min(page.lines.count, bodyStart + 400)] where other.hash == line.hash {
      count += 1
      if count >= 3 { return true }
    }
    return false
  }

  private func introducesList(before index: Int) -> Bool {
    var at = index - 1
    while at >= bodyStart {
      if case .kept(.paragraph)? = parts[at].first(where: { $0.verdict == .kept(.paragraph) })?.verdict {
        return page.lines[at].ending == .colon
      }
      at -= 1
    }
    return false
  }
}
