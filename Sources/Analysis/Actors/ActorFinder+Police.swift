import Corpus
import Facts

/// The police that a text means by the bare word, and a nation's soldiers within a force.
extension ActorReading {
  /// "Police said", "the police": the one police that the text names, or, in a text on a state that names none, the state's.
  mutating func police(_ found: Attributes, _ head: Int, acts: Bool, _ sentence: Range<Int>) -> Ref? {
    let isDefinite = found.determiner == Key.the && found.start == head - 1
    guard found.start == head && acts || isDefinite else { return nil }
    let isNamed = seenPolice()
    if isNamed { return found.start == head && namedPolice.isOne ? namedPolice.first : nil }
    guard let land = lexicon.theatre.land, let bodies = lexicon.ownBodies[land], let police = bodies.police,
      let since = bodies.policeSince, let first = day?.first, first >= since, isOfLand(land),
      !speaksOfOthers(before: found.start, sentence, than: land)
    else { return nil }
    return police
  }

  /// Whether the text names a police at all; those seen the time before are not gone through again.
  private mutating func seenPolice() -> Bool {
    for mention in mentions[min(namedPolice.seen, mentions.count)...]
    where mention.form == .name && tokens[mention.tokens.upperBound - 1].key == Key.police {
      guard let ref = mention.actor, kind(of: ref) == .organisation else { continue }
      if let found = namedPolice.first, found != ref { namedPolice.isOne = false }
      namedPolice.first = namedPolice.first ?? ref
    }
    namedPolice.seen = mentions.count
    return namedPolice.first != nil
  }

  /// Whether a text names a land or its places more than once.
  func isOfLand(_ land: String) -> Bool {
    var named = 0
    for mention in mentions {
      switch mention.target {
      case .actor(let ref): if ref < firstTextRef, lexicon.actors[Int(ref)].country == land { named += 1 }
      case .place(let number): if lexicon.theatre.holds(place: number) { named += 1 }
      }
      if named > 1 { return true }
    }
    return false
  }

  /// "Serbian President Vučić said that police": those named right before are of another state.
  private func speaksOfOthers(before start: Int, _ sentence: Range<Int>, than land: String) -> Bool {
    for index in max(sentence.lowerBound, start - 12)..<start {
      if covering[index] >= 0, let ref = actor(Int(covering[index])), let code = country(of: ref), code != land {
        return true
      }
      if tags[index].classes.contains(.adjective), let nation = nationEnding(at: index, sentence),
        country(of: nation.index).map({ $0 != land }) ?? false
      {
        return true
      }
    }
    return false
  }

  /// "brief Allied ambassadors", "met the northern mayors", "called on the community leaders"
  func isAddressed(_ start: Int, _ sentence: Range<Int>) -> Bool {
    var before = start - 1
    if isWord(before, ActorReading.onWord, in: sentence) { before -= 1 }
    return sentence.contains(before) && ActorReading.addressing.contains(tokens[before].key)
  }
  private static var onWord: WordKey { "on" }
  private static let addressing = WordSet(
    "met meet meets brief briefs briefed urged urges calls called invited invites warned warns asked asks summoned addressed"
  )
}
