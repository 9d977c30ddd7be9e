/// Publishers that are no papers: bodies of the United Nations, parliaments, ministries, institutes.
extension OutletFinder {
  private static let symbols = CaptionMarks.words("sc ga sg org pko unk")
  private static let council = WordHash.of("s")
  private static let nations = WordHash.words(of: "United Nations")
  /// Words that name a public body or an institute.
  static let bodies = CaptionMarks.words(
    "ministry ministerium bundesministerium ministère ministero ministarstvo ministria ministerio ministério department parliament "
      + "assembly senate embassy chancellery government presidency institute institut centre center foundation council commission "
      + "university academy agency headquarters directorate observatory министарство institution association committee")
  private static let corners = CaptionMarks.words(
    "press media news resource visitor help contact information support data documentation")

  /// "NATO Watch" is no NATO: who looks on has the name of what is looked at.
  static let watchers = CaptionMarks.words("watch monitor observer review tribune studies")

  /// "Ana Anic and Marko Babic, dpa" above the text: the agency of its reporters.
  func agencyBehindNames(_ line: PageLine) -> Found? {
    guard (3...9).contains(line.wordCount), let last = line.words.last else { return nil }
    for position in line.words.dropFirst(2) {
      let gap = page.text.bytes[Int(page.words[position - 1].end)..<Int(page.words[position].start)]
      guard gap.first == 0x2C,
        let (outlet, end) = outlets.match(page, at: position, before: line.words.upperBound, anyCase: true),
        end == last + 1, outlet.kind == "agency",
        (line.words.lowerBound..<position).allSatisfy({
          page.words[$0].startsUpper || page.words[$0].hash == OutletFinder.and
        })
      else { continue }
      return found((outlet, TextSpan(Int(page.words[position].start), Int(page.words[last].end))))
    }
    return nil
  }
  private static let and = WordHash.of("and")

  /// "REUTERS/Marko Babic": behind the stroke stands whoever took the picture.
  func isAgencyThenName(_ position: Int, in words: Range<Int>) -> Bool {
    let after = position + 1..<words.upperBound
    return after.count >= 2 && after.allSatisfy { page.words[$0].startsUpper }
      && outlets.first(page, in: after, anyCase: true) == nil
      && outlets.first(page, in: max(words.lowerBound, position - 1)..<position + 1, anyCase: true)?.outlet.kind
        == "agency"
  }

  /// "Source: NATO" between two paragraphs is the source of a table.
  func isInsideText(_ words: Range<Int>) -> Bool {
    let start = Int(page.words[words.lowerBound].start)
    // "(Source: Anadolu)" above the text credits its picture.
    if start > 0, page.text.bytes[start - 1] == 0x28,
      start < page.lines[min(cleaner.bodyStart, page.lines.count - 1)].span.start
    {
      return true
    }
    func isText(_ index: Int) -> Bool { cleaner.parts[index].contains { $0.verdict == .kept(.paragraph) } }
    guard let line = page.lines.firstIndex(where: { $0.span.start <= start && start < $0.span.end }),
      // "Source: Tanjug" right under the lead of the text credits all of it.
      line > cleaner.bodyStart + 1, !isText(line)
    else { return false }
    return page.lines.indices.dropFirst(line + 1).contains(where: isText)
  }

  /// "SC/15461": the number of a press release of the Security Council.
  func isUnitedNationsSymbol(_ line: PageLine) -> Bool {
    let words = line.words.map { page.words[$0] }
    guard (2...3).contains(words.count), let last = words.last, last.isNumber, last.span.count >= 3 else {
      return false
    }
    return OutletFinder.symbols[words[0].hash] != nil && page.text.bytes[Int(words[0].end)] == 0x2F
  }

  /// The Security Council by the symbol of its documents: "S/2002/1126", "United Nations   S/PV.4605".
  func unitedNationsOrgan() -> Found? {
    for index in cleaner.first..<cleaner.bodyStart {
      let line = page.lines[index]
      guard line.wordCount <= 12 else { continue }
      for position in line.words.dropLast(1) where page.words[position].hash == OutletFinder.council {
        let next = page.words[position + 1]
        guard page.text.bytes[Int(page.words[position].end)] == 0x2F, next.isNumber || next.isAllUpper,
          Int(next.start) == Int(page.words[position].end) + 1,
          let outlet = outlets.outlet(named: "United Nations Security Council")
        else { continue }
        return Found(name: outlet.name, outlet: outlet, span: TextSpan(Int(page.words[position].start), line.span.end))
      }
    }
    return nil
  }

