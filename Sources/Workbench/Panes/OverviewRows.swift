import Canvas
import Corpus
import Facts

/// An actor in a narrow list.
struct BusyActor: TableRow {
  static let columns = [
    TableColumn("name", 10, 24, 36, priority: 1),
    TableColumn("role", 18, 24, 44, priority: 4),
    TableColumn("art/orig", 8, priority: 2, alignment: .right),
    TableColumn("activity", 8, 10, 26, priority: 3),
  ]

  let row: ActorRow
  var identity: String { row.identity }
  var searchWords: [String] { row.searchWords }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: row.cell(0, width: width, look: look)
    case 1: TableCell(row.role ?? Wording.kind(row.kind), row.role == nil ? .kind : .text)
    case 2: row.cell(5, width: width, look: look)
    default: row.cell(8, width: width, look: look)
    }
  }

  func sortKey(_ column: Int) -> SortKey { .unknown }
}

/// An article in a narrow list.
struct LatestArticle: TableRow {
  static let columns = [
    TableColumn("published", 11, priority: 2),
    TableColumn("outlet", 8, 14, 20, priority: 3),
    TableColumn("title", 12, 40, 140, priority: 1),
  ]

  let row: ArticleRow
  var identity: String { row.id }
  var searchWords: [String] { row.searchWords }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    row.cell([0, 1, 5][column], width: width, look: look)
  }

  func sortKey(_ column: Int) -> SortKey { .unknown }
}

/// A count of the whole corpus with what stands behind it.
struct HealthLine: TableRow {
  static let columns = [
    TableColumn("", 6, 7, 9, priority: 1, alignment: .right), TableColumn("", 12, 30, 60, priority: 1),
  ]

  let identity: String
  let count: String
  let text: String
  var role: Role = .text
  let figure: Figure?
  var searchWords: [String] { [text] }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    column == 0 ? TableCell(count, role == .problem ? .problem : .figure) : TableCell(text, role)
  }

  func sortKey(_ column: Int) -> SortKey { .unknown }

  /// Identities of the lines that lead to panes of their own.
  static let (events, statements) = ("reports of events", "statements")
  static let lineCount = 9

  static func lines(of summary: CorpusSummary) -> [HealthLine] {
    func line(_ figure: Figure, _ one: String, _ many: String, isProblem: Bool = false) -> HealthLine {
      let count = figure.count ?? 0
      return HealthLine(
        identity: many, count: Wording.number(count), text: count == 1 ? one : many,
        role: isProblem && count > 0 ? .problem : .text, figure: figure)
    }
    return [
      line(summary.articles, "article", "articles"),
      line(summary.origins, "independent origin", "independent origins"),
      line(summary.undated, "article without a date", "articles without a date"),
      line(summary.actors, "actor", "actors"),
      line(summary.strength, "statement of strength", "statements of strength"),
      line(summary.eventReports, "report of an event", events),
      line(summary.statements, "statement", statements),
      line(summary.problems, "problem", "problems", isProblem: true),
      HealthLine(
        identity: "span", count: "",
        text: summary.first == nil
          ? "no publication date known" : "published \(Wording.date(summary.first, summary.last))", role: .dim,
        figure: nil),
    ]
  }
}
