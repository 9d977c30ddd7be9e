/// What a cell means. Panes speak in roles; a theme decides colours and attributes.
package enum Role: UInt8, CaseIterable, Sendable {
  case text, dim, title, header, border, focusedBorder, key, footer, status
  case actor, person, place, date, figure, quantity, event, statement, outlet, kind
  case reported, reference, reinforcement, reduction, plan, axis
  case cited, removed, problem, good, new, prompt, spark

  /// One letter for screens as text; unlike for every role.
  package var letter: Character {
    switch self {
    case .text: "."
    case .dim: "d"
    case .title: "T"
    case .header: "H"
    case .border: "b"
    case .focusedBorder: "B"
    case .key: "k"
    case .footer: "f"
    case .status: "s"
    case .actor: "A"
    case .person: "P"
    case .place: "L"
    case .date: "D"
    case .figure: "F"
    case .quantity: "Q"
    case .event: "E"
    case .statement: "M"
    case .outlet: "O"
    case .kind: "K"
    case .reported: "r"
    case .reference: "R"
    case .reinforcement: "+"
    case .reduction: "-"
    case .plan: "p"
    case .axis: "x"
    case .cited: "C"
    case .removed: "X"
    case .problem: "!"
    case .good: "g"
    case .new: "N"
    case .prompt: ":"
    case .spark: "S"
    }
  }
}
