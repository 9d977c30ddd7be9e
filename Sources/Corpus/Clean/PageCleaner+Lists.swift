/// Text that is not made of plain paragraphs: lists, tables, chronologies, interviews, the parts of a report.
extension PageCleaner {
  private static let firstPerson = CaptionMarks.words(
    "i we my our me us myself ourselves no yes ja mi smo sam moj nas nam mislim ne да ми смо сам ich wir mein unser nein je nous "
      + "notre mon oui non io noi mio sì unë ne jemi jam po jo")
  private static let interviewWords = CaptionMarks.words(
    "interview interviewed intervju intervistë intervista entretien q intervjuu razgovor")
  private static let reportHeads = CaptionMarks.words(
    "recommendations recommendation discussion comment analysis background sources topics related preporuke rekomandime"
  )

  /// Whether people ask and answer here: the questions are text then, no sub-headings.
  ///
  /// A heading or kicker says so, or the lines after most of the questions speak of "I" and "we".
  func readsAsInterview() -> Bool {
    let head = first..<min(bodyStart, page.lines.count)
    if head.contains(where: { page.lines[$0].wordCount <= 25 && isInterviewHead(page.lines[$0]) }) { return true }
    var (questions, answered, labelled) = (0, 0, 0)
    for index in bodyStart..<max(bodyStart, page.lines.count - 1) {
      let line = page.lines[index]
      if isSpoken(line) { labelled += 1 }
      guard line.wordCount <= 30, line.wordCount >= 2, page.text.bytes[line.span.end - 1] == 0x3F else { continue }
      questions += 1
      let next = page.lines[index + 1]
      let bytes = page.text.bytes
      let isDashed = next.bullet > 0 && bytes[next.span.start] != 0x2A
      let opening = next.words.prefix(20)
      let isPersonal =
        bytes[next.span.start] != 0x22 && bytes[next.span.start] < 0xE2
        && opening.contains { PageCleaner.firstPerson[page.words[$0].hash] != nil }
      if isDashed || isPersonal { answered += 1 }
    }
    return labelled >= 3 || questions >= 2 && answered * 2 >= questions
  }

  private func isInterviewHead(_ line: PageLine) -> Bool {
    guard let word = line.words.first(where: { PageCleaner.interviewWords[page.words[$0].hash] != nil }) else {
      return false
    }
    // "Q&A", not "Q" alone.
    return page.words[word].span.count > 1
      || page.text.bytes[page.words[word].span.end..<line.span.end].prefix(2).contains(0x26)
  }

  /// "Balkan Monitor: And does it?", "Q: How long will they stay": a name or letter in capitals, a colon, then speech.
  func isSpoken(_ line: PageLine) -> Bool {
    guard line.wordCount >= 3, let first = line.words.first, page.words[first].startsUpper else { return false }
    for position in line.words.prefix(5) {
      let word = page.words[position]
      guard word.startsUpper || word.languages != 0 else { return false }
      let end = Int(word.end)
      guard end + 2 < line.span.end, page.text.bytes[end] == 0x3A else { continue }
      return position + 2 <= line.words.upperBound && page.text.bytes[end + 1] == 0x20
    }
    return false
  }

  /// "What happens next?" above a paragraph.
  func isQuestionHeading(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard (2...8).contains(line.wordCount), !isInterview, page.text.bytes[line.span.end - 1] == 0x3F, index > bodyStart
    else {
      return false
    }
    if isSpoken(line) { return false }
    guard page.words[line.words.lowerBound].startsUpper, line.bullet == 0, index + 1 < page.lines.count else {
      return false
    }
    // Buttons and links may stand between a heading and its paragraph.
    let later = (index + 1..<min(index + 3, page.lines.count)).first { rule($0, inHead: false) == nil }
    guard let later else { return false }
    let next = page.lines[later]
    return next.isProse && next.wordCount >= 15 && page.text.bytes[line.span.start] < 0x80
      && page.text.bytes[line.span.start] != 0x22
  }

