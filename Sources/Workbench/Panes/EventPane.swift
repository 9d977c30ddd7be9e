import Canvas
import Corpus
import Facts

/// All that the corpus says of one event: figures side by side, each side's account, every report.
package struct EventPane: PaneContent {
  package private(set) var state: PaneState = .waiting
  private let event: String
  private var title: String
  private(set) var page: EventPage?
  private(set) var sheet = EventSheet()
  /// Index of the block under the cursor.
  private(set) var cursor: Int?
  private var identity: String?
  private var top = 0
  private var area = Rect(x: 0, y: 0, width: 0, height: 0)
  private var isASCII = false
  /// The marks it was laid out with: their signs stand beside the reports.
  private var markVersion = MarkBook.empty.version
  private var isLaidOut = false
  /// The cursor's block is to come into sight; at first the page is seen from its top.
  private var follows = false

  package init(_ event: String, title: String) { (self.event, self.title) = (event, title) }

  /// The event that a report, a fact's id, has been put together into.
  package init(ofReport fact: String) { self.init(fact, title: "") }

  package var kind: PaneKind { .event }
  package var crumb: String { title.isEmpty ? "Event" : title }
  package var question: Question? { .event(event) }

  package var position: String {
    guard page != nil else { return "" }
    let selectable = sheet.blocks.indices.filter { sheet.blocks[$0].isSelectable }
    guard let cursor, let place = selectable.firstIndex(of: cursor) else { return "" }
    return "item \(place + 1) of \(selectable.count)"
  }

  package var memory: [String: String]? {
    var memory = ["event": event, "title": title]
    memory["item"] = cursor.map { sheet.blocks[$0].identity } ?? identity
    return memory
  }

  package mutating func remember(_ memory: [String: String]) { identity = memory["item"] }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .event(let page) = answer else { return }
    guard let page else {
      state = .failed(
        CorpusProblem(
          path: "", what: "this event is no longer put together from these reports, or the filter leaves them out",
          advice: "Press Esc to go back; F takes the filter's last term away."))
      return
    }
    (self.page, title, state) = (page, page.row.what, .ready)
    isLaidOut = false
  }

  private var content: Rect { Panel.content(of: area) }

  package mutating func arrange(in area: Rect, look: Look) {
    let isSame =
      self.area.width == area.width && isASCII == look.glyphs.isASCII && markVersion == look.marks.version
    (self.area, isASCII, markVersion) = (area, look.glyphs.isASCII, look.marks.version)
    guard let page else { return }
    if !isLaidOut || !isSame {
      sheet = EventSheet(page, width: content.width - 1, look: look)
      isLaidOut = true
      cursor = identity.flatMap { id in sheet.blocks.firstIndex { $0.identity == id } } ?? sheet.first
      follows = follows || identity != nil
    }
    if follows { show() }
    top = min(max(0, top), max(0, sheet.height - content.height))
  }

  /// Brings the cursor's block into sight, and all above it where it is the first.
  private mutating func show() {
    follows = false
    guard let cursor else { return }
    let block = sheet.blocks[cursor].area
    if cursor == sheet.first, block.bottom <= content.height {
      top = 0
      return
    }
    if block.bottom > top + content.height { top = block.bottom - content.height }
    // One line more, so that a heading above is seen with its first line.
    if block.y - 1 < top { top = block.y - 1 }
    if block.y < top || block.height > content.height { top = block.y }
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    guard state == .ready else { return .ignored }
    let page = max(1, content.height - 1)
    switch command {
    case .down: move(down: true)
    case .up: move(down: false)
    case .left, .right:
      if let cursor, let next = sheet.beside(cursor, right: command == .right) { select(next) }
    case .halfPageDown: leap(page / 2)
    case .halfPageUp: leap(-page / 2)
    case .pageDown: leap(page)
    case .pageUp: leap(-page)
    case .first: if let first = sheet.first { select(first) }
    case .last: if let last = sheet.blocks.lastIndex(where: \.isSelectable) { select(last) }
    case .open:
      switch cursor.map({ sheet.blocks[$0].target }) {
      case .figure(let figure, let about)?: return .open(figure.pane(about: about))
      case .claim(let claim)?: return .open(ReaderPane(claim: claim))
      case .none?, nil: return .notice("nothing further is known behind this line")
      }
    default: return .ignored
    }
    return .done
  }

  private mutating func select(_ index: Int) {
    (cursor, identity, follows) = (index, sheet.blocks[index].identity, true)
  }

  private mutating func move(down: Bool) {
    guard let cursor, let next = sheet.next(from: cursor, down: down) else {
      // Nothing further to select: the rest of the page still comes into sight.
      top += down ? 1 : -1
      return
    }
    select(next)
  }

  /// Scrolls, and takes the cursor to the nearest block that is seen.
  private mutating func leap(_ lines: Int) {
    top = min(max(0, top + lines), max(0, sheet.height - content.height))
    let middle = lines > 0 && top + content.height >= sheet.height ? sheet.height : top + content.height / 2
    let seen = sheet.blocks.indices.filter { sheet.blocks[$0].isSelectable }
    let nearest = seen.min { abs(sheet.blocks[$0].area.y - middle) < abs(sheet.blocks[$1].area.y - middle) }
    if let nearest { (cursor, identity) = (nearest, sheet.blocks[nearest].identity) }
  }

  package mutating func click(x: Int, y: Int) -> Bool {
    guard content.contains(x: x, y: y) else { return false }
    let (column, line) = (x - content.x, y - content.y + top)
    guard
      let index = sheet.blocks.firstIndex(where: { $0.isSelectable && $0.area.contains(x: column, y: line) })
    else { return false }
    (cursor, identity) = (index, sheet.blocks[index].identity)
    return true
  }

  package mutating func scroll(by lines: Int, x: Int, y: Int) {
    top = min(max(0, top + lines), max(0, sheet.height - content.height))
  }

  package var selection: Selection {
    guard let cursor else { return Selection() }
    let block = sheet.blocks[cursor]
    if case .claim(let row) = block.target {
      var selection = Selection(
        value: row.words, sentence: "\(row.sentence)\n\(Citing.line(row.article))", article: row.article)
      var subject = MarkSubject(claim: row)
      if case .event = row.claim { subject.reports = (page?.row.event.reports ?? []).filter { $0 != row.id } }
      selection.subject = subject
      return selection
    }
    var selection = Selection(value: block.lines.map(\.plain).joined(separator: " "))
    selection.subject = page.map { MarkSubject(event: $0.row) }
    return selection
  }

  package func plainText(look: Look) -> String {
    guard let page else { return "" }
    // So wide that no line is broken; blocks come side after side.
    return EventSheet(page, width: 10_000, look: look).blocks.map { block in
      block.lines.map(\.plain).joined(separator: " ")
    }.joined(separator: "\n") + "\n"
  }

  package func draw(in grid: inout Grid, look: Look) {
    let panel = Panel("Event", note: page.map { Wording.count($0.reports.count, "report") } ?? "", isFocused: true)
    let content = panel.draw(in: area, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    for (index, block) in sheet.blocks.enumerated() where isSeen(block.area.y, block.area.height) {
      draw(block, isSelected: index == cursor, in: content, of: &grid, look: look)
    }
    for wall in sheet.walls where isSeen(wall.y, wall.height) {
      let from = max(wall.y, top)
      let to = min(wall.y + wall.height, top + content.height)
      grid.wall(x: content.x + wall.x, y: content.y + from - top, height: to - from, glyphs: look.glyphs)
    }
  }

  private func isSeen(_ y: Int, _ height: Int) -> Bool { y < top + content.height && y + height > top }

  private func draw(_ block: EventSheet.Block, isSelected: Bool, in content: Rect, of grid: inout Grid, look: Look) {
    for (index, line) in block.lines.enumerated() {
      let y = content.y + block.area.y + index - top
      guard y >= content.y, y < content.bottom else { continue }
      let x = content.x + block.area.x
      if block.isHeading {
        grid.rule(x: content.x, y: y, width: content.width, glyphs: look.glyphs)
        var heading = StyledText(" ")
        for run in line.runs { heading.add(run.text, run.role) }
        heading.add(" ")
        grid.put(heading, x: x + 1, y: y, width: block.area.width - 2, glyphs: look.glyphs)
        continue
      }
      grid.put(line, x: x + 1, y: y, width: block.area.width - 1, glyphs: look.glyphs)
      if isSelected {
        if index == 0 {
          grid.put(look.glyphs.pointer, x: x, y: y, role: .key)
          grid.cursor = (x, y)
        }
        grid.select(Rect(x: x, y: y, width: block.area.width, height: 1))
      }
    }
  }
}
