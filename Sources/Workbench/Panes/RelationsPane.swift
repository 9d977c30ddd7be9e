import Canvas
import Corpus
import Facts

/// Who does what to whom, as a list or as a matrix of the busiest; Enter leads to the words behind it.
package struct RelationsPane: SearchedPane {
  package private(set) var state: PaneState = .waiting
  var table = TableList<RelationRow>()
  private(set) var matrix = RelationMatrix()
  private(set) var isMatrix = false
  private(set) var level: Relation.Level = .bodies
  private var kinds: [RelationTable.Kind] = []
  private var articles = 0
  private var parties = 0
  /// Places among the rows of all relations between two, whichever way.
  private var pairs: [RelationMatrix.Spot: [Int]] = [:]
  private var mainArea = Rect(x: 0, y: 0, width: 0, height: 0)
  private var cardArea: Rect?

  package init() {}

  package var kind: PaneKind { .relations }
  package var crumb: String { "Relations" }
  package var question: Question? { .relations(level) }
  package var position: String { isMatrix ? matrix.position : table.position("relation") }

  package var memory: [String: String]? {
    var memory = table.memory()
    memory["level"] = level.rawValue
    if isMatrix { memory["matrix"] = "yes" }
    return memory
  }

  package mutating func remember(_ memory: [String: String]) {
    level = memory["level"].flatMap(Relation.Level.init(rawValue:)) ?? level
    isMatrix = memory["matrix"] != nil
    table.remember(memory)
  }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .relations(let list) = answer, list.level == level else { return }
    (kinds, articles) = (list.kinds, list.articles.count ?? 0)
    table.set(list.rows)
    pairs = [:]
    var all: Set<EntityID> = []
    for (index, row) in list.rows.enumerated() {
      all.formUnion([row.relation.source, row.relation.target])
      pairs[RelationsPane.key(row.relation.source, row.relation.target), default: []].append(index)
    }
    parties = all.count
    setMatrix()
    let read = look.summary?.articles.count.map { "none of \(Wording.count($0, "article"))" } ?? "no article"
    state = list.rows.isEmpty ? look.emptiness("\(read) says who does what to whom among those we know") : .ready
  }

  /// The matrix is of the relations that the list shows.
  private mutating func setMatrix() {
    matrix.set(
      (0..<table.count).map { table.row($0) }.sorted { ($0.facts.count ?? 0) > ($1.facts.count ?? 0) }, kinds: kinds)
  }

  private static func key(_ one: EntityID, _ other: EntityID) -> RelationMatrix.Spot {
    one < other ? RelationMatrix.Spot(source: one, target: other) : RelationMatrix.Spot(source: other, target: one)
  }

  private var content: Rect { Panel.content(of: mainArea) }

  package mutating func arrange(in area: Rect, look: Look) {
    (mainArea, cardArea) = (area, nil)
    if area.height >= 14, !look.isZoomed {
      let (rest, bottom) = area.cutBottom(isMatrix ? 5 : 4)
      (mainArea, cardArea) = (rest, bottom)
    }
    table.arrange(in: content, look: look)
    matrix.arrange(in: matrixArea)
  }

  /// Without a card the last line says what the cell is, and the one before what the letters are.
  private var matrixArea: Rect { cardArea == nil ? content.cutBottom(content.height >= 6 ? 2 : 1).rest : content }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    switch command {
    case .matrix:
      isMatrix.toggle()
      keepSelection()
    case .bodies:
      level = level == .bodies ? .actors : .bodies
      (state, matrix) = (.waiting, RelationMatrix())
      table.set([])
      table.list.isTouched = false
    case .open: return open()
    case .sortNext, .sortPrevious, .sortReverse, .nextMatch, .previousMatch:
      guard isMatrix else { return table.perform(command) ? .done : .ignored }
      return .notice("the matrix has the busiest first; v shows the list, which can be sorted")
    case .left, .right:
      guard isMatrix else { return .ignored }
      _ = matrix.perform(command)
    default:
      let isKnown = isMatrix ? matrix.perform(command) : table.perform(command)
      return isKnown ? .done : .ignored
    }
    return .done
  }

  /// List and matrix show the same relation under the cursor.
  private mutating func keepSelection() {
    if isMatrix {
      guard let row = table.selected else { return }
      matrix.select(RelationMatrix.Spot(source: row.relation.source, target: row.relation.target))
    } else if let spot = matrix.spot, let cell = matrix.cells[spot], let row = cell.rows.first {
      table.select(matrix.rows[row].identity)
    }
  }

  private func open() -> Step {
    if !isMatrix {
      guard let row = table.selected else { return .notice("no relation is selected") }
      return .open(RelationPane(row))
    }
    guard let (source, target) = matrix.selectedParties else { return .notice("no cell is selected") }
    guard pairs[RelationsPane.key(source.id, target.id)] != nil else {
      return .notice("nothing in this corpus between \(source.name) and \(target.name)")
    }
    return .open(RelationPane(source, target, level))
  }

  package mutating func click(x: Int, y: Int) -> Bool {
    guard mainArea.contains(x: x, y: y) else { return false }
    return isMatrix ? matrix.click(x: x, y: y, in: matrixArea) : table.click(y: y, in: content)
  }

  package mutating func scroll(by lines: Int, x: Int, y: Int) {
    if isMatrix { matrix.scroll(by: lines) } else { table.list.scroll(by: lines, count: table.count) }
  }

  /// In the matrix both of the cell, else those of the row.
  package var facets: [Filter.Term] {
    if let (source, target) = isMatrix ? matrix.selectedParties : nil {
      return [source, target].map { Filter.Term(.actor, $0.id.slug) }
    }
    return isMatrix ? [] : table.facets
  }

  package var selection: Selection {
    if isMatrix {
      return Selection(value: matrix.spot.flatMap { matrix.cells[$0] }.map { Wording.number($0.facts) })
    }
    return Selection(
      value: table.selected.map { "\($0.sourceName), \($0.relation.kind), \($0.targetName)" },
      basis: table.selected?.facts.basis)
  }

  mutating func followRows() { setMatrix() }

  package func plainText(look: Look) -> String { table.plainText(look: look) }

  private func note(_ look: Look) -> String {
    guard state != .waiting else { return "" }
    // How many of all articles say it is the last thing to be left out.
    if mainArea.width < 70 {
      return "in \(Wording.number(articles))" + (look.summary?.articles.count.map { "/\(Wording.number($0))" } ?? "")
    }
    let between = level == .bodies ? Wording.count(parties, "body", "bodies") : Wording.count(parties, "actor")
    let isCut = isMatrix && matrix.leftOut > 0
    var text =
      isCut
      ? "the \(Wording.number(matrix.shown)) busiest of \(between)"
      : "\(Wording.count(table.rows.count, "relation")) between \(between)"
    text += " in \(Wording.number(articles))"
    if let all = look.summary?.articles.count { text += " of \(Wording.number(all))" }
    text += articles == 1 && look.summary == nil ? " article" : " articles"
    return text
  }

  package func draw(in grid: inout Grid, look: Look) {
    let filter = table.list.filter
    let isWide = mainArea.width >= 110
    let who =
      level == .bodies
      ? isWide ? "of states and organisations" : "of bodies" : isWide ? "of actors as named" : "of actors"
    let title = "Relations \(who)" + (filter.isEmpty ? "" : " with \"\(filter)\"")
    let content = Panel(title, note: note(look), isFocused: true).draw(in: mainArea, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    if !isMatrix || table.count == 0 {
      table.draw(in: content, of: &grid, look: look)
      if let cardArea { drawCard(in: cardArea, of: &grid, look: look) }
      return
    }
    matrix.draw(in: matrixArea, of: &grid, look: look)
    if let cardArea {
      drawCard(in: cardArea, of: &grid, look: look)
      return
    }
    guard content.height > 1 else { return }
    var lines = [readout(look)]
    if content.height >= 6 { lines.insert(matrix.legend(look.glyphs), at: 0) }
    for (row, line) in lines.enumerated() {
      grid.put(
        line, x: content.x + 1, y: content.bottom - lines.count + row, width: content.width - 2, glyphs: look.glyphs)
    }
  }

  /// "Serbia → Kosovo  reject 4 (3/3)", for where there is no room for a card.
  private func readout(_ look: Look) -> StyledText {
    guard let (source, target) = matrix.selectedParties else { return StyledText() }
    var text = StyledText("\(source.name) \(look.glyphs.arrow) \(target.name)  ", .actor)
    for run in pairText(source.id, target.id, look).runs { text.add(run.text, run.role) }
    return text
  }

  private func pairText(_ source: EntityID, _ target: EntityID, _ look: Look) -> StyledText {
    let rows = pairs[RelationsPane.key(source, target)] ?? []
    guard !rows.isEmpty else { return StyledText("nothing in this corpus", .dim) }
    return RelationPair(source, target, in: rows.map { table.rows[$0] }).styled(look.glyphs)
  }

  private func drawCard(in area: Rect, of grid: inout Grid, look: Look) {
    var lines: [StyledText] = []
    var title = ""
    if isMatrix {
      guard let (source, target) = matrix.selectedParties else { return }
      title = "\(source.name) \(look.glyphs.arrow) \(target.name)"
      lines = [pairText(source.id, target.id, look)]
      lines += RelationsPane.wrapped(matrix.legend(look.glyphs), width: area.width - 2)
    } else {
      guard let row = table.selected else { return }
      title = "\(row.parties(look.glyphs)): \(row.relation.kind)"
      var pair = StyledText("of all between them: ", .dim)
      for run in pairText(row.relation.source, row.relation.target, look).runs { pair.add(run.text, run.role) }
      lines = [row.counts(), pair]
    }
    let card = Panel(title).draw(in: area, of: &grid, glyphs: look.glyphs)
    for (index, line) in lines.prefix(card.height).enumerated() {
      grid.put(line, x: card.x + 1, y: card.y + index, width: card.width - 2, glyphs: look.glyphs)
    }
  }

  /// Breaks a legend between a sign's words and the next sign.
  private static func wrapped(_ text: StyledText, width: Int) -> [StyledText] {
    var lines = [StyledText()]
    var used = 0
    var runs = text.runs[...]
    while let sign = runs.popFirst() {
      let words = runs.popFirst()
      let columns = DisplayWidth.columns(of: sign.text + (words?.text ?? ""))
      if used > 0, used + columns > width {
        lines.append(StyledText())
        used = 0
      }
      lines[lines.count - 1].add(sign.text, sign.role)
      if let words { lines[lines.count - 1].add(words.text, words.role) }
      used += columns
    }
    return lines
  }
}
