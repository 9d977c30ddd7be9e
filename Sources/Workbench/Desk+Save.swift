import Canvas
import Corpus
import Facts

extension Desk {
  /// Goes to a numbered pane; one that is shown already stays.
  package mutating func show(_ kind: PaneKind) -> [Effect] {
    defer { settle() }
    return go(to: kind)
  }

  /// What saving the shown pane would write.
  package var savedTable: PaneTable {
    var table = current.pane.savedTable(look: look)
    // Words that hide lines come after the filter of the whole corpus.
    table.filter = [current.filter.text, table.filter].filter { !$0.isEmpty }.joined(separator: " / ")
    return table
  }
  /// The shown pane's own picture, where it has one.
  package var picture: String? { current.pane.picture(look: look) }
  /// The shown pane for those who have it read to them.
  package var linearText: String {
    let text = current.pane.linearText(look: look)
    guard !current.filter.isEmpty, let end = text.firstIndex(of: "\n") else { return text }
    return text[...end] + "Filter: \(current.filter.text)\n" + text[text.index(after: end)...]
  }
  package var crumb: String { current.pane.crumb }
  /// The language names are shown in.
  package var naming: Naming { baseLook.naming }

  /// What a file name is asked for.
  enum NameErrand: Hashable, Sendable { case pane, brief }

  /// Opens the prompt with a proposed name.
  mutating func askName(for errand: NameErrand) {
    let pane = current.pane
    // A pane of one article or actor is told apart by what it is about.
    let isOfOne = [.dossier, .reader, .event, .relation].contains(pane.kind)
    let about = isOfOne || pane.crumb.contains(":") ? pane.crumb : ""
    let plain = about.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
    let filter = [current.filter.text, pane.searchText ?? ""].joined(separator: " ")
    let kind = errand == .brief ? "brief" : pane.kind.rawValue
    let name = SaveName.proposed(kind, about: plain, filter: filter, ending: errand == .brief ? "md" : "csv")
    prompt = .name(text: name, errand: errand)
  }

  /// A key while a name is typed. Tab goes through the formats.
  mutating func typeFileName(_ key: Key, _ text: String, _ errand: NameErrand) -> [Effect] {
    if let new = Desk.edited(text, by: key) {
      prompt = text.isEmpty && key == .backspace ? nil : .name(text: new, errand: errand)
      return []
    }
    switch key {
    case .escape: prompt = nil
    case .tab, .backTab:
      if errand == .pane { prompt = .name(text: Desk.nextFormat(text, key == .tab ? 1 : -1), errand: errand) }
    case .enter: return finishName(text, errand)
    default: break
    }
    return []
  }

  /// "a.csv" becomes "a.json".
  static func nextFormat(_ text: String, _ step: Int) -> String {
    let all = SaveFormat.allCases
    guard let format = SaveFormat(path: text), let dot = text.lastIndex(of: ".") else {
      return text + (text.hasSuffix(".") ? "" : ".") + all[0].rawValue
    }
    let place = (all.firstIndex(of: format)! + step + all.count) % all.count
    return text[..<dot] + "." + all[place].rawValue
  }

  private mutating func finishName(_ text: String, _ errand: NameErrand) -> [Effect] {
    let path = text.drop { $0 == " " }
    guard !path.isEmpty, path.last != "/" else {
      notice = ("a file needs a name", true)
      return []
    }
    switch errand {
    case .brief:
      prompt = nil
      return ask(.brief(current.pane.briefBasis ?? .articles(ArticleQuery())), for: .brief(path: String(path)))
    case .pane:
      guard let format = SaveFormat(path: String(path)) else {
        notice = ("the name's ending says the format: \(SaveFormat.endings)", true)
        return []
      }
      prompt = nil
      return [.save(order(String(path), format))]
    }
  }

  /// What the shown pane holds, in a format.
  private func order(_ path: String, _ format: SaveFormat) -> SaveOrder {
    let pane = current.pane
    if format == .svg {
      if let picture = pane.picture(look: look) {
        return SaveOrder(path: path, content: .text(picture), what: "the chart")
      }
      return SaveOrder(path: path, content: .picture(wholeFrame(), title: pane.crumb), what: "the pane as a picture")
    }
    let table = savedTable
    let text =
      switch format {
      case .csv: table.csv
      case .json: table.json
      case .markdown, .svg: table.markdown
      }
    return SaveOrder(path: path, content: .text(text), what: Wording.count(table.rows.count, "row"))
  }

  /// The pane drawn so tall that all its rows are seen, up to a thousand.
  package func wholeFrame() -> Grid {
    var pane = current.pane
    let rows = pane.savedLists.map(\.count).max() ?? 0
    let frame = Rect(x: 0, y: 0, width: max(100, width), height: min(1000, max(height - 2, rows + 14)))
    pane.arrange(in: frame, look: look)
    var grid = Grid(width: frame.width, height: frame.height)
    pane.draw(in: &grid, look: look)
    // Where the cursor is says nothing outside the screen.
    let pointer = look.glyphs.pointer.unicodeScalars.first!.value
    for y in 0..<grid.height {
      for x in 0..<grid.width {
        grid[x, y].isSelected = false
        if x <= 1, grid[x, y].scalar == pointer { grid[x, y] = .blank }
      }
    }
    return grid
  }

  /// The answer to whether a file may be replaced.
  mutating func typeAnswer(_ key: Key, _ order: SaveOrder) -> [Effect] {
    switch key {
    case .character("y"), .character("Y"):
      prompt = nil
      var order = order
      order.overwrites = true
      return [.save(order)]
    case .character("n"), .character("N"), .escape, .enter:
      prompt = nil
      notice = ("not saved; \(order.path) is as it was", false)
    default: break
    }
    return []
  }
}
