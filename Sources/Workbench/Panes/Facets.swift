import Corpus
import Facts

// What the corpus can be filtered by for what a line says: `f` offers it.

extension ActorRow {
  func facets(_ column: Int) -> [Filter.Term] {
    switch column {
    case 0: [Filter.Term(.actor, id.slug)]
    case 4 where kind == .person: [Filter.Term(.speaker, id.slug)]
    case 2 where kind == .state: country.map { [Filter.Term(.nation, $0)] } ?? []
    default: []
    }
  }
}

extension ArticleRow {
  func facets(_ column: Int) -> [Filter.Term] {
    switch column {
    case 0: Facets.dates(publication)
    case 1: Facets.outlet(outlet)
    default: []
    }
  }

  /// For lines that speak of an article among other things.
  var facets: [Filter.Term] { facets(1) + facets(0) }
}

extension ClaimRow {
  func facets(_ column: Int) -> [Filter.Term] {
    switch (column, claim) {
    case (1, .strength(let report)): [Filter.Term(.strength, report.kind.rawValue), Filter.Term(.kind, "strength")]
    case (1, .event(let report)):
      [Filter.Term(.event, report.type.rawValue), Filter.Term(.status, report.status.rawValue)]
    case (1, _): [Filter.Term(.kind, claim.kind.rawValue)]
    case (2, .strength(let report)): report.nation.map { [Filter.Term(.nation, $0)] } ?? []
    case (2, .mention(let mention)):
      switch mention.target {
      case .actor(let id): [Filter.Term(.actor, id.slug)]
      case .place(let id): [Filter.Term(.place, id.slug)]
      }
    case (2, .event(let report)):
      (report.actors + report.recipients).map { Filter.Term(.actor, $0.slug) }
        + (report.place.map { [Filter.Term(.place, $0.slug)] } ?? [])
    case (3, .strength(let report)): report.speaker.map { [Filter.Term(.speaker, $0.slug)] } ?? []
    case (3, .statement(let report)): report.speaker.map { [Filter.Term(.speaker, $0.slug)] } ?? []
    case (4, _): Facets.outlet(article.outlet)
    case (5, _): Facets.dates(article.publication)
    default: []
    }
  }
}

extension PlaceRow {
  func facets(_ column: Int) -> [Filter.Term] { column == 0 ? [Filter.Term(.place, place.id.slug)] : [] }
}

extension NationRow {
  func facets(_ column: Int) -> [Filter.Term] { column == 0 ? [Filter.Term(.nation, nation)] : [] }
}

extension StrengthPoint {
  func facets(_ column: Int) -> [Filter.Term] {
    switch column {
    case 2: [Filter.Term(.strength, kind.rawValue)]
    case 5: nation.map { [Filter.Term(.nation, $0)] } ?? []
    case 6: outlets.map { Filter.Term(.outlet, $0) }
    case 8: origins.count.map { $0 > 1 ? [Filter.Term(.origins, "2", comparison: .atLeast)] : [] } ?? []
    case 10: difference == nil ? [] : [Filter.Term(.residual, "10%", comparison: .more)]
    default: []
    }
  }
}

extension EventRow {
  func facets(_ column: Int) -> [Filter.Term] {
    switch column {
    case 2: [Filter.Term(.event, event.type.rawValue)]
    case 4: (event.actors + event.recipients).prefix(4).map { Filter.Term(.actor, $0.slug) }
    case 5: event.place.map { [Filter.Term(.place, $0.slug)] } ?? []
    case 8: event.statuses.map { Filter.Term(.status, $0.rawValue) }
    case 10: (origins.count ?? 0) > 1 ? [Filter.Term(.origins, "2", comparison: .atLeast)] : []
    default: []
    }
  }
}

extension StatementLine {
  /// Whatever column is asked, the claim's own: a statement's line shows the same facts in another order.
  func facets(_ column: Int) -> [Filter.Term] { column == 0 ? (3...5).flatMap(row.facets) : [] }
}

extension RelationRow {
  func facets(_ column: Int) -> [Filter.Term] {
    switch column {
    case 0: [Filter.Term(.actor, relation.source.slug)]
    case 3: [Filter.Term(.actor, relation.target.slug)]
    default: []
    }
  }
}

enum Facets {
  static func outlet(_ outlet: String?) -> [Filter.Term] { outlet.map { [Filter.Term(.outlet, $0)] } ?? [] }

  /// From that day on, until that day, and as known on it.
  static func dates(_ publication: Publication) -> [Filter.Term] {
    guard let date = publication.date, DateValue(edtf: date.edtf)?.first != nil else {
      return [Filter.Term(.isState, "undated")]
    }
    return [
      Filter.Term(.since, date.edtf), Filter.Term(.until, date.edtf), Filter.Term(.asKnownOn, date.edtf),
    ]
  }
}
