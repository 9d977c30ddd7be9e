import Canvas
import Facts

extension Desk {
  /// A key while a line is being typed.
  mutating func type(_ key: Key) -> [Effect] {
    switch prompt {
    case .find(let text, let before)?: return typeWords(key, text, before)
    case .palette(let text, let choice)?: return typeCommand(key, text, choice)
    case .name(let text, let errand)?: return typeFileName(key, text, errand)
    case .overwrite(let order)?: return typeAnswer(key, order)
    case .menu(let menu)?: return choose(key, menu)
    case .line(let line)?: return type(key, line)
    case .filter(let line)?: return typeFilter(key, line)
    case .search(let text)?: return typeSearch(key, text)
    case .facets(let terms, let choice)?: return chooseFacet(key, terms, choice)
    case .filterName(let text, let isTaken)?: return typeName(key, text, isTaken: isTaken)
    case .filterChoice(let filters, let choice)?: return chooseFilter(key, filters, choice)
    case nil: return []
    }
  }

  /// The line after a key that edits it; nil for any other key.
  static func edited(_ text: String, by key: Key) -> String? {
    switch key {
    case .character(let scalar): return text + String(scalar)
    case .paste(let words): return text + String(words.prefix { $0 != "\n" && $0 != "\r\n" }.prefix(200))
    case .backspace, .delete: return String(text.dropLast())
    case .control("u"): return ""
    case .control("w"):
      var rest = Substring(text)
      while rest.last == " " { rest.removeLast() }
      while let last = rest.last, last != " " { rest.removeLast() }
      return String(rest)
    default: return nil
    }
  }

  /// Lists shrink while one types.
  private mutating func typeWords(_ key: Key, _ text: String, _ before: String) -> [Effect] {
    if let new = Desk.edited(text, by: key) {
      guard !(text.isEmpty && key == .backspace) else {
        prompt = nil
        return []
      }
      prompt = .find(text: new, before: before)
      current.pane.searchText = new
      return []
    }
    switch key {
    case .enter:
      prompt = nil
      if text.isEmpty { current.pane.searchText = before }
    case .escape:
      prompt = nil
      current.pane.searchText = before
    case .tab:
      prompt = nil
      current.pane.searchText = before
      return beginSearch(text)
    case .down, .up, .pageDown, .pageUp:
      if let command = keyMap.command(for: key, in: current.pane.kind) { return perform(command) }
    default: break
    }
    return []
  }

  private mutating func typeCommand(_ key: Key, _ text: String, _ choice: Int) -> [Effect] {
    if let new = Desk.edited(text, by: key) {
      prompt = text.isEmpty && key == .backspace ? nil : .palette(text: new, choice: 0)
      return []
    }
    let found = paletteMatches(text)
    switch key {
    case .enter:
      prompt = nil
      guard found.indices.contains(choice) else {
        notice = ("no command is called \"\(text)\"", true)
        return []
      }
      return perform(found[choice].command)
    case .escape: prompt = nil
    case .down, .tab, .control("n"):
      prompt = .palette(text: text, choice: found.isEmpty ? 0 : (choice + 1) % found.count)
    case .up, .backTab, .control("p"):
      prompt = .palette(text: text, choice: found.isEmpty ? 0 : (choice + found.count - 1) % found.count)
    default: break
    }
    return []
  }

  /// Commands of the shown pane whose names have these letters, best first.
  func paletteMatches(_ text: String) -> [CommandInfo] {
    let commands = self.commands.filter { $0.holds(in: current.pane.kind) && $0.command != .palette }
    let scored = commands.enumerated().compactMap { place, info in
      FuzzyMatch.score(text, in: info.name).map { (score: $0, place: place, info: info) }
    }
    if text.isEmpty { return commands }
    return scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.info)
  }
}
