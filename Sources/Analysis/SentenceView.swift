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
  private let marks: [StrengthWordClasses]
  let forces: [Force]
  let nations: [Nation]
  private enum Barrier: UInt8 { case none, comma, always }
  /// Beside the sentence's tokens, for clauses are asked for often.
  private let barriers: [Barrier]
  /// Everything the sentence's words are.
  let all: StrengthWordClasses
  /// A bit for each word, to tell at a glance most words that it does not have.
  let bits: UInt64

  /// - Parameters:
  ///   - classes: beside the document's tokens: the classes of each.
  ///   - commanders: tokens that name the force's commander of the day.
  init(
    _ document: Document, _ tokens: Range<Int>, _ words: StrengthWords, classes: [StrengthWordClasses],
    commanders: [Range<Int>] = []
  ) {
    self.document = document
    self.tokens = tokens
    var marks = Array(classes[tokens])
    // "by the start of next year" is no start of the mission.
    for index in marks.indices where marks[index].contains(.start) {
      let before = max(0, index - 2)..<index
      if before.contains(where: { document.tokens[tokens.lowerBound + $0].key == QuantityFinder.by }) {
        marks[index].remove(.start)
      }
      // "at the beginning of June" is none either.
      if index + 2 < marks.count, document.tokens[tokens.lowerBound + index + 1].key == NumberWords.of,
        QuantityFinder.months.contains(document.tokens[tokens.lowerBound + index + 2].key)
      {
        marks[index].remove(.start)
      }
    }
    // "in two later steps" raises nothing, "steps up its patrols" does.
    for index in marks.indices where marks[index].contains(.rise) {
      let at = tokens.lowerBound + index
      guard SentenceView.steps.contains(document.tokens[at].key) else { continue }
      let reach = (at + 1)..<min(tokens.upperBound, at + 2)
      if !reach.contains(where: { document.tokens[$0].key == SentenceView.up }) { marks[index].remove(.rise) }
    }
    // "the fallen KFOR soldiers"
    for index in marks.indices.dropLast() where marks[index].contains(.fall) {
      let after = document.tokens[tokens.lowerBound + index + 1]
      if document.tokens[tokens.lowerBound + index].key == SentenceView.fallen,
        after.isCapitalised || marks[index + 1].contains(.military)
      {
        marks[index].remove(.fall)
      }
    }
    // The month of May is no "may".
    for index in marks.indices.dropFirst() where marks[index].contains(.maybe) {
      let token = document.tokens[tokens.lowerBound + index]
      if token.isCapitalised, token.key == SentenceView.may { marks[index] = [] }
    }
    self.marks = marks
    let (comma, semicolon) = (QuantityFinder.comma, SentenceView.semicolon)
    barriers = marks.indices.map { index in
      let key = document.tokens[tokens.lowerBound + index].key
      return marks[index].contains(.stop) || key == semicolon ? .always : key == comma ? .comma : .none
    }
    all = marks.reduce(into: []) { $0.formUnion($1) }
    bits = document.tokens[tokens].reduce(into: 0) { $0 |= $1.key.bit }
    var forces: [Force] = []
    var nations: [Nation] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let mark = marks[index - tokens.lowerBound]
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
        !(hit.value.isCapital && index + 1 < tokens.upperBound
          && SentenceView.gatherings.contains(document.tokens[index + 1].key))
      {
        nations.append(Nation(tokens: index..<(index + hit.count), name: hit.value))
      }
      index += 1
    }
    if !commanders.isEmpty {
      forces += commanders.map { Force(tokens: $0, name: words.command) }
      forces.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
    }
    // A name inside a longer one is not a name of its own: "Kosovo Force" in "Kosovo Force Protection Corps".
    var kept: [Force] = []
    for force in forces where force.tokens.lowerBound >= (kept.last?.tokens.upperBound ?? 0) { kept.append(force) }
    self.forces = kept.filter { force in
      // "Yugoslav security forces in Kosovo" are nobody's peacekeepers.
      guard force.name.kind == .own, !document.tokens[force.tokens.lowerBound].isCapitalised else { return true }
      let reach = (force.tokens.lowerBound - 4)..<force.tokens.lowerBound
      return !nations.contains {
        reach.overlaps($0.tokens) && StrengthWords.adversaries.contains($0.name.code) && $0.name.isAdjective
      }
    }
    self.nations = nations
  }

  /// The word at a place; none before the first and behind the last of the text.
  func key(_ index: Int) -> WordKey {
    document.tokens.indices.contains(index) ? document.tokens[index].key : .none
  }
  /// "how many", "how large": with or without its question mark.
  var isQuestion: Bool { tokens.dropLast().contains { key($0) == SentenceView.how } }
  /// Whether it ends with a question mark.
  var endsAsking: Bool { tokens.suffix(2).contains { key($0) == SentenceView.questionMark } }
  func token(_ index: Int) -> Token { document.tokens[index] }
  func classes(_ index: Int) -> StrengthWordClasses { marks[index - tokens.lowerBound] }

  /// Whether any word of a run is of one of the classes.
  func holds(_ classes: StrengthWordClasses, in range: Range<Int>) -> Bool {
    let range = range.clamped(to: tokens)
    return range.contains { !self.classes($0).isDisjoint(with: classes) }
  }

  func holds(_ words: WordSet, in range: Range<Int>) -> Bool {
    let range = range.clamped(to: tokens)
    return range.contains { words.contains(key($0)) }
  }

  /// "WASHINGTON, June 25 --": a capital in capitals is where a report was written.
  private static func isDateline(_ token: Token, _ name: NationName) -> Bool {
    name.isCapital && token.traits.contains(.allCapitals)
  }

  /// "troops in Kosovo", "Kosovo force": words that do not say by themselves whose force it is.
  func isCommonNoun(_ force: Force) -> Bool {
    if force.name.isCommander { return false }
    if force.tokens.contains(where: { token($0).traits.contains(.allCapitals) }) { return false }
    return !force.tokens.dropFirst().contains { token($0).isCapitalised && !classes($0).contains(.kosovo) }
  }

  /// What a gap of a pattern may not cross.
  func isBarrier(_ index: Int, commas: Bool) -> Bool {
    let barrier = barriers[index - tokens.lowerBound]
    return barrier == .always || commas && barrier == .comma
  }

  /// The part of the sentence between barriers that holds a token.
  func clause(around index: Int) -> Range<Int> {
    var start = index
    while start > tokens.lowerBound, !isBarrier(start - 1, commas: false) { start -= 1 }
    var end = index
    while end < tokens.upperBound, !isBarrier(end, commas: false) { end += 1 }
    return start..<max(end, index)
  }

  /// "the Vienna talks": where somebody meets.
  static let gatherings = WordSet("talks summit meeting conference agreement document negotiations round process")
  static let questionMark = WordKey("?")
  static let how = WordKey("how")
  static let fallen = WordKey("fallen")
  static let steps = WordSet("step steps stepped stepping")
  static let up = WordKey("up")
  static let may = WordKey("may")
  static let semicolon = WordKey(";")
}

extension StrengthWords {
  /// States whose soldiers are no peacekeepers here.
  static let adversaries: Set<String> = ["SRB", "YUG", "SCG", "XKX"]
}
