import Canvas
import Corpus
import Facts

extension Desk {
  /// The frame that shows the desk as it stands.
  package func draw() -> Grid {
    var grid = Grid(width: width, height: height)
    guard !isTooSmall else {
      grid.put("too small", x: 0, y: 0, role: .problem)
      if height > 1 { grid.put("20x5 is the least", x: 0, y: 1, role: .dim) }
      return grid
    }
    current.pane.draw(in: &grid, look: look)
    drawHeader(of: &grid)
    drawFooter(of: &grid)
    drawFilterPrompt(of: &grid)
    return grid
  }

  private func drawHeader(of grid: inout Grid) {
    let status = headerStatus()
    let filter = headerFilter(beside: status.text)
    let gap = filter.isEmpty || status.text.isEmpty ? "" : " \(look.glyphs.dot) "
    let columns = DisplayWidth.columns(of: filter + gap + status.text)
    var right = width - columns - 1
    right += grid.put(filter, x: right, y: 0, role: current.filter.isEmpty ? .dim : .prompt)
    right += grid.put(gap, x: right, y: 0, role: .dim)
    grid.put(status.text, x: right, y: 0, role: status.role)
    let room = width - columns - 4
    var used = 1
    let step = " \(look.glyphs.step) "
    var crumbs: [String] = []
    var left = room - used
    let start = trail[...place].lastIndex { $0.isStart } ?? 0
    // Under another filter a pane is no further step of the path.
    let steps = (start...place).filter { $0 == place || !trail[$0 + 1].isRefiltered }
    for visit in steps.reversed().map({ trail[$0] }) {
      let crumb = visit.pane.crumb
      let needed = DisplayWidth.columns(of: crumb, upTo: max(0, left)) + 3
      if needed > left, !crumbs.isEmpty {
        crumbs.append(look.glyphs.ellipsis)
        break
      }
      crumbs.append(crumb)
      left -= needed
    }
    // The program's name stands before the path where both fit.
    if left > 11, crumbs.last != look.glyphs.ellipsis {
      used += grid.put("kforwatch", x: 1, y: 0, role: .title) + 2
    }
    for (index, crumb) in crumbs.reversed().enumerated() {
      if index > 0 { used += grid.put(step, x: used, y: 0, role: .dim) }
      let isLast = index == crumbs.count - 1
      used += grid.put(
        crumb, x: used, y: 0, width: max(0, room - used), role: isLast ? .header : .dim, glyphs: look.glyphs)
    }
  }

  /// The language of names where it is not the lexicon's own, before progress and counts.
  private func headerStatus() -> (text: String, role: Role) {
    let status = corpusStatus()
    if baseLook.naming == .en { return status }
    let names = "names \(baseLook.naming.rawValue)"
    if status.text.isEmpty { return (names, .status) }
    return ("\(names) \(look.glyphs.dot) \(status.text)", status.role)
  }

  /// Progress while reading, then what the corpus holds: the longest wording that leaves room for the path.
  private func corpusStatus() -> (text: String, role: Role) {
    let progress = baseLook.progress
    let dot = " \(look.glyphs.dot) "
    // A short path is worth more than the counts' second half.
    let path = DisplayWidth.columns(of: current.pane.crumb, upTo: width / 2)
    let taken = current.filter.isEmpty ? 0 : min(width / 4, DisplayWidth.columns(of: "filter: " + current.filter.text))
    let room = min(width * 6 / 10, max(width / 3, width - path - 6)) - taken
    if !progress.isFinished {
      guard progress.files > 0 else { return ("reading\(look.glyphs.ellipsis)", .status) }
      let files = "\(progress.filesRead)/\(progress.files)\(progress.isListing ? "+" : "")"
      let long = "reading \(files) files, \(Wording.count(progress.articles, "article"))"
      return (long.utf8.count <= room ? long : files, .status)
    }
    guard let summary = baseLook.summary else {
      return (Wording.count(progress.articles, "article"), .dim)
    }
    if !current.filter.isEmpty || summary.scope != nil { return (scopeStatus(summary, room), .status) }
    let articles = Wording.count(summary.articles.count ?? 0, "article")
    let origins = Wording.count(summary.origins.count ?? 0, "origin")
    let problems = summary.problems.count ?? 0
    let warning = problems == 0 ? "" : dot + Wording.count(problems, "problem")
    let full = "\(articles), \(origins)\(dot)\(Wording.date(summary.first, summary.last))\(warning)"
    for text in [full, "\(articles), \(origins)\(warning)", "\(articles)\(warning)"]
    where DisplayWidth.columns(of: text) <= room {
      return (text, problems == 0 ? .dim : .status)
    }
    return (articles.utf8.count <= room ? articles : "", .dim)
  }

