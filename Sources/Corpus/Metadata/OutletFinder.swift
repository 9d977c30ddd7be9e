/// Who published a text, as far as the page tells.
struct OutletFinder {
  private let page: PageText
  private let cleaner: PageCleaner
  private let outlets: OutletTable

  struct Found {
    var name: String
    var outlet: Outlet?
    /// Decoded text; nil when it comes from a field or an address.
    var span: TextSpan?
  }

  private(set) var publisher: Found?
  private(set) var republisher: Found?
  private(set) var wires: [String] = []

  private static let listening = CaptionMarks.words("speaking spoke spoken talking talked")
  private static let told = WordHash.of("told")
  private static let to = WordHash.of("to")
  private static let by = WordHash.of("by")
  private static let seen = CaptionMarks.words("seen obtained reviewed")
  private static let firstPublished = CaptionMarks.words("originally published appeared republished reprinted from")

  /// Weighs what the page says: the field of a header or record; the agency of the dateline; credits that name the source;
  /// then the site itself (address, name beside the title, copyright line, publisher's note); last "told Reuters".
  init(_ cleaner: PageCleaner, dateline: Dateline?, given: String?, givenRepublisher: String?, address: String?) {
    (self.cleaner, page, outlets) = (cleaner, cleaner.page, cleaner.outlets)
    let site = address.flatMap { outlets.outlet(address: $0) }.map { Found(name: $0.name, outlet: $0, span: nil) } ?? pageSite()
    let stated = given.map { Found(name: outlets.outlet(named: $0)?.name ?? $0, outlet: outlets.outlet(named: $0), span: nil) }
    let wire = dateline?.agencies.first.map { Found(name: $0.outlet.name, outlet: $0.outlet, span: $0.span) }
    let source = stated ?? wire ?? creditedSource() ?? agencyByline()
    if let source {
      publisher = source
      republisher = site.flatMap { $0.name == source.name ? nil : $0 }
    } else if let site, site.outlet != nil {
      publisher = site
    } else if let listener = listener() {
      publisher = listener
      republisher = site
    } else if cleaner.isMirror {
      republisher = site
    } else {
      publisher = site
    }
    if let name = givenRepublisher {
      republisher = Found(name: outlets.outlet(named: name)?.name ?? name, outlet: outlets.outlet(named: name), span: nil)
    }
    wires = wires(dateline)
  }

  private func lines(of rules: Set<Int>) -> [Int] {
    page.lines.indices.filter { index in
      cleaner.parts[index].contains { part in
        if case .removed(let rule) = part.verdict { return rules.contains(rule) }
        return false
      }
    }
  }

  private func words(_ span: TextSpan) -> Range<Int> {
    let slice = page.words(in: span)
    return slice.startIndex..<slice.endIndex
  }

  /// "Source : voanews", "Izvor: Tanjug", "originally published by Reuters".
  private func creditedSource() -> Found? {
    for index in lines(of: [RuleNumber.sourceCredit]) {
      if let (outlet, span) = outlets.first(page, in: page.lines[index].words, anyCase: true) {
        return Found(name: outlet.name, outlet: outlet, span: span)
      }
      if let found = hostName(page.lines[index]) { return found }
    }
    for index in lines(of: [RuleNumber.republicationNote]) {
      let line = page.lines[index]
      guard let start = line.words.first(where: { OutletFinder.firstPublished[page.words[$0].hash] != nil }) else { continue }
      if let (outlet, span) = outlets.first(page, in: start..<line.words.upperBound) {
        return Found(name: outlet.name, outlet: outlet, span: span)
      }
    }
    for index in lines(of: [RuleNumber.copyright]) {
      if let (outlet, span) = outlets.first(page, in: page.lines[index].words), outlet.kind == "agency" {
        return Found(name: outlet.name, outlet: outlet, span: span)
      }
    }
    return nil
  }

  /// "Source: https://www.rferl.org/a/1.html"
  private func hostName(_ line: PageLine) -> Found? {
    let text = page.string(line.span)
    for word in text.split(separator: " ") where word.contains("://") || word.hasPrefix("www.") {
      if let outlet = outlets.outlet(address: String(word)) { return Found(name: outlet.name, outlet: outlet, span: line.span) }
    }
    return nil
  }

  /// A byline or a line of its own above the text that names an agency: "By ANA ANIC, Associated Press".
  private func agencyByline() -> Found? {
    for index in cleaner.first..<cleaner.bodyStart {
      let line = page.lines[index]
      guard line.wordCount <= 14, cleaner.title?.line != index, line.wordCount > 0 else { continue }
      let isByline = lines(of: [RuleNumber.byline]).contains(index)
      if !isByline, !outlets.isName(line.words.map { page.words[$0].hash }) { continue }
      if let (outlet, span) = outlets.first(page, in: line.words), outlet.kind == "agency" {
        return Found(name: outlet.name, outlet: outlet, span: span)
      }
    }
    return nil
  }

