import Corpus
import Facts

/// Whose words a run of tokens are: what strength and events read off the statements.
package struct Attribution: Sendable {
  package let speaker: EntityID
  /// A direct quotation, or reported speech; a turn of a debate counts as reported, for it tells of things as a text does.
  package let isQuote: Bool

  package init(speaker: EntityID, isQuote: Bool) { (self.speaker, self.isQuote) = (speaker, isQuote) }
}

package typealias FoundAttribution = Found<Attribution>

extension Array where Element == FoundAttribution {
  /// Whose words hold all of some tokens; the smallest run wins: what a minister quotes in a debate is not his.
  func innermost(around tokens: Range<Int>) -> Element? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.lowerBound <= tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    // In the order of the text, what holds the tokens stands close before them; no paragraph has more words within words.
    var best: Element?
    for index in stride(from: low - 1, through: Swift.max(0, low - 64), by: -1)
    where tokens.upperBound <= self[index].tokens.upperBound {
      if best.map({ self[index].tokens.count <= $0.tokens.count }) ?? true { best = self[index] }
    }
    return best
  }
}

extension StatementReading {
  /// The passages of the text that are somebody's words, in text order.
  ///
  /// "The deal — the third this year — is dead, he said" gives the speaker all but what the reporter sets between dashes.
  func attributions() -> [FoundAttribution] {
    var found: [FoundAttribution] = []
    found.reserveCapacity(items.count)
    for item in items {
      guard let speaker = item.speaker.id else { continue }
      let attribution = Attribution(
        speaker: speaker, isQuote: item.kind == .direct && item.rule != StatementReading.turn)
      if item.kind == .direct {
        found.append(Found(item.content, attribution, rule: item.rule))
        continue
      }
      // An odd dash ends the words: "he wants the sides to talk — while accusing his critics".
      var start = item.content.lowerBound
      var isAside = false
      for index in item.content where isDash(index) && !quotes.isQuoted(index) {
        if !isAside, index - start > 2 { found.append(Found(start..<index, attribution, rule: item.rule)) }
        (start, isAside) = (index + 1, !isAside)
      }
      if !isAside, item.content.upperBound - start > 2 {
        found.append(Found(start..<item.content.upperBound, attribution, rule: item.rule))
      }
    }
    return found.sorted { ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound) }
  }
}
