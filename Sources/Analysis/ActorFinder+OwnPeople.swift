/// People told by whose they are.
extension ActorReading {
  /// "his lawyer denied", "my friends in Belgrade tell me": who speaks, told by whose they are.
  mutating func readOwnPeople(_ sentence: Range<Int>) {
    for head in sentence
    where Doers.kin.contains(tokens[head].key) && covering[head] < 0 && sentence.contains(head - 1)
      && Doers.owning.contains(tokens[head - 1].key)
    {
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
      else { continue }
      add((head - 1)..<end, .actor(ref), .nominal, rule: "doer-without-name")
    }
  }
}
