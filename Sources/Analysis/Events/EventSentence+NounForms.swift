import Corpus
import Facts

/// Words that look like verbs and are nouns or attributes.
extension EventSentence {
  /// "the attacks", "about attacks", "the injured", "52 injured", "NATO-led": words that could be verbs and are none here.
  func isNounAt(_ index: Int) -> Bool {
    let before = token(index - 1)
    if before.key == NameTable.hyphen || before.kind == .possessive { return true }
    if isAny(index - 1, .determiners) { return true }
    if isDatedNoun(index) { return true }
    if before.kind == .number { return endsInS(index) || isAny(index, .harmed) }
    return endsInS(index) && isAny(index - 1, .prepositions)
  }

  /// "raids", "demands", but not "discuss", "pass", nor a word of no more bytes than a length.
  func endsInS(_ index: Int, longerThan length: Int = 1) -> Bool {
    let (start, end) = (Int(token(index).start), Int(token(index).end))
    let bytes = document.text.bytes
    return end - start > length && bytes[end - 1] == 0x73 && bytes[end - 2] != 0x73
  }

  /// "ethnic attacks", "two wounded members", "helped injured Serbs": a noun, or the hurt described; the hurting is told elsewhere.
  func isDescription(_ index: Int) -> Bool {
    if endsInS(index) {
      // "ethnic attacks", "continuing raids", "unprovoked attacks", "fears attacks".
      return EventSentence.describing.contains(key(index - 1)) || isGerund(index - 1)
        || !classes(index - 1).isDisjoint(with: table.fear)
        || (!isPresent(index - 1) && !actors.contains { $0.tokens.contains(index - 1) })
    }
    return isAttribute(index)
  }

  func isAttribute(_ index: Int) -> Bool {
    guard isAny(index, .harmed), index + 1 < tokens.upperBound else { return false }
    let next = classes(index + 1)
    guard token(index + 1).kind == .word,
      !next.isDisjoint(with: table.victim) || isAny(index + 1, .members)
    else { return false }
    let before = key(index - 1)
    return isAny(index - 1, [.prepositions, .numbers])
      || EventSentence.caring.contains(before)
  }
  private static let caring = WordSet(
    """
    help helped helping treat treated treating evacuate evacuated evacuating rescue rescued take took taking carry carried \
    carrying visit visited visiting transport transported many most
    """)
  private static let describing = WordSet(
    "ethnic violent recent more further new other such deadly armed terrorist terror similar several many fresh sporadic"
  )

  func isBehindTimeWord(_ name: Name) -> Bool {
    var before = titleStart(of: name) - 1
    while before >= tokens.lowerBound, name.tokens.lowerBound - before < 6,
      isAny(before, .inner) || isTitle(before) || nations.contains(where: { $0.tokens.contains(before) })
    { before -= 1 }
    return before >= tokens.lowerBound && isAny(before, .timeWords)
  }

  /// "the refusal of the Serb List to vote", "the visit of Stoltenberg to Pristina": whose deed it is, though "of" stands there.
  func isDoer(_ names: [Name], _ frame: EventFrame) -> Bool {
    guard let last = names.last else { return false }
    if frame.mode == "visit" { return isPerson(last.id) }
    let to = last.tokens.upperBound
    return frame.type == .reject && to + 1 < tokens.upperBound && key(to) == Key.to && isPresent(to + 1)
  }
}
