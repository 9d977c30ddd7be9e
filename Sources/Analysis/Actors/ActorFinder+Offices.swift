import Corpus
import Facts

/// Offices without a name: "the mayor of Zvecan", "a spokesman for the Serbian government".
extension ActorReading {
  /// Who speaks for a body that is no name: its spokesperson, where no name of theirs follows.
  mutating func findSpokespeople() {
    for (number, sentence) in document.sentences.enumerated() where classes[number].contains(.title) {
      let range = sentence.tokens
      for index in range where tags[index].classes.contains(.title) && covering[index] < 0 {
        readSpokesperson(at: index, range)
      }
    }
  }

  private mutating func readSpokesperson(at index: Int, _ sentence: Range<Int>) {
    guard StatementWords.spokespeople.contains(tokens[index].key), sentence.contains(index + 2),
      LocalWords.speaking.contains(tokens[index + 1].key),
      let entry = lexicon.names.entryIndex(of: tags[index].node), lexicon.names.entries[entry].title >= 0
    else { return }
    let title = lexicon.names.entries[entry].title
    guard
      let mention = mention(startingAt: index + 2, sentence)
        ?? (hasDeterminer(before: index + 3, sentence) ? mention(startingAt: index + 3, sentence) : nil),
      let owner = actor(mention), kind(of: owner) != .person, hasDeterminer(before: index, sentence),
      !isNamed(behind: mentions[mention].tokens.upperBound, sentence)
    else { return }
    // "Besim Hoti, a spokesman for the police", "was a spokesman for the party": said of somebody.
    let start = index - 1
    guard
      !sentence.contains(start - 1) || tokens[start - 1].key == Key.comma
        || tags[start - 1].classes.isDisjoint(with: .auxiliary),
      !(isWord(start - 1, Key.comma, in: sentence) && endsWithPerson(start - 1, sentence))
    else { return }
    let spot = RoleSpot(
      range: start..<(index + 1), title: title, owner: owner, words: words(index..<(index + 1)), sentence: sentence)
    guard let office = office(of: spot) else { return }
    add(spot.range, .actor(office), .role, role: spot.words, rule: "unnamed-office")
  }

  private func endsWithPerson(_ comma: Int, _ sentence: Range<Int>) -> Bool {
    guard let mention = mention(endingAt: comma, sentence), let ref = actor(mention) else { return false }
    return kind(of: ref) == .person
  }

  /// "a spokesman for the ministry, Besim Hoti", "for UNMIK Andrea Angeli": the name itself follows.
  private func isNamed(behind index: Int, _ sentence: Range<Int>) -> Bool {
    let next = isWord(index, Key.comma, in: sentence) ? index + 1 : index
    guard let mention = mention(startingAt: next, sentence), let ref = actor(mention) else { return false }
    return kind(of: ref) == .person
  }
  /// Who holds a local office that the text names with its town: the person whom the text names with that town, or the office
  /// itself; nil for offices of no town.
  mutating func localOffice(of spot: RoleSpot) -> (ref: Ref, rule: RuleName)? {
    let title = lexicon.titles[Int(spot.title)]
    guard title.kind == .local, !spot.isPredicate, let number = town(of: spot) else { return nil }
    let holders = people.values.filter { person in
      person.roles.contains { !$0.isFormer && lexicon.titles[Int($0.title)].kind == .local }
        && isNamed(number, inSentenceOf: person.firstToken)
    }
    if holders.count == 1, !spot.isIndefinite { return (holders[0].ref, "role-stated") }
    let office = title.name.prefix(1).uppercased() + title.name.dropFirst() + " of " + placeName(number)
    let ref = register(
      office, kind: .office, country: Int(number) < lexicon.places.count ? lexicon.places[Int(number)].country : nil,
      roles: [Actor.Role(role: title.name, of: nil, from: nil, to: nil)])
    return ref.map { ($0, "unnamed-office") }
  }

  private func placeName(_ number: Int32) -> String {
    Int(number) < lexicon.places.count
      ? lexicon.places[Int(number)].name : villages[Int(number) - lexicon.places.count].name
  }

  /// "the mayor |of Zvecan|", "the mayor of the municipality of Zvecan".
  private func town(of spot: RoleSpot) -> Int32? {
    guard isWord(spot.range.upperBound, Key.of, in: spot.sentence) else { return nil }
    var first = spot.range.upperBound + 1
    if isWord(first, Key.the, in: spot.sentence), isWord(first + 1, LocalWords.municipality, in: spot.sentence),
      isWord(first + 2, Key.of, in: spot.sentence)
    {
      first += 3
    }
    for mention in mentions where mention.tokens.lowerBound == first {
      if case .place(let number) = mention.target { return number }
    }
    return nil
  }

  private func isNamed(_ place: Int32, inSentenceOf token: Int) -> Bool {
    let sentence = document.sentences[document.sentence(ofToken: token)].tokens
    return mentions.contains { $0.target == .place(place) && sentence.contains($0.tokens.lowerBound) }
  }
}

private enum LocalWords {
  static let speaking = WordSet("for of at")
  static var municipality: WordKey { "municipality" }
}
