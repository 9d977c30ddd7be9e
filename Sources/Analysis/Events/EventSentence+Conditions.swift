import Corpus
import Facts

/// Whether what a frame needs, or must not have, stands around the words of an event.
extension EventSentence {
  /// Whether one of some conditions of a frame holds around the words of an event.
  func holdAny(_ conditions: EventFrame.Conditions, around range: Range<Int>) -> Bool {
    for index in conditions.indices
    where (mayHold(conditions[index]) || conditions[index].place == .paragraph)
      && holds(conditions[index], around: range)
    {
      return true
    }
    return false
  }

  /// Up to ten words of the clause before a verb; what "which" stands for belongs to it.
  private func clause(before verb: Int) -> Range<Int> {
    var low = verb
    while low > tokens.lowerBound, isFiller(low - 1) { low -= 1 }
    if low > tokens.lowerBound, isAny(low - 1, .relatives) { low -= 1 } else { low = verb }
    // "One Serb, Marko Ilic (36), was wounded": the brackets are left out, with the comma behind them.
    let mark = low > tokens.lowerBound + 1 && isComma(low - 1) ? low - 2 : low - 1
    let bracket = mark >= tokens.lowerBound ? bracketStart(before: mark) : nil
    let end = bracket ?? low
    low = end
    while low > tokens.lowerBound, end - low < 12, !isBoundary(low - 1) || opensPhrase(low - 1, before: verb) {
      low -= 1
    }
    return low..<verb
  }

  /// "The curfew imposed after the clashes was lifted": a conjunction of time that governs a noun and no clause.
  func opensPhrase(_ word: Int, before verb: Int) -> Bool {
    isAny(word, .timeWords)
      && (word + 1..<verb).allSatisfy { index in
        !isAny(index, .relatives) && !isAny(index, .pronouns) && !isBoundary(index)
          && (isPresent(index) || isAny(index, .auxiliaries)) && !EventVerbForms.irregularPasts.contains(key(index))
      } && (word + 1..<verb).contains { isAny($0, .auxiliaries) }
  }

  /// What stands between the words of a form and up to ten words of the clause behind them.
  private func clause(behind range: Range<Int>) -> Range<Int> {
    var high = range.upperBound
    while high < tokens.upperBound, high - range.upperBound < 10, !isBoundary(high) { high += 1 }
    return min(range.lowerBound + 1, high)..<high
  }

  private func holds(_ condition: EventFrame.Condition, around range: Range<Int>) -> Bool {
    let reach: Range<Int>
    switch condition.place {
    case .right: reach = min(range.lowerBound + 1, range.upperBound)..<min(tokens.upperBound, range.upperBound + 10)
    case .left: reach = max(tokens.lowerBound, range.lowerBound - 10)..<range.lowerBound
    case .before:
      var before = range.lowerBound - 1
      if before >= tokens.lowerBound, token(before).kind == .mark { before -= 1 }
      return before >= tokens.lowerBound
        && (fits(condition, before)
          || condition.phrases.indices.contains { index in
            let phrase = condition.phrases[index]
            return stands(phrase, at: before - phrase.count + 1, in: tokens)
          })
    case .next:
      let next = range.lowerBound + 1
      return next < tokens.upperBound
        && (fits(condition, next)
          || condition.phrases.indices.contains { stands(condition.phrases[$0], at: next, in: tokens) })
    case .near: reach = max(tokens.lowerBound, range.lowerBound - 5)..<min(tokens.upperBound, range.upperBound + 6)
    case .sentence: reach = tokens
    case .object:
      let isBefore = isKnownPassive(range) || contactObject(before: range) != nil
      reach = isBefore ? clause(before: range.lowerBound) : clause(behind: range)
    case .subject:
      if isKnownPassive(range) { return false }
      reach = clause(before: range.lowerBound)
    case .paragraph:
      let paragraph = paragraph
      return paragraph.contains { fitsOutside(condition, $0) }
        || (!condition.phrases.isEmpty && holds(condition.phrases, in: paragraph))
    }
    let isThere =
      (condition.names.isEmpty
        ? holds(condition.words, condition.classes, in: reach) : reach.contains { fits(condition, $0) })
      || (!condition.phrases.isEmpty && holds(condition.phrases, in: reach.clamped(to: tokens)))
    if isThere || condition.place != .right || !mayHold(EventSentence.asideOpeners) { return isThere }
    // "called upon KFOR, which has 4,600 soldiers in the field, to prevent", "on the EU, as guarantor of it, to": behind the aside.
    guard
      let open = reach.first(where: {
        $0 > range.upperBound && isComma($0 - 1) && EventSentence.asideOpeners.contains(key($0))
      }),
      let close = (open..<tokens.upperBound).first(where: { isComma($0) })
    else { return false }
    let behind = close + 1..<min(tokens.upperBound, close + 3)
    return holds(condition.words, condition.classes, in: behind)
  }

