import Corpus
import Facts

/// Makes an article's fingerprint in one pass over the words of its paragraphs.
struct FingerprintMaker {
  private let runLength = Fingerprint.runLength
  /// Room for a run a token.
  private let runs: UnsafeMutableBufferPointer<UInt32>
  private var runCount = 0
  private var quotations: [Fingerprint.Quotation] = []
  private var numbers: [Fingerprint.Number] = []
  /// The last four words, the newest last.
  private var window: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var wordCount = 0
  /// Words before which a quotation began, and the hash of its words so far; -1: none is open.
  private var quoteStart = -1
  private var quoteHash: UInt64 = 0
  /// The numbers whose next two words are still to come.
  private var waiting: [(word: Int, before: UInt64, value: UInt64, span: TextSpan)] = []

  /// The fingerprint of a document.
  static func fingerprint(of document: Document) -> Fingerprint {
    var quotations: [Fingerprint.Quotation] = []
    var numbers: [Fingerprint.Number] = []
    let runs = [UInt32](unsafeUninitializedCapacity: document.tokens.count) { buffer, count in
      var maker = FingerprintMaker(runs: buffer)
      maker.take(document)
      (count, quotations, numbers) = (maker.runCount, maker.quotations, maker.numbers)
    }
    return Fingerprint(runs: runs, quotations: quotations, numbers: numbers)
  }

  private init(runs: UnsafeMutableBufferPointer<UInt32>) { self.runs = runs }

  private mutating func take(_ document: Document) {
    let tokens = document.tokens
    let blocks = document.text.blocks
    var block = -1
    for sentence in document.sentences where blocks[sentence.block].kind == .paragraph {
      if sentence.block != block {
        closeQuotation()
        block = sentence.block
      }
      func isMonth(_ index: Int) -> Bool {
        sentence.tokens.contains(index) && QuantityFinder.months.contains(tokens[index].key)
      }
      for index in sentence.tokens {
        // The day of a dateline is no figure that an update changes.
        let isDay = tokens[index].kind == .number && (isMonth(index - 1) || isMonth(index + 1))
        take(tokens[index], isDay: isDay)
      }
    }
    closeQuotation()
  }

  @inline(__always) private mutating func take(_ token: Token, isDay: Bool) {
    switch token.kind {
    case .word: add(token.key.hash)
    case .number:
      // Counted anew with its digits: "4,500" and "4 500" are one number to a reader but not to a copy.
      let before = window.2 &* FingerprintMaker.factors.2 ^ window.3 &* FingerprintMaker.factors.3
      if !isDay { waiting.append((wordCount, before, token.key.hash, token.span)) }
      add(token.key.hash)
    case .mark: takeMark(token.key)
    case .possessive: break
    }
  }

  @inline(__always) private mutating func add(_ hash: UInt64) {
    window = (window.1, window.2, window.3, hash)
    wordCount += 1
    if wordCount >= runLength {
      let factors = FingerprintMaker.factors
      var sum = window.0 &* factors.0
      sum = (sum ^ (sum >> 29)) &+ window.1 &* factors.1
      sum = (sum ^ (sum >> 31)) &+ window.2 &* factors.2
      sum = (sum ^ (sum >> 28)) &+ window.3 &* factors.3
      runs.initializeElement(at: runCount, to: FingerprintMaker.short(sum))
      runCount += 1
    }
    if quoteStart >= 0 { quoteHash = (quoteHash ^ hash) &* FingerprintMaker.factors.1 &+ (quoteHash >> 32) }
    if !waiting.isEmpty { settleNumbers() }
  }

  private mutating func settleNumbers() {
    while let first = waiting.first, wordCount >= first.word + 3 {
      let after = window.2 &* FingerprintMaker.factors.0 ^ window.3 &* FingerprintMaker.factors.1
      numbers.append(
        Fingerprint.Number(
          context: FingerprintMaker.short(first.before &+ after), value: FingerprintMaker.short(first.value),
          span: first.span))
      waiting.removeFirst()
    }
  }

  private mutating func takeMark(_ key: WordKey) {
    if quoteStart < 0 {
      if QuoteMap.isOpening(key) { (quoteStart, quoteHash) = (wordCount, 0) }
    } else if QuoteMap.isClosing(key) {
      closeQuotation()
    }
  }

  /// A quotation that its paragraph leaves open goes on to the paragraph's end.
  private mutating func closeQuotation() {
    if quoteStart >= 0, wordCount - quoteStart >= Fingerprint.quotationLength {
      quotations.append(
        Fingerprint.Quotation(
          words: Int32(quoteStart)..<Int32(wordCount), hash: FingerprintMaker.short(quoteHash)))
    }
    quoteStart = -1
  }

  /// Odd constants; they make the fingerprint what it is and must not change.
  private static var factors: (UInt64, UInt64, UInt64, UInt64) {
    (0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0xD6E8_FEB8_6659_FD93)
  }

  /// 32 well-mixed bits, never 0.
  @inline(__always) private static func short(_ hash: UInt64) -> UInt32 {
    var mixed = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    mixed ^= mixed >> 32
    return max(1, UInt32(truncatingIfNeeded: mixed))
  }
}
