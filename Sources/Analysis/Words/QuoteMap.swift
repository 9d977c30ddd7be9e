import Corpus

/// Where a text quotes: the tokens between quotation marks.
struct QuoteMap {
  struct Quote {
    /// The mark that opens it.
    let open: Int
    /// The mark that closes it, or the end of the block when none does.
    let close: Int
    let block: Int
    /// Words and numbers inside.
    let wordCount: Int
  }

  private(set) var quotes: [Quote] = []
  /// Beside the tokens: the quote that holds them (marks included), -1 for none.
  private(set) var quoteOf: [Int32]

  init(_ tokens: [Token], _ sentences: [Sentence]) {
    quoteOf = [Int32](repeating: -1, count: tokens.count)
    var open: Int?
    var closer: WordKey?
    // Words are what stands behind the opening mark and is no mark itself.
    var (marks, marksAtOpening) = (0, 0)
    var block = -1
    var last = 0
    let (single, straightSingle) = (QuoteMap.singleRight, QuoteMap.apostrophe)
    func isOpening(_ index: Int) -> Bool { QuoteMap.openers.contains(tokens[index].key) }
    func close(at index: Int) {
      if let start = open { end(start, index) }
      open = nil
    }
    func discard() { open = nil }
    func end(_ start: Int, _ index: Int) {
      let words = index - start - (marks - marksAtOpening)
      for token in start...min(index, tokens.count - 1) { quoteOf[token] = Int32(quotes.count) }
      quotes.append(Quote(open: start, close: index, block: block, wordCount: words))
    }
    for sentence in sentences {
      if sentence.block != block {
        // A single mark that nothing closes is an apostrophe.
        if closer == single || closer == straightSingle { discard() } else { close(at: last) }
        block = sentence.block
      }
      last = sentence.tokens.upperBound - 1
      for index in sentence.tokens where tokens[index].kind == .mark {
        let token = tokens[index]
        marks += 1
        if open != nil {
          if QuoteMap.isSingle(token.key) {
            if token.key == closer, let start = open, QuoteMap.closesSingle(index, from: start, tokens) {
              close(at: index)
            }
          } else if token.key == closer || (closer == QuoteMap.right && token.key == QuoteMap.straight) {
            close(at: index)
          } else if closer == QuoteMap.straight, token.key == QuoteMap.right, let start = open,
            !tokens[start..<index].contains(where: { $0.key == QuoteMap.left })
          {
            close(at: index)  // "... closes with ” where no “ stands between.
          } else if closer == QuoteMap.left, token.key == QuoteMap.right {
            close(at: index)  // „...” closes like „...“.
          }
        } else if !QuoteMap.marks.contains(token.key) {
          // A comma or full stop, as most marks are.
          continue
        } else if QuoteMap.opensSingle(index, tokens) {
          (open, marksAtOpening) = (index, marks)
          closer = token.key == QuoteMap.singleLeft ? QuoteMap.singleRight : QuoteMap.apostrophe
        } else if isOpening(index) {
          (open, marksAtOpening) = (index, marks)
          closer =
            token.key == QuoteMap.left
            ? QuoteMap.right
            : token.key == QuoteMap.low
              ? QuoteMap.left : token.key == QuoteMap.straight ? QuoteMap.straight : QuoteMap.angleRight
        }
      }
    }
    if closer != QuoteMap.singleRight && closer != QuoteMap.apostrophe { close(at: last) }
  }

  private static func isSingle(_ key: WordKey) -> Bool { key == singleRight || key == apostrophe || key == singleLeft }

  /// ‘We’ or 'We': a single mark before a word with a capital letter or inside a text that quotes with them.
  private static func opensSingle(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard token.key == singleLeft || token.key == apostrophe, index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    guard !next.traits.contains(.spaceBefore), next.kind == .word else { return false }
    return index == 0 || token.traits.contains(.spaceBefore) || tokens[index - 1].kind == .mark
  }

  /// Whether a single mark closes a quotation rather than marking a plural's possessive: “the workers’ rights”.
  private static func closesSingle(_ index: Int, from open: Int, _ tokens: [Token]) -> Bool {
    guard index > open + 1 else { return false }
    if index + 1 < tokens.count, !tokens[index + 1].traits.contains(.spaceBefore), tokens[index + 1].kind == .word {
      return false
    }
    if tokens[index - 1].kind == .mark { return true }
    // A later one behind a comma or full stop is the better end.
    for later in (index + 1)..<min(index + 60, max(tokens.count, index + 1)) {
      let key = tokens[later].key
      if key == singleLeft || key == left || key == straight { return true }
      if key == tokens[index].key { return tokens[later - 1].kind != .mark }
    }
    return true
  }

  /// No word behind the ends of the text is.
  func isQuoted(_ token: Int) -> Bool { quoteOf.indices.contains(token) && quoteOf[token] >= 0 }

  static func isOpening(_ key: WordKey) -> Bool { openers.contains(key) }
  static func isClosing(_ key: WordKey) -> Bool { closers.contains(key) }

  private static let closers = WordSet([right, left, angleRight, straight])
  private static let openers = WordSet([left, low, angleLeft, straight])
  private static let marks = WordSet([left, low, angleLeft, straight, singleLeft, apostrophe])
  private static var left: WordKey { SentenceSplitter.rawKey("“") }
  private static var right: WordKey { SentenceSplitter.rawKey("”") }
  private static var low: WordKey { SentenceSplitter.rawKey("„") }
  private static var angleLeft: WordKey { SentenceSplitter.rawKey("«") }
  private static var angleRight: WordKey { SentenceSplitter.rawKey("»") }
  private static var straight: WordKey { "\"" }
  private static var singleLeft: WordKey { SentenceSplitter.rawKey("‘") }
  static var singleRight: WordKey { SentenceSplitter.rawKey("’") }
  static var apostrophe: WordKey { "'" }
}
