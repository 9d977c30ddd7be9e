import Canvas
import Corpus
import Facts

/// Where the reader's parts stand.
struct ReaderLayout: Sendable {
  var area = Rect(x: 0, y: 0, width: 0, height: 0)
  /// The lines of text.
  var text = Rect(x: 0, y: 0, width: 1, height: 1)
  /// Notes beside the lines; nil where there is no room.
  var margin: Rect?
  /// Lines about the fact under the cursor.
  var foot = Rect(x: 0, y: 0, width: 0, height: 0)
  /// Width for which the texts are wrapped.
  var wrapWidth = 0
  var rawWidth = 0
  /// The cursor's fact is to be brought into sight.
  var showsCurrent = false

  /// Text as wide as reads well, notes right of it where the screen is wide.
  mutating func settle(in area: Rect, isZoomed: Bool) {
    self.area = area
    let content = Panel.content(of: area)
    let (body, foot) = content.cutBottom(
      content.height >= 20 ? 5 : content.height >= 14 ? 4 : content.height >= 6 ? 2 : 0)
    self.foot = foot
    let hasMargin = area.width >= 112 && !isZoomed
    let marginWidth = hasMargin ? min(56, max(36, area.width - 106)) : 0
    let (left, right) = body.cutRight(marginWidth)
    margin = hasMargin ? right : nil
    text = Rect(x: left.x + 2, y: left.y, width: max(1, min(100, left.width - 3)), height: max(1, left.height))
  }
}

extension ReaderPane {
  package func draw(in grid: inout Grid, look: Look) {
    var note = ""
    if let view {
      note = "\(Wording.date(view.row.publication)) \(look.glyphs.dot) \(view.row.outlet ?? "unknown outlet")"
      if view.row.prints.count ?? 1 > 1 {
        let prints = Citing.prints(view.row, " \(look.glyphs.dot) ").plain
        // The heading gives way before the date does: the reason is left out where the title needs the room.
        let width = DisplayWidth.columns(of: heading) + DisplayWidth.columns(of: note)
        let short = "1 of \(Wording.count(view.row.prints.count ?? 1, "print"))"
        let isRoomy = width + DisplayWidth.columns(of: prints) + 12 <= layout.area.width
        note = "\(isRoomy ? prints : short) \(look.glyphs.dot) \(note)"
      }
      if isRaw { note = "raw \(look.glyphs.dot) " + note }
    }
    let content = Panel(heading, note: note, isFocused: true).draw(in: layout.area, of: &grid, glyphs: look.glyphs)
    if isRaw, view != nil {
      drawRaw(in: content, of: &grid, look: look)
    } else {
      if drawState(in: content, of: &grid, look: look) { return }
      drawText(of: &grid, look: look)
      drawMargin(of: &grid, look: look)
    }
    drawFoot(of: &grid, look: look)
  }

  private func drawText(of grid: inout Grid, look: Look) {
    guard let text else { return }
    for row in 0..<layout.text.height {
      let line = firstLine + row
      guard flow.lines.indices.contains(line) else { break }
      let range = flow.lines[line]
      let y = layout.text.y + row
      var x = layout.text.x
      var at = range.lowerBound
      let isTitle = isInTitle(range.lowerBound)
      let plain: Role = isTitle ? .title : .text
      func put(to end: Int, _ role: Role) {
        guard end > at else { return }
        x += grid.put(bytes: text.bytes, at..<end, x: x, y: y, role: role, limit: layout.text.right - x)
        at = end
      }
      for index in ReaderText.meeting(range, count: text.marks.count, of: { text.marks[$0].range }) {
        let mark = text.marks[index]
        put(to: min(max(at, mark.range.lowerBound), range.upperBound), plain)
        put(to: min(range.upperBound, mark.range.upperBound), text.role(of: text.facts[mark.fact]))
      }
      put(to: range.upperBound, plain)
      let hits = ReaderText.meeting(range, count: text.hits.count) { text.hits[$0] }
      for index in hits { overlay(text.hits[index], in: range, y: y, of: &grid, role: .cited, isSelected: false) }
      if let hit = currentHit { overlay(hit, in: range, y: y, of: &grid, role: .cited, isSelected: true) }
      drawNoted(line: range, y: y, of: &grid, look: look)
      if let selected {
        if overlay(selected.range, in: range, y: y, of: &grid, role: nil, isSelected: true), grid.cursor == nil {
          grid.put(look.glyphs.pointer, x: layout.text.x - 2, y: y, role: .key)
          grid.cursor = (layout.text.x - 2, y)
        }
      } else if let focus = currentFact?.citation.focus.range {
        if overlay(focus, in: range, y: y, of: &grid, role: nil, isSelected: true) {
          grid.put(look.glyphs.pointer, x: layout.text.x - 2, y: y, role: .key)
          if grid.cursor == nil { grid.cursor = (layout.text.x - 2, y) }
        }
      }
    }
  }

