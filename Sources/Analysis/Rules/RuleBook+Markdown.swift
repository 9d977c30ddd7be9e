extension RuleBook {
  /// The book as docs/rules.md.
  package var markdown: String {
    var text = """
      # Rules

      Made from the rules' own tables (`make docs`). Each line gives what the rule reads, words that show it, and words that
      it must leave alone; all of them run as tests (rules of place and shape are tested with whole pages). The name is what
      `kforwatch explain`, Reader and every export give as `rule`. How the rules work together is in
      [extraction.md](extraction.md).

      """
    for stage in RuleEntry.Stage.allCases {
      let rules = entries.filter { $0.stage == stage }
      text += "\n## \(stage.heading) (\(rules.count))\n\n| rule | reads | shown by | silent on |\n|---|---|---|---|\n"
      for rule in rules {
        let cells = [
          "`\(rule.name)`", RuleBook.cell(rule.reads), rule.examples.map(RuleBook.cell).joined(separator: "<br>"),
          rule.silent.map(RuleBook.cell).joined(separator: "<br>"),
        ]
        text += "| " + cells.joined(separator: " | ") + " |\n"
      }
    }
    return text
  }

  private static func cell(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "|": result += "\\|"
      case "<": result += "&lt;"
      case "\n": result += " "
      case "*", "_", "`", "[", "]", "#": result += "\\" + String(character)
      default: result.append(character)
      }
    }
    return result
  }
}

extension RuleEntry.Stage {
  fileprivate var heading: String {
    switch self {
    case .removed: "What is no part of an article"
    case .mention: "Actors and places"
    case .date: "Dates"
    case .quantity: "Counts"
    case .strength: "Strength"
    case .event: "Events"
    case .code: "What ACLED calls an event, where its words or parties tell it better than its frame"
    case .context: "What an event is about, beside what its frame says"
    case .statement: "Statements"
    }
  }
}
