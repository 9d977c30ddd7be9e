import Canvas
import Corpus
import Facts

/// The page of an event laid out for a width: blocks of lines, some of which can be selected.
///
/// Blocks stand in columns where there is room: one side of the conflict beside the other, or one under the other.
struct EventSheet: Sendable {
  enum Target: Sendable {
    case none
    case figure(Figure, about: String)
    case claim(ClaimRow)
  }

  struct Block: Sendable {
    let identity: String
    var area: Rect
    let lines: [StyledText]
    var target: Target = .none
    /// A heading is drawn as a line across the page.
    var isHeading = false

    var isSelectable: Bool {
      if case .none = target { return false }
      return true
    }
  }

  private(set) var blocks: [Block] = []
  private(set) var height = 0
  /// Walls between columns: where, from which line, how many lines.
  private(set) var walls: [(x: Int, y: Int, height: Int)] = []
  let width: Int
  private let glyphs: Glyphs

  /// Least width of a side's column when all sides stand beside one another, and when they are broken into bands.
  private static let narrowestSide = 18
  private static let narrowestBand = 24
  /// Columns for the name of a side, and below it that nothing of it is in the corpus.
  private static let silentSide = 15

  init() { (width, glyphs) = (0, .unicode) }

  init(_ page: EventPage, width: Int, look: Look) {
    (self.width, glyphs) = (max(1, width), look.glyphs)
    addHead(page, look)
    addCasualties(page.row, look)
    addSides(page)
    addReports(page, look)
  }

  var first: Int? { blocks.firstIndex { $0.isSelectable } }

  // MARK: Moving

  /// The next block below or above that can be selected: in its own column as long as that goes on.
  func next(from index: Int, down: Bool) -> Int? {
    let here = blocks[index].area
    var best: (index: Int, key: (Int, Int, Int))?
    for (other, block) in blocks.enumerated() where block.isSelectable && other != index {
      let isBeyond = down ? block.area.y >= here.bottom : block.area.bottom <= here.y
      guard isBeyond else { continue }
      let overlaps = block.area.x < here.right && here.x < block.area.right
      let distance = down ? block.area.y - here.bottom : here.y - block.area.bottom
      let key = (overlaps ? 0 : 1, distance, abs(block.area.x - here.x))
      if best == nil || key < best!.key { best = (other, key) }
    }
    return best?.index
  }

  /// The nearest block in the next column to the left or right.
  func beside(_ index: Int, right: Bool) -> Int? {
    let here = blocks[index].area
    var best: (index: Int, key: (Int, Int))?
    for (other, block) in blocks.enumerated() where block.isSelectable && other != index {
      let isBeyond = right ? block.area.x >= here.right : block.area.right <= here.x
      guard isBeyond, isBeside(block.area, here) else { continue }
      let key = (abs(block.area.x - here.x), abs(block.area.y - here.y))
      if best == nil || key < best!.key { best = (other, key) }
    }
    return best?.index
  }

  /// Whether two blocks stand in columns of the same band.
  private func isBeside(_ one: Rect, _ other: Rect) -> Bool {
    walls.contains { wall in
      [one, other].allSatisfy { $0.y >= wall.y && $0.y < wall.y + wall.height }
    }
  }

  // MARK: Laying out

  private mutating func add(
    _ identity: String, _ lines: [StyledText], x: Int = 0, y: Int? = nil, width: Int? = nil, target: Target = .none
  ) -> Int {
    let area = Rect(x: x, y: y ?? height, width: width ?? self.width, height: lines.count)
    blocks.append(Block(identity: identity, area: area, lines: lines, target: target))
    height = max(height, area.bottom)
    return area.bottom
  }

  private mutating func addHeading(_ text: String, note: String = "") {
    // Air above it on large pages.
    if width >= 60 { height += 1 }
    var line = StyledText(text, .header)
    line.add(note.isEmpty ? "" : "  \(note)", .dim)
    blocks.append(
      Block(
        identity: "# \(text)", area: Rect(x: 0, y: height, width: width, height: 1), lines: [line], isHeading: true))
    height += 1
  }

  private mutating func addHead(_ page: EventPage, _ look: Look) {
    let row = page.row
    _ = add("title", StyledText(row.what, row.title == nil ? .text : .title).wrapped(width - 2))
    let lines = EventCard.lines(row, look: look)
    for (index, line) in lines.prefix(2).enumerated() {
      _ = add("head \(index)", line.wrapped(width - 2))
    }
    _ = add(
      "counts", EventCard.counts(row, look: look).wrapped(width - 2), target: .figure(row.reports, about: row.what))
  }

