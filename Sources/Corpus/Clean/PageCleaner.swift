/// What a cleaner decided on a stretch of a page.
struct PagePart: Sendable {
  /// Bytes of the decoded text.
  let span: TextSpan
  let verdict: Verdict

  enum Verdict: Sendable, Equatable {
    case kept(SourceText.BlockKind)
    /// Number of the rule in `CleaningRule.all`.
    case removed(Int)
  }
}

/// Decides line by line what of a page is its article.
///
/// Known phrases and shapes come first (`CleaningRule`, `CaptionMarks`, `DateStamp`); what they leave is weighed: running
/// text is the body, the headline-like line above it that other lines repeat or whose words the body uses is the title,
/// short lines between paragraphs are sub-headings, lists of headlines are links. After a line that ends the article
/// nothing comes back but prose that clearly belongs.
struct PageCleaner {
  typealias Rule = CleaningRule

  let page: PageText
  let outlets: OutletTable
  let hits: [[PhraseTable.Hit]]
  let captions: [CaptionMarks.Cut?]
  let stamps: [DateStamp?]
  /// A title known from a record or header, as words.
  let givenTitle: [UInt64]

  var parts: [[PagePart]]
  /// The line and stretch that is the title.
  var title: (line: Int, span: TextSpan)?
  /// First line that is no header.
  let first: Int
  /// First line of the body.
  var bodyStart: Int
  /// Date stamps that the page prints about itself, in order.
  var pageStamps: [(value: String, span: TextSpan)] = []
  var byline: String?
  /// Names of sites glued to a title.
  var siteNames: [(name: String, span: TextSpan)] = []
  var isMirror = false
  /// The dateline of the first paragraph, where the start of the text was found by it.
  var dateline: (line: Int, found: Dateline)?
  /// Set when the body is read: whether people ask and answer in it.
  var isInterview = false
  /// Set when the body is read: whether nothing of the article comes after a line.
  var closing: [Bool] = []

  init(_ page: PageText, outlets: OutletTable, title: String? = nil) {
    (self.page, self.outlets) = (page, outlets)
    hits = page.lines.map { PhraseTable.shared.hits($0, in: page) }
    var captions = page.lines.map { CaptionMarks.find($0, in: page) }
    for index in captions.indices.dropLast() where captions[index]?.isLabel == true {
      captions[index + 1] = CaptionMarks.Cut(caption: page.lines[index + 1].span)
    }
    PageCleaner.spreadCaptions(&captions, page)
    let stamps = page.lines.map { PageCleaner.mayBearStamp($0, page) ? DateStamp.find($0, in: page) : nil }
    for index in captions.indices {
      // "Telegraf 16.01.2017 | Telegraf.rs / Tanjug" is the page's stamp, no caption with its credit.
      guard captions[index] != nil, let stamp = stamps[index], stamp.otherWords <= 6 else { continue }
      if page.lines[index].wordCount <= 12, page.lines[index].lowerWords <= 1, page.lines[index].littleWords == 0 {
        captions[index] = nil
      }
    }
    for index in captions.indices where captions[index] != nil && PageCleaner.opensWithStamp(index, stamps, page) {
      captions[index] = nil
    }
    (self.captions, self.stamps) = (captions, stamps)
    parts = [[PagePart]](repeating: [], count: page.lines.count)
    first = page.header.lineCount
    bodyStart = page.lines.count
    givenTitle = title.map { WordHash.words(of: $0) } ?? page.header.value(.title).map { page.hashes(in: $0) } ?? []
  }

  /// A picture's words printed once without and once with who took it: both are the caption.
  private static func spreadCaptions(_ captions: inout [CaptionMarks.Cut?], _ page: PageText) {
    for index in captions.indices {
      guard let caption = captions[index]?.caption else { continue }
      let words = page.hashes(in: caption)
      guard words.count >= 6 else { continue }
      for other in [index - 1, index - 2] where captions.indices.contains(other) && captions[other] == nil {
        let line = page.lines[other]
        if line.wordCount == words.count, page.hashes(in: line.span) == words {
          captions[other] = CaptionMarks.Cut(caption: line.span)
        }
      }
    }
  }

