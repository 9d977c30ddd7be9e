import Corpus

extension Filter {
  /// Reads a filter line.
  /// - Returns: the filter, or the first mistake with its place in the line and what could stand there.
  package static func parse(_ line: String) -> Result<Filter, FilterMistake> {
    var reader = FilterReader(line)
    return reader.read()
  }

  /// The piece of a line that is being typed at its end: a key, or a key and the start of its value.
  package static func piece(atEndOf line: String) -> (start: Int, key: Term.Key?, typed: String) {
    let pieces = FilterReader(line).pieces()
    let length = line.count
    guard let last = pieces.last, last.range.upperBound == length else { return (length, nil, "") }
    let body = last.text.first == "-" ? String(last.text.dropFirst()) : last.text
    let start = last.range.lowerBound + (body.count < last.text.count ? 1 : 0)
    guard let split = FilterReader.split(body) else { return (start, nil, body) }
    let typed = split.value.filter { $0 != "\"" }
    return (start + body.count - split.value.count, split.key, typed)
  }
}

/// Reads one line into terms.
private struct FilterReader {
  struct Piece {
    let text: String
    /// Characters of the line.
    let range: Range<Int>
  }

  private let characters: [Character]

  init(_ line: String) { characters = Array(line) }

  /// Words of the line; blanks inside quotation marks do not divide.
  func pieces() -> [Piece] {
    var pieces: [Piece] = []
    var start: Int?
    var isQuoted = false
    for (index, character) in characters.enumerated() {
      let isMark = FilterReader.marks.contains(character)
      if isMark { isQuoted.toggle() }
      if character.isWhitespace && !isQuoted {
        if let begin = start { pieces.append(piece(begin..<index)) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let begin = start { pieces.append(piece(begin..<characters.count)) }
    return pieces
  }

  private func piece(_ range: Range<Int>) -> Piece {
    Piece(text: String(characters[range].map { FilterReader.marks.contains($0) ? "\"" : $0 }), range: range)
  }

  private static let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»"]

  /// Key, comparison and value of `origins>=2`; nil for a word.
  static func split(_ text: String) -> (
    name: String, key: Filter.Term.Key?, comparison: Filter.Term.Comparison, value: String
  )? {
    guard let sign = text.firstIndex(where: { ":<>=".contains($0) }), sign != text.startIndex else { return nil }
    let name = String(text[..<sign])
    guard name.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    let rest = text[sign...]
    // "origins=2" is "origins:2".
    let signs: [(String, Filter.Term.Comparison)] = [
      (">=", .atLeast), ("<=", .atMost), (">", .more), ("<", .less), (":", .equal), ("=", .equal),
    ]
    guard let found = signs.first(where: { rest.hasPrefix($0.0) }) else { return nil }
    return (
      name, Filter.Term.Key(rawValue: name.lowercased()), found.1, String(rest.dropFirst(found.0.count))
    )
  }

  mutating func read() -> Result<Filter, FilterMistake> {
    var terms: [Filter.Term] = []
    var words: [Piece] = []
    if let mark = unclosedMark() {
      return .failure(
        FilterMistake(range: mark, what: "this quotation mark is not closed", advice: "close it with \""))
    }
    for piece in pieces() {
      let isNegated = piece.text.first == "-"
      let body = isNegated ? String(piece.text.dropFirst()) : piece.text
      guard let split = FilterReader.split(body), body.first != "\"" else {
        words.append(piece)
        continue
      }
      guard let key = split.key, key != .words else {
        let known = Filter.Term.Key.allCases.filter { $0 != .words }.map(\.rawValue).joined(separator: ", ")
        return .failure(
          FilterMistake(
            range: piece.range, what: "there is no key \"\(split.name)\"",
            advice: "keys are \(known); for words with a colon use quotation marks"))
      }
      let value = split.value.filter { $0 != "\"" }
      if let mistake = FilterReader.check(key, split.comparison, value, piece.range) { return .failure(mistake) }
      let term = Filter.Term(
        key, FilterReader.canonical(key, value), comparison: split.comparison, isNegated: isNegated)
      if !terms.contains(term) { terms.append(term) }
    }
    if !words.isEmpty {
      switch WordQuery.parse(words.map { ($0.text, $0.range) }) {
      case .failure(let mistake): return .failure(mistake)
      case .success(let query): terms.append(Filter.Term(.words, query.text))
      }
    }
    return .success(Filter(terms))
  }

  private func unclosedMark() -> Range<Int>? {
    let places = characters.indices.filter { FilterReader.marks.contains(characters[$0]) }
    return places.count.isMultiple(of: 2) ? nil : places.last!..<characters.count
  }

  private static func canonical(_ key: Filter.Term.Key, _ value: String) -> String {
    switch key {
    case .event, .nation: value.uppercased()
    case .kind, .strength, .status, .isState: value.lowercased()
    default: value
    }
  }

  private static func check(
    _ key: Filter.Term.Key, _ comparison: Filter.Term.Comparison, _ value: String, _ range: Range<Int>
  ) -> FilterMistake? {
    func mistake(_ what: String) -> FilterMistake { FilterMistake(range: range, what: what, advice: key.meaning) }
    if value.isEmpty { return mistake("\"\(key.rawValue)\" wants a value") }
    if !key.isCompared, comparison != .equal { return mistake("\"\(key.rawValue)\" is written with a colon") }
    if key.isDate, DateValue(edtf: value)?.first == nil { return mistake("\"\(value)\" is no date") }
    if key == .origins, Int(value) == nil { return mistake("\"\(value)\" is no number") }
    if key == .residual, Filter.percent(value) == nil { return mistake("\"\(value)\" is no percentage") }
    if let values = key.values, !values.contains(where: { $0.lowercased() == value.lowercased() }) {
      return FilterMistake(
        range: range, what: "\"\(value)\" is no \(key.rawValue)", advice: "one of \(values.joined(separator: ", "))")
    }
    return nil
  }
}

extension Filter {
  /// 10 of "10%" or "10".
  package static func percent(_ text: String) -> Int? {
    Int(text.last == "%" ? String(text.dropLast()) : text)
  }
}
