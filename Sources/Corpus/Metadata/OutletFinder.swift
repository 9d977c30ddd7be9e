/// Who published a text, as far as the page tells.
struct OutletFinder {
  let page: PageText
  let cleaner: PageCleaner
  let outlets: OutletTable

  struct Found {
    var name: String
    var outlet: Outlet?
    /// Decoded text; nil when it comes from a field or an address.
    var span: TextSpan?
  }

  private(set) var publisher: Found?
  private(set) var republisher: Found?
  private(set) var wires: [String] = []
  /// What rules removed, in the order of the page: which rule, and the words.
  private let removed: [(rule: Int, words: Range<Int>)]

  private static let listening = CaptionMarks.words("speaking spoke spoken talking talked")
  private static let blog = WordHash.of("blog")
  private static let told = WordHash.of("told")
  private static let to = WordHash.of("to")
  private static let offices = CaptionMarks.words("press office spokesperson spokesman spokeswoman")
  private static let by = WordHash.of("by")
  private static let the = WordHash.of("the")
  private static let from = WordHash.of("from")
  private static let seen = CaptionMarks.words("seen obtained reviewed")
  private static let firstPublished = CaptionMarks.words("originally published appeared republished reprinted from")

  /// Weighs what the page says: the field of a header or record; the agency of the dateline; credits that name the source;
  /// then the site itself (address, name beside the title, copyright line, publisher's note); last "told Reuters".
  init(_ cleaner: PageCleaner, dateline: Dateline?, given: String?, givenRepublisher: String?, address: String?) {
    (self.cleaner, page, outlets) = (cleaner, cleaner.page, cleaner.outlets)
    var removed: [(rule: Int, words: Range<Int>)] = []
    for index in cleaner.page.lines.indices {
      for part in cleaner.parts[index] {
        guard case .removed(let rule) = part.verdict else { continue }
        let words = cleaner.page.words(in: part.span)
        if !words.isEmpty { removed.append((rule, words.startIndex..<words.endIndex)) }
      }
    }
    self.removed = removed
    let stated = given.map {
      Found(name: outlets.outlet(named: $0)?.name ?? $0, outlet: outlets.outlet(named: $0), span: nil)
    }
    let wire = dateline?.agencies.first.map { Found(name: $0.outlet.name, outlet: $0.outlet, span: $0.span) }
    let above = headName(aboveTitle: true, except: nil)
    let source =
      stated ?? wire ?? creditedSource() ?? datedSource() ?? agencyByline()
      ?? (above == nil && namedHead() == nil ? nil : headName(aboveTitle: false, except: above?.name))
    let site =
      namedPublication() ?? unitedNationsOrgan() ?? address.flatMap { outlets.outlet(address: $0) }.map {
        Found(name: $0.name, outlet: $0, span: nil)
      }
      ?? pageSite(except: source?.name)
    if let source {
      publisher = source
      // A stated publisher that the table does not know may be the site itself under another name.
      let isUnknown = stated != nil && stated?.outlet == nil
      republisher = isUnknown ? nil : site.flatMap { $0.name == source.name ? nil : $0 }
    } else if let site, site.outlet != nil {
      publisher = site
    } else if let listener = listener() {
      publisher = listener
      republisher = site
    } else if cleaner.isMirror, site.map({ WordHash.words(of: $0.name).last != OutletFinder.blog }) ?? true {
      republisher = site
    } else {
      publisher = site
    }
    if let name = givenRepublisher {
      republisher = Found(
        name: outlets.outlet(named: name)?.name ?? name, outlet: outlets.outlet(named: name), span: nil)
    }
    wires = wires(dateline)
  }

  /// The words of each stretch that one of these rules removed.
  func stretches(_ rules: Int...) -> [Range<Int>] {
    removed.filter { rules.contains($0.rule) }.map(\.words)
  }