  private func drawFooter(of grid: inout Grid) {
    let y = height - 1
    switch prompt {
    case .find(let text, _)?: drawPrompt("/", text, y: y, of: &grid)
    case .search(let text)?: drawPrompt("words: ", text, y: y, of: &grid)
    case .filter?, .facets?, .filterName?, .filterChoice?: break  // Drawn by `drawFilterPrompt`.
    case .palette(let text, let choice)?:
      drawPalette(text, choice: choice, of: &grid)
      drawPrompt(":", text, y: y, of: &grid)
    case .name(let text, let errand)?: drawNamePrompt(text, errand, y: y, of: &grid)
    case .overwrite(let order)?: drawPrompt("exists: overwrite? y/n ", order.path, y: y, of: &grid)
    case .menu(let menu)?:
      menu.draw(in: &grid, glyphs: look.glyphs)
      drawPrompt("letter or Enter chooses, Esc leaves", "", y: y, of: &grid)
    case .line(let line)?:
      drawComplaint(y: y, of: &grid)
      drawPrompt("\(line.label): ", line.text, y: y, of: &grid)
    case nil:
      let position = current.pane.position
      let columns = min(width / 2, DisplayWidth.columns(of: position))
      // In the terminal's own colour: it changes with every move, and is read more than the hints.
      grid.put(position, x: width - columns - 1, y: y, width: columns, alignment: .right, glyphs: look.glyphs)
      let room = width - columns - 4
      if let notice {
        grid.put(
          notice.text, x: 1, y: y, width: room, role: notice.isProblem ? .problem : .status, glyphs: look.glyphs)
      } else {
        drawHints(y: y, room: room, of: &grid)
      }
    }
  }

  /// As many hints as there is room for, in the order of the table; the way back and to help come before the others.
  private func drawHints(y: Int, room: Int, of grid: inout Grid) {
    var hints = commands.filter { info in
      guard info.hint != nil, !info.keys.isEmpty, info.holds(in: current.pane.kind) else { return false }
      return !(info.command == .help && current.pane.kind == .help) && !(info.command == .back && place == 0)
    }
    // Where one begins: that every pane has a digit. A line of its own in the table would be no command.
    if current.pane.kind == .overview, hasDigits {
      hints.insert(CommandInfo(.actors, ["1-0"], hint: "panes", ""), at: min(1, hints.count))
    }
    func columns(_ info: CommandInfo) -> Int {
      (info.keys.first?.utf8.count ?? 0) + 1 + (info.hint?.utf8.count ?? 0) + 2
    }
    var left = room + 1
    var fitting: Set<Command> = []
    let first = hints.prefix(1) + hints.filter { [.help, .back].contains($0.command) }
    for info in first + hints where !fitting.contains(info.command) && columns(info) <= left {
      fitting.insert(info.command)
      left -= columns(info)
    }
    var x = 1
    for info in hints where fitting.contains(info.command) {
      x += grid.put(info.keys.first ?? "", x: x, y: y, role: .key) + 1
      x += grid.put(info.hint ?? "", x: x, y: y, role: .footer) + 2
    }
  }

  /// Whether the panes still have the digits for keys.
  private var hasDigits: Bool {
    let first: [Command: String] = [.overview: "1", .actors: "2", .strength: "3", .events: "4", .problems: "0"]
    return first.allSatisfy { command, key in commands.contains { $0.command == command && $0.keys.contains(key) } }
  }

  private func drawPrompt(_ sign: String, _ text: String, y: Int, of grid: inout Grid) {
    let start = 1 + grid.put(sign, x: 1, y: y, width: max(1, width * 2 / 3), role: .key, glyphs: look.glyphs)
    let room = max(1, width - start - 2)
    // The end of a long line is what one types at.
    var shown = Substring(text)
    while DisplayWidth.columns(of: shown) > room { shown.removeFirst() }
    let used = grid.put(shown, x: start, y: y, role: .prompt)
    grid.cursor = (start + used, y)
    grid.showsCursor = true
    switch prompt {
    case .find, .search: break
    default: return
    }
    let position = current.pane.position
    let columns = DisplayWidth.columns(of: position)
    if start + used + columns + 4 < width { grid.put(position, x: width - columns - 1, y: y, role: .footer) }
  }

  /// What is wrong with a line being typed stands above it.
  private func drawComplaint(y: Int, of grid: inout Grid) {
    guard let notice else { return }
    grid.fill(Rect(x: 0, y: y - 1, width: width, height: 1))
    grid.put(notice.text, x: 1, y: y - 1, width: width - 2, role: .problem, glyphs: look.glyphs)
  }

  private func drawNamePrompt(_ text: String, _ errand: NameErrand, y: Int, of grid: inout Grid) {
    drawComplaint(y: y, of: &grid)
    drawPrompt(errand == .brief ? "brief as " : "save as ", text, y: y, of: &grid)
    let hint = "Tab: format"
    let used = DisplayWidth.columns(of: text) + 12
    if errand == .pane, used + hint.count < width {
      grid.put(hint, x: width - hint.count - 1, y: y, role: .footer)
    }
  }

  private func drawPalette(_ text: String, choice: Int, of grid: inout Grid) {
    let found = paletteMatches(text)
    let rows = min(max(1, found.count), min(12, height - 3))
    let area = Rect(x: 0, y: height - 2 - rows, width: width, height: rows + 1)
    grid.fill(area)
    let content = Panel("Commands", isFocused: true).draw(in: area, of: &grid, glyphs: look.glyphs)
    if found.isEmpty {
      grid.put("no command has these letters", x: 2, y: content.y, role: .dim)
      return
    }
    let columns = [
      TableColumn("", 14, 28, 28, priority: 1), TableColumn("", 4, 16, 16, priority: 2),
      TableColumn("", 10, 60, 110, priority: 3),
    ]
    let top = max(0, choice - rows + 1)
    Table(columns, hasHeader: false).draw(
      in: content, of: &grid, rows: found.count, top: top, cursor: choice, isFocused: true, glyphs: look.glyphs
    ) { row, column in
      switch column {
      case 0: TableCell(found[row].name)
      case 1: TableCell(found[row].keys.joined(separator: " "), .key)
      default: TableCell(found[row].help, .dim)
      }
    }
  }
}
