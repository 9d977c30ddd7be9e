import Corpus
import Facts

/// One sentence as the strength rules see it: word classes, names of forces and of states.
final class SentenceView {
  struct Force {
    let tokens: Range<Int>
    let name: ForceName
  }
  struct Nation {
    let tokens: Range<Int>
    let name: NationName
  }

  let document: Document
  let tokens: Range<Int>
  /// Beside the document's tokens: the classes of each, as `StrengthWordClasses.settle` leaves them.
  private let marks: [StrengthWordClasses]
  let forces: [Force]
  let nations: [Nation]
  /// Everything the sentence's words are.
  let all: StrengthWordClasses
  /// Tells at a glance most words that it does not have.
  let bits: WordBits
  /// The clause asked for last: most questions about a figure ask for its own.
  @exclusivity(unchecked) private var lastClause: (index: Int, clause: Range<Int>)?

  /// - Parameters:
  ///   - classes: beside the document's tokens: the settled classes of each.
  ///   - all: what the words and marks of the sentence are, all of it.
  ///   - commanders: tokens that name the force's commander of the day.
  init(
    _ document: Document, _ number: Int, _ words: StrengthWords, classes: [StrengthWordClasses],
    all: StrengthWordClasses, commanders: [Range<Int>] = []
  ) {
    self.document = document
    let tokens = document.sentences[number].tokens
    self.tokens = tokens
    marks = classes
    (self.all, bits) = (all, document.bits[number])
    guard !all.isDisjoint(with: [.forceName, .nationName]) || !commanders.isEmpty else {
      (forces, nations) = ([], [])
      return
    }
    var forces: [Force] = []
    var nations: [Nation] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let mark = classes[index]
      if mark.isDisjoint(with: [.forceName, .nationName]) {
        index += 1
        continue
      }
      if mark.contains(.forceName),
        let hit = words.forces.beginning(at: index, before: tokens.upperBound, in: document.tokens)
      {
        forces.append(Force(tokens: index..<(index + hit.count), name: hit.value))
        if hit.value.kind == .alliance || hit.value.kind == .contingent {
          index += hit.count
          continue
        }
      }
      let isFree = (nations.last?.tokens.upperBound ?? 0) <= index
      if isFree, mark.contains(.nationName), document.tokens[index].isCapitalised,
        let hit = words.nations.beginning(at: index, before: tokens.upperBound, in: document.tokens),
        !SentenceView.isDateline(document.tokens[index], hit.value),
        !hit.value.isCode || (index + 1 < tokens.upperBound && document.tokens[index + 1].kind == .number),
        !(hit.value.isCapital && index + hit.count < tokens.upperBound
          && SentenceView.gatherings.contains(document.tokens[index + hit.count].key)),
        !SentenceView.leads(document.tokens, behind: index + hit.count, before: tokens.upperBound)
      {
        nations.append(Nation(tokens: index..<(index + hit.count), name: hit.value))
      }
      index += 1
    }
    // "GRAFENWÖHR, Germany — About 750 soldiers": where it is told from.
    if let first = nations.first, first.tokens.lowerBound < tokens.lowerBound + 16,
      let dash = EventSentence.datelineEnd(document, tokens)
    {
      nations.removeAll { $0.tokens.upperBound <= dash }
    }
    if !commanders.isEmpty {
      forces += commanders.map { Force(tokens: $0, name: words.command) }
      forces.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
    }
    // "Yugoslav security forces in Kosovo" are nobody's peacekeepers.
    func isAdversary(_ force: Force) -> Bool {
      guard force.name.kind == .own, !document.tokens[force.tokens.lowerBound].isCapitalised else { return false }
      let reach = (force.tokens.lowerBound - 4)..<force.tokens.lowerBound
      return nations.contains { reach.overlaps($0.tokens) && $0.name.isAdversary && $0.name.isAdjective }
    }
    // A name inside a longer one is not a name of its own: "Kosovo Force" in "Kosovo Force Protection Corps".
    var end = 0
    var count = 0
    for index in forces.indices where forces[index].tokens.lowerBound >= end {
      end = forces[index].tokens.upperBound
      if isAdversary(forces[index]) { continue }
      if count < index { forces[count] = forces[index] }
      count += 1
    }
    forces.removeLast(forces.count - count)
    (self.forces, self.nations) = (forces, nations)
  }

  func key(_ index: Int) -> WordKey { document.key(index) }
  /// "how many", "how large": with or without its question mark.
  var isQuestion: Bool { tokens.dropLast().contains { key($0) == SentenceView.how } }
  /// Whether it ends with a question mark.
  var endsAsking: Bool { tokens.suffix(2).contains { key($0) == SentenceView.questionMark } }
  var isHeadline: Bool { document.isHeadline(tokens.lowerBound) }
  func token(_ index: Int) -> Token { document.token(index) }
  func classes(_ index: Int) -> StrengthWordClasses { tokens.contains(index) ? marks[index] : [] }

  /// Whether any word of a run is of one of the classes.
  func holds(_ classes: StrengthWordClasses, in range: Range<Int>) -> Bool {
    guard !all.isDisjoint(with: classes) else { return false }
    let range = range.clamped(to: tokens)
    return marks.withUnsafeBufferPointer { marks in
      for index in range where !marks[index].isDisjoint(with: classes) { return true }
      return false
    }
  }

  func holds(_ words: WordSet, in range: Range<Int>) -> Bool {
    guard mayHold(words) else { return false }
    let range = range.clamped(to: tokens)
    return document.tokens.withUnsafeBufferPointer { tokens in
      for index in range where words.contains(tokens[index].key) { return true }
      return false
    }
  }

  /// Whether the sentence may have one of the words: a glance that rules most words out.
  @inline(__always)
  func mayHold(_ words: WordSet) -> Bool { bits.mayHoldAny(of: words.all) }

  /// "WASHINGTON, June 25 --": a capital in capitals is where a report was written.
  private static func isDateline(_ token: Token, _ name: NationName) -> Bool {
    name.isCapital && token.traits.contains(.allCapitals)
  }

  /// "the Italian-led battle group": who leads is not who serves.
  private static func leads(_ tokens: [Token], behind end: Int, before last: Int) -> Bool {
    end + 1 < last && QuantityFinder.dashes.contains(tokens[end].key) && leading.contains(tokens[end + 1].key)
  }
  private static let leading = WordSet("led run commanded headed")

  /// "troops in Kosovo", "Kosovo force": words that do not say by themselves whose force it is.
  func isCommonNoun(_ force: Force) -> Bool {
    if force.name.isCommander { return false }
    if force.tokens.contains(where: { token($0).traits.contains(.allCapitals) }) { return false }
    return !force.tokens.dropFirst().contains { token($0).isCapitalised && !classes($0).contains(.kosovo) }
  }

  /// What a gap of a pattern may not cross.
  func isBarrier(_ index: Int, commas: Bool) -> Bool {
    !classes(index).isDisjoint(with: commas ? [.stop, .comma] : .stop)
  }

  /// The part of the sentence between barriers that holds a token.
  func clause(around index: Int) -> Range<Int> {
    if let last = lastClause, last.index == index { return last.clause }
    let clause = barriers(around: index)
    lastClause = (index, clause)
    return clause
  }

  private func barriers(around index: Int) -> Range<Int> {
    var start = index
    while start > tokens.lowerBound, !isBarrier(start - 1, commas: false) { start -= 1 }
    var end = index
    while end < tokens.upperBound, !isBarrier(end, commas: false) { end += 1 }
    return start..<max(end, index)
  }

  /// "the Vienna talks", "the Brussels agreement": where something happened, no state.
  private static let gatherings = WordSet(
    "talks negotiations conference summit agreement process accord dialogue meeting document round")
  static var questionMark: WordKey { "?" }
  static var how: WordKey { "how" }
  static var semicolon: WordKey { ";" }
}

