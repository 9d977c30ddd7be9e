import Facts

/// A query of words as the index understands it: folded words in quotation marks, joined by AND, OR and NOT only.
///
/// Nothing of what was typed gets into it but letters and digits, so that it is never syntax of FTS5 or SQL.
struct Expression {
  /// Nil where nothing can be found: a part that must be there holds no word.
  let text: String?
  /// What to mark in the articles found.
  let phrases: [FoldedPhrase]

  init(_ query: WordQuery, aliases: AliasTable) {
    var phrases: [FoldedPhrase] = []
    text = Expression.write(query, aliases, &phrases, isWanted: true)
    self.phrases = phrases
  }

  private static func write(
    _ query: WordQuery, _ aliases: AliasTable, _ phrases: inout [FoldedPhrase], isWanted: Bool
  ) -> String? {
    switch query {
    case .phrase(let words, let isPrefix):
      guard let phrase = FoldedPhrase(words.joined(separator: " "), isPrefix: isPrefix) else { return nil }
      let names = aliases.names(for: phrase)
      if isWanted { for name in names where !phrases.contains(name) { phrases.append(name) } }
      let written = names.map(write)
      return written.count == 1 ? written[0] : "(\(written.joined(separator: " OR ")))"
    case .all(let parts):
      var written: [String] = []
      for part in parts {
        guard let text = write(part, aliases, &phrases, isWanted: isWanted) else { return nil }
        written.append(text)
      }
      return "(\(written.joined(separator: " AND ")))"
    case .any(let parts):
      let written = parts.compactMap { write($0, aliases, &phrases, isWanted: isWanted) }
      return written.isEmpty ? nil : "(\(written.joined(separator: " OR ")))"
    case .but(let wanted, let unwanted):
      guard let text = write(wanted, aliases, &phrases, isWanted: isWanted) else { return nil }
      var ignored: [FoldedPhrase] = []
      guard let without = write(unwanted, aliases, &ignored, isWanted: false) else { return text }
      return "(\(text) NOT \(without))"
    }
  }

  private static func write(_ phrase: FoldedPhrase) -> String {
    let words = phrase.words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    return "\"\(words)\"" + (phrase.isPrefix ? " *" : "")
  }
}
