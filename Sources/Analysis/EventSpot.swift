import Corpus
import Facts

/// The words of an event in a sentence.
struct EventSpot {
  let frame: EventFrame
  let tokens: Range<Int>
  /// Its form leaves room for an object inside: "asked NATO to".
  let hasGap: Bool
  /// What its frame needs does not stand there; a named party in a text of the conflict makes up for it.
  var isOpen = false
}

/// A form of a frame that fits the words, whatever stands around them.
struct EventCandidate {
  let frame: Int
  let tokens: Range<Int>
  let hasGap: Bool
  let beginsWithVerb, isBare: Bool
}

extension EventTable {
  /// Adds the forms that fit at a word of a sentence, the longest first.
  /// - Parameters:
  ///   - bits: a bit for each word of the sentence.
  ///   - withRoles: whether frames of roles are read.
  func addCandidates(
    at head: EventMarks.Head, in tokens: [Token], before limit: Int, bits: UInt64, withRoles: Bool,
    to found: inout [EventCandidate]
  ) {
    let index = head.token
    let first = found.count
    for number in head.triggers {
      let glance = glances[number]
      guard glance.all & ~bits == 0, glance.any & bits != 0 else { continue }
      if let second = glance.second {
        guard index + 1 < limit, tokens[index + 1].key == second || quotes.contains(tokens[index + 1].key) else {
          continue
        }
      }
      let trigger = triggers[number]
      guard withRoles || !trigger.isOfRoles else { continue }
      guard let match = end(of: trigger.elements, at: index, in: tokens, before: limit) else { continue }
      found.append(
        EventCandidate(
          frame: Int(trigger.frame), tokens: index..<match.end, hasGap: match.hasGap,
          beginsWithVerb: trigger.beginsWithVerb, isBare: trigger.isBare))
    }
    if found.count > first + 1 { found[first...].sort { $0.tokens.count > $1.tokens.count } }
  }

  private func end(
    of form: Range<Int>, at index: Int, in tokens: [Token], before end: Int
  ) -> (end: Int, hasGap: Bool)? {
    var position = index
    var isGap = false
    var hasGap = false
    for number in form {
      let element = elements[number]
      if case .gap = element {
        (isGap, hasGap) = (true, true)
        continue
      }
      // 'said it was "worried" about': the marks of a quotation part no form.
      if !isGap, position > index, position < end, quotes.contains(tokens[position].key) { position += 1 }
      let limit = min(end, position + (isGap ? 8 : 1))
      while position < limit, !fits(element, tokens[position].key) {
        if gapStops.contains(tokens[position].key) { return nil }
        position += 1
      }
      guard position < limit else { return nil }
      isGap = false
      position += 1
    }
    return (position, hasGap)
  }

  private func fits(_ element: EventFrame.Element, _ key: WordKey) -> Bool {
    switch element {
    case .word(let word): word == key
    case .anyOf(let words): words.contains(key)
    case .of(let flag): words[key].map { !$0.classes.isDisjoint(with: flag) } ?? false
    case .gap: true
    }
  }
}
