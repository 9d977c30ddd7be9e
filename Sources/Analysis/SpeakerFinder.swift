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
    var reading = SpeakerReading(document: document, lexicon: lexicon, mentions: mentions)
    return reading.read()
  }
}

/// One text on its way through the speaker finder.
private struct SpeakerReading {
  let document: Document
  let lexicon: Lexicon
  let quotes: QuoteMap
  let reader: SpeechReader
  /// Beside the reader's anchors.
  private let ids: [EntityID]
  private let isName: [Bool]
  let classes: [WordClasses]
  var found: [FoundAttribution] = []
  /// Beside the quotes: who speaks.
  var speakerOf: [EntityID?]
  private let pronouns: [Int: EntityID]

  private var tokens: [Token] { document.tokens }

  init(document: Document, lexicon: Lexicon, mentions: [FoundMention]) {
    (self.document, self.lexicon) = (document, lexicon)
    let quotes = QuoteMap(document)
    let classes = document.tokens.map { $0.kind == .word ? lexicon.names.first($0.key).classes : [] }
    self.quotes = quotes
    self.classes = classes
    var anchors: [SpeechReader.Anchor] = []
    var ids: [EntityID] = []
    var isName: [Bool] = []
    for mention in mentions {
      guard case .actor(let id) = mention.meaning.target else { continue }
      let isPerson = lexicon.index(of: id).map { lexicon.actors[Int($0)].kind == .person } ?? true
      anchors.append(SpeechReader.Anchor(tokens: mention.tokens, isPerson: isPerson))
      ids.append(id)
      isName.append(mention.meaning.form == .name)
    }
    (self.ids, self.isName) = (ids, isName)
    reader = SpeechReader(document: document, lexicon: lexicon, quotes: quotes, anchors: anchors, classes: classes)
    speakerOf = [EntityID?](repeating: nil, count: quotes.quotes.count)
    var pronouns: [Int: EntityID] = [:]
    for mention in mentions where mention.meaning.form == .pronoun {
      if case .actor(let id) = mention.meaning.target { pronouns[mention.tokens.lowerBound] = id }
    }
    self.pronouns = pronouns
  }

