import Canvas
import Facts

extension Desk {
  /// "filter: all", or the filter's text cut to the room that path and counts leave.
  func headerFilter(beside status: String) -> String {
    let used = DisplayWidth.columns(of: status)
    let path = min(DisplayWidth.columns(of: current.pane.crumb, upTo: width), width / 3)
    let room = width - used - path - 8
    if current.filter.isEmpty { return room >= 11 ? "filter: all" : "" }
    let text = current.filter.text
    for lead in ["filter: ", ""] where DisplayWidth.columns(of: lead + text) <= room { return lead + text }
    let least = max(10, room)
    var cut = Substring(text)
    let ellipsis = look.glyphs.ellipsis
    while !cut.isEmpty, DisplayWidth.columns(of: String(cut) + ellipsis) > least { cut.removeLast() }
    return String(cut) + ellipsis
  }

  /// "12 of 43 articles, 3 without a date".
  func scopeStatus(_ summary: CorpusSummary, _ room: Int) -> String {
    guard (summary.scope?.filter ?? .all) == current.filter else { return "narrowing\(look.glyphs.ellipsis)" }
    guard let scope = summary.scope else { return "" }
    let some = Wording.number(summary.articles.count ?? 0)
    let all = Wording.count(scope.articles, "article")
    let undated = scope.undated == 0 ? "" : ", \(Wording.number(scope.undated)) without a date"
    for text in ["\(some) of \(all)\(undated)", "\(some) of \(all)", "\(some) of \(Wording.number(scope.articles))"]
    where text.utf8.count <= room { return text }
    return "\(some)/\(Wording.number(scope.articles))"
  }

  /// The filter line with its list or its mistake, or one of the short lists.
  func drawFilterPrompt(of grid: inout Grid) {
    switch prompt {
    case .filter(let line)?: draw(line, of: &grid)
    case .facets(let terms, let choice)?:
      drawList(
        "Filter by",
        terms.enumerated().map { ($0.offset < 9 ? "\($0.offset + 1)" : "", $0.element.text, $0.element.key.meaning) },
        choice: choice, of: &grid)
      drawLine("", "Enter adds it to the filter, Esc leaves", of: &grid, y: height - 1, hasCursor: false)
    case .filterChoice(let filters, let choice)?:
      drawList(
        "Filters",
        filters.enumerated().map { ($0.offset < 9 ? "\($0.offset + 1)" : "", $0.element.name, $0.element.filter.text) },
        choice: choice, of: &grid)
      drawLine("", "Enter shows the corpus under it, Esc leaves", of: &grid, y: height - 1, hasCursor: false)
    case .filterName(let text, let isTaken)?:
      grid.fill(Rect(x: 0, y: height - 1, width: width, height: 1))
      if isTaken {
        drawLine("", "another filter is called \"\(text)\": y replaces it", of: &grid, y: height - 1, hasCursor: false)
      } else {
        drawLine("keep as: ", text, of: &grid, y: height - 1)
      }
    default: break
    }
  }

  private func draw(_ line: FilterLine, of grid: inout Grid) {
    guard let mistake = line.mistake else {
      if !line.completions.isEmpty {
        drawList(
          Filter.piece(atEndOf: line.text).key.map { "\($0.rawValue): Tab takes, arrows choose" }
            ?? "Keys: Tab takes, arrows choose",
          line.completions.map { ("", $0.text, $0.note) }, choice: line.choice, of: &grid)
      }
      grid.fill(Rect(x: 0, y: height - 1, width: width, height: 1))
      drawLine("filter: ", line.text, of: &grid, y: height - 1)
      return
    }
    let rows = min(4, height - 3)
    let area = Rect(x: 0, y: height - rows - 1, width: width, height: rows + 1)
    grid.fill(area)
    let content = Panel("Not understood", isFocused: true).draw(in: area, of: &grid, glyphs: look.glyphs)
    if rows >= 4 {
      grid.put(mistake.what, x: 1, y: content.y, width: width - 2, role: .problem, glyphs: look.glyphs)
      grid.put(mistake.advice, x: 1, y: content.y + 1, width: width - 2, role: .dim, glyphs: look.glyphs)
    } else {
      grid.put(mistake.what, x: 1, y: content.y, width: width - 2, role: .problem, glyphs: look.glyphs)
    }
    grid.fill(Rect(x: 0, y: height - 2, width: width, height: 2))
    drawLine("filter: ", line.text, of: &grid, y: height - 2, showing: mistake.range, caretRow: height - 1)
  }

