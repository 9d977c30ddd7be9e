import Corpus
import Facts

/// Applies a filter to the facts of one article after the other.
///
/// A class: closures hold it by one reference, where each would copy every index of a snapshot.
final class ArticleFiltering {
  private let whole: Snapshot
  private let test: FilterTest
  private let places: Set<EntityID>

  init(_ whole: Snapshot, _ test: FilterTest) {
    (self.whole, self.test) = (whole, test)
    places = Set(test.places.map(\.id))
  }

  /// The article with the facts that agree; nil where facts are asked for and none agrees.
  func left(of article: HeldArticle) -> HeldArticle? {
    guard test.testsClaims || !test.kinds.isEmpty else { return article }
    let naming = test.testsClaims ? spans(in: article) : [:]
    /// Facts are looked at only where those of their kind may or may not agree.
    func left(_ facts: [Int32], _ kind: FactKind) -> [Int32] {
      if facts.isEmpty || !test.allowsSome(kind) { return [] }
      return test.testsClaims ? facts.filter { allows($0, kind, in: article, naming) } : facts
    }
    let strength = left(article.strength, .strength)
    let events = left(article.events, .event)
    let statements = left(article.statements, .statement)
    let others = HeldArticle.Narrowing(
      mentions: test.kinds.allows(.mention), dates: test.kinds.allows(.date), quantities: test.kinds.allows(.quantity))
    let result = HeldArticle(article, strength: strength, events: events, statements: statements, others: others)
    return test.leavesNothing(of: result) ? nil : result
  }

  private func allows(
    _ index: Int32, _ kind: FactKind, in article: HeldArticle, _ naming: [EntityID: [TextSpan]]
  ) -> Bool {
    // Looked at where they stand: a copy of a fact counts every reference that it holds.
    let facts = article.reading.facts
    let residual = test.residuals.isEmpty || kind != .strength ? nil : residualShare(of: index, in: article)
    let speaker = test.speakers.isEmpty ? nil : speaker(of: facts[Int(index)].claim, at: index, in: article)
    return test.allows(
      facts[Int(index)].claim, speaker: speaker,
      names: { id in
        let sentence = facts[Int(index)].citation.sentence
        return naming[id]?.contains { sentence.contains($0) } == true || whole.names(facts[Int(index)], id)
      }, residual: residual)
  }

  /// Where an article names the actors and places of the filter.
  private func spans(in article: HeldArticle) -> [EntityID: [TextSpan]] {
    var spans: [EntityID: [TextSpan]] = [:]
    // Where actors are named is known.
    for (id, _) in test.actors {
      guard let number = whole.mentions.number(of: id) else { continue }
      for entry in article.mentions where entry.actor == number {
        spans[id, default: []].append(article.reading.facts[Int(entry.fact)].citation.focus)
      }
    }
    if places.isEmpty { return spans }
    for index in article.reading.facts.indices {
      guard case .mention(let mention) = article.reading.facts[index].claim, case .place(let id) = mention.target,
        places.contains(id)
      else { continue }
      spans[id, default: []].append(article.reading.facts[index].citation.focus)
    }
    return spans
  }

  private func residualShare(of index: Int32, in article: HeldArticle) -> Double? {
    guard let place = article.strength.firstIndex(of: index) else { return nil }
    return whole.ledger.point(ofReport: place, article: article.number)?.residualShare
  }

  private func speaker(of claim: Claim, at index: Int32, in article: HeldArticle) -> EntityID? {
    switch claim {
    case .strength(let report): report.speaker
    case .statement(let report): report.speaker
    case .event: whole.speaker(of: FactReference(article: article.number, fact: index))
    case .mention, .date, .quantity: nil
    }
  }
}
