/// People told by whose they are, and the opposition.
extension ActorReading {
  /// "called on the opposition", "the opposition demands": those who oppose the government, of which there is one.
  mutating func readOpposition(at index: Int, _ sentence: Range<Int>) {
    guard covering[index] < 0, isWord(index - 1, Key.the, in: sentence),
      isVerb(index + 1, sentence) || isAddressed(index - 1, sentence)
        || isWord(index - 2, Key.of, in: sentence) && sentence.contains(index - 3)
          && Doers.adherents.contains(tokens[index - 3].key),
      let land = lexicon.theatre.land, let state = lexicon.states[land],
      let ref = register(
        isOfLand(land) ? name(of: state) + " opposition" : "Opposition", kind: .population, country: nil)
    else { return }
    add((index - 1)..<(index + 1), .actor(ref), .nominal, rule: "doer-without-name")
  }

  /// "his lawyer denied", "my friends in Belgrade tell me": who speaks, told by whose they are.
  mutating func readOwnPeople(at head: Int, _ sentence: Range<Int>) {
    if tokens[head].key == Doers.opposition { return readOpposition(at: head, sentence) }
    guard covering[head] < 0, sentence.contains(head - 1), Doers.owning.contains(tokens[head - 1].key) else { return }
    var end = head + 1
    if ActorReading.somewhere.contains(isWordKey(end, sentence)), let near = namedPlace(at: end + 1, sentence) {
      end = near
    }
    var verb = end
    while sentence.contains(verb), verb < end + 2, !tags[verb].classes.isDisjoint(with: [.auxiliary, .adverb]) {
      verb += 1
    }
    guard sentence.contains(verb), tags[verb].classes.contains(.speech) || Doers.telling.contains(tokens[verb].key),
      let ref = register(words((head - 1)..<end, capitalised: true), kind: .person, country: nil)
    else { return }
    add((head - 1)..<end, .actor(ref), .nominal, rule: "doer-without-name")
  }
}
