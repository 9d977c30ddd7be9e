import Corpus

/// Divides each block of a text into sentences; a heading or caption without a full stop is one sentence too.
package struct SentenceSplitter: Sendable {
  package init() {}

  package func sentences(of text: SourceText, tokens: [Token]) -> [Sentence] {
    var sentences: [Sentence] = []
    var next = 0
    sentences.reserveCapacity(tokens.count / 16 + text.blocks.count)
    for (number, block) in text.blocks.enumerated() {
      while next < tokens.count, Int(tokens[next].start) < block.span.start { next += 1 }
      var first = next
      while next < tokens.count, Int(tokens[next].end) <= block.span.end {
        // Most tokens are words, which end no sentence.
        if tokens[next].kind != .mark, !tokens[next].traits.contains(.abbreviation) {
          next += 1
        } else if let end = sentenceEnd(after: next, tokens, block.span.end) {
          sentences.append(sentence(tokens, first..<end, number))
          next = end
          first = end
        } else {
          next += 1
        }
      }
      if first < next { sentences.append(sentence(tokens, first..<next, number)) }
    }
    return sentences
  }

  private func sentence(_ tokens: [Token], _ range: Range<Int>, _ block: Int) -> Sentence {
    let span = TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    return Sentence(span: span, tokens: range, block: block)
  }

  /// The token after the sentence's last one, when a sentence ends with the stop at `index` and what closes behind it.
  private func sentenceEnd(after index: Int, _ tokens: [Token], _ blockEnd: Int) -> Int? {
    let token = tokens[index]
    let isStop = token.kind == .mark && SentenceSplitter.stops.contains(token.key)
    guard isStop || token.traits.contains(.abbreviation) else { return nil }
    var next = index + 1
    while next < tokens.count, Int(tokens[next].end) <= blockEnd, tokens[next].kind == .mark,
      !tokens[next].traits.contains(.spaceBefore),
      SentenceSplitter.stops.contains(tokens[next].key) || SentenceSplitter.closers.contains(tokens[next].key)
    {
      next += 1
    }
    guard next < tokens.count, Int(tokens[next].end) <= blockEnd else { return isStop ? next : nil }
    guard tokens[next].traits.contains(.spaceBefore) else { return nil }
    let following = tokens[next]
    var startsLikeSentence = following.isCapitalised || following.kind == .number
    if following.kind == .mark {
      let openerIndex = next + 1
      startsLikeSentence =
        SentenceSplitter.openers.contains(following.key)
        && (openerIndex >= tokens.count || tokens[openerIndex].isCapitalised || tokens[openerIndex].kind != .word)
    }
    guard startsLikeSentence, !(next > index + 1 && isAsked(by: next, token, tokens, blockEnd)) else { return nil }
    if !isStop {
      // "U.S." ends a sentence only before a word that commonly begins one.
      return SentenceSplitter.starters.contains(following.key) ? next : nil
    }
    if token.key == SentenceSplitter.fullStop, next == index + 1, index > 0, tokens[index - 1].kind == .word,
      tokens[index - 1].end == token.start
    {
      let before = tokens[index - 1]
      if SentenceSplitter.abbreviations.contains(before.key) && before.isCapitalised { return nil }
      if SentenceSplitter.lowerAbbreviations.contains(before.key) { return nil }
      // An initial: "Donald J. Trump".
      if before.isCapitalised, before.end - before.start == 1 { return nil }
    }
    return next
  }

  /// "“Where was KFOR?” Vučić asked in Belgrade.": who asks stands in the sentence of the question.
  private func isAsked(by start: Int, _ stop: Token, _ tokens: [Token], _ blockEnd: Int) -> Bool {
    guard stop.key == SentenceSplitter.questionMark || stop.key == SentenceSplitter.exclamationMark,
      SentenceSplitter.quotationEnds.contains(tokens[start - 1].key)
    else { return false }
    var verb = start
    var isInserted = false
    while verb < min(start + (isInserted ? 22 : 10), tokens.count), Int(tokens[verb].end) <= blockEnd,
      tokens[verb].kind == .word || tokens[verb].kind == .possessive || tokens[verb].traits.contains(.abbreviation)
        || !tokens[verb].traits.contains(.spaceBefore),
      !SentenceSplitter.asking.contains(tokens[verb].key)
    {
      if SentenceSplitter.clauseWords.contains(tokens[verb].key) || SentenceSplitter.stops.contains(tokens[verb].key),
        !tokens[verb].traits.contains(.abbreviation), tokens[verb - 1].end - tokens[verb - 1].start > 3
      {
        return false
      }
      // "Lisa Monaco, his adviser on security, said"
      if tokens[verb].key == Key.comma { isInserted = true }
      verb += 1
    }
    guard verb > start, !isInserted || verb < tokens.count && tokens[verb - 1].key == Key.comma, verb < tokens.count,
      SentenceSplitter.asking.contains(tokens[verb].key)
    else { return false }
    // Nothing is said behind the verb: "Vučić said he would go" is a sentence of its own.
    for index in (verb + 1)..<min(verb + 14, max(tokens.count, verb + 1)) {
      if Int(tokens[index].end) > blockEnd || tokens[index].kind == .mark { return true }
      if SentenceSplitter.clauseWords.contains(tokens[index].key) { return false }
    }
    return verb + 1 >= tokens.count
  }

  static func isStop(_ key: WordKey) -> Bool { stops.contains(key) }

  static var fullStop: WordKey { "." }
  private static let stops = WordSet(". ! ? …")
  private static var questionMark: WordKey { "?" }
  private static var exclamationMark: WordKey { "!" }
  private static let quotationEnds = WordSet([
    WordKey("\""), rawKey("”"), rawKey("’"), WordKey("'"), rawKey("“"), rawKey("»"),
  ])
  private static let asking = WordSet(
    "said says asked asks told tells wrote writes added adds replied replies responded shouted shouts demanded wondered wonders exclaimed declared tweeted cried insisted continued quipped"
  )
  /// What makes words a clause, so that the verb before says something of its own.
  private static let clauseWords = WordSet(
    "that he she it they we you i there was were is are be been had has have would will could should did does do not if whether"
  )
  private static let closers = WordSet([
    WordKey("\""), rawKey("”"), rawKey("’"), WordKey("'"), WordKey(")"), rawKey("»"), WordKey("]"), rawKey("“"),
  ])
  private static let openers = WordSet([
    WordKey("\""), rawKey("“"), rawKey("‘"), WordKey("'"), WordKey("("), rawKey("«"), rawKey("„"), WordKey("["),
    rawKey("—"), rawKey("–"), WordKey("-"),
  ])
  private static let abbreviations = WordSet(
    "mr mrs ms dr prof gen maj col lt capt sgt cpl adm cmdr brig sen rep gov st jr sr hon rev fr pres amb sec dept jan feb mar apr jun jul aug sep sept oct nov dec mt ft lt-gen no vs messrs supt insp det ret"
  )
  private static let lowerAbbreviations = WordSet("approx etc cf vol pp e.g i.e vs ca est")
  private static let starters = WordSet(
    "the a an he she it they we i you in on at but and this that these those his her their there when while after before as for since however meanwhile if"
  )

  /// A mark's key: its bytes as they stand, unfolded.
  @inline(__always)
  static func rawKey(_ mark: StaticString) -> WordKey {
    var hash = WordKey.seed
    var index = 0
    while index < mark.utf8CodeUnitCount {
      WordKey.mix(mark.utf8Start[index], into: &hash)
      index += 1
    }
    return WordKey(hash: hash)
  }
}

extension Document {
  /// Cuts a text into tokens and sentences. Total: any text gives a document.
  package convenience init(_ text: SourceText) {
    let tokens = Tokenizer().tokens(of: text.bytes)
    let sentences = SentenceSplitter().sentences(of: text, tokens: tokens)
    self.init(text: text, tokens: tokens, sentences: sentences)
  }
}
