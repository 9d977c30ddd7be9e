import Corpus

/// What sort of claim a fact makes.
public enum FactKind: String, CaseIterable, Sendable { case mention, date, strength, quantity, event, statement }

extension Claim {
  package var kind: FactKind {
    switch self {
    case .mention: .mention
    case .date: .date
    case .strength: .strength
    case .quantity: .quantity
    case .event: .event
    case .statement: .statement
    }
  }
}

/// A question for facts: a fact is selected when every field that is set agrees with it.
///
/// A value, so that it can be shown, stored, compared and asked again: the basis of every number on screen.
package struct FactQuery: Hashable, Sendable {
  /// Empty: of any kind.
  package var kinds: Set<FactKind> = []
  /// The actor a mention names.
  package var actor: EntityID?
  /// The place a mention names.
  package var place: EntityID?
  /// Id of the article a fact was read from.
  package var article: String?
  /// Empty: of any kind.
  package var strengthKinds: Set<StrengthReport.Kind> = []
  /// ISO 3166-1 alpha-3 of a contingent.
  package var nation: String?
  /// Who states a strength or says a statement.
  package var speaker: EntityID?
  /// Whom a statement is addressed to.
  package var addressee: EntityID?
  /// The gathered event that an event report belongs to, by the event's id.
  package var event: String?
  /// Types of event reports; empty: of any type.
  package var eventTypes: Set<EventReport.EventType> = []
  /// Empty: of any status.
  package var statuses: Set<EventReport.Status> = []
  /// Where an event was.
  package var eventPlace: EntityID?
  /// Who acts in an event or is acted on.
  package var party: EntityID?
  /// The relation that an event report or statement makes.
  package var relation: Relation?
  /// Facts by id; nil: any.
  package var ids: Set<String>?
  /// The strength point a report belongs to, by the point's id.
  package var point: String?
  /// Whether a mention is a name, a role ...
  package var form: Mention.Form?
  /// The very words of a mention.
  package var words: String?
  /// The role a mention states.
  package var statedRole: String?

  package init() {}

  package static func mentions(of actor: EntityID) -> FactQuery {
    var query = FactQuery()
    query.kinds = [.mention]
    query.actor = actor
    return query
  }

  package static func facts(of article: String, kinds: Set<FactKind> = []) -> FactQuery {
    var query = FactQuery()
    query.article = article
    query.kinds = kinds
    return query
  }

  package static func reports(of point: String) -> FactQuery {
    var query = FactQuery()
    query.kinds = [.strength]
    query.point = point
    return query
  }

  package static func reports(ofEvent event: String) -> FactQuery {
    var query = FactQuery()
    query.kinds = [.event]
    query.event = event
    return query
  }

  package static func behind(_ relation: Relation) -> FactQuery {
    var query = FactQuery()
    query.relation = relation
    return query
  }

  package static func facts(ids: Set<String>) -> FactQuery {
    var query = FactQuery()
    query.ids = ids
    return query
  }
}

/// A question for articles; fields that are set must agree.
package struct ArticleQuery: Hashable, Sendable {
  package var ids: Set<String>?
  package var outlet: String?
  /// Articles that mention this actor.
  package var actor: EntityID?
  /// Articles that mention this actor too.
  package var coActor: EntityID?
  /// Articles of this origin: prints of one text.
  package var origin: String?
  /// Articles that hold a report of this strength point.
  package var point: String?
  /// Articles that hold a report of this gathered event.
  package var event: String?
  /// Whether the publication date is known; nil: either.
  package var isDated: Bool?

  package init() {}

  package static func articles(mentioning actor: EntityID, and other: EntityID? = nil) -> ArticleQuery {
    var query = ArticleQuery()
    (query.actor, query.coActor) = (actor, other)
    return query
  }

  package static func prints(of origin: String) -> ArticleQuery {
    var query = ArticleQuery()
    query.origin = origin
    return query
  }
}

/// What stands behind a number on screen.
package enum Basis: Hashable, Sendable {
  // Boxed: queries are large, and rows hold several figures that share them.
  indirect case facts(FactQuery)
  indirect case articles(ArticleQuery)
  /// Rows of the reference series, by their line in its file.
  case reference(lines: [Int])
  case problems
}

/// A number on screen with what it rests on.
package struct Figure: Hashable, Sendable {
  package enum Amount: Hashable, Sendable {
    /// How many facts the basis selects.
    case facts(Int)
    /// How many different articles those facts stand in, or the basis selects.
    case articles(Int)
    /// How many independent origins those articles have; at most the articles.
    case origins(Int)
    /// How many different actors the facts of the basis mention.
    case actors(Int)
    /// A quantity as its one or more sources state it.
    case stated(Quantity)
    /// A press figure less the reference figure, people; nil bounds are open.
    case difference(low: Int?, high: Int?)
    case problems(Int)
  }

  package let amount: Amount
  package let basis: Basis

  package init(_ amount: Amount, basis: Basis) { (self.amount, self.basis) = (amount, basis) }

  /// The count as a number; nil for stated quantities and differences.
  package var count: Int? {
    switch amount {
    case .facts(let count), .articles(let count), .origins(let count), .actors(let count), .problems(let count): count
    case .stated, .difference: nil
    }
  }
}
