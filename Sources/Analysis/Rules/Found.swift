import Corpus
import Facts

/// What a finder found: a run of tokens, what it means, and the rule that says so.
package struct Found<Meaning: Sendable>: Sendable {
  /// Indices into the document's tokens.
  package let tokens: Range<Int>
  package let meaning: Meaning
  package let rule: RuleName

  package init(_ tokens: Range<Int>, _ meaning: Meaning, rule: RuleName) {
    (self.tokens, self.meaning, self.rule) = (tokens, meaning, rule)
  }
}

extension Array {
  /// What was found inside a run of tokens, of a list in the order of the text.
  func within<Meaning>(_ tokens: Range<Int>) -> ArraySlice<Element> where Element == Found<Meaning> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.upperBound <= tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, self[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return self[low..<end]
  }
}

package typealias FoundMention = Found<Mention>
package typealias FoundDate = Found<DateMention>

/// A number of something: "some 4,500 more Italian troops".
package struct CountedPhrase: Sendable {
  package let quantity: Quantity
  /// Tokens of the figure alone, hedge left out.
  package let number: Range<Int>
  /// Tokens of the noun counted and its attributes ("Italian troops"); nil where it is left out ("around 4,500").
  package let noun: Range<Int>?
  /// Whether the noun is in no table of units: "two hand grenades". Such things are counted and are never strength.
  package let isUnlisted: Bool

  package init(quantity: Quantity, number: Range<Int>, noun: Range<Int>?, isUnlisted: Bool = false) {
    (self.quantity, self.number, self.noun, self.isUnlisted) = (quantity, number, noun, isUnlisted)
  }
}

package typealias FoundQuantity = Found<CountedPhrase>
