import Corpus
import Facts

/// People told by their number.
extension ActorReading {
  /// "about 700 German and Austrian soldiers": an amount of them is a strength, no actor.
  func startsAmount(_ start: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(start - 1) && (tokens[start - 1].kind == .number || tags[start - 1].classes.contains(.quantity))
  }

  /// "about 1,000 people rallied in support": who protests, by number alone.
  mutating func findCrowds() {
    let people = ActorReading.peopleWords
    for (number, sentence) in document.sentences.enumerated() where document.bits[number].mayHoldAny(of: people.all) {
      for index in sentence.tokens where people.contains(tokens[index].key) && covering[index] < 0 {
        let found = attributes(before: index, sentence.tokens)
        guard found.isMassed, found.nameStart == index, found.owner == nil, found.start < index else { continue }
        var verb = index + 1
        while sentence.tokens.contains(verb), !tags[verb].classes.isDisjoint(with: [.auxiliary, .adverb]) { verb += 1 }
        guard sentence.tokens.contains(verb), ActorReading.protestVerbs.contains(tokens[verb].key),
          let id = register("Protesters", kind: .population, country: nil)
        else { continue }
        add(found.start..<(index + 1), .actor(id), .nominal, rule: "crowd")
      }
    }
  }

  static let peopleWords = WordSet("people persons men women citizens residents")
  static let protestVerbs = WordSet(
    "rallied demonstrated protested marched gathered assembled demonstrate protest rally march blocked chanted")
}
