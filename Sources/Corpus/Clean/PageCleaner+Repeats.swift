/// Copies of the title, and what stands beside them.
extension PageCleaner {
  /// Removes the other copies of the title, and lines that hold it with a path or a site's name.
  mutating func decideRepeats() {
    let hash: UInt64
    if let title {
      var all = StableHash()
      for word in page.hashes(in: title.span) { all.add(word) }
      hash = all.mixed
    } else if !givenTitle.isEmpty {
      var all = StableHash()
      for word in givenTitle { all.add(word) }
      hash = all.mixed
    } else {
      return
    }
    var kept = title != nil
    for index in first..<page.lines.count where isOpen(index) {
      let line = page.lines[index]
      if line.hash == hash, line.wordCount >= 2 {
        if kept {
          remove(index, RuleNumber.duplicateTitle)
        } else {
          // The record or header states the title, and this is where the page prints it.
          kept = true
          title = (index, line.span)
          keep(index, .title, line.span)
        }
      } else if let title, line.span.count <= title.span.count + 120, !line.isStrongProse || index < bodyStart,
        let at = position(of: title.span, in: line.span)
      {
        // "CNN.com - Title - Nov. 28, 2011"
        if index < bodyStart, let stamp = stamps[index], stamp.span.start >= at + title.span.count {
          pageStamps.append((stamp.value, stamp.span))
        }
        let after = TextSpan(at + title.span.count, line.span.end)
        if let own = rule(index, inHead: index < bodyStart) {
          remove(index, own)
        } else {
          remove(index, RuleNumber.breadcrumb)
        }
        noteSite(before: TextSpan(line.span.start, at), after: after)
      }
    }
  }

  /// Remembers a site's name that stands after the title; "Current:Home > …" and the like mark a mirror.
  mutating func noteSite(before: TextSpan, after: TextSpan) {
    let bytes = page.text.bytes
    if !before.isEmpty, page.string(before).lowercased().hasPrefix("current:") { isMirror = true }
    if let dash = bytes[before.range].firstIndex(of: 0x2D), dash > before.start + 1, bytes[dash - 1] == 0x20 {
      // "DVIDS - News - Title"
      let span = TextSpan(before.start, dash - 1)
      if outlets.isName(page.hashes(in: span)) { siteNames.append((page.string(span), span)) }
    }
    var at = after.start
    var sawMark = false
    while at < after.end {
      let byte = bytes[at]
      if byte == 0x2D || byte == 0x7C || byte == 0x3A || byte == 0xC2
        || byte == 0xE2 && at + 2 < after.end && bytes[at + 1] == 0x80
          && PageCleaner.siteMarks.contains(bytes[at + 2])
      {
        sawMark = true
        at += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
      } else if byte == 0x20 {
        at += 1
      } else {
        break
      }
    }
    guard sawMark, at < after.end else { return }
    var end = after.end
    while end > at, [0x20, 0x2D, 0x7C, 0x2E].contains(bytes[end - 1]) { end -= 1 }
    // "Title | News | DW | 22.11.2018": the part that is called like an outlet.
    let fields = parts(TextSpan(at, end))
    let site =
      fields.first { outlets.isName(page.hashes(in: $0)) }
      ?? fields.last { !page.words(in: $0).contains(where: \.isNumber) && fields.count > 1 } ?? TextSpan(at, end)
    let name = String(Substring(page.string(site)).trimmed)
    let words = WordHash.words(of: name)
    // "Title - Mar 18, 2004"
    if words.contains(WordHash.number), words.contains(where: { DateStamp.Vocabulary.months[$0] != nil }) { return }
    if (1...5).contains(words.count) { siteNames.append((name, site)) }
  }

  /// The third byte of what stands between a title and a site's name: an en dash, an em dash, a bar, a bullet, an angle.
  private static let siteMarks: Set<UInt8> = [0x93, 0x94, 0x95, 0xA2, 0xBA]

  /// "Letters from the Drina" over "A walk, and some sums" and "Posted on 28 November 2011 by Ana Anic": a blog's name over
  /// the title of a post.
  func isBlogName(_ index: Int, _ candidates: [Int]) -> Bool {
    guard index == first, candidates.count > 1, candidates[1] == index + 1, index + 2 < page.lines.count,
      page.lines[index + 1].blankBefore > 0, page.lines[index + 2].blankBefore == 0, isDateLine(index + 2),
      let word = page.lines[index + 2].words.first
    else { return false }
    let line = page.lines[index]
    return line.wordCount <= 6 && line.lowerWords <= line.littleWords
      && PageCleaner.postings[page.words[word].hash] != nil
  }

  /// "United Nations Mission in …" over "Report of the Secretary-General": whom a report is of, over what it is.
  func isAboveReport(_ index: Int, _ candidates: [Int]) -> Bool {
    guard candidates.contains(index + 1), page.lines[index + 1].blankBefore == 0 else { return false }
    let (line, next) = (page.lines[index], page.lines[index + 1])
    guard line.lowerWords <= line.littleWords, next.wordCount >= 3 else { return false }
    let words = next.words.prefix(2).map { page.words[$0].hash }
    return PageCleaner.papers[words[0]] != nil && PageCleaner.links[words[1]] != nil
  }

  private static let postings = CaptionMarks.words("posted published written")
  private static let papers = CaptionMarks.words("report letter note memorandum statement communication")
  private static let links = CaptionMarks.words("of by from")
}
