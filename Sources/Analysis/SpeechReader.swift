import Corpus
import Facts

/// Finds who is the subject of a verb of speech.
struct SpeechReader {
  enum Subject {
    /// Index into the anchors.
    case anchor(Int)
    /// "he", "she": a token.
    case pronoun(Int)
  }

  /// A verb of speech with its subject.
  struct Clause {
    let verb: Int
    let speech: SpeechVerb
    let subject: Subject
    /// Where the subject starts and ends; behind the verb when inverted ("said Rama").
    let subjectTokens: Range<Int>
    /// "saying", "adding": hangs on the clause before.
    let isParticiple: Bool
  }

  /// A mention of an actor, as far as speech is concerned.
  struct Anchor {
    let tokens: Range<Int>
    /// A person, or someone only the text knows.
    let isPerson: Bool
  }

  let document: Document
  let lexicon: Lexicon
  let quotes: QuoteMap
  let anchors: [Anchor]
  private let tags: [WordTag]
  private let tokens: [Token]
  /// Beside the tokens: the longest anchor that ends before, or starts at, one; -1 for none.
  private var endingAt: [Int32]
  private var startingAt: [Int32]

  init(document: Document, lexicon: Lexicon, quotes: QuoteMap, anchors: [Anchor], tags: [WordTag]) {
    (self.document, self.lexicon, self.quotes, self.anchors, self.tags) = (document, lexicon, quotes, anchors, tags)
    tokens = document.tokens
    endingAt = [Int32](repeating: -1, count: tokens.count + 1)
    startingAt = endingAt
    for (index, anchor) in anchors.enumerated() {
      let other = endingAt[anchor.tokens.upperBound]
      if other < 0 || anchors[Int(other)].tokens.count < anchor.tokens.count {
        endingAt[anchor.tokens.upperBound] = Int32(index)
      }
      let another = startingAt[anchor.tokens.lowerBound]
      if another < 0 || anchors[Int(another)].tokens.count < anchor.tokens.count {
        startingAt[anchor.tokens.lowerBound] = Int32(index)
      }
    }
  }

  private func classes(_ token: Int) -> WordClasses { tags[token].classes }

  /// The clauses of speech of a sentence, in text order; words inside quotation marks say nothing of who speaks.
  func clauses(in sentence: Range<Int>) -> [Clause] {
    var result: [Clause] = []
    for index in sentence where classes(index).contains(.speech) && !quotes.isQuoted(index) {
      guard let speech = lexicon.speechVerb(tokens[index].key) else { continue }
      // "pointed out", but not "pointed to".
      if speech.particle != .none, speech.verb != "call on" {
        guard sentence.contains(index + 1), tokens[index + 1].key == speech.particle else { continue }
      }
      if isParticiple(index) {
        if let last = result.last, sentence.contains(index - 1), !classes(index - 1).contains(.preposition) {
          result.append(
            Clause(
              verb: index, speech: speech, subject: last.subject, subjectTokens: last.subjectTokens, isParticiple: true)
          )
        }
        continue
      }
      guard !isPassive(index, sentence) else { continue }
      // "The arrival of these soldiers adds to the 400 who are there."
      if speech.verb == "add", sentence.contains(index + 1), tokens[index + 1].key == Key.to { continue }
      // "called on Serbia", but not "called Vučić".
      if tokens[index].key != SpeechReader.appeal, speech.verb == "call on" {
        guard sentence.contains(index + 1), SpeechReader.callWords.contains(tokens[index + 1].key) else { continue }
      }
      if let last = result.last, sentence.contains(index - 1), SpeechReader.joining.contains(tokens[index - 1].key) {
        // "He described ... and called on ...": one subject for both.
        result.append(
          Clause(
            verb: index, speech: speech, subject: last.subject, subjectTokens: last.subjectTokens, isParticiple: true))
      } else if let (subject, range) = subject(of: index, sentence) {
        result.append(Clause(verb: index, speech: speech, subject: subject, subjectTokens: range, isParticiple: false))
      }
    }
    return result
  }

  private func isParticiple(_ index: Int) -> Bool {
    let end = Int(tokens[index].end)
    let bytes = document.text.bytes
    guard end - Int(tokens[index].start) > 4, bytes[end - 1] == 0x67, bytes[end - 2] == 0x6E, bytes[end - 3] == 0x69
    else {
      return false
    }
    return index == 0 || !classes(index - 1).contains(.auxiliary)
  }

  private func isPassive(_ index: Int, _ sentence: Range<Int>) -> Bool {
    var before = index - 1
    while sentence.contains(before), classes(before).contains(.adverb) { before -= 1 }
    guard sentence.contains(before), SpeechReader.toBe.contains(tokens[before].key) else { return false }
    let end = Int(tokens[index].end)
    return document.text.bytes[end - 1] != 0x67
  }