  /// Whether one of some phrases stands in a run of tokens.
  private func holds(_ phrases: WordRuns, in reach: Range<Int>) -> Bool {
    document.tokens.withUnsafeBufferPointer { tokens in
      for number in phrases.indices {
        let phrase = phrases[number]
        guard bits.mayHold(phrase[0]), phrase.count <= reach.count else { continue }
        for first in reach.lowerBound...(reach.upperBound - phrase.count)
        where tokens[first].key == phrase[0] && phrase.indices.allSatisfy({ tokens[first + $0].key == phrase[$0] }) {
          return true
        }
      }
      return false
    }
  }

  /// Whether words stand one behind the other from a token on, all of them within a run.
  private func stands(_ phrase: UnsafeBufferPointer<WordKey>, at first: Int, in reach: Range<Int>) -> Bool {
    first >= reach.lowerBound && first + phrase.count <= reach.upperBound
      && phrase.indices.allSatisfy { document.tokens[first + $0].key == phrase[$0] }
  }

  /// Whether a word of a run is one of some words or classes.
  private func holds(_ words: WordSet, _ classes: EventWordClasses, in reach: Range<Int>) -> Bool {
    let reach = reach.clamped(to: tokens)
    return document.tokens.withUnsafeBufferPointer { tokens in
      marks.classes.withUnsafeBufferPointer { kinds in
        for index in reach where words.contains(tokens[index].key) || !kinds[index].isDisjoint(with: classes) {
          return true
        }
        return false
      }
    }
  }

  /// "shut them", "released him": what stands for something named before is not told by its word.
  func isPronounObject(behind verb: Range<Int>) -> Bool {
    let next = verb.upperBound
    guard next < tokens.upperBound, EventSentence.wholeObjects.contains(key(next)) else { return false }
    // "told them that", "made it clear": another word takes it.
    return next + 1 >= tokens.upperBound || token(next + 1).kind != .word
      || isAny(next + 1, .prepositions) || isAny(next + 1, .joiners)
      || isBoundary(next + 1) || dates.contains { $0.tokens.lowerBound == next + 1 }
  }
  /// Pronouns that are an object by themselves.
  static let wholeObjects = WordSet("him her them")

  /// Whether the sentence may have one of some words; false is sure.
  func mayHold(_ words: WordSet) -> Bool { bits.mayHoldAny(of: words.all) }

  /// Whether the sentence has one of some words.
  func holds(_ words: WordSet) -> Bool { mayHold(words) && tokens.contains { words.contains(key($0)) } }

  /// Whether a word or name anywhere in the sentence may fit.
  @inline(__always)
  private func mayHold(_ condition: EventFrame.Condition) -> Bool {
    bits.mayHoldAny(of: condition.bits)
      || !all.isDisjoint(with: condition.classes)
      || (!condition.names.isEmpty && !(actors.isEmpty && places.isEmpty))
  }

  @inline(__always)
  private func fits(_ condition: EventFrame.Condition, _ index: Int) -> Bool {
    condition.words.contains(key(index)) || !classes(index).isDisjoint(with: condition.classes)
      || (!condition.names.isEmpty && isName(condition.names, index))
  }

  private func isName(_ names: EventWordClasses, _ index: Int) -> Bool {
    (names.contains(table.person) && actors.contains { $0.tokens.contains(index) })
      || (names.contains(table.place) && places.contains { $0.tokens.contains(index) })
  }

  /// The sentence with its neighbours.
  private var paragraph: Range<Int> {
    let number = document.sentence(ofToken: tokens.lowerBound)
    let first = document.sentences[max(0, number - 1)].tokens.lowerBound
    return first..<document.sentences[min(document.sentences.count - 1, number + 1)].tokens.upperBound
  }

  private func fitsOutside(_ condition: EventFrame.Condition, _ index: Int) -> Bool {
    condition.words.contains(key(index)) || !classes(index).isDisjoint(with: condition.classes.union(condition.names))
  }
}
