import Corpus
import Facts

/// Two that a text named before, told of together.
extension EventSentence {
  /// "both sides", "the two leaders", "both" before a clause.
  static func pairNames(_ document: Document, _ tokens: Range<Int>, _ pairs: Pairs, _ theatre: EntityID?)
    -> [Name]
  {
    var result: [Name] = []
    // "a dialogue between the former foes".
    for index in tokens.dropFirst() where foes.contains(document.tokens[index].key) && pairs.states.count == 2 {
      guard foeMarks.contains(document.tokens[index - 1].key) else { continue }
      result.append(
        Name(tokens: (index - 1)..<(index + 1), id: pairs.states[0], isPlace: false, others: [pairs.states[1]]))
    }
    for index in tokens where pairWords.contains(document.tokens[index].key) && index + 1 < tokens.upperBound {
      let next = document.tokens[index + 1].key
      let isPair = pairNouns.contains(next) || (pairAdjectives.contains(next) && index + 2 < tokens.upperBound)
      let isBare = document.tokens[index].key != all && (next == that || isAsked(index, document, tokens))
      guard isPair || isBare else { continue }
      let ids = next == leaders || pairs.states.count < 2 ? pairs.people : pairs.states
      // "called on all parties": two allies that the text named are not the parties to the conflict.
      let isAll = document.tokens[index].key == all
      guard ids.count == 2, !isAll || theatre.map(ids.contains) ?? true else { continue }
      result.append(
        Name(tokens: index..<(isBare ? index + 1 : index + 2), id: ids[0], isPlace: false, others: [ids[1]]))
    }
    return result
  }

  /// "urged both to", "called on both to", "asked the two to": whom something is asked of.
  private static func isAsked(_ index: Int, _ document: Document, _ tokens: Range<Int>) -> Bool {
    guard index + 2 < tokens.upperBound, document.tokens[index + 1].key == Key.to else { return false }
    var before = index - 1
    if before > tokens.lowerBound, document.key(before) == Key.the { before -= 1 }
    return before > tokens.lowerBound && askingBoth.contains(document.key(before))
  }
  private static let askingBoth = WordSet(
    "urged urges urging asked asks asking on upon pressed told encouraged invited")

  static var both: WordKey { "both" }
  static var all: WordKey { "all" }
  static var leaders: WordKey { "leaders" }
  static let pairWords = WordSet("both two all")
  private static let foes = WordSet("foes enemies adversaries rivals")
  private static let foeMarks = WordSet("the former old bitter wartime erstwhile two")
  /// What "both sides" and "former foes" are told by.
  static let pairMarks = "both two all foes enemies adversaries rivals".split(separator: " ").map { WordKey($0) }
  static let pairNouns = WordSet("sides countries parties leaders states governments nations capitals")
  static let pairAdjectives = WordSet("former")
}
