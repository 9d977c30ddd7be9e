import Canvas
import Corpus
import Facts

/// Events newest first, each gathered from all its reports, and below them a card of the selected one.
package struct EventsPane: ListPane {
  package private(set) var state: PaneState = .waiting
  var table = TableList<EventRow>()
  private var undated = 0
  /// The row under the cursor, kept because rows are made when they are asked for.
  private var selected: EventRow?
  private(set) var listArea = Rect(x: 0, y: 0, width: 0, height: 0)
  private var cardArea: Rect?

  package init() {}

  package var kind: PaneKind { .events }
  package var crumb: String { "Events" }
  package var question: Question? { .events }
  package var position: String { table.position("event") }

  package var memory: [String: String]? { table.memory() }
  package mutating func remember(_ memory: [String: String]) { table.remember(memory) }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .events(let rows) = answer else { return }
    table.set(lazy: rows)
    undated = rows.count - EventsPane.datedCount(rows)
    state = rows.isEmpty ? look.emptiness("no article of this corpus reports an event") : .ready
  }

  /// Undated events come last, so that few rows tell how many there are.
  private static func datedCount(_ rows: LazyRows<EventRow>) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].event.when?.middle != nil { low = middle + 1 } else { high = middle }
    }
    return low
  }

  package mutating func arrange(in area: Rect, look: Look) {
    (listArea, cardArea) = (area, nil)
    if area.height >= 14 && !look.isZoomed {
      let (rest, bottom) = area.cutBottom(6)
      (listArea, cardArea) = (rest, bottom)
    }
    table.arrange(in: Panel.content(of: listArea), look: look)
    selected = table.selected
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    if command == .open {
      guard let row = table.selected else { return .notice("no event is selected") }
      return .open(EventPane(row.id, title: row.what))
    }
    return table.perform(command) ? .done : .ignored
  }

  package var facets: [Filter.Term] { table.facets }

  package var selection: Selection {
    guard let row = table.selected else { return Selection() }
    var selection = Selection(value: "\(Wording.date(row.event.when)) \(row.told)", basis: row.reports.basis)
    selection.subject = MarkSubject(event: row)
    return selection
  }

  /// "245 events from 266 reports, 12 without a date".
  private func note(_ look: Look) -> String {
    guard state != .waiting else { return "" }
    var text = Wording.count(table.rows.count, "event")
    if let reports = look.summary?.eventReports.count, listArea.width >= 60 {
      text += " from \(Wording.count(reports, "report"))"
    }
    return undated == 0 ? text : text + ", \(Wording.number(undated)) without a date"
  }

  package func draw(in grid: inout Grid, look: Look) {
    let title = table.list.filter.isEmpty ? crumb : "\(crumb) with \"\(table.list.filter)\""
    let content = Panel(title, note: note(look), isFocused: true).draw(in: listArea, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    table.draw(in: content, of: &grid, look: look)
    guard let cardArea, let row = selected else { return }
    let card = Panel(row.told).draw(in: cardArea, of: &grid, glyphs: look.glyphs)
    for (index, line) in EventCard.lines(row, look: look).enumerated() where index < card.height {
      grid.put(line, x: card.x + 1, y: card.y + index, width: card.width - 2, glyphs: look.glyphs)
    }
  }
}
