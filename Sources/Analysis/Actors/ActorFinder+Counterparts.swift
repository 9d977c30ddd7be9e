import Corpus
import Facts

/// One office for several people: pairs and counterparts.
extension ActorReading {
  /// "the prime ministers of North Macedonia and Montenegro, Dimitar Kovačevski and Milojko Spajić": first to first.
  mutating func readPair(_ title: Int32, _ start: Int, _ sentence: Range<Int>, isTitleCase: Bool) -> Int? {
    guard isWord(start, Key.of, in: sentence) else { return nil }
    var owners: [Ref?] = []
    var index = start + 1
    while sentence.contains(index) {
      if let mention = mention(startingAt: index, sentence), let id = actor(mention), kind(of: id) != .person {
        owners.append(id)
        index = mentions[mention].tokens.upperBound
      } else if let end = placeEnd(at: index) {
        // "the mayors of Zubin Potok and Leposavić": offices of places.
        owners.append(nil)
        index = end
      } else if tokens[index].key == Key.and || tokens[index].key == Key.comma {
        let next = tokens[index].key == Key.comma && isWord(index + 1, Key.and, in: sentence) ? index + 2 : index + 1
        let isOwner = mention(startingAt: next, sentence).flatMap { actor($0) }.map { kind(of: $0) != .person } ?? false
        guard isOwner || placeEnd(at: next) != nil else { break }
        index = next
      } else {
        break
      }
    }
    guard owners.count > 1, isWord(index, Key.comma, in: sentence) else { return nil }
    index += 1
    let role = lexicon.titles[Int(title)].name
    var pairs: [(Ref, Int)] = []
    while pairs.count < owners.count, sentence.contains(index) {
      guard let person = person(at: index, sentence, country: owners[pairs.count], isTitleCase: isTitleCase) else {
        break
      }
      pairs.append((person.id, person.mention))
      index = person.end
      guard sentence.contains(index) else { break }
      if tokens[index].key == Key.comma { index += 1 }
      if isWord(index, Key.and, in: sentence) { index += 1 }
    }
    guard pairs.count == owners.count else { return nil }
    for (owner, pair) in zip(owners, pairs) {
      give(pair.0, StatedRole(title: title, owner: owner, words: role, token: start), mention: pair.1)
    }
    return index
  }

  private func placeEnd(at token: Int) -> Int? {
    guard tokens.indices.contains(token), tokens[token].isCapitalised else { return nil }
    return mentions.first { mention in
      if case .place = mention.target { return mention.tokens.lowerBound == token }
      return false
    }?.tokens.upperBound
  }

  /// "her Croatian counterpart, Damir Krsticevic": the same office of another state.
  mutating func readCounterpart(at index: Int, _ sentence: Range<Int>, isTitleCase: Bool) {
    if readGovernment(ofCounterpartsAt: index, sentence) { return }
    guard sentence.contains(index - 1), let nation = nationEnding(at: index - 1, sentence) else { return }
    let owner = nation.index
    guard let same = lastStatedRole(before: index, sentence) else { return }
    var next = index + 1
    let isApposition = isWord(next, Key.comma, in: sentence)
    if isApposition { next += 1 }
    let role = StatedRole(title: same.title, owner: owner, words: same.words, token: index)
    if let person = person(
      at: skipRanks(next, sentence), sentence, country: owner, isTitleCase: isTitleCase, isApposition: isApposition)
    {
      give(person.id, role, mention: person.mention)
      return
    }
    let start = hasDeterminer(before: nation.start, sentence) ? nation.start - 1 : nation.start
    roleSpots.append(
      RoleSpot(range: start..<(index + 1), title: same.title, owner: owner, words: same.words, sentence: sentence))
  }

  /// "Officials in Pristina blame their counterparts in Belgrade": the other government.
  private mutating func readGovernment(ofCounterpartsAt index: Int, _ sentence: Range<Int>) -> Bool {
    guard tokens[index].key == ActorReading.counterparts, hasDeterminer(before: index, sentence),
      isWord(index + 1, ActorReading.inside, in: sentence), sentence.contains(index + 2),
      let state = government(at: index + 2)
    else { return false }
    let end = mentions.first { $0.tokens.lowerBound == index + 2 }?.tokens.upperBound ?? index + 3
    add((index - 1)..<end, .actor(state), .nominal, rule: "officials-of-body")
    return true
  }
  private static var counterparts: WordKey { "counterparts" }

  /// The office named last before a token, in its sentence or else earlier in the text.
  func lastStatedRole(before token: Int, _ sentence: Range<Int>) -> (title: Int32, words: String)? {
    var best: (token: Int, title: Int32, words: String)?
    for person in people.values {
      for role in person.roles where role.token < token {
        if best == nil || best!.token < role.token { best = (role.token, role.title, role.words) }
      }
    }
    if let spot = roleSpots.last, spot.range.lowerBound < token, spot.range.lowerBound > best?.token ?? -1 {
      best = (spot.range.lowerBound, spot.title, spot.words)
    }
    guard let best, token - best.token < 120 else { return nil }
    return (best.title, best.words)
  }
}
