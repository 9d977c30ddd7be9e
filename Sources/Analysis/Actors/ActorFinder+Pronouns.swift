import Corpus
import Facts

/// "he said", "said she": whoever spoke last.
extension ActorReading {
  mutating func findPronouns() {
    guard classes.contains(where: { $0.contains(.pronoun) }) else { return }
    let quotes = document.quotes
    let ordered = sortedSpots { $0.actor != nil }.map { mentions[$0] }
    var last: Ref?
    var lastSentence = -10
    var next = 0
    for (number, sentence) in document.sentences.enumerated() {
      let speakers = classes[number].contains(.speech) ? speakers(in: sentence.tokens) : []
      var resolvedHere: Set<Int> = []
      while next < ordered.count, ordered[next].tokens.lowerBound < sentence.tokens.lowerBound { next += 1 }
      for speaker in speakers {
        switch speaker {
        case .actor(let ref):
          if canBeHe(ref) { (last, lastSentence) = (ref, number) }
        case .pronoun(let token):
          var antecedent = number - lastSentence <= 6 ? last : nil
          if lastSentence < number, next < ordered.count, canBeHe(ordered[next]),
            ordered[next].tokens.upperBound < token,
            ordered[next].tokens.lowerBound < sentence.tokens.lowerBound + 6,
            !quotes.isQuoted(ordered[next].tokens.lowerBound), isVerb(ordered[next].tokens.upperBound, sentence.tokens)
          {
            // "Blinken phoned Vucic; he insisted": the sentence's own subject.
            antecedent = ordered[next].actor
          }
          guard resolvedHere.insert(token).inserted else { continue }
          let isFemale = tokens[token].key == Key.she
          if lastSentence < number - 1, number > 0, document.sentences[number - 1].block == sentence.block,
            let only = onlyPerson(in: number - 1, isFemale, ordered[..<next])
          {
            antecedent = only
          }
          let found: Ref?
          if let antecedent, fits(antecedent, isFemale) {
            found = antecedent
          } else {
            found = subject(before: number, isFemale, ordered[..<next])
          }
          guard let ref = found else { continue }
          add(token..<(token + 1), .actor(ref), .pronoun, rule: "pronoun-of-speaker")
          (last, lastSentence) = (ref, number)
        }
      }
      if speakers.isEmpty {
        // A sentence without speech is about the person it starts with.
        var index = next
        while index < ordered.count, ordered[index].tokens.lowerBound < sentence.tokens.lowerBound + 6 {
          if canBeHe(ordered[index]) {
            let words = ordered[index].tokens
            if !quotes.isQuoted(words.lowerBound),
              isVerb(words.upperBound, sentence.tokens) || isRelative(behind: words.upperBound, sentence.tokens)
                || words.lowerBound == sentence.tokens.lowerBound && isPresentVerb(words.upperBound, sentence.tokens)
            {
              (last, lastSentence) = (ordered[index].actor, number)
            } else if index + 1 < ordered.count, ordered[index + 1].actor == ordered[index].actor,
              ordered[index + 1].tokens.upperBound < words.lowerBound + 24,
              isVerb(
                isWord(ordered[index + 1].tokens.upperBound, Key.comma, in: sentence.tokens)
                  ? ordered[index + 1].tokens.upperBound + 1 : ordered[index + 1].tokens.upperBound, sentence.tokens)
            {
              // "The head of UNMIK, Zahir Tanin, was shocked"
              (last, lastSentence) = (ordered[index].actor, number)
            }
            break
          }
          index += 1
        }
      }
    }
  }

  /// "Jens Stoltenberg, who came to Skopje,": what the sentence is about.
  private func isRelative(behind index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index + 1), tokens[index].key == Key.comma else { return false }
    if tokens[index + 1].key == Key.who { return true }
    // "Marcus Odell, 38, a police officer from Fargo, is here": what stands between the commas is no verb of another's.
    let end = min(sentence.upperBound, index + 24)
    guard let close = (index + 1..<end).last(where: { tokens[$0].key == Key.comma }) else { return false }
    return isVerb(close + 1, sentence)
      && !(index + 1..<close).contains { people[actorCovering($0) ?? -1] != nil }
  }

  /// "Krasniqi shrugs.": a word in -s right behind the name that opens a sentence.
  private func isPresentVerb(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), tokens[index].kind == .word, !tokens[index].isCapitalised,
      tokens[index].end - tokens[index].start > 3
    else { return false }
    return document.text.bytes[Int(tokens[index].end) - 1] == 0x73
  }

  private func actorCovering(_ token: Int) -> Ref? {
    covering[token] < 0 ? nil : actor(Int(covering[token]))
  }

  /// The one person that the sentence before names, where whoever spoke last is not in it: "Critics say Nikolić lost. He answers".
  private func onlyPerson(in sentence: Int, _ isFemale: Bool, _ earlier: ArraySlice<Spot>) -> Ref? {
    guard sentence >= 0 else { return nil }
    let range = document.sentences[sentence].tokens
    var found: Ref?
    for spot in earlier.reversed() {
      if spot.tokens.lowerBound < range.lowerBound { break }
      guard spot.tokens.lowerBound < range.upperBound, let ref = spot.actor, people[ref] != nil,
        !document.quotes.isQuoted(spot.tokens.lowerBound)
      else { continue }
      if spot.form == .pronoun || !fits(ref, isFemale) || found != nil && found != ref { return nil }
      found = ref
    }
    return found
  }

  private func canBeHe(_ spot: Spot) -> Bool { spot.actor.map { canBeHe($0) } ?? false }

  func canBeHe(_ ref: Ref) -> Bool {
    let kind = kind(of: ref)
    if kind == .person { return true }
    return kind == .office && ref >= firstTextRef && !textActors[Int(ref - firstTextRef)].roles.isEmpty
  }

  private func fits(_ ref: Ref, _ isFemale: Bool) -> Bool {
    guard let known = people[ref]?.isFemale ?? isNamedFemale(ref) else { return true }
    return known == isFemale
  }

  /// What the first name tells of somebody whom the text calls by an office alone.
  private func isNamedFemale(_ ref: Ref) -> Bool? {
    kind(of: ref) == .person ? lexicon.names.isFemale(named: name(of: ref)) : nil
  }

  /// The first person of fitting sex that the sentence before names, or the last one that the sentence before that does.
  private func subject(before sentence: Int, _ isFemale: Bool, _ earlier: ArraySlice<Spot>) -> Ref? {
    guard sentence > 0 else { return nil }
    let near = document.sentences[sentence - 1].tokens.lowerBound
    let start = document.sentences[max(0, sentence - 2)].tokens.lowerBound
    var found: Ref?
    for spot in earlier.reversed() {
      if spot.tokens.lowerBound < start || found != nil && spot.tokens.lowerBound < near { return found }
      if let ref = spot.actor, people[ref] != nil, fits(ref, isFemale), spot.form != .pronoun,
        !document.quotes.isQuoted(spot.tokens.lowerBound)
      {
        found = ref
        if spot.tokens.lowerBound < near { return ref }
      }
    }
    return found
  }
}
