import Corpus

/// What a pane wants to know. Answered in memory by the model; the answer case has the question's name.
package enum Question: Hashable, Sendable {
  case overview
  case actors
  case dossier(EntityID)
  case strength
  case articles(ArticleQuery)
  /// The claims behind a figure.
  case claims(Basis)
  case article(id: String)
  case problems
  case events
  /// A gathered event by its id, or by the id of one of its reports.
  case event(String)
  case statements
  case relations(Relation.Level)
  /// Both directions between two actors.
  case relation(EntityID, EntityID, Relation.Level)
  /// What does not hold together.
  case disagreements
  /// All that is known of what a basis selects, with sources.
  case brief(Basis)
  /// What came, went and changed since the start.
  case changes
  /// What stands on an article alone.
  case soleSupport(article: String)
  /// Places by what is told of them, and the map they stand on.
  case places
  /// Articles with these words, as typed.
  case search(String)
}

/// The model's answer, rows in their natural order (actors by mentions, articles newest first, claims by date).
package enum Answer: Sendable {
  case overview(Overview)
  case actors([ActorRow])
  /// Nil: no such actor (any more).
  case dossier(Dossier?)
  case strength(StrengthSeries)
  case articles([ArticleRow])
  case claims(ClaimList)
  /// Nil: no such article (any more).
  case article(ArticleView?)
  case problems([CorpusProblem])
  /// Newest first, undated ones last.
  case events(LazyRows<EventRow>)
  /// Nil: no such event (any more).
  case event(EventPage?)
  /// Of the newest articles first, in text order.
  case statements(LazyRows<ClaimRow>)
  case relations(RelationList)
  case relation(RelationPage)
  case disagreements(Findings)
  case brief(Brief)
  case changes(KnowledgeHistory)
  /// Nil: no such article (any more).
  case soleSupport(SoleSupport?)
  case places(PlaceMap)
  case search(SearchResult)
}

/// One line about an actor.
package struct ActorRow: Hashable, Sendable {
  package let id: EntityID
  package let name: String
  package let kind: Actor.Kind
  package let country: String?
  /// The office held on the corpus's last day, with the office's owner: "president, Serbia".
  package let role: String?
  package let source: Actor.Source
  package let mentions, articles, origins: Figure
  /// Publication dates of the first and last article that mentions it; nil where none is dated.
  package let first, last: DateValue?
  /// Mentions by publication date in equal slices of the corpus's period, oldest first; undated articles are left out.
  package let activity: [Int]

  package init(
    id: EntityID, name: String, kind: Actor.Kind, country: String?, role: String?, source: Actor.Source,
    mentions: Figure, articles: Figure, origins: Figure, first: DateValue?, last: DateValue?, activity: [Int]
  ) {
    (self.id, self.name, self.kind, self.country, self.role) = (id, name, kind, country, role)
    (self.source, self.mentions, self.articles, self.origins) = (source, mentions, articles, origins)
    (self.first, self.last, self.activity) = (first, last, activity)
  }
}

/// One line about an article.
package struct ArticleRow: Hashable, Sendable {
  package let id: String
  package let publication: Publication
  /// "unknown outlet" is the pane's word for nil.
  package let outlet: String?
  package let republisher: String?
  package let title: String
  package let facts, strength: Figure
  /// Articles of the same origin, this one among them.
  package let prints: Figure
  package let path: String
  /// Why it counts as one of those prints.
  package let origin: Print

  package init(
    id: String, publication: Publication, outlet: String?, republisher: String?, title: String, facts: Figure,
    strength: Figure, prints: Figure, path: String, origin: Print? = nil
  ) {
    self.origin = origin ?? Print(article: id, basis: .only)
    (self.id, self.publication, self.outlet, self.republisher) = (id, publication, outlet, republisher)
    (self.title, self.facts, self.strength, self.prints, self.path) = (title, facts, strength, prints, path)
  }
}

/// What the corpus holds in all.
package struct CorpusSummary: Hashable, Sendable {
  package let articles, origins, actors, strength, problems: Figure
  /// Articles whose publication date is unknown.
  package let undated: Figure
  /// First and last publication day known.
  package let first, last: Day?
  /// Reports of events, and statements with the articles they stand in.
  package let eventReports, statements, speakingArticles: Figure
  /// What a filter has left out; nil: nothing is filtered.
  package let scope: FilterScope?

  package init(
    articles: Figure, origins: Figure, actors: Figure, strength: Figure, problems: Figure, undated: Figure,
    first: Day?, last: Day?, eventReports: Figure, statements: Figure, speakingArticles: Figure,
    scope: FilterScope? = nil
  ) {
    (self.eventReports, self.statements, self.speakingArticles) = (eventReports, statements, speakingArticles)
    self.scope = scope
    (self.articles, self.origins, self.actors, self.strength) = (articles, origins, actors, strength)
    (self.problems, self.undated, self.first, self.last) = (problems, undated, first, last)
  }
}

package struct Overview: Hashable, Sendable {
  package let summary: CorpusSummary
  package let strength: StrengthSeries
  /// Busiest first.
  package let actors: [ActorRow]
  /// Newest first.
  package let articles: [ArticleRow]
  /// The newest ones, and how many there are in all.
  package let events: [EventRow]
  package let eventCount: Int

  package init(
    summary: CorpusSummary, strength: StrengthSeries, actors: [ActorRow], articles: [ArticleRow], events: [EventRow],
    eventCount: Int
  ) {
    (self.summary, self.strength, self.actors, self.articles) = (summary, strength, actors, articles)
    (self.events, self.eventCount) = (events, eventCount)
  }
}

