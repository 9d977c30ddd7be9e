import Canvas
import Facts

/// A short list of things to choose from, each with a letter of its own.
struct Menu: Hashable, Sendable {
  /// What follows from a choice.
  indirect enum Next: Hashable, Sendable {
    /// Asks for the reason, then writes it.
    case decide(Decision)
    case menu(Menu)
    case ask(TypedLine)
    /// Keeps the subject for a choice about two things.
    case keep(MarkSubject)
    case perform(Command)
    case jump(Unicode.Scalar)
  }

  struct Choice: Hashable, Sendable {
    let letter: Unicode.Scalar
    let name: String
    let help: String
    let next: Next

    init(_ letter: Unicode.Scalar, _ name: String, _ help: String, _ next: Next) {
      (self.letter, self.name, self.help, self.next) = (letter, name, help, next)
    }
  }

  let title: String
  let choices: [Choice]
  var cursor = 0

  init(_ title: String, _ choices: [Choice]) { (self.title, self.choices) = (title, choices) }

  /// Draws it above the lowest line.
  func draw(in grid: inout Grid, glyphs: Glyphs) {
    let rows = min(choices.count, max(1, grid.height - 4))
    let area = Rect(x: 0, y: grid.height - 2 - rows, width: grid.width, height: rows + 1)
    grid.fill(area)
    let content = Panel(title, isFocused: true).draw(in: area, of: &grid, glyphs: glyphs)
    let columns = [
      TableColumn("", 1, priority: 1), TableColumn("", 14, 34, 46, priority: 1),
      TableColumn("", 10, 60, 110, priority: 2),
    ]
    Table(columns, hasHeader: false).draw(
      in: content, of: &grid, rows: choices.count, top: max(0, cursor - rows + 1), cursor: cursor, isFocused: true,
      glyphs: glyphs
    ) { row, column in
      switch column {
      case 0: TableCell(String(choices[row].letter), .key)
      case 1: TableCell(choices[row].name)
      default: TableCell(choices[row].help, .dim)
      }
    }
  }
}

/// A line being typed for a decision.
struct TypedLine: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    /// The reason of a decision; may be empty.
    case reason(Decision)
    /// What a part of a fact is instead, for a decision that then asks for its reason.
    case value(Decision, FactValue.Field)
    /// The name of somebody for a decision, which then asks for its reason.
    case name(Decision)
    /// The words of a note; none take the note away.
    case note(Mark.Target)
  }

  let purpose: Purpose
  /// What stands before the line: "reason".
  let label: String
  var text = ""
}