  /// "NATO - News: Allies send more forces", "House of Commons Hansard Debates for 22 March 2004": a head line that opens
  /// with an outlet and goes on with the page's title or date.
  func leadingName(_ line: PageLine, at first: Int) -> Found? {
    guard let (outlet, end) = outlets.match(page, at: first, before: line.words.upperBound), end < line.words.upperBound
    else { return nil }
    let from = Int(page.words[end - 1].end)
    let gap = page.text.bytes[from..<Int(page.words[end].start)]
    let isParted =
      gap.first == 0x20 && gap.count >= 3
      && gap.contains { $0 == 0x2D || $0 == 0x7C || $0 == 0xBB || $0 == 0x93 || $0 == 0x94 }
    let isDated = end - first >= 2 && gap.elementsEqual([0x20]) && line.wordCount <= 14 && line.numbers >= 2
    guard isParted || isDated else { return nil }
    return found((outlet, TextSpan(Int(page.words[first].start), from)))
  }

  /// "http://www.rferl.org/a/1.html" on a line of the page: the address it was saved from.
  func printedAddress() -> Found? {
    for index in page.lines.indices where cleaner.parts[index].count == 1 {
      guard case .removed = cleaner.parts[index][0].verdict, page.lines[index].span.count <= 300 else { continue }
      let bytes = page.text.bytes
      let span = page.lines[index].span
      guard bytes[span.start] | 0x20 == 0x68 || bytes[span.start] | 0x20 == 0x77 || bytes[span.start] | 0x20 == 0x75,
        mayHoldAddress(span)
      else { continue }
      for word in page.string(span).split(separator: " ").prefix(2) where word.contains("://") || word.hasPrefix("www.")
      {
        if let outlet = outlets.outlet(address: String(word)) {
          return Found(name: outlet.name, outlet: outlet, span: span)
        }
      }
    }
    return nil
  }

  /// Whether "://" or "www." stands in a line: few have one, and a line is not cut into words for nothing.
  private func mayHoldAddress(_ span: TextSpan) -> Bool {
    page.text.bytes.withUnsafeBufferPointer { bytes in
      for at in span.start..<span.end {
        // What is not seen between two letters is left out when the line is read.
        if bytes[at] >= 0x80 { return true }
        if bytes[at] == 0x2F, at >= span.start + 2, bytes[at - 1] == 0x2F, bytes[at - 2] == 0x3A { return true }
        if bytes[at] == 0x2E, at >= span.start + 3, bytes[at - 1] == 0x77, bytes[at - 2] == 0x77, bytes[at - 3] == 0x77
        {
          return true
        }
      }
      return false
    }
  }

  /// "Publication: Eurasia Daily Monitor Volume: 20 Issue: 153" above the text.
  func namedPublication() -> Found? {
    for index in cleaner.first..<cleaner.bodyStart {
      let line = page.lines[index]
      guard line.wordCount <= 12, let first = line.words.first,
        OutletFinder.publications[page.words[first].hash] != nil,
        page.isFollowedByColon(page.words[first], in: line)
      else { continue }
      if let match = outlets.first(page, in: line.words.dropFirst().startIndex..<line.words.upperBound) {
        return found(match)
      }
    }
    return nil
  }

  private static let publications = CaptionMarks.words("publication publisher outlet newspaper")

  /// "Ministry of Defence of the Republic of Latvia" above the title: a public body or institute that no table knows.
  func masthead() -> Found? {
    guard let title = cleaner.title?.line else { return nil }
    for index in cleaner.first..<max(cleaner.first, min(title, cleaner.first + 8)) {
      let line = page.lines[index]
      guard (2...10).contains(line.wordCount), line.ending == .other, line.numbers == 0, line.bullet == 0,
        case .removed? = cleaner.parts[index].first?.verdict
      else { continue }
      let words = line.words.map { page.words[$0] }
      guard words[0].startsUpper, words.allSatisfy({ $0.startsUpper || $0.languages != 0 }), !cleaner.isBarred(line),
        OutletFinder.corners[words[0].hash] == nil,
        words.contains(where: { OutletFinder.bodies[$0.hash] != nil })
      else { continue }
      // Words in a row without a joint ("Home Government Parliament News") are a menu.
      let bodies = words.filter { OutletFinder.bodies[$0.hash] != nil }.count
      guard bodies <= 2, words.count <= 6 || words.contains(where: { !$0.startsUpper || $0.languages != 0 }) else {
        continue
      }
      let span = TextSpan(Int(words[0].start), line.span.end)
      return Found(name: page.string(span), outlet: nil, span: span)
    }
    return nil
  }

  /// "The Northern Courier" over "News Opinion Sport", "Prishtina Ditore | Lajme Politikë Sport": the name that a page
  /// opens with, where a menu follows it or the copyright line names it again.
  func nameAboveMenu() -> Found? {
    let opening = cleaner.first..<cleaner.bodyStart
    // A line of the day, the weather or a picture may stand before the name.
    for index in opening.filter({ page.lines[$0].wordCount > 0 }).prefix(3) {
      if cleaner.title?.line == index { return nil }
      if let found = nameAboveMenu(at: index, in: opening) { return found }
    }
    return nil
  }