/// All that the corpus says of one actor.
package struct Dossier: Hashable, Sendable {
  /// A word or name with how often it was met.
  package struct Tally: Hashable, Sendable {
    package let label: String
    /// The actor meant, where the label names another one.
    package let actor: EntityID?
    package let figure: Figure

    package init(label: String, actor: EntityID?, figure: Figure) {
      (self.label, self.actor, self.figure) = (label, actor, figure)
    }
  }

  package let actor: Actor
  package let row: ActorRow
  /// Names of the roles' owners ("Serbia") in the order of `actor.roles`.
  package let roleOwners: [String]
  /// The words that named it, most frequent first.
  package let aliasesMet: [Tally]
  /// Roles as texts state them ("prime minister"), most frequent first.
  package let rolesMet: [Tally]
  /// Actors in the same articles, by shared articles.
  package let coActors: [Tally]
  /// Strength figures it stated.
  package let stated: [ClaimRow]
  /// Newest first.
  package let articles: [ArticleRow]
  /// What it said, the newest first and not all where there are many, and how many statements there are.
  package let statements: [ClaimRow]
  package let statementCount: Figure
  /// Events it acted in or was acted on in, newest first and not all; how many events there are, and how many reports.
  package let events: [EventRow]
  package let eventCount: Int
  package let eventReports: Figure

  package init(
    actor: Actor, row: ActorRow, roleOwners: [String], aliasesMet: [Tally], rolesMet: [Tally], coActors: [Tally],
    stated: [ClaimRow], articles: [ArticleRow], statements: [ClaimRow], statementCount: Figure, events: [EventRow],
    eventCount: Int, eventReports: Figure
  ) {
    (self.statements, self.statementCount) = (statements, statementCount)
    (self.events, self.eventCount, self.eventReports) = (events, eventCount, eventReports)
    (self.actor, self.row, self.roleOwners, self.aliasesMet) = (actor, row, roleOwners, aliasesMet)
    (self.rolesMet, self.coActors, self.stated, self.articles) = (rolesMet, coActors, stated, articles)
  }
}

/// The strength ledger: points by as-of date, undated ones last, and the reference series.
package struct StrengthSeries: Hashable, Sendable {
  package let points: [StrengthPoint]
  /// Totals and contingents of the reference series by date.
  package let reference: [ReferencePoint]
  /// Names of the nations by code, in the order of the codes.
  package var nationNames: [NationName] = []

  package struct NationName: Hashable, Sendable {
    package let code, name: String

    package init(code: String, name: String) { (self.code, self.name) = (code, name) }
  }

  package init(points: [StrengthPoint], reference: [ReferencePoint]) {
    (self.points, self.reference) = (points, reference)
  }
}

/// One claim with where it stands: a line of the page behind a figure.
package struct ClaimRow: Hashable, Sendable, Identifiable {
  /// The fact's id.
  package let id: String
  package let claim: Claim
  package let rule: RuleName
  /// The sentence, and where in it (UTF-8 bytes of `sentence`) the words of the claim stand.
  package let sentence: String
  package let focus: TextSpan
  package let article: ArticleRow
  /// Name of the speaker; nil: the article's own words.
  package let speaker: String?
  package let difference: Figure?
  /// Set where it repeats an old level after a newer one.
  package let stale: RecycledFigure?
  /// The office that the speaker of a statement held on its day: "president, Serbia".
  package let office: String?
  /// Names of those an event report or statement names, in the order of `claim.entities`.
  package let names: [String]
  /// Set where the claim is not as it was read.
  package let correction: Correction?

  package init(
    id: String, claim: Claim, rule: RuleName, sentence: String, focus: TextSpan, article: ArticleRow,
    speaker: String?, difference: Figure?, stale: RecycledFigure? = nil, office: String? = nil, names: [String] = [],
    correction: Correction? = nil
  ) {
    (self.office, self.names, self.correction) = (office, names, correction)
    (self.id, self.claim, self.rule, self.sentence, self.focus) = (id, claim, rule, sentence, focus)
    (self.article, self.speaker, self.difference, self.stale) = (article, speaker, difference, stale)
  }
}

package struct ClaimList: Hashable, Sendable {
  package let basis: Basis
  package let claims: [ClaimRow]
  /// Filled instead of claims when the basis names articles.
  package let articles: [ArticleRow]
  /// Filled instead of claims when the basis names reference rows.
  package let reference: [ReferencePoint]

  package init(basis: Basis, claims: [ClaimRow], articles: [ArticleRow], reference: [ReferencePoint]) {
    (self.basis, self.claims, self.articles, self.reference) = (basis, claims, articles, reference)
  }
}

/// An article as Reader shows it.
package struct ArticleView: Sendable {
  package let reading: Reading
  package let row: ArticleRow
  /// Names of every actor and place its facts name.
  package let names: [EntityID: String]
  /// The office that each of its people is known to have held when it was published: "president, Serbia".
  package let offices: [EntityID: String]
  /// Marked words of articles that are not there (any more) in that form: they may stand in this one.
  package let strays: [Mark.Target]
  /// The strength point that each report of strength belongs to, by the fact's id; none where a filter leaves it out.
  package let points: [String: String]

  package init(
    reading: Reading, row: ArticleRow, names: [EntityID: String], offices: [EntityID: String] = [:],
    strays: [Mark.Target] = [], points: [String: String] = [:]
  ) {
    (self.reading, self.row, self.names, self.offices, self.strays) = (reading, row, names, offices, strays)
    self.points = points
  }
}