  /// Runs all steps; afterwards every line has its parts.
  mutating func clean() {
    decideHeader()
    for index in first..<page.lines.count where page.lines[index].wordCount == 0 {
      remove(index, RuleNumber.separator)
    }
    bodyStart = keyPoints(before: withIntroduction(datelineStart(belowStamp(findBodyStart()))))
    findTitle()
    decideRepeats()
    // A page without a sentence ("Albania 13; Armenia 35; ...") is all text: nothing stands above its article.
    if bodyStart < page.lines.count { decideHead() }
    decideBody()
    orderStamps()
    for index in page.lines.indices where parts[index].isEmpty { remove(index, RuleNumber.afterArticle) }
  }

  // MARK: Decisions

  func isOpen(_ index: Int) -> Bool { parts[index].isEmpty }

  mutating func remove(_ index: Int, _ rule: Int) {
    parts[index] = [PagePart(span: page.lines[index].span, verdict: .removed(rule))]
  }

  /// Keeps a line, or the stretch of it that is given; the rest of the line is removed by `rule`.
  mutating func keep(
    _ index: Int, _ kind: SourceText.BlockKind, _ span: TextSpan? = nil, rest rule: Int = RuleNumber.listMark
  ) {
    let line = page.lines[index]
    let kept = span ?? TextSpan(line.span.start + line.bullet, line.span.end)
    var result: [PagePart] = []
    if kept.start > line.span.start {
      let head = TextSpan(line.span.start, kept.start)
      result.append(PagePart(span: head, verdict: .removed(rule)))
    }
    result.append(PagePart(span: kept, verdict: .kept(kind)))
    if kept.end < line.span.end {
      result.append(PagePart(span: TextSpan(kept.end, line.span.end), verdict: .removed(rule)))
    }
    parts[index] = result
  }

  /// Keeps a line as a caption, or removes it when it is a credit alone.
  mutating func decideCaption(_ index: Int, _ cut: CaptionMarks.Cut) {
    if let caption = cut.caption, index > first, captions[index - 1] != nil,
      contains(page.lines[index - 1].span, caption)
    {
      remove(index, RuleNumber.duplicateCaption)
    } else if let caption = cut.caption, !caption.isEmpty {
      keep(index, .caption, caption, rest: RuleNumber.imageCredit)
    } else {
      remove(index, RuleNumber.imageCredit)
    }
  }

  /// The rule of a line's phrases that holds where the line stands; most exact phrase first.
  func rule(_ index: Int, inHead: Bool) -> Int? {
    for hit in hits[index] {
      let rule = Rule.all[hit.rule]
      // "Source: Tanjug" may stand under the title.
      let isLinkTitle = hit.kind == .whole && rule.ends == .section
      let fitsHead = rule.place != .tail || isLinkTitle || hit.rule == RuleNumber.sourceCredit
      if inHead ? !fitsHead : rule.place == .head { continue }
      return hit.rule
    }
    return nil
  }

  /// Whether a line is running text that no rule claims.
  func isFreeProse(_ index: Int) -> Bool {
    page.lines[index].isProse && hits[index].isEmpty && captions[index] == nil && isOpen(index) && !isTeaser(index)
      && !isScript(page.lines[index])
  }

  private mutating func decideHeader() {
    for index in 0..<first {
      let line = page.lines[index]
      if let field = page.header.fields.first(where: { $0.key == .title && $0.line == line.span }),
        !field.value.isEmpty,
        title == nil
      {
        keep(index, .title, field.value, rest: RuleNumber.headerField)
        title = (index, field.value)
      } else {
        remove(index, RuleNumber.headerField)
      }
    }
  }