  private func nameAboveMenu(at index: Int, in opening: Range<Int>) -> Found? {
    let line = page.lines[index]
    let parts = cleaner.parts(of: line)
    let words = page.words(in: parts[0])
    guard let first = words.first, let last = words.last, (1...5).contains(words.count), first.startsUpper,
      words.allSatisfy({ ($0.startsUpper || $0.languages != 0) && !$0.isNumber }), line.ending == .other,
      parts.count > 1 || cleaner.hits[index].isEmpty
    else { return nil }
    let span = TextSpan(Int(first.start), Int(last.end))
    // "Home › World › Europe", "Edition: International", "Live TV": the page's own furniture.
    guard OutletFinder.furniture[first.hash] == nil,
      !page.string(span).unicodeScalars.contains(where: { OutletFinder.joints.contains($0) })
    else { return nil }
    // "Upland Weekly", "Radio Sofia World Service"
    let isStation = words.count >= 3 && OutletFinder.stations[first.hash] != nil
    let isPaper = words.count >= 2 && cleaner.isPaperWord(last) || isStation
    let next = opening.dropFirst(index - opening.lowerBound + 1).first { page.lines[$0].wordCount > 0 }
    let hasMenu =
      parts.count > 1
      ? line.wordCount - words.count >= 3 && line.lowerWords == 0
      : next.map { isMenuBelow($0) } ?? false
    // "SaltWire" over "News | World | Sports | Obituaries"
    let isNameAlone =
      words.count == 1 && parts.count == 1 && hasMenu && index == opening.first && !isSection(first)
      && next.map { cleaner.parts(of: page.lines[$0]).count >= 4 } ?? false
    guard (words.count >= 2 && (hasMenu || isPaper)) || isNameAlone || isHolder(words.map(\.hash)) else { return nil }
    return Found(name: page.string(span), outlet: nil, span: span)
  }

  private static let furniture = CaptionMarks.words(
    "live breaking latest home menu search sign skip share listen watch subscribe edition editions top trending log navigation "
      + "accessibility advertisement uživo početna naslovna kryefaqja startseite accueil")
  private func isSection(_ word: PageWord) -> Bool { OutletFinder.sections[word.hash] != nil }
  private static let sections = CaptionMarks.words(
    "news world europe politics opinion business sport sports culture kosovo serbia balkans region regional article print magazine"
  )
  /// What stands between the words of a trail or after a label.
  private static let joints: Set<Unicode.Scalar> = [":", "|", ">", "/", "›", "»"]
  private static let stations = CaptionMarks.words("radio tv television agence agency agencija agjencia")

  /// "News Opinion Sport Culture", "Početna | Društvo | Politika": sections of a site side by side.
  private func isMenuBelow(_ index: Int) -> Bool {
    let line = page.lines[index]
    guard cleaner.title?.line != index, (3...16).contains(line.wordCount), line.ending == .other else { return false }
    if cleaner.isMenu(line) { return cleaner.parts(of: line).count >= 3 }
    return line.lowerWords == 0 && line.littleWords <= 1 && line.numbers == 0 && line.wordCount >= 4
      && !cleaner.isByline(line)
  }

  /// Whether a copyright line below the text names it: "© 2025 Northern Courier Media".
  func isHolder(_ name: [UInt64]) -> Bool {
    let name = name.first == KnownWord.the ? Array(name.dropFirst()) : name
    guard !name.isEmpty else { return false }
    for line in page.lines.dropFirst(cleaner.bodyStart) where line.wordCount <= 24 {
      let words = line.words.map { page.words[$0].hash }
      guard let sign = words.firstIndex(where: { $0 == KnownWord.copyrightSign || $0 == KnownWord.copyright }) else {
        continue
      }
      let rest = Array(words[(sign + 1)...])
      guard rest.count >= name.count else { continue }
      if (0...(rest.count - name.count)).contains(where: { Array(rest[$0..<$0 + name.count]) == name }) { return true }
    }
    return false
  }

  /// "By Ana Anic, Danube Weekly": what stands behind the name in a byline and is called like a paper.
  func bylinePaper() -> Found? {
    guard let byline = cleaner.byline, let comma = byline.lastIndex(of: ",") else { return nil }
    let name = byline[byline.index(after: comma)...].trimmed
    let words = WordHash.words(of: name)
    guard (2...5).contains(words.count), let last = words.last, cleaner.isPaperWord(last),
      name.first?.isUppercase == true
    else { return nil }
    return Found(name: String(name), outlet: nil, span: nil)
  }

  /// The one known outlet that has a line of its own below the text, as reports print their institute.
  func closingName() -> Found? {
    var found: Found?
    for index in page.lines.indices.dropFirst(cleaner.bodyStart) {
      guard case .removed(RuleNumber.afterArticle)? = cleaner.parts[index].first?.verdict else { continue }
      let line = page.lines[index]
      guard let first = line.words.first, page.words[first].startsUpper,
        let outlet = outlets.outlet(line.words.map { page.words[$0].hash })
      else { continue }
      if let found, found.name != outlet.name { return nil }
      found = Found(name: outlet.name, outlet: outlet, span: line.span)
    }
    return found
  }
}