  func found(_ match: (outlet: Outlet, span: TextSpan)) -> Found {
    Found(name: match.outlet.name, outlet: match.outlet, span: match.span)
  }

  /// "Source : voanews", "Izvor: Tanjug", "originally published by Reuters", "From Reuters: …".
  private func creditedSource() -> Found? {
    for words in stretches(RuleNumber.sourceCredit) where !isPictureCredit(words) && !isInsideText(words) {
      if let match = outlets.first(page, in: words, anyCase: true) { return found(match) }
      if let found = hostName(words) { return found }
    }
    if let field = sourceField() { return field }
    for words in stretches(RuleNumber.republicationNote) {
      guard let start = words.first(where: { OutletFinder.firstPublished[page.words[$0].hash] != nil }) else {
        continue
      }
      if let match = outlets.first(page, in: start..<words.upperBound) { return found(match) }
    }
    for words in stretches(RuleNumber.copyright) {
      if let match = outlets.first(page, in: words), match.outlet.kind == "agency" { return found(match) }
    }
    for index in page.lines.indices where cleaner.parts[index].contains(where: { $0.verdict == .kept(.paragraph) }) {
      let line = page.lines[index]
      guard var position = line.words.first else { continue }
      if page.words[position].hash == OutletFinder.from { position += 1 }
      guard position < line.words.upperBound, page.words[position].startsUpper,
        let (outlet, end) = outlets.match(page, at: position, before: line.words.upperBound),
        outlet.kind != "organisation",
        page.isFollowedByColon(page.words[end - 1], in: line)
      else { continue }
      return found((outlet, TextSpan(Int(page.words[position].start), Int(page.words[end - 1].end))))
    }
    return nil
  }

  /// "Format: Document   Source: UN Security Council   Posted 10 Sep 2008": a field in a row above the text.
  private func sourceField() -> Found? {
    for index in cleaner.first..<min(cleaner.bodyStart, cleaner.first + 20) where cleaner.title?.line != index {
      let line = page.lines[index]
      guard line.wordCount <= 24, line.ending == .other else { continue }
      for position in line.words.dropFirst().dropLast() where page.words[position].hash == KnownWord.source {
        guard page.isFollowedByColon(page.words[position], in: line),
          let (outlet, end) = outlets.match(page, at: position + 1, before: line.words.upperBound)
        else { continue }
        return found((outlet, TextSpan(Int(page.words[position + 1].start), Int(page.words[end - 1].end))))
      }
    }
    return nil
  }

  /// "Source: Stringer/AFP" credits a picture: before the stroke stands a photographer.
  private func isPictureCredit(_ words: Range<Int>) -> Bool {
    for position in words.dropFirst().dropLast() {
      let gap = page.text.bytes[Int(page.words[position].end)..<Int(page.words[position + 1].start)]
      guard gap.contains(0x2F), !gap.contains(0x3A) else { continue }
      let before = position > words.lowerBound + 1 ? words.lowerBound + 1..<position + 1 : position..<position + 1
      return outlets.first(page, in: before, anyCase: true) == nil
        && outlets.first(page, in: position + 1..<words.upperBound)?.outlet.kind == "agency"
        || isAgencyThenName(position, in: words)
    }
    return false
  }

  /// "Source: https://www.rferl.org/a/1.html"
  private func hostName(_ words: Range<Int>) -> Found? {
    let span = TextSpan(Int(page.words[words.lowerBound].start), Int(page.words[words.upperBound - 1].end))
    for word in page.string(span).split(separator: " ") where word.contains("://") || word.hasPrefix("www.") {
      if let outlet = outlets.outlet(address: String(word)) {
        return Found(name: outlet.name, outlet: outlet, span: span)
      }
    }
    return nil
  }

