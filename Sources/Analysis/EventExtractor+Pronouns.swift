import Corpus
import Facts

/// Whom "he" and "it" mean where they are the subject of an event.
extension EventReading {
  /// "Vucic spoke of terror. He flew to Mitrovica.": the first person of the sentence before, or one named before in this one;
  /// "it" is the first body that is no object there.
  func pronounParty(of spot: EventSpot, _ view: EventSentence) -> EventSentence.Name? {
    var index = spot.tokens.lowerBound - 1
    while index >= view.tokens.lowerBound, view.isFiller(index) { index -= 1 }
    guard index >= view.tokens.lowerBound else { return nil }
    let isPerson = EventReading.persons.contains(view.key(index))
    guard isPerson || view.key(index) == EventReading.it else { return nil }
    if let own = view.actors.first(where: {
      $0.tokens.upperBound <= index && fits($0.id, isPerson: isPerson) && !isObject($0.tokens)
    }) {
      return EventSentence.Name(tokens: index..<index + 1, id: own.id, isPlace: false)
    }
    let number = document.sentence(ofToken: view.tokens.lowerBound)
    guard number > 0 else { return nil }
    let (here, before) = (document.sentences[number], document.sentences[number - 1])
    guard before.block == here.block else { return nil }
    for mention in mentions.within(before.tokens) {
      if case .actor(let id) = mention.meaning.target, fits(id, isPerson: isPerson), !isObject(mention.tokens) {
        return EventSentence.Name(tokens: index..<index + 1, id: id, isPlace: false)
      }
    }
    return nil
  }

  private func fits(_ id: EntityID, isPerson: Bool) -> Bool {
    let kind = kind(id)
    return isPerson ? kind == .person : kind == .state || kind == .organisation || kind == .mission
  }

  /// "with Serbia", "of Kosovo", "Kosovo's": no subject.
  private func isObject(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    if before >= 0, EventSentence.prepositions.contains(document.key(before)) { return true }
    return tokens.upperBound < document.tokens.count && document.tokens[tokens.upperBound].kind == .possessive
  }

  private static let persons = WordSet("he she")
  private static var it: WordKey { "it" }
}
