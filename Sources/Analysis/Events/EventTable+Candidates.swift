import Corpus

/// Which forms of frames fit the words of a sentence.
extension EventTable {
  /// Adds the forms that fit at a word of a sentence, the longest first.
  /// - Parameters:
  ///   - bits: of the words of the sentence.
  ///   - withRoles: whether frames of roles are read.
  func addCandidates(
    at head: EventMarks.Head, in tokens: [Token], _ marks: EventMarks, before limit: Int, bits: WordBits,
    withRoles: Bool, to found: inout [EventCandidate]
  ) {
    let index = head.token
    // A form of one word has no next one, and behind the last word of a sentence nothing else fits.
    var next = index + 1 < limit ? tokens[index + 1].key.bit : .max
    // "threatened today to impose": what only tells when parts no form.
    let resumed = timeEnd(at: index + 1, in: tokens, marks, before: limit)
    if resumed > index + 1, resumed < limit { next |= tokens[resumed].key.bit }
    let of = head.next & Key.of.bit != 0 ? ofBehindPhrase(at: index + 1, in: tokens, marks, before: limit) : nil
    if of != nil { next |= Key.of.bit }
    guard head.next & next != 0 else { return }
    let (first, folded) = (found.count, bits.folded)
    glances.withUnsafeBufferPointer { glances in
      for number in head.triggers where glances[number].mayFit(folded, next: next) {
        let trigger = triggers[number]
        guard withRoles || !trigger.isOfRoles, bits.mayHoldAll(of: trigger.words) else { continue }
        // Most forms are a word alone.
        guard
          let match = trigger.elements.count == 1
            ? (end: index + 1, hasGap: false)
            : end(
              of: trigger.elements, at: index, in: tokens, marks, before: limit,
              resumingAt: trigger.beginsWithVerb ? nil : of)
        else { continue }
        let candidate = EventCandidate(
          frame: Int(trigger.frame), tokens: index..<match.end, hasGap: match.hasGap,
          beginsWithVerb: trigger.beginsWithVerb, isBare: trigger.isBare)
        // Few forms fit at one word: each is put behind those that are as long.
        var place = found.count
        found.append(candidate)
        while place > first, found[place - 1].tokens.count < candidate.tokens.count {
          found[place] = found[place - 1]
          place -= 1
        }
        found[place] = candidate
      }
    }
  }

  /// Where an adverb of time that begins at a word ends: "today", "on Wednesday night", "last week"; the word itself where none
  /// does.
  @inline(__always)
  private func timeEnd(at start: Int, in tokens: [Token], _ marks: EventMarks, before end: Int) -> Int {
    start < end && marks.grammar(start).contains(.timeOpenings) ? timeEnd(from: start, in: tokens, before: end) : start
  }

  /// The same where a word of time stands.
  private func timeEnd(from start: Int, in tokens: [Token], before end: Int) -> Int {
    var (index, last) = (start, start)
    while index < end {
      let word = tokens[index].key
      if timeWords.contains(word) || (index > start && partsOfTime.contains(word)) {
        last = index + 1
      } else if !timeOpeners.contains(word) {
        break
      }
      index += 1
    }
    return last
  }

  /// The "of" of a noun that stands behind who, where or when: "the delivery |by UNHCR| of", "the arrest |in Klina| of".
  private func ofBehindPhrase(at start: Int, in tokens: [Token], _ marks: EventMarks, before end: Int) -> Int? {
    guard start < end, phraseOpeners.contains(tokens[start].key) else { return nil }
    var index = start + 1
    while index < min(end, start + EventTable.longestPhrase) {
      if tokens[index].key == Key.of { return index > start + 1 ? index : nil }
      if tokens[index].kind == .mark || marks.endsClause(index) { return nil }
      // "the arrest in the village of Klina": what the phrase is of.
      if index + 1 < end, tokens[index + 1].key == Key.of, tokens[index].kind == .word, !tokens[index].isCapitalised,
        !timeWords.contains(tokens[index].key)
      {
        return nil
      }
      index += 1
    }
    return nil
  }
  /// Tokens of such a phrase: "by the Kosovo Energy Corporation".
  private static let longestPhrase = 7

  /// Where a form ends that begins with the word at an index.
  private func end(
    of form: Range<Int>, at index: Int, in tokens: [Token], _ marks: EventMarks, before end: Int, resumingAt of: Int?
  ) -> (end: Int, hasGap: Bool)? {
    let classes = marks.classes
    var position = index + 1
    var isGap = false
    var hasGap = false
    for number in form.dropFirst() {
      let element = elements[number]
      if case .gap = element {
        (isGap, hasGap) = (true, true)
        continue
      }
      // 'said it was "worried" about': the marks of a quotation part no form.
      if !isGap, position < end, marks.grammar(position).contains(.quotes) { position += 1 }
      if !isGap, position < end, !fits(element, tokens[position].key, classes[position]) {
        if position == index + 1, let of, fits(element, tokens[of].key, classes[of]) {
          position = of
        } else {
          position = timeEnd(at: position, in: tokens, marks, before: end)
        }
      }
      let limit = min(end, position + (isGap ? 8 : 1))
      // Asked for what it is once, and not at each word.
      let place: Int? =
        switch element {
        case .word(let word): marks.first(from: position, before: limit) { tokens[$0].key == word }
        case .anyOf(let words): marks.first(from: position, before: limit) { words.contains(tokens[$0].key) }
        case .of(let flag): marks.first(from: position, before: limit) { !classes[$0].isDisjoint(with: flag) }
        case .gap: position < limit ? position : nil
        }
      guard let place else { return nil }
      isGap = false
      position = place + 1
    }
    return (position, hasGap)
  }

  @inline(__always)
  private func fits(_ element: EventFrame.Element, _ key: WordKey, _ classes: EventWordClasses) -> Bool {
    switch element {
    case .word(let word): word == key
    case .anyOf(let words): words.contains(key)
    case .of(let flag): !classes.isDisjoint(with: flag)
    case .gap: true
    }
  }
}

extension EventMarks {
  /// The first place of a run where an element of a form fits; nil where a word that no gap reaches over comes before it.
  @inline(__always)
  fileprivate func first(from start: Int, before end: Int, _ fits: (Int) -> Bool) -> Int? {
    var index = start
    while index < end {
      if fits(index) { return index }
      // "left the party and was shot dead": the deed behind "and was" is another.
      if grammar(index).contains(.gapStops)
        || index + 1 < end && grammar(index).contains(.joiners) && grammar(index + 1).contains(.finiteBe)
      {
        return nil
      }
      index += 1
    }
    return nil
  }
}