  private mutating func addCasualties(_ row: EventRow, _ look: Look) {
    addHeading(
      "Killed and injured", note: row.casualties.isEmpty ? "no report gives a figure" : "each figure with who gives it")
    for set in row.event.byHand {
      _ = add(
        "by hand \(set.value.measure.rawValue)", EventCard.byHand(set, look: look).wrapped(width - 2),
        target: .figure(row.reports, about: row.what))
    }
    let killed = row.casualties.filter { $0.what == .killed }
    let injured = row.casualties.filter { $0.what == .injured }
    let groups = [killed, injured].filter { !$0.isEmpty }
    let isWide = groups.count > 1 && width >= 60
    let columnWidth = isWide ? width / 2 : width
    let top = height
    for (column, lines) in groups.enumerated() {
      var y = isWide ? top : height
      let x = isWide ? column * columnWidth : 0
      for (index, line) in lines.enumerated() {
        var text = StyledText("\(EventCard.figure(line.stated)) \(line.what.rawValue)", .quantity)
        text.add("  ", .dim)
        text.add(EventCard.source(line), line.outlets.isEmpty ? .dim : .outlet)
        text.add("  \(Wording.prints(line.articles, line.origins))", .figure)
        y = add(
          "\(line.what.rawValue) \(index)", text.wrapped(columnWidth - 3), x: x, y: y,
          width: columnWidth - (isWide ? 1 : 0),
          target: .figure(line.stated, about: "\(EventCard.figure(line.stated)) \(line.what.rawValue)"))
      }
    }
    if isWide { walls.append((columnWidth - 1, top, height - top)) }
  }

  private mutating func addSides(_ page: EventPage) {
    guard !page.sides.isEmpty else { return }
    let speaking = page.sides.count { !$0.isEmpty }
    addHeading("What each side says", note: "\(speaking) of \(page.sides.count) sides in this corpus")
    let count = page.sides.count
    var perBand = width / count >= EventSheet.narrowestSide ? count : max(1, width / EventSheet.narrowestBand)
    let bands = (count + perBand - 1) / perBand
    perBand = (count + bands - 1) / bands
    for band in 0..<bands {
      let sides = Array(page.sides[band * perBand..<min(count, (band + 1) * perBand)])
      let top = height
      let starts = starts(of: sides, among: perBand)
      for (column, side) in sides.enumerated() {
        // A wall stands in the first column of every side but the first.
        let x = starts[column] + (column > 0 ? 1 : 0)
        add(side, x: x, y: top, width: starts[column + 1] - x)
      }
      for column in 1..<max(1, sides.count) { walls.append((starts[column], top, height - top)) }
      if perBand > 1, band < bands - 1 { height += 1 }
    }
  }

  /// Where the columns of a band begin, and where the last one ends: sides of which the corpus has nothing leave their
  /// room to those that speak.
  private func starts(of sides: [SideAccount], among perBand: Int) -> [Int] {
    let silent = sides.count { $0.isEmpty }
    let speaking = sides.count - silent
    guard speaking > 0, silent > 0, perBand > 1 else {
      return (0..<sides.count).map { $0 * (width / perBand) } + [sides.count == perBand ? width : width / perBand]
    }
    let narrow = min(width / perBand, EventSheet.silentSide)
    let wide = (width - silent * narrow) / speaking
    var starts = [0]
    for side in sides { starts.append(starts.last! + (side.isEmpty ? narrow : wide)) }
    starts[sides.count] = width
    return starts
  }

  private mutating func add(_ account: SideAccount, x: Int, y: Int, width: Int) {
    let id = account.side.id
    let room = width - 2
    guard !account.isEmpty else {
      var line = StyledText(account.side.name, .header)
      if self.width == width {
        line.add(": none in this corpus", .dim)
        _ = add("side \(id)", [line], x: x, y: y, width: width)
      } else {
        _ = add(
          "side \(id)", [line] + StyledText("none in this corpus", .dim).wrapped(room), x: x, y: y, width: width)
      }
      return
    }
    var y = add("side \(id)", [StyledText(account.side.name, .header)], x: x, y: y, width: width)
    for label in account.labels {
      var line = StyledText("calls it \(glyphs.openQuote)\(label.words)\(glyphs.closeQuote)", .text)
      line.add(" \(label.statements.count ?? 0)", .figure)
      y = add(
        "label \(id) \(label.words)", line.wrapped(room), x: x, y: y, width: width,
        target: .figure(label.statements, about: "\"\(label.words)\", \(account.side.name)"))
    }
    for (what, figures) in [("killed", account.killed), ("injured", account.injured)] {
      for (index, figure) in figures.enumerated() {
        let text = "\(EventCard.figure(figure)) \(what)"
        y = add(
          "side \(id) \(what) \(index)", StyledText(text, .quantity).wrapped(room), x: x, y: y, width: width,
          target: .figure(figure, about: "\(text), \(account.side.name)"))
      }
    }
    // What several articles print in the same words is said once.
    var printings: [Saying: Int] = [:]
    for row in account.statements { printings[Saying(row), default: 0] += 1 }
    for row in account.statements {
      guard let articles = printings.removeValue(forKey: Saying(row)) else { continue }
      let lines = lines(of: row, in: articles, room, limit: width >= 60 ? 3 : 6)
      y = add("said \(id) \(row.identity)", lines, x: x, y: y, width: width, target: .claim(row))
    }
  }