  mutating func read() -> [FoundAttribution] {
    var last: (EntityID, block: Int)?
    for sentence in document.sentences {
      let range = sentence.tokens
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
      readAccording(range)
      // Every quotation of some length in a sentence with a speaker is that speaker's.
      let who = speaker ?? accordingSpeaker(range)
      for index in quotes.quotes.indices {
        let quote = quotes.quotes[index]
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
  private func coordination(before next: SpeechReader.Clause, after verb: Int, _ sentence: Range<Int>) -> Int? {
    var start = min(next.subjectTokens.lowerBound, next.verb)
    guard start > verb + 1 else { return nil }
    while start > verb + 1,
      reader.isTitleWord(start - 1) || classes[start - 1].contains(.determiner)
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

  private func actor(_ subject: SpeechReader.Subject) -> EntityID? {
    switch subject {
    case .anchor(let index): return ids[index]
    case .pronoun(let token): return pronouns[token]
    }
  }

  /// A quotation left open at a paragraph's end goes on in the next one.
  private mutating func inheritOverParagraphs() {
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
  private func isWholeQuote(_ quote: QuoteMap.Quote, _ sentence: Range<Int>) -> Bool {
    quote.open <= sentence.lowerBound + 1
  }

  /// The reported clause of "X said that ..." or "..., X said".
  private mutating func readClause(_ clause: SpeechReader.Clause, _ speaker: EntityID, _ sentence: Range<Int>) {
    let isInverted = clause.subjectTokens.lowerBound > clause.verb
    var start = clause.verb + 1
    if isInverted { start = clause.subjectTokens.upperBound }
    let subjectStart = isInverted ? clause.verb : clause.subjectTokens.lowerBound
    if !clause.isParticiple, let before = contentBefore(subjectStart, sentence) {
      append(before, speaker, "reported-before")
      return
    }
    guard !isInverted, let content = contentAfter(start, clause, sentence) else { return }
    append(content, speaker, "reported-after")
  }

  /// "Kosovo's border was out of control, Rama said": the clause before the comma.
  private func contentBefore(_ subject: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = subject
    while let title = reader.anchorEnding(end) ?? titleBefore(end, sentence).map({ _ in -1 }) {
      end = title >= 0 ? reader.anchors[title].tokens.lowerBound : end - 1
    }
    while sentence.contains(end - 1),
      !classes[end - 1].isDisjoint(with: [.determiner, .adjective, .title, .attribute])
        || tokens[end - 1].kind == .possessive
    { end -= 1 }
    guard sentence.contains(end - 1), end - sentence.lowerBound > 4 else { return nil }
    let isClosedByQuote = quotes.isQuoted(end - 1)
    guard tokens[end - 1].key == Key.comma || isClosedByQuote else { return nil }
    let range = sentence.lowerBound..<(end - 1)
    // A whole quotation is found by its marks.
    if isClosedByQuote, let quote = quotes.quotes.first(where: { $0.close == end - 1 }),
      quote.open <= sentence.lowerBound
    {
      return nil
    }
    // "On Tuesday in Belgrade, he said": a time or place, no clause.
    guard !classes[range.lowerBound].contains(.preposition), tokens[range.lowerBound].key != Key.according,
      range.contains(where: { !quotes.isQuoted($0) && isFinite($0) }) || isClosedByQuote
    else { return nil }
    for index in range.prefix(2) where SpeakerReading.subordinators.contains(tokens[index].key) { return nil }
    return range
  }

  /// A word of a title right before a token, hyphens included.
  private func titleBefore(_ end: Int, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(end - 1), tokens[end - 1].kind != .mark || tokens[end - 1].key == NameTable.hyphen else {
      return nil
    }
    return reader.isTitleWord(end - 1) || tokens[end - 1].kind == .possessive ? end - 1 : nil
  }
  private func isFinite(_ index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    if !classes[index].isDisjoint(with: [.auxiliary, .act, .speech]) { return true }
    let end = Int(tokens[index].end)
    let bytes = document.text.bytes
    return end - Int(tokens[index].start) > 4 && bytes[end - 1] == 0x64 && bytes[end - 2] == 0x65
  }

  /// What follows the verb: from "that" on, or the clause at once; behind "told reporters" or "urged NATO to".
  private func contentAfter(_ start: Int, _ clause: SpeechReader.Clause, _ sentence: Range<Int>) -> Range<Int>? {
    var end = sentence.upperBound
    while end > start, tokens[end - 1].kind == .mark, !quotes.isQuoted(end - 1) { end -= 1 }
    guard start < end else { return nil }
    var from = start
    var isClause = false
    let limit = min(end, start + 14)
    switch clause.speech.kind {
    case .accuse:
      guard
        let of = (start..<limit).first(where: {
          SpeakerReading.charges.contains(tokens[$0].key) && !quotes.isQuoted($0)
        })
      else { return nil }
      return of + 3 < end ? (of + 1)..<end : nil
    case .deny, .warn, .promise, .believe:
      // "rejected the proposal" reports no words; "denied that ...", "warned it would" do.
      if let that = (start..<limit).first(where: { tokens[$0].key == Key.that && !quotes.isQuoted($0) }),
        !(start..<that).contains(where: { isFinite($0) && !quotes.isQuoted($0) })
      {
        (from, isClause) = (that + 1, true)
      } else {
        guard start < limit, classes[start].isDisjoint(with: [.preposition]),
          !classes[start].isDisjoint(with: [.function, .adjective, .name]) || reader.anchorStarting(start) != nil,
          (start..<min(limit, start + 6)).contains(where: { classes[$0].contains(.auxiliary) })
        else { return nil }
      }
    case .urge, .ask:
      guard let to = (start..<limit).first(where: { tokens[$0].key == Key.to || tokens[$0].key == Key.that }) else {
        return nil
      }
      from = tokens[to].key == Key.that ? to + 1 : to
    default:
      if let that = (start..<limit).first(where: { tokens[$0].key == Key.that && !quotes.isQuoted($0) }),
        that == start || !(start..<that).contains(where: { isFinite($0) && !quotes.isQuoted($0) })
      {
        (from, isClause) = (that + 1, true)
      } else if clause.speech.takesObject || clause.isParticiple && clause.speech.kind == .warn {
        // "told reporters the mission would stay"
        if clause.speech.takesObject, from < end { from += 1 }
      }
    }  // "said Wednesday, as Western officials work": a time or place first is no clause of the speaker's.
    while from < end, !isClause,
      tokens[from].key == Key.comma || tokens[from].key == SpeakerReading.colon || classes[from].contains(.calendar)
        || tokens[from].key == SpeakerReading.on
    {
      from += 1
    }
    guard end - from > 2,
      isClause || (from..<end).contains(where: { isFinite($0) }) || clause.speech.kind == .urge
        || clause.speech.kind == .ask
    else { return nil }
    if !isClause, SpeakerReading.somewhere.contains(tokens[from].key), from + 1 < end, tokens[from + 1].isCapitalised {
      // "said in Brussels the alliance would halve its force"
      var next = from + 1
      while next < end, tokens[next].isCapitalised { next += 1 }
      guard next < end, classes[next].contains(.determiner) || classes[next].contains(.pronoun),
        (next..<end).contains(where: { classes[$0].contains(.auxiliary) })
      else { return nil }
      return next..<end
    }
    if SpeakerReading.afterthoughts.contains(tokens[from].key), !isClause { return nil }
    return from..<end
  }

  /// Adds a content, cut where the reporter speaks between dashes.
  private mutating func append(_ content: Range<Int>, _ speaker: EntityID, _ rule: RuleName) {
    var pieces: [Range<Int>] = []
    var start = content.lowerBound
    var dash: Int?
    for index in content where isDash(index) && !quotes.isQuoted(index) {
      if let open = dash {
        if open > start { pieces.append(start..<open) }
        start = index + 1
        dash = nil
      } else {
        dash = index
      }
    }  // "he wants the sides to talk — while accusing his critics": an open dash ends the clause.
    let end = dash ?? content.upperBound
    if start < end { pieces.append(start..<end) }
    let isQuote = content.allSatisfy { quotes.isQuoted($0) }
    // A quotation of its own is found by its marks.
    if isQuote { return }
    for piece in pieces where piece.count > 2 {
      found.append(Found(piece, Attribution(speaker: speaker, isQuote: isQuote), rule: rule))
    }
  }

  private func isDash(_ index: Int) -> Bool {
    tokens[index].key == SpeechReader.dash
      || (tokens[index].key == SpeakerReading.enDash && tokens[index].traits.contains(.spaceBefore))
      || (tokens[index].key == NameTable.hyphen && tokens[index].traits.contains(.spaceBefore)
        && index + 1 < tokens.count && tokens[index + 1].traits.contains(.spaceBefore))
  }

  /// "according to X": everything else in the sentence is X's.
  private mutating func readAccording(_ sentence: Range<Int>) {
    guard let (speaker, range) = according(sentence) else { return }
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

  private func accordingSpeaker(_ sentence: Range<Int>) -> EntityID? { according(sentence)?.0 }

  private func according(_ sentence: Range<Int>) -> (EntityID, Range<Int>)? {
    guard let start = sentence.first(where: { tokens[$0].key == Key.according && !quotes.isQuoted($0) }),
      sentence.contains(start + 1), tokens[start + 1].key == Key.to
    else { return nil }
    var index = start + 2
    while sentence.contains(index), index < start + 10 {
      if let subject = subject(startingAt: index) {
        return (subject.id, start..<subject.end)
      }
      if classes[index].isDisjoint(with: [.title, .adjective, .attribute, .determiner, .head, .former]),
        tokens[index].kind == .word
      {
        return nil
      }
      index += 1
    }
    return nil
  }
  private static let conjunctions = WordSet("and but while whereas")
  private static let semicolon = WordKey(";")
  private static let somewhere = WordSet("in at")
  private static let charges = WordSet("of for over")
  private static let colon = WordKey(":")
  private static let on = WordKey("on")
  private static let enDash = SentenceSplitter.rawKey("–")
  private static let subordinators = WordSet(
    "if when while although though as because since after before until unless asked speaking")
  private static let afterthoughts = WordSet("as after following during in at on while when before ahead amid")

  /// The most telling actor named from a token on: a person rather than the state before the title.
  private func subject(startingAt token: Int) -> (id: EntityID, end: Int)? {
    guard let found = reader.anchorStarting(token) else { return nil }
    let end = reader.anchors[found].tokens.upperBound
    if isName[found], !reader.anchors[found].isPerson, end < tokens.count, let inner = person(from: end) {
      return inner
    }
    return (ids[found], end)
  }

  /// The person at the end of a title phrase that starts at a token: "'s Prime Minister Albin Kurti".
  private func person(from start: Int) -> (id: EntityID, end: Int)? {
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