  /// A byline, or a line above the text with a date or nothing else, that names an agency: "By ANA ANIC, Associated Press".
  private func agencyByline() -> Found? {
    for words in stretches(RuleNumber.byline, RuleNumber.dateStamp) {
      guard let match = outlets.first(page, in: words), match.outlet.kind == "agency" else { continue }
      if !namesAnother(than: match, in: words) { return found(match) }
    }
    if let name = headName(aboveTitle: nil, except: nil), name.outlet?.kind == "agency" { return name }
    return nil
  }

  /// "Source: Tanjug, RTS": put together from several by the site itself.
  private func namesAnother(than match: (outlet: Outlet, span: TextSpan), in words: Range<Int>) -> Bool {
    let after = words.first { Int(page.words[$0].start) >= match.span.end } ?? words.upperBound
    return outlets.first(page, in: after..<words.upperBound).map { $0.outlet.name != match.outlet.name } ?? false
  }

  /// The site the page stands on.
  private func pageSite(except source: String?) -> Found? {
    for (name, span) in cleaner.siteNames {
      if let outlet = outlets.outlet(named: name) { return Found(name: outlet.name, outlet: outlet, span: span) }
    }
    // "© Zëri i Dardanisë" is no outlet called Zëri where the page opens with the whole name.
    let ownName = nameAboveMenu()
    if let own = ownName {
      let words = WordHash.words(of: own.name)
      if words.count >= 2, isHolder(words), outlets.outlet(words) == nil { return withoutEdition(own) }
    }
    if let found = copyrightHolder(known: true) ?? publisherNote() ?? stampedName(), found.name != source {
      return found
    }
    if let found = headName(aboveTitle: nil, except: source) { return found }
    if let found = printedAddress(), found.name != source { return found }
    if let (name, span) = cleaner.siteNames.first { return Found(name: name, outlet: nil, span: span) }
    return namedHead() ?? ownName.map(withoutEdition) ?? datedMasthead() ?? blogName() ?? copyrightHolder(known: false)
      ?? masthead()
      ?? bylinePaper() ?? closingName() ?? repeatedHead() ?? furnitureName()
  }

  /// "Danas 19.11.2019": an outlet beside the page's date or in the byline.
  private func stampedName() -> Found? {
    for words in stretches(RuleNumber.dateStamp, RuleNumber.byline) {
      guard let match = outlets.first(page, in: words), !namesAnother(than: match, in: words) else { continue }
      if match.outlet.kind != "organisation" { return found(match) }
      // "Updated: 22-May-2001 NATO Press Releases"
      let next = words.first { Int(page.words[$0].start) >= match.span.end }
      if let next, OutletFinder.offices[page.words[next].hash] != nil { return found(match) }
    }
    return nil
  }

  /// A line above the text that is just an outlet's name: the site stands above the title, the source under it.
  private func headName(aboveTitle: Bool?, except: String?) -> Found? {
    let title = cleaner.title?.line
    if aboveTitle != nil, title == nil { return nil }
    for index in cleaner.first..<cleaner.bodyStart where title != index {
      if let aboveTitle, let title, (index < title) != aboveTitle { continue }
      guard let found = nameLine(index), found.name != except else { continue }
      return found
    }
    return nil
  }

