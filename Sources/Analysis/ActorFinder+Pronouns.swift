import Corpus
import Facts

/// "he said", "said she": whoever spoke last.
extension ActorReading {
  mutating func findPronouns() {
    guard tags.contains(where: { $0.classes.contains(.pronoun) }) else { return }
    let quotes = QuoteMap(document)
    let ordered = sortedMentions()
    let reader = SpeechReader(document: document, lexicon: lexicon, quotes: quotes, mentions: ordered) { [tags] in
      tags[$0].classes
    }
    var last: EntityID?
    var lastSentence = -10
    for (number, sentence) in document.sentences.enumerated() {
      let clauses = reader.clauses(in: sentence.tokens)
      var resolvedHere: Set<Int> = []
      for clause in clauses where !clause.isParticiple {
        switch clause.subject {
        case .mention:
          if let id = reader.actor(clause.subject), canBeHe(id) { (last, lastSentence) = (id, number) }
        case .pronoun(let token):
          let antecedent = number - lastSentence <= 6 ? last : nil
          guard resolvedHere.insert(token).inserted else { continue }
          let isFemale = tokens[token].key == Key.she
          let found: EntityID?
          if let antecedent, fits(antecedent, isFemale) {
            found = antecedent
          } else {
            found = subject(before: number, isFemale, ordered)
          }
          guard let id = found else { continue }
          add(token..<(token + 1), .actor(id), .pronoun, rule: "pronoun-of-speaker")
          (last, lastSentence) = (id, number)
        }
      }
      if clauses.isEmpty, let opener = opener(of: sentence.tokens, ordered, quotes) {
        (last, lastSentence) = (opener, number)
      }
    }
  }

  /// The person a sentence without speech is about: the one it starts with.
  private func opener(of sentence: Range<Int>, _ ordered: [FoundMention], _ quotes: QuoteMap) -> EntityID? {
    guard
      let first = ordered.first(where: { mention in
        guard case .actor(let id) = mention.meaning.target, canBeHe(id) else { return false }
        return sentence.contains(mention.tokens.lowerBound)
      })
    else { return nil }
    guard first.tokens.lowerBound - sentence.lowerBound < 6, !quotes.isQuoted(first.tokens.lowerBound),
      isVerb(first.tokens.upperBound, sentence), case .actor(let id) = first.meaning.target
    else { return nil }
    return id
  }

  private func canBeHe(_ id: EntityID) -> Bool {
    if people[id] != nil { return true }
    if lexicon.actor(id)?.kind == .person { return true }
    guard let actor = textActors.first(where: { $0.key == id })?.actor else { return false }
    return actor.kind == .office && !actor.roles.isEmpty
  }

  private func fits(_ id: EntityID, _ isFemale: Bool) -> Bool {
    guard let known = people[id]?.isFemale else { return true }
    return known == isFemale
  }

  /// The last person of fitting sex named in the two sentences before.
  private func subject(before sentence: Int, _ isFemale: Bool, _ ordered: [FoundMention]) -> EntityID? {
    guard sentence > 0 else { return nil }
    let range =
      document.sentences[max(0, sentence - 2)].tokens.lowerBound..<document.sentences[sentence].tokens.lowerBound
    for mention in ordered.reversed() where range.contains(mention.tokens.lowerBound) {
      if case .actor(let id) = mention.meaning.target, people[id] != nil, fits(id, isFemale),
        mention.meaning.form != .pronoun
      {
        return id
      }
    }
    return nil
  }
}
