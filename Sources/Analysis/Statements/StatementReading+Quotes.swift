import Facts

/// Quotations beside a statement, and those that go on without a speaker of their own.
extension StatementReading {
  /// "“...,” he said, “...”", "he said, who “...”": more quotations of a sentence with a speaker.
  mutating func readLooseQuotes(_ last: Item?, _ number: Int, _ sentence: Range<Int>) {
    guard let last, last.kind != .indirect || last.content.upperBound <= last.verbToken else { return }
    for index in quoteNumbers(in: sentence) where !isTaken[index] {
      let quote = quotes.quotes[index]
      // "“Everybody did,” he said, “so nobody did.”": a few words are enough where they end the sentence.
      let endsSentence =
        last.kind == .direct && quote.wordCount > 1 && quote.open > sentence.lowerBound
        && tokens[quote.open - 1].key == Key.comma
        && quote.close + 2 >= sentence.upperBound
      guard quote.wordCount > 3 || endsSentence, quote.open > max(last.verbToken, sentence.lowerBound) else { continue }
      append(index, last, number, "quotation-goes-on")
    }
  }

  /// "George Robertson: “Those who did this must be found”": a line that is a name and a quotation.
  mutating func readCaption(_ number: Int, _ sentence: Range<Int>) {
    guard let name = anchor(startingAt: sentence.lowerBound), name.isPerson, name.form == .name,
      sentence.contains(name.tokens.upperBound + 2),
      tokens[name.tokens.upperBound].key == Key.colon, quotes.isQuoted(name.tokens.upperBound + 1),
      let index = quoteNumbers(in: sentence).first, !isTaken[index],
      quotes.quotes[index].open == name.tokens.upperBound + 1, quotes.quotes[index].close + 2 >= sentence.upperBound
    else { return }
    let speaker = speaker(named: name)
    append(
      index,
      Item(
        content: name.tokens, kind: .direct, speaker: speaker, verb: "say", polarity: .affirmed, verbToken: -1,
        sentence: number, rule: "quotation-of-name", addressee: nil), number, "quotation-of-name")
  }

  /// A sentence that is nothing but a quotation, right behind one with a speaker.
  mutating func inherit(_ number: Int, _ sentence: Range<Int>) {
    guard let last = items.last, number > 0, let index = quoteNumbers(in: sentence).first, !isTaken[index] else {
      return
    }
    let quote = quotes.quotes[index]
    guard quote.open == sentence.lowerBound, quote.wordCount > 1, last.sentence < number else { return }
    let end = document.sentence(ofToken: min(quote.close, tokens.count - 1))
    guard quote.close >= document.sentences[end].tokens.upperBound - 2 else { return }
    let before = document.sentences[number - 1]
    let block = document.sentences[number].block
    let lastEnd = document.sentence(ofToken: last.content.upperBound - 1)
    let isNext = max(last.sentence, lastEnd) == number - 1
    guard isNext || isAboutSpeaker(number - 1, last), before.block == block || isNext else { return }
    if before.block != block {
      // In the next paragraph only when that is a quotation throughout.
      let isAnnounced = tokens[before.tokens.upperBound - 1].key == Key.colon
      guard before.block == block - 1, last.kind != .indirect || isAnnounced,
        end + 1 >= document.sentences.count || document.sentences[end + 1].block != block
      else { return }
    }
    append(index, last, number, "quotation-inherits")
  }

