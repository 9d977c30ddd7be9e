import Canvas
import Corpus
import Facts

/// A statement as the list of statements shows it.
struct StatementLine: TableRow {
  static let columns = [
    TableColumn("when", 11, 13, 13, priority: 2),
    TableColumn("speaker", 12, 24, 44, priority: 1),
    TableColumn("to", 8, 14, 24, priority: 6),
    TableColumn("verb", 12, 12, 16, priority: 3),
    TableColumn("how", 3, priority: 5),
    TableColumn("content", 22, 44, 140, priority: 1, isSortable: false),
    TableColumn("through", 10, 18, 36, priority: 4),
  ]

  let row: ClaimRow
  var identity: String { row.identity }

  var report: StatementReport? {
    if case .statement(let report) = row.claim { return report }
    return nil
  }

  var isDenied: Bool { report?.polarity == .denied }
  var via: String { report?.via.joined(separator: ", ") ?? "" }

  /// The name of whom it is said to.
  var addressee: String? {
    guard let report, report.addressee != nil else { return nil }
    return row.names.last
  }

  var searchWords: [String] {
    [
      row.sentence, row.speaker ?? "", row.office ?? "", addressee ?? "", report?.verb ?? "", via,
      row.article.outlet ?? "", row.article.title, isDenied ? "denied" : "", Wording.date(row.asOf),
    ]
  }

  /// When it was said, or else when it was published.
  var when: (date: DateValue?, isInferred: Bool) {
    if let date = row.asOf { return (date, false) }
    return (row.article.publication.date, row.article.publication.date != nil)
  }

  /// The words said: in quotation marks where they are quoted, behind "denied" where they are denied.
  func content(_ glyphs: Glyphs) -> StyledText {
    var text = StyledText()
    if isDenied { text.add("\(glyphs.not) denied: ", .problem) }
    if report?.kind == .direct {
      text.add("\(glyphs.openQuote)\(row.words)\(glyphs.closeQuote)", .statement)
    } else {
      text.add(row.words, .statement)
    }
    return text
  }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0:
      let (date, isInferred) = when
      return TableCell(Wording.date(date, isInferred: isInferred), date == nil ? .dim : .date)
    case 1:
      return TableCell(
        row.office.map { "\(row.speaker ?? ""), \($0)" } ?? row.speaker ?? "nobody named",
        row.speaker == nil ? .dim : .person)
    case 2: return TableCell(addressee ?? look.glyphs.dash, addressee == nil ? .dim : .actor)
    case 3: return TableCell(report?.verb ?? "", .kind)
    case 4: return TableCell(String(report?.kind.rawValue.prefix(3) ?? ""), .dim)
    case 5: return TableCell(content(look.glyphs).plain, isDenied ? .problem : .statement)
    default:
      let way = (report?.via ?? []) + [Wording.outlet(row.article)] + (row.article.republisher.map { [$0] } ?? [])
      return TableCell(
        way.joined(separator: " \(look.glyphs.step) "), row.article.outlet == nil ? .dim : .outlet)
    }
  }

  func sortKey(_ column: Int) -> SortKey {
    switch column {
    case 0: .descending(when.date?.middle)
    case 1: .of(row.speaker.map(SearchFolding.fold))
    case 2: .of(addressee.map(SearchFolding.fold))
    case 3: .of(report?.verb)
    case 4: .of(report?.kind.rawValue)
    default: .of((report?.via.first ?? row.article.outlet).map(SearchFolding.fold))
    }
  }
}
