import Corpus

/// When an article was published, and how that is known.
package struct Publication: Hashable, Sendable {
  package enum Status: String, Sendable { case stated, inferred, unknown }

  /// Nil when unknown.
  package let date: DateValue?
  /// In plain words: what it was inferred from, or where it is stated.
  package let basis: String?
  package let status: Status
  /// A page stamp that contradicts the text.
  package let republished: DateValue?
  /// Where the date is unknown: the days it can be of, when both ends are known.
  package let window: DateValue?

  package init(
    date: DateValue?, basis: String?, status: Status, republished: DateValue?, window: DateValue? = nil
  ) {
    (self.date, self.basis, self.status) = (date, basis, status)
    (self.republished, self.window) = (republished, window)
  }

  package static let unknown = Publication(date: nil, basis: nil, status: .unknown, republished: nil)
}

/// One article as read: its facts in text order, with what the whole article says. Immutable and shared.
package final class Reading: Sendable {
  package let article: Article
  package let publication: Publication
  /// Sentences of the cleaned text, in order.
  package let sentences: [TextSpan]
  /// Sorted by place in the text.
  package let facts: [Fact]
  /// Actors found in the text that are in no lexicon.
  package let foundActors: [Actor]
  /// Villages found in the text that are in no lexicon; nobody knows where they are.
  package let foundPlaces: [Place]
  /// To find other prints of the same text.
  package let fingerprint: Fingerprint
  /// What was changed by hand; nil: nothing.
  package let amendments: Amendments?

  package init(
    article: Article, publication: Publication, sentences: [TextSpan], facts: [Fact], foundActors: [Actor],
    foundPlaces: [Place] = [], fingerprint: Fingerprint = .none, amendments: Amendments? = nil
  ) {
    self.amendments = amendments
    (self.article, self.publication, self.sentences) = (article, publication, sentences.fitted)
    (self.facts, self.foundActors, self.fingerprint) = (facts.fitted, foundActors, fingerprint)
    self.foundPlaces = foundPlaces
  }
}

extension Reading {
  /// The same reading under another article id: its facts are named anew, as if read from the renamed article.
  package func named(_ article: Article) -> Reading {
    var identities = FactIdentity.Sequence(articleID: article.id)
    let facts = facts.map { fact in
      Fact(
        id: identities.next(kind: fact.claim.kind, focus: article.text.string(fact.citation.focus)), claim: fact.claim,
        citation: fact.citation, rule: fact.rule)
    }
    return Reading(
      article: article, publication: publication, sentences: sentences, facts: facts, foundActors: foundActors,
      foundPlaces: foundPlaces, fingerprint: fingerprint)
  }

  /// The same reading with some of its facts.
  package func holding(_ facts: [Fact]) -> Reading {
    Reading(
      article: article, publication: publication, sentences: sentences, facts: facts, foundActors: foundActors,
      foundPlaces: foundPlaces, fingerprint: fingerprint)
  }
}