  private func isInTitle(_ byte: Int) -> Bool {
    guard let block = view?.reading.article.text.blocks.first, block.kind == .title else { return false }
    return byte < block.span.end
  }

  /// Draws a part of a line again, in a role or selected.
  /// - Returns: whether the line has any of it.
  @discardableResult
  private func overlay(
    _ range: Range<Int>, in line: Range<Int>, y: Int, of grid: inout Grid, role: Role?, isSelected: Bool
  ) -> Bool {
    guard let text else { return false }
    let part = range.clamped(to: line)
    guard !part.isEmpty else { return false }
    let x = layout.text.x + columns(line.lowerBound..<part.lowerBound, text.bytes)
    let width = columns(part, text.bytes)
    if let role {
      grid.put(bytes: text.bytes, part, x: x, y: y, role: role, limit: layout.text.right - x, isSelected: isSelected)
    } else {
      grid.select(Rect(x: x, y: y, width: min(width, layout.text.right - x), height: 1))
    }
    return true
  }

  private func columns(_ range: Range<Int>, _ bytes: [UInt8]) -> Int {
    var index = range.lowerBound
    var sum = 0
    while index < range.upperBound {
      let scalar = UTF8Bytes.scalar(in: bytes, at: &index)
      sum += DisplayWidth.columns(of: scalar)
    }
    return sum
  }

  /// Beside each line what its facts say, one a row.
  private func drawMargin(of grid: inout Grid, look: Look) {
    guard let margin = layout.margin, let text, let view else { return }
    grid.wall(x: margin.x, y: margin.y, height: margin.height, glyphs: look.glyphs)
    var free = 0
    let first = flow.lines.indices.contains(firstLine) ? flow.lines[firstLine].lowerBound : 0
    var place = ReaderText.firstVisited(from: first, in: text)
    for row in 0..<margin.height {
      let line = firstLine + row
      guard flow.lines.indices.contains(line) else { break }
      let range = flow.lines[line]
      for note in noteLines(in: range, look: look) {
        let y = max(free, row)
        guard y < margin.height else { break }
        grid.put(note, x: margin.x + 1, y: margin.y + y, width: margin.width - 2, glyphs: look.glyphs)
        free = y + 1
      }
      while place < text.visited.count {
        let index = text.visited[place]
        let fact = text.facts[index]
        guard fact.citation.focus.start < range.upperBound else { break }
        place += 1
        guard fact.citation.focus.start >= range.lowerBound else { continue }
        let y = max(free, row)
        guard y < margin.height else { return }
        // Names are many and speak for themselves: their notes give way to those of figures.
        if fact.claim.kind == .mention, y > row { continue }
        var note = StyledText(index == current ? look.glyphs.pointer + " " : "  ", .key)
        note.add(look.signs(ofFact: fact.id, in: view.reading.amendments), .key)
        note.add(Wording.kind(fact.claim) + " ", .dim)
        note.add(Wording.claim(fact.claim, names: view.names, glyphs: look.glyphs), text.role(of: fact))
        grid.put(note, x: margin.x + 1, y: margin.y + y, width: margin.width - 2, glyphs: look.glyphs)
        free = y + 1
      }
    }
  }

  private func drawFoot(of grid: inout Grid, look: Look) {
    guard layout.foot.height > 0, let view else { return }
    let foot = layout.foot
    var lines: [StyledText] = []
    let dot = " \(look.glyphs.dot) "
    if let words = footOfWords(look) {
      lines = words
    } else if let fact = currentFact {
      var what = StyledText(look.signs(ofFact: fact.id, in: view.reading.amendments), .key)
      what.add(Wording.kind(fact.claim), .kind)
      what.add(": ", .dim)
      what.add(Wording.claim(fact.claim, names: view.names, glyphs: look.glyphs), Wording.role(fact.claim))
      for (text, role) in ReaderPane.details(of: fact.claim, view: view) {
        what.add(dot, .dim)
        what.add(text, role)
      }
      // The words a fact was read from are little without all that was read from them.
      lines += foot.height >= 5 ? what.wrapped(foot.width - 2, limit: 2, glyphs: look.glyphs) : [what]
      if let story = look.story(ofFact: fact.id, view.reading.amendments?.corrections[fact.id], names: view.names) {
        lines.append(StyledText(story, .status))
      }
      var why = StyledText("rule \(fact.rule)", .text)
      why.add(dot, .dim)
      if let span = currentFileSpan { why.add("bytes \(span.start)\(look.glyphs.dash)\(span.end) of ", .dim) }
      why.add(Citing.path(view.row, width: foot.width - 2 - why.columns, look: look), .dim)
      lines.append(why)
    } else {
      let hint =
        text?.hits.isEmpty == false
        ? "> goes to the next words found, < to the ones before; n to the next fact"
        : "n goes to the next fact, p to the one before; t chooses which facts"
      lines.append(StyledText(hint, .dim))
      lines.append(StyledText(Citing.path(view.row, width: foot.width - 2, look: look), .dim))
    }
    if foot.height >= 4, selected == nil { lines.append(Citing.lines(view.row, look: look)[0]) }
    var y = foot.y
    if foot.height >= 4 {
      grid.rule(x: foot.x, y: y, width: foot.width, glyphs: look.glyphs)
      if let margin = layout.margin, !isRaw {
        grid.wall(x: margin.x, y: margin.y, height: margin.height, glyphs: look.glyphs)
      }
      y += 1
    }
    for line in lines where y < foot.bottom {
      grid.put(line, x: foot.x + 1, y: y, width: foot.width - 2, glyphs: look.glyphs)
      y += 1
    }
  }

