import Corpus

/// Subjects that end in people without a name: "Kadri Veseli and others", "the director and his driver".
extension EventSentence {
  /// The names of a list whose last member is told without one; nil where a verb has no such subject.
  func namesBesideOthers(before verb: Int) -> [Name]? {
    var end = verb
    while end > tokens.lowerBound, isFiller(end - 1) || document.endsInLY(end - 1) { end -= 1 }
    guard
      let joiner = (max(tokens.lowerBound + 1, end - 5)..<max(tokens.lowerBound + 1, end)).last(where: {
        key($0) == Key.and
      }), isOther(joiner + 1..<end)
    else { return nil }
    var close = joiner
    if isComma(close - 1) { close -= 1 }
    guard let last = namedPerson(endingAt: close) else { return nil }
    // "Hashim Thaci, Kadri Veseli and others": bare commas, for "and" follows.
    var list = [last]
    while let first = list.first, first.tokens.lowerBound - 1 > tokens.lowerBound,
      isComma(first.tokens.lowerBound - 1), let previous = namedPerson(endingAt: first.tokens.lowerBound - 1)
    {
      list.insert(previous, at: 0)
    }
    return list
  }

  /// "others", "two others", "his driver", "several aides": people told by what they are to those named before.
  private func isOther(_ words: Range<Int>) -> Bool {
    guard let first = words.first, !actors.contains(where: { $0.tokens.overlaps(words) }) else { return false }
    if words.contains(where: { key($0) == EventSentence.othersWord }) { return true }
    return isAny(first, .owners) && words.count > 1 && token(words.upperBound - 1).kind == .word
      && !token(words.upperBound - 1).isCapitalised
  }

  /// The person whose name ends at a place, or stands before what describes him there: "Veseli, a former speaker of parliament".
  private func namedPerson(endingAt end: Int) -> Name? {
    if let name = actors.last(where: { $0.tokens.upperBound == end }) {
      return isPerson(name.id) && !isGoverned(name) ? name : nil
    }
    guard
      let open = (max(tokens.lowerBound, end - 10)..<max(tokens.lowerBound, end)).last(where: { isComma($0) }),
      isAny(open + 1, .determiners), let name = actors.last(where: { $0.tokens.upperBound == open }),
      isPerson(name.id), !isGoverned(name)
    else { return nil }
    return name
  }

  /// "the two men denied", "both denied", "the pair denied": where the words for two people told of before stand.
  func pairPhrase(before verb: Int) -> Int? {
    var index = verb - 1
    while index > tokens.lowerBound, isFiller(index) || document.endsInLY(index) { index -= 1 }
    guard index >= tokens.lowerBound else { return nil }
    if EventSentence.coupleWords.contains(key(index)) {
      return index == tokens.lowerBound || key(index) == EventSentence.bothWord || key(index - 1) == Key.the
        ? index : nil
    }
    guard EventSentence.menWords.contains(key(index)), index > tokens.lowerBound else { return nil }
    return EventSentence.twoWords.contains(key(index - 1)) ? index : nil
  }

  private static var othersWord: WordKey { "others" }
  private static var bothWord: WordKey { "both" }
  private static let coupleWords = WordSet("both pair duo")
  private static let menWords = WordSet("men women politicians leaders presidents ministers officials suspects")
  private static let twoWords = WordSet("two both")

  /// "was held for having attacked an officer": the preposition before "having" and a verb, which tells what was done before.
  func havingMark(before verb: Int) -> Int? {
    let having = having(before: verb)
    guard having < verb, having - 1 > tokens.lowerBound else { return nil }
    return isAny(having - 1, .prepositions) || document.endsInLY(having - 1) ? having - 1 : nil
  }

  /// The "having" that a verb hangs on: "having allegedly attacked"; else the verb itself.
  func having(before verb: Int) -> Int {
    if verb - 1 > tokens.lowerBound, key(verb - 1) == EventSentence.havingWord { return verb - 1 }
    if verb - 2 > tokens.lowerBound, key(verb - 2) == EventSentence.havingWord, document.endsInLY(verb - 1) {
      return verb - 2
    }
    return verb
  }
  private static var havingWord: WordKey { "having" }

  /// The name that ends at a place, a day between them: "criticised Kosovo on Thursday".
  func named(before mark: Int) -> Name? {
    var end = mark
    while end > tokens.lowerBound, isFiller(end - 1) { end -= 1 }
    return actors.last { $0.tokens.upperBound == end }
  }

  /// "told Serbia that it had to withdraw", "told the mayors they must leave": whom a duty is laid on.
  func toldOfDuty(before verb: Int) -> Name? {
    guard verb - 4 > tokens.lowerBound, mayHold(EventSentence.tellWords) else { return nil }
    let pronoun: Int
    if EventSentence.dutyWords.contains(key(verb - 1)) {
      pronoun = verb - 2
    } else if key(verb - 1) == Key.to, isAny(verb - 2, .auxiliaries) {
      pronoun = verb - 3
    } else {
      return nil
    }
    guard EventSentence.dutyBearers.contains(key(pronoun)),
      let told = (max(tokens.lowerBound, pronoun - 10)..<pronoun).last(where: {
        EventSentence.tellWords.contains(key($0))
      })
    else { return nil }
    return actors.first { (told + 1...told + 3).contains($0.tokens.lowerBound) && $0.tokens.upperBound <= pronoun }
  }
  private static let tellWords = WordSet("told tells tell")
  private static let dutyWords = WordSet("must should")
  private static let dutyBearers = WordSet("it they he she")

  /// "Five people were detained, among them the deputy A": who is named of those it was done to.
  func among(behind verb: Int) -> [Name] {
    guard mayHold(EventSentence.amongWords),
      let among = (verb..<min(tokens.upperBound, verb + 12)).first(where: {
        EventSentence.amongWords.contains(key($0)) && isComma($0 - 1)
      }), !(verb..<among - 1).contains(where: { isBoundary($0) }),
      let name = actors.first(where: { $0.tokens.lowerBound > among }), name.tokens.lowerBound - among < 5
    else { return [] }
    return listed(from: name)
  }
  private static let amongWords = WordSet("among including")
}