  /// "2004" above the days of that year: no counter.
  func isYearHeading(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.wordCount == 1, line.span.count == 4, line.numbers == 1 else { return false }
    let bytes = page.text.bytes
    return bytes[line.span.start] == 0x31 && bytes[line.span.start + 1] == 0x39
      || bytes[line.span.start] == 0x32 && bytes[line.span.start + 1] == 0x30
  }

  /// "RECOMMENDATIONS" above the paragraphs of a report; above a list of links the same word ends an article.
  func isReportHeading(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.wordCount <= 2, index > bodyStart, line.ending == .other,
      line.words.allSatisfy({ PageCleaner.reportHeads[page.words[$0].hash] != nil || page.words[$0].isNumber })
    else { return false }
    var prose = 0
    for later in index + 1..<max(index + 1, min(index + 5, page.lines.count)) {
      let next = page.lines[later]
      if isFreeProse(later), next.wordCount >= 8, next.littleWords >= 2, !isCut(next) {
        prose += 1
      } else if later == index + 1, next.ending != .colon {
        return false
      }
    }
    return prose >= 2 || prose == 1 && index + 2 >= page.lines.count - 1
  }

  /// Whether the text goes on right after a line: a paragraph, below a heading at most, that uses words read so far.
  func goesOn(after index: Int) -> Bool {
    for later in index + 1..<max(index + 1, min(index + 3, page.lines.count)) {
      let line = page.lines[later]
      guard isFreeProse(later), line.wordCount >= 8, line.littleWords >= 2, !isCut(line) else { continue }
      var known = 0
      for word in line.words.dropFirst() where page.words[word].languages == 0 && !page.words[word].isNumber {
        let hash = page.words[word].hash
        guard page.words[word].span.count >= 4 else { continue }
        if (bodyStart..<index).contains(where: { at in
          page.lines[at].isProse && page.lines[at].words.contains { page.words[$0].hash == hash }
        }) {
          known += 1
        }
      }
      return known >= 1
    }
    return false
  }

  private static let keyHeads: Set<[UInt64]> = Set(
    [
      "key points", "key findings", "main findings", "main points", "highlights", "in brief", "at a glance", "summary",
      "executive summary",
      "key facts", "key takeaways", "overview", "u kratko", "ključne tačke",
    ].map { WordHash.words(of: $0) })

  /// "Key points" and a list under it, above the first paragraph: the list opens the text.
  func keyPoints(before start: Int) -> Int {
    for index in first..<max(first, min(start, first + 40)) where index + 2 < start {
      guard page.lines[index + 1].bullet > 0, page.lines[index + 2].bullet > 0, isKeyHead(index) else { continue }
      return index + 1
    }
    return start
  }

  private func isKeyHead(_ index: Int) -> Bool {
    page.lines[index].wordCount <= 2
      && PageCleaner.keyHeads.contains(page.lines[index].words.map { page.words[$0].hash })
  }

  /// The lines among these that are rows of a table or items of a list of the article.
  ///
  /// Rows hold figures ("Albania 12", "Zvečan 41 520"), and so do most items ("- 700 soldiers from Italy"); what comes after
  /// a colon is a list whatever it holds. Lists of links hold headlines.
  func listLines(_ waiting: [Int], isLast: Bool) -> Set<Int> {
    var found: Set<Int> = []
    var start = 0
    while start < waiting.count {
      let line = page.lines[waiting[start]]
      if isIntroduction(waiting[start]), start + 1 < waiting.count, page.lines[waiting[start + 1]].bullet > 0 {
        found.insert(waiting[start])
        start += 1
        while start < waiting.count, page.lines[waiting[start]].bullet > 0 {
          found.insert(waiting[start])
          start += 1
        }
        continue
      }
      var end = start
      while end < waiting.count, waiting[end] == waiting[start] + end - start,
        (page.lines[waiting[end]].bullet > 0) == (line.bullet > 0),
        line.bullet > 0 || isRow(page.lines[waiting[end]])
      {
        end += 1
      }
      let run = waiting[start..<max(end, start)]
      if line.bullet > 0
        ? isItems(run, isLast: isLast) : run.count >= 3 && (run.count >= 6 || isAfterText(run.first!, isLast))
      {
        found.formUnion(run)
        // "Nation   Soldiers" above the rows.
        if line.bullet == 0, start > 0, !found.contains(waiting[start - 1]), isTableHead(waiting[start - 1], run.first!)
        {
          found.insert(waiting[start - 1])
        }
      }
      start = max(end, start + 1)
    }
    return found
  }