  /// The first line of running text that another one follows soon, or that is prose beyond doubt.
  private func findBodyStart() -> Int {
    var fallback: Int?
    var index = first
    while index < page.lines.count {
      let line = page.lines[index]
      // A speech begins with who makes it.
      if index + 1 < page.lines.count, givesFloor(index), page.lines[index + 1].isProse, isOpen(index) { return index }
      if index + 2 < page.lines.count, isSeat(index + 1), page.lines[index + 2].isProse, isOpen(index) { return index }
      if isFreeProse(index), !isDateLine(index), !isRepeatedNext(index), !isSentenceHeadline(index),
        !isEnclosedDeck(index), !isCutCopy(index)
      {
        if line.isStrongProse { return index }
        let soon = (index + 1..<min(index + 3, page.lines.count)).contains {
          isFreeProse($0) && page.lines[$0].wordCount >= 4
        }
        if soon, line.wordCount >= 4 { return index }
        if fallback == nil { fallback = index }
      }
      index += 1
    }
    if let fallback { return fallback }
    return (first..<page.lines.count).first { page.lines[$0].isProse && isOpen($0) && captions[$0] == nil }
      ?? page.lines.count
  }

  /// Sentences of teasers and clips high above the day of the page and its headline are not its text: "Monday, 5 March, 2001,
  /// 08:14 GMT" over "Mine kills three on forest road" over paragraphs.
  private func belowStamp(_ start: Int) -> Int {
    var words = 0
    for index in start..<min(start + 60, page.lines.count) {
      let line = page.lines[index]
      if line.isStrongProse { words += line.wordCount }
      // Two paragraphs in a row are a text.
      if words > 120 || index > start && line.isStrongProse && page.lines[index - 1].isStrongProse { return start }
      guard index > start + 1, let stamp = stamps[index], stamp.otherWords <= 1, isDateLine(index),
        [index - 1, index + 1].contains(where: { page.isHeadline($0) })
      else { continue }
      let below = (index + 1..<min(index + 7, page.lines.count)).filter {
        isFreeProse($0) && page.lines[$0].isStrongProse
      }
      if below.count >= 2, let next = below.first { return next }
    }
    return start
  }

  /// A wire story starts at its dateline: sentences above it are captions, decks or buttons ("Add to My Pages!").
  private mutating func datelineStart(_ start: Int) -> Int {
    for index in start..<min(start + 7, page.lines.count) where isFreeProse(index) {
      let line = page.lines[index]
      if line.wordCount >= 12, mayHoldDateline(line), let found = Dateline.find(line, in: page, outlets) {
        dateline = (index, found)
        return found.place == nil ? start : index
      }
      if line.wordCount > 45 { break }
    }
    return start
  }

  private func mayHoldDateline(_ line: PageLine) -> Bool {
    guard let first = line.words.first else { return false }
    return page.words[first].isAllUpper
      || page.text.bytes[line.span.start..<min(line.span.end, line.span.start + 140)].contains(0x28)
  }

  /// "Mr Dale asked the Minister:" right above the first paragraph belongs to it.
  private func withIntroduction(_ start: Int) -> Int {
    guard start > first, start < page.lines.count, isOpen(start - 1), hits[start - 1].isEmpty else { return start }
    let line = page.lines[start - 1]
    let isSpeech = line.ending == .colon && line.wordCount >= 4 && line.lowerWords >= 2 && line.littleWords >= 1
    return isSpeech && !isDateLine(start - 1) && captions[start - 1] == nil ? start - 1 : start
  }

  /// Whether the page prints this sentence twice in a row: a caption and its copy for screen readers.
  func isRepeatedNext(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.wordCount >= 5 else { return false }
    let previous = index > first && page.lines[index - 1].hash == line.hash
    let next = index + 1 < page.lines.count && page.lines[index + 1].hash == line.hash
    return previous || next
  }

  /// Whether a line is a teaser that breaks off and stands whole as a paragraph below.
  func isCutCopy(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard isCut(line), line.wordCount >= 8 else { return false }
    let opening = line.words.prefix(6).map { page.words[$0].hash }
    return (index + 1..<min(index + 6, page.lines.count)).contains { later in
      page.lines[later].wordCount >= line.wordCount
        && page.lines[later].words.prefix(6).map { page.words[$0].hash } == opening
    }
  }

