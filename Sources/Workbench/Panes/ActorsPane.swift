import Canvas
import Corpus
import Facts

/// Who acts: a table of all actors, and below it a card of the selected one.
package struct ActorsPane: ListPane {
  package private(set) var state: PaneState = .waiting
  var table = TableList<ActorRow>()
  /// Actors found in texts that are in no lexicon.
  private var found = 0
  private(set) var listArea = Rect(x: 0, y: 0, width: 0, height: 0)
  private var cardArea: Rect?

  package init() {}

  package var kind: PaneKind { .actors }
  package var crumb: String { "Actors" }
  package var question: Question? { .actors }
  package var position: String { table.position("actor") }

  package var memory: [String: String]? { table.memory() }
  package mutating func remember(_ memory: [String: String]) { table.remember(memory) }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .actors(let rows) = answer else { return }
    table.set(rows)
    found = rows.count { $0.source == .text }
    state = rows.isEmpty ? look.emptiness("no article of this corpus names an actor we know") : .ready
  }

  package mutating func arrange(in area: Rect, look: Look) {
    let hasCard = area.height >= 16 && !look.isZoomed
    (listArea, cardArea) = (area, nil)
    if hasCard {
      let (rest, bottom) = area.cutBottom(6)
      (listArea, cardArea) = (rest, bottom)
    }
    table.arrange(in: Panel.content(of: listArea), look: look)
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    if command == .mentions, let row = table.selected {
      return .open(ClaimsPane(figure: row.mentions, about: "words for \(row.name)"))
    }
    if command == .open {
      guard let row = table.selected else { return .notice("no actor is selected") }
      return .open(DossierPane(row.id, name: row.name))
    }
    return table.perform(command) ? .done : .ignored
  }

  package var facets: [Filter.Term] { table.facets }

  package var selection: Selection {
    var selection = Selection(value: table.selected?.name, basis: table.selected?.mentions.basis)
    selection.subject = table.selected.map { MarkSubject(actor: $0.id, name: $0.name) }
    return selection
  }

  private func note(_ look: Look) -> String {
    guard state != .waiting else { return "" }
    let people = found == 0 ? "" : ", \(Wording.number(found))\(look.glyphs.isASCII ? "+" : "°") found in no lexicon"
    return Wording.count(table.rows.count, "actor") + people
  }

  package func draw(in grid: inout Grid, look: Look) {
    let title = table.list.filter.isEmpty ? "Actors" : "Actors with \"\(table.list.filter)\""
    let content = Panel(title, note: note(look), isFocused: true).draw(in: listArea, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    table.draw(in: content, of: &grid, look: look)
    guard let cardArea else { return }
    drawCard(in: cardArea, of: &grid, look: look)
  }

  private func drawCard(in area: Rect, of grid: inout Grid, look: Look) {
    guard let row = table.selected else { return }
    let content = Panel(row.name).draw(in: area, of: &grid, glyphs: look.glyphs)
    let dot = "  \(look.glyphs.dot)  "
    var what = StyledText(Wording.kind(row.kind), .kind)
    if let country = row.countryText {
      what.add(dot, .dim)
      what.add(row.country == nil ? "country unknown" : country, row.country == nil ? .dim : .text)
    }
    what.add(dot, .dim)
    what.add(row.source == .text ? "found in the text, in no lexicon" : "in the lexicon", .dim)
    var office = StyledText()
    if row.kind == .person || row.role != nil {
      office.add("on the corpus's last day: ", .dim)
      office.add(row.role ?? "no office known; Enter shows earlier ones", row.role == nil ? .dim : .person)
    }
    var counts = StyledText(Wording.number(row.mentions.count ?? 0), .figure)
    counts.add(row.mentions.count == 1 ? " mention in " : " mentions in ", .dim)
    counts.add(Wording.number(row.articles.count ?? 0), .figure)
    counts.add(row.articles.count == 1 ? " article of " : " articles of ", .dim)
    counts.add(Wording.number(row.origins.count ?? 0), .figure)
    counts.add(row.origins.count == 1 ? " origin, " : " origins, ", .dim)
    counts.add(Wording.date(row.first), .date)
    if row.first != row.last {
      counts.add(" to ", .dim)
      counts.add(Wording.date(row.last), .date)
    }
    var activity = StyledText("activity ", .dim)
    activity.add(Sparkline.text(row.activity, width: content.width - 12, glyphs: look.glyphs), .spark)
    let lines = [what, office, counts, activity].filter { !$0.isEmpty }
    for (index, line) in lines.prefix(content.height).enumerated() {
      grid.put(line, x: content.x + 1, y: content.y + index, width: content.width - 2, glyphs: look.glyphs)
    }
  }
}
