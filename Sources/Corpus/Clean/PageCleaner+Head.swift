extension PageCleaner {
  /// Decides the lines above the body that phrases and repeats have left.
  mutating func decideHead() {
    var sawDeck = false
    for index in first..<bodyStart where isOpen(index) {
      let line = page.lines[index]
      noteIssue(index)
      if noteStamp(index, isTail: false) { continue }
      if isPageField(index) {
        remove(index, isSourceField(index) ? RuleNumber.sourceCredit : RuleNumber.pageField)
        continue
      }
      if let rule = rule(index, inHead: true) {
        if rule == RuleNumber.siteAccount { isMirror = true }
        remove(index, rule)
      } else if isByline(line) {
        noteByline(index)
      } else if let cut = captions[index] {
        if cut.caption == nil, index > first, isOpenSentence(index - 1) { keep(index - 1, .caption) }
        decideCaption(index, cut)
      } else if isCutCopy(index) {
        remove(index, RuleNumber.duplicateParagraph)
      } else if line.isProse, index > first, page.lines[index - 1].hash == line.hash {
        remove(index, RuleNumber.duplicateCaption)
      } else if line.isProse, isRepeatedNext(index) || isCaptionAbove(index) {
        keep(index, .caption)
      } else if page.text.bytes[line.span.range].contains(0x3E) || isPath(line) {
        remove(index, RuleNumber.breadcrumb)
      } else if isNameLine(line) {
        remove(index, RuleNumber.byline)
      } else if let title, index > title.line, !sawDeck, line.bullet == 0, !isBarred(line), !namesSite(line),
        line.wordCount >= 6, line.littleWords >= 1,
        line.lowerWords * 2 >= line.wordCount
      {
        sawDeck = true
        keep(index, .subheading)
      } else if isSizeRow(line) {
        keep(index, .caption)
      } else if bodyStart - index <= 2, givesFloor(index) {
        keep(index, .subheading)
      } else if line.wordCount <= 8, line.lowerWords <= 1, line.ending == .other {
        remove(index, RuleNumber.categoryLine)
      } else {
        remove(index, RuleNumber.headFurniture)
      }
    }
  }

  /// "The Secretary of State for Defence (Mr. Julian Ashdale)", "12. Ms Ana Vale (Greenock) (Lab)": who has the floor.
  func givesFloor(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.span.count < 160, page.text.bytes[line.span.end - 1] == 0x29,
      let open = (line.span.start..<line.span.end).first(where: { page.text.bytes[$0] == 0x28 })
    else { return false }
    let name = page.words(in: TextSpan(line.span.start, open)).drop { $0.isNumber }
    if let first = name.first, PageCleaner.honorifics.contains(first.hash) {
      return (2...6).contains(name.count) && name.allSatisfy { $0.startsUpper }
    }
    return page.words(in: TextSpan(open, line.span.end)).first.map { PageCleaner.honorifics.contains($0.hash) } ?? false
  }
  /// "Baroness Vale of Greenock" alone on its line.
  func namesVoice(_ line: PageLine) -> Bool {
    guard (2...7).contains(line.wordCount), line.ending == .other, line.bullet == 0 else { return false }
    let words = page.words[line.words]
    return PageCleaner.honorifics.contains(words[words.startIndex].hash)
      && words.allSatisfy { $0.startsUpper || $0.hash == PageCleaner.of }
  }

  /// "(Greenock) (Lab)" under a name: the seat of who has the floor.
  func isSeat(_ index: Int) -> Bool {
    guard index > first, index < page.lines.count, isOpen(index) else { return false }
    let line = page.lines[index]
    guard (1...8).contains(line.wordCount), page.text.bytes[line.span.start] == 0x28,
      page.text.bytes[line.span.end - 1] == 0x29
    else { return false }
    let above = page.lines[index - 1]
    guard stamps[index - 1] == nil, above.numbers == 0, captions[index] == nil,
      !page.words[line.words].contains(where: { PageCleaner.pictured.contains($0.hash) })
    else { return false }
    return (2...14).contains(above.wordCount) && above.ending == .other && above.lowerWords * 2 < above.wordCount
      && page.words[above.words.lowerBound].startsUpper
  }
  private static let pictured = Set(WordHash.words(of: "photo file image picture video reuters getty archive"))
  private static let of = WordHash.words(of: "of")[0]
  private static let honorifics = Set(WordHash.words(of: "mr mrs ms miss dr sir dame lord lady baroness"))

  /// A sentence between the title and a wire story's dateline tells of its picture.
  private func isCaptionAbove(_ index: Int) -> Bool {
    guard let title, index > title.line, bodyStart - index <= 3 else { return false }
    let line = page.lines[index]
    return line.ending == .stop && line.wordCount >= 8 && line.littleWords >= 2
      && dateline?.line == bodyStart
  }

  /// "Home | News | Europe", "Facebook • Twitter": links side by side.
  func isBarred(_ line: PageLine) -> Bool {
    let bytes = page.text.bytes
    var at = line.span.start + 1
    while at + 1 < line.span.end {
      if bytes[at] == 0x7C, bytes[at - 1] == 0x20 { return true }
      if bytes[at] == 0xE2, bytes[at + 1] == 0x80, at + 2 < line.span.end, bytes[at + 2] == 0xA2 { return true }
      at += 1
    }
    return false
  }

  /// "Support us | Sign in", "Danube Weekly | No. 49/2018": links or fields side by side, none long enough for a title.
  func isMenu(_ line: PageLine) -> Bool {
    guard isBarred(line) else { return false }
    return parts(of: line).allSatisfy { page.words(in: $0).count < 5 }
  }

  /// The stretches between the strokes of a line.
  func parts(of line: PageLine) -> [TextSpan] { parts(line.span) }

  func parts(_ span: TextSpan) -> [TextSpan] {
    let bytes = page.text.bytes
    var (found, start, at): ([TextSpan], Int, Int) = ([], span.start, span.start)
    while at < span.end {
      let isDot = bytes[at] == 0xE2 && at + 2 < span.end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA2
      if bytes[at] == 0x7C || isDot {
        found.append(TextSpan(start, at))
        start = at + (isDot ? 3 : 1)
      }
      at += 1
    }
    return found + [TextSpan(start, span.end)]
  }

  /// "STA, A. K.": an outlet's name and little else.
  func isNameLine(_ line: PageLine) -> Bool {
    guard line.wordCount <= 5, line.lowerWords == 0, let first = line.words.first, page.words[first].startsUpper else {
      return false
    }
    guard let (outlet, end) = outlets.match(page, at: first, before: line.words.upperBound),
      outlet.kind != "organisation"
    else {
      return false
    }
    return end == line.words.upperBound || page.text.bytes[Int(page.words[end - 1].end)] == 0x2C
  }

  /// Whether a line starts with the name of the site or outlet that the header states.
  private func namesSite(_ line: PageLine) -> Bool {
    for key in [HeaderBlock.Key.outlet, .republisher] {
      guard let span = page.header.value(key) else { continue }
      let name = page.hashes(in: span)
      if !name.isEmpty, line.words.prefix(name.count).map({ page.words[$0].hash }) == name { return true }
    }
    return false
  }

  private func isOpenSentence(_ index: Int) -> Bool {
    guard case .removed(RuleNumber.headFurniture)? = parts[index].first?.verdict else { return false }
    return page.lines[index].ending == .stop
  }

  private func isPath(_ line: PageLine) -> Bool {
    let bytes = page.text.bytes
    var at = line.span.start
    while at + 1 < line.span.end {
      if bytes[at] == 0xC2, bytes[at + 1] == 0xBB { return line.wordCount <= 20 }
      at += 1
    }
    return false
  }

  private static let issueWords = CaptionMarks.words("no nr number issue br nummer numero numéro n")
  private static let weeklyWords = CaptionMarks.words(
    "weekly woche wochenzeitung wochenzeitschrift nedeljnik tjednik tednik hebdo hebdomadaire settimanale semanal hetilap javore"
  )

  /// "Danube Weekly | No. 49/2018": the number of a weekly's issue is its week of the year.
  mutating func noteIssue(_ index: Int) {
    let line = page.lines[index]
    guard pageStamps.isEmpty, line.wordCount <= 14, line.numbers >= 2 else { return }
    let bytes = page.text.bytes
    for position in line.words.dropLast(2)
    where PageCleaner.issueWords[page.words[position].hash] != nil && page.words[position + 1].isNumber {
      let (number, year) = (page.words[position + 1], page.words[position + 2])
      guard year.isNumber, year.span.count == 4, number.span.count <= 2, Int(year.start) == Int(number.end) + 1,
        bytes[Int(number.end)] == 0x2F, let week = Int(page.string(number.span)), (1...53).contains(week),
        let inYear = Int(page.string(year.span)), let fourth = Day(inYear, 1, 4),
        (first..<bodyStart).contains(where: { head in
          page.lines[head].words.contains { PageCleaner.weeklyWords[page.words[$0].hash] != nil }
        })
      else { continue }
      let monday = fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
      pageStamps.append(
        ("\(monday)/\(monday.adding(days: 6))", TextSpan(Int(page.words[position].start), Int(year.end))))
      return
    }
  }

  mutating func noteByline(_ index: Int) {
    let line = page.lines[index]
    remove(index, RuleNumber.byline)
    if index > bodyStart, byline != nil { return }
    guard byline == nil, let first = line.words.first else { return }
    let end = stamps[index].map { $0.span.start } ?? line.span.end
    var at = Int(page.words[first].end)
    let bytes = page.text.bytes
    while at < end, [0x20, 0x3A].contains(bytes[at]) { at += 1 }
    // "Autor: Jelena Perić | Izvor: Danas"
    var stop = bytes[at..<max(at, end)].firstIndex(of: 0x7C) ?? end
    while stop > at {
      if [0x20, 0x2C, 0x7C, 0x2D, 0x2E, 0x28].contains(bytes[stop - 1]) {
        stop -= 1
      } else if stop > at + 3, bytes[stop - 3] == 0xE2, bytes[stop - 2] == 0x80 {
        // "Bob Byrd – 15/03/11"
        stop -= 3
      } else {
        break
      }
    }
    if stop > at { byline = page.string(TextSpan(at, stop)) }
  }

  /// Puts the stamps under the title first: one above it may tell the day of the visit ("Wednesday, 29 May 2024, 08:32 pm").
  mutating func orderStamps() {
    settleOrder()
    defer { noteCopies() }
    guard let title, bodyStart < page.lines.count else { return }
    let body = page.lines[bodyStart].span.start
    // "Updated: 22-May-2001" beside "21 May 2001": the first printing is the day asked for.
    let updates = pageStamps.filter { isUpdate($0.span) }
    if updates.count < pageStamps.count { pageStamps = pageStamps.filter { !isUpdate($0.span) } + updates }
    let under = pageStamps.filter { $0.span.start > title.span.start && $0.span.start < body }
    guard !under.isEmpty, under.count < pageStamps.count else { return }
    pageStamps = under + pageStamps.filter { !($0.span.start > title.span.start && $0.span.start < body) }
  }

  /// "11/08/2004" on a page that writes "Tuesday, August 24, 1999" is a day of November; beside "24 August 1999" one of
  /// August.
  private mutating func settleOrder() {
    guard pageStamps.contains(where: { $0.value.utf8.first == 0x5B }) else { return }
    let bytes = page.text.bytes
    let named = stamps.compactMap { $0 }.filter { stamp in
      stamp.value.utf8.first != 0x5B
        && page.words(in: stamp.span).contains { DateStamp.Vocabulary.months[$0.hash] != nil }
    }
    let monthFirst = named.count { !(0x30...0x39).contains(bytes[$0.span.start]) }
    guard !named.isEmpty, monthFirst == 0 || monthFirst == named.count else { return }
    for index in pageStamps.indices where pageStamps[index].value.utf8.first == 0x5B {
      if let day = DateStamp.day(of: page.words(in: pageStamps[index].span), page, monthFirst: monthFirst > 0) {
        pageStamps[index].value = day.description
      }
    }
  }

  private static let updating = CaptionMarks.words(
    "updated last modified revised prepared accessed retrieved archived reviewed printed ažurirano izmena përditësuar aktualisiert aggiornato"
  )

  static let sittings = CaptionMarks.words("sitting session meeting plenary debate sitzung seduta")
  static let days = CaptionMarks.words("monday tuesday wednesday thursday friday saturday sunday")
  private static let copying = CaptionMarks.words(
    "generated produced retrieved archived accessed printed exported downloaded captured scanned reviewed republished reposted reprinted modified updated cached saved crawled indexed"
  )

  /// "Story by the press office | Page generated 03 JUN 2025", "13.10.2025 | Republished: 19.01.2026": when a page with a
  /// date of its own was copied.
  private mutating func noteCopies() {
    guard !pageStamps.isEmpty || dateline != nil else { return }
    for index in page.lines.indices {
      guard let first = stamps[index],
        !parts[index].contains(where: { $0.verdict == .kept(.paragraph) || $0.verdict == .kept(.title) })
      else { continue }
      for stamp in [first] + DateStamp.others(behind: first, page.lines[index], in: page) {
        if pageStamps.contains(where: { $0.span == stamp.span }) { continue }
        let before = page.lines[index].words.filter { Int(page.words[$0].end) <= stamp.span.start }.suffix(2)
        if before.contains(where: { PageCleaner.copying[page.words[$0].hash] != nil }) {
          pageStamps.append((stamp.value, stamp.span))
        }
      }
    }
  }

  /// Whether a stamp's line says that it tells of a change.
  private func isUpdate(_ span: TextSpan) -> Bool {
    guard let line = page.lines.first(where: { $0.span.start <= span.start && span.end <= $0.span.end }) else {
      return false
    }
    return line.words.prefix(2).contains { PageCleaner.updating[page.words[$0].hash] != nil }
  }

  /// Takes a line that is little more than a date out of the page; a labelled one below the body counts as a stamp too.
  mutating func noteStamp(_ index: Int, isTail: Bool) -> Bool {
    guard isDateLine(index), let stamp = stamps[index] else { return false }
    if isByline(page.lines[index]) {
      noteByline(index)
    } else {
      remove(index, RuleNumber.dateStamp)
      if !isTail { noteSigner(index, behind: stamp) }
    }
    if isTail, isIssue(page.lines[index]) {
      pageStamps.insert((stamp.value, stamp.span), at: 0)
    } else if !isTail || stamp.isLabelled {
      pageStamps.append((stamp.value, stamp.span))
    }
    return true
  }

  /// "Balkan Crisis Report No. 330, 19-Apr-02": the number of the paper that printed the page says that the date is its own.
  private func isIssue(_ line: PageLine) -> Bool {
    line.words.dropLast().contains {
      PageCleaner.issues[page.words[$0].hash] != nil && page.words[$0 + 1].isNumber
    }
  }

  /// "Posted on 28 November 2011 by Ana Anic": who signed, behind the date.
  private mutating func noteSigner(_ index: Int, behind stamp: DateStamp) {
    let line = page.lines[index]
    guard byline == nil, stamp.span.end < line.span.end else { return }
    let behind = Array(page.words(in: TextSpan(stamp.span.end, line.span.end)))
    guard let by = behind.firstIndex(where: { $0.hash == KnownWord.by }) else { return }
    let names = behind[(by + 1)...].prefix { $0.startsUpper && $0.languages == 0 && !$0.isNumber }
    guard (2...4).contains(names.count), names.endIndex == behind.endIndex, let first = names.first,
      let last = names.last
    else { return }
    byline = page.string(TextSpan(Int(first.start), Int(last.end)))
  }
}
