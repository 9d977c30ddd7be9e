import Corpus
import Facts

/// Who speaks in a sentence, as far as "he" and "she" are concerned.
///
/// Statements read speech in full, but need to know who the pronouns are; who "he" is hangs on who spoke before, whether
/// or not his words are told ("he would say no more", "she hopes").
extension ActorReading {
  enum Speaker {
    case actor(Ref)
    /// "he", "she": a token.
    case pronoun(Int)
  }

  /// The subjects of the verbs of speech of a sentence, in text order; what stands inside quotation marks says nothing.
  func speakers(in sentence: Range<Int>) -> [Speaker] {
    var result: [Speaker] = []
    let quotes = document.quotes
    for index in sentence where tags[index].classes.contains(.speech) && !quotes.isQuoted(index) {
      guard let (speech, _) = lexicon.speechVerb(at: index, of: document, in: sentence),
        !document.endsInING(index) || sentence.contains(index - 1) && tags[index - 1].classes.contains(.auxiliary),
        !isToldOf(index, sentence)
      else { continue }
      // "called on Serbia", but not "called Vučić".
      if speech.verb == "call on", tokens[index].key != Speakers.appeal,
        !sentence.contains(index + 1) || !Speakers.callWords.contains(tokens[index + 1].key)
      {
        continue
      }
      // "He described it and called for an inquiry": one subject for both.
      if !result.isEmpty, Speakers.joining.contains(tokens[index - 1].key) { continue }
      if let speaker = speaker(of: index, speech, sentence) {
        result.append(speaker)
      } else if index > sentence.lowerBound, Speakers.joining.contains(tokens[index - 1].key),
        tags[sentence.lowerBound].classes.contains(.pronoun)
      {
        // "He trusts the police, and assures"
        result.append(.pronoun(sentence.lowerBound))
      }
    }
    return result
  }

  /// "was told"
  private func isToldOf(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    var before = verb - 1
    while sentence.contains(before), tags[before].classes.contains(.adverb) { before -= 1 }
    return sentence.contains(before) && StatementWords.toBe.contains(tokens[before].key)
      && document.text.bytes[Int(tokens[verb].end) - 1] != 0x67
  }

  private func speaker(of verb: Int, _ speech: SpeechVerb, _ sentence: Range<Int>) -> Speaker? {
    let quotes = document.quotes
    var index = verb - 1
    while sentence.contains(index), isBetweenSpeakerAndVerb(index) { index -= 1 }
    if sentence.contains(index), !quotes.isQuoted(index) {
      if let named = named(endingAt: index + 1) { return .actor(named.ref) }
      if tags[index].classes.contains(.pronoun) { return .pronoun(index) }
      if tokens[index].key == Key.comma {
        // "Putin's spokesman, Dmitry Peskov, said"
        if let named = named(endingAt: index), canBeHe(named.ref), sentence.contains(named.start - 1),
          tokens[named.start - 1].key == Key.comma
        {
          return .actor(named.ref)
        }
        if let found = speaker(before: index, sentence) { return found }
      } else if tokens[index].key == StatementWords.dash, let found = speaker(before: index, sentence) {
        return found
      }
    }
    // "told Reuters" has its hearer behind it.
    return speech.takesObject ? nil : speaker(behind: verb, sentence)
  }

  /// Auxiliaries, adverbs and times between a subject and its verb: "Stoltenberg later on Monday said".
  private func isBetweenSpeakerAndVerb(_ index: Int) -> Bool {
    let found = tags[index].classes
    return !found.isDisjoint(with: [.auxiliary, .adverb, .calendar]) && !document.quotes.isQuoted(index)
      && !found.contains(.pronoun)
      || tokens[index].key == StatementWords.on && index + 1 < tokens.count
        && tags[index + 1].classes.contains(.calendar)
  }

  /// "Stoltenberg, who attended the meeting, insisted": back over the insertion to the subject.
  private func speaker(before comma: Int, _ sentence: Range<Int>) -> Speaker? {
    for index in stride(from: comma - 1, to: sentence.lowerBound, by: -1)
    where tokens[index].key == Key.comma && !document.quotes.isQuoted(index) {
      let next = index + 1
      // "ENVER HOXHAJ, of Kosovo, said", "Arben Beqiri, 38, said": whoever opens the sentence.
      if Speakers.asides.contains(tokens[next].key) || tokens[next].kind == .number || document.endsInING(next),
        let named = named(endingAt: index), canBeHe(named.ref), named.start - sentence.lowerBound < 3
      {
        return .actor(named.ref)
      }
      guard
        next == comma || Speakers.relatives.contains(tokens[next].key)
          || !tags[next].classes.isDisjoint(with: [.determiner, .adverb, .title, .attribute, .speech, .former])
      else { continue }
      if let named = named(endingAt: index) { return .actor(named.ref) }
      if tags[index - 1].classes.contains(.pronoun) { return .pronoun(index - 1) }
    }
    return nil
  }

  /// "said Rama", "said NATO Secretary-General Jens Stoltenberg", "said Col. X".
  private func speaker(behind verb: Int, _ sentence: Range<Int>) -> Speaker? {
    let quotes = document.quotes
    guard sentence.contains(verb - 1), tokens[verb - 1].kind == .mark,
      tokens[verb - 1].key == Key.comma || quotes.isQuoted(verb - 1)
    else { return nil }
    var index = verb + 1
    var best: Speaker?
    for _ in 0..<10 where sentence.contains(index) && !quotes.isQuoted(index) {
      let classes = tags[index].classes
      if classes.contains(.pronoun), best == nil { return .pronoun(index) }
      if let named = named(startingAt: index) {
        best = .actor(named.ref)
        if canBeHe(named.ref) { return best }
        index = named.end
      } else if tokens[index].kind == .possessive
        || tokens[index].key == Key.stop && !tokens[index].traits.contains(.spaceBefore)
        || !classes.isDisjoint(with: [.title, .adjective, .attribute, .determiner, .head, .former])
        || tokens[index].key == NameTable.hyphen || tokens[index].key == Key.of
      {
        index += 1
      } else {
        break
      }
    }
    return best
  }

  private func named(endingAt end: Int) -> (ref: Ref, start: Int)? {
    guard end > 0, covering[end - 1] >= 0 else { return nil }
    let spot = mentions[Int(covering[end - 1])]
    guard spot.tokens.upperBound == end, let ref = spot.actor else { return nil }
    return (ref, spot.tokens.lowerBound)
  }

  private func named(startingAt start: Int) -> (ref: Ref, end: Int)? {
    guard covering[start] >= 0 else { return nil }
    let spot = mentions[Int(covering[start])]
    guard spot.tokens.lowerBound == start, let ref = spot.actor else { return nil }
    return (ref, spot.tokens.upperBound)
  }
}

private enum Speakers {
  static var appeal: WordKey { "appeal" }
  static let callWords = WordSet("on for upon")
  static let joining = WordSet("and but")
  static let asides = WordSet("of from in for")
  static let relatives = WordSet("who whose which whom speaking")
}
