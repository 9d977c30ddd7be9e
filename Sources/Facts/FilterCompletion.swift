/// A way to go on with a filter line: a key, or a value.
package struct FilterCompletion: Hashable, Sendable {
  /// What is put in place of the piece being typed: "actor:", "aleksandar-vucic".
  package let text: String
  /// What it is, for the list: "Aleksandar Vučić, 43 articles".
  package let note: String

  package init(_ text: String, note: String) { (self.text, self.note) = (text, note) }

  /// Ways to go on that need no corpus: keys, and values of keys that have few.
  /// - Returns: nil where the values are the corpus's own.
  package static func known(key: Filter.Term.Key?, typed: String) -> [FilterCompletion]? {
    let folded = SearchFolding.fold(typed)
    guard let key else {
      return Filter.Term.Key.allCases.filter { $0 != .words && $0.rawValue.hasPrefix(folded) }.map {
        FilterCompletion($0.rawValue + ($0.isCompared ? ">=" : ":"), note: $0.meaning)
      }
    }
    switch key {
    case .actor, .speaker, .place, .nation, .outlet, .lang: return nil
    default:
      return (key.values ?? []).filter { $0.lowercased().hasPrefix(folded) }.map {
        FilterCompletion($0, note: key == .event ? EventReport.EventType(rawValue: $0).map { "\($0)" } ?? "" : "")
      }
    }
  }
}

extension Filter {
  /// The line with the piece at its end replaced: after a value comes a blank, after a key its value.
  package static func line(_ line: String, completedWith completion: FilterCompletion) -> String {
    let piece = piece(atEndOf: line)
    let isKey = piece.key == nil
    let needsMarks = !isKey && completion.text.contains { " \"():".contains($0) }
    let value = needsMarks ? "\"\(completion.text.filter { $0 != "\"" })\"" : completion.text
    return String(line.prefix(piece.start)) + value + (isKey ? "" : " ")
  }
}
