import Corpus

/// Words that decide who is subject, object or neither.
extension EventSentence {
  static var that: WordKey { "that" }
  static var whileWord: WordKey { "while" }
  static var between: WordKey { "between" }
  static let relatives = WordSet("who which that whom")
  /// What opens an aside behind a comma: "KFOR, which has 4,600 soldiers,", "the EU, as guarantor of it,".
  static let asideOpeners = WordSet(relatives.keys + [Key.asWord])
  static var whom: WordKey { "whom" }
  static var whose: WordKey { "whose" }
  static let toBe = WordSet("be is are am was were been being isn't wasn't weren't aren't")
  static let adverbs = WordSet(
    "not also largely heavily partly slightly lightly seriously badly recently later then again already widely sharply reportedly allegedly subsequently fatally first once being further completely unilaterally strongly really all repeatedly jointly now still twice thrice"
  )
  static let inner = WordSet(
    "the a an northern southern eastern western neighbouring neighboring volatile nearby divided its their his her both other some about around nearly more well as all of two three"
  )
  static let stops = WordSet("( : ;")
  static let pronouns = WordSet("it they he she we his her its their")
  static let hosting = WordSet("engaged facilitating mediating mediates broker")
  static let timeWords = WordSet("after before since until following")
  static let auxiliaries = WordSet(
    "has have had 'd will would is are am was were be been to do does did should must may might can could")
  static let joiners = WordSet("and but or")
  static let objectPronouns = WordSet("him her")
  static let simultaneous = WordSet("as when while after before")
  static let numbers = WordSet("one two three four five six seven eight nine ten eleven twelve several dozens")
  static let owners = WordSet("its his her their")
  static let links = WordSet(", and & plus nor")
  static let members = WordSet(
    """
    soldiers members troops officers vehicles group units leaders officials forces representatives patrols convoys part prosecutors \
    authorities guards customs court police patrol convoy one some three two most many hundreds dozens thousands
    """
  )
  static let things = WordSet(
    """
    border borders economy north south territory capital independence goods decision opposition coach team \
    champions champion bank players player fans voters teachers doctors companies company federation club clubs farmers \
    cyclist boxers keeper striker captain defence critics press media teenagers students people citizens pensioners
    """)
  static let prepositions = WordSet(
    "in at near from to toward towards of into inside outside around through across with within over under on by against for between among about amid despite without beyond along upon during like per beside besides alongside next"
  )
  static let verbs = WordSet("is are was were has have had will would said says be been")
}

extension EventSentence {
  /// The dash behind "PRISTINA, Kosovo, Nov 20 (Reuters) -": the names before it say where the report comes from.
  static func datelineEnd(_ document: Document, _ tokens: Range<Int>) -> Int? {
    var hasMark = false
    for index in tokens.prefix(16) {
      let token = document.tokens[index]
      if isDashKey(token.key) || token.key == underscore
        || (token.key == NameTable.hyphen && token.traits.contains(.spaceBefore))
      {
        return hasMark && index > tokens.lowerBound + 2 ? index : nil
      }
      // "MITROVICA (Kosovo): Serbs blocked".
      if token.key == Key.colon, hasMark, index > tokens.lowerBound + 2,
        document.key(index - 1) == Key.closingBracket
      {
        return index
      }
      if token.kind == .word, !token.isCapitalised, token.key != Key.and { return nil }
      // "BELGRADE / PRISTINA - Kosovo banned".
      hasMark = hasMark || links.contains(token.key) || token.key == Key.openingBracket || token.key == slash
    }
    return nil
  }
  private static var slash: WordKey { "/" }
  private static var underscore: WordKey { "_" }

  static func isDashKey(_ key: WordKey) -> Bool { key == longDash || key == shortDash }
  /// A dash, or a hyphen with a blank before it that stands for one.
  func isSpacedDash(_ index: Int) -> Bool {
    EventSentence.isDashKey(key(index)) || key(index) == NameTable.hyphen && token(index).traits.contains(.spaceBefore)
  }
  private static var longDash: WordKey { SentenceSplitter.rawKey("—") }
  private static var shortDash: WordKey { SentenceSplitter.rawKey("–") }

  /// What ends a clause.
  static let boundaries = WordSet(
    [longDash, shortDash]
      + """
      ; : ( ) [ ] -- after before when while although though because if unless whether that who which whose whom \
      where but since until as
      """.split(separator: " ").map { WordKey($0) })
}

extension EventFrame.Slots {
  func prepositionsHit(_ key: WordKey) -> Bool { prepositions.contains(key) }
}

extension EventSentence {
  /// "to raid", "will not raid", "they raid": a bare verb rather than the noun of the same spelling.
  func isInfinitive(_ index: Int) -> Bool {
    var before = index - 1
    while before >= tokens.lowerBound, isAny(before, .adverbs) || isTime(before, of: index) { before -= 1 }
    guard before >= tokens.lowerBound else { return false }
    // "an unprecedented but brief buildup": an adjective beside another.
    if isAny(before, .joiners) {
      // "an “unprecedented” but brief": marks are passed over.
      var other = before - 1
      while other > tokens.lowerBound, token(other).kind == .mark, !isComma(other) { other -= 1 }
      var article = other - 1
      while article > tokens.lowerBound, token(article).kind == .mark, !isComma(article) { article -= 1 }
      if article >= tokens.lowerBound, isAny(article, .determiners) { return false }
    }
    if isAny(before, .infinitiveMarks) || key(index - 1) == EventSentence.not || isAny(before, .joiners) {
      return true
    }
    // "have come to an agreement": a participle that looks like the bare verb.
    if EventSentence.ownParticiples.contains(key(index)), EventSentence.having.contains(key(before)) { return true }
    // "Officials in Belgrade deny it": whatever stands behind the plural.
    if before == index - 1, let name = actors.first(where: { $0.tokens.upperBound == index }), name.tokens.count > 1,
      isPlural(name.tokens.lowerBound), !classes(name.tokens.lowerBound).isDisjoint(with: table.agents)
    {
      return true
    }
    // "Dozens of protesters besiege the hall": a plural that acts.
    if before == index - 1, token(before).kind == .word, isPlural(before), isAgentNoun(before) { return true }
    return isBehindPlural(index)
  }

  /// "will on Tuesday |request": whether a word is of a date that ends right before a verb.
  private func isTime(_ word: Int, of verb: Int) -> Bool {
    dates.contains { $0.tokens.contains(word) && $0.tokens.upperBound <= verb }
  }

  /// "Observers of the Serb Democracy walk out", "Men in masks burn tyres": a plural that acts opens the sentence, and no
  /// other verb stands between.
  private func isBehindPlural(_ verb: Int) -> Bool {
    guard verb - tokens.lowerBound < 9, verb - tokens.lowerBound > 2, !token(verb).isCapitalised,
      let head = (tokens.lowerBound..<verb).first(where: { isAny($0, .prepositions) }).map({ $0 - 1 }),
      head >= tokens.lowerBound, isPlural(head), isAgentNoun(head)
    else { return false }
    return (tokens.lowerBound..<verb).allSatisfy { index in
      !isBoundary(index) && !isComma(index) && !isAny(index, [.auxiliaries, .joiners]) && !isPastVerb(index)
    } && !isAny(verb - 1, [.prepositions, .determiners, .owners])
  }
  private static var not: WordKey { "not" }
  private static let ownParticiples = WordSet("come become run overcome")
  private static let having = WordSet("have has had having")
}
