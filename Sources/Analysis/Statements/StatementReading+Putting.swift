import Facts

/// Words told as somebody's without a verb of speech.
extension StatementReading {
  /// "As Vučić put it, “...”", "“This,” as Kurti put it, “is ...”", "Kurti is “a liar”, in Vučić's words", "Kurti's response:
  /// “Never.”", "A tweet from Stoltenberg: “...”".
  mutating func readPutting(_ number: Int, _ sentence: Range<Int>) {
    guard
      sentence.contains(where: { quotes.isQuoted($0) }),
      !items.suffix(12).contains(where: { $0.sentence == number && $0.content.overlaps(sentence) })
    else { return }
    if let found = putIt(sentence) ?? inWords(sentence) {
      addAround(found.range, found.speaker, verb: found.verb, number, sentence)
    } else if let found = headed(sentence) {
      add(found.colon + 1..<sentence.upperBound, found.speaker, verb: found.verb, number)
    }
  }

  private typealias Told = (range: Range<Int>, speaker: Speaker, verb: Int)

  /// "as Kurti put it"
  private func putIt(_ sentence: Range<Int>) -> Told? {
    guard
      let put = sentence.dropLast().first(where: {
        StatementReading.puts.contains(tokens[$0].key) && tokens[$0 + 1].key == StatementWords.it
          && !quotes.isQuoted($0)
      }),
      let opening = (max(sentence.lowerBound, put - 9)..<put).last(where: { tokens[$0].key == StatementWords.asWord }),
      opening + 1 < put, let speaker = speaker(of: opening + 1..<put, sentence)
    else { return nil }
    return (opening..<put + 2, speaker, put)
  }

  /// "in Vučić's words" at the end
  private func inWords(_ sentence: Range<Int>) -> Told? {
    guard
      let noun = sentence.last(where: { StatementReading.wordNouns.contains(tokens[$0].key) && !quotes.isQuoted($0) }),
      noun - 2 > sentence.lowerBound, tokens[noun - 1].kind == .possessive,
      let opening = (max(sentence.lowerBound, noun - 7)..<noun - 1).last(where: {
        tokens[$0].key == StatementReading.inWord
      }), opening > sentence.lowerBound + 2, opening + 1 < noun - 1,
      let speaker = speaker(of: opening + 1..<noun - 1, sentence)
    else { return nil }
    return (opening..<noun + 1, speaker, noun)
  }

  /// "Kurti's response:", "A tweet from Stoltenberg:" before a quotation.
  private func headed(_ sentence: Range<Int>) -> (colon: Int, speaker: Speaker, verb: Int)? {
    guard
      let colon = sentence.first(where: { tokens[$0].key == Key.colon && !quotes.isQuoted($0) }),
      colon + 1 < sentence.upperBound, quotes.isQuoted(min(colon + 2, sentence.upperBound - 1)),
      let noun = (sentence.lowerBound..<colon).first(where: { StatementReading.answers.contains(tokens[$0].key) })
    else { return nil }
    // "Kurti's answer was brief:"
    let isToldOf =
      colon - noun < 6 && noun + 1 < colon && classes[noun + 1].contains(.auxiliary)
      && !(noun + 2..<colon).contains { isFinite($0) || tokens[$0].kind == .mark }
    if noun - 1 > sentence.lowerBound, tokens[noun - 1].kind == .possessive, noun + 1 == colon || isToldOf,
      let speaker = speaker(of: sentence.lowerBound..<noun - 1, sentence)
    {
      return (colon, speaker, noun)
    }
    guard noun + 2 < colon, StatementReading.froms.contains(tokens[noun + 1].key),
      let speaker = speaker(of: noun + 2..<colon, sentence)
    else { return nil }
    return (colon, speaker, noun)
  }

  /// Adds what stands around an insertion: the quotation if it is one, else the clause with its quoted words.
  private mutating func addAround(
    _ insertion: Range<Int>, _ speaker: Speaker, verb: Int, _ number: Int, _ sentence: Range<Int>
  ) {
    func trimmed(_ range: Range<Int>) -> Range<Int> {
      let end = contentEnd(range)
      return (range.first { tokens[$0].kind != .mark || quotes.isQuoted($0) } ?? end)..<end
    }
    let parts = [
      trimmed(sentence.lowerBound..<insertion.lowerBound), trimmed(insertion.upperBound..<sentence.upperBound),
    ]
    for part in parts where part.contains(where: { quotes.isQuoted($0) }) {
      add(part, speaker, verb: verb, number)
    }
  }

  private mutating func add(_ part: Range<Int>, _ speaker: Speaker, verb: Int, _ number: Int) {
    guard let first = part.first(where: { quotes.isQuoted($0) }) else { return }
    let quote = quotes.quotes[Int(quotes.quoteOf[first])]
    var (content, kind) = (part, StatementReport.Kind.mixed)
    if quote.open <= part.lowerBound, quote.close >= part.upperBound - 2 {
      (content, kind) = ((quote.open + 1)..<max(quote.close, quote.open + 2), .direct)
    }
    take(quotesIn: part)
    items.append(
      Item(
        content: content, kind: kind, speaker: speaker, verb: "put", polarity: .affirmed, verbToken: verb,
        sentence: number, rule: "as-put", addressee: nil))
  }

  private static let puts = WordSet("put puts")
  private static let wordNouns = WordSet("words phrase")
  private static let answers = WordSet(
    "response answer reply verdict comment reaction message tweet post statement warning appeal explanation advice")
  private static let froms = WordSet("from by")
}