  /// "By Ana Anic and Bob Byrd", "By defence correspondent Ana Anic in Pristina".
  func isByline(_ line: PageLine) -> Bool {
    guard line.wordCount >= 2, line.wordCount <= 18, line.ending != .colon, line.ending != .stop else { return false }
    let (one, two) = (page.words[line.words.lowerBound], page.words[line.words.lowerBound + 1])
    if AuthorWords.foreignBy[one.hash] != nil { return two.startsUpper && line.wordCount <= 5 && line.lowerWords <= 1 }
    guard one.hash == KnownWord.by else { return false }
    let names = line.wordCount - line.lowerWords - line.numbers - (one.startsUpper ? 1 : 0)
    return two.startsUpper ? line.lowerWords <= 4 : one.startsUpper && names >= 2 && line.lowerWords <= 5
  }

  /// Whether a line breaks off with dots, as teasers do.
  func isCut(_ line: PageLine) -> Bool {
    let bytes = page.text.bytes[line.span.range]
    return bytes.suffix(3).elementsEqual([0x2E, 0x2E, 0x2E]) || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
      || bytes.suffix(4).elementsEqual([0xE2, 0x80, 0xA6, 0x5D])
  }

  /// Whether a line and one beside it break off: a list of teasers.
  func isTeaser(_ index: Int) -> Bool {
    guard isCut(page.lines[index]), page.lines[index].wordCount <= 40 else { return false }
    return index > 0 && isCut(page.lines[index - 1]) || index + 1 < page.lines.count && isCut(page.lines[index + 1])
  }
}

extension PageText {
  /// Whether a line reads like a headline and no sentence.
  func isHeadline(_ index: Int) -> Bool {
    guard lines.indices.contains(index) else { return false }
    return lines[index].looksLikeHeadline && lines[index].wordCount >= 4 && !lines[index].isStrongProse
  }

  /// The words inside a stretch.
  func words(in span: TextSpan) -> ArraySlice<PageWord> {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if Int(words[middle].start) < span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < words.count, Int(words[end].end) <= span.end { end += 1 }
    return words[low..<end]
  }

  func hashes(in span: TextSpan) -> [UInt64] { words(in: span).map(\.hash) }
}

/// Numbers of the rules that look at place and shape.
enum RuleNumber {
  static let script = CleaningRule.number("script")
  static let inlineLink = CleaningRule.number("inline-link")
  static let accountForm = CleaningRule.number("account-form")
  static let footnote = CleaningRule.number("footnote")
  static let archiveNote = CleaningRule.number("archive-note")
  static let byteOrderMark = CleaningRule.number("byte-order-mark")
  static let invisible = CleaningRule.number("invisible-character")
  static let headerField = CleaningRule.number("header-field")
  static let markdownMark = CleaningRule.number("markdown-mark")
  static let breadcrumb = CleaningRule.number("breadcrumb")
  static let duplicateTitle = CleaningRule.number("duplicate-title")
  static let duplicateCaption = CleaningRule.number("duplicate-caption")
  static let duplicateParagraph = CleaningRule.number("duplicate-paragraph")
  static let categoryLine = CleaningRule.number("category-line")
  static let dateStamp = CleaningRule.number("date-stamp")
  static let byline = CleaningRule.number("byline")
  static let imageCredit = CleaningRule.number("image-credit")
  static let separator = CleaningRule.number("separator")
  static let pageField = CleaningRule.number("page-field")
  static let listMark = CleaningRule.number("list-mark")
  static let authorNote = CleaningRule.number("author-note")
  static let headFurniture = CleaningRule.number("head-furniture")
  static let inlineHeadline = CleaningRule.number("inline-headline")
  static let afterArticle = CleaningRule.number("after-article")
  static let voteWidget = CleaningRule.number("vote-widget")
  static let comment = CleaningRule.number("comment")
  static let creditLine = CleaningRule.number("credit-line")
  static let siteAccount = CleaningRule.number("site-account")
  static let relatedLinks = CleaningRule.number("related-links")
  static let sourceCredit = CleaningRule.number("source-credit")
  static let republicationNote = CleaningRule.number("republication-note")
  static let publisherNote = CleaningRule.number("publisher-note")
  static let copyright = CleaningRule.number("copyright")
  static let commentForm = CleaningRule.number("comment-form")
  static let newsletterForm = CleaningRule.number("newsletter-form")
  static let boxEnd = CleaningRule.number("box-end")
}
