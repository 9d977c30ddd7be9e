import Corpus
import Facts

/// Where the words of a speaker start and end.
extension SpeakerReading {
  /// The reported clause of "X said that ..." or "..., X said".
  mutating func readClause(_ clause: SpeechReader.Clause, _ speaker: EntityID, _ sentence: Range<Int>) {
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
  func contentBefore(_ subject: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = subject
    while let title = reader.anchorEnding(end) ?? titleBefore(end, sentence).map({ _ in -1 }) {
      end = title >= 0 ? reader.anchors[title].tokens.lowerBound : end - 1
    }
    while sentence.contains(end - 1),
      !tags[end - 1].classes.isDisjoint(with: [.determiner, .adjective, .title, .attribute])
        || tokens[end - 1].kind == .possessive
    { end -= 1 }
    guard sentence.contains(end - 1), end - sentence.lowerBound > 4 else { return nil }
    // "..., his spokesman, Fred Eckhard, said"
    var title = end - 1
    while title > sentence.lowerBound,
      titleBefore(title, sentence) != nil || tags[title - 1].classes.contains(.determiner)
    {
      title -= 1
    }
    if title < end - 1, tokens[end - 1].key == Key.comma, title > sentence.lowerBound,
      tokens[title - 1].key == Key.comma
    {
      end = title
    }
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
    // "In New York, Annan appealed for calm, his spokesman said": a clause behind the place.
    let comma = range.first { tokens[$0].key == Key.comma }
    guard
      !tags[range.lowerBound].classes.contains(.preposition)
        || (comma.map { comma in (comma..<range.upperBound).contains { isFinite($0) } } ?? false),
      tokens[range.lowerBound].key != Key.according,
      range.contains(where: { !quotes.isQuoted($0) && isFinite($0) }) || isClosedByQuote
    else { return nil }
    for index in range.prefix(2) where SpeakerReading.subordinators.contains(tokens[index].key) { return nil }
    return range
  }

  /// A word of a title right before a token, hyphens included.
  func titleBefore(_ end: Int, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(end - 1), tokens[end - 1].kind != .mark || tokens[end - 1].key == NameTable.hyphen else {
      return nil
    }
    return reader.isTitleWord(end - 1) || tokens[end - 1].kind == .possessive ? end - 1 : nil
  }
  func isFinite(_ index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    if !tags[index].classes.isDisjoint(with: [.auxiliary, .act, .speech]) { return true }
    let end = Int(tokens[index].end)
    let bytes = document.text.bytes
    return end - Int(tokens[index].start) > 4 && bytes[end - 1] == 0x64 && bytes[end - 2] == 0x65
  }

  /// What follows the verb: from "that" on, or the clause at once; behind "told reporters" or "urged NATO to".
  func contentAfter(_ start: Int, _ clause: SpeechReader.Clause, _ sentence: Range<Int>) -> Range<Int>? {
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
        guard start < limit, tags[start].classes.isDisjoint(with: [.preposition]),
          !tags[start].classes.isDisjoint(with: [.function, .adjective, .name]) || reader.anchorStarting(start) != nil,
          (start..<min(limit, start + 6)).contains(where: { tags[$0].classes.contains(.auxiliary) })
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
      tokens[from].key == Key.comma || tokens[from].key == SpeakerReading.colon
        || tags[from].classes.contains(.calendar)
        || tokens[from].key == SpeakerReading.on
    {
      from += 1
    }
    guard end - from > 2,
      isClause || (from..<end).contains(where: { isFinite($0) }) || clause.speech.kind == .urge
        || clause.speech.kind == .ask
    else { return nil }
    // "declared victory as forces began to leave": no clause of the speaker's.
    if !isClause, clause.speech.kind == .say, let finite = (from..<end).first(where: { isFinite($0) }),
      (from..<finite).contains(where: { SpeakerReading.interruptions.contains(tokens[$0].key) && !quotes.isQuoted($0) })
    {
      return nil
    }
    if !isClause, SpeakerReading.somewhere.contains(tokens[from].key), from + 1 < end, tokens[from + 1].isCapitalised {
      // "said in Brussels the alliance would halve its force"
      var next = from + 1
      while next < end, tokens[next].isCapitalised { next += 1 }
      guard next < end, tags[next].classes.contains(.determiner) || tags[next].classes.contains(.pronoun),
        (next..<end).contains(where: { tags[$0].classes.contains(.auxiliary) })
      else { return nil }
      return next..<end
    }
    if SpeakerReading.afterthoughts.contains(tokens[from].key), !isClause { return nil }
    return from..<end
  }

  /// Adds a content, cut where the reporter speaks between dashes.
  mutating func append(_ content: Range<Int>, _ speaker: EntityID, _ rule: RuleName) {
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

  func isDash(_ index: Int) -> Bool {
    guard tokens[index].kind == .mark else { return false }
    return tokens[index].key == SpeechReader.dash
      || (tokens[index].key == SpeakerReading.enDash && tokens[index].traits.contains(.spaceBefore))
      || (tokens[index].key == NameTable.hyphen && tokens[index].traits.contains(.spaceBefore)
        && index + 1 < tokens.count && tokens[index + 1].traits.contains(.spaceBefore))
  }
}