  /// A line being typed: its end, or the part that is wrong with a caret under each column of it.
  private func drawLine(
    _ lead: String, _ text: String, of grid: inout Grid, y: Int, hasCursor: Bool = true,
    showing range: Range<Int>? = nil, caretRow: Int? = nil
  ) {
    guard hasCursor else {
      grid.put(text, x: 1, y: y, width: width - 2, role: .status, glyphs: look.glyphs)
      return
    }
    var x = 1 + grid.put(lead, x: 1, y: y, role: .key)
    let room = width - x - 2
    let characters = Array(text)
    func columns(_ range: Range<Int>) -> Int { DisplayWidth.columns(of: String(characters[range])) }
    var start = 0
    let wanted = range.map { min($0.upperBound, characters.count) } ?? characters.count
    while start < wanted, columns(start..<wanted) > room { start += 1 }
    let shownStart = range.map { min(start, max(0, min($0.lowerBound, characters.count))) } ?? start
    let from = x
    x += grid.put(
      String(characters[shownStart...]), x: x, y: y, width: room, role: .prompt,
      glyphs: look.glyphs)
    grid.cursor = (min(x, width - 1), y)
    grid.showsCursor = true
    guard let range, let caretRow else { return }
    let lower = max(shownStart, min(range.lowerBound, characters.count))
    let upper = max(lower, min(range.upperBound, characters.count))
    let left = from + columns(shownStart..<lower)
    let count = max(1, min(columns(lower..<upper), from + room - left))
    grid.put(String(repeating: "^", count: count), x: left, y: caretRow, role: .problem)
    grid.cursor = (min(left + columns(lower..<upper), width - 1), y)
  }

  /// A list over the footer; no line is chosen where `choice` is nil.
  private func drawList(
    _ title: String, _ lines: [(key: String, text: String, note: String)], choice: Int?, of grid: inout Grid
  ) {
    let rows = min(max(1, lines.count), min(12, height - 3))
    let area = Rect(x: 0, y: height - 2 - rows, width: width, height: rows + 2)
    grid.fill(area)
    let panel = Rect(x: 0, y: area.y, width: width, height: rows + 1)
    let content = Panel(title, isFocused: true).draw(in: panel, of: &grid, glyphs: look.glyphs)
    let hasKeys = lines.contains { !$0.key.isEmpty }
    // No wider than what stands in it, so that what it means has the room.
    let widest = min(40, max(8, lines.map { DisplayWidth.columns(of: $0.text) }.max() ?? 0))
    let columns =
      (hasKeys ? [TableColumn("", 1, 1, 1, priority: 1)] : [])
      + [TableColumn("", min(12, widest), widest, widest, priority: 1), TableColumn("", 10, 60, 110, priority: 2)]
    let top = max(0, (choice ?? 0) - rows + 1)
    Table(columns, hasHeader: false).draw(
      in: content, of: &grid, rows: lines.count, top: top, cursor: choice ?? -1, isFocused: choice != nil,
      glyphs: look.glyphs
    ) { row, column in
      switch column + (hasKeys ? 0 : 1) {
      case 0: TableCell(lines[row].key, .key)
      case 1: TableCell(lines[row].text)
      default: TableCell(lines[row].note, .dim)
      }
    }
  }
}
