import Canvas
import Facts

extension Desk {
  /// Opens the search of the full text, or goes on with the one that is shown.
  mutating func beginSearch(_ words: String) -> [Effect] {
    if let pane = current.pane as? SearchPane {
      prompt = .search(text: pane.words)
      return []
    }
    prompt = .search(text: words)
    return open(SearchPane(words: words, isTyping: true))
  }

  mutating func typeSearch(_ key: Key, _ text: String) -> [Effect] {
    guard var pane = current.pane as? SearchPane else {
      prompt = nil
      return []
    }
    if let new = Desk.edited(text, by: key) {
      if text.isEmpty, key == .backspace { return leaveSearch() }
      prompt = .search(text: new)
      pane.look(for: new, isTyping: true)
      current.pane = pane
      return ask()
    }
    switch key {
    case .enter, .escape:
      if text.isEmpty { return leaveSearch() }
      // What is on screen stays, the start of a word included.
      prompt = nil
      pane.settle()
      current.pane = pane
      return []
    case .tab:
      // The words become part of the filter.
      guard !text.isEmpty else { return [] }
      switch Filter.parse(text) {
      case .failure(let mistake): notice = ("\(mistake.what): \(mistake.advice)", true)
      case .success(let words):
        prompt = nil
        pane.settle()
        current.pane = pane
        var filter = current.filter
        for term in words.terms { filter = filter.adding(term) }
        return [.check(filter)]
      }
    case .down, .up, .pageDown, .pageUp:
      if let command = keyMap.command(for: key, in: .search) { return perform(command) }
    default: break
    }
    return []
  }

  /// Nothing was looked for: back to where one came from.
  private mutating func leaveSearch() -> [Effect] {
    prompt = nil
    return perform(.back)
  }
}
