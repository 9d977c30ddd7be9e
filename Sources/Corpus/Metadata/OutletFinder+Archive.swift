/// Names that only the first lines of a page tell: the masthead of an archived paper, the name of a blog.
extension OutletFinder {
  private static let pageMarks = CaptionMarks.words("p pp pg page pages seite strana")
  private static let blogMarks = CaptionMarks.words("blogger blogroll wordpress typepad blogspot livejournal")
  private static let weekdays = CaptionMarks.words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")

  /// "The Courier (Leith) Saturday, 17 February 2001 p. 11": a paper's name before the day and the page of its print.
  func datedMasthead() -> Found? {
    for index in cleaner.first..<min(cleaner.bodyStart, cleaner.first + 8) where cleaner.title?.line != index {
      let line = page.lines[index]
      guard (4...16).contains(line.wordCount), let stamp = cleaner.stamps[index] else { continue }
      var name = line.words.filter { Int(page.words[$0].end) <= stamp.span.start }
      while let last = name.last, OutletFinder.weekdays[page.words[last].hash] != nil { name.removeLast() }
      let bytes = page.text.bytes
      let bracket = name.first { Int(page.words[$0].start) > 0 && bytes[Int(page.words[$0].start) - 1] == 0x28 }
      if let bracket { name = name.filter { $0 < bracket } }
      guard let first = name.first, let last = name.last, (1...5).contains(name.count), page.words[first].startsUpper,
        name.allSatisfy({ (page.words[$0].startsUpper || page.words[$0].languages != 0) && !page.words[$0].isNumber })
      else { continue }
      let hasPage = line.words.contains { position in
        Int(page.words[position].start) >= stamp.span.end && OutletFinder.pageMarks[page.words[position].hash] != nil
      }
      guard hasPage || cleaner.isPaperWord(page.words[last]) && name.count >= 2 else { continue }
      let span = TextSpan(Int(page.words[first].start), Int(page.words[last].end))
      let outlet = outlets.outlet(name.map { page.words[$0].hash })
      return Found(name: outlet?.name ?? page.string(span), outlet: outlet, span: span)
    }
    return nil
  }

  /// "The Ridge Notebook" on top of a page that says elsewhere what made it: "Powered by Blogger", "Blogroll".
  func blogName() -> Found? {
    guard let index = (cleaner.first..<cleaner.bodyStart).first(where: { page.lines[$0].wordCount > 0 }),
      cleaner.title?.line != index
    else { return nil }
    let line = page.lines[index]
    let words = line.words.map { page.words[$0] }
    guard (1...6).contains(words.count), line.ending == .other, line.bullet == 0, cleaner.hits[index].isEmpty,
      cleaner.stamps[index] == nil, let first = words.first, let last = words.last, first.startsUpper,
      words.allSatisfy({ ($0.startsUpper || $0.languages != 0) && !$0.isNumber }),
      cleaner.parts(of: line).count == 1,
      page.lines.contains(where: { other in
        other.wordCount <= 16 && other.words.contains { OutletFinder.blogMarks[page.words[$0].hash] != nil }
      })
    else { return nil }
    let span = TextSpan(Int(first.start), Int(last.end))
    return Found(name: page.string(span), outlet: nil, span: span)
  }

  static let editions = CaptionMarks.words(
    "international english online archive archives edition global world weekly-edition en eng digital web homepage home"
  )
  private static let ins = CaptionMarks.words("in the")

  /// "ZEITUNG International", "UGE in English", "Herald | Online Archive": a masthead without the words for its edition.
  func withoutEdition(_ found: Found) -> Found {
    guard found.outlet == nil, let span = found.span else { return found }
    var words = page.words(in: span)[...]
    while words.count > 2, let last = words.last, OutletFinder.editions[last.hash] != nil {
      words = words.dropLast()
      while words.count > 1, let next = words.last, OutletFinder.ins[next.hash] != nil { words = words.dropLast() }
    }
    guard let first = words.first, let last = words.last, Int(last.end) < span.end else { return found }
    let kept = TextSpan(Int(first.start), Int(last.end))
    let outlet = outlets.outlet(words.map(\.hash))
    return Found(name: outlet?.name ?? page.string(kept), outlet: outlet, span: kept)
  }
}
