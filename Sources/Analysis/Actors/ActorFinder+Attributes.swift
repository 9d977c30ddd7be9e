import Corpus
import Facts

/// The words before the noun that heads a group of people: "dozens of heavily armed |men".
extension ActorReading {
  /// What stands before a head noun.
  struct Attributes {
    var start: Int
    /// Where the words that belong to the group's name start.
    var nameStart: Int
    var isStrong = false
    var isEthnic = false
    var owner: Ref?
    var determiner: WordKey?
    var isMassed = false
    /// "Italian and Hungarian": of several nations.
    var isJoint = false
  }

  func attributes(before head: Int, _ sentence: Range<Int>) -> Attributes {
    var result = Attributes(start: head, nameStart: head)
    var index = head - 1
    while sentence.contains(index) {
      if let mention = mention(endingAt: index + 1, sentence), mentions[mention].form == .name, let id = actor(mention),
        kind(of: id) != .person
      {
        result.owner = result.owner ?? id
        result.isStrong = true
        index = mentions[mention].tokens.lowerBound - 1
        result.nameStart = index + 1
        result.start = index + 1
        continue
      }
      let token = tokens[index]
      let classes = tags[index].classes
      if token.kind == .possessive {
        guard result.nameStart == head || !result.isStrong, let mention = mention(endingAt: index, sentence),
          let id = actor(mention),
          kind(of: id) != .person
        else { break }
        result.owner = id
        result.isStrong = true
        result.start = mentions[mention].tokens.lowerBound
        result.nameStart = result.start
        break
      }
      if let nation = nationEnding(at: index, sentence) {
        result.owner = result.owner ?? nation.index
        result.isStrong = true
        index = nation.start - 1
        (result.start, result.nameStart) = (nation.start, nation.start)
        // "Italian and Hungarian soldiers": of both together, and of neither.
        if isWord(index, Key.and, in: sentence), let other = nationEnding(at: index - 1, sentence),
          !isWord(other.start - 1, Key.comma, in: sentence)
        {
          result.owner = nil
          result.isJoint = true
          index = other.start - 1
          (result.start, result.nameStart) = (other.start, other.start)
          break
        }
        continue
      }
      if token.key == NameTable.hyphen, !token.traits.contains(.spaceBefore), sentence.contains(index - 1),
        tokens[index - 1].kind == .word
      {
        if let mention = mention(endingAt: index, sentence), let id = actor(mention), kind(of: id) != .person {
          (result.owner, result.isStrong) = (result.owner ?? id, true)
          index = mentions[mention].tokens.lowerBound
        } else if let nation = nationEnding(at: index - 1, sentence) {
          (result.owner, result.isStrong) = (result.owner ?? nation.index, true)
          index = nation.start
        } else {
          if ActorReading.strongAttributes.contains(tokens[index - 1].key) { result.isStrong = true }
          if tokens[index - 1].key == ActorReading.ethnic { result.isEthnic = true }
          index -= 1
        }
        (result.start, result.nameStart) = (index, index)
        index -= 1
        continue
      }
      if token.kind == .number || classes.contains(.quantity) {
        if token.kind == .number, isYear(index) { break }
        if ActorReading.oneOrMore.contains(token.key) || token.kind == .number || classes.contains(.quantity) {
          result.isMassed = true
        }
        result.start = index
        index -= 1
        continue
      }
      if isWord(index, Key.of, in: sentence), sentence.contains(index - 1), tags[index - 1].classes.contains(.quantity)
      {
        // "dozens of heavily armed men"
        result.isMassed = true
        result.start = index - 1
        break
      }
      if classes.contains(.determiner) {
        // "said that NATO allies": a conjunction.
        if token.key == Key.that { break }
        result.determiner = token.key
        result.start = index
        break
      }
      // "armed and masked men", "professionally armed men"
      let isJoined =
        token.key == Key.and && index + 1 < head && sentence.contains(index - 1)
        && ActorReading.strongAttributes.contains(tokens[index - 1].key)
      if index < head - 1, isJoined || isAdverb(index), ActorReading.strongAttributes.contains(tokens[index + 1].key) {
        (result.start, result.nameStart) = (index, index)
        index -= 1
        continue
      }
      // "Leposavic residents"
      if result.nameStart == head, ActorReading.ofPlaces.contains(tokens[head].key),
        let mention = mention(endingAt: index + 1, sentence), case .place = mentions[mention].target
      {
        result.isStrong = true
        (result.start, result.nameStart) = (mentions[mention].tokens.lowerBound, mentions[mention].tokens.lowerBound)
        break
      }
      guard token.kind == .word, classes.contains(.attribute) else { break }
      if ActorReading.strongAttributes.contains(token.key) { result.isStrong = true }
      if token.key == ActorReading.ethnic { result.isEthnic = true }
      result.start = index
      if !ActorReading.evaluations.contains(token.key) || result.nameStart < head { result.nameStart = index }
      if ActorReading.evaluations.contains(token.key) { result.nameStart = index + 1 }
      index -= 1
    }
    // "about thirty gunmen", "at least thirty"
    if result.isMassed, sentence.contains(result.start - 1) {
      if ActorReading.hedges.contains(tokens[result.start - 1].key) {
        result.start -= 1
      } else if sentence.contains(result.start - 2), ActorReading.hedgeEnds.contains(tokens[result.start - 1].key),
        ActorReading.hedgeStarts.contains(tokens[result.start - 2].key)
      {
        result.start -= 2
      }
    }
    return result
  }

  /// "professionally", "heavily"
  private func isAdverb(_ index: Int) -> Bool {
    tokens[index].end - tokens[index].start > 5 && document.endsInLY(index)
  }
}
