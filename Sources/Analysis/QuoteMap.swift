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

  init(_ document: Document) {
    let tokens = document.tokens
    quoteOf = [Int32](repeating: -1, count: tokens.count)
    var open: Int?
    var closer: WordKey?
    var words = 0
    var block = -1
    var last = 0
    func isOpening(_ index: Int) -> Bool {
      let key = tokens[index].key
      return key == QuoteMap.left || key == QuoteMap.low || key == QuoteMap.angleLeft || key == QuoteMap.straight
    }
    func close(at index: Int) {
      if let start = open { end(start, index) }
      open = nil
    }
    func end(_ start: Int, _ index: Int) {
      for token in start...min(index, tokens.count - 1) { quoteOf[token] = Int32(quotes.count) }
      quotes.append(Quote(open: start, close: index, block: block, wordCount: words))
    }
    for sentence in document.sentences {
      if sentence.block != block {
        close(at: last)
        block = sentence.block
      }
      for index in sentence.tokens {
        let token = tokens[index]
        last = index
        guard token.kind == .mark else {
          if open != nil { words += 1 }
          continue
        }
        if open != nil {
          if token.key == closer || (closer == QuoteMap.right && token.key == QuoteMap.straight) {
            close(at: index)
          } else if closer == QuoteMap.left, token.key == QuoteMap.right {
            close(at: index)  // „...” closes like „...“.
          }
        } else if isOpening(index) {
          open = index
          words = 0
          closer =
            token.key == QuoteMap.left
            ? QuoteMap.right
            : token.key == QuoteMap.low
              ? QuoteMap.left : token.key == QuoteMap.straight ? QuoteMap.straight : QuoteMap.angleRight
        }
      }
    }
    close(at: last)
  }

  func isQuoted(_ token: Int) -> Bool { quoteOf[token] >= 0 }

  static func isOpening(_ key: WordKey) -> Bool { key == left || key == low || key == angleLeft || key == straight }
  static func isClosing(_ key: WordKey) -> Bool { key == right || key == left || key == angleRight || key == straight }

  private static let left = SentenceSplitter.rawKey("“")
  private static let right = SentenceSplitter.rawKey("”")
  private static let low = SentenceSplitter.rawKey("„")
  private static let angleLeft = SentenceSplitter.rawKey("«")
  private static let angleRight = SentenceSplitter.rawKey("»")
  private static let straight = WordKey("\"")
}