  private func subject(of verb: Int, _ sentence: Range<Int>) -> (Subject, Range<Int>)? {
    var index = verb - 1
    while sentence.contains(index), isBetween(index, verb) { index -= 1 }
    if sentence.contains(index) {
      if let direct = ending(at: index + 1), !quotes.isQuoted(index) {
        return (.anchor(direct), anchors[direct].tokens)
      }
      if classes(index).contains(.pronoun), !quotes.isQuoted(index) { return (.pronoun(index), index..<(index + 1)) }
      if tokens[index].key == Key.comma, !quotes.isQuoted(index), let named = ending(at: index),
        anchors[named].isPerson,
        sentence.contains(anchors[named].tokens.lowerBound - 1),
        tokens[anchors[named].tokens.lowerBound - 1].key == Key.comma
      {
        // "Putin's spokesman, Dmitry Peskov, said"
        return (.anchor(named), anchors[named].tokens)
      }
      if tokens[index].key == Key.comma || tokens[index].key == SpeechReader.dash,
        let found = apposed(before: index, sentence)
      {
        return found
      }
    }
    // "told Reuters" has its hearer behind it.
    guard let speech = lexicon.speechVerb(tokens[verb].key), !speech.takesObject else { return nil }
    return inverted(after: verb, sentence)
  }

  /// Auxiliaries, adverbs and times between a subject and its verb: "Stoltenberg later on Monday said".
  private func isBetween(_ index: Int, _ verb: Int) -> Bool {
    let found = classes(index)
    return !found.isDisjoint(with: [.auxiliary, .adverb, .calendar]) && !quotes.isQuoted(index)
      && !found.contains(.pronoun)
      || (tokens[index].key == SpeechReader.on && index + 1 < tokens.count && classes(index + 1).contains(.calendar))
  }

  /// "Stoltenberg, who attended the meeting, insisted": back over the insertion to the subject.
  private func apposed(before comma: Int, _ sentence: Range<Int>) -> (Subject, Range<Int>)? {
    for index in stride(from: comma - 1, to: sentence.lowerBound, by: -1)
    where tokens[index].key == Key.comma && !quotes.isQuoted(index) {
      let next = index + 1
      let opens =
        SpeechReader.relatives.contains(tokens[next].key)
        || !classes(next).isDisjoint(with: [.determiner, .adverb, .title, .attribute])
        || next == comma || classes(next).contains(.speech) || classes(next).contains(.former)
      guard opens else { continue }
      if let found = ending(at: index) { return (.anchor(found), anchors[found].tokens) }
      if classes(index - 1).contains(.pronoun) { return (.pronoun(index - 1), (index - 1)..<index) }
    }
    return nil
  }

  /// "said Rama", "said NATO Secretary-General Jens Stoltenberg", "said Col. X".
  private func inverted(after verb: Int, _ sentence: Range<Int>) -> (Subject, Range<Int>)? {
    guard sentence.contains(verb - 1), tokens[verb - 1].kind == .mark || verb == sentence.lowerBound else { return nil }
    guard sentence.contains(verb - 1), tokens[verb - 1].key == Key.comma || quotes.isQuoted(verb - 1) else {
      return nil
    }
    var index = verb + 1
    var best: (Subject, Range<Int>)?
    var steps = 0
    while sentence.contains(index), steps < 10, !quotes.isQuoted(index) {
      if classes(index).contains(.pronoun), best == nil { return (.pronoun(index), index..<(index + 1)) }
      if startingAt[index] >= 0 {
        let found = Int(startingAt[index])
        best = (.anchor(found), anchors[found].tokens)
        if anchors[found].isPerson { return best }
        index = anchors[found].tokens.upperBound
      } else if tokens[index].kind == .possessive
        || tokens[index].key == Key.stop && !tokens[index].traits.contains(.spaceBefore)
        || !classes(index).isDisjoint(with: [.title, .adjective, .attribute, .determiner, .head, .former])
        || tokens[index].key == NameTable.hyphen || tokens[index].key == Key.of
      {
        index += 1
      } else {
        break
      }
      steps += 1
    }
    return best
  }

  private func ending(at end: Int) -> Int? { anchorEnding(end) }

  func anchorEnding(_ end: Int) -> Int? { endingAt[end] < 0 ? nil : Int(endingAt[end]) }

  func anchorStarting(_ token: Int) -> Int? { startingAt[token] < 0 ? nil : Int(startingAt[token]) }

  func isTitleWord(_ index: Int) -> Bool {
    document.tokens[index].key == NameTable.hyphen || document.tokens[index].key == Key.of
      || !classes(index).isDisjoint(with: [.title, .attribute, .adjective, .former])
  }

  private static var appeal: WordKey { "appeal" }
  private static let callWords = WordSet("on for upon")
  private static let joining = WordSet("and but")
  private static let toBe = WordSet("is are was were be been being")
  private static let relatives = WordSet("who whose which whom speaking")
  private static var on: WordKey { "on" }
  static var dash: WordKey { SentenceSplitter.rawKey("—") }
}
