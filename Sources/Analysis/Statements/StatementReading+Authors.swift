import Corpus
import Facts

/// Whose a paper is that says something.
extension StatementReading {
  /// "The letter to NATO from Croatia", "NATO's statement": whoever wrote it.
  func author(of range: Range<Int>, _ headEnd: Int, _ head: WordKey) -> Speaker {
    for item in items.suffix(20).reversed() where !item.isRequest && isChannel(head, of: item) {
      return Speaker(id: item.speaker.id, tokens: range, head: head, isPerson: item.speaker.isPerson)
    }
    var id: EntityID?
    for index in range {
      if tokens[index].kind == .possessive, index < headEnd, let owner = anchor(endingAt: index) { id = owner.id }
      // "Ban wrote to the Council, and his letter says": whoever the sentence names first.
      if index == range.lowerBound, StatementWords.owning.contains(tokens[index].key) {
        let sentence = document.sentences[document.sentence(ofToken: index)].tokens
        let people = (sentence.lowerBound..<index).compactMap { anchor(startingAt: $0) }.filter {
          $0.isPerson && $0.form == .name
        }
        if Set(people.map(\.id)).count == 1 { id = people[0].id }
      }
      if index >= headEnd, StatementReading.authorship.contains(tokens[index].key) {
        id = ((index + 1)..<min(index + 4, range.upperBound)).lazy.compactMap { anchor(startingAt: $0)?.id }.first ?? id
        break
      }
    }
    // "a police statement", "a KFOR press release"
    let noun = headEnd - 1
    if id == nil, noun > range.lowerBound {
      let owner = anchor(endingAt: noun) ?? policeNamed((noun - 1)..<noun, tokens[noun - 1].key)
      if let owner, owner.form == .name, !classes[noun - 1].contains(.adjective) { id = owner.id }
    }
    if id == nil, range.count == 2, classes[range.lowerBound].contains(.determiner) { id = issuer(of: head, range) }
    return Speaker(id: id, tokens: range, head: head, isPerson: false)
  }

  /// "Thaci, in a statement, called it just. ... the statement says", "Police said ... . ..., according to a statement": who
  /// has just been told to have made one, or to have spoken.
  private func issuer(of head: WordKey, _ range: Range<Int>) -> EntityID? {
    let number = document.sentence(ofToken: range.lowerBound)
    for before in [number - 1, number - 2] where before >= 0 {
      let sentence = document.sentences[before].tokens
      guard sentence.contains(where: { tokens[$0].key == head && !quotes.isQuoted($0) }) else { continue }
      return mainSpeaker(before: sentence.upperBound, sentence)?.id
    }
    guard StatementReading.issued.contains(head), let last = items.last, number - last.sentence < 2 else { return nil }
    return last.speaker.id
  }
  private static let issued = WordSet("statement announcement release communique communiqué")

  /// Whether a statement was made in such a paper: "In a joint letter, the ministers called on".
  private func isChannel(_ noun: WordKey, of item: Item) -> Bool {
    guard item.speaker.head != noun else { return false }
    let sentence = document.sentences[item.sentence].tokens
    return sentence.contains { tokens[$0].key == noun && !item.content.contains($0) }
  }

  private static let authorship = WordSet("from by of")
}
