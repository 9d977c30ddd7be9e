import Corpus
import Facts

/// Parties that an office or the speaker stands for.
extension EventSentence {
  /// "I condemn", "we have sent": whether the subject right before a verb is who speaks.
  func isOwnSubject(before verb: Int) -> Bool {
    var before = verb - 1
    while before > tokens.lowerBound, isFiller(before) { before -= 1 }
    return before >= tokens.lowerBound && EventReading.firstPerson.contains(key(before))
  }

  /// "“The people will welcome the force,” he said": a verb with a subject of its own, which no name covers.
  func hasOtherSubject(before verb: Int) -> Bool {
    var before = verb - 1
    while before > tokens.lowerBound, isFiller(before) || document.endsInLY(before) { before -= 1 }
    // ", from north to south,"
    if before > tokens.lowerBound, isComma(before),
      let open = (max(tokens.lowerBound + 1, before - 8)..<before).last(where: { isComma($0) })
    {
      before = open - 1
    }
    // "They asked us for protection," said the bishop: they did.
    if token(before).kind == .word, EventSentence.others.contains(key(before)) { return true }
    guard before > tokens.lowerBound, token(before).kind == .word, !EventReading.firstPerson.contains(key(before)),
      !isAny(before, [.joiners, .prepositions, .relatives, .pronouns, .determiners]), key(before) != Key.to,
      !isBoundary(before)
    else { return false }
    // A noun with its article: "the people", "every state".
    return (max(tokens.lowerBound, before - 4)..<before).contains { isAny($0, .determiners) }
  }

  /// "met KFOR commander Erhard Buehler": the person behind the office of the body named, with no mark between.
  func titled(behind body: Name) -> Name? {
    guard !isPerson(body.id), let holder = actors.first(where: { $0.tokens.lowerBound >= body.tokens.upperBound }),
      isPerson(holder.id), (0...4).contains(holder.tokens.lowerBound - body.tokens.upperBound)
    else { return nil }
    // "EU |special envoy Miroslav Lajcak|": his office is of the name already.
    if holder.tokens.lowerBound == body.tokens.upperBound {
      return token(holder.tokens.lowerBound).isCapitalised ? nil : holder
    }
    let office = body.tokens.upperBound..<holder.tokens.lowerBound
    return office.allSatisfy({ (token($0).kind == .word || key($0) == NameTable.hyphen) && !isBoundary($0) })
      && office.contains(where: {
        StrengthContext.titles.contains(key($0)) || EventSentence.offices.contains(key($0))
          || EventSentence.ranks.contains(key($0)) || isOfficeNoun($0)
      })
      ? holder : nil
  }

  /// "the head of the OSCE mission, Jean-Claude Schlumberger," and "Head of the OSCE mission Gerard McGurk": the person whose
  /// office is told right before, with the body that it is of.
  func appositive(of body: Name) -> Name? {
    guard !isPerson(body.id) else { return nil }
    var next = body.tokens.upperBound
    var isOffice = (max(tokens.lowerBound, body.tokens.lowerBound - 5)..<body.tokens.lowerBound).contains {
      isOfficeNoun($0) && (key(body.tokens.lowerBound - 1) == Key.of || key($0 + 1) == Key.of || key($0 + 1) == Key.the)
    }
    if next < tokens.upperBound, token(next).kind == .possessive {
      let office = next + 1..<min(tokens.upperBound, next + 5)
      guard let comma = office.first(where: { token($0).kind != .word || isBoundary($0) }), isComma(comma) else {
        return nil
      }
      isOffice = (next + 1..<comma).contains { isOfficeNoun($0) }
      next = comma
    }
    // "met the EU envoy, Miroslav Lajcak,": the office behind the body's name.
    if !isOffice,
      // "met the EU foreign policy chief, Javier Solana,"
      (next..<min(tokens.upperBound, next + 3)).contains(where: { isOfficeNoun($0) })
    {
      while next < tokens.upperBound, next - body.tokens.upperBound < 4, token(next).kind == .word, !isBoundary(next) {
        next += 1
      }
      isOffice = next < tokens.upperBound && isComma(next)
    }
    guard isOffice, next < tokens.upperBound else { return nil }
    let isApart = isComma(next)
    let start = isApart ? next + 1 : next
    // "the commander of KFOR, Major General Ristuccia".
    guard
      let holder = actors.first(where: { $0.tokens.lowerBound >= start }), isPerson(holder.id),
      holder.tokens.lowerBound == start
        || (isApart && holder.tokens.lowerBound - start < 4
          && (start..<holder.tokens.lowerBound).allSatisfy { token($0).isCapitalised })
    else { return nil }
    guard isApart else { return holder }
    let end = holder.tokens.upperBound
    return end >= tokens.upperBound || token(end).kind == .mark || isBoundary(end) ? holder : nil
  }

  func isOfficeNoun(_ index: Int) -> Bool { EventSentence.isOffice(key(index), classes(index), table) }

  static func isOffice(_ word: WordKey, _ classes: EventWordClasses, _ table: EventTable) -> Bool {
    StrengthContext.titles.contains(word) || offices.contains(word) || !classes.isDisjoint(with: table.official)
  }

  private static let others = WordSet("they he she you it")
  private static let ranks = WordSet("officer policeman policewoman sergeant")
  private static let offices = WordSet("chief head leader director mayor premier negotiator representative deputy")
}
