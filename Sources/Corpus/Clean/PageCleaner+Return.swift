/// Where an article goes on after a box of links, a form or a notice between its paragraphs.
extension PageCleaner {
  /// The first of two paragraphs in a row that speak of the same things as the text above the box; nil when it is over.
  ///
  /// Lists of teasers change between headline and sentence, so they hold no two paragraphs in a row.
  func returnLine(after index: Int) -> Int? {
    var later = index + 1
    while later < page.lines.count {
      if let number = rule(later, inHead: false) {
        if Rule.all[number].ends == .page { return nil }
        if number == RuleNumber.boxEnd { return later + 1 }
      }
      // A box that asks for an address stands between any two paragraphs: a long one goes on with the text.
      if rule(index, inHead: false) == RuleNumber.newsletterForm, isReturn(later), page.lines[later].wordCount >= 35,
        belongs(later..<later + 1, after: index)
      {
        return later
      }
      guard isReturn(later), later + 1 < page.lines.count, isReturn(later + 1),
        page.lines[later].wordCount + page.lines[later + 1].wordCount >= 26
      else {
        later += 1
        continue
      }
      var end = later + 2
      while end < page.lines.count, end < later + 40, isFreeProse(end) { end += 1 }
      if belongs(later..<end, after: index) || isRest(later..<end, behind: index) { return later }
      later = end
    }
    return nil
  }

  private func isReturn(_ index: Int) -> Bool {
    let line = page.lines[index]
    return isFreeProse(index) && line.isStrongProse && line.bullet == 0 && !isCut(line)
  }

  /// Whether paragraphs share their names with the text read so far; three in a row after a few sentences need one name only.
  private func belongs(_ run: Range<Int>, after end: Int) -> Bool {
    var known: Set<UInt64> = []
    var words = 0
    for index in max(bodyStart, end - 200)..<end where page.lines[index].isProse {
      words += page.lines[index].wordCount
      for word in page.lines[index].words where isTelling(word) { known.insert(page.words[word].hash) }
    }
    if let title { known.formUnion(page.words(in: title.span).filter { $0.languages == 0 }.map(\.hash)) }
    var (names, shared, things): (Set<UInt64>, Set<UInt64>, Set<UInt64>) = ([], [], [])
    for index in run {
      let line = page.lines[index]
      for word in line.words where isTelling(word) {
        let hash = page.words[word].hash
        let isName = page.words[word].startsUpper && word > line.words.lowerBound
        if isName { names.insert(hash) }
        if known.contains(hash) {
          if page.words[word].startsUpper { shared.insert(hash) } else { things.insert(hash) }
        }
      }
    }
    if shared.count >= 3, shared.count * 5 >= names.count * 2 { return true }
    guard !shared.isEmpty else { return false }
    return run.count >= 3 && (words < 60 || shared.count + things.count >= 3)
      || shared.count >= 2 && shared.count + things.count >= 4
  }

  /// Three paragraphs and more behind a box of a few links, where hardly anything of the article has been read.
  private func isRest(_ run: Range<Int>, behind box: Int) -> Bool {
    func words(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 + (page.lines[$1].isProse ? page.lines[$1].wordCount : 0) }
    }
    return run.count >= 3 && run.lowerBound - box <= 5 && words(run) >= 60
      && words(bodyStart..<max(bodyStart, box)) < 80
  }

  /// A name, or a long word that is no little word.
  private func isTelling(_ position: Int) -> Bool {
    let word = page.words[position]
    return word.languages == 0 && !word.isNumber && (word.startsUpper || word.span.count >= 5)
  }
}
