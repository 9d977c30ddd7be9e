import Corpus
import Facts

/// Whom "both men" and "the pair" mean.
extension EventReading {
  /// The two people that the sentence before tells of: the parties of its last event, or the only two that it names.
  func pair(at phrase: Int, before view: EventSentence) -> [EventSentence.Name] {
    func names(_ ids: [EntityID]) -> [EventSentence.Name] {
      ids.map { EventSentence.Name(tokens: phrase..<phrase + 1, id: $0, isPlace: false) }
    }
    if let last = found.last, last.sentence.upperBound == view.tokens.lowerBound {
      for side in [last.report.recipients, last.report.actors] where side.count == 2 && arePersons(side) {
        return names(side)
      }
    }
    let sentence = document.sentence(ofToken: phrase)
    guard sentence > 0 else { return [] }
    var people: [EntityID] = []
    for mention in mentions.within(document.sentences[sentence - 1].tokens) {
      guard case .actor(let id) = mention.meaning.target, kind(id) == .person, !people.contains(id) else { continue }
      people.append(id)
    }
    return people.count == 2 ? names(people) : []
  }
}