  /// "The minister said in a statement:", and the quotation in the next paragraph; of "asked the Government:" what is asked.
  func quoteOfNextParagraph(
    _ clause: Clause, _ sentence: Range<Int>
  ) -> (content: Range<Int>, kind: StatementReport.Kind)? {
    let number = document.sentence(ofToken: sentence.lowerBound) + 1
    guard tokens[sentence.upperBound - 1].key == Key.colon, !clause.isJoined,
      clause.speech.kind == .say || clause.speech.kind == .ask, number < document.sentences.count,
      document.sentences[number].block == document.sentences[number - 1].block + 1,
      !(clause.end..<sentence.upperBound).contains(where: { quotes.isQuoted($0) || classes[$0].contains(.auxiliary) })
    else { return nil }
    let next = document.sentences[number].tokens
    if quotes.isQuoted(next.lowerBound) {
      let quote = quotes.quotes[Int(quotes.quoteOf[next.lowerBound])]
      guard quote.open == next.lowerBound, quote.wordCount > 3 else { return nil }
      let end = isOpen(quote) ? quote.close + 1 : quote.close
      return ((quote.open + 1)..<end, .direct)
    }
    guard contentEnd(next) - next.lowerBound > 3 else { return nil }
    if clause.speech.kind == .ask { return (next.lowerBound..<contentEnd(next), .direct) }
    return unquotedParagraph(number, behind: clause, sentence).map { ($0, .direct) }
  }

  /// "“They came,” Milica told me. She is 12. “They had guns.”": a sentence about whoever has just spoken.
  private func isAboutSpeaker(_ number: Int, _ last: Item) -> Bool {
    let sentence = document.sentences[number]
    let end = document.sentence(ofToken: last.content.upperBound - 1)
    guard last.speaker.isPerson, last.kind == .direct, max(last.sentence, end) == number - 1,
      sentence.tokens.count < 16,
      document.sentences[last.sentence].block == sentence.block,
      classes[sentence.tokens.lowerBound].contains(.pronoun)
    else { return false }
    return !sentence.tokens.contains { quotes.isQuoted($0) || anchor(startingAt: $0).map { $0.form == .name } == true }
  }

  /// A quotation left open at a paragraph's end has its speaker behind a later paragraph.
  mutating func readOpenQuotes() {
    for index in quotes.quotes.indices.dropLast().reversed() where !isTaken[index] {
      let (quote, next) = (quotes.quotes[index], quotes.quotes[index + 1])
      guard isOpen(quote), isTaken[index + 1], next.block == quote.block + 1, quote.wordCount > 3,
        let item = items.first(where: { next.open < $0.content.upperBound && $0.content.lowerBound <= next.close })
      else { continue }
      append(index, item, document.sentence(ofToken: quote.open), "quotation-over-paragraphs")
    }
  }

  func isOpen(_ quote: QuoteMap.Quote) -> Bool {
    tokens[quote.close].kind == .word || SentenceSplitter.isStop(tokens[quote.close].key)
  }

  private func quoteNumbers(in sentence: Range<Int>) -> [Int] {
    if quotes.quotes.isEmpty { return [] }
    var result: [Int] = []
    for index in sentence where quotes.quoteOf[index] >= 0 {
      let number = Int(quotes.quoteOf[index])
      if result.last != number { result.append(number) }
    }
    return result
  }

  mutating func append(_ number: Int, _ item: Item, _ sentence: Int, _ rule: RuleName) {
    let quote = quotes.quotes[number]
    isTaken[number] = true
    let end = isOpen(quote) ? quote.close + 1 : quote.close
    guard end > quote.open + 1 else { return }
    items.append(
      Item(
        content: (quote.open + 1)..<end, kind: .direct, speaker: item.speaker, verb: item.verb, polarity: .affirmed,
        verbToken: item.verbToken, sentence: sentence, rule: rule, addressee: item.addressee))
  }

