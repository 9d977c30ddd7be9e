/// Where somebody left the desk: the trail with its panes, the place on it, bookmarks, numbered panes as they were left.
///
/// A text file of tab-separated cells, a line each. What a version does not know is passed over; a file of another version
/// is not read at all.
package struct Session: Hashable, Sendable {
  /// A pane as it is kept: its kind and what it remembers.
  package struct Place: Hashable, Sendable {
    package var kind: String
    package var isStart = false
    package var isZoomed = false
    package var memory: [String: String]

    package init(kind: String, memory: [String: String]) { (self.kind, self.memory) = (kind, memory) }
  }

  package enum Mistake: Error, Hashable, Sendable {
    /// Not made by this version.
    case unknownVersion
    case broken(line: Int)
  }

  static let heading = "# kforwatch session 1"

  package var trail: [Place] = []
  package var place = 0
  package var left: [Place] = []
  package var bookmarks: [Unicode.Scalar: Place] = [:]
  /// What holds for the whole desk: the language of names, the theme, what charts are drawn with.
  package var settings: [String: String] = [:]
  /// Ids of the articles that were there.
  package var articles: Set<String> = []

  package init() {}

  package init(_ text: String) throws(Mistake) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Session.heading[...] else { throw .unknownVersion }
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty && line.first != "#" {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(Session.plain)
      switch cells[0] {
      case "visit", "left", "bookmark":
        guard cells.count >= 4, let place = Session.place(cells.dropFirst(2)) else { throw .broken(line: index + 1) }
        if cells[0] == "visit" { trail.append(place) }
        if cells[0] == "left" { left.append(place) }
        if cells[0] == "bookmark" {
          guard let letter = cells[1].unicodeScalars.first else { throw .broken(line: index + 1) }
          bookmarks[letter] = place
        }
      case "place":
        guard cells.count == 2, let number = Int(cells[1]), number >= 0 else { throw .broken(line: index + 1) }
        place = number
      case "setting":
        guard cells.count == 3 else { throw .broken(line: index + 1) }
        settings[cells[1]] = cells[2]
      case "articles": articles.formUnion(cells.dropFirst())
      default: break  // Of a later version.
      }
    }
    guard trail.isEmpty && place == 0 || trail.indices.contains(place) else { throw .broken(line: lines.count) }
  }

  package var text: String {
    var lines = [Session.heading]
    for visit in trail { lines.append(Session.line(["visit", ""], visit)) }
    lines.append("place\t\(place)")
    for pane in left { lines.append(Session.line(["left", ""], pane)) }
    for (letter, pane) in bookmarks.sorted(by: { $0.key.value < $1.key.value }) {
      lines.append(Session.line(["bookmark", String(letter)], pane))
    }
    for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
      lines.append(["setting", name, value].map(Session.escaped).joined(separator: "\t"))
    }
    let ids = articles.sorted()
    for start in stride(from: 0, to: ids.count, by: 1000) {
      lines.append((["articles"] + ids[start..<min(ids.count, start + 1000)]).joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ start: [String], _ place: Place) -> String {
    let flags = (place.isStart ? "s" : "") + (place.isZoomed ? "z" : "")
    let memory = place.memory.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    return (start + [place.kind, flags] + memory).map(escaped).joined(separator: "\t")
  }

  private static func place(_ cells: ArraySlice<String>) -> Place? {
    let cells = Array(cells)
    guard cells.count % 2 == 0 else { return nil }
    var place = Place(kind: cells[0], memory: [:])
    (place.isStart, place.isZoomed) = (cells[1].contains("s"), cells[1].contains("z"))
    for index in stride(from: 2, to: cells.count, by: 2) { place.memory[cells[index]] = cells[index + 1] }
    return place
  }

  private static func escaped(_ text: String) -> String {
    var cell = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": cell += "\\t"
      case "\n": cell += "\\n"
      case "\r": cell += "\\r"
      case "\\": cell += "\\\\"
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return cell
  }

  private static func plain(_ cell: Substring) -> String {
    guard cell.contains("\\") else { return String(cell) }
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      if isEscaped {
        isEscaped = false
        text.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
