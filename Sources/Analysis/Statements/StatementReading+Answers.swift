import Facts

/// What others answer, told behind the words of a speaker: it is the reporter's and none of theirs.
extension StatementReading {
  /// The comma behind which a statement is answered: "said they fired first, which Belgrade denies", "..., a claim rejected
  /// by the ministry".
  func answer(behind start: Int, _ end: Int) -> Int? {
    guard start + 2 < end else { return nil }
    return ((start + 2)..<end).first { comma in
      guard tokens[comma].key == Key.comma, !quotes.isQuoted(comma), let first = opensAnswer(comma + 1, end) else {
        return false
      }
      let tail = first..<(self.comma(in: first..<end) ?? end)
      return tail.contains { isAnswer($0, tail) }
    }
  }

  /// Behind "which" or "a claim", which stand for all that was said before.
  private func opensAnswer(_ index: Int, _ end: Int) -> Int? {
    guard index + 2 < end, !quotes.isQuoted(index) else { return nil }
    let key = tokens[index].key
    if key == StatementReading.which || key == AnswerWords.something { return index + 1 }
    let noun = classes[index].contains(.determiner) ? index + 1 : index
    guard noun + 1 < end, AnswerWords.claims.contains(tokens[noun].key) else { return nil }
    let next = noun + 1
    return tokens[next].key == Key.that || tokens[next].key == StatementReading.which ? next + 1 : next
  }

  /// "officials in Belgrade |deny", "which was |denied by Belgrade": a verb of denial with nothing of its own behind it.
  private func isAnswer(_ verb: Int, _ tail: Range<Int>) -> Bool {
    guard classes[verb].contains(.speech), !quotes.isQuoted(verb),
      let (speech, end) = lexicon.speechVerb(at: verb, of: document, in: tail), speech.kind == .deny
    else { return false }
    if end < tail.upperBound, tokens[end].key == Key.by { return true }
    // "which rejects the deal": the one named before, and what he rejects.
    guard verb > tail.lowerBound, !tail.prefix(while: { $0 < verb }).allSatisfy({ isBetween($0) }) else { return false }
    return end >= tail.upperBound || tokens[end].kind == .mark || classes[end].contains(.adverb)
      || classes[end].contains(.preposition) && tokens[end].key != StatementWords.of
  }

  /// "The ministry said that their report welcomes the deal, adding that": what the ministry adds.
  func mainClause(of clauses: [Clause]) -> Clause? {
    guard let last = clauses.last else { return nil }
    let outer = clauses.dropLast().last { one in
      !one.isJoined && !one.isInverted && !one.isRelative && !one.isPassive && one.speech.frames.contains(.clause)
        && one.end < last.start
        && !(one.end..<last.start).contains { index in
          tokens[index].key == Key.comma || tokens[index].key == StatementWords.semicolon || isDash(index)
            || StatementWords.splitting.contains(tokens[index].key)
        }
    }
    return last.isJoined || last.isInverted ? last : outer ?? last
  }
}

private enum AnswerWords {
  static var something: WordKey { "something" }
  static let claims = WordSet(
    "claim claims accusation accusations allegation allegations charge charges assertion assertions account version")
}
