/// Colours and attributes of every role, read from a theme file.
///
/// A theme never names a background: text stands on the terminal's own, whichever it is, and what is selected is
/// shown in reverse.
package struct Theme: Sendable {
  /// How the cells of one role look.
  package struct Style: Hashable, Sendable {
    /// Palette numbers for terminals of 256, 16 and 8 colours; -1 is the terminal's own text colour.
    package var colour256, colour16, colour8: Int16
    package var attributes: Attributes

    package static let plain = Style(colour256: -1, colour16: -1, colour8: -1, attributes: [])
  }

  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let underline = Attributes(rawValue: 4)
    package static let reverse = Attributes(rawValue: 8)
    package static let italic = Attributes(rawValue: 16)
  }

  /// One for each role, in the order of the roles.
  private var styles: [Style]
  /// Whether it is made for light text on a dark ground, as a line "ground = dark" says; without one it is for paper.
  package private(set) var isDark = false

  package subscript(role: Role) -> Style { styles[Int(role.rawValue)] }

  /// Reads a theme: a line "role = colour256, colour16, colour8, attributes" for every role, `#` comments.
  ///
  /// "cited = 220, 11, 3, bold underline" is bold, underlined and yellow everywhere; "default" stands for the
  /// terminal's own colour and "none" for no attributes.
  /// - Throws: `ThemeError` naming file and line of the first mistake, or the role that is missing.
  package init(file: String, text: String) throws(ThemeError) {
    var found = [Style?](repeating: nil, count: Role.allCases.count)
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let words = line.prefix { $0 != "#" }.trimmed
      if words.isEmpty { continue }
      func mistake(_ what: String) -> ThemeError { ThemeError(file: file, line: number, what: what) }
      guard let sign = words.firstIndex(of: "=") else {
        throw mistake("\"role = colour256, colour16, colour8, attributes\" is expected")
      }
      let name = words[..<sign].trimmed
      if name == "ground" {
        let ground = words[words.index(after: sign)...].trimmed
        guard ground == "dark" || ground == "light" else { throw mistake("the ground is \"dark\" or \"light\"") }
        isDark = ground == "dark"
        continue
      }
      guard let role = Role.allCases.first(where: { "\($0)" == name }) else {
        throw mistake("there is no role \"\(name)\"")
      }
      guard found[Int(role.rawValue)] == nil else { throw mistake("the role \"\(name)\" stands twice") }
      let parts = words[words.index(after: sign)...].split(separator: ",", omittingEmptySubsequences: false)
      guard parts.count == 4 else {
        throw mistake("\"\(name)\" has \(parts.count) values; three colours and attributes are expected")
      }
      var colours: [Int16] = []
      for (part, count) in zip(parts, [256, 16, 8]) {
        guard let colour = Self.colour(part.trimmed, of: count) else {
          throw mistake("\"\(part.trimmed)\" is neither \"default\" nor a colour from 0 to \(count - 1)")
        }
        colours.append(colour)
      }
      var attributes: Attributes = []
      for word in parts[3].split(separator: " ") where word != "none" {
        guard let attribute = Self.attributeNames[String(word)] else {
          throw mistake("there is no attribute \"\(word)\"; bold, dim, underline, reverse, italic and none are known")
        }
        attributes.insert(attribute)
      }
      found[Int(role.rawValue)] = Style(
        colour256: colours[0], colour16: colours[1], colour8: colours[2], attributes: attributes)
    }
    styles = []
    for role in Role.allCases {
      guard let style = found[Int(role.rawValue)] else {
        throw ThemeError(file: file, line: number, what: "the role \"\(role)\" is missing")
      }
      styles.append(style)
    }
  }

  private static let attributeNames: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic,
  ]

  private static func colour(_ word: Substring, of count: Int) -> Int16? {
    if word == "default" { return -1 }
    guard let number = Int16(word), number >= 0, number < count else { return nil }
    return number
  }
}

/// A mistake in a theme file that its editor must mend.
package struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  package let file: String
  package let line: Int
  package let what: String

  package var description: String { "\(file):\(line): \(what)" }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var part = self
    while let first = part.first, first == " " || first == "\t" || first == "\r" { part.removeFirst() }
    while let last = part.last, last == " " || last == "\t" || last == "\r" { part.removeLast() }
    return part
  }
}