  /// "In the opinion of the OSCE these measures came too late", "In Kurti's view, the deal is dead".
  mutating func readOpinion(_ number: Int, _ sentence: Range<Int>) {
    guard sentence.count > 7, document.bits[number].mayHoldAny(of: StatementReading.opinions.all) else { return }
    let start = behindDateline(sentence)
    guard tokens[start].key == StatementReading.inKey, sentence.upperBound - start > 7 else {
      readWordsSetIn(start, number, sentence)
      return
    }
    let limit = min(start + 8, sentence.upperBound - 3)
    guard
      let noun = (start + 2..<limit).first(where: { StatementReading.opinions.contains(tokens[$0].key) })
    else {
      return
    }
    let range: Range<Int>
    if tokens[noun + 1].key == StatementWords.of, tokens[noun - 1].key == Key.the, noun == start + 2,
      let found = nounPhrase(startingAt: noun + 2, sentence)
    {
      range = found
    } else if tokens[noun - 1].kind == .possessive, tokens[noun + 1].key == Key.comma {
      range = (start + 1)..<(noun - 1)
    } else if noun == start + 2, StatementWords.owning.contains(tokens[start + 1].key),
      tokens[noun + 1].key == Key.comma || tokens[noun + 1].kind == .word && !classes[noun + 1].contains(.preposition)
    {
      // "In his words, the step cannot be accepted", "In his view this can happen"
      range = start + 1..<noun
    } else {
      return
    }
    var from = max(range.upperBound, noun + 1)
    if from < sentence.upperBound, tokens[from].key == Key.comma { from += 1 }
    let end = contentEnd(sentence)
    // "In the opinion of the OSCE these": an article of another phrase does not belong to the name.
    guard end - from > 2, (from..<end).contains(where: { isFinite($0) }),
      let speaker = ownerWhoSpoke(range) ?? speaker(of: range, sentence)
    else {
      return
    }
    items.append(
      Item(
        content: from..<end, kind: indirectKind(of: from..<end), speaker: speaker,
        verb: "according to", polarity: .affirmed, verbToken: noun, sentence: number, rule: "according-to",
        addressee: nil))
  }

  /// "The charges, in his words, were “nonsense”": an insertion that says whose words they are.
  private mutating func readWordsSetIn(_ start: Int, _ number: Int, _ sentence: Range<Int>) {
    guard
      let noun = (start + 5..<max(start + 5, sentence.upperBound - 3)).first(where: { index in
        StatementReading.opinions.contains(tokens[index].key) && !quotes.isQuoted(index)
          && tokens[index + 1].key == Key.comma && StatementWords.owning.contains(tokens[index - 1].key)
          && tokens[index - 2].key == StatementReading.inKey && tokens[index - 3].key == Key.comma
      }), items.last?.sentence != number, let speaker = ownerWhoSpoke(noun - 1..<noun)
    else { return }
    let content = start..<contentEnd(sentence)
    take(quotesIn: content)
    items.append(
      Item(
        content: content, kind: indirectKind(of: content), speaker: speaker,
        verb: "according to", polarity: .affirmed, verbToken: noun, sentence: number, rule: "according-to",
        addressee: nil))
  }

  /// "his", "her": whoever spoke last. "Lavrov was firm. In his words": else whom the sentence before is about.
  private func ownerWhoSpoke(_ range: Range<Int>) -> Speaker? {
    guard range.count == 1, StatementWords.owning.contains(tokens[range.lowerBound].key) else { return nil }
    return spokenBy(owner: range.lowerBound)
      ?? subjectBefore(range.lowerBound).map {
        Speaker(id: $0.id, tokens: range, head: tokens[range.lowerBound].key, isPerson: true)
      }
  }

  /// "Kosovo's interior minister", "quoted by Reuters": what is said of a source between two commas.
  private func opensApposition(_ range: Range<Int>) -> Bool {
    if StatementReading.quoting.contains(tokens[range.lowerBound].key) { return true }
    guard !range.contains(where: { isFinite($0) && !isParticiple($0) }) else { return false }
    return range.contains(where: { classes[$0].contains(.title) })
      && (classes[range.lowerBound].contains(.determiner) || range.contains(where: { tokens[$0].kind == .possessive })
        || classes[range.lowerBound].contains(.title))
  }
  private static let quoting = WordSet("quoted cited")

  private static var inKey: WordKey { "in" }
  private static let opinions = WordSet("opinion view words judgment judgement assessment account")

  private static var too: WordKey { "too" }
  private static var more: WordKey { "more" }
  private static let clauseOpeners = WordSet("and but yet while whereas although though because since which where")