extension StrengthWordClasses {
  /// The classes that a word can lose by the words beside it.
  static let unsettled: StrengthWordClasses = [.start, .rise, .fall, .maybe]

  /// Takes from a word of a sentence what the words beside it show that it is not.
  static func settle(_ index: Int, in sentence: Range<Int>, of tokens: [Token], _ classes: inout [StrengthWordClasses])
  {
    let key = tokens[index].key
    if classes[index].contains(.start) {
      // "by the start of next year" is no start of the mission.
      let before = max(sentence.lowerBound, index - 2)..<index
      if before.contains(where: { tokens[$0].key == QuantityFinder.by }) { classes[index].remove(.start) }
      // "at the beginning of June" is none either.
      if index + 2 < sentence.upperBound, tokens[index + 1].key == NumberWords.of,
        QuantityFinder.months.contains(tokens[index + 2].key)
      {
        classes[index].remove(.start)
      }
    }
    // "in two later steps" raises nothing, "steps up its patrols" does.
    if classes[index].contains(.rise), steps.contains(key),
      index + 1 == sentence.upperBound || tokens[index + 1].key != up
    {
      classes[index].remove(.rise)
    }
    // "The Army's top civilian met with troops": no topping up.
    if classes[index].contains(.rise), tops.contains(key),
      index + 1 == sentence.upperBound || tokens[index + 1].key != up
    {
      classes[index].remove(.rise)
    }
    // "from established KFOR hubs"
    if classes[index].contains(.start), key == established, index > sentence.lowerBound,
      QuantityFinder.attributeOpeners.contains(tokens[index - 1].key)
    {
      classes[index].remove(.start)
    }
    // "the fallen KFOR soldiers"
    if classes[index].contains(.fall), key == fallen, index + 1 < sentence.upperBound,
      tokens[index + 1].isCapitalised || classes[index + 1].contains(.military)
    {
      classes[index].remove(.fall)
    }
    // The month of May is no "may".
    if classes[index].contains(.maybe), index > sentence.lowerBound, tokens[index].isCapitalised, key == may {
      classes[index] = []
    }
  }

  private static let tops = WordSet("top tops topped topping")
  private static var established: WordKey { "established" }
  private static var fallen: WordKey { "fallen" }
  private static let steps = WordSet("step steps stepped stepping")
  private static var up: WordKey { "up" }
  private static var may: WordKey { "may" }
}
