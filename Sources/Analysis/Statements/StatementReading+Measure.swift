import Facts

/// How far a content reaches, and whose words it is made of.
extension StatementReading {
  /// Ends what is no clause where the reporter goes on: "dismissed the charge, and ordered an inquiry".
  func cut(_ content: Range<Int>, _ clause: Clause) -> Range<Int> {
    // "accused KOSTT of bias, and the utility delivered two generators": what else is told.
    if clause.speech.frames.contains(.of),
      let comma = content.first(where: { $0 + 2 < content.upperBound && opensOwnClause(behind: $0, content) })
    {
      return content.lowerBound..<comma
    }
    guard let first = content.first, first == clause.end || tokens[first].key == Key.to else { return content }
    let isInfinitive = tokens[first].key == Key.to
    // "declared independence from Belgrade and was backed by many": what comes of the speaker next.
    if !isInfinitive, let and = content.first(where: { tokens[$0].key == Key.and && !quotes.isQuoted($0) }),
      and > first, and + 1 < content.upperBound, classes[and + 1].contains(.auxiliary),
      !content.prefix(while: { $0 < and }).contains(where: { isFinite($0) })
    {
      return content.lowerBound..<and
    }
    guard isInfinitive || clause.speech.frames.isDisjoint(with: [.clause, .quote]) else { return content }
    for index in content.dropFirst(2) where tokens[index].key == Key.and && index + 1 < content.upperBound {
      if quotes.isQuoted(index) { continue }
      let next = index + 1
      let isComma = tokens[index - 1].key == Key.comma
      let goesOn =
        isInfinitive
        ? isComma && (classes[next].contains(.pronoun) || StatementWords.clausePronouns.contains(tokens[next].key))
        : isFinite(next) && classes[next].isDisjoint(with: [.attribute, .title, .head])
      if goesOn { return content.lowerBound..<(isComma ? index - 1 : index) }
    }
    return content
  }

  /// ", and |the utility delivered": a comma before a clause with a subject of its own.
  private func opensOwnClause(behind comma: Int, _ content: Range<Int>) -> Bool {
    guard tokens[comma].key == Key.comma, tokens[comma + 1].key == Key.and, !quotes.isQuoted(comma),
      !content.prefix(while: { $0 < comma }).contains(where: { tokens[$0].key == Key.comma }),
      classes[comma + 2].contains(.determiner) || anchor(startingAt: comma + 2) != nil
    else { return false }
    return (comma + 3..<max(comma + 3, min(comma + 12, content.upperBound))).contains { isFinite($0) }
  }

  /// "declared independence in 2008, years after the war had ended": a deed that the word does, and no clause.
  func isDeclared(_ content: Range<Int>, _ clause: Clause) -> Bool {
    guard clause.speech.verb == "declare" || clause.speech.verb == "proclaim", content.lowerBound == clause.end else {
      return false
    }
    let first = StatementReading.owning.contains(tokens[clause.end].key) ? clause.end + 1 : clause.end
    return content.contains(first) && StatementReading.declared.contains(tokens[first].key)
      && !content.prefix(while: { tokens[$0].key != Key.comma }).contains { isFinite($0) }
  }

  /// "urged him to send soldiers back, eight months after the last had left": the reporter tells when.
  func withoutTail(_ content: Range<Int>) -> Range<Int> {
    let comma = content.dropLast(3).first { index in
      tokens[index].key == Key.comma && !quotes.isQuoted(index) && tokens[index + 1].kind != .mark
        && StatementReading.spansOfTime.contains(tokens[index + 2].key)
    }
    return comma.map { content.lowerBound..<$0 } ?? content
  }

  /// Reported words, by whether some of them are quoted.
  func indirectKind(of content: Range<Int>) -> StatementReport.Kind {
    content.contains { quotes.isQuoted($0) } ? .mixed : .indirect
  }

  /// A content that is nothing but a quotation is a direct one, without its marks.
  func measured(_ content: Range<Int>, _ clause: Clause) -> (Range<Int>?, StatementReport.Kind) {
    guard let first = content.first(where: { quotes.isQuoted($0) }) else { return (content, .indirect) }
    let quote = quotes.quotes[Int(quotes.quoteOf[first])]
    if quote.open <= content.lowerBound, quote.close >= content.upperBound - 1 {
      let end =
        tokens[quote.close].kind == .mark && quotes.quoteOf[quote.close] >= 0 && quote.close > quote.open
        ? quote.close : quote.close + 1
      let inner = (quote.open + 1)..<max(end, quote.open + 1)
      if inner.isEmpty { return (nil, .direct) }
      // "said that “such crimes are aimed at Kosovo”": the reporter's clause, in the speaker's words.
      let before = quote.open - 1
      let isInClause =
        before >= clause.end && tokens[before].kind == .word && tokens[before].key == Key.that
        && !inner.contains { StatementReading.firstPersons.contains(tokens[$0].key) }
      return (inner, isInClause ? .mixed : .direct)
    }
    return (content, .mixed)
  }

  private static let owning = WordSet("its their his her")
  private static let declared = WordSet(
    "independence sovereignty statehood war peace victory neutrality secession autonomy bankruptcy amnesty ceasefire")
  private static let spansOfTime = WordSet("hours days weeks months years decades day week month year")
  private static let firstPersons = WordSet("i we our my us me")
}
