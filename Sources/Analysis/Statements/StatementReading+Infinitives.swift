import Facts

/// What somebody is urged, asked or said to do.
extension StatementReading {
  /// "urged NATO on Wednesday to ...", "offered to ...".
  func infinitive(_ clause: Clause, _ start: Int, _ end: Int) -> Range<Int>? {
    var index = start
    let isCall = clause.speech.verb == "call on"
    var limit = min(end, start + (isCall ? 28 : 18))
    if isCall {
      // "called for “full consultations” with the Serbs"
      if tokens[start].key == StatementReading.forWord, start + 2 < end,
        (start + 1..<min(start + 4, end)).contains(where: { quotes.isQuoted($0) })
      {
        return (start + 1)..<end
      }
      if let act = callForAct(clause, start, end) ?? callForThing(clause, start, end) { return act }
      guard tokens[start].key == StatementWords.on || tokens[start].key == StatementWords.upon else { return nil }
      index += 1
    } else if !clause.speech.takesObject, tokens[start].key != Key.to, clause.speech.verb != "appeal" {
      // "threatened over the phone to sue"
      guard let to = toBehindPhrase(start, limit) else { return nil }
      index = to
    }
    while index < limit {
      if quotes.isQuoted(index) { return nil }
      // "called upon KFOR, which has 4,600 soldiers, to prevent": past the insertion.
      if tokens[index].key == Key.comma, index > start + 1, index + 3 < end,
        StatementWords.relatives.contains(tokens[index + 1].key),
        let close = (index + 2..<min(end - 1, index + 24)).first(where: {
          tokens[$0].key == Key.comma && !quotes.isQuoted($0)
        }), tokens[close + 1].key == Key.to
      {
        (index, limit) = (close + 1, max(limit, close + 2))
        continue
      }
      // "asks the prosecutor, Vladimir Vukčević, to open an inquiry": past his name.
      if tokens[index].key == Key.comma, index > start + 1, let name = anchor(startingAt: index + 1), name.isPerson,
        name.tokens.upperBound + 2 < end, tokens[name.tokens.upperBound].key == Key.comma,
        tokens[name.tokens.upperBound + 1].key == Key.to
      {
        (index, limit) = (name.tokens.upperBound + 1, max(limit, name.tokens.upperBound + 2))
        continue
      }
      // "appealed to people to return home"
      if tokens[index].key == Key.to, index == start, clause.speech.verb == "appeal",
        (index + 1..<limit).contains(where: { tokens[$0].key == Key.to })
      {
        index += 1
        continue
      }
      if tokens[index].key == Key.to, index + 1 < end, classes[index + 1].isDisjoint(with: [.determiner, .calendar]),
        tokens[index + 1].kind == .word, !tokens[index + 1].isCapitalised || quotes.isQuoted(index + 1)
      {
        let isNegated = index > start && tokens[index - 1].key == StatementReading.not
        // "asked to be heard": nobody is asked.
        if clause.speech.takesObject, clause.speech.kind != .promise, index - (isNegated ? 1 : 0) == start {
          return nil
        }
        let from = isNegated ? index - 1 : index
        // "called on the attackers to surrender": of a short demand, whom it is made to as well.
        let asked = isCall ? start + 1 : start
        if from > asked, asked + 6 >= from, clause.speech.kind == .urge || clause.speech.kind == .ask,
          length(asked..<from) >= length(withoutTail(from..<end)), tokens[asked].kind == .word,
          !classes[asked].contains(.calendar), tokens[asked].key != StatementWords.on
        {
          return asked..<end
        }
        return from..<end
      }
      if tokens[index].key == Key.to, index + 1 < end, quotes.isQuoted(index + 1) { return index..<end }
      // "asked whether the deals forced them to stay": a question.
      if StatementReading.asking.contains(tokens[index].key) { return nil }
      // "called on those in that town to leave": no clause of its own.
      if tokens[index].key == Key.that && !classes[index - 1].contains(.preposition)
        || classes[index].contains(.pronoun) || isFinite(index) && !isPast(index)
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The "to" behind how or where something was said: "by satellite telephone |to hit them".
  private func toBehindPhrase(_ start: Int, _ limit: Int) -> Int? {
    guard classes[start].contains(.preposition),
      let to = (start + 2..<max(min(limit, start + 6), start + 2)).first(where: { tokens[$0].key == Key.to }),
      !(start..<to).contains(where: { tokens[$0].kind == .mark || isFinite($0) })
    else { return nil }
    return to
  }

  private func length(_ range: Range<Int>) -> Int {
    range.isEmpty ? 0 : Int(tokens[range.upperBound - 1].end - tokens[range.lowerBound].start)
  }

  private static let asking = WordSet("whether if what why how")
}