  /// What else is known of a claim: interval, time, speaker, what a date leans on.
  private static func details(of claim: Claim, view: ArticleView) -> [(String, Role)] {
    switch claim {
    case .strength(let report):
      var result: [(String, Role)] = []
      if report.quantity != nil { result.append((Wording.interval(report.quantity), .dim)) }
      if let nation = report.nation { result.append((Wording.country(nation), .text)) }
      result.append((Wording.asOf(report.asOf), .date))
      if let basis = report.asOfBasis { result.append((basis, .dim)) }
      let speaker = report.speaker.map { view.names[$0] ?? $0.slug }
      result.append((speaker ?? "own words", speaker == nil ? .dim : .person))
      return result
    case .quantity(let report): return [(Wording.interval(report.quantity), .dim)]
    case .date(let date): return date.anchor.map { [("leans on \($0)", .dim)] } ?? []
    case .mention(let mention):
      guard case .actor(let id) = mention.target, let office = view.offices[id] else {
        return [(mention.form.rawValue, .dim)]
      }
      return [(mention.form.rawValue, .dim), ("on that day \(office)", .person)]
    case .event(let report):
      var result: [(String, Role)] = [("when \(Wording.date(report.when))", .date)]
      if let basis = report.whenBasis { result.append((basis, .dim)) }
      if let place = report.place { result.append((view.names[place] ?? place.slug, .place)) }
      if let acled = report.acled { result.append(("ACLED \(acled.rawValue)", .dim)) }
      if !report.contexts.isEmpty { result.append(("about \(Wording.contexts(report.contexts))", .dim)) }
      return result
    case .statement(let report):
      let office = report.speaker.flatMap { view.offices[$0] }
      return (office.map { [("then \($0)", .person)] } ?? [])
        + [(report.kind.rawValue, .dim)] + (report.when.map { [("said \(Wording.date($0))", .date)] } ?? [])
        + (report.via.isEmpty ? [] : [("through \(report.via.joined(separator: ", "))", .dim)])
    }
  }

  private func drawRaw(in content: Rect, of grid: inout Grid, look: Look) {
    guard let raw else {
      let problem = rawProblem.map { "\($0.path): \($0.what)" } ?? "reading the file\(look.glyphs.ellipsis)"
      grid.put(
        problem, x: content.x + 1, y: content.y, width: content.width - 2, role: rawProblem == nil ? .dim : .problem,
        glyphs: look.glyphs)
      if let rawProblem {
        grid.put(
          rawProblem.advice, x: content.x + 1, y: content.y + 1, width: content.width - 2, role: .dim,
          glyphs: look.glyphs)
      }
      return
    }
    let focus = currentFileSpan.flatMap { raw.range(of: $0) }
    for row in 0..<layout.text.height where raw.lines.indices.contains(firstLine + row) {
      let y = layout.text.y + row
      switch raw.lines[firstLine + row] {
      case .label(let label):
        grid.put(
          "removed by \(label)", x: layout.text.x, y: y, width: layout.text.width, role: .problem, glyphs: look.glyphs)
      case .text(let range, let isRemoved):
        if isRemoved { grid.put("x", x: layout.text.x - 2, y: y, role: .removed) }
        grid.put(
          bytes: raw.bytes, range, x: layout.text.x, y: y, role: isRemoved ? .removed : .text,
          limit: layout.text.width)
        guard let part = focus?.clamped(to: range), !part.isEmpty else { continue }
        let x = layout.text.x + columns(range.lowerBound..<part.lowerBound, raw.bytes)
        grid.put(bytes: raw.bytes, part, x: x, y: y, role: .cited, limit: layout.text.right - x, isSelected: true)
        grid.put(look.glyphs.pointer, x: layout.text.x - 2, y: y, role: .key)
        if grid.cursor == nil { grid.cursor = (layout.text.x - 2, y) }
      }
    }
  }
}

extension ReaderText {
  /// Place of the first visited fact that starts at or after a byte.
  static func firstVisited(from byte: Int, in text: ReaderText) -> Int {
    var low = 0
    var high = text.visited.count
    while low < high {
      let middle = (low + high) / 2
      if text.facts[text.visited[middle]].citation.focus.start < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
