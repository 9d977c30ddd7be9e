import Corpus
import Facts

/// Applies a filter to the facts of one article after the other.
///
/// A class: closures hold it by one reference, where each would copy every index of a snapshot.
final class ArticleFiltering {
  private let whole: Snapshot
  private let test: FilterTest
  private let places: Set<EntityID>
  /// The states asked for, each with its country: a contingent names its state.
  private let countries: [(id: EntityID, country: String)]

  /// An actor or place of the filter, and where an article names it.
  private typealias Naming = (id: EntityID, spans: [TextSpan])

  init(_ whole: Snapshot, _ test: FilterTest) {
    (self.whole, self.test) = (whole, test)
    places = Set(test.places.map(\.id))
    countries = (test.actors + test.places).compactMap { term in
      guard let actor = whole.actors[term.id], actor.kind == .state, let country = actor.country else { return nil }
      return (term.id, country)
    }
  }

  /// The article with the facts that agree; nil where facts are asked for and none agrees.
  func left(of article: HeldArticle) -> HeldArticle? {
    guard test.testsClaims || !test.kinds.isEmpty else { return article }
    let facts = article.reading.facts
    let naming = test.testsClaims ? naming(in: article) : []
    /// Facts are looked at only where those of their kind may or may not agree.
    func left(_ indices: [Int32], _ kind: FactKind) -> [Int32] {
      if indices.isEmpty || !test.allowsSome(kind) { return [] }
      return test.testsClaims ? indices.filter { allows($0, kind, facts, in: article, naming) } : indices
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
    _ index: Int32, _ kind: FactKind, _ facts: [Fact], in article: HeldArticle, _ naming: [Naming]
  ) -> Bool {
    let residual = test.residuals.isEmpty || kind != .strength ? nil : residualShare(of: index, in: article)
    let speaker = test.speakers.isEmpty ? nil : speaker(of: facts[Int(index)].claim, at: index, in: article)
    // Looked at where they stand: a copy of a fact counts every reference that it holds.
    return test.allows(
      facts[Int(index)].claim, speaker: speaker,
      names: { id in
        let sentence = facts[Int(index)].citation.sentence
        return naming.contains { $0.id == id && $0.spans.contains { sentence.contains($0) } }
          || names(facts[Int(index)].claim, id)
      }, residual: residual)
  }

  /// Whether a claim itself names an actor or place.
  private func names(_ claim: Claim, _ id: EntityID) -> Bool {
    if claim.names(id) { return true }
    guard !countries.isEmpty, case .strength(let report) = claim, let nation = report.nation else { return false }
    return countries.contains { $0.id == id && $0.country == nation }
  }

  /// Where an article names the actors and places of the filter.
  private func naming(in article: HeldArticle) -> [Naming] {
    var result: [Naming] = []
    let facts = article.reading.facts
    // Where actors are named is known.
    for (id, _) in test.actors {
      guard let number = whole.mentions.number(of: id) else { continue }
      result.append((id, article.mentions.filter { $0.actor == number }.map { facts[Int($0.fact)].citation.focus }))
    }
    for place in places {
      let spans = facts.indices.filter { index in
        guard case .mention(let mention) = facts[index].claim else { return false }
        return mention.target == .place(place)
      }
      result.append((place, spans.map { facts[$0].citation.focus }))
    }
    return result
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
