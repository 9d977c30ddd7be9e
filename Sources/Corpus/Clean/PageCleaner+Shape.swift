/// What lines above an article are by their shape and by where they come again.
extension PageCleaner {
  private static let paperWords = CaptionMarks.words(
    "news times post herald tribune gazette journal chronicle observer daily telegraph guardian star mirror courier express "
      + "examiner sentinel dispatch globe inquirer review insight radio television tv online press weekly network magazine today blog monitor portal hansard"
  )
  private static let fieldNames = CaptionMarks.words(
    "format source sources posted origin language languages theme themes type country countries published date author authors "
      + "category categories topic topics section region location")
  private static let contents = CaptionMarks.words("story page article section report")

  /// "Format News and Press Release" over "Source UN Security Council": fields of an archive without colons, two at least.
  func isPageField(_ index: Int) -> Bool {
    guard let name = fieldName(index) else { return false }
    for other in [index - 1, index + 1] where page.lines.indices.contains(other) {
      guard page.lines[max(index, other)].blankBefore == 0, let next = fieldName(other) else { continue }
      if next != name { return true }
    }
    return false
  }

  private func fieldName(_ index: Int) -> UInt64? {
    let line = page.lines[index]
    guard (2...12).contains(line.wordCount), line.ending == .other, index >= first else { return nil }
    let name = page.words[line.words.lowerBound]
    return name.startsUpper && PageCleaner.fieldNames[name.hash] != nil ? name.hash : nil
  }

  /// "From:" alone on a line.
  func isLoneField(_ line: PageLine) -> Bool {
    guard line.wordCount == 1, let word = line.words.first else { return false }
    let hash = page.words[word].hash
    return PageCleaner.fieldNames[hash] != nil || PageCleaner.loneFields[hash] != nil
  }

  private static let loneFields = CaptionMarks.words("from by to share contact updated print photo photos video tags")

  /// "Source UN Security Council" among such fields.
  func isSourceField(_ index: Int) -> Bool {
    isPageField(index) && page.words[page.lines[index].words.lowerBound].hash == KnownWord.source
  }

  /// "The Example News": a short line in capitals that is called like a paper, or starts with a host ("SpaceDaily.com - …").
  func isPaperName(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard (2...8).contains(line.wordCount), line.ending == .other, line.bullet == 0 else { return false }
    if hostEnd(line) != nil { return true }
    guard line.wordCount <= 5, line.numbers == 0 else { return false }
    let words = line.words.map { page.words[$0] }
    guard words.allSatisfy({ $0.startsUpper || $0.languages != 0 }), words[0].startsUpper else { return false }
    return PageCleaner.paperWords[words[words.count - 1].hash] != nil
      || words[0].hash == KnownWord.the && words.count <= 4 && PageCleaner.paperWords[words[1].hash] != nil
  }

  /// Whether papers are called so: "Courier", "Weekly".
  func isPaperWord(_ word: PageWord) -> Bool { isPaperWord(word.hash) }

  func isPaperWord(_ word: UInt64) -> Bool { PageCleaner.paperWords[word] != nil }

  /// Where a host at the start of a line ends: "SpaceWar.com", "news.example.org".
  func hostEnd(_ line: PageLine) -> Int? {
    let bytes = page.text.bytes
    var at = line.span.start
    var dot = -1
    while at < line.span.end, bytes[at] > 0x20 {
      let byte = bytes[at]
      let isPlain = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
      if byte == 0x2E { dot = at } else if !isPlain { return nil }
      at += 1
    }
    guard dot > line.span.start + 1, (2...4).contains(at - dot - 1) else { return nil }
    return bytes[dot + 1..<at].allSatisfy { (0x61...0x7A).contains($0) } ? at : nil
  }

  /// A question, an exclamation or a quotation without a full stop that opens a page: a headline, though it ends like prose.
  ///
  /// "Football rumours: two clubs battle for striker?" above the first paragraph; nothing headline-like stands before it.
  func isSentenceHeadline(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard (4...22).contains(line.wordCount), index + 1 < page.lines.count, line.bullet == 0 else { return false }
    if isDatedHeadline(index) { return true }
    let bytes = page.text.bytes[line.span.range]
    guard let last = bytes.last, line.ending == .quote || last == 0x3F || last == 0x21 else { return false }
    // More than one sentence is a paragraph; so is speech that opens with its quote.
    if isQuotedHeadline(index) { return true }
    guard !holdsSentenceEnd(line), bytes.first != 0x22, bytes.first != 0xE2 || line.wordCount <= 14 else {
      return false
    }
    let next = page.lines[index + 1]
    if isSpoken(next) { return false }
    guard
      next.blankBefore > 0 || isDateLine(index + 1) || isByline(next) || isPostedBy(index + 1) || next.isStrongProse
    else { return false }
    for before in first..<index where isOpen(before) && hits[before].isEmpty {
      let line = page.lines[before]
      if line.looksLikeHeadline, line.wordCount >= 5, line.littleWords > 0 || line.lowerWords > 0, !isDateLine(before),
        !isMenu(line), !isBareMenu(line)
      {
        return false
      }
    }
    return (index + 1..<min(index + 9, page.lines.count)).contains { page.lines[$0].isStrongProse }
  }

  /// "France closes its engagement in Kosovo. And NATO?" on the first line of a page, right above its day.
  func isDatedHeadline(_ index: Int) -> Bool {
    index == first && index + 1 < page.lines.count && (3...26).contains(page.lines[index].wordCount)
      && isDateLine(index + 1)
      && (index + 2..<max(index + 2, min(index + 6, page.lines.count))).contains { page.lines[$0].isStrongProse }
  }

