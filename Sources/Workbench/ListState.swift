/// Where a list stands: cursor, first line seen, order, words looked for.
struct ListState: Hashable, Sendable {
  var cursor = 0
  var top = 0
  /// Lines seen at once.
  var height = 1
  /// Whether somebody has moved the cursor or the view.
  var isTouched = false
  var sortColumn: Int?
  var isReversed = false
  var filter = ""
  /// The words last looked for, kept when the filter is cleared.
  var lastFilter = ""

  /// Answers the commands that move through a list of `count` lines; false for any other.
  mutating func move(_ command: Command, count: Int) -> Bool {
    let page = max(1, height - 1)
    switch command {
    case .down: cursor += 1
    case .up: cursor -= 1
    case .halfPageDown: cursor += max(1, height / 2)
    case .halfPageUp: cursor -= max(1, height / 2)
    case .pageDown: cursor += page
    case .pageUp: cursor -= page
    case .first: cursor = 0
    case .last: cursor = count - 1
    default: return false
    }
    isTouched = true
    settle(count: count)
    return true
  }

  /// Keeps the cursor on a line and the line in sight.
  mutating func settle(count: Int) {
    cursor = min(max(0, cursor), max(0, count - 1))
    if cursor < top { top = cursor }
    if cursor >= top + height { top = cursor - height + 1 }
    top = min(max(0, top), max(0, count - height))
  }

  /// Moves what is seen, and the cursor with it where it would leave sight.
  mutating func scroll(by lines: Int, count: Int) {
    isTouched = true
    top = min(max(0, top + lines), max(0, count - height))
    cursor = min(max(cursor, top), max(top, min(count, top + height) - 1))
  }
}
