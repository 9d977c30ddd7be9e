import Corpus
import Facts

/// Finds whose words a passage is: what stands between quotation marks or behind "said that".
///
/// "He said that NATO has strengthened its presence" gives the clause to the last speaker; what the reporter sets between
/// dashes inside it stays the reporter's.
package struct SpeakerFinder: Sendable {
  package let lexicon: Lexicon

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// - Parameter mentions: all mentions of the document, pronouns of speakers included.
  package func attributions(in document: Document, mentions: [FoundMention]) -> [FoundAttribution] {
    attributions(
      in: document, mentions: mentions, arePeople: lexicon.arePeople(mentions),
      tags: lexicon.names.tags(of: document.tokens))
  }

  func attributions(in document: Document, mentions: [FoundMention], arePeople: [Bool?], tags: [WordTag])
    -> [FoundAttribution]
  {
    var reading = SpeakerReading(
      document: document, lexicon: lexicon, mentions: mentions, arePeople: arePeople, tags: tags)
    return reading.read()
  }
}

/// One text on its way through the speaker finder.
struct SpeakerReading {
  let document: Document
  let lexicon: Lexicon
  let quotes: QuoteMap
  let reader: SpeechReader
  /// Beside the reader's anchors.
  let ids: [EntityID]
  let isName: [Bool]
  let tags: [WordTag]
  var found: [FoundAttribution] = []
  /// Beside the quotes: who speaks.
  var speakerOf: [EntityID?]
  let pronouns: [Int: EntityID]
  /// Where the text says "according".
  private let accordings: [Int]

  var tokens: [Token] { document.tokens }

  init(document: Document, lexicon: Lexicon, mentions: [FoundMention], arePeople: [Bool?], tags: [WordTag]) {
    (self.document, self.lexicon) = (document, lexicon)
    let quotes = document.quotes
    self.quotes = quotes
    self.tags = tags
    var anchors: [SpeechReader.Anchor] = []
    var ids: [EntityID] = []
    var isName: [Bool] = []
    var pronouns: [Int: EntityID] = [:]
    anchors.reserveCapacity(mentions.count)
    ids.reserveCapacity(mentions.count)
    isName.reserveCapacity(mentions.count)
    for number in mentions.indices {
      guard case .actor(let id) = mentions[number].meaning.target else { continue }
      let (range, form) = (mentions[number].tokens, mentions[number].meaning.form)
      anchors.append(SpeechReader.Anchor(tokens: range, isPerson: arePeople[number] ?? true))
      ids.append(id)
      isName.append(form == .name)
      if form == .pronoun { pronouns[range.lowerBound] = id }
    }
    (self.ids, self.isName) = (ids, isName)
    reader = SpeechReader(document: document, lexicon: lexicon, quotes: quotes, anchors: anchors, tags: tags)
    speakerOf = [EntityID?](repeating: nil, count: quotes.quotes.count)
    self.pronouns = pronouns
    accordings = document.places(of: Key.according)
  }

