/// Names that a page gives itself more than once, or beside the day of its source.
extension OutletFinder {
  private static let sources = CaptionMarks.words("source izvor burimi quelle")

  /// "Source: Zeta Dnevnik, 13.10.2025, 09:40" above the text: a paper that no table knows, with the day it printed it.
  func datedSource() -> Found? {
    for index in cleaner.first..<cleaner.bodyStart {
      let line = page.lines[index]
      guard case .removed? = cleaner.parts[index].first?.verdict, line.wordCount <= 14, line.numbers >= 2,
        let first = line.words.first, OutletFinder.sources[page.words[first].hash] != nil,
        page.isFollowedByColon(page.words[first], in: line)
      else { continue }
      var end = first + 1
      while end < line.words.upperBound, page.words[end].startsUpper, !page.words[end].isNumber {
        end += 1
        if end < line.words.upperBound,
          !page.text.bytes[Int(page.words[end - 1].end)..<Int(page.words[end].start)].elementsEqual([0x20])
        {
          break
        }
      }
      guard (1...4).contains(end - first - 1), end < line.words.upperBound, page.words[end].isNumber else { continue }
      let span = TextSpan(Int(page.words[first + 1].start), Int(page.words[end - 1].end))
      let outlet = outlets.outlet((first + 1..<end).map { page.words[$0].hash })
      return Found(name: outlet?.name ?? page.string(span), outlet: outlet, span: span)
    }
    return nil
  }

  /// "NATO Watch" over the page, and "NATO Watch, 17 Strath" under it.
  func repeatedHead() -> Found? {
    guard let index = (cleaner.first..<cleaner.bodyStart).first(where: { page.lines[$0].wordCount > 0 }),
      cleaner.title?.line != index
    else { return nil }
    let line = page.lines[index]
    guard (2...5).contains(line.wordCount), line.numbers == 0, line.ending == .other,
      line.words.allSatisfy({ page.words[$0].startsUpper || page.words[$0].languages != 0 })
    else { return nil }
    let name = line.words.map { page.words[$0].hash }
    for later in page.lines.indices.dropFirst(cleaner.bodyStart) {
      guard case .removed? = cleaner.parts[later].first?.verdict, page.lines[later].wordCount >= name.count else {
        continue
      }
      let opening = page.lines[later].words.prefix(name.count)
      guard opening.map({ page.words[$0].hash }) == name, let last = opening.last else { continue }
      // Set off by a mark, or alone: "NATO Watch reports" is a sentence.
      let next = last + 1
      let gap =
        next < page.lines[later].words.upperBound
        ? page.text.bytes[Int(page.words[last].end)..<Int(page.words[next].start)].first : nil
      if gap == nil || gap != 0x20 { return Found(name: page.string(line.span), outlet: nil, span: line.span) }
    }
    return nil
  }

  /// "Go to other DW pages", "Top Story from DW": the one known outlet that the page's furniture names twice.
  func furnitureName() -> Found? {
    var found: Found?
    var times = 0
    for index in page.lines.indices where page.lines[index].wordCount <= 8 {
      guard case .removed(let rule)? = cleaner.parts[index].first?.verdict,
        rule == RuleNumber.afterArticle || rule == RuleNumber.headFurniture,
        let match = outlets.first(page, in: page.lines[index].words), match.outlet.kind != "organisation",
        match.outlet.kind != "agency"
      else { continue }
      if let found, found.name != match.outlet.name { return nil }
      found = self.found(match)
      times += 1
    }
    return times >= 2 ? found : nil
  }
}
