import Canvas
import Corpus
import Facts

/// What could not be read as meant, and what to do about it.
package struct ProblemsPane: ListPane {
  package private(set) var state: PaneState = .waiting
  var table = TableList<CorpusProblem>()
  private(set) var listArea = Rect(x: 0, y: 0, width: 0, height: 0)
  private var cardArea: Rect?

  package init() {}

  package var kind: PaneKind { .problems }
  package var crumb: String { "Problems" }
  package var question: Question? { .problems }
  package var position: String { table.position("problem") }

  package var memory: [String: String]? { table.memory() }
  package mutating func remember(_ memory: [String: String]) { table.remember(memory) }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .problems(let rows) = answer else { return }
    table.set(rows)
    state =
      rows.isEmpty
      ? look.emptiness(
        look.summary?.articles.count == 0
          ? "no problem and no article: files of articles end in .txt, .text, .md or .jsonl"
          : "no problem: everything was read as meant") : .ready
  }

  package mutating func arrange(in area: Rect, look: Look) {
    (listArea, cardArea) = (area, nil)
    if area.height >= 12, !look.isZoomed {
      let (rest, bottom) = area.cutBottom(5)
      (listArea, cardArea) = (rest, bottom)
    }
    table.arrange(in: Panel.content(of: listArea), look: look)
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    if command == .open, let problem = table.selected {
      guard !problem.path.isEmpty else { return .notice("this problem is of no single file") }
      return .effects([.edit(path: problem.path, line: problem.line ?? 1)])
    }
    return table.perform(command) ? .done : .ignored
  }

  package var selection: Selection {
    guard let problem = table.selected else { return Selection() }
    var selection = Selection(value: problem.what)
    selection.path = problem.path
    selection.line = problem.line ?? 1
    return selection
  }

  package func draw(in grid: inout Grid, look: Look) {
    let content = Panel(
      "Problems", note: state == .waiting ? "" : Wording.count(table.rows.count, "problem"), isFocused: true
    ).draw(
      in: listArea, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    table.draw(in: content, of: &grid, look: look)
    guard let cardArea, let problem = table.selected else { return }
    let place = problem.path + (problem.line.map { ":\($0)" } ?? "")
    let card = Panel(place.isEmpty ? "no file" : place).draw(in: cardArea, of: &grid, glyphs: look.glyphs)
    var y = card.y
    for (text, role) in [(problem.what, Role.problem), (problem.advice, .dim)] {
      let bytes = Array(text.utf8)
      for line in TextFlow(bytes, width: card.width - 2).lines where y < card.bottom {
        grid.put(bytes: bytes, line, x: card.x + 1, y: y, role: role, limit: card.width - 2)
        y += 1
      }
    }
  }
}
