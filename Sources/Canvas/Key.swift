/// What the person did: a key, the mouse, or a paste.
package enum Key: Hashable, Sendable {
  case character(Unicode.Scalar)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, pageUp, pageDown, home, end
  case function(Int)
  /// Ctrl with a lower-case letter: "c" for Ctrl-C.
  case control(Unicode.Scalar)
  case alt(Unicode.Scalar)
  case click(x: Int, y: Int)
  case doubleClick(x: Int, y: Int)
  case wheelUp(x: Int, y: Int)
  case wheelDown(x: Int, y: Int)
  case paste(String)
}

extension Key {
  /// Reads keys as one writes them: "j*3 Enter PgDn C-x M-x F5 /", a quoted word for its letters, `*n` to repeat.
  ///
  /// - Returns: the keys, or nil with the first word that is not a key in `unknown`.
  package static func sequence(_ text: String, unknown: inout String) -> [Key]? {
    var keys: [Key] = []
    var words: [String] = []
    var word = ""
    var quoted = false
    for character in text {
      if character == "\"" {
        quoted.toggle()
        word.append(character)
      } else if character == " " && !quoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    for word in words {
      var name = word
      var count = 1
      if let star = word.lastIndex(of: "*"), star != word.startIndex, let times = Int(word[word.index(after: star)...])
      {
        (name, count) = (String(word[..<star]), max(0, times))
      }
      guard let once = named(name) else {
        unknown = word
        return nil
      }
      for _ in 0..<count { keys += once }
    }
    return keys
  }

  /// The keys of one written word: "Enter", "C-x", "j", or the letters of "\"abc\"".
  static func named(_ name: String) -> [Key]? {
    if name.hasPrefix("\""), name.hasSuffix("\""), name.unicodeScalars.count >= 2 {
      return name.unicodeScalars.dropFirst().dropLast().map { .character($0) }
    }
    switch name {
    case "Enter", "CR": return [.enter]
    case "Esc", "Escape": return [.escape]
    case "Tab": return [.tab]
    case "S-Tab", "BTab": return [.backTab]
    case "BSpace", "Backspace", "BS": return [.backspace]
    case "Del", "Delete", "DC": return [.delete]
    case "Up": return [.up]
    case "Down": return [.down]
    case "Left": return [.left]
    case "Right": return [.right]
    case "PgUp", "PageUp": return [.pageUp]
    case "PgDn", "PageDown": return [.pageDown]
    case "Home": return [.home]
    case "End": return [.end]
    case "Space": return [.character(" ")]
    default: break
    }
    let scalars = Array(name.unicodeScalars)
    if scalars.count == 1 { return [.character(scalars[0])] }
    if scalars.count == 3, scalars[1] == "-" {
      if scalars[0] == "C" { return [.control(scalars[2])] }
      if scalars[0] == "M" { return [.alt(scalars[2])] }
    }
    if scalars[0] == "F", let number = Int(name.dropFirst()), (1...24).contains(number) { return [.function(number)] }
    return nil
  }

  /// As one writes it in help and footers: "Enter", "C-c", "j".
  package var name: String {
    switch self {
    case .character(let scalar): scalar == " " ? "Space" : String(scalar)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .function(let number): "F\(number)"
    case .control(let scalar): "C-\(scalar)"
    case .alt(let scalar): "M-\(scalar)"
    case .click: "click"
    case .doubleClick: "double click"
    case .wheelUp: "wheel up"
    case .wheelDown: "wheel down"
    case .paste: "paste"
    }
  }
}
