import Corpus

/// A table of facts for a spreadsheet or a report, made of the same answers the panes show.
package struct TableExport: Sendable {
  package let columns: [String]
  package let rows: [[String]]

  init(columns: [String], rows: [[String]]) { (self.columns, self.rows) = (columns, rows) }

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
        point.asOf?.edtf ?? "", point.kind.rawValue, point.nation ?? "", text(quantity?.value), text(quantity?.low),
        text(quantity?.high), quantity?.qualifier.rawValue ?? "", point.isHistorical ? "true" : "false",
        point.modality.rawValue, text(point.reports.count), text(point.articles.count), text(point.origins.count),
        point.outlets.joined(separator: "; "), point.speakers.joined(separator: "; "),
        text(point.reference?.quantity.value), point.reference?.date.edtf ?? "", text(difference.low),
        text(difference.high), point.id,
      ]
    }
  }

  /// Who is mentioned, most often first.
  package init(actors: [ActorRow]) {
    columns = ["id", "name", "kind", "country", "role", "source", "mentions", "articles", "origins", "first", "last"]
    rows = actors.map { row in
      [
        row.id.slug, row.name, row.kind.rawValue, row.country ?? "", row.role ?? "", row.source.rawValue,
        text(row.mentions.count), text(row.articles.count), text(row.origins.count), row.first?.edtf ?? "",
        row.last?.edtf ?? "",
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
        row.id, row.publication.date?.edtf ?? "", row.publication.status.rawValue, row.outlet ?? "",
        row.republisher ?? "", row.title, text(row.facts.count), text(row.strength.count), text(row.prints.count),
        row.path,
      ]
    }
  }

  /// Comma-separated values as RFC 4180 has them, but lines end with a line feed; unknown is empty.
  package var csv: String {
    func cell(_ text: String) -> String {
      let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      guard needsQuotes else { return text }
      return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
    return ([columns] + rows).map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
  }

  /// A table in Markdown; unknown is a dash.
  package var markdown: String {
    func cell(_ text: String) -> String {
      if text.isEmpty { return "–" }
      var result = ""
      for character in text {
        switch character {
        case "|", "\\", "<", "*", "_", "`", "[", "]": result += "\\" + String(character)
        case "\n", "\r", "\r\n": result += " "
        default: result.append(character)
        }
      }
      return result
    }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    return line(columns) + line(columns.map { _ in "---" }) + rows.map { line($0.map(cell)) }.joined()
  }
}

private func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