  /// The site the page stands on.
  private func pageSite() -> Found? {
    for (name, span) in cleaner.siteNames {
      if let outlet = outlets.outlet(named: name) { return Found(name: outlet.name, outlet: outlet, span: span) }
    }
    if let found = copyrightHolder(known: true) ?? publisherNote() ?? headName() { return found }
    if let (name, span) = cleaner.siteNames.first { return Found(name: name, outlet: nil, span: span) }
    return copyrightHolder(known: false)
  }

  /// A line above the text that is just an outlet's name.
  private func headName() -> Found? {
    for index in cleaner.first..<cleaner.bodyStart where cleaner.title?.line != index {
      let line = page.lines[index]
      let hashes = line.words.map { page.words[$0].hash }
      if let outlet = outlets.outlet(hashes), page.words[line.words.lowerBound].startsUpper {
        return Found(name: outlet.name, outlet: outlet, span: line.span)
      }
    }
    return nil
  }

  /// "RFE/RL journalists report the news in 27 languages": the outlet that opens a note of its own.
  private func publisherNote() -> Found? {
    for index in lines(of: [RuleNumber.publisherNote, RuleNumber.newsletterForm]) {
      let line = page.lines[index]
      let opening = line.words.lowerBound..<min(line.words.lowerBound + 4, line.words.upperBound)
      if let (outlet, span) = outlets.first(page, in: opening), outlet.kind != "organisation" {
        return Found(name: outlet.name, outlet: outlet, span: span)
      }
    }
    return nil
  }

  /// "Copyright © 2024 IRIA - International Relations Insights & Analysis"
  private func copyrightHolder(known: Bool) -> Found? {
    for index in lines(of: [RuleNumber.copyright]) {
      let line = page.lines[index]
      if let (outlet, span) = outlets.first(page, in: line.words) { return Found(name: outlet.name, outlet: outlet, span: span) }
      if known { continue }
      let skipped = CaptionMarks.words("copyright copyrights © c by the all rights reserved")
      guard let start = line.words.first(where: { skipped[page.words[$0].hash] == nil && !page.words[$0].isNumber }) else { continue }
      guard page.words[start].startsUpper else { continue }
      var end = Int(page.words[start].end)
      let bytes = page.text.bytes
      while end < line.span.end, ![0x2E, 0x7C, 0x2C].contains(bytes[end]) { end += 1 }
      let span = TextSpan(Int(page.words[start].start), end)
      let name = page.string(span)
      if (1...8).contains(WordHash.words(of: name).count) { return Found(name: name, outlet: nil, span: span) }
    }
    return nil
  }

  /// The one outlet that the text says people spoke to: "Speaking to POLITICO", "told Reuters". Two leave it open.
  private func listener() -> Found? {
    var found: Found?
    for index in page.lines.indices where cleaner.parts[index].contains(where: { $0.verdict == .kept(.paragraph) }) {
      let line = page.lines[index]
      for position in line.words where position + 1 < line.words.upperBound {
        let hash = page.words[position].hash
        let before = position > line.words.lowerBound ? page.words[position - 1].hash : 0
        let opens =
          hash == OutletFinder.told || hash == OutletFinder.to && OutletFinder.listening[before] != nil
          || hash == OutletFinder.by && OutletFinder.seen[before] != nil
        guard opens, page.words[position + 1].startsUpper,
          let (outlet, end) = outlets.match(page, at: position + 1, before: line.words.upperBound), outlet.kind != "organisation"
        else { continue }
        if let found, found.name != outlet.name { return nil }
        let span = TextSpan(Int(page.words[position + 1].start), Int(page.words[end - 1].end))
        if found == nil { found = Found(name: outlet.name, outlet: outlet, span: span) }
      }
    }
    return found
  }

  /// Agencies that the dateline and the credit lines name.
  private func wires(_ dateline: Dateline?) -> [String] {
    var names = dateline?.agencies.map(\.outlet.name) ?? []
    let sources = Set(lines(of: [RuleNumber.sourceCredit]))
    for index in lines(of: [RuleNumber.creditLine, RuleNumber.sourceCredit]) {
      let line = page.lines[index]
      var position = line.words.lowerBound
      while position < line.words.upperBound {
        if let (outlet, end) = outlets.match(page, at: position, before: line.words.upperBound),
          page.words[position].startsUpper || outlet.kind != "organisation"
        {
          let isWire = sources.contains(index) ? outlet.kind == "agency" : outlet.kind != "organisation"
          if isWire, !names.contains(outlet.name) { names.append(outlet.name) }
          position = end
        } else {
          position += 1
        }
      }
    }
    return names
  }
}
