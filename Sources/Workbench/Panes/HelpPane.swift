import Canvas
import Facts

/// A line of help: keys and what they do, or a note.
struct HelpLine: TableRow {
  static let columns = [
    TableColumn("keys", 8, 16, 16, priority: 1), TableColumn("what they do", 20, 60, 110, priority: 1),
    TableColumn("command", 10, 24, 28, priority: 2),
  ]

  let identity: String
  let keys: String
  let text: String
  var name = ""
  var isHeading = false
  var searchWords: [String] { isHeading ? [] : [keys, text, name] }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(keys, isHeading ? .header : .key)
    case 1: TableCell(text, isHeading ? .header : .text)
    default: TableCell(name, .dim)
    }
  }

  func sortKey(_ column: Int) -> SortKey { .unknown }
}

/// Every key of a pane, from the one table of commands, and what the signs mean.
package struct HelpPane: PaneContent {
  private let pane: PaneKind
  var lines = TableList<HelpLine>()
  private var area = Rect(x: 0, y: 0, width: 0, height: 0)

  package init(for pane: PaneKind, glyphs: Glyphs, commands: [CommandInfo] = Command.table) {
    self.pane = pane
    lines.set(HelpPane.lines(for: pane, glyphs: glyphs, commands))
  }

  package var kind: PaneKind { .help }
  package var crumb: String { "Help: \(pane.title)" }
  package var question: Question? { nil }
  package var state: PaneState { .ready }
  package var position: String { lines.position("line") }

  package mutating func accept(_ answer: Answer, look: Look) {}

  package mutating func arrange(in area: Rect, look: Look) {
    self.area = area
    lines.arrange(in: listArea, look: look)
  }

  /// On a narrow screen the selected line is written out below the list.
  private var hasFullText: Bool { area.width < 84 && area.height >= 7 }
  private var listArea: Rect {
    let content = Panel.content(of: area)
    return hasFullText ? content.cutBottom(2).rest : content
  }

  package mutating func perform(_ command: Command, look: Look) -> Step { lines.perform(command) ? .done : .ignored }

  package mutating func click(x: Int, y: Int) -> Bool {
    area.contains(x: x, y: y) && lines.click(y: y, in: listArea)
  }

  package mutating func scroll(by amount: Int, x: Int, y: Int) { lines.list.scroll(by: amount, count: lines.count) }

  package var searchText: String? {
    get { lines.list.filter }
    set { lines.filter(newValue ?? "") }
  }

  package func plainText(look: Look) -> String { lines.plainText(look: look) }

  package func draw(in grid: inout Grid, look: Look) {
    let content = Panel(crumb, isFocused: true).draw(in: area, of: &grid, glyphs: look.glyphs)
    lines.draw(in: listArea, of: &grid, look: look)
    guard hasFullText, let line = lines.selected else { return }
    let bytes = Array(line.text.utf8)
    for (row, range) in TextFlow(bytes, width: content.width - 2).lines.prefix(2).enumerated() {
      grid.put(bytes: bytes, range, x: content.x + 1, y: content.bottom - 2 + row, role: .dim, limit: content.width - 2)
    }
  }

  private static func lines(for pane: PaneKind, glyphs: Glyphs, _ commands: [CommandInfo]) -> [HelpLine] {
    var lines: [HelpLine] = []
    func heading(_ text: String) {
      lines.append(HelpLine(identity: "# \(text)", keys: "", text: text, isHeading: true))
    }
    func add(_ rows: [CommandInfo]) {
      for row in rows {
        lines.append(
          HelpLine(identity: row.name, keys: row.keys.joined(separator: " "), text: row.help, name: row.name))
      }
    }
    let rows = commands.filter { $0.holds(in: pane) }
    let own = rows.filter { !$0.panes.isEmpty }
    if !own.isEmpty { heading("in \(pane.title)") }
    add(own)
    heading("everywhere")
    add(rows.filter { $0.panes.isEmpty })
    if [.events, .event, .overview, .relations, .map].contains(pane) {
      heading("types of events (PLOVER)")
      for (type, text) in HelpPane.types {
        lines.append(HelpLine(identity: type.rawValue, keys: type.rawValue, text: text))
      }
    }
    heading("what the signs mean")
    for (sign, text) in signs(glyphs) { lines.append(HelpLine(identity: sign + text, keys: sign, text: text)) }
    return lines
  }

  private static let types: [(EventReport.EventType, String)] = [
    (.agree, "agrees to do something, or does so with another"),
    (.consult, "meets, visits, talks"),
    (.support, "praises, backs, thanks"),
    (.concede, "gives way: apologises, eases, grants"),
    (.cooperate, "works together: shares, trains, exercises with another"),
    (.aid, "gives help: money, goods, asylum"),
    (.retreat, "withdraws, releases, disarms, ceases fire, resigns"),
    (.request, "asks or demands"),
    (.accuse, "blames, criticises, investigates"),
    (.reject, "refuses, denies, vetoes"),
    (.threaten, "threatens or warns of what it would do"),
    (.protest, "demonstrates, riots, strikes, boycotts, blocks"),
    (.sanction, "punishes: sanctions, expels, convicts, breaks off"),
    (.mobilize, "sends or raises troops, police, weapons"),
    (.coerce, "arrests, seizes, restricts, closes"),
    (.assault, "attacks, kills, injures, abducts, destroys"),
  ]

  private static func signs(_ glyphs: Glyphs) -> [(String, String)] {
    [
      ("~", "an inferred or approximate date, or one unknown day of that time"),
      ("31/9", "31 articles of 9 independent origins: prints of one story count once"),
      ("[3,500..4,000]", "the interval that the words allow; an end left out is open"),
      (glyphs.full, "a reported total with both bounds and its time known"),
      (glyphs.hollow, "a reported total with an open bound, or a time vaguer than a month"),
      (glyphs.history, "a total of an earlier time that the text looks back at"),
      ("\(glyphs.up) \(glyphs.down)", "reinforcement or reserve, reduction or redeployment: changes, never levels"),
      (glyphs.square, "plan or ceiling: what was meant or allowed, not what was there"),
      (glyphs.diamond, "contingent of one nation"),
      ("line", "the reference series; where it has no source near there is no line"),
      ("XKX*", "Kosovo: a user-assigned code, not one of ISO 3166; no statement on status"),
      (
        "\(glyphs.corrected) \(glyphs.accepted) \(glyphs.rejected)",
        "a fact that was corrected, accepted, rejected by hand"
      ),
      ("\(glyphs.star) \(glyphs.note) \(glyphs.unread)", "starred, noted; an article not read yet, once one is"),
      (glyphs.isASCII ? "+" : "°", "a person found in the text who is in no lexicon"),
    ]
  }
}