  /// Who says what, in which words.
  private struct Saying: Hashable {
    let speaker: String?
    let words: String

    init(_ row: ClaimRow) { (speaker, words) = (row.speaker, SearchFolding.fold(row.words)) }
  }

  private func lines(of row: ClaimRow, in articles: Int, _ room: Int, limit: Int) -> [StyledText] {
    let line = StatementLine(row: row)
    let (date, isInferred) = line.when
    var head = StyledText(Wording.date(date, isInferred: isInferred), date == nil ? .dim : .date)
    head.add(" \(row.speaker ?? "nobody named")", .person)
    if room >= 40, let office = row.office { head.add(", \(office)", .dim) }
    if articles > 1 { head.add("  in \(Wording.number(articles)) articles", .dim) }
    if room >= 40 { head.add("  \(Wording.outlet(row.article))", .outlet) }
    var said = StyledText("\(line.report?.verb ?? "say"): ", .kind)
    for run in line.content(glyphs).runs { said.add(run.text, run.role) }
    return head.wrapped(room) + said.wrapped(room, limit: limit, glyphs: glyphs)
  }

  private mutating func addReports(_ page: EventPage, _ look: Look) {
    addHeading(
      "Reports", note: page.reports.count == 1 ? "the only one" : "\(Wording.number(page.reports.count)), by date")
    var shown: [String: String] = [:]
    var copies: Set<String> = []
    // By the day they were published, as they are listed.
    let days = page.reports.map { $0.article.publication.date?.middle?.number ?? .max }
    for row in page.reports.indices.sorted(by: { (days[$0], $0) < (days[$1], $1) }).map({ page.reports[$0] }) {
      guard case .event(let report) = row.claim else { continue }
      let dot = "  \(glyphs.dot)  "
      var head = StyledText(Wording.date(row.article.publication), row.article.publication.date == nil ? .dim : .date)
      head.add(" \(Wording.outlet(row.article))", row.article.outlet == nil ? .dim : .outlet)
      if row.article.isCopy, copies.insert(row.article.id).inserted {
        head.add("\(dot)\(row.article.origin.words)", .status)
      }
      head.add(dot, .dim)
      head.add(look.signs(ofFact: row.id, corrected: row.correction != nil), .status)
      head.add(Wording.claim(row, glyphs: glyphs), .event)
      if report.status != .occurred { head.add("\(dot)\(report.status.rawValue)", .status) }
      if let speaker = row.speaker { head.add("\(dot)\(speaker)", .person) }
      if let when = report.when { head.add("\(dot)dated \(Wording.date(when))", .date) }
      if let story = look.story(ofFact: row.id, row.correction) { head.add("\(dot)\(story)", .status) }
      // A sentence that stands above already is not printed again.
      if let article = shown[row.sentence] {
        if article != row.article.id, !row.article.isCopy { head.add("\(dot)in the same words", .dim) }
        _ = add("report \(row.identity)", head.wrapped(width - 2, limit: 4, glyphs: glyphs), target: .claim(row))
        continue
      }
      shown[row.sentence] = row.article.id
      let sentence = SentenceCard.lines(row, width: min(110, width - 4), limit: 3, glyphs: glyphs).map { line in
        var indented = StyledText("  ")
        for run in line.runs { indented.add(run.text, run.role) }
        return indented
      }
      _ = add(
        "report \(row.identity)", head.wrapped(width - 2, limit: 4, glyphs: glyphs) + sentence, target: .claim(row))
    }
  }
}

extension ArticleRow {
  /// Whether it is a print of a text of which there is a longer one.
  fileprivate var isCopy: Bool {
    switch origin.basis {
    case .only, .longest, .takenOut: false
    case .sameWords, .nearCopy, .creditLine, .sharedQuotation, .merged: true
    }
  }
}
