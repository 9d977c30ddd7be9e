/// Words looked for in full text: `"licence plates" kurti* OR barricades NOT election`.
///
/// Words beside each other must all occur; OR binds weaker than that, NOT takes away; `*` ends the start of a word.
package indirect enum WordQuery: Hashable, Sendable {
  /// Words that stand one after the other; the last may be the start of a word.
  case phrase([String], isPrefix: Bool)
  case all([WordQuery])
  case any([WordQuery])
  case but(WordQuery, not: WordQuery)

  /// The line that `parse` reads back as this query.
  package var text: String { written(inside: 0) }

  private func written(inside level: Int) -> String {
    switch self {
    case .phrase(let words, let isPrefix):
      let plain = words.joined(separator: " ")
      let needsMarks = words.count > 1 || WordQuery.operators.contains(plain.uppercased()) || plain.contains(":")
      return (needsMarks ? "\"" + plain + "\"" : plain) + (isPrefix ? "*" : "")
    case .all(let parts):
      let text = parts.map { $0.written(inside: 2) }.joined(separator: " ")
      return level > 2 ? "(\(text))" : text
    case .any(let parts):
      let text = parts.map { $0.written(inside: 1) }.joined(separator: " OR ")
      return level > 1 ? "(\(text))" : text
    case .but(let wanted, let unwanted):
      let text = wanted.written(inside: 2) + " NOT " + unwanted.written(inside: 3)
      return level > 1 ? "(\(text))" : text
    }
  }

  static let operators: Set<String> = ["AND", "OR", "NOT"]

  /// Every phrase that an article may be found by, for marking hits.
  package var phrases: [(words: [String], isPrefix: Bool)] {
    switch self {
    case .phrase(let words, let isPrefix): [(words, isPrefix)]
    case .all(let parts), .any(let parts): parts.flatMap(\.phrases)
    case .but(let wanted, _): wanted.phrases
    }
  }

  /// Reads a line of words.
  package static func parse(_ line: String) -> Result<WordQuery, FilterMistake> {
    var pieces: [(String, Range<Int>)] = []
    var start: Int?
    var isQuoted = false
    let characters = Array(line)
    func take(_ range: Range<Int>) { pieces.append((String(characters[range]), range)) }
    for (index, character) in characters.enumerated() {
      if character == "\"" { isQuoted.toggle() }
      if character.isWhitespace && !isQuoted {
        if let begin = start { take(begin..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let begin = start { take(begin..<characters.count) }
    return parse(pieces)
  }

  /// Reads pieces of a line, each with its place there; a quoted piece is a phrase.
  static func parse(_ pieces: [(text: String, range: Range<Int>)]) -> Result<WordQuery, FilterMistake> {
    var reader = WordQueryReader(pieces)
    do throws(FilterMistake) {
      let query = try reader.any()
      if let rest = reader.peek {
        throw FilterMistake(
          range: rest.range, what: "this does not fit here", advice: "words, \"phrases\", AND, OR, NOT")
      }
      return .success(query)
    } catch {
      return .failure(error)
    }
  }
}

/// Reads a query of words by descent: any := all (OR all)*; all := one (AND? one | NOT one)*.
private struct WordQueryReader {
  struct Item {
    let text: String
    let range: Range<Int>
    let isQuoted: Bool
  }

  private var items: [Item] = []
  private var place = 0

  init(_ pieces: [(text: String, range: Range<Int>)]) {
    for piece in pieces {
      var text = Substring(piece.text)
      var start = piece.range.lowerBound
      func item(_ text: some StringProtocol, _ isQuoted: Bool = false) -> Item {
        Item(text: String(text), range: start..<(start + text.count), isQuoted: isQuoted)
      }
      // "-word" is NOT word.
      if text.first == "-", text.count > 1 {
        items.append(Item(text: "NOT", range: start..<(start + 1), isQuoted: false))
        text.removeFirst()
        start += 1
      }
      while text.first == "(" {
        items.append(item("("))
        text.removeFirst()
        start += 1
      }
      var closing = 0
      while text.last == ")", !text.isEmpty {
        text.removeLast()
        closing += 1
      }
      if !text.isEmpty { items.append(item(text, text.first == "\"")) }
      start += text.count
      for _ in 0..<closing {
        items.append(item(")"))
        start += 1
      }
    }
  }

  var peek: Item? { place < items.count ? items[place] : nil }

  private func isNext(_ word: String) -> Bool { peek.map { !$0.isQuoted && $0.text == word } ?? false }

  mutating func any() throws(FilterMistake) -> WordQuery {
    var parts = [try all()]
    while isNext("OR") {
      place += 1
      parts.append(try all())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func all() throws(FilterMistake) -> WordQuery {
    var parts: [WordQuery] = []
    var unwanted: [WordQuery] = []
    while let next = peek, !isNext("OR"), !isNext(")") {
      if isNext("AND") {
        guard !parts.isEmpty else { throw missing(next) }
        place += 1
        parts.append(try one())
      } else if isNext("NOT") {
        place += 1
        unwanted.append(try one())
      } else {
        parts.append(try one())
      }
    }
    guard !parts.isEmpty else {
      if !unwanted.isEmpty, let item = items.first {
        throw FilterMistake(
          range: item.range, what: "NOT takes away from other words",
          advice: "write what is wanted first: kosovo NOT election")
      }
      throw missing(peek ?? items.last)
    }
    let wanted = parts.count == 1 ? parts[0] : .all(parts)
    if unwanted.isEmpty { return wanted }
    return .but(wanted, not: unwanted.count == 1 ? unwanted[0] : .any(unwanted))
  }

  private mutating func one() throws(FilterMistake) -> WordQuery {
    guard let item = peek else { throw missing(items.last) }
    if isNext("(") {
      place += 1
      let inner = try any()
      guard isNext(")") else {
        throw FilterMistake(range: item.range, what: "this bracket is not closed", advice: "close it with )")
      }
      place += 1
      return inner
    }
    guard item.isQuoted || !WordQuery.operators.contains(item.text), !isNext(")") else { throw missing(item) }
    place += 1
    let isPrefix = item.text.last == "*"
    let words = item.text.filter { $0 != "\"" && $0 != "*" }.split(separator: " ").map(String.init)
    guard !words.isEmpty else {
      throw FilterMistake(
        range: item.range, what: "there is no word here", advice: "a word, or a phrase in quotation marks")
    }
    return .phrase(words, isPrefix: isPrefix)
  }

  private func missing(_ item: Item?) -> FilterMistake {
    FilterMistake(
      range: item?.range ?? 0..<0, what: "a word is missing here", advice: "words, \"phrases\", AND, OR, NOT, prefix*")
  }
}