  private func nameLine(_ index: Int) -> Found? {
    let line = page.lines[index]
    if let title = cleaner.title?.line, page.lines[title].hash == line.hash { return nil }
    let hashes = line.words.map { page.words[$0].hash }
    guard let first = line.words.first, page.words[first].startsUpper || hashes.count == 1 && line.span.count >= 6
    else { return nil }
    if let outlet = outlets.outlet(hashes) { return Found(name: outlet.name, outlet: outlet, span: line.span) }
    // "N1 English"
    if (2...4).contains(hashes.count), OutletFinder.editions[hashes.last!] != nil,
      let outlet = outlets.outlet(Array(hashes.dropLast()))
    {
      return Found(name: outlet.name, outlet: outlet, span: line.span)
    }
    if let found = agencyBehindNames(line) { return found }
    // "BBC News, Pristina", "NATO homepage"
    if cleaner.parts[index].contains(where: { $0.verdict == .removed(RuleNumber.categoryLine) }),
      let (outlet, end) = outlets.match(page, at: first, before: line.words.upperBound),
      line.words.upperBound - end <= 3, OutletFinder.watchers[page.words[end].hash] == nil,
      // "KFOR enters Kosovo" is the headline of a link, "OSCE Mission in Kosovo" a name.
      outlet.kind != "organisation" || line.words.upperBound - end <= 1
        || (end..<line.words.upperBound).allSatisfy({ page.words[$0].startsUpper || page.words[$0].languages != 0 })
    {
      return found((outlet, TextSpan(Int(page.words[first].start), Int(page.words[end - 1].end))))
    }
    if isUnitedNationsSymbol(line), let outlet = outlets.outlet(named: "United Nations") {
      return found((outlet, line.span))
    }
    return leadingName(line, at: first)
  }

  /// A site we do not know: a head line that starts with a host, or is called like a paper and named below the text again.
  private func namedHead() -> Found? {
    for index in cleaner.first..<cleaner.bodyStart where cleaner.title?.line != index && cleaner.isPaperName(index) {
      let line = page.lines[index]
      if let host = cleaner.hostEnd(line) {
        let span = TextSpan(line.span.start, host)
        let outlet = outlets.outlet(address: page.string(span))
        return Found(name: outlet?.name ?? page.string(span), outlet: outlet, span: span)
      }
      guard (cleaner.title?.line ?? index) >= index else { continue }
      let comesAgain = page.lines.indices.dropFirst(cleaner.bodyStart).contains { later in
        guard cleaner.parts[later].contains(where: { if case .removed = $0.verdict { true } else { false } }) else {
          return false
        }
        return cleaner.contains(page.lines[later].span, line.span)
      }
      if comesAgain { return Found(name: page.string(line.span), outlet: nil, span: line.span) }
    }
    return nil
  }

  /// "RFE/RL journalists report the news in 27 languages": the outlet that opens a note of its own.
  private func publisherNote() -> Found? {
    for words in stretches(RuleNumber.publisherNote, RuleNumber.newsletterForm, RuleNumber.authorNote) {
      let opening = words.lowerBound..<min(words.lowerBound + 4, words.upperBound)
      if let match = outlets.first(page, in: opening), match.outlet.kind != "organisation" { return found(match) }
    }
    // "For information, contact … / website: www.osce.org/kosovo" below a press release.
    for words in stretches(RuleNumber.publisherNote) {
      if page.words[words.lowerBound].hash == OutletFinder.forWord, let found = hostName(words) { return found }
    }
    return nil
  }
  private static let forWord = WordHash.of("for")

  private static let rightsWords = CaptionMarks.words(
    "copyright copyrights © c by the all rights reserved tous droits réservés alle rechte vorbehalten sva prava zadržana pridržana "
      + "të gjitha drejtat rezervuara tutti i diritti riservati content contents")

  private static let rightsEnd = CaptionMarks.words("all tous alle sva tutti reserved")