  /// "“OSCE will only monitor elections in Kosovo”" on the first line of a page, all of it in quotation marks.
  private func isQuotedHeadline(_ index: Int) -> Bool {
    let line = page.lines[index]
    let bytes = page.text.bytes[line.span.range]
    guard index == first, line.wordCount <= 14, line.ending == .quote, index + 1 < page.lines.count,
      let open = bytes.first, let close = bytes.last, open == 0x22 && close == 0x22 || open == 0xE2 && close == 0x9D,
      bytes.dropFirst().dropLast().allSatisfy({ $0 != 0x22 })
    else { return false }
    let next = page.lines[index + 1]
    return next.blankBefore > 0 && next.isStrongProse || isDateLine(index + 1)
  }

  /// The summary between two prints of the title.
  func isEnclosedDeck(_ index: Int) -> Bool {
    guard index > first, page.lines[index - 1].looksLikeHeadline, page.lines[index - 1].wordCount >= 4 else {
      return false
    }
    return (index + 1..<min(index + 4, page.lines.count)).contains { page.lines[$0].hash == page.lines[index - 1].hash }
  }

  /// Whether a sentence ends inside a line.
  func holdsSentenceEnd(_ line: PageLine) -> Bool {
    let bytes = page.text.bytes
    var at = line.span.start + 3
    while at + 2 < line.span.end {
      if bytes[at] == 0x2E, bytes[at + 1] == 0x20, bytes[at - 1] | 0x20 >= 0x61, bytes[at - 2] > 0x20 { return true }
      at += 1
    }
    return false
  }

  /// Sub-headings that stand between two paragraphs; above the article they are its list of contents.
  func bodyHeadings() -> Set<UInt64> {
    var found: Set<UInt64> = []
    guard bodyStart + 2 < page.lines.count else { return found }
    for index in bodyStart + 1..<page.lines.count - 1 {
      let line = page.lines[index]
      guard line.looksLikeHeadline, line.wordCount <= 14, !line.isProse else { continue }
      if isFreeProse(index - 1), isFreeProse(index + 1) { found.insert(line.hash) }
    }
    return found
  }

  /// "(MONDO/Kurir)", "/Tanjug/": a line that is a source in brackets or strokes.
  func isBracketedSource(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard (1...4).contains(line.wordCount), line.span.count >= 4 else { return false }
    let bytes = page.text.bytes
    let (open, close) = (bytes[line.span.start], bytes[line.span.end - 1])
    guard open == 0x28 && close == 0x29 && captions[index] == nil || open == 0x2F && close == 0x2F else { return false }
    return outlets.first(page, in: line.words).map { $0.outlet.kind != "organisation" } ?? false
  }

  /// "Beta & RTK", "Tanjug, B92": names of outlets alone, right under the last paragraph.
  func isSignedSource(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard (1...6).contains(line.wordCount), line.lowerWords <= 1, line.ending == .other, index > bodyStart,
      closing[index],
      parts[index - 1].contains(where: { $0.verdict == .kept(.paragraph) }), captions[index] == nil
    else { return false }
    var position = line.words.lowerBound
    while position < line.words.upperBound {
      if let (outlet, end) = outlets.match(page, at: position, before: line.words.upperBound),
        outlet.kind != "organisation"
      {
        position = end
      } else if position > line.words.lowerBound, PageCleaner.joints[page.words[position].hash] != nil {
        position += 1
      } else {
        return false
      }
    }
    return true
  }

  private static let joints = CaptionMarks.words("and i")

  /// The box on the author or publisher: a name alone, then "The Example Institute is a …" at the end.
  func isAboutBox(_ index: Int) -> Bool {
    guard index > bodyStart, closing[index] else { return false }
    let line = page.lines[index]
    let name = page.lines[index - 1]
    guard line.isProse, line.wordCount >= 8, (2...5).contains(name.wordCount), name.lowerWords == 0,
      name.ending == .other, name.numbers == 0
    else { return false }
    let start = page.words[line.words.lowerBound].hash == KnownWord.the ? 1 : 0
    let opening = line.words.dropFirst(start).prefix(name.wordCount).map { page.words[$0].hash }
    guard opening == name.words.map({ page.words[$0].hash }) else { return false }
    return line.words.dropFirst(start + name.wordCount).prefix(14).contains {
      AuthorWords.verbs[page.words[$0].hash] != nil
    }
  }

  /// A question or exclamation at the end of a page that does not follow a paragraph: the headline of a link.
  func isTailHeadline(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard (3...18).contains(line.wordCount), index > bodyStart, closing[index] else { return false }
    let last = page.text.bytes[line.span.end - 1]
    guard last == 0x3F || last == 0x21 || line.ending == .quote, !holdsSentenceEnd(line) else { return false }
    // A short speech after a paragraph is the end of the article.
    let before = parts[index - 1]
    let isAfterText =
      before.contains { $0.verdict == .kept(.paragraph) }
      && !before.contains { $0.verdict == .removed(RuleNumber.sourceCredit) }
    // "Ana Anic (Northmoor) (Lab)" above a question: a speaker of a debate.
    let speaker = page.lines[index - 1]
    if page.text.bytes[speaker.span.end - 1] == 0x29, speaker.lowerWords <= 1, speaker.wordCount >= 2 { return false }
    let isBeforeText =
      index + 1 < page.lines.count && isFreeProse(index + 1)
      && page.text.bytes[page.lines[index + 1].span.end - 1] == 0x2E
    return !isAfterText && !isBeforeText
  }
}