  /// The quotation that a token closes, of more than some words and nobody's yet.
  func freeQuote(closingAt close: Int, longerThan words: Int) -> QuoteMap.Quote? {
    guard quotes.isQuoted(close) else { return nil }
    let number = Int(quotes.quoteOf[close])
    let quote = quotes.quotes[number]
    return quote.close == close && quote.wordCount > words && !isTaken[number] ? quote : nil
  }

  /// Marks the quotations of some words as somebody's.
  mutating func take(quotesIn content: Range<Int>) {
    for index in content where quotes.isQuoted(index) { isTaken[Int(quotes.quoteOf[index])] = true }
  }

  /// "according to what |the agency reported": behind "what", where a verb of speech tells whose it is.
  private func reported(behind according: Int, _ sentence: Range<Int>) -> Int {
    let what = according + 2
    guard tokens[what].key == StatementReading.what, let range = nounPhrase(startingAt: what + 1, sentence),
      sentence.contains(range.upperBound), classes[range.upperBound].contains(.speech)
    else { return what }
    return what + 1
  }

  /// "according to X": everything else in the sentence is X's.
  mutating func readAccording(_ number: Int, _ whole: Range<Int>) {
    guard let start = accordings.first(where: { whole.contains($0) && !quotes.isQuoted($0) }),
      whole.contains(start + 2), tokens[start + 1].key == Key.to,
      !items.suffix(12).contains(where: { $0.sentence == number && $0.content.contains(start) && $0.kind != .direct }),
      let range = nounPhrase(startingAt: reported(behind: start, whole), whole) ?? Optional(start + 2..<start + 3),
      var speaker = lastSpeaker(meantBy: start + 2) ?? speaker(of: range, whole) ?? paper(in: range)
        ?? anySource(from: start + 2, whole)
    else { return }
    // A semicolon divides a sentence in two.
    let lower =
      whole.last { $0 < start && tokens[$0].key == StatementWords.semicolon }.map { $0 + 1 } ?? whole.lowerBound
    let upper = whole.first { $0 > start && tokens[$0].key == StatementWords.semicolon } ?? whole.upperBound
    let sentence = lower..<upper
    let end = contentEnd(sentence)
    var content: Range<Int>
    // "and, according to a friend at the base, brought up": behind where the source is.
    var close = range.upperBound
    if range.lowerBound == start + 3, let comma = comma(in: close..<min(close + 6, end)) { close = comma }
    if sentence.contains(close),
      classes[close].contains(.preposition) || StatementWords.him.contains(tokens[close].key),
      let comma = (close..<min(close + 7, end)).first(where: { tokens[$0].key == Key.comma }),
      !(close..<comma).contains(where: { isFinite($0) })
    {
      close = comma
    }
    if start <= sentence.lowerBound + 1 {
      var from = range.upperBound
      // "According to the police spokesman, Besim Hoti, a boy had been stabbed": the name says who.
      // "the Commander of KFOR, Lieutenant General Fabio Mini,": a rank may stand before the name.
      if let name = nameInApposition(from, end), name.tokens.upperBound < end,
        tokens[name.tokens.upperBound].key == Key.comma
      {
        speaker = Speaker(
          id: name.id, tokens: range.lowerBound..<name.tokens.upperBound, head: speaker.head, isPerson: true)
        from = name.tokens.upperBound
      }
      // "According to Sveçla, Kosovo's interior minister, the weapons came": what he is.
      if from + 1 < end, tokens[from].key == Key.comma,
        let second = (from + 2..<max(from + 2, min(from + 12, end))).first(where: { tokens[$0].key == Key.comma }),
        opensApposition(from + 1..<second)
      {
        from = second
      }
      if let comma = (from..<max(end, from)).first(where: { tokens[$0].key == Key.comma }) { from = comma + 1 }
      // "According to it, too, the men"
      if from + 2 < end, tokens[from + 1].key == Key.comma,
        classes[from].contains(.adverb) || StatementReading.turning.contains(tokens[from].key)
          || tokens[from].key == StatementReading.too
      {
        from += 2
      }
      guard end - from > 2 else { return }
      content = from..<end
    } else if start > sentence.lowerBound + 2, tokens[start - 1].key == Key.comma,
      StatementWords.joining.contains(tokens[start - 2].key) || tokens[start - 2].key == Key.that
        || StatementReading.clauseOpeners.contains(tokens[start - 2].key),
      tokens[start - 2].key != Key.that || items.last?.sentence != number,
      close + 3 < end, tokens[close].key == Key.comma,
      // "have not been seen since, according to Gashi, 34, a teacher": nothing is said behind.
      !(tokens[close + 1].kind == .number && tokens[close + 2].key == Key.comma),
      (close + 1..<end).contains(where: { isFinite($0) && !isParticiple($0) })
    {
      // "He phoned Vučić and, according to the State Department, called for a withdrawal."
      content = (close + 1)..<end
    } else if start > sentence.lowerBound + 2, StatementReading.clauseOpeners.contains(tokens[start - 1].key),
      close + 3 < end, (close..<end).contains(where: { isFinite($0) })
    {
      // "there are 37,000 troops, yet according to the UN more than 500 have been murdered"
      let hedge = tokens[close - 1].key == StatementReading.more ? close - 1 : close
      content = (tokens[close].key == Key.comma ? close + 1 : hedge)..<end
    } else {
      // "..., according to its commander, Brig. Gen. Julian Ashdale."
      if let name = nameInApposition(range.upperBound, end), speaker.id == nil,
        name.tokens.upperBound >= end || tokens[name.tokens.upperBound].kind == .mark
      {
        speaker = Speaker(
          id: name.id, tokens: range.lowerBound..<name.tokens.upperBound, head: speaker.head, isPerson: true)
      }
      let before = contentEnd(sentence.lowerBound..<start)
      // "The EU, according to the minister, should ..." goes on behind the insertion.
      let goesOn =
        close + 1 < end && tokens[close].key == Key.comma && tokens[start - 1].key == Key.comma
        && !StatementWords.relatives.contains(tokens[close + 1].key)
        && !(sentence.lowerBound..<before).contains { isFinite($0) }
      content = min(behindDateline(sentence), before - 1)..<(goesOn ? end : before)
      guard content.count > 2 else { return }
    }
    // "According to Šarović, it had been notified, and he announced that": up to what the sentence says else.
    if let next = items.suffix(12).first(where: {
      $0.sentence == number && !$0.isRequest && content.contains($0.verbToken)
    }),
      start < content.lowerBound,
      let joint = (content.lowerBound + 3..<max(next.verbToken, content.lowerBound + 3)).last(where: {
        StatementWords.splitting.contains(tokens[$0].key) && tokens[$0 - 1].key == Key.comma
      })
    {
      content = content.lowerBound..<(joint - 1)
    }
    // "Serbia said the train had stopped, according to Tanjug": Serbia speaks, by way of Tanjug.
    if items.suffix(12).contains(where: {
      // "“...,” Serbia said, according to Tanjug": just so.
      $0.sentence == number && !$0.isRequest
        && (content.contains($0.verbToken) || content.overlaps($0.content) && $0.kind != .direct)
    }) {
      return
    }
    if StatementWords.joining.contains(tokens[content.lowerBound].key), content.count > 3 {
      content = (content.lowerBound + 1)..<content.upperBound
    }
    var kind = StatementReport.Kind.indirect
    if let first = content.first(where: { quotes.isQuoted($0) }) {
      let quote = quotes.quotes[Int(quotes.quoteOf[first])]
      kind = .mixed
      if quote.open <= content.lowerBound, quote.close >= content.upperBound - 1 {
        (content, kind) = ((quote.open + 1)..<max(quote.close, quote.open + 2), .direct)
      }
      take(quotesIn: content)
    }
    items.append(
      Item(
        content: content, kind: kind, speaker: speaker, verb: "according to", polarity: .affirmed, verbToken: start,
        sentence: number, rule: "according-to", addressee: nil))
  }
}