  /// "Copyright © 2024 IRIA - International Relations Insights & Analysis"
  private func copyrightHolder(known: Bool) -> Found? {
    for words in stretches(RuleNumber.copyright) {
      if let match = outlets.first(page, in: words) { return found(match) }
      if known { continue }
      // "Print | Share | © 2025 Government": the name stands behind the sign.
      let sign = words.first { page.words[$0].hash == KnownWord.copyrightSign }
      guard
        let start = (sign.map { $0..<words.upperBound } ?? words).first(where: {
          OutletFinder.rightsWords[page.words[$0].hash] == nil && !page.words[$0].isNumber
        }),
        page.words[start].startsUpper, namesHolder(words, at: start)
      else { continue }
      var end = Int(page.words[start].end)
      let bytes = page.text.bytes
      let limit = Int(page.words[words.upperBound - 1].end)
      while end < limit, bytes[end] != 0x7C, bytes[end] != 0x2C, bytes[end] != 0x28 {
        // "GlobalSecurity.org": a stop inside a word is part of the name.
        if bytes[end] == 0x2E, end + 1 >= limit || bytes[end + 1] <= 0x20 { break }
        end += 1
      }
      for position in words where position > start && OutletFinder.rightsEnd[page.words[position].hash] != nil {
        end = min(end, Int(page.words[position - 1].end))
        break
      }
      // "Wire (Europe)": the bracket and the blank before it are not the name's.
      while end > Int(page.words[start].end), bytes[end - 1] == 0x20 { end -= 1 }
      // "© 1999 The Upland Courier": its article is capitalised and the name's own.
      let isArticle =
        start > words.lowerBound && page.words[start - 1].hash == OutletFinder.the && page.words[start - 1].startsUpper
      let span = TextSpan(Int(page.words[isArticle ? start - 1 : start].start), end)
      let name = page.string(span)
      if (1...8).contains(WordHash.words(of: name).count) { return Found(name: name, outlet: nil, span: span) }
    }
    return nil
  }

  /// Whether what stands at a word is whose rights they are: behind the sign or before "all rights reserved". "This material
  /// may not be published" names nobody.
  private func namesHolder(_ words: Range<Int>, at start: Int) -> Bool {
    words.contains { position in
      let hash = page.words[position].hash
      let isSign = hash == KnownWord.copyrightSign || hash == KnownWord.copyright || hash == OutletFinder.letterC
      return position < start ? isSign : position > start && OutletFinder.rightsEnd[hash] != nil
    }
  }
  private static let letterC = WordHash.of("c")

  /// The one outlet that the text says people spoke to: "Speaking to POLITICO", "told Reuters". Two leave it open.
  private func listener() -> Found? {
    var found: Found?
    // Reading a static once a word costs more than the comparison.
    let (told, to, by) = (OutletFinder.told, OutletFinder.to, OutletFinder.by)
    for index in page.lines.indices where cleaner.parts[index].contains(where: { $0.verdict == .kept(.paragraph) }) {
      let line = page.lines[index]
      for position in line.words where position + 1 < line.words.upperBound {
        let hash = page.words[position].hash
        guard hash == told || hash == to || hash == by else { continue }
        let before = position > line.words.lowerBound ? page.words[position - 1].hash : 0
        let opens =
          hash == told || hash == to && OutletFinder.listening[before] != nil
          || hash == by && OutletFinder.seen[before] != nil
        guard opens else { continue }
        let name = page.words[position + 1].hash == OutletFinder.the ? position + 2 : position + 1
        guard name < line.words.upperBound, page.words[name].startsUpper,
          let (outlet, end) = outlets.match(page, at: name, before: line.words.upperBound),
          outlet.kind != "organisation"
        else { continue }
        if let found, found.name != outlet.name { return nil }
        let span = TextSpan(Int(page.words[name].start), Int(page.words[end - 1].end))
        if found == nil { found = Found(name: outlet.name, outlet: outlet, span: span) }
      }
    }
    return found
  }

  /// Agencies that the dateline and the credit lines name.
  private func wires(_ dateline: Dateline?) -> [String] {
    var names = dateline?.agencies.map(\.outlet.name) ?? []
    for rule in [RuleNumber.creditLine, RuleNumber.sourceCredit] {
      for words in stretches(rule) {
        var position = words.lowerBound
        while position < words.upperBound {
          guard let (outlet, end) = outlets.match(page, at: position, before: words.upperBound) else {
            position += 1
            continue
          }
          let isWire = rule == RuleNumber.sourceCredit ? outlet.kind == "agency" : outlet.kind != "organisation"
          if isWire, !names.contains(outlet.name) { names.append(outlet.name) }
          position = end
        }
      }
    }
    return names
  }
}