  /// "The areas of the battle groups are as follows:"
  private func isIntroduction(_ index: Int) -> Bool {
    let line = page.lines[index]
    return line.ending == .colon && line.wordCount >= 4 && line.littleWords >= 1 && line.lowerWords >= 2
  }

  /// "United States   766", "Germany: 1,288 (10 officers)": a short line with words first and figures after them.
  private func isRow(_ line: PageLine) -> Bool {
    guard (2...14).contains(line.wordCount), line.numbers >= 1, line.ending == .other, let first = line.words.first,
      let last = line.words.last, !page.words[first].isNumber || line.numbers >= 2
    else { return false }
    let figures = line.words.filter { page.words[$0].isNumber }
    // The figure ends the line, or stands behind a colon, a bar or a gap as the cells of a table do.
    if page.words[last].isNumber || figures.count * 2 >= line.wordCount { return true }
    guard let figure = figures.first, figure > first else { return false }
    let gap = page.text.bytes[Int(page.words[figure - 1].end)..<Int(page.words[figure].start)]
    return gap.contains(0x3A) || gap.contains(0x7C) || gap.contains(0x09) || gap.count >= 3
  }

  private func isItems(_ run: ArraySlice<Int>, isLast: Bool) -> Bool {
    guard run.count >= 2, isAfterText(run.first!, isLast) else { return false }
    if run.first! > first, isKeyHead(run.first! - 1) { return true }
    var (figures, lower, labelled) = (0, 0, 0)
    for index in run {
      let line = page.lines[index]
      guard let first = line.words.first else { continue }
      if line.numbers > 0, !page.words[first].isNumber || sharesWord(index) { figures += 1 }
      if !page.words[first].startsUpper, !page.words[first].isNumber { lower += 1 }
      if isSpoken(line) { labelled += 1 }
    }
    return figures * 2 > run.count || lower * 2 > run.count || labelled == run.count
  }

  /// Whether a paragraph nearby uses a word of this line: "700 soldiers from Italy", unlike "10 best beaches of 2019".
  private func sharesWord(_ index: Int) -> Bool {
    let words = page.lines[index].words.map { page.words[$0] }.filter {
      $0.languages == 0 && !$0.isNumber && $0.span.count >= 4
    }
    return (max(bodyStart, index - 6)..<min(index + 7, page.lines.count)).contains { at in
      page.lines[at].isProse
        && page.lines[at].words.contains { word in
          words.contains { $0.hash == page.words[word].hash }
        }
    }
  }

  /// At the end of a page only lines right under a paragraph are believed, or under a heading of one.
  private func isAfterText(_ index: Int, _ isLast: Bool) -> Bool {
    guard isLast else { return true }
    return (max(bodyStart, index - 2)..<index).contains { at in
      parts[at].contains { $0.verdict == .kept(.paragraph) || $0.verdict == .kept(.subheading) }
    }
  }

  private func isTableHead(_ index: Int, _ row: Int) -> Bool {
    let line = page.lines[index]
    return index + 1 == row && (2...8).contains(line.wordCount) && page.lines[row].blankBefore == 0
      && line.ending == .other
      && page.text.bytes[line.span.range].split(separator: 0x20, omittingEmptySubsequences: false).contains {
        $0.isEmpty
      }
  }
}
