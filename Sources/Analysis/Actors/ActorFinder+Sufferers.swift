import Corpus
import Facts

/// Whether harm, arrest, rescue or a request befalls those a phrase stands for, and of which people they are.
extension ActorReading {
  /// "were lightly hurt", "who was arrested", "suffered burns"; also of one of several: "30 officers, 8 soldiers and 22
  /// others were hurt", and of those told behind: "600 were hurt, among them 61 peacekeepers".
  func suffers(_ phrase: PersonPhrase, _ fates: WordSet, _ sentence: Range<Int>) -> Bool {
    let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
    if sentence.contains(start - 1), fates.contains(tokens[start - 1].key), Doers.doing.contains(tokens[start - 1].key)
    {
      return true
    }
    // What is told with its year is history.
    if (sentence.lowerBound..<start).contains(where: { tokens[$0].kind == .number && isYear($0) }) { return false }
    if isAmong(start, fates, sentence) { return true }
    // "two Albanian men detained by KFOR"
    if phrase.opening != .bare, isWord(end + 1, Key.by, in: sentence), fates.contains(tokens[end].key) { return true }
    var verb = end
    // "One of them, a Kosovo Protection Corps officer, is suspected"
    if isWord(verb, Key.comma, in: sentence), sentence.contains(verb + 1), tags[verb + 1].classes.contains(.auxiliary) {
      verb += 1
    }
    let begin = verb
    // The rest of a list, or where they are from.
    var isList = false
    while sentence.contains(verb), verb < end + 14, !tags[verb].classes.contains(.auxiliary),
      !Doers.suffering.contains(tokens[verb].key)
    {
      let key = tokens[verb].key
      if key == Key.comma || key == Key.and { isList = true }
      let isOther =
        tokens[verb].kind == .number || tokens[verb].isCapitalised
        || !tags[verb].classes.isDisjoint(with: [.quantity, .attribute, .head, .people])
        || Doers.heads.contains(key) || Doers.others.contains(key)
      let isTheirs = key == Key.the && isWord(verb - 1, Key.of, in: sentence)
      guard
        key == Key.comma || key == Key.and || isTheirs || Doers.relatives.contains(key) || Doers.places.contains(key)
          || isOther
      else { return false }
      verb += 1
    }
    guard sentence.contains(verb), verb < end + 14 else { return false }
    if isList, !(begin..<verb).contains(where: { Doers.heads.contains(tokens[$0].key) || isPersonNoun($0) }) {
      return false
    }
    if !Doers.anybody.contains(tokens[phrase.head].key),
      Doers.suffering.contains(tokens[verb].key) || Doers.having.contains(tokens[verb].key)
    {
      if (verb..<min(verb + 5, sentence.upperBound)).contains(where: { Doers.hurts.contains(tokens[$0].key) }) {
        return true
      }
    }
    while sentence.contains(verb), verb < end + 18,
      !tags[verb].classes.isDisjoint(with: [.auxiliary, .adverb]) || Doers.manner.contains(tokens[verb].key)
    {
      verb += 1
    }
    return verb > end && sentence.contains(verb) && fates.contains(tokens[verb].key)
  }

  /// "the arrest of a former policeman", "the shooting on 21 October in Klina of two women": what befell those behind "of".
  func isFate(of start: Int, _ sentence: Range<Int>) -> Bool {
    guard isWord(start - 1, Key.of, in: sentence) else { return false }
    var deed = start - 2
    while sentence.contains(deed), start - deed < 10,
      tokens[deed].kind == .number || covering[deed] >= 0
        || !tags[deed].classes.isDisjoint(with: [.preposition, .calendar])
    { deed -= 1 }
    return sentence.contains(deed) && Doers.fateNouns.contains(tokens[deed].key)
  }

  /// Notes of which people some are: "four Albanians", "a Kosovo Serb farmer".
  mutating func tellPeople(of ref: Ref, _ phrase: Range<Int>) {
    guard ref >= firstTextRef, textActors[Int(ref - firstTextRef)].roles.isEmpty else { return }
    var people: EntityID?
    for mention in mentions where phrase.contains(mention.tokens.lowerBound) {
      if let other = mention.actor, other != ref, kind(of: other) == .population { people = id(of: other) }
    }
    for index in phrase where people == nil && tokens[index].isCapitalised {
      guard let hit = lexicon.nation(at: index, in: document), hit.end <= phrase.upperBound else { continue }
      people = lexicon.ownBodies[hit.code]?.people.map { lexicon.actors[Int($0)].id }
    }
    guard let people else { return }
    textActors[Int(ref - firstTextRef)].roles = [Actor.Role(role: Actor.Role.member, of: people, from: nil, to: nil)]
  }

  /// "urged citizens to stay calm", "appealed to all residents not to leave"
  func isAsked(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    var before = start - 1
    if isWord(before, Doers.allWord, in: sentence) { before -= 1 }
    guard sentence.contains(before), Doers.asking.contains(tokens[before].key) else { return false }
    if Doers.askingLinks.contains(tokens[before].key) {
      guard sentence.contains(before - 1), Doers.asking.contains(tokens[before - 1].key) else { return false }
    }
    return isWord(end, Key.to, in: sentence)
      || isWord(end, Doers.notWord, in: sentence) && isWord(end + 1, Key.to, in: sentence)
  }

  /// ", among them", ", including" behind what befell all of them.
  private func isAmong(_ start: Int, _ fates: WordSet, _ sentence: Range<Int>) -> Bool {
    var index = start - 1
    // "61 peacekeepers and over 100 police"
    if isWord(index, Key.and, in: sentence) {
      index -= 1
      while sentence.contains(index), start - index < 7, tokens[index].kind != .mark,
        !Doers.amongWords.contains(tokens[index].key)
      { index -= 1 }
    }
    if sentence.contains(index), Doers.amongThem.contains(tokens[index].key) { index -= 1 }
    guard sentence.contains(index), Doers.amongWords.contains(tokens[index].key),
      isWord(index - 1, Key.comma, in: sentence)
    else { return false }
    return (max(sentence.lowerBound, index - 6)..<index).contains { fates.contains(tokens[$0].key) }
  }
}
