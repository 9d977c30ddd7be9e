import Corpus

/// A table of facts for a spreadsheet or a report, made of the same answers the panes show.
package struct TableExport: Sendable {
  package let columns: [String]
  package let rows: [[PaneTable.Cell]]

  package init(columns: [String], rows: [[PaneTable.Cell]]) { (self.columns, self.rows) = (columns, rows) }

  /// The same rows under a title, as a pane offers them.
  package func table(_ title: String, filter: String = "", notes: [String] = []) -> PaneTable {
    PaneTable(title: title, filter: filter, columns: columns, rows: rows, notes: notes)
  }

  /// The strength ledger: a row a point, with the outlets that report it and the reference beside it.
  package init(strength series: StrengthSeries) {
    columns = [
      "as_of", "kind", "nation", "value", "low", "high", "qualifier", "historical", "modality", "reports", "articles",
      "origins", "outlets", "speakers", "reference", "reference_date", "difference_low", "difference_high", "id",
    ]
    rows = series.points.map { point in
      let quantity = point.quantity
      var difference: (low: Int?, high: Int?) = (nil, nil)
      if case .difference(let low, let high)? = point.difference?.amount { difference = (low, high) }
      return [
        .of(point.asOf?.edtf), .text(point.kind.rawValue), .of(point.nation), .of(quantity?.value), .of(quantity?.low),
        .of(quantity?.high), .of(quantity?.qualifier.rawValue), .flag(point.isHistorical),
        .text(point.modality.rawValue), .of(point.reports.count), .of(point.articles.count), .of(point.origins.count),
        .list(point.outlets), .list(point.speakers), .of(point.reference?.quantity.value),
        .of(point.reference?.date.edtf), .of(difference.low), .of(difference.high), .text(point.id),
      ]
    }
  }

  /// Who is mentioned, most often first.
  package init(actors: [ActorRow]) {
    columns = ["id", "name", "kind", "country", "role", "source", "mentions", "articles", "origins", "first", "last"]
    rows = actors.map { row in
      [
        .text(row.id.slug), .text(row.name), .text(row.kind.rawValue), .of(row.country), .of(row.role),
        .text(row.source.rawValue), .of(row.mentions.count), .of(row.articles.count), .of(row.origins.count),
        .of(row.first?.edtf), .of(row.last?.edtf),
      ]
    }
  }

  /// The articles, newest first.
  package init(articles: [ArticleRow]) {
    columns = [
      "id", "published", "status", "outlet", "republisher", "title", "facts", "strength_reports", "prints", "path",
    ]
    rows = articles.map { row in
      [
        .text(row.id), .of(row.publication.date?.edtf), .text(row.publication.status.rawValue), .of(row.outlet),
        .of(row.republisher), .text(row.title), .of(row.facts.count), .of(row.strength.count), .of(row.prints.count),
        .text(row.path),
      ]
    }
  }

  /// Comma-separated values as `PaneTable.csv` writes them; unknown is empty.
  package var csv: String { table("").csv }

  /// A table in Markdown; unknown is a dash.
  package var markdown: String { table("").markdownTable }
}