  mutating func read() -> [FoundAttribution] {
    var last: (EntityID, block: Int)?
    var firstQuote = 0
    for sentence in document.sentences {
      let range = sentence.tokens
      while firstQuote < quotes.quotes.count, quotes.quotes[firstQuote].close < range.lowerBound { firstQuote += 1 }
      // Headlines are no statements.
      if document.text.blocks[sentence.block].kind == .title { continue }
      let clauses = reader.clauses(in: range)
      var speaker: EntityID?
      for (number, clause) in clauses.enumerated() {
        guard let id = actor(clause.subject) else { continue }
        speaker = speaker ?? id
        // "Rama urged NATO to ..., warning that ...": the second verb ends the first clause.
        var end = range.upperBound
        if number + 1 < clauses.count, !clauses[number + 1].isParticiple,
          let cut = coordination(before: clauses[number + 1], after: clause.verb, range)
        {
          end = cut
        }
        if number + 1 < clauses.count, clauses[number + 1].isParticiple,
          tokens[clauses[number + 1].verb - 1].key == Key.comma
        {
          end = clauses[number + 1].verb - 1
        }
        readClause(clause, id, range.lowerBound..<max(end, clause.verb + 1))
      }
      let according = according(range)
      if let (speaker, words) = according { readAccording(range, speaker, words) }
      // Every quotation of some length in a sentence with a speaker is that speaker's.
      let who = speaker ?? according?.0
      for index in firstQuote..<quotes.quotes.count {
        let quote = quotes.quotes[index]
        if quote.open >= range.upperBound { break }
        guard range.overlaps(quote.open..<(quote.close + 1)), speakerOf[index] == nil else { continue }
        if let who {
          speakerOf[index] = who
        } else if let last, quote.wordCount > 4, last.block == sentence.block || last.block == sentence.block - 1,
          isWholeQuote(quote, range), quote.block == sentence.block, last.block == quote.block
        {
          speakerOf[index] = last.0
        }
      }
      if let who { last = (who, sentence.block) }
    }
    inheritOverParagraphs()
    for (index, quote) in quotes.quotes.enumerated() {
      guard let speaker = speakerOf[index], quote.wordCount > 3, quote.close > quote.open + 1 else { continue }
      let end = tokens[quote.close].kind == .mark ? quote.close : quote.close + 1
      found.append(
        Found(
          (quote.open + 1)..<max(end, quote.open + 2), Attribution(speaker: speaker, isQuote: true), rule: "quotation"))
    }  // Words of one speaker inside a longer passage of the same speaker are not said twice.
    let all = found
    found = all.filter { inner in
      !all.contains { outer in
        outer.tokens != inner.tokens && outer.tokens.lowerBound <= inner.tokens.lowerBound
          && inner.tokens.upperBound <= outer.tokens.upperBound + 1 && outer.meaning.speaker == inner.meaning.speaker
          && outer.tokens.count > inner.tokens.count
      }
    }
    return found.sorted { ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound) }
  }

  /// Where a new main clause with a speaker of its own starts: "..., and Stefanović called for talks".
  func coordination(before next: SpeechReader.Clause, after verb: Int, _ sentence: Range<Int>) -> Int? {
    var start = min(next.subjectTokens.lowerBound, next.verb)
    guard start > verb + 1 else { return nil }
    while start > verb + 1,
      reader.isTitleWord(start - 1) || tags[start - 1].classes.contains(.determiner)
        || tokens[start - 1].kind == .possessive
        || reader.anchorEnding(start).map({ reader.anchors[$0].tokens.count < 4 }) ?? false
    {
      start -= 1
    }
    let before = tokens[start - 1].key
    guard SpeakerReading.conjunctions.contains(before) || before == Key.comma || before == SpeakerReading.semicolon
    else {
      return nil
    }
    return tokens[start - 2].key == Key.comma ? start - 2 : start - 1
  }

  func actor(_ subject: SpeechReader.Subject) -> EntityID? {
    switch subject {
    case .anchor(let index): return ids[index]
    case .pronoun(let token): return pronouns[token]
    }
  }

  /// A quotation left open at a paragraph's end goes on in the next one.
  mutating func inheritOverParagraphs() {
    for index in quotes.quotes.indices.dropFirst() where speakerOf[index] == nil {
      let before = quotes.quotes[index - 1]
      let quote = quotes.quotes[index]
      if tokens[before.close].kind == .word || SpeakerReading.isOpenEnded(before, tokens, quotes),
        quote.block == before.block + 1
      {
        speakerOf[index] = speakerOf[index - 1]
      }
    }
    // The speaker may be named only behind the last paragraph of a quotation.
    for index in quotes.quotes.indices.dropLast().reversed() where speakerOf[index] == nil {
      let quote = quotes.quotes[index]
      if SpeakerReading.isOpenEnded(quote, tokens, quotes), quotes.quotes[index + 1].block == quote.block + 1 {
        speakerOf[index] = speakerOf[index + 1]
      }
    }
  }

  private static func isOpenEnded(_ quote: QuoteMap.Quote, _ tokens: [Token], _ quotes: QuoteMap) -> Bool {
    tokens[quote.close].key == Key.stop
  }

  /// Whether a sentence is nothing but (part of) a quotation.
  func isWholeQuote(_ quote: QuoteMap.Quote, _ sentence: Range<Int>) -> Bool {
    quote.open <= sentence.lowerBound + 1
  }

  /// "according to X": everything else in the sentence is X's.
  mutating func readAccording(_ sentence: Range<Int>, _ speaker: EntityID, _ range: Range<Int>) {
    var end = sentence.upperBound
    while end > sentence.lowerBound, tokens[end - 1].kind == .mark, !quotes.isQuoted(end - 1) { end -= 1 }
    if range.lowerBound > sentence.lowerBound + 1 {
      var before = range.lowerBound
      if tokens[before - 1].key == Key.comma { before -= 1 }
      append(sentence.lowerBound..<before, speaker, "according-to")
    }
    var after = range.upperBound
    if after < end, tokens[after].key == Key.comma { after += 1 }
    if after < end, end - after > 1 { append(after..<end, speaker, "according-to") }
  }

  /// Whom a sentence tells something according to, and the words that say so.
  private func according(_ sentence: Range<Int>) -> (EntityID, Range<Int>)? {
    guard let start = accordings.first(where: { sentence.contains($0) && !quotes.isQuoted($0) }),
      sentence.contains(start + 1), tokens[start + 1].key == Key.to
    else { return nil }
    var index = start + 2
    while sentence.contains(index), index < start + 10 {
      if let subject = subject(startingAt: index) {
        return (subject.id, start..<subject.end)
      }
      if tags[index].classes.isDisjoint(with: [.title, .adjective, .attribute, .determiner, .head, .former]),
        tokens[index].kind == .word
      {
        return nil
      }
      index += 1
    }
    return nil
  }
  static let conjunctions = WordSet("and but while whereas")
  static var semicolon: WordKey { ";" }
  static let somewhere = WordSet("in at")
  static let interruptions = WordSet("as when while because since although")
  static let charges = WordSet("of for over")
  static var colon: WordKey { ":" }
  static var on: WordKey { "on" }
  static var enDash: WordKey { SentenceSplitter.rawKey("–") }
  static let subordinators = WordSet(
    "if when while although though as because since after before until unless asked speaking")
  static let afterthoughts = WordSet("as after following during in at on while when before ahead amid")

  /// The most telling actor named from a token on: a person rather than the state before the title.
  func subject(startingAt token: Int) -> (id: EntityID, end: Int)? {
    guard let found = reader.anchorStarting(token) else { return nil }
    let end = reader.anchors[found].tokens.upperBound
    if isName[found], !reader.anchors[found].isPerson, end < tokens.count, let inner = person(from: end) {
      return inner
    }
    return (ids[found], end)
  }

  /// The person at the end of a title phrase that starts at a token: "'s Prime Minister Albin Kurti".
  func person(from start: Int) -> (id: EntityID, end: Int)? {
    var index = start
    while index < tokens.count, index < start + 7 {
      if let found = reader.anchorStarting(index) {
        return reader.anchors[found].isPerson ? (ids[found], reader.anchors[found].tokens.upperBound) : nil
      }
      // "Kosovo's interior minister, Xhelal Sveçla,"
      if tokens[index].key == Key.comma, let found = reader.anchorStarting(index + 1), reader.anchors[found].isPerson {
        return (ids[found], reader.anchors[found].tokens.upperBound)
      }
      guard tokens[index].kind == .possessive || reader.isTitleWord(index) else { return nil }
      index += 1
    }
    return nil
  }
}
